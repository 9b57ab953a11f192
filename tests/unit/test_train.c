/* Training: rows become a model that does not depend on their order, judged on rows that it did not see; and
 * what cannot train is refused with the reason. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include <cjson/cJSON.h>
#include <math.h>

#include "statements.h"

enum { EASY_ROWS = 144 };

static dm_model *train(const statements *made, const dm_train_options *options, dm_validation *validation) {
    dm_model *model = NULL;
    dm_error error;
    if (dm_model_train(made->rows, made->count, options, NULL, &model, validation, &error) != DM_OK) {
        fail_msg("line %u: %s", (unsigned)error.line, error.message);
    }
    return model;
}

static dm_status fail_to_train(const statements *made, const dm_train_options *options, dm_error *error) {
    dm_model *model = NULL;
    dm_validation validation;
    *error = (dm_error){.message = ""};
    dm_status status = dm_model_train(made->rows, made->count, options, NULL, &model, &validation, error);
    assert_null(model);
    return status;
}

static void rows_in_any_order_give_the_same_bundle_bytes(void **state) {
    (void)state;
    const struct {
        dm_solver solver;
        dm_kernel kernel;
        double weight; /* of each fourth row */
    } machines[] = {{DM_SOLVER_AUTO, DM_KERNEL_LINEAR, 1},
                    {DM_SOLVER_LIBLINEAR, DM_KERNEL_LINEAR, 0.5},
                    {DM_SOLVER_LIBSVM, DM_KERNEL_LINEAR, 1},
                    {DM_SOLVER_AUTO, DM_KERNEL_RBF, 1}};
    for (size_t i = 0; i < sizeof machines / sizeof machines[0]; i++) {
        dm_train_options options = quick_options();
        options.solver = machines[i].solver;
        options.kernel = machines[i].kernel;
        statements made = make_statements(EASY_ROWS);
        for (size_t row = 0; row < made.count; row += 4) {
            made.rows[row].weight = machines[i].weight;
        }
        dm_buffer first = {0};
        for (uint64_t seed = 0; seed < 3; seed++) {
            dm_validation validation;
            dm_buffer bundle = {0};
            dm_model *model = train(&made, &options, &validation);
            dm_model_print(model, seed ? &bundle : &first);
            if (seed) {
                assert_int_equal(bundle.length, first.length);
                assert_memory_equal(bundle.bytes, first.bytes, first.length);
            }
            dm_buffer_free(&bundle);
            dm_model_free(model);
            shuffle(made.rows, made.count, seed);
        }
        dm_buffer_free(&first);
        free_statements(&made);
    }
}

static void acts_are_learned_across_parties(void **state) {
    (void)state;
    statements made = make_statements(EASY_ROWS);
    dm_train_options options = quick_options();
    dm_validation validation;
    dm_model *model = train(&made, &options, &validation);
    assert_int_equal(validation.pooled.count, EASY_ROWS);
    assert_true(validation.pooled.macro_f1 > 0.99);
    assert_true(validation.macro_f1_mean > 0.99);
    assert_true(validation.macro_f1_deviation < 0.01);
    assert_false(validation.calibrated);
    assert_int_equal(dm_model_label_count(model), 3);
    assert_string_equal(dm_model_label(model, 0), "conciliatory");
    assert_string_equal(dm_model_label(model, 2), "threatening");
    dm_model_free(model);
    free_statements(&made);
}

static void the_best_cost_is_chosen_and_of_equals_the_smallest(void **state) {
    (void)state;
    statements made = make_statements(EASY_ROWS);
    const double costs[] = {10, 1, 5};
    dm_train_options options = quick_options();
    options.costs = costs;
    options.cost_count = 3;
    dm_validation validation;
    dm_model_free(train(&made, &options, &validation));
    assert_true(validation.cost == 1);
    free_statements(&made);
}

