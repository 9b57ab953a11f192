#include "command/model_folders.h"

#include <dirent.h>
#include <stdlib.h>

#include "base/buffer.h"

/* What has been found so far. */
typedef struct search {
    dm_arena *arena;
    dm_model_place *places;
    size_t count;
    size_t capacity;
    bool failed; /* memory ended */
} search;

static void add_place(search *found, dm_text folder, dm_text name) {
    dm_buffer path = {0};
    dm_buffer_add(&path, folder);
    dm_buffer_add_byte(&path, '/');
    dm_buffer_add(&path, name);
    dm_model_place *places =
        dm_arena_grow(found->arena, found->places, found->count, &found->capacity, sizeof *found->places);
    if (places) {
        found->places = places;
        places[found->count++] = (dm_model_place){
            .name = dm_arena_copy(found->arena, (dm_text){name.bytes, name.length - strlen(".dm")}).bytes,
            .path = path.failed ? NULL : dm_arena_copy(found->arena, dm_buffer_text(&path)).bytes};
    }
    found->failed =
        !places || !places[found->count - 1].name || !places[found->count - 1].path || found->failed;
    dm_buffer_free(&path);
}

static int by_name(const void *left, const void *right) {
    return strcmp(((const dm_model_place *)left)->name, ((const dm_model_place *)right)->name);
}

static void search_folder(void *context, const char *folder) {
    search *found = context;
    DIR *directory = opendir(folder);
    size_t first = found->count;
    for (struct dirent *entry; directory && !found->failed && (entry = readdir(directory)) != NULL;) {
        dm_text name = dm_text_of(entry->d_name);
        if (dm_text_ends_with(name, DM_TEXT(".dm")) && name.length > strlen(".dm")) {
            add_place(found, dm_text_of(folder), name);
        }
    }
    if (directory) {
        (void)closedir(directory);
    }
    if (!found->failed && found->count > first) {
        qsort(found->places + first, found->count - first, sizeof *found->places, by_name);
    }
}

/* The folder in a data folder of the specification, whose path is `share` and `below`. */
static bool visit_share(dm_folder_visit *visit, void *context, dm_text share, const char *below) {
    dm_buffer path = {0};
    dm_buffer_add(&path, share);
    dm_buffer_add_string(&path, below);
    dm_buffer_add_string(&path, "/demarche/models");
    dm_buffer_add_byte(&path, '\0');
    bool made = !path.failed;
    if (made && share.length) {
        visit(context, path.bytes);
    }
    dm_buffer_free(&path);
    return made;
}

dm_status dm_model_folders_visit(dm_folder_visit *visit, void *context, dm_error *error) {
    const char *data = getenv("XDG_DATA_HOME");
    const char *home = getenv("HOME");
    const char *shared = getenv("XDG_DATA_DIRS");
    bool made = data && *data ? visit_share(visit, context, dm_text_of(data), "")
                              : visit_share(visit, context, dm_text_of(home ? home : ""), "/.local/share");
    dm_text rest = dm_text_of(shared && *shared ? shared : "/usr/local/share:/usr/share");
    for (dm_text share; made && dm_text_next_field(&rest, ':', &share);) {
        made = visit_share(visit, context, share, "");
    }
    return made ? DM_OK : dm_out_of_memory(error);
}

dm_status dm_model_places(dm_arena *arena, dm_model_place **places, size_t *count, dm_error *error) {
    search found = {.arena = arena};
    dm_status status = dm_model_folders_visit(search_folder, &found, error);
    *places = found.places;
    *count = found.count;
    return status == DM_OK && found.failed ? dm_out_of_memory(error) : status;
}

const dm_model_place *dm_model_place_find(const dm_model_place *places, size_t count, const char *name) {
    for (size_t i = 0; i < count; i++) {
        if (strcmp(places[i].name, name) == 0) {
            return &places[i];
        }
    }
    return NULL;
}
