/* What the command line says, and what it means. */
#include <unistd.h>

#include "base/number.h"
#include "model/child.h"
#include "train/training.h"

enum {
    FOLDS_MAXIMUM = 20,
    REPEATS_MAXIMUM = 100,
    NGRAM_MAXIMUM = 9,
    WEIGHT_MAXIMUM = 1000,
    MEMORY_LEAST = 64,
    MEGABYTE = 1000000
};
#define PROVENANCE_BYTES ((size_t)1024 * 1024)

#define FIELD(name) offsetof(dm_train_settings, name)

static const dm_option options[] = {
    {"output", 'o', "FILE", DM_OPTION_OUTPUT, FIELD(output), 0, 0},
    {"name", 0, "NAME", DM_OPTION_STRING, FIELD(name), 0, 0},
    {"task", 0, "NAME", DM_OPTION_STRING, FIELD(task), 0, 0},
    {"provenance", 0, "FILE", DM_OPTION_INPUT, FIELD(provenance), 0, 0},
    {"add", 0, "FILE:WEIGHT", DM_OPTION_INPUTS, FIELD(added), 0, 0},
    {"word-ngrams", 0, "A-B|none", DM_OPTION_RANGE, FIELD(word_ngrams), 1, NGRAM_MAXIMUM},
    {"char-ngrams", 0, "A-B|none", DM_OPTION_RANGE, FIELD(character_ngrams), 1, NGRAM_MAXIMUM},
    {"mask-names", 0, NULL, DM_OPTION_FLAG, FIELD(mask_names), 0, 0},
    {"lexicon", 0, "NAME|FILE|none", DM_OPTION_INPUT, FIELD(lexicon), 0, 0},
    {"solver", 0, "auto|libsvm|liblinear", DM_OPTION_CHOICE, FIELD(solver), 0, 0},
    {"kernel", 0, "linear|rbf|poly", DM_OPTION_CHOICE, FIELD(kernel), 0, 0},
    {"gamma", 0, "G", DM_OPTION_NUMBER, FIELD(gamma), 0, 1e6},
    {"cost", 0, "C,C,...", DM_OPTION_NUMBERS, FIELD(costs), 1e-6, 1e6},
    {"folds", 0, "K", DM_OPTION_COUNT, FIELD(folds), 2, FOLDS_MAXIMUM},
    {"repeats", 0, "R", DM_OPTION_COUNT, FIELD(repeats), 1, REPEATS_MAXIMUM},
    {"seed", 0, "S", DM_OPTION_COUNT, FIELD(seed), 0, UINT32_MAX},
    {"class-weight", 0, "balanced|none", DM_OPTION_CHOICE, FIELD(class_weight), 0, 0},
    {"families", 0, "auto|all|LIST", DM_OPTION_STRING, FIELD(families), 0, 0},
    {"vectors", 0, "on|off", DM_OPTION_CHOICE, FIELD(vectors), 0, 0},
    {"threads", 'j', "N", DM_OPTION_COUNT, FIELD(threads), 1, DM_CHILDREN_MAXIMUM},
    {"memory", 0, "MB", DM_OPTION_COUNT, FIELD(memory), MEMORY_LEAST, UINT32_MAX},
    {"strict", 0, NULL, DM_OPTION_FLAG, FIELD(strict), 0, 0},
    {"report", 0, "FILE.html", DM_OPTION_OUTPUT, FIELD(page), 0, 0},
    {"simulate-labelling", 0, NULL, DM_OPTION_FLAG, FIELD(simulate_labelling), 0, 0},
    DM_FROM_OPTION(dm_train_settings),
    DM_FIELD_OPTION(dm_train_settings, label),
    DM_FIELD_OPTION(dm_train_settings, text),
    DM_FIELD_OPTION(dm_train_settings, group),
    DM_FIELD_OPTION(dm_train_settings, source),
    DM_FIELD_OPTION(dm_train_settings, target),
    DM_FIELD_OPTION(dm_train_settings, id),
    {"quiet", 'q', NULL, DM_OPTION_FLAG, FIELD(quiet), 0, 0},
    {"no-progress", 0, NULL, DM_OPTION_FLAG, FIELD(no_progress), 0, 0},
};

static const dm_command command = {
    "train", "FILE", 1, 1, options, sizeof options / sizeof *options,
};

int dm_training_no_memory(void) {
    return dm_message_out_of_memory();
}

static uint64_t processors(void) {
    long online = sysconf(_SC_NPROCESSORS_ONLN);
    return online < 1 ? 1 : online > DM_CHILDREN_MAXIMUM ? DM_CHILDREN_MAXIMUM : (uint64_t)online;
}

