#include "command/fields.h"
#include "command/interrupt.h"
#include "command/message.h"
#include "command/models.h"
#include "command/progress.h"
#include "command/terminal.h"
#include "records/writer.h"
#include "train/labels.h"
#include "train/predictions.h"
#include "train/train.h"

enum { TO_TEXT, TO_JSON }; /* the words of --to */
enum { REPLICATES = 1000, REPLICATES_MAXIMUM = 100000 };

/* What the command line says. */
typedef struct evaluate_settings {
    const char *model;
    uint32_t to;
    const char *output;
    uint64_t bootstrap;
    uint64_t seed;
    uint32_t from;
    dm_field_names names;
    bool quiet;
    bool no_progress;
} evaluate_settings;

#define FIELD(name) offsetof(evaluate_settings, name)

static const dm_option options[] = {
    {"model", 'm', "NAME|FILE", DM_OPTION_STRING, FIELD(model), 0, 0,
     "a model that is built in, or a bundle file"},
    {"to", 0, "text|json", DM_OPTION_CHOICE, FIELD(to), 0, 0, "tables for people, or an object for programs"},
    {"output", 'o', "FILE", DM_OPTION_STRING, FIELD(output), 0, 0, "where it goes; - is standard output"},
    {"bootstrap", 0, "N", DM_OPTION_COUNT, FIELD(bootstrap), 0, REPLICATES_MAXIMUM,
     "samples of groups for the 95 % intervals; 0: none"},
    {"seed", 0, "S", DM_OPTION_COUNT, FIELD(seed), 0, UINT32_MAX, "of the samples"},
    DM_FROM_OPTION(evaluate_settings),
    DM_FIELD_OPTION(evaluate_settings, label, "the label"),
    DM_FIELD_OPTION(evaluate_settings, text, "the text"),
    DM_FIELD_OPTION(evaluate_settings, group, "what is drawn together, such as the article"),
    DM_FIELD_OPTION(evaluate_settings, source, "who acts"),
    DM_FIELD_OPTION(evaluate_settings, target, "on whom"),
    DM_FIELD_OPTION(evaluate_settings, id, "the row's id"),
    {"quiet", 'q', NULL, DM_OPTION_FLAG, FIELD(quiet), 0, 0, "no progress and no word on rows left out"},
    {"no-progress", 0, NULL, DM_OPTION_FLAG, FIELD(no_progress), 0, 0, "no progress on the terminal"},
};

static const dm_command command = {
    "evaluate",
    "FILE",
    "Judges a model by labelled rows: accuracy, F1, confusion, calibration, each figure with a 95 % "
    "interval.",
    1,
    1,
    options,
    sizeof options / sizeof *options,
};

/* Who shows the progress and hears the signals. */
typedef struct evaluate_watch {
    dm_interrupt interrupt;
    dm_progress_line line;
} evaluate_watch;

static bool step(void *context, const char *stage, uint64_t done, uint64_t total) {
    evaluate_watch *watch = context;
    dm_stand stand = {stage, "steps", done, total};
    dm_progress_line_draw(&watch->line, &stand);
    return dm_interrupt_received(&watch->interrupt) == 0;
}

static void print_text(const char *path, const dm_model *model, const dm_predictions *predictions,
                       const dm_evaluation *evaluation, dm_buffer *out) {
    dm_buffer_format(out, "%s %s on ", dm_model_name(model), dm_model_version(model));
    dm_terminal_add(out, dm_text_of(path));
    dm_buffer_format(out, ": %zu rows in %zu groups\n\n", predictions->count, predictions->group_count);
    dm_figures_print_interval("accuracy", &evaluation->accuracy, out);
    dm_figures_print_interval("macro-F1", &evaluation->macro_f1, out);
    dm_figures_print_interval("weighted F1", &evaluation->weighted_f1, out);
    dm_buffer_format(out, "calibration error %10.3f\n\n", evaluation->calibration_error);
    dm_figures_print_labels(model, &evaluation->figures, evaluation->f1, out);
    dm_buffer_add_byte(out, '\n');
    dm_figures_print_confusion(model, &evaluation->figures, out);
}

static void add_interval(const char *name, const dm_interval *interval, dm_buffer *out) {
    dm_buffer_format(out, "\"%s\": {\"value\": ", name);
    dm_buffer_add_number(out, interval->value);
    dm_buffer_add_string(out, ", \"low\": ");
    dm_buffer_add_number(out, interval->low);
    dm_buffer_add_string(out, ", \"high\": ");
    dm_buffer_add_number(out, interval->high);
    dm_buffer_add_string(out, "}");
}

static void add_label(const dm_model *model, const dm_evaluation *evaluation, size_t label, dm_buffer *out) {
    const dm_figures *figures = &evaluation->figures;
    dm_buffer_add_string(out, label ? ",\n    {\"label\": " : "\n    {\"label\": ");
    dm_json_string(dm_text_of(dm_model_label(model, label)), out);
    dm_buffer_format(
        out, ", \"rows\": %llu, \"precision\": ", (unsigned long long)dm_figures_support(figures, label));
    dm_buffer_add_number(out, figures->precision[label]);
    dm_buffer_add_string(out, ", \"recall\": ");
    dm_buffer_add_number(out, figures->recall[label]);
    dm_buffer_add_string(out, ", ");
    add_interval("f1", &evaluation->f1[label], out);
    dm_buffer_add_string(out, ",\n     \"predicted\": [");
    for (size_t predicted = 0; predicted < figures->label_count; predicted++) {
        dm_buffer_format(out, predicted ? ", %llu" : "%llu",
                         (unsigned long long)figures->confusion[label][predicted]);
    }
    dm_buffer_add_string(out, "]}");
}

