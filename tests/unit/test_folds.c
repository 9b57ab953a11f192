/* Folds: which rows are judged together, and which must not be parted. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include <string.h>

#include "model/folds.h"

enum { MOST_ROWS = 600 };

/* Rows of `articles` articles of three paragraphs each; each fifth article is about label 1, the rest about
 * 0. */
static size_t write_articles(size_t articles, uint32_t *groups, uint32_t *labels) {
    for (size_t i = 0; i < 3 * articles; i++) {
        groups[i] = (uint32_t)(i / 3);
        labels[i] = i / 3 % 5 == 0;
    }
    return 3 * articles;
}

static void paragraphs_of_an_article_stay_in_one_fold(void **state) {
    (void)state;
    uint32_t groups[MOST_ROWS];
    uint32_t labels[MOST_ROWS];
    uint32_t fold[MOST_ROWS];
    size_t count = write_articles(100, groups, labels);
    assert_int_equal(dm_folds_assign(groups, 100, labels, count, 2, 5, 7, fold, NULL), DM_OK);
    for (size_t i = 0; i < count; i++) {
        assert_int_equal(fold[i], fold[i / 3 * 3]);
        assert_true(fold[i] < 5);
    }
}

static void every_fold_has_its_share_of_every_label(void **state) {
    (void)state;
    uint32_t groups[MOST_ROWS];
    uint32_t labels[MOST_ROWS];
    uint32_t fold[MOST_ROWS];
    size_t rows[5][2] = {{0}};
    size_t count = write_articles(100, groups, labels);
    assert_int_equal(dm_folds_assign(groups, 100, labels, count, 2, 5, 1, fold, NULL), DM_OK);
    for (size_t i = 0; i < count; i++) {
        rows[fold[i]][labels[i]]++;
    }
    for (size_t i = 0; i < 5; i++) {
        assert_int_equal(rows[i][0], 48);
        assert_int_equal(rows[i][1], 12);
    }
}

static void a_long_article_is_balanced_by_many_short_ones(void **state) {
    (void)state;
    uint32_t groups[MOST_ROWS];
    uint32_t labels[MOST_ROWS] = {0};
    uint32_t fold[MOST_ROWS];
    size_t rows[2] = {0};
    for (uint32_t i = 0; i < 200; i++) {
        groups[i] = i < 90 ? 0 : i;
    }
    assert_int_equal(dm_folds_assign(groups, 200, labels, 200, 1, 2, 3, fold, NULL), DM_OK);
    for (size_t i = 0; i < 200; i++) {
        rows[fold[i]]++;
    }
    assert_int_equal(rows[0], 100);
    assert_int_equal(rows[1], 100);
}

static void the_same_seed_gives_the_same_folds_and_another_one_others(void **state) {
    (void)state;
    uint32_t groups[MOST_ROWS];
    uint32_t labels[MOST_ROWS];
    uint32_t fold[3][MOST_ROWS];
    size_t count = write_articles(60, groups, labels);
    const uint64_t seeds[] = {11, 11, 12};
    for (size_t i = 0; i < 3; i++) {
        assert_int_equal(dm_folds_assign(groups, 60, labels, count, 2, 4, seeds[i], fold[i], NULL), DM_OK);
    }
    assert_memory_equal(fold[0], fold[1], count * sizeof(uint32_t));
    assert_memory_not_equal(fold[0], fold[2], count * sizeof(uint32_t));
}

static void as_many_groups_as_folds_leave_no_fold_empty(void **state) {
    (void)state;
    const uint32_t groups[] = {0, 0, 0, 0, 1, 2, 3};
    const uint32_t labels[] = {0, 1, 0, 1, 2, 2, 2};
    uint32_t fold[7];
    assert_int_equal(dm_folds_assign(groups, 4, labels, 7, 3, 4, 5, fold, NULL), DM_OK);
    bool seen[4] = {false};
    for (size_t i = 0; i < 7; i++) {
        seen[fold[i]] = true;
    }
    assert_true(seen[0] && seen[1] && seen[2] && seen[3]);
}

static void numbers_of_groups_that_have_no_row_do_not_count(void **state) {
    (void)state;
    const uint32_t groups[] = {90, 10, 90, 10};
    const uint32_t labels[] = {0, 0, 1, 1};
    uint32_t fold[4];
    assert_int_equal(dm_folds_assign(groups, 100, labels, 4, 2, 2, 5, fold, NULL), DM_OK);
    assert_int_equal(fold[0], fold[2]);
    assert_int_equal(fold[1], fold[3]);
    assert_int_not_equal(fold[0], fold[1]);
}

static void too_few_groups_are_refused_with_the_numbers(void **state) {
    (void)state;
    const uint32_t groups[] = {0, 0, 1, 1};
    const uint32_t labels[] = {0, 1, 0, 1};
    uint32_t fold[4];
    dm_error error;
    assert_int_equal(dm_folds_assign(groups, 2, labels, 4, 2, 3, 0, fold, &error), DM_BAD_LABELS);
    assert_non_null(strstr(error.message, "2 groups"));
    assert_int_equal(dm_folds_assign(groups, 2, labels, 4, 2, 1, 0, fold, &error), DM_BAD_ARGUMENT);
    assert_int_equal(dm_folds_assign(groups, 2, labels, 4, 2, 21, 0, fold, &error), DM_BAD_ARGUMENT);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(paragraphs_of_an_article_stay_in_one_fold),
        cmocka_unit_test(every_fold_has_its_share_of_every_label),
        cmocka_unit_test(a_long_article_is_balanced_by_many_short_ones),
        cmocka_unit_test(the_same_seed_gives_the_same_folds_and_another_one_others),
        cmocka_unit_test(as_many_groups_as_folds_leave_no_fold_empty),
        cmocka_unit_test(numbers_of_groups_that_have_no_row_do_not_count),
        cmocka_unit_test(too_few_groups_are_refused_with_the_numbers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
