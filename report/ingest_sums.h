/* What is known only behind the last record: who is the same speaker, models, notes, counts. */
#ifndef DM_REPORT_INGEST_SUMS_H
#define DM_REPORT_INGEST_SUMS_H

#include "report/ingest.h"

/* Into the tables of a store that `ingest` has begun; once. DM_NO_MEMORY, or what the database says. */
dm_status dm_ingest_write_sums(dm_ingest *ingest, dm_error *error);

#endif
