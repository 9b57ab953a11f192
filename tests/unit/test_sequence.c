/* The conditional random field against its slow twin: all labellings of a short window, one by one. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "attribution/learned/stretches.h"
#include "base/random.h"

enum { PLACES = 6, LABELLINGS = 729 };

/* A window of six tokens with weights drawn from the seed; the cue stands at the third. */
static dm_sequence *random_sequence(uint64_t seed, dm_window *window) {
    dm_random random = {seed};
    dm_sequence *sequence = calloc(1, sizeof *sequence);
    assert_non_null(sequence);
    memset(window, 0, sizeof *window);
    window->count = PLACES;
    window->cue_place = 2;
    for (int place = 0; place < PLACES; place++) {
        for (int weight = 0; weight < DM_WIDE; weight++) {
            sequence->weights[place][weight] = (float)(dm_random_unit(&random) * 4 - 2);
        }
    }
    return sequence;
}

/* What a labelling weighs by the definition, place by place; false when it may not be. */
static bool weigh_slowly(const dm_window *window, const dm_sequence *sequence, const uint8_t *labels,
                         double *score) {
    uint8_t before = DM_LABEL_OUTSIDE;
    *score = 0;
    for (uint32_t place = 0; place < window->count; place++) {
        const float *weights = sequence->weights[place];
        uint8_t label = labels[place];
        if ((place == window->cue_place && label != DM_LABEL_OUTSIDE) ||
            (window->bound[place] && place > 0 && label != before)) {
            return false;
        }
        *score += label == DM_LABEL_CONTENT ? (double)weights[DM_WEIGHT_CONTENT] : 0;
        *score += label == DM_LABEL_SOURCE ? (double)weights[DM_WEIGHT_SOURCE] : 0;
        if (label != before) {
            *score += label == DM_LABEL_CONTENT ? (double)weights[DM_WEIGHT_CONTENT_BEGINS] : 0;
            *score += label == DM_LABEL_SOURCE ? (double)weights[DM_WEIGHT_SOURCE_BEGINS] : 0;
            *score += before == DM_LABEL_CONTENT ? (double)weights[DM_WEIGHT_CONTENT_ENDS] : 0;
            *score += before == DM_LABEL_SOURCE ? (double)weights[DM_WEIGHT_SOURCE_ENDS] : 0;
        }
        before = label;
    }
    return true;
}

static void labelling_of(int number, uint8_t *labels) {
    for (int place = 0; place < PLACES; place++) {
        labels[place] = (uint8_t)(number % DM_LABEL_COUNT);
        number /= DM_LABEL_COUNT;
    }
}

/* The sums over all labellings, those without content apart, and the scores of all that may be. */
static size_t enumerate(const dm_window *window, const dm_sequence *sequence, double *total, double *empty,
                        double *scores) {
    size_t count = 0;
    *total = 0;
    *empty = 0;
    for (int number = 0; number < LABELLINGS; number++) {
        uint8_t labels[PLACES];
        double score = 0;
        labelling_of(number, labels);
        if (weigh_slowly(window, sequence, labels, &score)) {
            *total += exp(score);
            *empty += memchr(labels, DM_LABEL_CONTENT, PLACES) == NULL ? exp(score) : 0;
            scores[count++] = score;
        }
    }
    return count;
}

static void the_sum_over_all_labellings_is_what_counting_them_gives(void **state) {
    (void)state;
    for (uint64_t seed = 1; seed <= 50; seed++) {
        dm_window window;
        double total = 0;
        double empty = 0;
        double scores[LABELLINGS];
        dm_sequence *sequence = random_sequence(seed, &window);
        window.bound[4] = seed % 2 == 0;
        dm_sequence_sum(&window, sequence);
        (void)enumerate(&window, sequence, &total, &empty, scores);
        assert_true(fabs((double)sequence->log_total - log(total)) < 1e-3);
        assert_true(fabs((double)sequence->content - (1 - empty / total)) < 1e-3);
        free(sequence);
    }
}

static int greater_first(const void *left, const void *right) {
    double one = *(const double *)left;
    double two = *(const double *)right;
    return (one < two) - (one > two);
}

