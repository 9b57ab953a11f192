#include "model/view.h"

#include <stdlib.h>

#include "features/families.h"
#include "features/weighting.h"

static void count_rows(const dm_counts *counts, const uint32_t *rows, size_t count, uint32_t *frequencies) {
    for (size_t i = 0; i < count; i++) {
        for (size_t at = counts->starts[rows[i]]; at < counts->starts[rows[i] + 1]; at++) {
            frequencies[counts->features[at]]++;
        }
    }
}

dm_status dm_view_learn(const dm_counts *counts, const uint32_t *rows, size_t count, const dm_recipe *recipe,
                        dm_view *view, dm_error *error) {
    *view = (dm_view){.counts = counts, .sublinear = recipe->sublinear};
    view->numbers = calloc(counts->feature_count, sizeof *view->numbers);
    view->inverse_frequency = malloc(counts->feature_count * sizeof *view->inverse_frequency);
    if (!view->numbers || !view->inverse_frequency) {
        return dm_out_of_memory(error);
    }
    bool wanted[DM_FAMILY_COUNT];
    for (size_t family = 0; family < DM_FAMILY_COUNT; family++) {
        wanted[family] = dm_family_is_wanted(&dm_families[family], recipe);
    }
    count_rows(counts, rows, count, view->numbers);
    for (size_t feature = 0; feature < counts->feature_count; feature++) {
        uint32_t frequency = view->numbers[feature];
        bool seen = wanted[counts->families[feature]] && frequency && frequency >= recipe->minimum_frequency;
        view->numbers[feature] = seen ? (uint32_t)view->feature_count++ : DM_NONE;
        view->inverse_frequency[feature] =
            recipe->inverse_frequency ? dm_inverse_frequency(count, frequency) : 1;
    }
    return view->feature_count
               ? DM_OK
               : dm_fail(error, DM_BAD_LABELS, "no feature stands in %u rows", recipe->minimum_frequency);
}

dm_status dm_view_copy(const dm_view *view, dm_view *copy, dm_error *error) {
    size_t features = view->counts->feature_count;
    *copy = *view;
    copy->numbers = malloc(features * sizeof *copy->numbers);
    copy->inverse_frequency = malloc(features * sizeof *copy->inverse_frequency);
    if (!copy->numbers || !copy->inverse_frequency) {
        return dm_out_of_memory(error);
    }
    memcpy(copy->numbers, view->numbers, features * sizeof *copy->numbers);
    memcpy(copy->inverse_frequency, view->inverse_frequency, features * sizeof *copy->inverse_frequency);
    return DM_OK;
}

void dm_view_free(dm_view *view) {
    free(view->numbers);
    free(view->inverse_frequency);
    *view = (dm_view){0};
}

void dm_view_prune(dm_view *view, const bool *keep) {
    size_t kept = 0;
    for (size_t feature = 0; feature < view->counts->feature_count; feature++) {
        uint32_t number = view->numbers[feature];
        if (number != DM_NONE) {
            view->numbers[feature] = keep[number] ? (uint32_t)kept++ : DM_NONE;
        }
    }
    view->feature_count = kept;
}

static bool make_room(dm_vector *vector, size_t needed) {
    if (needed > vector->capacity) {
        dm_element *larger = reallocarray(vector->elements, 2 * needed, sizeof *larger);
        if (!larger) {
            return false;
        }
        vector->elements = larger;
        vector->capacity = 2 * needed;
    }
    return true;
}

dm_status dm_view_weigh(const dm_view *view, uint32_t row, dm_vector *vector, dm_error *error) {
    const dm_counts *counts = view->counts;
    size_t at = counts->starts[row];
    size_t end = counts->starts[row + 1];
    vector->count = 0;
    if (!make_room(vector, end - at + 1)) {
        return dm_out_of_memory(error);
    }
    while (at < end) {
        uint8_t family = counts->families[counts->features[at]];
        bool are_counts = dm_families[family].counts;
        bool sublinear = are_counts && view->sublinear;
        size_t first = vector->count;
        double squares = 0;
        for (; at < end && counts->families[counts->features[at]] == family; at++) {
            uint32_t feature = counts->features[at];
            if (view->numbers[feature] != DM_NONE) {
                double amount = (double)counts->amounts[at];
                double value = sublinear ? dm_sublinear(amount) : amount;
                value = are_counts ? value * view->inverse_frequency[feature] : value;
                vector->elements[vector->count++] = (dm_element){view->numbers[feature], value};
                squares += value * value;
            }
        }
        vector->count = first + dm_normalise(vector->elements + first, vector->count - first, squares);
    }
    return DM_OK;
}
