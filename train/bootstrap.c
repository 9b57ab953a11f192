#include <math.h>
#include <stdlib.h>

#include "base/random.h"
#include "base/size.h"
#include "model/interval.h"
#include "train/evaluation.h"

static void count_group(const dm_judged *judged, size_t group, const dm_prediction *predictions,
                        dm_tally *tally) {
    for (size_t i = judged->group_starts[group]; i < judged->group_starts[group + 1]; i++) {
        dm_tally_add(tally, &predictions[i]);
    }
}

/* ---- the figures of a sample, as numbers in a row: measures, then three a label */

enum { PRECISION, RECALL, F1, PARTS };

static size_t figure_count(const dm_judged *judged) {
    return DM_MEASURE_COUNT + PARTS * judged->label_count;
}

static void list_figures(dm_tally *tally, double *list) {
    dm_tally_measure(tally, list);
    double *next = list + DM_MEASURE_COUNT;
    for (size_t label = 0; label < tally->figures.label_count; label++, next += PARTS) {
        next[PRECISION] = tally->figures.precision[label];
        next[RECALL] = tally->figures.recall[label];
        next[F1] = tally->figures.f1[label];
    }
}

static dm_interval *find_interval(dm_evaluation *evaluation, size_t figure) {
    if (figure < DM_MEASURE_COUNT) {
        return &evaluation->measures[figure];
    }
    dm_interval *const parts[PARTS] = {
        [PRECISION] = evaluation->precision, [RECALL] = evaluation->recall, [F1] = evaluation->f1};
    figure -= DM_MEASURE_COUNT;
    return &parts[figure % PARTS][figure / PARTS];
}

static void measure(const dm_judged *judged, const dm_judge *judge, dm_evaluation *evaluation) {
    double list[DM_MEASURE_COUNT + PARTS * DM_LABELS_MAXIMUM];
    dm_tally tally = {.figures.label_count = judged->label_count};
    for (size_t group = 0; group < judged->group_count; group++) {
        count_group(judged, group, judge->predictions, &tally);
    }
    list_figures(&tally, list);
    *evaluation = (dm_evaluation){.figures = tally.figures, .reliability = tally.reliability};
    for (size_t figure = 0; figure < figure_count(judged); figure++) {
        *find_interval(evaluation, figure) = (dm_interval){list[figure], NAN, NAN};
    }
}

static void measure_differences(const dm_evaluation *first, dm_evaluation *other) {
    for (size_t i = 0; i < DM_MEASURE_COUNT; i++) {
        double value = first == other ? NAN : first->measures[i].value - other->measures[i].value;
        other->difference[i] = (dm_interval){value, NAN, NAN};
        other->probability[i] = NAN;
    }
}

/* ---- intervals */

static void set_bounds(dm_interval *bounds, double *samples, size_t count) {
    dm_interval_bounds(bounds->value, samples, count, &bounds->low, &bounds->high);
}

/* What is drawn: samples[judges][figures][replicates]. */
typedef struct dm_samples {
    double *samples;
    uint32_t *groups; /* [group_count] of one sample */
    double *room;     /* [replicates] for the differences of one measure */
    size_t figures;
    uint32_t replicates;
} dm_samples;

static double *samples_of(const dm_samples *drawn, size_t judge, size_t figure) {
    return &drawn->samples[(judge * drawn->figures + figure) * drawn->replicates];
}

static void take_room(const dm_judged *judged, size_t judges, uint32_t replicates, dm_samples *drawn) {
    size_t numbers;
    *drawn = (dm_samples){.figures = figure_count(judged), .replicates = replicates};
    drawn->groups = calloc(judged->group_count, sizeof *drawn->groups);
    drawn->room = calloc(replicates, sizeof *drawn->room);
    if (dm_size_multiply(judges * drawn->figures, replicates, &numbers)) {
        drawn->samples = calloc(numbers, sizeof *drawn->samples);
    }
}

