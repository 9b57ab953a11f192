/* Calibration: decision values become probabilities that are as often right as they say. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/random.h"
#include "model/calibration.h"
#include "model/measures.h"
#include "model/scorer.h"

enum { ROWS = 6000, CLASSES = 3 };

/* Rows whose labels are drawn from a softmax of known scales and offsets of their decision values. */
typedef struct sample {
    double decisions[ROWS * CLASSES];
    uint32_t labels[ROWS];
} sample;

static const double true_scale[CLASSES] = {3, 2, 4};
static const double true_offset[CLASSES] = {-0.5, 1, 0};

static void draw(dm_random *random, const double *scale, const double *offset, sample *out) {
    for (size_t row = 0; row < ROWS; row++) {
        double weight[CLASSES];
        double sum = 0;
        for (size_t label = 0; label < CLASSES; label++) {
            double decision = 3 * dm_random_unit(random) - 1.5;
            out->decisions[row * CLASSES + label] = decision;
            weight[label] = exp(scale[label] * decision + offset[label]);
            sum += weight[label];
        }
        double left = dm_random_unit(random) * sum;
        uint32_t label = 0;
        while (label < CLASSES - 1 && left >= weight[label]) {
            left -= weight[label++];
        }
        out->labels[row] = label;
    }
}

static int make_sample(void **state) {
    sample *made = malloc(sizeof *made);
    if (!made) {
        return -1;
    }
    dm_random random = {42};
    draw(&random, true_scale, true_offset, made);
    *state = made;
    return 0;
}

static int free_sample(void **state) {
    free(*state);
    return 0;
}

static double error_of(const dm_calibration *calibration, const sample *rows) {
    dm_reliability reliability = {0};
    for (size_t row = 0; row < ROWS; row++) {
        double probability[CLASSES];
        dm_calibration_apply(calibration, rows->decisions + row * CLASSES, probability);
        uint32_t label = dm_largest(rows->decisions + row * CLASSES, CLASSES);
        dm_reliability_add(&reliability, probability[label], label == rows->labels[row]);
    }
    return dm_reliability_error(&reliability);
}

static void the_fit_finds_the_scales_and_offsets_that_made_the_labels(void **state) {
    const sample *rows = *state;
    dm_calibration found;
    assert_int_equal(dm_calibrate(rows->decisions, rows->labels, NULL, ROWS, CLASSES, &found, NULL), DM_OK);
    assert_int_equal(found.method, DM_CALIBRATION_VECTOR);
    for (size_t label = 0; label < CLASSES; label++) {
        assert_true(fabs(found.scale[label] - true_scale[label]) < 0.3);
        double offset = found.offset[label] - found.offset[2];
        assert_true(fabs(offset - true_offset[label]) < 0.2);
    }
}

static void calibrated_probabilities_are_nearer_to_the_truth_than_a_plain_softmax(void **state) {
    const sample *rows = *state;
    dm_calibration plain;
    dm_calibration fitted;
    dm_calibration_none(CLASSES, &plain);
    assert_int_equal(dm_calibrate(rows->decisions, rows->labels, NULL, ROWS, CLASSES, &fitted, NULL), DM_OK);
    assert_true(error_of(&plain, rows) > 0.1);
    assert_true(error_of(&fitted, rows) < 0.03);
}

static void probabilities_are_millionths_that_add_up_to_1(void **state) {
    const sample *rows = *state;
    dm_calibration fitted;
    assert_int_equal(dm_calibrate(rows->decisions, rows->labels, NULL, ROWS, CLASSES, &fitted, NULL), DM_OK);
    for (size_t row = 0; row < ROWS; row++) {
        double probability[CLASSES];
        int64_t sum = 0;
        dm_calibration_apply(&fitted, rows->decisions + row * CLASSES, probability);
        for (size_t label = 0; label < CLASSES; label++) {
            int64_t millionths = (int64_t)nearbyint(probability[label] * 1e6);
            assert_true(probability[label] >= 0 && (double)millionths / 1e6 == probability[label]);
            sum += millionths;
        }
        assert_int_equal(sum, 1000000);
    }
}

