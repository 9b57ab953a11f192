/* The inside of an extractor and of a workspace. */
#ifndef DM_FEATURES_EXTRACTOR_H
#define DM_FEATURES_EXTRACTOR_H

#include "features/dictionary.h"

struct dm_extractor {
    dm_recipe recipe;
    const dm_lexicon *lexicon; /* not owned */
    dm_vectors *vectors;       /* NULL: the recipe wants none */
    dm_dictionary *dictionary;
};

struct dm_workspace {
    dm_reading reading;
    float *amounts; /* [amount_count] by feature; all 0 between calls */
    size_t amount_count;
    uint32_t *touched; /* [touched_count] features whose amount is not 0, in order of first sight */
    size_t touched_count;
    size_t touched_capacity;
    uint32_t *sorting; /* [touched_capacity] the other side of a radix sort */
    dm_sink sink;
};

/* An extractor without a dictionary, with the vectors that the recipe wants. The caller frees. */
dm_status dm_extractor_new(const dm_recipe *recipe, const dm_lexicon *lexicon, dm_extractor **extractor,
                           dm_error *error);

#endif
