/* Trains the model of a benchmark: n-grams alone, which is what the peers have too.
 *
 *   learn words|characters ROWS.tsv MODEL.dm */
#include <stdio.h>

#include "base/file.h"
#include "records/rows.h"

static dm_status learn(bool characters, const char *path, const char *output_path, dm_error *error) {
    static const double cost = 0.1;
    dm_train_options options = dm_train_options_default;
    options.recipe = (dm_recipe){.word_from = 1,
                                 .word_to = 2,
                                 .character_from = characters ? 2 : 0,
                                 .character_to = characters ? 5 : 0,
                                 .window_length = 9,
                                 .minimum_frequency = 2,
                                 .sublinear = true,
                                 .inverse_frequency = true};
    options.costs = &cost;
    options.cost_count = 1;
    options.folds = 2;
    options.solver = DM_SOLVER_LIBLINEAR;
    options.task = "stance";
    options.name = "bench";
    dm_rows rows;
    dm_model *model = NULL;
    dm_validation validation;
    dm_buffer bundle = {0};
    dm_output *output = NULL;
    dm_status status = dm_rows_read(path, DM_INPUT_TSV, NULL, true, &rows, error);
    if (status == DM_OK) {
        status = dm_model_train(rows.rows, rows.count, &options, NULL, &model, &validation, error);
        dm_rows_free(&rows);
    }
    if (status == DM_OK) {
        dm_model_print(model, &bundle);
        status = bundle.failed ? dm_out_of_memory(error) : dm_output_open(output_path, &output, error);
        dm_model_free(model);
    }
    if (output) {
        (void)dm_output_write(output, dm_buffer_text(&bundle), error);
        status = dm_output_commit(output, error);
    }
    dm_buffer_free(&bundle);
    return status;
}

int main(int argc, char **argv) {
    bool characters = argc == 4 && strcmp(argv[1], "characters") == 0;
    if (argc != 4 || (!characters && strcmp(argv[1], "words") != 0)) {
        (void)fputs("usage: learn words|characters ROWS.tsv MODEL.dm\n", stderr);
        return 2;
    }
    dm_error error = {0};
    if (learn(characters, argv[2], argv[3], &error) != DM_OK) {
        (void)fprintf(stderr, "learn: %s\n", error.message);
        return 4;
    }
    return 0;
}
