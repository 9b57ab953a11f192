/* Training the conditional random field on gold cues alone, so that it never learns to return nothing. */
#ifndef DM_ENGINE_SEQUENCE_TRAINING_H
#define DM_ENGINE_SEQUENCE_TRAINING_H

#include "train/engine/articles.h"
#include "train/engine/bundle.h"

typedef struct sequence_options {
    int epochs;
    float rate;     /* of the first epoch */
    float decay;    /* L2, the same for every feature in one epoch */
    uint32_t least; /* features at fewer places are not used */
    uint64_t seed;  /* of the first run */
    uint32_t runs;  /* each in another order of the windows; the weights are their mean */
} sequence_options;

/* The windows of gold cues, with their features by number and their labels. */
typedef struct sequence_rows sequence_rows;

sequence_rows *sequence_rows_new(const articles *list, uint32_t least);
void sequence_rows_free(sequence_rows *rows);

/* Trains on the articles that are not in the fold (folds 0: on all) and adds the section `name`. */
void sequence_train(const sequence_rows *rows, uint32_t folds, uint32_t fold, const sequence_options *options,
                    float floor, const char *name, engine_bundle *bundle);

#endif
