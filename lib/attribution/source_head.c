#include "attribution/source_head.h"

#include "attribution/attributor.h"
#include "attribution/subject.h"

static bool ends_with_any(const dm_reading *reading, uint32_t token, const char *const *endings,
                          size_t count) {
    dm_text word = dm_token_text(reading->document, dm_token_of(reading, token));
    for (size_t i = 0; i < count; i++) {
        if (dm_text_ends_with(word, dm_text_of(endings[i]))) {
            return true;
        }
    }
    return false;
}

/* villagers, negotiators, activists, residents, fishermen, people */
bool dm_names_people(const dm_reading *reading, uint32_t token) {
    static const char *const endings[] = {"ers",  "ors", "ists", "ents",  "ants",
                                          "ians", "ees", "men",  "people"};
    return ends_with_any(reading, token, endings, sizeof endings / sizeof *endings);
}

bool dm_phrase_is_plural(const dm_reading *reading, dm_range phrase) {
    static const char *const plural[] = {"s", "men", "people"};
    static const char *const single[] = {"ss", "us", "is"};
    uint32_t head = phrase.end - 1;
    bool article =
        dm_token_equals(reading, phrase.first, "a") || dm_token_equals(reading, phrase.first, "an") ||
        dm_token_equals(reading, phrase.first, "one") || dm_token_equals(reading, phrase.first, "another");
    bool indefinite =
        phrase.end == phrase.first + 1 && !article && dm_token_is(reading, head, DM_WORD_INDEFINITE);
    return indefinite || (!article && ends_with_any(reading, head, plural, sizeof plural / sizeof *plural) &&
                          !ends_with_any(reading, head, single, sizeof single / sizeof *single));
}

static bool is_possessive(const dm_reading *reading, uint32_t token) {
    return dm_token_is(reading, token, DM_WORD_CLITIC) &&
           (dm_token_equals(reading, token, "'s") || dm_token_equals(reading, token, "\xe2\x80\x99s") ||
            dm_token_equals(reading, token, "'") || dm_token_equals(reading, token, "\xe2\x80\x99"));
}

/* Without commas, dashes and a lone 's at the end, and without marks in front. */
static dm_range trim(const dm_reading *reading, dm_range source) {
    while (source.end > source.first + 1 &&
           (dm_token_of(reading, source.end - 1)->kind == DM_TOKEN_PUNCTUATION ||
            dm_token_of(reading, source.end - 1)->kind == DM_TOKEN_QUOTE ||
            is_possessive(reading, source.end - 1))) {
        source.end--;
    }
    while (source.end > source.first + 1 &&
           (dm_token_of(reading, source.first)->kind == DM_TOKEN_PUNCTUATION ||
            dm_token_of(reading, source.first)->kind == DM_TOKEN_QUOTE)) {
        source.first++;
    }
    return source;
}

/* The mention that is the head of the source: the first one before any preposition or comma. */
static const dm_mention *main_mention(const dm_reading *reading, dm_range source) {
    for (uint32_t token = source.first; token < source.end; token++) {
        uint32_t number = reading->mentions.at[token];
        if (number != DM_NONE) {
            const dm_mention *from = dm_mention_from(reading, token);
            const dm_mention *inner = &reading->mentions.items[number];
            bool owner = inner->tokens.first == token && inner->tokens.end == source.end;
            if (from) {
                return owner ? inner : from; /* "the governor" of "the governor's statement" */
            }
            return inner->head >= source.first && inner->head < source.end ? inner : NULL;
        }
        if (!dm_token_is_word(reading, token) ||
            dm_token_is(reading, token, DM_WORD_PREPOSITION | DM_WORD_RELATIVE | DM_WORD_COORDINATOR)) {
            return NULL;
        }
    }
    return NULL;
}

/* The coordinator right behind the first mention (or a list of names) with another mention behind it; 0:
 * none. */
