/* The families of features: which terms a passage has. */
#include "passages.h"

static void words_are_folded_and_numbered_in_byte_order(void **state) {
    corpus_fixture *corpus = *state;
    add(corpus,
        "Tehran won't YIELD, \xc3\x89lys\xc3\xa9"
        "e says.",
        NULL, NULL);
    learn(corpus, &words_only, NULL);
    assert_terms(corpus, "word",
                 ",|.|n't|says|tehran|wo|yield|\xc3\xa9lys\xc3\xa9"
                 "e");
}

static void word_ngrams_run_over_neighbouring_words(void **state) {
    corpus_fixture *corpus = *state;
    dm_recipe recipe = words_only;
    recipe.word_from = 2;
    recipe.word_to = 3;
    add(corpus, "ready for talks now", NULL, NULL);
    learn(corpus, &recipe, NULL);
    assert_terms(corpus, "word", "for talks|for talks now|ready for|ready for talks|talks now");
}

static void source_and_target_become_one_word_each(void **state) {
    corpus_fixture *corpus = *state;
    dm_recipe recipe = words_only;
    recipe.word_to = 2;
    add(corpus, "The Prime Minister thanked the State of Ruritania.", "The Prime Minister",
        "the State of Ruritania");
    learn(corpus, &recipe, NULL);
    assert_terms(corpus, "word", ".|SOURCE|SOURCE thanked|TARGET|TARGET .|thanked|thanked TARGET");
}

static void no_text_can_forge_a_placeholder(void **state) {
    corpus_fixture *corpus = *state;
    const dm_passage *passage = add(corpus, "SOURCE threatens TARGET", NULL, NULL);
    add(corpus, "Freedonia threatens Sylvania", "Freedonia", "Sylvania");
    learn(corpus, &words_only, NULL);
    assert_terms(corpus, "word", "SOURCE|TARGET|source|target|threatens");
    const dm_vector *vector = extract(corpus, passage);
    assert_true(value_of(vector, number_of(corpus->extractor, "word", "SOURCE")) == 0);
    assert_true(value_of(vector, number_of(corpus->extractor, "word", "source")) > 0);
}

static void where_roles_overlap_the_source_takes_the_tokens(void **state) {
    corpus_fixture *corpus = *state;
    dm_recipe recipe = words_only;
    recipe.word_from = recipe.word_to = 4;
    add(corpus, "the embassy of Freedonia protested", "Freedonia", "embassy of Freedonia protested");
    learn(corpus, &recipe, NULL);
    assert_terms(corpus, "word", "the TARGET SOURCE TARGET");
}

/* As scikit-learn's analyzer "char_wb" does, each token being a word. */
static void character_ngrams_stay_within_words_with_a_space_on_both_sides(void **state) {
    corpus_fixture *corpus = *state;
    dm_recipe recipe = {.character_from = 2, .character_to = 4, .window_length = 9, .minimum_frequency = 1};
    add(corpus,
        "\xc3\xbc"
        "ber X",
        NULL, NULL);
    learn(corpus, &recipe, NULL);
    assert_terms(corpus, "character",
                 " x| x | \xc3\xbc| \xc3\xbc"
                 "b| \xc3\xbc"
                 "be|be|ber|ber |er|er |r |x |\xc3\xbc"
                 "b|\xc3\xbc"
                 "be|"
                 "\xc3\xbc"
                 "ber");
}

static void a_word_shorter_than_the_shortest_ngram_gives_itself(void **state) {
    corpus_fixture *corpus = *state;
    dm_recipe recipe = {.character_from = 5, .character_to = 5, .window_length = 9, .minimum_frequency = 1};
    add(corpus, "no way Freedonia", "Freedonia", NULL);
    learn(corpus, &recipe, NULL);
    assert_terms(corpus, "character", " no | way ");
}

