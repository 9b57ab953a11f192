/* The inside of a lexicon: a trie over the bytes of folded words, and how it is matched. */
#ifndef DM_FEATURES_LEXICON_SCAN_H
#define DM_FEATURES_LEXICON_SCAN_H

#include "features/lexicon.h"
#include "features/negation.h"
#include "features/words.h"

/* Before the category of a match that stands under a negator. */
#define DM_NEGATED_PREFIX "NEG:"

typedef struct dm_lexicon_entry {
    uint32_t category;
    float weight;
    bool wildcard; /* any ending of the last word */
    bool unused[3];
} dm_lexicon_entry;

/* A node of the trie. The path to it is the beginning of a term, its words joined by spaces: a byte chosen at
 * the parent, then the label, where there was nothing to choose. */
typedef struct dm_lexicon_node {
    uint32_t label;        /* where it begins in the labels, bytes */
    uint32_t label_length; /* bytes */
    uint32_t first_child;  /* children stand side by side, by ascending byte */
    uint32_t child_count;
    uint32_t first_entry; /* entries of the term that ends behind the label, wildcards first */
    uint32_t entry_count;
} dm_lexicon_node;

enum { DM_SIEVE_BITS = 1 << 16, DM_SIEVE_STEM = 4 };

/* Which words can begin a term at all: sets of hashes, one bit each. Most words cannot, and the trie, which
 * is larger than a fast cache, is not asked. */
typedef struct dm_lexicon_sieve {
    uint64_t words[DM_SIEVE_BITS / 64]; /* first words of terms that are not a wildcard of one word */
    uint64_t stems[DM_SIEVE_BITS / 64]; /* at most DM_SIEVE_STEM bytes of wildcards of one word */
    bool lengths[DM_SIEVE_STEM + 1];    /* of the stems, bytes */
} dm_lexicon_sieve;

/* A stem's place in the sieve. */
static inline uint32_t dm_sieve_stem(const char *bytes, size_t length) {
    uint32_t packed = 0;
    memcpy(&packed, bytes, length);
    return (packed * 0x9e3779b1u + (uint32_t)length * 0x85ebca6bu) >> 16;
}

/* A word's place in the sieve. */
static inline uint32_t dm_sieve_word(uint64_t hash) {
    return (uint32_t)(hash >> 48);
}

struct dm_lexicon {
    dm_arena *arena;
    dm_text text; /* the file */
    const char *name;
    dm_text *categories;  /* [category_count] in order of first mention */
    const uint64_t *keys; /* [category_count][2] hash of the feature, plain and negated */
    size_t category_count;
    const dm_lexicon_entry *entries; /* [entry_count] in the order of nodes */
    size_t entry_count;
    const dm_lexicon_node *nodes; /* [node_count]; 0 is the root */
    const unsigned char *bytes;   /* [node_count] that is chosen at the parent of a node */
    size_t node_count;
    const char *labels; /* [label_bytes] of all nodes */
    size_t label_bytes;
    uint32_t roots[256]; /* the root's child by byte, 0: none */
    dm_lexicon_sieve sieve;
    dm_negation negation;
};

_Static_assert(sizeof(dm_lexicon_entry) == 12 && sizeof(dm_lexicon_node) == 24,
               "no byte of them is left open");

/* A match in folded words. */
typedef struct dm_lexicon_hit {
    uint32_t word;
    uint32_t words;
    uint32_t category;
    float weight;
    bool negated;
} dm_lexicon_hit;

/* Memory is kept from call to call. A zeroed one is empty and ready. */
typedef struct dm_lexicon_hits {
    dm_lexicon_hit *hits; /* [count] in text order */
    size_t count;
    size_t capacity;
    uint32_t *covered; /* [covered_count] word behind the last hit of a category */
    size_t covered_count;
} dm_lexicon_hits;

/* All matches; a term that begins inside the last match of its category, or lies within a longer match of
 * any, is none. DM_NO_MEMORY. */
dm_status dm_lexicon_scan(const dm_lexicon *lexicon, const dm_document *document, const dm_words *words,
                          dm_lexicon_hits *hits, dm_error *error);
void dm_lexicon_hits_free(dm_lexicon_hits *hits);

static inline uint64_t dm_lexicon_key(const dm_lexicon *lexicon, uint32_t category, bool negated) {
    return lexicon->keys[2 * category + negated];
}

#endif
