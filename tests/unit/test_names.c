/* Names that are masked: one word for any, so that what is said decides. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

#include "base/embedded.h"
#include "features/names.h"
#include "features/words.h"

/* The folded words of a text once its names are masked, joined by spaces. */
static void assert_masked(const char *text, const char *source, const char *expected) {
    dm_error error;
    dm_names *names;
    dm_arena *arena = dm_arena_new(0);
    dm_document document;
    dm_words words = {0};
    dm_buffer joined = {0};
    assert_int_equal(dm_names_parse(dm_embedded("names.tsv"), &names, &error), DM_OK);
    assert_int_equal(dm_document_read_row(dm_text_of(text), arena, &document, &error), DM_OK);
    dm_passage passage = {.document = &document, .tokens = {0, (uint32_t)document.token_count}};
    if (source) {
        uint32_t start = (uint32_t)(strstr(text, source) - text);
        passage.source = dm_document_range(&document, (dm_span){start, start + (uint32_t)strlen(source)});
    }
    assert_int_equal(dm_words_fold(&passage, &words, &error), DM_OK);
    assert_int_equal(dm_names_mask(names, &document, &words, &error), DM_OK);
    for (size_t i = 0; i < words.count; i++) {
        dm_buffer_add_string(&joined, i ? " " : "");
        dm_buffer_add(&joined, dm_word_text(&words, &words.words[i]));
    }
    dm_buffer_add_byte(&joined, '\0');
    assert_string_equal(joined.bytes, expected);
    dm_buffer_free(&joined);
    dm_words_free(&words);
    dm_names_free(names);
    dm_arena_free(arena);
}

static void states_peoples_and_persons_become_one_word(void **state) {
    (void)state;
    assert_masked("Envoys from France met Iranian officials", NULL, "envoys from NAME met NAME officials");
    assert_masked("He told the United States to wait", NULL, "he told the NAME to wait");
    assert_masked("North Korea and Ingrid met", NULL, "NAME and NAME met");
}

static void words_without_a_capital_are_no_names(void **state) {
    (void)state;
    assert_masked("the turkey was served on fine china", NULL, "the turkey was served on fine china");
    assert_masked("New talks were held", NULL, "new talks were held");
    assert_masked("It told us what the US wants", NULL, "it told us what the NAME wants");
}

static void the_source_stays_the_source(void **state) {
    (void)state;
    assert_masked("France told Germany", "France", "SOURCE told NAME");
}

static void a_bad_list_is_refused_with_its_line(void **state) {
    (void)state;
    dm_error error;
    dm_names *names;
    assert_int_equal(dm_names_parse(DM_TEXT("# head\nfrance\tsometimes\n"), &names, &error), DM_BAD_MODEL);
    assert_int_equal(error.line, 2);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(states_peoples_and_persons_become_one_word),
        cmocka_unit_test(words_without_a_capital_are_no_names),
        cmocka_unit_test(the_source_stays_the_source),
        cmocka_unit_test(a_bad_list_is_refused_with_its_line),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
