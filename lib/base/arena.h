/* An arena: memory for everything that lives as long as one document (or one model), freed in one call.
 * Blocks double in size; a reset keeps the largest, so that a stream of documents soon allocates nothing. */
#ifndef DM_BASE_ARENA_H
#define DM_BASE_ARENA_H

#include <stddef.h>
#include <stdint.h>

#include "base/text.h"

typedef struct dm_arena dm_arena;

/* An empty arena that refuses to hold more than `limit` bytes in all (0: no limit). NULL when memory ends. */
dm_arena *dm_arena_new(size_t limit);
void dm_arena_free(dm_arena *arena);

/* Forgets all that was taken; every pointer into the arena is dead. */
void dm_arena_reset(dm_arena *arena);

/* Bytes taken since the arena was made or reset, whatever the blocks behind them hold. */
size_t dm_arena_taken(const dm_arena *arena);

/* `count` items of `size` bytes, zeroed, aligned for any type; NULL when memory or the limit ends, or when
 * the product overflows. A count of 0 gives a valid pointer. */
void *dm_arena_take(dm_arena *arena, size_t count, size_t size);

/* Room for at least one more item behind `count` items of `size` bytes. Returns `items` itself while
 * `*capacity` is larger than `count`, else a copy of twice the capacity; NULL when memory ends (items stay).
 */
void *dm_arena_grow(dm_arena *arena, void *items, size_t count, size_t *capacity, size_t size);

/* Memory of `size` bytes that outlives every reset and is freed with the arena: what its owner remembers from
 * one document to the next, so as not to compute it again. Zeroed when the owner is another one than before;
 * an arena keeps the memory of one owner at a time. NULL when memory or the limit ends. */
void *dm_arena_keep(dm_arena *arena, uint64_t owner, size_t size);

/* A copy of the bytes with a NUL behind them. The view's bytes are NULL when memory ends. */
dm_text dm_arena_copy(dm_arena *arena, dm_text text);

#endif
