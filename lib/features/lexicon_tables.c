/* A lexicon as tables that are used where they lie. */
#include "features/lexicon_scan.h"

/* What stands before the arrays. */
typedef struct stored_head {
    uint64_t category_count;
    uint64_t entry_count;
    uint64_t node_count;
    uint64_t label_bytes;
} stored_head;

/* What holds no place in other arrays. */
typedef struct stored_sieve {
    uint32_t roots[256];
    uint64_t words[DM_SIEVE_BITS / 64];
    uint64_t stems[DM_SIEVE_BITS / 64];
    uint64_t lengths[DM_SIEVE_STEM + 1];
} stored_sieve;

static void store_sieve(const dm_lexicon *lexicon, dm_buffer *tables) {
    stored_sieve sieve;
    memcpy(sieve.roots, lexicon->roots, sizeof sieve.roots);
    memcpy(sieve.words, lexicon->sieve.words, sizeof sieve.words);
    memcpy(sieve.stems, lexicon->sieve.stems, sizeof sieve.stems);
    for (size_t i = 0; i <= DM_SIEVE_STEM; i++) {
        sieve.lengths[i] = lexicon->sieve.lengths[i];
    }
    dm_tables_add(tables, &sieve, 1, sizeof sieve);
}

static void map_sieve(const stored_sieve *sieve, dm_lexicon *lexicon) {
    memcpy(lexicon->roots, sieve->roots, sizeof sieve->roots);
    memcpy(lexicon->sieve.words, sieve->words, sizeof sieve->words);
    memcpy(lexicon->sieve.stems, sieve->stems, sizeof sieve->stems);
    for (size_t i = 0; i <= DM_SIEVE_STEM; i++) {
        lexicon->sieve.lengths[i] = sieve->lengths[i] != 0;
    }
}

void dm_lexicon_store(const dm_lexicon *lexicon, dm_buffer *tables) {
    stored_head head = {lexicon->category_count, lexicon->entry_count, lexicon->node_count,
                        lexicon->label_bytes};
    dm_tables_add(tables, &head, 1, sizeof head);
    dm_tables_add(tables, lexicon->keys, lexicon->category_count, 2 * sizeof *lexicon->keys);
    dm_tables_add(tables, lexicon->entries, lexicon->entry_count, sizeof *lexicon->entries);
    dm_tables_add(tables, lexicon->nodes, lexicon->node_count, sizeof *lexicon->nodes);
    dm_tables_add(tables, lexicon->bytes, lexicon->node_count, 1);
    dm_tables_add(tables, lexicon->labels, lexicon->label_bytes, 1);
    store_sieve(lexicon, tables);
    for (size_t i = 0; i < lexicon->category_count; i++) {
        uint64_t length = lexicon->categories[i].length;
        dm_tables_add(tables, &length, 1, sizeof length);
        dm_tables_add(tables, lexicon->categories[i].bytes, length, 1);
    }
}

static bool map_categories(dm_tables *tables, dm_lexicon *lexicon) {
    for (size_t i = 0; i < lexicon->category_count; i++) {
        const uint64_t *length = dm_tables_take(tables, 1, sizeof *length);
        const char *bytes = length ? dm_tables_take(tables, (size_t)*length, 1) : NULL;
        if (!bytes) {
            return false;
        }
        lexicon->categories[i] = (dm_text){bytes, (size_t)*length};
    }
    return true;
}

static dm_status map_all(dm_tables *tables, const char *name, dm_lexicon *lexicon, dm_error *error) {
    const stored_head *head = dm_tables_take(tables, 1, sizeof *head);
    if (!head) {
        return dm_tables_fail(error);
    }
    lexicon->category_count = (size_t)head->category_count;
    lexicon->entry_count = (size_t)head->entry_count;
    lexicon->node_count = (size_t)head->node_count;
    lexicon->label_bytes = (size_t)head->label_bytes;
    lexicon->keys = dm_tables_take(tables, lexicon->category_count, 2 * sizeof *lexicon->keys);
    lexicon->entries = dm_tables_take(tables, lexicon->entry_count, sizeof *lexicon->entries);
    lexicon->nodes = dm_tables_take(tables, lexicon->node_count, sizeof *lexicon->nodes);
    lexicon->bytes = dm_tables_take(tables, lexicon->node_count, 1);
    lexicon->labels = dm_tables_take(tables, lexicon->label_bytes, 1);
    const stored_sieve *sieve = dm_tables_take(tables, 1, sizeof *sieve);
    if (!sieve) { /* then one was too long */
        return dm_tables_fail(error);
    }
    map_sieve(sieve, lexicon);
    lexicon->name = dm_arena_copy(lexicon->arena, dm_text_of(name)).bytes;
    lexicon->categories = dm_arena_take(lexicon->arena, lexicon->category_count, sizeof *lexicon->categories);
    if (!lexicon->name || !lexicon->categories) {
        return dm_out_of_memory(error);
    }
    return map_categories(tables, lexicon) ? DM_OK : dm_tables_fail(error);
}

dm_status dm_lexicon_map(dm_tables *tables, dm_text file, const char *name, dm_lexicon **lexicon,
                         dm_error *error) {
    dm_arena *arena = dm_arena_new(0);
    dm_lexicon *fresh = arena ? dm_arena_take(arena, 1, sizeof *fresh) : NULL;
    if (!fresh) {
        dm_arena_free(arena);
        return dm_out_of_memory(error);
    }
    fresh->arena = arena;
    fresh->text = file;
    dm_negation_init(&fresh->negation);
    dm_status status = map_all(tables, name, fresh, error);
    if (status != DM_OK) {
        dm_arena_free(arena);
        return status;
    }
    *lexicon = fresh;
    return DM_OK;
}
