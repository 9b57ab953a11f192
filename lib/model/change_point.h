/* Where a series changes its level: Pettitt, "A non-parametric approach to the change-point problem", Applied
 * Statistics 28, 1979. Ranks alone count, so that one wild day makes no turn. */
#ifndef DM_MODEL_CHANGE_POINT_H
#define DM_MODEL_CHANGE_POINT_H

#include <stddef.h>

#include "base/error.h"

enum { DM_CHANGE_LEAST = 6 }; /* values below which no change is looked for */

typedef struct dm_change_point {
    size_t after;          /* values before the change, 1 .. count - 1; 0: the series is too short or flat */
    double statistic;      /* Pettitt's K */
    double probability;    /* of a K as large without a change, by his approximation; at most 1 */
    double before, behind; /* mean of the values before and behind the change; NaN without one */
} dm_change_point;

/* Values in the order of time, none of them NaN. DM_NO_MEMORY. */
dm_status dm_change_point_find(const double *values, size_t count, dm_change_point *change, dm_error *error);

#endif
