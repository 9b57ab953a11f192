/* The engine's weights: one checked file that is used where it lies in memory.
 *
 *   "DMENGINE" version sections length | name offset length SHA-256 (a row a section) | sections ...
 *
 * All numbers are little endian, all sections begin at multiples of 64 bytes. A section is a text (the card,
 * the names of tags) or a table of weights: open addressing with linear probing from hashed features, which
 * are stored as fingerprints of 16 bits, to weights of 8 or 16 bits (Weinberger et al., "Feature hashing for
 * large scale multitask learning", ICML 2009, with the collisions that fingerprints leave: 1 in 65,536). */
#ifndef DM_ATTRIBUTION_WEIGHTS_H
#define DM_ATTRIBUTION_WEIGHTS_H

#include "base/arena.h"
#include "base/error.h"

#define DM_WEIGHTS_MAGIC "DMENGINE"
enum {
    DM_WEIGHTS_VERSION = 1,
    DM_WEIGHTS_ALIGNMENT = 64,
    DM_WEIGHTS_SECTIONS = 32, /* at most */
    DM_WEIGHTS_NAME = 24,     /* bytes of a section's name, padded with NUL */
    DM_WIDE = 6               /* weights of a wide slot */
};

/* One file, opened: the bytes stay the caller's or become a copy of the reader's. */
typedef struct dm_weights {
    dm_text bytes;
    uint32_t section_count;
    bool trusted;
    void *copy; /* what dm_weights_close frees; NULL when the caller's bytes are used in place */
} dm_weights;

/* As it stands in the file, once a section. */
typedef struct dm_section {
    char name[DM_WEIGHTS_NAME];
    uint64_t offset; /* bytes from the start of the file */
    uint64_t length; /* bytes */
    char sha256[64]; /* lower-case hexadecimal digits */
} dm_section;

typedef struct dm_weights_header {
    char magic[8];
    uint32_t version;
    uint32_t section_count;
    uint64_t length; /* bytes of the whole file */
} dm_weights_header;

typedef enum dm_table_kind {
    DM_TABLE_NARROW = 1, /* dm_narrow_slot: one weight a feature */
    DM_TABLE_WIDE = 2,   /* dm_wide_slot: six weights a feature */
    DM_TABLE_SPARSE = 3, /* dm_sparse_slot: weights of some of many classes */
    DM_TABLE_PAIR = 4    /* dm_pair_slot: two weights a feature */
} dm_table_kind;

/* The head of a table's section; slots follow, then (sparse only) the entries. */
typedef struct dm_table_header {
    uint32_t kind;
    uint32_t slot_count;  /* at least one of them empty */
    uint32_t entry_count; /* sparse only */
    uint32_t class_count; /* sparse only, at most 256 */
    float scale;          /* a stored weight times this is the weight */
    uint32_t reserved[11];
} dm_table_header;

/* A fingerprint of 0 marks an empty slot. */
typedef struct dm_narrow_slot {
    uint16_t fingerprint;
    int16_t weight;
} dm_narrow_slot;

typedef struct dm_pair_slot {
    uint16_t fingerprint;
    int8_t weights[2];
} dm_pair_slot;

typedef struct dm_wide_slot {
    uint16_t fingerprint;
    int8_t weights[DM_WIDE];
} dm_wide_slot;

typedef struct dm_sparse_slot {
    uint16_t fingerprint;
    uint16_t count; /* of entries */
    uint32_t first; /* entry */
} dm_sparse_slot;

typedef struct dm_sparse_entry {
    uint8_t class;
    int8_t weight;
} dm_sparse_entry;

/* A table in use; the memory belongs to the weights. */
typedef struct dm_narrow_table {
    const dm_narrow_slot *slots; /* [slot_count] */
    uint32_t slot_count;
    float scale;
} dm_narrow_table;

