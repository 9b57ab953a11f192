/* The families of features: each turns the words of a passage into terms.
 *
 * A term is a 64-bit key, computed without building its string; the dictionary finds features by key. What a
 * family must offer is one row of the table in families.c. */
#ifndef DM_FEATURES_FAMILIES_H
#define DM_FEATURES_FAMILIES_H

#include "features/clauses.h"
#include "features/lexicon_scan.h"
#include "features/names.h"
#include "features/vectors.h"
#include "features/words.h"

/* Families in the order of features' numbers: word and character n-grams, word n-grams of both windows,
 * categories of the lexicon in text and windows, facts of clauses alone and together, mean word vectors of
 * text, windows and the words that carry clauses. */
enum { DM_FAMILY_COUNT = 15 };

/* Which words of a passage a family reads. */
typedef enum dm_window {
    DM_WINDOW_ALL,
    DM_WINDOW_BETWEEN, /* those between source and target, whichever comes first */
    DM_WINDOW_AFTER,   /* the first words after the source */
    DM_WINDOW_VERBS,   /* dm_clause_words */
    DM_WINDOW_OBJECTS,
    DM_WINDOW_PATH
} dm_window;

enum {
    DM_TERM_BYTES = 256,      /* longer terms are no features */
    DM_WORD_CHARACTERS = 128, /* character n-grams look no further into a word */
    DM_SINK_TERMS = 128,
    DM_WORD_NGRAM_LONGEST = 5,
    DM_CHARACTER_NGRAM_LONGEST = 8
};

/* A passage as the families read it. */
typedef struct dm_reading {
    const dm_recipe *recipe;
    const dm_lexicon *lexicon; /* NULL: none */
    const dm_vectors *vectors; /* NULL: none */
    dm_words words;
    dm_lexicon_hits hits;     /* of the lexicon, when the recipe asks for it */
    const dm_names *names;    /* NULL: none are masked, nor told by clauses */
    struct dm_engine *engine; /* parses; NULL: the recipe wants no clauses */
    dm_clauses clauses;       /* when the recipe asks for them */
} dm_reading;

/* One occurrence of a term. */
typedef struct dm_term {
    uint64_t key;
    uint32_t word;  /* the first word that it covers */
    uint32_t words; /* how many; 0: it has no place */
    uint32_t from;  /* character n-gram: first byte of the word with a space before; lexicon: category;
                       meaning: dimension */
    uint32_t to;    /* character n-gram: behind its last byte; lexicon: 1 when negated */
    float amount;   /* what it counts: 1, the weight of a lexicon's entry, or a coordinate */
} dm_term;

/* Where a family puts its terms. They are handed to `take` in groups, so that look-ups can be made to
 * overlap; a false answer is remembered as a failure. Of n-grams, each of which counts 1, the keys alone are
 * handed to `take_keys` where it is there: nobody asks for their places. */
typedef struct dm_sink {
    bool (*take)(void *context, const dm_term *terms, size_t count);
    void (*take_keys)(void *context, const uint64_t *keys, size_t count);
    void *context;
    bool failed;
    size_t count;
    size_t key_count;
    dm_term terms[DM_SINK_TERMS];
    uint64_t keys[DM_SINK_TERMS];
} dm_sink;

void dm_sink_flush(dm_sink *sink);

/* The next term, whose members that its family uses the caller fills in. */
static inline dm_term *dm_sink_next(dm_sink *sink) {
    if (sink->count == DM_SINK_TERMS) {
        dm_sink_flush(sink);
    }
    return &sink->terms[sink->count++];
}

static inline void dm_sink_add_key(dm_sink *sink, uint64_t key) {
    if (sink->key_count == DM_SINK_TERMS) {
        dm_sink_flush(sink);
    }
    sink->keys[sink->key_count++] = key;
}

typedef struct dm_family {
    const char *name;
    dm_window window;
    bool counts;                                /* amounts are counts, to be weighted by tf-idf */
    uint64_t seed;                              /* keeps the keys of families apart */
    bool (*is_wanted)(const dm_recipe *recipe); /* families of windows also need recipe->windows */
    void (*emit)(const dm_reading *reading, dm_range range, uint64_t seed, dm_sink *sink);

    /* Appends the string of a term that the family emitted. */
    void (*print)(const dm_reading *reading, const dm_term *term, dm_buffer *string);

    /* The key, but for the seed, that the family emits for a string; false when it emits no such term. */
    bool (*key)(const dm_recipe *recipe, const dm_lexicon *lexicon, dm_text string, uint64_t *key);
} dm_family;

extern const dm_family dm_families[DM_FAMILY_COUNT];

bool dm_family_is_wanted(const dm_family *family, const dm_recipe *recipe);

/* Hands all terms of the family out. */
void dm_family_emit(const dm_family *family, const dm_reading *reading, dm_sink *sink);

/* The key of a string; false when the family emits no such term. */
bool dm_family_key(const dm_family *family, const dm_recipe *recipe, const dm_lexicon *lexicon,
                   dm_text string, uint64_t *key);

/* Folds a passage and, where the recipe wants it, finds the lexicon's terms. DM_NO_MEMORY. */
dm_status dm_reading_read(dm_reading *reading, const dm_passage *passage, dm_error *error);
void dm_reading_free(dm_reading *reading);

/* True for a string that may be a term: 1 .. DM_TERM_BYTES bytes of valid UTF-8 without controls, hidden
 * characters and white space other than the space. */
bool dm_term_is_clean(dm_text string);

#endif
