#include "attribution/speakers/cast.h"

#include "attribution/attributor.h"

enum { SMALL_WORDS = DM_WORD_NUMBER | DM_WORD_INDEFINITE | DM_WORD_DEFINITE | DM_WORD_POSSESSIVE };

uint32_t dm_cast_add(dm_cast *cast, const dm_entity *entity) {
    dm_entity *items = dm_arena_grow(cast->reading->document->arena, cast->items, cast->count,
                                     &cast->capacity, sizeof *items);
    if (!items) {
        return DM_NONE;
    }
    cast->items = items;
    items[cast->count] = *entity;
    items[cast->count].given = DM_NONE;
    items[cast->count].surname = DM_NONE;
    items[cast->count].head = DM_NONE;
    return (uint32_t)cast->count++;
}

void dm_cast_enter_name(dm_cast *cast, uint32_t number, uint32_t given, uint32_t surname) {
    dm_entity *entity = &cast->items[number];
    entity->surname = surname;
    entity->same_surname = cast->surnames[surname];
    cast->surnames[surname] = number;
    entity->given = given;
    if (given != DM_NONE) {
        entity->same_given = cast->givens[given];
        cast->givens[given] = number;
    }
}

void dm_cast_enter_head(dm_cast *cast, uint32_t number, uint32_t head) {
    dm_entity *entity = &cast->items[number];
    if (entity->head == DM_NONE) {
        entity->head = head;
        entity->same_head = cast->heads[head];
        cast->heads[head] = number;
    }
}

bool dm_cast_mention(dm_cast *cast, uint32_t number, dm_range tokens) {
    dm_entity *entity = &cast->items[number];
    dm_span *mentions = dm_arena_grow(cast->reading->document->arena, entity->mentions, entity->mention_count,
                                      &entity->mention_capacity, sizeof *mentions);
    if (!mentions) {
        return false;
    }
    entity->mentions = mentions;
    mentions[entity->mention_count++] = dm_range_span(cast->reading->document, tokens);
    entity->last = tokens.first;
    return true;
}

/* Appends a token with the space before it, if there is one. */
static void append(const dm_reading *reading, uint32_t token, dm_buffer *out) {
    if (out->length && dm_token_has(reading, token, DM_TOKEN_SPACE_BEFORE)) {
        dm_buffer_add_byte(out, ' ');
    }
    dm_buffer_add(out, dm_token_text(reading->document, dm_token_of(reading, token)));
}

static dm_text keep(const dm_reading *reading, dm_buffer *out) {
    dm_text text = out->failed ? (dm_text){NULL, 0}
                               : dm_arena_copy(reading->document->arena,
                                               out->length ? dm_buffer_text(out) : DM_TEXT(""));
    dm_buffer_free(out);
    return text;
}

static uint32_t behind_articles(const dm_reading *reading, dm_range tokens) {
    uint32_t first = tokens.first;
    while (first + 1 < tokens.end &&
           (dm_token_equals(reading, first, "the") || dm_token_equals(reading, first, "a") ||
            dm_token_equals(reading, first, "an"))) {
        first++;
    }
    return first;
}

/* "Two officials", "Diplomats" at the start of a sentence: no capital of their own. */
static void lower_start(const dm_reading *reading, dm_range tokens, uint32_t first, dm_buffer *out) {
    if (first >= tokens.end || !out->length) {
        return;
    }
    bool title = first + 1 < tokens.end && dm_token_has(reading, first + 1, DM_TOKEN_CAPITAL);
    bool common = !title && !reading->capital[first] && dm_token_is_word(reading, first) &&
                  !dm_token_has(reading, first, DM_TOKEN_ALL_CAPITAL);
    if (common || dm_token_is(reading, first, SMALL_WORDS)) {
        out->bytes[0] = dm_ascii_lower(out->bytes[0]);
    }
}

dm_text dm_cast_text(const dm_reading *reading, dm_range tokens) {
    dm_buffer out = {0};
    uint32_t first = behind_articles(reading, tokens);
    for (uint32_t token = first; token < tokens.end; token++) {
        append(reading, token, &out);
    }
    lower_start(reading, tokens, first, &out);
    return keep(reading, &out);
}

/* "former US president" gives "former president". */
dm_text dm_cast_role(const dm_reading *reading, const dm_mention *mention) {
    dm_buffer out = {0};
    for (uint32_t token = mention->role.first; token < mention->role.end; token++) {
        bool belongs = token >= mention->affiliation.first && token < mention->affiliation.end;
        bool clitic = token == mention->affiliation.end && dm_token_is(reading, token, DM_WORD_CLITIC);
        if (!(belongs || clitic) || token >= mention->office) {
            append(reading, token, &out);
        }
    }
    if (mention->plural) {
        lower_start(reading, mention->role, mention->role.first, &out);
    }
    return keep(reading, &out);
}