typedef struct dm_pair_table {
    const dm_pair_slot *slots; /* [slot_count] */
    uint32_t slot_count;
    float scale;
} dm_pair_table;

typedef struct dm_wide_table {
    const dm_wide_slot *slots; /* [slot_count] */
    uint32_t slot_count;
    float scale;
} dm_wide_table;

typedef struct dm_sparse_table {
    const dm_sparse_slot *slots;    /* [slot_count] */
    const dm_sparse_entry *entries; /* [entry_count] */
    uint32_t slot_count;
    uint32_t class_count;
    float scale;
} dm_sparse_table;

/* Opens a file in memory. Trusted bytes (those built into the library) must be aligned to 64 bytes, are used
 * in place and only the places of their sections are checked; others are copied, and every digest, slot and
 * number is checked. DM_BAD_MODEL with the reason, DM_NO_MEMORY. The caller closes the weights, also after a
 * failure. */
dm_status dm_weights_open(dm_text bytes, bool trusted, dm_weights *weights, dm_error *error);
void dm_weights_close(dm_weights *weights);

/* The bytes of a section, DM_BAD_MODEL when there is none of that name. */
dm_status dm_weights_section(const dm_weights *weights, const char *name, dm_text *section, dm_error *error);

dm_status dm_weights_narrow(const dm_weights *weights, const char *name, dm_narrow_table *table,
                            dm_error *error);
dm_status dm_weights_pair(const dm_weights *weights, const char *name, dm_pair_table *table, dm_error *error);
dm_status dm_weights_wide(const dm_weights *weights, const char *name, dm_wide_table *table, dm_error *error);
dm_status dm_weights_sparse(const dm_weights *weights, const char *name, dm_sparse_table *table,
                            dm_error *error);

/* Where a feature lives: the first slot to look at, and what it must hold. */
static inline uint32_t dm_key_slot(uint64_t key, uint32_t slot_count) {
    return (uint32_t)(((key >> 32) * slot_count) >> 32);
}

static inline uint16_t dm_key_fingerprint(uint64_t key) {
    uint16_t fingerprint = (uint16_t)key;
    return fingerprint ? fingerprint : 1;
}

/* The slot of a feature, or NULL. The same loop for each kind of slot. */
#define DM_DEFINE_FIND(name, table_type, slot_type)                                                          \
    static inline const slot_type *name(const table_type *table, uint64_t key) {                             \
        uint16_t fingerprint = dm_key_fingerprint(key);                                                      \
        uint32_t slot = dm_key_slot(key, table->slot_count);                                                 \
        while (table->slots[slot].fingerprint != fingerprint) {                                              \
            if (table->slots[slot].fingerprint == 0) {                                                       \
                return NULL;                                                                                 \
            }                                                                                                \
            slot = slot + 1 < table->slot_count ? slot + 1 : 0;                                              \
        }                                                                                                    \
        return &table->slots[slot];                                                                          \
    }

DM_DEFINE_FIND(dm_narrow_find, dm_narrow_table, dm_narrow_slot)
DM_DEFINE_FIND(dm_pair_find, dm_pair_table, dm_pair_slot)
DM_DEFINE_FIND(dm_wide_find, dm_wide_table, dm_wide_slot)
DM_DEFINE_FIND(dm_sparse_find, dm_sparse_table, dm_sparse_slot)

/* The sum of the weights of features, unscaled. */
int32_t dm_narrow_sum(const dm_narrow_table *table, const uint64_t *keys, size_t count);

/* The same, class by class: sums[2], sums[DM_WIDE] or sums[class_count] are set, not added to. */
void dm_pair_sum(const dm_pair_table *table, const uint64_t *keys, size_t count, int32_t *sums);
void dm_wide_sum(const dm_wide_table *table, const uint64_t *keys, size_t count, int32_t *sums);
void dm_sparse_sum(const dm_sparse_table *table, const uint64_t *keys, size_t count, int32_t *sums);

#endif
