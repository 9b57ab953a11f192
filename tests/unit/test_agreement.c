/* Agreement of annotators, against examples that were published with their results. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>
#include <math.h>

#include "model/agreement.h"

enum { UNITS_MAXIMUM = 256, CATEGORIES = 6 };

/* Codings of a test: one string an annotator, one character a unit; '.' is no code, digits and letters are
 * categories from '1' and 'a' on. */
typedef struct coding_sheet {
    dm_arena *arena;
    uint32_t codes[UNITS_MAXIMUM * DM_ANNOTATORS_MAXIMUM];
    dm_codings codings;
    dm_agreement agreement;
} coding_sheet;

static const double one_to_six[CATEGORIES] = {1, 2, 3, 4, 5, 6};

static void fill(coding_sheet *sheet, const char *const *annotators, size_t count) {
    size_t units = strlen(annotators[0]);
    *sheet = (coding_sheet){.arena = dm_arena_new(0)};
    for (size_t unit = 0; unit < units; unit++) {
        for (size_t annotator = 0; annotator < count; annotator++) {
            char code = annotators[annotator][unit];
            sheet->codes[unit * count + annotator] = code == '.'  ? DM_NONE
                                                     : code < 'a' ? (uint32_t)(code - '1')
                                                                  : (uint32_t)(code - 'a');
        }
    }
    sheet->codings = (dm_codings){.codes = sheet->codes,
                                  .unit_count = units,
                                  .annotator_count = count,
                                  .category_count = CATEGORIES,
                                  .values = one_to_six,
                                  .ordered = true};
}

/* The same from counts[unit_count][CATEGORIES]: which annotator gave which code is not said. */
static void fill_from_counts(coding_sheet *sheet, const uint32_t (*counts)[CATEGORIES], size_t units,
                             size_t annotators) {
    *sheet = (coding_sheet){.arena = dm_arena_new(0)};
    for (size_t unit = 0; unit < units; unit++) {
        size_t annotator = 0;
        for (uint32_t category = 0; category < CATEGORIES; category++) {
            for (uint32_t i = 0; i < counts[unit][category]; i++) {
                sheet->codes[unit * annotators + annotator++] = category;
            }
        }
    }
    sheet->codings = (dm_codings){.codes = sheet->codes,
                                  .unit_count = units,
                                  .annotator_count = annotators,
                                  .category_count = CATEGORIES};
}

static void measure(coding_sheet *sheet, uint32_t replicates) {
    dm_error error;
    assert_int_equal(
        dm_agreement_measure(&sheet->codings, replicates, 1, NULL, sheet->arena, &sheet->agreement, &error),
        DM_OK);
}

static void assert_rounds(double value, double published) {
    assert_true(fabs(value - published) < 0.0005);
}

/* Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011, part C: four observers, twelve units,
 * missing codes. */
static const char *const four_observers[] = {"123321412...", "1233224125.3", ".3332342251.", "12332441251."};

static void alpha_with_missing_codes_is_krippendorffs(void **state) {
    (void)state;
    coding_sheet sheet;
    fill(&sheet, four_observers, 4);
    measure(&sheet, 0);
    assert_rounds(sheet.agreement.alpha[DM_LEVEL_NOMINAL].value, 0.743);
    assert_rounds(sheet.agreement.alpha[DM_LEVEL_ORDINAL].value, 0.815);
    assert_rounds(sheet.agreement.alpha[DM_LEVEL_INTERVAL].value, 0.849);
    assert_int_equal(sheet.agreement.units, 11); /* the last one was coded once */
    assert_int_equal(sheet.agreement.codes, 40);
    assert_int_equal(sheet.agreement.category_codes[1], 13);
    dm_arena_free(sheet.arena);
}

