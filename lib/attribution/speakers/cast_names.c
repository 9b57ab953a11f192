/* Which entity a name, an organisation's name or a role means. */
#include "attribution/attributor.h"
#include "attribution/speakers/cast.h"

static bool gender_fits(const dm_entity *entity, uint8_t gender) {
    return !gender || !entity->gender || entity->gender == gender;
}

/* Which of two entities was mentioned later; one that is still to come counts least. */
static bool is_later(const dm_cast *cast, uint32_t number, uint32_t best) {
    if (best == DM_NONE || cast->items[best].last == DM_NONE) {
        return true;
    }
    return cast->items[number].last != DM_NONE && cast->items[number].last > cast->items[best].last;
}

static dm_text word_text(const dm_reading *reading, uint32_t token) {
    return dm_token_text(reading->document, dm_token_of(reading, token));
}

static dm_text word_of(const dm_reading *reading, uint32_t word) {
    const dm_table *known = &reading->attributor->vocabulary.words;
    return word < known->count ? known->keys[word] : reading->own.keys[word - known->count];
}

/* "J." and "John" may be one. */
static bool given_fits(const dm_reading *reading, uint32_t one, uint32_t other) {
    if (one == other || one == DM_NONE || other == DM_NONE) {
        return true;
    }
    dm_text left = word_of(reading, one);
    dm_text right = word_of(reading, other);
    bool initial = (left.length <= 2 && dm_text_ends_with(left, DM_TEXT("."))) ||
                   (right.length <= 2 && dm_text_ends_with(right, DM_TEXT("."))) || left.length == 1 ||
                   right.length == 1;
    return initial && left.length && right.length && left.bytes[0] == right.bytes[0];
}

/* One name is the end of the other: Abu Salma, Idris Abu Salma. */
static bool ends_alike(const dm_reading *reading, dm_range name, dm_text known) {
    dm_text text = dm_text_slice(reading->document->text, dm_range_span(reading->document, name));
    dm_text longer = text.length > known.length ? text : known;
    dm_text shorter = text.length > known.length ? known : text;
    return longer.length > shorter.length && dm_text_ends_with(longer, shorter) &&
           longer.bytes[longer.length - shorter.length - 1] == ' ';
}

static bool is_full(const dm_reading *reading, dm_range name) {
    for (uint32_t token = name.first + 1; token < name.end; token++) {
        if (dm_token_has(reading, token, DM_TOKEN_SPACE_BEFORE)) {
            return true;
        }
    }
    return false;
}

/* The first name as a word; DM_NONE for a lone surname, also one with a particle (van Rossem). */
static uint32_t given_of(const dm_reading *reading, dm_range name) {
    bool full = is_full(reading, name) && !dm_token_is(reading, name.first, DM_WORD_PARTICLE);
    return full ? reading->words[name.first] : DM_NONE;
}

uint32_t dm_cast_find_person(const dm_cast *cast, const dm_mention *mention) {
    const dm_reading *reading = cast->reading;
    uint32_t surname = reading->words[mention->name.end - 1];
    uint32_t given = given_of(reading, mention->name);
    uint32_t best = DM_NONE;
    uint32_t number = cast->surnames[surname];
    for (unsigned step = 0; number != DM_NONE && step < DM_CHAIN_STEPS; step++) {
        const dm_entity *entity = &cast->items[number];
        if (gender_fits(entity, mention->gender) &&
            (given_fits(reading, given, entity->given) || ends_alike(reading, mention->name, entity->name)) &&
            is_later(cast, number, best)) {
            best = number;
        }
        number = entity->same_surname;
    }
    if (best != DM_NONE || given != DM_NONE) {
        return best;
    }
    number = cast->givens[surname];
    for (unsigned step = 0; number != DM_NONE && step < DM_CHAIN_STEPS; step++) {
        const dm_entity *entity = &cast->items[number];
        if (gender_fits(entity, mention->gender) && is_later(cast, number, best)) {
            best = number;
        }
        number = entity->same_given;
    }
    return best;
}

static size_t count_words(const dm_reading *reading, dm_range name) {
    size_t count = 0;
    for (uint32_t token = name.first; token < name.end; token++) {
        count += token == name.first || dm_token_has(reading, token, DM_TOKEN_SPACE_BEFORE);
    }
    return count;
}

