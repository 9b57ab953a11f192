/* The features that a model knows: their terms, numbers and document frequencies, found by key.
 *
 * Features are numbered by family, then by the byte order of terms: the order of training rows leaves no
 * trace. */
#ifndef DM_FEATURES_DICTIONARY_H
#define DM_FEATURES_DICTIONARY_H

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "base/tables.h"
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

enum { DM_BUCKET_FEATURES = 8, DM_BUCKET_BYTES = 64 };

/* A place of the hash table: one line of the cache, looked at as a whole, so that whether and where a key may
 * lie in it is no branch to guess. Those in use come first. */
typedef struct dm_bucket {
    uint32_t marks[DM_BUCKET_FEATURES];    /* the lower half of the key */
    uint32_t features[DM_BUCKET_FEATURES]; /* DM_NONE: free */
} dm_bucket;

typedef struct dm_dictionary {
    dm_arena *arena; /* owned */
    size_t count;
    uint64_t documents;                         /* training passages */
    uint32_t family_first[DM_FAMILY_COUNT + 1]; /* number of a family's first feature */
    const char *bytes;                          /* all terms, one behind the other */
    const uint32_t *starts;                     /* [count + 1] of terms in bytes */
    const uint32_t *frequencies;                /* [count] */
    const dm_feature *features;                 /* [count] */
    const dm_bucket *buckets; /* [1 << bucket_bits]; those that are full go on in the next */
    unsigned bucket_bits;
} dm_dictionary;

enum { DM_FEATURES_MOST = 1 << 26 };

/* Order of features. */
int dm_entry_compare(const dm_entry *left, const dm_entry *right);

/* A dictionary of sorted entries, whose terms are copied. DM_OVER_LIMIT for more than DM_FEATURES_MOST or 4
 * GiB of terms, DM_BAD_MODEL when two entries share a key, DM_NO_MEMORY. The caller frees. */
dm_status dm_dictionary_new(const dm_entry *entries, size_t count, uint64_t documents, bool inverse_frequency,
                            dm_dictionary **dictionary, dm_error *error);
void dm_dictionary_free(dm_dictionary *dictionary);

/* Appends all of it, and back without a copy: `tables` must outlive the dictionary. DM_BAD_MODEL,
 * DM_NO_MEMORY. */
void dm_dictionary_store(const dm_dictionary *dictionary, dm_buffer *tables);
dm_status dm_dictionary_map(dm_tables *tables, dm_dictionary **dictionary, dm_error *error);

static inline dm_text dm_dictionary_term(const dm_dictionary *dictionary, uint32_t feature) {
    uint32_t start = dictionary->starts[feature];
    return (dm_text){dictionary->bytes + start, dictionary->starts[feature + 1] - start};
}

uint32_t dm_dictionary_family(const dm_dictionary *dictionary, uint32_t feature);

/* Where the search for a key begins. */
static inline size_t dm_dictionary_bucket(const dm_dictionary *dictionary, uint64_t key) {
    return (size_t)((key * 0x9e3779b97f4a7c15u) >> (64 - dictionary->bucket_bits));
}

/* Which features of a bucket may have the key: a bit each. The bit DM_BUCKET_FEATURES says that the bucket is
 * full, so that the search may have to go on in the next one. */
static inline uint32_t dm_bucket_look(const dm_bucket *bucket, uint64_t key) {
    uint32_t full = bucket->features[DM_BUCKET_FEATURES - 1] != DM_NONE;
#ifdef __SSE2__
    const __m128i *marks = (const __m128i *)(const void *)bucket->marks;
    __m128i wanted = _mm_set1_epi32((int)(uint32_t)key);
    __m128i low = _mm_cmpeq_epi32(_mm_load_si128(marks), wanted);
    __m128i high = _mm_cmpeq_epi32(_mm_load_si128(marks + 1), wanted);
    uint32_t bits = (uint32_t)_mm_movemask_ps(_mm_castsi128_ps(low)) |
                    (uint32_t)_mm_movemask_ps(_mm_castsi128_ps(high)) << 4;
#else
    uint32_t bits = 0;
    for (size_t i = 0; i < DM_BUCKET_FEATURES; i++) {
        bits |= (uint32_t)(bucket->marks[i] == (uint32_t)key) << i;
    }
#endif
    return bits | full << DM_BUCKET_FEATURES;
}

/* The feature of a key; `seen` is what a look at `bucket`, where the search begins, gave. DM_NONE: there is
 * none. */
static inline uint32_t dm_dictionary_find_seen(const dm_dictionary *dictionary, size_t bucket, uint32_t seen,
                                               uint64_t key) {
    size_t mask = ((size_t)1 << dictionary->bucket_bits) - 1;
    for (;;) {
        for (uint32_t bits = seen & ((1u << DM_BUCKET_FEATURES) - 1); bits; bits &= bits - 1) {
            uint32_t feature = dictionary->buckets[bucket].features[__builtin_ctz(bits)];
            if (feature != DM_NONE && dictionary->features[feature].key == key) {
                return feature;
            }
        }
        if (seen < 1u << DM_BUCKET_FEATURES) {
            return DM_NONE;
        }
        bucket = (bucket + 1) & mask;
        seen = dm_bucket_look(&dictionary->buckets[bucket], key);
    }
}

static inline uint32_t dm_dictionary_find(const dm_dictionary *dictionary, uint64_t key) {
    size_t bucket = dm_dictionary_bucket(dictionary, key);
    return dm_dictionary_find_seen(dictionary, bucket, dm_bucket_look(&dictionary->buckets[bucket], key),
                                   key);
}

#endif
