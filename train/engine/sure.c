#include "train/engine/sure.h"

#include <stdlib.h>

void decisions_init(decision_counts *decisions, uint32_t classes) {
    *decisions = (decision_counts){.classes = classes};
    feature_index_init(&decisions->keys);
}

void decisions_free(decision_counts *decisions) {
    feature_index_free(&decisions->keys);
    free(decisions->counts);
}

void decisions_add(decision_counts *decisions, uint64_t key, uint32_t class) {
    size_t row = feature_index_add(&decisions->keys, key);
    size_t classes = decisions->classes;
    if (decisions->keys.count > decisions->capacity) {
        size_t now = decisions->capacity ? decisions->capacity * 2 : 4096;
        decisions->counts = must_resize(decisions->counts, now * classes, sizeof(uint32_t));
        memset(decisions->counts + decisions->capacity * classes, 0,
               (now - decisions->capacity) * classes * sizeof(uint32_t));
        decisions->capacity = now;
    }
    decisions->counts[row * classes + class]++;
}

int32_t decisions_sure(const decision_counts *decisions, size_t number, uint32_t least, double share) {
    const uint32_t *counts = decisions->counts + number * decisions->classes;
    uint32_t total = 0;
    uint32_t best = 0;
    for (uint32_t class = 0; class < decisions->classes; class ++) {
        total += counts[class];
        best = counts[class] > counts[best] ? class : best;
    }
    return total >= least && counts[best] >= total * share ? (int32_t)best : -1;
}

void decisions_add_table(const decision_counts *decisions, uint32_t least, double share, const char *name,
                         engine_bundle *bundle) {
    uint64_t *keys = must_resize(NULL, decisions->keys.count + 1, sizeof *keys);
    int16_t *classes = must_resize(NULL, decisions->keys.count + 1, sizeof *classes);
    size_t count = 0;
    for (size_t number = 0; number < decisions->keys.count; number++) {
        int32_t sure = decisions_sure(decisions, number, least, share);
        if (sure >= 0) {
            keys[count] = decisions->keys.keys[number];
            classes[count++] = (int16_t)sure;
        }
    }
    bundle_add_numbers(bundle, name, keys, classes, count);
    free(keys);
    free(classes);
}
