/* What the places of a window weigh, fast and slow: each group of features summed once a key and taken over
 * from the place or the window before, against every feature of every place added up one by one. And sums
 * over tables against a search through all lanes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "attribution/learned/sequence.h"
#include "base/random.h"

enum { TOKENS = 160, SENTENCE = 5, PARAGRAPH = 80, BUCKETS = 4096, ROUNDS = 40, CLASSES = 21 };

/* A text whose words, tags, trees and quotations are drawn by chance. */
typedef struct random_text {
    char bytes[TOKENS + 1];
    dm_token tokens[TOKENS];
    dm_sentence sentences[TOKENS / SENTENCE];
    dm_paragraph paragraphs[TOKENS / PARAGRAPH];
    dm_quotation quotation;
    uint32_t around[TOKENS];
    dm_word words[TOKENS];
    uint8_t tags[TOKENS], relations[TOKENS], seen[TOKENS];
    uint32_t heads[TOKENS], subtree_first[TOKENS], subtree_end[TOKENS], child[TOKENS], sibling[TOKENS];
    dm_counts counts[TOKENS + 1];
    float cue[TOKENS];
    dm_document document;
    dm_quotations quotations;
    dm_view view;
} random_text;

static void draw_layout(random_text *text) {
    for (uint32_t token = 0; token < TOKENS; token++) {
        text->bytes[token] = 'a';
        text->tokens[token] = (dm_token){.start = token, .end = token + 1, .sentence = token / SENTENCE};
        text->around[token] = DM_NONE;
    }
    for (uint32_t number = 0; number < TOKENS / SENTENCE; number++) {
        text->sentences[number] = (dm_sentence){.tokens = {number * SENTENCE, (number + 1) * SENTENCE},
                                                .paragraph = number * SENTENCE / PARAGRAPH};
    }
    for (uint32_t number = 0; number < TOKENS / PARAGRAPH; number++) {
        text->paragraphs[number].tokens = (dm_range){number * PARAGRAPH, (number + 1) * PARAGRAPH};
    }
}

static void draw_words(random_text *text, dm_random *random) {
    dm_counts counts = {0};
    for (uint32_t token = 0; token < TOKENS; token++) {
        uint32_t first = token / SENTENCE * SENTENCE;
        text->words[token] = (dm_word){.form = dm_random_below(random, 30),
                                       .lemma = dm_random_below(random, 20),
                                       .shape = dm_random_below(random, 5),
                                       .suffix3 = dm_random_below(random, 9)};
        text->tags[token] = (uint8_t)dm_random_below(random, 12);
        text->relations[token] = (uint8_t)dm_random_below(random, DM_RELATION_COUNT);
        text->seen[token] = (uint8_t)dm_random_below(random, 64);
        text->heads[token] = token == first ? DM_NONE : first + dm_random_below(random, token - first);
        text->subtree_first[token] = token;
        text->subtree_end[token] = token + 1 + dm_random_below(random, first + SENTENCE - token);
        text->cue[token] = (float)dm_random_unit(random);
        text->counts[token] = counts;
        counts.breaks += dm_random_below(random, 4) == 0;
        counts.verbs += dm_random_below(random, 4) == 0;
        counts.subordinators += dm_random_below(random, 6) == 0;
        counts.marks += dm_random_below(random, 8) == 0;
        counts.rivals += dm_random_below(random, 8) == 0;
        counts.quoted += text->around[token] != DM_NONE;
    }
    text->counts[TOKENS] = counts;
}

static void link_children(random_text *text) {
    memset(text->child, 0xff, sizeof text->child);
    for (uint32_t token = TOKENS; token-- > 0;) {
        uint32_t head = text->heads[token];
        text->sibling[token] = head == DM_NONE ? DM_NONE : text->child[head];
        if (head != DM_NONE) {
            text->child[head] = token;
        }
    }
}

