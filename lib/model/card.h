/* The model card: what a model is, what it learned from, how good it is and where it ends. JSON, the bundle's
 * first section; the few members that the program itself needs are read back from it. */
#ifndef DM_MODEL_CARD_H
#define DM_MODEL_CARD_H

#include "base/arena.h"
#include "model/cursor.h"
#include "model/model.h"

/* What the program needs to know of a card. */
typedef struct dm_card {
    const char *name;
    const char *task;
    const char *version;
    const char *language; /* of what it learned from, as dm_language_of says; NULL: not known */
    const char *labels[DM_LABELS_MAXIMUM]; /* [label_count] in byte order */
    size_t label_count;
    dm_recipe recipe;
    const char *lexicon;  /* its name; NULL: none */
    size_t feature_count; /* at least 1 */
} dm_card;

/* Strings go to `arena`. DM_BAD_MODEL (V3, and V8 for what concerns features), DM_NO_MEMORY. */
dm_status dm_card_parse(dm_cursor *cursor, dm_arena *arena, dm_card *card);

/* True for what may be a name, task, version or label: 1 to 200 bytes of UTF-8 without control characters. */
bool dm_card_is_name(dm_text text);

#endif
