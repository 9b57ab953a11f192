#include "model/agreement.h"

#include <math.h>
#include <stdlib.h>

#include "base/random.h"
#include "model/interval.h"

/* The figures of one sample, one after the other: these, then a kappa a pair. */
enum { AGREEMENT, FLEISS, FIRST_ALPHA, FIRST_PAIR = FIRST_ALPHA + DM_LEVEL_COUNT };

/* Codings with the memory to measure them. A sample is how often it holds each unit. */
typedef struct measurement {
    const dm_codings *codings;
    uint32_t *times;                         /* [unit_count] */
    double *counts;                          /* [category_count] codes of a sample */
    double *others;                          /* [category_count] of a pair's second annotator */
    double *distances;                       /* [category_count] places on a scale */
    uint32_t present[DM_ANNOTATORS_MAXIMUM]; /* codes of the unit at hand */
} measurement;

/* The codes of a unit, gathered in `present`. */
static size_t gather(measurement *work, size_t unit) {
    const dm_codings *codings = work->codings;
    const uint32_t *codes = &codings->codes[unit * codings->annotator_count];
    size_t count = 0;
    for (size_t annotator = 0; annotator < codings->annotator_count; annotator++) {
        if (codes[annotator] != DM_NONE) {
            work->present[count++] = codes[annotator];
        }
    }
    return count;
}

/* The share of pairs that agree. */
static double agreeing_share(const measurement *work, size_t count) {
    size_t same = 0;
    for (size_t i = 1; i < count; i++) {
        for (size_t j = 0; j < i; j++) {
            same += work->present[i] == work->present[j];
        }
    }
    return 2.0 * (double)same / (double)(count * (count - 1));
}

static void clear(double *counts, size_t count) {
    for (size_t category = 0; category < count; category++) {
        counts[category] = 0;
    }
}

/* Mean agreement, and Fleiss' kappa: what is expected comes from each category's mean share in a unit. */
static void measure_shares(measurement *work, double *agreement, double *fleiss) {
    const dm_codings *codings = work->codings;
    double units = 0;
    double sum = 0;
    clear(work->counts, codings->category_count);
    for (size_t unit = 0; unit < codings->unit_count; unit++) {
        size_t count = work->times[unit] ? gather(work, unit) : 0;
        if (count < 2) {
            continue;
        }
        double times = work->times[unit];
        units += times;
        sum += times * agreeing_share(work, count);
        for (size_t i = 0; i < count; i++) {
            work->counts[work->present[i]] += times / (double)count;
        }
    }
    double expected = 0;
    size_t used = 0;
    for (size_t category = 0; category < codings->category_count; category++) {
        double share = work->counts[category] / units;
        expected += share * share;
        used += work->counts[category] > 0;
    }
    *agreement = sum / units;
    *fleiss = used < 2 ? NAN : (*agreement - expected) / (1 - expected);
}

/* ---- alpha */

/* Counts the codes of the units that have two or more; returns how many codes. */
static double count_codes(measurement *work) {
    const dm_codings *codings = work->codings;
    double total = 0;
    clear(work->counts, codings->category_count);
    for (size_t unit = 0; unit < codings->unit_count; unit++) {
        size_t count = work->times[unit] ? gather(work, unit) : 0;
        for (size_t i = 0; i < count && count > 1; i++) {
            work->counts[work->present[i]] += work->times[unit];
            total += work->times[unit];
        }
    }
    return total;
}

/* The ordinal distance of two codes is the number of codes from the one to the other, each end's own counted
 * half: the difference of their middle ranks. So every level but the nominal one is a scale with places. */
static void place_ranks(measurement *work) {
    double below = 0;
    for (size_t category = 0; category < work->codings->category_count; category++) {
        work->distances[category] = below + work->counts[category] / 2;
        below += work->counts[category];
    }
}

/* Sum over the ordered pairs of all codes of the squared distance. */
static double expected_disagreement(const measurement *work, bool nominal, double total) {
    double mean = 0;
    double same = 0;
    size_t categories = work->codings->category_count;
    for (size_t category = 0; category < categories; category++) {
        mean += work->counts[category] / total * work->distances[category];
        same += work->counts[category] * work->counts[category];
    }
    if (nominal) {
        return total * total - same;
    }
    double squares = 0; /* about the mean, which takes no digits away as the plain sums would */
    for (size_t category = 0; category < categories; category++) {
        double from_mean = work->distances[category] - mean;
        squares += work->counts[category] * from_mean * from_mean;
    }
    return 2 * total * squares;
}

