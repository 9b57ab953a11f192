/* An output that survives: whatever ends a run, the next one goes on behind the last whole record.
 *
 * Records go to FILE.part, and FILE.journal says, a line each time, how far they are good: how many documents
 * they are of, how many bytes, and the hashes of these bytes and of the input that they came from. After a
 * kill, a power failure or a full disk the last line whose bytes are there with the right hash counts; what
 * is behind it is cut off. The finished FILE.part is renamed to FILE and the journal removed. Each line ends
 * with its own check sum. */
#ifndef DM_CLASSIFY_JOURNAL_H
#define DM_CLASSIFY_JOURNAL_H

#include <xxhash.h>

#include "base/file.h"
#include "classify/failures.h"

/* How far a run is. */
typedef struct dm_reached {
    uint64_t documents;  /* written */
    XXH128_hash_t input; /* of all that was read up to the last of them */
    dm_foreign foreign;  /* among them */
} dm_reached;

typedef struct dm_journal dm_journal;

/* True for an output that can have a journal: a regular file, or none yet. */
bool dm_journal_possible(const char *path);

typedef enum dm_journal_start {
    DM_JOURNAL_NEW,     /* from the beginning */
    DM_JOURNAL_RESUMED, /* `*reached` says from where on, and the failures up to there are counted */
    DM_JOURNAL_COMPLETE /* FILE is complete, there is nothing to do and no journal */
} dm_journal_start;

/* Opens the journal of `path`. `parameters`, a line, is all that the bytes of the output depend on but for
 * the input. Without `resume` the output is begun anew; DM_BAD_ARGUMENT when an earlier run left documents
 * that this would destroy, or, with it, when that run had other parameters. DM_BAD_IO also when another run
 * is writing. */
dm_status dm_journal_open(const char *path, dm_text parameters, bool resume, dm_journal **journal,
                          dm_journal_start *start, dm_reached *reached, dm_failures *failures,
                          dm_error *error);

/* Writes to the output. */
dm_status dm_journal_write(dm_journal *journal, dm_text bytes, dm_error *error);
dm_status dm_journal_flush(dm_journal *journal, dm_error *error);

/* Says that what was written since is whole: `failures` are those of the documents since, in order. Notes it
 * at once or a little later. */
dm_status dm_journal_reach(dm_journal *journal, const dm_reached *reached, const dm_failure *failures,
                           dm_error *error);

/* Completes FILE, removes the journal and frees it, also when that fails. */
dm_status dm_journal_commit(dm_journal *journal, dm_error *error);

/* Notes what is there, leaves it to a later run, and frees the journal; without any document nothing is left.
 * Returns how many documents are kept for sure. NULL is allowed. */
uint64_t dm_journal_keep(dm_journal *journal);

#endif
