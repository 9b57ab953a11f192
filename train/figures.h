/* Figures as tables for people. */
#ifndef DM_TRAIN_FIGURES_H
#define DM_TRAIN_FIGURES_H

#include "model/model.h"

/* An estimate with its 95 % interval; NaN where there is none. */
typedef struct dm_interval {
    double value, low, high;
} dm_interval;

/* A line a label: rows, precision, recall, F1; "n/a" where undefined. */
void dm_figures_print_labels(const dm_model *model, const dm_figures *figures, dm_buffer *out);

/* How often a row of one label was given each label: a line a gold label, a column a predicted one. */
void dm_figures_print_confusion(const char *const *labels, const dm_figures *figures, dm_buffer *out);

/* "NAME  0.812   0.790 - 0.834". */
void dm_figures_print_interval(const char *name, const dm_interval *interval, dm_buffer *out);

/* Rows of a gold label. */
uint64_t dm_figures_support(const dm_figures *figures, size_t label);

#endif
