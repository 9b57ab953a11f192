/* Features: how terms are numbered and weighted, and that what a bundle keeps of them gives the same vectors.
 */
#include "passages.h"

#include "features/weighting.h"

static void sublinear_scaling_leaves_small_amounts_alone(void **state) {
    (void)state;
    assert_true(dm_sublinear(0.5) == 0.5 && dm_sublinear(-0.5) == -0.5 && dm_sublinear(1) == 1);
    assert_true(dm_sublinear(-exp(1)) == -2);
}

static void rare_terms_are_left_out(void **state) {
    corpus_fixture *corpus = *state;
    dm_recipe recipe = words_only;
    recipe.minimum_frequency = 2;
    add(corpus, "war war war", NULL, NULL);
    add(corpus, "talks on grain", NULL, NULL);
    add(corpus, "talks on gas", NULL, NULL);
    learn(corpus, &recipe, NULL);
    assert_terms(corpus, "word", "on|talks");
}

static void values_are_tf_idf_and_each_family_has_length_one(void **state) {
    corpus_fixture *corpus = *state;
    dm_recipe recipe = {.word_from = 1,
                        .word_to = 1,
                        .character_from = 2,
                        .character_to = 3,
                        .window_length = 9,
                        .minimum_frequency = 1,
                        .sublinear = true,
                        .inverse_frequency = true};
    const dm_passage *passage = add(corpus, "peace peace war", NULL, NULL);
    add(corpus, "war", NULL, NULL);
    learn(corpus, &recipe, NULL);
    const dm_vector *vector = extract(corpus, passage);
    double peace = (1 + log(2)) * (log(3.0 / 2) + 1);
    double war = log(3.0 / 3) + 1;
    double length = sqrt(peace * peace + war * war);
    assert_int_equal(vector->elements[0].feature, 0);
    assert_close(vector->elements[0].value, peace / length, 1e-7);
    assert_close(vector->elements[1].value, war / length, 1e-7);
    double squares = 0;
    for (size_t i = 2; i < vector->count; i++) {
        assert_true(vector->elements[i].feature > vector->elements[i - 1].feature);
        squares += vector->elements[i].value * vector->elements[i].value;
    }
    assert_close(squares, 1, 1e-6);
}

static void a_value_is_what_libsvm_reads_back(void **state) {
    corpus_fixture *corpus = *state;
    const dm_passage *passage =
        add(corpus,
            "The minister said on Friday that the talks on the border would go on until a paper on "
            "the river, the dam and the mines is signed by the two sides.",
            "The minister", NULL);
    add(corpus, "On Monday the border stayed shut, the minister said.", "the minister", NULL);
    dm_recipe recipe = dm_recipe_default;
    recipe.minimum_frequency = 1;
    learn(corpus, &recipe, NULL);
    const dm_vector *vector = extract(corpus, passage);
    assert_true(vector->count > 200);
    for (size_t i = 0; i < vector->count; i++) {
        char text[32];
        (void)snprintf(text, sizeof text, "%.8g", vector->elements[i].value);
        assert_true(strtod(text, NULL) == vector->elements[i].value);
        assert_true(isfinite(vector->elements[i].value) && vector->elements[i].value != 0);
    }
}

static void the_order_of_training_passages_leaves_no_trace(void **state) {
    corpus_fixture *corpus = *state;
    add(corpus, "Freedonia expels envoys", "Freedonia", NULL);
    add(corpus, "Sylvania expels nobody and waits", NULL, NULL);
    add(corpus, "Envoys wait", NULL, NULL);
    learn(corpus, &dm_recipe_default, NULL);
    dm_buffer first = {0};
    dm_extractor_print(corpus->extractor, &first);
    dm_passage last = corpus->passages[2];
    corpus->passages[2] = corpus->passages[0];
    corpus->passages[0] = last;
    learn(corpus, &dm_recipe_default, NULL);
    dm_buffer second = {0};
    dm_extractor_print(corpus->extractor, &second);
    assert_true(dm_extractor_count(corpus->extractor) > 10);
    assert_true(dm_text_equal(dm_buffer_text(&first), dm_buffer_text(&second)));
    dm_buffer_free(&first);
    dm_buffer_free(&second);
}

