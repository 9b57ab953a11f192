/* A hash table from texts to dense numbers 0, 1, 2 ... in the order of first addition. Open addressing,
 * linear probing, hashes by xxHash; the order of everything that is read out is the order of addition. */
#ifndef DM_BASE_TABLE_H
#define DM_BASE_TABLE_H

#include "base/arena.h"

typedef struct dm_table {
    dm_arena *arena;
    dm_text *keys;    /* [count] in order of addition; bytes copied into the arena, NUL behind them */
    uint64_t *hashes; /* [count] */
    uint32_t *slots;  /* [slot_count] number of a key, or DM_NONE; slot_count is a power of two */
    size_t count;
    size_t capacity; /* of keys and hashes */
    size_t slot_count;
} dm_table;

/* An empty table whose memory comes from `arena`. */
void dm_table_init(dm_table *table, dm_arena *arena);

/* The key's number, DM_NONE when it is not there. */
uint32_t dm_table_find(const dm_table *table, dm_text key);

/* The key's number, a new one for a new key; DM_NONE when memory ends. */
uint32_t dm_table_add(dm_table *table, dm_text key);

#endif
