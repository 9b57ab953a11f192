/* Models as the command line names them. */
#ifndef DM_COMMAND_MODELS_H
#define DM_COMMAND_MODELS_H

#include "model/model.h"

#define DM_DEFAULT_MODEL "stance-en"

/* Opens an embedded model by its name, else a bundle file; a file that is called like an embedded model is
 * reached by ./NAME. Says what is wrong and returns the exit code, 0 when `*model` is open. */
int dm_model_named(const char *name, dm_model **model);

#endif
