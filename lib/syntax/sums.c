/* Looks into tables of weights, and sums over the features of a decision. */
#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "syntax/feature_list.h"
#include "syntax/weights.h"

/* A bit for each lane that holds the fingerprint. */
static inline uint32_t match_lanes(const uint16_t *fingerprints, uint16_t fingerprint) {
#ifdef __SSE2__
    __m128i lanes = _mm_loadu_si128((const __m128i *)(const void *)fingerprints);
    __m128i equal = _mm_cmpeq_epi16(lanes, _mm_set1_epi16((short)fingerprint));
    return (uint32_t)_mm_movemask_epi8(_mm_packs_epi16(equal, _mm_setzero_si128()));
#else
    uint32_t match = 0;
    for (uint32_t lane = 0; lane < DM_LANES; lane++) {
        match |= (uint32_t)(fingerprints[lane] == fingerprint) << lane;
    }
    return match;
#endif
}

static inline uint32_t match_narrow(const uint16_t *fingerprints, uint16_t fingerprint) {
#ifdef __SSE2__
    __m128i wanted = _mm_set1_epi16((short)fingerprint);
    __m128i low = _mm_loadu_si128((const __m128i *)(const void *)fingerprints);
    __m128i high = _mm_loadu_si128((const __m128i *)(const void *)(fingerprints + DM_LANES));
    __m128i equal = _mm_packs_epi16(_mm_cmpeq_epi16(low, wanted), _mm_cmpeq_epi16(high, wanted));
    return (uint32_t)_mm_movemask_epi8(equal);
#else
    return match_lanes(fingerprints, fingerprint) | match_lanes(fingerprints + DM_LANES, fingerprint)
                                                        << DM_LANES;
#endif
}

/* The lane of a match, the last one where there is none. Whether there is one is a coin that no processor
 * foresees, so that sums take the lane's weights either way, masked. */
static inline uint32_t lane_of(uint32_t match, uint32_t lanes) {
    return (uint32_t)__builtin_ctz(match | 1U << (lanes - 1));
}

int32_t dm_narrow_find(const dm_narrow_table *table, uint64_t key, int32_t missing) {
    const dm_narrow_bucket *bucket = &table->buckets[dm_key_bucket(key, table->bucket_count)];
    uint32_t match = match_narrow(bucket->fingerprints, dm_key_fingerprint(key));
    return match != 0 ? bucket->weights[lane_of(match, DM_LANES_NARROW)] : missing;
}

int32_t dm_narrow_sum(const dm_narrow_table *table, const uint64_t *keys, size_t count) {
    int32_t sum = 0;
    for (size_t index = 0; index < count; index++) {
        const dm_narrow_bucket *bucket = &table->buckets[dm_key_bucket(keys[index], table->bucket_count)];
        uint32_t match = match_narrow(bucket->fingerprints, dm_key_fingerprint(keys[index]));
        sum += bucket->weights[lane_of(match, DM_LANES_NARROW)] & -(int32_t)(match != 0);
    }
    return sum;
}

void dm_pair_sum(const dm_pair_table *table, const uint64_t *keys, size_t count, int32_t *sums) {
    int32_t first = 0;
    int32_t second = 0;
    for (size_t index = 0; index < count; index++) {
        const dm_pair_bucket *bucket = &table->buckets[dm_key_bucket(keys[index], table->bucket_count)];
        uint32_t match = match_narrow(bucket->fingerprints, dm_key_fingerprint(keys[index]));
        const int8_t *weights = bucket->weights[lane_of(match, DM_LANES_NARROW)];
        first += weights[0] & -(int32_t)(match != 0);
        second += weights[1] & -(int32_t)(match != 0);
    }
    sums[0] = first;
    sums[1] = second;
}

_Static_assert(DM_FEATURES_MOST *INT8_MAX <= INT16_MAX, "the sums of tables of bytes fit 16 bits");

