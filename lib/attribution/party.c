#include "attribution/party.h"

#include "attribution/lists.h"

enum { CODE, KIND, NAME, OFFICIAL, CAPITAL, DEMONYMS, ALIASES, LEAST_COLUMNS = 3 };

typedef struct column_form {
    uint8_t column;
    uint8_t form; /* dm_party_form */
} column_form;

static const column_form column_forms[] = {{NAME, DM_PARTY_NAME},
                                           {OFFICIAL, DM_PARTY_NAME},
                                           {CAPITAL, DM_PARTY_CAPITAL},
                                           {DEMONYMS, DM_PARTY_DEMONYM},
                                           {ALIASES, DM_PARTY_ALIAS}};

static uint8_t written_as(dm_text value) {
    bool lower = false;
    for (size_t i = 0; i < value.length; i++) {
        lower |= value.bytes[i] >= 'a' && value.bytes[i] <= 'z';
    }
    return lower ? DM_CASE_CAPITAL : DM_CASE_ALL_CAPITAL;
}

static dm_status add_values(dm_parties *parties, dm_vocabulary *vocabulary, dm_text values, dm_phrase phrase,
                            dm_error *error) {
    dm_text value;
    while (dm_text_next_field(&values, '|', &value)) {
        value = dm_text_trim(value);
        phrase.written = written_as(value);
        dm_status status =
            value.length ? dm_phrases_add(&parties->phrases, vocabulary, value, phrase, error) : DM_OK;
        if (status != DM_OK) {
            return status;
        }
    }
    return DM_OK;
}

static dm_status add_party(dm_arena *arena, dm_vocabulary *vocabulary, dm_parties *parties,
                           const dm_text fields[DM_LIST_COLUMNS], dm_error *error) {
    dm_party *items = dm_arena_grow(arena, parties->items, parties->count, &parties->capacity, sizeof *items);
    if (!items) {
        return dm_out_of_memory(error);
    }
    parties->items = items;
    dm_text demonyms = fields[DEMONYMS];
    dm_party *party = &items[parties->count];
    *party = (dm_party){.code = fields[CODE],
                        .name = fields[NAME],
                        .is_state = dm_text_equal(fields[KIND], DM_TEXT("state"))};
    if (demonyms.length) {
        (void)dm_text_next_field(&demonyms, '|', &party->adjective);
    }
    for (size_t i = 0; i < sizeof column_forms / sizeof *column_forms; i++) {
        dm_phrase phrase = {.value = (uint32_t)parties->count, .form = column_forms[i].form};
        dm_text values = fields[column_forms[i].column];
        dm_status status = values.length ? add_values(parties, vocabulary, values, phrase, error) : DM_OK;
        if (status != DM_OK) {
            return status;
        }
    }
    parties->count++;
    return DM_OK;
}

dm_status dm_parties_read(dm_arena *arena, dm_vocabulary *vocabulary, dm_parties *parties, dm_error *error) {
    dm_list list;
    dm_text fields[DM_LIST_COLUMNS];
    bool more;
    *parties = (dm_parties){.phrases.arena = arena};
    dm_status status = dm_list_open("parties.tsv", LEAST_COLUMNS, &list, error);
    while (status == DM_OK && (status = dm_list_next(&list, fields, &more, error)) == DM_OK && more) {
        if (!dm_text_equal(fields[KIND], DM_TEXT("state")) &&
            !dm_text_equal(fields[KIND], DM_TEXT("organisation"))) {
            return dm_list_fault(&list, "kind must be state or organisation", fields[KIND], error);
        }
        status = dm_list_place(&list, add_party(arena, vocabulary, parties, fields, error), error);
    }
    return status;
}

uint32_t dm_party_by_code(const dm_parties *parties, dm_text code) {
    for (size_t i = 0; i < parties->count; i++) {
        if (dm_text_equal(parties->items[i].code, code)) {
            return (uint32_t)i;
        }
    }
    return DM_NONE;
}
