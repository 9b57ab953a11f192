#include "model/descent.h"

#include <math.h>
#include <stdlib.h>

#include "base/random.h"
#include "base/size.h"

enum { LINE_BYTES = 64, FETCHED_BYTES = 8 * LINE_BYTES }; /* of the cache */
enum { MOST_ROUNDS = 1000, LANES = 4, MOST_BLOCKS = DM_LABELS_MAXIMUM / LANES };

/* The largest violation of optimality that is left, in units of the margin. */
#define TOLERANCE 0.1f

/* A projected gradient below this moves nothing. */
#define STILL 1e-12f

/* The same number of four classes, which are worked on together. */
typedef float lanes __attribute__((vector_size(LANES * sizeof(float))));

struct dm_descent {
    const dm_problem *problem;
    size_t functions; /* classes; 1 for two of them */
    size_t blocks;    /* of lanes that hold them */
    lanes *weights;   /* [feature_count + 1][blocks]; the last is the bias, a feature of value 1 */
    float *dual;      /* [rows][functions] at least 0 */
    float *squares;   /* [rows] squared length, with the bias */
    uint32_t *active; /* [rows] the first active_count are not shrunk */
    size_t active_count;
    float own_cost[DM_LABELS_MAXIMUM];     /* of a row of that label, in the function of its class */
    float rest_cost[DM_LABELS_MAXIMUM];    /* in all others */
    float shrink_above[DM_LABELS_MAXIMUM]; /* [functions] gradient of a row at its bound that is far */
    float largest[DM_LABELS_MAXIMUM];      /* [functions] projected gradient in this round */
    float smallest[DM_LABELS_MAXIMUM];
};

bool dm_descent_memory(size_t rows, size_t features, size_t classes, size_t *bytes) {
    size_t blocks = (classes + LANES - 1) / LANES;
    size_t duals;
    return dm_size_multiply(features + 2, blocks * sizeof(lanes), bytes) &&
           dm_size_multiply(rows + 1, (classes + 2) * sizeof(float), &duals) &&
           dm_size_add(*bytes, duals, bytes);
}

static void measure_rows(dm_descent *descent) {
    const dm_matrix *matrix = descent->problem->matrix;
    for (size_t row = 0; row < matrix->count; row++) {
        float sum = 1;
        for (size_t i = matrix->starts[row]; i < matrix->starts[row + 1]; i++) {
            sum += matrix->cells[i].value * matrix->cells[i].value;
        }
        descent->squares[row] = sum;
    }
}

dm_descent *dm_descent_new(const dm_problem *problem) {
    dm_descent *descent = calloc(1, sizeof *descent);
    if (!descent) {
        return NULL;
    }
    size_t rows = problem->matrix->count;
    descent->problem = problem;
    descent->functions = problem->class_count > 2 ? problem->class_count : 1;
    descent->blocks = (descent->functions + LANES - 1) / LANES;
    size_t bytes;
    if (dm_size_multiply(problem->feature_count + 1, descent->blocks * sizeof(lanes), &bytes)) {
        descent->weights = aligned_alloc(sizeof(lanes), bytes);
    }
    descent->dual = calloc(rows * descent->functions + 1, sizeof *descent->dual);
    descent->squares = calloc(rows + 1, sizeof *descent->squares);
    descent->active = calloc(rows + 1, sizeof *descent->active);
    if (!descent->weights || !descent->dual || !descent->squares || !descent->active) {
        dm_descent_free(descent);
        return NULL;
    }
    memset(descent->weights, 0, bytes);
    measure_rows(descent);
    return descent;
}

void dm_descent_free(dm_descent *descent) {
    if (descent) {
        free(descent->weights);
        free(descent->dual);
        free(descent->squares);
        free(descent->active);
        free(descent);
    }
}

/* sums[blocks]: what the row amounts to in each function. `blocks` is a constant where this is called, so
 * that the sums stay in registers. */