static void the_best_paths_are_the_best_labellings_in_order(void **state) {
    (void)state;
    for (uint64_t seed = 1; seed <= 50; seed++) {
        dm_window window;
        double total = 0;
        double empty = 0;
        double scores[LABELLINGS];
        dm_sequence *sequence = random_sequence(seed, &window);
        window.bound[1] = seed % 3 == 0;
        size_t count = enumerate(&window, sequence, &total, &empty, scores);
        qsort(scores, count, sizeof *scores, greater_first);
        dm_sequence_sum(&window, sequence);
        dm_sequence_best(&window, DM_PATHS_MOST, sequence);
        assert_int_equal(sequence->path_count, DM_PATHS_MOST);
        for (uint32_t path = 0; path < sequence->path_count; path++) {
            double score = 0;
            assert_true(weigh_slowly(&window, sequence, sequence->paths[path].labels, &score));
            assert_true(fabs(score - scores[path]) < 1e-3);
            assert_true(fabs((double)sequence->paths[path].log_probability - (score - log(total))) < 1e-3);
        }
        free(sequence);
    }
}

static void the_shares_of_label_pairs_at_a_place_sum_to_one(void **state) {
    (void)state;
    dm_window window;
    dm_sequence *sequence = random_sequence(7, &window);
    window.bound[4] = true;
    dm_sequence_sum(&window, sequence);
    dm_sequence_sum_back(&window, sequence);
    for (uint32_t place = 0; place < PLACES; place++) {
        float shares[DM_LABEL_COUNT][DM_LABEL_COUNT];
        double sum = 0;
        dm_sequence_shares(&window, sequence, place, shares);
        for (int before = 0; before < DM_LABEL_COUNT; before++) {
            for (int label = 0; label < DM_LABEL_COUNT; label++) {
                sum += (double)shares[before][label];
            }
        }
        assert_true(fabs(sum - 1) < 1e-3);
    }
    free(sequence);
}

static void a_label_does_not_change_inside_a_quotation(void **state) {
    (void)state;
    dm_window window;
    dm_sequence *sequence = random_sequence(3, &window);
    for (int place = 4; place < PLACES; place++) {
        window.bound[place] = true;
    }
    sequence->weights[4][DM_WEIGHT_CONTENT] = 50;
    sequence->weights[5][DM_WEIGHT_SOURCE] = 40;
    dm_sequence_sum(&window, sequence);
    dm_sequence_best(&window, 3, sequence);
    for (uint32_t path = 0; path < sequence->path_count; path++) {
        const uint8_t *labels = sequence->paths[path].labels;
        assert_int_equal(labels[3], labels[4]);
        assert_int_equal(labels[4], labels[5]);
    }
    assert_int_equal(sequence->paths[0].labels[4], DM_LABEL_CONTENT);
    free(sequence);
}

static void a_path_without_a_source_is_given_one_beside_its_content(void **state) {
    (void)state;
    dm_window window;
    dm_sequence *sequence = random_sequence(4, &window);
    static const uint8_t before[PLACES] = {0, 0, 0, 0, DM_LABEL_CONTENT, DM_LABEL_CONTENT};
    memset(sequence->weights, 0, sizeof sequence->weights);
    sequence->weights[1][DM_WEIGHT_SOURCE] = -1;
    sequence->weights[0][DM_WEIGHT_SOURCE] = -3;
    sequence->weights[3][DM_WEIGHT_SOURCE] = -3;
    uint8_t labels[PLACES];
    static const uint8_t after[PLACES] = {0, DM_LABEL_SOURCE, 0, 0, DM_LABEL_CONTENT, DM_LABEL_CONTENT};
    memcpy(labels, before, PLACES);
    float odds = dm_sequence_add_source(&window, sequence, true, labels);
    assert_memory_equal(labels, after, PLACES);
    assert_float_equal(odds, -1, 1e-5);
    free(sequence);
}

static void a_source_less_likely_than_none_is_given_only_where_there_must_be_one(void **state) {
    (void)state;
    dm_window window;
    dm_sequence *sequence = random_sequence(4, &window);
    static const uint8_t before[PLACES] = {0, 0, 0, 0, DM_LABEL_CONTENT, DM_LABEL_CONTENT};
    uint8_t labels[PLACES];
    memset(sequence->weights, 0, sizeof sequence->weights);
    for (int place = 0; place < PLACES; place++) {
        sequence->weights[place][DM_WEIGHT_SOURCE] = -2;
    }
    memcpy(labels, before, PLACES);
    assert_float_equal(dm_sequence_add_source(&window, sequence, false, labels), -2, 1e-5);
    assert_memory_equal(labels, before, PLACES);
    free(sequence);
}

