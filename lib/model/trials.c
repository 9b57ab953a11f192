#include "model/trials.h"

#include <math.h>
#include <stdlib.h>

#include "base/random.h"
#include "base/size.h"
#include "model/folds.h"

/* A fold of some families: what a child is told. */
typedef struct errand {
    const dm_trials *trials;
    dm_candidate *candidate;
    uint32_t run;
    uint32_t settings[DM_SETTINGS_MAXIMUM]; /* [setting_count] to be tried */
    size_t setting_count;
    uint32_t *training; /* [training_count] rows */
    size_t training_count;
    uint32_t *judged; /* [judged_count] rows */
    size_t judged_count;
} errand;

dm_recipe dm_trials_recipe(const dm_train_options *options, uint32_t parts) {
    dm_recipe recipe = options->recipe;
    for (size_t part = 0; part < dm_recipe_part_count(); part++) {
        if (!(parts >> part & 1)) {
            dm_recipe_drop_part(&recipe, part);
        }
    }
    return recipe;
}

uint32_t dm_trials_parts(const dm_recipe *recipe) {
    uint32_t parts = 0;
    for (size_t part = 0; part < dm_recipe_part_count(); part++) {
        parts |= (uint32_t)dm_recipe_has_part(recipe, part) << part;
    }
    return parts;
}

/* ---- rows and folds */

static dm_status take_room(dm_trials *trials, dm_error *error) {
    size_t count = trials->corpus->count;
    trials->rows = calloc(count, sizeof *trials->rows);
    trials->judged = calloc(count, sizeof *trials->judged);
    trials->labels = calloc(count, sizeof *trials->labels);
    trials->folds = calloc(count, trials->options->repeats * sizeof *trials->folds);
    trials->candidates = calloc(DM_CANDIDATES_MAXIMUM, sizeof *trials->candidates);
    return trials->rows && trials->judged && trials->labels && trials->folds && trials->candidates
               ? DM_OK
               : dm_out_of_memory(error);
}

/* Whole groups in random order until `most` rows are there. */
static void choose_groups(const dm_corpus *corpus, size_t most, uint64_t seed, uint32_t *sizes,
                          uint32_t *order, bool *takes_part) {
    for (size_t row = 0; row < corpus->count; row++) {
        sizes[corpus->groups[row]]++;
    }
    dm_random random = {seed};
    for (uint32_t i = 0; i < corpus->group_count; i++) {
        uint32_t other = dm_random_below(&random, i + 1);
        order[i] = order[other];
        order[other] = i;
    }
    size_t rows = 0;
    for (size_t i = 0; i < corpus->group_count && rows < most; i++) {
        takes_part[order[i]] = true;
        rows += sizes[order[i]];
    }
}

static dm_status list_rows(dm_trials *trials, size_t most, dm_error *error) {
    const dm_corpus *corpus = trials->corpus;
    uint32_t *sizes = calloc(corpus->group_count, sizeof *sizes);
    uint32_t *order = calloc(corpus->group_count, sizeof *order);
    bool *takes_part = calloc(corpus->group_count, sizeof *takes_part);
    dm_status status = sizes && order && takes_part ? DM_OK : dm_out_of_memory(error);
    if (status == DM_OK) {
        choose_groups(corpus, most, trials->options->seed, sizes, order, takes_part);
    }
    for (uint32_t row = 0; row < corpus->count && status == DM_OK; row++) {
        if (!takes_part[corpus->groups[row]]) {
            continue;
        }
        trials->rows[trials->row_count++] = row;
        if (!corpus->rows[row]->auxiliary) {
            trials->labels[trials->judged_count] = corpus->labels[row];
            trials->judged[trials->judged_count++] = row;
        }
    }
    free(sizes);
    free(order);
    free(takes_part);
    return status;
}

static dm_status assign_folds(dm_trials *trials, dm_error *error) {
    const dm_corpus *corpus = trials->corpus;
    uint32_t *groups = calloc(trials->judged_count + 1, sizeof *groups);
    if (!groups) {
        return dm_out_of_memory(error);
    }
    for (size_t i = 0; i < trials->judged_count; i++) {
        groups[i] = corpus->groups[trials->judged[i]];
    }
    dm_status status = DM_OK;
    for (uint32_t repeat = 0; repeat < trials->options->repeats && status == DM_OK; repeat++) {
        status = dm_folds_assign(groups, corpus->group_count, trials->labels, trials->judged_count,
                                 corpus->label_count, trials->options->folds, trials->options->seed + repeat,
                                 trials->folds + repeat * trials->judged_count, error);
    }
    free(groups);
    return status;
}

