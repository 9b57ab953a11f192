/* What reports reckon: means of statements that come in documents, changes of level, two groups compared,
 * tests corrected for their number. Reference values are those of R 4.2 (p.adjust, rank, var). */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/random.h"
#include "model/adjust.h"
#include "model/change_point.h"
#include "model/group_mean.h"
#include "model/two_groups.h"

#define NEAR(seen, wanted) assert_true(fabs((seen) - (wanted)) < 1e-9)

/* ---- means */

/* Four documents: judgements, and sums of the probabilities of both poles. */
static const struct {
    uint64_t count;
    double first, second;
} documents[] = {{3, 1.5, 0.3}, {2, 0.4, 0.8}, {2, 1.2, 0.3}, {4, 2.6, 0.5}};

static dm_group_sums sum_documents(void) {
    dm_group_sums sums = {0};
    for (size_t i = 0; i < sizeof documents / sizeof *documents; i++) {
        dm_group_add(&sums, documents[i].count, documents[i].first, documents[i].second);
    }
    return sums;
}

static void the_mean_is_that_of_statements_and_its_interval_that_of_a_dirichlet_posterior(void **state) {
    (void)state;
    const dm_group_prior prior = {0.4, 0.3};
    dm_group_sums sums = sum_documents();
    dm_group_mean mean = dm_group_mean_of(&sums, &prior);
    NEAR(mean.score, 0.3454545454545);
    NEAR(mean.low, -0.0972576964696);
    NEAR(mean.high, 0.7126423118542);
    assert_int_equal(sums.documents, 4);
}

static void documents_that_differ_widen_the_interval(void **state) {
    (void)state;
    const dm_group_prior prior = {0.4, 0.4};
    dm_group_sums alike = {0};
    dm_group_sums unlike = {0};
    for (int i = 0; i < 10; i++) {
        dm_group_add(&alike, 10, 4, 4);
        dm_group_add(&unlike, 10, i % 2 ? 8 : 0, i % 2 ? 0 : 8);
    }
    dm_group_mean one = dm_group_mean_of(&alike, &prior);
    dm_group_mean other = dm_group_mean_of(&unlike, &prior);
    NEAR(one.score, other.score);
    assert_true(other.high - other.low > 2 * (one.high - one.low));
    /* Ten documents at +-0.8: the standard error of their mean, sqrt(10 / 9 * 0.64 / 10). */
    NEAR(other.high, 1.959963984540054 * sqrt(0.64 / 9));
}

static void a_group_of_nothing_has_no_mean_and_a_single_extreme_statement_a_wide_one(void **state) {
    (void)state;
    const dm_group_prior prior = {0.2, 0.2};
    dm_group_sums sums = {0};
    dm_group_add(&sums, 0, 1, 1);
    assert_int_equal(sums.documents, 0);
    assert_true(isnan(dm_group_mean_of(&sums, &prior).score));
    dm_group_add(&sums, 1, 0, 1);
    dm_group_mean mean = dm_group_mean_of(&sums, &prior);
    NEAR(mean.score, -1);
    NEAR(mean.low, -1);
    assert_true(mean.high > 0);
}

static void sums_of_parts_are_the_sums_of_the_whole(void **state) {
    (void)state;
    dm_group_sums whole = sum_documents();
    NEAR(whole.first, 1.5 + 0.4 + 1.2 + 2.6);
    NEAR(whole.second, 0.3 + 0.8 + 0.3 + 0.5);
    NEAR(whole.score_square, 1.2 * 1.2 + 0.4 * 0.4 + 0.9 * 0.9 + 2.1 * 2.1);
    NEAR(whole.score_count, 1.2 * 3 - 0.4 * 2 + 0.9 * 2 + 2.1 * 4);
}

/* ---- changes of level */

/* Pettitt's U by its definition: signs of all differences across the place. */
static double by_definition(const double *values, size_t count, size_t after) {
    double sum = 0;
    for (size_t i = 0; i < after; i++) {
        for (size_t j = after; j < count; j++) {
            sum += (values[i] > values[j]) - (values[i] < values[j]);
        }
    }
    return fabs(sum);
}

static void a_change_of_level_is_found_where_it_is(void **state) {
    (void)state;
    static const double values[] = {0.31,  0.28,  0.40, 0.22,  0.35,  0.30,
                                    -0.10, -0.22, 0.01, -0.15, -0.30, -0.05};
    dm_change_point change;
    assert_int_equal(dm_change_point_find(values, 12, &change, NULL), DM_OK);
    assert_int_equal(change.after, 6);
    NEAR(change.statistic, 36);
    assert_true(fabs(change.probability - 0.0314078011303) < 1e-9);
    NEAR(change.before, 0.31);
    NEAR(change.behind, -0.135);
}

static void it_is_the_place_that_the_definition_gives_also_with_ties(void **state) {
    (void)state;
    dm_random random = {7};
    for (int round = 0; round < 200; round++) {
        double values[40];
        size_t count = DM_CHANGE_LEAST + dm_random_below(&random, 34);
        double largest = 0;
        for (size_t i = 0; i < count; i++) {
            values[i] = (double)dm_random_below(&random, 6) + (i > count / 2 ? 1.0 : 0.0);
        }
        for (size_t after = 1; after < count; after++) {
            largest = fmax(largest, by_definition(values, count, after));
        }
        dm_change_point change;
        assert_int_equal(dm_change_point_find(values, count, &change, NULL), DM_OK);
        NEAR(change.statistic, largest);
        assert_true(largest == 0 || by_definition(values, count, change.after) == largest);
    }
}

