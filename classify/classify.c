#include "classify/classify.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <unistd.h>

#include "classify/pipeline.h"
#include "classify/settings.h"
#include "classify/table.h"
#include "command/message.h"
#include "command/models.h"
#include "command/sandbox.h"
#include "command/terminal.h"
#include "records/writer.h"

/* All that a run needs, opened in this order and closed in the reverse one. */
typedef struct classify_run {
    const dm_classify_settings *settings;
    dm_arena *arena;
    dm_model *models[DM_MODELS_MAXIMUM]; /* [annotator.model_count] */
    dm_annotator_options annotator;
    dm_attributor *attributor;
    dm_inputs inputs;
    dm_intake intake;
    dm_record_options records;
    dm_table_style table;
    dm_output *output; /* or else */
    dm_journal *journal;
    dm_journal_start journal_start;
    dm_reached reached;  /* by the run that is resumed */
    dm_failures earlier; /* of that run */
    unsigned lacks;      /* of the sandbox */
    bool reader_waits;   /* see dm_run */
} classify_run;

static int open_models(classify_run *run) {
    const dm_classify_settings *settings = run->settings;
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
    if (!settings->rows && dm_attributor_new(&run->attributor, &error) != DM_OK) {
        return dm_message_error(NULL, &error);
    }
    return DM_EXIT_DONE;
}

static int open_input(classify_run *run, const dm_operands *operands) {
    const dm_classify_settings *settings = run->settings;
    dm_error error = {0};
    dm_inputs_options options;
    run->arena = dm_arena_new(0);
    dm_status status = run->arena ? dm_classify_inputs(settings, operands, run->arena, &options, &error)
                                  : dm_out_of_memory(&error);
    status = status == DM_OK ? dm_inputs_start(&run->inputs, &options, &error) : status;
    run->intake =
        (dm_intake){.inputs = &run->inputs, .shard = settings->shard_number, .shards = settings->shard_count};
    if (status == DM_OK && settings->copies > 0) {
        const dm_copies_options copies = {settings->copies, (uint32_t)settings->copies_days,
                                          (uint32_t)settings->copies_held};
        status = dm_copies_new(&copies, &run->intake.copies, &error);
    }
    return status == DM_OK ? DM_EXIT_DONE : dm_message_error(NULL, &error);
}

/* How records look, which the first file decides. */
static dm_status choose_form(classify_run *run, dm_error *error) {
    const dm_classify_settings *settings = run->settings;
    bool single = dm_inputs_single(&run->inputs);
    uint32_t to = settings->to != DM_TO_AUTO ? settings->to : single ? DM_TO_JSON : DM_TO_JSONL;
    run->records = (dm_record_options){.kind = (dm_output_kind)(to - DM_TO_JSON),
                                       .offsets = (dm_offset_unit)settings->offsets,
                                       .array = !single,
                                       .no_text = settings->no_text,
                                       .cluster = settings->copies > 0};
    bool terminal = strcmp(settings->output, "-") == 0;
    run->records.note_count = dm_sandbox_notes(run->lacks, run->records.notes);
    run->table = (dm_table_style){
        .columns = dm_terminal_width(terminal ? STDOUT_FILENO : -1),
        .colour = dm_terminal_has_colour(terminal ? STDOUT_FILENO : -1, (dm_colour)settings->colour)};
    return run->inputs.reader ? dm_reader_metadata(run->inputs.reader, run->arena, &run->records.metadata,
                                                   &run->records.metadata_count, error)
                              : DM_OK;
}

/* All that the bytes of the output depend on but for the input, a line. */
static void add_parameters(const classify_run *run, dm_buffer *out) {
    dm_classify_parameters(run->settings, out);
    dm_buffer_format(out, " form=%d array=%d", (int)run->records.kind, (int)run->records.array);
    for (size_t i = 0; i < run->annotator.model_count; i++) {
        dm_buffer_format(out, " %s", dm_model_sha256(run->models[i]));
    }
    for (size_t i = 0; i < run->records.note_count; i++) {
        dm_buffer_format(out, " %s", run->records.notes[i]);
    }
}

static int open_journal(classify_run *run) {
    const char *path = run->settings->output;
    dm_error error = {0};
    dm_buffer parameters = {0};
    add_parameters(run, &parameters);
    dm_status status =
        parameters.failed
            ? dm_out_of_memory(&error)
            : dm_journal_open(path, dm_buffer_text(&parameters), run->settings->resume, &run->journal,
                              &run->journal_start, &run->reached, &run->earlier, &error);
    dm_buffer_free(&parameters);
    if (status == DM_OK) {
        run->intake.hashed = true;
        run->intake.skipped = run->reached.documents;
        run->intake.skipped_hash = run->reached.input;
        return DM_EXIT_DONE;
    }
    return status == DM_BAD_IO ? dm_message_output(path, &error, errno) : dm_message_error(path, &error);
}

