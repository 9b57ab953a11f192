/* How a model grows better with more rows: one model after another on twice as many rows, each judged on the
 * same rows, which none of them sees. */
#ifndef DM_TRAIN_LEARNING_H
#define DM_TRAIN_LEARNING_H

#include "model/model.h"

enum { DM_LEARNING_POINTS = 5 };

/* A learning curve; empty where the rows are too few for one. */
typedef struct dm_learning {
    size_t held_out; /* rows that judge */
    size_t count;    /* points */
    size_t rows[DM_LEARNING_POINTS];
    double macro_f1[DM_LEARNING_POINTS];
    double accuracy[DM_LEARNING_POINTS];
} dm_learning;

/* A fifth of the rows is held out; of the others a sixteenth, an eighth, a quarter, a half and all of them
 * train. Groups are kept together in both cuts, auxiliary rows are in every training and judge nothing.
 * Models have the options' recipe, solver, seed and costs, and two folds. Points whose rows are not enough
 * for a model are left out. DM_INTERRUPTED, DM_NO_MEMORY, or what training says. */
dm_status dm_learning_measure(const dm_row *rows, size_t count, const dm_train_options *options,
                              const dm_progress *progress, dm_learning *learning, dm_error *error);

#endif
