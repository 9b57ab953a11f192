/* In how many passages each key stands: a table of bounded size.
 *
 * When it is full, what is rarest so far goes, and from then on every count may be short by as much (Manku
 * and Motwani, "Approximate frequency counts over data streams", VLDB 2002). */
#ifndef DM_FEATURES_KEY_COUNTS_H
#define DM_FEATURES_KEY_COUNTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct dm_key_counter {
    uint64_t key;
    uint32_t frequency; /* 0: the place is free */
    uint32_t mark;      /* while counting: the passage that held it last; then the caller's */
} dm_key_counter;

typedef struct dm_key_counts {
    dm_key_counter *counters; /* [1 << bits], at most half full */
    unsigned bits;
    size_t count;
    uint32_t forgotten; /* counts may be short by this, and keys that are as rare may be missing */
} dm_key_counts;

/* False when memory ends. */
bool dm_key_counts_init(dm_key_counts *counts);
void dm_key_counts_free(dm_key_counts *counts);

/* Counts a key in a passage (a number above 0), once however often it comes. False when memory ends. */
bool dm_key_counts_note(dm_key_counts *counts, uint64_t key, uint32_t passage);

/* Adds the counts of other passages. False when memory ends. */
bool dm_key_counts_add(dm_key_counts *counts, const dm_key_counts *others);

/* NULL when the key is not there. */
const dm_key_counter *dm_key_counts_find(const dm_key_counts *counts, uint64_t key);

#endif
