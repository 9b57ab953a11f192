#include "model/change_point.h"

#include <math.h>
#include <stdlib.h>

typedef struct placed_value {
    double value;
    size_t place; /* in time */
} placed_value;

static int by_value(const void *left, const void *right) {
    const placed_value *first = left;
    const placed_value *second = right;
    return (first->value > second->value) - (first->value < second->value);
}

/* Ranks from 1, equal values sharing the mean of theirs. */
static void rank(placed_value *sorted, size_t count, double *ranks) {
    qsort(sorted, count, sizeof *sorted, by_value);
    for (size_t start = 0; start < count;) {
        size_t end = start + 1;
        while (end < count && sorted[end].value == sorted[start].value) {
            end++;
        }
        for (size_t i = start; i < end; i++) {
            ranks[sorted[i].place] = (double)(start + 1 + end) / 2;
        }
        start = end;
    }
}

static double mean(const double *values, size_t count) {
    double sum = 0;
    for (size_t i = 0; i < count; i++) {
        sum += values[i];
    }
    return count ? sum / (double)count : NAN;
}

/* U of time t is twice the sum of the first t ranks less its expectation; K is the largest of them. */
static void find_largest(const double *ranks, size_t count, dm_change_point *change) {
    double sum = 0;
    double size = (double)count;
    for (size_t t = 1; t < count; t++) {
        sum += ranks[t - 1];
        double statistic = fabs(2 * sum - (double)t * (size + 1));
        if (statistic > change->statistic) {
            change->statistic = statistic;
            change->after = t;
        }
    }
    change->probability =
        fmin(1, 2 * exp(-6 * change->statistic * change->statistic / (size * size * size + size * size)));
}

dm_status dm_change_point_find(const double *values, size_t count, dm_change_point *change, dm_error *error) {
    *change = (dm_change_point){.probability = 1, .before = NAN, .behind = NAN};
    if (count < DM_CHANGE_LEAST) {
        return DM_OK;
    }
    placed_value *sorted = calloc(count, sizeof *sorted);
    double *ranks = calloc(count, sizeof *ranks);
    if (!sorted || !ranks) {
        free(sorted);
        free(ranks);
        return dm_out_of_memory(error);
    }
    for (size_t i = 0; i < count; i++) {
        sorted[i] = (placed_value){values[i], i};
    }
    rank(sorted, count, ranks);
    find_largest(ranks, count, change);
    if (change->after) {
        change->before = mean(values, change->after);
        change->behind = mean(values + change->after, count - change->after);
    }
    free(sorted);
    free(ranks);
    return DM_OK;
}
