#include "base/arena.h"

#include <stdalign.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/size.h"

enum { FIRST_BLOCK = 16 * 1024 };

typedef struct block {
    struct block *next; /* the block that was full before this one */
    size_t capacity;    /* bytes behind the header */
    size_t used;
    alignas(max_align_t) unsigned char bytes[];
} block;

struct dm_arena {
    block *newest;
    size_t held;  /* capacity of all blocks, bytes */
    size_t taken; /* of them handed out, bytes */
    size_t limit;
    void *kept; /* of kept_owner, kept_size bytes; beside the blocks */
    uint64_t kept_owner;
    size_t kept_size;
};

dm_arena *dm_arena_new(size_t limit) {
    dm_arena *arena = calloc(1, sizeof *arena);
    if (arena) {
        arena->limit = limit ? limit : SIZE_MAX;
    }
    return arena;
}

/* Frees all blocks but one, which may be NULL. */
static void free_blocks(block *from, const block *kept) {
    while (from) {
        block *next = from->next;
        if (from != kept) {
            free(from);
        }
        from = next;
    }
}

void dm_arena_free(dm_arena *arena) {
    if (arena) {
        free_blocks(arena->newest, NULL);
        free(arena->kept);
        free(arena);
    }
}

size_t dm_arena_taken(const dm_arena *arena) {
    return arena->taken;
}

void dm_arena_reset(dm_arena *arena) {
    arena->taken = 0;
    if (!arena->newest) {
        return;
    }
    block *largest = arena->newest;
    for (block *other = largest->next; other; other = other->next) {
        largest = other->capacity > largest->capacity ? other : largest; /* newest, but near the limit */
    }
    free_blocks(arena->newest, largest);
    largest->next = NULL;
    largest->used = 0;
    arena->newest = largest;
    arena->held = largest->capacity;
}

static bool add_block(dm_arena *arena, size_t needed) {
    size_t capacity = arena->newest ? arena->newest->capacity : FIRST_BLOCK / 2;
    if (!dm_size_multiply(capacity, 2, &capacity) || capacity < needed) {
        capacity = needed;
    }
    if (needed > arena->limit - arena->held) {
        return false;
    }
    if (capacity > arena->limit - arena->held) {
        capacity = needed;
    }
    size_t whole;
    if (!dm_size_add(capacity, sizeof(block), &whole)) {
        return false;
    }
    block *fresh = malloc(whole);
    if (!fresh) {
        return false;
    }
    fresh->next = arena->newest;
    fresh->capacity = capacity;
    fresh->used = 0;
    arena->newest = fresh;
    arena->held += capacity;
    return true;
}

void *dm_arena_take(dm_arena *arena, size_t count, size_t size) {
    size_t bytes;
    if (!dm_size_multiply(count, size, &bytes) || !dm_size_add(bytes, alignof(max_align_t) - 1, &bytes)) {
        return NULL;
    }
    bytes -= bytes % alignof(max_align_t);
    if (!arena->newest || bytes > arena->newest->capacity - arena->newest->used) {
        if (!add_block(arena, bytes)) {
            return NULL;
        }
    }
    void *taken = arena->newest->bytes + arena->newest->used;
    arena->newest->used += bytes;
    arena->taken += bytes;
    return memset(taken, 0, bytes);
}

void *dm_arena_keep(dm_arena *arena, uint64_t owner, size_t size) {
    if (arena->kept && arena->kept_owner == owner && arena->kept_size == size) {
        return arena->kept;
    }
    free(arena->kept);
    arena->kept = size <= arena->limit - arena->held ? calloc(1, size) : NULL;
    arena->kept_owner = owner;
    arena->kept_size = size;
    return arena->kept;
}

void *dm_arena_grow(dm_arena *arena, void *items, size_t count, size_t *capacity, size_t size) {
    if (count < *capacity) {
        return items;
    }
    size_t wanted;
    if (!dm_size_multiply(count < 8 ? 8 : count, 2, &wanted)) {
        return NULL;
    }
    void *larger = dm_arena_take(arena, wanted, size);
    if (!larger) {
        return NULL;
    }
    if (count) {
        memcpy(larger, items, count * size);
    }
    *capacity = wanted;
    return larger;
}

dm_text dm_arena_copy(dm_arena *arena, dm_text text) {
    size_t bytes;
    char *copy = dm_size_add(text.length, 1, &bytes) ? dm_arena_take(arena, bytes, 1) : NULL;
    if (!copy) {
        return (dm_text){NULL, 0};
    }
    if (text.length) {
        memcpy(copy, text.bytes, text.length);
    }
    return (dm_text){copy, text.length};
}