static void decision_values_of_any_size_give_probabilities(void **state) {
    (void)state;
    dm_calibration plain;
    double probability[2];
    dm_calibration_none(2, &plain);
    dm_calibration_apply(&plain, (const double[]){1e300, -1e300}, probability);
    assert_true(probability[0] == 1 && probability[1] == 0);
    dm_calibration_apply(&plain, (const double[]){-7, -7}, probability);
    assert_true(probability[0] == 0.5 && probability[1] == 0.5);
}

static void rows_that_are_skipped_do_not_count(void **state) {
    const sample *rows = *state;
    bool *skip = calloc(ROWS, sizeof *skip);
    uint32_t *labels = malloc(sizeof rows->labels);
    assert_true(skip && labels);
    memcpy(labels, rows->labels, sizeof rows->labels);
    for (size_t row = 3000; row < ROWS; row++) {
        skip[row] = true;
        labels[row] = 0;
    }
    dm_calibration half;
    dm_calibration skipped;
    assert_int_equal(dm_calibrate(rows->decisions, rows->labels, NULL, 3000, CLASSES, &half, NULL), DM_OK);
    assert_int_equal(dm_calibrate(rows->decisions, labels, skip, ROWS, CLASSES, &skipped, NULL), DM_OK);
    assert_memory_equal(half.scale, skipped.scale, CLASSES * sizeof(double));
    assert_memory_equal(half.offset, skipped.offset, CLASSES * sizeof(double));
    free(skip);
    free(labels);
}

static void a_class_with_few_rows_leaves_one_temperature_for_all(void **state) {
    const sample *rows = *state;
    bool *skip = calloc(ROWS, sizeof *skip);
    assert_non_null(skip);
    size_t kept = 0;
    for (size_t row = 0; row < ROWS; row++) {
        skip[row] = rows->labels[row] == 0 && kept++ >= DM_CALIBRATION_CLASS_ROWS - 1;
    }
    dm_calibration found;
    assert_int_equal(dm_calibrate(rows->decisions, rows->labels, skip, ROWS, CLASSES, &found, NULL), DM_OK);
    assert_int_equal(found.method, DM_CALIBRATION_TEMPERATURE);
    assert_true(found.scale[0] > 1 && found.scale[0] == found.scale[1] && found.scale[1] == found.scale[2]);
    assert_true(found.offset[0] == 0 && found.offset[1] == 0 && found.offset[2] == 0);
    free(skip);
}

static void few_rows_in_all_stay_uncalibrated(void **state) {
    const sample *rows = *state;
    dm_calibration found;
    size_t count = DM_CALIBRATION_CLASS_ROWS;
    assert_int_equal(dm_calibrate(rows->decisions, rows->labels, NULL, count, CLASSES, &found, NULL), DM_OK);
    assert_int_equal(found.method, DM_CALIBRATION_NONE);
    assert_true(found.scale[0] == 1 && found.offset[0] == 0);
}

/* Decision values that speak against the label, as a model on a handful of rows may give. */
static void a_fit_that_would_turn_the_order_round_is_refused(void **state) {
    (void)state;
    sample *rows = malloc(sizeof *rows);
    assert_non_null(rows);
    dm_random random = {1};
    draw(&random, (const double[]){-3, -3, -3}, true_offset, rows);
    dm_calibration found;
    assert_int_equal(dm_calibrate(rows->decisions, rows->labels, NULL, ROWS, CLASSES, &found, NULL), DM_OK);
    assert_int_equal(found.method, DM_CALIBRATION_NONE);
    free(rows);
}

static void perfectly_separated_rows_do_not_run_away(void **state) {
    (void)state;
    double decisions[300 * 2];
    uint32_t labels[300];
    for (size_t row = 0; row < 300; row++) {
        labels[row] = row % 2;
        decisions[2 * row] = row % 2 ? -1 : 1;
        decisions[2 * row + 1] = row % 2 ? 1 : -1;
    }
    dm_calibration found;
    assert_int_equal(dm_calibrate(decisions, labels, NULL, 300, 2, &found, NULL), DM_OK);
    assert_int_equal(found.method, DM_CALIBRATION_VECTOR);
    assert_true(found.scale[0] > 1 && found.scale[0] < 100);
}

