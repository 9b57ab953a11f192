/* The story of a model:
 *
 *   rows -> corpus -> material -> folds -> trials of families and C -> the best of them, calibrated
 *        -> one lesson on all rows -> sections -> bundle -> opened by the same reader as any other
 */
#include <stdlib.h>

#include "model/card_write.h"
#include "model/check.h"
#include "model/estimate.h"
#include "model/inside.h"
#include "model/validation.h"

enum { LEAST_FOLDS = 2, MOST_FOLDS = 20, MOST_REPEATS = 100, MOST_COSTS = 20 };
#define LARGEST_COST  1e6
#define LARGEST_GAMMA 1e6

static const double default_costs[] = {0.01, 0.03, 0.1, 0.3, 1, 3};
static const double gamma_shares[] = {0.3, 1, 3};

const dm_train_options dm_train_options_default = {
    .recipe = DM_RECIPE_DEFAULT,
    .solver = DM_SOLVER_AUTO,
    .kernel = DM_KERNEL_LINEAR,
    .costs = default_costs,
    .cost_count = sizeof default_costs / sizeof default_costs[0],
    .folds = 5,
    .repeats = 1,
    .seed = 1,
    .threads = 1,
    .memory = (size_t)8000 * 1000 * 1000,
    .balanced = true,
    .task = "stance",
    .name = "model",
};

/* Everything that one training holds. */
typedef struct training {
    dm_train_options options; /* with what was left open decided */
    dm_watch watch;
    dm_lexicon *lexicon;
    dm_corpus corpus;
    dm_material material;
    dm_setting settings[DM_SETTINGS_MAXIMUM]; /* [setting_count] to choose from */
    size_t setting_count;
    dm_verdict verdict;
    dm_learned learned;
    dm_buffer sections[DM_SECTION_COUNT];
} training;

static dm_status check_options(const dm_train_options *options, dm_error *error) {
    if (!dm_libsvm_matches() || !dm_liblinear_matches()) {
        return dm_fail(error, DM_BAD_ARGUMENT, "libsvm or liblinear is not of the version of the build");
    }
    if (options->folds < 2 || options->folds > MOST_FOLDS || options->repeats < 1 ||
        options->repeats > MOST_REPEATS) {
        return dm_fail(error, DM_BAD_ARGUMENT, "folds are 2 to %d and repeats 1 to %d", MOST_FOLDS,
                       MOST_REPEATS);
    }
    if (options->cost_count < 1 || options->cost_count > MOST_COSTS) {
        return dm_fail(error, DM_BAD_ARGUMENT, "there are 1 to %d values of C to choose from", MOST_COSTS);
    }
    for (size_t i = 0; i < options->cost_count; i++) {
        if (!(options->costs[i] > 0 && options->costs[i] <= LARGEST_COST)) {
            return dm_fail(error, DM_BAD_ARGUMENT, "C is above 0 and up to %g", LARGEST_COST);
        }
    }
    if (!(options->gamma >= 0 && options->gamma <= LARGEST_GAMMA)) {
        return dm_fail(error, DM_BAD_ARGUMENT, "gamma is 0 (to be chosen) to %g", LARGEST_GAMMA);
    }
    if ((options->solver == DM_SOLVER_LIBLINEAR || options->solver == DM_SOLVER_DESCENT) &&
        options->kernel != DM_KERNEL_LINEAR) {
        return dm_fail(error, DM_BAD_ARGUMENT, "liblinear has no other kernel than the linear one");
    }
    if (!dm_card_is_name(dm_text_of(options->name)) || !dm_card_is_name(dm_text_of(options->task))) {
        return dm_fail(error, DM_BAD_ARGUMENT, "name and task are 1 to 200 bytes without control characters");
    }
    return DM_OK;
}

/* The lexicon, when the recipe wants one and there is one. */
static dm_status read_lexicon(training *work, dm_error *error) {
    dm_text text = work->options.lexicon;
    if (!work->options.recipe.lexicon || !text.bytes || !work->options.lexicon_name) {
        work->options.recipe.lexicon = false;
        return DM_OK;
    }
    if (memchr(text.bytes, '\r', text.length) || text.length == 0 || text.bytes[text.length - 1] != '\n') {
        return dm_fail(error, DM_BAD_LEXICON, "a lexicon's lines end in a line feed alone, also the last");
    }
    if (!dm_card_is_name(dm_text_of(work->options.lexicon_name))) {
        return dm_fail(error, DM_BAD_ARGUMENT, "the lexicon's name has control characters or over 200 bytes");
    }
    return dm_lexicon_parse(text, work->options.lexicon_name, &work->lexicon, error);
}

