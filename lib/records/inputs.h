/* What the command line names as one stream of items: files, folders, patterns, lists, and the members of
 * archives in them, which may be archives again. */
#ifndef DM_RECORDS_INPUTS_H
#define DM_RECORDS_INPUTS_H

#include <stdatomic.h>

#include "base/buffer.h"
#include "records/archive.h"
#include "records/input.h"
#include "records/paths.h"

enum { DM_ARCHIVE_DEPTH = 4 }; /* archives within archives */

typedef struct dm_inputs_options {
    dm_path_sources paths;
    dm_reader_options reader;
    bool live; /* every record is to be answered before the next one comes: nothing is looked at ahead */
} dm_inputs_options;

typedef struct dm_inputs {
    dm_inputs_options options;
    dm_paths *paths;
    dm_archive *archives[DM_ARCHIVE_DEPTH]; /* [depth] that are open, each within the one before */
    size_t depth;
    dm_buffer names[DM_ARCHIVE_DEPTH + 1]; /* of them, and names[depth] of the file or member at hand */
    dm_arena *scratch;
    dm_reader *reader;     /* of the file or member at hand; NULL: none is open */
    dm_error error;        /* of what names[depth] names, until its item has told it */
    bool ended;            /* there is nothing more to open */
    uint64_t ordinal;      /* items given so far */
    uint64_t skipped;      /* members of archives whose extensions are not known */
    uint64_t bytes_before; /* of the files that are done */
    atomic_ullong done;    /* bytes read so far, for other threads to look at */
} dm_inputs;

/* Opens the first file, so that its kind can be asked for; what is wrong with it comes out as an item.
 * DM_NO_MEMORY. The options' strings must live as long. */
dm_status dm_inputs_start(dm_inputs *inputs, const dm_inputs_options *options, dm_error *error);

/* True when there will be just one article: one file of text or HTML, or none that can be opened. */
bool dm_inputs_single(const dm_inputs *inputs);

/* The next item of all, numbered through; false behind the last one. A file or archive that cannot be opened,
 * or read to its end, gives an item with its name as id, the error, and `*whole_file` true. */
bool dm_inputs_next(dm_inputs *inputs, dm_arena *arena, dm_item *item, bool *whole_file);

/* True when another line of the file at hand can be read without a wait for more input. */
bool dm_inputs_has_line(const dm_inputs *inputs);

/* Files in folders and archives that were passed over since their extensions are not known. */
uint64_t dm_inputs_skipped(const dm_inputs *inputs);

void dm_inputs_close(dm_inputs *inputs);

#endif
