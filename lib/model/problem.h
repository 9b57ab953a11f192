/* What a solver is asked, and what it answers. */
#ifndef DM_MODEL_PROBLEM_H
#define DM_MODEL_PROBLEM_H

#include "model/child.h"
#include "model/scorer.h"

/* An element of a vector as training keeps it, in half the memory. */
typedef struct dm_cell {
    uint32_t feature;
    float value;
} dm_cell;

/* Sparse vectors, row behind row. */
typedef struct dm_matrix {
    dm_cell *cells; /* [starts[count]] ascending in a row */
    size_t *starts; /* [count + 1] */
    size_t count;   /* rows */
    size_t row_capacity;
    size_t cell_capacity;
} dm_matrix;

/* A zeroed matrix is empty. Values must be finite: DM_BAD_INPUT; DM_NO_MEMORY. What is reserved is not taken
 * anew row by row. */
dm_status dm_matrix_reserve(dm_matrix *matrix, size_t rows, size_t cells, dm_error *error);
dm_status dm_matrix_add(dm_matrix *matrix, const dm_vector *vector, dm_error *error);
/* Adds the rows of another matrix. */
dm_status dm_matrix_append(dm_matrix *matrix, const dm_matrix *others, dm_error *error);
void dm_matrix_free(dm_matrix *matrix);

typedef struct dm_problem {
    const dm_matrix *matrix;
    const uint32_t *labels; /* [rows] below class_count; a class may have no row */
    const double *weights;  /* [rows] above 0; NULL: all 1 */
    size_t class_count;
    size_t feature_count;
    dm_solver solver; /* not auto */
    dm_kernel kernel;
    double cost;  /* C */
    double gamma; /* RBF and polynomial */
    bool balanced;
    struct dm_descent *descent; /* that goes on with these rows; NULL: each answer begins anew */
} dm_problem;

/* The polynomial kernel is (gamma * x.y + 1)^2: products of two features. */
enum { DM_POLYNOMIAL_DEGREE = 2, DM_POLYNOMIAL_CONSTANT = 1 };

/* A linear machine in full precision, or a kernel machine. */
typedef struct dm_solution {
    dm_form form;
    size_t function_count; /* classes or pairs; 0 for vectors */
    double *bias;          /* [function_count] */
    double *weights;       /* [function_count][feature_count] */
    dm_svm svm;            /* of the form vectors */
} dm_solution;

/* Trains in a child. DM_NO_MEMORY, DM_OVER_LIMIT (more numbers than the solvers can count), DM_INTERRUPTED,
 * DM_BAD_LABELS (the solver's answer is not finite). Free the solution in any case. */
dm_status dm_solve(const dm_problem *problem, const dm_watch *watch, dm_solution *solution, dm_error *error);

/* The same in this process: for what runs in a child already. */
dm_status dm_solve_here(const dm_problem *problem, dm_solution *solution, dm_error *error);

/* Bytes that a solver may need for a problem of this size, with room to spare. False when the solver cannot
 * count the elements. */
bool dm_problem_memory(const dm_problem *problem, size_t rows, size_t elements, size_t *bytes);
void dm_solution_free(dm_solution *solution);

/* The factor on C of each class: n / (k * n_class) over the classes that have rows when balanced, else 1. */
void dm_problem_class_weights(const dm_problem *problem, double *weights);

/* rows[count]: the rows label by label, so that the solvers number the classes in our order; returns how many
 * classes have rows. */
size_t dm_problem_order(const dm_problem *problem, size_t *rows);

/* The solvers, each a dm_work on a dm_problem. A linear one answers with the bytes of bias[functions], then
 * of weights[functions][features]: functions are classes (liblinear and descent, but one pair for two
 * classes) or pairs (libsvm). libsvm with another kernel answers with the machine as text. */
bool dm_work_libsvm(const void *problem, dm_buffer *result);
bool dm_work_liblinear(const void *problem, dm_buffer *result);
bool dm_work_descent(const void *problem, dm_buffer *result);

/* True when the library at run time has the version, and so the structures, of the build. */
bool dm_libsvm_matches(void);
bool dm_liblinear_matches(void);

/* Quantises a linear solution into a collapsed machine: weights become whole numbers of at most `levels` in
 * magnitude, in units of the largest weight / levels, and those that round to 0 go. A bias per function, also
 * rounded, replaces that of the solution. A solution of vectors is handed on as it is. */
dm_status dm_collapse(dm_solution *solution, size_t classes, size_t features, uint32_t levels, dm_svm *svm,
                      dm_error *error);

#endif
