/* Annotated records into the tables of a store. */
#ifndef DM_REPORT_INGEST_H
#define DM_REPORT_INGEST_H

#include <cjson/cJSON.h>

#include "report/speakers.h"
#include "report/texts.h"

enum { DM_FAULTS_KEPT = 1000 }; /* rows of `faults`; all are counted */

typedef struct dm_ingest {
    dm_store *store;
    dm_texts *texts; /* NULL: records keep what words they have */
    dm_speakers speakers;
    dm_table models; /* sets that judged a document: what makes each, tab separated */
    sqlite3_stmt *find, *find_copy;
    sqlite3_stmt *document, *metadata, *note, *appearance, *unit, *fault, *party;
    sqlite3_stmt *forget, *forget_metadata, *forget_notes;
    dm_buffer work;
    bool begun;           /* the tables are there */
    cJSON *waiting;       /* error records that came before them */
    uint64_t read;        /* records */
    uint64_t documents;   /* of them in the tables */
    uint64_t errors;      /* of those, error records */
    uint64_t faults;      /* lines that are no record */
    uint64_t old_faults;  /* of them, what a database tells of its own reading */
    uint64_t duplicates;  /* records of an id that was there */
    uint64_t other_texts; /* of them, with another text */
    uint64_t wordless;    /* documents without words for which no text was found */
} dm_ingest;

/* `texts` may be NULL. */
dm_status dm_ingest_start(dm_ingest *ingest, dm_store *store, dm_texts *texts, dm_error *error);

/* One record. What is none is a fault: `fault` says why, with the line, and the status is DM_OK. */
dm_status dm_ingest_record(dm_ingest *ingest, const char *file, const cJSON *record, dm_error *fault,
                           dm_error *error);

/* Notes a line that is no record. */
dm_status dm_ingest_fault(dm_ingest *ingest, const char *file, const dm_error *fault, dm_error *error);

/* What is known only behind the last record: speakers, counts. */
dm_status dm_ingest_finish(dm_ingest *ingest, dm_error *error);
void dm_ingest_end(dm_ingest *ingest);

#endif
