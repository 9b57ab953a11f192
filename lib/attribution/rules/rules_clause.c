/* Where the content of a cue begins and ends in its sentence. */
#include "attribution/attributor.h"
#include "attribution/rules/rules_parts.h"
#include "attribution/subject.h"

enum {
    LONGEST_CONTENT = 400,
    OBJECT_STRENGTH = 35, /* per cent, of a cue whose content is a mere noun phrase */
    LONGEST_GAP = 16,     /* tokens between a cue and its "that" */
    NOUN_STARTS = DM_WORD_DEFINITE | DM_WORD_INDEFINITE | DM_WORD_POSSESSIVE | DM_WORD_NUMBER,
    QUESTION_WORDS = DM_WORD_RELATIVE
};

static bool is_noun_start(const dm_reading *reading, uint32_t token) {
    const dm_token *found = dm_token_of(reading, token);
    return dm_token_is(reading, token, NOUN_STARTS | DM_WORD_PRONOUN) || found->kind == DM_TOKEN_NUMBER ||
           reading->capital[token] || reading->mentions.at[token] != DM_NONE ||
           (found->kind == DM_TOKEN_SYMBOL);
}

static bool is_question_word(const dm_reading *reading, uint32_t token) {
    static const char *const words[] = {"if", "whether", "how", "why", "what", "when", "there", "nothing"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (dm_token_equals(reading, token, words[i])) {
            return true;
        }
    }
    return dm_token_is(reading, token, QUESTION_WORDS);
}

/* "that" within reach of the cue, over a hearer, a time or a place, but over no verb and no comma. */
static uint32_t find_that(const dm_reading *reading, uint32_t first, uint32_t limit) {
    for (uint32_t at = first; at < limit && at - first < LONGEST_GAP; at++) {
        dm_cue_match cue;
        if (dm_token_equals(reading, at, "that")) {
            bool noun = at > first && dm_token_is(reading, at - 1, DM_WORD_PREPOSITION);
            return noun ? limit : at;
        }
        bool verb = dm_token_is(reading, at, DM_WORD_AUXILIARY | DM_WORD_RELATIVE) ||
                    (at > first && dm_cue_at(reading, at, limit, &cue) &&
                     !dm_token_is(reading, at - 1, NOUN_STARTS | DM_WORD_PREPOSITION));
        if (verb || dm_token_of(reading, at)->kind == DM_TOKEN_QUOTE || dm_token_is_mark(reading, at, ',') ||
            dm_token_is_mark(reading, at, ';') || dm_token_is_mark(reading, at, ':')) {
            break;
        }
    }
    return limit;
}

uint32_t dm_time_end(const dm_reading *reading, uint32_t at, uint32_t limit) {
    uint32_t start = at;
    while (at < limit) {
        if (dm_token_is(reading, at, DM_WORD_TIME) ||
            (dm_token_is(reading, at, DM_WORD_ADVERB) && !is_question_word(reading, at))) {
            at++;
        } else if (at + 1 < limit && dm_token_is(reading, at, DM_WORD_PREPOSITION) &&
                   dm_token_is(reading, at + 1, DM_WORD_TIME)) {
            at += 2;
        } else {
            break;
        }
        while (at < limit && dm_token_of(reading, at)->kind == DM_TOKEN_NUMBER && at > start) {
            at++;
        }
    }
    return at;
}

static bool is_infinitive(const dm_reading *reading, uint32_t at, uint32_t limit) {
    return at + 1 < limit && dm_token_equals(reading, at, "to") && dm_token_is_word(reading, at + 1) &&
           !reading->capital[at + 1] && !dm_token_is(reading, at + 1, NOUN_STARTS | DM_WORD_PRONOUN);
}

/* The hearer: "told reporters", "urged Kyiv to", "asked him". */
static uint32_t skip_hearer(const dm_reading *reading, uint32_t at, uint32_t limit) {
    dm_range hearer = dm_noun_behind(reading, at, limit);
    return dm_range_is_empty(hearer) ? at : hearer.end;
}

