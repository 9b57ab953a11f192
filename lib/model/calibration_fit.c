/* Fitting a calibration by Newton's method. The negative log-likelihood of a softmax is convex in its scales
 * and offsets, and the penalty (toward the one temperature that suits all classes, and offsets of 0) makes it
 * strictly so: there is one minimum, whatever the start. */
#include <math.h>
#include <stdlib.h>

#include "base/number.h"
#include "model/calibration.h"

enum { MOST_STEPS = 100, MOST_HALVINGS = 40 };

/* The weight of the penalty, in rows. */
#define PENALTY 1.0

typedef struct fit {
    const double *decisions; /* [count][classes] */
    const uint32_t *labels;  /* [count] */
    const bool *skip;        /* [count], or NULL */
    size_t count;
    size_t classes;
    size_t size;        /* of the parameters: 1 (temperature) or 2 * classes (scales, then offsets) */
    double centre;      /* the scale that the penalty draws toward */
    double *parameters; /* [size] */
    double *gradient;   /* [size] */
    double *curvature;  /* [size][size] */
    double *trial;      /* [size] */
    double *logits;     /* [classes] */
} fit;

static bool is_temperature(const fit *problem) {
    return problem->size == 1;
}

static double scale_of(const fit *problem, const double *parameters, size_t label) {
    return parameters[is_temperature(problem) ? 0 : label];
}

static double offset_of(const fit *problem, const double *parameters, size_t label) {
    return is_temperature(problem) ? 0 : parameters[problem->classes + label];
}

/* Turns logits into probabilities and returns the log of the label's. */
static double softmax(double *logits, size_t classes, size_t label) {
    double largest = -INFINITY;
    for (size_t i = 0; i < classes; i++) {
        largest = fmax(largest, logits[i]);
    }
    double of_label = logits[label] - largest;
    double sum = 0;
    for (size_t i = 0; i < classes; i++) {
        logits[i] = exp(logits[i] - largest);
        sum += logits[i];
    }
    for (size_t i = 0; i < classes; i++) {
        logits[i] /= sum;
    }
    return of_label - log(sum);
}

/* Fills `logits` with a row's probabilities; returns the log of the label's. */
static double row_probabilities(const fit *problem, const double *parameters, size_t row) {
    const double *decision = problem->decisions + row * problem->classes;
    for (size_t label = 0; label < problem->classes; label++) {
        problem->logits[label] =
            scale_of(problem, parameters, label) * decision[label] + offset_of(problem, parameters, label);
    }
    return softmax(problem->logits, problem->classes, problem->labels[row]);
}

static double penalty_target(const fit *problem, size_t parameter) {
    return is_temperature(problem) || parameter < problem->classes ? problem->centre : 0;
}

static double loss(const fit *problem, const double *parameters) {
    double sum = 0;
    for (size_t row = 0; row < problem->count; row++) {
        if (!problem->skip || !problem->skip[row]) {
            sum -= row_probabilities(problem, parameters, row);
        }
    }
    for (size_t i = 0; i < problem->size; i++) {
        double distance = parameters[i] - penalty_target(problem, i);
        sum += 0.5 * PENALTY * distance * distance;
    }
    return sum;
}

static void add_temperature(fit *problem, const double *decision, size_t gold) {
    double mean = 0;
    double square = 0;
    for (size_t label = 0; label < problem->classes; label++) {
        mean += problem->logits[label] * decision[label];
        square += problem->logits[label] * decision[label] * decision[label];
    }
    problem->gradient[0] += mean - decision[gold];
    problem->curvature[0] += square - mean * mean;
}

/* The derivatives by the scale are those by the offset times the decision value. */
static void add_vector(fit *problem, const double *decision, size_t gold) {
    size_t classes = problem->classes;
    size_t size = problem->size;
    for (size_t i = 0; i < classes; i++) {
        double excess = problem->logits[i] - (i == gold ? 1 : 0);
        problem->gradient[i] += excess * decision[i];
        problem->gradient[classes + i] += excess;
        for (size_t j = 0; j < classes; j++) {
            double second = problem->logits[i] * ((i == j ? 1 : 0) - problem->logits[j]);
            problem->curvature[i * size + j] += second * decision[i] * decision[j];
            problem->curvature[i * size + classes + j] += second * decision[i];
            problem->curvature[(classes + i) * size + j] += second * decision[j];
            problem->curvature[(classes + i) * size + classes + j] += second;
        }
    }
}

static void differentiate(fit *problem) {
    size_t size = problem->size;
    for (size_t i = 0; i < size; i++) {
        problem->gradient[i] = PENALTY * (problem->parameters[i] - penalty_target(problem, i));
        for (size_t j = 0; j < size; j++) {
            problem->curvature[i * size + j] = i == j ? PENALTY : 0;
        }
    }
    for (size_t row = 0; row < problem->count; row++) {
        if (problem->skip && problem->skip[row]) {
            continue;
        }
        (void)row_probabilities(problem, problem->parameters, row);
        const double *decision = problem->decisions + row * problem->classes;
        if (is_temperature(problem)) {
            add_temperature(problem, decision, problem->labels[row]);
        } else {
            add_vector(problem, decision, problem->labels[row]);
        }
    }
}

/* Solves curvature * step = gradient in place (Cholesky); the step replaces the gradient. False when rounding
 * has taken the last of the curvature. */
