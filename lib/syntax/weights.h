/* The engine's weights: one checked file that is used where it lies in memory.
 *
 *   "DMENGINE" version sections length | name offset length SHA-256 (a row a section) | sections ...
 *
 * All numbers are little endian, all sections begin at multiples of 64 bytes. A section is a text (the card,
 * the names of tags) or a table of weights from hashed features (Weinberger et al., "Feature hashing for
 * large scale multitask learning", ICML 2009). A table is built as a processor's cache is: a feature's hash
 * names one bucket, which is one line of memory, and its fingerprint of 16 bits one of the bucket's 8 or 16
 * lanes. A look touches one line, compares all lanes at once and never searches on; where more features fall
 * into a bucket than it has lanes, the lightest are left out at training. */
#ifndef DM_SYNTAX_WEIGHTS_H
#define DM_SYNTAX_WEIGHTS_H

#include "base/arena.h"
#include "base/error.h"

#define DM_WEIGHTS_MAGIC "DMENGINE"
enum {
    DM_WEIGHTS_VERSION = 2,
    DM_WEIGHTS_ALIGNMENT = 64,
    DM_WEIGHTS_SECTIONS = 32, /* at most */
    DM_WEIGHTS_NAME = 24,     /* bytes of a section's name, padded with NUL */
    DM_WIDE = 6,              /* weights of a feature in a wide table */
    DM_CLASSES_MOST = 256     /* of a sparse table */
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
    DM_TABLE_NARROW = 1, /* one weight a feature */
    DM_TABLE_WIDE = 2,   /* six weights a feature */
    DM_TABLE_SPARSE = 3, /* weights of some of many classes */
    DM_TABLE_PAIR = 4    /* two weights a feature */
} dm_table_kind;

/* The head of a table's section; buckets follow, then (sparse only) the entries. */
typedef struct dm_table_header {
    uint32_t kind;
    uint32_t bucket_count; /* at least 1 */
    uint32_t entry_count;  /* sparse only */
    uint32_t class_count;  /* sparse only, at most 256 */
    float scale;           /* a stored weight times this is the weight */
    uint32_t reserved[11];
} dm_table_header;

enum { DM_LANES = 8, DM_LANES_NARROW = 16 };

/* Buckets of one line each. A fingerprint of 0 marks an empty lane, which weighs nothing: the features that
 * have it, one of 65,536, are left out at training. */
typedef struct dm_narrow_bucket {
    uint16_t fingerprints[DM_LANES_NARROW];
    int16_t weights[DM_LANES_NARROW];
} dm_narrow_bucket;

typedef struct dm_pair_bucket {
    uint16_t fingerprints[DM_LANES_NARROW];
    int8_t weights[DM_LANES_NARROW][2];
} dm_pair_bucket;

typedef struct dm_wide_bucket {
    int8_t weights[DM_LANES][DM_WIDE]; /* first, so that eight bytes can be read from any lane */
    uint16_t fingerprints[DM_LANES];
} dm_wide_bucket;

typedef struct dm_sparse_bucket {
    uint16_t fingerprints[DM_LANES];
    uint16_t counts[DM_LANES]; /* of entries, or DM_FULL_ROW */
    uint32_t firsts[DM_LANES]; /* entries */
} dm_sparse_bucket;

/* A feature's weights are so many entries of a class and its weight; or, for features that weigh on many
 * classes, a full row: one byte a class, up to dm_row_bytes, in the place of half as many entries. */
typedef struct dm_sparse_entry {
    uint8_t class;
    int8_t weight;
} dm_sparse_entry;

enum {
    DM_FULL_ROW = UINT16_MAX,
    DM_ROW_STEP = 16,      /* classes that are added at once */
    DM_SPARSE_ENTRIES = 10 /* a feature with more entries is written as a full row */
};

/* The bytes of a full row: a multiple of the step. */
static inline uint32_t dm_row_bytes(uint32_t class_count) {
    return (class_count + DM_ROW_STEP - 1) / DM_ROW_STEP * DM_ROW_STEP;
}

/* A table in use; the memory belongs to the weights. */
typedef struct dm_narrow_table {
    const dm_narrow_bucket *buckets; /* [bucket_count] */
    uint32_t bucket_count;
    float scale;
} dm_narrow_table;

typedef struct dm_pair_table {
    const dm_pair_bucket *buckets; /* [bucket_count] */
    uint32_t bucket_count;
    float scale;
} dm_pair_table;

