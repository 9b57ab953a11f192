/* The SVM as libsvm text: what we write libsvm reads and decides alike to the last bit, and what is not
 * exactly such a text is refused with the rule and the byte, before any memory is taken on its word. */
#include "scratch.h"

#include <libsvm/svm.h>
#include <math.h>
#include <string.h>

#include "base/random.h"
#include "model/problem.h"

enum { FEATURES = 12, VECTORS_A_CLASS = 4, QUERIES = 50 };

static double draw_value(dm_random *random) {
    return (double)dm_random_below(random, 2000001) / 1e6 - 1;
}

/* A machine of random coefficients and sparse vectors. */
static dm_svm make_machine(dm_kernel kernel, size_t classes, uint64_t seed) {
    dm_random random = {seed};
    size_t vectors = classes * VECTORS_A_CLASS;
    dm_svm svm;
    assert_int_equal(dm_svm_init(&svm, classes, vectors, vectors * FEATURES, NULL), DM_OK);
    svm.kernel = kernel;
    if (kernel != DM_KERNEL_LINEAR) {
        svm.gamma = 0.37;
    }
    if (kernel == DM_KERNEL_POLYNOMIAL) {
        svm.degree = 3;
        svm.constant = 1.5;
    }
    for (size_t pair = 0; pair < dm_pair_count(classes); pair++) {
        svm.rho[pair] = draw_value(&random) / 3;
    }
    size_t element = 0;
    for (size_t vector = 0; vector < vectors; vector++) {
        svm.class_vectors[vector / VECTORS_A_CLASS]++;
        for (size_t i = 0; i < classes - 1; i++) {
            svm.coefficients[vector * (classes - 1) + i] = draw_value(&random) / 7;
        }
        for (uint32_t feature = 0; feature < FEATURES; feature++) {
            if (dm_random_below(&random, 3) == 0) {
                svm.features[element] = feature;
                svm.values[element++] = draw_value(&random);
            }
        }
        svm.starts[vector + 1] = element;
    }
    return svm;
}

static size_t draw_query(dm_random *random, dm_element *elements) {
    size_t count = 0;
    for (uint32_t feature = 0; feature < FEATURES; feature++) {
        if (dm_random_below(random, 2)) {
            elements[count++] = (dm_element){feature, draw_value(random)};
        }
    }
    return count;
}

static dm_status parse(dm_text text, size_t classes, dm_svm *svm, dm_error *error) {
    dm_cursor cursor = {.text = text, .error = error};
    return dm_svm_parse(&cursor, classes, FEATURES, svm, error);
}

static void assert_same_bits(const double *left, const double *right, size_t count) {
    assert_memory_equal(left, right, count * sizeof *left);
}

static void libsvm_reads_our_text_and_decides_alike_to_the_last_bit(void **state) {
    (void)state;
    const dm_kernel kernels[] = {DM_KERNEL_LINEAR, DM_KERNEL_RBF, DM_KERNEL_POLYNOMIAL};
    for (size_t i = 0; i < 9; i++) {
        size_t classes = 2 + i / 3 * 2;
        dm_svm svm = make_machine(kernels[i % 3], classes, i);
        dm_buffer text = {0};
        dm_svm_print(&svm, &text);
        struct svm_model *theirs = svm_load_model(scratch_write("machine.svm", dm_buffer_text(&text)));
        assert_non_null(theirs);
        dm_random random = {i + 100};
        for (size_t query = 0; query < QUERIES; query++) {
            dm_element elements[FEATURES];
            struct svm_node nodes[FEATURES + 1];
            double ours_pairs[15];
            double their_pairs[15];
            size_t count = draw_query(&random, elements);
            for (size_t j = 0; j < count; j++) {
                nodes[j] = (struct svm_node){(int)elements[j].feature + 1, elements[j].value};
            }
            nodes[count].index = -1;
            dm_svm_decide(&svm, elements, count, ours_pairs);
            (void)svm_predict_values(theirs, nodes, their_pairs);
            assert_same_bits(ours_pairs, their_pairs, dm_pair_count(classes));
        }
        svm_free_and_destroy_model(&theirs);
        dm_buffer_free(&text);
        dm_svm_free(&svm);
    }
}

