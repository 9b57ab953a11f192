#include "base/buffer.h"
#include "document/document.h"
#include "records/reader.h"

/* Converts what is not UTF-8. Damage is left to the document, which repairs and counts it. */
static void decode(dm_item *item, dm_arena *arena) {
    dm_decoding decoding;
    if (dm_document_refuse_binary(item->text, &item->error) != DM_OK ||
        !dm_encoding_choose(item->text, DM_TEXT(""), &decoding) || !decoding.encoding[0]) {
        return;
    }
    dm_buffer decoded = {0};
    item->repaired = dm_encoding_convert(&decoding, item->text, &decoded);
    item->text = decoded.failed ? (dm_text){NULL, 0} : dm_arena_copy(arena, dm_buffer_text(&decoded));
    dm_buffer_free(&decoded);
    if (!item->text.bytes || !dm_item_decoded(item, &decoding, arena)) {
        (void)dm_out_of_memory(&item->error);
    }
}

/* A text file is one article. */
static dm_status next(dm_reader *reader, dm_arena *arena, dm_item *item, bool *more, dm_error *error) {
    if (reader->ordinal) {
        return DM_OK;
    }
    *more = true;
    dm_item_begin(reader, 0, arena, item);
    dm_status status = dm_item_read_whole(reader, arena, item, error);
    if (status == DM_OK && item->error.status == DM_OK) {
        decode(item, arena);
    }
    return status;
}

const dm_format dm_text_format = {.kind = DM_INPUT_TEXT, .extensions = ".txt.text", .next = next};
