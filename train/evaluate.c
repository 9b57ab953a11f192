#include "command/fields.h"
#include "command/interrupt.h"
#include "command/message.h"
#include "command/models.h"
#include "command/progress.h"
#include "train/answers.h"
#include "train/evaluation_report.h"
#include "train/train.h"

enum { SAMPLES = 1000, SAMPLES_MAXIMUM = 100000, UNKNOWN_TOLD = 10 };

/* What the command line says. */
typedef struct evaluate_settings {
    const char *model;
    const char *compare;
    const char *labels;
    const char *field;
    uint32_t to; /* place in `printers` */
    const char *output;
    uint64_t bootstrap;
    uint64_t permutations;
    uint64_t seed;
    uint32_t from;
    dm_field_names names;
    bool strict;
    bool quiet;
    bool no_progress;
} evaluate_settings;

#define FIELD(name) offsetof(evaluate_settings, name)

static const dm_option options[] = {
    {"model", 'm', "NAME|FILE", DM_OPTION_INPUT, FIELD(model), 0, 0},
    {"compare", 0, "NAME|FILE", DM_OPTION_INPUT, FIELD(compare), 0, 0},
    {"labels", 0, "FILE", DM_OPTION_INPUT, FIELD(labels), 0, 0},
    {"task", 0, "FIELD", DM_OPTION_STRING, FIELD(field), 0, 0},
    {"to", 0, "text|json|html", DM_OPTION_CHOICE, FIELD(to), 0, 0},
    {"output", 'o', "FILE", DM_OPTION_OUTPUT, FIELD(output), 0, 0},
    {"bootstrap", 0, "N", DM_OPTION_COUNT, FIELD(bootstrap), 0, SAMPLES_MAXIMUM},
    {"permutations", 0, "N", DM_OPTION_COUNT, FIELD(permutations), 0, SAMPLES_MAXIMUM},
    {"seed", 0, "S", DM_OPTION_COUNT, FIELD(seed), 0, UINT32_MAX},
    {"strict", 0, NULL, DM_OPTION_FLAG, FIELD(strict), 0, 0},
    DM_FROM_OPTION(evaluate_settings),
    DM_FIELD_OPTION(evaluate_settings, label),
    DM_FIELD_OPTION(evaluate_settings, text),
    DM_FIELD_OPTION(evaluate_settings, group),
    DM_FIELD_OPTION(evaluate_settings, source),
    DM_FIELD_OPTION(evaluate_settings, target),
    DM_FIELD_OPTION(evaluate_settings, id),
    {"quiet", 'q', NULL, DM_OPTION_FLAG, FIELD(quiet), 0, 0},
    {"no-progress", 0, NULL, DM_OPTION_FLAG, FIELD(no_progress), 0, 0},
};

static const dm_command command = {
    "evaluate", "FILE", 1, 1, options, sizeof options / sizeof *options,
};

/* Who shows the progress and hears the signals. */
typedef struct evaluate_watch {
    dm_interrupt interrupt;
    dm_progress_line line;
} evaluate_watch;

static bool step(void *context, const char *stage, uint64_t done, uint64_t total) {
    evaluate_watch *watch = context;
    dm_stand stand = {.stage = stage, .unit = "steps", .done = done, .total = total};
    dm_progress_line_draw(&watch->line, &stand);
    return dm_interrupt_received(&watch->interrupt) == 0;
}

/* All that an evaluation needs. */
typedef struct evaluation {
    const evaluate_settings *settings;
    const char *path;
    dm_model *model; /* NULL: `answers` holds what it said */
    dm_model *other; /* NULL: none */
    dm_answers answers;
    dm_judged_model judged_model;
    evaluate_watch *watch;
    dm_progress progress;
    dm_rows rows;
    dm_judged judged;
    dm_judge judges[DM_JUDGES_MAXIMUM];
    size_t judge_count;
    dm_evaluation *evaluations; /* [DM_JUDGES_MAXIMUM] */
    dm_evaluation_options options;
} evaluation;

/* ---- rows that cannot be judged */

