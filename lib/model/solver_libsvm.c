/* libsvm's C-SVC, one class against one. Runs in a child process.
 *
 * A linear machine is summed up into one vector of weights a pair. A kernel machine keeps its support vectors
 * and is answered as text, so that what goes on is what a bundle will hold. */
#include <libsvm/svm.h>
#include <math.h>
#include <stdlib.h>

#include "features/weighting.h"
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
        *node++ =
            (struct svm_node){(int)matrix->cells[i].feature + 1, dm_decimal((double)matrix->cells[i].value)};
    }
    *node++ = (struct svm_node){-1, 0};
    return node;
}

/* libsvm's view of the rows, with the memory behind it. */
typedef struct view {
    struct svm_problem rows;
    struct svm_node *nodes;
    size_t *order;
} view;

static void free_view(view *of) {
    free(of->rows.x);
    free(of->rows.y);
    free(of->nodes);
    free(of->order);
}

/* False when memory ends; the view is freed in any case. */
static bool open_view(const dm_problem *problem, view *of) {
    size_t count = problem->matrix->count;
    *of = (view){.rows = {.l = (int)count}};
    of->order = malloc((count + 1) * sizeof *of->order);
    of->nodes = malloc((problem->matrix->starts[count] + count + 1) * sizeof *of->nodes);
    of->rows.x = malloc((count + 1) * sizeof(struct svm_node *));
    of->rows.y = malloc((count + 1) * sizeof(double));
    if (!of->order || !of->nodes || !of->rows.x || !of->rows.y) {
        return false;
    }
    (void)dm_problem_order(problem, of->order);
    struct svm_node *node = of->nodes;
    for (size_t i = 0; i < count; i++) {
        of->rows.y[i] = problem->labels[of->order[i]];
        of->rows.x[i] = node;
        node = write_row(problem, of->order[i], node);
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

/* The sums of all pairs. `weights` are 0. */
static void read_pairs(const dm_problem *problem, const struct svm_model *trained, const bool *present,
                       double *bias, double *weights) {
    size_t classes = problem->class_count;
    for (size_t first = 0; first < classes; first++) {
        for (size_t second = first + 1; second < classes; second++) {
            bias[dm_pair(classes, first, second)] = constant_bias(present, first, second);
        }
    }
    for (int first = 0, pair = 0; first < trained->nr_class; first++) {
        for (int second = first + 1; second < trained->nr_class; second++, pair++) {
            size_t own = dm_pair(classes, (size_t)trained->label[first], (size_t)trained->label[second]);
            bias[own] = -trained->rho[pair];
            add_class(trained, first, second, weights + own * problem->feature_count);
            add_class(trained, second, first, weights + own * problem->feature_count);
        }
    }
}

static bool answer_linear(const dm_problem *problem, const struct svm_model *trained, const bool *present,
                          dm_buffer *result) {
    size_t pairs = dm_pair_count(problem->class_count);
    size_t numbers = pairs * (problem->feature_count + 1);
    double *answer = calloc(numbers, sizeof *answer);
    bool good = answer;
    if (good) {
        read_pairs(problem, trained, present, answer, answer + pairs);
        dm_buffer_add(result, (dm_text){(const char *)answer, numbers * sizeof *answer});
    }
    free(answer);
    return good;
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

static void copy_rho(const dm_problem *problem, const struct svm_model *trained, const bool *present,
                     dm_svm *svm) {
    size_t classes = problem->class_count;
    for (size_t first = 0; first < classes; first++) {
        for (size_t second = first + 1; second < classes; second++) {
            svm->rho[dm_pair(classes, first, second)] = -constant_bias(present, first, second);
        }
    }
    for (int first = 0, pair = 0; first < trained->nr_class; first++) {
        for (int second = first + 1; second < trained->nr_class; second++, pair++) {
            size_t own = dm_pair(classes, (size_t)trained->label[first], (size_t)trained->label[second]);
            svm->rho[own] = trained->rho[pair];
        }
    }
}

static bool answer_vectors(const dm_problem *problem, const struct svm_model *trained, const bool *present,
                           dm_buffer *result) {
    dm_svm svm;
    size_t elements = problem->matrix->starts[problem->matrix->count];
    dm_status status = dm_svm_init(&svm, problem->class_count, (size_t)trained->l, elements, NULL);
    if (status == DM_OK) {
        svm.kernel = problem->kernel;
        svm.gamma = problem->gamma;
        svm.degree = DM_POLYNOMIAL_DEGREE;
        svm.constant = DM_POLYNOMIAL_CONSTANT;
        copy_rho(problem, trained, present, &svm);
        copy_vectors(trained, &svm);
        dm_svm_print(&svm, result);
    }
    dm_svm_free(&svm);
    return status == DM_OK;
}

/* The model points into the rows, which must outlive it. */
static bool solve(const dm_problem *problem, const struct svm_problem *rows, dm_buffer *result) {
    int labels[DM_LABELS_MAXIMUM];
    double weights[DM_LABELS_MAXIMUM];
    bool present[DM_LABELS_MAXIMUM] = {0};
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
    if (svm_check_parameter(rows, &parameter)) {
        return false;
    }
    struct svm_model *trained = svm_train(rows, &parameter);
    bool linear = problem->kernel == DM_KERNEL_LINEAR;
    bool good = trained && (linear ? answer_linear(problem, trained, present, result)
                                   : answer_vectors(problem, trained, present, result));
    svm_free_and_destroy_model(&trained);
    return good;
}

bool dm_work_libsvm(const void *context, dm_buffer *result) {
    const dm_problem *problem = context;
    view of;
    bool good = open_view(problem, &of) && solve(problem, &of.rows, result);
    free_view(&of);
    return good;
}