static void what_is_written_reads_back_to_the_same_text(void **state) {
    (void)state;
    for (size_t classes = 2; classes < 6; classes++) {
        dm_svm svm = make_machine(DM_KERNEL_POLYNOMIAL, classes, classes);
        dm_buffer text = {0};
        dm_buffer again = {0};
        dm_svm read;
        dm_svm_print(&svm, &text);
        assert_int_equal(parse(dm_buffer_text(&text), classes, &read, NULL), DM_OK);
        dm_svm_print(&read, &again);
        assert_int_equal(text.length, again.length);
        assert_memory_equal(text.bytes, again.bytes, text.length);
        dm_buffer_free(&text);
        dm_buffer_free(&again);
        dm_svm_free(&svm);
        dm_svm_free(&read);
    }
}

static void no_text_that_is_cut_short_is_read(void **state) {
    (void)state;
    dm_svm svm = make_machine(DM_KERNEL_RBF, 3, 5);
    dm_buffer text = {0};
    dm_svm_print(&svm, &text);
    for (size_t length = 0; length < text.length; length++) {
        dm_svm read;
        dm_error error;
        char *exact = malloc(length + 1); /* so that a sanitizer sees a read behind it */
        assert_non_null(exact);
        memcpy(exact, text.bytes, length);
        assert_int_equal(parse((dm_text){exact, length}, 3, &read, &error), DM_BAD_MODEL);
        assert_true(error.offset <= length);
        free(exact);
    }
    dm_buffer_free(&text);
    dm_svm_free(&svm);
}

/* Two classes over FEATURES features; a bad text differs from it in one place. */
#define HEAD "svm_type c_svc\nkernel_type linear\nnr_class 2\ntotal_sv 2\nrho 0.5\nlabel 0 1\nnr_sv 1 1\nSV\n"
#define BODY "1 1:0.5 3:-2\n-1 2:1e-3\n"

typedef struct bad_text {
    const char *what;
    int rule;
    const char *text;
} bad_text;