/* They are told, since the figures are silent on them. */
static void tell_left_out(const evaluation *work) {
    const dm_rows *rows = &work->rows;
    if (rows->count < rows->read) {
        const char *labels = work->settings->labels;
        dm_message(labels ? labels : work->path, 0, "%llu of %llu rows are left out%s",
                   (unsigned long long)(rows->read - rows->count), (unsigned long long)rows->read,
                   labels        ? ": they have no label, or no record has their id"
                   : work->model ? "; 'demarche check' says why"
                                 : ": they have no label");
    }
    for (size_t i = 0; i < work->judged.unknown_count && i < UNKNOWN_TOLD; i++) {
        const dm_unknown_label *unknown = &work->judged.unknown[i];
        dm_message(work->path, unknown->first_line,
                   "the label '%.*s' is none of the model's; rows left out with it: %llu",
                   unknown->label.length < 80 ? (int)unknown->label.length : 80, unknown->label.bytes,
                   (unsigned long long)unknown->rows);
    }
    if (work->judged.unknown_count > UNKNOWN_TOLD) {
        dm_message(work->path, 0, "there are %zu more labels that the model does not know",
                   work->judged.unknown_count - UNKNOWN_TOLD);
    }
}

static dm_status gather_rows(evaluation *work, dm_error *error) {
    const evaluate_settings *settings = work->settings;
    dm_status status = dm_judged_gather(&work->judged_model, &work->rows, &work->judged, error);
    if (status == DM_OK || work->judged.unknown_rows) {
        bool all = work->rows.count == work->rows.read && work->judged.unknown_rows == 0;
        if (!settings->quiet) {
            tell_left_out(work);
        }
        if (status == DM_OK && settings->strict && !all) {
            status = dm_fail(error, DM_BAD_LABELS, "there are rows that cannot be judged");
        }
    }
    return status;
}

/* ---- answers */

static bool have_same_labels(const dm_model *left, const dm_model *right) {
    size_t count = dm_model_label_count(left);
    if (count != dm_model_label_count(right)) {
        return false;
    }
    for (size_t label = 0; label < count; label++) {
        if (strcmp(dm_model_label(left, label), dm_model_label(right, label)) != 0) {
            return false;
        }
    }
    return true;
}

static void add_judge(evaluation *work, const char *kind, const char *name,
                      const dm_prediction *predictions) {
    work->judges[work->judge_count++] = (dm_judge){name, kind, predictions};
}

static dm_prediction *take_predictions(const evaluation *work) {
    return dm_arena_take(work->rows.arena, work->judged.count, sizeof(dm_prediction));
}

static dm_status ask_model(evaluation *work, const dm_model *model, const char *name, dm_error *error) {
    dm_prediction *predictions = take_predictions(work);
    if (!predictions) {
        return dm_out_of_memory(error);
    }
    add_judge(work, "model", name, predictions);
    return dm_answer_model(model, &work->judged, &work->progress, predictions, error);
}

static dm_status ask_majority(evaluation *work, dm_error *error) {
    dm_prediction *predictions = take_predictions(work);
    dm_buffer name = {0};
    if (!predictions) {
        return dm_out_of_memory(error);
    }
    uint32_t label = dm_answer_majority(&work->judged, predictions);
    dm_buffer_format(&name, "majority: always %s", work->judged_model.labels[label]);
    dm_text kept = name.failed ? (dm_text){0} : dm_arena_copy(work->rows.arena, dm_buffer_text(&name));
    dm_buffer_free(&name);
    add_judge(work, "majority", kept.bytes, predictions);
    return kept.bytes ? DM_OK : dm_out_of_memory(error);
}

static dm_status ask_lexicon(evaluation *work, dm_error *error) {
    dm_prediction *predictions = take_predictions(work);
    bool known;
    if (!predictions) {
        return dm_out_of_memory(error);
    }
    dm_status status =
        dm_answer_lexicon(work->model, &work->judged, &work->progress, predictions, &known, error);
    if (status == DM_OK && known) {
        add_judge(work, "lexicon", "the words of the stance lexicon", predictions);
    }
    return status;
}

static dm_status ask_records(evaluation *work, dm_error *error) {
    dm_prediction *predictions = take_predictions(work);
    if (!predictions) {
        return dm_out_of_memory(error);
    }
    dm_answers_take(&work->answers, &work->judged, predictions);
    add_judge(work, "model", work->judged_model.name, predictions);
    return DM_OK;
}

static dm_status ask_all(evaluation *work, dm_error *error) {
    dm_status status =
        work->model ? ask_model(work, work->model, work->judged_model.name, error) : ask_records(work, error);
    if (status == DM_OK) {
        status = ask_majority(work, error);
    }
    if (status == DM_OK && work->model) {
        status = ask_lexicon(work, error);
    }
    if (status == DM_OK && work->other) {
        status = ask_model(work, work->other, work->settings->compare, error);
    }
    return status;
}

