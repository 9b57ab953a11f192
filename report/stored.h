/* A database of an earlier report as annotated records, so that databases are put together as files are. What
 * comes out has all that the tables of a report are made of; spans of sources and cues are not in it. */
#ifndef DM_REPORT_STORED_H
#define DM_REPORT_STORED_H

#include <cjson/cJSON.h>

#include "report/store.h"

typedef struct dm_stored {
    dm_store store; /* that is read */
    sqlite3_stmt *documents, *models, *metadata, *notes, *appearances, *units;
    dm_buffer work;
} dm_stored;

/* DM_BAD_INPUT when the file is no database of a report. */
dm_status dm_stored_open(const char *path, dm_stored *stored, dm_error *error);

/* The next document as a record, which the caller deletes, and the file that it was read from, valid until
 * the next call; NULL behind the last one. DM_NO_MEMORY, DM_BAD_INPUT. */
dm_status dm_stored_next(dm_stored *stored, cJSON **record, const char **file, dm_error *error);
void dm_stored_close(dm_stored *stored);

#endif