static void add_named(const char *name, const char *value, dm_buffer *out) {
    dm_buffer_format(out, "\"%s\": ", name);
    dm_json_string(dm_text_of(value), out);
}

static void print_json(const char *path, const dm_model *model, const dm_predictions *predictions,
                       const dm_evaluation *evaluation, dm_buffer *out) {
    dm_buffer_add_string(out, "{\"demarche\": 1,\n  \"model\": {");
    add_named("name", dm_model_name(model), out);
    dm_buffer_add_string(out, ", ");
    add_named("version", dm_model_version(model), out);
    dm_buffer_add_string(out, ", ");
    add_named("task", dm_model_task(model), out);
    dm_buffer_add_string(out, ", ");
    add_named("sha256", dm_model_sha256(model), out);
    dm_buffer_add_string(out, "},\n  ");
    add_named("file", path, out);
    dm_buffer_format(out, ", \"rows\": %zu, \"groups\": %zu,\n  ", predictions->count,
                     predictions->group_count);
    add_interval("accuracy", &evaluation->accuracy, out);
    dm_buffer_add_string(out, ",\n  ");
    add_interval("macro_f1", &evaluation->macro_f1, out);
    dm_buffer_add_string(out, ",\n  ");
    add_interval("weighted_f1", &evaluation->weighted_f1, out);
    dm_buffer_add_string(out, ",\n  \"calibration_error\": ");
    dm_buffer_add_number(out, evaluation->calibration_error);
    dm_buffer_add_string(out, ",\n  \"labels\": [");
    for (size_t label = 0; label < predictions->label_count; label++) {
        add_label(model, evaluation, label, out);
    }
    dm_buffer_add_string(out, "]}\n");
}

static int print(const evaluate_settings *settings, const char *path, const dm_model *model,
                 const dm_predictions *predictions, const dm_evaluation *evaluation) {
    dm_buffer out = {0};
    if (settings->to == TO_JSON) {
        print_json(path, model, predictions, evaluation, &out);
    } else {
        print_text(path, model, predictions, evaluation, &out);
    }
    int exit_code = dm_write_whole(settings->output, &out);
    dm_buffer_free(&out);
    return exit_code;
}

/* Rows that are left out are told, since the figures are silent on them. */
static void tell_left_out(const char *path, const dm_rows *rows) {
    if (rows->count < rows->read) {
        dm_message(path, 0, "%llu of %llu rows are left out; 'demarche check' says why",
                   (unsigned long long)(rows->read - rows->count), (unsigned long long)rows->read);
    }
}

static int evaluate(const evaluate_settings *settings, const char *path, const dm_model *model,
                    evaluate_watch *watch) {
    dm_rows rows;
    dm_error error = {0};
    if (dm_rows_read(path, (dm_input_kind)settings->from, &settings->names, true, &rows, &error) != DM_OK) {
        return dm_message_error(path, &error);
    }
    if (!settings->quiet) {
        tell_left_out(path, &rows);
    }
    dm_progress progress = {step, watch};
    dm_predictions predictions;
    dm_evaluation evaluation;
    dm_status status = dm_predict_rows(model, &rows, &progress, &predictions, &error);
    if (status == DM_OK) {
        status = dm_evaluate_predictions(&predictions, (uint32_t)settings->bootstrap, settings->seed,
                                         &progress, &evaluation, &error);
    }
    dm_progress_line_clear(&watch->line);
    int exit_code;
    if (status == DM_INTERRUPTED) {
        dm_message(NULL, 0, "interrupted; no figures are written");
        exit_code = DM_EXIT_SIGNAL + dm_interrupt_received(&watch->interrupt);
    } else if (status != DM_OK) {
        exit_code = dm_message_error(path, &error);
    } else {
        exit_code = print(settings, path, model, &predictions, &evaluation);
    }
    dm_rows_free(&rows);
    return exit_code;
}

int dm_command_evaluate(int argc, char **argv) {
    evaluate_settings settings = {.model = DM_DEFAULT_MODEL,
                                  .output = "-",
                                  .bootstrap = REPLICATES,
                                  .seed = 1,
                                  .names = dm_field_names_default};
    dm_operands operands;
    int exit_code;
    if (!dm_command_line_read(&command, argc, argv, &settings, &operands, &exit_code)) {
        return exit_code;
    }
    evaluate_watch watch;
    dm_error error = {0};
    if (dm_interrupt_start(&watch.interrupt, true, &error) != DM_OK) {
        return dm_message_error(NULL, &error);
    }
    dm_progress_line_start(&watch.line, !settings.quiet && !settings.no_progress);
    dm_model *model = NULL;
    exit_code = dm_model_named(settings.model, &model);
    if (exit_code == DM_EXIT_DONE) {
        exit_code = evaluate(&settings, operands.values[0], model, &watch);
        dm_model_free(model);
    }
    dm_interrupt_stop(&watch.interrupt);
    return exit_code;
}
