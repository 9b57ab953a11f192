/* Where the engine loses gold attributions: stage by stage, on annotated articles. */
#ifndef DM_ENGINE_DIAGNOSIS_H
#define DM_ENGINE_DIAGNOSIS_H

#include "train/engine/articles.h"

/* Prints to standard output, kind by kind, how many gold attributions each stage still has. */
dm_status diagnose(const dm_engine *engine, articles *list, dm_error *error);

#endif
