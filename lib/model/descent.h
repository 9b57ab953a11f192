/* Linear machines of all classes at once: coordinate descent over the dual of the L2-regularised squared
 * hinge loss, each class against the rest, with shrinking and one row at a time in a random order.
 *
 * Hsieh et al., "A dual coordinate descent method for large-scale linear SVM", ICML 2008: liblinear's own
 * method, and its tolerance. The classes share each visit to a row, since reading its cells is what takes the
 * time; rows may have weights, which multiply their cost. */
#ifndef DM_MODEL_DESCENT_H
#define DM_MODEL_DESCENT_H

#include "model/problem.h"

typedef struct dm_descent dm_descent;

/* A descent at its start, at weights of 0. The problem must outlive it. NULL when memory ends. */
dm_descent *dm_descent_new(const dm_problem *problem);
void dm_descent_free(dm_descent *descent);

/* Goes on to the optimum for a cost from where the last run came to: from the optimum for a smaller cost the
 * way is short. */
void dm_descent_run(dm_descent *descent, double cost);

/* Bytes that a descent takes. False when they cannot be counted. */
bool dm_descent_memory(size_t rows, size_t features, size_t classes, size_t *bytes);

#endif
