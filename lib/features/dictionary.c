#include "features/dictionary.h"

#include "features/weighting.h"

_Static_assert(sizeof(dm_bucket) == DM_BUCKET_BYTES, "a bucket is a line of the cache");

enum { BUCKET_BITS_LEAST = 4, BUCKET_MEAN = 4 /* features, at most */ };

int dm_entry_compare(const dm_entry *left, const dm_entry *right) {
    int order = (left->family > right->family) - (left->family < right->family);
    return order ? order : dm_text_compare(left->term, right->term);
}

/* Takes all memory but the arena. */
static bool take_memory(dm_dictionary *dictionary, size_t count, size_t bytes) {
    dictionary->bucket_bits = BUCKET_BITS_LEAST;
    while (((size_t)BUCKET_MEAN << dictionary->bucket_bits) < count) {
        dictionary->bucket_bits++;
    }
    size_t buckets = (size_t)1 << dictionary->bucket_bits;
    dictionary->bytes = dm_arena_take(dictionary->arena, bytes, 1);
    dictionary->starts = dm_arena_take(dictionary->arena, count + 1, sizeof *dictionary->starts);
    dictionary->frequencies = dm_arena_take(dictionary->arena, count, sizeof *dictionary->frequencies);
    dictionary->features = dm_arena_take(dictionary->arena, count, sizeof *dictionary->features);
    char *lines = dm_arena_take(dictionary->arena, buckets + 1, sizeof *dictionary->buckets);
    if (!dictionary->bytes || !dictionary->starts || !dictionary->frequencies || !dictionary->features ||
        !lines) {
        return false;
    }
    lines += DM_BUCKET_BYTES - (uintptr_t)lines % DM_BUCKET_BYTES;
    dictionary->buckets = (dm_bucket *)(void *)lines;
    for (size_t bucket = 0; bucket < buckets; bucket++) {
        memset(dictionary->buckets[bucket].features, 0xff, sizeof dictionary->buckets[bucket].features);
    }
    return true;
}

/* False when the key is already there. */
static bool insert(dm_dictionary *dictionary, uint32_t feature) {
    uint64_t key = dictionary->features[feature].key;
    if (dm_dictionary_find(dictionary, key) != DM_NONE) {
        return false;
    }
    size_t mask = ((size_t)1 << dictionary->bucket_bits) - 1;
    size_t bucket = dm_dictionary_bucket(dictionary, key);
    while (dictionary->buckets[bucket].features[DM_BUCKET_FEATURES - 1] != DM_NONE) {
        bucket = (bucket + 1) & mask;
    }
    dm_bucket *at = &dictionary->buckets[bucket];
    size_t place = 0;
    while (at->features[place] != DM_NONE) {
        place++;
    }
    at->marks[place] = (uint32_t)key;
    at->features[place] = feature;
    return true;
}

static dm_status fill(dm_dictionary *dictionary, const dm_entry *entries, size_t count,
                      bool inverse_frequency, dm_error *error) {
    uint32_t at = 0;
    for (size_t i = 0; i < count; i++) {
        const dm_entry *entry = &entries[i];
        memcpy(dictionary->bytes + at, entry->term.bytes, entry->term.length);
        at += (uint32_t)entry->term.length;
        dictionary->starts[i + 1] = at;
        dictionary->frequencies[i] = entry->frequency;
        dictionary->features[i].key = entry->key;
        dictionary->features[i].inverse_frequency =
            inverse_frequency ? dm_inverse_frequency(dictionary->documents, entry->frequency) : 1;
        for (uint32_t family = entry->family + 1; family <= DM_FAMILY_COUNT; family++) {
            dictionary->family_first[family] = (uint32_t)i + 1;
        }
        if (!insert(dictionary, (uint32_t)i)) {
            return dm_fail(error, DM_BAD_MODEL, "two features share a hash, one of them is \"%.*s\"",
                           (int)entry->term.length, entry->term.bytes);
        }
    }
    dictionary->count = count;
    return DM_OK;
}

dm_status dm_dictionary_new(const dm_entry *entries, size_t count, uint64_t documents, bool inverse_frequency,
                            dm_dictionary **dictionary, dm_error *error) {
    size_t bytes = 0;
    for (size_t i = 0; i < count; i++) {
        bytes += entries[i].term.length;
    }
    if (count > DM_FEATURES_MOST || bytes > UINT32_MAX) {
        return dm_fail(error, DM_OVER_LIMIT, "more than %d features", DM_FEATURES_MOST);
    }
    dm_arena *arena = dm_arena_new(0);
    dm_dictionary *fresh = arena ? dm_arena_take(arena, 1, sizeof *fresh) : NULL;
    if (!fresh) {
        dm_arena_free(arena);
        return dm_out_of_memory(error);
    }
    fresh->arena = arena;
    fresh->documents = documents;
    dm_status status = take_memory(fresh, count, bytes)
                           ? fill(fresh, entries, count, inverse_frequency, error)
                           : dm_out_of_memory(error);
    if (status != DM_OK) {
        dm_arena_free(arena);
        return status;
    }
    *dictionary = fresh;
    return DM_OK;
}

void dm_dictionary_free(dm_dictionary *dictionary) {
    if (dictionary) {
        dm_arena_free(dictionary->arena);
    }
}

uint32_t dm_dictionary_family(const dm_dictionary *dictionary, uint32_t feature) {
    uint32_t family = 0;
    while (feature >= dictionary->family_first[family + 1]) {
        family++;
    }
    return family;
}
