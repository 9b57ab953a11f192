#include "attribution/source_head.h"
#include "attribution/speakers/resolve_parts.h"
#include "attribution/subject.h"

enum { DEEPEST = 4 }; /* "a copy of the text of the statement by ...": owners of owners that are followed */

/* "Putin's speech", "a statement by the ministry": the words of somebody who is named beside. */
static uint32_t owner_of(dm_source_resolver *resolver, const dm_mention *mention, dm_range source) {
    const dm_reading *reading = resolver->reading;
    if (resolver->depth >= DEEPEST) {
        return DM_NONE;
    }
    resolver->depth++;
    if (mention->possessor != DM_NONE) {
        uint32_t first = mention->tokens.first;
        dm_range owner = {first, mention->possessor + 1};
        return dm_resolve_range(resolver, owner, true);
    }
    uint32_t limit = source.end > mention->extent.end ? source.end : mention->extent.end;
    uint32_t behind = mention->tokens.end;
    if (behind + 1 < limit &&
        (dm_token_equals(reading, behind, "by") || dm_token_equals(reading, behind, "from") ||
         dm_token_equals(reading, behind, "of"))) {
        const dm_mention *other = dm_mention_from(reading, behind + 1);
        return other && other != mention ? dm_resolve_range(resolver, other->tokens, true) : DM_NONE;
    }
    if (mention->party != DM_NONE && !dm_range_is_empty(mention->affiliation)) {
        return dm_resolve_checked(resolver, dm_cast_party(resolver->cast, mention->party));
    }
    return DM_NONE;
}

/* "his Moroccan counterpart": the person named latest who belongs to that state. */
static uint32_t counterpart(const dm_source_resolver *resolver, const dm_mention *mention) {
    enum { FARTHEST = 40 };
    const dm_cast *cast = resolver->cast;
    uint32_t number = dm_resolve_number(resolver, mention);
    for (uint32_t step = 1; step <= number && step <= FARTHEST && mention->party != DM_NONE; step++) {
        uint32_t entity = cast->of_mention[number - step];
        if (entity != DM_NONE && cast->items[entity].named && cast->items[entity].party == mention->party) {
            return entity;
        }
    }
    return DM_NONE;
}

/* In a headline the name may still be to come: "Minister: ..." */
static uint32_t coming_role(const dm_source_resolver *resolver, const dm_mention *mention) {
    const dm_reading *reading = resolver->reading;
    const dm_cast *cast = resolver->cast;
    const dm_paragraph *paragraph = &reading->document->paragraphs[dm_paragraph_of(reading, mention->head)];
    uint32_t found = DM_NONE;
    if (paragraph->kind != DM_PARAGRAPH_HEADLINE && paragraph->kind != DM_PARAGRAPH_STANDFIRST) {
        return DM_NONE;
    }
    uint32_t number = cast->heads[reading->words[mention->office]];
    for (unsigned step = 0; number != DM_NONE && step < DM_CHAIN_STEPS; step++) {
        const dm_entity *entity = &cast->items[number];
        if (entity->named && (mention->party == DM_NONE || mention->party == entity->party)) {
            found = number; /* the chain ends with whoever came first */
        }
        number = entity->same_head;
    }
    return found;
}

/* "A spokesman for the ministry said ... The spokesman, Luis Prado, said": the name comes with a definite
 * article one or two paragraphs on, and is not known before. */
static uint32_t named_later(const dm_source_resolver *resolver, const dm_mention *mention) {
    enum { FARTHEST = 16, PARAGRAPHS = 2 };
    const dm_reading *reading = resolver->reading;
    const dm_cast *cast = resolver->cast;
    size_t number = dm_resolve_number(resolver, mention);
    uint32_t paragraph = dm_paragraph_of(reading, mention->head);
    for (size_t next = number + 1; next < reading->mentions.count && next <= number + FARTHEST; next++) {
        const dm_mention *other = &reading->mentions.items[next];
        uint32_t entity = cast->of_mention[next];
        if (dm_range_is_empty(other->tokens) || entity == DM_NONE || !other->definite ||
            other->kind != DM_MENTION_PERSON || other->office == DM_NONE ||
            reading->words[other->office] != reading->words[mention->office] ||
            dm_paragraph_of(reading, other->head) > paragraph + PARAGRAPHS) {
            continue;
        }
        const dm_entity *named = &cast->items[entity];
        bool first = named->mention_count > 0 &&
                     named->mentions[0].start == dm_range_span(reading->document, other->tokens).start;
        bool bare = other->role.first == other->tokens.first + 1; /* the spokesman, not its spokesman */
        if (first && bare && (!mention->gender || !named->gender || mention->gender == named->gender)) {
            return entity;
        }
    }
    return DM_NONE;
}

static uint32_t resolve_role(dm_source_resolver *resolver, const dm_mention *mention) {
    uint32_t found = coming_role(resolver, mention);
    if (found == DM_NONE && mention->indefinite) {
        found = named_later(resolver, mention);
    }
    if (found == DM_NONE && dm_token_equals(resolver->reading, mention->office, "counterpart")) {
        found = counterpart(resolver, mention);
    }
    if (found == DM_NONE && mention->definite) {
        found = dm_cast_find_role(resolver->cast, mention);
    }
    if (found != DM_NONE) {
        resolver->failed |= !dm_cast_link(resolver->cast, dm_resolve_number(resolver, mention), found);
        return found;
    }
    return dm_resolve_called(resolver, mention->tokens, mention, DM_SPEAKER_ANONYMOUS);
}