static bool solve(fit *problem) {
    size_t size = problem->size;
    double *matrix = problem->curvature;
    double *vector = problem->gradient;
    for (size_t i = 0; i < size; i++) {
        for (size_t j = 0; j <= i; j++) {
            double sum = matrix[i * size + j];
            for (size_t k = 0; k < j; k++) {
                sum -= matrix[i * size + k] * matrix[j * size + k];
            }
            if (i == j && !(sum > 0)) {
                return false;
            }
            matrix[i * size + j] = i == j ? sqrt(sum) : sum / matrix[j * size + j];
        }
        for (size_t k = 0; k < i; k++) {
            vector[i] -= matrix[i * size + k] * vector[k];
        }
        vector[i] /= matrix[i * size + i];
    }
    for (size_t i = size; i-- > 0;) {
        for (size_t k = i + 1; k < size; k++) {
            vector[i] -= matrix[k * size + i] * vector[k];
        }
        vector[i] /= matrix[i * size + i];
    }
    return true;
}

/* Takes the step, halved until the loss falls below `now`; the new loss, or `now` when nothing lowers it. */
static double descend(fit *problem, double now) {
    double share = 1;
    for (int halving = 0; halving < MOST_HALVINGS; halving++) {
        for (size_t i = 0; i < problem->size; i++) {
            problem->trial[i] = problem->parameters[i] - share * problem->gradient[i];
        }
        double next = loss(problem, problem->trial);
        if (next < now) {
            double *before = problem->parameters;
            problem->parameters = problem->trial;
            problem->trial = before;
            return next;
        }
        share /= 2;
    }
    return now;
}

/* Newton steps until they are too small to matter. */
static void minimise(fit *problem) {
    double now = loss(problem, problem->parameters);
    for (int step = 0; step < MOST_STEPS; step++) {
        differentiate(problem);
        if (!solve(problem)) {
            return;
        }
        double length = 0;
        for (size_t i = 0; i < problem->size; i++) {
            length = fmax(length, fabs(problem->gradient[i]));
        }
        double before = now;
        now = descend(problem, before);
        if (!(now < before) || length < 1e-9) {
            return;
        }
    }
}

/* The most that the rows suffice for. */
static dm_calibration_method choose_method(const uint32_t *labels, const bool *skip, size_t count,
                                           size_t classes) {
    size_t rows[DM_LABELS_MAXIMUM] = {0};
    size_t all = 0;
    for (size_t row = 0; row < count; row++) {
        rows[labels[row]] += !skip || !skip[row];
        all += !skip || !skip[row];
    }
    for (size_t label = 0; label < classes; label++) {
        if (rows[label] < DM_CALIBRATION_CLASS_ROWS) {
            return all < DM_CALIBRATION_ROWS ? DM_CALIBRATION_NONE : DM_CALIBRATION_TEMPERATURE;
        }
    }
    return DM_CALIBRATION_VECTOR;
}

/* Takes the fit over when it keeps the order of decision values. Parameters are rounded as they are written,
 * so that what is judged is what ships. */
static void keep(const fit *problem, dm_calibration_method method, dm_calibration *calibration) {
    for (size_t label = 0; label < problem->classes; label++) {
        if (!(dm_number_round(scale_of(problem, problem->parameters, label)) > 0)) {
            return;
        }
    }
    calibration->method = method;
    for (size_t label = 0; label < problem->classes; label++) {
        calibration->scale[label] = dm_number_round(scale_of(problem, problem->parameters, label));
        calibration->offset[label] = dm_number_round(offset_of(problem, problem->parameters, label));
    }
}

/* One temperature, and from there a scale and an offset a class. */
static void fit_methods(fit *problem, dm_calibration_method method, dm_calibration *calibration) {
    problem->size = 1;
    problem->centre = 1;
    problem->parameters[0] = 1;
    minimise(problem);
    keep(problem, DM_CALIBRATION_TEMPERATURE, calibration);
    if (method != DM_CALIBRATION_VECTOR) {
        return;
    }
    problem->centre = problem->parameters[0];
    problem->size = 2 * problem->classes;
    for (size_t i = 0; i < problem->size; i++) {
        problem->parameters[i] = penalty_target(problem, i);
    }
    minimise(problem);
    keep(problem, DM_CALIBRATION_VECTOR, calibration);
}

dm_status dm_calibrate(const double *decisions, const uint32_t *labels, const bool *skip, size_t count,
                       size_t classes, dm_calibration *calibration, dm_error *error) {
    dm_calibration_none(classes, calibration);
    dm_calibration_method method = choose_method(labels, skip, count, classes);
    if (method == DM_CALIBRATION_NONE) {
        return DM_OK;
    }
    size_t size = 2 * classes;
    double *memory = calloc(3 * size + size * size + classes + 1, sizeof *memory);
    if (!memory) {
        return dm_out_of_memory(error);
    }
    fit problem = {.decisions = decisions,
                   .labels = labels,
                   .skip = skip,
                   .count = count,
                   .classes = classes,
                   .parameters = memory,
                   .gradient = memory + size,
                   .trial = memory + 2 * size,
                   .curvature = memory + 3 * size,
                   .logits = memory + 3 * size + size * size};
    fit_methods(&problem, method, calibration);
    free(memory);
    return DM_OK;
}
