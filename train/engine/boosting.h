/* Gradient boosting of complete trees on measures, for two classes (Friedman, "Greedy function
 * approximation", 2001), with the second-order gain of Chen and Guestrin ("XGBoost", KDD 2016) on measures in
 * bins. */
#ifndef DM_ENGINE_BOOSTING_H
#define DM_ENGINE_BOOSTING_H

#include "train/engine/bundle.h"

typedef struct measured_rows {
    uint32_t width;  /* measures of a row */
    float *values;   /* [count * width] */
    uint8_t *labels; /* [count] */
    size_t count, capacity;
} measured_rows;

void measured_rows_add(measured_rows *rows, const float *measured, uint8_t label);
void measured_rows_free(measured_rows *rows);

typedef struct boosting_options {
    uint32_t trees;
    uint32_t depth; /* at most DM_FOREST_DEPTH_MOST */
    float rate;
    float decay;    /* L2 of a leaf */
    float least;    /* weight of rows (the sum of p (1 - p)) on either side of a split */
    double rows;    /* share of the rows that a tree sees */
    double columns; /* share of the measures that a tree may ask for */
    uint64_t seed;
} boosting_options;

/* Trains and adds the section `name`, a forest. */
void boosting_train(const measured_rows *rows, const boosting_options *options, const char *name,
                    engine_bundle *bundle);

#endif
