#include "attribution/subject.h"

#include "attribution/attributor.h"

enum {
    LONGEST_SUBJECT = 14,
    LONGEST_APPOSITION = 30,
    FARTHEST_SUBJECT = 60,
    MOST_LISTED = 16,
    STRONG = 30, /* per cent: a cue that is rather a verb than a noun */
    CLAUSE_OPENERS = DM_WORD_SUBORDINATOR | DM_WORD_COORDINATOR | DM_WORD_RELATIVE,
    NOUN_STARTS = DM_WORD_DEFINITE | DM_WORD_INDEFINITE | DM_WORD_POSSESSIVE
};

/* The mention that ends right before `end` with all that stands in apposition, the longest one. */
static const dm_mention *mention_before(const dm_reading *reading, uint32_t first, uint32_t end) {
    enum { NEIGHBOURS = 8 };
    const dm_mentions *mentions = &reading->mentions;
    const dm_mention *found = NULL;
    uint32_t at = end;
    while (at > first && end - at < LONGEST_APPOSITION && mentions->at[at - 1] == DM_NONE) {
        at--;
    }
    uint32_t number = at > first ? mentions->at[at - 1] : DM_NONE;
    for (uint32_t i = 0; number != DM_NONE && i < NEIGHBOURS && number + 2 > i; i++) {
        uint32_t candidate = number + 1 - i;
        if (candidate >= mentions->count) {
            continue;
        }
        const dm_mention *mention = &mentions->items[candidate];
        bool ends_here = mention->extent.end == end || mention->tokens.end == end;
        if (mention->tokens.first >= first && mention->tokens.first < end && ends_here &&
            (!found || mention->tokens.first <= found->tokens.first)) {
            found = mention;
        }
    }
    return found;
}

/* "Lavrov and Blinken": further mentions before "and" or a comma, back to the start of the clause. */
uint32_t dm_coordination_start(const dm_reading *reading, uint32_t first, uint32_t start) {
    uint32_t at = start;
    bool joined = false;
    for (unsigned step = 0; step < MOST_LISTED && at > first + 1; step++) {
        bool joint =
            dm_token_is(reading, at - 1, DM_WORD_COORDINATOR) && !dm_token_equals(reading, at - 1, "but");
        uint32_t comma = joint ? at - 1 : at;
        bool listed = joined && comma > first && dm_token_is_mark(reading, comma - 1, ',');
        if (!joint && !listed) {
            break;
        }
        const dm_mention *before = mention_before(reading, first, listed && !joint ? comma - 1 : at - 1);
        if (before && before->plural && before->tokens.end < before->extent.end &&
            !dm_token_is_mark(reading, before->tokens.end, ',')) {
            return before->tokens.first; /* the ministers of France and Italy */
        }
        if (!before || before->extent.end != before->tokens.end) {
            break;
        }
        joined = true;
        at = before->tokens.first;
    }
    return joined ? at : start;
}

/* The same, where the list opens a clause: before "said", not behind "met". */
static uint32_t opening_coordination(const dm_reading *reading, uint32_t first, uint32_t start) {
    uint32_t at = dm_coordination_start(reading, first, start);
    bool opens =
        at == first || !dm_token_is_word(reading, at - 1) || dm_token_is(reading, at - 1, CLAUSE_OPENERS);
    return opens ? at : start;
}

/* An unknown noun phrase: back to its determiner, or to the start of the clause. */
static dm_range unknown_subject(const dm_reading *reading, uint32_t first, uint32_t end) {
    uint32_t at = end;
    uint32_t determiner = end;
    while (at > first && end - at < LONGEST_SUBJECT) {
        uint32_t token = at - 1;
        bool word =
            dm_token_is_word(reading, token) || dm_token_of(reading, token)->kind == DM_TOKEN_NUMBER ||
            (dm_token_is_dash(reading, token) && !dm_token_has(reading, token, DM_TOKEN_SPACE_BEFORE));
        dm_cue_match cue;
        if (!word || dm_token_is(reading, token, CLAUSE_OPENERS | DM_WORD_AUXILIARY | DM_WORD_ADVERB) ||
            (determiner == end && token > first && !dm_token_is(reading, token - 1, NOUN_STARTS) &&
             dm_cue_at(reading, token, end, &cue) && cue.strength >= STRONG)) {
            break;
        }
        if (dm_token_is(reading, token, NOUN_STARTS)) {
            determiner = token;
        }
        at = token;
    }
    if (determiner < end) {
        return (dm_range){determiner, end};
    }
    bool small =
        at < end && (dm_token_is(reading, at, DM_WORD_PREPOSITION) || dm_token_equals(reading, at, "to"));
    return small ? (dm_range){end, end} : (dm_range){at, end};
}

