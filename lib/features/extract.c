#include <stdlib.h>

#include "base/size.h"
#include "features/extractor.h"
#include "features/ngram.h"
#include "features/weighting.h"

/* One extraction. */
typedef struct extract_state {
    const dm_extractor *extractor;
    dm_workspace *workspace;
    dm_vector *vector;
    dm_places *places; /* NULL: not wanted */
    const dm_document *document;
    uint32_t first; /* feature of the family at hand */
    uint32_t count; /* features of the family */
    size_t found;   /* terms of the family that are features */
} extract_state;

dm_workspace *dm_workspace_new(void) {
    return calloc(1, sizeof(dm_workspace));
}

void dm_workspace_free(dm_workspace *workspace) {
    if (workspace) {
        dm_reading_free(&workspace->reading);
        free(workspace->amounts);
        free(workspace->touched);
        dm_vector_free(&workspace->vector);
        free(workspace);
    }
}

void dm_vector_free(dm_vector *vector) {
    free(vector->elements);
    *vector = (dm_vector){0};
}

void dm_places_free(dm_places *places) {
    free(places->places);
    *places = (dm_places){0};
}

/* Room for `needed` items; the capacity at least doubles. False when memory ends. */
static bool make_room(void **items, size_t *capacity, size_t needed, size_t size) {
    if (needed <= *capacity) {
        return true;
    }
    size_t wanted = *capacity > needed / 2 ? 2 * *capacity : needed;
    size_t bytes;
    void *larger = dm_size_multiply(wanted, size, &bytes) ? realloc(*items, bytes) : NULL;
    if (!larger) {
        return false;
    }
    *items = larger;
    *capacity = wanted;
    return true;
}

enum { WORD_BITS = 64 };

static size_t words_of_bits(size_t bits) {
    return (bits + WORD_BITS - 1) / WORD_BITS;
}

/* The amounts of all features of the extractor, 0 as they always are between calls. */
static bool make_room_amounts(dm_workspace *workspace, size_t count) {
    if (count <= workspace->amount_count) {
        return true;
    }
    size_t words = words_of_bits(count);
    float *amounts = calloc(count, sizeof *amounts);
    uint64_t *touched = calloc(words + words_of_bits(words), sizeof *touched);
    if (!amounts || !touched) {
        free(amounts);
        free(touched);
        return false;
    }
    free(workspace->amounts);
    free(workspace->touched);
    workspace->amounts = amounts;
    workspace->touched = touched;
    workspace->summary = touched + words;
    workspace->amount_count = count;
    return true;
}

static bool add_place(const extract_state *extraction, const dm_term *term, uint32_t feature) {
    dm_places *places = extraction->places;
    void *items = places->places;
    if (!make_room(&items, &places->capacity, places->count + 1, sizeof *places->places)) {
        return false;
    }
    places->places = items;
    const dm_word *words = &extraction->workspace->reading.words.words[term->word];
    dm_range tokens = {words[0].tokens.first, words[term->words - 1].tokens.end};
    places->places[places->count++] = (dm_place){feature, dm_range_span(extraction->document, tokens)};
    return true;
}

/* What a look at the bucket of a term found: it may be a feature. */
typedef struct likely_term {
    uint32_t bucket;
    uint16_t seen; /* as dm_bucket_look has it, not 0 */
    uint16_t term; /* index */
} likely_term;

/* The terms of a group that are likely to be features, by their keys. The memory of all look-ups is asked for
 * before any is made, and none is a branch to guess. */
static size_t find_likely(const dm_dictionary *dictionary, const uint64_t *keys, size_t count,
                          likely_term *likely) {
    uint32_t buckets[DM_SINK_TERMS];
    for (size_t i = 0; i < count; i++) {
        buckets[i] = (uint32_t)dm_dictionary_bucket(dictionary, keys[i]);
        __builtin_prefetch(&dictionary->buckets[buckets[i]]);
    }
    size_t likely_count = 0;
    for (size_t i = 0; i < count; i++) {
        uint32_t seen = dm_bucket_look(&dictionary->buckets[buckets[i]], keys[i]);
        likely[likely_count] = (likely_term){buckets[i], (uint16_t)seen, (uint16_t)i};
        likely_count += seen != 0;
    }
    return likely_count;
}

/* The feature of the family at hand that a likely term is, DM_NONE when it is none. */
static inline uint32_t confirm(const extract_state *extraction, const likely_term *likely, uint64_t key) {
    const dm_dictionary *dictionary = extraction->extractor->dictionary;
    size_t place = (size_t)__builtin_ctz(likely->seen) % DM_BUCKET_FEATURES;
    uint32_t feature = dictionary->buckets[likely->bucket].features[place];
    if (__builtin_expect(feature - extraction->first < extraction->count, true) &&
        __builtin_expect(dictionary->features[feature].key == key, true)) {
        return feature;
    }
    feature = dm_dictionary_find_seen(dictionary, likely->bucket, likely->seen, key);
    return feature - extraction->first < extraction->count ? feature : DM_NONE;
}

