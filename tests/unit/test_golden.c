/* The golden articles: tests/golden/NAME.txt is a small article, NAME.expected what a careful reader finds in
 * it, one unit a line (tests/golden/README.md tells the format). Every article must come out exactly so,
 * except those that tests/golden/known-differences.txt names; and one that is named there but comes out right
 * must be taken off the list. */
#include "golden.h"

static dm_attributor *attributor;

static void annotate(dm_arena *arena, dm_text bytes, dm_buffer *lines) {
    dm_document document;
    dm_attribution found;
    dm_error error;
    assert_int_equal(dm_document_read(bytes, arena, &document, &error), DM_OK);
    assert_int_equal(dm_attribute(attributor, &document, &found, &error), DM_OK);
    for (size_t i = 0; i < found.unit_count; i++) {
        print_golden_unit(&document, &found, &found.units[i], lines);
    }
}

static void the_article_comes_out_as_a_careful_reader_expects(void **state) {
    const golden *article = *state;
    dm_arena *arena = dm_arena_new(0);
    dm_text expected = dm_text_trim(read_golden(arena, article, ".expected"));
    dm_buffer lines = {0};
    annotate(arena, read_golden(arena, article, ".txt"), &lines);
    bool same = dm_text_equal(dm_text_trim(dm_buffer_text(&lines)), expected);
    if (same == article->known_to_differ) {
        print_message("%s: expected\n%.*s\nfound\n%.*s\n", article->name, (int)expected.length,
                      expected.bytes, (int)lines.length, lines.bytes);
    }
    dm_buffer_free(&lines);
    dm_arena_free(arena);
    if (same && article->known_to_differ) {
        fail_msg("%s comes out right: take it off known-differences.txt", article->name);
    }
    assert_true(same || article->known_to_differ);
}

static bool is_listed(dm_text list, const char *name) {
    dm_text line;
    while (dm_text_next_field(&list, '\n', &line)) {
        dm_text first;
        if (line.length && dm_text_next_field(&line, ' ', &first) && dm_text_equal(first, dm_text_of(name))) {
            return true;
        }
    }
    return false;
}

int main(void) {
    static golden articles[MOST_GOLDEN];
    static struct CMUnitTest tests[MOST_GOLDEN];
    dm_error error;
    dm_arena *arena = dm_arena_new(0);
    if (!arena || dm_attributor_new(&attributor, &error) != DM_OK) {
        return 1;
    }
    const golden list = {.folder = "tests/golden", .name = "known-differences"};
    dm_text known = read_golden(arena, &list, ".txt");
    size_t count = find_golden("tests/golden", articles);
    for (size_t i = 0; i < count; i++) {
        articles[i].known_to_differ = is_listed(known, articles[i].name);
        tests[i] = (struct CMUnitTest){articles[i].name, the_article_comes_out_as_a_careful_reader_expects,
                                       NULL, NULL, &articles[i]};
    }
    int failed = _cmocka_run_group_tests("golden", tests, count, NULL, NULL);
    dm_attributor_free(attributor);
    dm_arena_free(arena);
    return failed;
}
