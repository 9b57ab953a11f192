#include "records/reader.h"

/* A text file is one article, its bytes as they are: decoding is the document's work. */
static dm_status next(dm_reader *reader, dm_arena *arena, dm_item *item, bool *more, dm_error *error) {
    if (reader->ordinal) {
        return DM_OK;
    }
    *more = true;
    dm_item_begin(reader, 0, arena, item);
    return dm_item_read_whole(reader, arena, item, error);
}

const dm_format dm_text_format = {.kind = DM_INPUT_TEXT, .extensions = ".txt.text", .next = next};
