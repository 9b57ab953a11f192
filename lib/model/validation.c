#include "model/validation.h"

#include <math.h>
#include <stdlib.h>

#include "base/size.h"
#include "model/folds.h"
#include "model/measures.h"

static dm_status take_room(dm_trials *trials, dm_error *error) {
    size_t judged = trials->corpus->judged_count;
    size_t repeats = trials->options->repeats;
    size_t numbers;
    if (!dm_size_multiply(judged, trials->corpus->label_count, &numbers) ||
        !dm_size_multiply(numbers, repeats, &numbers) ||
        !dm_size_multiply(numbers, trials->setting_count, &numbers)) {
        return dm_out_of_memory(error);
    }
    trials->judged = calloc(judged, sizeof *trials->judged);
    trials->labels = calloc(judged, sizeof *trials->labels);
    trials->folds = calloc(judged, repeats * sizeof *trials->folds);
    trials->decisions = calloc(numbers, sizeof *trials->decisions);
    if (!trials->judged || !trials->labels || !trials->folds || !trials->decisions) {
        return dm_out_of_memory(error);
    }
    return DM_OK;
}

/* The judged rows, and their folds for each repeat. */
static dm_status assign_folds(dm_trials *trials, dm_error *error) {
    const dm_corpus *corpus = trials->corpus;
    size_t judged = 0;
    uint32_t *groups = calloc(corpus->judged_count, sizeof *groups);
    if (!groups) {
        return dm_out_of_memory(error);
    }
    for (uint32_t row = 0; row < corpus->count; row++) {
        if (!corpus->rows[row]->auxiliary) {
            groups[judged] = corpus->groups[row];
            trials->labels[judged] = corpus->labels[row];
            trials->judged[judged++] = row;
        }
    }
    dm_status status = DM_OK;
    for (uint32_t repeat = 0; repeat < trials->options->repeats && status == DM_OK; repeat++) {
        status = dm_folds_assign(groups, corpus->group_count, trials->labels, judged, corpus->label_count,
                                 trials->options->folds, trials->options->seed + repeat,
                                 trials->folds + repeat * judged, error);
    }
    free(groups);
    return status;
}

/* The rows that a fold's model may learn from, in the corpus' order: those of no group that the fold judges.
 * Returns how many. */
static size_t list_training_rows(const dm_trials *trials, const uint32_t *folds, uint32_t fold,
                                 bool *is_judged, uint32_t *rows) {
    const dm_corpus *corpus = trials->corpus;
    memset(is_judged, 0, corpus->group_count * sizeof *is_judged);
    for (size_t i = 0; i < corpus->judged_count; i++) {
        if (folds[i] == fold) {
            is_judged[corpus->groups[trials->judged[i]]] = true;
        }
    }
    size_t count = 0;
    for (uint32_t row = 0; row < corpus->count; row++) {
        if (!is_judged[corpus->groups[row]]) {
            rows[count++] = row;
        }
    }
    return count;
}

/* The learned model's decision values of the rows that the fold judges. */
static dm_status judge_fold(const dm_trials *trials, const uint32_t *folds, uint32_t fold,
                            dm_learned *learned, double *decisions, dm_error *error) {
    size_t labels = trials->corpus->label_count;
    dm_scorer scorer;
    dm_cursor cursor = {.error = error};
    dm_status status = dm_scorer_init(&scorer, learned->form, &learned->svm, learned->bias,
                                      dm_extractor_count(learned->extractor), SIZE_MAX, &cursor);
    if (status != DM_OK) {
        return status;
    }
    dm_vector vector = {0};
    for (size_t i = 0; i < trials->corpus->judged_count && status == DM_OK; i++) {
        if (folds[i] != fold) {
            continue;
        }
        status = dm_extract(learned->extractor, trials->corpus->passages + trials->judged[i],
                            trials->workspace, &vector, NULL, error);
        if (status == DM_OK) {
            dm_scorer_decide(&scorer, vector.elements, vector.count, decisions + i * labels);
        }
    }
    dm_vector_free(&vector);
    dm_scorer_free(&scorer);
    return status;
}

