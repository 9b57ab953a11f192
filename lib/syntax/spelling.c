#include "syntax/spelling.h"

#include <stdbool.h>

enum { LONGEST = 64 }; /* bytes of a form that are looked at */

static uint32_t hash_bytes(const char *bytes, size_t length) {
    uint64_t hash = 0x9ae16a3b2f90404fu ^ length;
    for (size_t index = 0; index < length; index++) {
        hash = (hash ^ (uint8_t)bytes[index]) * 0x100000001b3u;
    }
    hash *= 0x9e3779b97f4a7c15u;
    hash ^= hash >> 32;
    return (uint32_t)hash ? (uint32_t)hash : 1;
}

uint32_t dm_word_hash(const char *form) {
    return hash_bytes(form, strlen(form));
}

/* Marks of U+2010 to U+201F by their third byte: E2 80 xx. */
static const char *plain_mark(uint8_t third) {
    switch (third) {
    case 0x93:
    case 0x94:
    case 0x95:
        return "--";
    case 0x98:
    case 0x99:
        return "'";
    case 0x9c:
    case 0x9d:
        return "\"";
    default:
        return NULL;
    }
}

/* The form as it is compared: lower case, digits alike, plain marks. Returns its length. */
static size_t fold(dm_text form, char *out) {
    size_t length = 0;
    for (size_t index = 0; index < form.length && length + 2 < LONGEST; index++) {
        char letter = form.bytes[index];
        const char *mark = letter == '\xe2' && index + 2 < form.length && form.bytes[index + 1] == '\x80'
                               ? plain_mark((uint8_t)form.bytes[index + 2])
                               : NULL;
        if (mark != NULL) {
            while (*mark != '\0') {
                out[length++] = *mark++;
            }
            index += 2;
        } else {
            out[length++] = (char)(letter >= '0' && letter <= '9' ? '0' : dm_ascii_lower(letter));
        }
    }
    if (length == 2 && ((out[0] == '\'' && out[1] == '\'') || (out[0] == '`' && out[1] == '`'))) {
        out[0] = '"';
        length = 1;
    }
    return length;
}

/* Letters as X and x, digits as d, other bytes as themselves (those beyond ASCII as one class). */
static uint32_t shape_of(dm_text form) {
    char shape[LONGEST];
    size_t length = 0;
    for (size_t index = 0; index < form.length && length < LONGEST; index++) {
        char letter = form.bytes[index];
        char class = (char)(letter >= 'A' && letter <= 'Z'   ? 'X'
                            : letter >= 'a' && letter <= 'z' ? 'x'
                            : letter >= '0' && letter <= '9' ? 'd'
                            : (uint8_t)letter >= 0x80        ? 'u'
                                                             : letter);
        if (length < 2 || shape[length - 1] != class || shape[length - 2] != class) {
            shape[length++] = class;
        }
    }
    return hash_bytes(shape, length);
}

/* Irregular forms of verbs that report, think, want or act, each before its base form. */
static const char *const irregular[][2] = {
    {"said", "say"},      {"told", "tell"},     {"wrote", "write"},
    {"written", "write"}, {"thought", "think"}, {"found", "find"},
    {"saw", "see"},       {"seen", "see"},      {"knew", "know"},
    {"known", "know"},    {"felt", "feel"},     {"sought", "seek"},
    {"spoke", "speak"},   {"spoken", "speak"},  {"gave", "give"},
    {"given", "give"},    {"made", "make"},     {"took", "take"},
    {"taken", "take"},    {"held", "hold"},     {"heard", "hear"},
    {"meant", "mean"},    {"swore", "swear"},   {"sworn", "swear"},
    {"left", "leave"},    {"kept", "keep"},     {"went", "go"},
    {"gone", "go"},       {"came", "come"},     {"got", "get"},
    {"laid", "lay"},      {"led", "lead"},      {"understood", "understand"},
    {"sent", "send"},     {"shown", "show"},    {"brought", "bring"},
    {"sang", "sing"},     {"sung", "sing"},     {"forecast", "forecast"},
    {"read", "read"},     {"drew", "draw"},     {"drawn", "draw"},
    {"saying", "say"},    {"forgot", "forget"}, {"forgotten", "forget"},
    {"chose", "choose"},  {"chosen", "choose"}, {"broke", "break"},
    {"stood", "stand"},   {"won", "win"},       {"lost", "lose"},
    {"met", "meet"},      {"began", "begin"},   {"begun", "begin"},
    {"ran", "run"},       {"bet", "bet"},       {"did", "do"},
    {"done", "do"},       {"had", "have"},      {"has", "have"},
    {"was", "be"},        {"were", "be"},       {"is", "be"},
    {"are", "be"},        {"been", "be"},       {"shot", "shoot"},
    {"fought", "fight"},  {"put", "put"},
};

static uint32_t irregular_lemma(const char *form, size_t length) {
    for (size_t index = 0; index < sizeof irregular / sizeof *irregular; index++) {
        const char *inflected = irregular[index][0];
        if (inflected[0] == form[0] && strlen(inflected) == length && memcmp(inflected, form, length) == 0) {
            return hash_bytes(irregular[index][1], strlen(irregular[index][1]));
        }
    }
    return 0;
}

static bool ends_with(const char *form, size_t length, const char *suffix) {
    size_t size = strlen(suffix);
    return length > size + 2 && memcmp(form + length - size, suffix, size) == 0;
}

/* A stem that is the same for the regular forms of a word, not always its dictionary form. */
static uint32_t lemma_of(char *form, size_t length) {
    uint32_t known = length > 1 && length <= 10 ? irregular_lemma(form, length) : 0;
    if (known != 0) {
        return known;
    }
    char stem[LONGEST];
    memcpy(stem, form, length);
    if (ends_with(stem, length, "ies") || ends_with(stem, length, "ied")) {
        length -= 2;
        stem[length - 1] = 'y';
    } else if (ends_with(stem, length, "ing")) {
        length -= 3;
    } else if (ends_with(stem, length, "ed") || ends_with(stem, length, "es")) {
        length -= 2;
    } else if (ends_with(stem, length, "s") && stem[length - 2] != 's') {
        length -= 1;
    }
    if (length > 3 && stem[length - 1] == 'e') {
        length -= 1;
    }
    if (length > 3 && stem[length - 1] == stem[length - 2] && stem[length - 1] != 's' &&
        stem[length - 1] != 'l') {
        length -= 1;
    }
    return hash_bytes(stem, length);
}

dm_word dm_word_of(dm_text form) {
    char folded[LONGEST] = {0};
    size_t length = fold(form, folded);
    const char *end = folded + length;
    dm_word word = {.form = hash_bytes(folded, length), .shape = shape_of(form)};
    word.lemma = lemma_of(folded, length);
    word.suffix1 = hash_bytes(end - (length < 1 ? length : 1), length < 1 ? length : 1);
    word.suffix2 = hash_bytes(end - (length < 2 ? length : 2), length < 2 ? length : 2);
    word.suffix3 = hash_bytes(end - (length < 3 ? length : 3), length < 3 ? length : 3);
    word.suffix4 = hash_bytes(end - (length < 4 ? length : 4), length < 4 ? length : 4);
    word.prefix3 = hash_bytes(folded, length < 3 ? length : 3);
    word.capital = form.length > 0 && form.bytes[0] >= 'A' && form.bytes[0] <= 'Z';
    for (size_t index = 0; index < form.length && !word.lower; index++) {
        word.lower = form.bytes[index] >= 'a' && form.bytes[index] <= 'z';
    }
    return word;
}
