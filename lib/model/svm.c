#include "model/svm.h"

#include <stdlib.h>

dm_status dm_svm_init(dm_svm *svm, size_t classes, size_t vectors, size_t elements, dm_error *error) {
    *svm = (dm_svm){.class_count = classes, .vector_count = vectors};
    svm->class_vectors = calloc(classes, sizeof *svm->class_vectors);
    svm->rho = calloc(dm_pair_count(classes), sizeof *svm->rho);
    svm->coefficients = calloc(vectors, (classes - 1) * sizeof *svm->coefficients);
    svm->starts = calloc(vectors + 1, sizeof *svm->starts);
    svm->features = calloc(elements + 1, sizeof *svm->features);
    svm->values = calloc(elements + 1, sizeof *svm->values);
    if (!svm->class_vectors || !svm->rho || !svm->coefficients || !svm->starts || !svm->features ||
        !svm->values) {
        return dm_out_of_memory(error);
    }
    return DM_OK;
}

void dm_svm_free(dm_svm *svm) {
    free(svm->class_vectors);
    free(svm->rho);
    free(svm->coefficients);
    free(svm->starts);
    free(svm->features);
    free(svm->values);
    *svm = (dm_svm){0};
}
