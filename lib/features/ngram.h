/* Hashes of word and character n-grams, each made from that of the n-gram one shorter. */
#ifndef DM_FEATURES_NGRAM_H
#define DM_FEATURES_NGRAM_H

#include "features/families.h"

/* The hash of an n-gram that goes on with one more word or character. For equal next parts it is one-to-one
 * in the hash before. */
static inline uint64_t dm_ngram_extend(uint64_t hash, uint64_t next) {
    return (((hash << 29) | (hash >> 35)) ^ next) * 0x9e3779b97f4a7c15u;
}

/* Hands out the n-grams of `from` to `to` words in a range of words, in the order of their first words.
 * `seed` keeps the keys of families apart. */
void dm_word_ngrams(const dm_words *words, dm_range range, uint32_t from, uint32_t to, uint64_t seed,
                    dm_sink *sink);

/* Hands out the n-grams of `from` to `to` characters of each word with a space on both sides; a word that is
 * shorter than `from` gives itself. Placeholders give none. */
void dm_character_ngrams(const dm_words *words, dm_range range, uint32_t from, uint32_t to, uint64_t seed,
                         dm_sink *sink);

void dm_word_ngram_print(const dm_words *words, const dm_term *term, dm_buffer *string);
void dm_character_ngram_print(const dm_words *words, const dm_term *term, dm_buffer *string);

/* The key, but for the seed, of an n-gram given as a string; false when it has another length. */
bool dm_word_ngram_key(dm_text string, uint32_t from, uint32_t to, uint64_t *key);
bool dm_character_ngram_key(dm_text string, uint32_t from, uint32_t to, uint64_t *key);

#endif
