/* Averaged perceptron of many classes in training (Collins, EMNLP 2002), kept sparse by features that count
 * only after some updates (Goldberg and Elhadad, "Learning sparser perceptron models", 2011). Memory that
 * ends ends the program: training is a tool of developers. */
#ifndef DM_ENGINE_PERCEPTRON_H
#define DM_ENGINE_PERCEPTRON_H

#include "syntax/feature_list.h"
#include "train/engine/bundle.h"
#include "train/engine/feature_index.h"

typedef struct engine_perceptron {
    feature_index index; /* features to rows, those that were ever updated */
    uint32_t classes;
    float *weights;    /* [rows * classes] */
    float *totals;     /* [rows * classes] sum of the weights over all steps so far */
    uint32_t *steps;   /* [rows * classes] step of the last change */
    uint32_t *updates; /* [rows] how often the feature was updated */
    uint32_t least;    /* features updated less often weigh nothing yet */
    size_t capacity;   /* rows */
    uint32_t step;     /* decisions seen */
} engine_perceptron;

void perceptron_init(engine_perceptron *perceptron, uint32_t classes, uint32_t least);
void perceptron_free(engine_perceptron *perceptron);

/* scores[classes] are set. */
void perceptron_score(const engine_perceptron *perceptron, const dm_features *features, float *scores);

/* After every decision, right or wrong. */
static inline void perceptron_step(engine_perceptron *perceptron) {
    perceptron->step++;
}
void perceptron_update(engine_perceptron *perceptron, const dm_features *features, uint32_t right,
                       uint32_t wrong);

/* Replaces the weights by their averages, those of too rare features by 0; no more updates after that. */
void perceptron_average(engine_perceptron *perceptron);

#endif
