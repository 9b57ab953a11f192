#include "model/adjust.h"

#include <math.h>
#include <stdlib.h>

typedef struct placed_probability {
    double value;
    size_t place;
} placed_probability;

static int by_value(const void *left, const void *right) {
    const placed_probability *first = left;
    const placed_probability *second = right;
    int order = (first->value > second->value) - (first->value < second->value);
    return order ? order : (first->place > second->place) - (first->place < second->place);
}

/* The tests by probability, NULL when memory ends; NaN ones are copied to `adjusted` and left out. */
static placed_probability *sort(const double *probabilities, size_t count, double *adjusted, size_t *tests) {
    placed_probability *sorted = calloc(count + 1, sizeof *sorted);
    *tests = 0;
    for (size_t i = 0; sorted && i < count; i++) {
        adjusted[i] = NAN;
        if (!isnan(probabilities[i])) {
            sorted[(*tests)++] = (placed_probability){probabilities[i], i};
        }
    }
    if (sorted) {
        qsort(sorted, *tests, sizeof *sorted, by_value);
    }
    return sorted;
}

dm_status dm_adjust_holm(const double *probabilities, size_t count, double *adjusted, dm_error *error) {
    size_t tests;
    placed_probability *sorted = sort(probabilities, count, adjusted, &tests);
    if (!sorted) {
        return dm_out_of_memory(error);
    }
    double largest = 0;
    for (size_t i = 0; i < tests; i++) {
        largest = fmax(largest, fmin(1, (double)(tests - i) * sorted[i].value));
        adjusted[sorted[i].place] = largest;
    }
    free(sorted);
    return DM_OK;
}

dm_status dm_adjust_discovery(const double *probabilities, size_t count, double *adjusted, dm_error *error) {
    size_t tests;
    placed_probability *sorted = sort(probabilities, count, adjusted, &tests);
    if (!sorted) {
        return dm_out_of_memory(error);
    }
    double least = 1;
    for (size_t i = tests; i-- > 0;) {
        least = fmin(least, (double)tests / (double)(i + 1) * sorted[i].value);
        adjusted[sorted[i].place] = least;
    }
    free(sorted);
    return DM_OK;
}
