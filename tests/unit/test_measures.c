/* Measures of answers: correlation, kappa, Brier score and calibration, against scikit-learn and sums by
 * hand. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include <math.h>

#include "model/measures.h"

static void assert_near(double actual, double expected) {
    if (!(fabs(actual - expected) < 1e-12)) {
        fail_msg("%.17g is not %.17g", actual, expected);
    }
}

/* sklearn.metrics.matthews_corrcoef and cohen_kappa_score on the same answers. */
static void three_labels_give_what_scikit_learn_gives(void **state) {
    (void)state;
    dm_figures figures = {.label_count = 3, .confusion = {{6, 4, 0}, {2, 74, 4}, {0, 5, 5}}};
    assert_near(dm_matthews(&figures), 0.5321838275949166);
    assert_near(dm_cohen_kappa(&figures), 0.5297805642633229);
}

/* By hand: agreement 0.7, by chance 0.5 * 0.6 + 0.5 * 0.4 = 0.5. */
static void two_labels_give_what_the_definitions_say(void **state) {
    (void)state;
    dm_figures figures = {.label_count = 2, .confusion = {{20, 5}, {10, 15}}};
    assert_near(dm_cohen_kappa(&figures), 0.4);
    assert_near(dm_matthews(&figures), (20 * 15 - 5 * 10) / sqrt(30.0 * 25 * 25 * 20));
}

static void all_right_is_1_and_all_the_other_way_round_is_minus_1(void **state) {
    (void)state;
    dm_figures right = {.label_count = 2, .confusion = {{5, 0}, {0, 5}}};
    dm_figures wrong = {.label_count = 2, .confusion = {{0, 5}, {5, 0}}};
    assert_near(dm_matthews(&right), 1);
    assert_near(dm_cohen_kappa(&right), 1);
    assert_near(dm_matthews(&wrong), -1);
    assert_near(dm_cohen_kappa(&wrong), -1);
}

static void one_answer_for_everything_has_kappa_0_and_no_correlation(void **state) {
    (void)state;
    dm_figures figures = {.label_count = 2, .confusion = {{0, 3}, {0, 7}}};
    assert_near(dm_cohen_kappa(&figures), 0);
    assert_true(isnan(dm_matthews(&figures)));
}

static void one_label_alone_has_neither(void **state) {
    (void)state;
    dm_figures figures = {.label_count = 2, .confusion = {{0, 0}, {0, 7}}};
    assert_true(isnan(dm_cohen_kappa(&figures)));
    assert_true(isnan(dm_matthews(&figures)));
}

static void the_squared_error_is_0_for_sure_and_right_and_2_for_sure_and_wrong(void **state) {
    (void)state;
    assert_near(dm_squared_error((const double[]){0, 1, 0}, 3, 1), 0);
    assert_near(dm_squared_error((const double[]){0, 1, 0}, 3, 2), 2);
    assert_near(dm_squared_error((const double[]){0.5, 0.3, 0.2}, 3, 0), 0.25 + 0.09 + 0.04);
}

/* Three answers of 0.9, two of them right, and one of 0.4, which is wrong. */
static dm_tally four_answers(void) {
    static const dm_prediction answers[] = {
        {0, 0, 0.9, 0.02}, {1, 1, 0.9, 0.02}, {1, 0, 0.9, 1.62}, {0, 2, 0.4, 0.8}};
    dm_tally tally = {.figures.label_count = 3};
    for (size_t i = 0; i < sizeof answers / sizeof *answers; i++) {
        dm_tally_add(&tally, &answers[i]);
    }
    return tally;
}

static void the_brier_score_is_the_mean_squared_error(void **state) {
    (void)state;
    dm_tally tally = four_answers();
    double measures[DM_MEASURE_COUNT];
    dm_tally_measure(&tally, measures);
    assert_near(measures[DM_BRIER], (0.02 + 0.02 + 1.62 + 0.8) / 4);
    assert_near(measures[DM_ACCURACY], 0.5);
}

static void the_calibration_error_is_the_distance_of_said_and_seen_by_bin(void **state) {
    (void)state;
    dm_tally tally = four_answers();
    double measures[DM_MEASURE_COUNT];
    dm_tally_measure(&tally, measures);
    /* 0.9 is in bin 13 (0.867 to 0.933), 0.4 in bin 6 (0.4 to 0.467). */
    assert_int_equal(tally.reliability.bins[13].answers, 3);
    assert_int_equal(tally.reliability.bins[13].right, 2);
    assert_int_equal(tally.reliability.bins[6].answers, 1);
    assert_near(measures[DM_CALIBRATION_ERROR], (fabs(2.7 - 2) + 0.4) / 4);
}

static void sure_answers_are_in_the_last_bin(void **state) {
    (void)state;
    dm_reliability reliability = {0};
    dm_reliability_add(&reliability, 1, true);
    assert_int_equal(reliability.bins[DM_RELIABILITY_BINS - 1].answers, 1);
    assert_near(dm_reliability_error(&reliability), 0);
}

static void answers_without_probability_have_shares_but_no_brier_score(void **state) {
    (void)state;
    dm_tally tally = {.figures.label_count = 2};
    dm_tally_add(&tally, &(dm_prediction){0, 0, NAN, NAN});
    dm_tally_add(&tally, &(dm_prediction){1, 0, NAN, NAN});
    double measures[DM_MEASURE_COUNT];
    dm_tally_measure(&tally, measures);
    assert_near(measures[DM_ACCURACY], 0.5);
    assert_true(isnan(measures[DM_BRIER]));
    assert_true(isnan(measures[DM_CALIBRATION_ERROR]));
}

static void no_answers_have_no_measures(void **state) {
    (void)state;
    dm_tally tally = {.figures.label_count = 2};
    double measures[DM_MEASURE_COUNT];
    dm_tally_measure(&tally, measures);
    for (size_t i = 0; i < DM_MEASURE_COUNT; i++) {
        assert_true(isnan(measures[i]));
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(three_labels_give_what_scikit_learn_gives),
        cmocka_unit_test(two_labels_give_what_the_definitions_say),
        cmocka_unit_test(all_right_is_1_and_all_the_other_way_round_is_minus_1),
        cmocka_unit_test(one_answer_for_everything_has_kappa_0_and_no_correlation),
        cmocka_unit_test(one_label_alone_has_neither),
        cmocka_unit_test(the_squared_error_is_0_for_sure_and_right_and_2_for_sure_and_wrong),
        cmocka_unit_test(the_brier_score_is_the_mean_squared_error),
        cmocka_unit_test(the_calibration_error_is_the_distance_of_said_and_seen_by_bin),
        cmocka_unit_test(sure_answers_are_in_the_last_bin),
        cmocka_unit_test(answers_without_probability_have_shares_but_no_brier_score),
        cmocka_unit_test(no_answers_have_no_measures),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