static void the_windows_lie_between_the_roles_and_after_the_source(void **state) {
    corpus_fixture *corpus = *state;
    dm_recipe recipe = {.windows = true, .window_length = 3, .minimum_frequency = 1};
    add(corpus, "Today Freedonia has warned Sylvania against delay", "Freedonia", "Sylvania");
    learn(corpus, &recipe, NULL);
    assert_terms(corpus, "between", "has|has warned|warned");
    assert_terms(corpus, "after", "TARGET|has|has warned|warned|warned TARGET");
}

static void a_target_before_the_source_bounds_the_window_too(void **state) {
    corpus_fixture *corpus = *state;
    dm_recipe recipe = {.windows = true, .window_length = 3, .minimum_frequency = 1};
    add(corpus, "Sylvania was warned by Freedonia", "Freedonia", "Sylvania");
    learn(corpus, &recipe, NULL);
    assert_terms(corpus, "between", "by|warned|warned by|was|was warned");
    assert_terms(corpus, "after", "");
}

static void without_a_source_there_is_no_window(void **state) {
    corpus_fixture *corpus = *state;
    dm_recipe recipe = {.windows = true, .window_length = 2, .minimum_frequency = 1};
    add(corpus, "Talks resume on Monday", NULL, NULL);
    learn(corpus, &recipe, NULL);
    assert_int_equal(dm_extractor_count(corpus->extractor), 0);
}

static void the_lexicon_gives_categories_and_their_negations(void **state) {
    corpus_fixture *corpus = *state;
    dm_lexicon *lexicon = NULL;
    dm_error error;
    dm_text file = DM_TEXT("attack*\tthreat\nstrike\tthreat\t3\ntalks\toffer\n");
    assert_int_equal(dm_lexicon_parse(file, "example", &lexicon, &error), DM_OK);
    dm_recipe recipe = {.lexicon = true, .window_length = 9, .minimum_frequency = 1};
    const dm_passage *passage =
        add(corpus, "They strike and attack. Talks start. We will not attack.", NULL, NULL);
    learn(corpus, &recipe, lexicon);
    assert_terms(corpus, "lexicon", "NEG:threat|offer|threat");
    const dm_vector *vector = extract(corpus, passage);
    assert_int_equal(vector->count, 3);
    assert_close(vector->elements[2].value / vector->elements[1].value, 4, 1e-6);
    assert_close(vector->elements[0].value / vector->elements[1].value, 1, 1e-6);
    dm_extractor_free(corpus->extractor);
    corpus->extractor = NULL;
    dm_lexicon_free(lexicon);
}

static void categories_in_the_windows_are_features_of_their_own(void **state) {
    corpus_fixture *corpus = *state;
    dm_lexicon *lexicon = NULL;
    dm_error error;
    dm_text file = DM_TEXT("strike\tthreat\ntalks\toffer\nexpel*\trupture\n");
    assert_int_equal(dm_lexicon_parse(file, "example", &lexicon, &error), DM_OK);
    dm_recipe recipe = {.lexicon = true, .windows = true, .window_length = 6, .minimum_frequency = 1};
    add(corpus, "After talks Freedonia did not expel envoys of Sylvania before the strike", "Freedonia",
        "Sylvania");
    learn(corpus, &recipe, lexicon);
    assert_terms(corpus, "lexicon", "NEG:rupture|offer|threat");
    assert_terms(corpus, "lexicon-between", "NEG:rupture");
    assert_terms(corpus, "lexicon-after", "NEG:rupture");
    dm_extractor_free(corpus->extractor);
    corpus->extractor = NULL;
    dm_lexicon_free(lexicon);
}

/* The cosine of two passages of one family of features. */
static double cosine(corpus_fixture *corpus, const dm_passage *left, const dm_passage *right) {
    dm_vector first = {0};
    dm_error error;
    assert_int_equal(dm_extract(corpus->extractor, left, corpus->workspace, &first, NULL, &error), DM_OK);
    const dm_vector *second = extract(corpus, right);
    double product = 0;
    for (size_t i = 0; i < first.count; i++) {
        product += first.elements[i].value * value_of(second, first.elements[i].feature);
    }
    dm_vector_free(&first);
    return product;
}

