#include "attribution/speakers/resolve.h"

#include "attribution/attributor.h"
#include "attribution/source_head.h"
#include "attribution/speakers/pronoun.h"
#include "attribution/subject.h"

enum { DEEPEST = 4 }; /* "a copy of the text of the statement by ...": owners of owners that are followed */

static const char nobody[] = "nobody is named";
static const char no_antecedent[] = "the pronoun has no clear antecedent";
static const char nobody_certain[] = "the words stand for nobody certain";

typedef struct source_resolver {
    dm_cast *cast;
    const dm_reading *reading;
    dm_drafts *drafts;
    dm_draft *draft;      /* at hand */
    dm_pronouns pronouns; /* read up to the source of the draft at hand */
    unsigned depth;       /* owners followed for the draft at hand */
    uint32_t speaker;     /* of the last draft that has one, or DM_NONE */
    uint32_t author;      /* entity of the text's author, or DM_NONE while nobody needs it */
    uint32_t *quoted_by;  /* [quotations.count] draft that holds the quotation, or DM_NONE */
    const char *reason;   /* of the draft at hand */
    bool failed;          /* memory ended */
} source_resolver;

static uint32_t checked(source_resolver *resolver, uint32_t entity) {
    resolver->failed |= entity == DM_NONE;
    return entity;
}

static uint32_t number_of(const source_resolver *resolver, const dm_mention *mention) {
    return (uint32_t)(mention - resolver->reading->mentions.items);
}

static uint32_t called(source_resolver *resolver, dm_range tokens, const dm_mention *mention,
                       dm_speaker_kind kind) {
    dm_entity entity = {.kind = kind, .party = DM_NONE, .plural = kind == DM_SPEAKER_GROUP, .credible = true};
    uint32_t number = checked(resolver, dm_cast_called(resolver->cast, tokens, &entity));
    if (number == DM_NONE) {
        return number;
    }
    if (mention) {
        resolver->failed |= !dm_cast_link(resolver->cast, number_of(resolver, mention), number);
        if (mention->office != DM_NONE) {
            dm_cast_enter_head(resolver->cast, number, resolver->reading->words[mention->office]);
        }
    } else {
        resolver->failed |= !dm_cast_mention(resolver->cast, number, tokens);
    }
    return number;
}

/* "Latvian border guards": a party in front, and what is left is the role. */
static void describe(source_resolver *resolver, dm_range head, uint32_t number) {
    const dm_reading *reading = resolver->reading;
    dm_entity *entity = &resolver->cast->items[number];
    dm_range role = head;
    for (uint32_t token = head.first; token < head.end; token++) {
        uint32_t match = reading->party_at[token];
        if (match != DM_NONE && reading->parties[match].tokens.end < head.end) {
            entity->party = reading->parties[match].party;
            entity->affiliation = reading->attributor->parties.items[entity->party].name;
            role.first = reading->parties[match].tokens.end;
            break;
        }
    }
    while (role.first + 1 < role.end && dm_token_is(reading, role.first,
                                                    DM_WORD_NUMBER | DM_WORD_INDEFINITE | DM_WORD_DEFINITE |
                                                        DM_WORD_POSSESSIVE | DM_WORD_CLITIC)) {
        role.first++;
    }
    entity->role = dm_cast_text(reading, role);
    resolver->failed |= !entity->role.bytes;
}

/* A phrase that is no mention: many people, or something that is not named. */
static uint32_t unknown_phrase(source_resolver *resolver, dm_range phrase) {
    const dm_reading *reading = resolver->reading;
    bool many = dm_phrase_is_plural(reading, phrase);
    bool noun = dm_token_is(reading, phrase.first,
                            DM_WORD_DEFINITE | DM_WORD_INDEFINITE | DM_WORD_POSSESSIVE | DM_WORD_NUMBER) ||
                dm_token_has(reading, phrase.first, DM_TOKEN_CAPITAL) ||
                dm_token_of(reading, phrase.first)->kind != DM_TOKEN_WORD;
    if (!many && !noun) {
        resolver->reason = nobody_certain; /* "stopped short" */
        return DM_NONE;
    }
    uint32_t number = called(resolver, phrase, NULL, many ? DM_SPEAKER_GROUP : DM_SPEAKER_ANONYMOUS);
    if (number != DM_NONE && many && !resolver->cast->items[number].role.length) {
        describe(resolver, phrase, number);
        dm_cast_enter_head(resolver->cast, number, reading->words[phrase.end - 1]);
    }
    return number;
}

