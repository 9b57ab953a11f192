/* Asking a solver: which one, how much memory, and whether its answer is one. */
#include <limits.h>
#include <math.h>
#include <stdlib.h>

#include "base/size.h"
#include "model/descent.h"

enum {
    NODE_BYTES = 16,                   /* libsvm's and liblinear's element */
    ROW_BYTES = 64,                    /* their working arrays, a row */
    SLACK_BYTES = 512 * 1024 * 1024,   /* libsvm's kernel cache and the C++ runtime */
    OWN_SLACK_BYTES = 32 * 1024 * 1024 /* of the descent, which takes what it says */
};

static bool is_linear(const dm_problem *problem) {
    return problem->kernel == DM_KERNEL_LINEAR;
}

static dm_work choose_work(const dm_problem *problem) {
    if (problem->solver == DM_SOLVER_LIBSVM) {
        return dm_work_libsvm;
    }
    return problem->solver == DM_SOLVER_DESCENT ? dm_work_descent : dm_work_liblinear;
}

static size_t count_functions(const dm_problem *problem) {
    bool by_class = problem->solver != DM_SOLVER_LIBSVM && problem->class_count > 2;
    return by_class ? problem->class_count : dm_pair_count(problem->class_count);
}

/* The functions in full precision, as found, as answered, read and pruned. */
static bool function_memory(const dm_problem *problem, size_t *bytes) {
    return dm_size_multiply(4 * count_functions(problem) * sizeof(double), problem->feature_count + 1, bytes);
}

static bool descent_memory(const dm_problem *problem, size_t rows, size_t *bytes) {
    size_t functions;
    return rows < UINT32_MAX &&
           dm_descent_memory(rows, problem->feature_count, problem->class_count, bytes) &&
           function_memory(problem, &functions) && dm_size_add(*bytes, functions, bytes) &&
           dm_size_add(*bytes, OWN_SLACK_BYTES, bytes);
}

bool dm_problem_memory(const dm_problem *problem, size_t rows, size_t elements, size_t *bytes) {
    if (problem->solver == DM_SOLVER_DESCENT) {
        return descent_memory(problem, rows, bytes);
    }
    size_t nodes;
    size_t working;
    size_t functions;
    return rows < INT_MAX / ROW_BYTES && problem->feature_count < INT_MAX &&
           elements < (size_t)INT_MAX - 2 * rows &&
           dm_size_multiply(elements + 2 * rows, NODE_BYTES, &nodes) &&
           dm_size_multiply(rows * problem->class_count, ROW_BYTES, &working) &&
           function_memory(problem, &functions) && dm_size_add(nodes, working, bytes) &&
           dm_size_add(*bytes, functions, bytes) && dm_size_add(*bytes, SLACK_BYTES, bytes);
}

static bool all_finite(const double *numbers, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (!isfinite(numbers[i])) {
            return false;
        }
    }
    return true;
}

static dm_status read_linear(const dm_problem *problem, dm_text answer, dm_solution *solution,
                             dm_error *error) {
    size_t functions = count_functions(problem);
    size_t weights = functions * problem->feature_count;
    bool by_class = functions == problem->class_count && problem->solver != DM_SOLVER_LIBSVM;
    solution->form = by_class ? DM_FORM_CLASSES : DM_FORM_PAIRS;
    solution->function_count = functions;
    if (answer.length != (functions + weights) * sizeof(double)) {
        return dm_fail(error, DM_NO_MEMORY, "the solver's answer is cut short");
    }
    solution->bias = malloc(functions * sizeof(double));
    solution->weights = malloc((weights + 1) * sizeof(double));
    if (!solution->bias || !solution->weights) {
        return dm_out_of_memory(error);
    }
    memcpy(solution->bias, answer.bytes, functions * sizeof(double));
    memcpy(solution->weights, answer.bytes + functions * sizeof(double), weights * sizeof(double));
    if (!all_finite(solution->bias, functions) || !all_finite(solution->weights, weights)) {
        return dm_fail(error, DM_BAD_LABELS, "the solver found no finite weights for C = %g", problem->cost);
    }
    return DM_OK;
}

static dm_status read_vectors(const dm_problem *problem, dm_text answer, dm_solution *solution,
                              dm_error *error) {
    solution->form = DM_FORM_VECTORS;
    dm_cursor cursor = {.text = answer, .error = error};
    dm_status status =
        dm_svm_parse(&cursor, problem->class_count, problem->feature_count, &solution->svm, error);
    if (status == DM_BAD_MODEL) {
        return dm_fail(error, DM_BAD_LABELS, "the solver found no usable machine for C = %g, gamma = %g",
                       problem->cost, problem->gamma);
    }
    return status;
}

static dm_status read_answer(const dm_problem *problem, const dm_buffer *answer, dm_solution *solution,
                             dm_error *error) {
    return is_linear(problem) ? read_linear(problem, dm_buffer_text(answer), solution, error)
                              : read_vectors(problem, dm_buffer_text(answer), solution, error);
}

dm_status dm_solve(const dm_problem *problem, const dm_watch *watch, dm_solution *solution, dm_error *error) {
    *solution = (dm_solution){0};
    size_t memory;
    size_t rows = problem->matrix->count;
    size_t elements = problem->matrix->starts[rows];
    if (!dm_problem_memory(problem, rows, elements, &memory)) {
        return dm_fail(error, DM_OVER_LIMIT, "%zu rows of %zu elements are more than the solver can count",
                       rows, elements);
    }
    dm_buffer answer = {0};
    dm_status status = dm_child_run(choose_work(problem), problem, memory, watch, &answer, error);
    if (status == DM_OK) {
        status = read_answer(problem, &answer, solution, error);
    }
    dm_buffer_free(&answer);
    return status;
}

dm_status dm_solve_here(const dm_problem *problem, dm_solution *solution, dm_error *error) {
    *solution = (dm_solution){0};
    dm_buffer answer = {0};
    dm_status status = choose_work(problem)(problem, &answer) && !answer.failed
                           ? read_answer(problem, &answer, solution, error)
                           : dm_out_of_memory(error);
    dm_buffer_free(&answer);
    return status;
}
