#include "features/vectors.h"

#include <stdlib.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "base/number.h"

enum {
    WORDS_MOST = 1 << 20,
    ADDENDS = 64, /* vectors that are added together; one of them may be there for the pair's sake */
    LINE_BYTES = 64
};

typedef struct vector_slot {
    uint64_t hash; /* of the word */
    uint32_t word; /* DM_NONE: free */
} vector_slot;

struct dm_vectors {
    const uint8_t *weights; /* [word_count] */
    const int8_t *values;   /* [word_count * DM_DIMENSIONS] */
    uint32_t word_count;
    unsigned slot_bits;
    vector_slot *slots; /* [1 << slot_bits], at most half full */
};

static size_t slot_of(const dm_vectors *vectors, uint64_t hash) {
    size_t mask = ((size_t)1 << vectors->slot_bits) - 1;
    size_t slot = (size_t)(hash >> (64 - vectors->slot_bits));
    while (vectors->slots[slot].word != DM_NONE && vectors->slots[slot].hash != hash) {
        slot = (slot + 1) & mask;
    }
    return slot;
}

/* The line "vectors WORDS DIMENSIONS" behind the head, which is taken off `rest`. */
static bool read_head(dm_text *rest, uint64_t *word_count) {
    dm_text line;
    do {
        if (!dm_text_next_field(rest, '\n', &line)) {
            return false;
        }
    } while (line.length && line.bytes[0] == '#');
    dm_text name;
    dm_text words;
    dm_text dimensions;
    uint64_t dimension_count;
    return rest->bytes && dm_text_next_field(&line, ' ', &name) && dm_text_next_field(&line, ' ', &words) &&
           dm_text_next_field(&line, ' ', &dimensions) && !line.bytes &&
           dm_text_equal(name, DM_TEXT("vectors")) &&
           dm_number_parse_unsigned(words, WORDS_MOST, word_count) && *word_count > 0 &&
           dm_number_parse_unsigned(dimensions, DM_DIMENSIONS, &dimension_count) &&
           dimension_count == DM_DIMENSIONS;
}

/* Enters the words, which are taken off `rest`; false when one is missing, empty or there twice. */
static bool read_words(dm_vectors *vectors, dm_text *rest) {
    for (uint32_t word = 0; word < vectors->word_count; word++) {
        dm_text string;
        if (!dm_text_next_field(rest, '\n', &string) || !rest->bytes || !string.length) {
            return false;
        }
        uint64_t hash = dm_folded_hash(string);
        size_t slot = slot_of(vectors, hash);
        if (vectors->slots[slot].word != DM_NONE) {
            return false;
        }
        vectors->slots[slot] = (vector_slot){hash, word};
    }
    return true;
}

static dm_status read_file(dm_vectors *vectors, dm_text file, dm_error *error) {
    uint64_t word_count;
    dm_text rest = file;
    if (!file.bytes || !read_head(&rest, &word_count)) {
        return dm_fail(error, DM_BAD_MODEL, "word vectors: no line \"vectors WORDS %d\"", DM_DIMENSIONS);
    }
    vectors->word_count = (uint32_t)word_count;
    vectors->slot_bits = 4;
    while ((size_t)1 << vectors->slot_bits < 2 * word_count) {
        vectors->slot_bits++;
    }
    size_t slots = (size_t)1 << vectors->slot_bits;
    vectors->slots = malloc(slots * sizeof *vectors->slots);
    if (!vectors->slots) {
        return dm_out_of_memory(error);
    }
    memset(vectors->slots, 0xff, slots * sizeof *vectors->slots);
    if (!read_words(vectors, &rest)) {
        return dm_fail(error, DM_BAD_MODEL, "word vectors: a word is missing, empty or there twice");
    }
    if (rest.length != word_count * (1 + DM_DIMENSIONS)) {
        return dm_fail(error, DM_BAD_MODEL, "word vectors: %zu bytes of numbers are not those of %zu words",
                       rest.length, (size_t)word_count);
    }
    vectors->weights = (const uint8_t *)rest.bytes;
    vectors->values = (const int8_t *)rest.bytes + word_count;
    return DM_OK;
}

dm_status dm_vectors_parse(dm_text file, dm_vectors **vectors, dm_error *error) {
    dm_vectors *fresh = calloc(1, sizeof *fresh);
    if (!fresh) {
        return dm_out_of_memory(error);
    }
    dm_status status = read_file(fresh, file, error);
    if (status != DM_OK) {
        dm_vectors_free(fresh);
        return status;
    }
    *vectors = fresh;
    return DM_OK;
}

void dm_vectors_free(dm_vectors *vectors) {
    if (vectors) {
        free(vectors->slots);
        free(vectors);
    }
}

/* Vectors that are to be added. */
typedef struct addends {
    const int8_t *values[ADDENDS]; /* [count][DM_DIMENSIONS] */
    int16_t weights[ADDENDS];      /* [count] 0 to 255 */
    uint32_t count;
} addends;