/* Labels that the texts do not tell. */
static statements make_riddles(void) {
    statements made = make_statements(EASY_ROWS);
    dm_random random = {4};
    for (size_t i = 0; i < made.count; i++) {
        made.rows[i].label = dm_text_of(statement_labels[dm_random_below(&random, 2)]);
        (void)snprintf(made.bytes[i], STATEMENT_BYTES, "Cable %zu came in from post %zu.", i * 7919 % 1009,
                       i);
        made.rows[i].text = dm_text_of(made.bytes[i]);
        made.rows[i].source = (dm_span){0, 0};
    }
    return made;
}

static void auxiliary_rows_train_but_are_not_judged_and_tell_no_fold_its_answers(void **state) {
    (void)state;
    statements made = make_riddles();
    dm_train_options options = quick_options();
    dm_validation alone;
    dm_model_free(train(&made, &options, &alone));
    assert_true(alone.pooled.accuracy < 0.7);

    dm_row *rows = calloc(2 * made.count, sizeof *rows);
    assert_non_null(rows);
    for (size_t i = 0; i < made.count; i++) {
        rows[i] = made.rows[i];
        rows[made.count + i] = made.rows[i];
        rows[made.count + i].auxiliary = true;
    }
    dm_model *model = NULL;
    dm_validation helped;
    assert_int_equal(dm_model_train(rows, 2 * made.count, &options, NULL, &model, &helped, NULL), DM_OK);
    assert_int_equal(helped.pooled.count, made.count);
    assert_true(helped.pooled.accuracy < 0.7);
    dm_model_free(model);

    for (size_t i = 0; i < made.count; i++) { /* of groups of their own, they may tell */
        rows[made.count + i].group = DM_TEXT("");
    }
    assert_int_equal(dm_model_train(rows, 2 * made.count, &options, NULL, &model, &helped, NULL), DM_OK);
    assert_true(helped.pooled.accuracy > 0.9);
    dm_model_free(model);
    free(rows);
    free_statements(&made);
}

static void two_labels_and_kernels_train_too(void **state) {
    (void)state;
    const dm_kernel kernels[] = {DM_KERNEL_LINEAR, DM_KERNEL_RBF, DM_KERNEL_POLYNOMIAL};
    for (size_t labels = 2; labels <= 3; labels++) {
        for (size_t i = 0; i < 3; i++) {
            statements made = make_statements(EASY_ROWS);
            for (size_t row = 0; row < made.count && labels == 2; row++) {
                if (row % STATEMENT_LABELS == 1) {
                    made.rows[row].label = DM_TEXT("conciliatory");
                }
            }
            dm_train_options options = quick_options();
            options.kernel = kernels[i];
            dm_validation validation;
            dm_model *model = train(&made, &options, &validation);
            assert_int_equal(dm_model_label_count(model), labels);
            assert_true(validation.pooled.macro_f1 > 0.95);
            assert_true(kernels[i] == DM_KERNEL_LINEAR ? validation.gamma == 0 : validation.gamma > 0);
            dm_model_free(model);
            free_statements(&made);
        }
    }
}

static void the_card_says_what_the_model_is_and_learned_from(void **state) {
    (void)state;
    statements made = make_statements(EASY_ROWS);
    dm_train_options options = quick_options();
    options.task = "tension \"at sea\"";
    options.provenance = DM_TEXT(" {\"data\": \"made up\", \"licence\": \"CC0\", \"version\": \"2.1\"}\n");
    dm_validation validation;
    dm_model *model = train(&made, &options, &validation);
    assert_string_equal(dm_model_name(model), "small");
    assert_string_equal(dm_model_task(model), "tension \"at sea\"");
    assert_string_equal(dm_model_version(model), "2.1");
    dm_text text = dm_model_card(model);
    cJSON *card = cJSON_ParseWithLength(text.bytes, text.length);
    assert_non_null(card);
    const cJSON *training = cJSON_GetObjectItemCaseSensitive(card, "training");
    const cJSON *judged = cJSON_GetObjectItemCaseSensitive(card, "cross_validation");
    const cJSON *data = cJSON_GetObjectItemCaseSensitive(card, "provenance");
    const cJSON *limits = cJSON_GetObjectItemCaseSensitive(card, "limits");
    assert_true(cJSON_GetNumberValue(cJSON_GetObjectItemCaseSensitive(training, "rows")) == EASY_ROWS);
    assert_true(cJSON_GetNumberValue(cJSON_GetObjectItemCaseSensitive(training, "groups")) ==
                STATEMENT_PARTIES);
    assert_int_equal(cJSON_GetArraySize(cJSON_GetObjectItemCaseSensitive(judged, "by_label")), 3);
    assert_string_equal(cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(data, "licence")), "CC0");
    assert_non_null(strstr(cJSON_GetStringValue(cJSON_GetArrayItem(limits, 0)), "Uncalibrated"));
    cJSON_Delete(card);
    dm_model_free(model);
    free_statements(&made);
}