static const bad_text bad_texts[] = {
    {"nothing", 2, ""},
    {"the last line alone", 2, "SV\n"},
    {"another machine", 2, "svm_type nu_svc\n"},
    {"a kernel that looks its values up", 2, "svm_type c_svc\nkernel_type precomputed\n"},
    {"a kernel that is not ours", 2, "svm_type c_svc\nkernel_type sigmoid\n"},
    {"a kernel's name with more behind it", 2, "svm_type c_svc\nkernel_type linear2\n"},
    {"lines in another order", 3, "svm_type c_svc\nkernel_type linear\ntotal_sv 2\nnr_class 2\n"},
    {"a negative gamma", 6, "svm_type c_svc\nkernel_type rbf\ngamma -1\nnr_class 2\n"},
    {"a gamma that is no number", 6, "svm_type c_svc\nkernel_type rbf\ngamma nan\nnr_class 2\n"},
    {"a degree without end", 6, "svm_type c_svc\nkernel_type polynomial\ndegree 11\ngamma 1\ncoef0 0\n"},
    {"another number of classes", 3, "svm_type c_svc\nkernel_type linear\nnr_class 3\n"},
    {"so many classes that their pairs overflow", 3, "svm_type c_svc\nkernel_type linear\nnr_class 65537\n"},
    {"classes given twice", 4, "svm_type c_svc\nkernel_type linear\nnr_class 2\nnr_class 2\n"},
    {"more vectors than bytes", 4,
     "svm_type c_svc\nkernel_type linear\nnr_class 2\ntotal_sv 100000\nrho 0\n"},
    {"vectors beyond every number", 4,
     "svm_type c_svc\nkernel_type linear\nnr_class 2\ntotal_sv 99999999999\n"},
    {"a negative number of vectors", 4, "svm_type c_svc\nkernel_type linear\nnr_class 2\ntotal_sv -2\n"},
    {"no vectors", 4, "svm_type c_svc\nkernel_type linear\nnr_class 2\ntotal_sv 0\n"},
    {"a rho too many", 3,
     "svm_type c_svc\nkernel_type linear\nnr_class 2\ntotal_sv 2\nrho 0.5 1\nlabel 0 1\nnr_sv 1 "
     "1\nSV\n" BODY},
    {"no rho", 3,
     "svm_type c_svc\nkernel_type linear\nnr_class 2\ntotal_sv 2\nrho\nlabel 0 1\nnr_sv 1 1\nSV\n" BODY},
    {"a rho that is infinite", 3,
     "svm_type c_svc\nkernel_type linear\nnr_class 2\ntotal_sv 2\nrho inf\nlabel 0 1\nnr_sv 1 1\nSV\n" BODY},
    {"no labels", 3,
     "svm_type c_svc\nkernel_type linear\nnr_class 2\ntotal_sv 2\nrho 0.5\nnr_sv 1 1\nSV\n" BODY},
    {"labels in another order", 3,
     "svm_type c_svc\nkernel_type linear\nnr_class 2\ntotal_sv 2\nrho 0.5\nlabel 1 0\nnr_sv 1 1\nSV\n" BODY},
    {"probabilities of libsvm's own", 3,
     "svm_type c_svc\nkernel_type linear\nnr_class 2\ntotal_sv 2\nrho 0.5\nlabel 0 1\nprobA -1\nprobB 0\n"
     "nr_sv 1 1\nSV\n" BODY},
    {"more vectors of a class than there are", 3,
     "svm_type c_svc\nkernel_type linear\nnr_class 2\ntotal_sv 2\nrho 0.5\nlabel 0 1\nnr_sv 100000 "
     "1\nSV\n" BODY},
    {"fewer vectors of the classes than there are", 3,
     "svm_type c_svc\nkernel_type linear\nnr_class 2\ntotal_sv 2\nrho 0.5\nlabel 0 1\nnr_sv 1 0\nSV\n" BODY},
    {"a vector too few", 5, HEAD "1 1:0.5 3:-2\n"},
    {"a vector too many", 4, HEAD BODY "-1 2:1\n"},
    {"words behind the vectors", 4, HEAD BODY "end"},
    {"no line end at the end", 4, HEAD "1 1:0.5 3:-2\n-1 2:1e-3"},
    {"no coefficient", 5, HEAD " 1:0.5 3:-2\n-1 2:1e-3\n"},
    {"a coefficient too large", 5, HEAD "1e13 1:0.5 3:-2\n-1 2:1e-3\n"},
    {"a feature 0", 5, HEAD "1 0:0.5 3:-2\n-1 2:1e-3\n"},
    {"a feature beyond the dictionary", 5, HEAD "1 1:0.5 13:-2\n-1 2:1e-3\n"},
    {"features out of order", 5, HEAD "1 3:0.5 1:-2\n-1 2:1e-3\n"},
    {"a feature twice", 5, HEAD "1 3:0.5 3:-2\n-1 2:1e-3\n"},
    {"a value that is no number", 5, HEAD "1 1:nan 3:-2\n-1 2:1e-3\n"},
    {"a value too large", 5, HEAD "1 1:1e10 3:-2\n-1 2:1e-3\n"},
    {"a value in hexadecimal", 5, HEAD "1 1:0x10 3:-2\n-1 2:1e-3\n"},
    {"a value of forty digits", 5, HEAD "1 1:0.000000000000000000000000000000000000001 3:-2\n-1 2:1e-3\n"},
    {"a value with a plus", 5, HEAD "1 1:+1 3:-2\n-1 2:1e-3\n"},
    {"no value", 5, HEAD "1 1: 3:-2\n-1 2:1e-3\n"},
    {"two spaces", 5, HEAD "1  1:0.5 3:-2\n-1 2:1e-3\n"},
    {"a space at the end of a line", 5, HEAD "1 1:0.5 3:-2 \n-1 2:1e-3\n"},
    {"a tabulator", 5, HEAD "1\t1:0.5 3:-2\n-1 2:1e-3\n"},
    {"a carriage return", 5, HEAD "1 1:0.5 3:-2\r\n-1 2:1e-3\n"},
};

