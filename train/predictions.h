/* A model's answers on labelled rows, and how sure one can be of the figures. */
#ifndef DM_TRAIN_PREDICTIONS_H
#define DM_TRAIN_PREDICTIONS_H

#include "records/rows.h"
#include "train/figures.h"

typedef struct dm_prediction {
    uint32_t gold;      /* label index of the model */
    uint32_t predicted; /* label index */
    double confidence;  /* probability of the predicted label */
} dm_prediction;

/* Rows of one group stand together, since they are drawn together: group g is rows
 * group_starts[g] .. group_starts[g + 1]. */
typedef struct dm_predictions {
    dm_prediction *rows; /* [count] */
    size_t count;
    size_t *group_starts; /* [group_count + 1] */
    size_t group_count;
    size_t label_count;
} dm_predictions;

/* Scores every row; memory comes from the rows' arena. DM_BAD_LABELS, with the line, for a label that the
 * model does not know or when there is no row. `progress` may say stop: DM_INTERRUPTED. */
dm_status dm_predict_rows(const dm_model *model, const dm_rows *rows, const dm_progress *progress,
                          dm_predictions *predictions, dm_error *error);

/* What is said of the predictions as a whole, each figure with its interval. */
typedef struct dm_evaluation {
    dm_figures figures;
    dm_interval accuracy;
    dm_interval macro_f1;
    dm_interval weighted_f1;
    dm_interval f1[DM_LABELS_MAXIMUM]; /* [label_count] */
    double calibration_error;          /* expected calibration error of the confidence, 15 bins */
} dm_evaluation;

/* Intervals by the percentile bootstrap over groups (Efron and Tibshirani, "An Introduction to the
 * Bootstrap", 1993): `replicates` samples of as many groups, drawn with replacement; 0: no intervals. */
dm_status dm_evaluate_predictions(const dm_predictions *predictions, uint32_t replicates, uint64_t seed,
                                  const dm_progress *progress, dm_evaluation *evaluation, dm_error *error);

#endif
