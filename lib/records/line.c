#include "records/line.h"

/* What the current block adds to the line: bytes up to the line feed, which `*ended` tells. The stream moves
 * behind them; the view stays valid until the stream is looked at again. */
static dm_status next_piece(dm_line_reader *reader, dm_text *piece, bool *ended, bool *any, dm_error *error) {
    dm_text block;
    dm_status status = dm_stream_look(reader->stream, &block, error);
    *any = status == DM_OK && block.length;
    if (!*any) {
        *piece = (dm_text){NULL, 0};
        *ended = true;
        return status;
    }
    const char *feed = memchr(block.bytes, '\n', block.length);
    *ended = feed != NULL;
    *piece = (dm_text){block.bytes, feed ? (size_t)(feed - block.bytes) : block.length};
    dm_stream_skip(reader->stream, piece->length + *ended);
    return DM_OK;
}

static void finish(dm_line_reader *reader, dm_line *line) {
    reader->number++;
    if (line->oversize) {
        line->text = (dm_text){"", 0};
        return;
    }
    if (reader->number == 1 && dm_text_starts_with(line->text, DM_TEXT("\xef\xbb\xbf"))) {
        line->text.bytes += 3;
        line->text.length -= 3;
    }
    if (line->text.length && line->text.bytes[line->text.length - 1] == '\r') {
        line->text.length--;
    }
}

dm_status dm_line_next(dm_line_reader *reader, dm_line *line, bool *more, dm_error *error) {
    *line = (dm_line){{"", 0}, false};
    *more = false;
    dm_buffer_clear(&reader->held);
    bool ended = false;
    while (!ended) {
        dm_text piece;
        bool any;
        dm_status status = next_piece(reader, &piece, &ended, &any, error);
        if (status != DM_OK) {
            return status;
        }
        *more = *more || any;
        if (line->oversize || piece.length > reader->limit - reader->held.length) {
            line->oversize = true;
            dm_buffer_clear(&reader->held);
        } else if (ended && !reader->held.length) {
            line->text = piece.bytes ? piece : line->text;
        } else {
            dm_buffer_add(&reader->held, piece);
            line->text = dm_buffer_text(&reader->held);
        }
    }
    if (reader->held.failed) {
        return dm_out_of_memory(error);
    }
    if (*more) {
        finish(reader, line);
    }
    return DM_OK;
}

void dm_line_reader_free(dm_line_reader *reader) {
    dm_buffer_free(&reader->held);
}
