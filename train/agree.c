#include "train/agree.h"

#include <stdlib.h>

#include "command/fields.h"
#include "command/interrupt.h"
#include "command/message.h"
#include "command/progress.h"
#include "train/train.h"

enum { TO_TEXT, TO_JSON }; /* the words of --to */
enum { REPLICATES = 1000, REPLICATES_MAXIMUM = 10000, DISPUTED = 10, FAULTS_TOLD = 10 };

/* What the command line says. */
typedef struct agree_settings {
    const char *columns;
    const char *annotator;
    const char *order;
    uint64_t most;
    uint32_t to;
    const char *output;
    uint64_t bootstrap;
    uint64_t seed;
    uint32_t from;
    dm_field_names names;
    bool quiet;
    bool no_progress;
} agree_settings;

#define FIELD(name) offsetof(agree_settings, name)

static const dm_option options[] = {
    {"columns", 0, "FIELD,FIELD,...", DM_OPTION_STRING, FIELD(columns), 0, 0},
    {"annotator", 0, "FIELD", DM_OPTION_STRING, FIELD(annotator), 0, 0},
    {"order", 0, "LABEL,LABEL,...", DM_OPTION_STRING, FIELD(order), 0, 0},
    {"most", 'n', "N", DM_OPTION_COUNT, FIELD(most), 0, UINT32_MAX},
    {"to", 0, "text|json", DM_OPTION_CHOICE, FIELD(to), 0, 0},
    {"output", 'o', "FILE", DM_OPTION_OUTPUT, FIELD(output), 0, 0},
    {"bootstrap", 0, "N", DM_OPTION_COUNT, FIELD(bootstrap), 0, REPLICATES_MAXIMUM},
    {"seed", 0, "S", DM_OPTION_COUNT, FIELD(seed), 0, UINT32_MAX},
    DM_FROM_OPTION(agree_settings),
    DM_FIELD_OPTION(agree_settings, id),
    DM_FIELD_OPTION(agree_settings, label),
    DM_FIELD_OPTION(agree_settings, text),
    DM_FIELD_OPTION(agree_settings, group),
    {"quiet", 'q', NULL, DM_OPTION_FLAG, FIELD(quiet), 0, 0},
    {"no-progress", 0, NULL, DM_OPTION_FLAG, FIELD(no_progress), 0, 0},
};

static const dm_command command = {
    "agree", "FILE...", 1, DM_ANNOTATORS_MAXIMUM, options, sizeof options / sizeof *options,
};

/* A run of the command. */
typedef struct agree_run {
    const agree_settings *settings;
    dm_interrupt interrupt;
    dm_progress_line line;
    dm_coded_rows rows;
    uint64_t told; /* faults of the source at hand */
} agree_run;

static bool step(void *context, const char *stage, uint64_t done, uint64_t total) {
    agree_run *run = context;
    dm_stand stand = {.stage = stage, .unit = "samples", .done = done, .total = total};
    dm_progress_line_draw(&run->line, &stand);
    return dm_interrupt_received(&run->interrupt) == 0;
}

/* ---- input */

static void tell_fault(void *context, const char *path, uint64_t line, const char *fault) {
    agree_run *run = context;
    run->told++;
    if (!run->settings->quiet && run->told <= FAULTS_TOLD) {
        dm_message(path, line, "left out: %s", fault);
    }
}

static int read_source(agree_run *run, dm_coding_source *source) {
    dm_error error = {0};
    run->told = 0;
    source->kind = (dm_input_kind)run->settings->from;
    source->tell = tell_fault;
    source->context = run;
    if (dm_coded_rows_read(&run->rows, source, &error) != DM_OK) {
        return dm_message_error(source->path, &error);
    }
    if (run->told > FAULTS_TOLD && !run->settings->quiet) {
        dm_message(source->path, 0, "%llu more rows are left out",
                   (unsigned long long)(run->told - FAULTS_TOLD));
    }
    return DM_EXIT_DONE;
}

/* The file's name without folder and endings, the whole path if somebody is called so already. NULL when
 * memory ends. */
