#include "attribution/learned/forest.h"

#include <math.h>

_Static_assert(sizeof(dm_forest_header) == 16 && sizeof(dm_split) == 8,
               "forests are part of the file format");

dm_status dm_forest_open(const dm_weights *weights, const char *name, uint32_t measure_count,
                         dm_forest *forest, dm_error *error) {
    dm_text section = {0};
    *forest = (dm_forest){0};
    dm_status status = dm_weights_section(weights, name, &section, error);
    if (status != DM_OK) {
        return status;
    }
    dm_forest_header header = {0};
    if (section.length < sizeof header) {
        return dm_fail(error, DM_BAD_MODEL, "forest %s is cut short", name);
    }
    memcpy(&header, section.bytes, sizeof header);
    if (header.depth == 0 || header.depth > DM_FOREST_DEPTH_MOST ||
        header.tree_count > DM_FOREST_TREES_MOST || header.measure_count != measure_count ||
        !isfinite(header.base)) {
        return dm_fail(error, DM_BAD_MODEL, "forest %s is not of the shape it should have", name);
    }
    size_t leaves = (size_t)header.tree_count << header.depth;
    size_t splits = leaves - header.tree_count;
    if (section.length != sizeof header + splits * sizeof(dm_split) + leaves * sizeof(float)) {
        return dm_fail(error, DM_BAD_MODEL, "forest %s is not as long as it says", name);
    }
    forest->header = header;
    forest->splits = (const dm_split *)(const void *)(section.bytes + sizeof header);
    forest->leaves = (const float *)(const void *)(forest->splits + splits);
    for (size_t split = 0; split < splits; split++) {
        if (forest->splits[split].measure >= measure_count || isnan(forest->splits[split].bound)) {
            return dm_fail(error, DM_BAD_MODEL, "forest %s asks for what is not measured", name);
        }
    }
    for (size_t leaf = 0; leaf < leaves; leaf++) {
        if (!isfinite(forest->leaves[leaf])) {
            return dm_fail(error, DM_BAD_MODEL, "forest %s has a leaf that is no number", name);
        }
    }
    return DM_OK;
}

float dm_forest_sum(const dm_forest *forest, const float *measures) {
    size_t leaf_count = (size_t)1 << forest->header.depth;
    const dm_split *splits = forest->splits;
    const float *leaves = forest->leaves;
    float sum = forest->header.base;
    for (uint32_t tree = 0; tree < forest->header.tree_count; tree++) {
        size_t node = 0;
        for (uint32_t level = 0; level < forest->header.depth; level++) {
            node = 2 * node + 1 + (measures[splits[node].measure] > splits[node].bound);
        }
        sum += leaves[node - (leaf_count - 1)];
        splits += leaf_count - 1;
        leaves += leaf_count;
    }
    return sum;
}
