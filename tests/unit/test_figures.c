/* Figures: what a confusion matrix says. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include <math.h>

#include "model/model.h"

static void assert_near(double actual, double expected) {
    if (!(fabs(actual - expected) < 1e-12)) {
        fail_msg("%.17g is not %.17g", actual, expected);
    }
}

/* 100 units: 10 conciliatory, 80 neutral, 10 threatening. */
static dm_figures three_labels(void) {
    return (dm_figures){.label_count = 3, .confusion = {{6, 4, 0}, {2, 74, 4}, {0, 5, 5}}};
}

static void precision_and_recall_are_shares_of_column_and_row(void **state) {
    (void)state;
    dm_figures figures = three_labels();
    dm_figures_compute(&figures);
    assert_int_equal(figures.count, 100);
    assert_near(figures.accuracy, 0.85);
    assert_near(figures.precision[0], 6 / 8.0);
    assert_near(figures.recall[0], 6 / 10.0);
    assert_near(figures.f1[0], 2 * 0.75 * 0.6 / (0.75 + 0.6));
    assert_near(figures.precision[1], 74 / 83.0);
    assert_near(figures.recall[2], 0.5);
}

static void macro_f1_counts_rare_labels_as_much_as_frequent_ones(void **state) {
    (void)state;
    dm_figures figures = three_labels();
    dm_figures_compute(&figures);
    double f1[] = {12 / 18.0, 148 / 163.0, 10 / 19.0};
    assert_near(figures.macro_f1, (f1[0] + f1[1] + f1[2]) / 3);
    assert_near(figures.weighted_f1, 0.1 * f1[0] + 0.8 * f1[1] + 0.1 * f1[2]);
}

static void a_label_that_is_never_predicted_has_no_precision_but_an_f1_of_0(void **state) {
    (void)state;
    dm_figures figures = {.label_count = 2, .confusion = {{8, 0}, {2, 0}}};
    dm_figures_compute(&figures);
    assert_true(isnan(figures.precision[1]));
    assert_near(figures.recall[1], 0);
    assert_near(figures.f1[1], 0);
    assert_near(figures.macro_f1, 0.5 * (16 / 18.0));
}

static void a_label_that_is_only_predicted_counts_against_macro_f1(void **state) {
    (void)state;
    dm_figures figures = {.label_count = 2, .confusion = {{9, 1}, {0, 0}}};
    dm_figures_compute(&figures);
    assert_true(isnan(figures.recall[1]));
    assert_near(figures.macro_f1, 0.5 * (18 / 19.0));
    assert_near(figures.weighted_f1, 18 / 19.0);
}

static void a_label_that_is_nowhere_is_left_out_of_the_mean(void **state) {
    (void)state;
    dm_figures figures = {.label_count = 3, .confusion = {{5, 0, 0}, {0, 5, 0}}};
    dm_figures_compute(&figures);
    assert_true(isnan(figures.f1[2]));
    assert_near(figures.macro_f1, 1);
    assert_near(figures.accuracy, 1);
}

static void no_rows_have_no_figures(void **state) {
    (void)state;
    dm_figures figures = {.label_count = 2};
    dm_figures_compute(&figures);
    assert_int_equal(figures.count, 0);
    assert_true(isnan(figures.accuracy));
    assert_true(isnan(figures.macro_f1));
    assert_true(isnan(figures.weighted_f1));
}

static void computing_twice_changes_nothing(void **state) {
    (void)state;
    dm_figures figures = three_labels();
    dm_figures_compute(&figures);
    dm_figures again = figures;
    dm_figures_compute(&again);
    assert_int_equal(again.count, figures.count);
    assert_near(again.macro_f1, figures.macro_f1);
    assert_near(again.weighted_f1, figures.weighted_f1);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(precision_and_recall_are_shares_of_column_and_row),
        cmocka_unit_test(macro_f1_counts_rare_labels_as_much_as_frequent_ones),
        cmocka_unit_test(a_label_that_is_never_predicted_has_no_precision_but_an_f1_of_0),
        cmocka_unit_test(a_label_that_is_only_predicted_counts_against_macro_f1),
        cmocka_unit_test(a_label_that_is_nowhere_is_left_out_of_the_mean),
        cmocka_unit_test(no_rows_have_no_figures),
        cmocka_unit_test(computing_twice_changes_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
