/* The folded words of a passage: what every family of features and the lexicon read.
 *
 * Each token is a word, folded for comparison; the tokens of the source become the one word SOURCE and those
 * of the target the one word TARGET, so that a model learns acts and not names. Folded words hold no upper
 * case, hence no text can forge a placeholder. */
#ifndef DM_FEATURES_WORDS_H
#define DM_FEATURES_WORDS_H

#include "base/buffer.h"
#include "base/error.h"
#include "features/features.h"

typedef struct dm_word {
    uint64_t hash;   /* of its bytes */
    uint32_t start;  /* bytes into dm_words.bytes */
    uint32_t end;    /* bytes, behind the last */
    dm_range tokens; /* of the document */
} dm_word;

/* Memory is kept from passage to passage. A zeroed dm_words is empty and ready. */
typedef struct dm_words {
    dm_word *words; /* [count] */
    size_t count;
    size_t capacity;
    dm_buffer bytes; /* folded text */
    uint32_t source; /* index of the placeholder, DM_NONE: no source */
    uint32_t target; /* the same for the target */
} dm_words;

#define DM_SOURCE_WORD "SOURCE"
#define DM_TARGET_WORD "TARGET"

/* The hash of a word's bytes, also of the words of a dictionary's terms. */
uint64_t dm_folded_hash(dm_text word);

/* Folds the passage. Tokens that fold to nothing are no words. Where source and target overlap, the source
 * takes the tokens. DM_NO_MEMORY. */
dm_status dm_words_fold(const dm_passage *passage, dm_words *words, dm_error *error);
void dm_words_free(dm_words *words);

/* The hashes alone, of the words of a range of tokens without roles; returns how many there are. `scratch` is
 * for words that are not plain; it fails when memory ends. */
size_t dm_words_hash(const dm_document *document, dm_range tokens, dm_buffer *scratch, uint64_t *hashes);

static inline dm_text dm_word_text(const dm_words *words, const dm_word *word) {
    return (dm_text){words->bytes.bytes + word->start, word->end - word->start};
}

/* Nothing but placeholders begins with upper-case ASCII. */
static inline bool dm_word_is_placeholder(const dm_words *words, const dm_word *word) {
    char first = words->bytes.bytes[word->start];
    return first >= 'A' && first <= 'Z';
}

#endif
