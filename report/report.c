#include "report/report.h"

#include <errno.h>
#include <limits.h>

#include "command/fields.h"
#include "command/message.h"
#include "report/gather.h"
#include "report/overview.h"
#include "report/page.h"
#include "report/tables_csv.h"

enum { SAMPLES_MAXIMUM = 100000 };
enum { TO_TEXT, TO_JSON }; /* the words of --to */

/* What the command line says. */
typedef struct report_settings {
    const char *page;
    const char *title;
    const char *csv;
    bool excel;
    const char *sqlite;
    dm_strings texts;
    dm_strings maps;
    const char *encoding;
    const char *task;
    bool compare;
    uint64_t bootstrap;
    uint64_t permutations;
    uint64_t seed;
    uint32_t to;
    bool quiet;
    bool no_progress;
} report_settings;

#define FIELD(name) offsetof(report_settings, name)

static const dm_option options[] = {
    {"output", 'o', "PAGE.html", DM_OPTION_OUTPUT, FIELD(page), 0, 0},
    {"title", 0, "WORDS", DM_OPTION_STRING, FIELD(title), 0, 0},
    {"csv", 0, "FOLDER", DM_OPTION_FOLDER, FIELD(csv), 0, 0},
    {"excel", 0, NULL, DM_OPTION_FLAG, FIELD(excel), 0, 0},
    {"sqlite", 0, "FILE", DM_OPTION_DATABASE, FIELD(sqlite), 0, 0},
    {"texts", 0, "FILE|FOLDER", DM_OPTION_INPUTS, FIELD(texts), 0, 0},
    {"map", 0, "FIELD=NAME[,FIELD=NAME]...", DM_OPTION_STRINGS, FIELD(maps), 0, 0},
    {"encoding", 0, "NAME", DM_OPTION_STRING, FIELD(encoding), 0, 0},
    {"task", 0, "FIELD", DM_OPTION_STRING, FIELD(task), 0, 0},
    {"compare", 0, NULL, DM_OPTION_FLAG, FIELD(compare), 0, 0},
    {"bootstrap", 0, "N", DM_OPTION_COUNT, FIELD(bootstrap), 0, SAMPLES_MAXIMUM},
    {"permutations", 0, "N", DM_OPTION_COUNT, FIELD(permutations), 0, SAMPLES_MAXIMUM},
    {"seed", 0, "S", DM_OPTION_COUNT, FIELD(seed), 0, UINT32_MAX},
    {"to", 0, "text|json", DM_OPTION_CHOICE, FIELD(to), 0, 0},
    {"quiet", 'q', NULL, DM_OPTION_FLAG, FIELD(quiet), 0, 0},
    {"no-progress", 0, NULL, DM_OPTION_FLAG, FIELD(no_progress), 0, 0},
};

static const dm_command command = {
    "report", "ANNOTATED...", 1, SIZE_MAX, options, sizeof options / sizeof *options,
};

