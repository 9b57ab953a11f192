/* Solvers: what libsvm, liblinear and our own descent are asked and answer, and the child that they run in.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/random.h"
#include "model/descent.h"

/* A problem of a few dense rows. */
enum { PROBLEM_ROWS = 60, PROBLEM_FEATURES = 7 };

typedef struct small_problem {
    dm_matrix matrix;
    uint32_t labels[2 * PROBLEM_ROWS];
    double weights[2 * PROBLEM_ROWS];
} small_problem;

static void add_row(small_problem *small, dm_random *random, uint32_t label) {
    dm_element elements[PROBLEM_FEATURES];
    for (uint32_t feature = 0; feature < PROBLEM_FEATURES; feature++) {
        double signal = feature == label ? 0.7 : 0;
        elements[feature] = (dm_element){feature, signal + dm_random_unit(random)};
    }
    small->labels[small->matrix.count] = label;
    dm_vector row = {elements, PROBLEM_FEATURES, PROBLEM_FEATURES};
    assert_int_equal(dm_matrix_add(&small->matrix, &row, NULL), DM_OK);
}

static dm_problem make_problem(small_problem *small, uint32_t labels) {
    dm_random random = {77};
    *small = (small_problem){0};
    for (size_t i = 0; i < PROBLEM_ROWS; i++) {
        small->weights[i] = 1;
        add_row(small, &random, dm_random_below(&random, labels));
    }
    return (dm_problem){.matrix = &small->matrix,
                        .labels = small->labels,
                        .class_count = 3,
                        .feature_count = PROBLEM_FEATURES,
                        .solver = DM_SOLVER_LIBLINEAR,
                        .cost = 0.5,
                        .balanced = true};
}

static void assert_alike(const dm_solution *left, const dm_solution *right) {
    assert_int_equal(left->form, right->form);
    assert_int_equal(left->function_count, right->function_count);
    for (size_t i = 0; i < left->function_count * PROBLEM_FEATURES; i++) {
        assert_true(fabs(left->weights[i] - right->weights[i]) < 0.05);
    }
    for (size_t i = 0; i < left->function_count; i++) {
        assert_true(fabs(left->bias[i] - right->bias[i]) < 0.05);
    }
}

/* The rows of a problem as vectors that are scored. */
static void take_row(const dm_matrix *matrix, size_t row, dm_element *elements) {
    for (size_t i = 0; i < PROBLEM_FEATURES; i++) {
        const dm_cell *cell = &matrix->cells[matrix->starts[row] + i];
        elements[i] = (dm_element){cell->feature, (double)cell->value};
    }
}

/* What a function costs: half its squared weights (the bias is one), and C times the squared shortfalls. */
static double cost_of(const dm_problem *problem, const dm_solution *solution, size_t function) {
    double class_weights[DM_LABELS_MAXIMUM];
    dm_problem_class_weights(problem, class_weights);
    const double *weights = solution->weights + function * PROBLEM_FEATURES;
    double sum = solution->bias[function] * solution->bias[function] / 2;
    for (size_t i = 0; i < PROBLEM_FEATURES; i++) {
        sum += weights[i] * weights[i] / 2;
    }
    for (size_t row = 0; row < PROBLEM_ROWS; row++) {
        dm_element elements[PROBLEM_FEATURES];
        take_row(problem->matrix, row, elements);
        bool own = problem->labels[row] == function;
        double decision = solution->bias[function];
        for (size_t i = 0; i < PROBLEM_FEATURES; i++) {
            decision += weights[i] * elements[i].value;
        }
        double shortfall = fmax(0, 1 - (own ? decision : -decision));
        bool weighted = own || problem->class_count == 2;
        sum += problem->cost * (weighted ? class_weights[problem->labels[row]] : 1) * shortfall * shortfall;
    }
    return sum;
}

static void the_descent_comes_as_near_to_the_optimum_as_liblinear(void **state) {
    (void)state;
    for (uint32_t labels = 2; labels <= 3; labels++) {
        small_problem small;
        dm_problem problem = make_problem(&small, labels);
        problem.class_count = labels;
        dm_solution plain;
        dm_solution weighted;
        assert_int_equal(dm_solve(&problem, NULL, &plain, NULL), DM_OK);
        problem.solver = DM_SOLVER_DESCENT;
        problem.weights = labels == 2 ? small.weights : NULL; /* all 1 */
        assert_int_equal(dm_solve(&problem, NULL, &weighted, NULL), DM_OK);
        assert_int_equal(plain.form, labels == 2 ? DM_FORM_PAIRS : DM_FORM_CLASSES);
        assert_int_equal(plain.function_count, weighted.function_count);
        for (size_t function = 0; function < plain.function_count; function++) {
            double theirs = cost_of(&problem, &plain, function);
            double ours = cost_of(&problem, &weighted, function);
            assert_true(ours < 1.01 * theirs && ours > 0.9 * theirs);
        }
        dm_solution_free(&plain);
        dm_solution_free(&weighted);
        dm_matrix_free(&small.matrix);
    }
}

