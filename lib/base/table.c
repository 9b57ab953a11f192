#include "base/table.h"

#include <xxhash.h>

enum { FIRST_SLOTS = 64 };

void dm_table_init(dm_table *table, dm_arena *arena) {
    *table = (dm_table){.arena = arena};
}

static size_t slot_of(const dm_table *table, dm_text key, uint64_t hash) {
    size_t mask = table->slot_count - 1;
    size_t slot = (size_t)hash & mask;
    while (table->slots[slot] != DM_NONE) {
        uint32_t number = table->slots[slot];
        if (table->hashes[number] == hash && dm_text_equal(table->keys[number], key)) {
            break;
        }
        slot = (slot + 1) & mask;
    }
    return slot;
}

uint32_t dm_table_find(const dm_table *table, dm_text key) {
    if (!table->count) {
        return DM_NONE;
    }
    return table->slots[slot_of(table, key, XXH3_64bits(key.bytes, key.length))];
}

static bool rehash(dm_table *table) {
    size_t wanted = table->slot_count ? table->slot_count * 2 : FIRST_SLOTS;
    uint32_t *slots = dm_arena_take(table->arena, wanted, sizeof *slots);
    if (!slots) {
        return false;
    }
    memset(slots, 0xff, wanted * sizeof *slots);
    for (size_t number = 0; number < table->count; number++) {
        size_t slot = (size_t)table->hashes[number] & (wanted - 1);
        while (slots[slot] != DM_NONE) {
            slot = (slot + 1) & (wanted - 1);
        }
        slots[slot] = (uint32_t)number;
    }
    table->slots = slots;
    table->slot_count = wanted;
    return true;
}

static bool make_room(dm_table *table) {
    if (table->count >= DM_NONE - 1 || ((table->count + 1) * 2 > table->slot_count && !rehash(table))) {
        return false;
    }
    size_t capacity = table->capacity;
    dm_text *keys = dm_arena_grow(table->arena, table->keys, table->count, &capacity, sizeof *keys);
    if (!keys) {
        return false;
    }
    table->keys = keys;
    uint64_t *hashes =
        dm_arena_grow(table->arena, table->hashes, table->count, &table->capacity, sizeof *hashes);
    if (!hashes) {
        return false;
    }
    table->hashes = hashes;
    return true;
}

uint32_t dm_table_add(dm_table *table, dm_text key) {
    uint64_t hash = XXH3_64bits(key.bytes, key.length);
    if (table->count) {
        uint32_t known = table->slots[slot_of(table, key, hash)];
        if (known != DM_NONE) {
            return known;
        }
    }
    if (!make_room(table)) {
        return DM_NONE;
    }
    dm_text copy = dm_arena_copy(table->arena, key);
    if (!copy.bytes) {
        return DM_NONE;
    }
    uint32_t number = (uint32_t)table->count;
    table->keys[number] = copy;
    table->hashes[number] = hash;
    table->slots[slot_of(table, key, hash)] = number;
    table->count++;
    return number;
}