dm_status dm_trials_open(dm_trials *trials, size_t most, dm_error *error) {
    dm_status status = take_room(trials, error);
    if (status == DM_OK) {
        status = list_rows(trials, most, error);
    }
    return status == DM_OK ? assign_folds(trials, error) : status;
}

void dm_trials_free(dm_trials *trials) {
    for (size_t i = 0; i < trials->candidate_count; i++) {
        for (size_t setting = 0; setting < DM_SETTINGS_MAXIMUM; setting++) {
            free(trials->candidates[i].decisions[setting]);
        }
    }
    free(trials->candidates);
    free(trials->rows);
    free(trials->judged);
    free(trials->labels);
    free(trials->folds);
    *trials = (dm_trials){0};
}

/* ---- in the child */

static dm_status run_settings(const errand *told, double *decisions, dm_error *error) {
    const dm_trials *trials = told->trials;
    dm_recipe recipe = dm_trials_recipe(trials->options, told->candidate->parts);
    dm_lesson lesson;
    dm_status status = dm_lesson_prepare(trials->corpus, trials->material, told->training,
                                         told->training_count, &recipe, &lesson, error);
    for (size_t i = 0; i < told->setting_count && status == DM_OK; i++) {
        dm_learned learned;
        status =
            dm_lesson_train(&lesson, trials->options, &trials->settings[told->settings[i]], &learned, error);
        if (status == DM_OK) {
            status = dm_lesson_judge(&lesson, &learned, told->judged, told->judged_count,
                                     decisions + i * told->judged_count * trials->corpus->label_count, error);
        }
        dm_learned_free(&learned);
    }
    dm_lesson_free(&lesson);
    return status;
}

static size_t answer_numbers(const errand *told) {
    return told->setting_count * told->judged_count * told->trials->corpus->label_count;
}

/* Answers with decision values, or with what is wrong. */
static bool run_errand(const void *context, dm_buffer *result) {
    const errand *told = context;
    size_t numbers = answer_numbers(told);
    double *decisions = calloc(numbers + 1, sizeof *decisions);
    dm_error error = {0};
    dm_status status = decisions ? run_settings(told, decisions, &error) : dm_out_of_memory(&error);
    if (status != DM_NO_MEMORY) {
        dm_answer_begin(status, &error, result);
    }
    if (status == DM_OK) {
        dm_buffer_add(result, (dm_text){(const char *)decisions, numbers * sizeof *decisions});
    }
    free(decisions);
    return status != DM_NO_MEMORY && !result->failed;
}

/* ---- errands */

/* The rows that a run's model may learn from, in the corpus' order: those of no group that the run judges. */
static dm_status list_errand_rows(const dm_trials *trials, errand *told, dm_error *error) {
    const dm_corpus *corpus = trials->corpus;
    uint32_t fold = told->run % trials->options->folds;
    const uint32_t *folds = trials->folds + told->run / trials->options->folds * trials->judged_count;
    bool *is_judged = calloc(corpus->group_count, sizeof *is_judged);
    told->training = calloc(trials->row_count + 1, sizeof *told->training);
    told->judged = calloc(trials->judged_count + 1, sizeof *told->judged);
    bool good = is_judged && told->training && told->judged;
    for (size_t i = 0; i < trials->judged_count && good; i++) {
        if (folds[i] == fold) {
            is_judged[corpus->groups[trials->judged[i]]] = true;
            told->judged[told->judged_count++] = trials->judged[i];
        }
    }
    for (size_t i = 0; i < trials->row_count && good; i++) {
        if (!is_judged[corpus->groups[trials->rows[i]]]) {
            told->training[told->training_count++] = trials->rows[i];
        }
    }
    free(is_judged);
    return good ? DM_OK : dm_out_of_memory(error);
}

static dm_candidate *find_candidate(const dm_trials *trials, uint32_t parts) {
    size_t i = 0;
    while (i < trials->candidate_count && trials->candidates[i].parts != parts) {
        i++;
    }
    return i < trials->candidate_count ? &trials->candidates[i] : NULL;
}

/* The candidate of a pick, made when it is not there; NULL when there are too many. */
static dm_candidate *candidate_of(dm_trials *trials, uint32_t parts) {
    dm_candidate *found = find_candidate(trials, parts);
    if (!found && trials->candidate_count < DM_CANDIDATES_MAXIMUM) {
        found = &trials->candidates[trials->candidate_count++];
        found->parts = parts;
    }
    return found;
}