static dm_status parse(const char *text, dm_calibration *calibration, dm_error *error) {
    dm_cursor cursor = {.text = dm_text_of(text), .base = 1000, .error = error};
    dm_status status = dm_calibration_parse(&cursor, 2, calibration);
    return status == DM_OK && !dm_cursor_at_end(&cursor) ? DM_BAD_MODEL : status;
}

static void what_is_written_reads_back(void **state) {
    const sample *rows = *state;
    dm_calibration written;
    assert_int_equal(dm_calibrate(rows->decisions, rows->labels, NULL, ROWS, CLASSES, &written, NULL), DM_OK);
    dm_buffer text = {0};
    dm_calibration_print(&written, &text);
    dm_calibration read;
    dm_cursor cursor = {.text = dm_buffer_text(&text)};
    assert_int_equal(dm_calibration_parse(&cursor, CLASSES, &read), DM_OK);
    assert_true(dm_cursor_at_end(&cursor));
    assert_int_equal(read.method, written.method);
    assert_memory_equal(read.scale, written.scale, CLASSES * sizeof(double));
    assert_memory_equal(read.offset, written.offset, CLASSES * sizeof(double));
    dm_buffer_free(&text);
    assert_int_equal(parse("method temperature-scaling\nscale 2.5\n", &read, NULL), DM_OK);
    assert_true(read.scale[0] == 2.5 && read.scale[1] == 2.5);
    assert_int_equal(parse("method none\n", &read, NULL), DM_OK);
    assert_int_equal(read.method, DM_CALIBRATION_NONE);
}

static void what_is_no_calibration_is_refused_by_rule_7(void **state) {
    (void)state;
    const char *const bad[] = {"",
                               "method\n",
                               "method isotonic\n",
                               "method none",
                               "method vector-scaling\nscale 1\noffset 0 0\n",
                               "method vector-scaling\nscale 1 2\n",
                               "method vector-scaling\nscale 1 2 3\noffset 0 0\n",
                               "method vector-scaling\nscale 1 nan\noffset 0 0\n",
                               "method vector-scaling\nscale 1 -2\noffset 0 0\n",
                               "method vector-scaling\nscale 1 0\noffset 0 0\n",
                               "method vector-scaling\nscale 1 1e7\noffset 0 0\n",
                               "method temperature-scaling\nscale 1 1\n",
                               "method temperature-scaling\nscale -1\n"};
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        dm_calibration read;
        dm_error error;
        if (parse(bad[i], &read, &error) != DM_BAD_MODEL) {
            fail_msg("accepted: %s", bad[i]);
        }
        assert_true(strncmp(error.message, "V7: ", 4) == 0);
        assert_true(error.offset >= 1000);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_fit_finds_the_scales_and_offsets_that_made_the_labels),
        cmocka_unit_test(calibrated_probabilities_are_nearer_to_the_truth_than_a_plain_softmax),
        cmocka_unit_test(probabilities_are_millionths_that_add_up_to_1),
        cmocka_unit_test(decision_values_of_any_size_give_probabilities),
        cmocka_unit_test(rows_that_are_skipped_do_not_count),
        cmocka_unit_test(a_class_with_few_rows_leaves_one_temperature_for_all),
        cmocka_unit_test(few_rows_in_all_stay_uncalibrated),
        cmocka_unit_test(a_fit_that_would_turn_the_order_round_is_refused),
        cmocka_unit_test(perfectly_separated_rows_do_not_run_away),
        cmocka_unit_test(what_is_written_reads_back),
        cmocka_unit_test(what_is_no_calibration_is_refused_by_rule_7),
    };
    return cmocka_run_group_tests(tests, make_sample, free_sample);
}
