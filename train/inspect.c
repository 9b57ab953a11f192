#include "command/interrupt.h"
#include "command/message.h"
#include "command/models.h"
#include "command/options.h"
#include "command/terminal.h"
#include "train/json_text.h"
#include "train/strongest.h"
#include "train/train.h"

enum { FEATURES = 10, NAME_COLUMNS = 12 };

/* What the command line says. */
typedef struct inspect_settings {
    uint64_t features;
    const char *export_libsvm;
} inspect_settings;

static const dm_option options[] = {
    {"features", 'n', "N", DM_OPTION_COUNT, offsetof(inspect_settings, features), 0, DM_STRONGEST_MAXIMUM},
    {"export-libsvm", 0, "FILE", DM_OPTION_OUTPUT, offsetof(inspect_settings, export_libsvm), 0, 0},
};

static const dm_command command = {
    "inspect", "MODEL", 1, 1, options, sizeof options / sizeof *options,
};

static void add_named(const char *name, const char *value, dm_buffer *out) {
    dm_buffer_format(out, "%-*s", NAME_COLUMNS, name);
    dm_terminal_add(out, dm_text_of(value));
    dm_buffer_add_byte(out, '\n');
}

static void add_head(const dm_model *model, dm_buffer *out) {
    add_named("model", dm_model_name(model), out);
    add_named("version", dm_model_version(model), out);
    add_named("task", dm_model_task(model), out);
    add_named("sha256", dm_model_sha256(model), out);
    dm_buffer_format(out, "%-*s%zu\n", NAME_COLUMNS, "features",
                     dm_extractor_count(dm_model_extractor(model)));
    dm_buffer_format(out, "%-*s", NAME_COLUMNS, "labels");
    for (size_t label = 0; label < dm_model_label_count(model); label++) {
        dm_buffer_add_string(out, label ? ", " : "");
        dm_terminal_add(out, dm_text_of(dm_model_label(model, label)));
    }
    dm_buffer_add_string(out, "\n\ncard\n");
    dm_json_indent(dm_model_card(model), "  ", out);
}

static void add_family(const dm_model *model, const dm_strongest *strongest, dm_buffer *out) {
    dm_buffer_format(out, "  %s\n", strongest->family);
    for (size_t i = 0; i < strongest->count; i++) {
        dm_buffer_format(out, "    %+.4f  '", strongest->weights[i]);
        dm_terminal_add(out, dm_extractor_term(dm_model_extractor(model), strongest->features[i]));
        dm_buffer_add_string(out, "'\n"); /* the quotes show where a term ends in a space */
    }
}

static void add_label(const dm_model *model, size_t label, size_t most, dm_buffer *out) {
    dm_strongest strongest[DM_FAMILIES_MAXIMUM];
    size_t families = dm_strongest_find(model, label, most, strongest);
    dm_buffer_add_string(out, "\nstrongest for ");
    dm_terminal_add(out, dm_text_of(dm_model_label(model, label)));
    dm_buffer_add_byte(out, '\n');
    size_t shown = 0;
    for (size_t i = 0; i < families; i++) {
        if (strongest[i].count) {
            add_family(model, &strongest[i], out);
            shown++;
        }
    }
    dm_buffer_add_string(out,
                         shown ? "" : "  (no feature has a weight of its own, as in every kernel model)\n");
}

static int show(const inspect_settings *settings, const dm_model *model) {
    dm_buffer out = {0};
    add_head(model, &out);
    for (size_t label = 0; label < dm_model_label_count(model) && settings->features; label++) {
        add_label(model, label, (size_t)settings->features, &out);
    }
    int exit_code = dm_write_whole("-", &out);
    dm_buffer_free(&out);
    return exit_code;
}

static int export_libsvm(const char *path, const dm_model *model) {
    dm_buffer svm = {0};
    dm_buffer_add(&svm, dm_model_svm(model));
    int exit_code = dm_write_whole(path, &svm);
    dm_buffer_free(&svm);
    return exit_code;
}

int dm_command_inspect(int argc, char **argv) {
    inspect_settings settings = {.features = FEATURES};
    dm_operands operands;
    int exit_code;
    if (!dm_command_line_read(&command, argc, argv, &settings, &operands, &exit_code)) {
        return exit_code;
    }
    dm_interrupt interrupt;
    dm_error error = {0};
    if (dm_interrupt_start(&interrupt, false, &error) != DM_OK) {
        return dm_message_error(NULL, &error);
    }
    dm_model *model = NULL;
    exit_code = dm_model_named(operands.values[0], &model);
    if (exit_code == DM_EXIT_DONE) {
        exit_code =
            settings.export_libsvm ? export_libsvm(settings.export_libsvm, model) : show(&settings, model);
        dm_model_free(model);
    }
    dm_interrupt_stop(&interrupt);
    return exit_code;
}
