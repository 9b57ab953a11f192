#include "train/train.h"

#include <errno.h>

#include "base/number.h"
#include "command/fields.h"
#include "command/interrupt.h"
#include "command/lexicons.h"
#include "command/message.h"
#include "command/progress.h"
#include "command/terminal.h"
#include "train/figures.h"
#include "train/labels.h"
#include "train/simulation.h"
#include "train/train_page.h"

enum { FOLDS_MAXIMUM = 20, REPEATS_MAXIMUM = 100, NGRAM_MAXIMUM = 9, WEIGHT_MAXIMUM = 1000 };
#define PROVENANCE_BYTES ((size_t)1024 * 1024)

/* What the command line says. */
typedef struct train_settings {
    const char *output;
    const char *name;
    const char *task;
    const char *provenance;
    const char *page;
    dm_strings added;
    dm_bounds word_ngrams;
    dm_bounds character_ngrams;
    const char *lexicon;
    uint32_t solver;
    uint32_t kernel;
    double gamma;
    dm_numbers costs;
    uint64_t folds;
    uint64_t repeats;
    uint64_t seed;
    uint32_t class_weight; /* 0: balanced, 1: none */
    bool simulate_labelling;
    uint32_t from;
    dm_field_names names;
    bool quiet;
    bool no_progress;
} train_settings;

#define FIELD(name) offsetof(train_settings, name)

static const dm_option options[] = {
    {"output", 'o', "FILE", DM_OPTION_STRING, FIELD(output), 0, 0,
     "the bundle; for -, standard output, and then no report"},
    {"name", 0, "NAME", DM_OPTION_STRING, FIELD(name), 0, 0,
     "of the model (default: the output's, without its ending)"},
    {"task", 0, "NAME", DM_OPTION_STRING, FIELD(task), 0, 0,
     "what is judged, such as stance or tone (default: the label field's name)"},
    {"provenance", 0, "FILE", DM_OPTION_STRING, FIELD(provenance), 0, 0,
     "a JSON object for the model's card: data, licence, limits"},
    {"add", 0, "FILE:WEIGHT", DM_OPTION_STRINGS, FIELD(added), 0, 0,
     "more rows, of another weight, that only train and are never judged; may be given again"},
    {"word-ngrams", 0, "A-B|none", DM_OPTION_RANGE, FIELD(word_ngrams), 1, NGRAM_MAXIMUM,
     "lengths of the n-grams of words"},
    {"char-ngrams", 0, "A-B|none", DM_OPTION_RANGE, FIELD(character_ngrams), 1, NGRAM_MAXIMUM,
     "lengths of the n-grams of characters within words"},
    {"lexicon", 0, "NAME|FILE|none", DM_OPTION_STRING, FIELD(lexicon), 0, 0, "whose categories are features"},
    {"solver", 0, "auto|libsvm|liblinear", DM_OPTION_CHOICE, FIELD(solver), 0, 0,
     "auto: by kernel and number of rows"},
    {"kernel", 0, "linear|rbf|poly", DM_OPTION_CHOICE, FIELD(kernel), 0, 0,
     "linear models are fast and can be explained"},
    {"gamma", 0, "G", DM_OPTION_NUMBER, FIELD(gamma), 0, 1e6,
     "of the rbf and poly kernels; 0: chosen by cross-validation"},
    {"cost", 0, "C,C,...", DM_OPTION_NUMBERS, FIELD(costs), 1e-6, 1e6,
     "values of C to choose from by cross-validation"},
    {"folds", 0, "K", DM_OPTION_COUNT, FIELD(folds), 2, FOLDS_MAXIMUM, "of the cross-validation"},
    {"repeats", 0, "R", DM_OPTION_COUNT, FIELD(repeats), 1, REPEATS_MAXIMUM,
     "of the cross-validation, with other folds"},
    {"seed", 0, "S", DM_OPTION_COUNT, FIELD(seed), 0, UINT32_MAX, "of the folds"},
    {"class-weight", 0, "balanced|none", DM_OPTION_CHOICE, FIELD(class_weight), 0, 0,
     "balanced: rare labels weigh as much as frequent ones"},
    {"report", 0, "FILE.html", DM_OPTION_STRING, FIELD(page), 0, 0,
     "a page with confusion, calibration curve and learning curve, which takes further trainings"},
    {"simulate-labelling", 0, NULL, DM_OPTION_FLAG, FIELD(simulate_labelling), 0, 0,
     "train no model to keep, but show how many of these labels would have done for the same macro-F1, in "
     "random order and in that of suggest"},
    DM_FROM_OPTION(train_settings),
    DM_FIELD_OPTION(train_settings, label, "the label"),
    DM_FIELD_OPTION(train_settings, text, "the text"),
    DM_FIELD_OPTION(train_settings, group, "what must not be parted between folds, such as the article"),
    DM_FIELD_OPTION(train_settings, source, "who acts"),
    DM_FIELD_OPTION(train_settings, target, "on whom"),
    DM_FIELD_OPTION(train_settings, id, "the row's id"),
    {"quiet", 'q', NULL, DM_OPTION_FLAG, FIELD(quiet), 0, 0, "no progress and no report"},
    {"no-progress", 0, NULL, DM_OPTION_FLAG, FIELD(no_progress), 0, 0, "no progress on the terminal"},
};

