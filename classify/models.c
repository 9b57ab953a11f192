/* demarche models: what can be named behind --model. */
#include "command/models.h"
#include "classify/classify.h"
#include "command/message.h"
#include "command/model_folders.h"
#include "command/options.h"
#include "command/terminal.h"

static const dm_command command = {
    "models", "", 0, 0, NULL, 0,
};

enum { NAME_COLUMNS = 18, TASK_COLUMNS = 10 };

static void add_labels(const dm_model *model, dm_buffer *out) {
    size_t count = dm_model_label_count(model);
    if (count > 4) {
        dm_buffer_format(out, "%zu labels", count);
        return;
    }
    for (size_t label = 0; label < count; label++) {
        dm_buffer_add_string(out, label ? ", " : "");
        dm_terminal_add(out, dm_text_of(dm_model_label(model, label)));
    }
}

static void add_line(const char *name, const dm_model *model, const char *place, dm_buffer *out) {
    dm_terminal_add_columns(out, dm_text_of(name), NAME_COLUMNS, true);
    dm_buffer_add_byte(out, ' ');
    dm_terminal_add_columns(out, dm_text_of(dm_model_task(model)), TASK_COLUMNS, true);
    dm_buffer_add_byte(out, ' ');
    add_labels(model, out);
    dm_buffer_add_string(out, "  (");
    dm_terminal_add(out, dm_text_of(place));
    dm_buffer_add_string(out, ")\n");
}

static int add_built_in(dm_buffer *out) {
    for (size_t i = 0; dm_models_built_in[i]; i++) {
        dm_model *model;
        int exit_code = dm_model_named(dm_models_built_in[i], &model);
        if (exit_code != DM_EXIT_DONE) {
            return exit_code;
        }
        add_line(dm_models_built_in[i], model, "built in", out);
        dm_model_free(model);
    }
    return DM_EXIT_DONE;
}

/* A bundle that cannot be used is told, and costs no other its line. */
static int add_installed(dm_arena *arena, dm_buffer *out) {
    dm_model_place *places;
    size_t count;
    dm_error error = {0};
    if (dm_model_places(arena, &places, &count, &error) != DM_OK) {
        return dm_message_error(NULL, &error);
    }
    int exit_code = DM_EXIT_DONE;
    for (size_t i = 0; i < count; i++) {
        dm_model *model;
        if (dm_model_open(places[i].path, &model, &error) == DM_OK) {
            add_line(places[i].name, model, places[i].path, out);
            dm_model_free(model);
        } else {
            exit_code = dm_message_error(places[i].path, &error);
        }
    }
    return exit_code;
}

int dm_command_models(int argc, char **argv) {
    char settings;
    dm_operands operands;
    int exit_code;
    if (!dm_command_line_read(&command, argc, argv, &settings, &operands, &exit_code)) {
        return exit_code;
    }
    dm_buffer list = {0};
    dm_arena *arena = dm_arena_new(0);
    exit_code = add_built_in(&list);
    int installed = arena ? add_installed(arena, &list) : dm_message_out_of_memory();
    int written = dm_write_whole("-", &list);
    dm_arena_free(arena);
    dm_buffer_free(&list);
    return exit_code ? exit_code : installed ? installed : written;
}