static void a_descent_that_goes_on_to_a_larger_cost_ends_where_a_fresh_one_does(void **state) {
    (void)state;
    small_problem small;
    dm_problem problem = make_problem(&small, 3);
    problem.solver = DM_SOLVER_DESCENT;
    dm_solution fresh;
    dm_solution gone_on;
    assert_int_equal(dm_solve_here(&problem, &fresh, NULL), DM_OK);
    dm_descent *descent = dm_descent_new(&problem);
    assert_non_null(descent);
    dm_descent_run(descent, problem.cost / 10);
    problem.descent = descent;
    assert_int_equal(dm_solve_here(&problem, &gone_on, NULL), DM_OK);
    assert_alike(&fresh, &gone_on);
    dm_descent_free(descent);
    dm_solution_free(&fresh);
    dm_solution_free(&gone_on);
    dm_matrix_free(&small.matrix);
}

/* More classes than four lie in several blocks of lanes; each class's machine is its own, whatever the others
 * are. */
static void a_class_is_told_from_the_rest_alike_however_many_classes_there_are(void **state) {
    (void)state;
    small_problem small;
    dm_problem problem = make_problem(&small, 7);
    problem.solver = DM_SOLVER_DESCENT;
    problem.balanced = false;
    problem.class_count = 7;
    dm_solution seven;
    assert_int_equal(dm_solve_here(&problem, &seven, NULL), DM_OK);
    assert_int_equal(seven.function_count, 7);
    for (uint32_t label = 0; label < 7; label++) {
        uint32_t told[2 * PROBLEM_ROWS];
        for (size_t row = 0; row < PROBLEM_ROWS; row++) {
            told[row] = small.labels[row] == label ? 0 : 1;
        }
        dm_problem alone = problem;
        alone.labels = told;
        alone.class_count = 2;
        dm_solution two;
        assert_int_equal(dm_solve_here(&alone, &two, NULL), DM_OK);
        assert_int_equal(two.function_count, 1);
        for (size_t feature = 0; feature < PROBLEM_FEATURES; feature++) {
            assert_true(fabs(two.weights[feature] - seven.weights[label * PROBLEM_FEATURES + feature]) <
                        0.05);
        }
        dm_solution_free(&two);
    }
    dm_solution_free(&seven);
    dm_matrix_free(&small.matrix);
}

static void a_row_of_weight_2_counts_like_the_row_twice(void **state) {
    (void)state;
    small_problem small;
    dm_problem problem = make_problem(&small, 3);
    dm_solution weighted;
    dm_solution doubled;
    for (size_t i = 0; i < PROBLEM_ROWS; i += 3) {
        small.weights[i] = 2;
    }
    problem.solver = DM_SOLVER_DESCENT;
    problem.weights = small.weights;
    assert_int_equal(dm_solve(&problem, NULL, &weighted, NULL), DM_OK);
    problem.weights = NULL;
    for (size_t i = 0; i < PROBLEM_ROWS; i += 3) {
        dm_element elements[PROBLEM_FEATURES];
        take_row(&small.matrix, i, elements);
        small.labels[small.matrix.count] = small.labels[i];
        dm_vector row = {elements, PROBLEM_FEATURES, PROBLEM_FEATURES};
        assert_int_equal(dm_matrix_add(&small.matrix, &row, NULL), DM_OK);
    }
    assert_int_equal(dm_solve(&problem, NULL, &doubled, NULL), DM_OK);
    assert_alike(&weighted, &doubled);
    dm_solution_free(&weighted);
    dm_solution_free(&doubled);
    dm_matrix_free(&small.matrix);
}