/* Changes that spoil good options or rows. */
static void few_folds(dm_train_options *options, statements *made) {
    (void)made;
    options->folds = 1;
}

static void no_repeats(dm_train_options *options, statements *made) {
    (void)made;
    options->repeats = 0;
}

static void no_costs(dm_train_options *options, statements *made) {
    (void)made;
    options->cost_count = 0;
}

static void cost_without_value(dm_train_options *options, statements *made) {
    static const double costs[] = {NAN};
    (void)made;
    options->costs = costs;
}

static void negative_gamma(dm_train_options *options, statements *made) {
    (void)made;
    options->gamma = -1;
}

static void kernel_of_liblinear(dm_train_options *options, statements *made) {
    (void)made;
    options->solver = DM_SOLVER_LIBLINEAR;
    options->kernel = DM_KERNEL_RBF;
}

static void name_of_two_lines(dm_train_options *options, statements *made) {
    (void)made;
    options->name = "a\nb";
}

static void provenance_without_object(dm_train_options *options, statements *made) {
    (void)made;
    options->provenance = DM_TEXT("[\"data\"]");
}

static void weights_for_libsvm(dm_train_options *options, statements *made) {
    options->solver = DM_SOLVER_LIBSVM;
    made->rows[3].weight = 2;
}

static void one_label(dm_train_options *options, statements *made) {
    (void)options;
    for (size_t i = 0; i < made->count; i++) {
        made->rows[i].label = DM_TEXT("neutral");
    }
}

static void label_of_one_row(dm_train_options *options, statements *made) {
    (void)options;
    made->rows[5].label = DM_TEXT("hopeful");
}

static void label_of_auxiliary_rows(dm_train_options *options, statements *made) {
    (void)options;
    made->rows[5].label = DM_TEXT("hopeful");
    made->rows[5].auxiliary = true;
}

static void empty_label(dm_train_options *options, statements *made) {
    (void)options;
    made->rows[5].label = DM_TEXT("");
}

static void many_labels(dm_train_options *options, statements *made) {
    (void)options;
    for (size_t i = 0; i < made->count; i++) {
        made->rows[i].label = made->rows[i].id;
    }
}

static void weight_of_0(dm_train_options *options, statements *made) {
    (void)options;
    made->rows[5].weight = 0;
}

static void weight_without_value(dm_train_options *options, statements *made) {
    (void)options;
    made->rows[5].weight = NAN;
}

static void one_group(dm_train_options *options, statements *made) {
    (void)options;
    for (size_t i = 0; i < made->count; i++) {
        made->rows[i].group = DM_TEXT("cable");
    }
}

static void no_rows(dm_train_options *options, statements *made) {
    (void)options;
    made->count = 0;
}

static void rare_features_only(dm_train_options *options, statements *made) {
    (void)made;
    options->recipe.minimum_frequency = 1000;
}

static void text_that_is_binary(dm_train_options *options, statements *made) {
    static const char bytes[64] = {'M', 'Z'};
    (void)options;
    made->rows[5].text = (dm_text){bytes, sizeof bytes};
}

typedef struct spoiled {
    void (*spoil)(dm_train_options *options, statements *made);
    dm_status status;
    uint64_t line;      /* of the row at fault; 0: none */
    const char *reason; /* a part of the message */
} spoiled;

