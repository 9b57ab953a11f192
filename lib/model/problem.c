#include "model/problem.h"

#include <math.h>
#include <stdlib.h>

#include "base/size.h"

/* `items` with room for `needed` of `size` bytes; NULL when memory ends (items stay). */
static void *grow(void *items, size_t needed, size_t *capacity, size_t size) {
    if (needed <= *capacity) {
        return items;
    }
    size_t wanted = *capacity < 64 ? 64 : *capacity;
    while (wanted < needed) {
        if (!dm_size_multiply(wanted, 2, &wanted)) {
            return NULL;
        }
    }
    void *larger = reallocarray(items, wanted, size);
    if (larger) {
        *capacity = wanted;
    }
    return larger;
}

dm_status dm_matrix_reserve(dm_matrix *matrix, size_t rows, size_t cells, dm_error *error) {
    matrix->starts = calloc(rows + 2, sizeof *matrix->starts);
    matrix->cells = reallocarray(NULL, cells + 1, sizeof *matrix->cells);
    matrix->row_capacity = rows + 2;
    matrix->cell_capacity = cells + 1;
    return matrix->starts && matrix->cells ? DM_OK : dm_out_of_memory(error);
}

dm_status dm_matrix_add(dm_matrix *matrix, const dm_vector *vector, dm_error *error) {
    for (size_t i = 0; i < vector->count; i++) {
        if (!isfinite((float)vector->elements[i].value)) {
            return dm_fail(error, DM_BAD_INPUT, "the value of feature %u is not finite",
                           vector->elements[i].feature + 1);
        }
    }
    size_t used = matrix->count ? matrix->starts[matrix->count] : 0;
    size_t *starts = grow(matrix->starts, matrix->count + 2, &matrix->row_capacity, sizeof *starts);
    if (!starts) {
        return dm_out_of_memory(error);
    }
    matrix->starts = starts;
    dm_cell *cells = grow(matrix->cells, used + vector->count + 1, &matrix->cell_capacity, sizeof *cells);
    if (!cells) {
        return dm_out_of_memory(error);
    }
    matrix->cells = cells;
    for (size_t i = 0; i < vector->count; i++) {
        cells[used + i] = (dm_cell){vector->elements[i].feature, (float)vector->elements[i].value};
    }
    starts[0] = 0;
    starts[++matrix->count] = used + vector->count;
    return DM_OK;
}

dm_status dm_matrix_append(dm_matrix *matrix, const dm_matrix *others, dm_error *error) {
    size_t used = matrix->count ? matrix->starts[matrix->count] : 0;
    size_t added = others->count ? others->starts[others->count] : 0;
    size_t *starts =
        grow(matrix->starts, matrix->count + others->count + 1, &matrix->row_capacity, sizeof *starts);
    if (!starts) {
        return dm_out_of_memory(error);
    }
    matrix->starts = starts;
    dm_cell *cells = grow(matrix->cells, used + added + 1, &matrix->cell_capacity, sizeof *cells);
    if (!cells) {
        return dm_out_of_memory(error);
    }
    matrix->cells = cells;
    if (added) {
        memcpy(cells + used, others->cells, added * sizeof *cells);
    }
    for (size_t row = 0; row < others->count; row++) {
        starts[matrix->count + row + 1] = used + others->starts[row + 1];
    }
    starts[0] = 0;
    matrix->count += others->count;
    return DM_OK;
}

void dm_matrix_free(dm_matrix *matrix) {
    free(matrix->cells);
    free(matrix->starts);
    *matrix = (dm_matrix){0};
}

void dm_problem_class_weights(const dm_problem *problem, double *weights) {
    double all = 0;
    double present = 0;
    for (size_t label = 0; label < problem->class_count; label++) {
        weights[label] = 0;
    }
    for (size_t row = 0; row < problem->matrix->count; row++) {
        double weight = problem->weights ? problem->weights[row] : 1;
        present += weights[problem->labels[row]] == 0;
        weights[problem->labels[row]] += weight;
        all += weight;
    }
    for (size_t label = 0; label < problem->class_count; label++) {
        bool weighted = problem->balanced && weights[label] > 0;
        weights[label] = weighted ? all / (present * weights[label]) : 1;
    }
}

size_t dm_problem_order(const dm_problem *problem, size_t *rows) {
    size_t placed = 0;
    size_t present = 0;
    size_t starts[DM_LABELS_MAXIMUM + 1] = {0};
    for (size_t row = 0; row < problem->matrix->count; row++) {
        starts[problem->labels[row]]++;
    }
    for (size_t label = 0; label < problem->class_count; label++) {
        size_t own = starts[label];
        starts[label] = placed;
        placed += own;
        present += own > 0;
    }
    for (size_t row = 0; row < problem->matrix->count; row++) {
        rows[starts[problem->labels[row]]++] = row;
    }
    return present;
}

void dm_solution_free(dm_solution *solution) {
    free(solution->bias);
    free(solution->weights);
    dm_svm_free(&solution->svm);
    *solution = (dm_solution){0};
}
