/* Words as numbers, and phrases of one or more words with what they stand for.
 *
 * A vocabulary is shared by all lexicons of an attributor, so that a document's tokens are looked up once and
 * everything behind that compares numbers. */
#ifndef DM_ATTRIBUTION_PHRASES_H
#define DM_ATTRIBUTION_PHRASES_H

#include "base/error.h"
#include "base/table.h"
#include "document/document.h"

typedef struct dm_vocabulary {
    dm_table words;    /* folded words to numbers */
    uint32_t *classes; /* [words.count] DM_WORD_... of words.h */
    size_t capacity;   /* of classes */
    dm_arena *scratch; /* for cutting phrases into tokens */
    dm_buffer folded;  /* the word at hand */
} dm_vocabulary;

/* How a phrase must be written in the text to count. */
typedef enum dm_phrase_case {
    DM_CASE_ANY,
    DM_CASE_CAPITAL,     /* its first word with a capital: Turkey, Jordan */
    DM_CASE_ALL_CAPITAL, /* its first word in capitals only: US, WHO */
} dm_phrase_case;

typedef struct dm_phrase {
    uint32_t value;  /* what the phrase stands for: an index into the lexicon's entries, or DM_NONE */
    uint8_t form;    /* of the lexicon's own numbering: name, capital ... */
    uint8_t written; /* dm_phrase_case */
} dm_phrase;

/* A trie of word numbers. */
typedef struct dm_phrases {
    dm_arena *arena;
    uint64_t *keys;    /* [slot_count] node << 32 | word of an edge; 0: free */
    uint32_t *targets; /* [slot_count] the node that the edge leads to */
    size_t slot_count; /* a power of two */
    dm_phrase *nodes;  /* [node_count] the phrase that ends at a node; node 0 is the root */
    size_t node_count;
    size_t capacity; /* of nodes */
} dm_phrases;

dm_status dm_vocabulary_init(dm_vocabulary *vocabulary, dm_arena *arena, dm_error *error);
void dm_vocabulary_free(dm_vocabulary *vocabulary);

/* The number of a word, new if need be; DM_NONE when memory ends. The word is folded first. */
uint32_t dm_vocabulary_add(dm_vocabulary *vocabulary, dm_text word);

/* Cuts the phrase into tokens as a document is and adds it. A phrase that is there already keeps its first
 * meaning. */
dm_status dm_phrases_add(dm_phrases *phrases, dm_vocabulary *vocabulary, dm_text text, dm_phrase phrase,
                         dm_error *error);

/* The longest phrase that begins at token `first` of a document and ends at or before `limit`, written as it
 * must be; `words` are the numbers of the document's tokens. `*end` is behind its last token. NULL: none. */
const dm_phrase *dm_phrases_match(const dm_phrases *phrases, const dm_document *document,
                                  const uint32_t *words, uint32_t first, uint32_t limit, uint32_t *end);

#endif