/* "fishermen in Zadar": the mention stands behind a preposition, and the head before that. */
static uint32_t head_start(const dm_reading *reading, uint32_t first, uint32_t start) {
    static const char *const ties[] = {"of", "in", "from", "at", "for", "with", "on"};
    bool tied = false;
    for (size_t i = 0; start > first + 1 && i < sizeof ties / sizeof *ties; i++) {
        tied |= dm_token_equals(reading, start - 1, ties[i]);
    }
    if (!tied) {
        return start;
    }
    const dm_mention *before = mention_before(reading, first, start - 1);
    dm_range head = before && before->tokens.end == start - 1 ? before->tokens
                                                              : unknown_subject(reading, first, start - 1);
    return dm_range_is_empty(head) ? start : head.first;
}

/* "Smith, who leads the council, said": past the clause between commas. */
static dm_range subject_before_clause(const dm_reading *reading, uint32_t first, uint32_t end) {
    uint32_t at = end - 1;
    while (at > first && end - at < LONGEST_APPOSITION) {
        at--;
        if (dm_token_of(reading, at)->kind == DM_TOKEN_QUOTE || dm_token_is_stop(reading, at)) {
            break;
        }
        if (dm_token_is_mark(reading, at, ',')) {
            const dm_mention *mention = mention_before(reading, first, at);
            bool clause = dm_token_is(reading, at + 1, DM_WORD_RELATIVE | DM_WORD_PREPOSITION | NOUN_STARTS);
            return mention && clause ? mention->tokens : (dm_range){end, end};
        }
    }
    return (dm_range){end, end};
}

dm_range dm_subject_before(const dm_reading *reading, uint32_t first, uint32_t end) {
    dm_range none = {end, end};
    if (end <= first) {
        return none;
    }
    if (dm_token_is(reading, end - 1, DM_WORD_SUBJECT) || dm_token_equals(reading, end - 1, "which") ||
        dm_token_equals(reading, end - 1, "that")) {
        return (dm_range){end - 1, end};
    }
    const dm_mention *mention = mention_before(reading, first, end);
    if (mention) {
        uint32_t start =
            opening_coordination(reading, first, head_start(reading, first, mention->tokens.first));
        uint32_t last = mention->extent.end == end && !dm_token_is_mark(reading, end - 1, ',')
                            ? end
                            : mention->tokens.end;
        return (dm_range){start, last};
    }
    if (dm_token_is_mark(reading, end - 1, ',')) {
        return subject_before_clause(reading, first, end);
    }
    return unknown_subject(reading, first, end);
}

const dm_mention *dm_mention_from(const dm_reading *reading, uint32_t token) {
    const dm_mentions *mentions = &reading->mentions;
    uint32_t number = mentions->at[token];
    if (number == DM_NONE || mentions->items[number].tokens.first != token) {
        return NULL;
    }
    while (number + 1 < mentions->count && mentions->items[number + 1].tokens.first == token &&
           mentions->items[number + 1].tokens.end > token) {
        number++;
    }
    return &mentions->items[number];
}

dm_range dm_noun_behind(const dm_reading *reading, uint32_t first, uint32_t limit) {
    dm_range none = {first, first};
    if (first >= limit) {
        return none;
    }
    if (dm_token_is(reading, first, DM_WORD_PRONOUN)) {
        return (dm_range){first, first + 1};
    }
    const dm_mention *mention = dm_mention_from(reading, first);
    if (mention) {
        return mention->tokens;
    }
    if (!dm_token_is(reading, first, NOUN_STARTS)) {
        return none;
    }
    uint32_t end = first + 1;
    while (end < limit && end - first < LONGEST_SUBJECT && dm_token_is_word(reading, end) &&
           !dm_token_is(reading, end,
                        CLAUSE_OPENERS | DM_WORD_AUXILIARY | DM_WORD_PREPOSITION | DM_WORD_TIME |
                            DM_WORD_PRONOUN | NOUN_STARTS)) {
        end++;
    }
    return (dm_range){first, end};
}

dm_range dm_sentence_subject(const dm_reading *reading, dm_range sentence, uint32_t before) {
    uint32_t last = before - sentence.first < FARTHEST_SUBJECT ? before : sentence.first + FARTHEST_SUBJECT;
    for (uint32_t token = sentence.first; token < last; token++) {
        bool prepositional = token > sentence.first &&
                             dm_token_is(reading, token - 1, DM_WORD_PREPOSITION | DM_WORD_SUBORDINATOR);
        dm_range noun = dm_token_is(reading, token, DM_WORD_SUBJECT) || reading->mentions.at[token] != DM_NONE
                            ? dm_noun_behind(reading, token, before)
                            : (dm_range){0, 0};
        if (!dm_range_is_empty(noun)) {
            if (!prepositional && reading->quotations.around[token] == DM_NONE) {
                return noun;
            }
            token = noun.end - 1;
        }
    }
    return (dm_range){before, before};
}