static void set_defaults(dm_train_settings *settings) {
    const dm_train_options *usual = &dm_train_options_default;
    *settings = (dm_train_settings){
        .lexicon = DM_DEFAULT_LEXICON,
        .word_ngrams = {usual->recipe.word_from, usual->recipe.word_to},
        .character_ngrams = {usual->recipe.character_from, usual->recipe.character_to},
        .solver = usual->solver,
        .kernel = usual->kernel,
        .gamma = usual->gamma,
        .folds = usual->folds,
        .repeats = usual->repeats,
        .seed = usual->seed,
        .families = "auto",
        .threads = processors(),
        .memory = usual->memory / MEGABYTE,
        .class_weight = usual->balanced ? 0 : 1,
        .names = dm_field_names_default,
    };
    for (size_t i = 0; i < usual->cost_count && i < DM_VALUES_MAXIMUM; i++) {
        settings->costs.values[settings->costs.count++] = usual->costs[i];
    }
}

bool dm_train_settings_read(int argc, char **argv, dm_train_settings *settings, dm_operands *operands,
                            int *exit_code) {
    set_defaults(settings);
    if (!dm_command_line_read(&command, argc, argv, settings, operands, exit_code)) {
        return false;
    }
    if (settings->simulate_labelling && settings->page) {
        *exit_code =
            dm_usage_error(command.name, "--simulate-labelling trains no model that --report could be on");
        return false;
    }
    if (settings->simulate_labelling && !settings->output) {
        settings->output = "-";
    }
    if (!settings->output) {
        *exit_code = dm_usage_error(command.name, "no output given: -o FILE");
        return false;
    }
    return true;
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
    return added->path ? DM_EXIT_DONE : dm_training_no_memory();
}

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

/* The part of this name; the count of parts where there is none. */
static size_t find_part(dm_text name) {
    size_t part = 0;
    while (part < dm_recipe_part_count() && !dm_text_equal(name, dm_text_of(dm_recipe_part_name(part)))) {
        part++;
    }
    return part;
}

static int refuse_family(dm_text name) {
    dm_buffer known = {0};
    for (size_t part = 0; part < dm_recipe_part_count(); part++) {
        dm_buffer_add_string(&known, part ? ", " : "");
        dm_buffer_add_string(&known, dm_recipe_part_name(part));
    }
    dm_buffer_add_byte(&known, '\0');
    int exit_code = known.failed ? dm_training_no_memory()
                                 : dm_usage_error(command.name, "--families: '%.*s' is none of auto, all, %s",
                                                  (int)name.length, name.bytes, known.bytes);
    dm_buffer_free(&known);
    return exit_code;
}

/* auto, all, or the named ones of what the other options leave. */
static int set_families(dm_training *training) {
    dm_text list = dm_text_of(training->settings->families);
    dm_train_options *chosen = &training->options;
    chosen->choose_families = dm_text_equal(list, DM_TEXT("auto"));
    if (chosen->choose_families || dm_text_equal(list, DM_TEXT("all"))) {
        return DM_EXIT_DONE;
    }
    bool named[32] = {false};
    chosen->recipe.clauses = true;
    dm_text name;
    while (dm_text_next_field(&list, ',', &name)) {
        size_t part = find_part(name);
        if (part == dm_recipe_part_count()) {
            return refuse_family(name);
        }
        named[part] = true;
    }
    for (size_t part = 0; part < dm_recipe_part_count(); part++) {
        if (!named[part]) {
            dm_recipe_drop_part(&chosen->recipe, part);
        }
    }
    return DM_EXIT_DONE;
}

int dm_training_set(dm_training *training) {
    const dm_train_settings *settings = training->settings;
    dm_train_options *chosen = &training->options;
    chosen->recipe.word_from = settings->word_ngrams.from;
    chosen->recipe.word_to = settings->word_ngrams.to;
    chosen->recipe.character_from = settings->character_ngrams.from;
    chosen->recipe.character_to = settings->character_ngrams.to;
    chosen->recipe.mask_names = settings->mask_names;
    chosen->recipe.meaning = settings->vectors == 0;
    chosen->threads = (uint32_t)settings->threads;
    chosen->memory = (size_t)settings->memory * MEGABYTE;
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
    if (!chosen->name) {
        exit_code = dm_message_out_of_memory();
    }
    for (size_t i = 0; i < settings->added.count && exit_code == DM_EXIT_DONE; i++) {
        exit_code = parse_added(training, settings->added.values[i], &training->added[i]);
    }
    exit_code = exit_code ? exit_code : read_lexicon(training);
    exit_code = exit_code ? exit_code : set_families(training);
    return exit_code ? exit_code : read_provenance(training);
}