/* The same paper, part A (two observers, binary) and part B (two observers, nominal). */
static void alpha_of_two_observers_is_krippendorffs(void **state) {
    (void)state;
    coding_sheet sheet;
    const char *const binary[] = {"1211111121", "2221121111"};
    fill(&sheet, binary, 2);
    measure(&sheet, 0);
    assert_rounds(sheet.agreement.alpha[DM_LEVEL_NOMINAL].value, 0.095);
    assert_rounds(sheet.agreement.category_alpha[0], 0.095); /* of two, each is the other's rest */
    assert_rounds(sheet.agreement.category_alpha[1], 0.095);
    dm_arena_free(sheet.arena);

    const char *const nominal[] = {"aabbdcccedda", "babbbccceddd"};
    fill(&sheet, nominal, 2);
    measure(&sheet, 0);
    assert_rounds(sheet.agreement.alpha[DM_LEVEL_NOMINAL].value, 0.692);
    dm_arena_free(sheet.arena);
}

/* Fourteen raters, ten subjects: the example by which Fleiss' kappa is commonly explained; kappa 0.210 at an
 * agreement of 0.378. */
static void fleiss_kappa_of_fourteen_raters(void **state) {
    (void)state;
    static const uint32_t counts[10][CATEGORIES] = {
        {0, 0, 0, 0, 14}, {0, 2, 6, 4, 2}, {0, 0, 3, 5, 6}, {0, 3, 9, 2, 0}, {2, 2, 8, 1, 1},
        {7, 7, 0, 0, 0},  {3, 2, 6, 3, 0}, {2, 5, 3, 2, 2}, {6, 5, 2, 1, 0}, {0, 2, 2, 3, 7},
    };
    coding_sheet sheet;
    fill_from_counts(&sheet, counts, 10, 14);
    measure(&sheet, 0);
    assert_rounds(sheet.agreement.agreement.value, 0.378);
    assert_rounds(sheet.agreement.fleiss.value, 0.210);
    dm_arena_free(sheet.arena);
}

/* Cohen, "Weighted kappa", Psychological Bulletin 70, 1968, Table 1: 200 cases, kappa 0.492. */
static void cohens_kappa_is_cohens(void **state) {
    (void)state;
    static const int cases[3][3] = {{88, 10, 2}, {14, 40, 6}, {18, 10, 12}};
    char first[UNITS_MAXIMUM + 1] = "";
    char second[UNITS_MAXIMUM + 1] = "";
    size_t length = 0;
    for (int row = 0; row < 3; row++) {
        for (int column = 0; column < 3; column++) {
            for (int i = 0; i < cases[row][column]; i++, length++) {
                first[length] = (char)('1' + row);
                second[length] = (char)('1' + column);
            }
        }
    }
    const char *const annotators[] = {first, second};
    coding_sheet sheet;
    fill(&sheet, annotators, 2);
    measure(&sheet, 0);
    assert_int_equal(sheet.agreement.pair_count, 1);
    assert_int_equal(sheet.agreement.pairs[0].units, 200);
    assert_rounds(sheet.agreement.pairs[0].agreement, 0.70);
    assert_rounds(sheet.agreement.pairs[0].kappa.value, 0.492);
    uint64_t matrix[CATEGORIES * CATEGORIES] = {0};
    dm_agreement_matrix(&sheet.codings, matrix);
    assert_int_equal(matrix[1 * CATEGORIES + 0], 14);
    assert_int_equal(matrix[0 * CATEGORIES + 1], 10);
    dm_arena_free(sheet.arena);
}

static void every_pair_is_judged_on_what_both_coded(void **state) {
    (void)state;
    const char *const annotators[] = {"1122..", "112212", "..2112"};
    coding_sheet sheet;
    fill(&sheet, annotators, 3);
    measure(&sheet, 0);
    assert_int_equal(sheet.agreement.pair_count, 3);
    assert_int_equal(sheet.agreement.pairs[0].units, 4);
    assert_rounds(sheet.agreement.pairs[0].kappa.value, 1);
    assert_int_equal(sheet.agreement.pairs[1].units, 2);
    assert_int_equal(sheet.agreement.pairs[2].first, 1);
    assert_int_equal(sheet.agreement.pairs[2].second, 2);
    assert_int_equal(sheet.agreement.pairs[2].units, 4);
    assert_rounds(sheet.agreement.pairs[2].agreement, 0.75);
    dm_arena_free(sheet.arena);
}

