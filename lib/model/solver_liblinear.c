/* liblinear's L2-regularised squared hinge loss in the dual, one class against the rest. Runs in a child
 * process, which frees nothing.
 *
 * Fan et al., "LIBLINEAR: a library for large linear classification", JMLR 2008. */
#include <linear.h>
#include <stdlib.h>

#include "model/problem.h"

bool dm_liblinear_matches(void) {
    return liblinear_version == LIBLINEAR_VERSION;
}

static void be_silent(const char *text) {
    (void)text;
}

/* The row as nodes, with the bias as one more feature of value 1. */
static struct feature_node *write_row(const dm_problem *problem, size_t row, struct feature_node *node) {
    const dm_matrix *matrix = problem->matrix;
    for (size_t i = matrix->starts[row]; i < matrix->starts[row + 1]; i++) {
        *node++ = (struct feature_node){(int)matrix->elements[i].feature + 1, matrix->elements[i].value};
    }
    *node++ = (struct feature_node){(int)problem->feature_count + 1, 1};
    *node++ = (struct feature_node){-1, 0};
    return node;
}

/* liblinear's view of the rows; false when memory ends. */
static bool write_problem(const dm_problem *problem, const size_t *rows, struct problem *out) {
    size_t count = problem->matrix->count;
    *out = (struct problem){.l = (int)count, .n = (int)problem->feature_count + 1, .bias = 1};
    struct feature_node *node = malloc((problem->matrix->starts[count] + 2 * count) * sizeof *node);
    out->x = malloc(count * sizeof(struct feature_node *));
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

/* One function of the answer from a column of liblinear's weights, which stand feature by feature. */
static void copy_function(const struct model *trained, size_t features, size_t column, double sign,
                          double *bias, double *weights) {
    size_t width = trained->nr_class > 2 ? (size_t)trained->nr_class : 1;
    for (size_t feature = 0; feature < features; feature++) {
        weights[feature] = sign * trained->w[feature * width + column];
    }
    *bias = sign * trained->w[features * width + column];
}

/* liblinear has one column for two classes, in favour of the first, though we may know more. A class without
 * rows is never chosen: its function is the constant -1. */
static bool write_answer(const dm_problem *problem, const struct model *trained, dm_buffer *result) {
    size_t features = problem->feature_count;
    size_t functions = problem->class_count > 2 ? problem->class_count : 1;
    double *bias = malloc(functions * sizeof *bias);
    double *weights = calloc(functions * features + 1, sizeof *weights);
    if (!bias || !weights) {
        return false;
    }
    for (size_t function = 0; function < functions; function++) {
        bias[function] = -1;
    }
    if (functions == 1) {
        copy_function(trained, features, 0, trained->label[0] == 0 ? 1 : -1, bias, weights);
    }
    for (size_t i = 0; functions > 1 && i < (size_t)trained->nr_class; i++) {
        size_t function = (size_t)trained->label[i];
        bool mirrored = trained->nr_class == 2 && i == 1;
        copy_function(trained, features, trained->nr_class > 2 ? i : 0, mirrored ? -1 : 1, bias + function,
                      weights + function * features);
    }
    dm_buffer_add(result, (dm_text){(const char *)bias, functions * sizeof *bias});
    dm_buffer_add(result, (dm_text){(const char *)weights, functions * features * sizeof *weights});
    return true;
}

bool dm_work_liblinear(const void *context, dm_buffer *result) {
    const dm_problem *problem = context;
    struct problem rows;
    size_t *order = malloc((problem->matrix->count + 1) * sizeof *order);
    if (!order) {
        return false;
    }
    (void)dm_problem_order(problem, order);
    if (!write_problem(problem, order, &rows)) {
        return false;
    }
    int labels[DM_LABELS_MAXIMUM];
    double weights[DM_LABELS_MAXIMUM];
    for (int label = 0; label < DM_LABELS_MAXIMUM; label++) {
        labels[label] = label;
    }
    dm_problem_class_weights(problem, weights);
    struct parameter parameter = {.solver_type = L2R_L2LOSS_SVC_DUAL,
                                  .eps = 0.1,
                                  .C = problem->cost,
                                  .nr_weight = (int)problem->class_count,
                                  .weight_label = labels,
                                  .weight = weights};
    set_print_string_function(be_silent);
    srand(1); /* the dual solver visits rows in the order of rand() */
    if (check_parameter(&rows, &parameter)) {
        return false;
    }
    struct model *trained = train(&rows, &parameter);
    return trained && write_answer(problem, trained, result);
}
