/* What could not be read, by cause, and what no model has learned to read, for the last words of a run. */
#ifndef DM_CLASSIFY_FAILURES_H
#define DM_CLASSIFY_FAILURES_H

#include "base/arena.h"
#include "base/error.h"

/* One error record. */
typedef struct dm_failure dm_failure;
struct dm_failure {
    dm_text id;
    dm_error error;
    bool whole_file; /* a file that cannot be opened or read to its end */
    dm_failure *next;
};

enum { DM_CAUSES_MAXIMUM = 12 };

typedef struct dm_cause {
    dm_error error; /* of the first one */
    char first[80]; /* id of the first one, cut */
    uint64_t count;
} dm_cause;

typedef struct dm_failures {
    dm_cause causes[DM_CAUSES_MAXIMUM]; /* [cause_count] in order of first occurrence */
    size_t cause_count;
    uint64_t other;       /* of causes beyond the table */
    uint64_t total;       /* error records of documents, without those of whole files */
    uint64_t whole_files; /* error records of files, which are told at once */
    bool input_fault;     /* some file could not be opened or read */
} dm_failures;

/* Counts a failure. */
void dm_failures_count(dm_failures *failures, const dm_failure *failure);

/* The same, and one of a whole file is told at once. */
void dm_failures_add(dm_failures *failures, const dm_failure *failure);

/* "3 of 120 documents could not be read" and a line a cause; nothing when it was only whole files. */
void dm_failures_tell(const dm_failures *failures, uint64_t documents);

enum { DM_LANGUAGE_ROOM = 24 };

/* Documents of a language that some model did not learn from. */
typedef struct dm_foreign {
    uint64_t documents;
    char first[DM_LANGUAGE_ROOM]; /* language of the first one, as dm_language_of says */
} dm_foreign;

void dm_foreign_add(dm_foreign *foreign, uint64_t documents, const char *language);

/* "language not English: 3 of 120 documents"; `learned` is what the models learned from, "en". Nothing when
 * there are none. */
void dm_foreign_tell(const dm_foreign *foreign, const char *learned, uint64_t documents);

#endif
