/* Training cues, sequences and choices on annotated articles, one stage on what the stage before says of
 * articles that it has not seen. */
#ifndef DM_ENGINE_ATTRIBUTION_TRAINING_H
#define DM_ENGINE_ATTRIBUTION_TRAINING_H

#include "train/engine/articles.h"
#include "train/engine/bundle.h"

/* Adds the sections of all stages; the articles' views are left with the cues of the folds. */
dm_status attribution_train(articles *list, engine_bundle *bundle, dm_error *error);

#endif