uint32_t dm_cast_person(dm_cast *cast, uint32_t number) {
    const dm_reading *reading = cast->reading;
    const dm_mention *mention = &reading->mentions.items[number];
    uint32_t found = dm_cast_find_person(cast, mention);
    size_t words = count_words(reading, mention->name);
    uint32_t given = given_of(reading, mention->name);
    if (found == DM_NONE) {
        dm_entity entity = {.kind = DM_SPEAKER_PERSON, .party = DM_NONE, .named = true};
        found = dm_cast_add(cast, &entity);
        if (found == DM_NONE) {
            return DM_NONE;
        }
        dm_cast_enter_name(cast, found, given, reading->words[mention->name.end - 1]);
    }
    dm_entity *entity = &cast->items[found];
    bool headline =
        reading->document->paragraphs[dm_paragraph_of(reading, mention->head)].kind == DM_PARAGRAPH_HEADLINE;
    if (headline ? !entity->name_words : words > entity->name_words || (entity->from_headline && words > 1)) {
        entity->from_headline = headline;
        entity->name = dm_cast_text(reading, mention->name);
        entity->name_words = words;
        if (!entity->name.bytes) {
            return DM_NONE;
        }
    }
    entity->credible |= given != DM_NONE && dm_token_is(reading, mention->name.first, DM_WORD_GIVEN_NAME);
    return dm_cast_link(cast, number, found) ? found : DM_NONE;
}

/* The entity under a key; `*fresh` when there was none and `as` was added for it. */
static uint32_t by_key(dm_cast *cast, dm_text key, const dm_entity *as, bool *fresh) {
    size_t before = cast->keys.count;
    uint32_t *entities = dm_arena_grow(cast->reading->document->arena, cast->key_entities, before,
                                       &cast->key_capacity, sizeof *entities);
    uint32_t number = entities ? dm_table_add(&cast->keys, key) : DM_NONE;
    if (number == DM_NONE) {
        return DM_NONE;
    }
    cast->key_entities = entities;
    *fresh = cast->keys.count > before;
    if (*fresh) {
        entities[number] = dm_cast_add(cast, as);
    }
    return entities[number];
}

/* The words of a name for comparison: its party by code, no article, all folded. */
static bool make_key(const dm_reading *reading, const dm_mention *mention, dm_range tokens, dm_buffer *key) {
    if (mention && mention->party != DM_NONE && !dm_range_is_empty(mention->affiliation)) {
        dm_buffer_add(key, reading->attributor->parties.items[mention->party].code);
    }
    for (uint32_t token = tokens.first; token < tokens.end; token++) {
        bool affiliation = mention && token >= mention->affiliation.first && token < mention->affiliation.end;
        if (affiliation || dm_token_is(reading, token, DM_WORD_CLITIC) ||
            dm_token_equals(reading, token, "the") || dm_token_equals(reading, token, "a") ||
            dm_token_equals(reading, token, "an")) {
            continue;
        }
        dm_buffer_add_byte(key, ' ');
        dm_utf8_fold(word_text(reading, token), key);
    }
    return !key->failed;
}

uint32_t dm_cast_called(dm_cast *cast, dm_range tokens, const dm_entity *as) {
    const dm_reading *reading = cast->reading;
    dm_buffer key = {0};
    dm_buffer_add_byte(&key, (char)('0' + as->kind));
    bool fresh = false;
    uint32_t number =
        make_key(reading, NULL, tokens, &key) ? by_key(cast, dm_buffer_text(&key), as, &fresh) : DM_NONE;
    dm_buffer_free(&key);
    if (number != DM_NONE && fresh) {
        cast->items[number].name = dm_cast_text(reading, tokens);
        if (!cast->items[number].name.bytes) {
            return DM_NONE;
        }
    }
    return number;
}

