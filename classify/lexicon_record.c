#include "classify/lexicon_record.h"

#include "base/number.h"
#include "records/json.h"
#include "records/record.h"

static const char *const unit_columns[] = {"document",      "unit",    "kind", "paragraph",
                                           "speaker",       "start",   "end",  "words",
                                           "matched_words", "matches", "text", "error"};
static const char *const match_columns[] = {"document", "unit",   "category", "start", "end",
                                            "text",     "weight", "negated",  "error"};
static const char *const category_columns[] = {"", ".negated", ".share", ".weight"};

enum {
    UNIT_COLUMNS = sizeof unit_columns / sizeof *unit_columns,
    MATCH_COLUMNS = sizeof match_columns / sizeof *match_columns,
    CATEGORY_COLUMNS = sizeof category_columns / sizeof *category_columns
};

/* The words of a unit; those of several spans are joined by " ... ". */
static void add_words(const dm_counted_unit *unit, dm_buffer *words) {
    for (size_t i = 0; i < unit->span_count; i++) {
        dm_buffer_add_string(words, i ? " ... " : "");
        dm_buffer_add(words, dm_text_slice(unit->document->text, unit->spans[i]));
    }
}

static void add_id(const dm_counted_unit *unit, dm_buffer *out) {
    dm_buffer_add_byte(out, unit->letter);
    dm_buffer_add_unsigned(out, unit->number);
}

/* ---- JSON */

static void write_pair(const dm_lexicon_record *record, const dm_document *document, const char *key,
                       dm_span span, dm_json *json) {
    dm_json_pair(json, key, dm_offset_in(record->offsets, document, span.start),
                 dm_offset_in(record->offsets, document, span.end));
}

static void write_unit(const dm_lexicon_record *record, const dm_counted_unit *unit, dm_buffer *words,
                       dm_json *json) {
    dm_json_unsigned(json, "demarche", 1);
    dm_json_text(json, "document", unit->document_id);
    add_id(unit, words);
    dm_json_text(json, "unit", dm_buffer_text(words));
    dm_json_text(json, "kind", dm_text_of(unit->kind));
    if (unit->paragraph == DM_NONE) {
        dm_json_null(json, "paragraph");
    } else {
        dm_json_unsigned(json, "paragraph", (uint64_t)unit->paragraph + 1);
    }
    dm_json_text(json, "speaker", unit->speaker);
    dm_json_open(json, "spans", '[');
    for (size_t i = 0; i < unit->span_count; i++) {
        write_pair(record, unit->document, NULL, unit->spans[i], json);
    }
    dm_json_close(json, ']');
    if (!record->no_text) {
        dm_buffer_reuse(words);
        add_words(unit, words);
        dm_json_text(json, "text", dm_buffer_text(words));
    }
}

static void write_counts(const dm_lexicon_counter *counter, dm_json *json) {
    const dm_lexicon_counts *counts = &counter->unit;
    dm_json_unsigned(json, "words", counts->words);
    dm_json_unsigned(json, "matched_words", counts->matched_words);
    dm_json_open(json, "categories", '{');
    for (uint32_t i = 0; i < dm_lexicon_category_count(counter->lexicon); i++) {
        const dm_category_count *category = &counts->categories[i];
        if (category->count) {
            dm_json_open_named(json, dm_lexicon_category(counter->lexicon, i), '{');
            dm_json_unsigned(json, "count", category->count);
            dm_json_unsigned(json, "negated", category->negated);
            dm_json_number(json, "share", dm_number_round(dm_share(category->words, counts->words)));
            dm_json_number(json, "weight", dm_number_round(category->weight));
            dm_json_close(json, '}');
        }
    }
    dm_json_close(json, '}');
}

static void write_matches(const dm_lexicon_record *record, const dm_document *document,
                          const dm_lexicon_counter *counter, dm_json *json) {
    dm_json_open(json, "matches", '[');
    for (uint64_t i = 0; i < counter->unit.matches; i++) {
        const dm_counted_match *match = &counter->matches[i];
        dm_json_open(json, NULL, '{');
        dm_json_text(json, "category", dm_lexicon_category(counter->lexicon, match->category));
        if (!record->no_text) {
            dm_json_text(json, "text", dm_text_slice(document->text, match->span));
        }
        write_pair(record, document, "span", match->span, json);
        dm_json_number(json, "weight", dm_number_round((double)match->weight));
        dm_json_unsigned(json, "negated", match->negated);
        dm_json_close(json, '}');
    }
    dm_json_close(json, ']');
}

