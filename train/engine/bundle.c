#include "train/engine/bundle.h"

#include <math.h>
#include <stdlib.h>

#include "base/hash.h"

static dm_buffer *add_section(engine_bundle *bundle, const char *name) {
    dm_section *section = &bundle->sections[bundle->count];
    *section = (dm_section){0};
    memcpy(section->name, name, strlen(name));
    return &bundle->bodies[bundle->count++];
}

void bundle_add_text(engine_bundle *bundle, const char *name, dm_text text) {
    dm_buffer_add(add_section(bundle, name), text);
}

static int compare_floats(const void *left, const void *right) {
    float one = *(const float *)left;
    float two = *(const float *)right;
    return (one > two) - (one < two);
}

/* The unit of weights: all but a share of `clip` of the rows fit `most` units. */
static float scale_of(const weight_rows *rows, double clip, int most) {
    float *largest = calloc(rows->count + 1, sizeof *largest);
    if (largest == NULL) {
        return NAN;
    }
    for (size_t row = 0; row < rows->count; row++) {
        for (uint32_t class = 0; class < rows->width; class ++) {
            largest[row] = fmaxf(largest[row], fabsf(rows->weights[row * rows->width + class]));
        }
    }
    qsort(largest, rows->count, sizeof *largest, compare_floats);
    size_t at = rows->count - (size_t)ceil((double)rows->count * clip);
    float limit = rows->count == 0 ? 1.0F : largest[at < rows->count ? at : rows->count - 1];
    free(largest);
    return limit > 0 ? limit / (float)most : 1.0F;
}

static int quantise(float weight, float scale, int most) {
    float units = roundf(weight / scale);
    return units > (float)most ? most : units < (float)-most ? -most : (int)units;
}

/* Whether a row is left out: all its weights are below the floor, or quantise to nothing. */
static bool too_small(const weight_rows *rows, size_t row, float scale, int most, float floor) {
    for (uint32_t class = 0; class < rows->width; class ++) {
        float weight = rows->weights[row * rows->width + class];
        if (fabsf(weight) >= floor && quantise(weight, scale, most) != 0) {
            return false;
        }
    }
    return true;
}

/* Three quarters full: short searches, and always an empty slot. */
static uint32_t slots_for(size_t rows) {
    return (uint32_t)(rows + rows / 3 + 2);
}

/* Where a new key goes in slots of `bytes` bytes that begin with their fingerprint. Keys whose fingerprints
 * cannot be told apart share a slot, and the later one's weights replace the former's. */
static uint8_t *slot_for(uint8_t *slots, size_t bytes, uint32_t slot_count, uint64_t key) {
    uint16_t fingerprint = dm_key_fingerprint(key);
    uint32_t slot = dm_key_slot(key, slot_count);
    for (;;) {
        uint8_t *at = slots + slot * bytes;
        uint16_t there = 0;
        memcpy(&there, at, sizeof there);
        if (there == 0 || there == fingerprint) {
            memcpy(at, &fingerprint, sizeof fingerprint);
            return at;
        }
        slot = slot + 1 < slot_count ? slot + 1 : 0;
    }
}

static void add_table_bytes(dm_buffer *body, const dm_table_header *header, const uint8_t *slots,
                            size_t bytes) {
    dm_buffer_add(body, (dm_text){(const char *)header, sizeof *header});
    dm_buffer_add(body, (dm_text){(const char *)slots, bytes});
    body->failed = body->failed || slots == NULL;
}

void bundle_add_table(engine_bundle *bundle, const char *name, dm_table_kind kind, const weight_rows *rows,
                      float floor, double clip) {
    int most = kind == DM_TABLE_NARROW ? INT16_MAX : INT8_MAX;
    size_t bytes = kind == DM_TABLE_WIDE ? sizeof(dm_wide_slot) : sizeof(dm_narrow_slot);
    float scale = scale_of(rows, clip, most);
    size_t kept = 0;
    for (size_t row = 0; row < rows->count; row++) {
        kept += !too_small(rows, row, scale, most, floor);
    }
    dm_table_header header = {.kind = (uint32_t)kind, .slot_count = slots_for(kept), .scale = scale};
    uint8_t *slots = calloc(header.slot_count, bytes);
    for (size_t row = 0; row < rows->count && slots != NULL; row++) {
        if (too_small(rows, row, scale, most, floor)) {
            continue;
        }
        uint8_t *slot = slot_for(slots, bytes, header.slot_count, rows->keys[row]);
        for (uint32_t class = 0; class < rows->width; class ++) {
            int units = quantise(rows->weights[row * rows->width + class], scale, most);
            if (kind == DM_TABLE_NARROW) {
                int16_t weight = (int16_t)units;
                memcpy(slot + 2, &weight, sizeof weight);
            } else {
                slot[2 + class] = (uint8_t)(int8_t)units;
            }
        }
    }
    add_table_bytes(add_section(bundle, name), &header, slots, header.slot_count * bytes);
    free(slots);
}

