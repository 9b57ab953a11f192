/* Two groups of documents beside each other: the difference of a mean, its interval, and whether chance makes
 * one as large.
 *
 * What is drawn and what is exchanged are documents, since statements of one document resemble each other
 * (Cameron, Gelbach and Miller, "Bootstrap-based improvements for inference with clustered errors", Review of
 * Economics and Statistics 90, 2008; permutation: Good, "Permutation, Parametric, and Bootstrap Tests of
 * Hypotheses", 2005). */
#ifndef DM_MODEL_TWO_GROUPS_H
#define DM_MODEL_TWO_GROUPS_H

#include <stddef.h>

#include "base/error.h"

/* A document's part of a mean. */
typedef struct dm_group_part {
    double sum;
    double count; /* > 0 */
} dm_group_part;

typedef struct dm_group_figure {
    double value;
    double low, high; /* 95 % by the percentile bootstrap; NaN where there is none */
} dm_group_figure;

typedef struct dm_group_difference {
    dm_group_figure first, second; /* means */
    dm_group_figure difference;    /* first less second */
    double probability;            /* two-sided, of the permutation test; NaN where none was made */
} dm_group_difference;

typedef struct dm_group_options {
    uint32_t replicates;   /* of the bootstrap; 0: no intervals */
    uint32_t permutations; /* 0: no test */
    uint64_t seed;
} dm_group_options;

/* `parts` [first + second], those of the first group before those of the second. With fewer than two
 * documents in a group there are no interval and no test. DM_NO_MEMORY. */
dm_status dm_groups_compare(const dm_group_part *parts, size_t first, size_t second,
                            const dm_group_options *options, dm_group_difference *difference,
                            dm_error *error);

#endif
