/* The recipe of features: printed as JSON and read back with every key checked. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include <stdio.h>

#include "features/features.h"

static const char *const good =
    "{\"word_from\": 1, \"word_to\": 3, \"character_from\": 0, \"character_to\": 0, \"windows\": false, "
    "\"window_length\": 7, \"lexicon\": true, \"meaning\": true, \"minimum_frequency\": 3, \"sublinear\": "
    "false, "
    "\"inverse_frequency\": true}";

static void a_recipe_that_is_printed_and_read_is_the_same(void **state) {
    (void)state;
    dm_recipe recipe = dm_recipe_default;
    recipe.word_to = 4;
    recipe.windows = false;
    recipe.minimum_frequency = 17;
    dm_buffer json = {0};
    dm_recipe_print(&recipe, &json);
    assert_false(json.failed);
    dm_recipe read = dm_recipe_default;
    dm_error error;
    assert_int_equal(dm_recipe_parse(dm_buffer_text(&json), &read, &error), DM_OK);
    dm_buffer again = {0};
    dm_recipe_print(&read, &again);
    assert_true(dm_text_equal(dm_buffer_text(&json), dm_buffer_text(&again)));
    assert_int_equal(read.word_to, 4);
    assert_false(read.windows);
    assert_int_equal(read.minimum_frequency, 17);
    dm_buffer_free(&json);
    dm_buffer_free(&again);
}

static void every_member_is_read(void **state) {
    (void)state;
    dm_recipe recipe;
    dm_error error;
    assert_int_equal(dm_recipe_parse(dm_text_of(good), &recipe, &error), DM_OK);
    assert_int_equal(recipe.word_from, 1);
    assert_int_equal(recipe.word_to, 3);
    assert_int_equal(recipe.character_from, 0);
    assert_int_equal(recipe.character_to, 0);
    assert_false(recipe.windows);
    assert_int_equal(recipe.window_length, 7);
    assert_true(recipe.lexicon);
    assert_true(recipe.meaning);
    assert_int_equal(recipe.minimum_frequency, 3);
    assert_false(recipe.sublinear);
    assert_true(recipe.inverse_frequency);
}

/* The good recipe with `from` replaced by `to`. */
static void assert_refused(const char *from, const char *to, const char *reason) {
    char json[1024];
    const char *at = strstr(good, from);
    assert_non_null(at);
    int length = snprintf(json, sizeof json, "%.*s%s%s", (int)(at - good), good, to, at + strlen(from));
    assert_true(length > 0 && (size_t)length < sizeof json);
    dm_recipe recipe = {.word_to = 99};
    dm_error error = {0};
    assert_int_equal(dm_recipe_parse(dm_text_of(json), &recipe, &error), DM_BAD_MODEL);
    if (!strstr(error.message, reason)) {
        fail_msg("\"%s\" does not say \"%s\"", error.message, reason);
    }
    assert_int_equal(recipe.word_to, 99);
}

static void a_recipe_with_a_fault_is_refused_with_its_key(void **state) {
    (void)state;
    assert_refused("\"windows\"", "\"Windows\"", "the key Windows is not known");
    assert_refused("\"windows\"", "\"word_from\"", "word_from stands twice");
    assert_refused("\"windows\": false, ", "", "windows is missing");
    assert_refused("\"windows\": false", "\"windows\": 1", "windows is true or false");
    assert_refused("\"window_length\": 7", "\"window_length\": 7.5", "window_length is a whole number");
    assert_refused("\"window_length\": 7", "\"window_length\": -7", "window_length is a whole number");
    assert_refused("\"window_length\": 7", "\"window_length\": 1e300", "window_length is a whole number");
    assert_refused("\"window_length\": 7", "\"window_length\": \"7\"", "window_length is a whole number");
    assert_refused("\"word_from\": 1", "\"word_from\": 4", "n-grams go from");
    assert_refused("\"word_from\": 1", "\"word_from\": 0", "n-grams go from");
    assert_refused("\"character_to\": 0", "\"character_to\": 3", "n-grams go from");
    assert_refused("\"word_to\": 3", "\"word_to\": 6", "word_to is a whole number from 0 to 5");
}

static void a_recipe_from_before_the_word_vectors_has_none(void **state) {
    (void)state;
    static const char *const old =
        "{\"word_from\": 1, \"word_to\": 2, \"character_from\": 0, \"character_to\": 0, \"windows\": true, "
        "\"window_length\": 9, \"lexicon\": true, \"minimum_frequency\": 2, \"sublinear\": true, "
        "\"inverse_frequency\": true}";
    dm_recipe recipe;
    dm_error error;
    assert_int_equal(dm_recipe_parse(dm_text_of(old), &recipe, &error), DM_OK);
    assert_false(recipe.meaning);
    assert_true(recipe.lexicon);
}

static void a_recipe_without_any_family_is_refused(void **state) {
    (void)state;
    dm_recipe recipe = {.window_length = 9, .minimum_frequency = 2};
    dm_buffer json = {0};
    dm_recipe_print(&recipe, &json);
    dm_error error;
    assert_int_equal(dm_recipe_parse(dm_buffer_text(&json), &recipe, &error), DM_BAD_MODEL);
    assert_non_null(strstr(error.message, "no family"));
    dm_buffer_free(&json);
}

static void what_is_not_one_json_object_is_refused(void **state) {
    (void)state;
    static const char *const bad[] = {
        "", "  ", "[]", "null", "{", "{}{}", "{\"word_from\": 1", "{\"a\\u0000\": 1}"};
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        dm_recipe recipe;
        dm_error error;
        assert_int_equal(dm_recipe_parse(dm_text_of(bad[i]), &recipe, &error), DM_BAD_MODEL);
    }
    dm_recipe recipe;
    dm_error error;
    assert_int_equal(dm_recipe_parse(DM_TEXT("{\"word_from\": 1}\0 "), &recipe, &error), DM_BAD_MODEL);
    static char deep[8192];
    memset(deep, '[', sizeof deep - 1);
    assert_int_equal(dm_recipe_parse(dm_text_of(deep), &recipe, &error), DM_BAD_MODEL);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_recipe_that_is_printed_and_read_is_the_same),
        cmocka_unit_test(every_member_is_read),
        cmocka_unit_test(a_recipe_with_a_fault_is_refused_with_its_key),
        cmocka_unit_test(a_recipe_from_before_the_word_vectors_has_none),
        cmocka_unit_test(a_recipe_without_any_family_is_refused),
        cmocka_unit_test(what_is_not_one_json_object_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
