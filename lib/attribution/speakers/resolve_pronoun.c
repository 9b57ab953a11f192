#include "attribution/source_head.h"
#include "attribution/speakers/resolve_parts.h"
#include "attribution/subject.h"

const char dm_reason_no_antecedent[] = "the pronoun has no clear antecedent";

uint32_t dm_resolve_antecedent(const dm_source_resolver *resolver, uint32_t token) {
    const dm_draft *draft = resolver->draft;
    dm_pronoun_context context = {.token = token, .speaker = resolver->speaker};
    if (draft->content < token) {
        context.own_content = (dm_range){draft->content, token};
    }
    return dm_pronoun_antecedent(&resolver->pronouns, &context, NULL);
}

/* "I" outside of all quotations. */
static uint32_t the_author(dm_source_resolver *resolver, uint32_t token) {
    if (resolver->author == DM_NONE) {
        dm_entity entity = {
            .kind = DM_SPEAKER_ANONYMOUS, .name = DM_TEXT("the author"), .party = DM_NONE, .last = DM_NONE};
        resolver->author = dm_resolve_checked(resolver, dm_cast_add(resolver->cast, &entity));
    }
    if (resolver->author != DM_NONE) {
        resolver->failed |= !dm_cast_mention(resolver->cast, resolver->author, (dm_range){token, token + 1});
    }
    return resolver->author;
}

/* The entity of the quotation that holds the word, for "I" and "we". */
static uint32_t first_person(dm_source_resolver *resolver, uint32_t token) {
    uint32_t around = resolver->reading->quotations.around[token];
    if (around == DM_NONE) {
        return the_author(resolver, token);
    }
    uint32_t draft = resolver->quoted_by[around];
    uint32_t speaker = draft == DM_NONE ? DM_NONE : resolver->drafts->items[draft].speaker;
    if (speaker == DM_NONE) {
        resolver->reason = dm_reason_no_antecedent;
    }
    return speaker;
}

/* Who was once "she" is not "he" further down. */
static void learn_gender(dm_source_resolver *resolver, uint32_t entity, uint32_t token) {
    uint8_t *gender = &resolver->cast->items[entity].gender;
    if (!*gender && dm_token_is(resolver->reading, token, DM_WORD_MALE)) {
        *gender = DM_GENDER_MALE;
    } else if (!*gender && dm_token_is(resolver->reading, token, DM_WORD_FEMALE)) {
        *gender = DM_GENDER_FEMALE;
    }
}

/* "The fishermen came home. They said": the people that open the sentence before, or this one. */
static dm_range people_before(const dm_reading *reading, uint32_t token) {
    enum { LONGEST = 5 };
    dm_range sentence = dm_sentence_of(reading, token);
    for (unsigned back = 0; back < 2; back++) {
        for (uint32_t at = sentence.first; at < sentence.end && at < token && at - sentence.first < LONGEST &&
                                           dm_token_is_word(reading, at);
             at++) {
            if (dm_names_people(reading, at)) {
                return (dm_range){sentence.first, at + 1};
            }
        }
        if (!sentence.first) {
            break;
        }
        sentence = dm_sentence_of(reading, sentence.first - 1);
    }
    return (dm_range){token, token};
}

/* "Chile and Peru signed. They said": both that open the sentence before; empty: nobody does. */
static dm_range both_before(const dm_reading *reading, uint32_t token) {
    dm_range none = {token, token};
    uint32_t first = dm_sentence_of(reading, token).first;
    if (!first || !dm_token_is(reading, token, DM_WORD_PLURAL) || token > first + 1) {
        return none;
    }
    dm_range before = dm_sentence_of(reading, first - 1);
    const dm_mention *one = dm_mention_from(reading, before.first);
    uint32_t joint = one ? one->tokens.end : before.end;
    const dm_mention *other = joint + 1 < before.end && dm_token_equals(reading, joint, "and")
                                  ? dm_mention_from(reading, joint + 1)
                                  : NULL;
    return other && other->kind <= DM_MENTION_ROLE ? (dm_range){before.first, other->tokens.end} : none;
}

uint32_t dm_resolve_pronoun(dm_source_resolver *resolver, uint32_t token) {
    const dm_reading *reading = resolver->reading;
    dm_range both = both_before(reading, token);
    if (!dm_range_is_empty(both)) {
        uint32_t number = dm_resolve_joint(resolver, both);
        resolver->failed |=
            number == DM_NONE || !dm_cast_mention(resolver->cast, number, (dm_range){token, token + 1});
        return number;
    }
    if (dm_token_is(reading, token, DM_WORD_FIRST_PERSON)) {
        return first_person(resolver, token);
    }
    if (!dm_token_is(reading, token, DM_WORD_MALE | DM_WORD_FEMALE | DM_WORD_NEUTER | DM_WORD_PLURAL)) {
        resolver->reason = dm_reason_nobody_certain;
        return DM_NONE;
    }
    uint32_t mention = dm_resolve_antecedent(resolver, token);
    if (mention == DM_NONE) {
        dm_range people =
            dm_token_is(reading, token, DM_WORD_PLURAL) ? people_before(reading, token) : (dm_range){0, 0};
        resolver->reason = dm_reason_no_antecedent;
        return dm_range_is_empty(people) ? DM_NONE : dm_resolve_phrase(resolver, people);
    }
    const dm_mention *found = &reading->mentions.items[mention];
    uint32_t entity = dm_resolve_mention(resolver, found, found->tokens);
    if (entity != DM_NONE) {
        resolver->failed |= !dm_cast_mention(resolver->cast, entity, (dm_range){token, token + 1});
        learn_gender(resolver, entity, token);
    }
    return entity;
}
