/* The differential oracle: the SVM of each bundle is read by libsvm itself and must give the same decision
 * values of all pairs of classes, to the last bit, as our reader and our kernels give, on random vectors.
 *
 *   oracle_svm COUNT BUNDLE...
 *
 * Prints how many decision values were equal. Exit 0: all; 1: a difference; 4: a file cannot be read. */
#include <libsvm/svm.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/random.h"
#include "model/inside.h"

enum { MOST_ELEMENTS = 400, MOST_PAIRS = DM_LABELS_MAXIMUM * (DM_LABELS_MAXIMUM - 1) / 2 };

/* Ascending features far enough apart to reach the last; values of 8 digits. Both views of one vector. */
static size_t draw(dm_random *random, size_t features, dm_element *elements, struct svm_node *nodes) {
    size_t count = 0;
    uint32_t gap = (uint32_t)(2 * features / MOST_ELEMENTS + 2);
    for (size_t feature = dm_random_below(random, gap); feature < features && count < MOST_ELEMENTS;
         feature += 1 + dm_random_below(random, gap)) {
        double value = (1 + (double)dm_random_below(random, 99999999)) / 1e8;
        elements[count] = (dm_element){(uint32_t)feature, value};
        nodes[count++] = (struct svm_node){(int)feature + 1, value};
    }
    nodes[count].index = -1;
    return count;
}

/* libsvm's reading of the text, which it only takes from a file. */
static struct svm_model *read_by_libsvm(dm_text text) {
    char path[] = "/tmp/oracle-svm-XXXXXX";
    int descriptor = mkstemp(path);
    FILE *file = descriptor < 0 ? NULL : fdopen(descriptor, "wb");
    bool written = file && fwrite(text.bytes, 1, text.length, file) == text.length;
    written = file && fclose(file) == 0 && written;
    struct svm_model *read = written ? svm_load_model(path) : NULL;
    (void)unlink(path);
    return read;
}

/* Compares `count` vectors; returns how many decision values differ. */
static uint64_t compare(const dm_svm *ours, const struct svm_model *theirs, size_t features, uint64_t count) {
    dm_random random = {1};
    uint64_t different = 0;
    for (uint64_t i = 0; i < count; i++) {
        dm_element elements[MOST_ELEMENTS];
        struct svm_node nodes[MOST_ELEMENTS + 1];
        double our_pairs[MOST_PAIRS];
        double their_pairs[MOST_PAIRS];
        size_t length = draw(&random, features, elements, nodes);
        dm_svm_decide(ours, elements, length, our_pairs);
        (void)svm_predict_values(theirs, nodes, their_pairs);
        for (size_t pair = 0; pair < dm_pair_count(ours->class_count); pair++) {
            different += !(our_pairs[pair] == their_pairs[pair]);
        }
    }
    return different;
}

static int judge(const char *path, uint64_t count) {
    dm_model *model = NULL;
    dm_error error;
    if (dm_model_open(path, &model, &error) != DM_OK) {
        (void)fprintf(stderr, "%s: %s\n", path, error.message);
        return 4;
    }
    dm_svm svm = {0};
    dm_cursor cursor = {.text = dm_model_svm(model), .error = &error};
    dm_status status =
        dm_svm_parse(&cursor, model->card.label_count, model->card.feature_count, &svm, &error);
    struct svm_model *theirs = read_by_libsvm(dm_model_svm(model));
    int code = 4;
    if (status == DM_OK && theirs) {
        uint64_t different = compare(&svm, theirs, model->card.feature_count, count);
        unsigned long long all = count * dm_pair_count(svm.class_count);
        printf("%s: %llu decision values, %llu differ from libsvm's\n", path, all,
               (unsigned long long)different);
        code = different > 0;
    }
    if (theirs) {
        svm_free_and_destroy_model(&theirs);
    }
    dm_svm_free(&svm);
    dm_model_free(model);
    return code;
}

int main(int argc, char **argv) {
    uint64_t count = argc > 2 ? strtoull(argv[1], NULL, 10) : 0;
    if (count == 0) {
        (void)fprintf(stderr, "usage: oracle_svm COUNT BUNDLE...\n");
        return 2;
    }
    int worst = 0;
    for (int i = 2; i < argc; i++) {
        int code = judge(argv[i], count);
        worst = code > worst ? code : worst;
    }
    return worst;
}
