#include <math.h>

#include "base/random.h"
#include "train/evaluation.h"

#define ROUNDING 1e-12 /* that makes two sums of the same numbers differ */

static void count_group(const dm_judged *judged, size_t group, const dm_judge *judge, dm_tally *tally) {
    for (size_t i = judged->group_starts[group]; i < judged->group_starts[group + 1]; i++) {
        dm_tally_add(tally, &judge->predictions[i]);
    }
}

/* The differences of the two judges' measures; with `random` each group changes sides or does not. */
static void measure_difference(const dm_judged *judged, const dm_judge *first, const dm_judge *second,
                               dm_random *random, double difference[DM_MEASURE_COUNT]) {
    dm_tally left = {.figures.label_count = judged->label_count};
    dm_tally right = {.figures.label_count = judged->label_count};
    for (size_t group = 0; group < judged->group_count; group++) {
        bool changed = random && dm_random_next(random) >> 63;
        count_group(judged, group, changed ? second : first, &left);
        count_group(judged, group, changed ? first : second, &right);
    }
    double other[DM_MEASURE_COUNT];
    dm_tally_measure(&left, difference);
    dm_tally_measure(&right, other);
    for (size_t measure = 0; measure < DM_MEASURE_COUNT; measure++) {
        difference[measure] -= other[measure];
    }
}

dm_status dm_permutation_test(const dm_judged *judged, const dm_judge *first, const dm_judge *second,
                              uint32_t permutations, uint64_t seed, const dm_progress *progress,
                              double *probability, dm_error *error) {
    dm_random random = {seed};
    double seen[DM_MEASURE_COUNT];
    uint32_t as_large[DM_MEASURE_COUNT] = {0};
    measure_difference(judged, first, second, NULL, seen);
    for (uint32_t permutation = 0; permutation < permutations; permutation++) {
        if (!progress->step(progress->context, "permutations", permutation, permutations)) {
            return dm_fail(error, DM_INTERRUPTED, "interrupted");
        }
        double difference[DM_MEASURE_COUNT];
        measure_difference(judged, first, second, &random, difference);
        for (size_t measure = 0; measure < DM_MEASURE_COUNT; measure++) {
            as_large[measure] += fabs(difference[measure]) >= fabs(seen[measure]) - ROUNDING;
        }
    }
    for (size_t measure = 0; measure < DM_MEASURE_COUNT; measure++) {
        bool is_known = permutations && !isnan(seen[measure]);
        probability[measure] = is_known ? (1.0 + as_large[measure]) / (1.0 + permutations) : NAN;
    }
    return DM_OK;
}
