/* Arrays one behind the other, each at a multiple of 64 bytes, in the byte order of the machine: what is
 * worked out of an embedded file when the program is built, and used where it lies. They are no format: the
 * program that reads them is built of the same sources as the one that wrote them. */
#ifndef DM_BASE_TABLES_H
#define DM_BASE_TABLES_H

#include "base/buffer.h"
#include "base/error.h"

/* Appends an array of `count` items of `size` bytes. */
void dm_tables_add(dm_buffer *tables, const void *items, size_t count, size_t size);

typedef struct dm_tables {
    dm_text text; /* begins at a multiple of 64 bytes */
    size_t at;    /* bytes that were taken */
} dm_tables;

/* The next array. The first that is longer than what is left is NULL, and so are all that follow. */
const void *dm_tables_take(dm_tables *tables, size_t count, size_t size);

/* DM_BAD_MODEL. */
dm_status dm_tables_fail(dm_error *error);

#endif
