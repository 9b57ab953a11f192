/* Features as 64-bit hashes, gathered in a list: no strings, no dictionary. */
#ifndef DM_SYNTAX_FEATURE_LIST_H
#define DM_SYNTAX_FEATURE_LIST_H

#include <stddef.h>
#include <stdint.h>

enum { DM_FEATURES_MOST = 192 }; /* of one decision */

/* The features of one decision. Those added in a fixed order need no name: their place is their name. */
typedef struct dm_features {
    uint32_t count;
    uint64_t keys[DM_FEATURES_MOST];
} dm_features;

static inline uint64_t dm_mix(uint64_t hash, uint64_t value) {
    hash = (hash ^ value) * 0x9e3779b97f4a7c15u;
    return hash ^ (hash >> 29);
}

/* A feature of a family, made of up to three values. Families of features that are not always there have
 * numbers of their own (from 800 on, above any place in a list); a number need be unique within one model
 * only, and is part of the weights: changing it means training again. Beyond the most the list stays as it
 * is. */
static inline void dm_feature_named(dm_features *features, uint64_t family, uint64_t first, uint64_t second,
                                    uint64_t third) {
    if (features->count < DM_FEATURES_MOST) {
        uint64_t hash = dm_mix(family * 0xd6e8feb86659fd93u, first);
        hash = dm_mix(dm_mix(hash, second + 0x632be59bd9b4e019u), third + 0x85ebca6b27d4eb2fu);
        features->keys[features->count++] = hash;
    }
}

static inline void dm_feature(dm_features *features, uint64_t first, uint64_t second, uint64_t third) {
    dm_feature_named(features, features->count + 1U, first, second, third);
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