static void a_good_text_is_read(void **state) {
    (void)state;
    dm_svm svm;
    double pair;
    assert_int_equal(parse(DM_TEXT(HEAD BODY), 2, &svm, NULL), DM_OK);
    const dm_element elements[] = {{0, 1}, {1, 2}, {2, 0.5}};
    dm_svm_decide(&svm, elements, 3, &pair);
    assert_true(pair == (0.5 - 1) - 0.002 - 0.5);
    dm_svm_free(&svm);
}

static void every_other_text_is_refused_by_its_rule(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof bad_texts / sizeof bad_texts[0]; i++) {
        dm_svm svm;
        dm_error error = {.message = ""};
        char rule[8];
        (void)snprintf(rule, sizeof rule, "V%d: ", bad_texts[i].rule);
        dm_status status = parse(dm_text_of(bad_texts[i].text), 2, &svm, &error);
        if (status != DM_BAD_MODEL || strncmp(error.message, rule, strlen(rule)) != 0) {
            fail_msg("%s: status %d, %s", bad_texts[i].what, status, error.message);
        }
        assert_true(error.offset <= strlen(bad_texts[i].text));
    }
}

static void a_failure_names_the_byte_of_the_bundle(void **state) {
    (void)state;
    dm_svm svm;
    dm_error error;
    dm_cursor cursor = {.text = DM_TEXT(HEAD "1 1:0.5 3:-2\n-1 2:oops\n"), .base = 5000, .error = &error};
    assert_int_equal(dm_svm_parse(&cursor, 2, FEATURES, &svm, &error), DM_BAD_MODEL);
    assert_int_equal(error.offset, 5000 + sizeof(HEAD "1 1:0.5 3:-2\n-1") - 1);
    assert_non_null(strstr(error.message, "support vector 2"));
}

/* A linear solution of `functions` functions, as a solver answers. */
static dm_solution make_solution(dm_form form, size_t functions, uint64_t seed) {
    dm_random random = {seed};
    dm_solution solution = {.form = form, .function_count = functions};
    solution.bias = calloc(functions, sizeof(double));
    solution.weights = calloc(functions * FEATURES, sizeof(double));
    assert_true(solution.bias && solution.weights);
    for (size_t i = 0; i < functions; i++) {
        solution.bias[i] = draw_value(&random) / 3;
    }
    for (size_t i = 0; i < functions * FEATURES; i++) {
        solution.weights[i] = draw_value(&random) * 1.7;
    }
    return solution;
}

/* The decision value of one function by the solution in full precision. */
static double decide_exactly(const dm_solution *solution, size_t function, const dm_element *elements,
                             size_t count) {
    double sum = solution->bias[function];
    for (size_t i = 0; i < count; i++) {
        sum += solution->weights[function * FEATURES + elements[i].feature] * elements[i].value;
    }
    return sum;
}

/* Decision values against those of the text's support vectors: pairs, whose mean is a class's value, or
 * differences of classes. */
static void assert_like_pairs(dm_form form, size_t classes, const double *decision, const double *pairs) {
    for (size_t first = 0; first < classes; first++) {
        double sum = 0;
        for (size_t second = 0; second < classes; second++) {
            if (first < second) {
                double pair = pairs[dm_pair(classes, first, second)];
                sum += pair;
                assert_true(form == DM_FORM_PAIRS || fabs(decision[first] - decision[second] - pair) < 2e-6);
            } else if (first > second) {
                sum -= pairs[dm_pair(classes, second, first)];
            }
        }
        assert_true(form == DM_FORM_CLASSES || sum / (double)(classes - 1) == decision[first]);
    }
}

