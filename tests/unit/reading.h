/* Reads whole files of a few items, for the tests of the readers. */
#ifndef TESTS_UNIT_READING_H
#define TESTS_UNIT_READING_H

#include "scratch.h"

#include "records/input.h"

/* All items of one file. */
typedef struct item_list {
    dm_reader *reader;
    dm_arena *arena;
    dm_item items[16];
    size_t count;
    dm_status status; /* of opening, else of the last read */
    dm_error error;
} item_list;

static inline item_list read_file(const char *path, dm_input_kind kind, const dm_field_names *names) {
    item_list result = {.arena = dm_arena_new(0)};
    assert_non_null(result.arena);
    result.status = dm_reader_open(path, kind, names, &result.reader, &result.error);
    bool more = result.status == DM_OK;
    while (more) {
        assert_true(result.count < sizeof result.items / sizeof *result.items);
        dm_item *item = &result.items[result.count];
        result.status = dm_reader_next(result.reader, result.arena, item, &more, &result.error);
        result.count += more;
    }
    return result;
}

static inline item_list read_bytes(const char *name, dm_text bytes) {
    return read_file(scratch_write(name, bytes), DM_INPUT_AUTO, NULL);
}

static inline item_list read_string(const char *name, const char *text) {
    return read_bytes(name, dm_text_of(text));
}

static inline void done(item_list *reading) {
    dm_reader_close(reading->reader);
    dm_arena_free(reading->arena);
}

#endif
