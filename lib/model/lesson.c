#include "model/lesson.h"

#include <math.h>
#include <stdlib.h>

#include "base/size.h"
#include "model/descent.h"

/* Weights are whole numbers up to this. */
enum { WEIGHT_LEVELS = 200 };

/* The features of least weight are left out as long as their squared weights add up to no more than this
 * share of all. With the rounding it cost at most 0.3 points of the cross-validated macro-F1 of four tasks
 * (and gained as much on others), and it leaves half of a bundle. */
#define LOST_SHARE 0.03

dm_status dm_lesson_memory(const dm_corpus *corpus, const dm_material *material, const uint32_t *rows,
                           size_t count, const dm_train_options *options, size_t *bytes, dm_error *error) {
    size_t elements = 0;
    for (size_t i = 0; i < count; i++) {
        elements += material->matrix.starts[rows[i] + 1] - material->matrix.starts[rows[i]];
    }
    dm_problem problem = {.class_count = corpus->label_count,
                          .feature_count = material->feature_count,
                          .solver = options->solver,
                          .kernel = options->kernel};
    size_t matrix;
    if (!dm_problem_memory(&problem, count, elements, bytes) ||
        !dm_size_multiply(elements + 2 * material->feature_count, sizeof(dm_element), &matrix) ||
        !dm_size_add(*bytes, matrix, bytes)) {
        return dm_fail(error, DM_OVER_LIMIT, "%zu rows of %zu elements are more than the solver can count",
                       count, elements);
    }
    return DM_OK;
}

/* The rows with the features of the view alone. */
static dm_status gather_rows(const uint32_t *rows, size_t count, dm_lesson *lesson, dm_error *error) {
    const dm_matrix *all = &lesson->view.material->matrix;
    size_t cells = 0;
    for (size_t i = 0; i < count; i++) {
        cells += all->starts[rows[i] + 1] - all->starts[rows[i]];
    }
    dm_matrix *own = &lesson->matrix;
    if (dm_matrix_reserve(own, count, cells, error) != DM_OK) {
        return error->status;
    }
    for (size_t i = 0; i < count; i++) {
        size_t start = own->starts[i];
        own->starts[i + 1] = start + dm_view_take(&lesson->view, rows[i], own->cells + start);
    }
    own->count = count;
    return DM_OK;
}

dm_status dm_lesson_prepare(const dm_corpus *corpus, const dm_material *material, const uint32_t *rows,
                            size_t count, const dm_recipe *recipe, dm_lesson *lesson, dm_error *error) {
    *lesson = (dm_lesson){.class_count = corpus->label_count};
    lesson->labels = calloc(count + 1, sizeof *lesson->labels);
    lesson->weights = corpus->weighted ? calloc(count + 1, sizeof *lesson->weights) : NULL;
    if (!lesson->labels || (corpus->weighted && !lesson->weights)) {
        return dm_out_of_memory(error);
    }
    for (size_t i = 0; i < count; i++) {
        lesson->labels[i] = corpus->labels[rows[i]];
        if (lesson->weights) {
            lesson->weights[i] = corpus->weights[rows[i]];
        }
    }
    dm_status status = dm_view_learn(material, rows, count, recipe, &lesson->view, error);
    return status == DM_OK ? gather_rows(rows, count, lesson, error) : status;
}

void dm_lesson_free(dm_lesson *lesson) {
    dm_descent_free(lesson->descent);
    dm_view_free(&lesson->view);
    dm_matrix_free(&lesson->matrix);
    free(lesson->labels);
    free(lesson->weights);
    *lesson = (dm_lesson){0};
}