static void compare_collapsed(dm_form form, size_t classes, uint64_t seed) {
    size_t functions = form == DM_FORM_CLASSES ? classes : dm_pair_count(classes);
    dm_solution solution = make_solution(form, functions, seed);
    dm_solution exact = make_solution(form, functions, seed);
    dm_svm svm;
    dm_svm read;
    dm_scorer scorer;
    dm_buffer text = {0};
    dm_cursor cursor = {0};
    assert_int_equal(dm_collapse(&solution, classes, FEATURES, 30000, &svm, NULL), DM_OK);
    dm_svm_print(&svm, &text);
    assert_int_equal(parse(dm_buffer_text(&text), classes, &read, NULL), DM_OK);
    assert_int_equal(dm_scorer_init(&scorer, form, &svm, solution.bias, FEATURES, SIZE_MAX, &cursor), DM_OK);
    dm_random random = {seed};
    for (size_t query = 0; query < QUERIES; query++) {
        dm_element elements[FEATURES];
        double decision[6];
        double pairs[15];
        size_t count = draw_query(&random, elements);
        dm_scorer_decide(&scorer, elements, count, decision);
        dm_svm_decide(&read, elements, count, pairs);
        assert_like_pairs(form, classes, decision, pairs);
        for (size_t function = 0; function < functions; function++) {
            double ours = form == DM_FORM_CLASSES ? decision[function] : pairs[function];
            assert_true(fabs(decide_exactly(&exact, function, elements, count) - ours) < 1e-3);
        }
    }
    dm_scorer_free(&scorer);
    dm_svm_free(&read);
    dm_solution_free(&solution);
    dm_solution_free(&exact);
    dm_buffer_free(&text);
}

static void a_collapsed_machine_decides_like_its_support_vectors_and_its_solution(void **state) {
    (void)state;
    for (size_t classes = 2; classes <= 6; classes++) {
        compare_collapsed(DM_FORM_CLASSES, classes, classes);
        compare_collapsed(DM_FORM_PAIRS, classes, classes + 10);
    }
}

static void weights_and_biases_make_up_the_decision_values(void **state) {
    (void)state;
    for (size_t i = 0; i < 2; i++) {
        dm_form form = i ? DM_FORM_CLASSES : DM_FORM_PAIRS;
        dm_solution solution = make_solution(form, 3, 9);
        dm_svm svm;
        dm_scorer scorer;
        dm_cursor cursor = {0};
        assert_int_equal(dm_collapse(&solution, 3, FEATURES, 200, &svm, NULL), DM_OK);
        assert_int_equal(dm_scorer_init(&scorer, form, &svm, solution.bias, FEATURES, SIZE_MAX, &cursor),
                         DM_OK);
        dm_random random = {3};
        dm_element elements[FEATURES];
        double decision[3];
        size_t count = draw_query(&random, elements);
        dm_scorer_decide(&scorer, elements, count, decision);
        for (size_t label = 0; label < 3; label++) {
            double sum = dm_scorer_bias(&scorer, label);
            for (size_t j = 0; j < count; j++) {
                sum += dm_scorer_weight(&scorer, elements[j].feature, label) * elements[j].value;
            }
            assert_true(fabs(sum - decision[label]) < 1e-12);
        }
        dm_scorer_free(&scorer);
        dm_solution_free(&solution);
    }
}

