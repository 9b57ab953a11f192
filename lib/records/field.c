#include "records/field.h"

#include "base/number.h"
#include "base/utf8.h"

const dm_field_names dm_field_names_default = {
    .id = "id",
    .text = "text",
    .label = "label",
    .group = "group",
    .source = "source",
    .target = "target",
    .title = "title",
    .date = "date",
    .outlet = "outlet",
    .language = "language",
};

static const char *const usual[DM_FIELD_COUNT] = {
    "id",     "text",     "label",  "group",        "source",     "target",       "title",      "date",
    "outlet", "language", "weight", "source_start", "source_end", "target_start", "target_end",
};

bool dm_field_is_usual(dm_field field, dm_text name) {
    return dm_text_equal(name, dm_text_of(usual[field]));
}

bool dm_field_list(const dm_field_names *names, dm_arena *arena, dm_text list[DM_FIELD_COUNT]) {
    const dm_field_names *given = names ? names : &dm_field_names_default;
    const char *const chosen[DM_FIELD_COUNT] = {
        [DM_FIELD_ID] = given->id,         [DM_FIELD_TEXT] = given->text,
        [DM_FIELD_LABEL] = given->label,   [DM_FIELD_GROUP] = given->group,
        [DM_FIELD_SOURCE] = given->source, [DM_FIELD_TARGET] = given->target,
        [DM_FIELD_TITLE] = given->title,   [DM_FIELD_DATE] = given->date,
        [DM_FIELD_OUTLET] = given->outlet, [DM_FIELD_LANGUAGE] = given->language,
    };
    for (size_t i = 0; i < DM_FIELD_COUNT; i++) {
        list[i] = dm_arena_copy(arena, dm_text_of(chosen[i] ? chosen[i] : usual[i]));
        if (!list[i].bytes) {
            return false;
        }
    }
    return true;
}

dm_text dm_text_repaired(dm_text text, dm_arena *arena, size_t *repaired) {
    *repaired = 0;
    if (dm_utf8_first_bad(text) == text.length) {
        return text;
    }
    dm_buffer whole = {0};
    *repaired = dm_utf8_repair(text, &whole);
    dm_text copy = whole.failed ? (dm_text){NULL, 0} : dm_arena_copy(arena, dm_buffer_text(&whole));
    dm_buffer_free(&whole);
    return copy;
}

/* A whole number, also as other programs write columns that have gaps: "12.0". */
static bool parse_offset(dm_text value, size_t *offset) {
    double number;
    if (!dm_number_parse(dm_text_trim(value), &number) || !(number >= 0 && number <= (double)UINT32_MAX)) {
        return false;
    }
    *offset = (size_t)number;
    return (double)*offset == number;
}

/* The byte at which code point `character` begins; false when the text is shorter. */
static bool byte_of(dm_text text, size_t character, uint32_t *byte) {
    size_t at = 0;
    while (character && at < text.length) {
        (void)dm_utf8_next(text, &at);
        character--;
    }
    *byte = (uint32_t)at;
    return character == 0;
}

static bool parse_span(dm_text text, dm_text start, dm_text end, dm_span *span) {
    size_t first;
    size_t last;
    return parse_offset(start, &first) && parse_offset(end, &last) && first < last &&
           byte_of(text, first, &span->start) && byte_of(text, last, &span->end);
}

static bool is_word_at(dm_text text, size_t at) {
    dm_character_class class = dm_utf8_class(dm_utf8_next(text, &at));
    return class == DM_CHARACTER_LETTER || class == DM_CHARACTER_DIGIT;
}

static bool is_boundary(dm_text text, size_t at) {
    if (at == 0 || at == text.length) {
        return true;
    }
    size_t before = at;
    (void)dm_utf8_previous(text, &before);
    return !is_word_at(text, before) || !is_word_at(text, at);
}

/* Where the words stand for the first time, not as a part of longer words; an empty span when nowhere. */
static dm_span find_words(dm_text text, dm_text words) {
    size_t from = 0;
    while (words.length && from + words.length <= text.length) {
        const char *found = memmem(text.bytes + from, text.length - from, words.bytes, words.length);
        if (!found) {
            break;
        }
        size_t start = (size_t)(found - text.bytes);
        size_t end = start + words.length;
        if (is_boundary(text, start) && is_boundary(text, end)) {
            return (dm_span){(uint32_t)start, (uint32_t)end};
        }
        from = end;
    }
    return (dm_span){0, 0};
}