/* As in the records of classify, where there are any. */
static void write_notes(const dm_lexicon_record *record, dm_json *json) {
    if (record->note_count) {
        dm_json_open(json, "notes", '[');
        for (size_t i = 0; i < record->note_count; i++) {
            dm_json_open(json, NULL, '{');
            dm_json_text(json, "code", dm_text_of(record->notes[i]));
            dm_json_unsigned(json, "count", 1);
            dm_json_close(json, '}');
        }
        dm_json_close(json, ']');
    }
}

static void write_json(const dm_lexicon_record *record, const dm_counted_unit *unit,
                       const dm_lexicon_counter *counter, dm_buffer *out) {
    dm_json json = {.out = out, .empty = true};
    dm_buffer words = {0};
    dm_json_open(&json, NULL, '{');
    write_unit(record, unit, &words, &json);
    write_counts(counter, &json);
    write_matches(record, unit->document, counter, &json);
    write_notes(record, &json);
    dm_json_close(&json, '}');
    dm_buffer_add_byte(out, '\n');
    out->failed |= words.failed;
    dm_buffer_free(&words);
}

static void write_json_error(dm_text document_id, const dm_error *error, dm_buffer *out) {
    dm_json json = {.out = out, .empty = true};
    dm_json_open(&json, NULL, '{');
    dm_json_unsigned(&json, "demarche", 1);
    dm_json_text(&json, "document", document_id);
    dm_json_open(&json, "error", '{');
    dm_json_text(&json, "code", dm_text_of(dm_record_status_name(error->status)));
    dm_json_text(&json, "message", dm_text_of(error->message));
    dm_json_close(&json, '}');
    dm_json_close(&json, '}');
    dm_buffer_add_byte(out, '\n');
}

/* ---- CSV */

static void add_number(double number, dm_buffer *out) {
    dm_buffer_add_number(out, dm_number_round(number));
}

static void write_head(const char *const *columns, size_t count, dm_buffer *out) {
    for (size_t i = 0; i < count; i++) {
        dm_buffer_add_string(out, i ? "," : "");
        dm_buffer_add_string(out, columns[i]);
    }
}

static void write_category_heads(const dm_lexicon *lexicon, dm_buffer *out) {
    dm_buffer name = {0};
    for (uint32_t i = 0; i < dm_lexicon_category_count(lexicon); i++) {
        for (size_t j = 0; j < CATEGORY_COLUMNS; j++) {
            dm_buffer_reuse(&name);
            dm_buffer_add(&name, dm_lexicon_category(lexicon, i));
            dm_buffer_add_string(&name, category_columns[j]);
            dm_buffer_add_byte(out, ',');
            dm_csv_field(dm_buffer_text(&name), out);
        }
    }
    out->failed |= name.failed;
    dm_buffer_free(&name);
}

static void write_categories(const dm_lexicon_counter *counter, dm_buffer *out) {
    const dm_lexicon_counts *counts = &counter->unit;
    for (size_t i = 0; i < dm_lexicon_category_count(counter->lexicon); i++) {
        const dm_category_count *category = &counts->categories[i];
        dm_buffer_add_byte(out, ',');
        dm_buffer_add_unsigned(out, category->count);
        dm_buffer_add_byte(out, ',');
        dm_buffer_add_unsigned(out, category->negated);
        dm_buffer_add_byte(out, ',');
        add_number(dm_share(category->words, counts->words), out);
        dm_buffer_add_byte(out, ',');
        add_number(category->weight, out);
    }
}

static void add_name(const dm_counted_unit *unit, dm_buffer *out) {
    dm_csv_field(unit->document_id, out);
    dm_buffer_add_byte(out, ',');
    add_id(unit, out);
    dm_buffer_add_byte(out, ',');
}

