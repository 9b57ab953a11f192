/* The lexicon: what a file may hold, which term matches where, and what a negator reaches. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include <stdio.h>

#include "features/lexicon.h"

static const char *const file = "# A lexicon of our own\n"
                                "# category threat: announces harm\n"
                                "# category offer: holds out a hand\n"
                                "# category talk: speaking with each other\n"
                                "threat*\tthreat\n"
                                "retaliat*\tthreat\t2\n"
                                "all options are on the table\tthreat\t1.5\n"
                                "peace\toffer\n"
                                "peace talks\toffer\t2\n"
                                "peace talks\ttalk\n"
                                "talks\ttalk\n"
                                "cease-fire\toffer\n"
                                "ha\xc3\xa7"
                                "ek\ttalk\n"
                                "crush\tthreat\n";

static dm_lexicon *parse(const char *text) {
    dm_lexicon *lexicon = NULL;
    dm_error error = {0};
    if (dm_lexicon_parse(dm_text_of(text), "example", &lexicon, &error) != DM_OK) {
        fail_msg("line %u: %s", (unsigned)error.line, error.message);
    }
    return lexicon;
}

/* The matches in a text, each as "words/category/weight" with "not " before negated ones. */
static void assert_matches(const dm_lexicon *lexicon, const char *text, const char *expected) {
    dm_arena *arena = dm_arena_new(0);
    dm_document document = {0};
    dm_error error = {0};
    assert_int_equal(dm_document_read_row(dm_text_of(text), arena, &document, &error), DM_OK);
    dm_lexicon_matches matches = {0};
    dm_range all = {0, (uint32_t)document.token_count};
    assert_int_equal(dm_lexicon_find(lexicon, &document, all, &matches, &error), DM_OK);
    dm_buffer found = {0};
    for (size_t i = 0; i < matches.count; i++) {
        const dm_lexicon_match *match = &matches.matches[i];
        dm_buffer_add_string(&found, i ? "; " : "");
        dm_buffer_add_string(&found, match->negated ? "not " : "");
        dm_buffer_add(&found, dm_text_slice(document.text, dm_range_span(&document, match->tokens)));
        dm_buffer_add_byte(&found, '/');
        dm_buffer_add(&found, dm_lexicon_category(lexicon, match->category));
        dm_buffer_add_byte(&found, '/');
        dm_buffer_add_number(&found, (double)match->weight);
    }
    dm_buffer_add_byte(&found, '\0');
    assert_string_equal(found.bytes, expected);
    dm_buffer_free(&found);
    dm_lexicon_matches_free(&matches);
    dm_arena_free(arena);
}

static void a_file_is_kept_as_given_with_its_categories_in_order(void **state) {
    (void)state;
    dm_lexicon *lexicon = parse(file);
    assert_true(dm_text_equal(dm_lexicon_text(lexicon), dm_text_of(file)));
    assert_string_equal(dm_lexicon_name(lexicon), "example");
    assert_int_equal(dm_lexicon_entry_count(lexicon), 10);
    assert_int_equal(dm_lexicon_category_count(lexicon), 3);
    assert_true(dm_text_equal(dm_lexicon_category(lexicon, 0), DM_TEXT("threat")));
    assert_true(dm_text_equal(dm_lexicon_category(lexicon, 2), DM_TEXT("talk")));
    dm_lexicon_free(lexicon);
}

static void words_match_whatever_their_case_and_wildcards_whatever_their_ending(void **state) {
    (void)state;
    dm_lexicon *lexicon = parse(file);
    assert_matches(lexicon, "THREAT, Threatening and threats",
                   "THREAT/threat/1; Threatening/threat/1; threats/threat/1");
    assert_matches(lexicon, "Retaliation follows.", "Retaliation/threat/2");
    assert_matches(lexicon, "They crushed the crush.", "crush/threat/1");
    assert_matches(lexicon, "A thre and a retalia.", "");
    assert_matches(lexicon,
                   "A HA\xc3\x87"
                   "EK.",
                   "HA\xc3\x87"
                   "EK/talk/1");
    assert_matches(lexicon, "", "");
    dm_lexicon_free(lexicon);
}

