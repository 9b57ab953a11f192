#include "train/engine/boosting.h"

#include <float.h>
#include <math.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "attribution/learned/forest.h"
#include "base/random.h"
#include "train/engine/feature_index.h"

enum { BINS = 48, NODES_MOST = 1 << DM_FOREST_DEPTH_MOST };

void measured_rows_add(measured_rows *rows, const float *measured, uint8_t label) {
    if (rows->count == rows->capacity) {
        rows->capacity = rows->capacity ? rows->capacity * 2 : 4096;
        rows->values = must_resize(rows->values, rows->capacity * rows->width, sizeof *rows->values);
        rows->labels = must_resize(rows->labels, rows->capacity, 1);
    }
    memcpy(rows->values + rows->count * rows->width, measured, rows->width * sizeof *measured);
    rows->labels[rows->count++] = label;
}

void measured_rows_free(measured_rows *rows) {
    free(rows->values);
    free(rows->labels);
}

/* Sums of the first and second derivatives of the loss. */
typedef struct slopes {
    double first;
    double second;
} slopes;

typedef struct booster {
    const measured_rows *rows;
    const boosting_options *options;
    float (*bounds)[BINS]; /* [width] */
    uint32_t *bin_counts;  /* [width] bounds in use */
    uint8_t *bins;         /* [width * count] measure by measure */
    double *odds;          /* [count] */
    slopes *row_slopes;    /* [count] of rows that the tree sees, else 0 */
    bool *asked;           /* [width] measures that the tree may ask for */
    uint16_t *nodes;       /* [count] of the level at hand */
    slopes *table;         /* [nodes * (BINS + 1)] of one measure */
    dm_random random;
} booster;

/* ---- bins */

static int ascending(const void *left, const void *right) {
    float one = *(const float *)left;
    float two = *(const float *)right;
    return (one > two) - (one < two);
}

/* Bounds between the values where they are few, else at equal shares of the rows. */
static uint32_t find_bounds(const float *sorted, size_t count, float *bounds) {
    uint32_t found = 0;
    size_t different = 1;
    for (size_t row = 1; row < count; row++) {
        different += sorted[row] > sorted[row - 1];
    }
    for (size_t row = 1; row < count && different <= BINS; row++) {
        if (sorted[row] > sorted[row - 1]) {
            bounds[found++] = (sorted[row] + sorted[row - 1]) / 2;
        }
    }
    for (size_t share = 1; share < BINS && different > BINS; share++) {
        float value = sorted[count * share / BINS];
        if (found == 0 || value > bounds[found - 1]) {
            bounds[found++] = value;
        }
    }
    return found;
}

static void fill_bins(booster *job) {
    const measured_rows *rows = job->rows;
    float *sorted = must_resize(NULL, rows->count, sizeof *sorted);
    for (uint32_t measure = 0; measure < rows->width; measure++) {
        for (size_t row = 0; row < rows->count; row++) {
            sorted[row] = rows->values[row * rows->width + measure];
        }
        qsort(sorted, rows->count, sizeof *sorted, ascending);
        uint32_t count = find_bounds(sorted, rows->count, job->bounds[measure]);
        job->bin_counts[measure] = count;
        for (size_t row = 0; row < rows->count; row++) {
            float value = rows->values[row * rows->width + measure];
            uint32_t bin = 0;
            while (bin < count && value > job->bounds[measure][bin]) {
                bin++;
            }
            job->bins[measure * rows->count + row] = (uint8_t)bin;
        }
    }
    free(sorted);
}

/* ---- one tree */

static double probability_of(double odds) {
    return 1.0 / (1.0 + exp(-odds));
}

/* Draws the rows and measures of the next tree. */
static void draw(booster *job) {
    for (size_t row = 0; row < job->rows->count; row++) {
        double probability = probability_of(job->odds[row]);
        bool seen = dm_random_unit(&job->random) < job->options->rows;
        job->row_slopes[row] =
            seen ? (slopes){probability - (double)job->rows->labels[row], probability * (1 - probability)}
                 : (slopes){0, 0};
        job->nodes[row] = 0;
    }
    for (uint32_t measure = 0; measure < job->rows->width; measure++) {
        job->asked[measure] = dm_random_unit(&job->random) < job->options->columns;
    }
}

static double worth(const booster *job, slopes sums) {
    return sums.first * sums.first / (sums.second + (double)job->options->decay);
}

/* The best split of each node so far. */
typedef struct best_split {
    double gain;
    uint32_t measure;
    uint32_t bin;
    bool found;
} best_split;

/* Looks for better splits of one node on one measure. */
static void look(const booster *job, uint32_t measure, const slopes *bins, best_split *best) {
    uint32_t count = job->bin_counts[measure];
    double least = (double)job->options->least;
    slopes all = {0, 0};
    slopes left = {0, 0};
    for (uint32_t bin = 0; bin <= count; bin++) {
        all.first += bins[bin].first;
        all.second += bins[bin].second;
    }
    for (uint32_t bin = 0; bin < count; bin++) {
        left.first += bins[bin].first;
        left.second += bins[bin].second;
        slopes right = {all.first - left.first, all.second - left.second};
        if (left.second < least || right.second < least) {
            continue;
        }
        double gain = worth(job, left) + worth(job, right) - worth(job, all);
        if (gain > best->gain) {
            *best = (best_split){gain, measure, bin, true};
        }
    }
}

