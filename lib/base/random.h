/* Random numbers of our own: the same seed gives the same numbers on every machine.
 * SplitMix64: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014. */
#ifndef DM_BASE_RANDOM_H
#define DM_BASE_RANDOM_H

#include <stddef.h>
#include <stdint.h>

typedef struct dm_random {
    uint64_t state; /* the seed, any value */
} dm_random;

static inline uint64_t dm_random_next(dm_random *random) {
    uint64_t mixed = random->state += 0x9e3779b97f4a7c15u;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9u;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebu;
    return mixed ^ (mixed >> 31);
}

/* Uniform in [0, bound); bound at least 1. By Lemire's multiplication, with rejection. */
static inline uint32_t dm_random_below(dm_random *random, uint32_t bound) {
    uint64_t product = (dm_random_next(random) >> 32) * bound;
    uint32_t threshold = (0u - bound) % bound;
    while ((uint32_t)product < threshold) {
        product = (dm_random_next(random) >> 32) * bound;
    }
    return (uint32_t)(product >> 32);
}

/* Uniform in [0, 1). */
static inline double dm_random_unit(dm_random *random) {
    return (double)(dm_random_next(random) >> 11) * 0x1.0p-53;
}

#endif
