#include "features/dictionary.h"

#include "features/weighting.h"

_Static_assert(sizeof(dm_bucket) == DM_BUCKET_BYTES, "a bucket is a line of the cache");

enum { BUCKET_BITS_LEAST = 4, BUCKET_MEAN = 4 /* features, at most */ };

int dm_entry_compare(const dm_entry *left, const dm_entry *right) {
    int order = (left->family > right->family) - (left->family < right->family);
    return order ? order : dm_text_compare(left->term, right->term);
}

/* A dictionary that is being made, and its arrays as they can be written. */
typedef struct dictionary_maker {
    dm_dictionary *dictionary;
    char *bytes;
    uint32_t *starts;
    uint32_t *frequencies;
    dm_feature *features;
    dm_bucket *buckets;
} dictionary_maker;

/* Takes all memory but the arena. */
static bool take_memory(dictionary_maker *maker, size_t count, size_t bytes) {
    dm_dictionary *dictionary = maker->dictionary;
    dictionary->bucket_bits = BUCKET_BITS_LEAST;
    while (((size_t)BUCKET_MEAN << dictionary->bucket_bits) < count) {
        dictionary->bucket_bits++;
    }
    size_t buckets = (size_t)1 << dictionary->bucket_bits;
    dictionary->bytes = maker->bytes = dm_arena_take(dictionary->arena, bytes, 1);
    dictionary->starts = maker->starts = dm_arena_take(dictionary->arena, count + 1, sizeof *maker->starts);
    dictionary->frequencies = maker->frequencies =
        dm_arena_take(dictionary->arena, count, sizeof *maker->frequencies);
    dictionary->features = maker->features = dm_arena_take(dictionary->arena, count, sizeof *maker->features);
    char *lines = dm_arena_take(dictionary->arena, buckets + 1, sizeof *maker->buckets);
    if (!maker->bytes || !maker->starts || !maker->frequencies || !maker->features || !lines) {
        return false;
    }
    lines += DM_BUCKET_BYTES - (uintptr_t)lines % DM_BUCKET_BYTES;
    dictionary->buckets = maker->buckets = (dm_bucket *)(void *)lines;
    for (size_t bucket = 0; bucket < buckets; bucket++) {
        memset(maker->buckets[bucket].features, 0xff, sizeof maker->buckets[bucket].features);
    }
    return true;
}

/* False when the key is already there. */
static bool insert(const dictionary_maker *maker, uint32_t feature) {
    const dm_dictionary *dictionary = maker->dictionary;
    uint64_t key = dictionary->features[feature].key;
    if (dm_dictionary_find(dictionary, key) != DM_NONE) {
        return false;
    }
    size_t mask = ((size_t)1 << dictionary->bucket_bits) - 1;
    size_t bucket = dm_dictionary_bucket(dictionary, key);
    while (dictionary->buckets[bucket].features[DM_BUCKET_FEATURES - 1] != DM_NONE) {
        bucket = (bucket + 1) & mask;
    }
    dm_bucket *at = &maker->buckets[bucket];
    size_t place = 0;
    while (at->features[place] != DM_NONE) {
        place++;
    }
    at->marks[place] = (uint32_t)key;
    at->features[place] = feature;
    return true;
}

static dm_status fill(const dictionary_maker *maker, const dm_entry *entries, size_t count,
                      bool inverse_frequency, dm_error *error) {
    dm_dictionary *dictionary = maker->dictionary;
    uint32_t at = 0;
    for (size_t i = 0; i < count; i++) {
        const dm_entry *entry = &entries[i];
        memcpy(maker->bytes + at, entry->term.bytes, entry->term.length);
        at += (uint32_t)entry->term.length;
        maker->starts[i + 1] = at;
        maker->frequencies[i] = entry->frequency;
        maker->features[i].key = entry->key;
        maker->features[i].inverse_frequency =
            inverse_frequency ? dm_inverse_frequency(dictionary->documents, entry->frequency) : 1;
        for (uint32_t family = entry->family + 1; family <= DM_FAMILY_COUNT; family++) {
            dictionary->family_first[family] = (uint32_t)i + 1;
        }
        if (!insert(maker, (uint32_t)i)) {
            return dm_fail(error, DM_BAD_MODEL, "two features share a hash, one of them is \"%.*s\"",
                           (int)entry->term.length, entry->term.bytes);
        }
    }
    dictionary->count = count;
    return DM_OK;
}

