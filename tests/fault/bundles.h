/* Bundles to damage: four small models of the four kinds of machines, and hashes mended behind the damage so
 * that the rules behind them are reached. */
#ifndef TESTS_FAULT_BUNDLES_H
#define TESTS_FAULT_BUNDLES_H

#include <stdio.h>
#include <stdlib.h>

#include "../unit/statements.h"
#include "model/bundle.h"

enum { SEED_BUNDLES = 4 };

static const struct {
    dm_solver solver;
    dm_kernel kernel;
    size_t rows;
    const char *lexicon; /* NULL: none */
} seed_machines[SEED_BUNDLES] = {
    {DM_SOLVER_LIBLINEAR, DM_KERNEL_LINEAR, 90, "fleet\tforce\nharbour\tplace\nvow*\tforce\n"},
    {DM_SOLVER_LIBSVM, DM_KERNEL_LINEAR, 60, NULL},
    {DM_SOLVER_LIBSVM, DM_KERNEL_RBF, 60, NULL},
    {DM_SOLVER_LIBSVM, DM_KERNEL_POLYNOMIAL, 60, "truce\tpeace\n"},
};

/* Trains one of the four; ends the program when that fails. */
static inline void make_seed_bundle(size_t machine, dm_buffer *bundle) {
    statements made = make_statements(seed_machines[machine].rows);
    dm_train_options options = quick_options();
    options.solver = seed_machines[machine].solver;
    options.kernel = seed_machines[machine].kernel;
    options.gamma = options.kernel == DM_KERNEL_LINEAR ? 0 : 0.5;
    if (seed_machines[machine].lexicon) {
        options.lexicon = dm_text_of(seed_machines[machine].lexicon);
        options.lexicon_name = "sea";
    }
    dm_model *model = NULL;
    dm_validation validation;
    dm_error error;
    if (dm_model_train(made.rows, made.count, &options, NULL, &model, &validation, &error) != DM_OK) {
        (void)fprintf(stderr, "seed bundle %zu: %s\n", machine, error.message);
        exit(1);
    }
    dm_model_print(model, bundle);
    dm_model_free(model);
    free_statements(&made);
}

/* The length that the table gives a section, 0 when there is no such line. */
static inline size_t claimed_length(dm_text line) {
    size_t length = 0;
    int spaces = 0;
    for (size_t i = 0; i < line.length && spaces < 3; i++) {
        spaces += line.bytes[i] == ' ';
        bool digit = spaces == 2 && line.bytes[i] >= '0' && line.bytes[i] <= '9';
        length = digit && length < DM_BUNDLE_LIMIT ? length * 10 + (size_t)(line.bytes[i] - '0') : length;
    }
    return length;
}

/* Appends what is left of the sections of a damaged bundle as a bundle whose table and hashes are right. */
static inline void mend_hashes(dm_text damaged, dm_buffer *out) {
    size_t lengths[DM_SECTION_COUNT] = {0};
    dm_text rest = damaged;
    dm_text line;
    for (size_t i = 0; i <= DM_SECTION_COUNT && rest.bytes && dm_text_next_field(&rest, '\n', &line); i++) {
        if (i) {
            lengths[i - 1] = claimed_length(line);
        }
    }
    dm_text sections[DM_SECTION_COUNT];
    for (size_t i = 0; i < DM_SECTION_COUNT; i++) {
        size_t length = lengths[i] < rest.length ? lengths[i] : rest.length;
        sections[i] = (dm_text){rest.bytes ? rest.bytes : "", length};
        rest = rest.bytes ? (dm_text){rest.bytes + length, rest.length - length} : rest;
    }
    dm_bundle_print(sections, out);
}

#endif
