/* Word vectors: what words mean as far as their neighbours in much text show it. Read-only, used in place.
 *
 * The file (lexicons/vectors-en.js says how it is made): a head of '#' lines, a line "vectors WORDS
 * DIMENSIONS", the folded words by falling frequency, one a line, then one byte of weight a word, then a
 * vector of signed bytes a word. */
#ifndef DM_FEATURES_VECTORS_H
#define DM_FEATURES_VECTORS_H

#include "features/words.h"

enum {
    DM_DIMENSIONS = 100,
    DM_MEANING_WORDS = 65536 /* of a passage that count; no sum of theirs overflows */
};

typedef struct dm_vectors dm_vectors;

/* `file` must outlive the vectors. DM_BAD_MODEL with the reason, DM_NO_MEMORY. */
dm_status dm_vectors_parse(dm_text file, dm_vectors **vectors, dm_error *error);
void dm_vectors_free(dm_vectors *vectors);

/* Adds the weighted vectors of a range of words, at most DM_MEANING_WORDS of them, to sums that begin with 0;
 * words without a vector add nothing. */
void dm_vectors_add(const dm_vectors *vectors, const dm_words *words, dm_range range,
                    int32_t sums[DM_DIMENSIONS]);

/* The vectors of words here and there, by index, at most DM_MEANING_WORDS of them. */
void dm_vectors_add_each(const dm_vectors *vectors, const dm_words *words, const uint32_t *which,
                         size_t count, int32_t sums[DM_DIMENSIONS]);

/* The place of a word, by its hash, in the order of falling frequency; DM_NONE: it has no vector. */
uint32_t dm_vectors_rank(const dm_vectors *vectors, uint64_t hash);

#endif
