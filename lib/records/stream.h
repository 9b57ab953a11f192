/* The bytes of a file, pipe, standard input or member of an archive in blocks of bounded size, unpacked on
 * the way when they are gzip or Zstandard (libarchive), and decoded when that is asked for. What unpacks to
 * absurdly more than was read is refused: a bomb costs a bounded amount of work. */
#ifndef DM_RECORDS_STREAM_H
#define DM_RECORDS_STREAM_H

#include "base/error.h"
#include "base/text.h"

typedef struct dm_stream dm_stream;

/* The most that dm_stream_peek can look ahead, bytes. */
enum { DM_STREAM_PEEK = 4096 };

/* What unpacks to more than this many times its size is refused, once so many bytes came out. Deflate reaches
 * 1030:1 on zeros; text of one article a line stays far below 100:1. The ratio is asked for only behind the
 * first bytes, so that small files of much repetition pass. */
enum { DM_RATIO_LIMIT = 200, DM_RATIO_FROM = 16 * 1024 * 1024 };

/* Where the bytes of a stream come from, if not from a file. */
typedef struct dm_source {
    /* The next block, at least one byte, none at the end; valid until the next call. */
    dm_status (*read)(void *context, dm_text *block, dm_error *error);
    void *context;
} dm_source;

/* "-": standard input, which closing leaves open. DM_BAD_IO, also for a directory. */
dm_status dm_stream_open(const char *path, dm_stream **stream, dm_error *error);

/* The same over a source, which must live as long. */
dm_status dm_stream_open_source(const dm_source *source, dm_stream **stream, dm_error *error);
void dm_stream_close(dm_stream *stream);

/* The first bytes of the stream, up to DM_STREAM_PEEK; fewer than `least` only when the stream is shorter. To
 * be called before anything is skipped; the view is valid until then. */
dm_status dm_stream_peek(dm_stream *stream, size_t least, dm_text *head, dm_error *error);

/* From here on the bytes are UTF-8, converted from what iconv calls `encoding`; what is malformed becomes
 * U+FFFD. To be called before anything is skipped. DM_BAD_ARGUMENT for an encoding that iconv does not know.
 */
dm_status dm_stream_decode(dm_stream *stream, const char *encoding, dm_error *error);

/* The bytes at hand, at least one; none at the end. Valid until the next call of this function. */
dm_status dm_stream_look(dm_stream *stream, dm_text *bytes, dm_error *error);

/* True when a line end is at hand: a line can be read without a wait for more. */
bool dm_stream_has_line(const dm_stream *stream);

/* Takes the first `count` of the bytes at hand off. */
void dm_stream_skip(dm_stream *stream, size_t count);

/* Bytes read from the file, packed as they are, and the file's size (0: not known). */
void dm_stream_position(const dm_stream *stream, uint64_t *done, uint64_t *total);

/* The descriptor of a regular file that is not packed, for whoever wants to read it in another order; -1. */
int dm_stream_descriptor(const dm_stream *stream);

#endif
