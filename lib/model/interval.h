/* Percentile intervals of bootstrap samples: Efron, "Bootstrap methods: another look at the jackknife", 1979.
 */
#ifndef DM_MODEL_INTERVAL_H
#define DM_MODEL_INTERVAL_H

#include <stddef.h>

/* The 95 % interval of a figure by its `samples` [count], which are sorted; NaN ones, of samples that leave
 * the figure undefined, are left out. Neither bound is written when the figure itself or all samples are NaN.
 */
void dm_interval_bounds(double figure, double *samples, size_t count, double *low, double *high);

#endif
