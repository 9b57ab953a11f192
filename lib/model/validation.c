#include "model/validation.h"

#include <math.h>
#include <stdlib.h>

#include "features/families.h"
#include "model/measures.h"

/* One cross-validation. */
typedef struct judgement {
    dm_trials trials;
    dm_pick pick;     /* by all folds */
    dm_pick *by_run;  /* [runs] by the other folds; of a setting in any case */
    dm_figures *room; /* for one set of figures */
} judgement;

/* ---- choosing */

/* What was tried, for whoever wants to know why. */
static void list_tries(const dm_trials *trials, dm_validation *validation) {
    for (size_t i = 0; i < trials->candidate_count; i++) {
        uint32_t parts = trials->candidates[i].parts;
        for (uint32_t setting = 0; setting < trials->setting_count; setting++) {
            double score = dm_trials_score(trials, (dm_pick){parts, setting}, DM_NONE);
            if (!isnan(score) && validation->try_count < DM_TRIES_MAXIMUM) {
                validation->tries[validation->try_count++] =
                    (dm_try){parts, trials->settings[setting].cost, trials->settings[setting].gamma,
                             trials->settings[setting].gamma_share, score};
            }
        }
    }
}

/* The choice by all folds and, where these folds judge it, anew by all but each of them. */
static dm_status choose(judgement *of, bool fixed, bool judges, dm_error *error) {
    dm_status status = dm_choose(&of->trials, DM_NONE, fixed, &of->pick, error);
    for (uint32_t run = 0; run < dm_trials_runs(&of->trials) && status == DM_OK; run++) {
        of->by_run[run] = of->pick;
        if (judges) {
            status = dm_choose(&of->trials, run, fixed, &of->by_run[run], error);
        }
    }
    return status;
}

static dm_status take_room(judgement *of, dm_error *error) {
    of->by_run = calloc(dm_trials_runs(&of->trials), sizeof *of->by_run);
    of->room = calloc(1, sizeof *of->room);
    return of->by_run && of->room ? DM_OK : dm_out_of_memory(error);
}

static void free_judgement(judgement *of) {
    dm_trials_free(&of->trials);
    free(of->by_run);
    free(of->room);
}

/* ---- figures */

/* Pooled over all runs, with mean and sample standard deviation of macro-F1 between them. */
static void measure(const judgement *of, dm_validation *validation) {
    uint32_t runs = dm_trials_runs(&of->trials);
    double sum = 0;
    double squares = 0;
    memset(&validation->pooled, 0, sizeof validation->pooled);
    for (uint32_t run = 0; run < runs; run++) {
        memset(of->room, 0, sizeof *of->room);
        dm_trials_count(&of->trials, of->by_run[run], run, of->room);
        dm_trials_count(&of->trials, of->by_run[run], run, &validation->pooled);
        dm_figures_compute(of->room);
        sum += of->room->macro_f1;
        squares += of->room->macro_f1 * of->room->macro_f1;
    }
    dm_figures_compute(&validation->pooled);
    validation->macro_f1_mean = sum / runs;
    validation->macro_f1_deviation = sqrt(fmax(0, squares - sum * sum / runs) / (runs - 1));
}

/* Probabilities of the rows of a fold whose calibration did not see them, against whether the label was
 * right. */
static dm_status judge_fold(const judgement *of, uint32_t fold, bool *skip, dm_reliability *reliability,
                            dm_error *error) {
    const dm_trials *trials = &of->trials;
    size_t labels = trials->corpus->label_count;
    const double *decisions = dm_trials_decisions(trials, of->by_run[fold], 0);
    dm_calibration others;
    for (size_t i = 0; i < trials->judged_count; i++) {
        skip[i] = trials->folds[i] == fold;
    }
    dm_status status =
        dm_calibrate(decisions, trials->labels, skip, trials->judged_count, labels, &others, error);
    for (size_t i = 0; i < trials->judged_count && status == DM_OK; i++) {
        if (skip[i]) {
            double probability[DM_LABELS_MAXIMUM];
            uint32_t label = dm_largest(decisions + i * labels, labels);
            dm_calibration_apply(&others, decisions + i * labels, probability);
            dm_reliability_add(reliability, probability[label], label == trials->labels[i]);
        }
    }
    return status;
}

static dm_status calibrate(const judgement *of, dm_calibration *calibration, dm_validation *validation,
                           dm_error *error) {
    const dm_trials *trials = &of->trials;
    bool *skip = calloc(trials->judged_count, sizeof *skip);
    if (!skip) {
        return dm_out_of_memory(error);
    }
    dm_status status = dm_calibrate(dm_trials_decisions(trials, of->pick, 0), trials->labels, NULL,
                                    trials->judged_count, trials->corpus->label_count, calibration, error);
    validation->calibrated = calibration->method != DM_CALIBRATION_NONE;
    for (uint32_t fold = 0; fold < trials->options->folds && status == DM_OK; fold++) {
        status = judge_fold(of, fold, skip, &validation->reliability, error);
    }
    validation->calibration_error = dm_reliability_error(&validation->reliability);
    free(skip);
    return status;
}

