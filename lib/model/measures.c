#include "model/measures.h"

#include <math.h>

const dm_measure_name dm_measure_names[DM_MEASURE_COUNT] = {
    [DM_ACCURACY] = {"accuracy", "accuracy", false},
    [DM_MACRO_F1] = {"macro-F1", "macro_f1", false},
    [DM_WEIGHTED_F1] = {"weighted F1", "weighted_f1", false},
    [DM_MATTHEWS] = {"Matthews", "matthews", false},
    [DM_KAPPA] = {"Cohen's kappa", "kappa", false},
    [DM_BRIER] = {"Brier score", "brier", true},
    [DM_CALIBRATION_ERROR] = {"calibration error", "calibration_error", true},
};

double dm_squared_error(const double *probability, size_t label_count, uint32_t gold) {
    double sum = 0;
    for (size_t label = 0; label < label_count; label++) {
        double distance = probability[label] - (label == gold);
        sum += distance * distance;
    }
    return sum;
}

void dm_reliability_add(dm_reliability *reliability, double confidence, bool right) {
    int bin = (int)(confidence * DM_RELIABILITY_BINS);
    bin = bin < 0 ? 0 : bin >= DM_RELIABILITY_BINS ? DM_RELIABILITY_BINS - 1 : bin;
    reliability->bins[bin].answers++;
    reliability->bins[bin].right += right;
    reliability->bins[bin].confidence += confidence;
}

double dm_reliability_error(const dm_reliability *reliability) {
    double error = 0;
    uint64_t answers = 0;
    for (size_t bin = 0; bin < DM_RELIABILITY_BINS; bin++) {
        error += fabs(reliability->bins[bin].confidence - (double)reliability->bins[bin].right);
        answers += reliability->bins[bin].answers;
    }
    return answers ? error / (double)answers : NAN;
}

void dm_tally_add(dm_tally *tally, const dm_prediction *prediction) {
    tally->figures.confusion[prediction->gold][prediction->predicted]++;
    if (!isnan(prediction->confidence)) {
        tally->probable++;
        tally->squared_error += prediction->squared_error;
        dm_reliability_add(&tally->reliability, prediction->confidence,
                           prediction->gold == prediction->predicted);
    }
}

/* Rows and columns of a confusion matrix, and what kappa and Matthews make of them. */
typedef struct margins {
    double count;
    double right;
    double products; /* sum over labels of gold rows times predicted rows */
    double gold_squares;
    double predicted_squares;
} margins;

static margins sum_margins(const dm_figures *figures) {
    margins sums = {0};
    for (size_t label = 0; label < figures->label_count; label++) {
        double gold = 0;
        double predicted = 0;
        for (size_t other = 0; other < figures->label_count; other++) {
            gold += (double)figures->confusion[label][other];
            predicted += (double)figures->confusion[other][label];
        }
        sums.count += gold;
        sums.right += (double)figures->confusion[label][label];
        sums.products += gold * predicted;
        sums.gold_squares += gold * gold;
        sums.predicted_squares += predicted * predicted;
    }
    return sums;
}

double dm_matthews(const dm_figures *figures) {
    margins sums = sum_margins(figures);
    double all = sums.count * sums.count;
    double spread = (all - sums.gold_squares) * (all - sums.predicted_squares);
    return spread > 0 ? (sums.right * sums.count - sums.products) / sqrt(spread) : NAN;
}

double dm_cohen_kappa(const dm_figures *figures) {
    margins sums = sum_margins(figures);
    double by_chance = sums.count * sums.count - sums.products;
    return by_chance > 0 ? (sums.right * sums.count - sums.products) / by_chance : NAN;
}

void dm_tally_measure(dm_tally *tally, double measures[DM_MEASURE_COUNT]) {
    dm_figures_compute(&tally->figures);
    measures[DM_ACCURACY] = tally->figures.accuracy;
    measures[DM_MACRO_F1] = tally->figures.macro_f1;
    measures[DM_WEIGHTED_F1] = tally->figures.weighted_f1;
    measures[DM_MATTHEWS] = dm_matthews(&tally->figures);
    measures[DM_KAPPA] = dm_cohen_kappa(&tally->figures);
    measures[DM_BRIER] = tally->probable ? tally->squared_error / (double)tally->probable : NAN;
    measures[DM_CALIBRATION_ERROR] = dm_reliability_error(&tally->reliability);
}
