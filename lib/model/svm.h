/* A support vector machine as libsvm writes it: pairwise decision functions over support vectors that stand
 * class by class. The text is libsvm's model format (svm_save_model), kept to its strictest form.
 *
 *   decision of classes (i, j) = sum of coefficient * kernel(support vector, x) over the vectors of i and j,
 *                                less rho
 *
 * Chang and Lin, "LIBSVM: a library for support vector machines", ACM TIST 2011. */
#ifndef DM_MODEL_SVM_H
#define DM_MODEL_SVM_H

#include "base/buffer.h"
#include "model/cursor.h"
#include "model/model.h"

/* How many pairs of classes there are. */
static inline size_t dm_pair_count(size_t classes) {
    return classes * (classes - 1) / 2;
}

/* The place of the pair (first, second), first < second, among (0, 1), (0, 2) ... (k-2, k-1). */
static inline size_t dm_pair(size_t classes, size_t first, size_t second) {
    return first * classes - first * (first + 1) / 2 + (second - first - 1);
}

typedef struct dm_svm {
    dm_kernel kernel;
    uint32_t degree; /* of the polynomial */
    double gamma;    /* of RBF and polynomial */
    double constant; /* of the polynomial: libsvm's coef0 */
    size_t class_count;
    size_t vector_count;
    uint32_t *class_vectors; /* [class_count] support vectors of each class */
    double *rho;             /* [pairs] by dm_pair */
    double *coefficients;    /* [vector_count][class_count - 1] against each other class, in order */
    size_t *starts;          /* [vector_count + 1] where a vector's elements begin */
    uint32_t *features;      /* [elements] from 0, ascending in a vector */
    double *values;          /* [elements] */
} dm_svm;

/* Room for a machine of these sizes, all zero. DM_NO_MEMORY; `svm` can be freed then too. */
dm_status dm_svm_init(dm_svm *svm, size_t classes, size_t vectors, size_t elements, dm_error *error);
void dm_svm_free(dm_svm *svm);

/* Appends the machine as libsvm text; labels are 0 .. class_count - 1. */
void dm_svm_print(const dm_svm *svm, dm_buffer *text);

/* The whole of `cursor` as a machine of so many classes and features. DM_BAD_MODEL (V2 to V6), DM_NO_MEMORY.
 * Memory is checked against the section's length before it is taken. */
dm_status dm_svm_parse(dm_cursor *cursor, size_t classes, size_t features, dm_svm *svm, dm_error *error);

/* pairs[pair]: the decision value of each pair of classes for a vector, summed in libsvm's order, so that the
 * result is the same to the last bit. Allocates nothing. */
void dm_svm_decide(const dm_svm *svm, const dm_element *elements, size_t count, double *pairs);

#endif
