#include "report/texts.h"

#include "base/hash.h"
#include "base/utf8.h"
#include "records/input.h"

static dm_status add_item(dm_store *store, sqlite3_stmt *insert, const dm_item *item, dm_error *error) {
    if (item->error.status != DM_OK) {
        return DM_OK; /* it has no text to give */
    }
    char digits[DM_SHA256_DIGITS + 1];
    dm_sha256(item->text, digits);
    dm_store_bind_text(store, insert, 1, dm_text_of(digits));
    dm_store_bind_text(store, insert, 2, item->title);
    dm_store_bind_text(store, insert, 3, item->text);
    return dm_store_write(store, insert, error);
}

static dm_status read_file(dm_texts *texts, const char *path, sqlite3_stmt *insert, dm_error *error) {
    dm_reader *reader;
    dm_status status = dm_reader_open(path, DM_INPUT_AUTO, NULL, &reader, error);
    if (status != DM_OK) {
        return status;
    }
    bool more = true;
    while (status == DM_OK && more) {
        dm_item item;
        dm_arena_reset(texts->arena);
        status = dm_reader_next(reader, texts->arena, &item, &more, error);
        if (status == DM_OK && more) {
            status = add_item(texts->store, insert, &item, error);
        }
    }
    dm_reader_close(reader);
    return status;
}

dm_status dm_texts_read(dm_store *store, const char *const *paths, size_t count, dm_texts *texts,
                        const char **file, dm_error *error) {
    *texts = (dm_texts){.store = store, .arena = dm_arena_new(0)};
    *file = NULL;
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
    for (size_t i = 0; i < count && status == DM_OK; i++) {
        *file = paths[i];
        status = read_file(texts, paths[i], insert, error);
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

/* Where each code point begins. */
static dm_status index_text(dm_texts *texts, dm_error *error) {
    texts->characters = (uint32_t)dm_utf8_count(texts->text);
    texts->starts = NULL;
    if (dm_utf8_is_ascii(texts->text)) {
        return DM_OK;
    }
    texts->starts = dm_arena_take(texts->arena, (size_t)texts->characters + 1, sizeof *texts->starts);
    if (!texts->starts) {
        return dm_out_of_memory(error);
    }
    size_t at = 0;
    for (uint32_t i = 0; at < texts->text.length; i++) {
        texts->starts[i] = (uint32_t)at;
        (void)dm_utf8_next(texts->text, &at);
    }
    texts->starts[texts->characters] = (uint32_t)texts->text.length;
    return DM_OK;
}

dm_status dm_texts_take(dm_texts *texts, dm_text sha256, dm_error *error) {
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
        status = texts->title.bytes && texts->text.bytes ? index_text(texts, error) : dm_out_of_memory(error);
    }
    (void)sqlite3_reset(texts->find);
    return status;
}

dm_text dm_texts_slice(const dm_texts *texts, uint64_t start, uint64_t end) {
    if (!texts->text.bytes || start > end || end > texts->characters) {
        return (dm_text){NULL, 0};
    }
    size_t from = texts->starts ? texts->starts[start] : (size_t)start;
    size_t to = texts->starts ? texts->starts[end] : (size_t)end;
    return (dm_text){texts->text.bytes + from, to - from};
}
