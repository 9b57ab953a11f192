/* A view of the counts: the features that some rows give under a recipe, with the weights of these rows. A
 * row weighed by a view is the vector that an extractor learned from the same rows would give. */
#ifndef DM_MODEL_VIEW_H
#define DM_MODEL_VIEW_H

#include "model/counts.h"

typedef struct dm_view {
    const dm_counts *counts;
    uint32_t *numbers;         /* [counts->feature_count] number of a feature here; DM_NONE: not seen */
    double *inverse_frequency; /* [counts->feature_count] */
    size_t feature_count;      /* features that are seen */
    bool sublinear;
} dm_view;

/* What the rows rows[count] give. Families and weights are the recipe's. Free the view in any case.
 * DM_BAD_LABELS: no feature is frequent enough; DM_NO_MEMORY. */
dm_status dm_view_learn(const dm_counts *counts, const uint32_t *rows, size_t count, const dm_recipe *recipe,
                        dm_view *view, dm_error *error);
dm_status dm_view_copy(const dm_view *view, dm_view *copy, dm_error *error);
void dm_view_free(dm_view *view);

/* Keeps only the features with keep[number] true and numbers them anew, in order. */
void dm_view_prune(dm_view *view, const bool *keep);

/* The vector of a row of the corpus. DM_NO_MEMORY. */
dm_status dm_view_weigh(const dm_view *view, uint32_t row, dm_vector *vector, dm_error *error);

#endif
