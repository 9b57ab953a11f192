/* The public library as a caller sees it: demarche.h alone. */
#include <math.h>
#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "demarche.h"

#include <cmocka.h>

static const char text[] =
    "Caf\xc3\xa9 talks open\n\n"
    "The foreign minister of Norland, Ada Brandt, said on Monday that her country was ready "
    "to talk.\n\n"
    "\"We will bomb every harbour of Sudland,\" the general Ruben Vale told reporters.\n";

static dm_classifier *classifier;

static int open_classifier(void **state) {
    (void)state;
    return dm_classifier_new(NULL, 0, &classifier, NULL) == DM_OK ? 0 : -1;
}

static int close_classifier(void **state) {
    (void)state;
    dm_classifier_free(classifier);
    return 0;
}

static dm_article *classify(const char *words) {
    dm_article *article = NULL;
    dm_error error;
    assert_int_equal(dm_classify(classifier, NULL, words, strlen(words), &article, &error), DM_OK);
    return article;
}

static size_t unit_with(const dm_article *article, const char *words) {
    for (size_t i = 0; i < dm_article_unit_count(article); i++) {
        if (strstr(dm_article_unit_text(article, i), words)) {
            return i;
        }
    }
    fail_msg("no unit with '%s'", words);
    return 0;
}

static void a_unit_tells_who_said_it_and_how(void **state) {
    (void)state;
    dm_article *article = classify(text);
    size_t unit = unit_with(article, "bomb every harbour");
    size_t speaker = dm_article_unit_speaker(article, unit);
    assert_int_not_equal(speaker, DM_NOBODY);
    assert_string_equal(dm_article_speaker_name(article, speaker), "Ruben Vale");
    assert_string_equal(dm_article_speaker_kind(article, speaker), "person");
    assert_string_equal(dm_article_unit_kind(article, unit), "direct");
    assert_non_null(strstr(dm_article_unit_cue(article, unit), "told"));
    assert_string_equal(dm_article_unit_cue_class(article, unit), "statement");
    assert_string_equal(dm_article_unit_modality(article, unit), "actual");
    assert_non_null(strstr(dm_article_unit_source(article, unit), "Ruben Vale"));
    assert_true(dm_article_unit_confidence(article, unit) > 0.5);
    const dm_model *stance = dm_classifier_model(classifier, 0);
    assert_string_equal(dm_model_label(stance, dm_article_unit_label(article, unit, 0)), "threatening");
    dm_article_free(article);
}

static void spans_count_code_points_of_the_text(void **state) {
    (void)state;
    dm_article *article = classify(text);
    size_t unit = unit_with(article, "bomb every harbour");
    assert_int_equal(dm_article_unit_span_count(article, unit), 1);
    dm_extent span = dm_article_unit_span(article, unit, 0);
    const char *words = strstr(text, "We will bomb");
    assert_int_equal(span.start, (words - text) - 1); /* the accented letter is two bytes */
    dm_article_free(article);
}

static void probabilities_sum_to_one_and_the_score_is_their_difference(void **state) {
    (void)state;
    dm_article *article = classify(text);
    const dm_model *stance = dm_classifier_model(classifier, 0);
    assert_string_equal(dm_model_name(stance), "stance-en");
    assert_int_equal(dm_model_label_count(stance), 3);
    for (size_t unit = 0; unit < dm_article_unit_count(article); unit++) {
        double sum = 0;
        for (size_t label = 0; label < 3; label++) {
            sum += dm_article_unit_probability(article, unit, 0, label);
        }
        assert_true(fabs(sum - 1) < 1e-9);
        double difference = dm_article_unit_probability(article, unit, 0, 0) -
                            dm_article_unit_probability(article, unit, 0, 2);
        assert_true(fabs(dm_article_unit_score(article, unit, 0) - difference) < 1e-9);
    }
    dm_article_free(article);
}

