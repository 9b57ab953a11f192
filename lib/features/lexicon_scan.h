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
} dm_lexicon_entry;

/* A node of the trie. The path to it is the beginning of a term, its words joined by spaces. */
typedef struct dm_lexicon_node {
    uint32_t first_child; /* children stand side by side, by ascending byte */
    uint32_t first_entry; /* entries of the term that ends here, wildcards first */
    uint32_t entry_count;
    uint16_t child_count;
    unsigned char byte; /* on the way here from the parent */
} dm_lexicon_node;

struct dm_lexicon {
    dm_arena *arena;
    dm_text text; /* the file */
    const char *name;
    dm_text *categories; /* [category_count] in order of first mention */
    uint64_t (*keys)[2]; /* [category_count] hash of the feature, plain and negated */
    size_t category_count;
    dm_lexicon_entry *entries; /* [entry_count] in the order of nodes */
    size_t entry_count;
    dm_lexicon_node *nodes; /* [node_count]; 0 is the root */
    size_t node_count;
    uint32_t roots[256]; /* the root's child by byte, 0: none */
    dm_negation negation;
};

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

/* All matches; a term that begins inside the last match of its category is none. DM_NO_MEMORY. */
dm_status dm_lexicon_scan(const dm_lexicon *lexicon, const dm_document *document, const dm_words *words,
                          dm_lexicon_hits *hits, dm_error *error);
void dm_lexicon_hits_free(dm_lexicon_hits *hits);

static inline uint64_t dm_lexicon_key(const dm_lexicon *lexicon, uint32_t category, bool negated) {
    return lexicon->keys[category][negated];
}

#endif