static void an_extractor_that_is_printed_and_read_gives_the_same_vectors(void **state) {
    corpus_fixture *corpus = *state;
    dm_lexicon *lexicon = NULL;
    dm_error error = {0};
    assert_int_equal(dm_lexicon_parse(DM_TEXT("expel*\tthreat\n"), "example", &lexicon, &error), DM_OK);
    const dm_passage *passage =
        add(corpus, "Freedonia will not expel the envoys of Sylvania", "Freedonia", "Sylvania");
    add(corpus, "Sylvania expels an envoy \xe2\x80\x93 again", NULL, NULL);
    dm_recipe recipe = dm_recipe_default;
    recipe.minimum_frequency = 1;
    learn(corpus, &recipe, lexicon);
    dm_buffer text = {0};
    dm_extractor_print(corpus->extractor, &text);
    dm_extractor *read = NULL;
    if (dm_extractor_parse(dm_buffer_text(&text), &recipe, lexicon, &read, &error) != DM_OK) {
        fail_msg("line %u: %s", (unsigned)error.line, error.message);
    }
    dm_vector again = {0};
    assert_int_equal(dm_extract(read, passage, corpus->workspace, &again, NULL, &error), DM_OK);
    const dm_vector *vector = extract(corpus, passage);
    assert_int_equal(vector->count, again.count);
    for (size_t i = 0; i < again.count; i++) {
        assert_int_equal(vector->elements[i].feature, again.elements[i].feature);
        assert_true(vector->elements[i].value == again.elements[i].value);
    }
    dm_vector_free(&again);
    dm_buffer_free(&text);
    dm_extractor_free(read);
    dm_extractor_free(corpus->extractor);
    corpus->extractor = NULL;
    dm_lexicon_free(lexicon);
}

static void pruning_keeps_the_order_and_the_weights_of_what_is_left(void **state) {
    corpus_fixture *corpus = *state;
    const dm_passage *passage = add(corpus, "alpha beta gamma", NULL, NULL);
    add(corpus, "beta", NULL, NULL);
    dm_recipe recipe = words_only;
    recipe.inverse_frequency = true;
    learn(corpus, &recipe, NULL);
    static const bool keep[] = {false, true, true};
    dm_error error;
    assert_int_equal(dm_extractor_prune(corpus->extractor, keep, &error), DM_OK);
    assert_terms(corpus, "word", "beta|gamma");
    const dm_vector *vector = extract(corpus, passage);
    assert_int_equal(vector->count, 2);
    assert_close(vector->elements[1].value / vector->elements[0].value, log(3.0 / 2) + 1, 1e-6);
}

static void every_occurrence_of_a_feature_has_its_place(void **state) {
    corpus_fixture *corpus = *state;
    dm_recipe recipe = words_only;
    recipe.word_to = 2;
    recipe.character_from = recipe.character_to = 3;
    const dm_passage *passage = add(corpus, "War or talks? Talks, says Freedonia.", "Freedonia", NULL);
    learn(corpus, &recipe, NULL);
    (void)extract(corpus, passage);
    static const struct {
        const char *family;
        const char *term;
        const char *words; /* at its places, | between them */
    } cases[] = {{"word", "talks", "talks|Talks"},
                 {"word", "or talks", "or talks"},
                 {"word", "says SOURCE", "says Freedonia"},
                 {"character", "alk", "talks|Talks"}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        uint32_t feature = number_of(corpus->extractor, cases[i].family, cases[i].term);
        dm_buffer words = {0};
        for (size_t place = 0; place < corpus->places.count; place++) {
            if (corpus->places.places[place].feature == feature) {
                dm_buffer_add_string(&words, words.length ? "|" : "");
                dm_buffer_add(&words,
                              dm_text_slice(passage->document->text, corpus->places.places[place].span));
            }
        }
        dm_buffer_add_byte(&words, '\0');
        assert_string_equal(words.bytes, cases[i].words);
        dm_buffer_free(&words);
    }
}

static void a_passage_without_known_terms_is_the_empty_vector(void **state) {
    corpus_fixture *corpus = *state;
    add(corpus, "talks", NULL, NULL);
    learn(corpus, &dm_recipe_default, NULL);
    assert_int_equal(dm_extractor_count(corpus->extractor), 0);
    const dm_passage *passage = add(corpus, "war", NULL, NULL);
    assert_int_equal(extract(corpus, passage)->count, 0);
    assert_int_equal(extract(corpus, add(corpus, "", NULL, NULL))->count, 0);
}