static void a_short_or_flat_series_has_none(void **state) {
    (void)state;
    static const double flat[] = {0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2};
    dm_change_point change;
    assert_int_equal(dm_change_point_find(flat, DM_CHANGE_LEAST - 1, &change, NULL), DM_OK);
    assert_int_equal(change.after, 0);
    NEAR(change.probability, 1);
    assert_true(isnan(change.before));
    assert_int_equal(dm_change_point_find(flat, 7, &change, NULL), DM_OK);
    assert_int_equal(change.after, 0);
    assert_int_equal(dm_change_point_find(NULL, 0, &change, NULL), DM_OK);
    assert_int_equal(change.after, 0);
}

/* ---- many tests */

static void probabilities_are_corrected_as_R_does(void **state) {
    (void)state;
    static const double raw[] = {0.01, 0.04, 0.03, 0.005, NAN, 0.5};
    static const double holm[] = {0.04, 0.09, 0.09, 0.025, NAN, 0.5};
    static const double discovery[] = {0.025, 0.05, 0.05, 0.025, NAN, 0.5};
    double adjusted[6];
    assert_int_equal(dm_adjust_holm(raw, 6, adjusted, NULL), DM_OK);
    for (size_t i = 0; i < 6; i++) {
        assert_true(isnan(holm[i]) ? isnan(adjusted[i]) : fabs(adjusted[i] - holm[i]) < 1e-12);
    }
    assert_int_equal(dm_adjust_discovery(raw, 6, adjusted, NULL), DM_OK);
    for (size_t i = 0; i < 6; i++) {
        assert_true(isnan(discovery[i]) ? isnan(adjusted[i]) : fabs(adjusted[i] - discovery[i]) < 1e-12);
    }
    assert_int_equal(dm_adjust_holm(raw, 0, adjusted, NULL), DM_OK);
}

/* ---- two groups */

static const dm_group_part parts[] = {{1, 1}, {2, 1}, {3, 1}, {4, 1}, {5, 1},
                                      {4, 1}, {5, 1}, {6, 1}, {7, 1}, {9, 1}};

static void a_permutation_test_comes_near_the_exact_one(void **state) {
    (void)state;
    const dm_group_options options = {.replicates = 2000, .permutations = 20000, .seed = 3};
    dm_group_difference difference;
    assert_int_equal(dm_groups_compare(parts, 5, 5, &options, &difference, NULL), DM_OK);
    NEAR(difference.first.value, 3);
    NEAR(difference.second.value, 6.2);
    NEAR(difference.difference.value, -3.2);
    assert_true(fabs(difference.probability - 0.03968253968) < 0.006); /* over all 252 choices */
    assert_true(difference.difference.low < -3.2 && difference.difference.high > -3.2);
    assert_true(difference.difference.high < 0);
    assert_true(difference.first.low >= 1 && difference.first.high <= 5);
}

static void the_same_seed_gives_the_same_figures(void **state) {
    (void)state;
    const dm_group_options options = {.replicates = 100, .permutations = 100, .seed = 5};
    dm_group_difference one;
    dm_group_difference other;
    assert_int_equal(dm_groups_compare(parts, 4, 6, &options, &one, NULL), DM_OK);
    assert_int_equal(dm_groups_compare(parts, 4, 6, &options, &other, NULL), DM_OK);
    assert_true(one.probability == other.probability && one.difference.low == other.difference.low);
}

static void documents_count_by_their_statements(void **state) {
    (void)state;
    static const dm_group_part uneven[] = {{9, 9}, {0, 1}, {0, 5}, {0, 5}};
    const dm_group_options options = {.replicates = 0, .permutations = 0, .seed = 1};
    dm_group_difference difference;
    assert_int_equal(dm_groups_compare(uneven, 2, 2, &options, &difference, NULL), DM_OK);
    NEAR(difference.first.value, 0.9);
    NEAR(difference.second.value, 0);
    assert_true(isnan(difference.difference.low) && isnan(difference.probability));
}

static void one_document_is_no_group(void **state) {
    (void)state;
    const dm_group_options options = {.replicates = 10, .permutations = 10, .seed = 1};
    dm_group_difference difference;
    assert_int_equal(dm_groups_compare(parts, 1, 9, &options, &difference, NULL), DM_OK);
    NEAR(difference.first.value, 1);
    assert_true(isnan(difference.first.low) && isnan(difference.probability));
    assert_int_equal(dm_groups_compare(parts, 0, 3, &options, &difference, NULL), DM_OK);
    assert_true(isnan(difference.difference.value));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_mean_is_that_of_statements_and_its_interval_that_of_a_dirichlet_posterior),
        cmocka_unit_test(documents_that_differ_widen_the_interval),
        cmocka_unit_test(a_group_of_nothing_has_no_mean_and_a_single_extreme_statement_a_wide_one),
        cmocka_unit_test(sums_of_parts_are_the_sums_of_the_whole),
        cmocka_unit_test(a_change_of_level_is_found_where_it_is),
        cmocka_unit_test(it_is_the_place_that_the_definition_gives_also_with_ties),
        cmocka_unit_test(a_short_or_flat_series_has_none),
        cmocka_unit_test(probabilities_are_corrected_as_R_does),
        cmocka_unit_test(a_permutation_test_comes_near_the_exact_one),
        cmocka_unit_test(the_same_seed_gives_the_same_figures),
        cmocka_unit_test(documents_count_by_their_statements),
        cmocka_unit_test(one_document_is_no_group),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
