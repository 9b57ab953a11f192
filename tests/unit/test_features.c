/* Features: which terms a passage has, how they are numbered and weighted, and that what a bundle keeps of
 * them gives the same vectors. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "features/features.h"
#include "features/lexicon.h"

enum { MOST_PASSAGES = 16 };

/* Passages to learn from and what was learnt. */
typedef struct corpus_fixture {
    dm_arena *arena;
    dm_document documents[MOST_PASSAGES];
    dm_passage passages[MOST_PASSAGES];
    size_t count;
    dm_extractor *extractor;
    dm_workspace *workspace;
    dm_vector vector;
    dm_places places;
} corpus_fixture;

static const dm_recipe words_only = {
    .word_from = 1, .word_to = 1, .window_length = 9, .minimum_frequency = 1};

static int set_up(void **state) {
    corpus_fixture *corpus = calloc(1, sizeof *corpus);
    corpus->arena = dm_arena_new(0);
    corpus->workspace = dm_workspace_new();
    *state = corpus;
    return corpus->arena && corpus->workspace ? 0 : -1;
}

static int tear_down(void **state) {
    corpus_fixture *corpus = *state;
    dm_extractor_free(corpus->extractor);
    dm_workspace_free(corpus->workspace);
    dm_vector_free(&corpus->vector);
    dm_places_free(&corpus->places);
    dm_arena_free(corpus->arena);
    free(corpus);
    return 0;
}

static dm_range range_of(const dm_document *document, const char *words) {
    if (!words) {
        return (dm_range){0, 0};
    }
    const char *at = strstr(document->text.bytes, words);
    assert_non_null(at);
    uint32_t start = (uint32_t)(at - document->text.bytes);
    return dm_document_range(document, (dm_span){start, start + (uint32_t)strlen(words)});
}

/* Adds a passage; source and target are words of it, NULL: none. */
static const dm_passage *add(corpus_fixture *corpus, const char *text, const char *source,
                             const char *target) {
    assert_true(corpus->count < MOST_PASSAGES);
    dm_document *document = &corpus->documents[corpus->count];
    dm_error error;
    dm_text copy = dm_arena_copy(corpus->arena, dm_text_of(text));
    assert_int_equal(dm_document_read_row(copy, corpus->arena, document, &error), DM_OK);
    dm_passage *passage = &corpus->passages[corpus->count++];
    *passage = (dm_passage){.document = document,
                            .tokens = {0, (uint32_t)document->token_count},
                            .source = range_of(document, source),
                            .target = range_of(document, target)};
    return passage;
}

static void learn(corpus_fixture *corpus, const dm_recipe *recipe, const dm_lexicon *lexicon) {
    dm_error error = {0};
    dm_extractor_free(corpus->extractor);
    corpus->extractor = NULL;
    dm_status status =
        dm_extractor_learn(recipe, lexicon, corpus->passages, corpus->count, &corpus->extractor, &error);
    if (status != DM_OK) {
        fail_msg("%s", error.message);
    }
}

/* All terms of a family, by number, with | between them. */
static void assert_terms(const corpus_fixture *corpus, const char *family, const char *expected) {
    dm_buffer terms = {0};
    for (uint32_t feature = 0; feature < dm_extractor_count(corpus->extractor); feature++) {
        if (strcmp(dm_extractor_family(corpus->extractor, feature), family) == 0) {
            dm_buffer_add_string(&terms, terms.length ? "|" : "");
            dm_buffer_add(&terms, dm_extractor_term(corpus->extractor, feature));
        }
    }
    dm_buffer_add_byte(&terms, '\0');
    assert_string_equal(terms.bytes, expected);
    dm_buffer_free(&terms);
}

static uint32_t number_of(const dm_extractor *extractor, const char *family, const char *term) {
    for (uint32_t feature = 0; feature < dm_extractor_count(extractor); feature++) {
        if (strcmp(dm_extractor_family(extractor, feature), family) == 0 &&
            dm_text_equal(dm_extractor_term(extractor, feature), dm_text_of(term))) {
            return feature;
        }
    }
    fail_msg("no feature %s %s", family, term);
    return 0;
}

static const dm_vector *extract(corpus_fixture *corpus, const dm_passage *passage) {
    dm_error error;
    assert_int_equal(
        dm_extract(corpus->extractor, passage, corpus->workspace, &corpus->vector, &corpus->places, &error),
        DM_OK);
    return &corpus->vector;
}

static void assert_close(double value, double expected, double tolerance) {
    if (!(fabs(value - expected) <= tolerance)) {
        fail_msg("%.10g is not %.10g", value, expected);
    }
}

static double value_of(const dm_vector *vector, uint32_t feature) {
    for (size_t i = 0; i < vector->count; i++) {
        if (vector->elements[i].feature == feature) {
            return vector->elements[i].value;
        }
    }
    return 0;
}

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

static void only_the_tokens_of_the_passage_count(void **state) {
    corpus_fixture *corpus = *state;
    dm_passage *passage = &corpus->passages[0];
    add(corpus, "Before that the talks failed again", NULL, NULL);
    passage->tokens = (dm_range){2, 4};
    learn(corpus, &words_only, NULL);
    assert_terms(corpus, "word", "talks|the");
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

static void hidden_characters_and_overlong_terms_are_no_features(void **state) {
    corpus_fixture *corpus = *state;
    char text[600];
    memset(text, 'a', 300);
    (void)snprintf(text + 300, sizeof text - 300, " thr\xe2\x80\x8b%s", "eat");
    add(corpus, text, NULL, NULL);
    learn(corpus, &words_only, NULL);
    assert_terms(corpus, "word", "threat");
}

static void one_workspace_serves_several_extractors(void **state) {
    corpus_fixture *corpus = *state;
    const dm_passage *passage = add(corpus, "talks and more talks", NULL, NULL);
    learn(corpus, &words_only, NULL);
    dm_recipe recipe = dm_recipe_default;
    recipe.minimum_frequency = 1;
    dm_extractor *larger = NULL;
    dm_error error;
    assert_int_equal(dm_extractor_learn(&recipe, NULL, corpus->passages, 1, &larger, &error), DM_OK);
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
        TEST(rare_terms_are_left_out),
        TEST(values_are_tf_idf_and_each_family_has_length_one),
        TEST(a_value_is_what_libsvm_reads_back),
        TEST(the_order_of_training_passages_leaves_no_trace),
        TEST(an_extractor_that_is_printed_and_read_gives_the_same_vectors),
        TEST(pruning_keeps_the_order_and_the_weights_of_what_is_left),
        TEST(every_occurrence_of_a_feature_has_its_place),
        TEST(only_the_tokens_of_the_passage_count),
        TEST(a_passage_without_known_terms_is_the_empty_vector),
        TEST(hidden_characters_and_overlong_terms_are_no_features),
        TEST(one_workspace_serves_several_extractors),
        TEST(a_damaged_section_is_refused_with_line_and_reason),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