static void passages_of_near_meaning_have_near_word_vectors(void **state) {
    corpus_fixture *corpus = *state;
    dm_recipe recipe = {.meaning = true, .window_length = 9, .minimum_frequency = 1};
    const dm_passage *truce = add(corpus, "Both sides agreed to a truce", NULL, NULL);
    const dm_passage *ceasefire = add(corpus, "The parties accepted a ceasefire", NULL, NULL);
    const dm_passage *recipe_text = add(corpus, "Stir the butter into warm milk", NULL, NULL);
    learn(corpus, &recipe, NULL);
    assert_int_equal(dm_extractor_count(corpus->extractor), 100);
    assert_string_equal(dm_extractor_family(corpus->extractor, 99), "meaning");
    assert_close(cosine(corpus, truce, truce), 1, 1e-6);
    assert_true(cosine(corpus, truce, ceasefire) > cosine(corpus, truce, recipe_text) + 0.1);
    assert_int_equal(corpus->places.count, 0);
}

static void the_windows_have_meanings_of_their_own(void **state) {
    corpus_fixture *corpus = *state;
    dm_recipe recipe = {.meaning = true, .windows = true, .window_length = 2, .minimum_frequency = 1};
    const dm_passage *passage = add(corpus, "Freedonia praised Sylvania", "Freedonia", "Sylvania");
    learn(corpus, &recipe, NULL);
    const dm_vector *vector = extract(corpus, passage);
    double all = value_of(vector, number_of(corpus->extractor, "meaning", "07"));
    assert_true(all != 0);
    assert_true(value_of(vector, number_of(corpus->extractor, "meaning-between", "07")) == all);
    assert_true(value_of(vector, number_of(corpus->extractor, "meaning-after", "07")) == all);
}

static void words_without_a_vector_mean_nothing(void **state) {
    corpus_fixture *corpus = *state;
    dm_recipe recipe = {.meaning = true, .window_length = 9, .minimum_frequency = 1};
    add(corpus, "truce", NULL, NULL);
    learn(corpus, &recipe, NULL);
    assert_int_equal(extract(corpus, add(corpus, "Qwrtzpk zzxqv", NULL, NULL))->count, 0);
}

static void hidden_characters_and_overlong_terms_are_no_features(void **state) {
    corpus_fixture *corpus = *state;
    char text[600];
    memset(text, 'a', 300);
    (void)snprintf(text + 300, sizeof text - 300, " thr\xe2\x80\x8b%s", "eat");
    add(corpus, text, NULL, NULL);
    learn(corpus, &words_only, NULL);
    assert_terms(corpus, "word", "threat");
}

static void only_the_tokens_of_the_passage_count(void **state) {
    corpus_fixture *corpus = *state;
    dm_passage *passage = &corpus->passages[0];
    add(corpus, "Before that the talks failed again", NULL, NULL);
    passage->tokens = (dm_range){2, 4};
    learn(corpus, &words_only, NULL);
    assert_terms(corpus, "word", "talks|the");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(words_are_folded_and_numbered_in_byte_order),
        TEST(word_ngrams_run_over_neighbouring_words),
        TEST(source_and_target_become_one_word_each),
        TEST(no_text_can_forge_a_placeholder),
        TEST(where_roles_overlap_the_source_takes_the_tokens),
        TEST(character_ngrams_stay_within_words_with_a_space_on_both_sides),
        TEST(a_word_shorter_than_the_shortest_ngram_gives_itself),
        TEST(the_windows_lie_between_the_roles_and_after_the_source),
        TEST(a_target_before_the_source_bounds_the_window_too),
        TEST(without_a_source_there_is_no_window),
        TEST(the_lexicon_gives_categories_and_their_negations),
        TEST(categories_in_the_windows_are_features_of_their_own),
        TEST(passages_of_near_meaning_have_near_word_vectors),
        TEST(the_windows_have_meanings_of_their_own),
        TEST(words_without_a_vector_mean_nothing),
        TEST(hidden_characters_and_overlong_terms_are_no_features),
        TEST(only_the_tokens_of_the_passage_count),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
