/* The files of the command line as one stream of items. */
#ifndef DM_CLASSIFY_INPUTS_H
#define DM_CLASSIFY_INPUTS_H

#include <stdatomic.h>

#include "records/input.h"

typedef struct dm_inputs {
    char *const *paths; /* [count] */
    size_t count;
    dm_input_kind kind;
    dm_field_names names;
    size_t next;           /* path to open next */
    dm_reader *reader;     /* of path next - 1; NULL: none is open */
    dm_error error;        /* why path next - 1 could not be opened, until its item has told it */
    uint64_t ordinal;      /* items given so far */
    uint64_t bytes_before; /* of the files that are done */
    uint64_t total;        /* bytes of all files; 0: not known */
    atomic_ullong done;    /* bytes read so far, for other threads to look at */
} dm_inputs;

/* Opens the first file, so that its kind can be asked for; what is wrong with it comes out as an item. */
void dm_inputs_start(dm_inputs *inputs, char *const *paths, size_t count, dm_input_kind kind,
                     const dm_field_names *names);

/* True when there will be just one article: one file of text or HTML, or none that can be opened. */
bool dm_inputs_single(const dm_inputs *inputs);

/* The next item of all, numbered through; false behind the last one. A file that cannot be opened, or read to
 * its end, gives an item with its path as id, the error, and `*whole_file` true. */
bool dm_inputs_next(dm_inputs *inputs, dm_arena *arena, dm_item *item, bool *whole_file);

void dm_inputs_close(dm_inputs *inputs);

#endif
