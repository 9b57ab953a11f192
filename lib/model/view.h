/* A view of the material: the features that some rows give under a recipe. What is frequent in all rows, but
 * not in these, is not seen. */
#ifndef DM_MODEL_VIEW_H
#define DM_MODEL_VIEW_H

#include "model/material.h"

typedef struct dm_view {
    const dm_material *material;
    uint32_t *numbers;    /* [material->feature_count] number of a feature here; DM_NONE: not seen */
    size_t feature_count; /* features that are seen */
} dm_view;

/* What the rows rows[count] give. Families are the recipe's. Free the view in any case. DM_BAD_LABELS: no
 * feature is frequent enough; DM_NO_MEMORY. */
dm_status dm_view_learn(const dm_material *material, const uint32_t *rows, size_t count,
                        const dm_recipe *recipe, dm_view *view, dm_error *error);
dm_status dm_view_copy(const dm_view *view, dm_view *copy, dm_error *error);
void dm_view_free(dm_view *view);

/* Keeps only the features with keep[number] true and numbers them anew, in order. */
void dm_view_prune(dm_view *view, const bool *keep);

/* The cells of a row of the corpus, at most as many as the material has of it; returns how many. */
size_t dm_view_take(const dm_view *view, uint32_t row, dm_cell *cells);

/* The same as a vector to be scored; `exact`: with the decimals that dm_element promises. DM_NO_MEMORY. */
dm_status dm_view_vector(const dm_view *view, uint32_t row, bool exact, dm_vector *vector, dm_error *error);

#endif