static double *decisions_of(const dm_trials *trials, size_t setting, size_t repeat) {
    size_t block = trials->corpus->judged_count * trials->corpus->label_count;
    return trials->decisions + (setting * trials->options->repeats + repeat) * block;
}

/* All settings on one fold. */
static dm_status run_fold(const dm_trials *trials, size_t repeat, uint32_t fold, const dm_lesson *lesson,
                          dm_watch *watch, dm_error *error) {
    const uint32_t *folds = trials->folds + repeat * trials->corpus->judged_count;
    dm_status status = DM_OK;
    for (size_t setting = 0; setting < trials->setting_count && status == DM_OK; setting++) {
        if (!dm_watch_tell(watch)) {
            return dm_fail(error, DM_INTERRUPTED, "training was stopped");
        }
        dm_learned learned;
        status = dm_lesson_train(lesson, trials->options, trials->settings + setting, watch, &learned, error);
        if (status == DM_OK) {
            status = judge_fold(trials, folds, fold, &learned, decisions_of(trials, setting, repeat), error);
        }
        dm_learned_free(&learned);
        watch->done++;
    }
    return status;
}

/* All folds of all repeats, with room for the rows and the groups of a fold. */
static dm_status run_folds(const dm_trials *trials, uint32_t *rows, bool *is_judged, dm_watch *watch,
                           dm_error *error) {
    const dm_corpus *corpus = trials->corpus;
    dm_status status = DM_OK;
    for (uint32_t run = 0; run < trials->options->repeats * trials->options->folds && status == DM_OK;
         run++) {
        size_t repeat = run / trials->options->folds;
        uint32_t fold = run % trials->options->folds;
        const uint32_t *folds = trials->folds + repeat * corpus->judged_count;
        size_t count = list_training_rows(trials, folds, fold, is_judged, rows);
        dm_lesson lesson;
        status = dm_lesson_prepare(corpus, rows, count, &trials->options->recipe, trials->lexicon,
                                   trials->workspace, watch, &lesson, error);
        if (status == DM_OK) {
            status = run_fold(trials, repeat, fold, &lesson, watch, error);
        }
        dm_lesson_free(&lesson);
    }
    return status;
}

static dm_status run(const dm_trials *trials, dm_watch *watch, dm_error *error) {
    uint32_t *rows = calloc(trials->corpus->count, sizeof *rows);
    bool *is_judged = calloc(trials->corpus->group_count, sizeof *is_judged);
    dm_status status;
    if (rows && is_judged) {
        status = run_folds(trials, rows, is_judged, watch, error);
    } else {
        status = dm_out_of_memory(error);
    }
    free(rows);
    free(is_judged);
    return status;
}

/* Adds the decided labels of one repeat, of one fold or (DM_NONE) of all. */
static void count_repeat(const dm_trials *trials, size_t setting, size_t repeat, uint32_t fold,
                         dm_figures *figures) {
    size_t labels = trials->corpus->label_count;
    const uint32_t *folds = trials->folds + repeat * trials->corpus->judged_count;
    const double *decisions = decisions_of(trials, setting, repeat);
    for (size_t i = 0; i < trials->corpus->judged_count; i++) {
        if (fold == DM_NONE || folds[i] == fold) {
            figures->confusion[trials->labels[i]][dm_largest(decisions + i * labels, labels)]++;
        }
    }
    figures->label_count = labels;
}

static void pool(const dm_trials *trials, size_t setting, dm_figures *figures) {
    memset(figures, 0, sizeof *figures);
    for (size_t repeat = 0; repeat < trials->options->repeats; repeat++) {
        count_repeat(trials, setting, repeat, DM_NONE, figures);
    }
    dm_figures_compute(figures);
}

