/* Reading the rows of a training. */
#include "train/labels.h"
#include "train/training.h"

static int print_rows(const dm_training *training, const char *path, const dm_rows *rows) {
    if (!training->report) {
        return DM_EXIT_DONE;
    }
    dm_buffer text = {0};
    dm_rows_print(path, rows, &text);
    int exit_code = dm_write_whole("-", &text);
    dm_buffer_free(&text);
    return exit_code;
}

static int read_rows(dm_training *training, const char *path, double weight, bool auxiliary) {
    dm_rows *rows = &training->files[training->file_count];
    dm_error error = {0};
    const dm_train_settings *settings = training->settings;
    if (dm_rows_read(path, (dm_input_kind)settings->from, &settings->names, true, rows, &error) != DM_OK) {
        return dm_message_error(path, &error);
    }
    training->file_count++;
    for (size_t i = 0; i < rows->count; i++) {
        rows->rows[i].weight *= weight;
        rows->rows[i].auxiliary = auxiliary;
    }
    int exit_code = print_rows(training, path, rows);
    if (!exit_code && settings->strict && dm_rows_faulty(rows)) {
        dm_message(path, 0, "refused for its faulty rows (--strict); 'demarche check' names them");
        return DM_EXIT_BAD_FILE;
    }
    return exit_code;
}

/* All rows in one array. */
static int join_rows(dm_training *training) {
    for (size_t file = 0; file < training->file_count; file++) {
        training->row_count += training->files[file].count;
    }
    training->rows = dm_arena_take(training->arena, training->row_count, sizeof *training->rows);
    if (!training->rows) {
        return dm_training_no_memory();
    }
    dm_row *next = training->rows;
    for (size_t file = 0; file < training->file_count; file++) {
        const dm_rows *rows = &training->files[file];
        if (rows->count) {
            memcpy(next, rows->rows, rows->count * sizeof *next);
        }
        next += rows->count;
    }
    return DM_EXIT_DONE;
}

/* Clauses tell who does what to whom: they are offered where the rows say who acts. */
static void offer_clauses(dm_training *training) {
    const char *families = training->settings->families;
    bool whole = strcmp(families, "auto") == 0 || strcmp(families, "all") == 0;
    training->options.recipe.clauses =
        whole ? training->files[0].has_roles : training->options.recipe.clauses;
}

int dm_training_read(dm_training *training, const char *path) {
    int exit_code = read_rows(training, path, 1, false);
    for (size_t i = 0; i < training->settings->added.count && exit_code == DM_EXIT_DONE; i++) {
        exit_code = read_rows(training, training->added[i].path, training->added[i].weight, true);
    }
    if (exit_code != DM_EXIT_DONE) {
        return exit_code;
    }
    offer_clauses(training);
    return join_rows(training);
}
