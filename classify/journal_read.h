/* What an interrupted run left: the lines of its journal, held against the bytes of its output. */
#ifndef DM_CLASSIFY_JOURNAL_READ_H
#define DM_CLASSIFY_JOURNAL_READ_H

#include <inttypes.h>

#include "classify/journal.h"

/* The lines of a journal, each with its check sum behind it: the head with the parameters; the failures and
 * how far the run had come, in turns; "complete" in place of "at" once all is written. */
#define DM_JOURNAL_HEAD    "demarche-journal 2 "
#define DM_JOURNAL_FAILURE "failure %u %u {\"id\":"
#define DM_JOURNAL_REACHED                                                                                   \
    "%016" PRIx64 " %016" PRIx64 " %016" PRIx64 "%016" PRIx64 " %016" PRIx64 "%016" PRIx64 " %016" PRIx64    \
    " %s"
#define DM_JOURNAL_NO_LANGUAGE "-" /* behind 0 documents of a foreign one */

/* Where the last line that holds leaves the run. */
typedef struct dm_journal_state {
    bool begun;                  /* there is a head */
    bool other_parameters;       /* in the head than those asked for */
    bool complete;               /* all was written, */
    uint64_t complete_bytes;     /* so many, */
    dm_reached complete_reached; /* of so many documents */
    dm_reached reached;
    uint64_t journal_bytes; /* up to the end of the line */
    uint64_t output_bytes;
} dm_journal_state;

/* Reads the journal behind `descriptor` and the output in `part`, as far as they agree, into `*state`, with
 * the hash of the output up to there in `written` and the failures counted. DM_BAD_IO, DM_NO_MEMORY. */
dm_status dm_journal_read(int descriptor, const char *part, XXH3_state_t *written, dm_text parameters,
                          dm_failures *failures, dm_journal_state *state, dm_error *error);

#endif