static void choose(dm_trials *trials, dm_figures *figures) {
    trials->chosen = 0;
    for (size_t setting = 0; setting < trials->setting_count; setting++) {
        pool(trials, setting, figures);
        trials->macro_f1[setting] = figures->macro_f1;
        if (figures->macro_f1 > trials->macro_f1[trials->chosen]) {
            trials->chosen = setting;
        }
    }
    pool(trials, trials->chosen, figures);
}

/* Mean and sample standard deviation of macro-F1 over the folds. */
static void measure_spread(const dm_trials *trials, dm_figures *figures, dm_validation *validation) {
    uint32_t runs = trials->options->repeats * trials->options->folds;
    double sum = 0;
    double squares = 0;
    for (uint32_t run = 0; run < runs; run++) {
        memset(figures, 0, sizeof *figures);
        count_repeat(trials, trials->chosen, run / trials->options->folds, run % trials->options->folds,
                     figures);
        dm_figures_compute(figures);
        sum += figures->macro_f1;
        squares += figures->macro_f1 * figures->macro_f1;
    }
    validation->macro_f1_mean = sum / runs;
    validation->macro_f1_deviation = sqrt(fmax(0, squares - sum * sum / runs) / (runs - 1));
}

/* Probabilities of rows whose fold the calibration did not see, against whether the label was right. */
static dm_status judge_calibration(const dm_trials *trials, const double *decisions,
                                   dm_reliability *reliability, dm_error *error) {
    size_t judged = trials->corpus->judged_count;
    size_t labels = trials->corpus->label_count;
    bool *skip = calloc(judged, sizeof *skip);
    if (!skip) {
        return dm_out_of_memory(error);
    }
    dm_status status = DM_OK;
    *reliability = (dm_reliability){0};
    for (uint32_t fold = 0; fold < trials->options->folds && status == DM_OK; fold++) {
        dm_calibration others;
        for (size_t i = 0; i < judged; i++) {
            skip[i] = trials->folds[i] == fold;
        }
        status = dm_calibrate(decisions, trials->labels, skip, judged, labels, &others, error);
        for (size_t i = 0; i < judged && status == DM_OK; i++) {
            if (skip[i]) {
                double probability[DM_LABELS_MAXIMUM];
                uint32_t label = dm_largest(decisions + i * labels, labels);
                dm_calibration_apply(&others, decisions + i * labels, probability);
                dm_reliability_add(reliability, probability[label], label == trials->labels[i]);
            }
        }
    }
    free(skip);
    return status;
}

static dm_status summarise(dm_trials *trials, dm_validation *validation, dm_error *error) {
    dm_figures *figures = calloc(1, sizeof *figures);
    if (!figures) {
        return dm_out_of_memory(error);
    }
    choose(trials, figures);
    validation->pooled = *figures;
    validation->cost = trials->settings[trials->chosen].cost;
    measure_spread(trials, figures, validation);
    free(figures);
    const double *decisions = decisions_of(trials, trials->chosen, 0);
    dm_status status = dm_calibrate(decisions, trials->labels, NULL, trials->corpus->judged_count,
                                    trials->corpus->label_count, &trials->calibration, error);
    validation->calibrated = trials->calibration.method != DM_CALIBRATION_NONE;
    if (status == DM_OK) {
        status = judge_calibration(trials, decisions, &validation->reliability, error);
        validation->calibration_error = dm_reliability_error(&validation->reliability);
    }
    return status;
}

dm_status dm_trials_run(dm_trials *trials, dm_watch *watch, dm_validation *validation, dm_error *error) {
    dm_status status = take_room(trials, error);
    if (status == DM_OK) {
        status = assign_folds(trials, error);
    }
    if (status == DM_OK) {
        status = run(trials, watch, error);
    }
    return status == DM_OK ? summarise(trials, validation, error) : status;
}

void dm_trials_free(dm_trials *trials) {
    free(trials->judged);
    free(trials->labels);
    free(trials->folds);
    free(trials->decisions);
}
