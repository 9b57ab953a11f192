#include "records/rows.h"

#include <xxhash.h>

#include "base/table.h"

static const char *const fault_texts[DM_ROW_FAULT_COUNT] = {
    [DM_ROW_UNREADABLE] = "cannot be read",
    [DM_ROW_EMPTY_TEXT] = "has no text",
    [DM_ROW_NO_LABEL] = "has no label",
    [DM_ROW_BAD_SPAN] = "has a span outside its text or on other words",
    [DM_ROW_NOT_UTF8] = "is not valid UTF-8",
    [DM_ROW_DUPLICATE_ID] = "has the id of an earlier row",
    [DM_ROW_DUPLICATE_TEXT] = "repeats an earlier row",
    [DM_ROW_CONTRADICTION] = "repeats an earlier row's text with another label",
};

const char *dm_row_fault_text(dm_row_fault fault) {
    return fault < DM_ROW_FAULT_COUNT ? fault_texts[fault] : "is wrong";
}

/* What is known of the rows so far. */
typedef struct row_collector {
    dm_rows *rows;
    size_t capacity; /* of rows->rows */
    bool needs_label;
    dm_table ids;
    dm_table passages;    /* hashes of text and roles, 16 bytes each */
    uint32_t *first_rows; /* [passages.count] the first row of each passage */
    size_t first_capacity;
} row_collector;

static void note(dm_rows *rows, dm_row_fault fault, uint64_t line) {
    if (rows->faults[fault]++ == 0) {
        rows->first_line[fault] = line;
    }
}

/* False for a row that cannot be used. */
static bool accept(row_collector *collector, const dm_item *item) {
    dm_rows *rows = collector->rows;
    if (item->error.status != DM_OK) {
        note(rows, DM_ROW_UNREADABLE, item->line);
        return false;
    }
    bool usable = true;
    if (!dm_text_trim(item->text).length) {
        note(rows, DM_ROW_EMPTY_TEXT, item->line);
        usable = false;
    }
    if (collector->needs_label && !item->label.length) {
        note(rows, DM_ROW_NO_LABEL, item->line);
        usable = false;
    }
    if (usable && item->bad_span) {
        note(rows, DM_ROW_BAD_SPAN, item->line);
    }
    if (usable && (item->repaired || item->encoding.length)) {
        note(rows, DM_ROW_NOT_UTF8, item->line);
    }
    return usable;
}

/* The same sentence about other parties is another passage: the roles are hashed with the text. */
static XXH128_canonical_t hash_passage(const dm_row *row) {
    XXH128_hash_t text = XXH3_128bits(row->text.bytes, row->text.length);
    const uint64_t parts[] = {text.low64,      text.high64,       row->source.start,
                              row->source.end, row->target.start, row->target.end};
    XXH128_canonical_t bytes;
    XXH128_canonicalFromHash(&bytes, XXH3_128bits(parts, sizeof parts));
    return bytes;
}

/* Notes rows that repeat or contradict an earlier one; false when memory ends. */
static bool compare(row_collector *collector, const dm_row *row) {
    dm_rows *rows = collector->rows;
    size_t known = collector->ids.count;
    if (dm_table_add(&collector->ids, row->id) == DM_NONE) {
        return false;
    }
    if (collector->ids.count == known) {
        note(rows, DM_ROW_DUPLICATE_ID, row->line);
    }
    XXH128_canonical_t hash = hash_passage(row);
    known = collector->passages.count;
    uint32_t passage =
        dm_table_add(&collector->passages, (dm_text){(const char *)hash.digest, sizeof hash.digest});
    if (passage == DM_NONE) {
        return false;
    }
    if (collector->passages.count == known) {
        bool same = dm_text_equal(rows->rows[collector->first_rows[passage]].label, row->label);
        note(rows, same ? DM_ROW_DUPLICATE_TEXT : DM_ROW_CONTRADICTION, row->line);
        return true;
    }
    uint32_t *first_rows = dm_arena_grow(rows->arena, collector->first_rows, passage,
                                         &collector->first_capacity, sizeof *first_rows);
    if (!first_rows) {
        return false;
    }
    collector->first_rows = first_rows;
    collector->first_rows[passage] = (uint32_t)rows->count;
    return true;
}

static dm_status add_row(row_collector *collector, const dm_item *item, dm_error *error) {
    dm_rows *rows = collector->rows;
    dm_row row = {
        .id = item->id,
        .text = item->text,
        .label = item->label,
        .group = item->group,
        .source = item->source_span,
        .target = item->target_span,
        .weight = item->weight > 0 ? item->weight : 1,
        .line = item->line,
    };
    dm_row *all =
        dm_arena_grow(rows->arena, rows->rows, rows->count, &collector->capacity, sizeof *rows->rows);
    if (!all || rows->count == DM_NONE) {
        return dm_out_of_memory(error);
    }
    rows->rows = all;
    if (!compare(collector, &row)) {
        return dm_out_of_memory(error);
    }
    rows->rows[rows->count++] = row;
    rows->has_roles = rows->has_roles || !dm_span_empty(row.source);
    return DM_OK;
}

static dm_status collect(dm_reader *reader, row_collector *collector, dm_error *error) {
    dm_rows *rows = collector->rows;
    bool more = true;
    dm_status status = DM_OK;
    while (status == DM_OK) {
        dm_item item;
        status = dm_reader_next(reader, rows->arena, &item, &more, error);
        if (status != DM_OK || !more) {
            break;
        }
        rows->read++;
        if (item.error.status == DM_NO_MEMORY) {
            return dm_out_of_memory(error);
        }
        if (accept(collector, &item)) {
            status = add_row(collector, &item, error);
        }
    }
    return status;
}

dm_status dm_rows_read(const char *path, dm_input_kind kind, const dm_field_names *names, bool needs_label,
                       dm_rows *rows, dm_error *error) {
    *rows = (dm_rows){.arena = dm_arena_new(0)};
    if (!rows->arena) {
        return dm_out_of_memory(error);
    }
    row_collector collector = {.rows = rows, .needs_label = needs_label};
    dm_table_init(&collector.ids, rows->arena);
    dm_table_init(&collector.passages, rows->arena);
    dm_reader *reader;
    dm_status status = dm_reader_open(path, kind, names, &reader, error);
    if (status == DM_OK) {
        status = collect(reader, &collector, error);
        dm_reader_close(reader);
    }
    if (status != DM_OK) {
        dm_rows_free(rows);
    }
    return status;
}

void dm_rows_free(dm_rows *rows) {
    dm_arena_free(rows->arena);
    *rows = (dm_rows){0};
}

bool dm_rows_faulty(const dm_rows *rows) {
    uint64_t faults = 0;
    for (dm_row_fault fault = 0; fault < DM_ROW_FAULT_COUNT; fault++) {
        faults += fault == DM_ROW_DUPLICATE_TEXT ? 0 : rows->faults[fault];
    }
    return faults > 0;
}
