/* The labelled rows that a model is judged by, and what different judges answer on them. */
#ifndef DM_TRAIN_JUDGED_H
#define DM_TRAIN_JUDGED_H

#include "model/measures.h"
#include "records/rows.h"

/* Who is judged: a model that is loaded, or one that records name. */
typedef struct dm_judged_model {
    const char *name, *version, *task, *sha256; /* version and sha256 empty: records of rows do not say */
    const char *labels[DM_LABELS_MAXIMUM];
    size_t label_count;
} dm_judged_model;

/* Lives as long as the model. */
dm_judged_model dm_judged_model_of(const dm_model *model);

/* A label of the rows that the model does not know. Its rows are not judged. */
typedef struct dm_unknown_label {
    dm_text label;
    uint64_t rows;
    uint64_t first_line;
} dm_unknown_label;

/* Rows of one group stand together, since they are drawn together: group g is rows
 * group_starts[g] .. group_starts[g + 1]. Everything lives in the arena of the rows. */
typedef struct dm_judged {
    const dm_row **rows; /* [count] */
    uint32_t *gold;      /* [count] label index of the model */
    size_t count;
    size_t *group_starts; /* [group_count + 1] */
    size_t group_count;
    size_t label_count;        /* of the model */
    dm_unknown_label *unknown; /* [unknown_count] in the order of their first row */
    size_t unknown_count;
    uint64_t unknown_rows;
} dm_judged;

/* Gathers the rows whose label the model knows. DM_BAD_LABELS when there is none. */
dm_status dm_judged_gather(const dm_judged_model *model, const dm_rows *rows, dm_judged *judged,
                           dm_error *error);

/* The answers of a model with the same labels: predictions[judged->count]. `progress` may say stop:
 * DM_INTERRUPTED. DM_NO_MEMORY, or what scoring says of a row, with its line. */
dm_status dm_answer_model(const dm_model *model, const dm_judged *judged, const dm_progress *progress,
                          dm_prediction *predictions, dm_error *error);

/* The most frequent label of the judged rows for every row; the first of equals. No constant answer is
 * right more often. Returns the label. */
uint32_t dm_answer_majority(const dm_judged *judged, dm_prediction *predictions);

/* What the words alone say: the categories of the embedded stance lexicon speak for a label each, or for none
 * (the table is in lexicon_baseline.c and in demarche-evaluate(1)); matches outside negation are summed by
 * their weights, the heavier label is the answer, and neutral where neither is. `*known` is false, and
 * nothing is answered, for models that do not judge stance by the labels conciliatory, neutral and
 * threatening. */
dm_status dm_answer_lexicon(const dm_model *model, const dm_judged *judged, const dm_progress *progress,
                            dm_prediction *predictions, bool *known, dm_error *error);

#endif
