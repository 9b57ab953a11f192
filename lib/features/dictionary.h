/* The features that a model knows: their terms, numbers and document frequencies, found by key.
 *
 * Features are numbered by family, then by the byte order of terms: the order of training rows leaves no
 * trace. */
#ifndef DM_FEATURES_DICTIONARY_H
#define DM_FEATURES_DICTIONARY_H

#include "features/families.h"

/* A feature on its way into a dictionary. */
typedef struct dm_entry {
    dm_text term;
    uint64_t key;
    uint32_t family;
    uint32_t frequency; /* training passages that hold it */
} dm_entry;

/* What scoring needs of a feature. */
typedef struct dm_feature {
    uint64_t key;
    double inverse_frequency; /* 1 when the recipe does not want it */
} dm_feature;

/* A place of the hash table. */
typedef struct dm_slot {
    uint64_t key;
    uint64_t feature; /* DM_NONE: free */
} dm_slot;

typedef struct dm_dictionary {
    dm_arena *arena; /* owned */
    size_t count;
    uint64_t documents;                         /* training passages */
    uint32_t family_first[DM_FAMILY_COUNT + 1]; /* number of a family's first feature */
    char *bytes;                                /* all terms, one behind the other */
    uint32_t *starts;                           /* [count + 1] of terms in bytes */
    uint32_t *frequencies;                      /* [count] */
    dm_feature *features;                       /* [count] */
    dm_slot *slots;                             /* [1 << slot_bits], at most half full */
    unsigned slot_bits;
} dm_dictionary;

enum { DM_FEATURES_MOST = 1 << 26 };

/* Order of features. */
int dm_entry_compare(const dm_entry *left, const dm_entry *right);

/* A dictionary of sorted entries, whose terms are copied. DM_OVER_LIMIT for more than DM_FEATURES_MOST or 4
 * GiB of terms, DM_BAD_MODEL when two entries share a key, DM_NO_MEMORY. The caller frees. */
dm_status dm_dictionary_new(const dm_entry *entries, size_t count, uint64_t documents, bool inverse_frequency,
                            dm_dictionary **dictionary, dm_error *error);
void dm_dictionary_free(dm_dictionary *dictionary);

static inline dm_text dm_dictionary_term(const dm_dictionary *dictionary, uint32_t feature) {
    uint32_t start = dictionary->starts[feature];
    return (dm_text){dictionary->bytes + start, dictionary->starts[feature + 1] - start};
}

uint32_t dm_dictionary_family(const dm_dictionary *dictionary, uint32_t feature);

/* Where the search for a key begins. */
static inline size_t dm_dictionary_slot(const dm_dictionary *dictionary, uint64_t key) {
    return (size_t)((key * 0x9e3779b97f4a7c15u) >> (64 - dictionary->slot_bits));
}

/* The feature of a key whose search begins at `slot`, DM_NONE when there is none. */
static inline uint32_t dm_dictionary_find_from(const dm_dictionary *dictionary, size_t slot, uint64_t key) {
    size_t mask = ((size_t)1 << dictionary->slot_bits) - 1;
    const dm_slot *slots = dictionary->slots;
    while (slots[slot].key != key && slots[slot].feature != DM_NONE) {
        slot = (slot + 1) & mask;
    }
    return slots[slot].key == key ? (uint32_t)slots[slot].feature : DM_NONE;
}

static inline uint32_t dm_dictionary_find(const dm_dictionary *dictionary, uint64_t key) {
    return dm_dictionary_find_from(dictionary, dm_dictionary_slot(dictionary, key), key);
}

#endif