static const dm_command command = {
    "train",
    "FILE",
    "Trains a model on labelled rows (JSONL, CSV or TSV with the fields text and label), judges it by "
    "cross-validation and writes its bundle.",
    1,
    1,
    options,
    sizeof options / sizeof *options,
};

enum { FILES_MAXIMUM = DM_VALUES_MAXIMUM + 1 };

/* A file of rows that only train. */
typedef struct dm_added {
    const char *path;
    double weight; /* of each row, beside the 1 of the others */
} dm_added;

/* All that a training needs. */
typedef struct dm_training {
    const train_settings *settings;
    bool report;
    dm_arena *arena;
    dm_lexicon_import *lexicon;        /* holds options.lexicon; NULL: none */
    dm_added added[DM_VALUES_MAXIMUM]; /* [settings->added.count] */
    dm_rows files[FILES_MAXIMUM]; /* [file_count] as read: the rows that are judged, then the added ones */
    size_t file_count;
    dm_row *rows; /* [row_count] of all files */
    size_t row_count;
    dm_train_options options;
    dm_output *output;
    dm_output *page; /* NULL: none */
    dm_interrupt interrupt;
    dm_progress_line progress;
} dm_training;

static int out_of_memory(void) {
    dm_error error = {0};
    (void)dm_out_of_memory(&error);
    return dm_message_error(NULL, &error);
}

/* ---- rows */

static int print_rows(const dm_training *training, const char *path, const dm_rows *rows) {
    if (!training->report) {
        return DM_EXIT_DONE;
    }
    dm_buffer text = {0};
    dm_rows_print(path, rows, &text);
    int exit_code = dm_write_whole("-", &text);
    dm_buffer_free(&text);
    return exit_code;
}

static int read_rows(dm_training *training, const char *path, double weight, bool auxiliary) {
    dm_rows *rows = &training->files[training->file_count];
    dm_error error = {0};
    const train_settings *settings = training->settings;
    if (dm_rows_read(path, (dm_input_kind)settings->from, &settings->names, true, rows, &error) != DM_OK) {
        return dm_message_error(path, &error);
    }
    training->file_count++;
    for (size_t i = 0; i < rows->count; i++) {
        rows->rows[i].weight *= weight;
        rows->rows[i].auxiliary = auxiliary;
    }
    return print_rows(training, path, rows);
}

/* FILE:WEIGHT; the last colon divides. */
static int parse_added(dm_training *training, const char *value, dm_added *added) {
    const char *colon = strrchr(value, ':');
    if (!colon || colon == value || !dm_number_parse(dm_text_of(colon + 1), &added->weight) ||
        added->weight <= 0 || added->weight > WEIGHT_MAXIMUM) {
        return dm_usage_error(command.name, "--add: '%s' is not FILE:WEIGHT with a weight above 0, up to %d",
                              value, WEIGHT_MAXIMUM);
    }
    added->path = dm_arena_copy(training->arena, (dm_text){value, (size_t)(colon - value)}).bytes;
    return added->path ? DM_EXIT_DONE : out_of_memory();
}

/* All rows in one array. */
static int join_rows(dm_training *training) {
    for (size_t file = 0; file < training->file_count; file++) {
        training->row_count += training->files[file].count;
    }
    training->rows = dm_arena_take(training->arena, training->row_count, sizeof *training->rows);
    if (!training->rows) {
        return out_of_memory();
    }
    dm_row *next = training->rows;
    for (size_t file = 0; file < training->file_count; file++) {
        const dm_rows *rows = &training->files[file];
        if (rows->count) {
            memcpy(next, rows->rows, rows->count * sizeof *next);
        }
        next += rows->count;
    }
    return DM_EXIT_DONE;
}

