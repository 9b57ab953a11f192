/* libsvm's model text, written as svm_save_model writes it and read more strictly than svm_load_model, which
 * trusts every count in the file. */
#include <math.h>

#include "base/number.h"
#include "model/svm.h"

#define LARGEST_COEFFICIENT 1e12
#define LARGEST_VALUE       1e9
#define LARGEST_GAMMA       1e6
enum { LARGEST_DEGREE = 10, MOST_VECTORS = 4000000 };

static const struct {
    dm_kernel kernel;
    const char *name;
    bool has_gamma;
    bool is_polynomial;
} kernels[] = {
    {DM_KERNEL_LINEAR, "linear", false, false},
    {DM_KERNEL_RBF, "rbf", true, false},
    {DM_KERNEL_POLYNOMIAL, "polynomial", true, true},
};
enum { KERNEL_COUNT = sizeof kernels / sizeof kernels[0] };

static void print_header(const dm_svm *svm, dm_buffer *text) {
    dm_buffer_add_string(text, "svm_type c_svc\nkernel_type ");
    dm_buffer_add_string(text, kernels[svm->kernel].name);
    if (kernels[svm->kernel].is_polynomial) {
        dm_buffer_add_string(text, "\ndegree ");
        dm_buffer_add_unsigned(text, svm->degree);
    }
    if (kernels[svm->kernel].has_gamma) {
        dm_buffer_add_string(text, "\ngamma ");
        dm_buffer_add_number(text, svm->gamma);
    }
    if (kernels[svm->kernel].is_polynomial) {
        dm_buffer_add_string(text, "\ncoef0 ");
        dm_buffer_add_number(text, svm->constant);
    }
    dm_buffer_add_string(text, "\nnr_class ");
    dm_buffer_add_unsigned(text, svm->class_count);
    dm_buffer_add_string(text, "\ntotal_sv ");
    dm_buffer_add_unsigned(text, svm->vector_count);
    dm_buffer_add_string(text, "\nrho");
    for (size_t pair = 0; pair < dm_pair_count(svm->class_count); pair++) {
        dm_buffer_add_byte(text, ' ');
        dm_buffer_add_number(text, svm->rho[pair]);
    }
    dm_buffer_add_string(text, "\nlabel");
    for (size_t label = 0; label < svm->class_count; label++) {
        dm_buffer_add_byte(text, ' ');
        dm_buffer_add_unsigned(text, label);
    }
    dm_buffer_add_string(text, "\nnr_sv");
    for (size_t label = 0; label < svm->class_count; label++) {
        dm_buffer_add_byte(text, ' ');
        dm_buffer_add_unsigned(text, svm->class_vectors[label]);
    }
    dm_buffer_add_string(text, "\nSV\n");
}

void dm_svm_print(const dm_svm *svm, dm_buffer *text) {
    print_header(svm, text);
    size_t width = svm->class_count - 1;
    for (size_t vector = 0; vector < svm->vector_count; vector++) {
        for (size_t i = 0; i < width; i++) {
            if (i) {
                dm_buffer_add_byte(text, ' ');
            }
            dm_buffer_add_number(text, svm->coefficients[vector * width + i]);
        }
        for (size_t i = svm->starts[vector]; i < svm->starts[vector + 1]; i++) {
            dm_buffer_add_byte(text, ' ');
            dm_buffer_add_unsigned(text, (uint64_t)svm->features[i] + 1);
            dm_buffer_add_byte(text, ':');
            dm_buffer_add_number(text, svm->values[i]);
        }
        dm_buffer_add_byte(text, '\n');
    }
}

static bool take_line(dm_cursor *cursor, const char *key, double limit, double *value) {
    return dm_cursor_take(cursor, dm_text_of(key)) && dm_cursor_number(cursor, limit, value) &&
           dm_cursor_take(cursor, DM_TEXT("\n"));
}

static bool take_unsigned_line(dm_cursor *cursor, const char *key, uint64_t maximum, uint64_t *value) {
    return dm_cursor_take(cursor, dm_text_of(key)) && dm_cursor_unsigned(cursor, maximum, value) &&
           dm_cursor_take(cursor, DM_TEXT("\n"));
}

/* What the lines before the counts say. */
static dm_status parse_kernel(dm_cursor *cursor, dm_svm *head) {
    if (!dm_cursor_take(cursor, DM_TEXT("svm_type c_svc\nkernel_type "))) {
        return dm_cursor_fail(cursor, 2, "the SVM does not begin with svm_type c_svc and its kernel_type");
    }
    size_t known = 0;
    while (known < KERNEL_COUNT && !dm_cursor_take(cursor, dm_text_of(kernels[known].name))) {
        known++;
    }
    if (known == KERNEL_COUNT || !dm_cursor_take(cursor, DM_TEXT("\n"))) {
        return dm_cursor_fail(cursor, 2, "the kernel is not linear, rbf or polynomial");
    }
    head->kernel = kernels[known].kernel;
    uint64_t degree = 0;
    if (kernels[known].is_polynomial && !take_unsigned_line(cursor, "degree ", LARGEST_DEGREE, &degree)) {
        return dm_cursor_fail(cursor, 6, "degree is not a number from 0 to %d", LARGEST_DEGREE);
    }
    head->degree = (uint32_t)degree;
    if (kernels[known].has_gamma &&
        (!take_line(cursor, "gamma ", LARGEST_GAMMA, &head->gamma) || head->gamma < 0)) {
        return dm_cursor_fail(cursor, 6, "gamma is not a number from 0 to %g", LARGEST_GAMMA);
    }
    if (kernels[known].is_polynomial && !take_line(cursor, "coef0 ", LARGEST_COEFFICIENT, &head->constant)) {
        return dm_cursor_fail(cursor, 6, "coef0 is not a number of at most %g", LARGEST_COEFFICIENT);
    }
    return DM_OK;
}

