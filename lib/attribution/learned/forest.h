/* A sum of small decision trees over measures of a candidate: gradient boosting (Friedman, "Greedy function
 * approximation: a gradient boosting machine", Annals of Statistics 2001). What decides between candidates is
 * few numbers that count together (how likely the cue, how likely the content, who else wants its words);
 * the lexical rest comes in as one of them, the score of a linear model. All trees are complete and equally
 * deep, so that a tree is two arrays without pointers. */
#ifndef DM_ATTRIBUTION_LEARNED_FOREST_H
#define DM_ATTRIBUTION_LEARNED_FOREST_H

#include "syntax/weights.h"

enum { DM_FOREST_DEPTH_MOST = 8, DM_FOREST_TREES_MOST = 4096 };

/* Goes right when the measure is above the bound; the children of split n are 2n + 1 and 2n + 2. */
typedef struct dm_split {
    uint32_t measure;
    float bound;
} dm_split;

/* As it stands at the head of the section; the splits of all trees follow, then their leaves. */
typedef struct dm_forest_header {
    uint32_t tree_count;
    uint32_t depth;
    uint32_t measure_count;
    float base; /* log odds without any tree */
} dm_forest_header;

/* A forest in use; the memory belongs to the weights. */
typedef struct dm_forest {
    dm_forest_header header;
    const dm_split *splits; /* [tree_count * (2^depth - 1)] */
    const float *leaves;    /* [tree_count * 2^depth] log odds */
} dm_forest;

/* Reads the section `name`, which must be about as many measures. DM_BAD_MODEL. */
dm_status dm_forest_open(const dm_weights *weights, const char *name, uint32_t measure_count,
                         dm_forest *forest, dm_error *error);

/* The log odds of measures[measure_count]. */
float dm_forest_sum(const dm_forest *forest, const float *measures);

#endif
