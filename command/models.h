/* Models as the command line names them. */
#ifndef DM_COMMAND_MODELS_H
#define DM_COMMAND_MODELS_H

#include "model/model.h"

#define DM_DEFAULT_MODEL "stance-en"

/* The models that are part of the program, ended by NULL. */
extern const char *const dm_models_built_in[];

/* Opens an embedded model by its name, else the file of that name (always, where it holds a point or a
 * slash), else an installed model (model_folders.h). A file that is called like an embedded model is reached
 * by ./NAME. Says what is wrong and returns the exit code, 0 when `*model` is open. */
int dm_model_named(const char *name, dm_model **model);

#endif