static random_text *random_text_of(uint64_t seed) {
    dm_random random = {seed};
    random_text *text = calloc(1, sizeof *text);
    assert_non_null(text);
    draw_layout(text);
    uint32_t first = dm_random_below(&random, TOKENS - 30);
    uint32_t end = (first / PARAGRAPH + 1) * PARAGRAPH;
    text->quotation.tokens = (dm_range){first, first + 40 < end ? first + 40 : end};
    for (uint32_t token = first; token < text->quotation.tokens.end; token++) {
        text->around[token] = 0;
    }
    draw_words(text, &random);
    link_children(text);
    text->document = (dm_document){.text = {text->bytes, TOKENS},
                                   .tokens = text->tokens,
                                   .token_count = TOKENS,
                                   .sentences = text->sentences,
                                   .sentence_count = TOKENS / SENTENCE,
                                   .paragraphs = text->paragraphs,
                                   .paragraph_count = TOKENS / PARAGRAPH};
    text->quotations = (dm_quotations){.items = &text->quotation, .count = 1, .around = text->around};
    text->view = (dm_view){.document = &text->document,
                           .quotations = &text->quotations,
                           .parse = {NULL, text->words, text->tags, text->heads, text->relations, TOKENS},
                           .seen = text->seen,
                           .counts = text->counts,
                           .subtree_first = text->subtree_first,
                           .subtree_end = text->subtree_end,
                           .first_child = text->child,
                           .next_sibling = text->sibling,
                           .cue = text->cue};
    return text;
}

/* Gives about half of the features a lane with weights drawn by chance. */
static void teach(dm_wide_bucket *buckets, const dm_features *features, dm_random *random) {
    for (uint32_t index = 0; index < features->count; index++) {
        dm_wide_bucket *bucket = &buckets[dm_key_bucket(features->keys[index], BUCKETS)];
        uint32_t lane = dm_random_below(random, DM_LANES * 2);
        if (lane < DM_LANES && bucket->fingerprints[lane] == 0) {
            bucket->fingerprints[lane] = dm_key_fingerprint(features->keys[index]);
            for (int weight = 0; weight < DM_WIDE; weight++) {
                bucket->weights[lane][weight] = (int8_t)((int)dm_random_below(random, 255) - 127);
            }
        }
    }
}

/* The first lane of the feature's bucket that has its fingerprint, one lane after the other; NULL: none. */
static const int8_t *find_slowly(const dm_wide_table *table, uint64_t key) {
    const dm_wide_bucket *bucket = &table->buckets[dm_key_bucket(key, table->bucket_count)];
    for (int lane = 0; lane < DM_LANES; lane++) {
        if (bucket->fingerprints[lane] == dm_key_fingerprint(key)) {
            return bucket->weights[lane];
        }
    }
    return NULL;
}

static void weigh_slowly(const dm_wide_table *table, const dm_window_context *context, uint32_t place,
                         int32_t sums[DM_WIDE]) {
    dm_features features;
    memset(sums, 0, DM_WIDE * sizeof *sums);
    dm_window_features(context, place, &features);
    assert_true(features.count < DM_FEATURES_MOST);
    for (uint32_t index = 0; index < features.count; index++) {
        const int8_t *weights = find_slowly(table, features.keys[index]);
        for (int weight = 0; weight < DM_WIDE && weights != NULL; weight++) {
            sums[weight] += weights[weight];
        }
    }
}

static void teach_window(dm_wide_bucket *buckets, const dm_window_context *context, dm_random *random) {
    dm_features features;
    for (uint32_t place = 0; place < context->window->count; place++) {
        dm_window_features(context, place, &features);
        teach(buckets, &features, random);
    }
}

static void assert_weighs_as_slowly(const dm_wide_table *table, const dm_window_context *context,
                                    const dm_sequence *sequence) {
    for (uint32_t place = 0; place < context->window->count; place++) {
        int32_t sums[DM_WIDE];
        weigh_slowly(table, context, place, sums);
        for (int weight = 0; weight < DM_WIDE; weight++) {
            assert_int_equal((int32_t)sequence->weights[place][weight], sums[weight]);
        }
    }
}

