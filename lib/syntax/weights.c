#include "syntax/weights.h"

#include <math.h>
#include <stdlib.h>

#include "base/hash.h"

_Static_assert(sizeof(dm_section) == 104, "the section table is part of the file format");
_Static_assert(sizeof(dm_weights_header) == 24, "the header is part of the file format");
_Static_assert(sizeof(dm_table_header) == 64, "the table header is part of the file format");
_Static_assert(sizeof(dm_narrow_bucket) == 64 && sizeof(dm_pair_bucket) == 64 &&
                   sizeof(dm_wide_bucket) == 64 && sizeof(dm_sparse_bucket) == 64 &&
                   sizeof(dm_sparse_entry) == 2,
               "buckets are part of the file format");
_Static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "weights are used in place, little endian");

enum { BUCKET_BYTES = 64 };

static const dm_section *sections_of(const dm_weights *weights) {
    return (const dm_section *)(const void *)(weights->bytes.bytes + sizeof(dm_weights_header));
}

static dm_status check_section(const dm_weights *weights, const dm_section *section, uint64_t first_free,
                               dm_error *error) {
    if (section->name[0] == '\0' || section->name[DM_WEIGHTS_NAME - 1] != '\0') {
        return dm_fail(error, DM_BAD_MODEL, "a section of the weights has no proper name");
    }
    if (section->offset < first_free || section->offset % DM_WEIGHTS_ALIGNMENT != 0 ||
        section->offset > weights->bytes.length ||
        section->length > weights->bytes.length - section->offset) {
        return dm_fail(error, DM_BAD_MODEL, "section %s lies outside the weights", section->name);
    }
    if (!weights->trusted) {
        char digits[DM_SHA256_DIGITS + 1];
        dm_sha256((dm_text){weights->bytes.bytes + section->offset, section->length}, digits);
        if (memcmp(digits, section->sha256, DM_SHA256_DIGITS) != 0) {
            return dm_fail(error, DM_BAD_MODEL, "section %s does not have its digest", section->name);
        }
    }
    return DM_OK;
}

static dm_status check_file(dm_weights *weights, dm_error *error) {
    dm_weights_header header;
    if (weights->bytes.length < sizeof header) {
        return dm_fail(error, DM_BAD_MODEL, "the weights are cut short");
    }
    memcpy(&header, weights->bytes.bytes, sizeof header);
    if (memcmp(header.magic, DM_WEIGHTS_MAGIC, sizeof header.magic) != 0) {
        return dm_fail(error, DM_BAD_MODEL, "not a file of weights");
    }
    if (header.version != DM_WEIGHTS_VERSION) {
        return dm_fail(error, DM_BAD_MODEL, "weights of version %u, known is %d", (unsigned)header.version,
                       DM_WEIGHTS_VERSION);
    }
    uint64_t first_free = sizeof header + (uint64_t)header.section_count * sizeof(dm_section);
    if (header.length != weights->bytes.length || header.section_count > DM_WEIGHTS_SECTIONS ||
        first_free > header.length) {
        return dm_fail(error, DM_BAD_MODEL, "the weights are not as long as they say");
    }
    weights->section_count = header.section_count;
    for (uint32_t index = 0; index < header.section_count; index++) {
        dm_status status = check_section(weights, &sections_of(weights)[index], first_free, error);
        if (status != DM_OK) {
            return status;
        }
    }
    return DM_OK;
}

dm_status dm_weights_open(dm_text bytes, bool trusted, dm_weights *weights, dm_error *error) {
    *weights = (dm_weights){.bytes = bytes, .trusted = trusted};
    if (trusted) {
        if ((uintptr_t)bytes.bytes % DM_WEIGHTS_ALIGNMENT != 0) {
            return dm_fail(error, DM_BAD_MODEL, "the weights are not aligned in memory");
        }
        return check_file(weights, error);
    }
    size_t room = bytes.length + (DM_WEIGHTS_ALIGNMENT - bytes.length % DM_WEIGHTS_ALIGNMENT);
    weights->copy = room > bytes.length ? aligned_alloc(DM_WEIGHTS_ALIGNMENT, room) : NULL;
    if (weights->copy == NULL) {
        return dm_out_of_memory(error);
    }
    if (bytes.length > 0) {
        memcpy(weights->copy, bytes.bytes, bytes.length);
    }
    weights->bytes.bytes = weights->copy;
    return check_file(weights, error);
}

void dm_weights_close(dm_weights *weights) {
    free(weights->copy);
    *weights = (dm_weights){0};
}

dm_status dm_weights_section(const dm_weights *weights, const char *name, dm_text *section, dm_error *error) {
    const dm_section *sections = sections_of(weights);
    for (uint32_t index = 0; index < weights->section_count; index++) {
        if (strcmp(sections[index].name, name) == 0) {
            *section =
                (dm_text){weights->bytes.bytes + sections[index].offset, (size_t)sections[index].length};
            return DM_OK;
        }
    }
    return dm_fail(error, DM_BAD_MODEL, "the weights have no section %s", name);
}

