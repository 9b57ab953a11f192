/* Self-check vectors: sparse vectors with the decision values that the trainer saw, computed again whenever
 * a bundle is opened. They find what no hash finds: a compiler, a library or a change of ours that scores
 * differently. The vectors are drawn at random, not taken from the training rows, which a bundle must not
 * give away. */
#ifndef DM_MODEL_CHECK_H
#define DM_MODEL_CHECK_H

#include "model/scorer.h"

/* Appends the vectors and their decision values. */
void dm_check_print(const dm_scorer *scorer, dm_buffer *text);

/* Reads them and decides again. DM_BAD_MODEL (V9): malformed, too few, or other decision values. */
dm_status dm_check_verify(dm_cursor *cursor, const dm_scorer *scorer);

#endif