/* "Russia's Foreign Ministry" and "the Russian Foreign Ministry" are the Foreign Ministry, affiliated. */
static dm_text organisation_name(const dm_reading *reading, const dm_mention *mention) {
    dm_range name = mention->name;
    bool owned = mention->possessor != DM_NONE && mention->party == DM_NONE && name.end == name.first + 1 &&
                 !dm_token_is(reading, mention->possessor, DM_WORD_POSSESSIVE);
    if (owned) {
        name.first = mention->tokens.first; /* Lindt's office, the prime minister's office */
    }
    bool front = mention->party != DM_NONE && mention->affiliation.first == name.first &&
                 mention->affiliation.end < name.end;
    if (front) {
        name.first = mention->affiliation.end;
    }
    return dm_cast_text(reading, name);
}

/* The latest entity under a head that is an organisation. */
static uint32_t latest_organisation(const dm_cast *cast, uint32_t head) {
    uint32_t best = DM_NONE;
    uint32_t number = cast->heads[head];
    for (unsigned step = 0; number != DM_NONE && step < DM_CHAIN_STEPS; step++) {
        const dm_entity *entity = &cast->items[number];
        if (entity->kind == DM_SPEAKER_ORGANISATION && is_later(cast, number, best)) {
            best = number;
        }
        number = entity->same_head;
    }
    return best;
}

/* Nouns that stand for one organisation of the lexicon in news of diplomacy. */
static uint32_t party_by_noun(const dm_cast *cast, uint32_t head) {
    static const char *const nouns[][2] = {{"alliance", "NATO"}, {"bloc", "EU"}};
    const dm_parties *parties = &cast->reading->attributor->parties;
    for (size_t i = 0; i < sizeof nouns / sizeof *nouns; i++) {
        if (dm_text_equal(word_of(cast->reading, head), dm_text_of(nouns[i][0]))) {
            uint32_t party = dm_party_by_code(parties, dm_text_of(nouns[i][1]));
            return party == DM_NONE ? DM_NONE : cast->of_party[party];
        }
    }
    return DM_NONE;
}

/* "the company", "the group": the organisation by name shortly before. */
static uint32_t body_before(const dm_cast *cast, uint32_t token) {
    enum { MOST_SENTENCES = 3 };
    static const char *const nouns[] = {"company",      "corporation", "group",    "organisation",
                                        "organization", "agency",      "watchdog", "charity"};
    const dm_reading *reading = cast->reading;
    if (cast->body == DM_NONE || reading->capital[token] ||
        !dm_token_is_one_of(reading, token, nouns, sizeof nouns / sizeof *nouns)) {
        return DM_NONE;
    }
    uint32_t last = cast->items[cast->body].last;
    bool near =
        last != DM_NONE && last < token &&
        dm_token_of(reading, token)->sentence - dm_token_of(reading, last)->sentence <= MOST_SENTENCES;
    return near ? cast->body : DM_NONE;
}

uint32_t dm_cast_organisation(dm_cast *cast, uint32_t number) {
    const dm_reading *reading = cast->reading;
    const dm_mention *mention = &reading->mentions.items[number];
    uint32_t head = reading->words[mention->head];
    bool bare = mention->definite && mention->name.end == mention->name.first + 1 &&
                dm_range_is_empty(mention->affiliation);
    uint32_t found = bare ? latest_organisation(cast, head) : DM_NONE;
    if (bare && found == DM_NONE) {
        found = party_by_noun(cast, head);
    }
    if (bare && found == DM_NONE) {
        found = body_before(cast, mention->head);
    }
    if (found == DM_NONE) {
        dm_entity entity = {.kind = DM_SPEAKER_ORGANISATION, .party = DM_NONE, .credible = true};
        dm_buffer key = {0};
        bool fresh = false;
        found = make_key(reading, mention, mention->name, &key)
                    ? by_key(cast, dm_buffer_text(&key), &entity, &fresh)
                    : DM_NONE;
        dm_buffer_free(&key);
        if (found != DM_NONE && fresh) {
            cast->items[found].name = organisation_name(reading, mention);
            dm_cast_enter_head(cast, found, head);
        }
        if (found == DM_NONE || !cast->items[found].name.bytes) {
            return DM_NONE;
        }
    }
    return dm_cast_link(cast, number, found) ? found : DM_NONE;
}

