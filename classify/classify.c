#include "classify/classify.h"

#include <errno.h>
#include <sched.h>
#include <stdio.h>
#include <unistd.h>

#include "classify/pipeline.h"
#include "classify/table.h"
#include "command/fields.h"
#include "command/message.h"
#include "command/models.h"
#include "command/terminal.h"
#include "records/writer.h"

enum { TO_AUTO, TO_JSON, TO_JSONL, TO_CSV }; /* the words of --to */
enum { THREADS_MAXIMUM = 256, REASONS_MAXIMUM = 1000 };

/* What the command line says. */
typedef struct classify_settings {
    dm_strings models;
    uint32_t from;
    uint32_t to;
    bool table;
    bool rows;
    uint64_t explain;
    uint32_t offsets;
    bool no_text;
    double minimum_confidence;
    const char *output;
    uint64_t threads;
    bool quiet;
    bool no_progress;
    dm_field_names names;
} classify_settings;

#define FIELD(name) offsetof(classify_settings, name)

static const dm_option options[] = {
    {"model", 'm', "NAME|FILE", DM_OPTION_STRINGS, FIELD(models), 0, 0,
     "stance model: one that is built in, or a bundle file; may be given again for one more score set "
     "(default: stance-en and tone-en)"},
    DM_FROM_OPTION(classify_settings),
    {"to", 0, "auto|json|jsonl|csv", DM_OPTION_CHOICE, FIELD(to), 0, 0,
     "json: a pretty document; jsonl: a document a line; csv: a row a unit (default: json for one article, "
     "jsonl for more)"},
    {"table", 0, NULL, DM_OPTION_FLAG, FIELD(table), 0, 0,
     "a short table to read at a terminal in place of records: speaker, stance, score, words"},
    {"rows", 0, NULL, DM_OPTION_FLAG, FIELD(rows), 0, 0,
     "every record is one unit: no splitting, no attribution"},
    {"explain", 0, "N", DM_OPTION_COUNT, FIELD(explain), 0, REASONS_MAXIMUM,
     "the N features that weighed most, with their places in the text"},
    {"offsets", 0, "codepoint|byte|utf16", DM_OPTION_CHOICE, FIELD(offsets), 0, 0, "unit of every span"},
    {"no-text", 0, NULL, DM_OPTION_FLAG, FIELD(no_text), 0, 0,
     "ids, hashes, spans and scores without the words"},
    {"min-confidence", 0, "P", DM_OPTION_NUMBER, FIELD(minimum_confidence), 0, 1,
     "leave out units whose attribution is less sure than P"},
    {"output", 'o', "FILE", DM_OPTION_STRING, FIELD(output), 0, 0,
     "where records go; the file is complete or it is not there (default: standard output)"},
    {"threads", 'j', "N", DM_OPTION_COUNT, FIELD(threads), 1, THREADS_MAXIMUM,
     "workers; the output does not depend on it (default: one a processor)"},
    {"quiet", 'q', NULL, DM_OPTION_FLAG, FIELD(quiet), 0, 0, "no progress and no summary of failures"},
    {"no-progress", 0, NULL, DM_OPTION_FLAG, FIELD(no_progress), 0, 0, "no progress on the terminal"},
    DM_FIELD_OPTION(classify_settings, id, "the document's id"),
    DM_FIELD_OPTION(classify_settings, text, "the text"),
    DM_FIELD_OPTION(classify_settings, title, "the headline"),
    DM_FIELD_OPTION(classify_settings, date, "the date"),
    DM_FIELD_OPTION(classify_settings, outlet, "the outlet"),
    DM_FIELD_OPTION(classify_settings, source, "who acts, with --rows"),
    DM_FIELD_OPTION(classify_settings, target, "on whom, with --rows"),
};

static const dm_command command = {
    "classify",
    "[FILE]...",
    "Says who said what in diplomatic articles, and whether it conciliates or threatens. Reads text, HTML, "
    "JSONL, CSV and TSV; without a FILE, or for -, standard input.",
    0,
    SIZE_MAX,
    options,
    sizeof options / sizeof *options,
};

