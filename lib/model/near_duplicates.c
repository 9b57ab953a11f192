#include "model/near_duplicates.h"

#include <stdlib.h>

#include "base/size.h"
#include "features/words.h"

enum {
    SHINGLE = 3, /* words in a run */
    BANDS = 8,
    BAND_HASHES = 3, /* minimum hashes that must agree in a band */
    HASHES = BANDS * BAND_HASHES,
    SKETCH = 64, /* smallest shingles that stand for a text where two are compared */
    ROWS_PER_TELL = 256
};

/* What is remembered of a text. */
typedef struct sketch {
    uint32_t minima[HASHES];
    uint32_t shingles[SKETCH]; /* [count] the smallest, ascending */
    uint32_t count;
} sketch;

typedef struct finder {
    const bool *skip;
    sketch *sketches; /* [count] */
    size_t count;
    uint32_t *leaders; /* [count] a forest while links are made */
    uint32_t *slots;   /* [1 << bits] 1 + row; 0: free */
    unsigned bits;
    uint32_t *shingles; /* of the text at hand */
    size_t capacity;
} finder;

static uint64_t mix(uint64_t number) {
    number = (number ^ (number >> 30)) * 0xbf58476d1ce4e5b9u;
    number = (number ^ (number >> 27)) * 0x94d049bb133111ebu;
    return number ^ (number >> 31);
}

static int by_size(const void *left, const void *right) {
    uint32_t one = *(const uint32_t *)left;
    uint32_t other = *(const uint32_t *)right;
    return (one > other) - (one < other);
}

/* ---- sketches */

/* The runs of words, each once, ascending; a text of fewer words is one run. Returns how many, or SIZE_MAX
 * when memory ends. */
static size_t list_shingles(finder *of, const dm_words *words) {
    size_t count = words->count < SHINGLE ? words->count > 0 : words->count - SHINGLE + 1;
    if (count > of->capacity) {
        uint32_t *larger = reallocarray(of->shingles, 2 * count, sizeof *larger);
        if (!larger) {
            return SIZE_MAX;
        }
        of->shingles = larger;
        of->capacity = 2 * count;
    }
    for (size_t i = 0; i < count; i++) {
        uint64_t hash = 0;
        for (size_t word = i; word < i + SHINGLE && word < words->count; word++) {
            hash = mix(hash ^ words->words[word].hash);
        }
        of->shingles[i] = (uint32_t)(hash >> 32);
    }
    if (count) {
        qsort(of->shingles, count, sizeof *of->shingles, by_size);
    }
    size_t kept = 0;
    for (size_t i = 0; i < count; i++) {
        if (i == 0 || of->shingles[i] != of->shingles[i - 1]) {
            of->shingles[kept++] = of->shingles[i];
        }
    }
    return kept;
}

static void draw_sketch(const uint32_t *shingles, size_t count, sketch *drawn) {
    drawn->count = count < SKETCH ? (uint32_t)count : SKETCH;
    memcpy(drawn->shingles, shingles, drawn->count * sizeof *shingles);
    for (uint32_t hash = 0; hash < HASHES; hash++) {
        uint32_t least = UINT32_MAX;
        for (size_t i = 0; i < count; i++) {
            uint32_t hashed = (uint32_t)(mix(shingles[i] + ((uint64_t)(hash + 1) << 32)) >> 32);
            least = hashed < least ? hashed : least;
        }
        drawn->minima[hash] = least;
    }
}

static dm_status draw_sketches(finder *of, const dm_passage *passages, dm_watch *watch, dm_error *error) {
    dm_words words = {0};
    dm_status status = DM_OK;
    for (size_t i = 0; i < of->count && status == DM_OK; i++) {
        if (i % ROWS_PER_TELL == 0 && !dm_watch_tell(watch)) {
            status = dm_fail(error, DM_INTERRUPTED, "training was stopped");
        }
        if (status != DM_OK || of->skip[i]) {
            continue;
        }
        dm_passage plain = {.document = passages[i].document, .tokens = passages[i].tokens};
        status = dm_words_fold(&plain, &words, error);
        size_t count = status == DM_OK ? list_shingles(of, &words) : 0;
        if (count == SIZE_MAX) {
            status = dm_out_of_memory(error);
        } else if (status == DM_OK) {
            draw_sketch(of->shingles, count, &of->sketches[i]);
        }
    }
    dm_words_free(&words);
    return status;
}

