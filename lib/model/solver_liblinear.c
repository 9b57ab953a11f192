/* liblinear's L2-regularised squared hinge loss in the dual, one class against the rest. Runs in a child
 * process, which frees nothing.
 *
 * Fan et al., "LIBLINEAR: a library for large linear classification", JMLR 2008. */
#include <linear.h>
#include <stdlib.h>

#include "features/weighting.h"
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
        *node++ = (struct feature_node){(int)matrix->cells[i].feature + 1,
                                        dm_decimal((double)matrix->cells[i].value)};
    }
    *node++ = (struct feature_node){(int)problem->feature_count + 1, 1};
    *node++ = (struct feature_node){-1, 0};
    return node;
}

/* liblinear's view of the rows, with the memory behind it. */
typedef struct view {
    struct problem rows;
    struct feature_node *nodes;
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
    *of = (view){.rows = {.l = (int)count, .n = (int)problem->feature_count + 1, .bias = 1}};
    of->order = malloc((count + 1) * sizeof *of->order);
    of->nodes = malloc((problem->matrix->starts[count] + 2 * count + 1) * sizeof *of->nodes);
    of->rows.x = malloc((count + 1) * sizeof(struct feature_node *));
    of->rows.y = malloc((count + 1) * sizeof(double));
    if (!of->order || !of->nodes || !of->rows.x || !of->rows.y) {
        return false;
    }
    (void)dm_problem_order(problem, of->order);
    struct feature_node *node = of->nodes;
    for (size_t i = 0; i < count; i++) {
        of->rows.y[i] = problem->labels[of->order[i]];
        of->rows.x[i] = node;
        node = write_row(problem, of->order[i], node);
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
 * rows is never chosen: its function is the constant -1. `weights` are 0. */
static void read_functions(const dm_problem *problem, const struct model *trained, size_t functions,
                           double *bias, double *weights) {
    size_t features = problem->feature_count;
    if (functions == 1) {
        copy_function(trained, features, 0, trained->label[0] == 0 ? 1 : -1, bias, weights);
        return;
    }
    for (size_t function = 0; function < functions; function++) {
        bias[function] = -1;
    }
    for (size_t i = 0; i < (size_t)trained->nr_class; i++) {
        size_t function = (size_t)trained->label[i];
        bool mirrored = trained->nr_class == 2 && i == 1;
        copy_function(trained, features, trained->nr_class > 2 ? i : 0, mirrored ? -1 : 1, bias + function,
                      weights + function * features);
    }
}

static bool write_answer(const dm_problem *problem, const struct model *trained, dm_buffer *result) {
    size_t functions = problem->class_count > 2 ? problem->class_count : 1;
    size_t numbers = functions * (problem->feature_count + 1);
    double *answer = calloc(numbers, sizeof *answer);
    if (answer) {
        read_functions(problem, trained, functions, answer, answer + functions);
        dm_buffer_add(result, (dm_text){(const char *)answer, numbers * sizeof *answer});
    }
    bool good = answer;
    free(answer);
    return good;
}

static bool solve(const dm_problem *problem, const struct problem *rows, dm_buffer *result) {
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
    if (check_parameter(rows, &parameter)) {
        return false;
    }
    struct model *trained = train(rows, &parameter);
    bool good = trained && write_answer(problem, trained, result);
    free_and_destroy_model(&trained);
    return good;
}

bool dm_work_liblinear(const void *context, dm_buffer *result) {
    const dm_problem *problem = context;
    view of;
    bool good = open_view(problem, &of) && solve(problem, &of.rows, result);
    free_view(&of);
    return good;
}