/* Notes a feature that was seen. */
static inline void touch(dm_workspace *workspace, uint32_t feature, float amount) {
    uint32_t word = feature / WORD_BITS;
    workspace->touched[word] |= (uint64_t)1 << feature % WORD_BITS;
    workspace->summary[word / WORD_BITS] |= (uint64_t)1 << word % WORD_BITS;
    workspace->amounts[feature] += amount;
}

/* Looks a group of terms up and adds their amounts. */
static bool take_terms(void *context, const dm_term *terms, size_t count) {
    extract_state *extraction = context;
    uint64_t keys[DM_SINK_TERMS];
    likely_term likely[DM_SINK_TERMS];
    for (size_t i = 0; i < count; i++) {
        keys[i] = terms[i].key;
    }
    size_t likely_count = find_likely(extraction->extractor->dictionary, keys, count, likely);
    for (size_t i = 0; i < likely_count; i++) {
        const dm_term *term = &terms[likely[i].term];
        uint32_t feature = confirm(extraction, &likely[i], term->key);
        if (feature == DM_NONE) {
            continue;
        }
        touch(extraction->workspace, feature, term->amount);
        extraction->found++;
        if (extraction->places && term->words && !add_place(extraction, term, feature)) {
            return false;
        }
    }
    return true;
}

/* The same for terms that count 1 and whose places nobody asks for. */
static void take_keys(void *context, const uint64_t *keys, size_t count) {
    extract_state *extraction = context;
    likely_term likely[DM_SINK_TERMS];
    size_t likely_count = find_likely(extraction->extractor->dictionary, keys, count, likely);
    for (size_t i = 0; i < likely_count; i++) {
        uint32_t feature = confirm(extraction, &likely[i], keys[likely[i].term]);
        if (feature != DM_NONE) {
            touch(extraction->workspace, feature, 1);
            extraction->found++;
        }
    }
}

/* Writes the features of the family at hand that were seen, in ascending order, and forgets that they were;
 * returns how many. */
static size_t drain_touched(const extract_state *extraction, dm_element *elements) {
    uint64_t *touched = extraction->workspace->touched;
    uint64_t *summary = extraction->workspace->summary;
    size_t end = (extraction->first + extraction->count - 1) / WORD_BITS / WORD_BITS + 1;
    size_t count = 0;
    for (size_t at = extraction->first / WORD_BITS / WORD_BITS; at < end; at++) {
        uint64_t words = summary[at];
        summary[at] = 0;
        for (; words; words &= words - 1) {
            size_t word = at * WORD_BITS + (size_t)__builtin_ctzll(words);
            uint64_t bits = touched[word];
            touched[word] = 0;
            for (; bits; bits &= bits - 1) {
                elements[count++].feature = (uint32_t)(word * WORD_BITS + (size_t)__builtin_ctzll(bits));
            }
        }
    }
    return count;
}

/* What an amount counts. */
static inline double weigh_amount(const dm_extractor *extractor, float amount) {
    int whole = amount >= 0 && amount < DM_SMALL_COUNTS ? (int)amount : -1;
    if ((float)whole == amount) {
        return extractor->sublinear[whole];
    }
    return extractor->recipe.sublinear ? dm_sublinear((double)amount) : (double)amount;
}

/* Forgets all that was seen. */
static void forget_touched(dm_workspace *workspace) {
    size_t words = words_of_bits(workspace->amount_count);
    memset(workspace->amounts, 0, workspace->amount_count * sizeof *workspace->amounts);
    memset(workspace->touched, 0, (words + words_of_bits(words)) * sizeof *workspace->touched);
}

/* Gives elements of the family at hand their values; those whose amounts cancel go. Returns how many stay and
 * the sum of their squares. */
static size_t weigh(const extract_state *extraction, bool weighed, dm_element *elements, size_t count,
                    double *squares) {
    const dm_extractor *extractor = extraction->extractor;
    const dm_feature *features = extractor->dictionary->features;
    float *amounts = extraction->workspace->amounts;
    size_t kept = 0;
    double sum = 0;
    for (size_t i = 0; i < count; i++) {
        uint32_t feature = elements[i].feature;
        float amount = amounts[feature];
        amounts[feature] = 0;
        double value = weighed ? features[feature].inverse_frequency : 1;
        if (amount != 1) {
            value = weighed ? weigh_amount(extractor, amount) * value : (double)amount;
        }
        elements[kept] = (dm_element){feature, value};
        sum += value * value;
        kept += amount != 0;
    }
    *squares = sum;
    return kept;
}