static const spoiled cases[] = {
    {few_folds, DM_BAD_ARGUMENT, 0, "folds are 2 to 20"},
    {no_repeats, DM_BAD_ARGUMENT, 0, "repeats 1 to 100"},
    {no_costs, DM_BAD_ARGUMENT, 0, "values of C"},
    {cost_without_value, DM_BAD_ARGUMENT, 0, "C is above 0"},
    {negative_gamma, DM_BAD_ARGUMENT, 0, "gamma"},
    {kernel_of_liblinear, DM_BAD_ARGUMENT, 0, "liblinear"},
    {name_of_two_lines, DM_BAD_ARGUMENT, 0, "name"},
    {provenance_without_object, DM_BAD_ARGUMENT, 0, "provenance"},
    {weights_for_libsvm, DM_BAD_ARGUMENT, 0, "weights"},
    {one_label, DM_BAD_LABELS, 0, "1 labels"},
    {label_of_one_row, DM_BAD_LABELS, 0, "hopeful"},
    {label_of_auxiliary_rows, DM_BAD_LABELS, 7, "only auxiliary rows"},
    {empty_label, DM_BAD_LABELS, 7, "label"},
    {many_labels, DM_BAD_LABELS, 66, "more than 64 labels"},
    {weight_of_0, DM_BAD_LABELS, 7, "weight"},
    {weight_without_value, DM_BAD_LABELS, 7, "weight"},
    {one_group, DM_BAD_LABELS, 0, "1 groups"},
    {no_rows, DM_BAD_LABELS, 0, "0 rows"},
    {rare_features_only, DM_BAD_LABELS, 0, "no feature"},
    {text_that_is_binary, DM_BAD_LABELS, 7, ""},
};

static void what_cannot_train_is_refused_with_line_and_reason(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        statements made = make_statements(90);
        dm_train_options options = quick_options();
        dm_error error;
        cases[i].spoil(&options, &made);
        dm_status status = fail_to_train(&made, &options, &error);
        if (status != cases[i].status || error.line != cases[i].line ||
            !strstr(error.message, cases[i].reason)) {
            fail_msg("case %zu: status %d, line %u, %s", i, status, (unsigned)error.line, error.message);
        }
        free_statements(&made);
    }
}

/* Says stop at the step of that number. */
typedef struct stopper {
    uint64_t steps;
    uint64_t stop_at;
} stopper;

static bool step(void *context, const char *stage, uint64_t done, uint64_t total) {
    stopper *watcher = context;
    assert_non_null(stage);
    assert_true(done <= total);
    return watcher->steps++ < watcher->stop_at;
}

/* Told to stop before there is anything to choose by, training ends with nothing; once the trials have begun
 * it makes the best of what is there, and says so. */
static void a_stopped_training_leaves_the_best_so_far(void **state) {
    (void)state;
    statements made = make_statements(EASY_ROWS);
    dm_train_options options = quick_options();
    const double costs[] = {0.3, 1};
    options.costs = costs;
    options.cost_count = 2;
    options.choose_families = true;
    options.recipe.character_from = 3;
    options.recipe.character_to = 3;
    uint64_t nothing = 0;
    uint64_t cut_short = 0;
    uint64_t without_figures = 0;
    for (uint64_t stop_at = 0;; stop_at++) {
        stopper watcher = {0, stop_at};
        dm_progress progress = {step, &watcher};
        dm_model *model = NULL;
        dm_validation validation;
        dm_error error;
        dm_status status =
            dm_model_train(made.rows, made.count, &options, &progress, &model, &validation, &error);
        if (status == DM_OK && !validation.interrupted) {
            dm_model_free(model);
            break;
        }
        nothing += status == DM_INTERRUPTED;
        if (status == DM_OK) {
            dm_text card = dm_model_card(model);
            cut_short++;
            without_figures += validation.pooled.count == 0;
            assert_true(validation.pooled.count == 0 || validation.pooled.count == EASY_ROWS);
            assert_int_equal(dm_model_label_count(model), 3);
            assert_non_null(memmem(card.bytes, card.length, "\"interrupted\": true", 19));
        } else {
            assert_int_equal(status, DM_INTERRUPTED);
            assert_null(model);
        }
        dm_model_free(model);
    }
    assert_true(nothing >= 3);
    assert_true(without_figures >= 1);
    assert_true(cut_short > without_figures);
    free_statements(&made);
}

