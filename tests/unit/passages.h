/* Passages to learn from, and what an extractor makes of them. */
#ifndef TESTS_UNIT_PASSAGES_H
#define TESTS_UNIT_PASSAGES_H

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

static inline int set_up(void **state) {
    corpus_fixture *corpus = calloc(1, sizeof *corpus);
    corpus->arena = dm_arena_new(0);
    corpus->workspace = dm_workspace_new();
    *state = corpus;
    return corpus->arena && corpus->workspace ? 0 : -1;
}

static inline int tear_down(void **state) {
    corpus_fixture *corpus = *state;
    dm_extractor_free(corpus->extractor);
    dm_workspace_free(corpus->workspace);
    dm_vector_free(&corpus->vector);
    dm_places_free(&corpus->places);
    dm_arena_free(corpus->arena);
    free(corpus);
    return 0;
}

static inline dm_range range_of(const dm_document *document, const char *words) {
    if (!words) {
        return (dm_range){0, 0};
    }
    const char *at = strstr(document->text.bytes, words);
    assert_non_null(at);
    uint32_t start = (uint32_t)(at - document->text.bytes);
    return dm_document_range(document, (dm_span){start, start + (uint32_t)strlen(words)});
}

/* Adds a passage; source and target are words of it, NULL: none. */
static inline const dm_passage *add(corpus_fixture *corpus, const char *text, const char *source,
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

static inline void learn(corpus_fixture *corpus, const dm_recipe *recipe, const dm_lexicon *lexicon) {
    dm_error error = {0};
    dm_extractor_free(corpus->extractor);
    corpus->extractor = NULL;
    dm_status status =
        dm_extractor_learn(recipe, lexicon, corpus->passages, corpus->count, 1, &corpus->extractor, &error);
    if (status != DM_OK) {
        fail_msg("%s", error.message);
    }
}

/* All terms of a family, by number, with | between them. */
static inline void assert_terms(const corpus_fixture *corpus, const char *family, const char *expected) {
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

static inline uint32_t number_of(const dm_extractor *extractor, const char *family, const char *term) {
    for (uint32_t feature = 0; feature < dm_extractor_count(extractor); feature++) {
        if (strcmp(dm_extractor_family(extractor, feature), family) == 0 &&
            dm_text_equal(dm_extractor_term(extractor, feature), dm_text_of(term))) {
            return feature;
        }
    }
    fail_msg("no feature %s %s", family, term);
    return 0;
}

static inline const dm_vector *extract(corpus_fixture *corpus, const dm_passage *passage) {
    dm_error error;
    assert_int_equal(
        dm_extract(corpus->extractor, passage, corpus->workspace, &corpus->vector, &corpus->places, &error),
        DM_OK);
    return &corpus->vector;
}

static inline void assert_close(double value, double expected, double tolerance) {
    if (!(fabs(value - expected) <= tolerance)) {
        fail_msg("%.10g is not %.10g", value, expected);
    }
}

static inline double value_of(const dm_vector *vector, uint32_t feature) {
    for (size_t i = 0; i < vector->count; i++) {
        if (vector->elements[i].feature == feature) {
            return vector->elements[i].value;
        }
    }
    return 0;
}

#endif
