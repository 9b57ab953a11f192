#include "model/calibration.h"

#include <math.h>

#include "base/number.h"
#include "model/scorer.h"

enum { MILLION = 1000000 };
#define LARGEST_SCALE 1e6

const char *const dm_calibration_names[] = {[DM_CALIBRATION_NONE] = "none",
                                            [DM_CALIBRATION_TEMPERATURE] = "temperature-scaling",
                                            [DM_CALIBRATION_VECTOR] = "vector-scaling"};

void dm_calibration_none(size_t classes, dm_calibration *calibration) {
    *calibration = (dm_calibration){.class_count = classes};
    for (size_t label = 0; label < classes; label++) {
        calibration->scale[label] = 1;
    }
}

/* Whole millionths that add up to a million: the rounding's remainder goes to the largest, whose relative
 * change is the smallest. */
static void round_to_one(size_t classes, double *probability) {
    int64_t left = MILLION;
    for (size_t label = 0; label < classes; label++) {
        int64_t millionths = (int64_t)nearbyint(probability[label] * MILLION);
        left -= millionths;
        probability[label] = (double)millionths;
    }
    probability[dm_largest(probability, classes)] += (double)left;
    for (size_t label = 0; label < classes; label++) {
        probability[label] /= MILLION;
    }
}

void dm_calibration_apply(const dm_calibration *calibration, const double *decision, double *probability) {
    size_t classes = calibration->class_count;
    double largest = -INFINITY;
    for (size_t label = 0; label < classes; label++) {
        probability[label] = calibration->scale[label] * decision[label] + calibration->offset[label];
        largest = fmax(largest, probability[label]);
    }
    double sum = 0;
    for (size_t label = 0; label < classes; label++) {
        probability[label] = exp(probability[label] - largest);
        sum += probability[label];
    }
    for (size_t label = 0; label < classes; label++) {
        probability[label] /= sum;
    }
    round_to_one(classes, probability);
}

static void print_numbers(const char *key, const double *numbers, size_t count, dm_buffer *text) {
    dm_buffer_add_string(text, key);
    for (size_t i = 0; i < count; i++) {
        dm_buffer_add_byte(text, ' ');
        dm_buffer_add_number(text, numbers[i]);
    }
    dm_buffer_add_byte(text, '\n');
}

void dm_calibration_print(const dm_calibration *calibration, dm_buffer *text) {
    dm_buffer_add_string(text, "method ");
    dm_buffer_add_string(text, dm_calibration_names[calibration->method]);
    dm_buffer_add_byte(text, '\n');
    if (calibration->method == DM_CALIBRATION_TEMPERATURE) {
        print_numbers("scale", calibration->scale, 1, text);
    } else if (calibration->method == DM_CALIBRATION_VECTOR) {
        print_numbers("scale", calibration->scale, calibration->class_count, text);
        print_numbers("offset", calibration->offset, calibration->class_count, text);
    }
}

static bool take_numbers(dm_cursor *cursor, dm_text key, size_t count, double *numbers) {
    bool good = dm_cursor_take(cursor, key);
    for (size_t i = 0; good && i < count; i++) {
        good = dm_cursor_take(cursor, DM_TEXT(" ")) && dm_cursor_number(cursor, LARGEST_SCALE, numbers + i);
    }
    return good && dm_cursor_take(cursor, DM_TEXT("\n"));
}

static bool take_method(dm_cursor *cursor, dm_calibration *calibration) {
    bool found = dm_cursor_take(cursor, DM_TEXT("method "));
    for (int method = DM_CALIBRATION_NONE; found && method <= DM_CALIBRATION_VECTOR; method++) {
        if (dm_cursor_take(cursor, dm_text_of(dm_calibration_names[method]))) {
            calibration->method = (dm_calibration_method)method;
            return dm_cursor_take(cursor, DM_TEXT("\n"));
        }
    }
    return false;
}

dm_status dm_calibration_parse(dm_cursor *cursor, size_t classes, dm_calibration *calibration) {
    dm_calibration_none(classes, calibration);
    if (!take_method(cursor, calibration)) {
        return dm_cursor_fail(cursor, 7, "the calibration has no method that is known here");
    }
    bool vector = calibration->method == DM_CALIBRATION_VECTOR;
    bool temperature = calibration->method == DM_CALIBRATION_TEMPERATURE;
    bool good = true;
    if (vector || temperature) {
        good = take_numbers(cursor, DM_TEXT("scale"), vector ? classes : 1, calibration->scale);
    }
    if (good && vector) {
        good = take_numbers(cursor, DM_TEXT("offset"), classes, calibration->offset);
    }
    if (!good) {
        return dm_cursor_fail(cursor, 7, "the calibration lacks a scale or offset of at most %g",
                              LARGEST_SCALE);
    }
    for (size_t label = 0; label < classes; label++) {
        calibration->scale[label] = calibration->scale[temperature ? 0 : label];
        if (!(calibration->scale[label] > 0)) {
            return dm_cursor_fail(cursor, 7, "the calibration turns the order of decision values round");
        }
    }
    return DM_OK;
}
