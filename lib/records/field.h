/* The named values of one record (a JSON object, a table's row) and the item that they make. */
#ifndef DM_RECORDS_FIELD_H
#define DM_RECORDS_FIELD_H

#include "records/input.h"

typedef enum dm_field {
    DM_FIELD_ID,
    DM_FIELD_TEXT,
    DM_FIELD_LABEL,
    DM_FIELD_GROUP,
    DM_FIELD_SOURCE,
    DM_FIELD_TARGET,
    DM_FIELD_TITLE,
    DM_FIELD_DATE,
    DM_FIELD_OUTLET,
    DM_FIELD_LANGUAGE,
    DM_FIELD_WEIGHT,
    DM_FIELD_SOURCE_START, /* code points of the text */
    DM_FIELD_SOURCE_END,
    DM_FIELD_TARGET_START,
    DM_FIELD_TARGET_END,
    DM_FIELD_COUNT
} dm_field;

/* The names that the fields bear in a file, copied into `arena`; false when memory ends. */
bool dm_field_list(const dm_field_names *names, dm_arena *arena, dm_text list[DM_FIELD_COUNT]);

/* Whether the field bears the name that it has by default. */
bool dm_field_is_usual(dm_field field, dm_text name);

/* Fills an item from values that live as long as it does (NULL bytes: not there). The item's id and line are
 * set before; what is wrong goes into item->error. `text_name` is what messages call the text's field. */
void dm_item_fill(dm_item *item, const dm_text values[DM_FIELD_COUNT], dm_text text_name, dm_arena *arena);

/* The text as valid UTF-8: itself, or a repaired copy in `arena`; NULL bytes when memory ends. */
dm_text dm_text_repaired(dm_text text, dm_arena *arena, size_t *repaired);

#endif
