#include "base/buffer.h"
#include "base/nearest.h"
#include "records/cells.h"
#include "records/reader.h"

/* A table: its head, and where in a row each field stands. */
typedef struct table_state {
    dm_cell_reader *rows;
    dm_text *head; /* [column_count] */
    size_t column_count;
    uint32_t columns[DM_FIELD_COUNT]; /* index, or DM_NONE */
    uint32_t *kept;                   /* [kept_count] columns that are metadata */
    size_t kept_count;
    size_t left_out; /* columns that would be metadata, too */
} table_state;

static void close_table(dm_reader *reader) {
    dm_cell_reader_free(((table_state *)reader->state)->rows);
}

/* "there is no column "txt" (did you mean "text"?), but "id", "text"" */
static dm_status fail_without(dm_text name, const table_state *table, dm_error *error) {
    dm_buffer known = {0};
    for (size_t i = 0; i < table->column_count && known.length < sizeof error->message; i++) {
        dm_buffer_add_string(&known, i ? ", \"" : "\"");
        dm_buffer_add(&known, table->head[i]);
        dm_buffer_add_byte(&known, '"');
    }
    dm_buffer meant = {0};
    size_t nearest = dm_nearest(name, table->head, table->column_count);
    if (nearest < table->column_count) {
        dm_buffer_add_string(&meant, " (did you mean \"");
        dm_buffer_add(&meant, table->head[nearest]);
        dm_buffer_add_string(&meant, "\"?)");
    }
    dm_status status =
        dm_fail_at(error, DM_BAD_INPUT, 1, 0, "there is no column \"%.*s\"%.*s, but %.*s", (int)name.length,
                   name.bytes, (int)meant.length, meant.length ? meant.bytes : "", (int)known.length,
                   known.length ? known.bytes : "");
    dm_buffer_free(&meant);
    dm_buffer_free(&known);
    return status;
}

/* Text there must be, and every column that goes by a name of the user's own. */
static dm_status find_columns(const dm_reader *reader, table_state *table, dm_error *error) {
    for (size_t field = 0; field < DM_FIELD_COUNT; field++) {
        dm_text name = reader->fields[field];
        table->columns[field] = DM_NONE;
        for (size_t i = 0; i < table->column_count; i++) {
            if (!name.bytes || !dm_text_equal(table->head[i], name)) {
                continue;
            }
            if (table->columns[field] != DM_NONE) {
                return dm_fail_at(error, DM_BAD_INPUT, 1, 0, "two columns are called \"%.*s\"",
                                  (int)name.length, name.bytes);
            }
            table->columns[field] = (uint32_t)i;
        }
        bool must = field == DM_FIELD_TEXT || !(reader->may_lack || dm_field_is_usual((dm_field)field, name));
        if (must && name.bytes && table->columns[field] == DM_NONE) {
            return fail_without(name, table, error);
        }
    }
    return DM_OK;
}

/* Tells a column from kept ones of the same name: the second "note" becomes "note.2". */
static bool rename_column(dm_reader *reader, const table_state *table, dm_text *name) {
    size_t same = 1;
    for (size_t i = 0; i < table->kept_count; i++) {
        same += dm_text_equal(table->head[table->kept[i]], *name);
    }
    if (same == 1) {
        return true;
    }
    dm_buffer numbered = {0};
    dm_buffer_add(&numbered, *name);
    dm_buffer_add_byte(&numbered, '.');
    dm_buffer_add_unsigned(&numbered, same);
    *name = numbered.failed ? (dm_text){NULL, 0} : dm_arena_copy(reader->arena, dm_buffer_text(&numbered));
    dm_buffer_free(&numbered);
    return name->bytes;
}

/* Columns without a name, which spreadsheets leave behind, are not carried through. */
static dm_status find_metadata(dm_reader *reader, table_state *table, dm_error *error) {
    table->kept = dm_arena_take(reader->arena, DM_METADATA_MAXIMUM, sizeof *table->kept);
    if (!table->kept) {
        return dm_out_of_memory(error);
    }
    for (size_t i = 0; i < table->column_count && reader->metadata; i++) {
        if (!table->head[i].length || !dm_reader_keeps(reader, table->head[i])) {
            continue;
        }
        if (table->kept_count == DM_METADATA_MAXIMUM) {
            table->left_out++;
            continue;
        }
        if (!rename_column(reader, table, &table->head[i])) {
            return dm_out_of_memory(error);
        }
        table->kept[table->kept_count++] = (uint32_t)i;
    }
    return DM_OK;
}

static dm_status read_head(dm_reader *reader, table_state *table, dm_error *error) {
    dm_cells cells;
    bool more;
    dm_status status = dm_cells_next(table->rows, &cells, &more, error);
    if (status != DM_OK) {
        return status;
    }
    if (!more) {
        return dm_fail(error, DM_BAD_INPUT, "is empty: a table begins with the names of its columns");
    }
    if (cells.error.status != DM_OK) {
        return dm_fail_at(error, cells.error.status, cells.error.line, cells.error.offset, "%s",
                          cells.error.message);
    }
    table->head = dm_arena_take(reader->arena, cells.count, sizeof *table->head);
    if (!table->head) {
        return dm_out_of_memory(error);
    }
    for (table->column_count = 0; table->column_count < cells.count; table->column_count++) {
        dm_text name = dm_arena_copy(reader->arena, dm_text_trim(cells.cells[table->column_count]));
        if (!name.bytes) {
            return dm_out_of_memory(error);
        }
        table->head[table->column_count] = name;
    }
    dm_status found = find_columns(reader, table, error);
    return found == DM_OK ? find_metadata(reader, table, error) : found;
}

