/* A growing buffer of bytes on the heap, for output. A failed allocation is remembered, later additions do
 * nothing, and the caller asks once at the end. */
#ifndef DM_BASE_BUFFER_H
#define DM_BASE_BUFFER_H

#include <stdbool.h>

#include "base/text.h"

typedef struct dm_buffer {
    char *bytes;
    size_t length;   /* bytes in use */
    size_t capacity; /* bytes */
    bool failed;     /* an addition was lost: memory ended */
} dm_buffer;

/* A zeroed dm_buffer is empty and ready. */
void dm_buffer_free(dm_buffer *buffer);

/* Empty again: a failure is forgotten, or stays (for scratch space whose owner asks once at the end). */
void dm_buffer_clear(dm_buffer *buffer);
void dm_buffer_reuse(dm_buffer *buffer);

/* Makes room for more bytes than there is room for; false when memory ends. */
bool dm_buffer_grow(dm_buffer *buffer, size_t more);

static inline bool dm_buffer_reserve(dm_buffer *buffer, size_t more) {
    return (!buffer->failed && more <= buffer->capacity - buffer->length) || dm_buffer_grow(buffer, more);
}

static inline void dm_buffer_add(dm_buffer *buffer, dm_text text) {
    if (text.length && dm_buffer_reserve(buffer, text.length)) {
        memcpy(buffer->bytes + buffer->length, text.bytes, text.length);
        buffer->length += text.length;
    }
}

static inline void dm_buffer_add_byte(dm_buffer *buffer, char byte) {
    if (dm_buffer_reserve(buffer, 1)) {
        buffer->bytes[buffer->length++] = byte;
    }
}

void dm_buffer_add_string(dm_buffer *buffer, const char *string);
void dm_buffer_add_unsigned(dm_buffer *buffer, uint64_t value);

/* The shortest decimal that reads back to the same double; "null" for NaN and infinities. */
void dm_buffer_add_number(dm_buffer *buffer, double value);

/* printf, for places that are not hot. */
void dm_buffer_format(dm_buffer *buffer, const char *format, ...) __attribute__((format(printf, 2, 3)));

static inline dm_text dm_buffer_text(const dm_buffer *buffer) {
    return (dm_text){buffer->bytes, buffer->length};
}

#endif