static inline __attribute__((always_inline)) void add_up(const dm_descent *descent, size_t row, size_t blocks,
                                                         lanes *sums) {
    const dm_problem *problem = descent->problem;
    const dm_matrix *matrix = problem->matrix;
    const dm_cell *end = matrix->cells + matrix->starts[row + 1];
    lanes others[MOST_BLOCKS];
    for (size_t block = 0; block < blocks; block++) {
        sums[block] = descent->weights[problem->feature_count * blocks + block];
        others[block] = (lanes){0};
    }
    const dm_cell *cell = matrix->cells + matrix->starts[row];
    for (; cell + 1 < end; cell += 2) {
        const lanes *weights = descent->weights + cell[0].feature * blocks;
        const lanes *next = descent->weights + cell[1].feature * blocks;
        for (size_t block = 0; block < blocks; block++) {
            sums[block] += weights[block] * cell[0].value;
            others[block] += next[block] * cell[1].value;
        }
    }
    for (; cell < end; cell++) {
        const lanes *weights = descent->weights + cell->feature * blocks;
        for (size_t block = 0; block < blocks; block++) {
            sums[block] += weights[block] * cell->value;
        }
    }
    for (size_t block = 0; block < blocks; block++) {
        sums[block] += others[block];
    }
}

static inline __attribute__((always_inline)) void move(dm_descent *descent, size_t row, size_t blocks,
                                                       const lanes *steps) {
    const dm_problem *problem = descent->problem;
    const dm_matrix *matrix = problem->matrix;
    const dm_cell *end = matrix->cells + matrix->starts[row + 1];
    for (const dm_cell *cell = matrix->cells + matrix->starts[row]; cell < end; cell++) {
        lanes *weights = descent->weights + cell->feature * blocks;
        for (size_t block = 0; block < blocks; block++) {
            weights[block] += steps[block] * cell->value;
        }
    }
    for (size_t block = 0; block < blocks; block++) {
        descent->weights[problem->feature_count * blocks + block] += steps[block];
    }
}

/* Improves the row's dual variable in a function, and gives the step that the weights take. False when the
 * row is to be shrunk there: it lies at its bound, and far. */
static inline bool improve(dm_descent *descent, size_t row, size_t function, float margin, float *step) {
    const dm_problem *problem = descent->problem;
    uint32_t label = problem->labels[row];
    bool own = label == function;
    float cost = own ? descent->own_cost[label] : descent->rest_cost[label];
    float diagonal = 0.5f / (problem->weights ? cost * (float)problem->weights[row] : cost);
    float *dual = &descent->dual[row * descent->functions + function];
    float gradient = (own ? margin : -margin) - 1 + *dual * diagonal;
    float projected = gradient;
    *step = 0;
    if (*dual == 0) {
        if (gradient > descent->shrink_above[function]) {
            return false;
        }
        projected = gradient > 0 ? 0 : gradient;
    }
    if (projected > descent->largest[function]) {
        descent->largest[function] = projected;
    }
    if (projected < descent->smallest[function]) {
        descent->smallest[function] = projected;
    }
    if (fabsf(projected) > STILL) {
        float moved = *dual - gradient / (descent->squares[row] + diagonal);
        moved = moved > 0 ? moved : 0;
        *step = own ? moved - *dual : *dual - moved;
        *dual = moved;
    }
    return true;
}

/* Visits a row for all functions. False when it is to be shrunk in all of them. */
static inline __attribute__((always_inline)) bool visit(dm_descent *descent, size_t row, size_t blocks) {
    union {
        lanes blocks[MOST_BLOCKS];
        float functions[MOST_BLOCKS * LANES];
    } margins, steps;
    add_up(descent, row, blocks, margins.blocks);
    for (size_t block = 0; block < blocks; block++) {
        steps.blocks[block] = (lanes){0};
    }
    bool any = false;
    bool moves = false;
    for (size_t function = 0; function < descent->functions; function++) {
        any |= improve(descent, row, function, margins.functions[function], &steps.functions[function]);
        moves |= steps.functions[function] != 0;
    }
    if (moves) {
        move(descent, row, blocks, steps.blocks);
    }
    return any;
}

static bool visit_row(dm_descent *descent, size_t row) {
    switch (descent->blocks) {
    case 1:
        return visit(descent, row, 1);
    case 2:
        return visit(descent, row, 2);
    case 3:
        return visit(descent, row, 3);
    case 4:
        return visit(descent, row, 4);
    default:
        return visit(descent, row, descent->blocks);
    }
}

static void shrink_nothing(dm_descent *descent) {
    descent->active_count = descent->problem->matrix->count;
    for (size_t function = 0; function < descent->functions; function++) {
        descent->shrink_above[function] = INFINITY;
    }
}