static dm_status open_table(dm_reader *reader, bool comma, dm_error *error) {
    table_state *fresh = dm_arena_take(reader->arena, 1, sizeof *fresh);
    if (!fresh) {
        return dm_out_of_memory(error);
    }
    reader->state = fresh;
    fresh->rows = dm_cell_reader_new(reader->stream, comma);
    return fresh->rows ? read_head(reader, fresh, error) : dm_out_of_memory(error);
}

static dm_status open_csv(dm_reader *reader, dm_error *error) {
    return open_table(reader, true, error);
}

static dm_status open_tsv(dm_reader *reader, dm_error *error) {
    return open_table(reader, false, error);
}

static const dm_text *fields(const dm_reader *reader, size_t *count) {
    const table_state *table = reader->state;
    *count = table->column_count;
    return table->head;
}

/* The columns that are carried through; false when memory ends. */
static bool keep(const table_state *table, const dm_cells *cells, dm_arena *arena, dm_item *item) {
    dm_metadata *all = dm_arena_take(arena, table->kept_count, sizeof *all);
    for (size_t i = 0; all && i < table->kept_count; i++) {
        uint32_t column = table->kept[i];
        size_t repaired;
        dm_text value = dm_text_repaired(cells->cells[column], arena, &repaired);
        all[i].name = dm_arena_copy(arena, table->head[column]); /* the item outlives the reader */
        all[i].value = value.bytes ? dm_arena_copy(arena, value) : value;
        if (!all[i].name.bytes || !all[i].value.bytes) {
            return false;
        }
    }
    item->metadata = all;
    item->metadata_count = table->kept_count;
    item->metadata_left_out = table->left_out;
    return all;
}

static void fill(const dm_reader *reader, const table_state *table, const dm_cells *cells, dm_arena *arena,
                 dm_item *item) {
    dm_text values[DM_FIELD_COUNT] = {{NULL, 0}};
    for (size_t field = 0; field < DM_FIELD_COUNT; field++) {
        if (table->columns[field] != DM_NONE) {
            values[field] = dm_arena_copy(arena, cells->cells[table->columns[field]]);
            if (!values[field].bytes) {
                (void)dm_out_of_memory(&item->error);
                return;
            }
        }
    }
    if ((table->kept_count && !keep(table, cells, arena, item)) ||
        !dm_item_decoded(item, &cells->decoding, arena)) {
        (void)dm_out_of_memory(&item->error);
        return;
    }
    dm_item_fill(item, values, reader->fields[DM_FIELD_TEXT], arena);
}

static dm_status next(dm_reader *reader, dm_arena *arena, dm_item *item, bool *more, dm_error *error) {
    const table_state *table = reader->state;
    dm_cells cells;
    dm_status status = dm_cells_next(table->rows, &cells, more, error);
    if (status != DM_OK || !*more) {
        return status;
    }
    dm_item_begin(reader, cells.line, arena, item);
    if (cells.error.status != DM_OK) {
        item->error = cells.error;
    } else if (cells.count != table->column_count) {
        (void)dm_fail_at(&item->error, DM_BAD_INPUT, cells.line, 0, "the row has %zu columns, the head %zu",
                         cells.count, table->column_count);
    } else if (item->error.status == DM_OK) {
        fill(reader, table, &cells, arena, item);
    }
    return DM_OK;
}

/* Whether the first line is a head that names the text's field. */
static bool is_head(dm_text head, char separator, dm_text text_name) {
    const char *feed = memchr(head.bytes, '\n', head.length);
    dm_text rest = dm_text_trim((dm_text){head.bytes, feed ? (size_t)(feed - head.bytes) : head.length});
    size_t count = 0;
    bool named = false;
    dm_text cell;
    while (dm_text_next_field(&rest, separator, &cell)) {
        cell = dm_text_trim(cell);
        if (separator == ',' && cell.length >= 2 && cell.bytes[0] == '"' &&
            cell.bytes[cell.length - 1] == '"') {
            cell = (dm_text){cell.bytes + 1, cell.length - 2};
        }
        named = named || dm_text_equal(cell, text_name);
        count++;
    }
    return named && count > 1;
}

static bool matches_csv(dm_text head, const dm_text fields[DM_FIELD_COUNT]) {
    return head.length && is_head(head, ',', fields[DM_FIELD_TEXT]);
}

static bool matches_tsv(dm_text head, const dm_text fields[DM_FIELD_COUNT]) {
    return head.length && is_head(head, '\t', fields[DM_FIELD_TEXT]);
}

const dm_format dm_csv_format = {DM_INPUT_CSV, ".csv", matches_csv, open_csv, next, fields, close_table};
const dm_format dm_tsv_format = {DM_INPUT_TSV, ".tsv.tab", matches_tsv, open_tsv, next, fields, close_table};