static uint32_t resolve_range(source_resolver *resolver, dm_range source, bool antecedent);

/* "Putin's speech", "a statement by the ministry": the words of somebody who is named beside. */
static uint32_t owner_of(source_resolver *resolver, const dm_mention *mention, dm_range source) {
    const dm_reading *reading = resolver->reading;
    if (resolver->depth >= DEEPEST) {
        return DM_NONE;
    }
    resolver->depth++;
    if (mention->possessor != DM_NONE) {
        uint32_t first = mention->tokens.first;
        dm_range owner = {first, mention->possessor + 1};
        return resolve_range(resolver, owner, true);
    }
    uint32_t limit = source.end > mention->extent.end ? source.end : mention->extent.end;
    uint32_t behind = mention->tokens.end;
    if (behind + 1 < limit &&
        (dm_token_equals(reading, behind, "by") || dm_token_equals(reading, behind, "from") ||
         dm_token_equals(reading, behind, "of"))) {
        const dm_mention *other = dm_mention_from(reading, behind + 1);
        return other && other != mention ? resolve_range(resolver, other->tokens, true) : DM_NONE;
    }
    if (mention->party != DM_NONE && !dm_range_is_empty(mention->affiliation)) {
        return checked(resolver, dm_cast_party(resolver->cast, mention->party));
    }
    return DM_NONE;
}

/* "his Moroccan counterpart": the person named latest who belongs to that state. */
static uint32_t counterpart(const source_resolver *resolver, const dm_mention *mention) {
    enum { FARTHEST = 40 };
    const dm_cast *cast = resolver->cast;
    uint32_t number = number_of(resolver, mention);
    for (uint32_t step = 1; step <= number && step <= FARTHEST && mention->party != DM_NONE; step++) {
        uint32_t entity = cast->of_mention[number - step];
        if (entity != DM_NONE && cast->items[entity].named && cast->items[entity].party == mention->party) {
            return entity;
        }
    }
    return DM_NONE;
}

