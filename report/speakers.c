#include "report/speakers.h"

#include "attribution/lists.h"
#include "base/utf8.h"

/* Columns of parties.tsv; those that may hold several values part them by '|'. */
enum { CODE, KIND, NAME, OFFICIAL, CAPITAL, DEMONYMS, ALIASES, COLUMNS };

static dm_text fold(dm_speakers *speakers, dm_text words) {
    dm_buffer_clear(&speakers->work);
    dm_utf8_fold(words, &speakers->work);
    return dm_text_trim(dm_buffer_text(&speakers->work));
}

/* ---- parties */

static bool add_form(dm_speakers *speakers, dm_text form, dm_text code, dm_text name) {
    size_t known = speakers->parties.count;
    uint32_t number = dm_table_add(&speakers->parties, fold(speakers, form));
    if (number == DM_NONE || speakers->work.failed) {
        return false;
    }
    if (number < known) {
        return true; /* the first party with a name keeps it */
    }
    size_t capacity = speakers->party_capacity;
    speakers->party_codes =
        dm_arena_grow(speakers->arena, speakers->party_codes, known, &capacity, sizeof(dm_text));
    speakers->party_names = dm_arena_grow(speakers->arena, speakers->party_names, known,
                                          &speakers->party_capacity, sizeof(dm_text));
    if (!speakers->party_codes || !speakers->party_names) {
        return false;
    }
    speakers->party_codes[number] = code;
    speakers->party_names[number] = name;
    return true;
}

/* The lexicon's bytes live as long as the program. */
static bool add_party(dm_speakers *speakers, const dm_text fields[DM_LIST_COLUMNS]) {
    bool room = true;
    for (size_t column = 0; column < COLUMNS && room; column++) {
        dm_text rest = column == KIND ? DM_TEXT("") : fields[column];
        dm_text form;
        while (room && rest.length && dm_text_next_field(&rest, '|', &form)) {
            room = !form.length || add_form(speakers, form, fields[CODE], fields[NAME]);
        }
    }
    return room;
}

dm_status dm_speakers_start(dm_speakers *speakers, dm_error *error) {
    *speakers = (dm_speakers){.arena = dm_arena_new(0)};
    if (!speakers->arena) {
        return dm_out_of_memory(error);
    }
    dm_table_init(&speakers->keys, speakers->arena);
    dm_table_init(&speakers->parties, speakers->arena);
    dm_list list;
    dm_text fields[DM_LIST_COLUMNS];
    bool more = true;
    dm_status status = dm_list_open("parties.tsv", NAME + 1, &list, error);
    while (status == DM_OK && (status = dm_list_next(&list, fields, &more, error)) == DM_OK && more) {
        status = add_party(speakers, fields) ? DM_OK : dm_out_of_memory(error);
    }
    return status;
}

void dm_speakers_end(dm_speakers *speakers) {
    dm_arena_free(speakers->arena);
    dm_buffer_free(&speakers->work);
    *speakers = (dm_speakers){0};
}

dm_party_name dm_speakers_party(dm_speakers *speakers, dm_text words) {
    dm_text trimmed = dm_text_trim(words);
    uint32_t number = dm_table_find(&speakers->parties, fold(speakers, trimmed));
    return number == DM_NONE ? (dm_party_name){trimmed, trimmed}
                             : (dm_party_name){speakers->party_codes[number], speakers->party_names[number]};
}

static bool is_body(dm_text kind) {
    return dm_text_equal(kind, DM_TEXT("state")) || dm_text_equal(kind, DM_TEXT("organisation"));
}

dm_party_name dm_speakers_party_of(dm_speakers *speakers, const dm_speaker_form *form) {
    bool body = is_body(form->kind);
    return dm_speakers_party(speakers, form->code.length                   ? form->code
                                       : form->affiliation.length || !body ? form->affiliation
                                                                           : form->name);
}

/* ---- speakers */

static bool is_one_word(dm_text name) {
    return !dm_text_has(name, ' ');
}

static bool is_person(const dm_speaker_form *form) {
    return dm_text_equal(form->kind, DM_TEXT("person"));
}

/* The key: what makes two forms one speaker. */
static void add_key(dm_speakers *speakers, const dm_speaker_form *form, dm_text party, dm_buffer *key) {
    dm_text name = fold(speakers, form->name);
    if (is_body(form->kind)) {
        dm_buffer_add(key, DM_TEXT("body\t"));
        dm_buffer_add(key, form->code.length ? form->code : name);
        return;
    }
    if (is_person(form) && !is_one_word(name)) {
        dm_buffer_add(key, DM_TEXT("person\t"));
        dm_buffer_add(key, name);
        return;
    }
    dm_buffer_add(key, form->kind);
    dm_buffer_add_byte(key, '\t');
    dm_buffer_add(key, name);
    dm_buffer_add_byte(key, '\t');
    dm_buffer_add(key, party);
}