static void terms_of_several_words_match_as_a_document_is_cut(void **state) {
    (void)state;
    dm_lexicon *lexicon = parse(file);
    assert_matches(lexicon, "All options are on the table.", "All options are on the table/threat/1.5");
    assert_matches(lexicon, "All options are on the", "");
    assert_matches(lexicon, "A cease-fire holds.", "cease-fire/offer/1");
    dm_lexicon_free(lexicon);
}

static void the_longest_term_wins_and_hides_those_inside_whatever_their_category(void **state) {
    (void)state;
    dm_lexicon *lexicon = parse(file);
    assert_matches(lexicon, "The peace talks go on.", "peace talks/offer/2; peace talks/talk/1");
    assert_matches(lexicon, "Peace, then talks.", "Peace/offer/1; talks/talk/1");
    dm_lexicon_free(lexicon);
    lexicon =
        parse("escalat*\tthreat\nde-escalat*\toffer\nno intention of attacking\toffer\nattacking\tthreat\n"
              "attacking ships again\ttalk\nintention\thedge\n");
    assert_matches(lexicon, "De-escalation, not escalation.",
                   "De-escalation/offer/1; not escalation/threat/1");
    assert_matches(lexicon, "We have no intention of attacking ships.", "no intention of attacking/offer/1");
    assert_matches(lexicon, "The intention is attacking.", "intention/hedge/1; attacking/threat/1");
    /* What goes on behind the longer one does not lie within it. */
    assert_matches(lexicon, "No intention of attacking ships again.",
                   "No intention of attacking/offer/1; not attacking ships again/talk/1");
    dm_lexicon_free(lexicon);
}

static void a_lexicon_has_at_most_1024_categories(void **state) {
    (void)state;
    static char text[1025 * 16];
    size_t length = 0;
    for (int i = 0; i < 1025; i++) {
        length += (size_t)snprintf(text + length, sizeof text - length, "w%d\tc%d\n", i, i);
        if (i == 1023) {
            dm_lexicon_free(parse(text));
        }
    }
    dm_lexicon *lexicon = NULL;
    dm_error error;
    assert_int_equal(dm_lexicon_parse((dm_text){text, length}, "many", &lexicon, &error), DM_BAD_LEXICON);
}

static void a_negator_reaches_a_few_words_ahead_in_its_clause(void **state) {
    (void)state;
    dm_lexicon *lexicon = parse(file);
    static const char *const negated[] = {
        "We do not want to crush them.", "It didn't crush them.",
        "They would never crush them.",  "No crush.",
        "They refused to crush them.",   "They left without any crush.",
        "He cannot crush them.",         "He ruled out a crush.",
        "Neither side can crush.",
    };
    for (size_t i = 0; i < sizeof negated / sizeof negated[0]; i++) {
        assert_matches(lexicon, negated[i], "not crush/threat/1");
    }
    static const char *const plain[] = {
        "We will crush them.",
        "This is not over, they will crush them.",
        "It is not so. They crush them.",
        "It is not war but they crush them.",
        "They did not say in which of the many years they crush.",
        "They not only crush them.",
        "There is no doubt they crush them.",
        "They never refused to crush them.",
        "Refused papers crush them.",
    };
    for (size_t i = 0; i < sizeof plain / sizeof plain[0]; i++) {
        assert_matches(lexicon, plain[i], "crush/threat/1");
    }
    dm_lexicon_free(lexicon);
}

static void matches_are_looked_for_in_the_given_tokens_alone(void **state) {
    (void)state;
    dm_lexicon *lexicon = parse(file);
    dm_arena *arena = dm_arena_new(0);
    dm_document document = {0};
    dm_error error;
    assert_int_equal(dm_document_read_row(DM_TEXT("peace talks peace"), arena, &document, &error), DM_OK);
    dm_lexicon_matches matches = {0};
    assert_int_equal(dm_lexicon_find(lexicon, &document, (dm_range){1, 3}, &matches, &error), DM_OK);
    assert_int_equal(matches.count, 2);
    assert_int_equal(matches.matches[0].tokens.first, 1);
    assert_int_equal(matches.matches[1].tokens.first, 2);
    assert_int_equal(dm_lexicon_find(lexicon, &document, (dm_range){0, 1}, &matches, &error), DM_OK);
    assert_int_equal(matches.count, 1);
    assert_int_equal(matches.matches[0].tokens.end, 1);
    assert_int_equal(dm_lexicon_find(lexicon, &document, (dm_range){2, 2}, &matches, &error), DM_OK);
    assert_int_equal(matches.count, 0);
    dm_lexicon_matches_free(&matches);
    dm_arena_free(arena);
    dm_lexicon_free(lexicon);
}