static void write_csv(const dm_lexicon_record *record, const dm_counted_unit *unit,
                      const dm_lexicon_counter *counter, dm_buffer *out) {
    const dm_document *document = unit->document;
    add_name(unit, out);
    dm_buffer_add_string(out, unit->kind);
    dm_buffer_add_byte(out, ',');
    if (unit->paragraph != DM_NONE) {
        dm_buffer_add_unsigned(out, (uint64_t)unit->paragraph + 1);
    }
    dm_buffer_add_byte(out, ',');
    dm_csv_field(unit->speaker, out);
    uint64_t start = unit->span_count ? dm_offset_in(record->offsets, document, unit->spans[0].start) : 0;
    uint64_t end =
        unit->span_count ? dm_offset_in(record->offsets, document, unit->spans[unit->span_count - 1].end) : 0;
    const uint64_t numbers[] = {start, end, counter->unit.words, counter->unit.matched_words,
                                counter->unit.matches};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        dm_buffer_add_byte(out, ',');
        dm_buffer_add_unsigned(out, numbers[i]);
    }
    dm_buffer_add_byte(out, ',');
    if (!record->no_text) {
        dm_buffer words = {0};
        add_words(unit, &words);
        dm_csv_field(dm_buffer_text(&words), out);
        out->failed |= words.failed;
        dm_buffer_free(&words);
    }
    dm_buffer_add_byte(out, ','); /* no error */
    write_categories(counter, out);
    dm_buffer_add_string(out, "\r\n");
}

static void write_match_rows(const dm_lexicon_record *record, const dm_counted_unit *unit,
                             const dm_lexicon_counter *counter, dm_buffer *out) {
    for (uint64_t i = 0; i < counter->unit.matches; i++) {
        const dm_counted_match *match = &counter->matches[i];
        add_name(unit, out);
        dm_csv_field(dm_lexicon_category(counter->lexicon, match->category), out);
        dm_buffer_add_byte(out, ',');
        dm_buffer_add_unsigned(out, dm_offset_in(record->offsets, unit->document, match->span.start));
        dm_buffer_add_byte(out, ',');
        dm_buffer_add_unsigned(out, dm_offset_in(record->offsets, unit->document, match->span.end));
        dm_buffer_add_byte(out, ',');
        if (!record->no_text) {
            dm_csv_field(dm_text_slice(unit->document->text, match->span), out);
        }
        dm_buffer_add_byte(out, ',');
        add_number((double)match->weight, out);
        dm_buffer_add_string(out, match->negated ? ",1,\r\n" : ",0,\r\n");
    }
}

/* A row whose last column before those of the categories tells the error. */
static void write_csv_error(const dm_lexicon *lexicon, bool of_matches, dm_text document_id,
                            const dm_error *error, dm_buffer *out) {
    size_t columns = of_matches ? MATCH_COLUMNS : UNIT_COLUMNS;
    size_t behind = of_matches ? 0 : CATEGORY_COLUMNS * dm_lexicon_category_count(lexicon);
    dm_csv_field(document_id, out);
    for (size_t i = 1; i < columns; i++) {
        dm_buffer_add_byte(out, ',');
    }
    dm_csv_field(dm_text_of(error->message), out);
    for (size_t i = 0; i < behind; i++) {
        dm_buffer_add_byte(out, ',');
    }
    dm_buffer_add_string(out, "\r\n");
}

/* ---- all three */

void dm_lexicon_record_begin(const dm_lexicon_record *record, const dm_lexicon *lexicon, dm_buffer *out) {
    if (record->kind == DM_LEXICON_CSV) {
        write_head(unit_columns, UNIT_COLUMNS, out);
        write_category_heads(lexicon, out);
        dm_buffer_add_string(out, "\r\n");
    } else if (record->kind == DM_LEXICON_MATCHES) {
        write_head(match_columns, MATCH_COLUMNS, out);
        dm_buffer_add_string(out, "\r\n");
    }
}

void dm_lexicon_record_write(const dm_lexicon_record *record, const dm_counted_unit *unit,
                             const dm_lexicon_counter *counter, dm_buffer *out) {
    if (record->kind == DM_LEXICON_JSONL) {
        write_json(record, unit, counter, out);
    } else if (record->kind == DM_LEXICON_CSV) {
        write_csv(record, unit, counter, out);
    } else {
        write_match_rows(record, unit, counter, out);
    }
}

void dm_lexicon_record_error(const dm_lexicon_record *record, const dm_lexicon *lexicon, dm_text document_id,
                             const dm_error *error, dm_buffer *out) {
    if (record->kind == DM_LEXICON_JSONL) {
        write_json_error(document_id, error, out);
    } else {
        write_csv_error(lexicon, record->kind == DM_LEXICON_MATCHES, document_id, error, out);
    }
}
