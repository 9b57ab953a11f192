/* Where models are kept that are called by name alone: demarche/models in the folders of the XDG base
 * directory specification, the user's own first. */
#ifndef DM_COMMAND_MODEL_FOLDERS_H
#define DM_COMMAND_MODEL_FOLDERS_H

#include "base/arena.h"
#include "base/error.h"

typedef struct dm_model_place {
    const char *name; /* NAME of NAME.dm */
    const char *path;
} dm_model_place;

/* Calls `visit` for each of these folders, whether it is there or not. DM_NO_MEMORY. */
typedef void dm_folder_visit(void *context, const char *folder);
dm_status dm_model_folders_visit(dm_folder_visit *visit, void *context, dm_error *error);

/* All bundles there, folder by folder, by name in each. XDG_DATA_HOME (else ~/.local/share), then
 * XDG_DATA_DIRS (else /usr/local/share and /usr/share). A folder that cannot be read holds none.
 * DM_NO_MEMORY.
 */
dm_status dm_model_places(dm_arena *arena, dm_model_place **places, size_t *count, dm_error *error);

/* The first one of a name, or NULL. */
const dm_model_place *dm_model_place_find(const dm_model_place *places, size_t count, const char *name);

#endif
