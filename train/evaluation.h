/* What is said of answers as a whole, how sure one can be of it, and whether one judge is better than
 * another. */
#ifndef DM_TRAIN_EVALUATION_H
#define DM_TRAIN_EVALUATION_H

#include "train/figures.h"
#include "train/judged.h"

enum { DM_JUDGES_MAXIMUM = 4 }; /* the model, two baselines, another model */

/* Who answered. */
typedef struct dm_judge {
    const char *name;                 /* for people */
    const char *kind;                 /* "model", "majority", "lexicon" */
    const dm_prediction *predictions; /* [judged->count] */
} dm_judge;

/* The figures of one judge. */
typedef struct dm_evaluation {
    dm_figures figures;
    dm_reliability reliability;
    dm_interval measures[DM_MEASURE_COUNT];
    dm_interval precision[DM_LABELS_MAXIMUM]; /* [label_count], as are the next two */
    dm_interval recall[DM_LABELS_MAXIMUM];
    dm_interval f1[DM_LABELS_MAXIMUM];
    /* Of the first judge less this one; NaN for the first itself. `probability` is that of a difference as
     * large if it made none which of the two answered. */
    dm_interval difference[DM_MEASURE_COUNT];
    double probability[DM_MEASURE_COUNT];
} dm_evaluation;

typedef struct dm_evaluation_options {
    uint32_t replicates;   /* samples of the bootstrap; 0: no intervals */
    uint32_t permutations; /* of the test; 0: no test */
    uint64_t seed;
} dm_evaluation_options;

/* Fills evaluations[count], of the judges in their order, all of them on the same samples.
 *
 * Intervals by the percentile bootstrap over groups (Efron and Tibshirani, "An Introduction to the
 * Bootstrap", 1993): samples of as many groups, drawn with replacement. A figure that a sample leaves
 * undefined is left out of its interval. Differences by the paired permutation test (Noreen,
 * "Computer-Intensive Methods for Testing Hypotheses", 1989; Yeh, "More accurate tests for the statistical
 * significance of result differences", COLING 2000): the answers to a whole group change sides or do not;
 * the permutation that was seen counts as one (Phipson and Smyth, "Permutation p-values should never be
 * zero", Statistical Applications in Genetics and Molecular Biology 9, 2010). With a single group there is
 * neither. DM_INTERRUPTED, DM_NO_MEMORY. Time is (replicates + permutations) * judges * rows. */
dm_status dm_evaluate(const dm_judged *judged, const dm_judge *judges, size_t count,
                      const dm_evaluation_options *options, const dm_progress *progress,
                      dm_evaluation *evaluations, dm_error *error);

/* The test alone: probability[DM_MEASURE_COUNT] for two judges, NaN where a difference is undefined. */
dm_status dm_permutation_test(const dm_judged *judged, const dm_judge *first, const dm_judge *second,
                              uint32_t permutations, uint64_t seed, const dm_progress *progress,
                              double *probability, dm_error *error);

#endif