static void a_speaker_has_a_score_with_an_interval_around_it(void **state) {
    (void)state;
    dm_article *article = classify(text);
    size_t scored = 0;
    for (size_t speaker = 0; speaker < dm_article_speaker_count(article); speaker++) {
        double score;
        double low;
        double high;
        if (dm_article_speaker_score(article, speaker, 0, &score, &low, &high)) {
            assert_true(low <= score && score <= high);
            scored++;
        } else {
            assert_true(isnan(score) && isnan(low) && isnan(high));
        }
        for (size_t i = 0; i < dm_article_speaker_mention_count(article, speaker); i++) {
            dm_extent mention = dm_article_speaker_mention(article, speaker, i);
            assert_true(mention.start < mention.end && mention.end <= strlen(text));
        }
    }
    assert_true(scored >= 2);
    dm_article_free(article);
}

static void the_record_is_one_line_of_json(void **state) {
    (void)state;
    dm_article *article = classify(text);
    const char *json = dm_article_json(article);
    assert_true(strncmp(json, "{\"demarche\":", 12) == 0);
    assert_null(strchr(json, '\n'));
    dm_article_free(article);
}

static void an_empty_text_is_an_article_without_units(void **state) {
    (void)state;
    dm_article *article = classify("");
    assert_int_equal(dm_article_unit_count(article), 0);
    assert_int_equal(dm_article_speaker_count(article), 0);
    dm_article_free(article);
}

static void a_binary_text_is_refused_with_a_reason(void **state) {
    (void)state;
    static const char zeros[4096] = {0};
    dm_error error;
    dm_article *untouched = NULL;
    assert_int_equal(dm_classify(classifier, "b", zeros, sizeof zeros, &untouched, &error), DM_BAD_INPUT);
    assert_null(untouched);
    assert_true(strlen(error.message) > 0);
    assert_int_equal(dm_classify(classifier, "b", zeros, sizeof zeros, &untouched, NULL), DM_BAD_INPUT);
}

static void *classify_often(void *expected) {
    for (int i = 0; i < 20; i++) {
        dm_article *article = NULL;
        if (dm_classify(classifier, "article", text, strlen(text), &article, NULL) != DM_OK ||
            strcmp(dm_article_json(article), expected) != 0) {
            dm_article_free(article);
            return expected;
        }
        dm_article_free(article);
    }
    return NULL;
}

static void threads_share_a_classifier_and_get_the_same_bytes(void **state) {
    (void)state;
    dm_article *article = classify(text);
    char *expected = strdup(dm_article_json(article));
    pthread_t threads[4];
    for (size_t i = 0; i < 4; i++) {
        assert_int_equal(pthread_create(&threads[i], NULL, classify_often, expected), 0);
    }
    for (size_t i = 0; i < 4; i++) {
        void *different;
        assert_int_equal(pthread_join(threads[i], &different), 0);
        assert_null(different);
    }
    free(expected);
    dm_article_free(article);
}

static void reasons_and_doubtful_units_follow_the_options(void **state) {
    (void)state;
    dm_classifier *choosy;
    assert_int_equal(dm_classifier_new(NULL, 0, &choosy, NULL), DM_OK);
    dm_article *article;
    dm_classifier_set_reasons(choosy, 2);
    assert_int_equal(dm_classify(choosy, NULL, text, strlen(text), &article, NULL), DM_OK);
    assert_non_null(strstr(dm_article_json(article), "\"evidence\""));
    dm_article_free(article);
    dm_classifier_set_minimum_confidence(choosy, 1);
    assert_int_equal(dm_classify(choosy, NULL, text, strlen(text), &article, NULL), DM_OK);
    assert_int_equal(dm_article_unit_count(article), 0);
    dm_article_free(article);
    dm_classifier_free(choosy);
}

static void add_rows(dm_trainer *trainer) {
    static const char *const offers[] = {"we offer peace", "we welcome talks", "let us sign the treaty",
                                         "we will lift the ban"};
    static const char *const threats[] = {"we will bomb the port", "war will come", "we shall punish them",
                                          "sanctions will bite"};
    char row[120];
    char group[24];
    for (int i = 0; i < 40; i++) {
        (void)snprintf(group, sizeof group, "g%d", i / 2);
        (void)snprintf(row, sizeof row, "%s on day %d", offers[i % 4], i);
        assert_int_equal(dm_trainer_add(trainer, row, strlen(row), "offer", group, NULL), DM_OK);
        (void)snprintf(row, sizeof row, "%s on day %d", threats[i % 4], i);
        assert_int_equal(dm_trainer_add(trainer, row, strlen(row), "threat", group, NULL), DM_OK);
    }
}

