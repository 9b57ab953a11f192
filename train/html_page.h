/* A page of figures and charts that loads nothing, runs nothing and can be read without a style. */
#ifndef DM_TRAIN_HTML_PAGE_H
#define DM_TRAIN_HTML_PAGE_H

#include "command/html_text.h"
#include "train/figures.h"
#include "train/learning.h"

/* All from the doctype to the heading, which is the title; and the end. */
void dm_html_begin(dm_text title, dm_buffer *out);
void dm_html_end(dm_buffer *out);

/* A cell of a table: a text; a number of three decimals, "n/a" for NaN; bounds, empty where there are none.
 */
void dm_html_add_head(dm_buffer *out, dm_text text);
void dm_html_add_number(dm_buffer *out, double value);
void dm_html_add_count(dm_buffer *out, uint64_t count);
void dm_html_add_bounds(dm_buffer *out, const dm_interval *interval);

/* How often a row of one label was given each label, shaded by the share of the gold label. */
void dm_html_add_confusion(dm_buffer *out, const char *const *labels, const dm_figures *figures);

/* How often answers of a probability were right, as a chart and a table. */
void dm_html_add_reliability(dm_buffer *out, const dm_reliability *reliability);

/* Macro-F1 by the rows that a model learnt from, as a chart and a table. */
void dm_html_add_learning(dm_buffer *out, const dm_learning *learning);

#endif