/* ---- links */

/* The share of common shingles, estimated by the smallest of both. */
static double resemblance(const sketch *one, const sketch *other) {
    uint32_t common = 0;
    uint32_t seen = 0;
    uint32_t i = 0;
    uint32_t j = 0;
    while (seen < SKETCH && (i < one->count || j < other->count)) {
        bool first = j == other->count || (i < one->count && one->shingles[i] <= other->shingles[j]);
        bool second = i == one->count || (j < other->count && other->shingles[j] <= one->shingles[i]);
        common += first && second;
        i += first;
        j += second;
        seen++;
    }
    return seen ? (double)common / seen : 0;
}

static uint32_t leader_of(uint32_t *leaders, uint32_t row) {
    while (leaders[row] != row) {
        leaders[row] = leaders[leaders[row]];
        row = leaders[row];
    }
    return row;
}

/* The smaller number leads. */
static void link_rows(uint32_t *leaders, uint32_t one, uint32_t other) {
    one = leader_of(leaders, one);
    other = leader_of(leaders, other);
    if (one < other) {
        leaders[other] = one;
    } else {
        leaders[one] = other;
    }
}

static bool same_band(const sketch *one, const sketch *other, size_t band) {
    return memcmp(one->minima + band * BAND_HASHES, other->minima + band * BAND_HASHES,
                  BAND_HASHES * sizeof *one->minima) == 0;
}

/* Links each row with the first one that looks the same in a band, if it is like it. */
static void link_band(finder *of, size_t band) {
    size_t mask = ((size_t)1 << of->bits) - 1;
    memset(of->slots, 0, ((size_t)1 << of->bits) * sizeof *of->slots);
    for (uint32_t row = 0; row < of->count; row++) {
        const sketch *own = &of->sketches[row];
        if (of->skip[row] || !own->count) {
            continue;
        }
        uint64_t key = 0;
        for (size_t i = 0; i < BAND_HASHES; i++) {
            key = mix(key ^ own->minima[band * BAND_HASHES + i]);
        }
        size_t slot = (size_t)key & mask;
        while (of->slots[slot] && !same_band(own, &of->sketches[of->slots[slot] - 1], band)) {
            slot = (slot + 1) & mask;
        }
        if (!of->slots[slot]) {
            of->slots[slot] = row + 1;
        } else if (resemblance(own, &of->sketches[of->slots[slot] - 1]) >= DM_NEAR_DUPLICATE) {
            link_rows(of->leaders, row, of->slots[slot] - 1);
        }
    }
}

static dm_status find(finder *of, const dm_passage *passages, dm_watch *watch, dm_error *error) {
    dm_status status = draw_sketches(of, passages, watch, error);
    for (size_t band = 0; band < BANDS && status == DM_OK; band++) {
        link_band(of, band);
    }
    for (uint32_t row = 0; row < of->count && status == DM_OK; row++) {
        of->leaders[row] = leader_of(of->leaders, row);
    }
    return status;
}

dm_status dm_near_duplicates(const dm_passage *passages, const bool *skip, size_t count, dm_watch *watch,
                             uint32_t *leaders, dm_error *error) {
    finder of = {.skip = skip, .count = count, .leaders = leaders, .bits = 6};
    while (((size_t)1 << of.bits) < 2 * count) {
        of.bits++;
    }
    for (uint32_t row = 0; row < count; row++) {
        leaders[row] = row;
    }
    of.sketches = calloc(count + 1, sizeof *of.sketches);
    of.slots = calloc((size_t)1 << of.bits, sizeof *of.slots);
    dm_status status = of.sketches && of.slots ? find(&of, passages, watch, error) : dm_out_of_memory(error);
    free(of.sketches);
    free(of.slots);
    free(of.shingles);
    return status;
}
