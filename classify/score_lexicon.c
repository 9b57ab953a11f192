#include <errno.h>
#include <unistd.h>

#include "annotation/annotate.h"
#include "classify/classify.h"
#include "classify/failures.h"
#include "classify/lexicon_record.h"
#include "classify/lexicon_report.h"
#include "command/fields.h"
#include "command/interrupt.h"
#include "command/lexicons.h"
#include "command/message.h"
#include "command/progress.h"
#include "command/sandbox.h"
#include "records/inputs.h"

enum { BY_UNIT, BY_TEXT, BY_PARAGRAPH, BY_SENTENCE }; /* the words of --by */
enum { MOST = 20 };

/* What the command line says. */
typedef struct score_settings {
    dm_strings lexicons;
    uint32_t by;
    uint32_t to;
    bool report;
    uint64_t most;
    bool convert;
    uint32_t offsets;
    bool no_text;
    const char *output;
    uint32_t from;
    bool quiet;
    bool no_progress;
    dm_field_names names;
    dm_file_settings files;
} score_settings;

#define FIELD(name) offsetof(score_settings, name)

static const dm_option options[] = {
    {"lexicon", 'l', "NAME|FILE", DM_OPTION_INPUTS, FIELD(lexicons), 0, 0},
    {"by", 0, "unit|text|paragraph|sentence", DM_OPTION_CHOICE, FIELD(by), 0, 0},
    {"to", 0, "jsonl|csv|matches", DM_OPTION_CHOICE, FIELD(to), 0, 0},
    {"report", 0, NULL, DM_OPTION_FLAG, FIELD(report), 0, 0},
    {"most", 'n', "N", DM_OPTION_COUNT, FIELD(most), 0, UINT32_MAX},
    {"convert", 0, NULL, DM_OPTION_FLAG, FIELD(convert), 0, 0},
    {"offsets", 0, "codepoint|byte|utf16", DM_OPTION_CHOICE, FIELD(offsets), 0, 0},
    {"no-text", 0, NULL, DM_OPTION_FLAG, FIELD(no_text), 0, 0},
    {"output", 'o', "FILE", DM_OPTION_OUTPUT, FIELD(output), 0, 0},
    DM_FROM_OPTION(score_settings),
    DM_FILE_OPTIONS(score_settings),
    DM_FIELD_OPTION(score_settings, id),
    DM_FIELD_OPTION(score_settings, text),
    {"quiet", 'q', NULL, DM_OPTION_FLAG, FIELD(quiet), 0, 0},
    {"no-progress", 0, NULL, DM_OPTION_FLAG, FIELD(no_progress), 0, 0},
};

static const dm_command command = {
    "score-lexicon", "[FILE]...", 0, SIZE_MAX, options, sizeof options / sizeof *options,
};

/* A run of the command. */
typedef struct score_run {
    const score_settings *settings;
    dm_arena *arena; /* of the lexicons' files */
    dm_arena *item_arena;
    dm_lexicon_sources sources;
    dm_lexicon_import *import;
    dm_lexicon *lexicon;
    dm_lexicon_counter counter;
    dm_lexicon_record record;
    dm_attributor *attributor; /* NULL unless units are counted */
    dm_annotator *annotator;
    dm_inputs inputs;
    uint64_t total_bytes; /* of the inputs, for the progress; 0: not known */
    dm_failures failures;
    dm_output *output;
    dm_buffer out; /* of one document */
    dm_progress_line progress;
    dm_interrupt interrupt;
} score_run;

/* ---- units */

static dm_status add_unit(score_run *run, dm_counted_unit *unit, dm_error *error) {
    dm_status status = dm_lexicon_count(&run->counter, unit->document, unit->spans, unit->span_count, error);
    if (status == DM_OK && !run->settings->report) {
        dm_lexicon_record_write(&run->record, unit, &run->counter, &run->out);
    }
    return status;
}

