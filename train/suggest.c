#include "train/suggest.h"

#include <stdlib.h>

#include "base/embedded.h"
#include "command/fields.h"
#include "command/interrupt.h"
#include "command/message.h"
#include "command/models.h"
#include "command/progress.h"
#include "records/rows.h"
#include "train/train.h"

#define NO_MODEL       "none"
#define CODEBOOK_BYTES ((size_t)1024 * 1024)
enum { COUNT = 100 };

/* What the command line says. */
typedef struct suggest_settings {
    const char *model;
    uint64_t count;
    bool html;
    const char *output;
    dm_strings labelled;
    const char *labels;
    const char *codebook;
    double diversity;
    double random;
    uint64_t seed;
    uint32_t from;
    dm_field_names names;
    bool quiet;
    bool no_progress;
} suggest_settings;

#define FIELD(name) offsetof(suggest_settings, name)

static const dm_option options[] = {
    {"model", 'm', "NAME|FILE|none", DM_OPTION_INPUT, FIELD(model), 0, 0},
    {"count", 'n', "N", DM_OPTION_COUNT, FIELD(count), 1, DM_SUGGESTIONS_MAXIMUM},
    {"html", 0, NULL, DM_OPTION_FLAG, FIELD(html), 0, 0},
    {"output", 'o', "FILE", DM_OPTION_OUTPUT, FIELD(output), 0, 0},
    {"labelled", 0, "FILE", DM_OPTION_INPUTS, FIELD(labelled), 0, 0},
    {"labels", 0, "LABEL,LABEL,...", DM_OPTION_STRING, FIELD(labels), 0, 0},
    {"codebook", 0, "FILE", DM_OPTION_INPUT, FIELD(codebook), 0, 0},
    {"diversity", 0, "D", DM_OPTION_NUMBER, FIELD(diversity), 0, 1},
    {"random", 0, "SHARE", DM_OPTION_NUMBER, FIELD(random), 0, 1},
    {"seed", 0, "S", DM_OPTION_COUNT, FIELD(seed), 0, UINT32_MAX},
    DM_FROM_OPTION(suggest_settings),
    DM_FIELD_OPTION(suggest_settings, label),
    DM_FIELD_OPTION(suggest_settings, text),
    DM_FIELD_OPTION(suggest_settings, group),
    DM_FIELD_OPTION(suggest_settings, source),
    DM_FIELD_OPTION(suggest_settings, target),
    DM_FIELD_OPTION(suggest_settings, id),
    {"quiet", 'q', NULL, DM_OPTION_FLAG, FIELD(quiet), 0, 0},
    {"no-progress", 0, NULL, DM_OPTION_FLAG, FIELD(no_progress), 0, 0},
};

static const dm_command command = {
    "suggest", "FILE", 1, 1, options, sizeof options / sizeof *options,
};

/* A run of the command. */
typedef struct suggest_run {
    const suggest_settings *settings;
    dm_interrupt interrupt;
    dm_progress_line line;
    dm_arena *arena;
    dm_model *model; /* NULL: none */
    dm_rows rows;
    bool *open; /* [rows.count] rows that may be suggested */
    size_t open_count;
    dm_table passages; /* texts with their roles, of rows labelled or met before */
    dm_table ids;      /* of the rows of other files */
    dm_buffer key;     /* of the row at hand */
} suggest_run;

static bool step(void *context, const char *stage, uint64_t done, uint64_t total) {
    suggest_run *run = context;
    dm_stand stand = {.stage = stage, .unit = "rows", .done = done, .total = total};
    dm_progress_line_draw(&run->line, &stand);
    return dm_interrupt_received(&run->interrupt) == 0;
}

/* ---- rows that may be suggested */

/* Adds a row's text and roles to those that were met. `*fresh` when they were not. */
static dm_status meet(suggest_run *run, const dm_row *row, bool *fresh, dm_error *error) {
    size_t known = run->passages.count;
    dm_buffer_clear(&run->key);
    dm_buffer_format(&run->key, "%u %u %u %u ", row->source.start, row->source.end, row->target.start,
                     row->target.end);
    dm_buffer_add(&run->key, row->text);
    if (run->key.failed || dm_table_add(&run->passages, dm_buffer_text(&run->key)) == DM_NONE) {
        return dm_out_of_memory(error);
    }
    *fresh = run->passages.count > known;
    return DM_OK;
}