dm_text dm_weights_digest(const dm_weights *weights, const char *name) {
    const dm_section *sections = sections_of(weights);
    for (uint32_t index = 0; index < weights->section_count; index++) {
        if (strcmp(sections[index].name, name) == 0) {
            return (dm_text){sections[index].sha256, sizeof sections[index].sha256};
        }
    }
    return (dm_text){NULL, 0};
}

/* The header of a table of the wanted kind; the section is as long as its buckets and entries need. */
static dm_status table_section(const dm_weights *weights, const char *name, dm_table_kind kind,
                               dm_table_header *header, const void **buckets, dm_error *error) {
    dm_text section = {0};
    dm_status status = dm_weights_section(weights, name, &section, error);
    if (status != DM_OK) {
        return status;
    }
    if (section.length < sizeof *header) {
        return dm_fail(error, DM_BAD_MODEL, "table %s is cut short", name);
    }
    memcpy(header, section.bytes, sizeof *header);
    uint64_t needed = sizeof *header + (uint64_t)header->bucket_count * BUCKET_BYTES +
                      (uint64_t)header->entry_count * sizeof(dm_sparse_entry);
    if (header->kind != (uint32_t)kind || header->bucket_count == 0 || needed != section.length) {
        return dm_fail(error, DM_BAD_MODEL, "table %s is not of the size or kind it should have", name);
    }
    if (!isfinite(header->scale)) {
        return dm_fail(error, DM_BAD_MODEL, "table %s has a scale that is no number", name);
    }
    *buckets = section.bytes + sizeof *header;
    return DM_OK;
}

dm_status dm_weights_narrow(const dm_weights *weights, const char *name, dm_narrow_table *table,
                            dm_error *error) {
    dm_table_header header = {0};
    const void *buckets = NULL;
    dm_status status = table_section(weights, name, DM_TABLE_NARROW, &header, &buckets, error);
    *table = (dm_narrow_table){buckets, header.bucket_count, header.scale};
    return status;
}

dm_status dm_weights_pair(const dm_weights *weights, const char *name, dm_pair_table *table,
                          dm_error *error) {
    dm_table_header header = {0};
    const void *buckets = NULL;
    dm_status status = table_section(weights, name, DM_TABLE_PAIR, &header, &buckets, error);
    *table = (dm_pair_table){buckets, header.bucket_count, header.scale};
    return status;
}

dm_status dm_weights_wide(const dm_weights *weights, const char *name, dm_wide_table *table,
                          dm_error *error) {
    dm_table_header header = {0};
    const void *buckets = NULL;
    dm_status status = table_section(weights, name, DM_TABLE_WIDE, &header, &buckets, error);
    *table = (dm_wide_table){buckets, header.bucket_count, header.scale};
    return status;
}

/* A lane's entries or full row exist, and every entry's class. */
static dm_status check_lane(const dm_sparse_table *table, uint32_t entry_count, uint32_t first,
                            uint16_t count, const char *name, dm_error *error) {
    bool full = count == DM_FULL_ROW;
    uint32_t size = full ? dm_row_bytes(table->class_count) / (uint32_t)sizeof(dm_sparse_entry) : count;
    if (first > entry_count || size > entry_count - first) {
        return dm_fail(error, DM_BAD_MODEL, "table %s points outside its entries", name);
    }
    for (uint32_t entry = first; entry < first + size && !full; entry++) {
        if (table->entries[entry].class >= table->class_count) {
            return dm_fail(error, DM_BAD_MODEL, "table %s has an unknown class", name);
        }
    }
    return DM_OK;
}

static dm_status check_sparse(const dm_sparse_table *table, uint32_t entry_count, const char *name,
                              dm_error *error) {
    dm_status status = DM_OK;
    for (uint32_t number = 0; number < table->bucket_count; number++) {
        const dm_sparse_bucket *bucket = &table->buckets[number];
        for (int lane = 0; lane < DM_LANES && status == DM_OK; lane++) {
            status = check_lane(table, entry_count, bucket->firsts[lane], bucket->counts[lane], name, error);
        }
    }
    return status;
}

dm_status dm_weights_sparse(const dm_weights *weights, const char *name, dm_sparse_table *table,
                            dm_error *error) {
    dm_table_header header = {0};
    const void *buckets = NULL;
    dm_status status = table_section(weights, name, DM_TABLE_SPARSE, &header, &buckets, error);
    if (status != DM_OK) {
        return status;
    }
    if (header.class_count == 0 || header.class_count > DM_CLASSES_MOST) {
        return dm_fail(error, DM_BAD_MODEL, "table %s has %u classes", name, (unsigned)header.class_count);
    }
    const char *entries = (const char *)buckets + (size_t)header.bucket_count * BUCKET_BYTES;
    *table = (dm_sparse_table){buckets, (const dm_sparse_entry *)(const void *)entries, header.bucket_count,
                               header.class_count, header.scale};
    return weights->trusted ? DM_OK : check_sparse(table, header.entry_count, name, error);
}