/* Without white space at its ends. */
static dm_span trim_span(dm_text text, dm_span span) {
    dm_text words = dm_text_trim(dm_text_slice(text, span));
    uint32_t start = (uint32_t)(words.bytes - text.bytes);
    return (dm_span){start, start + (uint32_t)words.length};
}

/* One role: the span as given when it holds the words, else where the words are found. */
static void fill_role(dm_item *item, dm_text start, dm_text end, dm_text *words, dm_span *span) {
    dm_span given = {0, 0};
    if (start.length || end.length) {
        bool inside = parse_span(item->text, start, end, &given);
        given = inside ? trim_span(item->text, given) : given;
        dm_text found = dm_text_slice(item->text, given);
        if (inside && found.length && (!words->length || dm_text_equal(found, *words))) {
            *span = given;
            *words = found;
            return;
        }
        item->bad_span = true;
    }
    *span = find_words(item->text, *words);
}

static void fill_weight(dm_item *item, dm_text value) {
    if (value.length && (!dm_number_parse(value, &item->weight) || item->weight <= 0)) {
        item->weight = 0;
        (void)dm_fail_at(&item->error, DM_BAD_INPUT, item->line, 0, "the weight must be a number above 0");
    }
}

/* Copies the plain fields; false when memory ends. */
static bool fill_texts(dm_item *item, const dm_text values[DM_FIELD_COUNT], dm_arena *arena) {
    dm_text *const places[DM_FIELD_COUNT] = {
        [DM_FIELD_LABEL] = &item->label,   [DM_FIELD_GROUP] = &item->group,
        [DM_FIELD_SOURCE] = &item->source, [DM_FIELD_TARGET] = &item->target,
        [DM_FIELD_TITLE] = &item->title,   [DM_FIELD_DATE] = &item->date,
        [DM_FIELD_OUTLET] = &item->outlet, [DM_FIELD_LANGUAGE] = &item->language,
    };
    for (size_t i = 0; i < DM_FIELD_COUNT; i++) {
        dm_text value = dm_text_trim(values[i]);
        if (places[i] && value.length) {
            size_t repaired;
            *places[i] = dm_text_repaired(value, arena, &repaired);
            if (!places[i]->bytes) {
                return false;
            }
        }
    }
    item->text = dm_text_repaired(values[DM_FIELD_TEXT], arena, &item->repaired);
    return item->text.bytes != NULL;
}

void dm_item_fill(dm_item *item, const dm_text values[DM_FIELD_COUNT], dm_text text_name, dm_arena *arena) {
    dm_text id = dm_text_trim(values[DM_FIELD_ID]);
    if (id.length) { /* first, so that an error names the record */
        size_t repaired;
        item->id = dm_text_repaired(id, arena, &repaired);
    }
    if (!values[DM_FIELD_TEXT].bytes) {
        (void)dm_fail_at(&item->error, DM_BAD_INPUT, item->line, 0, "there is no field \"%.*s\"",
                         (int)text_name.length, text_name.bytes);
    } else if (values[DM_FIELD_TEXT].length > DM_INPUT_TEXT_LIMIT) {
        (void)dm_fail_at(&item->error, DM_OVER_LIMIT, item->line, DM_INPUT_TEXT_LIMIT,
                         "a text of %zu bytes, the limit is %zu: split it", values[DM_FIELD_TEXT].length,
                         DM_INPUT_TEXT_LIMIT);
    } else if (!fill_texts(item, values, arena)) {
        (void)dm_out_of_memory(&item->error);
    } else {
        fill_role(item, values[DM_FIELD_SOURCE_START], values[DM_FIELD_SOURCE_END], &item->source,
                  &item->source_span);
        fill_role(item, values[DM_FIELD_TARGET_START], values[DM_FIELD_TARGET_END], &item->target,
                  &item->target_span);
        fill_weight(item, values[DM_FIELD_WEIGHT]);
    }
}
