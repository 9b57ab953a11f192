/* What can be measured of answers against labels, beyond shares of a confusion matrix.
 *
 * Matthews correlation of any number of labels: Gorodkin, "Comparing two K-category assignments by a
 * K-category correlation coefficient", Computational Biology and Chemistry 28, 2004. Cohen's kappa: Cohen, "A
 * coefficient of agreement for nominal scales", Educational and Psychological Measurement 20, 1960. Brier
 * score: Brier, "Verification of forecasts expressed in terms of probability", Monthly Weather Review 78,
 * 1950, in its form for any number of labels. Expected calibration error: Naeini, Cooper and Hauskrecht,
 * "Obtaining Well Calibrated Probabilities Using Bayesian Binning", AAAI 2015. */
#ifndef DM_MODEL_MEASURES_H
#define DM_MODEL_MEASURES_H

#include "model/model.h"

typedef enum dm_measure {
    DM_ACCURACY,
    DM_MACRO_F1,
    DM_WEIGHTED_F1,
    DM_MATTHEWS,          /* -1 .. 1; NaN where gold or answers are all one label */
    DM_KAPPA,             /* at most 1; NaN where both are all the same label */
    DM_BRIER,             /* 0, sure and right, .. 2, sure and wrong; NaN without probabilities */
    DM_CALIBRATION_ERROR, /* 0 .. 1; NaN without probabilities */
    DM_MEASURE_COUNT
} dm_measure;

/* How measures are called, in text and as JSON keys, and whether less is better. */
typedef struct dm_measure_name {
    const char *text;
    const char *key;
    bool less_is_better;
} dm_measure_name;

extern const dm_measure_name dm_measure_names[DM_MEASURE_COUNT];

/* An answer to a row whose label is known. */
typedef struct dm_prediction {
    uint32_t gold;        /* label index */
    uint32_t predicted;   /* label index */
    double confidence;    /* probability of the predicted label; NaN: the answer has no probability */
    double squared_error; /* dm_squared_error of the probabilities; NaN likewise */
} dm_prediction;

/* Sum over the labels of the squared distance between probability and truth, 0 .. 2. */
double dm_squared_error(const double *probability, size_t label_count, uint32_t gold);

/* All that the measures of a set of answers need. Starts zeroed but for figures.label_count. */
typedef struct dm_tally {
    dm_figures figures; /* confusion while answers are added; the rest once measured */
    double squared_error;
    uint64_t probable; /* answers with a probability */
    dm_reliability reliability;
} dm_tally;

void dm_tally_add(dm_tally *tally, const dm_prediction *prediction);

/* Computes tally->figures and all measures. */
void dm_tally_measure(dm_tally *tally, double measures[DM_MEASURE_COUNT]);

/* An answer of this confidence, 0 .. 1. */
void dm_reliability_add(dm_reliability *reliability, double confidence, bool right);

/* Mean distance between what is said and what comes true, over bins by their answers; NaN without any. */
double dm_reliability_error(const dm_reliability *reliability);

/* Of a confusion matrix. */
double dm_matthews(const dm_figures *figures);
double dm_cohen_kappa(const dm_figures *figures);

#endif