static void free_room(dm_samples *drawn) {
    free(drawn->room);
    free(drawn->samples);
    free(drawn->groups);
}

/* One sample, for every judge. */
static void draw(const dm_judged *judged, const dm_judge *judges, size_t count, uint32_t replicate,
                 dm_random *random, dm_samples *drawn) {
    double list[DM_MEASURE_COUNT + PARTS * DM_LABELS_MAXIMUM];
    for (size_t i = 0; i < judged->group_count; i++) {
        drawn->groups[i] = dm_random_below(random, (uint32_t)judged->group_count);
    }
    for (size_t judge = 0; judge < count; judge++) {
        dm_tally tally = {.figures.label_count = judged->label_count};
        for (size_t i = 0; i < judged->group_count; i++) {
            count_group(judged, drawn->groups[i], judges[judge].predictions, &tally);
        }
        list_figures(&tally, list);
        for (size_t figure = 0; figure < drawn->figures; figure++) {
            samples_of(drawn, judge, figure)[replicate] = list[figure];
        }
    }
}

/* Differences first, since the bounds sort the samples. */
static void set_all_bounds(const dm_samples *drawn, size_t count, dm_evaluation *evaluations) {
    for (size_t judge = 1; judge < count; judge++) {
        for (size_t i = 0; i < DM_MEASURE_COUNT; i++) {
            for (uint32_t replicate = 0; replicate < drawn->replicates; replicate++) {
                drawn->room[replicate] =
                    samples_of(drawn, 0, i)[replicate] - samples_of(drawn, judge, i)[replicate];
            }
            set_bounds(&evaluations[judge].difference[i], drawn->room, drawn->replicates);
        }
    }
    for (size_t judge = 0; judge < count; judge++) {
        for (size_t figure = 0; figure < drawn->figures; figure++) {
            set_bounds(find_interval(&evaluations[judge], figure), samples_of(drawn, judge, figure),
                       drawn->replicates);
        }
    }
}

static dm_status bootstrap(const dm_judged *judged, const dm_judge *judges, size_t count,
                           const dm_evaluation_options *options, const dm_progress *progress,
                           dm_evaluation *evaluations, dm_error *error) {
    dm_samples drawn;
    dm_random random = {options->seed};
    take_room(judged, count, options->replicates, &drawn);
    if (!drawn.samples || !drawn.groups || !drawn.room) {
        free_room(&drawn);
        return dm_out_of_memory(error);
    }
    dm_status status = DM_OK;
    for (uint32_t replicate = 0; replicate < options->replicates && status == DM_OK; replicate++) {
        if (!progress->step(progress->context, "bootstrap", replicate, options->replicates)) {
            status = dm_fail(error, DM_INTERRUPTED, "interrupted");
        } else {
            draw(judged, judges, count, replicate, &random, &drawn);
        }
    }
    if (status == DM_OK) {
        set_all_bounds(&drawn, count, evaluations);
    }
    free_room(&drawn);
    return status;
}

dm_status dm_evaluate(const dm_judged *judged, const dm_judge *judges, size_t count,
                      const dm_evaluation_options *options, const dm_progress *progress,
                      dm_evaluation *evaluations, dm_error *error) {
    for (size_t judge = 0; judge < count; judge++) {
        measure(judged, &judges[judge], &evaluations[judge]);
        measure_differences(&evaluations[0], &evaluations[judge]);
    }
    if (judged->group_count < 2) {
        return DM_OK;
    }
    dm_status status = DM_OK;
    if (options->replicates) {
        status = bootstrap(judged, judges, count, options, progress, evaluations, error);
    }
    for (size_t judge = 1; judge < count && status == DM_OK; judge++) {
        status = dm_permutation_test(judged, &judges[0], &judges[judge], options->permutations, options->seed,
                                     progress, evaluations[judge].probability, error);
    }
    return status;
}
