/* The shares of words in what their vectors mean together; see explain.c. */
#ifndef DM_MODEL_EXPLAIN_H
#define DM_MODEL_EXPLAIN_H

#include "features/extractor.h"
#include "model/inside.h"

/* Reasons in the making: what speaks for `label` and against `other`. */
typedef struct dm_reasons {
    dm_evidence *reasons; /* [count] */
    size_t count;
    uint32_t label;
    uint32_t other;
} dm_reasons;

/* How many reasons dm_explain_meaning may add for a passage that was just read into the workspace. */
size_t dm_explain_meaning_most(const dm_workspace *workspace);

/* Adds a reason for every word and window in which its vector has a share, where the vector of the passage
 * holds dimensions of meaning: these are sums over words, and so are their shares. `vector` was extracted
 * with `workspace` last. */
void dm_explain_meaning(const dm_model *model, const dm_workspace *workspace, const dm_document *document,
                        const dm_vector *vector, dm_reasons *found);

/* True for a feature that is a dimension of meaning, which has no place and says nothing to people. */
bool dm_explain_is_meaning(const dm_model *model, uint32_t feature);

#endif
