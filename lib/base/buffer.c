#include "base/buffer.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/number.h"
#include "base/size.h"

void dm_buffer_free(dm_buffer *buffer) {
    free(buffer->bytes);
    *buffer = (dm_buffer){0};
}

void dm_buffer_clear(dm_buffer *buffer) {
    buffer->length = 0;
    buffer->failed = false;
}

void dm_buffer_reuse(dm_buffer *buffer) {
    buffer->length = 0;
}

bool dm_buffer_grow(dm_buffer *buffer, size_t more) {
    size_t needed;
    if (buffer->failed || !dm_size_add(buffer->length, more, &needed)) {
        buffer->failed = true;
        return false;
    }
    if (needed <= buffer->capacity) {
        return true;
    }
    size_t wanted = buffer->capacity < 256 ? 256 : buffer->capacity;
    while (wanted < needed) {
        if (!dm_size_multiply(wanted, 2, &wanted)) {
            wanted = needed;
        }
    }
    char *larger = realloc(buffer->bytes, wanted);
    if (!larger) {
        buffer->failed = true;
        return false;
    }
    buffer->bytes = larger;
    buffer->capacity = wanted;
    return true;
}

void dm_buffer_add_string(dm_buffer *buffer, const char *string) {
    dm_buffer_add(buffer, dm_text_of(string));
}

void dm_buffer_add_unsigned(dm_buffer *buffer, uint64_t value) {
    char digits[20];
    size_t first = sizeof digits;
    do {
        digits[--first] = (char)('0' + value % 10);
        value /= 10;
    } while (value);
    dm_buffer_add(buffer, (dm_text){digits + first, sizeof digits - first});
}

void dm_buffer_add_number(dm_buffer *buffer, double value) {
    char digits[DM_NUMBER_BYTES];
    dm_buffer_add(buffer, (dm_text){digits, dm_number_print(value, digits)});
}

void dm_buffer_format(dm_buffer *buffer, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    va_list again;
    va_copy(again, arguments);
    int length = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    if (length > 0 && dm_buffer_reserve(buffer, (size_t)length + 1)) {
        (void)vsnprintf(buffer->bytes + buffer->length, (size_t)length + 1, format, again);
        buffer->length += (size_t)length;
    }
    va_end(again);
}
