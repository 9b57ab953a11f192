/* The page that a training leaves for people. */
#ifndef DM_TRAIN_TRAIN_PAGE_H
#define DM_TRAIN_TRAIN_PAGE_H

#include "train/learning.h"

typedef struct dm_train_page {
    const char *path; /* of the rows */
    const dm_model *model;
    const dm_train_options *options;
    const dm_validation *validation;
    const dm_learning *learning;
} dm_train_page;

/* The best macro-F1 that some parts of the recipe (bits, as in dm_try) came to under any setting; NaN: they
 * were not tried. */
double dm_validation_best(const dm_validation *validation, uint32_t parts);

/* One page that loads nothing and runs nothing: cross-validated figures, what each family of
 * features gives, confusion, calibration and learning curve. */
void dm_train_page_print(const dm_train_page *page, dm_buffer *out);

#endif
