/* Models for tests: trained in a moment on the example rows of the documentation. */
#ifndef TESTS_UNIT_SMALL_MODEL_H
#define TESTS_UNIT_SMALL_MODEL_H

#include "scratch.h"

#include "model/model.h"
#include "records/rows.h"

/* A model of that task; the caller frees it. */
static inline dm_model *small_model(const char *task) {
    static const double costs[] = {0.3};
    dm_rows rows;
    dm_error error;
    if (dm_rows_read("docs/examples/rows.tsv", DM_INPUT_AUTO, NULL, true, &rows, &error) != DM_OK) {
        fail_msg("docs/examples/rows.tsv: %s", error.message);
    }
    dm_train_options options = dm_train_options_default;
    options.task = task;
    options.name = task;
    options.costs = costs;
    options.cost_count = 1;
    options.folds = 2;
    options.repeats = 1;
    dm_model *model = NULL;
    dm_validation validation;
    if (dm_model_train(rows.rows, rows.count, &options, NULL, &model, &validation, &error) != DM_OK) {
        fail_msg("training: %s", error.message);
    }
    dm_rows_free(&rows);
    return model;
}

#endif