/* The numbers of classes and support vectors, bounded by what the bytes can hold. */
static dm_status parse_counts(dm_cursor *cursor, size_t classes, uint64_t *vectors) {
    uint64_t claimed;
    if (!take_unsigned_line(cursor, "nr_class ", DM_LABELS_MAXIMUM, &claimed) || claimed != classes) {
        return dm_cursor_fail(cursor, 3, "nr_class is not the %zu labels of the card", classes);
    }
    if (!take_unsigned_line(cursor, "total_sv ", MOST_VECTORS, vectors) || *vectors == 0) {
        return dm_cursor_fail(cursor, 4, "total_sv is not a number from 1 to %d", MOST_VECTORS);
    }
    if (2 * (classes - 1) * *vectors > cursor->text.length) {
        return dm_cursor_fail(cursor, 4, "total_sv is more than the section can hold");
    }
    return DM_OK;
}

static dm_status parse_pairs_and_classes(dm_cursor *cursor, dm_svm *svm) {
    bool good = dm_cursor_take(cursor, DM_TEXT("rho"));
    for (size_t pair = 0; good && pair < dm_pair_count(svm->class_count); pair++) {
        good = dm_cursor_take(cursor, DM_TEXT(" ")) &&
               dm_cursor_number(cursor, LARGEST_COEFFICIENT, svm->rho + pair);
    }
    if (!good || !dm_cursor_take(cursor, DM_TEXT("\nlabel"))) {
        return dm_cursor_fail(cursor, 3, "rho is not one number for each pair of classes");
    }
    uint64_t number = 0;
    for (size_t label = 0; good && label < svm->class_count; label++) {
        good = dm_cursor_take(cursor, DM_TEXT(" ")) && dm_cursor_unsigned(cursor, label, &number) &&
               number == label;
    }
    if (!good || !dm_cursor_take(cursor, DM_TEXT("\nnr_sv"))) {
        return dm_cursor_fail(cursor, 3, "labels are not 0, 1, 2 up to the number of classes");
    }
    uint64_t left = svm->vector_count;
    for (size_t label = 0; good && label < svm->class_count; label++) {
        good = dm_cursor_take(cursor, DM_TEXT(" ")) && dm_cursor_unsigned(cursor, left, &number);
        svm->class_vectors[label] = good ? (uint32_t)number : 0;
        left -= good ? number : 0;
    }
    if (!good || left != 0 || !dm_cursor_take(cursor, DM_TEXT("\nSV\n"))) {
        return dm_cursor_fail(cursor, 3, "nr_sv does not share out total_sv among the classes");
    }
    return DM_OK;
}

static dm_status parse_vector(dm_cursor *cursor, size_t vector, size_t features, dm_svm *svm) {
    size_t width = svm->class_count - 1;
    for (size_t i = 0; i < width; i++) {
        bool spaced = i == 0 || dm_cursor_take(cursor, DM_TEXT(" "));
        if (!spaced ||
            !dm_cursor_number(cursor, LARGEST_COEFFICIENT, svm->coefficients + vector * width + i)) {
            return dm_cursor_fail(cursor, 5, "support vector %zu lacks a coefficient of at most %g",
                                  vector + 1, LARGEST_COEFFICIENT);
        }
    }
    size_t element = svm->starts[vector];
    uint64_t last = 0;
    while (dm_cursor_sees(cursor, ' ')) {
        if (!dm_cursor_element(cursor, features, LARGEST_VALUE, &last, svm->values + element)) {
            return dm_cursor_fail(cursor, 5,
                                  "support vector %zu has no ascending feature:value of at most %zu:%g",
                                  vector + 1, features, LARGEST_VALUE);
        }
        svm->features[element++] = (uint32_t)(last - 1);
    }
    svm->starts[vector + 1] = element;
    if (!dm_cursor_take(cursor, DM_TEXT("\n"))) {
        return dm_cursor_fail(cursor, 4, "support vector %zu has no end of line", vector + 1);
    }
    return DM_OK;
}

static size_t count_colons(dm_text text) {
    size_t count = 0;
    for (size_t i = 0; i < text.length; i++) {
        count += text.bytes[i] == ':';
    }
    return count;
}

dm_status dm_svm_parse(dm_cursor *cursor, size_t classes, size_t features, dm_svm *svm, dm_error *error) {
    dm_svm head = {0};
    uint64_t vectors = 0;
    *svm = head;
    dm_status status = parse_kernel(cursor, &head);
    if (status == DM_OK) {
        status = parse_counts(cursor, classes, &vectors);
    }
    if (status != DM_OK) {
        return status;
    }
    status = dm_svm_init(svm, classes, (size_t)vectors, count_colons(cursor->text), error);
    svm->kernel = head.kernel;
    svm->degree = head.degree;
    svm->gamma = head.gamma;
    svm->constant = head.constant;
    if (status == DM_OK) {
        status = parse_pairs_and_classes(cursor, svm);
    }
    for (size_t vector = 0; status == DM_OK && vector < svm->vector_count; vector++) {
        status = parse_vector(cursor, vector, features, svm);
    }
    if (status == DM_OK && !dm_cursor_at_end(cursor)) {
        status = dm_cursor_fail(cursor, 4, "more lines than support vectors");
    }
    if (status != DM_OK) {
        dm_svm_free(svm);
    }
    return status;
}
