/* Whole files in, whole files out. */
#ifndef DM_BASE_FILE_H
#define DM_BASE_FILE_H

#include "base/arena.h"
#include "base/error.h"

/* The bytes of a regular file, pipe or device ("-": standard input), in `arena`, with a NUL behind them. A
 * directory, an unreadable file and one of more than `limit` bytes are DM_BAD_IO and DM_OVER_LIMIT with the
 * reason. */
dm_status dm_file_read(const char *path, size_t limit, dm_arena *arena, dm_text *bytes, dm_error *error);

/* An output that is the old file, absent, or complete: bytes go to a temporary file beside `path`, which is
 * synced and renamed by dm_output_commit. A path that is a device or a pipe, and "-" (standard output), is
 * written directly. Writes are buffered; the first failure is kept and told by commit. */
typedef struct dm_output dm_output;

dm_status dm_output_open(const char *path, dm_output **output, dm_error *error);
dm_status dm_output_write(dm_output *output, dm_text bytes, dm_error *error);
dm_status dm_output_flush(dm_output *output, dm_error *error);

/* The same with a temporary file whose name a later run knows: `path` and ".part". What it holds is kept up
 * to `length` bytes and cut off behind them; writing goes on there. `path` is absent or a regular file. */
dm_status dm_output_resume(const char *path, uint64_t length, dm_output **output, dm_error *error);

/* Has all that was written on the disk, also when power fails. */
dm_status dm_output_sync(dm_output *output, dm_error *error);

/* Ends without completing and leaves the temporary file to a later run. */
void dm_output_keep(dm_output *output);

/* Completes the file and frees the output, also when it fails. */
dm_status dm_output_commit(dm_output *output, dm_error *error);

/* Removes the temporary file that an output may have, and no more: for a process that is about to end. */
void dm_output_unlink(const dm_output *output);

/* Removes what was written (where it went to a temporary file) and frees the output; NULL is allowed. */
void dm_output_abandon(dm_output *output);

#endif
