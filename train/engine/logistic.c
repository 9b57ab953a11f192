#include "train/engine/logistic.h"

#include <math.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

void examples_init(examples *rows) {
    memset(rows, 0, sizeof *rows);
    feature_index_init(&rows->index);
}

void examples_free(examples *rows) {
    feature_index_free(&rows->index);
    free(rows->seen);
    free(rows->features);
    free(rows->starts);
    free(rows->labels);
    free(rows->groups);
}

static void make_room(examples *rows, size_t features) {
    if (rows->count + 1 >= rows->capacity) {
        rows->capacity = rows->capacity ? rows->capacity * 2 : 4096;
        rows->starts = must_resize(rows->starts, rows->capacity + 1, sizeof *rows->starts);
        rows->labels = must_resize(rows->labels, rows->capacity, sizeof *rows->labels);
        rows->groups = must_resize(rows->groups, rows->capacity, sizeof *rows->groups);
    }
    if (rows->feature_count + features > rows->feature_capacity) {
        rows->feature_capacity = rows->feature_capacity * 2 + features + 65536;
        rows->features = must_resize(rows->features, rows->feature_capacity, sizeof *rows->features);
    }
}

void examples_add(examples *rows, const dm_features *features, uint8_t label, uint32_t group) {
    make_room(rows, features->count);
    rows->starts[rows->count] = rows->feature_count;
    for (size_t index = 0; index < features->count; index++) {
        uint32_t number = feature_index_add(&rows->index, features->keys[index]);
        if (rows->index.count > rows->seen_capacity) {
            size_t now = rows->seen_capacity ? rows->seen_capacity * 2 : 65536;
            rows->seen = must_resize(rows->seen, now, sizeof *rows->seen);
            memset(rows->seen + rows->seen_capacity, 0, (now - rows->seen_capacity) * sizeof *rows->seen);
            rows->seen_capacity = now;
        }
        rows->seen[number]++;
        rows->features[rows->feature_count++] = number;
    }
    rows->labels[rows->count] = label;
    rows->groups[rows->count] = group;
    rows->count++;
    rows->starts[rows->count] = rows->feature_count;
}

static float probability(const examples *rows, size_t row, const float *weights) {
    float sum = 0;
    for (size_t at = rows->starts[row]; at < rows->starts[row + 1]; at++) {
        sum += weights[rows->features[at]];
    }
    return 1.0F / (1.0F + expf(-sum));
}

static void learn(const examples *rows, size_t row, const logistic_options *options, float rate,
                  float *weights, float *squares) {
    float error = probability(rows, row, weights) - (float)rows->labels[row];
    for (size_t at = rows->starts[row]; at < rows->starts[row + 1]; at++) {
        uint32_t feature = rows->features[at];
        if (rows->seen[feature] >= options->least) {
            float shrink = options->decay / (float)rows->seen[feature];
            float gradient = error + shrink * weights[feature];
            squares[feature] += gradient * gradient;
            weights[feature] -= rate * gradient / sqrtf(squares[feature] + 1e-4F);
        }
    }
}

static size_t order_of(const examples *rows, const logistic_options *options, uint32_t *order) {
    size_t count = 0;
    for (size_t row = 0; row < rows->count; row++) {
        if (options->folds == 0 || rows->groups[row] % options->folds != options->fold) {
            order[count++] = (uint32_t)row;
        }
    }
    return count;
}

static void shuffle(uint32_t *order, size_t count, dm_random *random) {
    for (size_t left = count; left > 1; left--) {
        size_t other = dm_random_below(random, (uint32_t)left);
        uint32_t kept = order[left - 1];
        order[left - 1] = order[other];
        order[other] = kept;
    }
}

float *logistic_train(const examples *rows, const logistic_options *options) {
    static const float slower[] = {1.0F, 0.6F, 0.3F};
    size_t size = rows->index.count;
    float *weights = must_resize(NULL, size, sizeof *weights);
    float *squares = must_resize(NULL, size, sizeof *squares);
    float *sums = must_resize(NULL, size, sizeof *sums);
    uint32_t *order = must_resize(NULL, rows->count, sizeof *order);
    memset(weights, 0, size * sizeof *weights);
    memset(squares, 0, size * sizeof *squares);
    memset(sums, 0, size * sizeof *sums);
    size_t count = order_of(rows, options, order);
    size_t quarter = count / 4 + 1;
    int added = 0;
    dm_random random = {options->seed};
    for (int epoch = 0; epoch < options->epochs; epoch++) {
        float rate = options->rate * slower[epoch < 2 ? epoch : 2];
        shuffle(order, count, &random);
        for (size_t place = 0; place < count; place++) {
            learn(rows, order[place], options, rate, weights, squares);
            bool rest = epoch > 0 && (place % quarter == quarter - 1 || place + 1 == count);
            for (size_t feature = 0; rest && feature < size; feature++) {
                sums[feature] += weights[feature];
            }
            added += rest;
        }
    }
    for (size_t feature = 0; feature < size && added > 0; feature++) {
        weights[feature] = sums[feature] / (float)added;
    }
    free(squares);
    free(sums);
    free(order);
    return weights;
}