/* All that a run needs, opened in this order and closed in the reverse one. */
typedef struct classify_run {
    const classify_settings *settings;
    dm_model *models[DM_MODELS_MAXIMUM]; /* [annotator.model_count] */
    dm_annotator_options annotator;
    dm_attributor *attributor;
    dm_inputs inputs;
    dm_record_options records;
    dm_table_style table;
    dm_output *output;
    bool reader_waits; /* see dm_run */
} classify_run;

static uint64_t processors(void) {
    cpu_set_t usable;
    int count = sched_getaffinity(0, sizeof usable, &usable) == 0 ? CPU_COUNT(&usable) : 1;
    return count < 1 ? 1 : count > THREADS_MAXIMUM ? THREADS_MAXIMUM : (uint64_t)count;
}

static int check_settings(const classify_settings *settings) {
    if (settings->table && (settings->to != TO_AUTO || settings->no_text)) {
        return dm_usage_error(command.name, "--table is for people and goes without --to and --no-text");
    }
    if (settings->models.count > DM_MODELS_MAXIMUM) {
        return dm_usage_error(command.name, "more than %d models", DM_MODELS_MAXIMUM);
    }
    return DM_EXIT_DONE;
}

static int open_models(classify_run *run) {
    const classify_settings *settings = run->settings;
    for (size_t i = 0; i < settings->models.count; i++) {
        int exit_code = dm_model_named(settings->models.values[i], &run->models[i]);
        if (exit_code != DM_EXIT_DONE) {
            return exit_code;
        }
        run->annotator.models[i] = run->models[i];
        run->annotator.model_count = i + 1;
    }
    run->annotator.rows = settings->rows;
    run->annotator.explain = (size_t)settings->explain;
    run->annotator.minimum_confidence = settings->minimum_confidence;
    dm_error error = {0};
    if (dm_attributor_new(&run->attributor, &error) != DM_OK) {
        return dm_message_error(NULL, &error);
    }
    return DM_EXIT_DONE;
}

static int open_input(classify_run *run, const dm_operands *operands) {
    static char standard_input[] = "-";
    static char *const no_operands[] = {standard_input};
    if (operands->count == 0 && isatty(STDIN_FILENO)) {
        return dm_usage_error(command.name, "no FILE given; - reads what is typed");
    }
    const classify_settings *settings = run->settings;
    dm_inputs_start(&run->inputs, operands->count ? operands->values : no_operands,
                    operands->count ? operands->count : 1, (dm_input_kind)settings->from, &settings->names);
    return DM_EXIT_DONE;
}

static int open_output(classify_run *run) {
    const classify_settings *settings = run->settings;
    bool single = dm_inputs_single(&run->inputs);
    uint32_t to = settings->to != TO_AUTO ? settings->to : single ? TO_JSON : TO_JSONL;
    run->records = (dm_record_options){.kind = (dm_output_kind)(to - TO_JSON),
                                       .offsets = (dm_offset_unit)settings->offsets,
                                       .array = !single,
                                       .no_text = settings->no_text};
    bool terminal = strcmp(settings->output, "-") == 0;
    run->table = (dm_table_style){.columns = dm_terminal_width(terminal ? STDOUT_FILENO : -1),
                                  .colour = terminal && dm_terminal_has_colour(STDOUT_FILENO)};
    dm_error error = {0};
    return dm_output_open(settings->output, &run->output, &error) == DM_OK
               ? DM_EXIT_DONE
               : dm_message_output(settings->output, &error, errno);
}

static void render(void *context, const dm_annotation *annotation, uint64_t written, dm_buffer *out) {
    const classify_run *run = context;
    if (run->settings->table) {
        dm_table_write(&run->table, &run->annotator, annotation, written, out);
    } else {
        dm_record_write(&run->records, &run->annotator, annotation, written, out);
    }
}

/* What stands before the first record, and behind the last one. */
static dm_status write_frame(const classify_run *run, bool end, uint64_t written, dm_error *error) {
    dm_buffer frame = {0};
    if (!run->settings->table && end) {
        dm_record_end(&run->records, written, &frame);
    } else if (!run->settings->table) {
        dm_record_begin(&run->records, &run->annotator, &frame);
    }
    dm_status status = DM_OK;
    if (frame.failed) {
        status = dm_out_of_memory(error);
    } else if (frame.length) {
        status = dm_output_write(run->output, dm_buffer_text(&frame), error);
    }
    dm_buffer_free(&frame);
    return status;
}

