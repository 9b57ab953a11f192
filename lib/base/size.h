/* Checked arithmetic on sizes: true when the result fits, and only then is it written. */
#ifndef DM_BASE_SIZE_H
#define DM_BASE_SIZE_H

#include <stdbool.h>
#include <stddef.h>

static inline bool dm_size_add(size_t left, size_t right, size_t *sum) {
    return !__builtin_add_overflow(left, right, sum);
}

static inline bool dm_size_multiply(size_t left, size_t right, size_t *product) {
    return !__builtin_mul_overflow(left, right, product);
}

#endif