static void perfect_agreement_is_one_and_its_interval_too(void **state) {
    (void)state;
    const char *const annotators[] = {"123123123", "123123123"};
    coding_sheet sheet;
    fill(&sheet, annotators, 2);
    measure(&sheet, 100);
    assert_true(sheet.agreement.agreement.value == 1);
    assert_true(sheet.agreement.fleiss.value == 1);
    assert_true(sheet.agreement.pairs[0].kappa.value == 1);
    for (size_t level = 0; level < DM_LEVEL_COUNT; level++) {
        assert_true(sheet.agreement.alpha[level].value == 1);
        assert_true(sheet.agreement.alpha[level].low == 1);
        assert_true(sheet.agreement.alpha[level].high == 1);
    }
    dm_arena_free(sheet.arena);
}

static void opposite_codes_are_below_chance(void **state) {
    (void)state;
    const char *const annotators[] = {"1212", "2121"};
    coding_sheet sheet;
    fill(&sheet, annotators, 2);
    measure(&sheet, 0);
    assert_true(sheet.agreement.pairs[0].kappa.value == -1);
    assert_true(sheet.agreement.alpha[DM_LEVEL_NOMINAL].value < 0);
    dm_arena_free(sheet.arena);
}

static void what_cannot_be_told_is_not_a_number(void **state) {
    (void)state;
    const char *const constant[] = {"1111", "1111"};
    coding_sheet sheet;
    fill(&sheet, constant, 2);
    measure(&sheet, 10);
    assert_true(sheet.agreement.agreement.value == 1);
    assert_true(isnan(sheet.agreement.fleiss.value));
    assert_true(isnan(sheet.agreement.pairs[0].kappa.value));
    assert_true(isnan(sheet.agreement.alpha[DM_LEVEL_NOMINAL].value));
    assert_true(isnan(sheet.agreement.alpha[DM_LEVEL_NOMINAL].low));
    assert_true(isnan(sheet.agreement.category_alpha[0]));
    dm_arena_free(sheet.arena);

    fill(&sheet, four_observers, 4);
    sheet.codings.ordered = false;
    sheet.codings.values = NULL;
    measure(&sheet, 0);
    assert_true(isnan(sheet.agreement.alpha[DM_LEVEL_ORDINAL].value));
    assert_true(isnan(sheet.agreement.alpha[DM_LEVEL_INTERVAL].value));
    dm_arena_free(sheet.arena);
}

static void nothing_coded_twice_is_refused(void **state) {
    (void)state;
    const char *const annotators[] = {"12..", "..12"};
    coding_sheet sheet;
    fill(&sheet, annotators, 2);
    dm_error error;
    assert_int_equal(dm_agreement_measure(&sheet.codings, 0, 1, NULL, sheet.arena, &sheet.agreement, &error),
                     DM_BAD_LABELS);
    dm_arena_free(sheet.arena);
}

static void intervals_hold_the_figure_and_follow_the_seed(void **state) {
    (void)state;
    coding_sheet sheet;
    dm_agreement again;
    dm_error error;
    fill(&sheet, four_observers, 4);
    measure(&sheet, 500);
    const dm_estimate *alpha = &sheet.agreement.alpha[DM_LEVEL_NOMINAL];
    assert_true(alpha->low < alpha->value && alpha->value < alpha->high && alpha->high <= 1);
    assert_int_equal(dm_agreement_measure(&sheet.codings, 500, 1, NULL, sheet.arena, &again, &error), DM_OK);
    assert_true(again.alpha[DM_LEVEL_NOMINAL].low == alpha->low);
    assert_int_equal(dm_agreement_measure(&sheet.codings, 500, 2, NULL, sheet.arena, &again, &error), DM_OK);
    assert_true(again.alpha[DM_LEVEL_INTERVAL].low != sheet.agreement.alpha[DM_LEVEL_INTERVAL].low);
    dm_arena_free(sheet.arena);
}

