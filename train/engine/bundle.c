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

/* A row by its largest weight, for placing the heaviest first. */
typedef struct heavy {
    float weight;
    uint32_t row;
} heavy;

static int heaviest_first(const void *left, const void *right) {
    const heavy *one = left;
    const heavy *two = right;
    if (one->weight != two->weight) {
        return one->weight > two->weight ? -1 : 1;
    }
    return (one->row > two->row) - (one->row < two->row);
}

/* Buckets of 64 bytes while they are filled. */
typedef struct placing {
    uint8_t *buckets; /* [bucket_count * 64], NULL when memory ended */
    uint32_t bucket_count;
    uint32_t lanes;
    size_t fingerprints; /* bytes from the start of a bucket */
} placing;

/* So many buckets that a share of `fullness` of their lanes is used. */
static placing placing_of(size_t rows, dm_table_kind kind, double fullness) {
    placing place = {.lanes = kind == DM_TABLE_NARROW || kind == DM_TABLE_PAIR ? DM_LANES_NARROW : DM_LANES};
    place.fingerprints = kind == DM_TABLE_WIDE ? offsetof(dm_wide_bucket, fingerprints) : 0;
    place.bucket_count = (uint32_t)((double)rows / (place.lanes * fullness)) + 1;
    place.buckets = calloc(place.bucket_count, sizeof(dm_wide_bucket));
    return place;
}

/* Takes a lane for the key: its bucket, and the lane in `lane`. NULL when the bucket is full, or holds a
 * heavier key that cannot be told from this one, or when the key's fingerprint is the mark of an empty lane.
 */
static uint8_t *take_lane(placing *place, uint64_t key, uint32_t *lane) {
    uint8_t *bucket = place->buckets + sizeof(dm_wide_bucket) * dm_key_bucket(key, place->bucket_count);
    uint16_t fingerprint = dm_key_fingerprint(key);
    for (*lane = 0; *lane < place->lanes && fingerprint != 0; (*lane)++) {
        uint8_t *at = bucket + place->fingerprints + *lane * sizeof fingerprint;
        uint16_t there = 0;
        memcpy(&there, at, sizeof there);
        if (there == fingerprint) {
            return NULL;
        }
        if (there == 0) {
            memcpy(at, &fingerprint, sizeof fingerprint);
            return bucket;
        }
    }
    return NULL;
}

static void add_table_bytes(dm_buffer *body, const dm_table_header *header, const placing *place) {
    dm_buffer_add(body, (dm_text){(const char *)header, sizeof *header});
    if (place->buckets == NULL) {
        body->failed = true;
        return;
    }
    dm_buffer_add(body,
                  (dm_text){(const char *)place->buckets, place->bucket_count * sizeof(dm_wide_bucket)});
}

/* The rows that are not too small, the heaviest first; the caller frees them. */
static heavy *sort_rows(const weight_rows *rows, float scale, int most, float floor, size_t *count) {
    heavy *sorted = calloc(rows->count + 1, sizeof *sorted);
    *count = 0;
    for (size_t row = 0; row < rows->count && sorted != NULL; row++) {
        if (too_small(rows, row, scale, most, floor)) {
            continue;
        }
        float largest = 0;
        for (uint32_t class = 0; class < rows->width; class ++) {
            largest = fmaxf(largest, fabsf(rows->weights[row * rows->width + class]));
        }
        sorted[(*count)++] = (heavy){largest, (uint32_t)row};
    }
    if (sorted != NULL) {
        qsort(sorted, *count, sizeof *sorted, heaviest_first);
    }
    return sorted;
}

static const double table_fullness = 0.88; /* the lightest two in a hundred find no lane */

/* Writes a row's weights into its lane, in the layout of the kind. */
static void fill_lane(dm_table_kind kind, uint8_t *bucket, uint32_t lane, const int *units, uint32_t width) {
    for (uint32_t class = 0; class < width; class ++) {
        switch (kind) {
        case DM_TABLE_NARROW:
            ((dm_narrow_bucket *)(void *)bucket)->weights[lane] = (int16_t)units[0];
            break;
        case DM_TABLE_PAIR:
            ((dm_pair_bucket *)(void *)bucket)->weights[lane][class] = (int8_t)units[class];
            break;
        default:
            ((dm_wide_bucket *)(void *)bucket)->weights[lane][class] = (int8_t)units[class];
            break;
        }
    }
}