static void one_workspace_serves_several_extractors(void **state) {
    corpus_fixture *corpus = *state;
    const dm_passage *passage = add(corpus, "talks and more talks", NULL, NULL);
    learn(corpus, &words_only, NULL);
    dm_recipe recipe = dm_recipe_default;
    recipe.minimum_frequency = 1;
    dm_extractor *larger = NULL;
    dm_error error;
    assert_int_equal(dm_extractor_learn(&recipe, NULL, corpus->passages, 1, 1, &larger, &error), DM_OK);
    double before = extract(corpus, passage)->elements[2].value;
    dm_vector vector = {0};
    assert_int_equal(dm_extract(larger, passage, corpus->workspace, &vector, NULL, &error), DM_OK);
    assert_true(extract(corpus, passage)->elements[2].value == before);
    dm_vector_free(&vector);
    dm_extractor_free(larger);
}

static void a_damaged_section_is_refused_with_line_and_reason(void **state) {
    (void)state;
    static const struct {
        const char *text;
        unsigned line;
        const char *reason;
    } cases[] = {
        {"", 1, "empty"},
        {"features\t1\t9", 1, "empty"},
        {"feature\t1\t9\n", 1, "first line"},
        {"features\t1\n", 1, "first line"},
        {"features\t1\t9\t9\n", 1, "first line"},
        {"features\t2\t9\n", 1, "version 2 is not 1"},
        {"features\t1\tnine\n", 1, "no number"},
        {"features\t1\t9\nword\twar\t3", 2, "cut short"},
        {"features\t1\t9\nword\twar\n", 2, "FAMILY, TERM, FREQUENCY"},
        {"features\t1\t9\nword\twar\t3\t3\n", 2, "FAMILY, TERM, FREQUENCY"},
        {"features\t1\t9\nword\t\t3\n", 2, "FAMILY, TERM, FREQUENCY"},
        {"features\t1\t9\nwords\twar\t3\n", 2, "not in the recipe"},
        {"features\t1\t9\nlexicon\twar\t3\n", 2, "no such term"},
        {"features\t1\t9\nword\ta b c\t3\n", 2, "no such term"},
        {"features\t1\t9\nword\ta  b\t3\n", 2, "no such term"},
        {"features\t1\t9\ncharacter\ta b\t3\n", 2, "no such term"},
        {"features\t1\t9\ncharacter\tabcdef\t3\n", 2, "no such term"},
        {"features\t1\t9\nmeaning\t100\t3\n", 2, "no such term"},
        {"features\t1\t9\nmeaning\t7\t3\n", 2, "no such term"},
        {"features\t1\t9\nmeaning-after\tx7\t3\n", 2, "no such term"},
        {"features\t1\t9\nword\ta\x01\t3\n", 2, "hidden"},
        {"features\t1\t9\nword\ta\xff\t3\n", 2, "UTF-8"},
        {"features\t1\t9\nword\t\xe2\x80\xae\t3\n", 2, "hidden"},
        {"features\t1\t9\nword\twar\t0\n", 2, "between 1"},
        {"features\t1\t9\nword\twar\t10\n", 2, "between 1"},
        {"features\t1\t9\nword\twar\t3\nword\twar\t3\n", 3, "each once"},
        {"features\t1\t9\nword\twar\t3\nword\ttalks\t3\n", 3, "each once"},
        {"features\t1\t9\ncharacter\twar\t3\nword\twar\t3\n", 3, "each once"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        dm_extractor *extractor = NULL;
        dm_error error = {0};
        assert_int_equal(
            dm_extractor_parse(dm_text_of(cases[i].text), &dm_recipe_default, NULL, &extractor, &error),
            DM_BAD_MODEL);
        assert_null(extractor);
        if (error.line != cases[i].line || !strstr(error.message, cases[i].reason)) {
            fail_msg("case %zu: line %u: %s", i, (unsigned)error.line, error.message);
        }
    }
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(sublinear_scaling_leaves_small_amounts_alone),
        TEST(rare_terms_are_left_out),
        TEST(values_are_tf_idf_and_each_family_has_length_one),
        TEST(a_value_is_what_libsvm_reads_back),
        TEST(the_order_of_training_passages_leaves_no_trace),
        TEST(an_extractor_that_is_printed_and_read_gives_the_same_vectors),
        TEST(pruning_keeps_the_order_and_the_weights_of_what_is_left),
        TEST(every_occurrence_of_a_feature_has_its_place),
        TEST(a_passage_without_known_terms_is_the_empty_vector),
        TEST(one_workspace_serves_several_extractors),
        TEST(a_damaged_section_is_refused_with_line_and_reason),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
