/* How many labels would have done: labelled rows are labelled anew, as if nobody had, once in random order
 * and once in the order that dm_suggest_rows gives, a model being trained after each batch and judged on rows
 * that neither ever sees. */
#ifndef DM_TRAIN_SIMULATION_H
#define DM_TRAIN_SIMULATION_H

#include "model/model.h"

enum { DM_CURVE_POINTS_MAXIMUM = 32, DM_CURVE_REPEATS = 3 };

/* Macro-F1 on the held-out rows by the number of labels; means over DM_CURVE_REPEATS beginnings. */
typedef struct dm_labelling_curve {
    size_t held_out; /* rows */
    size_t count;    /* points */
    size_t labels[DM_CURVE_POINTS_MAXIMUM];
    double random[DM_CURVE_POINTS_MAXIMUM];
    double suggested[DM_CURVE_POINTS_MAXIMUM]; /* the first point is the same for both: it begins at random */
} dm_labelling_curve;

/* Simulates with the options' recipe, solver and seed, the middle one of its costs and two folds. A fifth of
 * the rows is held out, groups kept together; auxiliary rows are in every training and never judged.
 * DM_BAD_LABELS when there are too few rows, and what training says. */
dm_status dm_labelling_simulate(const dm_row *rows, size_t count, const dm_train_options *options,
                                const dm_progress *progress, dm_labelling_curve *curve, dm_error *error);

/* The curve as a table and a plot for people. */
void dm_labelling_curve_print(const dm_labelling_curve *curve, dm_buffer *out);

#endif
