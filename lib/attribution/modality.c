#include "attribution/modality.h"

#include "attribution/attributor.h"

enum { VERB_REACH = 6, CLAUSE_REACH = 60 };

static const char *const modality_names[] = {"actual", "conditional", "denied", "requested", "hypothetical"};

const char *dm_modality_name(dm_modality modality) {
    return modality_names[modality];
}

/* The verb group: the cue with the auxiliaries, adverbs and verbs of expecting before it. */
static dm_range verb_group(const dm_reading *reading, const dm_draft *draft) {
    static const char *const joints[] = {"to", "expected", "likely", "set", "due", "ready", "about"};
    uint32_t first = dm_sentence_of(reading, draft->cue.first).first;
    uint32_t at = draft->cue.first;
    for (unsigned step = 0; step < VERB_REACH && at > first; step++) {
        bool inside = dm_token_is(reading, at - 1, DM_WORD_AUXILIARY | DM_WORD_ADVERB | DM_WORD_NEGATION) ||
                      dm_token_is_one_of(reading, at - 1, joints, sizeof joints / sizeof *joints);
        if (!inside || dm_token_of(reading, at - 1)->start < draft->unit.source.end) {
            break;
        }
        at--;
    }
    return (dm_range){at, draft->cue.end};
}

static bool has_class(const dm_reading *reading, dm_range tokens, uint32_t classes) {
    for (uint32_t token = tokens.first; token < tokens.end; token++) {
        if (dm_token_is(reading, token, classes)) {
            return true;
        }
    }
    return false;
}

static bool has_any(const dm_reading *reading, dm_range tokens, const char *const *words, size_t count) {
    for (uint32_t token = tokens.first; token < tokens.end; token++) {
        if (dm_token_is_one_of(reading, token, words, count)) {
            return true;
        }
    }
    return false;
}

static bool is_saying(const dm_reading *reading, uint32_t token) {
    static const char *const sayings[] = {"say",     "comment",   "answer",  "reveal", "disclose", "respond",
                                          "specify", "elaborate", "confirm", "tell",   "discuss",  "explain"};
    return dm_token_is_one_of(reading, token, sayings, sizeof sayings / sizeof *sayings);
}

/* "refused to say", "declined to comment", "would not say whether". */
static bool is_withheld(const dm_reading *reading, dm_range verb) {
    static const char *const holds[] = {"refuse",  "refuses",  "refused",  "refusing",
                                        "decline", "declines", "declined", "declining"};
    bool holding = has_any(reading, verb, holds, sizeof holds / sizeof *holds);
    bool negated = has_class(reading, verb, DM_WORD_NEGATION) && has_class(reading, verb, DM_WORD_MODAL);
    uint32_t limit = dm_sentence_of(reading, verb.first).end;
    bool says = verb.end + 1 < limit && dm_token_equals(reading, verb.end, "to") &&
                is_saying(reading, verb.end + 1); /* declined | to comment */
    for (uint32_t token = verb.first; token < verb.end; token++) {
        says |= is_saying(reading, token);
    }
    return says && (holding || negated);
}

/* The clause of the cue stands behind "if" or "unless", or behind the clause of one. */
static bool is_conditional(const dm_reading *reading, const dm_draft *draft, dm_range verb) {
    static const char *const conditions[] = {"if", "unless", "should"};
    dm_range sentence = dm_sentence_of(reading, draft->cue.first);
    uint32_t first = draft->source.end > draft->source.first && draft->source.first >= sentence.first &&
                             draft->source.first < verb.first
                         ? draft->source.first
                         : verb.first;
    bool opened =
        sentence.first < sentence.end &&
        dm_token_is_one_of(reading, sentence.first, conditions, sizeof conditions / sizeof *conditions) &&
        sentence.first < first && draft->content > first;
    bool directly = first > sentence.first && dm_token_is_one_of(reading, first - 1, conditions, 2);
    return directly ||
           (opened && first - sentence.first < CLAUSE_REACH && has_class(reading, verb, DM_WORD_MODAL));
}

dm_modality dm_modality_of(const dm_reading *reading, const dm_draft *draft) {
    static const char *const expected[] = {"expected", "likely", "set", "due", "about", "ready"};
    if (dm_range_is_empty(draft->cue)) {
        return DM_MODALITY_ACTUAL;
    }
    dm_range verb = verb_group(reading, draft);
    if (is_withheld(reading, verb)) {
        return DM_MODALITY_REQUESTED;
    }
    dm_range before = {verb.first, draft->cue.first}; /* "has not ruled out" negates nothing that was said */
    if (draft->unit.cue_class == DM_CUE_DENIAL || has_class(reading, before, DM_WORD_NEGATION)) {
        return DM_MODALITY_DENIED;
    }
    if (is_conditional(reading, draft, verb)) {
        return DM_MODALITY_CONDITIONAL;
    }
    bool imagined = has_class(reading, verb, DM_WORD_MODAL) ||
                    (has_any(reading, verb, expected, sizeof expected / sizeof *expected) &&
                     has_any(reading, verb, (const char *const[]){"to"}, 1));
    return imagined ? DM_MODALITY_HYPOTHETICAL : DM_MODALITY_ACTUAL;
}