/* Units of attribution, then the paragraphs of narration. */
static dm_status add_statements(score_run *run, const dm_item *item, dm_error *error) {
    dm_annotation annotation;
    dm_status status = dm_annotate(run->annotator, item, run->item_arena, &annotation, error);
    if (status == DM_OK && annotation.error.status != DM_OK) {
        *error = annotation.error;
        return annotation.error.status;
    }
    const dm_attribution *attribution = &annotation.attribution;
    for (size_t i = 0; i < attribution->unit_count && status == DM_OK; i++) {
        const dm_unit *said = &attribution->units[i];
        dm_counted_unit unit = {item->id,
                                &annotation.document,
                                'u',
                                i + 1,
                                dm_unit_kind_name(said->kind),
                                said->paragraph,
                                DM_TEXT(""),
                                said->spans,
                                said->span_count};
        if (said->speaker != DM_NONE) {
            unit.speaker = attribution->speakers[said->speaker].name;
        }
        status = add_unit(run, &unit, error);
    }
    for (size_t i = 0; i < attribution->narration_count && status == DM_OK; i++) {
        uint32_t paragraph = attribution->narration[i];
        dm_counted_unit unit = {item->id,
                                &annotation.document,
                                'n',
                                i + 1,
                                "paragraph",
                                paragraph,
                                DM_TEXT(""),
                                &annotation.document.paragraphs[paragraph].bytes,
                                1};
        status = add_unit(run, &unit, error);
    }
    return status;
}

/* What a reader does not take for the article's own words is not counted. */
static bool is_read(const dm_paragraph *paragraph) {
    return paragraph->kind != DM_PARAGRAPH_FURNITURE && paragraph->kind != DM_PARAGRAPH_REPEATED;
}

static dm_status add_stretches(score_run *run, const dm_item *item, bool sentences, dm_error *error) {
    dm_document document;
    dm_status status = dm_document_read(item->text, run->item_arena, &document, error);
    uint64_t number = 0;
    for (uint32_t i = 0; status == DM_OK && i < document.paragraph_count; i++) {
        const dm_paragraph *paragraph = &document.paragraphs[i];
        uint32_t first = sentences ? paragraph->sentences.first : 0;
        uint32_t end = sentences ? paragraph->sentences.end : 1;
        for (uint32_t j = first; is_read(paragraph) && status == DM_OK && j < end; j++) {
            dm_span span =
                sentences ? dm_range_span(&document, document.sentences[j].tokens) : paragraph->bytes;
            dm_counted_unit unit = {item->id,
                                    &document,
                                    sentences ? 's' : 'p',
                                    ++number,
                                    sentences ? "sentence" : "paragraph",
                                    i,
                                    DM_TEXT(""),
                                    &span,
                                    1};
            status = add_unit(run, &unit, error);
        }
    }
    return status;
}

static dm_status add_text(score_run *run, const dm_item *item, dm_error *error) {
    dm_document document;
    dm_status status = dm_document_read_row(item->text, run->item_arena, &document, error);
    if (status != DM_OK) {
        return status;
    }
    dm_span span = {0, (uint32_t)document.text.length};
    dm_counted_unit unit = {item->id, &document, 't', 1, "text", DM_NONE, DM_TEXT(""), &span, 1};
    return add_unit(run, &unit, error);
}

static dm_status add_item(score_run *run, const dm_item *item, dm_error *error) {
    if (item->error.status != DM_OK) {
        *error = item->error;
        return item->error.status;
    }
    switch (run->settings->by) {
    case BY_UNIT:
        return add_statements(run, item, error);
    case BY_TEXT:
        return add_text(run, item, error);
    default:
        return add_stretches(run, item, run->settings->by == BY_SENTENCE, error);
    }
}

/* ---- documents */

static dm_status write_out(score_run *run, dm_error *error) {
    if (run->out.failed) {
        return dm_out_of_memory(error);
    }
    dm_status status =
        run->out.length ? dm_output_write(run->output, dm_buffer_text(&run->out), error) : DM_OK;
    dm_buffer_clear(&run->out);
    return status;
}

/* A document that could not be read has its error in place of units. */
static void add_failure(score_run *run, const dm_item *item, const dm_error *fault, bool whole_file) {
    dm_failure failure = {item->id, *fault, whole_file, NULL};
    dm_progress_line_clear(&run->progress);
    dm_failures_add(&run->failures, &failure);
    dm_buffer_clear(&run->out);
    if (!run->settings->report) {
        dm_lexicon_record_error(&run->record, run->lexicon, item->id, fault, &run->out);
    }
}

