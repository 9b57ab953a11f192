/* What a model runs on: decision values of each class from a sparse vector, without an allocation.
 *
 * A linear machine runs collapsed. Its support vectors are sums already: one a class (one-vs-rest, liblinear)
 * or one a pair of classes (one-vs-one, libsvm), with whole numbers as values and one unit as the magnitude
 * of every coefficient. Whole numbers of 16 bits are exact in every type on the way, so that the sums below
 * have the bits that libsvm's own have, and the text of a model is short. */
#ifndef DM_MODEL_SCORER_H
#define DM_MODEL_SCORER_H

#include "base/tables.h"
#include "model/svm.h"

typedef enum dm_form {
    DM_FORM_CLASSES, /* one function a class, in favour of it */
    DM_FORM_PAIRS,   /* one function a pair, in favour of the first class */
    DM_FORM_VECTORS  /* true support vectors, any kernel */
} dm_form;

/* Weights are at most this in magnitude. */
enum { DM_WEIGHT_MAXIMUM = 32767 };

typedef struct dm_scorer {
    dm_form form;
    size_t class_count;
    size_t feature_count;
    size_t function_count;  /* classes or pairs; 0 for vectors */
    double unit;            /* what a weight of 1 stands for */
    double *bias;           /* [function_count] */
    size_t stride;          /* function_count, 4 for 3 */
    const int16_t *weights; /* [feature_count][stride] */
    int16_t *own_weights;   /* the same; NULL: they are somebody else's */
    dm_svm svm;             /* of the form vectors; else empty */
} dm_scorer;

/* Takes over `svm` (also when it fails). For the form classes `bias` [class_count] gives what rho only holds
 * the differences of; else it is NULL. `cursor` places the failures: DM_BAD_MODEL (V5: not the collapsed form
 * that was promised; V4: weights of more than `limit` bytes), DM_NO_MEMORY. */
dm_status dm_scorer_init(dm_scorer *scorer, dm_form form, dm_svm *svm, const double *bias, size_t features,
                         size_t limit, const dm_cursor *cursor);
void dm_scorer_free(dm_scorer *scorer);

/* A collapsed machine as tables, and back without a copy of its weights: `tables` must outlive the scorer.
 * Nothing is checked but lengths. DM_BAD_MODEL, DM_NO_MEMORY. */
void dm_scorer_store(const dm_scorer *scorer, dm_buffer *tables);
dm_status dm_scorer_map(dm_tables *tables, dm_scorer *scorer, dm_error *error);

/* The rho that a machine of the form classes has between two biases. */
double dm_rho_between(double first_bias, double second_bias);

/* decision[class_count]: per class; for pairs and vectors the mean of the pairs that hold the class, each
 * signed in favour of it. Elements are features below feature_count, ascending. */
void dm_scorer_decide(const dm_scorer *scorer, const dm_element *elements, size_t count, double *decision);

/* The weight of a feature in decision[label]; 0 for vectors. */
double dm_scorer_weight(const dm_scorer *scorer, uint32_t feature, size_t label);

/* The constant in decision[label]: what remains when no feature is seen; 0 for vectors. */
double dm_scorer_bias(const dm_scorer *scorer, size_t label);

/* The index of the largest decision value; the first of equals. */
uint32_t dm_largest(const double *decision, size_t count);

#endif