/* Adds eight bytes to eight sums. */
static inline void add_eight(int16_t *sums, const int8_t *weights) {
#ifdef __SSE2__
    __m128i bytes = _mm_loadl_epi64((const __m128i *)(const void *)weights);
    __m128i wide = _mm_srai_epi16(_mm_unpacklo_epi8(bytes, bytes), 8);
    __m128i now = _mm_loadu_si128((const __m128i *)(const void *)sums);
    _mm_storeu_si128((__m128i *)(void *)sums, _mm_add_epi16(now, wide));
#else
    for (int place = 0; place < 8; place++) {
        sums[place] = (int16_t)(sums[place] + weights[place]);
    }
#endif
}

void dm_wide_add(const dm_wide_table *table, const uint64_t *keys, size_t count, dm_wide_sums *sums) {
    dm_wide_sums now = *sums;
    for (size_t index = 0; index < count; index++) {
        const dm_wide_bucket *bucket = &table->buckets[dm_key_bucket(keys[index], table->bucket_count)];
        uint32_t match = match_lanes(bucket->fingerprints, dm_key_fingerprint(keys[index]));
        uint64_t weights;
        memcpy(&weights, (const char *)bucket + (size_t)lane_of(match, DM_LANES) * DM_WIDE, sizeof weights);
        weights &= -(uint64_t)(match != 0);
        add_eight(now.values, (const int8_t *)&weights);
    }
    *sums = now;
}

/* The weights of a matched feature, fetched while others are looked for. */
typedef struct matched {
    const dm_sparse_entry *first;
    uint16_t count;
} matched;

static void add_matched(const matched *feature, uint32_t class_count, int16_t *sums) {
    const dm_sparse_entry *entry = feature->first;
    if (feature->count == DM_FULL_ROW) {
        const int8_t *row = (const int8_t *)(const void *)entry;
        for (uint32_t class = 0; class < class_count; class += DM_LANES) {
            add_eight(sums + class, row + class);
        }
        return;
    }
    for (const dm_sparse_entry *end = entry + feature->count; entry < end; entry++) {
        sums[entry->class] = (int16_t)(sums[entry->class] + entry->weight);
    }
}

void dm_sparse_add(const dm_sparse_table *table, const uint64_t *keys, size_t count, int16_t *sums) {
    matched features[DM_FEATURES_MOST];
    size_t matched_count = 0;
    for (size_t index = 0; index < count; index++) {
        const dm_sparse_bucket *bucket = &table->buckets[dm_key_bucket(keys[index], table->bucket_count)];
        uint32_t match = match_lanes(bucket->fingerprints, dm_key_fingerprint(keys[index]));
        uint32_t lane = lane_of(match, DM_LANES);
        const dm_sparse_entry *first = &table->entries[bucket->firsts[lane]];
        __builtin_prefetch(first);
        features[matched_count] = (matched){first, bucket->counts[lane]};
        matched_count += match != 0;
    }
    for (size_t index = 0; index < matched_count; index++) {
        add_matched(&features[index], table->class_count, sums);
    }
}

void dm_sums_end(int16_t *sums, uint32_t class_count) {
    for (uint32_t class = class_count; class < dm_row_bytes(class_count); class ++) {
        sums[class] = INT16_MIN;
    }
}

void dm_sparse_sum(const dm_sparse_table *table, const uint64_t *keys, size_t count, int16_t *sums) {
    dm_buckets_fetch(table->buckets, table->bucket_count, keys, count);
    memset(sums, 0, dm_row_bytes(table->class_count) * sizeof *sums);
    dm_sparse_add(table, keys, count, sums);
    dm_sums_end(sums, table->class_count);
}

uint32_t dm_heaviest(const int16_t *sums, uint32_t count) {
    int16_t most[DM_LANES];
    memcpy(most, sums, sizeof most);
    for (uint32_t class = DM_LANES; class < dm_row_bytes(count); class += DM_LANES) {
        for (uint32_t lane = 0; lane < DM_LANES; lane++) {
            most[lane] = sums[class + lane] > most[lane] ? sums[class + lane] : most[lane];
        }
    }
    int16_t best = most[0];
    for (uint32_t lane = 1; lane < DM_LANES; lane++) {
        best = most[lane] > best ? most[lane] : best;
    }
    uint32_t class = 0;
    uint32_t match = 0;
    while ((match = match_lanes((const uint16_t *)&sums[class], (uint16_t)best)) == 0) {
        class += DM_LANES;
    }
    return class + lane_of(match, DM_LANES);
}
