#include "attribution/speakers/resolve.h"

#include "attribution/source_head.h"
#include "attribution/speakers/resolve_parts.h"
#include "attribution/subject.h"

const char dm_reason_nobody_certain[] = "the words stand for nobody certain";

uint32_t dm_resolve_called(dm_source_resolver *resolver, dm_range tokens, const dm_mention *mention,
                           dm_speaker_kind kind) {
    dm_entity entity = {.kind = kind, .party = DM_NONE, .plural = kind == DM_SPEAKER_GROUP, .credible = true};
    uint32_t number = dm_resolve_checked(resolver, dm_cast_called(resolver->cast, tokens, &entity));
    if (number == DM_NONE) {
        return number;
    }
    if (mention) {
        resolver->failed |= !dm_cast_link(resolver->cast, dm_resolve_number(resolver, mention), number);
        if (mention->office != DM_NONE) {
            dm_cast_enter_head(resolver->cast, number, resolver->reading->words[mention->office]);
        }
    } else {
        resolver->failed |= !dm_cast_mention(resolver->cast, number, tokens);
    }
    return number;
}

uint32_t dm_resolve_joint(dm_source_resolver *resolver, dm_range tokens) {
    uint32_t number = dm_resolve_called(resolver, tokens, NULL, DM_SPEAKER_GROUP);
    if (number != DM_NONE) {
        resolver->cast->items[number].joint = true;
    }
    return number;
}

/* "Latvian border guards": a party in front, and what is left is the role. */
static void describe(dm_source_resolver *resolver, dm_range head, uint32_t number) {
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

/* "The guards" behind "Latvian border guards": the latest many that end in the word; DM_NONE: none. */
static uint32_t known_many(const dm_source_resolver *resolver, dm_range phrase) {
    const dm_reading *reading = resolver->reading;
    const dm_cast *cast = resolver->cast;
    bool bare = phrase.end == phrase.first + 2 && dm_token_is(reading, phrase.first, DM_WORD_DEFINITE);
    uint32_t known = bare ? cast->heads[reading->words[phrase.end - 1]] : DM_NONE;
    return known != DM_NONE && cast->items[known].plural ? known : DM_NONE;
}

uint32_t dm_resolve_phrase(dm_source_resolver *resolver, dm_range phrase) {
    const dm_reading *reading = resolver->reading;
    bool many = dm_phrase_is_plural(reading, phrase);
    uint32_t known = many ? known_many(resolver, phrase) : DM_NONE;
    if (known != DM_NONE) {
        resolver->failed |= !dm_cast_mention(resolver->cast, known, phrase);
        return known;
    }
    bool noun = dm_token_is(reading, phrase.first,
                            DM_WORD_DEFINITE | DM_WORD_INDEFINITE | DM_WORD_POSSESSIVE | DM_WORD_NUMBER) ||
                dm_token_has(reading, phrase.first, DM_TOKEN_CAPITAL) ||
                dm_token_of(reading, phrase.first)->kind != DM_TOKEN_WORD;
    if (!many && !noun) {
        resolver->reason = dm_reason_nobody_certain; /* "stopped short" */
        return DM_NONE;
    }
    uint32_t number =
        dm_resolve_called(resolver, phrase, NULL, many ? DM_SPEAKER_GROUP : DM_SPEAKER_ANONYMOUS);
    if (number != DM_NONE && many && !resolver->cast->items[number].role.length) {
        describe(resolver, phrase, number);
        dm_cast_enter_head(resolver->cast, number, reading->words[phrase.end - 1]);
    }
    return number;
}

/* "the allies, which": what stands before the relative pronoun. */
static uint32_t resolve_relative(dm_source_resolver *resolver, uint32_t token) {
    const dm_reading *reading = resolver->reading;
    uint32_t first = dm_sentence_of(reading, token).first;
    uint32_t end = token;
    while (end > first &&
           (dm_token_is(reading, end - 1, DM_WORD_PREPOSITION) || dm_token_is_mark(reading, end - 1, ','))) {
        end--;
    }
    dm_range before = dm_subject_before(reading, first, end);
    before.first = dm_coordination_start(reading, first, before.first);
    resolver->reason = dm_reason_no_antecedent;
    return dm_range_is_empty(before) ? DM_NONE : dm_resolve_range(resolver, before, true);
}

uint32_t dm_resolve_range(dm_source_resolver *resolver, dm_range source, bool antecedent) {
    dm_source_head head = dm_source_head_of(resolver->reading, source);
    uint32_t epithet = dm_resolve_epithet(resolver, head.tokens);
    if (epithet != DM_NONE) {
        return epithet;
    }
    switch (head.kind) {
    case DM_SOURCE_IS_RELATIVE:
        resolver->reason = antecedent ? dm_reason_nobody_certain : resolver->reason;
        return antecedent ? DM_NONE : resolve_relative(resolver, head.tokens.first);
    case DM_SOURCE_IS_PRONOUN:
        return dm_resolve_pronoun(resolver, head.tokens.first);
    case DM_SOURCE_IS_COORDINATED:
        return dm_resolve_joint(resolver, head.tokens);
    case DM_SOURCE_IS_MENTION:
        return dm_resolve_mention(resolver, head.mention, head.tokens);
    case DM_SOURCE_IS_PHRASE:
        return dm_resolve_phrase(resolver, head.tokens);
    default:
        resolver->reason = dm_reason_nobody_certain;
        return DM_NONE;
    }
}

static void note_quotations(dm_source_resolver *resolver, uint32_t number) {
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
static bool mention_pronouns(dm_source_resolver *resolver) {
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
    dm_source_resolver resolver = {.cast = cast,
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
        resolver.reason = "nobody is named";
        if (!dm_range_is_empty(draft->source)) {
            if (!dm_pronouns_read(&resolver.pronouns, draft->source.first, resolver.speaker)) {
                return dm_out_of_memory(error);
            }
            resolver.reason = dm_reason_nobody_certain;
            draft->speaker = dm_resolve_range(&resolver, draft->source, false);
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