static const char *annotator_name(agree_run *run, const char *path) {
    const char *slash = strrchr(path, '/');
    dm_text name = dm_text_of(slash ? slash + 1 : path);
    const char *point = name.length ? memchr(name.bytes + 1, '.', name.length - 1) : NULL;
    name.length = point ? (size_t)(point - name.bytes) : name.length;
    if (name.length == 0 || dm_table_find(&run->rows.annotators, name) != DM_NONE) {
        return path;
    }
    return dm_arena_copy(run->rows.arena, name).bytes;
}

static int read_files(agree_run *run, const dm_operands *operands) {
    int exit_code = DM_EXIT_DONE;
    for (size_t i = 0; i < operands->count && exit_code == DM_EXIT_DONE; i++) {
        dm_coding_source source = {.path = operands->values[i], .names = run->settings->names};
        source.annotator = annotator_name(run, source.path);
        if (!source.annotator) {
            return dm_message_out_of_memory();
        }
        if (dm_table_find(&run->rows.annotators, dm_text_of(source.annotator)) != DM_NONE) {
            return dm_usage_error(command.name, "'%s' is given twice", source.path);
        }
        exit_code = read_source(run, &source);
    }
    return exit_code;
}

/* Reads the file once a column. */
static int read_columns(agree_run *run, const char *path) {
    dm_text rest = dm_text_of(run->settings->columns);
    dm_text column;
    int exit_code = DM_EXIT_DONE;
    while (exit_code == DM_EXIT_DONE && dm_text_next_field(&rest, ',', &column)) {
        column = dm_arena_copy(run->rows.arena, dm_text_trim(column));
        if (!column.bytes) {
            return dm_message_out_of_memory();
        }
        if (dm_table_find(&run->rows.annotators, column) != DM_NONE) {
            return dm_usage_error(command.name, "--columns has '%s' twice", column.bytes);
        }
        dm_coding_source source = {.path = path, .names = run->settings->names, .annotator = column.bytes};
        source.names.label = column.bytes;
        exit_code = read_source(run, &source);
    }
    return exit_code;
}

static int read_rows_of_all(agree_run *run, const dm_operands *operands) {
    int exit_code = DM_EXIT_DONE;
    for (size_t i = 0; i < operands->count && exit_code == DM_EXIT_DONE; i++) {
        dm_coding_source source = {
            .path = operands->values[i], .names = run->settings->names, .who = run->settings->annotator};
        exit_code = read_source(run, &source);
    }
    return exit_code;
}

static int read_all(agree_run *run, const dm_operands *operands) {
    if (run->settings->columns) {
        return read_columns(run, operands->values[0]);
    }
    return run->settings->annotator ? read_rows_of_all(run, operands) : read_files(run, operands);
}

/* ---- figures */

/* A row with how much it is disputed. */
typedef struct disputed_row {
    double dispute;
    uint32_t spread;
    uint32_t row;
} disputed_row;

/* The most disputed first; of equals those whose labels are farther apart, then in the order of the rows. */
static int by_dispute(const void *left, const void *right) {
    const disputed_row *first = left;
    const disputed_row *second = right;
    if (first->dispute != second->dispute) {
        return first->dispute < second->dispute ? 1 : -1;
    }
    if (first->spread != second->spread) {
        return first->spread < second->spread ? 1 : -1;
    }
    return first->row < second->row ? -1 : 1;
}

static dm_status find_disputed(const dm_codings *codings, uint64_t most, dm_arena *arena,
                               dm_agree_report *report, dm_error *error) {
    disputed_row *rows = dm_arena_take(arena, codings->unit_count, sizeof *rows);
    uint32_t *disputed = dm_arena_take(arena, codings->unit_count, sizeof *disputed);
    if (!rows || !disputed) {
        return dm_out_of_memory(error);
    }
    size_t count = 0;
    for (uint32_t row = 0; row < codings->unit_count; row++) {
        double dispute = dm_unit_dispute(codings, row);
        if (dispute > 0) {
            rows[count++] = (disputed_row){dispute, dm_unit_spread(codings, row), row};
        }
    }
    qsort(rows, count, sizeof *rows, by_dispute);
    for (size_t i = 0; i < count; i++) {
        disputed[i] = rows[i].row;
    }
    report->disputed = disputed;
    report->disputed_count = count < most ? count : (size_t)most;
    return DM_OK;
}