static uint32_t find_coordinator(const dm_reading *reading, dm_range source) {
    for (uint32_t token = source.first + 1; token + 1 < source.end; token++) {
        bool free = reading->mentions.at[token] == DM_NONE;
        if (free && dm_token_is(reading, token, DM_WORD_COORDINATOR)) {
            bool left = reading->mentions.at[token - 1] != DM_NONE ||
                        dm_token_is_mark(reading, token - 1, ',') ||
                        dm_token_is(reading, token - 1, DM_WORD_SUBJECT);
            bool right = reading->mentions.at[token + 1] != DM_NONE ||
                         dm_token_is(reading, token + 1, DM_WORD_POSSESSIVE | DM_WORD_INDEFINITE);
            return left && right ? token : 0;
        }
        bool described =
            reading->mentions.at[source.first] != DM_NONE &&
            reading->mentions.items[reading->mentions.at[source.first]].kind == DM_MENTION_PERSON &&
            dm_token_is(reading, token + 1, DM_WORD_DEFINITE | DM_WORD_INDEFINITE);
        bool list = dm_token_is_mark(reading, token, ',') && !described &&
                    dm_mention_from(reading, token + 1) &&
                    dm_mention_from(reading, token + 1)->kind <= DM_MENTION_ORGANISATION;
        if (free && !list) {
            return 0;
        }
    }
    return 0;
}

/* "Former speaker and Ohioan John Boehner": a bare title before "and" describes the name behind it. */
static const dm_mention *shared_name(const dm_reading *reading, dm_range source, uint32_t coordinator) {
    const dm_mention *left = main_mention(reading, source);
    const dm_mention *right = dm_mention_from(reading, coordinator + 1);
    bool bare = left && left->kind == DM_MENTION_ROLE && !left->definite && !left->indefinite;
    return bare && right && right->kind == DM_MENTION_PERSON ? right : NULL;
}

/* Words in lower case behind the mention: it only describes what follows ("the Hull Institute study"). */
static bool is_modifier(const dm_reading *reading, const dm_mention *mention, dm_range source) {
    uint32_t behind = mention->tokens.end;
    return behind < source.end && dm_token_is_word(reading, behind) &&
           !dm_token_is(reading, behind,
                        DM_WORD_PREPOSITION | DM_WORD_RELATIVE | DM_WORD_COORDINATOR | DM_WORD_AUXILIARY |
                            DM_WORD_ADVERB | DM_WORD_PRONOUN | DM_WORD_TIME | DM_WORD_DEFINITE |
                            DM_WORD_SUBORDINATOR) &&
           !dm_token_has(reading, behind, DM_TOKEN_CAPITAL) && mention->kind != DM_MENTION_ROLE &&
           mention->kind != DM_MENTION_GROUP;
}

/* "Fishermen in Zadar" at the start of a sentence: the capital says nothing, the ending does. */
static bool is_plural_noun(const dm_reading *reading, const dm_mention *mention, dm_range source) {
    uint32_t token = mention->tokens.first;
    bool bare = mention->kind == DM_MENTION_PERSON && mention->tokens.end == token + 1 &&
                dm_token_has(reading, token, DM_TOKEN_FIRST);
    bool tied =
        source.end > mention->tokens.end && dm_token_is(reading, mention->tokens.end, DM_WORD_PREPOSITION);
    return bare && dm_names_people(reading, token) && (tied || dm_token_equals(reading, token, "fishermen"));
}

/* The phrase up to the end of its head: before a preposition, a relative pronoun or a comma. */
static dm_range head_phrase(const dm_reading *reading, dm_range source) {
    dm_range phrase = {source.first, source.first + 1};
    if (source.end > source.first + 2 && dm_token_equals(reading, source.first, "one") &&
        dm_token_equals(reading, source.first + 1, "of")) {
        phrase.end += 2; /* one of them */
    }
    while (phrase.end < source.end) {
        bool glued = dm_token_is_dash(reading, phrase.end) &&
                     !dm_token_has(reading, phrase.end, DM_TOKEN_SPACE_BEFORE);
        if ((dm_token_of(reading, phrase.end)->kind == DM_TOKEN_PUNCTUATION && !glued) ||
            dm_token_is(reading, phrase.end, DM_WORD_PREPOSITION | DM_WORD_RELATIVE)) {
            break;
        }
        phrase.end++;
    }
    return phrase;
}

/* "One of them, Marta Seabra," and "the other, Helder Pinho,": the name behind the comma. */
static const dm_mention *one_of_them(const dm_reading *reading, dm_range source) {
    enum { REACH = 6 };
    static const char *const picks[] = {"one",    "another", "other",  "first",
                                        "second", "third",   "latter", "former"};
    uint32_t at = source.first + dm_token_equals(reading, source.first, "the");
    if (at >= source.end || !dm_token_is_one_of(reading, at, picks, sizeof picks / sizeof *picks)) {
        return NULL;
    }
    for (at++; at + 1 < source.end && at - source.first < REACH; at++) {
        const dm_mention *name = dm_token_is_mark(reading, at, ',') ? dm_mention_from(reading, at + 1) : NULL;
        if (name) {
            return name->kind == DM_MENTION_PERSON ? name : NULL;
        }
        if (reading->mentions.at[at] == DM_NONE && !dm_token_is_word(reading, at)) {
            return NULL;
        }
    }
    return NULL;
}

