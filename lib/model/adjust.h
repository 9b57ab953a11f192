/* Probabilities of many tests at once, corrected for their number. */
#ifndef DM_MODEL_ADJUST_H
#define DM_MODEL_ADJUST_H

#include <stddef.h>

#include "base/error.h"

/* Holm, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6,
 * 1979: the chance of even one false finding. NaN ones are no tests and stay. `adjusted` [count] may not be
 * `probabilities`. DM_NO_MEMORY. */
dm_status dm_adjust_holm(const double *probabilities, size_t count, double *adjusted, dm_error *error);

/* Benjamini and Hochberg, "Controlling the false discovery rate", Journal of the Royal Statistical Society B
 * 57, 1995: the share of false ones among the findings. */
dm_status dm_adjust_discovery(const double *probabilities, size_t count, double *adjusted, dm_error *error);

#endif