void bundle_add_table(engine_bundle *bundle, const char *name, dm_table_kind kind, const weight_rows *rows,
                      float floor, double clip) {
    int most = kind == DM_TABLE_NARROW ? INT16_MAX : INT8_MAX;
    float scale = scale_of(rows, clip, most);
    size_t kept = 0;
    heavy *sorted = sort_rows(rows, scale, most, floor, &kept);
    placing place = placing_of(kept, kind, table_fullness);
    for (size_t number = 0; number < kept && sorted != NULL && place.buckets != NULL; number++) {
        size_t row = sorted[number].row;
        uint32_t lane = 0;
        int units[DM_WIDE] = {0};
        uint8_t *bucket = take_lane(&place, rows->keys[row], &lane);
        for (uint32_t class = 0; class < rows->width; class ++) {
            units[class] = quantise(rows->weights[row * rows->width + class], scale, most);
        }
        if (bucket != NULL) {
            fill_lane(kind, bucket, lane, units, rows->width);
        }
    }
    dm_table_header header = {.kind = (uint32_t)kind, .bucket_count = place.bucket_count, .scale = scale};
    dm_buffer *body = add_section(bundle, name);
    add_table_bytes(body, &header, &place);
    body->failed = body->failed || sorted == NULL;
    free(place.buckets);
    free(sorted);
}

void bundle_add_numbers(engine_bundle *bundle, const char *name, const uint64_t *keys, const int16_t *numbers,
                        size_t count) {
    enum { HALF = 2 };
    placing place = placing_of(count, DM_TABLE_NARROW, 1.0 / HALF);
    for (size_t index = 0; index < count && place.buckets != NULL; index++) {
        uint32_t lane = 0;
        uint8_t *bucket = take_lane(&place, keys[index], &lane);
        if (bucket != NULL) {
            fill_lane(DM_TABLE_NARROW, bucket, lane, (int[]){numbers[index]}, 1);
        }
    }
    dm_table_header header = {.kind = DM_TABLE_NARROW, .bucket_count = place.bucket_count, .scale = 1.0F};
    add_table_bytes(add_section(bundle, name), &header, &place);
    free(place.buckets);
}

/* A row in full, one byte a class. */
static void add_full_row(const int *units, uint32_t width, dm_buffer *entries) {
    for (uint32_t class = 0; class < dm_row_bytes(width); class ++) {
        dm_buffer_add_byte(entries, (char)(class < width ? units[class] : 0));
    }
}

/* The entries of one row, or its full row, after those of the rows before it; what stands as their count. */
static uint16_t add_entries(const weight_rows *rows, size_t row, float scale, float floor,
                            dm_buffer *entries) {
    int units[DM_CLASSES_MOST];
    uint16_t count = 0;
    for (uint32_t class = 0; class < rows->width; class ++) {
        float weight = rows->weights[row * rows->width + class];
        units[class] = fabsf(weight) >= floor ? quantise(weight, scale, INT8_MAX) : 0;
        count = (uint16_t)(count + (units[class] != 0));
    }
    if (count > DM_SPARSE_ENTRIES) {
        add_full_row(units, rows->width, entries);
        return DM_FULL_ROW;
    }
    for (uint32_t class = 0; class < rows->width; class ++) {
        dm_sparse_entry entry = {(uint8_t) class, (int8_t)units[class]};
        if (units[class] != 0) {
            dm_buffer_add(entries, (dm_text){(const char *)&entry, sizeof entry});
        }
    }
    return count;
}

void bundle_add_sparse(engine_bundle *bundle, const char *name, const weight_rows *rows, float floor,
                       double clip) {
    float scale = scale_of(rows, clip, INT8_MAX);
    size_t kept = 0;
    heavy *sorted = sort_rows(rows, scale, INT8_MAX, floor, &kept);
    placing place = placing_of(kept, DM_TABLE_SPARSE, table_fullness);
    dm_buffer entries = {0};
    for (size_t number = 0; number < kept && sorted != NULL && place.buckets != NULL; number++) {
        size_t row = sorted[number].row;
        uint32_t lane = 0;
        uint8_t *taken = take_lane(&place, rows->keys[row], &lane);
        if (taken != NULL) {
            dm_sparse_bucket *bucket = (dm_sparse_bucket *)(void *)taken;
            bucket->firsts[lane] = (uint32_t)(entries.length / sizeof(dm_sparse_entry));
            bucket->counts[lane] = add_entries(rows, row, scale, floor, &entries);
        }
    }
    dm_table_header header = {.kind = DM_TABLE_SPARSE,
                              .bucket_count = place.bucket_count,
                              .entry_count = (uint32_t)(entries.length / sizeof(dm_sparse_entry)),
                              .class_count = rows->width,
                              .scale = scale};
    dm_buffer *body = add_section(bundle, name);
    add_table_bytes(body, &header, &place);
    dm_buffer_add(body, dm_buffer_text(&entries));
    body->failed = body->failed || entries.failed || sorted == NULL;
    dm_buffer_free(&entries);
    free(place.buckets);
    free(sorted);
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
