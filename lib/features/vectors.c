#include "features/vectors.h"

#include <stdlib.h>

#include "base/number.h"

enum { WORDS_MOST = 1 << 20 };

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

/* Eight numbers at once, in the vector types of GCC and Clang, which every machine has. */
enum { LANES = 8 };
typedef int8_t narrow_lanes __attribute__((vector_size(LANES)));
typedef int16_t lanes __attribute__((vector_size(LANES * 2)));
typedef int32_t wide_lanes __attribute__((vector_size(LANES * 4)));

/* Adds weight * values to sums; a product is at most 255 * 127. */
static void add_weighted(const int8_t *values, int16_t weight, int32_t sums[DM_DIMENSIONS]) {
    int dimension = 0;
    for (; dimension + LANES <= DM_DIMENSIONS; dimension += LANES) {
        narrow_lanes some;
        wide_lanes total;
        memcpy(&some, values + dimension, sizeof some);
        memcpy(&total, sums + dimension, sizeof total);
        total += __builtin_convertvector(__builtin_convertvector(some, lanes) * weight, wide_lanes);
        memcpy(sums + dimension, &total, sizeof total);
    }
    for (; dimension < DM_DIMENSIONS; dimension++) {
        sums[dimension] += weight * values[dimension];
    }
}

void dm_vectors_add(const dm_vectors *vectors, const dm_words *words, dm_range range,
                    int32_t sums[DM_DIMENSIONS]) {
    uint32_t end = range.end - range.first > DM_MEANING_WORDS ? range.first + DM_MEANING_WORDS : range.end;
    for (uint32_t i = range.first; i < end; i++) {
        uint32_t word = vectors->slots[slot_of(vectors, words->words[i].hash)].word;
        if (word != DM_NONE) {
            add_weighted(vectors->values + (size_t)word * DM_DIMENSIONS, vectors->weights[word], sums);
        }
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