/* Kernels take libsvm. Linear machines take the descent, whose time is linear in the rows; it also takes
 * weights of rows, which liblinear 2.30 has no place for. */
static dm_status decide_solver(training *work, dm_error *error) {
    dm_train_options *options = &work->options;
    if (options->solver == DM_SOLVER_AUTO) {
        options->solver = options->kernel == DM_KERNEL_LINEAR ? DM_SOLVER_DESCENT : DM_SOLVER_LIBSVM;
    }
    if (options->solver == DM_SOLVER_LIBLINEAR && work->corpus.weighted) {
        options->solver = DM_SOLVER_DESCENT;
    }
    if (options->solver == DM_SOLVER_LIBSVM && work->corpus.weighted) {
        return dm_fail(error, DM_BAD_ARGUMENT, "libsvm takes no weights of rows; use --solver auto");
    }
    return DM_OK;
}

/* No more folds than there are groups to judge by. */
static dm_status decide_folds(training *work, dm_validation *validation, dm_error *error) {
    const dm_corpus *corpus = &work->corpus;
    bool *seen = calloc(corpus->group_count, sizeof *seen);
    if (!seen) {
        return dm_out_of_memory(error);
    }
    uint32_t groups = 0;
    for (size_t row = 0; row < corpus->count; row++) {
        if (!corpus->rows[row]->auxiliary && !seen[corpus->groups[row]]) {
            seen[corpus->groups[row]] = true;
            groups++;
        }
    }
    free(seen);
    if (groups >= LEAST_FOLDS && groups < work->options.folds) {
        work->options.folds = groups;
    }
    validation->folds = work->options.folds;
    return DM_OK;
}

static int by_size(const void *left, const void *right) {
    double one = *(const double *)left;
    double other = *(const double *)right;
    return (one > other) - (one < other);
}

/* Every C with every gamma, the smoothest first: of equals the first is taken. */
static void list_settings(training *work) {
    const dm_train_options *options = &work->options;
    double costs[MOST_COSTS];
    memcpy(costs, options->costs, options->cost_count * sizeof *costs);
    qsort(costs, options->cost_count, sizeof *costs, by_size);
    bool by_share = options->kernel != DM_KERNEL_LINEAR && options->gamma == 0;
    size_t gammas = by_share ? sizeof gamma_shares / sizeof gamma_shares[0] : 1;
    for (size_t cost = 0; cost < options->cost_count; cost++) {
        for (size_t gamma = 0; gamma < gammas; gamma++) {
            work->settings[work->setting_count++] = (dm_setting){
                .cost = costs[cost], .gamma = options->gamma, .gamma_share = gamma_shares[gamma]};
        }
    }
}

static dm_status validate(training *work, dm_validation *validation, dm_error *error) {
    work->watch = (dm_watch){work->watch.progress, "cross-validation", 0, 0};
    validation->near_rows = work->corpus.near_rows;
    validation->near_groups = work->corpus.near_groups;
    list_settings(work);
    return dm_validate(&work->corpus, &work->material, &work->options, work->settings, work->setting_count,
                       &work->watch, &work->verdict, validation, error);
}

/* All rows under what was chosen. Whoever says stop by now gets the model all the sooner. */
static dm_status learn_all(training *work, dm_validation *validation, dm_error *error) {
    dm_watch watch = {NULL, "training", 0, 1};
    (void)dm_watch_tell(&(dm_watch){work->watch.progress, "training", 0, 1});
    work->options.recipe = work->verdict.recipe;
    dm_status status = dm_lesson_take(&work->corpus, &work->material, &work->options.recipe, &work->options,
                                      &work->verdict.setting, &watch, &work->learned, error);
    if (status == DM_OK) {
        validation->gamma = work->learned.gamma;
        status = dm_extractor_prune(work->material.extractor, work->learned.keep, error);
        dm_extractor_narrow(work->material.extractor, &work->options.recipe);
    }
    return status;
}

