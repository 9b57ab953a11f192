/* Clauses: what the parse tells of who does what to whom. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/embedded.h"
#include "features/clauses.h"
#include "features/features.h"
#include "features/lemma.h"
#include "features/parsing.h"
#include "features/vectors.h"

typedef struct clause_fixture {
    dm_arena *arena;
    dm_document document;
    struct dm_engine *engine;
    dm_vectors *vectors;
    dm_clauses clauses;
} clause_fixture;

static int set_up(void **state) {
    clause_fixture *fixture = calloc(1, sizeof *fixture);
    dm_error error;
    assert_non_null(fixture);
    fixture->arena = dm_arena_new(0);
    assert_int_equal(dm_parsing_open(&fixture->engine, &error), DM_OK);
    assert_int_equal(dm_vectors_parse(dm_embedded("vectors-en"), &fixture->vectors, &error), DM_OK);
    *state = fixture;
    return 0;
}

static int tear_down(void **state) {
    clause_fixture *fixture = *state;
    dm_clauses_free(&fixture->clauses);
    dm_parsing_free(fixture->engine);
    dm_vectors_free(fixture->vectors);
    dm_arena_free(fixture->arena);
    free(fixture);
    return 0;
}

static dm_range find(const dm_document *document, const char *words) {
    if (!words) {
        return (dm_range){0, 0};
    }
    const char *place = strstr(document->text.bytes, words);
    assert_non_null(place);
    uint32_t start = (uint32_t)(place - document->text.bytes);
    return dm_document_range(document, (dm_span){start, start + (uint32_t)strlen(words)});
}

static void read(clause_fixture *fixture, const char *text, const char *source, const char *target) {
    dm_error error;
    assert_int_equal(dm_document_read_row(dm_text_of(text), fixture->arena, &fixture->document, &error),
                     DM_OK);
    dm_passage passage = {.document = &fixture->document,
                          .tokens = {0, (uint32_t)fixture->document.token_count},
                          .source = find(&fixture->document, source),
                          .target = find(&fixture->document, target)};
    assert_int_equal(dm_parsing_parse(fixture->engine, &passage, &error), DM_OK);
    assert_int_equal(dm_clauses_read(&fixture->clauses, &passage, fixture->vectors, NULL, &error), DM_OK);
}

static bool tells(const clause_fixture *fixture, const char *string) {
    for (size_t i = 0; i < fixture->clauses.count; i++) {
        dm_text term = dm_clause_term_text(&fixture->clauses, &fixture->clauses.terms[i]);
        if (dm_text_equal(term, dm_text_of(string))) {
            return true;
        }
    }
    return false;
}

static void the_source_governs_the_main_clause(void **state) {
    clause_fixture *fixture = *state;
    read(fixture, "The government of France has imposed new sanctions on Russia .",
         "The government of France", "Russia");
    assert_true(tells(fixture, "main:impose"));
    assert_true(tells(fixture, "main by:SOURCE"));
    assert_true(tells(fixture, "impose+sanction"));
    assert_true(tells(fixture, "SOURCE does impose"));
    assert_true(tells(fixture, "top:impose"));
    assert_false(tells(fixture, "main passive"));
}

static void the_same_object_is_told_with_the_verb_that_undoes_it(void **state) {
    clause_fixture *fixture = *state;
    read(fixture, "Ruritania lifted the sanctions .", "Ruritania", NULL);
    assert_true(tells(fixture, "lift+sanction"));
    assert_false(tells(fixture, "impose+sanction"));
}

static void passives_and_negations_are_told(void **state) {
    clause_fixture *fixture = *state;
    read(fixture, "The envoy was expelled by Graustark .", "Graustark", NULL);
    assert_true(tells(fixture, "main passive"));
    read(fixture, "We will not attack the port .", NULL, NULL);
    assert_true(tells(fixture, "main:attack not will"));
    assert_true(tells(fixture, "we does attack not will"));
    assert_true(tells(fixture, "we:attack"));
}

static void what_is_said_hangs_below_the_verb_that_says_it(void **state) {
    clause_fixture *fixture = *state;
    read(fixture, "Ruritania refused to sign the treaty .", "Ruritania", NULL);
    assert_true(tells(fixture, "main:refuse"));
    assert_true(tells(fixture, "that:sign"));
    assert_true(tells(fixture, "refuse>sign"));
}

static void a_condition_is_told_with_what_would_follow(void **state) {
    clause_fixture *fixture = *state;
    read(fixture, "If they cross the river , we will shoot .", NULL, NULL);
    assert_true(tells(fixture, "condition"));
    assert_true(tells(fixture, "then:shoot"));
    assert_true(tells(fixture, "if then we will"));
}

static void an_empty_passage_tells_nothing(void **state) {
    clause_fixture *fixture = *state;
    dm_error error;
    dm_passage passage = {.document = &fixture->document};
    read(fixture, "Nothing .", NULL, NULL);
    passage.parse = NULL;
    assert_int_equal(dm_clauses_read(&fixture->clauses, &passage, fixture->vectors, NULL, &error), DM_OK);
    assert_int_equal(fixture->clauses.count, 0);
}

static void lemmas_are_dictionary_forms(void **state) {
    static const struct {
        const char *form;
        bool verb;
        const char *lemma;
    } cases[] = {
        {"imposed", true, "impose"},   {"threatening", true, "threaten"}, {"withdrew", true, "withdraw"},
        {"noted", true, "note"},       {"planned", true, "plan"},         {"attacked", true, "attack"},
        {"agreed", true, "agree"},     {"denies", true, "deny"},          {"says", true, "say"},
        {"treaties", false, "treaty"}, {"sanctions", false, "sanction"},  {"crisis", false, "crisis"},
        {"children", false, "child"},  {"proceed", true, "proceed"},      {"talks", false, "talk"},
    };
    clause_fixture *fixture = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char lemma[DM_LEMMA_BYTES + 1] = {0};
        size_t length = dm_lemma(fixture->vectors, dm_text_of(cases[i].form), cases[i].verb, lemma);
        lemma[length] = '\0';
        assert_string_equal(lemma, cases[i].lemma);
    }
}

static void a_word_too_long_for_a_lemma_has_none(void **state) {
    clause_fixture *fixture = *state;
    char lemma[DM_LEMMA_BYTES];
    char word[DM_LEMMA_BYTES];
    memset(word, 'a', sizeof word);
    assert_int_equal(dm_lemma(fixture->vectors, (dm_text){word, sizeof word}, true, lemma), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(the_source_governs_the_main_clause, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_same_object_is_told_with_the_verb_that_undoes_it, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(passives_and_negations_are_told, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_is_said_hangs_below_the_verb_that_says_it, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_condition_is_told_with_what_would_follow, set_up, tear_down),
        cmocka_unit_test_setup_teardown(an_empty_passage_tells_nothing, set_up, tear_down),
        cmocka_unit_test_setup_teardown(lemmas_are_dictionary_forms, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_word_too_long_for_a_lemma_has_none, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