/* A run that failed as a whole leaves no file. */
static int give_up(classify_run *run, const dm_error *error, int output_errno) {
    int exit_code = output_errno ? dm_message_output(run->settings->output, error, output_errno)
                                 : dm_message_error(NULL, error);
    dm_output_abandon(run->output);
    run->output = NULL;
    return exit_code;
}

/* The records are all written: the output is completed, and what went wrong is told. */
static int complete(classify_run *run, const dm_run *work, int signal_number) {
    dm_error error = {0};
    dm_status status = write_frame(run, true, work->written, &error);
    if (status != DM_OK) {
        return give_up(run, &error, errno);
    }
    status = dm_output_commit(run->output, &error);
    run->output = NULL;
    if (status != DM_OK) {
        return dm_message_output(run->settings->output, &error, errno);
    }
    if (!run->settings->quiet) {
        dm_failures_tell(&work->failures, work->written);
    }
    if (signal_number) {
        dm_message(NULL, 0, "interrupted; the first %llu documents are written",
                   (unsigned long long)work->written);
        return DM_EXIT_SIGNAL + signal_number;
    }
    if (work->failures.input_fault) {
        return DM_EXIT_IO;
    }
    return work->failures.total || work->failures.whole_files ? DM_EXIT_ERROR_RECORDS : DM_EXIT_DONE;
}

static int annotate_all(classify_run *run, dm_interrupt *interrupt) {
    const classify_settings *settings = run->settings;
    bool own_terminal = strcmp(settings->output, "-") != 0 || !isatty(STDOUT_FILENO);
    dm_progress_line progress;
    dm_progress_line_start(&progress, !settings->quiet && !settings->no_progress && own_terminal);
    dm_run work = {.inputs = &run->inputs,
                   .annotator = &run->annotator,
                   .attributor = run->attributor,
                   .threads = (size_t)settings->threads,
                   .render = render,
                   .render_context = run,
                   .output = run->output,
                   .progress = &progress,
                   .interrupt = interrupt};
    dm_error error = {0};
    dm_status status = write_frame(run, false, 0, &error);
    if (status != DM_OK) {
        return give_up(run, &error, errno);
    }
    status = dm_run_pipeline(&work, &error);
    run->reader_waits = work.reader_waits;
    if (status != DM_OK && status != DM_INTERRUPTED) {
        return give_up(run, &error, work.output_errno);
    }
    return complete(run, &work, status == DM_INTERRUPTED ? dm_interrupt_received(interrupt) : 0);
}

static void close_all(classify_run *run) {
    dm_output_abandon(run->output);
    dm_inputs_close(&run->inputs);
    dm_attributor_free(run->attributor);
    for (size_t i = 0; i < run->annotator.model_count; i++) {
        dm_model_free(run->models[i]);
    }
}

int dm_command_classify(int argc, char **argv) {
    classify_settings settings = {
        .output = "-", .threads = processors(), .names = dm_field_names_default, .from = DM_INPUT_AUTO};
    dm_operands operands;
    int exit_code;
    if (!dm_command_line_read(&command, argc, argv, &settings, &operands, &exit_code)) {
        return exit_code;
    }
    if (settings.models.count == 0) {
        settings.models = (dm_strings){{"stance-en", "tone-en"}, 2};
    }
    dm_error error = {0};
    dm_interrupt interrupt;
    if (dm_interrupt_start(&interrupt, true, &error) != DM_OK) {
        return dm_message_error(NULL, &error);
    }
    classify_run run = {.settings = &settings};
    exit_code = check_settings(&settings);
    exit_code = exit_code ? exit_code : open_models(&run);
    exit_code = exit_code ? exit_code : open_input(&run, &operands);
    exit_code = exit_code ? exit_code : open_output(&run);
    exit_code = exit_code ? exit_code : annotate_all(&run, &interrupt);
    if (run.reader_waits) {
        _exit(exit_code);
    }
    close_all(&run);
    dm_interrupt_stop(&interrupt);
    return exit_code;
}