/* "the press conference Lomidze": somebody by name at the end of words that are no name. */
static const dm_mention *person_at_end(const dm_reading *reading, dm_range source) {
    uint32_t number = reading->mentions.at[source.end - 1];
    const dm_mention *mention = number == DM_NONE ? NULL : &reading->mentions.items[number];
    bool person = mention && mention->kind == DM_MENTION_PERSON && mention->tokens.first > source.first &&
                  mention->tokens.end == source.end;
    return person ? mention : NULL;
}

static dm_source_head head(dm_source_kind kind, const dm_mention *mention, dm_range tokens) {
    return (dm_source_head){.kind = kind, .mention = mention, .tokens = tokens};
}

/* "his view" is his; "his advisers" are people of their own. */
static dm_source_head owned_phrase(const dm_reading *reading, dm_range source) {
    dm_range phrase = head_phrase(reading, source);
    if (phrase.end > phrase.first + 1 && dm_names_people(reading, phrase.end - 1)) {
        return head(DM_SOURCE_IS_PHRASE, NULL, phrase);
    }
    return head(DM_SOURCE_IS_PRONOUN, NULL, (dm_range){source.first, source.first + 1});
}

/* "Whoever said so": anybody, and nobody. */
static bool is_anybody(const dm_reading *reading, uint32_t token) {
    static const char *const words[] = {"whoever", "whomever", "whatever", "whichever"};
    return dm_token_is_one_of(reading, token, words, sizeof words / sizeof *words);
}

dm_source_head dm_source_head_of(const dm_reading *reading, dm_range source) {
    source = trim(reading, source);
    if (is_anybody(reading, source.first)) {
        return head(DM_SOURCE_IS_NOBODY, NULL, source);
    }
    bool one = source.end == source.first + 1;
    const dm_mention *picked = one_of_them(reading, source);
    if (picked) {
        return head(DM_SOURCE_IS_MENTION, picked, source);
    }
    uint32_t coordinator = find_coordinator(reading, source);
    const dm_mention *mention =
        coordinator ? shared_name(reading, source, coordinator) : main_mention(reading, source);
    if (coordinator && !mention && source.first && dm_token_is_mark(reading, source.first - 1, ',')) {
        dm_range whole = dm_subject_before(reading, dm_sentence_of(reading, source.first).first, source.end);
        if (!dm_range_is_empty(whole) && whole.first < source.first) {
            return dm_source_head_of(reading, whole); /* the ministers of France, | Germany and Italy */
        }
    }
    if (coordinator && !mention) {
        return head(DM_SOURCE_IS_COORDINATED, NULL, source);
    }
    if (one && dm_token_is(reading, source.first, DM_WORD_RELATIVE) &&
        !dm_token_is(reading, source.first, DM_WORD_POSSESSIVE)) {
        return head(DM_SOURCE_IS_RELATIVE, NULL, source);
    }
    if (one && dm_token_is(reading, source.first, DM_WORD_PRONOUN | DM_WORD_POSSESSIVE)) {
        return head(DM_SOURCE_IS_PRONOUN, NULL, source);
    }
    if (one && dm_token_is(reading, source.first, DM_WORD_DEFINITE)) {
        return head(DM_SOURCE_IS_NOBODY, NULL, source);
    }
    if (mention && is_plural_noun(reading, mention, source)) {
        mention = NULL;
    }
    if (mention && (!is_modifier(reading, mention, source) || is_possessive(reading, mention->tokens.end))) {
        return head(DM_SOURCE_IS_MENTION, mention, source);
    }
    const dm_mention *last = mention ? person_at_end(reading, source) : NULL;
    if (last) {
        return head(DM_SOURCE_IS_MENTION, last, source);
    }
    if (dm_token_is(reading, source.first, DM_WORD_POSSESSIVE)) {
        return owned_phrase(reading, source);
    }
    return head(DM_SOURCE_IS_PHRASE, NULL, head_phrase(reading, source));
}