static dm_status score_all(score_run *run, uint64_t *documents, dm_error *error) {
    dm_status status = DM_OK;
    dm_item item;
    bool whole_file;
    while (status == DM_OK && !dm_interrupt_received(&run->interrupt)) {
        dm_arena_reset(run->item_arena);
        if (!dm_inputs_next(&run->inputs, run->item_arena, &item, &whole_file)) {
            break;
        }
        dm_error fault = {0};
        status = add_item(run, &item, &fault);
        if (status == DM_NO_MEMORY) {
            *error = fault;
            break;
        }
        if (status != DM_OK) {
            add_failure(run, &item, &fault, whole_file);
        }
        ++*documents;
        status = write_out(run, error);
        dm_stand stand = {"counting", "B", atomic_load(&run->inputs.done), run->total_bytes, *documents, 0};
        dm_progress_line_draw(&run->progress, &stand);
    }
    dm_progress_line_clear(&run->progress);
    return status;
}

static int give_up(score_run *run, const dm_error *error) {
    int exit_code = error->status == DM_BAD_IO ? dm_message_output(run->settings->output, error, errno)
                                               : dm_message_error(NULL, error);
    dm_output_abandon(run->output);
    run->output = NULL;
    return exit_code;
}

/* What the run ends with, once all that it has to write is in run->out. */
static int complete(score_run *run, uint64_t documents, dm_error *error) {
    dm_status status = write_out(run, error);
    if (status != DM_OK) {
        return give_up(run, error);
    }
    status = dm_output_commit(run->output, error);
    run->output = NULL;
    if (status != DM_OK) {
        return dm_message_output(run->settings->output, error, errno);
    }
    if (!run->settings->quiet) {
        dm_failures_tell(&run->failures, documents);
        if (!run->settings->report) {
            dm_lexicon_summary(&run->sources, &run->counter);
        }
    }
    int signal_number = dm_interrupt_received(&run->interrupt);
    if (signal_number) {
        dm_message(NULL, 0, "interrupted; the first %llu documents are counted",
                   (unsigned long long)documents);
        return DM_EXIT_SIGNAL + signal_number;
    }
    if (run->failures.input_fault) {
        return DM_EXIT_IO;
    }
    return run->failures.total || run->failures.whole_files ? DM_EXIT_ERROR_RECORDS : DM_EXIT_DONE;
}

static int score(score_run *run, const dm_operands *operands) {
    const score_settings *settings = run->settings;
    dm_error error = {0};
    if (dm_output_open(settings->output, &run->output, &error) != DM_OK) {
        return dm_message_output(settings->output, &error, errno);
    }
    if (!settings->report) {
        dm_lexicon_record_begin(&run->record, run->lexicon, &run->out);
    }
    uint64_t documents = 0;
    dm_status status = DM_OK;
    if (operands->count || settings->files.list || !settings->report) {
        const dm_inputs_options inputs = {
            .paths = dm_fields_sources(operands, &settings->files, settings->from),
            .reader = {.kind = (dm_input_kind)settings->from,
                       .names = &settings->names,
                       .encoding = settings->files.encoding},
        };
        status = dm_inputs_start(&run->inputs, &inputs, &error);
        status = status == DM_OK ? write_out(run, &error) : status;
        if (run->progress.shown) {
            run->total_bytes = dm_paths_bytes(&inputs.paths);
        }
        status = status == DM_OK ? score_all(run, &documents, &error) : status;
        dm_inputs_close(&run->inputs);
    }
    if (status != DM_OK) {
        return give_up(run, &error);
    }
    if (settings->report) {
        dm_lexicon_report(&run->sources, &run->counter, settings->most, &run->out);
    }
    return complete(run, documents, &error);
}

/* ---- the run */

/* The lexicon, tried out on its own terms. */
static dm_status open_lexicon(score_run *run, dm_text text, dm_error *error) {
    const dm_strings *names = &run->settings->lexicons;
    dm_status status = dm_lexicon_parse(text, names->values[0], &run->lexicon, error);
    if (status == DM_OK) {
        status = dm_lexicon_import_test(run->import, run->lexicon, error);
    }
    if (status == DM_OK) {
        status = dm_lexicon_counter_start(&run->counter, run->lexicon, error);
    }
    run->sources = (dm_lexicon_sources){names->values, names->count, run->import, run->lexicon};
    return status;
}

