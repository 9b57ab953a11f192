/* What several annotators made of the same rows, read from their files. Rows are the same when their ids are.
 */
#ifndef DM_TRAIN_CODINGS_H
#define DM_TRAIN_CODINGS_H

#include "base/table.h"
#include "model/agreement.h"
#include "records/input.h"

/* One file or column of labels. */
typedef struct dm_coding_source {
    const char *path;
    dm_input_kind kind;
    dm_field_names names;  /* of id, text, label and group */
    const char *annotator; /* who labelled all of it; NULL: each row says who */
    const char *who;       /* the field that says it; NULL when annotator is not */
    void (*tell)(void *context, const char *path, uint64_t line, const char *fault); /* of rows left out */
    void *context;
} dm_coding_source;

/* One row, with what is shown of it. */
typedef struct dm_coded_row {
    dm_text text;                          /* as the first source that has it gives it; empty: none does */
    uint32_t group;                        /* number in groups, DM_NONE: a group of its own */
    uint32_t codes[DM_ANNOTATORS_MAXIMUM]; /* number in labels by annotator, DM_NONE: none */
} dm_coded_row;

/* All that was read. */
typedef struct dm_coded_rows {
    dm_arena *arena;     /* holds everything */
    dm_table annotators; /* in order of first sight, as the three below */
    dm_table ids;
    dm_table labels;
    dm_table groups;
    dm_coded_row *rows; /* [ids.count] */
    size_t row_capacity;
    uint64_t faults; /* rows left out: not readable, or without id or annotator, or labelled before */
} dm_coded_rows;

/* The rows as the statistics take them, with the names of their categories. */
typedef struct dm_coded {
    dm_codings codings;
    const dm_text *categories; /* [category_count] */
} dm_coded;

/* An empty set. DM_NO_MEMORY. */
dm_status dm_coded_rows_start(dm_coded_rows *rows, dm_error *error);

/* Adds the labels of a source. Of two labels that an annotator gave to one id the first holds. DM_BAD_LABELS:
 * no row has a label, or there are more than DM_ANNOTATORS_MAXIMUM annotators. */
dm_status dm_coded_rows_read(dm_coded_rows *rows, const dm_coding_source *source, dm_error *error);

/* `order`: the labels in their order with commas between; neighbours are one apart. NULL: labels that are all
 * numbers stand by number and mean it; others stand in byte order, which means nothing. What is made lives in
 * the rows' arena. DM_BAD_LABELS: a label that the order lacks or has twice. */
dm_status dm_coded_rows_finish(dm_coded_rows *rows, const char *order, dm_coded *coded, dm_error *error);
void dm_coded_rows_free(dm_coded_rows *rows);

#endif