static int read_all_rows(dm_training *training, const char *path) {
    int exit_code = read_rows(training, path, 1, false);
    for (size_t i = 0; i < training->settings->added.count && exit_code == DM_EXIT_DONE; i++) {
        exit_code = read_rows(training, training->added[i].path, training->added[i].weight, true);
    }
    return exit_code == DM_EXIT_DONE ? join_rows(training) : exit_code;
}

/* ---- options */

/* An embedded lexicon by its name, else a file of any format, as the table that the bundle carries. */
static int read_lexicon(dm_training *training) {
    const char *name = training->settings->lexicon;
    dm_train_options *chosen = &training->options;
    chosen->recipe.lexicon = strcmp(name, "none") != 0;
    chosen->lexicon_name = name;
    if (!chosen->recipe.lexicon) {
        return DM_EXIT_DONE;
    }
    int exit_code = dm_lexicons_named(&name, 1, training->arena, &training->lexicon, &chosen->lexicon);
    size_t faults = 0;
    if (exit_code == DM_EXIT_DONE) {
        (void)dm_lexicon_import_findings(training->lexicon, &faults);
    }
    if (faults && !training->settings->quiet) {
        dm_message(name, 0, "entries that are left out: %zu; 'demarche score-lexicon --report' names them",
                   faults);
    }
    return exit_code;
}

static int read_provenance(dm_training *training) {
    const char *path = training->settings->provenance;
    dm_error error = {0};
    if (path && dm_file_read(path, PROVENANCE_BYTES, training->arena, &training->options.provenance,
                             &error) != DM_OK) {
        return dm_message_error(path, &error);
    }
    return DM_EXIT_DONE;
}

/* The output's name without folder and ending. */
static const char *name_from_output(dm_training *training, const char *output) {
    const char *slash = strrchr(output, '/');
    dm_text name = dm_text_of(slash ? slash + 1 : output);
    if (dm_text_ends_with(name, DM_TEXT(".dm")) && name.length > strlen(".dm")) {
        name.length -= strlen(".dm");
    }
    return dm_arena_copy(training->arena, name).bytes;
}

static int set_options(dm_training *training) {
    const train_settings *settings = training->settings;
    dm_train_options *chosen = &training->options;
    chosen->recipe.word_from = settings->word_ngrams.from;
    chosen->recipe.word_to = settings->word_ngrams.to;
    chosen->recipe.character_from = settings->character_ngrams.from;
    chosen->recipe.character_to = settings->character_ngrams.to;
    chosen->solver = (dm_solver)settings->solver;
    chosen->kernel = (dm_kernel)settings->kernel;
    chosen->gamma = settings->gamma;
    chosen->costs = settings->costs.values;
    chosen->cost_count = settings->costs.count;
    chosen->folds = (uint32_t)settings->folds;
    chosen->repeats = (uint32_t)settings->repeats;
    chosen->seed = settings->seed;
    chosen->balanced = settings->class_weight == 0;
    chosen->task = settings->task ? settings->task : settings->names.label;
    chosen->name = settings->name ? settings->name : name_from_output(training, settings->output);
    int exit_code = DM_EXIT_DONE;
    for (size_t i = 0; i < settings->added.count && exit_code == DM_EXIT_DONE; i++) {
        exit_code = parse_added(training, settings->added.values[i], &training->added[i]);
    }
    exit_code = exit_code ? exit_code : read_lexicon(training);
    return exit_code ? exit_code : read_provenance(training);
}

/* ---- training */

static bool step(void *context, const char *stage, uint64_t done, uint64_t total) {
    dm_training *training = context;
    dm_stand stand = {.stage = stage, .unit = "steps", .done = done, .total = total};
    dm_progress_line_draw(&training->progress, &stand);
    return dm_interrupt_received(&training->interrupt) == 0;
}

static void add_validation(const dm_training *training, const dm_model *model,
                           const dm_validation *validation, dm_buffer *out) {
    const dm_train_options *chosen = &training->options;
    dm_buffer_format(out, "\ncross-validation in %u folds", chosen->folds);
    if (chosen->repeats > 1) {
        dm_buffer_format(out, ", %u times over", chosen->repeats);
    }
    dm_buffer_format(out, ": macro-F1 %.3f +- %.3f, accuracy %.3f, weighted F1 %.3f\nC ",
                     validation->macro_f1_mean, validation->macro_f1_deviation, validation->pooled.accuracy,
                     validation->pooled.weighted_f1);
    dm_buffer_add_number(out, validation->cost);
    if (chosen->kernel != DM_KERNEL_LINEAR) {
        dm_buffer_add_string(out, ", gamma ");
        dm_buffer_add_number(out, validation->gamma);
    }
    if (validation->calibrated) {
        dm_buffer_format(out, "; calibrated, expected error of a probability %.3f\n\n",
                         validation->calibration_error);
    } else {
        dm_buffer_add_string(out, "; too few rows to calibrate: probabilities are only an order\n\n");
    }
    dm_figures_print_labels(model, &validation->pooled, out);
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
        status = dm_output_commit(training->output, &error);
        cause = errno;
        training->output = NULL;
    }
    return status == DM_OK ? DM_EXIT_DONE : dm_message_output(training->settings->output, &error, cause);
}

