/* Features to dense numbers, in the order of first addition. */
#ifndef DM_ENGINE_FEATURE_INDEX_H
#define DM_ENGINE_FEATURE_INDEX_H

#include <stddef.h>
#include <stdint.h>

typedef struct feature_index {
    uint64_t *keys;  /* [count] */
    uint32_t *slots; /* [slot_count] number + 1, 0 for an empty slot */
    size_t count;
    size_t capacity;
    size_t slot_count; /* a power of two */
} feature_index;

void feature_index_init(feature_index *index);
void feature_index_free(feature_index *index);

/* UINT32_MAX when it is not there. */
uint32_t feature_index_find(const feature_index *index, uint64_t key);
uint32_t feature_index_add(feature_index *index, uint64_t key);

/* Memory that the program cannot do without: never NULL. */
void *must_resize(void *memory, size_t count, size_t size);

#endif
