/* Words of names (lexicons/names.tsv), and how they are masked: so that what is said decides, not who is
 * named. */
#ifndef DM_FEATURES_NAMES_H
#define DM_FEATURES_NAMES_H

#include "document/document.h"

/* What stands for a name, be it of several words. */
#define DM_NAME_WORD "NAME"

struct dm_words;

typedef struct dm_names dm_names;

/* DM_BAD_MODEL with the line, DM_NO_MEMORY. */
dm_status dm_names_parse(dm_text file, dm_names **names, dm_error *error);
void dm_names_free(dm_names *names);

/* Puts the one word NAME for each run of words that begin with a capital and are words of names.
 * DM_NO_MEMORY. */
dm_status dm_names_mask(const dm_names *names, const dm_document *document, struct dm_words *words,
                        dm_error *error);

/* True for a token, of known folded form, that is a name without another beside it. */
bool dm_names_hold(const dm_names *names, const dm_token *token, dm_text folded);

#endif