/* The sum of the features' variances: what makes gamma independent of the vectors' scale. */
static dm_status measure_variance(const dm_matrix *matrix, size_t features, double *variance,
                                  dm_error *error) {
    double *sums = calloc(features, sizeof *sums);
    if (!sums) {
        return dm_out_of_memory(error);
    }
    double squares = 0;
    for (size_t i = 0; i < matrix->starts[matrix->count]; i++) {
        double value = (double)matrix->cells[i].value;
        sums[matrix->cells[i].feature] += value;
        squares += value * value;
    }
    double rows = (double)matrix->count;
    *variance = squares / rows;
    for (size_t feature = 0; feature < features; feature++) {
        *variance -= sums[feature] / rows * (sums[feature] / rows);
    }
    free(sums);
    return DM_OK;
}

/* Squared weights are sorted by their magnitude into this many drawers: exponent and first bits of a float.
 */
enum { DRAWER_BITS = 16, DRAWERS = 1 << DRAWER_BITS };

static uint32_t drawer_of(double square) {
    float single = (float)square;
    uint32_t bits;
    memcpy(&bits, &single, sizeof bits);
    return bits << 1 >> (32 - DRAWER_BITS);
}

/* The drawer up to which features are left out. */
static uint32_t find_threshold(const double *squares, size_t features, double *drawers) {
    double all = 0;
    for (size_t feature = 0; feature < features; feature++) {
        drawers[drawer_of(squares[feature])] += squares[feature];
        all += squares[feature];
    }
    uint32_t threshold = 0;
    double lost = drawers[0];
    while (threshold + 1 < DRAWERS && lost + drawers[threshold + 1] <= LOST_SHARE * all) {
        lost += drawers[++threshold];
    }
    return threshold;
}

/* Marks the features that carry the weight; at least one. */
static dm_status mark_features(const dm_solution *solution, size_t features, bool *keep, dm_error *error) {
    double *squares = calloc(features + DRAWERS, sizeof *squares);
    if (!squares) {
        return dm_out_of_memory(error);
    }
    for (size_t function = 0; function < solution->function_count; function++) {
        const double *weights = solution->weights + function * features;
        for (size_t feature = 0; feature < features; feature++) {
            squares[feature] += weights[feature] * weights[feature];
        }
    }
    uint32_t threshold = find_threshold(squares, features, squares + features);
    bool any = false;
    for (size_t feature = 0; feature < features; feature++) {
        keep[feature] = drawer_of(squares[feature]) > threshold;
        any = any || keep[feature];
    }
    keep[0] = keep[0] || !any;
    free(squares);
    return DM_OK;
}

/* Leaves out the features that carry little. */
static dm_status prune(dm_solution *solution, size_t features, dm_learned *learned, dm_error *error) {
    dm_status status = mark_features(solution, features, learned->keep, error);
    if (status != DM_OK) {
        return status;
    }
    double *to = solution->weights;
    for (size_t function = 0; function < solution->function_count; function++) {
        const double *weights = solution->weights + function * features;
        for (size_t feature = 0; feature < features; feature++) {
            if (learned->keep[feature]) {
                *to++ = weights[feature];
            }
        }
    }
    learned->feature_count = 0;
    for (size_t feature = 0; feature < features; feature++) {
        learned->feature_count += learned->keep[feature];
    }
    return DM_OK;
}

static dm_status choose_gamma(const dm_lesson *lesson, const dm_train_options *options,
                              const dm_setting *setting, double *gamma, dm_error *error) {
    *gamma = setting->gamma;
    if (options->kernel == DM_KERNEL_LINEAR || setting->gamma != 0) {
        return DM_OK;
    }
    double variance = 1;
    dm_status status = measure_variance(&lesson->matrix, lesson->view.feature_count, &variance, error);
    *gamma = variance > 0 ? setting->gamma_share / variance : setting->gamma_share;
    return status;
}

