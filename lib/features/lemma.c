#include "features/lemma.h"

#include <stdlib.h>

#include "features/vectors.h"

typedef struct irregular_form {
    const char *form;
    const char *lemma;
} irregular_form;

/* In byte order of the forms. */
static const irregular_form verbs[] = {
    {"'d", "would"},
    {"'ll", "will"},
    {"'m", "be"},
    {"'re", "be"},
    {"'s", "be"},
    {"'ve", "have"},
    {"am", "be"},
    {"are", "be"},
    {"arisen", "arise"},
    {"arose", "arise"},
    {"became", "become"},
    {"been", "be"},
    {"began", "begin"},
    {"begun", "begin"},
    {"being", "be"},
    {"bent", "bend"},
    {"blew", "blow"},
    {"blown", "blow"},
    {"born", "bear"},
    {"bought", "buy"},
    {"bound", "bind"},
    {"broke", "break"},
    {"broken", "break"},
    {"brought", "bring"},
    {"built", "build"},
    {"burnt", "burn"},
    {"ca", "can"},
    {"came", "come"},
    {"caught", "catch"},
    {"chose", "choose"},
    {"chosen", "choose"},
    {"dealt", "deal"},
    {"did", "do"},
    {"does", "do"},
    {"done", "do"},
    {"drawn", "draw"},
    {"drew", "draw"},
    {"driven", "drive"},
    {"drove", "drive"},
    {"dug", "dig"},
    {"eaten", "eat"},
    {"fallen", "fall"},
    {"fed", "feed"},
    {"fell", "fall"},
    {"felt", "feel"},
    {"fled", "flee"},
    {"flew", "fly"},
    {"flown", "fly"},
    {"forbade", "forbid"},
    {"forbidden", "forbid"},
    {"forgave", "forgive"},
    {"forgiven", "forgive"},
    {"forgot", "forget"},
    {"forgotten", "forget"},
    {"fought", "fight"},
    {"found", "find"},
    {"froze", "freeze"},
    {"frozen", "freeze"},
    {"gave", "give"},
    {"given", "give"},
    {"goes", "go"},
    {"gone", "go"},
    {"got", "get"},
    {"gotten", "get"},
    {"grew", "grow"},
    {"grown", "grow"},
    {"had", "have"},
    {"has", "have"},
    {"heard", "hear"},
    {"held", "hold"},
    {"hid", "hide"},
    {"hidden", "hide"},
    {"hung", "hang"},
    {"is", "be"},
    {"kept", "keep"},
    {"knew", "know"},
    {"known", "know"},
    {"laid", "lay"},
    {"led", "lead"},
    {"left", "leave"},
    {"lent", "lend"},
    {"lost", "lose"},
    {"made", "make"},
    {"meant", "mean"},
    {"met", "meet"},
    {"overthrew", "overthrow"},
    {"overthrown", "overthrow"},
    {"paid", "pay"},
    {"ran", "run"},
    {"risen", "rise"},
    {"rose", "rise"},
    {"said", "say"},
    {"sank", "sink"},
    {"sat", "sit"},
    {"saw", "see"},
    {"seen", "see"},
    {"sent", "send"},
    {"shaken", "shake"},
    {"shook", "shake"},
    {"shot", "shoot"},
    {"shown", "show"},
    {"shrank", "shrink"},
    {"slain", "slay"},
    {"sold", "sell"},
    {"sought", "seek"},
    {"spent", "spend"},
    {"spoke", "speak"},
    {"spoken", "speak"},
    {"stolen", "steal"},
    {"stood", "stand"},
    {"stricken", "strike"},
    {"struck", "strike"},
    {"stuck", "stick"},
    {"sunk", "sink"},
    {"swept", "sweep"},
    {"swore", "swear"},
    {"sworn", "swear"},
    {"swung", "swing"},
    {"taken", "take"},
    {"taught", "teach"},
    {"threw", "throw"},
    {"thrown", "throw"},
    {"told", "tell"},
    {"took", "take"},
    {"tore", "tear"},
    {"torn", "tear"},
    {"understood", "understand"},
    {"undertaken", "undertake"},
    {"undertook", "undertake"},
    {"upheld", "uphold"},
    {"was", "be"},
    {"went", "go"},
    {"were", "be"},
    {"withdrawn", "withdraw"},
    {"withdrew", "withdraw"},
    {"withheld", "withhold"},
    {"wo", "will"},
    {"woke", "wake"},
    {"won", "win"},
    {"wore", "wear"},
    {"worn", "wear"},
    {"wound", "wound"},
    {"written", "write"},
    {"wrote", "write"},
};