void bundle_add_numbers(engine_bundle *bundle, const char *name, const uint64_t *keys, const int16_t *numbers,
                        size_t count) {
    dm_table_header header = {.kind = DM_TABLE_NARROW, .slot_count = slots_for(count), .scale = 1.0F};
    uint8_t *slots = calloc(header.slot_count, sizeof(dm_narrow_slot));
    for (size_t index = 0; index < count && slots != NULL; index++) {
        uint8_t *slot = slot_for(slots, sizeof(dm_narrow_slot), header.slot_count, keys[index]);
        memcpy(slot + 2, &numbers[index], sizeof numbers[index]);
    }
    add_table_bytes(add_section(bundle, name), &header, slots, header.slot_count * sizeof(dm_narrow_slot));
    free(slots);
}

/* The entries of one row, after those of the rows before it. */
static uint16_t add_entries(const weight_rows *rows, size_t row, float scale, float floor,
                            dm_buffer *entries) {
    uint16_t count = 0;
    for (uint32_t class = 0; class < rows->width; class ++) {
        float weight = rows->weights[row * rows->width + class];
        int units = quantise(weight, scale, INT8_MAX);
        if (fabsf(weight) >= floor && units != 0) {
            dm_sparse_entry entry = {(uint8_t) class, (int8_t)units};
            dm_buffer_add(entries, (dm_text){(const char *)&entry, sizeof entry});
            count++;
        }
    }
    return count;
}

void bundle_add_sparse(engine_bundle *bundle, const char *name, const weight_rows *rows, float floor,
                       double clip) {
    float scale = scale_of(rows, clip, INT8_MAX);
    dm_sparse_slot *filled = calloc(rows->count + 1, sizeof *filled);
    uint64_t *keys = calloc(rows->count + 1, sizeof *keys);
    dm_buffer entries = {0};
    size_t kept = 0;
    for (size_t row = 0; row < rows->count && filled != NULL && keys != NULL; row++) {
        uint32_t first = (uint32_t)(entries.length / sizeof(dm_sparse_entry));
        uint16_t count = add_entries(rows, row, scale, floor, &entries);
        if (count > 0) {
            keys[kept] = rows->keys[row];
            filled[kept++] = (dm_sparse_slot){0, count, first};
        }
    }
    dm_table_header header = {.kind = DM_TABLE_SPARSE,
                              .slot_count = slots_for(kept),
                              .entry_count = (uint32_t)(entries.length / sizeof(dm_sparse_entry)),
                              .class_count = rows->width,
                              .scale = scale};
    uint8_t *slots = calloc(header.slot_count, sizeof(dm_sparse_slot));
    for (size_t row = 0; row < kept && slots != NULL; row++) {
        uint8_t *slot = slot_for(slots, sizeof(dm_sparse_slot), header.slot_count, keys[row]);
        memcpy(slot + 2, (const char *)&filled[row] + 2, sizeof *filled - 2);
    }
    dm_buffer *body = add_section(bundle, name);
    add_table_bytes(body, &header, slots, header.slot_count * sizeof(dm_sparse_slot));
    dm_buffer_add(body, dm_buffer_text(&entries));
    body->failed = body->failed || entries.failed || filled == NULL || keys == NULL;
    dm_buffer_free(&entries);
    free(slots);
    free(filled);
    free(keys);
}

static uint64_t aligned(uint64_t offset) {
    return (offset + DM_WEIGHTS_ALIGNMENT - 1) / DM_WEIGHTS_ALIGNMENT * DM_WEIGHTS_ALIGNMENT;
}

dm_status bundle_bytes(engine_bundle *bundle, dm_buffer *out, dm_error *error) {
    uint64_t offset = aligned(sizeof(dm_weights_header) + bundle->count * sizeof(dm_section));
    bool failed = false;
    for (uint32_t index = 0; index < bundle->count; index++) {
        dm_section *section = &bundle->sections[index];
        char digits[DM_SHA256_DIGITS + 1];
        section->offset = offset;
        section->length = bundle->bodies[index].length;
        dm_sha256(dm_buffer_text(&bundle->bodies[index]), digits);
        memcpy(section->sha256, digits, DM_SHA256_DIGITS);
        offset = aligned(offset + section->length);
        failed = failed || bundle->bodies[index].failed;
    }
    dm_weights_header header = {
        .version = DM_WEIGHTS_VERSION, .section_count = bundle->count, .length = offset};
    memcpy(header.magic, DM_WEIGHTS_MAGIC, sizeof header.magic);
    dm_buffer_add(out, (dm_text){(const char *)&header, sizeof header});
    dm_buffer_add(out, (dm_text){(const char *)bundle->sections, bundle->count * sizeof(dm_section)});
    for (uint32_t index = 0; index <= bundle->count; index++) {
        uint64_t next = index < bundle->count ? bundle->sections[index].offset : offset;
        while (out->length < next && !out->failed) {
            dm_buffer_add_byte(out, '\0');
        }
        if (index < bundle->count) {
            dm_buffer_add(out, dm_buffer_text(&bundle->bodies[index]));
        }
    }
    return failed || out->failed ? dm_out_of_memory(error) : DM_OK;
}

void bundle_free(engine_bundle *bundle) {
    for (uint32_t index = 0; index < bundle->count; index++) {
        dm_buffer_free(&bundle->bodies[index]);
    }
    bundle->count = 0;
}
