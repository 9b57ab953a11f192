/* Suggested rows as a table that can be filled in, and as a page on which a person labels. */
#ifndef DM_TRAIN_SUGGEST_H
#define DM_TRAIN_SUGGEST_H

#include "train/suggestion.h"

/* What is written. */
typedef struct dm_suggest_report {
    const char *task;
    const dm_model *model; /* NULL: rows were drawn at random */
    const dm_text *labels; /* [label_count] that a person can give */
    size_t label_count;
    dm_text codebook;                 /* Markdown; empty: none */
    const dm_row *rows;               /* what suggestions point to */
    const dm_suggestion *suggestions; /* [suggestion_count] */
    size_t suggestion_count;
} dm_suggest_report;

/* TSV with the fields that train reads, `label` being empty, then what the model says and why the row is
 * there. Tabs, line ends and other controls become spaces, one for one, so that spans still hold. */
void dm_suggest_print_table(const dm_suggest_report *report, dm_buffer *out);

/* One HTML file (labelling_page.html with the rows in it) that needs no other and asks for none.
 * DM_NO_MEMORY.
 */
dm_status dm_suggest_print_page(const dm_suggest_report *report, dm_buffer *out, dm_error *error);

/* Why a row is suggested: "between neutral and threatening". */
void dm_suggestion_add_reason(const dm_suggest_report *report, const dm_suggestion *suggestion,
                              dm_buffer *out);

/* A role's span in code points of the row's text. */
typedef struct dm_code_points {
    size_t start, end;
} dm_code_points;

dm_code_points dm_row_code_points(const dm_row *row, dm_span span);

#endif