/* In a headline the name may still be to come: "Minister: ..." */
static uint32_t coming_role(const source_resolver *resolver, const dm_mention *mention) {
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

static uint32_t resolve_role(source_resolver *resolver, const dm_mention *mention) {
    uint32_t found = coming_role(resolver, mention);
    if (found == DM_NONE && dm_token_equals(resolver->reading, mention->office, "counterpart")) {
        found = counterpart(resolver, mention);
    }
    if (found == DM_NONE && mention->definite) {
        found = dm_cast_find_role(resolver->cast, mention);
    }
    if (found != DM_NONE) {
        resolver->failed |= !dm_cast_link(resolver->cast, number_of(resolver, mention), found);
        return found;
    }
    return called(resolver, mention->tokens, mention, DM_SPEAKER_ANONYMOUS);
}

static uint32_t resolve_group(source_resolver *resolver, const dm_mention *mention) {
    const dm_reading *reading = resolver->reading;
    bool bare = mention->definite && mention->tokens.end - mention->tokens.first == 2;
    if (bare) {
        uint32_t found = resolver->cast->heads[reading->words[mention->head]];
        if (found != DM_NONE && resolver->cast->items[found].plural) {
            resolver->failed |= !dm_cast_link(resolver->cast, number_of(resolver, mention), found);
            return found;
        }
    }
    bool unnamed = mention->title == DM_TITLE_ANONYMOUS ||
                   dm_token_equals(reading, mention->head, "officials") ||
                   dm_token_equals(reading, mention->head, "sources");
    uint32_t found =
        called(resolver, mention->tokens, mention, unnamed ? DM_SPEAKER_ANONYMOUS : DM_SPEAKER_GROUP);
    if (found != DM_NONE) {
        resolver->cast->items[found].plural = true;
    }
    return found;
}

/* A single word in the plural whose only capital is that of the sentence. */
static bool is_common_plural(const source_resolver *resolver, uint32_t entity, const dm_mention *mention) {
    const dm_entity *known = &resolver->cast->items[entity];
    return !known->credible && known->name_words == 1 && known->mention_count <= 1 &&
           dm_token_has(resolver->reading, mention->head, DM_TOKEN_FIRST) &&
           dm_phrase_is_plural(resolver->reading, mention->tokens);
}

static uint32_t resolve_person(source_resolver *resolver, const dm_mention *mention) {
    uint32_t number = number_of(resolver, mention);
    uint32_t known = resolver->cast->of_mention[number];
    if (known != DM_NONE) {
        return known;
    }
    dm_cue_match cue;
    const dm_draft *draft = resolver->draft;
    uint32_t entity = checked(resolver, dm_cast_person(resolver->cast, number));
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
static uint32_t resolve_document(source_resolver *resolver, const dm_mention *mention) {
    dm_cast *cast = resolver->cast;
    uint32_t head = resolver->reading->words[mention->head];
    uint32_t known =
        mention->definite && mention->tokens.end == mention->tokens.first + 2 ? cast->heads[head] : DM_NONE;
    if (known != DM_NONE && cast->items[known].kind == DM_SPEAKER_ANONYMOUS) {
        resolver->failed |= !dm_cast_link(cast, number_of(resolver, mention), known);
        return known;
    }
    uint32_t number = called(resolver, mention->tokens, mention, DM_SPEAKER_ANONYMOUS);
    if (number != DM_NONE) {
        dm_cast_enter_head(cast, number, head);
    }
    return number;
}

/* The mention that a pronoun at `token` stands for, near the draft at hand. */
static uint32_t antecedent_of(const source_resolver *resolver, uint32_t token) {
    const dm_draft *draft = resolver->draft;
    dm_pronoun_context context = {.token = token, .speaker = resolver->speaker};
    if (draft->content < token) {
        context.own_content = (dm_range){draft->content, token};
    }
    return dm_pronoun_antecedent(&resolver->pronouns, &context, NULL);
}

/* "its delegate", "his ministry": belongs where the one belongs whom the pronoun means. */
static void affiliate_by_owner(source_resolver *resolver, const dm_mention *mention, uint32_t number) {
    const dm_reading *reading = resolver->reading;
    dm_cast *cast = resolver->cast;
    if (number == DM_NONE || cast->items[number].affiliation.length || mention->possessor == DM_NONE ||
        mention->kind == DM_MENTION_GROUP ||
        !dm_token_is(reading, mention->possessor, DM_WORD_MALE | DM_WORD_FEMALE | DM_WORD_NEUTER)) {
        return;
    }
    uint32_t owner = antecedent_of(resolver, mention->possessor);
    uint32_t entity = owner == DM_NONE ? DM_NONE : cast->of_mention[owner];
    if (entity == DM_NONE || entity == number) {
        return;
    }
    const dm_entity *known = &cast->items[entity];
    bool body = known->kind == DM_SPEAKER_STATE || known->kind == DM_SPEAKER_ORGANISATION;
    cast->items[number].party = known->party;
    cast->items[number].affiliation = body && !known->affiliation.length ? known->name : known->affiliation;
}

static uint32_t find_or_add(source_resolver *resolver, const dm_mention *mention, dm_range source) {
    switch ((dm_mention_kind)mention->kind) {
    case DM_MENTION_PERSON:
        return resolve_person(resolver, mention);
    case DM_MENTION_PARTY:
        return checked(resolver, dm_cast_party(resolver->cast, mention->party));
    case DM_MENTION_ORGANISATION:
        return checked(resolver, dm_cast_organisation(resolver->cast, number_of(resolver, mention)));
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

static uint32_t resolve_mention(source_resolver *resolver, const dm_mention *mention, dm_range source) {
    uint32_t known = resolver->cast->of_mention[number_of(resolver, mention)];
    uint32_t number = known != DM_NONE ? known : find_or_add(resolver, mention, source);
    affiliate_by_owner(resolver, mention, number);
    return number;
}

/* "I" outside of all quotations. */
static uint32_t the_author(source_resolver *resolver, uint32_t token) {
    if (resolver->author == DM_NONE) {
        dm_entity entity = {
            .kind = DM_SPEAKER_ANONYMOUS, .name = DM_TEXT("the author"), .party = DM_NONE, .last = DM_NONE};
        resolver->author = checked(resolver, dm_cast_add(resolver->cast, &entity));
    }
    if (resolver->author != DM_NONE) {
        resolver->failed |= !dm_cast_mention(resolver->cast, resolver->author, (dm_range){token, token + 1});
    }
    return resolver->author;
}

/* The entity of the quotation that holds the word, for "I" and "we". */
static uint32_t first_person(source_resolver *resolver, uint32_t token) {
    uint32_t around = resolver->reading->quotations.around[token];
    if (around == DM_NONE) {
        return the_author(resolver, token);
    }
    uint32_t draft = resolver->quoted_by[around];
    uint32_t speaker = draft == DM_NONE ? DM_NONE : resolver->drafts->items[draft].speaker;
    if (speaker == DM_NONE) {
        resolver->reason = no_antecedent;
    }
    return speaker;
}

/* Who was once "she" is not "he" further down. */
static void learn_gender(source_resolver *resolver, uint32_t entity, uint32_t token) {
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

static uint32_t resolve_pronoun(source_resolver *resolver, uint32_t token) {
    const dm_reading *reading = resolver->reading;
    dm_range both = both_before(reading, token);
    if (!dm_range_is_empty(both)) {
        uint32_t number = called(resolver, both, NULL, DM_SPEAKER_GROUP);
        resolver->failed |=
            number == DM_NONE || !dm_cast_mention(resolver->cast, number, (dm_range){token, token + 1});
        return number;
    }
    if (dm_token_is(reading, token, DM_WORD_FIRST_PERSON)) {
        return first_person(resolver, token);
    }
    if (!dm_token_is(reading, token, DM_WORD_MALE | DM_WORD_FEMALE | DM_WORD_NEUTER | DM_WORD_PLURAL)) {
        resolver->reason = nobody_certain;
        return DM_NONE;
    }
    uint32_t mention = antecedent_of(resolver, token);
    if (mention == DM_NONE) {
        dm_range people =
            dm_token_is(reading, token, DM_WORD_PLURAL) ? people_before(reading, token) : (dm_range){0, 0};
        resolver->reason = no_antecedent;
        return dm_range_is_empty(people) ? DM_NONE : unknown_phrase(resolver, people);
    }
    const dm_mention *found = &reading->mentions.items[mention];
    uint32_t entity = resolve_mention(resolver, found, found->tokens);
    if (entity != DM_NONE) {
        resolver->failed |= !dm_cast_mention(resolver->cast, entity, (dm_range){token, token + 1});
        learn_gender(resolver, entity, token);
    }
    return entity;
}

/* "the allies, which": what stands before the relative pronoun. */
static uint32_t resolve_relative(source_resolver *resolver, uint32_t token) {
    const dm_reading *reading = resolver->reading;
    uint32_t first = dm_sentence_of(reading, token).first;
    uint32_t end = token;
    while (end > first &&
           (dm_token_is(reading, end - 1, DM_WORD_PREPOSITION) || dm_token_is_mark(reading, end - 1, ','))) {
        end--;
    }
    dm_range before = dm_subject_before(reading, first, end);
    before.first = dm_coordination_start(reading, first, before.first);
    resolver->reason = no_antecedent;
    return dm_range_is_empty(before) ? DM_NONE : resolve_range(resolver, before, true);
}

/* `antecedent`: the range was found from another word, and a relative pronoun there leads no further. */
static uint32_t resolve_range(source_resolver *resolver, dm_range source, bool antecedent) {
    dm_source_head head = dm_source_head_of(resolver->reading, source);
    switch (head.kind) {
    case DM_SOURCE_IS_RELATIVE:
        resolver->reason = antecedent ? nobody_certain : resolver->reason;
        return antecedent ? DM_NONE : resolve_relative(resolver, head.tokens.first);
    case DM_SOURCE_IS_PRONOUN:
        return resolve_pronoun(resolver, head.tokens.first);
    case DM_SOURCE_IS_COORDINATED:
        return called(resolver, head.tokens, NULL, DM_SPEAKER_GROUP);
    case DM_SOURCE_IS_MENTION:
        return resolve_mention(resolver, head.mention, head.tokens);
    case DM_SOURCE_IS_PHRASE:
        return unknown_phrase(resolver, head.tokens);
    default:
        resolver->reason = nobody_certain;
        return DM_NONE;
    }
}

static void note_quotations(source_resolver *resolver, uint32_t number) {
    const dm_draft *draft = &resolver->drafts->items[number];
    for (size_t i = 0; i < draft->unit.span_count; i++) {
        dm_range tokens = dm_document_range(resolver->reading->document, draft->unit.spans[i]);
        uint32_t around =
            tokens.first < tokens.end ? resolver->reading->quotations.around[tokens.first] : DM_NONE;
        if (around != DM_NONE && resolver->quoted_by[around] == DM_NONE) {
            resolver->quoted_by[around] = number;
        }
    }
}

/* Pronouns that are no sources are mentions where nobody else could be meant. */
static bool mention_pronouns(source_resolver *resolver) {
    const dm_reading *reading = resolver->reading;
    dm_pronouns *pronouns = &resolver->pronouns;
    uint32_t count = (uint32_t)reading->document->token_count;
    bool *is_source = dm_arena_take(reading->document->arena, count, sizeof *is_source);
    if (!is_source || !dm_pronouns_read(pronouns, count, resolver->speaker)) {
        return false;
    }
    for (size_t i = 0; i < resolver->drafts->count; i++) {
        dm_range source = resolver->drafts->items[i].source;
        if (!dm_range_is_empty(source)) {
            is_source[source.first] = true;
        }
    }
    for (size_t i = 0; i < pronouns->count; i++) {
        const dm_pronoun *pronoun = &pronouns->items[i];
        bool certain = pronoun->certain && !is_source[pronoun->token];
        uint32_t entity = certain ? resolver->cast->of_mention[pronoun->mention] : DM_NONE;
        if (entity != DM_NONE &&
            !dm_cast_mention(resolver->cast, entity, (dm_range){pronoun->token, pronoun->token + 1})) {
            return false;
        }
    }
    return true;
}

dm_status dm_resolve_sources(dm_cast *cast, dm_drafts *drafts, dm_error *error) {
    const dm_reading *reading = cast->reading;
    size_t quotations = reading->quotations.count;
    source_resolver resolver = {.cast = cast,
                                .reading = reading,
                                .drafts = drafts,
                                .speaker = DM_NONE,
                                .author = DM_NONE,
                                .pronouns.cast = cast,
                                .quoted_by =
                                    dm_arena_take(reading->document->arena, quotations, sizeof(uint32_t))};
    if (!resolver.quoted_by) {
        return dm_out_of_memory(error);
    }
    memset(resolver.quoted_by, 0xff, quotations * sizeof *resolver.quoted_by);
    for (size_t i = 0; i < drafts->count; i++) {
        dm_draft *draft = &drafts->items[i];
        resolver.draft = draft;
        resolver.depth = 0;
        resolver.reason = nobody;
        if (!dm_range_is_empty(draft->source)) {
            if (!dm_pronouns_read(&resolver.pronouns, draft->source.first, resolver.speaker)) {
                return dm_out_of_memory(error);
            }
            resolver.reason = nobody_certain;
            draft->speaker = resolve_range(&resolver, draft->source, false);
        }
        if (resolver.failed) {
            return dm_out_of_memory(error);
        }
        draft->unit.reason = draft->speaker == DM_NONE ? resolver.reason : NULL;
        resolver.speaker = draft->speaker == DM_NONE ? resolver.speaker : draft->speaker;
        note_quotations(&resolver, (uint32_t)i);
    }
    return mention_pronouns(&resolver) ? DM_OK : dm_out_of_memory(error);
}
