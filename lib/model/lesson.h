/* A lesson: rows to learn from, with the features that they give and their vectors by them.
 *
 * Lessons are taken in a child: the solvers run in the process that asks. */
#ifndef DM_MODEL_LESSON_H
#define DM_MODEL_LESSON_H

#include "model/problem.h"
#include "model/view.h"

typedef struct dm_lesson {
    dm_view view;
    dm_matrix matrix; /* a row each */
    uint32_t *labels; /* [matrix.count] */
    double *weights;  /* [matrix.count]; NULL when all are 1 */
    size_t class_count;
    dm_problem problem;         /* that was posed last */
    struct dm_descent *descent; /* of a linear machine: goes on with the next cost; NULL: none yet */
} dm_lesson;

/* What was learned. */
typedef struct dm_learned {
    bool *keep;           /* [view.feature_count] the features that have a weight */
    size_t feature_count; /* of them */
    dm_form form;
    dm_svm svm;   /* over the kept features */
    double *bias; /* [class_count or pairs]; NULL for vectors */
    double gamma;
} dm_learned;

/* One choice of what training leaves open, besides the families. */
typedef struct dm_setting {
    double cost;
    double gamma;       /* of RBF and polynomial; 0: by the next */
    double gamma_share; /* gamma in units of 1 / variance of the vectors */
} dm_setting;

/* Bytes that a lesson on these rows may need, with its solver. DM_OVER_LIMIT: more numbers than the solvers
 * can count. */
dm_status dm_lesson_memory(const dm_corpus *corpus, const dm_material *material, const uint32_t *rows,
                           size_t count, const dm_train_options *options, size_t *bytes, dm_error *error);

/* Learns features and vectors of the corpus' rows rows[count], in their order. Free the lesson in any case.
 * DM_BAD_LABELS: no feature is frequent enough; DM_NO_MEMORY. */
dm_status dm_lesson_prepare(const dm_corpus *corpus, const dm_material *material, const uint32_t *rows,
                            size_t count, const dm_recipe *recipe, dm_lesson *lesson, dm_error *error);
void dm_lesson_free(dm_lesson *lesson);

/* Trains under one setting; a linear machine goes on from that of the last cost when it was not larger, so
 * that a grid of ascending costs takes little more than its largest. `options` gives kernel, solver (libsvm
 * or liblinear) and balance. Free what was learned in any case. As dm_solve. */
dm_status dm_lesson_train(dm_lesson *lesson, const dm_train_options *options, const dm_setting *setting,
                          dm_learned *learned, dm_error *error);
void dm_learned_free(dm_learned *learned);

/* decisions[count][labels]: what the learned machine makes of the corpus' rows rows[count]. */
dm_status dm_lesson_judge(const dm_lesson *lesson, dm_learned *learned, const uint32_t *rows, size_t count,
                          double *decisions, dm_error *error);

/* A whole lesson in a child: all rows of the corpus under one setting. What was learned has its machine over
 * the kept features, and keep[material->feature_count] over those of the material. As dm_solve; also
 * DM_INTERRUPTED when `watch` says stop. */
dm_status dm_lesson_take(const dm_corpus *corpus, const dm_material *material, const dm_recipe *recipe,
                         const dm_train_options *options, const dm_setting *setting, const dm_watch *watch,
                         dm_learned *learned, dm_error *error);

#endif
