/* Documents written down for tests: their tokens joined by bars, their sentences a string each. */
#ifndef TESTS_UNIT_DOCUMENTS_H
#define TESTS_UNIT_DOCUMENTS_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "document/document.h"

static inline dm_document read_document(dm_arena *arena, dm_text text) {
    dm_document document;
    dm_error error;
    if (dm_document_read(text, arena, &document, &error) != DM_OK) {
        fail_msg("cannot read: %s", error.message);
    }
    return document;
}

static inline dm_document read_row(dm_arena *arena, dm_text text) {
    dm_document document;
    dm_error error;
    if (dm_document_read_row(text, arena, &document, &error) != DM_OK) {
        fail_msg("cannot read: %s", error.message);
    }
    return document;
}

/* The document's tokens between bars: "He|said|." */
static inline void join_tokens(const dm_document *document, dm_range range, dm_buffer *joined) {
    for (uint32_t i = range.first; i < range.end; i++) {
        if (i > range.first) {
            dm_buffer_add_byte(joined, '|');
        }
        dm_buffer_add(joined, dm_token_text(document, &document->tokens[i]));
    }
    dm_buffer_add_byte(joined, '\0');
}

static inline void assert_tokens(const char *text, const char *expected) {
    dm_arena *arena = dm_arena_new(0);
    dm_document document = read_row(arena, dm_text_of(text));
    dm_buffer joined = {0};
    join_tokens(&document, document.paragraphs[0].tokens, &joined);
    assert_string_equal(joined.bytes, expected);
    dm_buffer_free(&joined);
    dm_arena_free(arena);
}

/* The sentences' bytes, from the first to the last token, between bars. */
static inline void assert_sentences(const char *text, const char *expected) {
    dm_arena *arena = dm_arena_new(0);
    dm_document document = read_row(arena, dm_text_of(text));
    dm_buffer joined = {0};
    for (size_t i = 0; i < document.sentence_count; i++) {
        if (i) {
            dm_buffer_add_byte(&joined, '|');
        }
        dm_span span = dm_range_span(&document, document.sentences[i].tokens);
        dm_buffer_add(&joined, dm_text_slice(document.text, span));
    }
    dm_buffer_add_byte(&joined, '\0');
    assert_string_equal(joined.bytes, expected);
    dm_buffer_free(&joined);
    dm_arena_free(arena);
}

#endif
