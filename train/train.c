#include "train/train.h"

#include <errno.h>

#include "train/simulation.h"
#include "train/train_page.h"
#include "train/training.h"

static bool step(void *context, const char *stage, uint64_t done, uint64_t total) {
    dm_training *training = context;
    dm_stand stand = {.stage = stage, .unit = "steps", .done = done, .total = total};
    dm_progress_line_draw(&training->progress, &stand);
    return dm_interrupt_received(&training->interrupt) == 0;
}

/* Outputs that a second signal must not leave half written. */
static void unlink_outputs(void *context) {
    const dm_training *training = context;
    dm_output_unlink(training->output);
    dm_output_unlink(training->page);
}

/* An output becomes what it is to be, with nobody else looking at it. */
static dm_status commit(dm_training *training, dm_output **output, dm_error *error) {
    dm_interrupt_leave(&training->interrupt, NULL, NULL);
    dm_status status = dm_output_commit(*output, error);
    *output = NULL;
    int cause = errno;
    dm_interrupt_leave(&training->interrupt, unlink_outputs, training);
    errno = cause;
    return status;
}

static int write_bundle(dm_training *training, const dm_model *model, size_t *bytes) {
    dm_buffer bundle = {0};
    dm_model_print(model, &bundle);
    dm_error error = {0};
    dm_status status = bundle.failed ? dm_out_of_memory(&error)
                                     : dm_output_write(training->output, dm_buffer_text(&bundle), &error);
    int cause = errno;
    *bytes = bundle.length;
    dm_buffer_free(&bundle);
    if (status == DM_OK) {
        status = commit(training, &training->output, &error);
        cause = errno;
    }
    return status == DM_OK ? DM_EXIT_DONE : dm_message_output(training->settings->output, &error, cause);
}

static int write_page(dm_training *training, const dm_train_page *content) {
    dm_buffer text = {0};
    dm_train_page_print(content, &text);
    dm_error error = {0};
    dm_status status = text.failed ? dm_out_of_memory(&error)
                                   : dm_output_write(training->page, dm_buffer_text(&text), &error);
    int cause = errno;
    dm_buffer_free(&text);
    if (status == DM_OK) {
        status = commit(training, &training->page, &error);
        cause = errno;
    }
    return status == DM_OK ? DM_EXIT_DONE : dm_message_output(training->settings->page, &error, cause);
}

/* The model is written by then, and stays whatever becomes of the page. */
static int make_page(dm_training *training, const char *path, const dm_model *model,
                     const dm_validation *validation) {
    if (!training->page) {
        return DM_EXIT_DONE;
    }
    dm_learning learning;
    dm_error error = {0};
    dm_progress progress = {step, training};
    dm_train_options chosen = training->options;
    chosen.costs = &validation->cost;
    chosen.cost_count = 1;
    dm_status status =
        dm_learning_measure(training->rows, training->row_count, &chosen, &progress, &learning, &error);
    dm_progress_line_clear(&training->progress);
    if (status == DM_INTERRUPTED) {
        dm_message(NULL, 0, "interrupted; the model is written, its report is not");
        return DM_EXIT_SIGNAL + dm_interrupt_received(&training->interrupt);
    }
    const dm_train_page content = {path, model, &training->options, validation, &learning};
    return status == DM_OK ? write_page(training, &content) : dm_message_error(path, &error);
}

/* Says why there is no result; returns the exit code. */
static int tell_failure(dm_training *training, const char *path, dm_status status, const dm_error *error) {
    if (status == DM_INTERRUPTED) {
        dm_message(NULL, 0,
                   training->settings->simulate_labelling ? "interrupted; no figures are written"
                                                          : "interrupted; no model is written");
        return DM_EXIT_SIGNAL + dm_interrupt_received(&training->interrupt);
    }
    /* A line of rows from several files is told without a file. */
    const char *rows = training->file_count == 1 ? path : "rows";
    return dm_message_error(status == DM_BAD_LEXICON ? training->settings->lexicon : rows, error);
}