static const irregular_form nouns[] = {
    {"children", "child"}, {"feet", "foot"},  {"lives", "life"},  {"men", "man"},
    {"people", "people"},  {"wives", "wife"}, {"women", "woman"},
};

static int compare_forms(const void *key, const void *item) {
    const dm_text *word = key;
    const irregular_form *irregular = item;
    return dm_text_compare(*word, dm_text_of(irregular->form));
}

static bool is_vowel(char letter) {
    return memchr("aeiouy", letter, 6) != NULL;
}

/* One vowel and one consonant behind it, as "not" in "noted": a last consonant that is not doubled before the
 * ending tells that a silent e was there. */
static bool lost_an_e(const char *stem, size_t length) {
    size_t vowels = 0;
    for (size_t i = 0; i < length; i++) {
        vowels += is_vowel(stem[i]);
    }
    return vowels == 1 && length >= 2 && is_vowel(stem[length - 2]) && !is_vowel(stem[length - 1]) &&
           !memchr("wx", stem[length - 1], 2);
}

/* The rank of a word among the vectors' words, the most frequent first. */
static uint32_t rank_of(const dm_vectors *vectors, const char *bytes, size_t length) {
    return vectors ? dm_vectors_rank(vectors, dm_folded_hash((dm_text){bytes, length})) : DM_NONE;
}

/* A stem whose "ed", "ing" or "es" is off gets back what spelling changed; returns its new length. */
static size_t mend_stem(const dm_vectors *vectors, char *stem, size_t length) {
    size_t last = length - 1;
    if (length > 3 && stem[last] == stem[last - 1] && !is_vowel(stem[last])) {
        return rank_of(vectors, stem, length) < rank_of(vectors, stem, last) ? length : last;
    }
    stem[length] = 'e';
    uint32_t with = rank_of(vectors, stem, length + 1);
    bool wants_e = lost_an_e(stem, length) ? with != DM_NONE : with < rank_of(vectors, stem, length);
    return wants_e ? length + 1 : length;
}

static bool takes_off(const char *lemma, size_t length, const char *ending) {
    size_t size = strlen(ending);
    return length > size + 1 && memcmp(lemma + length - size, ending, size) == 0;
}

static size_t regular(const dm_vectors *vectors, bool verb, char *lemma, size_t length) {
    if (takes_off(lemma, length, "ies") || (verb && takes_off(lemma, length, "ied"))) {
        lemma[length - 3] = 'y';
        return length - 2;
    }
    if (verb && takes_off(lemma, length, "eed")) {
        return takes_off(lemma, length, "reed") ? length - 1 : length;
    }
    if (verb && takes_off(lemma, length, "ed")) {
        return mend_stem(vectors, lemma, length - 2);
    }
    if (verb && takes_off(lemma, length, "ing")) {
        return mend_stem(vectors, lemma, length - 3);
    }
    if (takes_off(lemma, length, "sses") || takes_off(lemma, length, "shes") ||
        takes_off(lemma, length, "ches") || takes_off(lemma, length, "xes")) {
        return length - 2;
    }
    bool plural = takes_off(lemma, length, "s") && !memchr("sui", lemma[length - 2], 3);
    return plural ? length - 1 : length;
}

size_t dm_lemma(const struct dm_vectors *vectors, dm_text word, bool verb, char lemma[DM_LEMMA_BYTES]) {
    if (word.length >= DM_LEMMA_BYTES) {
        return 0;
    }
    const irregular_form *table = verb ? verbs : nouns;
    size_t count = verb ? sizeof verbs / sizeof *verbs : sizeof nouns / sizeof *nouns;
    const irregular_form *known = bsearch(&word, table, count, sizeof *table, compare_forms);
    dm_text from = known ? dm_text_of(known->lemma) : word;
    if (from.length) {
        memcpy(lemma, from.bytes, from.length);
    }
    return known ? from.length : regular(vectors, verb, lemma, from.length);
}
