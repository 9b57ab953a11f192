#include <math.h>

#include "base/number.h"
#include "model/problem.h"

static double largest_magnitude(const double *numbers, size_t count) {
    double largest = 0;
    for (size_t i = 0; i < count; i++) {
        largest = fmax(largest, fabs(numbers[i]));
    }
    return largest;
}

/* The coefficients that make each support vector what it is: the sum of a class or of a pair. */
static void set_coefficients(dm_form form, double unit, dm_svm *svm) {
    size_t classes = svm->class_count;
    size_t width = classes - 1;
    for (size_t first = 0, vector = 0; first < classes; first++) {
        if (form == DM_FORM_CLASSES) {
            svm->class_vectors[first] = 1;
            for (size_t i = 0; i < width; i++) {
                svm->coefficients[first * width + i] = i < first ? -unit : unit;
            }
            continue;
        }
        svm->class_vectors[first] = (uint32_t)(width - first);
        for (size_t second = first + 1; second < classes; second++, vector++) {
            svm->coefficients[vector * width + second - 1] = unit;
        }
    }
}

static void set_rho(dm_form form, const double *bias, dm_svm *svm) {
    size_t classes = svm->class_count;
    for (size_t first = 0; first < classes; first++) {
        for (size_t second = first + 1; second < classes; second++) {
            size_t pair = dm_pair(classes, first, second);
            svm->rho[pair] =
                form == DM_FORM_CLASSES ? dm_rho_between(bias[first], bias[second]) : -bias[pair];
        }
    }
}

dm_status dm_collapse(dm_solution *solution, size_t classes, size_t features, uint32_t levels, dm_svm *svm,
                      dm_error *error) {
    if (solution->form == DM_FORM_VECTORS) {
        *svm = solution->svm;
        solution->svm = (dm_svm){0};
        return DM_OK;
    }
    size_t count = solution->function_count * features;
    double largest = largest_magnitude(solution->weights, count);
    double unit = largest > 0 ? largest / levels : 1;
    size_t elements = 0;
    for (size_t i = 0; i < count; i++) {
        solution->weights[i] = nearbyint(solution->weights[i] / unit);
        elements += solution->weights[i] != 0;
    }
    dm_status status = dm_svm_init(svm, classes, solution->function_count, elements, error);
    if (status != DM_OK) {
        dm_svm_free(svm);
        return status;
    }
    svm->kernel = DM_KERNEL_LINEAR;
    for (size_t function = 0, element = 0; function < solution->function_count; function++) {
        solution->bias[function] = dm_number_round(solution->bias[function]);
        for (size_t feature = 0; feature < features; feature++) {
            double weight = solution->weights[function * features + feature];
            if (weight != 0) {
                svm->features[element] = (uint32_t)feature;
                svm->values[element++] = weight;
            }
        }
        svm->starts[function + 1] = element;
    }
    set_coefficients(solution->form, unit, svm);
    set_rho(solution->form, solution->bias, svm);
    return DM_OK;
}