/* The same over the pairs within units, each unit by its number of codes less one. */
static double observed_disagreement(measurement *work, bool nominal) {
    double sum = 0;
    for (size_t unit = 0; unit < work->codings->unit_count; unit++) {
        size_t count = work->times[unit] ? gather(work, unit) : 0;
        double within = 0;
        for (size_t i = 1; i < count; i++) {
            for (size_t j = 0; j < i; j++) {
                uint32_t left = work->present[i];
                uint32_t right = work->present[j];
                double distance = nominal ? left != right : work->distances[left] - work->distances[right];
                within += distance * distance;
            }
        }
        sum += count < 2 ? 0 : work->times[unit] * 2 * within / (double)(count - 1);
    }
    return sum;
}

static bool is_constant(const measurement *work) {
    size_t used = 0;
    for (size_t category = 0; category < work->codings->category_count; category++) {
        used += work->counts[category] > 0;
    }
    return used < 2;
}

static double measure_alpha(measurement *work, dm_level level) {
    const dm_codings *codings = work->codings;
    if ((level == DM_LEVEL_ORDINAL && !codings->ordered) ||
        (level == DM_LEVEL_INTERVAL && !codings->values)) {
        return NAN;
    }
    double total = count_codes(work);
    if (is_constant(work)) {
        return NAN;
    }
    if (level == DM_LEVEL_ORDINAL) {
        place_ranks(work);
    }
    for (size_t category = 0; level == DM_LEVEL_INTERVAL && category < codings->category_count; category++) {
        work->distances[category] = codings->values[category];
    }
    bool nominal = level == DM_LEVEL_NOMINAL;
    return 1 -
           (total - 1) * observed_disagreement(work, nominal) / expected_disagreement(work, nominal, total);
}

/* Each category against all others, in one pass: of a unit with n of its m codes in the category, n * (m - n)
 * pairs differ, either way round. */
static void measure_categories(measurement *work, double *alpha) {
    size_t categories = work->codings->category_count;
    double total = count_codes(work);
    clear(work->others, categories);
    for (size_t unit = 0; unit < work->codings->unit_count; unit++) {
        size_t count = gather(work, unit);
        for (size_t i = 0; i < count && count > 1; i++) {
            size_t differing = 0;
            for (size_t j = 0; j < count; j++) {
                differing += work->present[i] != work->present[j];
            }
            work->others[work->present[i]] += 2 * (double)differing / (double)(count - 1);
        }
    }
    for (size_t category = 0; category < categories; category++) {
        double codes = work->counts[category];
        alpha[category] = codes > 0 && codes < total
                              ? 1 - (total - 1) * work->others[category] / (2 * codes * (total - codes))
                              : NAN;
    }
}

/* ---- pairs */

/* Cohen's kappa; `units` and `agreement` may be NULL. */
static double measure_pair(measurement *work, const dm_annotator_pair *pair, uint64_t *units,
                           double *agreement) {
    const dm_codings *codings = work->codings;
    double both = 0;
    double same = 0;
    clear(work->counts, codings->category_count);
    clear(work->others, codings->category_count);
    for (size_t unit = 0; unit < codings->unit_count; unit++) {
        const uint32_t *codes = &codings->codes[unit * codings->annotator_count];
        uint32_t first = codes[pair->first];
        uint32_t second = codes[pair->second];
        if (first != DM_NONE && second != DM_NONE) {
            double times = work->times[unit];
            work->counts[first] += times;
            work->others[second] += times;
            both += times;
            same += first == second ? times : 0;
        }
    }
    double chance = 0;
    for (size_t category = 0; category < codings->category_count; category++) {
        chance += work->counts[category] * work->others[category];
    }
    if (units) {
        *units = (uint64_t)both;
    }
    if (agreement) {
        *agreement = same / both; /* NaN when there is no such unit */
    }
    return chance < both * both ? (same * both - chance) / (both * both - chance) : NAN;
}

