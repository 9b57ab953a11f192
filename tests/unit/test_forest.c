/* Forests of decision trees: what they sum, and which bytes are none. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "attribution/learned/forest.h"

enum { MEASURES = 2, SPLITS = 3, LEAVES = 4 };

/* One tree of two levels in a file of one section. */
typedef struct forest_file {
    dm_weights_header header;
    dm_section section;
    dm_forest_header forest;
    dm_split splits[SPLITS];
    float leaves[LEAVES];
} forest_file;

static forest_file *new_file(void) {
    size_t room = (sizeof(forest_file) + DM_WEIGHTS_ALIGNMENT - 1) / DM_WEIGHTS_ALIGNMENT;
    forest_file *file = aligned_alloc(DM_WEIGHTS_ALIGNMENT, room * DM_WEIGHTS_ALIGNMENT);
    assert_non_null(file);
    memset(file, 0, sizeof *file);
    memcpy(file->header.magic, DM_WEIGHTS_MAGIC, sizeof file->header.magic);
    file->header.version = DM_WEIGHTS_VERSION;
    file->header.section_count = 1;
    file->header.length = sizeof *file;
    memcpy(file->section.name, "forest", sizeof "forest");
    file->section.offset = offsetof(forest_file, forest);
    file->section.length = sizeof *file - offsetof(forest_file, forest);
    file->forest = (dm_forest_header){1, 2, MEASURES, 0.5F};
    file->splits[0] = (dm_split){0, 0.3F}; /* is the cue likely? */
    file->splits[1] = (dm_split){1, 5};    /* if not: is the content long? */
    file->splits[2] = (dm_split){1, 2};    /* if so: has it more than two words? */
    memcpy(file->leaves, (float[LEAVES]){-2, -1, 1, 2}, sizeof file->leaves);
    return file;
}

static dm_status open_forest(const forest_file *file, uint32_t measure_count, dm_forest *forest) {
    dm_weights weights;
    dm_error error;
    dm_text bytes = {(const char *)file, sizeof *file};
    assert_int_equal(dm_weights_open(bytes, true, &weights, &error), DM_OK);
    return dm_forest_open(&weights, "forest", measure_count, forest, &error);
}

static void a_forest_adds_the_leaves_that_its_measures_lead_to(void **state) {
    (void)state;
    static const float cases[][3] = {{0.1F, 3, -1.5F}, {0.1F, 6, -0.5F}, {0.9F, 2, 1.5F}, {0.9F, 3, 2.5F}};
    forest_file *file = new_file();
    dm_forest forest;
    assert_int_equal(open_forest(file, MEASURES, &forest), DM_OK);
    for (size_t number = 0; number < sizeof cases / sizeof *cases; number++) {
        assert_float_equal(dm_forest_sum(&forest, cases[number]), cases[number][2], 1e-6);
    }
    free(file);
}

static void a_measure_at_the_bound_goes_left(void **state) {
    (void)state;
    forest_file *file = new_file();
    dm_forest forest;
    assert_int_equal(open_forest(file, MEASURES, &forest), DM_OK);
    assert_float_equal(dm_forest_sum(&forest, (const float[]){0.3F, 5}), -1.5, 1e-6);
    free(file);
}

static void forests_of_another_shape_are_refused(void **state) {
    (void)state;
    dm_forest forest;
    forest_file *file = new_file();
    assert_int_equal(open_forest(file, MEASURES + 1, &forest), DM_BAD_MODEL);
    file->forest.depth = DM_FOREST_DEPTH_MOST + 1;
    assert_int_equal(open_forest(file, MEASURES, &forest), DM_BAD_MODEL);
    file->forest.depth = 0;
    assert_int_equal(open_forest(file, MEASURES, &forest), DM_BAD_MODEL);
    file->forest.depth = 3;
    assert_int_equal(open_forest(file, MEASURES, &forest), DM_BAD_MODEL);
    file->forest = (dm_forest_header){2, 2, MEASURES, 0};
    assert_int_equal(open_forest(file, MEASURES, &forest), DM_BAD_MODEL);
    file->forest = (dm_forest_header){1, 2, MEASURES, NAN};
    assert_int_equal(open_forest(file, MEASURES, &forest), DM_BAD_MODEL);
    file->section.length = sizeof(dm_forest_header) - 1;
    assert_int_equal(open_forest(file, MEASURES, &forest), DM_BAD_MODEL);
    free(file);
}

static void splits_ask_for_what_is_measured_and_leaves_are_numbers(void **state) {
    (void)state;
    dm_forest forest;
    forest_file *file = new_file();
    file->splits[2].measure = MEASURES;
    assert_int_equal(open_forest(file, MEASURES, &forest), DM_BAD_MODEL);
    file->splits[2] = (dm_split){1, NAN};
    assert_int_equal(open_forest(file, MEASURES, &forest), DM_BAD_MODEL);
    file->splits[2] = (dm_split){1, 2};
    file->leaves[3] = INFINITY;
    assert_int_equal(open_forest(file, MEASURES, &forest), DM_BAD_MODEL);
    free(file);
}

int main(void) {
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_forest_adds_the_leaves_that_its_measures_lead_to),
        cmocka_unit_test(a_measure_at_the_bound_goes_left),
        cmocka_unit_test(forests_of_another_shape_are_refused),
        cmocka_unit_test(splits_ask_for_what_is_measured_and_leaves_are_numbers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