static int simulate(dm_training *training, const char *path) {
    dm_labelling_curve curve;
    dm_error error = {0};
    dm_progress progress = {step, training};
    dm_status status = dm_labelling_simulate(training->rows, training->row_count, &training->options,
                                             &progress, &curve, &error);
    dm_progress_line_clear(&training->progress);
    if (status != DM_OK) {
        return tell_failure(training, path, status, &error);
    }
    dm_buffer text = {0};
    dm_labelling_curve_print(&curve, &text);
    int exit_code = dm_write_whole(training->settings->output, &text);
    dm_buffer_free(&text);
    return exit_code;
}

static int train(dm_training *training, const char *path) {
    dm_model *model = NULL;
    dm_validation validation;
    dm_error error = {0};
    dm_progress progress = {step, training};
    dm_status status = dm_model_train(training->rows, training->row_count, &training->options, &progress,
                                      &model, &validation, &error);
    dm_progress_line_clear(&training->progress);
    if (status != DM_OK) {
        return tell_failure(training, path, status, &error);
    }
    size_t bytes;
    int exit_code = write_bundle(training, model, &bytes);
    exit_code = exit_code ? exit_code : dm_training_report(training, model, &validation, bytes);
    if (!exit_code && validation.interrupted) {
        dm_message(NULL, 0, "interrupted; the best model so far is written, and its card says so");
        exit_code = DM_EXIT_SIGNAL + dm_interrupt_received(&training->interrupt);
    }
    exit_code = exit_code ? exit_code : make_page(training, path, model, &validation);
    dm_model_free(model);
    return exit_code;
}

static int open_output(dm_training *training) {
    const char *path = training->settings->output;
    dm_error error = {0};
    if (dm_output_open(path, &training->output, &error) != DM_OK) {
        return dm_message_output(path, &error, errno);
    }
    path = training->settings->page;
    if (path && dm_output_open(path, &training->page, &error) != DM_OK) {
        return dm_message_output(path, &error, errno);
    }
    return DM_EXIT_DONE;
}

static void close_training(dm_training *training) {
    dm_interrupt_leave(&training->interrupt, NULL, NULL);
    dm_output_abandon(training->output);
    dm_output_abandon(training->page);
    dm_lexicon_import_free(training->lexicon);
    while (training->file_count) {
        dm_rows_free(&training->files[--training->file_count]);
    }
    dm_arena_free(training->arena);
}

int dm_command_train(int argc, char **argv) {
    dm_train_settings settings;
    dm_operands operands;
    int exit_code;
    if (!dm_train_settings_read(argc, argv, &settings, &operands, &exit_code)) {
        return exit_code;
    }
    dm_training training = {
        .settings = &settings, .options = dm_train_options_default, .arena = dm_arena_new(0)};
    dm_error error = {0};
    if (!training.arena) {
        return dm_training_no_memory();
    }
    if (dm_interrupt_start(&training.interrupt, true, &error) != DM_OK) {
        return dm_message_error(NULL, &error);
    }
    dm_progress_line_start(&training.progress, !settings.quiet && !settings.no_progress);
    exit_code = settings.simulate_labelling ? DM_EXIT_DONE : open_output(&training);
    dm_interrupt_leave(&training.interrupt, unlink_outputs, &training);
    training.report = !exit_code && !settings.quiet && strcmp(settings.output, "-") != 0;
    exit_code = exit_code ? exit_code : dm_training_set(&training);
    exit_code = exit_code ? exit_code : dm_training_read(&training, operands.values[0]);
    exit_code = exit_code ? exit_code : dm_training_fit_memory(&training);
    if (!exit_code) {
        exit_code = settings.simulate_labelling ? simulate(&training, operands.values[0])
                                                : train(&training, operands.values[0]);
    }
    close_training(&training);
    dm_interrupt_stop(&training.interrupt);
    return exit_code;
}