static void rows_train_a_model_that_saves_and_classifies(void **state) {
    (void)state;
    dm_trainer *trainer;
    dm_model *model;
    double macro_f1;
    assert_int_equal(dm_trainer_new("mine", "offers", &trainer, NULL), DM_OK);
    add_rows(trainer);
    assert_int_equal(dm_trainer_train(trainer, &model, &macro_f1, NULL), DM_OK);
    assert_true(macro_f1 > 0.9);
    char path[] = "/tmp/demarche-library-XXXXXX";
    int file = mkstemp(path);
    assert_true(file >= 0);
    (void)close(file);
    assert_int_equal(dm_model_save(model, path, NULL), DM_OK);
    dm_model *again;
    assert_int_equal(dm_model_open(path, &again, NULL), DM_OK);
    assert_string_equal(dm_model_sha256(again), dm_model_sha256(model));
    assert_string_equal(dm_model_task(again), "offers");
    const dm_model *models[] = {again};
    dm_classifier *own;
    dm_article *article;
    assert_int_equal(dm_classifier_new(models, 1, &own, NULL), DM_OK);
    assert_int_equal(dm_classify(own, NULL, text, strlen(text), &article, NULL), DM_OK);
    assert_string_equal(dm_model_label(again, dm_article_unit_label(article, unit_with(article, "bomb"), 0)),
                        "threat");
    dm_article_free(article);
    dm_classifier_free(own);
    dm_model_free(again);
    dm_model_free(model);
    dm_trainer_free(trainer);
    assert_int_equal(unlink(path), 0);
}

static void rows_without_text_or_label_are_refused(void **state) {
    (void)state;
    dm_trainer *trainer;
    dm_model *model = NULL;
    dm_error error;
    assert_int_equal(dm_trainer_new("mine", "offers", &trainer, &error), DM_OK);
    assert_int_equal(dm_trainer_add(trainer, "", 0, "offer", NULL, &error), DM_BAD_LABELS);
    assert_int_equal(dm_trainer_add(trainer, "words", 5, NULL, NULL, &error), DM_BAD_LABELS);
    assert_int_equal(dm_trainer_train(trainer, &model, NULL, &error), DM_BAD_LABELS);
    assert_null(model);
    dm_trainer_free(trainer);
}

static void too_many_models_are_refused(void **state) {
    (void)state;
    const dm_model *models[17] = {NULL};
    dm_classifier *none = NULL;
    assert_int_equal(dm_classifier_new(models, 17, &none, NULL), DM_BAD_ARGUMENT);
    assert_null(none);
}

static void the_version_is_that_of_the_header(void **state) {
    (void)state;
    assert_string_equal(dm_version(), DM_VERSION);
    assert_int_equal(dm_classifier_model_count(classifier), 2);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_unit_tells_who_said_it_and_how),
        cmocka_unit_test(spans_count_code_points_of_the_text),
        cmocka_unit_test(probabilities_sum_to_one_and_the_score_is_their_difference),
        cmocka_unit_test(a_speaker_has_a_score_with_an_interval_around_it),
        cmocka_unit_test(the_record_is_one_line_of_json),
        cmocka_unit_test(an_empty_text_is_an_article_without_units),
        cmocka_unit_test(a_binary_text_is_refused_with_a_reason),
        cmocka_unit_test(threads_share_a_classifier_and_get_the_same_bytes),
        cmocka_unit_test(reasons_and_doubtful_units_follow_the_options),
        cmocka_unit_test(rows_train_a_model_that_saves_and_classifies),
        cmocka_unit_test(rows_without_text_or_label_are_refused),
        cmocka_unit_test(too_many_models_are_refused),
        cmocka_unit_test(the_version_is_that_of_the_header),
    };
    return cmocka_run_group_tests(tests, open_classifier, close_classifier);
}