/* Adds what is not tried yet of these picks to errands[runs] of their candidate; returns false when nothing
 * is. */
static bool gather_settings(const dm_pick *picks, size_t count, const dm_candidate *candidate,
                            errand *first) {
    first->setting_count = 0;
    bool listed[DM_SETTINGS_MAXIMUM] = {false};
    for (size_t i = 0; i < count; i++) {
        uint32_t setting = picks[i].setting;
        if (picks[i].parts == candidate->parts && !candidate->decisions[setting] && !listed[setting]) {
            listed[setting] = true;
            first->settings[first->setting_count++] = setting;
        }
    }
    return first->setting_count > 0;
}

static void keep_answer(const dm_trials *trials, const errand *told, dm_text answer, double **decisions) {
    size_t labels = trials->corpus->label_count;
    uint32_t fold = told->run % trials->options->folds;
    size_t repeat = told->run / trials->options->folds;
    const uint32_t *folds = trials->folds + repeat * trials->judged_count;
    size_t row_bytes = labels * sizeof(double);
    for (size_t i = 0; i < told->setting_count; i++) {
        double *all = decisions[told->settings[i]] + repeat * trials->judged_count * labels;
        for (size_t row = 0; row < trials->judged_count; row++) {
            if (folds[row] == fold) {
                memcpy(all + row * labels, answer.bytes, row_bytes);
                answer.bytes += row_bytes;
            }
        }
    }
}

/* Room for the decision values of a candidate's settings; they belong to it once all runs are there. */
static dm_status take_answers(const dm_trials *trials, const errand *errands, const dm_task *tasks,
                              dm_candidate *candidate, dm_error *error) {
    size_t numbers;
    if (!dm_size_multiply(trials->judged_count, trials->corpus->label_count * trials->options->repeats,
                          &numbers)) {
        return dm_out_of_memory(error);
    }
    for (size_t i = 0; i < errands->setting_count; i++) {
        double **decisions = &candidate->decisions[errands->settings[i]];
        *decisions = calloc(numbers, sizeof **decisions);
        if (!*decisions) {
            return dm_out_of_memory(error);
        }
    }
    dm_status status = DM_OK;
    for (uint32_t run = 0; run < dm_trials_runs(trials) && status == DM_OK; run++) {
        dm_text answer;
        status = dm_answer_read(dm_buffer_text(&tasks[run].result), &answer, error);
        if (status == DM_OK && answer.length != answer_numbers(&errands[run]) * sizeof(double)) {
            status = dm_fail(error, DM_NO_MEMORY, "the solver's answer is cut short");
        }
        if (status == DM_OK) {
            keep_answer(trials, &errands[run], answer, candidate->decisions);
        }
    }
    return status;
}

/* What is wrong in one child is wrong at all: the first failure in the order of runs material, however fast
 * they are. */
static dm_status keep_answers(dm_trials *trials, const errand *errands, const dm_task *tasks, size_t count,
                              dm_error *error) {
    uint32_t runs = dm_trials_runs(trials);
    dm_status status = DM_OK;
    for (size_t first = 0; first < count && status == DM_OK; first += runs) {
        bool whole = true;
        for (size_t i = first; i < first + runs; i++) {
            whole = whole && tasks[i].done;
        }
        if (whole) {
            status = take_answers(trials, errands + first, tasks + first, errands[first].candidate, error);
        }
    }
    return status;
}

/* How many children may work side by side without more memory than was granted. */
static size_t how_many(const dm_trials *trials, const dm_task *tasks, size_t count) {
    size_t largest = 1;
    for (size_t i = 0; i < count; i++) {
        largest = tasks[i].memory > largest ? tasks[i].memory : largest;
    }
    size_t fitting = trials->options->memory ? trials->options->memory / largest : SIZE_MAX;
    size_t wanted = trials->options->threads;
    return wanted < fitting ? wanted : fitting;
}

static dm_status prepare(dm_trials *trials, errand *told, dm_task *task, dm_error *error) {
    dm_status status = list_errand_rows(trials, told, error);
    *task = (dm_task){.work = run_errand, .context = told};
    if (status == DM_OK) {
        status = dm_lesson_memory(trials->corpus, trials->material, told->training, told->training_count,
                                  trials->options, &task->memory, error);
    }
    return status;
}

