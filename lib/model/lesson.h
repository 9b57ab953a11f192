/* A lesson: rows to learn from, with the dictionary that these rows alone give and their vectors by it. */
#ifndef DM_MODEL_LESSON_H
#define DM_MODEL_LESSON_H

#include "model/corpus.h"
#include "model/problem.h"

typedef struct dm_lesson {
    const dm_recipe *recipe;
    const dm_lexicon *lexicon; /* NULL: none */
    dm_workspace *workspace;   /* not owned */
    dm_passage *passages;      /* [matrix.count] */
    uint32_t *labels;          /* [matrix.count] */
    double *weights;           /* [matrix.count]; NULL when all are 1 */
    size_t class_count;
    dm_extractor *extractor;
    dm_matrix matrix; /* a row each */
} dm_lesson;

/* What was learned. */
typedef struct dm_learned {
    dm_extractor *extractor; /* the features that have a weight */
    dm_form form;
    dm_svm svm;
    double *bias; /* [class_count or pairs]; NULL for vectors */
    double gamma;
} dm_learned;

/* One choice of what training leaves open. */
typedef struct dm_setting {
    double cost;
    double gamma;       /* of RBF and polynomial; 0: by the next */
    double gamma_share; /* gamma in units of 1 / variance of the vectors */
} dm_setting;

/* Learns dictionary and vectors of the corpus' rows rows[count], in their order. Free the lesson in any case.
 * DM_BAD_LABELS: no feature is frequent enough; DM_NO_MEMORY, DM_INTERRUPTED. */
dm_status dm_lesson_prepare(const dm_corpus *corpus, const uint32_t *rows, size_t count,
                            const dm_recipe *recipe, const dm_lexicon *lexicon, dm_workspace *workspace,
                            const dm_watch *watch, dm_lesson *lesson, dm_error *error);
void dm_lesson_free(dm_lesson *lesson);

/* Trains under one setting. `options` gives kernel, solver (libsvm or liblinear) and balance. Free what was
 * learned in any case. As dm_solve. */
dm_status dm_lesson_train(const dm_lesson *lesson, const dm_train_options *options, const dm_setting *setting,
                          const dm_watch *watch, dm_learned *learned, dm_error *error);
void dm_learned_free(dm_learned *learned);

#endif