/* A fold may miss a label that stands in one group only. */
static void a_label_without_rows_is_never_decided(void **state) {
    (void)state;
    const struct {
        dm_solver solver;
        dm_kernel kernel;
        bool weighted;
    } machines[] = {{DM_SOLVER_LIBLINEAR, DM_KERNEL_LINEAR, false},
                    {DM_SOLVER_DESCENT, DM_KERNEL_LINEAR, false},
                    {DM_SOLVER_DESCENT, DM_KERNEL_LINEAR, true},
                    {DM_SOLVER_LIBSVM, DM_KERNEL_LINEAR, false},
                    {DM_SOLVER_LIBSVM, DM_KERNEL_RBF, false}};
    for (size_t i = 0; i < sizeof machines / sizeof machines[0]; i++) {
        small_problem small;
        dm_problem problem = make_problem(&small, 2);
        problem.solver = machines[i].solver;
        problem.kernel = machines[i].kernel;
        problem.gamma = 1;
        problem.weights = machines[i].weighted ? small.weights : NULL;
        dm_solution solution;
        dm_svm svm;
        dm_scorer scorer;
        dm_cursor cursor = {0};
        assert_int_equal(dm_solve(&problem, NULL, &solution, NULL), DM_OK);
        assert_int_equal(dm_collapse(&solution, 3, PROBLEM_FEATURES, 1000, &svm, NULL), DM_OK);
        assert_int_equal(
            dm_scorer_init(&scorer, solution.form, &svm, solution.bias, PROBLEM_FEATURES, SIZE_MAX, &cursor),
            DM_OK);
        size_t right = 0;
        for (size_t row = 0; row < PROBLEM_ROWS; row++) {
            double decision[3];
            dm_element elements[PROBLEM_FEATURES];
            take_row(&small.matrix, row, elements);
            dm_scorer_decide(&scorer, elements, PROBLEM_FEATURES, decision);
            uint32_t decided = dm_largest(decision, 3);
            assert_true(decided < 2);
            right += decided == small.labels[row];
        }
        assert_true(right > PROBLEM_ROWS * 3 / 4);
        dm_scorer_free(&scorer);
        dm_solution_free(&solution);
        dm_matrix_free(&small.matrix);
    }
}

static void a_value_that_is_not_finite_never_reaches_a_solver(void **state) {
    (void)state;
    const double bad[] = {NAN, INFINITY, -INFINITY};
    for (size_t i = 0; i < 3; i++) {
        dm_matrix matrix = {0};
        dm_element element = {4, bad[i]};
        dm_vector row = {&element, 1, 1};
        dm_error error;
        assert_int_equal(dm_matrix_add(&matrix, &row, &error), DM_BAD_INPUT);
        assert_non_null(strstr(error.message, "feature 5"));
        assert_int_equal(matrix.count, 0);
        dm_matrix_free(&matrix);
    }
}

static bool answer(const void *context, dm_buffer *result) {
    printf("this goes nowhere\n");
    (void)fflush(stdout);
    dm_buffer_add(result, *(const dm_text *)context);
    return true;
}

static bool give_up(const void *context, dm_buffer *result) {
    (void)context;
    (void)result;
    return false;
}

static bool die(const void *context, dm_buffer *result) {
    (void)context;
    (void)result;
    abort();
}

static bool sleep_for_ever(const void *context, dm_buffer *result) {
    (void)context;
    (void)result;
    while (pause() != 0) {
    }
    return true;
}

static bool stop_at_once(void *context, const char *stage, uint64_t done, uint64_t total) {
    (void)context;
    (void)stage;
    (void)done;
    (void)total;
    return false;
}

static void the_child_hands_over_what_it_found(void **state) {
    (void)state;
    size_t length = 300000;
    char *bytes = malloc(length);
    assert_non_null(bytes);
    memset(bytes, 'x', length);
    dm_text text = {bytes, length};
    dm_buffer result = {0};
    assert_int_equal(dm_child_run(answer, &text, 64 << 20, NULL, &result, NULL), DM_OK);
    assert_true(dm_text_equal(dm_buffer_text(&result), text));
    dm_buffer_free(&result);
    free(bytes);
}

static void a_child_that_gives_up_or_dies_is_an_error_and_no_more(void **state) {
    (void)state;
    const dm_work works[] = {give_up, die};
    for (size_t i = 0; i < 2; i++) {
        dm_buffer result = {0};
        dm_error error;
        assert_int_equal(dm_child_run(works[i], NULL, 64 << 20, NULL, &result, &error), DM_NO_MEMORY);
        assert_non_null(strstr(error.message, "64 MiB"));
        dm_buffer_free(&result);
    }
}

static void a_child_is_ended_when_training_is_stopped(void **state) {
    (void)state;
    dm_progress progress = {stop_at_once, NULL};
    dm_watch watch = {&progress, "training", 0, 1};
    dm_buffer result = {0};
    dm_error error;
    assert_int_equal(dm_child_run(sleep_for_ever, NULL, 64 << 20, &watch, &result, &error), DM_INTERRUPTED);
    dm_buffer_free(&result);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_descent_comes_as_near_to_the_optimum_as_liblinear),
        cmocka_unit_test(a_descent_that_goes_on_to_a_larger_cost_ends_where_a_fresh_one_does),
        cmocka_unit_test(a_class_is_told_from_the_rest_alike_however_many_classes_there_are),
        cmocka_unit_test(a_row_of_weight_2_counts_like_the_row_twice),
        cmocka_unit_test(a_label_without_rows_is_never_decided),
        cmocka_unit_test(a_value_that_is_not_finite_never_reaches_a_solver),
        cmocka_unit_test(the_child_hands_over_what_it_found),
        cmocka_unit_test(a_child_that_gives_up_or_dies_is_an_error_and_no_more),
        cmocka_unit_test(a_child_is_ended_when_training_is_stopped),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