/* Nothing could be tried: no figures. */
static void say_nothing(size_t labels, dm_calibration *calibration, dm_validation *validation) {
    validation->pooled.label_count = labels;
    dm_figures_compute(&validation->pooled);
    validation->macro_f1_mean = NAN;
    validation->macro_f1_deviation = NAN;
    validation->calibration_error = NAN;
    dm_calibration_none(labels, calibration);
}

static dm_status summarise(const judgement *of, dm_verdict *verdict, dm_validation *validation,
                           dm_error *error) {
    if (!dm_trials_decisions(&of->trials, of->pick, 0)) {
        say_nothing(of->trials.corpus->label_count, &verdict->calibration, validation);
        return DM_OK;
    }
    measure(of, validation);
    return calibrate(of, &verdict->calibration, validation, error);
}

/* ---- the whole */

static dm_status open(const dm_corpus *corpus, const dm_material *material, const dm_train_options *options,
                      dm_watch *watch, size_t most, judgement *of, dm_error *error) {
    *of = (judgement){.trials = {.corpus = corpus, .material = material, .options = options, .watch = watch}};
    dm_status status = dm_trials_open(&of->trials, most, error);
    return status == DM_OK ? take_room(of, error) : status;
}

/* Judges on all rows what was chosen on some. */
static dm_status judge_all(const judgement *some, const dm_train_options *asked, dm_verdict *verdict,
                           dm_validation *validation, dm_error *error) {
    judgement all;
    dm_train_options options = *asked;
    options.recipe = verdict->recipe;
    dm_status status =
        open(some->trials.corpus, some->trials.material, &options, some->trials.watch, SIZE_MAX, &all, error);
    if (status == DM_OK) {
        all.trials.settings[all.trials.setting_count++] = verdict->setting;
        all.trials.stopped = some->trials.stopped;
        status = choose(&all, true, true, error);
    }
    bool whole = status == DM_OK && !all.trials.stopped;
    validation->interrupted = validation->interrupted || all.trials.stopped;
    validation->folds = whole ? options.folds : some->trials.options->folds;
    if (status == DM_OK) {
        status = summarise(whole ? &all : some, verdict, validation, error);
    }
    free_judgement(&all);
    return status;
}

static void decide(const judgement *of, dm_verdict *verdict, dm_validation *validation) {
    const dm_trials *trials = &of->trials;
    uint32_t setting = of->pick.setting == DM_NONE ? (uint32_t)trials->setting_count / 2 : of->pick.setting;
    verdict->recipe = dm_trials_recipe(trials->options, of->pick.parts);
    verdict->setting = trials->settings[setting];
    validation->parts = of->pick.parts;
    validation->parts_offered = dm_trials_parts(&trials->options->recipe);
    validation->cost = verdict->setting.cost;
    validation->choice_rows = trials->judged_count;
    validation->interrupted = trials->stopped;
    list_tries(trials, validation);
}

/* Leaves out the parts of the recipe that give these texts no feature: there is nothing to choose. */
static void drop_empty_parts(const dm_material *material, dm_recipe *recipe) {
    bool filled[DM_FAMILY_COUNT] = {false};
    for (size_t feature = 0; feature < material->feature_count; feature++) {
        filled[material->families[feature]] = true;
    }
    for (size_t part = 0; part < dm_recipe_part_count(); part++) {
        dm_recipe without = *recipe;
        bool gives = !dm_recipe_has_part(recipe, part);
        dm_recipe_drop_part(&without, part);
        for (size_t family = 0; family < DM_FAMILY_COUNT; family++) {
            gives = gives || (filled[family] && dm_family_is_wanted(&dm_families[family], recipe) &&
                              !dm_family_is_wanted(&dm_families[family], &without));
        }
        if (!gives) {
            *recipe = without;
        }
    }
}

dm_status dm_validate(const dm_corpus *corpus, const dm_material *material, const dm_train_options *options,
                      const dm_setting *settings, size_t setting_count, dm_watch *watch, dm_verdict *verdict,
                      dm_validation *validation, dm_error *error) {
    judgement of;
    dm_train_options filled = *options;
    if (options->choose_families) {
        drop_empty_parts(material, &filled.recipe);
    }
    bool all = corpus->count <= DM_CHOICE_MOST;
    if (!all) {
        filled.folds = filled.folds < DM_CHOICE_FOLDS ? filled.folds : DM_CHOICE_FOLDS;
        filled.repeats = 1;
    }
    dm_status status = open(corpus, material, &filled, watch, all ? SIZE_MAX : DM_CHOICE_ROWS, &of, error);
    if (status == DM_OK) {
        memcpy(of.trials.settings, settings, setting_count * sizeof *settings);
        of.trials.setting_count = setting_count;
        of.trials.brief = !all;
        status = choose(&of, !options->choose_families, all, error);
    }
    if (status == DM_OK) {
        decide(&of, verdict, validation);
        status = all ? summarise(&of, verdict, validation, error)
                     : judge_all(&of, options, verdict, validation, error);
    }
    free_judgement(&of);
    return status;
}
