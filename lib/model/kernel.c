/* Decision values from support vectors. Each sum adds its terms one by one in the order of libsvm's
 * Kernel::k_function and svm_predict_values: floating-point addition is not associative, and the differential
 * test asks for the same bits. Multiplications and additions must not be contracted for the same reason. */
#include <math.h>

#include "model/svm.h"

#if defined(__clang__)
#pragma STDC FP_CONTRACT OFF
#endif

typedef struct support_vector {
    const uint32_t *features; /* [count] */
    const double *values;     /* [count] */
    size_t count;
} support_vector;

static double dot(const dm_element *elements, size_t count, support_vector vector) {
    double sum = 0;
    size_t left = 0;
    size_t right = 0;
    while (left < count && right < vector.count) {
        if (elements[left].feature == vector.features[right]) {
            sum += elements[left].value * vector.values[right];
            left++;
            right++;
        } else if (elements[left].feature > vector.features[right]) {
            right++;
        } else {
            left++;
        }
    }
    return sum;
}

static double squared_distance(const dm_element *elements, size_t count, support_vector vector) {
    double sum = 0;
    size_t left = 0;
    size_t right = 0;
    while (left < count || right < vector.count) {
        bool take_left =
            right == vector.count || (left < count && elements[left].feature <= vector.features[right]);
        bool take_right =
            left == count || (right < vector.count && vector.features[right] <= elements[left].feature);
        double difference =
            (take_left ? elements[left].value : 0.0) - (take_right ? vector.values[right] : 0.0);
        sum += difference * difference;
        left += take_left;
        right += take_right;
    }
    return sum;
}

/* By squaring, the low bit of the exponent first. */
static double power(double base, uint32_t exponent) {
    double square = base;
    double product = 1.0;
    for (uint32_t rest = exponent; rest > 0; rest /= 2) {
        if (rest % 2 == 1) {
            product *= square;
        }
        square = square * square;
    }
    return product;
}

static double kernel_value(const dm_svm *svm, const dm_element *elements, size_t count,
                           support_vector vector) {
    switch (svm->kernel) {
    case DM_KERNEL_RBF:
        return exp(-svm->gamma * squared_distance(elements, count, vector));
    case DM_KERNEL_POLYNOMIAL: {
        double product = svm->gamma * dot(elements, count, vector);
        return power(product + svm->constant, svm->degree);
    }
    case DM_KERNEL_LINEAR:
        break;
    }
    return dot(elements, count, vector);
}

/* Adds one support vector's share to every pair that its label is in. Coefficients stand in the order of the
 * other labels. */
static void add_to_pairs(size_t classes, size_t label, const double *coefficients, double value,
                         double *pairs) {
    for (size_t other = 0; other < label; other++) {
        double product = coefficients[other] * value;
        pairs[dm_pair(classes, other, label)] += product;
    }
    for (size_t other = label + 1; other < classes; other++) {
        double product = coefficients[other - 1] * value;
        pairs[dm_pair(classes, label, other)] += product;
    }
}

void dm_svm_decide(const dm_svm *svm, const dm_element *elements, size_t count, double *pairs) {
    size_t classes = svm->class_count;
    for (size_t pair = 0; pair < dm_pair_count(classes); pair++) {
        pairs[pair] = 0;
    }
    size_t vector = 0;
    for (size_t label = 0; label < classes; label++) {
        for (uint32_t i = 0; i < svm->class_vectors[label]; i++, vector++) {
            size_t start = svm->starts[vector];
            support_vector support = {svm->features + start, svm->values + start,
                                      svm->starts[vector + 1] - start};
            double value = kernel_value(svm, elements, count, support);
            add_to_pairs(classes, label, svm->coefficients + vector * (classes - 1), value, pairs);
        }
    }
    for (size_t pair = 0; pair < dm_pair_count(classes); pair++) {
        pairs[pair] -= svm->rho[pair];
    }
}