/* ---- the whole */

static dm_status measurement_start(measurement *work, const dm_codings *codings, dm_arena *arena,
                                   dm_error *error) {
    *work = (measurement){
        .codings = codings,
        .times = dm_arena_take(arena, codings->unit_count, sizeof *work->times),
        .counts = dm_arena_take(arena, codings->category_count, sizeof *work->counts),
        .others = dm_arena_take(arena, codings->category_count, sizeof *work->others),
        .distances = dm_arena_take(arena, codings->category_count, sizeof *work->distances),
    };
    if (!work->times || !work->counts || !work->others || !work->distances) {
        return dm_out_of_memory(error);
    }
    for (size_t unit = 0; unit < codings->unit_count; unit++) {
        work->times[unit] = 1;
    }
    return DM_OK;
}

static dm_status take_results(const dm_codings *codings, dm_arena *arena, dm_agreement *agreement,
                              dm_error *error) {
    size_t annotators = codings->annotator_count;
    agreement->pairs = dm_arena_take(arena, annotators * annotators, sizeof *agreement->pairs);
    agreement->category_alpha =
        dm_arena_take(arena, codings->category_count, sizeof *agreement->category_alpha);
    agreement->category_codes =
        dm_arena_take(arena, codings->category_count, sizeof *agreement->category_codes);
    if (!agreement->pairs || !agreement->category_alpha || !agreement->category_codes) {
        return dm_out_of_memory(error);
    }
    for (size_t first = 0; first < annotators; first++) {
        for (size_t second = first + 1; second < annotators; second++) {
            agreement->pairs[agreement->pair_count++] = (dm_annotator_pair){.first = first, .second = second};
        }
    }
    return DM_OK;
}

static void count_units(measurement *work, dm_agreement *agreement) {
    for (size_t unit = 0; unit < work->codings->unit_count; unit++) {
        size_t count = gather(work, unit);
        agreement->units += count > 1;
        agreement->codes += count > 1 ? count : 0;
    }
    (void)count_codes(work);
    for (size_t category = 0; category < work->codings->category_count; category++) {
        agreement->category_codes[category] = (uint64_t)work->counts[category];
    }
}

/* The figures of a sample into figures[FIRST_PAIR + pair_count]. */
static void measure_sample(measurement *work, const dm_agreement *agreement, double *figures, size_t stride) {
    measure_shares(work, &figures[AGREEMENT * stride], &figures[FLEISS * stride]);
    for (size_t level = 0; level < DM_LEVEL_COUNT; level++) {
        figures[(FIRST_ALPHA + level) * stride] = measure_alpha(work, (dm_level)level);
    }
    for (size_t pair = 0; pair < agreement->pair_count; pair++) {
        figures[(FIRST_PAIR + pair) * stride] = measure_pair(work, &agreement->pairs[pair], NULL, NULL);
    }
}

static dm_estimate *estimate_of(dm_agreement *agreement, size_t figure) {
    if (figure >= FIRST_PAIR) {
        return &agreement->pairs[figure - FIRST_PAIR].kappa;
    }
    if (figure >= FIRST_ALPHA) {
        return &agreement->alpha[figure - FIRST_ALPHA];
    }
    return figure == FLEISS ? &agreement->fleiss : &agreement->agreement;
}

/* ---- intervals */

/* Draws as many groups as there are, with replacement. `drawn` [group_count] is memory. */
static void draw(measurement *work, dm_random *random, uint32_t *drawn, size_t group_count) {
    const dm_codings *codings = work->codings;
    for (size_t group = 0; group < group_count; group++) {
        drawn[group] = 0;
    }
    for (size_t i = 0; i < group_count; i++) {
        drawn[dm_random_below(random, (uint32_t)group_count)]++;
    }
    for (size_t unit = 0; unit < codings->unit_count; unit++) {
        work->times[unit] = drawn[codings->groups ? codings->groups[unit] : unit];
    }
}