/* Words of letters at random: no two are the same, so that they are no features as words, but the runs of
 * letters in them come again and drown what those of the statement say. */
static void add_gibberish(statements *made) {
    dm_random random = {11};
    for (size_t i = 0; i < made->count; i++) {
        char *end = made->bytes[i] + strlen(made->bytes[i]);
        for (size_t letter = 0; letter < 96; letter++) {
            *end++ = letter % 12 == 0 ? ' ' : (char)('a' + dm_random_below(&random, 6));
        }
        *end = '\0';
        made->rows[i].text = dm_text_of(made->bytes[i]);
        if (i % 4 == 0) { /* some labels are wrong, for letters to learn by heart */
            made->rows[i].label = dm_text_of(statement_labels[dm_random_below(&random, STATEMENT_LABELS)]);
        }
    }
}

static void families_that_only_harm_are_left_out(void **state) {
    (void)state;
    statements made = make_statements(EASY_ROWS);
    add_gibberish(&made);
    dm_train_options options = quick_options();
    options.choose_families = true;
    options.recipe.character_from = 2;
    options.recipe.character_to = 3;
    options.recipe.windows = false;
    options.recipe.lexicon = false;
    dm_validation chosen;
    dm_model *model = train(&made, &options, &chosen);
    assert_int_equal(chosen.parts_offered, 3); /* words and characters */
    assert_int_equal(chosen.parts, 1);
    double best[4] = {0};
    for (size_t i = 0; i < chosen.try_count; i++) {
        uint32_t parts = chosen.tries[i].parts;
        best[parts] = fmax(best[parts], chosen.tries[i].macro_f1);
    }
    assert_true(best[1] > best[3] + 0.005 && best[2] > 0 && best[2] < best[3]);
    dm_text card = dm_model_card(model);
    assert_non_null(memmem(card.bytes, card.length, "\"character_to\": 0", 17));
    dm_model_free(model);
    free_statements(&made);
}

static void any_number_of_solvers_at_a_time_gives_the_same_bytes(void **state) {
    (void)state;
    statements made = make_statements(EASY_ROWS);
    dm_train_options options = quick_options();
    options.choose_families = true;
    options.recipe.meaning = true;
    dm_buffer first = {0};
    for (uint32_t threads = 1; threads <= 5; threads += 2) {
        dm_buffer bundle = {0};
        dm_validation validation;
        options.threads = threads;
        dm_model *model = train(&made, &options, &validation);
        dm_model_print(model, threads == 1 ? &first : &bundle);
        if (threads > 1) {
            assert_int_equal(bundle.length, first.length);
            assert_memory_equal(bundle.bytes, first.bytes, first.length);
        }
        dm_buffer_free(&bundle);
        dm_model_free(model);
    }
    dm_buffer_free(&first);
    free_statements(&made);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rows_in_any_order_give_the_same_bundle_bytes),
        cmocka_unit_test(acts_are_learned_across_parties),
        cmocka_unit_test(the_best_cost_is_chosen_and_of_equals_the_smallest),
        cmocka_unit_test(auxiliary_rows_train_but_are_not_judged_and_tell_no_fold_its_answers),
        cmocka_unit_test(two_labels_and_kernels_train_too),
        cmocka_unit_test(the_card_says_what_the_model_is_and_learned_from),
        cmocka_unit_test(what_cannot_train_is_refused_with_line_and_reason),
        cmocka_unit_test(a_stopped_training_leaves_the_best_so_far),
        cmocka_unit_test(families_that_only_harm_are_left_out),
        cmocka_unit_test(any_number_of_solvers_at_a_time_gives_the_same_bytes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