/* A run. */
typedef struct report_run {
    const report_settings *settings;
    dm_field_names names; /* of the texts */
    dm_store store;
    size_t task; /* of store.tasks that is reported on */
    dm_overview overview;
    dm_comparison comparison;
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

static int compare(report_run *run) {
    dm_error error = {0};
    return dm_compare(&run->store, run->task, &run->comparison, &error) == DM_OK
               ? DM_EXIT_DONE
               : dm_message_error(NULL, &error);
}

static int write_page(report_run *run) {
    const dm_report_task *task = &run->store.tasks.items[run->task];
    if (!run->store.tasks.count || !dm_report_task_has_poles(task)) {
        dm_message(NULL, 0,
                   "a page needs judgements between two poles, such as conciliatory and threatening");
        return DM_EXIT_BAD_FILE;
    }
    dm_page page = {.store = &run->store,
                    .task = task,
                    .task_index = run->task,
                    .title = run->settings->title,
                    .overview = &run->overview,
                    .comparison = run->settings->compare ? &run->comparison : NULL};
    dm_buffer text = {0};
    dm_error error = {0};
    int exit_code = dm_page_write(&page, &text, &error) == DM_OK ? dm_write_whole(run->settings->page, &text)
                                                                 : dm_message_error(NULL, &error);
    dm_buffer_free(&text);
    return exit_code;
}

/* What goes to standard output: the comparison if one was asked for, else the overview. */
static int print_figures(report_run *run) {
    bool json = run->settings->to == TO_JSON;
    dm_buffer text = {0};
    dm_error error = {0};
    dm_status status = DM_OK;
    if (run->settings->compare) {
        (json ? dm_compare_print_json : dm_compare_print_text)(&run->comparison, &text);
    } else if (run->store.tasks.count) {
        status = (json ? dm_overview_print_json : dm_overview_print_text)(&run->store, &run->overview,
                                                                          run->task, &text, &error);
    }
    int exit_code = status == DM_OK ? dm_write_whole("-", &text) : dm_message_error(NULL, &error);
    dm_buffer_free(&text);
    return exit_code;
}

/* The second half: everything that is made of the store. */
static int write_outputs(report_run *run) {
    dm_error error = {0};
    if (dm_overview_read(&run->store, &run->overview, &error) != DM_OK) {
        return dm_message_error(NULL, &error);
    }
    const report_settings *settings = run->settings;
    const struct {
        bool wanted;
        int (*write)(report_run *run);
    } steps[] = {
        {true, find_task},
        {settings->compare, compare},
        {settings->csv != NULL, write_csv},
        {settings->page != NULL, write_page},
        {!settings->quiet, print_figures},
    };
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        int exit_code = steps[i].wanted ? steps[i].write(run) : DM_EXIT_DONE;
        if (exit_code != DM_EXIT_DONE) {
            return exit_code;
        }
    }
    return dm_store_commit(&run->store, &error) == DM_OK
               ? DM_EXIT_DONE
               : dm_message_output(run->settings->sqlite, &error, errno);
}

static int report(report_run *run, const dm_operands *operands, dm_interrupt *interrupt) {
    const report_settings *settings = run->settings;
    const dm_texts_source texts = {(char *const *)settings->texts.values, settings->texts.count, run->names,
                                   settings->encoding};
    dm_progress_line progress;
    dm_progress_line_start(&progress, !settings->quiet && !settings->no_progress);
    dm_gathering gathering = {.files = operands,
                              .texts = &texts,
                              .sqlite = settings->sqlite,
                              .compares = settings->compare,
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

/* With --compare the first two operands are the groups; those that are files are read. */
static int take_groups(report_run *run, dm_operands *operands) {
    const report_settings *settings = run->settings;
    dm_error error = {0};
    size_t kept = 0;
    if (operands->count < 2) {
        return dm_usage_error(command.name, "--compare takes two groups");
    }
    for (size_t i = 0; i < operands->count; i++) {
        bool is_file = true;
        if (i < 2 &&
            dm_compare_parse(operands->values[i], &run->comparison.groups[i], &is_file, &error) != DM_OK) {
            return dm_usage_error(command.name, "%s", error.message);
        }
        if (is_file) {
            operands->values[kept++] = operands->values[i];
        }
    }
    operands->count = kept;
    run->comparison.options =
        (dm_group_options){(uint32_t)settings->bootstrap, (uint32_t)settings->permutations, settings->seed};
    return kept ? DM_EXIT_DONE : dm_usage_error(command.name, "two groups, and no file to find them in");
}

int dm_command_report(int argc, char **argv) {
    report_settings settings = {
        .to = TO_TEXT, .title = "Who says what to whom", .bootstrap = 1000, .permutations = 2000, .seed = 1};
    dm_operands operands;
    int exit_code;
    if (!dm_command_line_read(&command, argc, argv, &settings, &operands, &exit_code)) {
        return exit_code;
    }
    if (settings.excel && !settings.csv) {
        return dm_usage_error(command.name, "--excel is for --csv");
    }
    report_run run = {.settings = &settings, .names = dm_field_names_default};
    exit_code = dm_fields_map(command.name, &settings.maps, &run.names);
    if (exit_code == DM_EXIT_DONE && settings.compare) {
        exit_code = take_groups(&run, &operands);
    }
    if (exit_code != DM_EXIT_DONE) {
        return exit_code;
    }
    dm_error error = {0};
    dm_interrupt interrupt;
    if (dm_interrupt_start(&interrupt, true, &error) != DM_OK) {
        return dm_message_error(NULL, &error);
    }
    exit_code = report(&run, &operands, &interrupt);
    dm_interrupt_stop(&interrupt);
    return exit_code;
}
