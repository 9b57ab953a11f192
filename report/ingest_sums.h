/* What is known only behind the last record: who is the same speaker, counts. */
#ifndef DM_REPORT_INGEST_SUMS_H
#define DM_REPORT_INGEST_SUMS_H

#include "report/ingest.h"

/* Into the tables of a store that `ingest` has begun; once. DM_NO_MEMORY, or what the database says. */
dm_status dm_ingest_write_sums(dm_ingest *ingest, dm_error *error);

/* Takes over what a database, whose documents have been given as records, tells of its own reading. */
dm_status dm_ingest_inherit(dm_ingest *ingest, dm_store *earlier, dm_error *error);

#endif
