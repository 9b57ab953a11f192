/* Words that stand for somebody who spoke before, by what he or they are: "the 51-year-old", "the Kenyan",
 * "the two countries". */
#include "attribution/speakers/resolve_parts.h"
#include "attribution/subject.h"

static bool is_person(const dm_cast *cast, uint32_t entity) {
    return entity != DM_NONE && cast->items[entity].kind == DM_SPEAKER_PERSON;
}

/* The person that the sentence before is about, or else who spoke last; DM_NONE: nobody. */
static uint32_t last_person(const dm_source_resolver *resolver, uint32_t token) {
    const dm_reading *reading = resolver->reading;
    dm_range sentence = dm_sentence_of(reading, token);
    if (sentence.first > 0) {
        dm_range before = dm_sentence_of(reading, sentence.first - 1);
        dm_range subject = dm_sentence_subject(reading, before, before.end);
        const dm_mention *mention =
            dm_range_is_empty(subject) ? NULL : dm_mention_from(reading, subject.first);
        uint32_t entity =
            mention ? resolver->cast->of_mention[dm_resolve_number(resolver, mention)] : DM_NONE;
        if (is_person(resolver->cast, entity)) {
            return entity;
        }
    }
    return is_person(resolver->cast, resolver->speaker) ? resolver->speaker : DM_NONE;
}

/* the 51-year-old */
static bool is_age(const dm_reading *reading, dm_range tokens) {
    uint32_t at = tokens.first + 1;
    return tokens.end == tokens.first + 6 && dm_token_of(reading, at)->kind == DM_TOKEN_NUMBER &&
           dm_token_is_dash(reading, at + 1) && dm_token_equals(reading, at + 2, "year") &&
           dm_token_equals(reading, at + 4, "old");
}

/* The Kenyan, the Hungarian: one man or woman of a state, where "the British" are many; DM_NONE for none. */
static uint32_t state_of_one(const dm_reading *reading, dm_range tokens) {
    uint32_t match = tokens.end == tokens.first + 2 ? reading->party_at[tokens.first + 1] : DM_NONE;
    bool one = match != DM_NONE && reading->parties[match].form == DM_PARTY_DEMONYM &&
               dm_text_ends_with(dm_token_text(reading->document, dm_token_of(reading, tokens.first + 1)),
                                 DM_TEXT("an"));
    return one ? reading->parties[match].party : DM_NONE;
}

/* "the two countries", "both governments" */
static bool is_both(const dm_reading *reading, dm_range tokens) {
    static const char *const nouns[] = {"countries", "states",    "governments", "sides",     "nations",
                                        "capitals",  "ministers", "men",         "women",     "leaders",
                                        "parties",   "companies", "neighbours",  "neighbors", "allies"};
    uint32_t at = tokens.first + dm_token_equals(reading, tokens.first, "the");
    return tokens.end == at + 2 &&
           (dm_token_equals(reading, at, "two") || dm_token_equals(reading, at, "both")) &&
           dm_token_is_one_of(reading, at + 1, nouns, sizeof nouns / sizeof *nouns);
}

/* The latest two who spoke as one: "France and Brazil"; DM_NONE: nobody did. */
static uint32_t latest_two(const dm_cast *cast) {
    enum { FARTHEST = 32 };
    for (size_t back = 1; back <= cast->count && back <= FARTHEST; back++) {
        if (cast->items[cast->count - back].joint) {
            return (uint32_t)(cast->count - back);
        }
    }
    return DM_NONE;
}

uint32_t dm_resolve_epithet(dm_source_resolver *resolver, dm_range tokens) {
    const dm_reading *reading = resolver->reading;
    uint32_t found = DM_NONE;
    if (is_both(reading, tokens)) {
        found = latest_two(resolver->cast);
    } else if (dm_token_equals(reading, tokens.first, "the")) {
        uint32_t state = state_of_one(reading, tokens);
        uint32_t person =
            is_age(reading, tokens) || state != DM_NONE ? last_person(resolver, tokens.first) : DM_NONE;
        uint32_t party = person == DM_NONE ? DM_NONE : resolver->cast->items[person].party;
        found = state == DM_NONE || party == DM_NONE || party == state ? person : DM_NONE;
    }
    if (found != DM_NONE) {
        resolver->failed |= !dm_cast_mention(resolver->cast, found, tokens);
    }
    return found;
}
