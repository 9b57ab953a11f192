/* What memory a training will take, told from a sample of its rows before any of it is taken. */
#ifndef DM_MODEL_ESTIMATE_H
#define DM_MODEL_ESTIMATE_H

#include "model/model.h"

typedef struct dm_estimate {
    size_t bytes;        /* that texts, vectors, counters and one solver take together */
    size_t row_elements; /* of a vector, on the average */
    size_t features;     /* at most about so many */
} dm_estimate;

/* Of these rows under the options' recipe, as rows of this size make it likely; parses of clauses come on top
 * with a flat rate a word. A row that cannot be read counts as empty. DM_NO_MEMORY, and what reading a
 * lexicon says. */
dm_status dm_train_estimate(const dm_row *rows, size_t count, const dm_train_options *options,
                            dm_estimate *estimate, dm_error *error);

/* How many rows must hold a feature: what the recipe says, but at least one of 50,000, so that tables stay
 * bounded where rows are many. */
uint32_t dm_train_minimum_frequency(const dm_recipe *recipe, size_t count);

#endif
