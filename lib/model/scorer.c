#include "model/scorer.h"

#include <math.h>
#include <stdlib.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "base/number.h"
#include "base/size.h"

enum {
    MOST_PAIRS = DM_LABELS_MAXIMUM * (DM_LABELS_MAXIMUM - 1) / 2,
    THREE = 3, /* functions, which most models have: the weights of a feature are read at once, ... */
    FOUR = 4   /* ... with a number behind them that counts for nothing */
};

double dm_rho_between(double first_bias, double second_bias) {
    return dm_number_round(second_bias - first_bias);
}

void dm_scorer_free(dm_scorer *scorer) {
    free(scorer->bias);
    free(scorer->own_weights);
    dm_svm_free(&scorer->svm);
    *scorer = (dm_scorer){0};
}

/* Class by class: the vector of class i is subtracted in the pairs where i comes second, added where first.
 */
static bool has_class_coefficients(const dm_svm *svm, double unit) {
    size_t width = svm->class_count - 1;
    if (svm->vector_count != svm->class_count) {
        return false;
    }
    for (size_t label = 0; label < svm->class_count; label++) {
        if (svm->class_vectors[label] != 1) {
            return false;
        }
        for (size_t i = 0; i < width; i++) {
            if (svm->coefficients[label * width + i] != (i < label ? -unit : unit)) {
                return false;
            }
        }
    }
    return true;
}

static bool has_class_bias(const dm_svm *svm, const double *bias) {
    for (size_t first = 0; first < svm->class_count; first++) {
        for (size_t second = first + 1; second < svm->class_count; second++) {
            double rho = svm->rho[dm_pair(svm->class_count, first, second)];
            if (rho != dm_rho_between(bias[first], bias[second])) {
                return false;
            }
        }
    }
    return true;
}

/* Pair by pair: the vector of pair (i, j) belongs to i and counts against j alone. */
static bool has_pair_coefficients(const dm_svm *svm, double unit) {
    size_t width = svm->class_count - 1;
    size_t vector = 0;
    if (svm->vector_count != dm_pair_count(svm->class_count)) {
        return false;
    }
    for (size_t label = 0; label < svm->class_count; label++) {
        if (svm->class_vectors[label] != width - label) {
            return false;
        }
        for (size_t other = label + 1; other < svm->class_count; other++, vector++) {
            for (size_t i = 0; i < width; i++) {
                if (svm->coefficients[vector * width + i] != (i == other - 1 ? unit : 0)) {
                    return false;
                }
            }
        }
    }
    return true;
}

static dm_status check_collapsed(dm_form form, const dm_svm *svm, const double *bias,
                                 const dm_cursor *cursor) {
    double unit = svm->coefficients[0];
    if (svm->kernel != DM_KERNEL_LINEAR || !(unit > 0)) {
        return dm_cursor_fail(cursor, 5, "a collapsed machine has a linear kernel and a unit above 0");
    }
    if (form == DM_FORM_PAIRS ? !has_pair_coefficients(svm, unit) : !has_class_coefficients(svm, unit)) {
        return dm_cursor_fail(cursor, 5, "coefficients are not those of a collapsed machine");
    }
    if (form == DM_FORM_CLASSES && !has_class_bias(svm, bias)) {
        return dm_cursor_fail(cursor, 5, "rho is not the difference of the biases");
    }
    for (size_t i = 0; i < svm->starts[svm->vector_count]; i++) {
        if (fabs(svm->values[i]) > DM_WEIGHT_MAXIMUM || svm->values[i] != nearbyint(svm->values[i])) {
            return dm_cursor_fail(cursor, 5, "a weight of feature %u is not a whole number of at most %d",
                                  svm->features[i] + 1, DM_WEIGHT_MAXIMUM);
        }
    }
    return DM_OK;
}