uint32_t dm_content_start(const dm_reading *reading, const dm_frame *frame, uint32_t limit,
                          uint8_t *complement) {
    uint8_t takes = frame->cue.complements;
    uint32_t cue = frame->cue.tokens.end;
    uint32_t at = frame->place == DM_SOURCE_BEHIND ? frame->clause.end : cue;
    uint32_t that = takes & DM_TAKES_THAT ? find_that(reading, at, limit) : limit;
    if (that + 1 < limit) {
        *complement = DM_TAKES_THAT;
        return that;
    }
    at = dm_time_end(reading, at, limit);
    if (at >= limit) {
        return limit;
    }
    if (takes & DM_TAKES_INFINITIVE) {
        uint32_t behind = is_infinitive(reading, at, limit) ? at : skip_hearer(reading, at, limit);
        if (is_infinitive(reading, behind, limit)) {
            *complement = DM_TAKES_INFINITIVE;
            return frame->cue.class == DM_CUE_DEMAND ? at : behind; /* whom one urges belongs to it */
        }
    }
    bool clause = is_noun_start(reading, at) || is_question_word(reading, at);
    if (takes & DM_TAKES_CLAUSE && (clause || dm_token_of(reading, at)->kind == DM_TOKEN_WORD) &&
        (is_question_word(reading, at) || !dm_token_is(reading, at,
                                                       DM_WORD_COORDINATOR | DM_WORD_AUXILIARY |
                                                           DM_WORD_PREPOSITION | DM_WORD_SUBORDINATOR))) {
        uint32_t behind = takes & DM_TAKES_INFINITIVE ? skip_hearer(reading, at, limit) : at;
        *complement = DM_TAKES_CLAUSE;
        return behind < limit && behind > at && clause && is_noun_start(reading, behind) ? behind : at;
    }
    if (takes & DM_TAKES_OBJECT && frame->cue.strength >= OBJECT_STRENGTH &&
        (is_noun_start(reading, at) ||
         (dm_token_is_word(reading, at) &&
          !dm_token_is(reading, at,
                       DM_WORD_COORDINATOR | DM_WORD_AUXILIARY | DM_WORD_PREPOSITION | DM_WORD_SUBORDINATOR |
                           DM_WORD_RELATIVE)))) {
        *complement = DM_TAKES_OBJECT;
        return at;
    }
    return limit;
}

static bool is_finite_cue(const dm_reading *reading, uint32_t at, uint32_t limit, uint8_t takes) {
    dm_cue_match cue;
    while (at < limit && dm_token_is(reading, at, DM_WORD_ADVERB | DM_WORD_AUXILIARY)) {
        at++;
    }
    if (at >= limit || !dm_cue_at(reading, at, limit, &cue) || !(cue.complements & takes)) {
        return false;
    }
    dm_text word = dm_token_text(reading->document, dm_token_of(reading, at));
    return dm_text_ends_with(word, DM_TEXT("ed")) || dm_text_ends_with(word, DM_TEXT("s")) ||
           dm_text_ends_with(word, DM_TEXT("aid")) || dm_text_ends_with(word, DM_TEXT("old"));
}

/* ", adding that" and ", according to": the next frame. */
static bool is_next_frame(const dm_reading *reading, uint32_t at, uint32_t limit) {
    dm_cue_match cue;
    if (at >= limit || !dm_cue_at(reading, at, limit, &cue)) {
        return false;
    }
    dm_text word = dm_token_text(reading->document, dm_token_of(reading, at));
    return cue.complements == DM_TAKES_FROM || dm_text_ends_with(word, DM_TEXT("ing"));
}