static void categories_need_no_description_when_none_is_described(void **state) {
    (void)state;
    dm_lexicon *lexicon = parse("war\tb\r\npeace\ta\t-2\r\n\r\n");
    assert_int_equal(dm_lexicon_category_count(lexicon), 2);
    assert_true(dm_text_equal(dm_lexicon_category(lexicon, 0), DM_TEXT("b")));
    assert_matches(lexicon, "War and peace", "War/b/1; peace/a/-2");
    dm_lexicon_free(lexicon);
}

static void a_faulty_line_is_refused_with_its_number_and_reason(void **state) {
    (void)state;
    static const struct {
        const char *text;
        unsigned line;
        const char *reason;
    } cases[] = {
        {"", 1, "holds no term"},
        {"# only a head\n", 2, "holds no term"},
        {"war\n", 1, "TERM, CATEGORY"},
        {"war\tthreat\t1\tmore\n", 1, "more than three columns"},
        {"war\tthreat\nwar \tthreat\n", 2, "space at its start or end"},
        {"war\tThreat\n", 1, "named by"},
        {"war\t\n", 1, "named by"},
        {"\tthreat\n", 1, "1 to 256 bytes"},
        {"w*r\tthreat\n", 1, "wildcard"},
        {"*\tthreat\n", 1, "1 to 256 bytes"},
        {"a\xe2\x80\xae"
         "b\tthreat\n",
         1, "hidden"},
        {"war\tthreat\theavy\n", 1, "weight"},
        {"war\tthreat\t0\n", 1, "weight"},
        {"war\tthreat\t1e9\n", 1, "weight"},
        {"war\tthreat\t\n", 1, "weight"},
        {"war\tthreat\n\nWAR\tthreat\n", 3, "on line 1"},
        {"# category threat: harm\nwar\tthreats\n", 2, "not among those"},
        {"# category threat\n", 1, "begins \"# category NAME:\""},
        {"# category threat: a\n# category threat: b\n", 2, "described twice"},
        {"war\tthreat\n# category talk: late\n", 2, "before the first term"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        dm_lexicon *lexicon = NULL;
        dm_error error = {0};
        assert_int_equal(dm_lexicon_parse(dm_text_of(cases[i].text), "bad", &lexicon, &error),
                         DM_BAD_LEXICON);
        assert_null(lexicon);
        if (error.line != cases[i].line || !strstr(error.message, cases[i].reason)) {
            fail_msg("case %zu: line %u: %s", i, (unsigned)error.line, error.message);
        }
    }
}

static void bytes_that_are_not_utf8_are_refused_with_their_offset(void **state) {
    (void)state;
    dm_lexicon *lexicon = NULL;
    dm_error error = {0};
    assert_int_equal(dm_lexicon_parse(DM_TEXT("war\tthreat\n\xff\tthreat\n"), "bad", &lexicon, &error),
                     DM_BAD_LEXICON);
    assert_int_equal(error.offset, 11);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_file_is_kept_as_given_with_its_categories_in_order),
        cmocka_unit_test(words_match_whatever_their_case_and_wildcards_whatever_their_ending),
        cmocka_unit_test(terms_of_several_words_match_as_a_document_is_cut),
        cmocka_unit_test(the_longest_term_wins_and_hides_those_inside_whatever_their_category),
        cmocka_unit_test(a_negator_reaches_a_few_words_ahead_in_its_clause),
        cmocka_unit_test(a_lexicon_has_at_most_1024_categories),
        cmocka_unit_test(matches_are_looked_for_in_the_given_tokens_alone),
        cmocka_unit_test(categories_need_no_description_when_none_is_described),
        cmocka_unit_test(a_faulty_line_is_refused_with_its_number_and_reason),
        cmocka_unit_test(bytes_that_are_not_utf8_are_refused_with_their_offset),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