static dm_text affiliation_of(const dm_reading *reading, const dm_mention *mention) {
    if (mention->party != DM_NONE) {
        return reading->attributor->parties.items[mention->party].name;
    }
    return dm_cast_text(reading, mention->affiliation);
}

/* "his Kazakh counterpart" holds the office of whom "his" means: the one who is named last before. */
static uint32_t counterpart_office(const dm_cast *cast, uint32_t number) {
    enum { FARTHEST = 8 };
    const dm_reading *reading = cast->reading;
    const dm_mention *mention = &reading->mentions.items[number];
    for (uint32_t step = 1; step <= number && step <= FARTHEST; step++) {
        const dm_mention *before = &reading->mentions.items[number - step];
        if (before->kind != DM_MENTION_PERSON || dm_range_is_empty(before->tokens)) {
            continue;
        }
        uint32_t known = dm_cast_find_person(cast, before);
        if (known != DM_NONE && cast->items[known].head != DM_NONE &&
            (mention->party == DM_NONE || cast->items[known].party != mention->party)) {
            return cast->items[known].head;
        }
    }
    return reading->words[mention->office];
}

bool dm_cast_link(dm_cast *cast, uint32_t number, uint32_t entity_number) {
    const dm_reading *reading = cast->reading;
    const dm_mention *mention = &reading->mentions.items[number];
    dm_entity *entity = &cast->items[entity_number];
    bool person = entity->kind != DM_SPEAKER_STATE && entity->kind != DM_SPEAKER_ORGANISATION;
    if (person && !entity->role.length && !dm_range_is_empty(mention->role)) {
        entity->role = dm_cast_role(reading, mention);
        if (!entity->role.bytes) {
            return false;
        }
        bool counterpart = dm_token_equals(reading, mention->office, "counterpart");
        dm_cast_enter_head(cast, entity_number,
                           counterpart ? counterpart_office(cast, number) : reading->words[mention->office]);
    }
    bool own = mention->kind == DM_MENTION_PARTY;
    if (!own && !entity->affiliation.length && !dm_range_is_empty(mention->affiliation)) {
        entity->affiliation = affiliation_of(reading, mention);
        entity->party = mention->party;
        if (!entity->affiliation.bytes) {
            return false;
        }
    }
    if (person && !entity->gender) {
        entity->gender = mention->gender;
    }
    uint32_t first = mention->tokens.first;
    bool plain = mention->kind == DM_MENTION_PERSON && mention->title == DM_TITLE_NONE;
    entity->thing |= plain && (dm_token_equals(reading, first, "the") ||
                               (first && dm_token_equals(reading, first - 1, "in")));
    entity->credible |= mention->title != DM_TITLE_NONE || !dm_range_is_empty(mention->role);
    entity->official |= mention->title == DM_TITLE_OFFICE || mention->title == DM_TITLE_RANK ||
                        mention->title == DM_TITLE_SPOKESPERSON;
    entity->spokesperson |= mention->title == DM_TITLE_SPOKESPERSON;
    if (entity->kind == DM_SPEAKER_ORGANISATION && reading->capital[mention->head]) {
        cast->body = entity_number;
    }
    cast->of_mention[number] = entity_number;
    return dm_cast_mention(cast, entity_number, mention->tokens);
}

uint32_t dm_cast_party(dm_cast *cast, uint32_t party) {
    const dm_party *known = &cast->reading->attributor->parties.items[party];
    if (cast->of_party[party] == DM_NONE) {
        dm_entity entity = {.kind = known->is_state ? DM_SPEAKER_STATE : DM_SPEAKER_ORGANISATION,
                            .name = known->name,
                            .party = party,
                            .credible = true};
        cast->of_party[party] = dm_cast_add(cast, &entity);
    }
    return cast->of_party[party];
}

static uint32_t *fresh_chain(dm_arena *arena, size_t count) {
    uint32_t *chain = dm_arena_take(arena, count, sizeof *chain);
    if (chain) {
        memset(chain, 0xff, count * sizeof *chain);
    }
    return chain;
}

