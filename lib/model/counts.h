/* What the features amount to in each row, before anything is weighed: read from the texts once, then weighed
 * anew for every choice of rows and families. */
#ifndef DM_MODEL_COUNTS_H
#define DM_MODEL_COUNTS_H

#include "model/corpus.h"

typedef struct dm_counts {
    dm_extractor
        *extractor; /* all families of the recipe, all features that are frequent enough in all rows */
    size_t row_count;
    size_t feature_count;
    uint8_t *families;  /* [feature_count] number of each feature's family */
    size_t *starts;     /* [row_count + 1] where a row's elements begin */
    uint32_t *features; /* [starts[row_count]] ascending in a row */
    float *amounts;     /* [starts[row_count]] */
} dm_counts;

/* Reads all rows of the corpus. Free the counts in any case. DM_BAD_LABELS: no feature is frequent enough;
 * DM_BAD_INPUT: an amount is not finite; DM_NO_MEMORY, DM_INTERRUPTED. */
dm_status dm_counts_take(const dm_corpus *corpus, const dm_recipe *recipe, const dm_lexicon *lexicon,
                         dm_watch *watch, dm_counts *counts, dm_error *error);
void dm_counts_free(dm_counts *counts);

#endif
