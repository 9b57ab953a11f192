/* The inside of an extractor and of a workspace. */
#ifndef DM_FEATURES_EXTRACTOR_H
#define DM_FEATURES_EXTRACTOR_H

#include "base/hash.h"
#include "features/dictionary.h"

enum { DM_SMALL_COUNTS = 64 };

struct dm_extractor {
    dm_recipe recipe;
    const dm_lexicon *lexicon;         /* not owned */
    dm_vectors *vectors;               /* NULL: the recipe wants none */
    dm_names *names;                   /* NULL: the recipe neither masks them nor wants clauses */
    struct dm_engine *engine;          /* NULL: the recipe wants no clauses */
    char parser[DM_SHA256_DIGITS + 1]; /* digest of its parser; empty: none */
    dm_dictionary *dictionary;
    double sublinear[DM_SMALL_COUNTS]; /* of small whole amounts */
};

struct dm_workspace {
    dm_reading reading;
    float *amounts; /* [amount_count] by feature; all 0 between calls */
    size_t amount_count;
    uint64_t *touched; /* a bit a feature that was seen, and behind these ... */
    uint64_t *summary; /* ... a bit for each of these words that is not 0: features come out in order */
    dm_sink sink;
    dm_vector vector; /* for whoever scores a passage and needs its vector no longer */
};

/* An extractor without a dictionary, with the vectors that the recipe wants. The caller frees. */
dm_status dm_extractor_new(const dm_recipe *recipe, const dm_lexicon *lexicon, dm_extractor **extractor,
                           dm_error *error);

#endif
