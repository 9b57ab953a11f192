/* Rows of unequal weight. liblinear 2.30 takes no weight for a row, so its dual problem is solved here with
 * the cost of each row multiplied by its weight: coordinate descent over the dual of the L2-regularised
 * squared hinge loss, with shrinking and one row at a time in a random order.
 *
 * Hsieh et al., "A dual coordinate descent method for large-scale linear SVM", ICML 2008. */
#include <math.h>
#include <stdlib.h>

#include "base/random.h"
#include "model/problem.h"

enum { MOST_ROUNDS = 1000 };

/* The largest violation of optimality that is left, in units of the margin. */
#define TOLERANCE 0.1

typedef struct descent {
    const dm_matrix *matrix;
    size_t features;
    double *weights;   /* [features + 1]; the last is the bias, a feature of value 1 */
    double *dual;      /* [rows] at least 0 */
    double *sign;      /* [rows] 1: of the class, -1: of the rest */
    double *diagonal;  /* [rows] 1 / (2 * cost of the row) */
    double *curvature; /* [rows] squared length, bias and diagonal */
    size_t *active;    /* [rows] the first active_count are not shrunk */
    size_t active_count;
    double largest;  /* projected gradient in this round */
    double smallest; /* projected gradient in this round */
} descent;

static double margin(const descent *solver, size_t row) {
    const dm_matrix *matrix = solver->matrix;
    double sum = solver->weights[solver->features];
    for (size_t i = matrix->starts[row]; i < matrix->starts[row + 1]; i++) {
        sum += solver->weights[matrix->elements[i].feature] * matrix->elements[i].value;
    }
    return sum;
}

static void move(descent *solver, size_t row, double step) {
    const dm_matrix *matrix = solver->matrix;
    for (size_t i = matrix->starts[row]; i < matrix->starts[row + 1]; i++) {
        solver->weights[matrix->elements[i].feature] += step * matrix->elements[i].value;
    }
    solver->weights[solver->features] += step;
}

/* Improves one row's dual variable. False when the row is to be shrunk: it lies at its bound, and far. */
static bool improve(descent *solver, size_t row, double shrink_above) {
    double dual = solver->dual[row];
    double gradient = solver->sign[row] * margin(solver, row) - 1 + dual * solver->diagonal[row];
    double projected = dual == 0 && gradient > 0 ? 0 : gradient;
    if (dual == 0 && gradient > shrink_above) {
        return false;
    }
    solver->largest = fmax(solver->largest, projected);
    solver->smallest = fmin(solver->smallest, projected);
    if (fabs(projected) > 1e-12) {
        solver->dual[row] = fmax(dual - gradient / solver->curvature[row], 0);
        move(solver, row, (solver->dual[row] - dual) * solver->sign[row]);
    }
    return true;
}

static void activate_all(descent *solver) {
    solver->active_count = solver->matrix->count;
    for (size_t row = 0; row < solver->active_count; row++) {
        solver->active[row] = row;
    }
}

static void shuffle(descent *solver, dm_random *random) {
    for (size_t i = solver->active_count; i > 1; i--) {
        size_t other = dm_random_below(random, (uint32_t)i);
        size_t moved = solver->active[i - 1];
        solver->active[i - 1] = solver->active[other];
        solver->active[other] = moved;
    }
}

/* Rounds over the active rows until no gradient is left; then once more over all of them. */
static void run(descent *solver) {
    dm_random random = {0};
    double shrink_above = INFINITY;
    activate_all(solver);
    for (int round = 0; round < MOST_ROUNDS; round++) {
        solver->largest = -INFINITY;
        solver->smallest = INFINITY;
        shuffle(solver, &random);
        for (size_t i = 0; i < solver->active_count;) {
            if (improve(solver, solver->active[i], shrink_above)) {
                i++;
            } else {
                size_t shrunk = solver->active[i];
                solver->active[i] = solver->active[--solver->active_count];
                solver->active[solver->active_count] = shrunk;
            }
        }
        if (!(solver->largest - solver->smallest > TOLERANCE)) {
            if (solver->active_count == solver->matrix->count) {
                return;
            }
            activate_all(solver);
            shrink_above = INFINITY;
        } else {
            shrink_above = solver->largest > 0 ? solver->largest : INFINITY;
        }
    }
}

/* One class against the rest. As in liblinear the class's weight counts for its own rows alone, but for two
 * classes, where each side has its own. */
static void set_rows(descent *solver, const dm_problem *problem, const double *class_weights, size_t label) {
    const dm_matrix *matrix = problem->matrix;
    for (size_t row = 0; row < matrix->count; row++) {
        bool own = problem->labels[row] == label;
        bool weighted = own || problem->class_count == 2;
        double cost =
            problem->cost * problem->weights[row] * (weighted ? class_weights[problem->labels[row]] : 1);
        solver->sign[row] = own ? 1 : -1;
        solver->dual[row] = 0;
        solver->diagonal[row] = 0.5 / cost;
        solver->curvature[row] = 1 + solver->diagonal[row];
        for (size_t i = matrix->starts[row]; i < matrix->starts[row + 1]; i++) {
            double value = matrix->elements[i].value;
            solver->curvature[row] += value * value;
        }
    }
    memset(solver->weights, 0, (solver->features + 1) * sizeof *solver->weights);
}

/* All functions: classes, but for two of them one alone. */
static bool solve(const dm_problem *problem, descent *solver, dm_buffer *result) {
    size_t functions = problem->class_count > 2 ? problem->class_count : 1;
    size_t numbers = functions * (solver->features + 1);
    double *answer = malloc(numbers * sizeof *answer);
    if (!answer) {
        return false;
    }
    double class_weights[DM_LABELS_MAXIMUM];
    dm_problem_class_weights(problem, class_weights);
    for (size_t function = 0; function < functions; function++) {
        set_rows(solver, problem, class_weights, function);
        run(solver);
        answer[function] = solver->weights[solver->features];
        memcpy(answer + functions + function * solver->features, solver->weights,
               solver->features * sizeof *answer);
    }
    dm_buffer_add(result, (dm_text){(const char *)answer, numbers * sizeof *answer});
    free(answer);
    return true;
}

bool dm_work_descent(const void *context, dm_buffer *result) {
    const dm_problem *problem = context;
    size_t rows = problem->matrix->count;
    double *numbers = malloc((4 * rows + problem->feature_count + 1) * sizeof *numbers);
    size_t *active = malloc((rows + 1) * sizeof *active);
    bool good = false;
    if (numbers && active) {
        descent solver = {.matrix = problem->matrix,
                          .features = problem->feature_count,
                          .dual = numbers,
                          .sign = numbers + rows,
                          .diagonal = numbers + 2 * rows,
                          .curvature = numbers + 3 * rows,
                          .weights = numbers + 4 * rows,
                          .active = active};
        good = solve(problem, &solver, result);
    }
    free(numbers);
    free(active);
    return good;
}