static int report(const dm_training *training, const dm_model *model, const dm_validation *validation,
                  size_t bytes) {
    if (!training->report) {
        return DM_EXIT_DONE;
    }
    dm_buffer text = {0};
    add_validation(training, model, validation, &text);
    dm_buffer_add_byte(&text, '\n');
    dm_terminal_add(&text, dm_text_of(training->settings->output));
    dm_buffer_format(&text, ": %zu bytes, %zu features, sha256 %s\n", bytes,
                     dm_extractor_count(dm_model_extractor(model)), dm_model_sha256(model));
    int exit_code = dm_write_whole("-", &text);
    dm_buffer_free(&text);
    return exit_code;
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
        status = dm_output_commit(training->page, &error);
        cause = errno;
        training->page = NULL;
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
    exit_code = exit_code ? exit_code : report(training, model, &validation, bytes);
    exit_code = exit_code ? exit_code : make_page(training, path, model, &validation);
    dm_model_free(model);
    return exit_code;
}

static int open_output(dm_training *training) {
    const char *path = training->settings->output;
    dm_error error = {0};
    if (!path) {
        return dm_usage_error(command.name, "no output given: -o FILE");
    }
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
    dm_output_abandon(training->output);
    dm_output_abandon(training->page);
    dm_lexicon_import_free(training->lexicon);
    while (training->file_count) {
        dm_rows_free(&training->files[--training->file_count]);
    }
    dm_arena_free(training->arena);
}

static void set_defaults(train_settings *settings) {
    const dm_train_options *usual = &dm_train_options_default;
    *settings = (train_settings){
        .lexicon = DM_DEFAULT_LEXICON,
        .word_ngrams = {usual->recipe.word_from, usual->recipe.word_to},
        .character_ngrams = {usual->recipe.character_from, usual->recipe.character_to},
        .solver = usual->solver,
        .kernel = usual->kernel,
        .gamma = usual->gamma,
        .folds = usual->folds,
        .repeats = usual->repeats,
        .seed = usual->seed,
        .class_weight = usual->balanced ? 0 : 1,
        .names = dm_field_names_default,
    };
    for (size_t i = 0; i < usual->cost_count && i < DM_VALUES_MAXIMUM; i++) {
        settings->costs.values[settings->costs.count++] = usual->costs[i];
    }
}

int dm_command_train(int argc, char **argv) {
    train_settings settings;
    set_defaults(&settings);
    dm_operands operands;
    int exit_code;
    if (!dm_command_line_read(&command, argc, argv, &settings, &operands, &exit_code)) {
        return exit_code;
    }
    if (settings.simulate_labelling && settings.page) {
        return dm_usage_error(command.name, "--simulate-labelling trains no model that --report could be on");
    }
    dm_training training = {
        .settings = &settings, .options = dm_train_options_default, .arena = dm_arena_new(0)};
    dm_error error = {0};
    if (!training.arena) {
        return out_of_memory();
    }
    if (dm_interrupt_start(&training.interrupt, true, &error) != DM_OK) {
        return dm_message_error(NULL, &error);
    }
    dm_progress_line_start(&training.progress, !settings.quiet && !settings.no_progress);
    if (settings.simulate_labelling && !settings.output) {
        settings.output = "-";
    }
    exit_code = settings.simulate_labelling ? DM_EXIT_DONE : open_output(&training);
    training.report = !exit_code && !settings.quiet && strcmp(settings.output, "-") != 0;
    exit_code = exit_code ? exit_code : set_options(&training);
    exit_code = exit_code ? exit_code : read_all_rows(&training, operands.values[0]);
    if (!exit_code) {
        exit_code = settings.simulate_labelling ? simulate(&training, operands.values[0])
                                                : train(&training, operands.values[0]);
    }
    close_training(&training);
    dm_interrupt_stop(&training.interrupt);
    return exit_code;
}