static void shuffle(dm_descent *descent, dm_random *random) {
    for (size_t i = descent->active_count; i > 1; i--) {
        size_t other = dm_random_below(random, (uint32_t)i);
        uint32_t moved = descent->active[i - 1];
        descent->active[i - 1] = descent->active[other];
        descent->active[other] = moved;
    }
}

/* Rows lie anywhere: the beginning of the next one is fetched while this one is worked on. */
static void prefetch(const dm_descent *descent, size_t place) {
    const dm_matrix *matrix = descent->problem->matrix;
    if (place < descent->active_count) {
        const char *cells = (const char *)(matrix->cells + matrix->starts[descent->active[place]]);
        for (size_t byte = 0; byte < FETCHED_BYTES; byte += LINE_BYTES) {
            __builtin_prefetch(cells + byte);
        }
    }
}

/* One visit to each active row. True when no gradient of any function is left. */
static bool go_round(dm_descent *descent) {
    for (size_t function = 0; function < descent->functions; function++) {
        descent->largest[function] = -INFINITY;
        descent->smallest[function] = INFINITY;
    }
    for (size_t i = 0; i < descent->active_count;) {
        uint32_t row = descent->active[i];
        prefetch(descent, i + 1);
        if (visit_row(descent, row)) {
            i++;
        } else {
            descent->active[i] = descent->active[--descent->active_count];
            descent->active[descent->active_count] = row;
        }
    }
    bool done = true;
    for (size_t function = 0; function < descent->functions; function++) {
        float largest = descent->largest[function];
        done = done && !(largest - descent->smallest[function] > TOLERANCE);
        descent->shrink_above[function] = largest > 0 ? largest : INFINITY;
    }
    return done;
}

/* As in liblinear the class's weight counts for its own rows alone, but for two classes, where each side has
 * its own. */
static void set_costs(dm_descent *descent, double cost) {
    double class_weights[DM_LABELS_MAXIMUM];
    dm_problem_class_weights(descent->problem, class_weights);
    for (size_t label = 0; label < descent->problem->class_count; label++) {
        descent->own_cost[label] = (float)(cost * class_weights[label]);
        descent->rest_cost[label] = descent->functions == 1 ? descent->own_cost[label] : (float)cost;
    }
}

/* Rounds over the active rows until no gradient is left; then once more over all of them. */
void dm_descent_run(dm_descent *descent, double cost) {
    dm_random random = {0};
    set_costs(descent, cost);
    shrink_nothing(descent);
    for (uint32_t row = 0; row < descent->active_count; row++) {
        descent->active[row] = row;
    }
    for (int round = 0; round < MOST_ROUNDS; round++) {
        bool all = descent->active_count == descent->problem->matrix->count;
        shuffle(descent, &random);
        if (go_round(descent)) {
            if (all) {
                return;
            }
            shrink_nothing(descent);
        }
    }
}

/* bias[functions], weights[functions][feature_count], where functions are classes, but one for two of them,
 * in favour of the first. */
static void read_weights(const dm_descent *descent, double *bias, double *weights) {
    size_t features = descent->problem->feature_count;
    size_t width = descent->blocks * LANES;
    const float *numbers = (const float *)descent->weights;
    for (size_t function = 0; function < descent->functions; function++) {
        for (size_t feature = 0; feature < features; feature++) {
            weights[function * features + feature] = (double)numbers[feature * width + function];
        }
        bias[function] = (double)numbers[features * width + function];
    }
}

bool dm_work_descent(const void *context, dm_buffer *result) {
    const dm_problem *problem = context;
    size_t functions = problem->class_count > 2 ? problem->class_count : 1;
    size_t numbers = functions * (problem->feature_count + 1);
    double *answer = malloc(numbers * sizeof *answer);
    dm_descent *own = problem->descent ? NULL : dm_descent_new(problem);
    dm_descent *descent = problem->descent ? problem->descent : own;
    bool good = answer && descent;
    if (good) {
        dm_descent_run(descent, problem->cost);
        read_weights(descent, answer, answer + functions);
        dm_buffer_add(result, (dm_text){(const char *)answer, numbers * sizeof *answer});
    }
    dm_descent_free(own);
    free(answer);
    return good;
}