/* "deputy", "former": words that make another office of the same noun. */
static bool is_lesser(dm_text role) {
    static const char *const words[] = {"deputy ", "vice ", "former ", "assistant ", "ex-", "acting "};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        dm_text prefix = dm_text_of(words[i]);
        if (role.length > prefix.length &&
            dm_text_equal_folded((dm_text){role.bytes, prefix.length}, prefix)) {
            return true;
        }
    }
    return false;
}

/* A definite role and an entity's agree: the noun alone always, a longer one as the end of the other. */
static bool role_fits(const dm_reading *reading, const dm_mention *mention, const dm_entity *entity) {
    bool affiliated = !dm_range_is_empty(mention->affiliation);
    dm_text role = dm_cast_role(reading, mention);
    if (!role.bytes || (affiliated && entity->affiliation.length && mention->party != entity->party)) {
        return false;
    }
    if (affiliated && !entity->affiliation.length) {
        return dm_text_equal_folded(role, entity->role);
    }
    bool single = !memchr(role.bytes, ' ', role.length);
    return single ||
           (dm_text_ends_with_folded(entity->role, role) && is_lesser(entity->role) == is_lesser(role));
}

/* "the first diplomat" of several: whoever came first. */
static uint32_t first_of_several(const dm_cast *cast, const dm_mention *mention) {
    const dm_reading *reading = cast->reading;
    uint32_t found = DM_NONE;
    if (!dm_token_equals(reading, mention->role.first, "first") ||
        mention->role.end != mention->role.first + 2) {
        return DM_NONE;
    }
    uint32_t number = cast->heads[reading->words[mention->office]];
    for (unsigned step = 0; number != DM_NONE && step < DM_CHAIN_STEPS; step++) {
        bool unnamed = cast->items[number].kind == DM_SPEAKER_ANONYMOUS && !cast->items[number].plural;
        found = unnamed ? number : found;
        number = cast->items[number].same_head;
    }
    return found;
}

/* "the brigadier" behind "The head of the mission, Brigadier Paul Okello": a word that stands by the name of
 * somebody who is known by another role; the latest such. */
static uint32_t titled_so(const dm_cast *cast, const dm_mention *mention) {
    enum { FARTHEST = 48 };
    const dm_reading *reading = cast->reading;
    size_t number = (size_t)(mention - reading->mentions.items);
    if (mention->role.end != mention->role.first + 1) {
        return DM_NONE;
    }
    for (size_t back = 1; back <= number && back <= FARTHEST; back++) {
        const dm_mention *other = &reading->mentions.items[number - back];
        uint32_t entity = cast->of_mention[number - back];
        bool named =
            entity != DM_NONE && other->kind == DM_MENTION_PERSON && !dm_range_is_empty(other->tokens);
        for (uint32_t token = other->tokens.first; named && token < other->name.first; token++) {
            if (reading->words[token] == reading->words[mention->office]) {
                return entity;
            }
        }
    }
    return DM_NONE;
}

uint32_t dm_cast_find_role(const dm_cast *cast, const dm_mention *mention) {
    const dm_reading *reading = cast->reading;
    uint32_t best = DM_NONE;
    bool same_party = false; /* the best one belongs where the mention says */
    if (dm_range_is_empty(mention->role)) {
        return DM_NONE;
    }
    uint32_t number = cast->heads[reading->words[mention->office]];
    for (unsigned step = 0; number != DM_NONE && step < DM_CHAIN_STEPS; step++) {
        const dm_entity *entity = &cast->items[number];
        bool person = entity->kind == DM_SPEAKER_PERSON || entity->kind == DM_SPEAKER_ANONYMOUS;
        bool same = mention->party != DM_NONE && entity->party == mention->party;
        person &=
            same || !dm_text_equal_folded(entity->role, DM_TEXT("counterpart")); /* the Kazakh president */
        if (person && entity->last != DM_NONE && entity->last < mention->tokens.first && same >= same_party &&
            gender_fits(entity, mention->gender) && (same > same_party || is_later(cast, number, best)) &&
            role_fits(reading, mention, entity)) {
            best = number;
            same_party = same;
        }
        number = entity->same_head;
    }
    best = best != DM_NONE ? best : first_of_several(cast, mention);
    return best != DM_NONE ? best : titled_so(cast, mention);
}