/* ---- the whole */

static int print(const evaluation *work) {
    static void (*const printers[])(const dm_evaluation_report *, dm_buffer *) = {
        dm_evaluation_print_text, dm_evaluation_print_json, dm_evaluation_print_html};
    const dm_evaluation_report report = {.path = work->path,
                                         .model = &work->judged_model,
                                         .rows = &work->rows,
                                         .judged = &work->judged,
                                         .judges = work->judges,
                                         .evaluations = work->evaluations,
                                         .judge_count = work->judge_count,
                                         .options = &work->options};
    dm_buffer out = {0};
    printers[work->settings->to](&report, &out);
    int exit_code = dm_write_whole(work->settings->output, &out);
    dm_buffer_free(&out);
    return exit_code;
}

/* The rows, and with records the answers to them. */
static int read_rows(evaluation *work) {
    const evaluate_settings *settings = work->settings;
    dm_error error = {0};
    const char *fault_path = work->path;
    dm_status status;
    if (work->model) {
        work->judged_model = dm_judged_model_of(work->model);
        status = dm_rows_read(work->path, (dm_input_kind)settings->from, &settings->names, true, &work->rows,
                              &error);
    } else {
        dm_answers_source source = {work->path, settings->labels, (dm_input_kind)settings->from,
                                    &settings->names, settings->field};
        status = dm_answers_read(&source, &work->answers, &fault_path, &error);
        work->rows = work->answers.rows;
        work->judged_model = work->answers.model;
    }
    return status == DM_OK ? DM_EXIT_DONE : dm_message_error(fault_path, &error);
}

static int evaluate(evaluation *work) {
    dm_error error = {0};
    int exit_code = read_rows(work);
    if (exit_code != DM_EXIT_DONE) {
        return exit_code;
    }
    work->evaluations = dm_arena_take(work->rows.arena, DM_JUDGES_MAXIMUM, sizeof *work->evaluations);
    dm_status status = work->evaluations ? gather_rows(work, &error) : dm_out_of_memory(&error);
    if (status == DM_OK) {
        status = ask_all(work, &error);
    }
    if (status == DM_OK) {
        status = dm_evaluate(&work->judged, work->judges, work->judge_count, &work->options, &work->progress,
                             work->evaluations, &error);
    }
    dm_progress_line_clear(&work->watch->line);
    if (status == DM_INTERRUPTED) {
        dm_message(NULL, 0, "interrupted; no figures are written");
        exit_code = DM_EXIT_SIGNAL + dm_interrupt_received(&work->watch->interrupt);
    } else {
        exit_code = status == DM_OK ? print(work) : dm_message_error(work->path, &error);
    }
    dm_rows_free(&work->rows);
    return exit_code;
}

static int open_models(evaluation *work) {
    if (work->settings->labels || dm_answers_found(work->path)) {
        return work->settings->compare
                   ? dm_usage_error(command.name,
                                    "--compare takes rows with their texts: records hold no more "
                                    "than the answers")
                   : DM_EXIT_DONE;
    }
    int exit_code = dm_model_named(work->settings->model, &work->model);
    if (!exit_code && work->settings->compare) {
        exit_code = dm_model_named(work->settings->compare, &work->other);
        if (!exit_code && !have_same_labels(work->model, work->other)) {
            dm_message(work->settings->compare, 0, "its labels are not those of '%s'", work->settings->model);
            exit_code = DM_EXIT_BAD_FILE;
        }
    }
    return exit_code;
}

int dm_command_evaluate(int argc, char **argv) {
    evaluate_settings settings = {.model = DM_DEFAULT_MODEL,
                                  .output = "-",
                                  .bootstrap = SAMPLES,
                                  .permutations = SAMPLES,
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
    evaluation work = {.settings = &settings,
                       .path = operands.values[0],
                       .watch = &watch,
                       .progress = {step, &watch},
                       .options = {.replicates = (uint32_t)settings.bootstrap,
                                   .permutations = (uint32_t)settings.permutations,
                                   .seed = settings.seed}};
    exit_code = open_models(&work);
    exit_code = exit_code ? exit_code : evaluate(&work);
    dm_model_free(work.model);
    dm_model_free(work.other);
    dm_interrupt_stop(&watch.interrupt);
    return exit_code;
}
