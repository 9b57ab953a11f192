#include <stdlib.h>

#include "base/size.h"
#include "features/extractor.h"
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
    bool unweighed; /* amounts are wanted, not values */
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

/* A term of a group that is a feature. */
typedef struct found_term {
    uint32_t feature;
    uint32_t term; /* index */
} found_term;

/* Finds the features of the family at hand among a group of terms and returns how many there are. The memory
 * of all look-ups is asked for before any is made, and none is a branch to guess. */
static size_t find_terms(const extract_state *extraction, const dm_term *terms, size_t count,
                         found_term *found) {
    const dm_dictionary *dictionary = extraction->extractor->dictionary;
    size_t buckets[DM_SINK_TERMS];
    for (size_t i = 0; i < count; i++) {
        buckets[i] = dm_dictionary_bucket(dictionary, terms[i].key);
        __builtin_prefetch(&dictionary->buckets[buckets[i]]);
    }
    size_t found_count = 0;
    for (size_t i = 0; i < count; i++) {
        uint32_t feature = dm_dictionary_find_from(dictionary, buckets[i], terms[i].key);
        found[found_count] = (found_term){feature, (uint32_t)i};
        found_count += feature - extraction->first < extraction->count; /* DM_NONE is not */
    }
    return found_count;
}

/* Looks a group of terms up and adds their amounts. */
static bool take_terms(void *context, const dm_term *terms, size_t count) {
    extract_state *extraction = context;
    dm_workspace *workspace = extraction->workspace;
    float *amounts = workspace->amounts;
    uint64_t *touched = workspace->touched;
    uint64_t *summary = workspace->summary;
    found_term found[DM_SINK_TERMS];
    size_t found_count = find_terms(extraction, terms, count, found);
    for (size_t i = 0; i < found_count; i++) {
        uint32_t feature = found[i].feature;
        touched[feature / WORD_BITS] |= (uint64_t)1 << feature % WORD_BITS;
        summary[feature / WORD_BITS / WORD_BITS] |= (uint64_t)1 << feature / WORD_BITS % WORD_BITS;
        amounts[feature] += terms[found[i].term].amount;
    }
    extraction->found += found_count;
    for (size_t i = 0; extraction->places && i < found_count; i++) {
        const dm_term *term = &terms[found[i].term];
        if (term->words && !add_place(extraction, term, found[i].feature)) {
            return false;
        }
    }
    return true;
}

/* Features in ascending order, each once. */
typedef struct touched_list {
    dm_workspace *workspace;
    size_t summary;      /* index of the word of the summary at hand */
    size_t end;          /* of the summary, as far as it is read */
    uint64_t words_left; /* bits of that word that were not taken */
    size_t word;         /* index of the word of touched at hand */
    uint64_t bits_left;  /* of that word */
} touched_list;

/* Those of the family at hand. */
static touched_list list_touched(const extract_state *extraction) {
    touched_list list = {.workspace = extraction->workspace};
    if (extraction->count) {
        uint32_t last = extraction->first + extraction->count - 1;
        list.summary = extraction->first / WORD_BITS / WORD_BITS;
        list.end = last / WORD_BITS / WORD_BITS + 1;
        list.words_left = list.workspace->summary[list.summary];
    }
    return list;
}

/* Takes the next feature off the list, whose bit is cleared; false at the end. */
static inline bool next_touched(touched_list *list, uint32_t *feature) {
    while (!list->bits_left) {
        while (!list->words_left) {
            if (list->summary + 1 >= list->end) {
                return false;
            }
            list->words_left = list->workspace->summary[++list->summary];
        }
        size_t word = (size_t)__builtin_ctzll(list->words_left);
        list->words_left &= list->words_left - 1;
        list->workspace->summary[list->summary] = list->words_left;
        list->word = list->summary * WORD_BITS + word;
        list->bits_left = list->workspace->touched[list->word];
        list->workspace->touched[list->word] = 0;
    }
    *feature = (uint32_t)(list->word * WORD_BITS + (size_t)__builtin_ctzll(list->bits_left));
    list->bits_left &= list->bits_left - 1;
    return true;
}

/* What an amount counts. */
static inline double weigh_amount(const dm_extractor *extractor, float amount) {
    int whole = amount >= 0 && amount < DM_SMALL_COUNTS ? (int)amount : -1;
    if ((float)whole == amount) {
        return extractor->sublinear[whole];
    }
    return extractor->recipe.sublinear ? dm_sublinear((double)amount) : (double)amount;
}

/* Forgets what was seen of the family at hand. */
static void forget_touched(const extract_state *extraction) {
    touched_list list = list_touched(extraction);
    uint32_t feature;
    while (next_touched(&list, &feature)) {
        extraction->workspace->amounts[feature] = 0;
    }
}

/* Turns the amounts of one family into elements of the vector. */
static bool append_family(const extract_state *extraction, bool counts) {
    const dm_extractor *extractor = extraction->extractor;
    const dm_feature *features = extractor->dictionary->features;
    dm_vector *vector = extraction->vector;
    size_t most = extraction->found < extraction->count ? extraction->found : extraction->count;
    void *items = vector->elements;
    if (!make_room(&items, &vector->capacity, vector->count + most, sizeof *vector->elements)) {
        return false;
    }
    vector->elements = items;
    dm_element *elements = vector->elements + vector->count;
    float *amounts = extraction->workspace->amounts;
    size_t count = 0;
    double squares = 0;
    touched_list list = list_touched(extraction);
    uint32_t feature;
    while (next_touched(&list, &feature)) {
        float amount = amounts[feature];
        amounts[feature] = 0;
        if (amount == 0) {
            continue; /* weights that cancel leave no element */
        }
        bool weighed = counts && !extraction->unweighed;
        double value =
            weighed ? weigh_amount(extractor, amount) * features[feature].inverse_frequency : (double)amount;
        elements[count++] = (dm_element){feature, value};
        squares += value * value;
    }
    vector->count += extraction->unweighed ? count : dm_normalise(elements, count, squares);
    return true;
}

/* Adds one family after the other, so that the vector is sorted. */
static bool extract_families(extract_state *extraction) {
    const dm_extractor *extractor = extraction->extractor;
    const uint32_t *family_first = extractor->dictionary->family_first;
    dm_sink *sink = &extraction->workspace->sink;
    sink->take = take_terms;
    sink->context = extraction;
    sink->failed = false;
    sink->count = 0;
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
            forget_touched(extraction);
            return false;
        }
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

dm_status dm_extract_amounts(const dm_extractor *extractor, const dm_passage *passage,
                             dm_workspace *workspace, dm_vector *vector, dm_error *error) {
    extract_state extraction = {
        .extractor = extractor, .workspace = workspace, .vector = vector, .unweighed = true};
    return extract(&extraction, passage, error);
}
