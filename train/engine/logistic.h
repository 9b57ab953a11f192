/* Sparse examples, and logistic regression on them by stochastic gradient descent with a step for each weight
 * (Duchi, Hazan and Singer, "Adaptive subgradient methods", JMLR 2011). A weight shrinks only where its
 * feature is seen, but by the whole of its share: a rare feature as much in an epoch as a frequent one. */
#ifndef DM_ENGINE_LOGISTIC_H
#define DM_ENGINE_LOGISTIC_H

#include "base/random.h"
#include "syntax/feature_list.h"
#include "train/engine/feature_index.h"

/* Rows of features by number, one after the other. */
typedef struct examples {
    feature_index index;
    uint32_t *seen; /* [index.count] examples that have the feature */
    size_t seen_capacity;
    uint32_t *features; /* [feature_count] numbers */
    size_t feature_count, feature_capacity;
    size_t *starts;   /* [count + 1] */
    uint8_t *labels;  /* [count] */
    uint32_t *groups; /* [count] what is held out together: the article */
    size_t count, capacity;
} examples;

void examples_init(examples *rows);
void examples_free(examples *rows);
void examples_add(examples *rows, const dm_features *features, uint8_t label, uint32_t group);

typedef struct logistic_options {
    int epochs;
    float rate;     /* of the first epoch; later ones go slower */
    float decay;    /* L2, the same for every feature, in examples: liblinear's 1 / C */
    uint32_t least; /* features in fewer examples are not used */
    uint32_t folds; /* groups of one fold are left out; 0: none */
    uint32_t fold;
    uint64_t seed;
} logistic_options;

/* weights[index.count], the mean of those after each quarter of the later epochs; the caller frees them. */
float *logistic_train(const examples *rows, const logistic_options *options);

#endif
