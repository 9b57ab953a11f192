/* The bytes of a file, pipe or standard input in blocks of bounded size, unpacked on the way when they are
 * gzip or Zstandard (libarchive). What unpacks to absurdly more than was read is refused: a bomb costs a
 * bounded amount of work. */
#ifndef DM_RECORDS_STREAM_H
#define DM_RECORDS_STREAM_H

#include "base/error.h"
#include "base/text.h"

typedef struct dm_stream dm_stream;

/* The most that dm_stream_peek can look ahead, bytes. */
enum { DM_STREAM_PEEK = 4096 };

/* "-": standard input, which closing leaves open. DM_BAD_IO, also for a directory. */
dm_status dm_stream_open(const char *path, dm_stream **stream, dm_error *error);
void dm_stream_close(dm_stream *stream);

/* The first bytes of the stream, up to DM_STREAM_PEEK; fewer only when the stream is shorter. To be called
 * before anything is skipped; the view is valid until then. */
dm_status dm_stream_peek(dm_stream *stream, dm_text *head, dm_error *error);

/* The bytes at hand, at least one; none at the end. Valid until the next call of this function. */
dm_status dm_stream_look(dm_stream *stream, dm_text *bytes, dm_error *error);

/* Takes the first `count` of the bytes at hand off. */
void dm_stream_skip(dm_stream *stream, size_t count);

/* Bytes read from the file, packed as they are, and the file's size (0: not known). */
void dm_stream_position(const dm_stream *stream, uint64_t *done, uint64_t *total);

#endif