static dm_status run(dm_trials *trials, errand *errands, dm_task *tasks, size_t count, dm_error *error) {
    trials->watch->total += count;
    dm_status status = dm_children_run(tasks, count, how_many(trials, tasks, count), trials->watch, error);
    if (status == DM_INTERRUPTED) {
        trials->stopped = true;
        status = DM_OK;
    }
    return status == DM_OK ? keep_answers(trials, errands, tasks, count, error) : status;
}

/* Errands for every run of every candidate that these picks leave to try; returns how many. */
static dm_status list_errands(dm_trials *trials, const dm_pick *picks, size_t count, errand *errands,
                              dm_task *tasks, size_t *listed, dm_error *error) {
    *listed = 0;
    dm_status status = DM_OK;
    for (size_t i = 0; i < count && status == DM_OK; i++) {
        dm_candidate *candidate = candidate_of(trials, picks[i].parts);
        if (!candidate) {
            return dm_fail(error, DM_OVER_LIMIT, "more than %d sets of families", DM_CANDIDATES_MAXIMUM);
        }
        bool seen = false;
        for (size_t other = 0; other < i; other++) {
            seen = seen || picks[other].parts == picks[i].parts;
        }
        errand first = {.trials = trials, .candidate = candidate};
        if (seen || !gather_settings(picks, count, candidate, &first)) {
            continue;
        }
        for (uint32_t run = 0; run < dm_trials_runs(trials) && status == DM_OK; run++) {
            errands[*listed] = first;
            errands[*listed].run = run;
            status = prepare(trials, &errands[*listed], &tasks[*listed], error);
            ++*listed;
        }
    }
    return status;
}

dm_status dm_trials_try(dm_trials *trials, const dm_pick *picks, size_t count, dm_error *error) {
    if (trials->stopped) {
        return DM_OK;
    }
    size_t most = count * dm_trials_runs(trials);
    errand *errands = calloc(most, sizeof *errands);
    dm_task *tasks = calloc(most, sizeof *tasks);
    size_t listed = 0;
    dm_status status = errands && tasks ? list_errands(trials, picks, count, errands, tasks, &listed, error)
                                        : dm_out_of_memory(error);
    if (status == DM_OK && listed) {
        status = run(trials, errands, tasks, listed, error);
    }
    for (size_t i = 0; i < listed; i++) {
        free(errands[i].training);
        free(errands[i].judged);
        dm_buffer_free(&tasks[i].result);
    }
    free(errands);
    free(tasks);
    return status;
}

/* ---- what came of it */

const double *dm_trials_decisions(const dm_trials *trials, dm_pick pick, uint32_t repeat) {
    const dm_candidate *candidate = find_candidate(trials, pick.parts);
    const double *all = candidate && pick.setting != DM_NONE ? candidate->decisions[pick.setting] : NULL;
    return all ? all + repeat * trials->judged_count * trials->corpus->label_count : NULL;
}

/* Adds the rows of a repeat that are (or are not) of a fold. */
static void count_rows(const dm_trials *trials, dm_pick pick, uint32_t run, bool others,
                       dm_figures *figures) {
    uint32_t repeat = run / trials->options->folds;
    uint32_t fold = run % trials->options->folds;
    size_t labels = trials->corpus->label_count;
    const uint32_t *folds = trials->folds + repeat * trials->judged_count;
    const double *decisions = dm_trials_decisions(trials, pick, repeat);
    figures->label_count = labels;
    for (size_t i = 0; i < trials->judged_count && decisions; i++) {
        if ((folds[i] == fold) != others) {
            figures->confusion[trials->labels[i]][dm_largest(decisions + i * labels, labels)]++;
        }
    }
}

void dm_trials_count(const dm_trials *trials, dm_pick pick, uint32_t run, dm_figures *figures) {
    count_rows(trials, pick, run, false, figures);
}

double dm_trials_score(const dm_trials *trials, dm_pick pick, uint32_t run) {
    dm_figures figures = {0};
    if (!dm_trials_decisions(trials, pick, 0)) {
        return NAN;
    }
    for (uint32_t one = 0; one < dm_trials_runs(trials) && run == DM_NONE; one++) {
        count_rows(trials, pick, one, false, &figures);
    }
    if (run != DM_NONE) {
        count_rows(trials, pick, run, true, &figures);
    }
    dm_figures_compute(&figures);
    return figures.macro_f1;
}
