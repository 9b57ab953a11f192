#include "model/two_groups.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/random.h"
#include "model/interval.h"

enum { LEAST_DOCUMENTS = 2 };

static double ratio(const dm_group_part *sum) {
    return sum->count > 0 ? sum->sum / sum->count : NAN;
}

static void add(dm_group_part *sum, const dm_group_part *part) {
    sum->sum += part->sum;
    sum->count += part->count;
}

static double mean(const dm_group_part *parts, size_t count) {
    dm_group_part sum = {0, 0};
    for (size_t i = 0; i < count; i++) {
        add(&sum, &parts[i]);
    }
    return ratio(&sum);
}

static double mean_of_sample(const dm_group_part *parts, size_t count, dm_random *random) {
    dm_group_part sum = {0, 0};
    for (size_t i = 0; i < count; i++) {
        add(&sum, &parts[dm_random_below(random, (uint32_t)count)]);
    }
    return ratio(&sum);
}

static dm_status bootstrap(const dm_group_part *parts, size_t first, size_t second,
                           const dm_group_options *options, dm_group_difference *difference,
                           dm_error *error) {
    size_t replicates = options->replicates;
    double *samples = calloc(3 * replicates, sizeof *samples);
    if (!samples) {
        return dm_out_of_memory(error);
    }
    dm_random random = {options->seed};
    for (size_t i = 0; i < replicates; i++) {
        samples[i] = mean_of_sample(parts, first, &random);
        samples[replicates + i] = mean_of_sample(parts + first, second, &random);
        samples[2 * replicates + i] = samples[i] - samples[replicates + i];
    }
    dm_group_figure *const figures[] = {&difference->first, &difference->second, &difference->difference};
    for (size_t i = 0; i < 3; i++) {
        dm_interval_bounds(figures[i]->value, samples + i * replicates, replicates, &figures[i]->low,
                           &figures[i]->high);
    }
    free(samples);
    return DM_OK;
}

/* Deals the documents anew: the first `first` places get a random choice of them (Fisher and Yates). */
static void deal(dm_group_part *parts, size_t first, size_t all, dm_random *random) {
    for (size_t i = 0; i < first; i++) {
        size_t other = i + dm_random_below(random, (uint32_t)(all - i));
        dm_group_part moved = parts[i];
        parts[i] = parts[other];
        parts[other] = moved;
    }
}

static dm_status permute(const dm_group_part *parts, size_t first, size_t second,
                         const dm_group_options *options, dm_group_difference *difference, dm_error *error) {
    size_t all = first + second;
    dm_group_part *dealt = calloc(all, sizeof *dealt);
    if (!dealt) {
        return dm_out_of_memory(error);
    }
    memcpy(dealt, parts, all * sizeof *dealt);
    dm_random random = {options->seed + 1};
    /* Sums in another order differ in their last digits, which is no difference. */
    double seen = fabs(difference->difference.value) * (1 - 1e-9);
    uint32_t as_large = 0;
    for (uint32_t i = 0; i < options->permutations; i++) {
        deal(dealt, first, all, &random);
        as_large += fabs(mean(dealt, first) - mean(dealt + first, second)) >= seen;
    }
    difference->probability = (as_large + 1.0) / (options->permutations + 1.0);
    free(dealt);
    return DM_OK;
}

dm_status dm_groups_compare(const dm_group_part *parts, size_t first, size_t second,
                            const dm_group_options *options, dm_group_difference *difference,
                            dm_error *error) {
    double means[2] = {mean(parts, first), mean(parts + first, second)};
    *difference = (dm_group_difference){
        .first = {means[0], NAN, NAN},
        .second = {means[1], NAN, NAN},
        .difference = {means[0] - means[1], NAN, NAN},
        .probability = NAN,
    };
    if (first < LEAST_DOCUMENTS || second < LEAST_DOCUMENTS) {
        return DM_OK;
    }
    if (first + second > UINT32_MAX) {
        return dm_fail(error, DM_OVER_LIMIT, "more than %u documents to compare", UINT32_MAX);
    }
    dm_status status = DM_OK;
    if (options->replicates) {
        status = bootstrap(parts, first, second, options, difference, error);
    }
    if (status == DM_OK && options->permutations) {
        status = permute(parts, first, second, options, difference, error);
    }
    return status;
}