static int open_output(classify_run *run) {
    dm_error error = {0};
    const char *path = run->settings->output;
    if (choose_form(run, &error) != DM_OK) {
        return dm_message_error(NULL, &error);
    }
    if (dm_journal_possible(path)) {
        return open_journal(run);
    }
    if (run->settings->resume) {
        return dm_usage_error(dm_classify_command.name,
                              "--resume needs an --output FILE that is a plain file");
    }
    return dm_output_open(path, &run->output, &error) == DM_OK ? DM_EXIT_DONE
                                                               : dm_message_output(path, &error, errno);
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
static dm_status write_frame(const classify_run *run, dm_run *work, bool end, dm_error *error) {
    dm_buffer frame = {0};
    if (!run->settings->table && end) {
        dm_record_end(&run->records, work->written, &frame);
    } else if (!run->settings->table && run->journal_start == DM_JOURNAL_NEW) {
        dm_record_begin(&run->records, &run->annotator, &frame);
    }
    dm_status status = DM_OK;
    if (frame.failed) {
        status = dm_out_of_memory(error);
    } else if (frame.length) {
        status = dm_run_write(work, dm_buffer_text(&frame), error);
    }
    dm_buffer_free(&frame);
    return status;
}

static void tell_kept(const classify_run *run, uint64_t kept) {
    if (kept) {
        dm_message(NULL, 0, "%" PRIu64 " documents are kept in %s.part; --resume goes on with them", kept,
                   run->settings->output);
    }
}

/* A run that failed as a whole leaves no file, but what --resume goes on with. */
static int give_up(classify_run *run, const dm_error *error, int output_errno) {
    int exit_code = output_errno ? dm_message_output(run->settings->output, error, output_errno)
                                 : dm_message_error(NULL, error);
    dm_output_abandon(run->output);
    run->output = NULL;
    uint64_t kept = dm_journal_keep(run->journal);
    run->journal = NULL;
    tell_kept(run, kept);
    return exit_code;
}

static int exit_code_of(const dm_failures *failures) {
    if (failures->input_fault) {
        return DM_EXIT_IO;
    }
    return failures->total || failures->whole_files ? DM_EXIT_ERROR_RECORDS : DM_EXIT_DONE;
}

/* The language of the first model that knows its own. */
static const char *learned_language(const dm_annotator_options *annotator) {
    const char *language = NULL;
    for (size_t i = 0; i < annotator->model_count && !language; i++) {
        language = dm_model_language(annotator->models[i]);
    }
    return language ? language : "known";
}

static void tell_result(const classify_run *run, const dm_run *work) {
    dm_failures_tell(&work->failures, work->written);
    dm_foreign_tell(&work->foreign, learned_language(&run->annotator), work->written);
    uint64_t skipped = dm_inputs_skipped(&run->inputs);
    if (skipped) {
        dm_message(NULL, 0, "%" PRIu64 " files of other kinds were passed over; --from KIND reads them, too",
                   skipped);
    }
    if (run->intake.copies) {
        dm_message(NULL, 0, "%" PRIu64 " of %" PRIu64 " documents are near copies of %" PRIu64 " others",
                   dm_copies_count(run->intake.copies), run->inputs.ordinal,
                   dm_copies_originals(run->intake.copies));
    }
}

/* Completes the output; `*status` tells whether it could be. */
static int commit(classify_run *run, dm_status *status) {
    dm_error error = {0};
    const char *path = run->settings->output;
    *status = run->journal ? dm_journal_commit(run->journal, &error) : dm_output_commit(run->output, &error);
    run->output = NULL;
    run->journal = NULL;
    return *status == DM_OK ? DM_EXIT_DONE : dm_message_output(path, &error, errno);
}

/* A signal came: what was begun is written. A file is left to --resume, what went elsewhere is completed. */
static int complete_interrupted(classify_run *run, dm_run *work, int signal_number) {
    dm_status status = DM_OK;
    if (run->journal) {
        dm_message(NULL, 0, "interrupted");
        uint64_t kept = dm_journal_keep(run->journal);
        run->journal = NULL;
        tell_kept(run, kept);
        return DM_EXIT_SIGNAL + signal_number;
    }
    int exit_code = commit(run, &status);
    if (status != DM_OK) {
        return exit_code;
    }
    dm_message(NULL, 0, "interrupted; the first %" PRIu64 " documents are written", work->written);
    return DM_EXIT_SIGNAL + signal_number;
}

/* The records are all written: the output is completed, and what went wrong is told. */
static int complete(classify_run *run, dm_run *work, int signal_number) {
    dm_error error = {0};
    dm_status status = signal_number && run->journal ? DM_OK : write_frame(run, work, true, &error);
    if (status != DM_OK) {
        return give_up(run, &error, work->output_errno);
    }
    if (signal_number) {
        return complete_interrupted(run, work, signal_number);
    }
    int exit_code = commit(run, &status);
    if (status != DM_OK) {
        return exit_code;
    }
    if (!run->settings->quiet) {
        tell_result(run, work);
    }
    if (!run->inputs.ordinal && !run->settings->line_buffered) {
        dm_message(NULL, 0, "no articles: there is nothing in the input that could be read");
        return DM_EXIT_IO;
    }
    return exit_code_of(&work->failures);
}

static void start_progress(const classify_run *run, dm_progress_line *progress) {
    const dm_classify_settings *settings = run->settings;
    bool own_terminal = strcmp(settings->output, "-") != 0 || !isatty(STDOUT_FILENO);
    bool wanted = !settings->quiet && !settings->no_progress && settings->progress != DM_PROGRESS_NONE;
    if (wanted && settings->progress == DM_PROGRESS_LOG) {
        dm_progress_log_start(progress);
    } else {
        dm_progress_line_start(progress, wanted && own_terminal);
    }
}

static int annotate_all(classify_run *run, dm_interrupt *interrupt) {
    dm_progress_line progress;
    start_progress(run, &progress);
    dm_run work = {.intake = &run->intake,
                   .annotator = &run->annotator,
                   .attributor = run->attributor,
                   .threads = (size_t)run->settings->threads,
                   .each_by_itself = run->settings->line_buffered,
                   .render = render,
                   .render_context = run,
                   .output = run->output,
                   .journal = run->journal,
                   .progress = &progress,
                   .interrupt = interrupt,
                   .written = run->reached.documents,
                   .failures = run->earlier,
                   .foreign = run->reached.foreign};
    if (progress.shown || progress.log) {
        work.total_bytes = dm_paths_bytes(&run->inputs.options.paths);
    }
    dm_error error = {0};
    dm_status status = write_frame(run, &work, false, &error);
    if (status == DM_OK) {
        status = dm_run_pipeline(&work, &error);
    }
    run->reader_waits = work.reader_waits;
    if (status != DM_OK && status != DM_INTERRUPTED) {
        return give_up(run, &error, work.output_errno);
    }
    return complete(run, &work, status == DM_INTERRUPTED ? dm_interrupt_received(interrupt) : 0);
}

/* Nothing is left to do of a run that was complete. */
static int tell_complete(const classify_run *run) {
    dm_message(NULL, 0, "%s is complete; without --resume it is made anew", run->settings->output);
    if (!run->settings->quiet) {
        dm_failures_tell(&run->earlier, run->reached.documents);
        dm_foreign_tell(&run->reached.foreign, learned_language(&run->annotator), run->reached.documents);
    }
    return exit_code_of(&run->earlier);
}

static void close_all(classify_run *run) {
    dm_output_abandon(run->output);
    (void)dm_journal_keep(run->journal);
    dm_intake_close(&run->intake);
    dm_inputs_close(&run->inputs);
    dm_arena_free(run->arena);
    dm_attributor_free(run->attributor);
    for (size_t i = 0; i < run->annotator.model_count; i++) {
        dm_model_free(run->models[i]);
    }
}

int dm_command_classify(int argc, char **argv) {
    dm_classify_settings settings;
    dm_operands operands;
    int exit_code;
    if (!dm_classify_settings_read(argc, argv, &settings, &operands, &exit_code)) {
        return exit_code;
    }
    dm_error error = {0};
    dm_interrupt interrupt;
    if (dm_interrupt_start(&interrupt, true, &error) != DM_OK) {
        return dm_message_error(NULL, &error);
    }
    classify_run run = {.settings = &settings, .lacks = operands.lacks};
    exit_code = open_models(&run);
    exit_code = exit_code ? exit_code : open_input(&run, &operands);
    exit_code = exit_code ? exit_code : open_output(&run);
    if (!exit_code) {
        exit_code =
            run.journal_start == DM_JOURNAL_COMPLETE ? tell_complete(&run) : annotate_all(&run, &interrupt);
    }
    if (run.reader_waits) {
        _exit(exit_code);
    }
    close_all(&run);
    dm_interrupt_stop(&interrupt);
    return exit_code;
}