/* Texts that libsvm would accept, but that are no collapsed machine of the form that the bundle promises. */
static void a_machine_that_is_not_collapsed_is_refused_by_rule_5(void **state) {
    (void)state;
    const char *const bad[] = {
        "svm_type c_svc\nkernel_type linear\nnr_class 2\ntotal_sv 2\nrho 0.5\nlabel 0 1\nnr_sv 2 0\nSV\n1 "
        "1:5\n1 2:5\n",
        "svm_type c_svc\nkernel_type linear\nnr_class 2\ntotal_sv 1\nrho 0.5\nlabel 0 1\nnr_sv 0 1\nSV\n1 "
        "1:5 2:5\n",
        "svm_type c_svc\nkernel_type linear\nnr_class 2\ntotal_sv 1\nrho 0.5\nlabel 0 1\nnr_sv 1 0\nSV\n-1 "
        "1:5 2:5\n",
        "svm_type c_svc\nkernel_type linear\nnr_class 2\ntotal_sv 1\nrho 0.5\nlabel 0 1\nnr_sv 1 0\nSV\n0 "
        "1:5 2:5\n",
        "svm_type c_svc\nkernel_type linear\nnr_class 2\ntotal_sv 1\nrho 0.5\nlabel 0 1\nnr_sv 1 0\nSV\n1 "
        "1:5.5 2:5\n",
        "svm_type c_svc\nkernel_type linear\nnr_class 2\ntotal_sv 1\nrho 0.5\nlabel 0 1\nnr_sv 1 0\nSV\n1 "
        "1:32768\n",
        "svm_type c_svc\nkernel_type rbf\ngamma 1\nnr_class 2\ntotal_sv 1\nrho 0.5\nlabel 0 1\nnr_sv 1 "
        "0\nSV\n1 1:5\n",
    };
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        dm_svm svm;
        dm_scorer scorer;
        dm_error error = {.message = ""};
        dm_cursor cursor = {.error = &error};
        assert_int_equal(parse(dm_text_of(bad[i]), 2, &svm, &error), DM_OK);
        dm_status status = dm_scorer_init(&scorer, DM_FORM_PAIRS, &svm, NULL, FEATURES, SIZE_MAX, &cursor);
        if (status != DM_BAD_MODEL || strncmp(error.message, "V5: ", 4) != 0) {
            fail_msg("text %zu: status %d, %s", i, status, error.message);
        }
    }
}

static void biases_that_contradict_rho_are_refused(void **state) {
    (void)state;
    const char *text = "svm_type c_svc\nkernel_type linear\nnr_class 2\ntotal_sv 2\nrho 0.5\nlabel 0 1\n"
                       "nr_sv 1 1\nSV\n1 1:5\n-1 1:7\n";
    const double good[] = {-0.75, -0.25};
    const double bad[] = {-0.75, -0.2};
    for (size_t i = 0; i < 2; i++) {
        dm_svm svm;
        dm_scorer scorer;
        dm_cursor cursor = {0};
        assert_int_equal(parse(dm_text_of(text), 2, &svm, NULL), DM_OK);
        assert_int_equal(
            dm_scorer_init(&scorer, DM_FORM_CLASSES, &svm, i ? bad : good, FEATURES, SIZE_MAX, &cursor),
            i ? DM_BAD_MODEL : DM_OK);
        if (!i) {
            dm_scorer_free(&scorer);
        }
    }
}

static void weights_that_need_more_memory_than_allowed_are_refused_by_rule_4(void **state) {
    (void)state;
    dm_solution solution = make_solution(DM_FORM_CLASSES, 3, 2);
    dm_svm svm;
    dm_scorer scorer;
    dm_error error;
    dm_cursor cursor = {.error = &error};
    assert_int_equal(dm_collapse(&solution, 3, FEATURES, 200, &svm, NULL), DM_OK);
    size_t needed = sizeof(int16_t) * 3 * FEATURES;
    assert_int_equal(
        dm_scorer_init(&scorer, DM_FORM_CLASSES, &svm, solution.bias, FEATURES, needed - 1, &cursor),
        DM_BAD_MODEL);
    assert_true(strncmp(error.message, "V4: ", 4) == 0);
    dm_solution_free(&solution);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(libsvm_reads_our_text_and_decides_alike_to_the_last_bit),
        cmocka_unit_test(what_is_written_reads_back_to_the_same_text),
        cmocka_unit_test(no_text_that_is_cut_short_is_read),
        cmocka_unit_test(a_good_text_is_read),
        cmocka_unit_test(every_other_text_is_refused_by_its_rule),
        cmocka_unit_test(a_failure_names_the_byte_of_the_bundle),
        cmocka_unit_test(a_collapsed_machine_decides_like_its_support_vectors_and_its_solution),
        cmocka_unit_test(weights_and_biases_make_up_the_decision_values),
        cmocka_unit_test(a_machine_that_is_not_collapsed_is_refused_by_rule_5),
        cmocka_unit_test(biases_that_contradict_rho_are_refused),
        cmocka_unit_test(weights_that_need_more_memory_than_allowed_are_refused_by_rule_4),
    };
    return cmocka_run_group_tests(tests, scratch_open, scratch_close);
}
