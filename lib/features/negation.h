/* Negation scope: does a negator stand before a word in its clause, a few words away?
 *
 * As in the NegEx of Chapman et al., "A simple algorithm for identifying negated findings and diseases in
 * discharge summaries", J. Biomed. Inform. 34 (2001): a list of negators, a list of phrases that only look
 * like one, a window, and words that end the scope. Two negators cancel: "never refused to talk". */
#ifndef DM_FEATURES_NEGATION_H
#define DM_FEATURES_NEGATION_H

#include "features/words.h"

enum { DM_NEGATION_SLOTS = 256 };

/* The table of negation.c by hash of a phrase's first word. */
typedef struct dm_negation {
    uint64_t hashes[DM_NEGATION_SLOTS]; /* of the first word; open addressing */
    uint16_t rows[DM_NEGATION_SLOTS];   /* 1 + the first of the table's rows for the word; 0: free */
} dm_negation;

void dm_negation_init(dm_negation *negation);

/* True when the word is in the scope of an odd number of negators. */
bool dm_is_negated(const dm_negation *negation, const dm_document *document, const dm_words *words,
                   uint32_t word);

#endif
