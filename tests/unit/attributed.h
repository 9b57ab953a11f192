/* Articles read by attribution, and what it found as lines of text, for tests that read as examples. */
#ifndef TESTS_UNIT_ATTRIBUTED_H
#define TESTS_UNIT_ATTRIBUTED_H

#include "documents.h"

#include "attribution/attribution.h"
#include "attribution/attributor.h"
#include "attribution/rules/rules.h"

typedef struct attributed {
    dm_arena *arena;
    dm_document document;
    dm_attribution found;
} attributed;

/* One attributor for all tests of a program: `state` of the group. With `rules`, the engine of rules stands
 * alone, whatever weights the build has. */
static dm_attributor *shared_attributor;

static inline int open_attributor(void **state) {
    dm_error error;
    (void)state;
    return dm_attributor_new(&shared_attributor, &error) == DM_OK ? 0 : -1;
}

static inline int open_rules(void **state) {
    int failed = open_attributor(state);
    if (!failed) {
        dm_engine_free(shared_attributor->engine);
        shared_attributor->engine = NULL;
    }
    return failed;
}

static inline int close_attributor(void **state) {
    (void)state;
    dm_attributor_free(shared_attributor);
    return 0;
}

static inline attributed attribute(const char *text) {
    attributed article = {.arena = dm_arena_new(0)};
    dm_error error;
    article.document = read_document(article.arena, dm_text_of(text));
    if (dm_attribute(shared_attributor, &article.document, &article.found, &error) != DM_OK) {
        fail_msg("cannot attribute: %s", error.message);
    }
    return article;
}

static inline void done(attributed *article) {
    dm_arena_free(article->arena);
}

static inline void add_part(dm_buffer *line, dm_text part) {
    dm_buffer_add_string(line, line->length && line->bytes[line->length - 1] != '\n' ? " | " : "");
    dm_buffer_add(line, part.length ? part : DM_TEXT("-"));
}

/* "Ana Reyes | direct | We agree, ... And we sign." a unit, in text order. */
static inline void write_units(const attributed *article, dm_buffer *out) {
    for (size_t i = 0; i < article->found.unit_count; i++) {
        const dm_unit *unit = &article->found.units[i];
        add_part(out, unit->speaker == DM_NONE ? DM_TEXT("") : article->found.speakers[unit->speaker].name);
        add_part(out, dm_text_of(dm_unit_kind_name(unit->kind)));
        for (size_t span = 0; span < unit->span_count; span++) {
            dm_buffer_add_string(out, span ? " ... " : " | ");
            dm_buffer_add(out, dm_text_slice(article->document.text, unit->spans[span]));
        }
        dm_buffer_add_byte(out, '\n');
    }
    dm_buffer_add_byte(out, '\0');
}

/* "Ana Reyes | person | Foreign Minister | Peru" a speaker, in order of first mention. */
static inline void write_speakers(const attributed *article, dm_buffer *out) {
    for (size_t i = 0; i < article->found.speaker_count; i++) {
        const dm_speaker *speaker = &article->found.speakers[i];
        add_part(out, speaker->name);
        add_part(out, dm_text_of(dm_speaker_kind_name(speaker->kind)));
        add_part(out, speaker->role);
        add_part(out, speaker->affiliation);
        dm_buffer_add_byte(out, '\n');
    }
    dm_buffer_add_byte(out, '\0');
}

static inline void assert_units(const char *text, const char *expected) {
    attributed article = attribute(text);
    dm_buffer out = {0};
    write_units(&article, &out);
    assert_string_equal(out.bytes, expected);
    dm_buffer_free(&out);
    done(&article);
}

static inline void assert_speakers(const char *text, const char *expected) {
    attributed article = attribute(text);
    dm_buffer out = {0};
    write_speakers(&article, &out);
    assert_string_equal(out.bytes, expected);
    dm_buffer_free(&out);
    done(&article);
}

#endif
