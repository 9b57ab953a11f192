#include "train/engine/perceptron.h"

#include <stdbool.h>
#include <stdlib.h>

void perceptron_init(engine_perceptron *perceptron, uint32_t classes, uint32_t least) {
    memset(perceptron, 0, sizeof *perceptron);
    perceptron->classes = classes;
    perceptron->least = least;
    feature_index_init(&perceptron->index);
}

void perceptron_free(engine_perceptron *perceptron) {
    feature_index_free(&perceptron->index);
    free(perceptron->weights);
    free(perceptron->totals);
    free(perceptron->steps);
    free(perceptron->updates);
}

void perceptron_score(const engine_perceptron *perceptron, const dm_features *features, float *scores) {
    uint32_t classes = perceptron->classes;
    memset(scores, 0, classes * sizeof *scores);
    for (size_t index = 0; index < features->count; index++) {
        uint32_t row = feature_index_find(&perceptron->index, features->keys[index]);
        if (row == UINT32_MAX || perceptron->updates[row] < perceptron->least) {
            continue;
        }
        const float *weights = perceptron->weights + (size_t)row * classes;
        for (uint32_t class = 0; class < classes; class ++) {
            scores[class] += weights[class];
        }
    }
}

static void make_room(engine_perceptron *perceptron) {
    if (perceptron->index.count <= perceptron->capacity) {
        return;
    }
    size_t classes = perceptron->classes;
    size_t old = perceptron->capacity * classes;
    perceptron->capacity = perceptron->capacity ? perceptron->capacity * 2 : 4096;
    size_t now = perceptron->capacity * classes;
    perceptron->updates = must_resize(perceptron->updates, perceptron->capacity, sizeof(uint32_t));
    memset(perceptron->updates + old / classes, 0, (perceptron->capacity - old / classes) * sizeof(uint32_t));
    perceptron->weights = must_resize(perceptron->weights, now, sizeof(float));
    perceptron->totals = must_resize(perceptron->totals, now, sizeof(float));
    perceptron->steps = must_resize(perceptron->steps, now, sizeof(uint32_t));
    memset(perceptron->weights + old, 0, (now - old) * sizeof(float));
    memset(perceptron->totals + old, 0, (now - old) * sizeof(float));
    memset(perceptron->steps + old, 0, (now - old) * sizeof(uint32_t));
}

/* Adds what the weight was worth since its last change to its total. */
static void settle(engine_perceptron *perceptron, size_t at) {
    uint32_t since = perceptron->step - perceptron->steps[at];
    perceptron->totals[at] += perceptron->weights[at] * (float)since;
    perceptron->steps[at] = perceptron->step;
}

void perceptron_update(engine_perceptron *perceptron, const dm_features *features, uint32_t right,
                       uint32_t wrong) {
    for (size_t index = 0; index < features->count; index++) {
        size_t row = feature_index_add(&perceptron->index, features->keys[index]);
        make_room(perceptron);
        size_t up = row * perceptron->classes + right;
        size_t down = row * perceptron->classes + wrong;
        perceptron->updates[row]++;
        settle(perceptron, up);
        settle(perceptron, down);
        perceptron->weights[up] += 1;
        perceptron->weights[down] -= 1;
    }
}

void perceptron_average(engine_perceptron *perceptron) {
    size_t count = perceptron->index.count * perceptron->classes;
    float steps = perceptron->step > 0 ? (float)perceptron->step : 1;
    for (size_t at = 0; at < count; at++) {
        settle(perceptron, at);
        bool counts = perceptron->updates[at / perceptron->classes] >= perceptron->least;
        perceptron->weights[at] = counts ? perceptron->totals[at] / steps : 0;
    }
}
