#include <stdlib.h>

#include "base/size.h"
#include "features/extractor.h"
#include "features/weighting.h"

enum {
    PREFETCH_AHEAD = 16, /* look-ups whose memory is asked for before they are made */
    INSERTION_MOST = 48, /* longer lists are sorted by radix */
    FIRST_TOUCHED = 1024,
};

/* One extraction. */
typedef struct extract_state {
    const dm_extractor *extractor;
    dm_workspace *workspace;
    dm_vector *vector;
    dm_places *places; /* NULL: not wanted */
    const dm_document *document;
} extract_state;

dm_workspace *dm_workspace_new(void) {
    return calloc(1, sizeof(dm_workspace));
}

void dm_workspace_free(dm_workspace *workspace) {
    if (workspace) {
        dm_reading_free(&workspace->reading);
        free(workspace->amounts);
        free(workspace->touched);
        free(workspace->sorting);
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

static bool make_room_touched(dm_workspace *workspace, size_t more) {
    size_t needed = workspace->touched_count + more;
    if (needed <= workspace->touched_capacity) {
        return true;
    }
    size_t capacity = needed < FIRST_TOUCHED ? FIRST_TOUCHED : 2 * needed;
    uint32_t *touched = realloc(workspace->touched, capacity * sizeof *touched);
    if (!touched) {
        return false;
    }
    workspace->touched = touched;
    uint32_t *sorting = realloc(workspace->sorting, capacity * sizeof *sorting);
    if (!sorting) {
        return false;
    }
    workspace->sorting = sorting;
    workspace->touched_capacity = capacity;
    return true;
}

/* The amounts of all features of the extractor, 0 as they always are between calls. */
static bool make_room_amounts(dm_workspace *workspace, size_t count) {
    if (count <= workspace->amount_count) {
        return true;
    }
    float *amounts = calloc(count, sizeof *amounts);
    if (!amounts) {
        return false;
    }
    free(workspace->amounts);
    workspace->amounts = amounts;
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

/* Looks a group of terms up and adds their amounts. */
static bool take_terms(void *context, const dm_term *terms, size_t count) {
    const extract_state *extraction = context;
    const dm_dictionary *dictionary = extraction->extractor->dictionary;
    dm_workspace *workspace = extraction->workspace;
    if (!make_room_touched(workspace, count)) {
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        if (i + PREFETCH_AHEAD < count) {
            size_t slot = dm_dictionary_slot(dictionary, terms[i + PREFETCH_AHEAD].key);
            __builtin_prefetch(&dictionary->slots[slot]);
        }
        uint32_t feature = dm_dictionary_find(dictionary, terms[i].key);
        if (feature == DM_NONE) {
            continue;
        }
        if (workspace->amounts[feature] == 0) {
            workspace->touched[workspace->touched_count++] = feature;
        }
        workspace->amounts[feature] += terms[i].amount;
        if (extraction->places && terms[i].words && !add_place(extraction, &terms[i], feature)) {
            return false;
        }
    }
    return true;
}

static void sort_by_insertion(uint32_t *numbers, size_t count) {
    for (size_t i = 1; i < count; i++) {
        uint32_t number = numbers[i];
        size_t at = i;
        for (; at > 0 && numbers[at - 1] > number; at--) {
            numbers[at] = numbers[at - 1];
        }
        numbers[at] = number;
    }
}

/* Sorts numbers of [0, bound) byte by byte. */
static void sort_by_radix(dm_workspace *workspace, size_t bound) {
    for (unsigned shift = 0; shift < 32 && (bound - 1) >> shift; shift += 8) {
        size_t ends[257] = {0};
        for (size_t i = 0; i < workspace->touched_count; i++) {
            ends[((workspace->touched[i] >> shift) & 0xff) + 1]++;
        }
        for (size_t byte = 0; byte < 256; byte++) {
            ends[byte + 1] += ends[byte];
        }
        for (size_t i = 0; i < workspace->touched_count; i++) {
            uint32_t number = workspace->touched[i];
            workspace->sorting[ends[(number >> shift) & 0xff]++] = number;
        }
        uint32_t *sorted = workspace->sorting;
        workspace->sorting = workspace->touched;
        workspace->touched = sorted;
    }
}

static bool is_sorted(const uint32_t *numbers, size_t count) {
    size_t i = 1;
    while (i < count && numbers[i - 1] <= numbers[i]) {
        i++;
    }
    return i >= count;
}

/* Puts the touched features in order; the coordinates of word vectors are. */
static void sort_touched(dm_workspace *workspace, size_t bound) {
    if (workspace->touched_count <= INSERTION_MOST) {
        sort_by_insertion(workspace->touched, workspace->touched_count);
    } else if (!is_sorted(workspace->touched, workspace->touched_count)) {
        sort_by_radix(workspace, bound);
    }
}

static void forget_amounts(dm_workspace *workspace) {
    for (size_t i = 0; i < workspace->touched_count; i++) {
        workspace->amounts[workspace->touched[i]] = 0;
    }
    workspace->touched_count = 0;
}

/* Turns the amounts of one family into elements of the vector. */
static bool append_family(const extract_state *extraction, const dm_family *family) {
    dm_workspace *workspace = extraction->workspace;
    const dm_dictionary *dictionary = extraction->extractor->dictionary;
    dm_vector *vector = extraction->vector;
    if (workspace->touched_count == 0) {
        return true;
    }
    void *items = vector->elements;
    size_t needed = vector->count + workspace->touched_count;
    if (!make_room(&items, &vector->capacity, needed, sizeof *vector->elements)) {
        return false;
    }
    vector->elements = items;
    sort_touched(workspace, dictionary->count);
    bool sublinear = family->counts && extraction->extractor->recipe.sublinear;
    size_t first = vector->count;
    for (size_t i = 0; i < workspace->touched_count; i++) {
        uint32_t feature = workspace->touched[i];
        double amount = (double)workspace->amounts[feature];
        if (amount == 0 || (i && workspace->touched[i - 1] == feature)) {
            continue; /* weights that cancel leave no element; one that came back was touched twice */
        }
        double value = sublinear ? dm_sublinear(amount) : amount;
        if (family->counts) {
            value *= dictionary->features[feature].inverse_frequency;
        }
        vector->elements[vector->count++] = (dm_element){feature, value};
    }
    vector->count = first + dm_normalise(vector->elements + first, vector->count - first);
    return true;
}

/* Adds one family after the other, so that the vector is sorted. */
static bool extract_families(extract_state *extraction) {
    dm_workspace *workspace = extraction->workspace;
    workspace->sink.take = take_terms;
    workspace->sink.context = extraction;
    workspace->sink.failed = false;
    workspace->sink.count = 0;
    bool complete = true;
    for (size_t i = 0; complete && i < DM_FAMILY_COUNT; i++) {
        const dm_family *family = &dm_families[i];
        if (dm_family_is_wanted(family, &extraction->extractor->recipe)) {
            dm_family_emit(family, &workspace->reading, &workspace->sink);
            complete = !workspace->sink.failed && append_family(extraction, family);
            forget_amounts(workspace);
        }
    }
    return complete;
}

dm_status dm_extract(const dm_extractor *extractor, const dm_passage *passage, dm_workspace *workspace,
                     dm_vector *vector, dm_places *places, dm_error *error) {
    vector->count = 0;
    if (places) {
        places->count = 0;
    }
    if (!make_room_amounts(workspace, extractor->dictionary->count)) {
        return dm_out_of_memory(error);
    }
    workspace->reading.recipe = &extractor->recipe;
    workspace->reading.lexicon = extractor->lexicon;
    workspace->reading.vectors = extractor->vectors;
    dm_status status = dm_reading_read(&workspace->reading, passage, error);
    if (status != DM_OK) {
        return status;
    }
    extract_state extraction = {extractor, workspace, vector, places, passage->document};
    return extract_families(&extraction) ? DM_OK : dm_out_of_memory(error);
}
