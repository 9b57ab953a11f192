/* The shares of words: in what their vectors mean together, and in the decision of a machine whose features
 * have none; see explain.c. */
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

/* A text is explained by its first words alone where it has more, since each of them takes a decision. */
enum { DM_ERASED_MOST = 500 };

/* Adds a reason for every word without which the decision is another, its feature DM_NONE: at most
 * DM_ERASED_MOST. DM_NO_MEMORY. */
dm_status dm_explain_words(const dm_model *model, const dm_passage *passage, dm_workspace *workspace,
                           dm_reasons *found, dm_error *error);

/* True for a feature that is a dimension of meaning, which has no place and says nothing to people. */
bool dm_explain_is_meaning(const dm_model *model, uint32_t feature);

#endif
