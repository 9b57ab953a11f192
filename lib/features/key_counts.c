#include "features/key_counts.h"

#include <stdlib.h>

enum { FIRST_BITS = 16, MOST_BITS = 26 };

bool dm_key_counts_init(dm_key_counts *counts) {
    *counts = (dm_key_counts){.bits = FIRST_BITS};
    counts->counters = calloc((size_t)1 << FIRST_BITS, sizeof *counts->counters);
    return counts->counters != NULL;
}

void dm_key_counts_free(dm_key_counts *counts) {
    free(counts->counters);
    *counts = (dm_key_counts){0};
}

/* The key's place, or the free one where it belongs. */
static dm_key_counter *find(dm_key_counter *counters, unsigned bits, uint64_t key) {
    size_t mask = ((size_t)1 << bits) - 1;
    size_t slot = (size_t)((key * 0x9e3779b97f4a7c15u) >> (64 - bits));
    while (counters[slot].frequency && counters[slot].key != key) {
        slot = (slot + 1) & mask;
    }
    return &counters[slot];
}

/* Moves what is more frequent than `rare` into a table of 1 << bits places. */
static bool move(dm_key_counts *counts, unsigned bits, uint32_t rare) {
    dm_key_counter *larger = calloc((size_t)1 << bits, sizeof *larger);
    if (!larger) {
        return false;
    }
    counts->count = 0;
    for (size_t i = 0; i < (size_t)1 << counts->bits; i++) {
        if (counts->counters[i].frequency > rare) {
            *find(larger, bits, counts->counters[i].key) = counts->counters[i];
            counts->count++;
        }
    }
    free(counts->counters);
    counts->counters = larger;
    counts->bits = bits;
    return true;
}

/* Doubles a table that is half full; one that may not grow forgets until three quarters of it are free. */
static bool make_room(dm_key_counts *counts) {
    bool good = true;
    if (counts->count >= (size_t)1 << (counts->bits - 1)) {
        if (counts->bits < MOST_BITS) {
            return move(counts, counts->bits + 1, 0);
        }
        while (good && counts->count > (size_t)1 << (counts->bits - 2)) {
            good = move(counts, counts->bits, ++counts->forgotten);
        }
    }
    return good;
}

static dm_key_counter *take_place(dm_key_counts *counts, uint64_t key) {
    if (!make_room(counts)) {
        return NULL;
    }
    dm_key_counter *place = find(counts->counters, counts->bits, key);
    if (!place->frequency) {
        place->key = key;
        counts->count++;
    }
    return place;
}

bool dm_key_counts_note(dm_key_counts *counts, uint64_t key, uint32_t passage) {
    dm_key_counter *place = take_place(counts, key);
    if (place && place->mark != passage) {
        place->mark = passage;
        place->frequency++;
    }
    return place != NULL;
}

bool dm_key_counts_add(dm_key_counts *counts, const dm_key_counts *others) {
    counts->forgotten += others->forgotten;
    for (size_t i = 0; i < (size_t)1 << others->bits; i++) {
        const dm_key_counter *other = &others->counters[i];
        if (other->frequency) {
            dm_key_counter *place = take_place(counts, other->key);
            if (!place) {
                return false;
            }
            place->frequency += other->frequency;
        }
    }
    return true;
}

const dm_key_counter *dm_key_counts_find(const dm_key_counts *counts, uint64_t key) {
    const dm_key_counter *place = find(counts->counters, counts->bits, key);
    return place->frequency ? place : NULL;
}
