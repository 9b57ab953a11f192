#include <math.h>
#include <stdlib.h>

#include "base/random.h"
#include "train/predictions.h"

enum { CALIBRATION_BINS = 15 };
#define TAIL 0.025 /* on either side of a 95 % interval */

/* Expected calibration error: Naeini, Cooper and Hauskrecht, "Obtaining Well Calibrated Probabilities Using
 * Bayesian Binning", AAAI 2015; bins of equal width. */
static double calibration_error(const dm_predictions *predictions) {
    double confidence[CALIBRATION_BINS] = {0};
    double right[CALIBRATION_BINS] = {0};
    for (size_t i = 0; i < predictions->count; i++) {
        const dm_prediction *row = &predictions->rows[i];
        int bin = (int)(row->confidence * CALIBRATION_BINS);
        bin = bin < 0 ? 0 : bin >= CALIBRATION_BINS ? CALIBRATION_BINS - 1 : bin;
        confidence[bin] += row->confidence;
        right[bin] += row->gold == row->predicted;
    }
    double error = 0;
    for (int bin = 0; bin < CALIBRATION_BINS; bin++) {
        error += fabs(confidence[bin] - right[bin]);
    }
    return error / (double)predictions->count;
}

static void count_group(const dm_predictions *predictions, size_t group, dm_figures *figures) {
    for (size_t i = predictions->group_starts[group]; i < predictions->group_starts[group + 1]; i++) {
        figures->confusion[predictions->rows[i].gold][predictions->rows[i].predicted]++;
    }
}

/* The figures of a sample, as a row of the numbers whose intervals are wanted. */
enum { ACCURACY, MACRO_F1, WEIGHTED_F1, FIRST_LABEL, FIGURES_MAXIMUM = FIRST_LABEL + DM_LABELS_MAXIMUM };

static double figure(const dm_figures *figures, size_t which) {
    switch (which) {
    case ACCURACY:
        return figures->accuracy;
    case MACRO_F1:
        return figures->macro_f1;
    case WEIGHTED_F1:
        return figures->weighted_f1;
    default:
        return figures->f1[which - FIRST_LABEL];
    }
}

static dm_interval *interval(dm_evaluation *evaluation, size_t which) {
    switch (which) {
    case ACCURACY:
        return &evaluation->accuracy;
    case MACRO_F1:
        return &evaluation->macro_f1;
    case WEIGHTED_F1:
        return &evaluation->weighted_f1;
    default:
        return &evaluation->f1[which - FIRST_LABEL];
    }
}

static int by_value(const void *left, const void *right) {
    double difference = *(const double *)left - *(const double *)right;
    return (difference > 0) - (difference < 0);
}

/* Between the two values that the quantile falls between. */
static double quantile(const double *sorted, size_t count, double share) {
    double place = share * (double)(count - 1);
    size_t below = (size_t)place;
    size_t above = below + 1 < count ? below + 1 : below;
    return sorted[below] + (place - (double)below) * (sorted[above] - sorted[below]);
}

/* A figure that a sample leaves undefined, such as the F1 of a label that it lacks, is left out. */
static void set_bounds(dm_interval *bounds, double *samples, size_t count) {
    size_t defined = 0;
    for (size_t i = 0; i < count; i++) {
        if (!isnan(samples[i])) {
            samples[defined++] = samples[i];
        }
    }
    if (defined) {
        qsort(samples, defined, sizeof *samples, by_value);
        bounds->low = quantile(samples, defined, TAIL);
        bounds->high = quantile(samples, defined, 1 - TAIL);
    }
}

/* Fills samples[figures][replicates]. */
static dm_status draw_samples(const dm_predictions *predictions, uint32_t replicates, uint64_t seed,
                              const dm_progress *progress, double *samples, dm_error *error) {
    dm_random random = {seed};
    size_t figure_count = FIRST_LABEL + predictions->label_count;
    for (uint32_t replicate = 0; replicate < replicates; replicate++) {
        if (!progress->step(progress->context, "bootstrap", replicate, replicates)) {
            return dm_fail(error, DM_INTERRUPTED, "interrupted");
        }
        dm_figures figures = {.label_count = predictions->label_count};
        for (size_t drawn = 0; drawn < predictions->group_count; drawn++) {
            count_group(predictions, dm_random_below(&random, (uint32_t)predictions->group_count), &figures);
        }
        dm_figures_compute(&figures);
        for (size_t which = 0; which < figure_count; which++) {
            samples[which * replicates + replicate] = figure(&figures, which);
        }
    }
    return DM_OK;
}

dm_status dm_evaluate_predictions(const dm_predictions *predictions, uint32_t replicates, uint64_t seed,
                                  const dm_progress *progress, dm_evaluation *evaluation, dm_error *error) {
    size_t figure_count = FIRST_LABEL + predictions->label_count;
    *evaluation = (dm_evaluation){.figures.label_count = predictions->label_count,
                                  .calibration_error = calibration_error(predictions)};
    for (size_t group = 0; group < predictions->group_count; group++) {
        count_group(predictions, group, &evaluation->figures);
    }
    dm_figures_compute(&evaluation->figures);
    for (size_t which = 0; which < figure_count; which++) {
        *interval(evaluation, which) = (dm_interval){figure(&evaluation->figures, which), NAN, NAN};
    }
    if (replicates == 0) {
        return DM_OK;
    }
    double *samples = calloc(replicates, FIGURES_MAXIMUM * sizeof *samples);
    if (!samples) {
        return dm_out_of_memory(error);
    }
    dm_status status = draw_samples(predictions, replicates, seed, progress, samples, error);
    for (size_t which = 0; which < figure_count && status == DM_OK; which++) {
        set_bounds(interval(evaluation, which), &samples[which * replicates], replicates);
    }
    free(samples);
    return status;
}
