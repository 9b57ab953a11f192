/* Lines of a stream, one at a time, in memory that is bounded by the limit of one line. */
#ifndef DM_RECORDS_LINE_H
#define DM_RECORDS_LINE_H

#include "base/buffer.h"
#include "records/stream.h"

typedef struct dm_line_reader {
    dm_stream *stream;
    size_t limit;    /* bytes of a line without its end */
    uint64_t number; /* of the last line given, from 1 */
    dm_buffer held;  /* a line that lies in more than one block */
} dm_line_reader;

typedef struct dm_line {
    dm_text text;  /* without LF or CR LF; valid until the next line is asked for */
    bool oversize; /* longer than the limit: the text is empty, the stream stands behind it */
} dm_line;

/* The next line; `*more` is false behind the last one. A byte order mark before the first line is left out.
 */
dm_status dm_line_next(dm_line_reader *reader, dm_line *line, bool *more, dm_error *error);
void dm_line_reader_free(dm_line_reader *reader);

#endif
