/* Reads fuzzed bytes as a file of one kind and checks what holds for every file: items end, ids are there,
 * texts of records are valid UTF-8, spans lie on characters of the text, and an error has a reason. */
#ifndef TESTS_FUZZ_ITEMS_H
#define TESTS_FUZZ_ITEMS_H

#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/utf8.h"
#include "records/input.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

static inline void require(bool holds) {
    if (!holds) {
        abort();
    }
}

static inline void require_span(dm_text text, dm_span span) {
    require(span.start <= span.end && span.end <= text.length);
    if (!dm_span_empty(span)) {
        require(dm_utf8_first_bad(dm_text_slice(text, span)) == span.end - span.start);
    }
}

static inline void require_item(const dm_item *item, bool records) {
    require(item->id.length > 0);
    if (item->error.status != DM_OK) {
        require(item->error.message[0] != '\0');
        return;
    }
    require(item->text.bytes != NULL);
    require(!records || dm_utf8_first_bad(item->text) == item->text.length);
    require_span(item->text, item->source_span);
    require_span(item->text, item->target_span);
    require(item->weight >= 0);
}

/* Returns how many items there were, -1 when the file as a whole was refused. */
static inline long read_items(const uint8_t *bytes, size_t length, dm_input_kind kind) {
    int descriptor = memfd_create("fuzzed", 0);
    require(descriptor >= 0 && write(descriptor, bytes, length) == (ssize_t)length);
    require(lseek(descriptor, 0, SEEK_SET) == 0);
    char path[64];
    (void)snprintf(path, sizeof path, "/proc/self/fd/%d", descriptor);
    dm_reader *reader;
    dm_error error = {0};
    long count = -1;
    if (dm_reader_open(path, kind, NULL, &reader, &error) == DM_OK) {
        dm_arena *arena = dm_arena_new(0);
        bool more = true;
        for (count = -1; more; count++) {
            dm_item item;
            dm_arena_reset(arena);
            require(dm_reader_next(reader, arena, &item, &more, &error) == DM_OK);
            if (more) {
                require(item.ordinal == (uint64_t)(count + 1));
                require_item(&item, kind != DM_INPUT_TEXT);
            }
        }
        dm_arena_free(arena);
        dm_reader_close(reader);
    } else {
        require(error.message[0] != '\0');
    }
    (void)close(descriptor);
    return count;
}

/* Packed input has other rules; it is left to the tests of the stream. */
static inline bool is_packed(const uint8_t *bytes, size_t length) {
    return length >= 2 &&
           ((bytes[0] == 0x1f && bytes[1] == 0x8b) || bytes[0] == 0x28 || (bytes[0] & 0xf0) == 0x50);
}

#endif
