/* Which rows to label next, so that a model learns most from each label.
 *
 * Rows of which the model is least sure come first: by the margin between its two most probable labels
 * (Scheffer, Decomain and Wrobel, "Active Hidden Markov Models for Information Extraction", IDA 2001). Since
 * the least sure rows are often alike, each one is weighed against those chosen before it by the cosine of
 * their vectors (Brinker, "Incorporating Diversity in Active Learning with Support Vector Machines", ICML
 * 2003). And since a model can be sure and wrong where it never saw a label, a share is drawn at random. */
#ifndef DM_TRAIN_SUGGESTION_H
#define DM_TRAIN_SUGGESTION_H

#include "model/model.h"

enum { DM_SUGGESTIONS_MAXIMUM = 10000 };

typedef struct dm_suggestion_options {
    size_t count;     /* rows that are wanted, at most DM_SUGGESTIONS_MAXIMUM */
    double diversity; /* 0: only sureness counts .. 1: only likeness */
    double random;    /* share of the rows that is drawn at random, 0 .. 1 */
    uint64_t seed;    /* of that draw */
} dm_suggestion_options;

typedef struct dm_suggestion {
    uint32_t row;        /* index */
    bool random;         /* drawn at random */
    double margin;       /* probability of the first label less that of the second; NaN without a model */
    double likeness;     /* cosine with the most alike row suggested before, 0 .. 1; NaN for random ones */
    uint32_t label;      /* that the model gives; DM_NONE without a model */
    uint32_t first;      /* most probable label, nearly always the same */
    uint32_t second;     /* next to it */
    double *probability; /* [labels of the model]; NULL without one */
} dm_suggestion;

/* Chooses among the rows with open[row] true. `model` NULL: all at random. suggestions[*found] live in
 * `arena`, the one to label first stands first. Time is rows scored, and count * (10 * count, at most 20000)
 * vectors compared. DM_INTERRUPTED, DM_NO_MEMORY, or what scoring says of a row, with its line. */
dm_status dm_suggest_rows(const dm_model *model, const dm_row *rows, size_t row_count, const bool *open,
                          const dm_suggestion_options *options, const dm_progress *progress, dm_arena *arena,
                          dm_suggestion **suggestions, size_t *found, dm_error *error);

#endif