/* ", he said." closes the sentence: the words belong to that cue. */
static bool is_tail_frame(const dm_reading *reading, uint32_t at, uint32_t limit) {
    dm_range noun = dm_noun_behind(reading, at, limit);
    dm_cue_match cue;
    return !dm_range_is_empty(noun) && noun.end < limit && dm_cue_at(reading, noun.end, limit, &cue) &&
           cue.complements & (DM_TAKES_CLAUSE | DM_TAKES_THAT) &&
           dm_time_end(reading, cue.tokens.end, limit) + 2 >= limit;
}

static bool ends_at_comma(const dm_reading *reading, uint32_t at, uint32_t limit, uint8_t complement) {
    if (at + 1 >= limit) {
        return true;
    }
    if (is_next_frame(reading, at + 1, limit) || is_tail_frame(reading, at + 1, limit)) {
        return true;
    }
    if (dm_token_equals(reading, at + 1, "which")) {
        return true; /* ", which surprised shippers" is the reporter's */
    }
    if (complement & (DM_TAKES_THAT | DM_TAKES_CLAUSE)) {
        return at + 1 < limit && dm_token_is(reading, at + 1, DM_WORD_COORDINATOR) &&
               is_finite_cue(reading, at + 2, limit, DM_TAKES_THAT | DM_TAKES_CLAUSE | DM_TAKES_QUOTE);
    }
    bool list = at + 1 < limit &&
                (is_noun_start(reading, at + 1) || dm_token_is(reading, at + 1, DM_WORD_COORDINATOR));
    return !list || dm_token_is(reading, at + 1, DM_WORD_RELATIVE);
}

static bool ends_object(const dm_reading *reading, uint32_t at, uint32_t limit) {
    static const char *const words[] = {"after", "while", "as", "amid", "although"};
    if (dm_token_is(reading, at, DM_WORD_TIME) && !reading->capital[at]) {
        return true;
    }
    if (at + 1 < limit && dm_token_is(reading, at, DM_WORD_PREPOSITION) &&
        dm_token_is(reading, at + 1, DM_WORD_TIME)) {
        return true;
    }
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (dm_token_equals(reading, at, words[i])) {
            return true;
        }
    }
    return false;
}

static uint32_t without_stop(const dm_reading *reading, uint32_t start, uint32_t end) {
    while (end > start &&
           (dm_token_is_stop(reading, end - 1) || dm_token_is_mark(reading, end - 1, ',') ||
            dm_token_is_mark(reading, end - 1, ';') || dm_token_is_mark(reading, end - 1, ':'))) {
        end--;
    }
    return end;
}

uint32_t dm_content_end(const dm_reading *reading, uint32_t start, uint32_t limit, uint8_t complement) {
    bool object = !(complement & (DM_TAKES_THAT | DM_TAKES_CLAUSE));
    limit = limit - start < LONGEST_CONTENT ? limit : start + LONGEST_CONTENT;
    for (uint32_t at = start; at < limit; at++) {
        uint32_t around = reading->quotations.around[at];
        if (around != DM_NONE) {
            uint32_t end = reading->quotations.items[around].tokens.end;
            if (end >= limit) {
                return end; /* the quotation runs on behind the sentence */
            }
            at = end - 1;
            continue;
        }
        bool dash = dm_token_is_dash(reading, at) && dm_token_has(reading, at, DM_TOKEN_SPACE_BEFORE);
        if (dm_token_is_mark(reading, at, ';') || (object && dash && at > start) ||
            (dm_token_is_mark(reading, at, ',') && ends_at_comma(reading, at, limit, complement))) {
            return without_stop(reading, start, at);
        }
        if (at > start && dm_token_is(reading, at, DM_WORD_COORDINATOR) &&
            is_finite_cue(reading, at + 1, limit, DM_TAKES_THAT | DM_TAKES_QUOTE)) {
            return without_stop(reading, start, at);
        }
        if (object && at > start && ends_object(reading, at, limit)) {
            return without_stop(reading, start, at);
        }
    }
    return without_stop(reading, start, limit);
}