/* Adds dimensions [from, DM_DIMENSIONS) one by one. */
static void add_singly(const addends *some, int from, int32_t sums[DM_DIMENSIONS]) {
    for (uint32_t i = 0; i < some->count; i++) {
        for (int dimension = from; dimension < DM_DIMENSIONS; dimension++) {
            sums[dimension] += some->weights[i] * some->values[i][dimension];
        }
    }
}

#ifdef __SSE2__

enum { BLOCK = 32, LANES = 4, REGISTERS = BLOCK / LANES, HALF_BLOCK = 16 };

/* Adds 16 dimensions of two vectors, times their weights in turn, to four registers of sums: each product of
 * a pair of 16-bit numbers with the pair of weights is one instruction. */
static inline void add_pair(const int8_t *one, const int8_t *other, __m128i weights, __m128i sums[4]) {
    __m128i first = _mm_loadu_si128((const __m128i *)(const void *)one);
    __m128i second = _mm_loadu_si128((const __m128i *)(const void *)other);
    __m128i low = _mm_unpacklo_epi8(first, second);
    __m128i high = _mm_unpackhi_epi8(first, second);
    __m128i pairs[4] = {_mm_unpacklo_epi8(low, low), _mm_unpackhi_epi8(low, low),
                        _mm_unpacklo_epi8(high, high), _mm_unpackhi_epi8(high, high)};
    for (int i = 0; i < 4; i++) {
        __m128i widened = _mm_srai_epi16(pairs[i], 8);
        sums[i] = _mm_add_epi32(sums[i], _mm_madd_epi16(widened, weights));
    }
}

/* Adds the 32 dimensions from `from` on, whose sums stay in registers. */
static void add_block(const addends *some, int from, int32_t *sums) {
    __m128i registers[REGISTERS];
    memcpy(registers, sums + from, sizeof registers);
    for (uint32_t i = 0; i < some->count; i += 2) {
        __m128i weights =
            _mm_set1_epi32((int32_t)((uint32_t)some->weights[i + 1] << 16 | (uint32_t)some->weights[i]));
        const int8_t *one = some->values[i] + from;
        const int8_t *other = some->values[i + 1] + from;
        add_pair(one, other, weights, registers);
        add_pair(one + HALF_BLOCK, other + HALF_BLOCK, weights, registers + REGISTERS / 2);
    }
    memcpy(sums + from, registers, sizeof registers);
}

static void add_all(addends *some, int32_t sums[DM_DIMENSIONS]) {
    int from = 0;
    if (some->count % 2) { /* pairs: the last one again, of no weight */
        some->values[some->count] = some->values[some->count - 1];
        some->weights[some->count++] = 0;
    }
    for (; from + BLOCK <= DM_DIMENSIONS; from += BLOCK) {
        add_block(some, from, sums);
    }
    add_singly(some, from, sums);
}

#else

static void add_all(addends *some, int32_t sums[DM_DIMENSIONS]) {
    add_singly(some, 0, sums);
}

#endif

/* The vectors of at most ADDENDS words. The memory of all is asked for before any is looked at. */
static void find_addends(const dm_vectors *vectors, const dm_word *words, uint32_t count, addends *some) {
    some->count = 0;
    for (uint32_t i = 0; i < count; i++) {
        __builtin_prefetch(&vectors->slots[words[i].hash >> (64 - vectors->slot_bits)]);
    }
    for (uint32_t i = 0; i < count; i++) {
        uint32_t word = vectors->slots[slot_of(vectors, words[i].hash)].word;
        if (word == DM_NONE || !vectors->weights[word]) {
            continue;
        }
        const int8_t *values = vectors->values + (size_t)word * DM_DIMENSIONS;
        __builtin_prefetch(values);
        __builtin_prefetch(values + LINE_BYTES);
        some->values[some->count] = values;
        some->weights[some->count++] = vectors->weights[word];
    }
}

void dm_vectors_add(const dm_vectors *vectors, const dm_words *words, dm_range range,
                    int32_t sums[DM_DIMENSIONS]) {
    uint32_t end = range.end - range.first > DM_MEANING_WORDS ? range.first + DM_MEANING_WORDS : range.end;
    for (uint32_t first = range.first; first < end; first += ADDENDS - 1) {
        addends some;
        uint32_t count = end - first < ADDENDS - 1 ? end - first : ADDENDS - 1;
        find_addends(vectors, words->words + first, count, &some);
        add_all(&some, sums);
    }
}

void dm_vectors_add_each(const dm_vectors *vectors, const dm_words *words, const uint32_t *which,
                         size_t count, int32_t sums[DM_DIMENSIONS]) {
    for (size_t i = 0; i < count && i < DM_MEANING_WORDS; i++) {
        dm_vectors_add(vectors, words, (dm_range){which[i], which[i] + 1}, sums);
    }
}

uint32_t dm_vectors_rank(const dm_vectors *vectors, uint64_t hash) {
    return vectors->slots[slot_of(vectors, hash)].word;
}