/* Turns the amounts of one family into elements of the vector. */
static bool append_family(const extract_state *extraction, bool counts) {
    dm_vector *vector = extraction->vector;
    size_t most = extraction->found < extraction->count ? extraction->found : extraction->count;
    void *items = vector->elements;
    if (!make_room(&items, &vector->capacity, vector->count + most, sizeof *vector->elements)) {
        return false;
    }
    vector->elements = items;
    if (!most) {
        return true;
    }
    dm_element *elements = vector->elements + vector->count;
    double squares;
    size_t count = drain_touched(extraction, elements);
    count = weigh(extraction, counts, elements, count, &squares);
    vector->count += dm_normalise(elements, count, squares);
    return true;
}

/* Adds one family after the other, so that the vector is sorted. */
static bool extract_families(extract_state *extraction) {
    const dm_extractor *extractor = extraction->extractor;
    const uint32_t *family_first = extractor->dictionary->family_first;
    dm_sink *sink = &extraction->workspace->sink;
    sink->take = take_terms;
    sink->take_keys = extraction->places ? NULL : take_keys;
    sink->context = extraction;
    sink->failed = false;
    sink->count = 0;
    sink->key_count = 0;
    for (size_t i = 0; i < DM_FAMILY_COUNT; i++) {
        const dm_family *family = &dm_families[i];
        extraction->first = family_first[i];
        extraction->count = family_first[i + 1] - family_first[i];
        extraction->found = 0;
        if (!extraction->count || !dm_family_is_wanted(family, &extractor->recipe)) {
            continue;
        }
        dm_family_emit(family, &extraction->workspace->reading, sink);
        if (sink->failed || !append_family(extraction, family->counts)) {
            forget_touched(extraction->workspace);
            return false;
        }
    }
    return true;
}

/* Whether the features are words and pairs of words alone, wherever they stand. */
static bool has_words_alone(const extract_state *extraction, const dm_passage *passage) {
    const dm_extractor *extractor = extraction->extractor;
    const dm_recipe *recipe = &extractor->recipe;
    bool has_roles =
        passage->source.first < passage->source.end || passage->target.first < passage->target.end;
    return recipe->word_from == 1 && recipe->word_to == 2 && !extraction->places && !has_roles &&
           !recipe->mask_names && extractor->dictionary->family_first[1] == extractor->dictionary->count;
}

enum { HASHES = DM_SINK_TERMS / 2 };

/* The short way of these: no word is kept. */
static bool extract_words_alone(extract_state *extraction, const dm_passage *passage) {
    const dm_dictionary *dictionary = extraction->extractor->dictionary;
    dm_buffer *scratch = &extraction->workspace->reading.words.bytes;
    uint64_t hashes[HASHES];
    uint64_t keys[DM_SINK_TERMS];
    uint64_t before = 0;
    bool is_first = true;
    extraction->first = 0;
    extraction->count = (uint32_t)dictionary->count;
    extraction->found = 0;
    dm_buffer_clear(scratch);
    for (uint32_t token = passage->tokens.first; token < passage->tokens.end; token += HASHES) {
        uint32_t left = passage->tokens.end - token;
        dm_range some = {token, left < HASHES ? passage->tokens.end : token + HASHES};
        size_t words = dm_words_hash(passage->document, some, scratch, hashes);
        size_t count = 0;
        for (size_t i = 0; i < words; i++) {
            keys[count++] = hashes[i];
            keys[count] = dm_ngram_extend(before, hashes[i]);
            count += !is_first;
            is_first = false;
            before = hashes[i];
        }
        take_keys(extraction, keys, count);
    }
    if (scratch->failed || (dictionary->count && !append_family(extraction, true))) {
        forget_touched(extraction->workspace);
        return false;
    }
    return true;
}

static dm_status extract(extract_state *extraction, const dm_passage *passage, dm_error *error) {
    const dm_extractor *extractor = extraction->extractor;
    dm_workspace *workspace = extraction->workspace;
    extraction->document = passage->document;
    extraction->vector->count = 0;
    if (extraction->places) {
        extraction->places->count = 0;
    }
    if (!make_room_amounts(workspace, extractor->dictionary->count)) {
        return dm_out_of_memory(error);
    }
    if (has_words_alone(extraction, passage)) {
        return extract_words_alone(extraction, passage) ? DM_OK : dm_out_of_memory(error);
    }
    workspace->reading.recipe = &extractor->recipe;
    workspace->reading.lexicon = extractor->lexicon;
    workspace->reading.vectors = extractor->vectors;
    workspace->reading.names = extractor->names;
    workspace->reading.engine = extractor->engine;
    dm_status status = dm_reading_read(&workspace->reading, passage, error);
    if (status != DM_OK) {
        return status;
    }
    return extract_families(extraction) ? DM_OK : dm_out_of_memory(error);
}

dm_status dm_extract(const dm_extractor *extractor, const dm_passage *passage, dm_workspace *workspace,
                     dm_vector *vector, dm_places *places, dm_error *error) {
    extract_state extraction = {
        .extractor = extractor, .workspace = workspace, .vector = vector, .places = places};
    return extract(&extraction, passage, error);
}