/* The descent goes on from cost to larger cost. */
static dm_status pose(dm_lesson *lesson, const dm_train_options *options, const dm_setting *setting,
                      double gamma, dm_error *error) {
    bool goes_on = lesson->descent && setting->cost >= lesson->problem.cost;
    if (!goes_on) {
        dm_descent_free(lesson->descent);
        lesson->descent = NULL;
    }
    lesson->problem = (dm_problem){.matrix = &lesson->matrix,
                                   .labels = lesson->labels,
                                   .weights = lesson->weights,
                                   .class_count = lesson->class_count,
                                   .feature_count = lesson->view.feature_count,
                                   .solver = options->solver,
                                   .kernel = options->kernel,
                                   .cost = setting->cost,
                                   .gamma = gamma,
                                   .balanced = options->balanced};
    if (options->solver == DM_SOLVER_DESCENT && !goes_on) {
        lesson->descent = dm_descent_new(&lesson->problem);
        if (!lesson->descent) {
            return dm_out_of_memory(error);
        }
    }
    lesson->problem.descent = lesson->descent;
    return DM_OK;
}

static dm_status solve(dm_lesson *lesson, const dm_train_options *options, const dm_setting *setting,
                       dm_learned *learned, dm_error *error) {
    size_t features = lesson->view.feature_count;
    dm_solution solution = {0};
    dm_status status = pose(lesson, options, setting, learned->gamma, error);
    if (status == DM_OK) {
        status = dm_solve_here(&lesson->problem, &solution, error);
    }
    if (status == DM_OK && solution.form != DM_FORM_VECTORS) {
        status = prune(&solution, features, learned, error);
    }
    if (status == DM_OK) {
        status = dm_collapse(&solution, lesson->class_count, learned->feature_count, WEIGHT_LEVELS,
                             &learned->svm, error);
    }
    learned->form = solution.form;
    learned->bias = solution.bias;
    solution.bias = NULL;
    dm_solution_free(&solution);
    return status;
}

dm_status dm_lesson_train(dm_lesson *lesson, const dm_train_options *options, const dm_setting *setting,
                          dm_learned *learned, dm_error *error) {
    *learned = (dm_learned){.feature_count = lesson->view.feature_count};
    learned->keep = malloc(learned->feature_count);
    if (!learned->keep) {
        return dm_out_of_memory(error);
    }
    memset(learned->keep, true, learned->feature_count);
    dm_status status = choose_gamma(lesson, options, setting, &learned->gamma, error);
    return status == DM_OK ? solve(lesson, options, setting, learned, error) : status;
}

void dm_learned_free(dm_learned *learned) {
    free(learned->keep);
    dm_svm_free(&learned->svm);
    free(learned->bias);
    *learned = (dm_learned){0};
}

static dm_status decide_rows(const dm_view *view, const dm_scorer *scorer, const uint32_t *rows, size_t count,
                             double *decisions, dm_error *error) {
    dm_vector vector = {0};
    dm_status status = DM_OK;
    for (size_t i = 0; i < count && status == DM_OK; i++) {
        status = dm_view_vector(view, rows[i], scorer->form == DM_FORM_VECTORS, &vector, error);
        if (status == DM_OK) {
            dm_scorer_decide(scorer, vector.elements, vector.count, decisions + i * scorer->class_count);
        }
    }
    dm_vector_free(&vector);
    return status;
}

dm_status dm_lesson_judge(const dm_lesson *lesson, dm_learned *learned, const uint32_t *rows, size_t count,
                          double *decisions, dm_error *error) {
    dm_view view;
    dm_scorer scorer = {0};
    dm_cursor cursor = {.error = error};
    dm_status status = dm_view_copy(&lesson->view, &view, error);
    if (status == DM_OK) {
        dm_view_prune(&view, learned->keep);
        status = dm_scorer_init(&scorer, learned->form, &learned->svm, learned->bias, learned->feature_count,
                                SIZE_MAX, &cursor);
    }
    if (status == DM_OK) {
        status = decide_rows(&view, &scorer, rows, count, decisions, error);
        dm_scorer_free(&scorer);
    }
    dm_view_free(&view);
    return status;
}
