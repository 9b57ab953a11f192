#include "model/counts.h"

#include <math.h>
#include <stdlib.h>

#include "base/size.h"
#include "features/extractor.h"

enum { ROWS_PER_TELL = 256, FIRST_ELEMENTS = 1 << 16 };

/* Counts in the making. */
typedef struct collector {
    dm_counts *counts;
    size_t capacity; /* elements there is room for */
    dm_workspace *workspace;
    dm_vector vector;
} collector;

static bool make_room(collector *of, size_t needed) {
    size_t capacity = of->capacity ? of->capacity : FIRST_ELEMENTS;
    while (capacity < needed) {
        if (!dm_size_multiply(capacity, 2, &capacity)) {
            return false;
        }
    }
    if (capacity == of->capacity) {
        return true;
    }
    uint32_t *features = reallocarray(of->counts->features, capacity, sizeof *features);
    if (!features) {
        return false;
    }
    of->counts->features = features;
    float *amounts = reallocarray(of->counts->amounts, capacity, sizeof *amounts);
    if (!amounts) {
        return false;
    }
    of->counts->amounts = amounts;
    of->capacity = capacity;
    return true;
}

static dm_status take_row(collector *of, const dm_passage *passage, dm_error *error) {
    dm_counts *counts = of->counts;
    dm_status status = dm_extract_amounts(counts->extractor, passage, of->workspace, &of->vector, error);
    size_t used = counts->starts[counts->row_count];
    if (status == DM_OK && !make_room(of, used + of->vector.count)) {
        status = dm_out_of_memory(error);
    }
    for (size_t i = 0; i < of->vector.count && status == DM_OK; i++) {
        float amount = (float)of->vector.elements[i].value;
        if (!isfinite(amount)) {
            status = dm_fail(error, DM_BAD_INPUT, "the value of feature %u is not finite",
                             of->vector.elements[i].feature + 1);
        }
        counts->features[used] = of->vector.elements[i].feature;
        counts->amounts[used++] = amount;
    }
    counts->starts[++counts->row_count] = used;
    return status;
}

static dm_status take_rows(collector *of, const dm_corpus *corpus, dm_watch *watch, dm_error *error) {
    watch->total = corpus->count;
    for (size_t row = 0; row < corpus->count; row++) {
        watch->done = row;
        if (row % ROWS_PER_TELL == 0 && !dm_watch_tell(watch)) {
            return dm_fail(error, DM_INTERRUPTED, "training was stopped");
        }
        dm_status status = take_row(of, corpus->passages + row, error);
        if (status != DM_OK) {
            return status;
        }
    }
    return DM_OK;
}

static void note_families(dm_counts *counts) {
    const dm_dictionary *dictionary = counts->extractor->dictionary;
    for (uint8_t family = 0; family < DM_FAMILY_COUNT; family++) {
        for (uint32_t i = dictionary->family_first[family]; i < dictionary->family_first[family + 1]; i++) {
            counts->families[i] = family;
        }
    }
}

dm_status dm_counts_take(const dm_corpus *corpus, const dm_recipe *recipe, const dm_lexicon *lexicon,
                         dm_watch *watch, dm_counts *counts, dm_error *error) {
    *counts = (dm_counts){0};
    if (!dm_watch_tell(watch)) {
        return dm_fail(error, DM_INTERRUPTED, "training was stopped");
    }
    dm_status status =
        dm_extractor_learn(recipe, lexicon, corpus->passages, corpus->count, &counts->extractor, error);
    if (status != DM_OK) {
        return status;
    }
    counts->feature_count = dm_extractor_count(counts->extractor);
    if (!counts->feature_count) {
        return dm_fail(error, DM_BAD_LABELS, "no feature stands in %u rows", recipe->minimum_frequency);
    }
    collector of = {.counts = counts, .workspace = dm_workspace_new()};
    counts->families = malloc(counts->feature_count);
    counts->starts = calloc(corpus->count + 1, sizeof *counts->starts);
    if (of.workspace && counts->families && counts->starts) {
        note_families(counts);
        status = take_rows(&of, corpus, watch, error);
    } else {
        status = dm_out_of_memory(error);
    }
    dm_vector_free(&of.vector);
    dm_workspace_free(of.workspace);
    return status;
}

void dm_counts_free(dm_counts *counts) {
    dm_extractor_free(counts->extractor);
    free(counts->families);
    free(counts->starts);
    free(counts->features);
    free(counts->amounts);
    *counts = (dm_counts){0};
}