static bool keep(dm_speakers *speakers, uint32_t number, const dm_speaker_form *form, dm_text party) {
    speakers->items =
        dm_arena_grow(speakers->arena, speakers->items, number, &speakers->capacity, sizeof *speakers->items);
    if (!speakers->items) {
        return false;
    }
    dm_known_speaker *speaker = &speakers->items[number];
    *speaker = (dm_known_speaker){
        .name = dm_arena_copy(speakers->arena, form->name),
        .kind = dm_arena_copy(speakers->arena, form->kind),
        .role = dm_arena_copy(speakers->arena, form->role),
        .party = dm_arena_copy(speakers->arena, party),
        .same_as = DM_NONE,
    };
    return speaker->name.bytes && speaker->kind.bytes && speaker->role.bytes && speaker->party.bytes;
}

uint32_t dm_speakers_find(dm_speakers *speakers, const dm_speaker_form *form, dm_text party) {
    dm_buffer key = {0};
    add_key(speakers, form, party, &key);
    size_t known = speakers->keys.count;
    uint32_t number = key.failed ? DM_NONE : dm_table_add(&speakers->keys, dm_buffer_text(&key));
    dm_buffer_free(&key);
    if (number == DM_NONE) {
        return DM_NONE;
    }
    if (number == known) {
        return keep(speakers, number, form, party) ? number : DM_NONE;
    }
    dm_known_speaker *speaker = &speakers->items[number];
    if (!speaker->party.length && party.length) {
        speaker->party = dm_arena_copy(speakers->arena, party);
    }
    if (!speaker->role.length && form->role.length) {
        speaker->role = dm_arena_copy(speakers->arena, form->role);
    }
    return speaker->party.bytes && speaker->role.bytes ? number : DM_NONE;
}

/* ---- persons of one word */

static dm_text last_word(dm_text name) {
    size_t start = name.length;
    while (start && name.bytes[start - 1] != ' ') {
        start--;
    }
    return (dm_text){name.bytes + start, name.length - start};
}

/* Whether a person's key is of a full name, and the name in it. */
static bool full_name(dm_text key, dm_text *name) {
    dm_text rest = key;
    dm_text kind;
    bool person = dm_text_next_field(&rest, '\t', &kind) && dm_text_equal(kind, DM_TEXT("person")) &&
                  dm_text_next_field(&rest, '\t', name);
    return person && !rest.bytes;
}

/* Of the persons whose name ends in a word: the one, or DM_NONE for several. [surnames.count] */
static uint32_t *list_surnames(dm_speakers *speakers, dm_table *surnames) {
    uint32_t *only = dm_arena_take(speakers->arena, speakers->keys.count + 1, sizeof *only);
    for (uint32_t number = 0; only && number < speakers->keys.count; number++) {
        dm_text name;
        if (!full_name(speakers->keys.keys[number], &name)) {
            continue;
        }
        size_t known = surnames->count;
        uint32_t place = dm_table_add(surnames, last_word(name));
        if (place == DM_NONE) {
            return NULL;
        }
        only[place] = place == known ? number : DM_NONE;
    }
    return only;
}

dm_status dm_speakers_merge(dm_speakers *speakers, dm_error *error) {
    dm_table surnames;
    dm_table_init(&surnames, speakers->arena);
    uint32_t *only = list_surnames(speakers, &surnames);
    if (!only) {
        return dm_out_of_memory(error);
    }
    for (uint32_t number = 0; number < speakers->keys.count; number++) {
        dm_known_speaker *speaker = &speakers->items[number];
        dm_text name;
        if (!dm_text_equal(speaker->kind, DM_TEXT("person")) ||
            full_name(speakers->keys.keys[number], &name)) {
            continue;
        }
        uint32_t place = dm_table_find(&surnames, fold(speakers, speaker->name));
        uint32_t other = place == DM_NONE ? DM_NONE : only[place];
        if (other != DM_NONE && (!speaker->party.length || !speakers->items[other].party.length ||
                                 dm_text_equal(speaker->party, speakers->items[other].party))) {
            speaker->same_as = other;
        }
    }
    return DM_OK;
}