static void units_of_one_group_are_drawn_together(void **state) {
    (void)state;
    /* One half agrees, one half does not: drawn as two groups, samples hold all of a half or none. */
    const char *const annotators[] = {"12121212", "12122121"};
    static const uint32_t groups[] = {0, 0, 0, 0, 1, 1, 1, 1};
    coding_sheet sheet;
    fill(&sheet, annotators, 2);
    sheet.codings.groups = groups;
    sheet.codings.group_count = 2;
    measure(&sheet, 200);
    assert_true(sheet.agreement.agreement.low == 0);
    assert_true(sheet.agreement.agreement.high == 1);
    sheet.codings.group_count = 1;
    measure(&sheet, 200);
    assert_true(isnan(sheet.agreement.agreement.low)); /* one group has no spread */
    dm_arena_free(sheet.arena);
}

static bool stop_at_once(void *context, const char *stage, uint64_t done, uint64_t total) {
    (void)stage;
    (void)done;
    (void)total;
    ++*(int *)context;
    return false;
}

static void it_stops_when_told(void **state) {
    (void)state;
    coding_sheet sheet;
    dm_error error;
    int calls = 0;
    dm_progress progress = {stop_at_once, &calls};
    fill(&sheet, four_observers, 4);
    assert_int_equal(
        dm_agreement_measure(&sheet.codings, 10, 1, &progress, sheet.arena, &sheet.agreement, &error),
        DM_INTERRUPTED);
    assert_int_equal(calls, 1);
    dm_arena_free(sheet.arena);
}

static void dispute_is_the_share_of_pairs_that_differ(void **state) {
    (void)state;
    const char *const annotators[] = {"1111.", "1111.", "1223.", "12231"};
    coding_sheet sheet;
    fill(&sheet, annotators, 4);
    assert_true(dm_unit_dispute(&sheet.codings, 0) == 0);
    assert_true(fabs(dm_unit_dispute(&sheet.codings, 1) - 4.0 / 6) < 1e-12);
    assert_true(dm_unit_dispute(&sheet.codings, 4) == 0); /* coded once */
    assert_int_equal(dm_unit_spread(&sheet.codings, 1), 1);
    assert_int_equal(dm_unit_spread(&sheet.codings, 3), 2);
    assert_int_equal(dm_unit_spread(&sheet.codings, 4), 0);
    sheet.codings.ordered = false;
    assert_int_equal(dm_unit_spread(&sheet.codings, 3), 0);
    dm_arena_free(sheet.arena);
}

static void memory_that_ends_is_an_error(void **state) {
    (void)state;
    coding_sheet sheet;
    fill(&sheet, four_observers, 4);
    dm_arena *small = dm_arena_new(16);
    dm_error error;
    assert_int_equal(dm_agreement_measure(&sheet.codings, 10, 1, NULL, small, &sheet.agreement, &error),
                     DM_NO_MEMORY);
    dm_arena_free(small);
    dm_arena_free(sheet.arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(alpha_with_missing_codes_is_krippendorffs),
        cmocka_unit_test(alpha_of_two_observers_is_krippendorffs),
        cmocka_unit_test(fleiss_kappa_of_fourteen_raters),
        cmocka_unit_test(cohens_kappa_is_cohens),
        cmocka_unit_test(every_pair_is_judged_on_what_both_coded),
        cmocka_unit_test(perfect_agreement_is_one_and_its_interval_too),
        cmocka_unit_test(opposite_codes_are_below_chance),
        cmocka_unit_test(what_cannot_be_told_is_not_a_number),
        cmocka_unit_test(nothing_coded_twice_is_refused),
        cmocka_unit_test(intervals_hold_the_figure_and_follow_the_seed),
        cmocka_unit_test(units_of_one_group_are_drawn_together),
        cmocka_unit_test(it_stops_when_told),
        cmocka_unit_test(dispute_is_the_share_of_pairs_that_differ),
        cmocka_unit_test(memory_that_ends_is_an_error),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