/* Splits all nodes of a level; rows move to its children. */
static void grow_level(booster *job, uint32_t level, dm_split *splits) {
    size_t count = job->rows->count;
    size_t node_count = (size_t)1 << level;
    best_split best[NODES_MOST] = {{0}};
    for (uint32_t measure = 0; measure < job->rows->width; measure++) {
        if (!job->asked[measure]) {
            continue;
        }
        const uint8_t *bins = job->bins + measure * count;
        memset(job->table, 0, node_count * (BINS + 1) * sizeof *job->table);
        for (size_t row = 0; row < count; row++) {
            slopes *cell = &job->table[job->nodes[row] * (size_t)(BINS + 1) + bins[row]];
            cell->first += job->row_slopes[row].first;
            cell->second += job->row_slopes[row].second;
        }
        for (size_t node = 0; node < node_count; node++) {
            look(job, measure, job->table + node * (BINS + 1), &best[node]);
        }
    }
    for (size_t node = 0; node < node_count; node++) {
        float bound = best[node].found ? job->bounds[best[node].measure][best[node].bin] : FLT_MAX;
        splits[node_count - 1 + node] = (dm_split){best[node].measure, bound};
    }
    for (size_t row = 0; row < count; row++) {
        const best_split *split = &best[job->nodes[row]];
        bool right = split->found && job->bins[split->measure * count + row] > split->bin;
        job->nodes[row] = (uint16_t)(2 * job->nodes[row] + right);
    }
}

static void grow_tree(booster *job, dm_split *splits, float *leaves) {
    slopes sums[NODES_MOST] = {{0, 0}};
    draw(job);
    for (uint32_t level = 0; level < job->options->depth; level++) {
        grow_level(job, level, splits);
    }
    for (size_t row = 0; row < job->rows->count; row++) {
        sums[job->nodes[row]].first += job->row_slopes[row].first;
        sums[job->nodes[row]].second += job->row_slopes[row].second;
    }
    for (size_t leaf = 0; leaf < (size_t)1 << job->options->depth; leaf++) {
        double step = sums[leaf].first / (sums[leaf].second + (double)job->options->decay);
        leaves[leaf] = (float)(-(double)job->options->rate * step);
    }
    for (size_t row = 0; row < job->rows->count; row++) {
        job->odds[row] += (double)leaves[job->nodes[row]];
    }
}

/* ---- the forest */

static void start(booster *job, const measured_rows *rows, const boosting_options *options, float base) {
    *job = (booster){.rows = rows, .options = options, .random = {options->seed}};
    job->bounds = must_resize(NULL, rows->width, sizeof *job->bounds);
    job->bin_counts = must_resize(NULL, rows->width, sizeof *job->bin_counts);
    job->bins = must_resize(NULL, rows->width * rows->count, 1);
    job->odds = must_resize(NULL, rows->count, sizeof *job->odds);
    job->row_slopes = must_resize(NULL, rows->count, sizeof *job->row_slopes);
    job->asked = must_resize(NULL, rows->width, sizeof *job->asked);
    job->nodes = must_resize(NULL, rows->count, sizeof *job->nodes);
    job->table = must_resize(NULL, (size_t)NODES_MOST * (BINS + 1), sizeof *job->table);
    for (size_t row = 0; row < rows->count; row++) {
        job->odds[row] = (double)base;
    }
    fill_bins(job);
}

static void finish(booster *job) {
    free(job->bounds);
    free(job->bin_counts);
    free(job->bins);
    free(job->odds);
    free(job->row_slopes);
    free(job->asked);
    free(job->nodes);
    free(job->table);
}

static float base_of(const measured_rows *rows) {
    double right = 1;
    for (size_t row = 0; row < rows->count; row++) {
        right += rows->labels[row];
    }
    return (float)log(right / ((double)rows->count + 2 - right));
}

void boosting_train(const measured_rows *rows, const boosting_options *options, const char *name,
                    engine_bundle *bundle) {
    booster job;
    size_t leaf_count = (size_t)1 << options->depth;
    size_t split_count = leaf_count - 1;
    dm_forest_header header = {options->trees, options->depth, rows->width, base_of(rows)};
    size_t splits_size = options->trees * split_count * sizeof(dm_split);
    size_t size = sizeof header + splits_size + options->trees * leaf_count * sizeof(float);
    char *bytes = must_resize(NULL, size, 1);
    dm_split *splits = must_resize(NULL, split_count, sizeof *splits);
    float *leaves = must_resize(NULL, leaf_count, sizeof *leaves);
    start(&job, rows, options, header.base);
    memcpy(bytes, &header, sizeof header);
    for (size_t tree = 0; tree < options->trees; tree++) {
        grow_tree(&job, splits, leaves);
        memcpy(bytes + sizeof header + tree * split_count * sizeof *splits, splits,
               split_count * sizeof *splits);
        memcpy(bytes + sizeof header + splits_size + tree * leaf_count * sizeof *leaves, leaves,
               leaf_count * sizeof *leaves);
    }
    bundle_add_text(bundle, name, (dm_text){bytes, size});
    finish(&job);
    free(bytes);
    free(splits);
    free(leaves);
}