static void a_window_weighs_what_all_features_of_its_places_add_up_to(void **state) {
    (void)state;
    for (uint32_t seed = 1; seed <= ROUNDS; seed++) {
        random_text *text = random_text_of(seed);
        dm_wide_bucket *buckets = aligned_alloc(64, BUCKETS * sizeof *buckets);
        dm_sequence *sequence = calloc(1, sizeof *sequence);
        dm_window *window = calloc(1, sizeof *window);
        assert_true(buckets != NULL && sequence != NULL && window != NULL);
        memset(buckets, 0, BUCKETS * sizeof *buckets);
        dm_wide_table table = {buckets, BUCKETS, 1.0F};
        dm_random random = {seed};
        dm_window_context context;
        for (uint32_t cue = seed % 7; cue < TOKENS; cue += 7) {
            dm_window_find(&text->view, cue, window);
            dm_window_context_of(&text->view, window, &context);
            teach_window(buckets, &context, &random);
        }
        for (uint32_t cue = seed % 7; cue < TOKENS; cue += 7) {
            dm_window_find(&text->view, cue, window);
            dm_window_context_of(&text->view, window, &context);
            dm_window_weigh(&table, &context, sequence);
            assert_weighs_as_slowly(&table, &context, sequence);
        }
        free(window);
        free(sequence);
        free(buckets);
        free(text);
    }
}

static void the_heaviest_class_is_the_first_of_the_largest(void **state) {
    (void)state;
    dm_random random = {9};
    for (int round = 0; round < 2000; round++) {
        int16_t sums[DM_CLASSES_MOST];
        uint32_t best = 0;
        for (uint32_t class = 0; class < dm_row_bytes(CLASSES); class ++) {
            int16_t drawn = (int16_t)((int)dm_random_below(&random, 12) - 10);
            sums[class] = class < CLASSES ? drawn : INT16_MIN;
            best = sums[class] > sums[best] ? class : best;
        }
        assert_int_equal(dm_heaviest(sums, CLASSES), best);
    }
}

/* Four features with few entries each, and four with a full row; each weighs its number on its classes. */
static void entries_and_full_rows_add_up_alike(void **state) {
    (void)state;
    enum { FEATURES = 8, ROW = 32 };
    static dm_sparse_entry entries[4 * 2 + 4 * ROW / 2];
    dm_sparse_bucket bucket = {0};
    uint64_t keys[FEATURES];
    int16_t sums[DM_CLASSES_MOST];
    int expected[CLASSES] = {0};
    uint32_t used = 0;
    for (uint32_t feature = 0; feature < FEATURES; feature++) {
        keys[feature] = feature + 1;
        bucket.fingerprints[feature] = (uint16_t)(feature + 1);
        bucket.firsts[feature] = used;
        bool full = feature >= FEATURES / 2;
        bucket.counts[feature] = full ? DM_FULL_ROW : 2;
        for (uint32_t class = 0; class < CLASSES; class ++) {
            int weight = (int)(feature + class) - 7;
            if (full) {
                ((int8_t *)&entries[used])[class] = (int8_t)weight;
            } else if (class == feature || class == feature + 9) {
                entries[used + (class != feature)] = (dm_sparse_entry){(uint8_t) class, (int8_t)weight};
            }
            bool counts = full || class == feature || class == feature + 9;
            expected[class] += counts ? weight : 0;
        }
        used += full ? ROW / 2 : 2;
    }
    dm_sparse_table table = {&bucket, entries, 1, CLASSES, 1.0F};
    dm_sparse_sum(&table, keys, FEATURES, sums);
    for (uint32_t class = 0; class < dm_row_bytes(CLASSES); class ++) {
        assert_int_equal(sums[class], class < CLASSES ? expected[class] : INT16_MIN);
    }
}

int main(void) {
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_window_weighs_what_all_features_of_its_places_add_up_to),
        cmocka_unit_test(the_heaviest_class_is_the_first_of_the_largest),
        cmocka_unit_test(entries_and_full_rows_add_up_alike),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