static dm_status open_annotator(score_run *run, dm_error *error) {
    static const dm_annotator_options no_models = {.model_count = 0};
    if (run->settings->by != BY_UNIT) {
        return DM_OK;
    }
    dm_status status = dm_attributor_new(&run->attributor, error);
    return status == DM_OK ? dm_annotator_new(&no_models, run->attributor, &run->annotator, error) : status;
}

static int convert(const score_run *run, dm_text text) {
    dm_buffer out = {0};
    dm_buffer_add(&out, text);
    int exit_code = dm_write_whole(run->settings->output, &out);
    dm_buffer_free(&out);
    size_t faults;
    (void)dm_lexicon_import_findings(run->import, &faults);
    if (faults && !run->settings->quiet && exit_code == DM_EXIT_DONE) {
        dm_message(NULL, 0, "entries that are left out: %zu; --report names them", faults);
    }
    return exit_code;
}

static int run_command(score_run *run, const dm_operands *operands) {
    const score_settings *settings = run->settings;
    dm_text text;
    int exit_code = dm_lexicons_named(settings->lexicons.values, settings->lexicons.count, run->arena,
                                      &run->import, &text);
    if (exit_code != DM_EXIT_DONE || settings->convert) {
        return exit_code ? exit_code : convert(run, text);
    }
    dm_error error = {0};
    run->record = (dm_lexicon_record){.kind = (dm_lexicon_output)settings->to,
                                      .offsets = (dm_offset_unit)settings->offsets,
                                      .no_text = settings->no_text};
    run->record.note_count = dm_sandbox_notes(operands->lacks, run->record.notes);
    if (open_lexicon(run, text, &error) != DM_OK) {
        return dm_message_error(settings->lexicons.values[0], &error);
    }
    if (open_annotator(run, &error) != DM_OK) {
        return dm_message_error(NULL, &error);
    }
    return score(run, operands);
}

static void close_run(score_run *run) {
    dm_annotator_free(run->annotator);
    dm_attributor_free(run->attributor);
    dm_lexicon_counter_end(&run->counter);
    dm_lexicon_free(run->lexicon);
    dm_lexicon_import_free(run->import);
    dm_buffer_free(&run->out);
    dm_arena_free(run->item_arena);
    dm_arena_free(run->arena);
}

/* What contradicts itself on the command line; the exit code, 0 when nothing does. */
static int check_settings(const score_settings *settings, const dm_operands *operands) {
    if (settings->convert && (settings->report || operands->count)) {
        return dm_usage_error(command.name, "--convert reads no FILE and goes without --report");
    }
    if (!settings->convert && !settings->report && operands->count == 0 && !settings->files.list &&
        isatty(STDIN_FILENO)) {
        return dm_usage_error(command.name, "no FILE given; - reads what is typed");
    }
    return DM_EXIT_DONE;
}

int dm_command_score_lexicon(int argc, char **argv) {
    score_settings settings = {.most = MOST, .output = "-", .names = dm_field_names_default};
    dm_operands operands;
    int exit_code;
    if (!dm_command_line_read(&command, argc, argv, &settings, &operands, &exit_code)) {
        return exit_code;
    }
    exit_code = check_settings(&settings, &operands);
    exit_code = exit_code ? exit_code : dm_fields_map(command.name, &settings.files.maps, &settings.names);
    if (exit_code != DM_EXIT_DONE) {
        return exit_code;
    }
    if (settings.lexicons.count == 0) {
        settings.lexicons = (dm_strings){{DM_DEFAULT_LEXICON}, 1};
    }
    score_run run = {.settings = &settings, .arena = dm_arena_new(0), .item_arena = dm_arena_new(0)};
    dm_error error = {0};
    dm_status status = dm_interrupt_start(&run.interrupt, true, &error);
    if (status != DM_OK || !run.arena || !run.item_arena) {
        (void)(status == DM_OK ? dm_out_of_memory(&error) : status);
        return dm_message_error(NULL, &error);
    }
    bool own_terminal = strcmp(settings.output, "-") != 0 || !isatty(STDOUT_FILENO);
    dm_progress_line_start(&run.progress, !settings.quiet && !settings.no_progress && own_terminal);
    exit_code = run_command(&run, &operands);
    close_run(&run);
    dm_interrupt_stop(&run.interrupt);
    return exit_code;
}
