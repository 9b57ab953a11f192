#include "report/report.h"

#include <errno.h>
#include <limits.h>

#include "command/message.h"
#include "report/gather.h"
#include "report/overview.h"
#include "report/tables_csv.h"

enum { TO_TEXT, TO_JSON }; /* the words of --to */

/* What the command line says. */
typedef struct report_settings {
    const char *csv;
    bool excel;
    const char *sqlite;
    dm_strings texts;
    const char *task;
    uint32_t to;
    bool quiet;
    bool no_progress;
} report_settings;

#define FIELD(name) offsetof(report_settings, name)

static const dm_option options[] = {
    {"csv", 0, "FOLDER", DM_OPTION_STRING, FIELD(csv), 0, 0,
     "write documents.csv, speakers.csv, units.csv, daily.csv, dyads.csv and outlets.csv there"},
    {"excel", 0, NULL, DM_OPTION_FLAG, FIELD(excel), 0, 0,
     "CSV that Excel opens rightly: with a byte order mark and its line ends"},
    {"sqlite", 0, "FILE", DM_OPTION_STRING, FIELD(sqlite), 0, 0,
     "write the same tables as a SQLite database, with full-text search on units"},
    {"texts", 0, "FILE", DM_OPTION_STRINGS, FIELD(texts), 0, 0,
     "articles of any kind, whose words go back into records that were written with --no-text; may be given "
     "again"},
    {"task", 0, "FIELD", DM_OPTION_STRING, FIELD(task), 0, 0,
     "what to report on where records have several (default: stance, else the first with two poles)"},
    {"to", 0, "text|json", DM_OPTION_CHOICE, FIELD(to), 0, 0, "form of what goes to standard output"},
    {"quiet", 'q', NULL, DM_OPTION_FLAG, FIELD(quiet), 0, 0,
     "no progress, no word on lines that are left out, no overview"},
    {"no-progress", 0, NULL, DM_OPTION_FLAG, FIELD(no_progress), 0, 0, "no progress on the terminal"},
};

static const dm_command command = {
    "report",
    "ANNOTATED...",
    "From annotated records to the figures of a paper: tables, a database. Reads what classify wrote as "
    "JSONL or JSON, "
    "packed or not, several files as one, or a database of its own.",
    1,
    SIZE_MAX,
    options,
    sizeof options / sizeof *options,
};

/* A run. */
typedef struct report_run {
    const report_settings *settings;
    dm_store store;
    size_t task; /* of store.tasks that is reported on */
    uint64_t faults;
} report_run;

static int find_task(report_run *run) {
    const dm_report_tasks *tasks = &run->store.tasks;
    const char *wanted = run->settings->task ? run->settings->task : "stance";
    size_t with_poles = tasks->count;
    for (size_t i = 0; i < tasks->count; i++) {
        if (strcmp(tasks->items[i].field, wanted) == 0) {
            run->task = i;
            return DM_EXIT_DONE;
        }
        if (with_poles == tasks->count && dm_report_task_has_poles(&tasks->items[i])) {
            with_poles = i;
        }
    }
    if (run->settings->task) {
        dm_message(NULL, 0, "no record has judgements named %s", wanted);
        return DM_EXIT_BAD_FILE;
    }
    run->task = with_poles < tasks->count ? with_poles : 0;
    return DM_EXIT_DONE;
}

static int write_csv(report_run *run) {
    char path[PATH_MAX];
    dm_error error = {0};
    return dm_tables_csv(&run->store, run->settings->csv, run->settings->excel, path, sizeof path, &error) ==
                   DM_OK
               ? DM_EXIT_DONE
               : dm_message_output(path, &error, errno);
}

static int print_overview(report_run *run) {
    dm_overview overview;
    dm_buffer text = {0};
    dm_error error = {0};
    dm_status status = dm_overview_read(&run->store, &overview, &error);
    if (status == DM_OK && run->store.tasks.count) {
        status = run->settings->to == TO_JSON
                     ? dm_overview_print_json(&run->store, &overview, run->task, &text, &error)
                     : dm_overview_print_text(&run->store, &overview, run->task, &text, &error);
    }
    int exit_code = status == DM_OK ? dm_write_whole("-", &text) : dm_message_error(NULL, &error);
    dm_buffer_free(&text);
    return exit_code;
}

/* The second half: everything that is made of the store. */
static int write_outputs(report_run *run) {
    int exit_code = find_task(run);
    if (exit_code == DM_EXIT_DONE && run->settings->csv) {
        exit_code = write_csv(run);
    }
    if (exit_code == DM_EXIT_DONE && !run->settings->quiet) {
        exit_code = print_overview(run);
    }
    if (exit_code != DM_EXIT_DONE) {
        return exit_code;
    }
    dm_error error = {0};
    return dm_store_commit(&run->store, &error) == DM_OK
               ? DM_EXIT_DONE
               : dm_message_output(run->settings->sqlite, &error, errno);
}

static int report(report_run *run, const dm_operands *operands, dm_interrupt *interrupt) {
    const report_settings *settings = run->settings;
    dm_progress_line progress;
    dm_progress_line_start(&progress, !settings->quiet && !settings->no_progress);
    dm_gathering gathering = {.files = operands,
                              .texts = &settings->texts,
                              .sqlite = settings->sqlite,
                              .quiet = settings->quiet,
                              .progress = &progress,
                              .interrupt = interrupt};
    int exit_code = dm_gather(&gathering, &run->store);
    dm_progress_line_clear(&progress);
    if (exit_code == DM_EXIT_DONE) {
        exit_code = write_outputs(run);
    }
    dm_store_close(&run->store);
    return exit_code == DM_EXIT_DONE && gathering.faults ? DM_EXIT_ERROR_RECORDS : exit_code;
}

int dm_command_report(int argc, char **argv) {
    report_settings settings = {.to = TO_TEXT};
    dm_operands operands;
    int exit_code;
    if (!dm_command_line_read(&command, argc, argv, &settings, &operands, &exit_code)) {
        return exit_code;
    }
    if (settings.excel && !settings.csv) {
        return dm_usage_error(command.name, "--excel is for --csv");
    }
    dm_error error = {0};
    dm_interrupt interrupt;
    if (dm_interrupt_start(&interrupt, true, &error) != DM_OK) {
        return dm_message_error(NULL, &error);
    }
    report_run run = {.settings = &settings};
    exit_code = report(&run, &operands, &interrupt);
    dm_interrupt_stop(&interrupt);
    return exit_code;
}