/* Fills the report; it and what it points to live in the rows' arena. */
static dm_status measure(agree_run *run, dm_coded *coded, dm_agreement *agreement, dm_agree_report *report,
                         dm_error *error) {
    const agree_settings *settings = run->settings;
    dm_arena *arena = run->rows.arena;
    dm_progress progress = {step, run};
    if (run->rows.annotators.count < 2) {
        return dm_fail(error, DM_BAD_LABELS, "there is only one annotator");
    }
    dm_status status = dm_coded_rows_finish(&run->rows, settings->order, coded, error);
    if (status == DM_OK) {
        status = dm_agreement_measure(&coded->codings, (uint32_t)settings->bootstrap, settings->seed,
                                      &progress, arena, agreement, error);
    }
    *report = (dm_agree_report){.rows = &run->rows, .coded = coded, .agreement = agreement};
    size_t count = coded->codings.category_count;
    if (status == DM_OK && count <= DM_LABELS_MAXIMUM) {
        uint64_t *matrix = dm_arena_take(arena, count * count, sizeof *matrix);
        if (!matrix) {
            return dm_out_of_memory(error);
        }
        dm_agreement_matrix(&coded->codings, matrix);
        report->matrix = matrix;
    }
    return status == DM_OK ? find_disputed(&coded->codings, settings->most, arena, report, error) : status;
}

static int print(const agree_run *run, const dm_agree_report *report) {
    dm_buffer out = {0};
    if (run->settings->to == TO_JSON) {
        dm_agree_print_json(report, &out);
    } else {
        dm_agree_print_text(report, &out);
    }
    int exit_code = dm_write_whole(run->settings->output, &out);
    dm_buffer_free(&out);
    return exit_code == DM_EXIT_DONE && run->rows.faults ? DM_EXIT_ERROR_RECORDS : exit_code;
}

static int agree(agree_run *run, const dm_operands *operands) {
    dm_error error = {0};
    if (dm_coded_rows_start(&run->rows, &error) != DM_OK) {
        return dm_message_error(NULL, &error);
    }
    int exit_code = read_all(run, operands);
    if (exit_code == DM_EXIT_DONE) {
        dm_coded coded;
        dm_agreement agreement;
        dm_agree_report report;
        dm_status status = measure(run, &coded, &agreement, &report, &error);
        dm_progress_line_clear(&run->line);
        if (status == DM_INTERRUPTED) {
            dm_message(NULL, 0, "interrupted; no figures are written");
            exit_code = DM_EXIT_SIGNAL + dm_interrupt_received(&run->interrupt);
        } else {
            exit_code = status == DM_OK ? print(run, &report) : dm_message_error(NULL, &error);
        }
    }
    dm_coded_rows_free(&run->rows);
    return exit_code;
}

/* What the options ask of the operands. */
static int check_usage(const agree_settings *settings, const dm_operands *operands) {
    if (settings->columns && settings->annotator) {
        return dm_usage_error(command.name, "either --columns or --annotator");
    }
    if (settings->columns && operands->count > 1) {
        return dm_usage_error(command.name, "--columns takes one file");
    }
    if (settings->columns && strcmp(operands->values[0], "-") == 0) {
        return dm_usage_error(command.name, "--columns reads its file once a column: not standard input");
    }
    if (!settings->columns && !settings->annotator && operands->count == 1) {
        return dm_usage_error(command.name, "one file needs --columns or --annotator");
    }
    return DM_EXIT_DONE;
}

int dm_command_agree(int argc, char **argv) {
    agree_settings settings = {
        .most = DISPUTED, .output = "-", .bootstrap = REPLICATES, .seed = 1, .names = dm_field_names_default};
    dm_operands operands;
    int exit_code;
    if (!dm_command_line_read(&command, argc, argv, &settings, &operands, &exit_code)) {
        return exit_code;
    }
    exit_code = check_usage(&settings, &operands);
    if (exit_code != DM_EXIT_DONE) {
        return exit_code;
    }
    agree_run run = {.settings = &settings};
    dm_error error = {0};
    if (dm_interrupt_start(&run.interrupt, true, &error) != DM_OK) {
        return dm_message_error(NULL, &error);
    }
    dm_progress_line_start(&run.line, !settings.quiet && !settings.no_progress);
    exit_code = agree(&run, &operands);
    dm_interrupt_stop(&run.interrupt);
    return exit_code;
}
