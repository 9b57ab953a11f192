#include "base/error.h"

#include <stdarg.h>
#include <stdio.h>

static void fill(dm_error *error, dm_status status, uint64_t line, uint64_t offset, const char *format,
                 va_list arguments) {
    if (!error) {
        return;
    }
    error->status = status;
    error->line = line;
    error->offset = offset;
    int written = vsnprintf(error->message, sizeof error->message, format, arguments);
    if (written < 0) {
        error->message[0] = '\0';
    }
}

dm_status dm_fail(dm_error *error, dm_status status, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    fill(error, status, 0, 0, format, arguments);
    va_end(arguments);
    return status;
}

dm_status dm_fail_at(dm_error *error, dm_status status, uint64_t line, uint64_t offset, const char *format,
                     ...) {
    va_list arguments;
    va_start(arguments, format);
    fill(error, status, line, offset, format, arguments);
    va_end(arguments);
    return status;
}

dm_status dm_out_of_memory(dm_error *error) {
    return dm_fail(error, DM_NO_MEMORY, "out of memory");
}
