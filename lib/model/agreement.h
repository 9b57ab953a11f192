/* Agreement of annotators who coded the same units (texts, quotations), each unit by some or all of them.
 *
 * Share of agreeing pairs; Cohen's kappa of each pair of annotators: Cohen, "A coefficient of agreement for
 * nominal scales", Educational and Psychological Measurement 20, 1960. Fleiss' kappa: Fleiss, "Measuring
 * nominal scale agreement among many raters", Psychological Bulletin 76, 1971; where units have different
 * numbers of codes, as Gwet, "Handbook of Inter-Rater Reliability", 4th edition, 2014, takes it further.
 * Krippendorff's alpha: Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011.
 *
 * Units with fewer than two codes say nothing of agreement and are in no figure. */
#ifndef DM_MODEL_AGREEMENT_H
#define DM_MODEL_AGREEMENT_H

#include "model/model.h"

enum { DM_ANNOTATORS_MAXIMUM = 32 };

/* Who gave which code to what. */
typedef struct dm_codings {
    const uint32_t *codes; /* [unit_count][annotator_count] category, or DM_NONE: not coded */
    size_t unit_count;
    size_t annotator_count; /* at most DM_ANNOTATORS_MAXIMUM */
    size_t category_count;  /* categories stand in their order, where they have one */
    const double *values;   /* [category_count] finite, what the categories measure; NULL: they measure
                               nothing */
    bool ordered;           /* the order of the categories means something */
    const uint32_t *groups; /* [unit_count] below group_count, what is drawn together; NULL: each its own */
    size_t group_count;
} dm_codings;

/* How the distance of two different codes counts in alpha. */
typedef enum dm_level {
    DM_LEVEL_NOMINAL,  /* 1 */
    DM_LEVEL_ORDINAL,  /* the codes between them, squared; NaN unless ordered */
    DM_LEVEL_INTERVAL, /* the difference of their values, squared; NaN without values */
    DM_LEVEL_COUNT
} dm_level;

/* A figure with its 95 % interval. NaN where undefined: chance alone would agree always (one category). */
typedef struct dm_estimate {
    double value, low, high;
} dm_estimate;

/* Two annotators, on the units that both coded. */
typedef struct dm_annotator_pair {
    size_t first, second; /* annotators, first < second */
    uint64_t units;
    double agreement; /* share of units with the same code */
    dm_estimate kappa;
} dm_annotator_pair;

typedef struct dm_agreement {
    uint64_t units;        /* with at least two codes */
    uint64_t codes;        /* on these */
    dm_estimate agreement; /* over units: the mean share of pairs of codes that are the same */
    dm_estimate fleiss;
    dm_estimate alpha[DM_LEVEL_COUNT];
    dm_annotator_pair *pairs; /* [pair_count] by first, then second */
    size_t pair_count;
    double *category_alpha;   /* [category_count] nominal alpha of the category against all others */
    uint64_t *category_codes; /* [category_count] */
} dm_agreement;

/* Measures; intervals by the percentile bootstrap over units or groups (Zapf, Castell, Morawietz and Karch,
 * "Measuring inter-rater reliability for nominal data - which coefficients and confidence intervals are
 * appropriate?", BMC Medical Research Methodology 16, 2016): `replicates` samples drawn with replacement; 0:
 * no intervals, as with a single group. Memory comes from `arena`. Time is replicates * annotators * codes.
 * DM_BAD_LABELS: no unit has two codes. DM_INTERRUPTED, DM_NO_MEMORY. */
dm_status dm_agreement_measure(const dm_codings *codings, uint32_t replicates, uint64_t seed,
                               const dm_progress *progress, dm_arena *arena, dm_agreement *agreement,
                               dm_error *error);

/* How much a unit is disputed: the share of its pairs of codes that differ, 0 .. 1; 0 for fewer than two
 * codes. */
double dm_unit_dispute(const dm_codings *codings, size_t unit);

/* How far apart its codes are: the largest difference of two places in the order; 0 unless ordered. */
uint32_t dm_unit_spread(const dm_codings *codings, size_t unit);

/* How often codes met: matrix[category_count][category_count], zeroed by the caller, gets 1 at
 * [first][second] for every unit to which one annotator gave `first` and a later one `second`. */
void dm_agreement_matrix(const dm_codings *codings, uint64_t *matrix);

#endif