static dm_status collapse(dm_scorer *scorer, const dm_svm *svm, const double *bias, size_t limit,
                          const dm_cursor *cursor) {
    size_t functions = scorer->function_count;
    size_t numbers;
    size_t bytes;
    scorer->stride = functions == THREE ? FOUR : functions;
    if (!dm_size_multiply(scorer->feature_count, scorer->stride, &numbers) ||
        !dm_size_multiply(numbers, sizeof *scorer->weights, &bytes) || bytes > limit) {
        return dm_cursor_fail(cursor, 4, "%zu features in %zu functions are more than the bundle may take",
                              scorer->feature_count, functions);
    }
    scorer->bias = calloc(functions, sizeof *scorer->bias);
    scorer->weights = scorer->own_weights = calloc(numbers + 1, sizeof *scorer->weights);
    if (!scorer->bias || !scorer->weights) {
        return dm_out_of_memory(cursor->error);
    }
    scorer->unit = svm->coefficients[0];
    for (size_t function = 0; function < functions; function++) {
        scorer->bias[function] = scorer->form == DM_FORM_PAIRS ? -svm->rho[function] : bias[function];
        for (size_t i = svm->starts[function]; i < svm->starts[function + 1]; i++) {
            scorer->own_weights[svm->features[i] * scorer->stride + function] = (int16_t)svm->values[i];
        }
    }
    return DM_OK;
}

dm_status dm_scorer_init(dm_scorer *scorer, dm_form form, dm_svm *svm, const double *bias, size_t features,
                         size_t limit, const dm_cursor *cursor) {
    size_t classes = svm->class_count;
    *scorer = (dm_scorer){.form = form, .class_count = classes, .feature_count = features};
    if (form == DM_FORM_VECTORS) {
        scorer->svm = *svm;
        *svm = (dm_svm){0};
        return DM_OK;
    }
    scorer->function_count = form == DM_FORM_CLASSES ? classes : dm_pair_count(classes);
    dm_status status = check_collapsed(form, svm, bias, cursor);
    if (status == DM_OK) {
        status = collapse(scorer, svm, bias, limit, cursor);
    }
    dm_svm_free(svm);
    if (status != DM_OK) {
        dm_scorer_free(scorer);
    }
    return status;
}

/* What stands before the arrays of a stored scorer. */
typedef struct stored_head {
    uint64_t form;
    uint64_t class_count;
    uint64_t feature_count;
    uint64_t function_count;
    uint64_t stride;
    double unit;
} stored_head;

void dm_scorer_store(const dm_scorer *scorer, dm_buffer *tables) {
    stored_head head = {scorer->form,           scorer->class_count, scorer->feature_count,
                        scorer->function_count, scorer->stride,      scorer->unit};
    dm_tables_add(tables, &head, 1, sizeof head);
    dm_tables_add(tables, scorer->bias, scorer->function_count, sizeof *scorer->bias);
    dm_tables_add(tables, scorer->weights, scorer->feature_count * scorer->stride, sizeof *scorer->weights);
}

dm_status dm_scorer_map(dm_tables *tables, dm_scorer *scorer, dm_error *error) {
    const stored_head *head = dm_tables_take(tables, 1, sizeof *head);
    const double *bias = head ? dm_tables_take(tables, (size_t)head->function_count, sizeof *bias) : NULL;
    size_t numbers;
    if (!bias || !dm_size_multiply((size_t)head->feature_count, (size_t)head->stride, &numbers)) {
        return dm_tables_fail(error);
    }
    *scorer = (dm_scorer){.form = (dm_form)head->form,
                          .class_count = (size_t)head->class_count,
                          .feature_count = (size_t)head->feature_count,
                          .function_count = (size_t)head->function_count,
                          .stride = (size_t)head->stride,
                          .unit = head->unit};
    scorer->weights = dm_tables_take(tables, numbers, sizeof *scorer->weights);
    if (!scorer->weights) {
        return dm_tables_fail(error);
    }
    scorer->bias = malloc(scorer->function_count * sizeof *bias);
    if (!scorer->bias) {
        return dm_out_of_memory(error);
    }
    memcpy(scorer->bias, bias, scorer->function_count * sizeof *bias);
    return DM_OK;
}

/* Feature by feature in ascending order, as libsvm's dot product adds. */
static inline void add_products(const int16_t *weights, size_t width, const dm_element *elements,
                                size_t count, double *functions) {
    for (size_t i = 0; i < count; i++) {
        const int16_t *of_feature = weights + (size_t)elements[i].feature * width;
        for (size_t function = 0; function < width; function++) {
            functions[function] += elements[i].value * of_feature[function];
        }
    }
}

