#include "train/engine/feature_index.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void *must_resize(void *memory, size_t count, size_t size) {
    void *resized = reallocarray(memory, count ? count : 1, size);
    if (resized == NULL) {
        (void)fprintf(stderr, "train-engine: out of memory\n");
        exit(5);
    }
    return resized;
}

void feature_index_init(feature_index *index) {
    *index = (feature_index){.slot_count = 1024};
    index->slots = must_resize(NULL, index->slot_count, sizeof *index->slots);
    memset(index->slots, 0, index->slot_count * sizeof *index->slots);
}

void feature_index_free(feature_index *index) {
    free(index->keys);
    free(index->slots);
    *index = (feature_index){0};
}

/* The slot that holds the key, or the empty one where it belongs. */
static size_t slot_of(const feature_index *index, uint64_t key) {
    size_t slot = (key ^ (key >> 31)) & (index->slot_count - 1);
    while (index->slots[slot] != 0 && index->keys[index->slots[slot] - 1] != key) {
        slot = (slot + 1) & (index->slot_count - 1);
    }
    return slot;
}

uint32_t feature_index_find(const feature_index *index, uint64_t key) {
    return index->slots[slot_of(index, key)] - 1;
}

static void grow(feature_index *index) {
    index->slot_count *= 2;
    index->slots = must_resize(index->slots, index->slot_count, sizeof *index->slots);
    memset(index->slots, 0, index->slot_count * sizeof *index->slots);
    for (size_t number = 0; number < index->count; number++) {
        index->slots[slot_of(index, index->keys[number])] = (uint32_t)number + 1;
    }
}

uint32_t feature_index_add(feature_index *index, uint64_t key) {
    size_t slot = slot_of(index, key);
    if (index->slots[slot] != 0) {
        return index->slots[slot] - 1;
    }
    if (index->count == index->capacity) {
        index->capacity = index->capacity ? index->capacity * 2 : 1024;
        index->keys = must_resize(index->keys, index->capacity, sizeof *index->keys);
    }
    index->keys[index->count++] = key;
    index->slots[slot] = (uint32_t)index->count;
    if (index->count * 2 > index->slot_count) {
        grow(index);
    }
    return (uint32_t)index->count - 1;
}