/* The log of the sum over all labellings with this content, one by one. */
static double sum_slowly(const dm_window *window, const dm_sequence *sequence, const uint8_t *content) {
    double sum = 0;
    for (int number = 0; number < LABELLINGS; number++) {
        uint8_t labels[PLACES];
        double score = 0;
        labelling_of(number, labels);
        bool same = weigh_slowly(window, sequence, labels, &score);
        for (int place = 0; place < PLACES; place++) {
            same = same && (labels[place] == DM_LABEL_CONTENT) == (content[place] == DM_LABEL_CONTENT);
        }
        sum += same ? exp(score) : 0;
    }
    return log(sum);
}

static void the_sum_over_labellings_of_one_content_is_what_counting_them_gives(void **state) {
    (void)state;
    dm_window window;
    dm_sequence *sequence = random_sequence(5, &window);
    static const uint8_t contents[][PLACES] = {{1, 0, 0, 0, 0, 0}, {0, 0, 0, 1, 1, 0}, {1, 1, 0, 0, 1, 1}};
    for (size_t number = 0; number < sizeof contents / sizeof *contents; number++) {
        dm_sequence_sum(&window, sequence);
        float fast = dm_sequence_sum_of(&window, sequence, contents[number]);
        assert_float_equal(fast, sum_slowly(&window, sequence, contents[number]), 1e-4);
    }
    free(sequence);
}

/* A view of six words, which is all that contents are compared by. */
static void six_words(dm_window *window, dm_token *tokens, dm_document *document, dm_view *view) {
    memset(tokens, 0, PLACES * sizeof *tokens);
    *document = (dm_document){.tokens = tokens, .token_count = PLACES};
    *view = (dm_view){.document = document};
    for (uint32_t place = 0; place < PLACES; place++) {
        tokens[place].kind = DM_TOKEN_WORD;
        window->tokens[place] = place;
    }
}

static void stretches_know_how_likely_they_are_whatever_their_source(void **state) {
    (void)state;
    dm_window window;
    dm_token tokens[PLACES];
    dm_document document;
    dm_view view;
    dm_stretches *stretches = calloc(1, sizeof *stretches);
    assert_non_null(stretches);
    for (uint64_t seed = 1; seed <= 20; seed++) {
        dm_sequence *sequence = random_sequence(seed, &window);
        six_words(&window, tokens, &document, &view);
        window.bound[4] = seed % 2 == 0;
        dm_sequence_sum(&window, sequence);
        dm_sequence_best(&window, DM_PATHS_MOST, sequence);
        dm_stretches_find(&view, &window, sequence, stretches);
        assert_true(stretches->pool_count > 0);
        for (uint32_t number = 0; number < stretches->pool_count; number++) {
            uint8_t labels[PLACES];
            dm_stretch_labels(&window, &stretches->pool[number], labels);
            double slow = exp(sum_slowly(&window, sequence, labels) - (double)sequence->log_total);
            assert_float_equal(stretches->pool[number].probability, slow, 1e-4);
        }
        free(sequence);
    }
    free(stretches);
}

static void kept_stretches_bring_mass_that_those_before_do_not_have(void **state) {
    (void)state;
    dm_window window;
    dm_token tokens[PLACES];
    dm_document document;
    dm_view view;
    dm_sequence *sequence = random_sequence(6, &window);
    dm_stretches *stretches = calloc(1, sizeof *stretches);
    assert_non_null(stretches);
    six_words(&window, tokens, &document, &view);
    dm_sequence_sum(&window, sequence);
    dm_sequence_best(&window, DM_PATHS_MOST, sequence);
    dm_stretches_find(&view, &window, sequence, stretches);
    float fresh = 0;
    for (uint32_t number = 0; number < stretches->kept_count; number++) {
        const dm_stretch *stretch = &stretches->kept[number];
        assert_true(stretch->fresh <= stretch->mass + 1e-6F);
        assert_true(stretch->fresh > 0);
        fresh += stretch->fresh;
    }
    assert_true(fresh <= sequence->content + 1e-4F);
    free(stretches);
    free(sequence);
}

int main(void) {
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_sum_over_all_labellings_is_what_counting_them_gives),
        cmocka_unit_test(the_best_paths_are_the_best_labellings_in_order),
        cmocka_unit_test(the_shares_of_label_pairs_at_a_place_sum_to_one),
        cmocka_unit_test(a_label_does_not_change_inside_a_quotation),
        cmocka_unit_test(a_path_without_a_source_is_given_one_beside_its_content),
        cmocka_unit_test(a_source_less_likely_than_none_is_given_only_where_there_must_be_one),
        cmocka_unit_test(the_sum_over_labellings_of_one_content_is_what_counting_them_gives),
        cmocka_unit_test(stretches_know_how_likely_they_are_whatever_their_source),
        cmocka_unit_test(kept_stretches_bring_mass_that_those_before_do_not_have),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
