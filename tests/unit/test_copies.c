/* Near copies: what joins whose cluster, and that memory has an end. */
#include "scratch.h"

#include "base/buffer.h"
#include "base/random.h"
#include "records/copies.h"

static dm_copies *copies;
static dm_arena *arena;

static int end(void **state) {
    (void)state;
    dm_copies_free(copies);
    dm_arena_free(arena);
    copies = NULL;
    arena = NULL;
    return 0;
}

static void begin(double threshold, uint32_t days, uint32_t held) {
    dm_error error;
    const dm_copies_options options = {threshold, days, held};
    arena = dm_arena_new(0);
    assert_non_null(arena);
    assert_int_equal(dm_copies_new(&options, &copies, &error), DM_OK);
}

/* The cluster of the next article. */
static const char *cluster_of(const char *id, const char *text, const char *date) {
    dm_error error;
    dm_text cluster;
    assert_int_equal(
        dm_copies_add(copies, dm_text_of(id), dm_text_of(text), dm_text_of(date), arena, &cluster, &error),
        DM_OK);
    return dm_arena_copy(arena, cluster).bytes;
}

#define assert_cluster(id, text, date, expected) assert_string_equal(cluster_of(id, text, date), expected)

static const char WIRE[] =
    "The foreign minister of Arland said on Monday that her country was ready for talks, and that "
    "the border would be open to trade as soon as both parliaments had signed the treaty.";

static void equal_words_are_a_copy_whatever_marks_and_case(void **state) {
    (void)state;
    begin(1, 7, 100);
    assert_cluster("first", WIRE, "", "first");
    assert_cluster(
        "second",
        "THE FOREIGN MINISTER OF ARLAND said \xe2\x80\x94 on Monday \xe2\x80\x94 that her country was "
        "\xe2\x80\x9cready for talks\xe2\x80\x9d and that the border would be open to trade as soon as both "
        "parliaments had signed the treaty",
        "", "first");
    assert_int_equal(dm_copies_count(copies), 1);
    assert_int_equal(dm_copies_originals(copies), 1);
}

static void another_article_is_its_own_original(void **state) {
    (void)state;
    begin(0.5, 7, 100);
    assert_cluster("first", WIRE, "", "first");
    assert_cluster("second",
                   "The harbour of Port Selma was closed to ships from Bovia after a night of storms.", "",
                   "second");
    assert_int_equal(dm_copies_count(copies), 0);
}

static void short_texts_are_copies_only_when_equal(void **state) {
    (void)state;
    begin(0.5, 7, 100);
    assert_cluster("first", "No deal yet.", "", "first");
    assert_cluster("second", "No deal now.", "", "second");
    assert_cluster("third", "No deal yet!", "", "first");
    assert_cluster("fourth", "", "", "fourth");
    assert_cluster("fifth", " ... ", "", "fifth");
}

static void ideographs_are_words(void **state) {
    (void)state;
    static const char text[] =
        "\xe5\xa4\x96\xe4\xba\xa4\xe9\x83\xa8\xe9\x95\xbf\xe6\x98\x9f\xe6\x9c\x9f\xe4\xb8\x89";
    begin(1, 7, 100);
    assert_cluster("first", text, "", "first");
    assert_cluster("second", text + 3, "", "second");
    assert_cluster("third", text, "", "first");
}

static void copies_lie_within_the_window_of_days(void **state) {
    (void)state;
    begin(0.8, 2, 100);
    assert_cluster("a", WIRE, "2024-02-28", "a");
    assert_cluster("b", WIRE, "20240301", "a");
    assert_cluster("c", WIRE, "2024-03-02T08:00:00Z", "c");
    assert_cluster("d", WIRE, "2024-02-25", "d");
    assert_cluster("e", WIRE, "last week", "a");
    assert_cluster("f", WIRE, "2024-13-01", "a");
}

static void years_begin_a_day_after_they_end(void **state) {
    (void)state;
    begin(0.8, 1, 100);
    assert_cluster("a", WIRE, "1999-12-31", "a");
    assert_cluster("b", WIRE, "2000-01-01", "a");
    assert_cluster("c", WIRE, "2000-02-29", "c");
    assert_cluster("d", WIRE, "2000-03-01", "c");
    assert_cluster("e", WIRE, "1900-02-28", "e");
    assert_cluster("f", WIRE, "1900-03-01", "e");
}

static void what_is_forgotten_is_an_original_again(void **state) {
    (void)state;
    begin(0.8, 7, 2);
    assert_cluster("a", WIRE, "", "a");
    assert_cluster("b", "One report that nobody else has printed so far in this town.", "", "b");
    assert_cluster("a again", WIRE, "", "a");
    assert_cluster("c", "A second report that nobody else has printed in any other town.", "", "c");
    assert_cluster("a once more", WIRE, "", "a once more");
}

/* Random words: `changed` of a thousand are others than in the article of that seed. */
static void add_words(dm_buffer *text, uint64_t seed, uint32_t changed, uint64_t other) {
    dm_random words = {seed};
    dm_random changes = {other};
    dm_buffer_clear(text);
    for (size_t i = 0; i < 400; i++) {
        uint32_t word = dm_random_below(&words, 50000);
        bool change = dm_random_below(&changes, 1000) < changed;
        dm_buffer_format(text, "w%u%s ", (unsigned)word, change ? "x" : "");
    }
    dm_buffer_add_byte(text, '\0');
}

static void thousands_of_copies_find_their_originals_and_nobody_elses(void **state) {
    (void)state;
    begin(0.7, 7, 5000);
    dm_buffer text = {0};
    char id[32];
    size_t wrong = 0;
    for (uint64_t round = 0; round < 3; round++) {
        for (uint64_t seed = 1; seed <= 1000; seed++) {
            add_words(&text, seed, round ? 15 : 0, seed * 7 + round); /* nearly 0.9 in common */
            (void)snprintf(id, sizeof id, "%u", (unsigned)seed);
            const char *cluster = cluster_of(id, text.bytes, "");
            if (strcmp(cluster, id) != 0) {
                wrong++;
            }
        }
    }
    dm_buffer_free(&text);
    assert_int_equal(wrong, 0);
    assert_in_range(dm_copies_count(copies), 1980, 2000);
}

static void damaged_text_is_signed_as_it_will_be_repaired(void **state) {
    (void)state;
    begin(1, 7, 10);
    assert_cluster("a", "one two three four five six \xff seven", "", "a");
    assert_cluster("b", "one two three four five six \xef\xbf\xbd seven", "", "a");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(equal_words_are_a_copy_whatever_marks_and_case, end),
        cmocka_unit_test_teardown(another_article_is_its_own_original, end),
        cmocka_unit_test_teardown(short_texts_are_copies_only_when_equal, end),
        cmocka_unit_test_teardown(ideographs_are_words, end),
        cmocka_unit_test_teardown(copies_lie_within_the_window_of_days, end),
        cmocka_unit_test_teardown(years_begin_a_day_after_they_end, end),
        cmocka_unit_test_teardown(what_is_forgotten_is_an_original_again, end),
        cmocka_unit_test_teardown(thousands_of_copies_find_their_originals_and_nobody_elses, end),
        cmocka_unit_test_teardown(damaged_text_is_signed_as_it_will_be_repaired, end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