/* An empty dictionary in an arena of its own; NULL when memory ends. */
static dm_dictionary *new_dictionary(void) {
    dm_arena *arena = dm_arena_new(0);
    dm_dictionary *fresh = arena ? dm_arena_take(arena, 1, sizeof *fresh) : NULL;
    if (!fresh) {
        dm_arena_free(arena);
        return NULL;
    }
    fresh->arena = arena;
    return fresh;
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
    dictionary_maker maker = {.dictionary = new_dictionary()};
    if (!maker.dictionary) {
        return dm_out_of_memory(error);
    }
    maker.dictionary->documents = documents;
    dm_status status = take_memory(&maker, count, bytes)
                           ? fill(&maker, entries, count, inverse_frequency, error)
                           : dm_out_of_memory(error);
    if (status != DM_OK) {
        dm_dictionary_free(maker.dictionary);
        return status;
    }
    *dictionary = maker.dictionary;
    return DM_OK;
}

/* What stands before the arrays of a stored dictionary. */
typedef struct stored_head {
    uint64_t documents;
    uint64_t count;
    uint64_t bucket_bits;
    uint32_t family_first[DM_FAMILY_COUNT + 1];
} stored_head;
_Static_assert(sizeof(stored_head) == 3 * sizeof(uint64_t) + (DM_FAMILY_COUNT + 1) * sizeof(uint32_t),
               "no byte of it is left open");

void dm_dictionary_store(const dm_dictionary *dictionary, dm_buffer *tables) {
    size_t count = dictionary->count;
    stored_head head = {dictionary->documents, count, dictionary->bucket_bits, {0}};
    memcpy(head.family_first, dictionary->family_first, sizeof head.family_first);
    dm_tables_add(tables, &head, 1, sizeof head);
    dm_tables_add(tables, dictionary->starts, count + 1, sizeof *dictionary->starts);
    dm_tables_add(tables, dictionary->bytes, dictionary->starts[count], 1);
    dm_tables_add(tables, dictionary->frequencies, count, sizeof *dictionary->frequencies);
    dm_tables_add(tables, dictionary->features, count, sizeof *dictionary->features);
    dm_tables_add(tables, dictionary->buckets, (size_t)1 << dictionary->bucket_bits,
                  sizeof *dictionary->buckets);
}

dm_status dm_dictionary_map(dm_tables *tables, dm_dictionary **dictionary, dm_error *error) {
    const stored_head *head = dm_tables_take(tables, 1, sizeof *head);
    if (!head || head->count > DM_FEATURES_MOST || head->bucket_bits >= 32) {
        return dm_tables_fail(error);
    }
    size_t count = (size_t)head->count;
    dm_dictionary *fresh = new_dictionary();
    if (!fresh) {
        return dm_out_of_memory(error);
    }
    fresh->documents = head->documents;
    fresh->count = count;
    fresh->bucket_bits = (unsigned)head->bucket_bits;
    memcpy(fresh->family_first, head->family_first, sizeof fresh->family_first);
    fresh->starts = dm_tables_take(tables, count + 1, sizeof *fresh->starts);
    fresh->bytes = dm_tables_take(tables, fresh->starts ? fresh->starts[count] : 0, 1);
    fresh->frequencies = dm_tables_take(tables, count, sizeof *fresh->frequencies);
    fresh->features = dm_tables_take(tables, count, sizeof *fresh->features);
    fresh->buckets = dm_tables_take(tables, (size_t)1 << fresh->bucket_bits, sizeof *fresh->buckets);
    if (!fresh->buckets) { /* then one was too long */
        dm_dictionary_free(fresh);
        return dm_tables_fail(error);
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
