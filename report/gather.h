/* From files to a store whose tables are filled: the first half of a report. */
#ifndef DM_REPORT_GATHER_H
#define DM_REPORT_GATHER_H

#include "command/interrupt.h"
#include "command/options.h"
#include "command/progress.h"
#include "report/ingest.h"

/* What is gathered, and where it goes. */
typedef struct dm_gathering {
    const dm_operands *files;
    const dm_texts_source *texts; /* the words of records that lack them */
    const char *sqlite;           /* NULL: the store is not kept */
    bool compares;                /* files, by their paths: a database is the file of its documents */
    bool quiet;
    dm_progress_line *progress;
    dm_interrupt *interrupt;
    uint64_t faults; /* lines that are no record: what was told of */
} dm_gathering;

/* Fills the store, or opens the one file that is a store and is only read. Says what is wrong and returns the
 * exit code; 0 also when lines were left out. */
int dm_gather(dm_gathering *gathering, dm_store *store);

#endif
