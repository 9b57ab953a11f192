#include "model/interval.h"

#include <math.h>
#include <stdlib.h>

#define TAIL 0.025 /* on either side of a 95 % interval */

static int by_value(const void *left, const void *right) {
    double difference = *(const double *)left - *(const double *)right;
    return (difference > 0) - (difference < 0);
}

/* Between the two values that the quantile falls between. */
static double quantile(const double *sorted, size_t count, double share) {
    double place = share * (double)(count - 1);
    size_t below = (size_t)place;
    size_t above = below + 1 < count ? below + 1 : below;
    return sorted[below] + (place - (double)below) * (sorted[above] - sorted[below]);
}

void dm_interval_bounds(double figure, double *samples, size_t count, double *low, double *high) {
    size_t defined = 0;
    for (size_t i = 0; i < count; i++) {
        if (!isnan(samples[i])) {
            samples[defined++] = samples[i];
        }
    }
    if (defined && !isnan(figure)) {
        qsort(samples, defined, sizeof *samples, by_value);
        *low = quantile(samples, defined, TAIL);
        *high = quantile(samples, defined, 1 - TAIL);
    }
}
