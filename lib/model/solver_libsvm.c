/* libsvm's C-SVC, one class against one. Runs in a child process, which frees nothing.
 *
 * A linear machine is summed up into one vector of weights a pair. A kernel machine keeps its support vectors
 * and is answered as text, so that what goes on is what a bundle will hold. */
#include <libsvm/svm.h>
#include <math.h>
#include <stdlib.h>

#include "model/problem.h"

enum { CACHE_MEGABYTES = 200 };

static const int kernel_types[] = {
    [DM_KERNEL_LINEAR] = LINEAR, [DM_KERNEL_RBF] = RBF, [DM_KERNEL_POLYNOMIAL] = POLY};

bool dm_libsvm_matches(void) {
    return libsvm_version == LIBSVM_VERSION;
}

static void be_silent(const char *text) {
    (void)text;
}

static struct svm_node *write_row(const dm_problem *problem, size_t row, struct svm_node *node) {
    const dm_matrix *matrix = problem->matrix;
    for (size_t i = matrix->starts[row]; i < matrix->starts[row + 1]; i++) {
        *node++ = (struct svm_node){(int)matrix->elements[i].feature + 1, matrix->elements[i].value};
    }
    *node++ = (struct svm_node){-1, 0};
    return node;
}

static bool write_problem(const dm_problem *problem, const size_t *rows, struct svm_problem *out) {
    size_t count = problem->matrix->count;
    struct svm_node *node = malloc((problem->matrix->starts[count] + count) * sizeof *node);
    *out = (struct svm_problem){.l = (int)count};
    out->x = malloc(count * sizeof(struct svm_node *));
    out->y = malloc(count * sizeof(double));
    if (!node || !out->x || !out->y) {
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        out->y[i] = problem->labels[rows[i]];
        out->x[i] = node;
        node = write_row(problem, rows[i], node);
    }
    return true;
}

/* A pair of which one class has no rows is decided for the other. */
static double constant_bias(const bool *present, size_t first, size_t second) {
    return (present[first] ? 1 : 0) - (present[second] ? 1 : 0);
}

/* Adds the support vectors of trained class `own`, times their coefficients against `other`, to `weights`. */
static void add_class(const struct svm_model *trained, int own, int other, double *weights) {
    int vector = 0;
    for (int i = 0; i < own; i++) {
        vector += trained->nSV[i];
    }
    const double *coefficients = trained->sv_coef[other < own ? other : other - 1];
    for (int end = vector + trained->nSV[own]; vector < end; vector++) {
        for (const struct svm_node *node = trained->SV[vector]; node->index != -1; node++) {
            weights[node->index - 1] += coefficients[vector] * node->value;
        }
    }
}

static bool answer_linear(const dm_problem *problem, const struct svm_model *trained, const bool *present,
                          dm_buffer *result) {
    size_t classes = problem->class_count;
    size_t features = problem->feature_count;
    size_t pairs = dm_pair_count(classes);
    double *bias = malloc(pairs * sizeof *bias);
    double *weights = calloc(pairs * features + 1, sizeof *weights);
    if (!bias || !weights) {
        return false;
    }
    for (size_t first = 0; first < classes; first++) {
        for (size_t second = first + 1; second < classes; second++) {
            bias[dm_pair(classes, first, second)] = constant_bias(present, first, second);
        }
    }
    for (int first = 0, pair = 0; first < trained->nr_class; first++) {
        for (int second = first + 1; second < trained->nr_class; second++, pair++) {
            size_t own = dm_pair(classes, (size_t)trained->label[first], (size_t)trained->label[second]);
            bias[own] = -trained->rho[pair];
            add_class(trained, first, second, weights + own * features);
            add_class(trained, second, first, weights + own * features);
        }
    }
    dm_buffer_add(result, (dm_text){(const char *)bias, pairs * sizeof *bias});
    dm_buffer_add(result, (dm_text){(const char *)weights, pairs * features * sizeof *weights});
    return true;
}

