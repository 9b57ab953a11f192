/* What is always decided in one way: counts of decisions by what is known before them. */
#ifndef DM_ENGINE_SURE_H
#define DM_ENGINE_SURE_H

#include "train/engine/bundle.h"
#include "train/engine/feature_index.h"

typedef struct decision_counts {
    feature_index keys;
    uint32_t *counts; /* [keys.count * classes] */
    size_t capacity;  /* of keys */
    uint32_t classes;
} decision_counts;

void decisions_init(decision_counts *decisions, uint32_t classes);
void decisions_free(decision_counts *decisions);
void decisions_add(decision_counts *decisions, uint64_t key, uint32_t class);

/* The class of the number-th key if it was met at least `least` times and in `share` of them so decided, or
 * -1. */
int32_t decisions_sure(const decision_counts *decisions, size_t number, uint32_t least, double share);

/* Adds the section `name`: all keys that are sure, with their class. */
void decisions_add_table(const decision_counts *decisions, uint32_t least, double share, const char *name,
                         engine_bundle *bundle);

#endif
