/* A unit of a record as a row of the table of units. */
#ifndef DM_REPORT_UNIT_ROW_H
#define DM_REPORT_UNIT_ROW_H

#include "report/ingest.h"

/* The columns that a row binds, before those of the judgements. */
extern const char dm_unit_columns[];

/* Who says it, in which document; `speaker` DM_NONE: nobody is known. */
typedef struct dm_unit_place {
    sqlite3_int64 document;
    uint32_t speaker;
    dm_text speaker_id; /* within the document: "s1" */
} dm_unit_place;

dm_status dm_unit_write(dm_ingest *ingest, const dm_unit_place *place, const cJSON *unit, dm_error *error);

/* Names the party in the table of parties; nothing for an empty one. */
dm_status dm_ingest_party(dm_ingest *ingest, const dm_party_name *party, dm_error *error);

#endif