/* The sections that say what was learned. Freed of the machine, since its scorer takes it over. */
static dm_status write_machine(training *work, dm_error *error) {
    dm_extractor_print(work->material.extractor, work->sections + DM_SECTION_FEATURES);
    if (work->lexicon) {
        dm_buffer_add(work->sections + DM_SECTION_LEXICON, dm_lexicon_text(work->lexicon));
    }
    dm_decision_print(work->learned.form, work->learned.bias, &work->verdict.calibration,
                      work->sections + DM_SECTION_CALIBRATION);
    dm_svm_print(&work->learned.svm, work->sections + DM_SECTION_SVM);
    dm_scorer scorer;
    dm_cursor cursor = {.error = error};
    dm_status status = dm_scorer_init(&scorer, work->learned.form, &work->learned.svm, work->learned.bias,
                                      work->learned.feature_count, SIZE_MAX, &cursor);
    if (status == DM_OK) {
        dm_check_print(&scorer, work->sections + DM_SECTION_CHECK);
        dm_scorer_free(&scorer);
    }
    return status;
}

static dm_status write_card(training *work, const dm_validation *validation, dm_error *error) {
    dm_card_facts facts = {.options = &work->options,
                           .corpus = &work->corpus,
                           .verdict = &work->verdict,
                           .validation = validation,
                           .form = work->learned.form,
                           .feature_count = work->learned.feature_count,
                           .has_lexicon = work->lexicon != NULL};
    return dm_card_print(&facts, work->sections + DM_SECTION_META, error);
}

/* The bundle, read back as everybody reads it. */
static dm_status bind(training *work, dm_model **model, dm_error *error) {
    dm_text views[DM_SECTION_COUNT];
    dm_buffer bundle = {0};
    for (size_t i = 0; i < DM_SECTION_COUNT; i++) {
        views[i] = dm_buffer_text(work->sections + i);
        bundle.failed = bundle.failed || work->sections[i].failed;
    }
    dm_bundle_print(views, &bundle);
    dm_status status = bundle.failed ? dm_out_of_memory(error)
                                     : dm_model_parse(dm_buffer_text(&bundle), false, model, error);
    dm_buffer_free(&bundle);
    return status;
}

static dm_status run(training *work, const dm_row *rows, size_t count, dm_model **model,
                     dm_validation *validation, dm_error *error) {
    work->watch.stage = "reading";
    dm_status status = read_lexicon(work, error);
    if (status == DM_OK) {
        status = dm_corpus_read(rows, count, work->options.recipe.clauses, work->options.threads,
                                &work->watch, &work->corpus, error);
    }
    if (status == DM_OK) {
        status = decide_solver(work, error);
    }
    if (status == DM_OK) {
        status = decide_folds(work, validation, error);
    }
    if (status == DM_OK) {
        dm_recipe *recipe = &work->options.recipe;
        recipe->minimum_frequency = dm_train_minimum_frequency(recipe, work->corpus.count);
        work->watch.stage = "features";
        status = dm_material_take(&work->corpus, &work->options.recipe, work->lexicon, work->options.threads,
                                  &work->watch, &work->material, error);
    }
    if (status == DM_OK) {
        status = validate(work, validation, error);
    }
    if (status == DM_OK) {
        status = learn_all(work, validation, error);
    }
    if (status == DM_OK) {
        status = write_machine(work, error);
    }
    if (status == DM_OK) {
        status = write_card(work, validation, error);
    }
    return status == DM_OK ? bind(work, model, error) : status;
}

dm_status dm_model_train(const dm_row *rows, size_t count, const dm_train_options *options,
                         const dm_progress *progress, dm_model **model, dm_validation *validation,
                         dm_error *error) {
    dm_status status = check_options(options, error);
    if (status != DM_OK) {
        return status;
    }
    memset(validation, 0, sizeof *validation);
    training *work = calloc(1, sizeof *work);
    if (!work) {
        return dm_out_of_memory(error);
    }
    work->options = *options;
    work->watch.progress = progress;
    status = run(work, rows, count, model, validation, error);
    for (size_t i = 0; i < DM_SECTION_COUNT; i++) {
        dm_buffer_free(work->sections + i);
    }
    dm_learned_free(&work->learned);
    dm_material_free(&work->material);
    dm_corpus_free(&work->corpus);
    dm_lexicon_free(work->lexicon);
    free(work);
    return status;
}
