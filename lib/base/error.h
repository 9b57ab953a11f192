/* Status and error: every function that can fail returns a dm_status and, where it takes a dm_error, fills
 * it. Nothing below the commands prints or exits. */
#ifndef DM_BASE_ERROR_H
#define DM_BASE_ERROR_H

#include "demarche.h"

/* Fills `error` (which may be NULL) with a printf-style message and returns `status`, so that a failure is
 * one line: `return dm_fail(error, DM_BAD_MODEL, "section %s is cut short", name);` Line and offset become 0.
 */
dm_status dm_fail(dm_error *error, dm_status status, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* The same for a failure at a known place: `line` counts from 1 (0: none), `offset` is in bytes. */
dm_status dm_fail_at(dm_error *error, dm_status status, uint64_t line, uint64_t offset, const char *format,
                     ...) __attribute__((format(printf, 5, 6)));

/* DM_NO_MEMORY with its one message. */
dm_status dm_out_of_memory(dm_error *error);

#endif