static uint32_t resolve_group(dm_source_resolver *resolver, const dm_mention *mention) {
    const dm_reading *reading = resolver->reading;
    bool bare = mention->definite && mention->tokens.end - mention->tokens.first == 2;
    if (bare) {
        uint32_t found = resolver->cast->heads[reading->words[mention->head]];
        if (found != DM_NONE && resolver->cast->items[found].plural) {
            resolver->failed |= !dm_cast_link(resolver->cast, dm_resolve_number(resolver, mention), found);
            return found;
        }
    }
    bool unnamed = mention->title == DM_TITLE_ANONYMOUS ||
                   dm_token_equals(reading, mention->head, "officials") ||
                   dm_token_equals(reading, mention->head, "sources");
    uint32_t found = dm_resolve_called(resolver, mention->tokens, mention,
                                       unnamed ? DM_SPEAKER_ANONYMOUS : DM_SPEAKER_GROUP);
    if (found != DM_NONE) {
        resolver->cast->items[found].plural = true;
    }
    return found;
}

/* A single word in the plural whose only capital is that of the sentence. */
static bool is_common_plural(const dm_source_resolver *resolver, uint32_t entity, const dm_mention *mention) {
    const dm_entity *known = &resolver->cast->items[entity];
    return !known->credible && known->name_words == 1 && known->mention_count <= 1 &&
           dm_token_has(resolver->reading, mention->head, DM_TOKEN_FIRST) &&
           dm_phrase_is_plural(resolver->reading, mention->tokens);
}

static uint32_t resolve_person(dm_source_resolver *resolver, const dm_mention *mention) {
    uint32_t number = dm_resolve_number(resolver, mention);
    uint32_t known = resolver->cast->of_mention[number];
    if (known != DM_NONE) {
        return known;
    }
    dm_cue_match cue;
    const dm_draft *draft = resolver->draft;
    uint32_t entity = dm_resolve_checked(resolver, dm_cast_person(resolver->cast, number));
    bool from = !dm_range_is_empty(draft->cue) &&
                dm_cue_at(resolver->reading, draft->cue.first, draft->cue.end, &cue) &&
                cue.complements & DM_TAKES_FROM;
    if (entity != DM_NONE && from && !resolver->cast->items[entity].credible &&
        resolver->cast->items[entity].name_words == 1) {
        resolver->cast->items[entity].kind = DM_SPEAKER_ORGANISATION; /* according to Tasnim */
    } else if (entity != DM_NONE && is_common_plural(resolver, entity, mention)) {
        resolver->cast->items[entity].kind = DM_SPEAKER_GROUP; /* Polls say */
        resolver->cast->items[entity].plural = true;
    }
    return entity;
}

/* "a joint statement", and "the statement" behind it. */
static uint32_t resolve_document(dm_source_resolver *resolver, const dm_mention *mention) {
    dm_cast *cast = resolver->cast;
    uint32_t head = resolver->reading->words[mention->head];
    uint32_t known =
        mention->definite && mention->tokens.end == mention->tokens.first + 2 ? cast->heads[head] : DM_NONE;
    if (known != DM_NONE && cast->items[known].kind == DM_SPEAKER_ANONYMOUS) {
        resolver->failed |= !dm_cast_link(cast, dm_resolve_number(resolver, mention), known);
        return known;
    }
    uint32_t number = dm_resolve_called(resolver, mention->tokens, mention, DM_SPEAKER_ANONYMOUS);
    if (number != DM_NONE) {
        dm_cast_enter_head(cast, number, head);
    }
    return number;
}

/* "its delegate", "his ministry": belongs where the one belongs whom the pronoun means. */
static void affiliate_by_owner(dm_source_resolver *resolver, const dm_mention *mention, uint32_t number) {
    const dm_reading *reading = resolver->reading;
    dm_cast *cast = resolver->cast;
    if (number == DM_NONE || cast->items[number].affiliation.length || mention->possessor == DM_NONE ||
        mention->kind == DM_MENTION_GROUP ||
        !dm_token_is(reading, mention->possessor, DM_WORD_MALE | DM_WORD_FEMALE | DM_WORD_NEUTER)) {
        return;
    }
    uint32_t owner = dm_resolve_antecedent(resolver, mention->possessor);
    uint32_t entity = owner == DM_NONE ? DM_NONE : cast->of_mention[owner];
    if (entity == DM_NONE || entity == number) {
        return;
    }
    const dm_entity *known = &cast->items[entity];
    bool body = known->kind == DM_SPEAKER_STATE || known->kind == DM_SPEAKER_ORGANISATION;
    cast->items[number].party = known->party;
    cast->items[number].affiliation = body && !known->affiliation.length ? known->name : known->affiliation;
}

static uint32_t find_or_add(dm_source_resolver *resolver, const dm_mention *mention, dm_range source) {
    switch ((dm_mention_kind)mention->kind) {
    case DM_MENTION_PERSON:
        return resolve_person(resolver, mention);
    case DM_MENTION_PARTY:
        return dm_resolve_checked(resolver, dm_cast_party(resolver->cast, mention->party));
    case DM_MENTION_ORGANISATION:
        return dm_resolve_checked(resolver,
                                  dm_cast_organisation(resolver->cast, dm_resolve_number(resolver, mention)));
    case DM_MENTION_ROLE:
        return resolve_role(resolver, mention);
    case DM_MENTION_GROUP:
        return resolve_group(resolver, mention);
    default: {
        uint32_t owner = owner_of(resolver, mention, source);
        return owner != DM_NONE ? owner : resolve_document(resolver, mention);
    }
    }
}

uint32_t dm_resolve_mention(dm_source_resolver *resolver, const dm_mention *mention, dm_range source) {
    uint32_t known = resolver->cast->of_mention[dm_resolve_number(resolver, mention)];
    uint32_t number = known != DM_NONE ? known : find_or_add(resolver, mention, source);
    affiliate_by_owner(resolver, mention, number);
    return number;
}
