/* What training works on: the vectors of all rows, read from the texts and weighed once. Each family has
 * length 1 in a row, so that leaving families out leaves the values of the others as they are.
 *
 * Weights of words depend on how many of all rows hold them, those of a held-out fold among them: labels have
 * no part in that. */
#ifndef DM_MODEL_MATERIAL_H
#define DM_MODEL_MATERIAL_H

#include "model/corpus.h"
#include "model/problem.h"

typedef struct dm_material {
    dm_extractor
        *extractor; /* all families of the recipe, all features that are frequent enough in all rows */
    size_t feature_count;
    uint8_t *families; /* [feature_count] number of each feature's family */
    dm_matrix matrix;  /* a row each */
} dm_material;

/* Reads all rows of the corpus, in so many threads. Free the material in any case. DM_BAD_LABELS: no feature
 * is frequent enough; DM_BAD_INPUT: a value is not finite; DM_NO_MEMORY, DM_INTERRUPTED. */
dm_status dm_material_take(const dm_corpus *corpus, const dm_recipe *recipe, const dm_lexicon *lexicon,
                           size_t threads, dm_watch *watch, dm_material *material, dm_error *error);
void dm_material_free(dm_material *material);

#endif
