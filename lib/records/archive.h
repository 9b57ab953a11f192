/* Members of tar and zip archives (libarchive), one after the other, each as a stream of its own. Only the
 * bytes of regular files come out; no name in an archive is ever used as a path. */
#ifndef DM_RECORDS_ARCHIVE_H
#define DM_RECORDS_ARCHIVE_H

#include "base/arena.h"
#include "records/stream.h"

/* Bytes that the kind of an archive shows in. */
enum { DM_ARCHIVE_HEAD = 512 };

typedef struct dm_archive dm_archive;

/* Whether the first bytes of a stream are those of a tar or zip archive. Office documents and books, which
 * are zip archives, too, are none. */
bool dm_archive_matches(dm_text head);

/* Opens the archive in a stream, nothing of which was skipped and which now belongs to the archive, also when
 * opening fails. DM_BAD_IO, DM_NO_MEMORY. */
dm_status dm_archive_open(dm_stream *stream, dm_archive **archive, dm_error *error);

/* The next regular file: its name (valid UTF-8, without "./" at its start) in `arena`; `*more` is false
 * behind the last one. A damaged archive is a fault, behind which nothing comes. */
dm_status dm_archive_next(dm_archive *archive, dm_arena *arena, dm_text *name, bool *more, dm_error *error);

/* The bytes of the member at hand; to be closed before the next is asked for. */
dm_status dm_archive_member(dm_archive *archive, dm_stream **stream, dm_error *error);

/* As dm_stream_position. */
void dm_archive_position(const dm_archive *archive, uint64_t *done, uint64_t *total);
void dm_archive_close(dm_archive *archive);

#endif
