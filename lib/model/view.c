#include "model/view.h"

#include <stdlib.h>

#include "features/families.h"
#include "features/weighting.h"

static void count_rows(const dm_matrix *matrix, const uint32_t *rows, size_t count, uint32_t *frequencies) {
    for (size_t i = 0; i < count; i++) {
        for (size_t at = matrix->starts[rows[i]]; at < matrix->starts[rows[i] + 1]; at++) {
            frequencies[matrix->cells[at].feature]++;
        }
    }
}

dm_status dm_view_learn(const dm_material *material, const uint32_t *rows, size_t count,
                        const dm_recipe *recipe, dm_view *view, dm_error *error) {
    *view = (dm_view){.material = material};
    view->numbers = calloc(material->feature_count, sizeof *view->numbers);
    if (!view->numbers) {
        return dm_out_of_memory(error);
    }
    bool wanted[DM_FAMILY_COUNT];
    for (size_t family = 0; family < DM_FAMILY_COUNT; family++) {
        wanted[family] = dm_family_is_wanted(&dm_families[family], recipe);
    }
    count_rows(&material->matrix, rows, count, view->numbers);
    for (size_t feature = 0; feature < material->feature_count; feature++) {
        uint32_t frequency = view->numbers[feature];
        bool seen =
            wanted[material->families[feature]] && frequency && frequency >= recipe->minimum_frequency;
        view->numbers[feature] = seen ? (uint32_t)view->feature_count++ : DM_NONE;
    }
    return view->feature_count
               ? DM_OK
               : dm_fail(error, DM_BAD_LABELS, "no feature stands in %u rows", recipe->minimum_frequency);
}

dm_status dm_view_copy(const dm_view *view, dm_view *copy, dm_error *error) {
    size_t features = view->material->feature_count;
    *copy = *view;
    copy->numbers = malloc(features * sizeof *copy->numbers);
    if (!copy->numbers) {
        return dm_out_of_memory(error);
    }
    memcpy(copy->numbers, view->numbers, features * sizeof *copy->numbers);
    return DM_OK;
}

void dm_view_free(dm_view *view) {
    free(view->numbers);
    *view = (dm_view){0};
}

void dm_view_prune(dm_view *view, const bool *keep) {
    size_t kept = 0;
    for (size_t feature = 0; feature < view->material->feature_count; feature++) {
        uint32_t number = view->numbers[feature];
        if (number != DM_NONE) {
            view->numbers[feature] = keep[number] ? (uint32_t)kept++ : DM_NONE;
        }
    }
    view->feature_count = kept;
}

size_t dm_view_take(const dm_view *view, uint32_t row, dm_cell *cells) {
    const dm_matrix *matrix = &view->material->matrix;
    size_t count = 0;
    for (size_t at = matrix->starts[row]; at < matrix->starts[row + 1]; at++) {
        uint32_t number = view->numbers[matrix->cells[at].feature];
        cells[count] = (dm_cell){number, matrix->cells[at].value};
        count += number != DM_NONE;
    }
    return count;
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

dm_status dm_view_vector(const dm_view *view, uint32_t row, bool exact, dm_vector *vector, dm_error *error) {
    const dm_matrix *matrix = &view->material->matrix;
    vector->count = 0;
    if (!make_room(vector, matrix->starts[row + 1] - matrix->starts[row] + 1)) {
        return dm_out_of_memory(error);
    }
    for (size_t at = matrix->starts[row]; at < matrix->starts[row + 1]; at++) {
        uint32_t number = view->numbers[matrix->cells[at].feature];
        if (number != DM_NONE) {
            double value = (double)matrix->cells[at].value;
            vector->elements[vector->count++] = (dm_element){number, exact ? dm_decimal(value) : value};
        }
    }
    return DM_OK;
}
