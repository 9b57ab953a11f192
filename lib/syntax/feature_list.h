/* Features as 64-bit hashes, gathered in a list: no strings, no dictionary. */
#ifndef DM_SYNTAX_FEATURE_LIST_H
#define DM_SYNTAX_FEATURE_LIST_H

#include <stddef.h>
#include <stdint.h>

enum { DM_FEATURES_MOST = 192 }; /* of one decision */

/* The features of one decision. Those added in a fixed order need no name: their place is their name. */
typedef struct dm_features {
    uint32_t place; /* of the last unnamed feature, from 1 on */
    uint32_t count;
    uint64_t keys[DM_FEATURES_MOST];
} dm_features;

/* Empties the list. Features to come are numbered from `place` on, so that groups of features that are added
 * apart never share a number. */
static inline void dm_features_start(dm_features *features, uint32_t place) {
    features->place = place;
    features->count = 0;
}

/* Joins a value to a hash of those before it. */
static inline uint64_t dm_mix(uint64_t hash, uint64_t value) {
    hash = (hash ^ value) * 0x9e3779b97f4a7c15u;
    return hash ^ (hash >> 29);
}

/* The key of a feature: its family's number and up to three values. A number need be unique within one table
 * only, and is part of the weights: changing it means training again.
 *
 * The hash is a sum of products (Dietzfelbinger and others, "A reliable randomized algorithm for the
 * closest-pair problem", J. Algorithms 1997) with one more multiplication to scatter it: the products of
 * values that many features of a decision share are computed once. */
static inline uint64_t dm_feature_key(uint64_t family, uint64_t first, uint64_t second, uint64_t third) {
    uint64_t sum = family * 0xd6e8feb86659fd93u + first * 0xa0761d6478bd642fu + second * 0xe7037ed1a0b428dbu +
                   third * 0x8ebc6af09c88c6e3u;
    return (sum ^ (sum >> 32)) * 0x9e3779b97f4a7c15u;
}

/* Adds a feature of a family. Families of features that are not always there have numbers of their own (from
 * 800 on, above any place in a list). Beyond the most the list stays as it is. */
static inline void dm_feature_named(dm_features *features, uint64_t family, uint64_t first, uint64_t second,
                                    uint64_t third) {
    if (features->count < DM_FEATURES_MOST) {
        features->keys[features->count++] = dm_feature_key(family, first, second, third);
    }
}

static inline void dm_feature(dm_features *features, uint64_t first, uint64_t second, uint64_t third) {
    dm_feature_named(features, ++features->place, first, second, third);
}

/* Counts and distances in steps that grow: 0 to 5, then 7, 10, 15, 25 and more. */
static inline uint32_t dm_step(uint32_t number) {
    return number <= 5    ? number
           : number <= 7  ? 6
           : number <= 10 ? 7
           : number <= 15 ? 8
           : number <= 25 ? 9
                          : 10;
}

static inline uint32_t dm_at_most(uint32_t number, uint32_t most) {
    return number < most ? number : most;
}

#endif