/* The same for rows of four weights, whose sums stay in registers. */
static void add_four_products(const int16_t *weights, const dm_element *elements, size_t count,
                              double functions[FOUR]) {
#ifdef __SSE2__
    __m128d low_sums = _mm_setzero_pd();
    __m128d high_sums = _mm_setzero_pd();
    for (size_t i = 0; i < count; i++) {
        const int16_t *of_feature = weights + (size_t)elements[i].feature * FOUR;
        __m128i shorts = _mm_loadl_epi64((const __m128i *)(const void *)of_feature);
        __m128i four = _mm_srai_epi32(_mm_unpacklo_epi16(shorts, shorts), 16);
        __m128d value = _mm_set1_pd(elements[i].value);
        low_sums = _mm_add_pd(low_sums, _mm_mul_pd(value, _mm_cvtepi32_pd(four)));
        four = _mm_unpackhi_epi64(four, four);
        high_sums = _mm_add_pd(high_sums, _mm_mul_pd(value, _mm_cvtepi32_pd(four)));
    }
    _mm_storeu_pd(functions, low_sums);
    _mm_storeu_pd(functions + FOUR / 2, high_sums);
#else
    add_products(weights, FOUR, elements, count, functions);
#endif
}

static void decide_functions(const dm_scorer *scorer, const dm_element *elements, size_t count,
                             double *functions) {
    size_t width = scorer->function_count;
    double few[FOUR] = {0};
    if (scorer->stride == FOUR) {
        add_four_products(scorer->weights, elements, count, few);
        memcpy(functions, few, width * sizeof *functions);
    } else if (width == 2) {
        add_products(scorer->weights, 2, elements, count, few);
        memcpy(functions, few, 2 * sizeof *functions);
    } else {
        memset(functions, 0, width * sizeof *functions);
        add_products(scorer->weights, width, elements, count, functions);
    }
    for (size_t function = 0; function < width; function++) {
        functions[function] = scorer->unit * functions[function] + scorer->bias[function];
    }
}

static void mean_of_pairs(size_t classes, const double *pairs, double *decision) {
    for (size_t label = 0; label < classes; label++) {
        decision[label] = 0;
    }
    for (size_t first = 0, pair = 0; first < classes; first++) {
        for (size_t second = first + 1; second < classes; second++, pair++) {
            decision[first] += pairs[pair];
            decision[second] -= pairs[pair];
        }
    }
    for (size_t label = 0; label < classes; label++) {
        decision[label] /= (double)(classes - 1);
    }
}

void dm_scorer_decide(const dm_scorer *scorer, const dm_element *elements, size_t count, double *decision) {
    if (scorer->form == DM_FORM_CLASSES) {
        decide_functions(scorer, elements, count, decision);
        return;
    }
    double pairs[MOST_PAIRS];
    if (scorer->form == DM_FORM_PAIRS) {
        decide_functions(scorer, elements, count, pairs);
    } else {
        dm_svm_decide(&scorer->svm, elements, count, pairs);
    }
    mean_of_pairs(scorer->class_count, pairs, decision);
}

/* What one label has of numbers that belong to pairs. */
static double share_of_pairs(size_t classes, size_t label, const double *pairs) {
    double decision[DM_LABELS_MAXIMUM];
    mean_of_pairs(classes, pairs, decision);
    return decision[label];
}

double dm_scorer_weight(const dm_scorer *scorer, uint32_t feature, size_t label) {
    if (scorer->form == DM_FORM_VECTORS) {
        return 0;
    }
    const int16_t *weights = scorer->weights + (size_t)feature * scorer->stride;
    if (scorer->form == DM_FORM_CLASSES) {
        return scorer->unit * weights[label];
    }
    double pairs[MOST_PAIRS];
    for (size_t pair = 0; pair < scorer->function_count; pair++) {
        pairs[pair] = scorer->unit * weights[pair];
    }
    return share_of_pairs(scorer->class_count, label, pairs);
}

double dm_scorer_bias(const dm_scorer *scorer, size_t label) {
    if (scorer->form == DM_FORM_VECTORS) {
        return 0;
    }
    return scorer->form == DM_FORM_CLASSES ? scorer->bias[label]
                                           : share_of_pairs(scorer->class_count, label, scorer->bias);
}

uint32_t dm_largest(const double *decision, size_t count) {
    uint32_t largest = 0;
    for (uint32_t i = 1; i < count; i++) {
        if (decision[i] > decision[largest]) {
            largest = i;
        }
    }
    return largest;
}