/* Notes the labelled rows of one file; what is shown of them stays in `rows`. */
static dm_status meet_labelled(suggest_run *run, const dm_rows *rows, bool with_ids, dm_error *error) {
    dm_status status = DM_OK;
    for (size_t i = 0; i < rows->count && status == DM_OK; i++) {
        bool fresh;
        if (rows->rows[i].label.length == 0) {
            continue;
        }
        status = meet(run, &rows->rows[i], &fresh, error);
        if (status == DM_OK && with_ids && dm_table_add(&run->ids, rows->rows[i].id) == DM_NONE) {
            status = dm_out_of_memory(error);
        }
    }
    return status;
}

static int read_labelled(suggest_run *run, const char *path) {
    dm_rows rows;
    dm_error error = {0};
    const suggest_settings *settings = run->settings;
    if (dm_rows_read(path, (dm_input_kind)settings->from, &settings->names, true, &rows, &error) != DM_OK) {
        return dm_message_error(path, &error);
    }
    int exit_code =
        meet_labelled(run, &rows, true, &error) == DM_OK ? DM_EXIT_DONE : dm_message_error(path, &error);
    dm_rows_free(&rows);
    return exit_code;
}

/* A row is open unless it is labelled here or elsewhere, or repeats another one. */
static dm_status open_rows(suggest_run *run, dm_error *error) {
    run->open = dm_arena_take(run->arena, run->rows.count, sizeof *run->open);
    if (!run->open) {
        return dm_out_of_memory(error);
    }
    dm_status status = meet_labelled(run, &run->rows, false, error);
    for (size_t i = 0; i < run->rows.count && status == DM_OK; i++) {
        const dm_row *row = &run->rows.rows[i];
        bool fresh = false;
        if (row->label.length == 0 && dm_table_find(&run->ids, row->id) == DM_NONE) {
            status = meet(run, row, &fresh, error);
        }
        run->open[i] = fresh;
        run->open_count += fresh;
    }
    return status;
}

static int read_rows(suggest_run *run, const char *path) {
    const suggest_settings *settings = run->settings;
    int exit_code = DM_EXIT_DONE;
    for (size_t i = 0; i < settings->labelled.count && exit_code == DM_EXIT_DONE; i++) {
        exit_code = read_labelled(run, settings->labelled.values[i]);
    }
    if (exit_code != DM_EXIT_DONE) {
        return exit_code;
    }
    dm_error error = {0};
    if (dm_rows_read(path, (dm_input_kind)settings->from, &settings->names, false, &run->rows, &error) !=
            DM_OK ||
        open_rows(run, &error) != DM_OK) {
        return dm_message_error(path, &error);
    }
    if (!settings->quiet && run->rows.count < run->rows.read) {
        dm_message(path, 0, "%llu of %llu rows cannot be used; 'demarche check' says why",
                   (unsigned long long)(run->rows.read - run->rows.count),
                   (unsigned long long)run->rows.read);
    }
    if (run->open_count == 0) {
        dm_message(path, 0, "there is no row without a label");
        return DM_EXIT_BAD_FILE;
    }
    return DM_EXIT_DONE;
}

/* ---- what the page offers */

static const char *task_of(const suggest_run *run) {
    return run->model ? dm_model_task(run->model) : run->settings->names.label;
}

/* The labels of --labels, else the model's. [*count] in the arena; NULL when memory ends. */
static dm_text *list_labels(suggest_run *run, size_t *count) {
    dm_table labels;
    dm_table_init(&labels, run->arena);
    dm_text rest = dm_text_of(run->settings->labels ? run->settings->labels : "");
    dm_text label;
    while (run->settings->labels && dm_text_next_field(&rest, ',', &label)) {
        label = dm_text_trim(label);
        if (label.length && dm_table_add(&labels, label) == DM_NONE) {
            return NULL;
        }
    }
    size_t own = run->model && !run->settings->labels ? dm_model_label_count(run->model) : 0;
    for (size_t i = 0; i < own; i++) {
        if (dm_table_add(&labels, dm_text_of(dm_model_label(run->model, i))) == DM_NONE) {
            return NULL;
        }
    }
    *count = labels.count;
    dm_text *list = dm_arena_take(run->arena, labels.count, sizeof *list);
    for (size_t i = 0; list && i < labels.count; i++) {
        list[i] = labels.keys[i];
    }
    return list;
}

/* The codebook that is asked for, else the built-in one where the task is one of its own. */
static int read_codebook(suggest_run *run, dm_text *codebook) {
    static const char *const own_tasks[] = {"stance", "tone"};
    const char *path = run->settings->codebook;
    *codebook = DM_TEXT("");
    if (path) {
        dm_error error = {0};
        return dm_file_read(path, CODEBOOK_BYTES, run->arena, codebook, &error) == DM_OK
                   ? DM_EXIT_DONE
                   : dm_message_error(path, &error);
    }
    for (size_t i = 0; i < sizeof own_tasks / sizeof *own_tasks; i++) {
        if (strcmp(task_of(run), own_tasks[i]) == 0) {
            *codebook = dm_embedded("codebook");
        }
    }
    return DM_EXIT_DONE;
}

