/* Files of annotated records, one record after the other: JSONL, or what one article gives, a pretty object,
 * or an array of them; packed or not. */
#ifndef DM_RECORDS_ANNOTATED_H
#define DM_RECORDS_ANNOTATED_H

#include <cjson/cJSON.h>

#include "base/buffer.h"
#include "records/line.h"

typedef struct dm_annotated {
    dm_stream *stream;
    dm_line_reader lines;
    dm_buffer work;
    cJSON *whole;      /* of a file that is one JSON text */
    const cJSON *next; /* record of it to give next */
    bool begun;
} dm_annotated;

/* DM_BAD_IO. */
dm_status dm_annotated_open(const char *path, dm_annotated *file, dm_error *error);
void dm_annotated_close(dm_annotated *file);

/* The next record; NULL behind the last one, and with `fault` where a line is none, whose line and reason are
 * in it. The caller gives it back by dm_annotated_done. A status other than DM_OK is a fault of the file as a
 * whole. */
dm_status dm_annotated_next(dm_annotated *file, const cJSON **record, bool *more, dm_error *fault,
                            dm_error *error);
void dm_annotated_done(dm_annotated *file, const cJSON *record);

#endif