static void copy_vectors(const struct svm_model *trained, dm_svm *svm) {
    size_t width = svm->class_count - 1;
    size_t element = 0;
    for (int vector = 0; vector < trained->l; vector++) {
        for (const struct svm_node *node = trained->SV[vector]; node->index != -1; node++, element++) {
            svm->features[element] = (uint32_t)node->index - 1;
            svm->values[element] = node->value;
        }
        svm->starts[vector + 1] = element;
    }
    int first_vector = 0;
    for (int own = 0; own < trained->nr_class; first_vector += trained->nSV[own++]) {
        size_t label = (size_t)trained->label[own];
        svm->class_vectors[label] = (uint32_t)trained->nSV[own];
        for (int other = 0; other < trained->nr_class; other++) {
            if (other == own) {
                continue;
            }
            size_t against = (size_t)trained->label[other];
            size_t to = against < label ? against : against - 1;
            const double *from = trained->sv_coef[other < own ? other : other - 1];
            for (int vector = first_vector; vector < first_vector + trained->nSV[own]; vector++) {
                svm->coefficients[(size_t)vector * width + to] = from[vector];
            }
        }
    }
}

static bool answer_vectors(const dm_problem *problem, const struct svm_model *trained, const bool *present,
                           dm_buffer *result) {
    size_t classes = problem->class_count;
    dm_svm svm;
    if (dm_svm_init(&svm, classes, (size_t)trained->l, problem->matrix->starts[problem->matrix->count],
                    NULL) != DM_OK) {
        return false;
    }
    svm.kernel = problem->kernel;
    svm.gamma = problem->gamma;
    svm.degree = DM_POLYNOMIAL_DEGREE;
    svm.constant = DM_POLYNOMIAL_CONSTANT;
    for (size_t first = 0; first < classes; first++) {
        for (size_t second = first + 1; second < classes; second++) {
            svm.rho[dm_pair(classes, first, second)] = -constant_bias(present, first, second);
        }
    }
    for (int first = 0, pair = 0; first < trained->nr_class; first++) {
        for (int second = first + 1; second < trained->nr_class; second++, pair++) {
            svm.rho[dm_pair(classes, (size_t)trained->label[first], (size_t)trained->label[second])] =
                trained->rho[pair];
        }
    }
    copy_vectors(trained, &svm);
    dm_svm_print(&svm, result);
    return true;
}

bool dm_work_libsvm(const void *context, dm_buffer *result) {
    const dm_problem *problem = context;
    struct svm_problem rows;
    int labels[DM_LABELS_MAXIMUM];
    double weights[DM_LABELS_MAXIMUM];
    bool present[DM_LABELS_MAXIMUM] = {0};
    size_t *order = malloc((problem->matrix->count + 1) * sizeof *order);
    if (!order) {
        return false;
    }
    dm_problem_order(problem, order);
    if (!write_problem(problem, order, &rows)) {
        return false;
    }
    for (int label = 0; label < DM_LABELS_MAXIMUM; label++) {
        labels[label] = label;
    }
    for (size_t row = 0; row < problem->matrix->count; row++) {
        present[problem->labels[row]] = true;
    }
    dm_problem_class_weights(problem, weights);
    struct svm_parameter parameter = {.svm_type = C_SVC,
                                      .kernel_type = kernel_types[problem->kernel],
                                      .degree = DM_POLYNOMIAL_DEGREE,
                                      .gamma = problem->gamma,
                                      .coef0 = DM_POLYNOMIAL_CONSTANT,
                                      .cache_size = CACHE_MEGABYTES,
                                      .eps = 0.001,
                                      .C = problem->cost,
                                      .nr_weight = (int)problem->class_count,
                                      .weight_label = labels,
                                      .weight = weights,
                                      .shrinking = 1};
    svm_set_print_string_function(be_silent);
    if (svm_check_parameter(&rows, &parameter)) {
        return false;
    }
    const struct svm_model *trained = svm_train(&rows, &parameter);
    return trained &&
           (problem->kernel == DM_KERNEL_LINEAR ? answer_linear(problem, trained, present, result)
                                                : answer_vectors(problem, trained, present, result));
}