/* ---- output */

static int print(suggest_run *run, const dm_suggest_report *report) {
    dm_buffer out = {0};
    dm_error error = {0};
    dm_status status = DM_OK;
    if (run->settings->html) {
        status = dm_suggest_print_page(report, &out, &error);
    } else {
        dm_suggest_print_table(report, &out);
    }
    int exit_code =
        status == DM_OK ? dm_write_whole(run->settings->output, &out) : dm_message_error(NULL, &error);
    dm_buffer_free(&out);
    return exit_code == DM_EXIT_DONE && run->rows.count < run->rows.read ? DM_EXIT_ERROR_RECORDS : exit_code;
}

static int choose(suggest_run *run, dm_suggest_report *report) {
    dm_progress progress = {step, run};
    dm_suggestion_options wanted = {
        .count = run->settings->count < run->open_count ? (size_t)run->settings->count : run->open_count,
        .diversity = run->settings->diversity,
        .random = run->settings->random,
        .seed = run->settings->seed,
    };
    dm_suggestion *suggestions;
    dm_error error = {0};
    dm_status status =
        dm_suggest_rows(run->model, run->rows.rows, run->rows.count, run->open, &wanted, &progress,
                        run->arena, &suggestions, &report->suggestion_count, &error);
    dm_progress_line_clear(&run->line);
    if (status == DM_INTERRUPTED) {
        dm_message(NULL, 0, "interrupted; nothing is written");
        return DM_EXIT_SIGNAL + dm_interrupt_received(&run->interrupt);
    }
    report->rows = run->rows.rows;
    report->suggestions = suggestions;
    return status == DM_OK ? DM_EXIT_DONE : dm_message_error(NULL, &error);
}

static int suggest(suggest_run *run, const char *path) {
    dm_suggest_report report = {.task = task_of(run), .model = run->model};
    report.labels = list_labels(run, &report.label_count);
    if (!report.labels) {
        return dm_message_out_of_memory();
    }
    if (run->settings->labels && (!report.label_count || report.label_count > DM_LABELS_MAXIMUM)) {
        return dm_usage_error(command.name, "--labels wants 1 to %d labels", DM_LABELS_MAXIMUM);
    }
    int exit_code = read_codebook(run, &report.codebook);
    if (exit_code == DM_EXIT_DONE) {
        exit_code = read_rows(run, path);
    }
    if (exit_code == DM_EXIT_DONE) {
        exit_code = choose(run, &report);
    }
    return exit_code == DM_EXIT_DONE ? print(run, &report) : exit_code;
}

static int open_run(suggest_run *run) {
    run->arena = dm_arena_new(0);
    if (!run->arena) {
        return dm_message_out_of_memory();
    }
    dm_table_init(&run->passages, run->arena);
    dm_table_init(&run->ids, run->arena);
    return strcmp(run->settings->model, NO_MODEL) == 0 ? DM_EXIT_DONE
                                                       : dm_model_named(run->settings->model, &run->model);
}

static void close_run(suggest_run *run) {
    dm_rows_free(&run->rows);
    dm_buffer_free(&run->key);
    if (run->model) {
        dm_model_free(run->model);
    }
    dm_arena_free(run->arena);
}

int dm_command_suggest(int argc, char **argv) {
    suggest_settings settings = {.model = DM_DEFAULT_MODEL,
                                 .count = COUNT,
                                 .output = "-",
                                 .diversity = 0.5,
                                 .random = 0.1,
                                 .seed = 1,
                                 .names = dm_field_names_default};
    dm_operands operands;
    int exit_code;
    if (!dm_command_line_read(&command, argc, argv, &settings, &operands, &exit_code)) {
        return exit_code;
    }
    if (settings.html && !settings.labels && strcmp(settings.model, NO_MODEL) == 0) {
        return dm_usage_error(command.name, "without a model the page needs --labels");
    }
    suggest_run run = {.settings = &settings};
    dm_error error = {0};
    if (dm_interrupt_start(&run.interrupt, true, &error) != DM_OK) {
        return dm_message_error(NULL, &error);
    }
    dm_progress_line_start(&run.line, !settings.quiet && !settings.no_progress);
    exit_code = open_run(&run);
    if (exit_code == DM_EXIT_DONE) {
        exit_code = suggest(&run, operands.values[0]);
    }
    close_run(&run);
    dm_interrupt_stop(&run.interrupt);
    return exit_code;
}
