/* Training the tagger and the parser on a treebank. */
#ifndef DM_ENGINE_SYNTAX_H
#define DM_ENGINE_SYNTAX_H

#include "train/engine/bundle.h"
#include "train/engine/treebank.h"

/* Adds the sections of the tagger and the parser, trained on the treebank at `path`. */
dm_status syntax_train(const char *path, engine_bundle *bundle, dm_error *error);

/* Prints the accuracy of tags, heads and relations on a treebank to standard output. */
dm_status syntax_measure(const dm_weights *weights, const char *path, dm_error *error);

#endif