static bool init(const dm_reading *reading, dm_cast *cast) {
    dm_arena *arena = reading->document->arena;
    size_t words = reading->attributor->vocabulary.words.count + reading->own.count;
    *cast = (dm_cast){.reading = reading,
                      .word_count = words,
                      .body = DM_NONE,
                      .of_mention = fresh_chain(arena, reading->mentions.count),
                      .of_party = fresh_chain(arena, reading->attributor->parties.count),
                      .surnames = fresh_chain(arena, words),
                      .givens = fresh_chain(arena, words),
                      .heads = fresh_chain(arena, words)};
    dm_table_init(&cast->keys, arena);
    return cast->of_mention && cast->of_party && cast->surnames && cast->givens && cast->heads;
}

static bool is_full_name(const dm_reading *reading, const dm_mention *mention) {
    for (uint32_t token = mention->name.first + 1; token < mention->name.end; token++) {
        if (dm_token_has(reading, token, DM_TOKEN_SPACE_BEFORE)) {
            return mention->kind == DM_MENTION_PERSON;
        }
    }
    return false;
}

/* Full names first, so that "Grushko" in a headline finds Alexander Grushko further down. */
static bool link_full_names(dm_cast *cast) {
    const dm_mentions *mentions = &cast->reading->mentions;
    for (size_t i = 0; i < mentions->count; i++) {
        if (!dm_range_is_empty(mentions->items[i].tokens) &&
            is_full_name(cast->reading, &mentions->items[i]) &&
            dm_cast_person(cast, (uint32_t)i) == DM_NONE) {
            return false;
        }
    }
    return true;
}

/* A place in "talks in Moscow", or in a dateline, is no mention of the state. */
static bool is_place(const dm_reading *reading, const dm_mention *mention) {
    static const char *const before[] = {"in", "at", "from", "near", "to", "into", "outside"};
    uint32_t first = mention->tokens.first;
    uint32_t match = reading->party_at[mention->head];
    const dm_paragraph *paragraph = &reading->document->paragraphs[dm_paragraph_of(reading, first)];
    if (dm_token_of(reading, first)->start < paragraph->dateline.end) {
        return true;
    }
    if (match == DM_NONE || reading->parties[match].form != DM_PARTY_CAPITAL ||
        first == paragraph->tokens.first) {
        return false;
    }
    for (size_t i = 0; i < sizeof before / sizeof *before; i++) {
        if (dm_token_equals(reading, first - 1, before[i])) {
            return true;
        }
    }
    return false;
}

static uint32_t entity_for(dm_cast *cast, uint32_t number, bool *failed) {
    const dm_reading *reading = cast->reading;
    const dm_mention *mention = &reading->mentions.items[number];
    uint32_t entity = DM_NONE;
    switch ((dm_mention_kind)mention->kind) {
    case DM_MENTION_PERSON:
        entity = dm_cast_find_person(cast, mention);
        if (entity == DM_NONE && (mention->title != DM_TITLE_NONE || !dm_range_is_empty(mention->role))) {
            entity = dm_cast_person(cast, number);
            *failed = entity == DM_NONE;
            return DM_NONE; /* linked already */
        }
        break;
    case DM_MENTION_PARTY:
        entity = is_place(reading, mention) ? DM_NONE : dm_cast_party(cast, mention->party);
        *failed = entity == DM_NONE && !is_place(reading, mention);
        if (entity != DM_NONE && cast->items[entity].kind == DM_SPEAKER_ORGANISATION) {
            dm_cast_enter_head(cast, entity, reading->words[mention->head]); /* "the Commission" */
        }
        break;
    case DM_MENTION_ORGANISATION:
        *failed = dm_cast_organisation(cast, number) == DM_NONE;
        return DM_NONE;
    case DM_MENTION_ROLE:
        entity = mention->definite ? dm_cast_find_role(cast, mention) : DM_NONE;
        break;
    default:
        break;
    }
    return entity;
}

dm_status dm_cast_new(const dm_reading *reading, dm_cast *cast, dm_error *error) {
    if (!init(reading, cast) || !link_full_names(cast)) {
        return dm_out_of_memory(error);
    }
    for (size_t i = 0; i < cast->count; i++) {
        cast->items[i].last = DM_NONE;
    }
    for (size_t i = 0; i < reading->mentions.count; i++) {
        const dm_mention *mention = &reading->mentions.items[i];
        if (dm_range_is_empty(mention->tokens)) {
            continue;
        }
        if (cast->of_mention[i] != DM_NONE) { /* a full name: only its place in the order is new */
            cast->items[cast->of_mention[i]].last = mention->tokens.first;
            continue;
        }
        bool failed = false;
        uint32_t entity = entity_for(cast, (uint32_t)i, &failed);
        if (failed || (entity != DM_NONE && !dm_cast_link(cast, (uint32_t)i, entity))) {
            return dm_out_of_memory(error);
        }
    }
    return DM_OK;
}
