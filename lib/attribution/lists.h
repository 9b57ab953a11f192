/* The lexicon files of this folder: UTF-8, tab separated, one entry a line, '#' lines and empty ones skipped.
 */
#ifndef DM_ATTRIBUTION_LISTS_H
#define DM_ATTRIBUTION_LISTS_H

#include "base/error.h"
#include "base/text.h"

enum { DM_LIST_COLUMNS = 8 };

typedef struct dm_list {
    const char *name; /* of the file, for errors */
    dm_text rest;     /* what is still to be read */
    uint64_t line;    /* of the last row, from 1 */
    size_t columns;   /* that a row must have at least, 1 to DM_LIST_COLUMNS */
} dm_list;

/* A list over the bytes of an embedded file. DM_BAD_LEXICON when there is no such file. */
dm_status dm_list_open(const char *name, size_t columns, dm_list *list, dm_error *error);

/* The next row, its fields trimmed, absent ones empty; `*more` is false behind the last. A row with fewer
 * columns than the list must have is DM_BAD_LEXICON with its line. */
dm_status dm_list_next(dm_list *list, dm_text fields[DM_LIST_COLUMNS], bool *more, dm_error *error);

/* DM_BAD_LEXICON about the last row. */
dm_status dm_list_fault(const dm_list *list, const char *reason, dm_text what, dm_error *error);

/* `status` as it is; a failure that names no line gets the last row's. */
dm_status dm_list_place(const dm_list *list, dm_status status, dm_error *error);

/* The index of `word` among `count` names; `count` when it is not there. */
size_t dm_list_choice(dm_text word, const char *const *names, size_t count);

#endif
