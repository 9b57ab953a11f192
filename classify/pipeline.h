/* Many threads, one order: a reader, workers that annotate, and a writer that keeps the input's order.
 *
 *   reader -> batches of items -> workers: annotate and render -> writer, in order
 *
 * The bytes that come out do not depend on the number of workers. Memory is bounded: the batches form a ring,
 * and no more text is given to the workers than one batch above a budget. */
#ifndef DM_CLASSIFY_PIPELINE_H
#define DM_CLASSIFY_PIPELINE_H

#include "annotation/annotate.h"
#include "base/file.h"
#include "classify/failures.h"
#include "classify/intake.h"
#include "classify/journal.h"
#include "command/interrupt.h"
#include "command/progress.h"

/* Appends what goes out for one document; `written` documents came before it. */
typedef void dm_render(void *context, const dm_annotation *annotation, uint64_t written, dm_buffer *out);

/* A run: what goes in, what is done to it, and what came of it. */
typedef struct dm_run {
    dm_intake *intake;
    const dm_annotator_options *annotator;
    const dm_attributor *attributor;
    size_t threads;      /* workers, at least 1 */
    bool each_by_itself; /* every record goes out before the next one is read along with it */
    dm_render *render;
    void *render_context;
    dm_output *output; /* or, if it is NULL, */
    dm_journal *journal;
    dm_progress_line *progress;
    dm_interrupt *interrupt; /* watching */

    uint64_t total_bytes; /* of the input, for the progress; 0: not known */

    uint64_t written; /* documents, those of the run that is resumed among them */
    dm_failures failures;
    dm_foreign foreign; /* of those that are written, as `written` counts them */
    int output_errno;   /* why the output failed; 0: it did not */

    /* The reader still waits for input that does not come: it goes on using the run's memory until the
     * process ends, so that this has to be by _exit. */
    bool reader_waits;
} dm_run;

/* Writes to the output or the journal, and keeps the errno of a failure. */
dm_status dm_run_write(dm_run *run, dm_text bytes, dm_error *error);

/* Runs until the input ends or a signal comes (DM_INTERRUPTED: what was begun is finished and written). Any
 * other status is a failure of the run as a whole. */
dm_status dm_run_pipeline(dm_run *run, dm_error *error);

#endif
