#include "command/models.h"

#include <unistd.h>

#include "base/embedded.h"
#include "base/nearest.h"
#include "command/message.h"
#include "command/model_folders.h"
#include "command/options.h"

const char *const dm_models_built_in[] = {"stance-en", "tone-en", NULL};

static bool is_built_in(const char *name) {
    for (size_t i = 0; dm_models_built_in[i]; i++) {
        if (strcmp(dm_models_built_in[i], name) == 0) {
            return true;
        }
    }
    return false;
}

static int open_file(const char *name, const char *path, dm_model **model) {
    dm_error error = {0};
    return dm_model_open(path, model, &error) == DM_OK ? DM_EXIT_DONE : dm_message_error(name, &error);
}

/* No file and no model has this name. */
static int refuse(const char *name, const dm_model_place *places, size_t count, dm_arena *arena) {
    dm_text *names = dm_arena_take(arena, count + 2, sizeof *names);
    if (!names) {
        return dm_message_out_of_memory();
    }
    size_t known = 0;
    for (; dm_models_built_in[known]; known++) {
        names[known] = dm_text_of(dm_models_built_in[known]);
    }
    for (size_t i = 0; i < count; i++) {
        names[known++] = dm_text_of(places[i].name);
    }
    size_t nearest = dm_nearest(dm_text_of(name), names, known);
    if (nearest < known) {
        dm_message(name, 0, "no such file, and no model of that name; did you mean %s?",
                   names[nearest].bytes);
    } else {
        dm_message(name, 0,
                   "no such file, and no model of that name; 'demarche models' lists those there are");
    }
    return DM_EXIT_IO;
}

static int open_installed(const char *name, dm_arena *arena, dm_model **model) {
    dm_model_place *places;
    size_t count;
    dm_error error = {0};
    if (!arena) {
        return dm_message_out_of_memory();
    }
    if (dm_model_places(arena, &places, &count, &error) != DM_OK) {
        return dm_message_error(NULL, &error);
    }
    const dm_model_place *place = dm_model_place_find(places, count, name);
    return place ? open_file(place->path, place->path, model) : refuse(name, places, count, arena);
}

int dm_model_named(const char *name, dm_model **model) {
    dm_error error = {0};
    if (is_built_in(name)) {
        return dm_model_open_embedded(name, model, &error) == DM_OK ? DM_EXIT_DONE
                                                                    : dm_message_error(name, &error);
    }
    if (strpbrk(name, "/.") || access(name, F_OK) == 0) {
        return open_file(name, name, model);
    }
    dm_arena *arena = dm_arena_new(0);
    int exit_code = open_installed(name, arena, model);
    dm_arena_free(arena);
    return exit_code;
}
