/* English words in their dictionary form. */
#ifndef DM_FEATURES_LEMMA_H
#define DM_FEATURES_LEMMA_H

#include "base/text.h"

enum { DM_LEMMA_BYTES = 48 }; /* longer words are their own lemma */

struct dm_vectors;

/* Writes the lemma of a folded word: irregular forms are looked up, regular endings come off, and of the
 * stems that are possible ("not", "note" for "noted") the rules of spelling and then the most frequent word
 * of the vectors' vocabulary decide. Returns the length, at most DM_LEMMA_BYTES; 0 for a longer word. */
size_t dm_lemma(const struct dm_vectors *vectors, dm_text word, bool verb, char lemma[DM_LEMMA_BYTES]);

#endif
