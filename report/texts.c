#include "report/texts.h"

#include "base/hash.h"
#include "base/utf8.h"
#include "records/inputs.h"

enum { UTF8_BYTES_OF_TWO_UNITS = 4 }; /* what UTF-16 has no single unit for */

static dm_status add_item(dm_store *store, sqlite3_stmt *insert, const dm_item *item, dm_error *error) {
    char digits[DM_SHA256_DIGITS + 1];
    dm_sha256(item->text, digits);
    dm_store_bind_text(store, insert, 1, dm_text_of(digits));
    dm_store_bind_text(store, insert, 2, item->title);
    dm_store_bind_text(store, insert, 3, item->text);
    return dm_store_write(store, insert, error);
}

static dm_status add_items(dm_texts *texts, dm_inputs *inputs, sqlite3_stmt *insert, dm_error *error) {
    dm_item item;
    bool whole_file;
    dm_status status = DM_OK;
    while (status == DM_OK && dm_inputs_next(inputs, texts->arena, &item, &whole_file)) {
        if (whole_file || item.error.status == DM_NO_MEMORY) {
            status = dm_fail(error, item.error.status, "%.*s: %s", (int)item.id.length, item.id.bytes,
                             item.error.message);
        } else if (item.error.status == DM_OK) {
            status = add_item(texts->store, insert, &item, error);
        }
        dm_arena_reset(texts->arena);
    }
    return status;
}

static dm_status read_articles(dm_texts *texts, const dm_texts_source *source, sqlite3_stmt *insert,
                               dm_error *error) {
    dm_inputs inputs;
    const dm_inputs_options options = {
        .paths = {.operands = source->paths, .operand_count = source->count},
        .reader = {.names = &source->names, .encoding = source->encoding},
    };
    dm_status status = dm_inputs_start(&inputs, &options, error);
    if (status == DM_OK) {
        status = add_items(texts, &inputs, insert, error);
    }
    dm_inputs_close(&inputs);
    return status;
}

dm_status dm_texts_read(dm_store *store, const dm_texts_source *source, dm_texts *texts, dm_error *error) {
    *texts = (dm_texts){.store = store, .arena = dm_arena_new(0)};
    sqlite3_stmt *insert = NULL;
    dm_status status = texts->arena ? DM_OK : dm_out_of_memory(error);
    if (status == DM_OK) {
        status = dm_store_run(
            store, error,
            "CREATE TEMP TABLE texts (sha256 TEXT PRIMARY KEY, title TEXT, text TEXT) WITHOUT ROWID");
    }
    if (status == DM_OK) {
        status = dm_store_prepare(store, &insert, error, "INSERT OR IGNORE INTO temp.texts VALUES (?, ?, ?)");
    }
    if (status == DM_OK) {
        status = read_articles(texts, source, insert, error);
    }
    (void)sqlite3_finalize(insert);
    if (status == DM_OK) {
        status = dm_store_prepare(store, &texts->find, error,
                                  "SELECT title, text FROM temp.texts WHERE sha256 = ?");
    }
    return status;
}

void dm_texts_end(dm_texts *texts) {
    (void)sqlite3_finalize(texts->find);
    dm_arena_free(texts->arena);
    *texts = (dm_texts){0};
}

/* Where each unit of offsets begins. The second of two UTF-16 units begins nowhere: DM_NONE. */
static dm_status index_text(dm_texts *texts, dm_offset_unit unit, dm_error *error) {
    texts->length = (uint32_t)texts->text.length;
    texts->starts = NULL;
    if (unit == DM_OFFSET_BYTE || dm_utf8_is_ascii(texts->text)) {
        return DM_OK;
    }
    /* No text has more units than bytes. */
    texts->starts = dm_arena_take(texts->arena, texts->text.length + 1, sizeof *texts->starts);
    if (!texts->starts) {
        return dm_out_of_memory(error);
    }
    uint32_t count = 0;
    for (size_t at = 0; at < texts->text.length;) {
        size_t start = at;
        (void)dm_utf8_next(texts->text, &at);
        texts->starts[count++] = (uint32_t)start;
        if (unit == DM_OFFSET_UTF16 && at - start == UTF8_BYTES_OF_TWO_UNITS) {
            texts->starts[count++] = DM_NONE;
        }
    }
    texts->starts[count] = (uint32_t)texts->text.length;
    texts->length = count;
    return DM_OK;
}

dm_status dm_texts_take(dm_texts *texts, dm_text sha256, dm_offset_unit unit, dm_error *error) {
    bool row;
    dm_arena_reset(texts->arena);
    texts->text = (dm_text){NULL, 0};
    texts->title = (dm_text){NULL, 0};
    dm_store_bind_text(texts->store, texts->find, 1, sha256);
    dm_status status = dm_store_step(texts->store, texts->find, &row, error);
    if (status == DM_OK && row) {
        /* What was stored is valid UTF-8 with a U+FFFD for each malformed sequence, as spans count them. */
        texts->title = dm_arena_copy(texts->arena, dm_store_text(texts->find, 0));
        texts->text = dm_arena_copy(texts->arena, dm_store_text(texts->find, 1));
        status = texts->title.bytes && texts->text.bytes ? index_text(texts, unit, error)
                                                         : dm_out_of_memory(error);
    }
    (void)sqlite3_reset(texts->find);
    return status;
}

dm_text dm_texts_slice(const dm_texts *texts, uint64_t start, uint64_t end) {
    if (!texts->text.bytes || start > end || end > texts->length) {
        return (dm_text){NULL, 0};
    }
    size_t from = texts->starts ? texts->starts[start] : (size_t)start;
    size_t to = texts->starts ? texts->starts[end] : (size_t)end;
    return from == DM_NONE || to == DM_NONE ? (dm_text){NULL, 0}
                                            : (dm_text){texts->text.bytes + from, to - from};
}