/* Fills samples[figures][replicates]. */
static dm_status draw_samples(measurement *work, const dm_agreement *agreement, uint32_t replicates,
                              uint64_t seed, const dm_progress *progress, dm_arena *arena, double *samples,
                              dm_error *error) {
    size_t group_count = work->codings->groups ? work->codings->group_count : work->codings->unit_count;
    uint32_t *drawn = dm_arena_take(arena, group_count, sizeof *drawn);
    if (!drawn) {
        return dm_out_of_memory(error);
    }
    dm_random random = {seed};
    for (uint32_t replicate = 0; replicate < replicates; replicate++) {
        if (progress && !progress->step(progress->context, "bootstrap", replicate, replicates)) {
            return dm_fail(error, DM_INTERRUPTED, "interrupted");
        }
        draw(work, &random, drawn, group_count);
        measure_sample(work, agreement, &samples[replicate], replicates);
    }
    return DM_OK;
}

static dm_status set_intervals(measurement *work, uint32_t replicates, uint64_t seed,
                               const dm_progress *progress, dm_arena *arena, dm_agreement *agreement,
                               dm_error *error) {
    size_t figures = FIRST_PAIR + agreement->pair_count;
    double *samples = calloc(replicates, figures * sizeof *samples);
    if (!samples) {
        return dm_out_of_memory(error);
    }
    dm_status status = draw_samples(work, agreement, replicates, seed, progress, arena, samples, error);
    for (size_t figure = 0; figure < figures && status == DM_OK; figure++) {
        dm_estimate *estimate = estimate_of(agreement, figure);
        dm_interval_bounds(estimate->value, &samples[figure * replicates], replicates, &estimate->low,
                           &estimate->high);
    }
    free(samples);
    return status;
}

dm_status dm_agreement_measure(const dm_codings *codings, uint32_t replicates, uint64_t seed,
                               const dm_progress *progress, dm_arena *arena, dm_agreement *agreement,
                               dm_error *error) {
    *agreement = (dm_agreement){0};
    measurement work;
    dm_status status = measurement_start(&work, codings, arena, error);
    if (status == DM_OK) {
        status = take_results(codings, arena, agreement, error);
    }
    double *figures = dm_arena_take(arena, FIRST_PAIR + agreement->pair_count, sizeof *figures);
    if (status != DM_OK || !figures) {
        return status != DM_OK ? status : dm_out_of_memory(error);
    }
    count_units(&work, agreement);
    if (!agreement->units) {
        return dm_fail(error, DM_BAD_LABELS, "no row has labels of two annotators");
    }
    measure_sample(&work, agreement, figures, 1);
    for (size_t figure = 0; figure < FIRST_PAIR + agreement->pair_count; figure++) {
        *estimate_of(agreement, figure) = (dm_estimate){figures[figure], NAN, NAN};
    }
    for (size_t i = 0; i < agreement->pair_count; i++) {
        dm_annotator_pair *pair = &agreement->pairs[i];
        (void)measure_pair(&work, pair, &pair->units, &pair->agreement);
    }
    measure_categories(&work, agreement->category_alpha);
    size_t groups = codings->groups ? codings->group_count : codings->unit_count;
    return replicates && groups > 1
               ? set_intervals(&work, replicates, seed, progress, arena, agreement, error)
               : DM_OK;
}

double dm_unit_dispute(const dm_codings *codings, size_t unit) {
    measurement work = {.codings = codings};
    size_t count = gather(&work, unit);
    return count < 2 ? 0 : 1 - agreeing_share(&work, count);
}

uint32_t dm_unit_spread(const dm_codings *codings, size_t unit) {
    measurement work = {.codings = codings};
    size_t count = gather(&work, unit);
    uint32_t least = DM_NONE;
    uint32_t most = 0;
    for (size_t i = 0; i < count; i++) {
        least = work.present[i] < least ? work.present[i] : least;
        most = work.present[i] > most ? work.present[i] : most;
    }
    return codings->ordered && count > 1 ? most - least : 0;
}

void dm_agreement_matrix(const dm_codings *codings, uint64_t *matrix) {
    measurement work = {.codings = codings};
    for (size_t unit = 0; unit < codings->unit_count; unit++) {
        size_t count = gather(&work, unit);
        for (size_t second = 1; second < count; second++) {
            for (size_t first = 0; first < second; first++) {
                matrix[work.present[first] * codings->category_count + work.present[second]]++;
            }
        }
    }
}