typedef struct dm_wide_table {
    const dm_wide_bucket *buckets; /* [bucket_count] */
    uint32_t bucket_count;
    float scale;
} dm_wide_table;

typedef struct dm_sparse_table {
    const dm_sparse_bucket *buckets; /* [bucket_count] */
    const dm_sparse_entry *entries;  /* [entry_count] */
    uint32_t bucket_count;
    uint32_t class_count;
    float scale;
} dm_sparse_table;

/* Opens a file in memory. Trusted bytes (those built into the library) must be aligned to 64 bytes, are used
 * in place and only the places of their sections are checked; others are copied, and every digest, bucket
 * and number is checked. DM_BAD_MODEL with the reason, DM_NO_MEMORY. The caller closes the weights, also
 * after a failure. */
dm_status dm_weights_open(dm_text bytes, bool trusted, dm_weights *weights, dm_error *error);
void dm_weights_close(dm_weights *weights);

/* The bytes of a section, DM_BAD_MODEL when there is none of that name. */
dm_status dm_weights_section(const dm_weights *weights, const char *name, dm_text *section, dm_error *error);

/* The digest of a section as the file has it; NULL bytes when there is none of that name. */
dm_text dm_weights_digest(const dm_weights *weights, const char *name);

dm_status dm_weights_narrow(const dm_weights *weights, const char *name, dm_narrow_table *table,
                            dm_error *error);
dm_status dm_weights_pair(const dm_weights *weights, const char *name, dm_pair_table *table, dm_error *error);
dm_status dm_weights_wide(const dm_weights *weights, const char *name, dm_wide_table *table, dm_error *error);
dm_status dm_weights_sparse(const dm_weights *weights, const char *name, dm_sparse_table *table,
                            dm_error *error);

/* Where a feature lives: its bucket, and what marks its lane. */
static inline uint32_t dm_key_bucket(uint64_t key, uint32_t bucket_count) {
    return (uint32_t)(((key >> 32) * bucket_count) >> 32);
}

static inline uint16_t dm_key_fingerprint(uint64_t key) {
    return (uint16_t)key;
}

/* Asks for the buckets of many features at once: most of a table lies outside the nearest cache, and a look
 * is short beside the wait for its line. (Always inlined: gcc takes a function that only prefetches for one
 * without effect, and leaves out the call.) */
__attribute__((always_inline)) static inline void dm_buckets_fetch(const void *buckets, uint32_t bucket_count,
                                                                   const uint64_t *keys, size_t count) {
    for (size_t index = 0; index < count; index++) {
        __builtin_prefetch((const char *)buckets +
                           (size_t)dm_key_bucket(keys[index], bucket_count) * sizeof(dm_narrow_bucket));
    }
}

/* The stored number of a feature, or `missing`. */
int32_t dm_narrow_find(const dm_narrow_table *table, uint64_t key, int32_t missing);

/* The sum of the weights of at most DM_FEATURES_MOST features, unscaled, whose buckets have been asked for.
 */
int32_t dm_narrow_sum(const dm_narrow_table *table, const uint64_t *keys, size_t count);

/* The same of both weights of a pair, into sums[2]. */
void dm_pair_sum(const dm_pair_table *table, const uint64_t *keys, size_t count, int32_t *sums);

/* Sums of a wide table's weights, with room to add eight bytes at once. */
typedef struct dm_wide_sums {
    int16_t values[DM_WIDE + 2]; /* the last two are of no meaning */
} dm_wide_sums;

/* Adds the weights of at most DM_FEATURES_MOST features in all, whose buckets have been asked for. */
void dm_wide_add(const dm_wide_table *table, const uint64_t *keys, size_t count, dm_wide_sums *sums);

/* Adds the weights of at most DM_FEATURES_MOST features to the sums of all classes; up to dm_row_bytes of
 * them may be touched. Then those beyond the classes are to be set to INT16_MIN by dm_sums_end. */
void dm_sparse_add(const dm_sparse_table *table, const uint64_t *keys, size_t count, int16_t *sums);
void dm_sums_end(int16_t *sums, uint32_t class_count);

/* Both: sets the sums of all classes, and those up to dm_row_bytes of them to INT16_MIN;
 * sums[DM_CLASSES_MOST]. */
void dm_sparse_sum(const dm_sparse_table *table, const uint64_t *keys, size_t count, int16_t *sums);

/* The class of `count` with the largest of such sums, the first of equals. */
uint32_t dm_heaviest(const int16_t *sums, uint32_t count);

#endif
