#include "records/cells.h"

#include <csv.h>
#include <stdlib.h>

#include "records/input.h"
#include "records/line.h"

enum { CSV_GROWTH = 64 * 1024, COLUMNS_MAXIMUM = 64 * 1024 };

struct dm_cell_reader {
    bool comma;
    dm_line_reader lines; /* TSV */

    /* CSV: the parser is fed up to one line end at a time, so that it completes at most one row a call. */
    dm_stream *stream;
    struct csv_parser parser;
    bool started;         /* the byte order mark is dealt with */
    bool begun;           /* a row has bytes */
    bool row_complete;    /* told by the parser */
    bool after_return;    /* the last byte was CR: an LF belongs to it */
    uint64_t line;        /* of the next byte, from 1 */
    size_t row_bytes;     /* fed for the row so far */
    dm_buffer characters; /* of all cells of the row */
    dm_buffer decoded;    /* the same, of a row that is not UTF-8 */

    size_t *ends;   /* [count] CSV: where cells end in `characters` */
    dm_text *cells; /* [count] */
    size_t count;
    size_t capacity; /* of ends and cells */
    dm_status fault; /* of the row: DM_NO_MEMORY, DM_OVER_LIMIT for its columns */
};

static int no_space(unsigned char byte) {
    (void)byte; /* spaces are part of a field, as RFC 4180 says: offsets count them */
    return 0;
}

static void start_parser(dm_cell_reader *reader) {
    (void)csv_init(&reader->parser, CSV_STRICT | CSV_STRICT_FINI);
    csv_set_space_func(&reader->parser, no_space);
    csv_set_blk_size(&reader->parser, CSV_GROWTH);
}

dm_cell_reader *dm_cell_reader_new(dm_stream *stream, bool comma) {
    dm_cell_reader *reader = calloc(1, sizeof *reader);
    if (reader) {
        reader->comma = comma;
        reader->lines = (dm_line_reader){.stream = stream, .limit = DM_INPUT_LINE_LIMIT};
        reader->stream = stream;
        reader->line = 1;
        start_parser(reader);
    }
    return reader;
}

void dm_cell_reader_free(dm_cell_reader *reader) {
    if (reader) {
        dm_line_reader_free(&reader->lines);
        dm_buffer_free(&reader->characters);
        dm_buffer_free(&reader->decoded);
        csv_free(&reader->parser);
        free(reader->ends);
        free(reader->cells);
        free(reader);
    }
}

static bool grow(dm_cell_reader *reader) {
    size_t capacity = reader->capacity ? reader->capacity * 2 : 32;
    dm_text *cells = realloc(reader->cells, capacity * sizeof *cells);
    if (!cells) {
        return false;
    }
    reader->cells = cells;
    size_t *ends = realloc(reader->ends, capacity * sizeof *ends);
    if (!ends) {
        return false;
    }
    reader->ends = ends;
    reader->capacity = capacity;
    return true;
}

/* Room for one more cell of the row; else the row's fault is set. */
static bool reserve(dm_cell_reader *reader) {
    if (reader->count == COLUMNS_MAXIMUM) {
        reader->fault = DM_OVER_LIMIT;
    } else if (reader->count == reader->capacity && !grow(reader)) {
        reader->fault = DM_NO_MEMORY;
    }
    return reader->fault == DM_OK;
}

static void fail_oversize(dm_cells *cells) {
    (void)dm_fail_at(&cells->error, DM_OVER_LIMIT, cells->line, DM_INPUT_LINE_LIMIT,
                     "a row of more than %zu bytes", DM_INPUT_LINE_LIMIT);
}

/* Cells one behind the other in a buffer. */
static void place_cells(dm_cell_reader *reader, const dm_buffer *characters) {
    const char *bytes = characters->length ? characters->bytes : "";
    size_t start = 0;
    for (size_t i = 0; i < reader->count; i++) {
        reader->cells[i] = (dm_text){bytes + start, reader->ends[i] - start};
        start = reader->ends[i];
    }
}

/* Has the cells of a row that is in another encoding as UTF-8. Damaged UTF-8 stays, for the fields to count.
 */
static void decode(dm_cell_reader *reader, dm_text row, dm_cells *cells) {
    if (!dm_encoding_choose(row, DM_TEXT(""), &cells->decoding) || !cells->decoding.encoding[0]) {
        return;
    }
    dm_buffer_clear(&reader->decoded);
    for (size_t i = 0; i < reader->count; i++) {
        (void)dm_encoding_convert(&cells->decoding, reader->cells[i], &reader->decoded);
        reader->ends[i] = reader->decoded.length;
    }
    if (reader->decoded.failed) {
        reader->fault = DM_NO_MEMORY;
        return;
    }
    place_cells(reader, &reader->decoded);
}

static dm_status next_tab_row(dm_cell_reader *reader, dm_cells *cells, bool *more, dm_error *error) {
    dm_line line;
    do {
        dm_status status = dm_line_next(&reader->lines, &line, more, error);
        if (status != DM_OK || !*more) {
            return status;
        }
    } while (!line.text.length && !line.oversize);
    cells->line = reader->lines.number;
    if (line.oversize) {
        fail_oversize(cells);
        return DM_OK;
    }
    dm_text row = line.text;
    dm_text cell;
    while (dm_text_next_field(&line.text, '\t', &cell) && reserve(reader)) {
        reader->cells[reader->count++] = cell;
    }
    decode(reader, row, cells);
    return DM_OK;
}

static void take_cell(void *bytes, size_t length, void *context) {
    dm_cell_reader *reader = context;
    if (reserve(reader)) {
        dm_buffer_add(&reader->characters, (dm_text){bytes, length});
        reader->ends[reader->count++] = reader->characters.length;
    }
}

static void take_row(int byte, void *context) {
    (void)byte;
    ((dm_cell_reader *)context)->row_complete = true;
}

/* The bytes at hand up to and with the first line end. */
static dm_text first_line(dm_text block) {
    const char *feed = memchr(block.bytes, '\n', block.length);
    if (feed) {
        block.length = (size_t)(feed - block.bytes) + 1;
    }
    const char *carriage = memchr(block.bytes, '\r', block.length);
    if (carriage) {
        block.length = (size_t)(carriage - block.bytes) + 1;
    }
    return block;
}

static void skip(dm_cell_reader *reader, dm_text bytes) {
    char last = bytes.bytes[bytes.length - 1];
    bool closes_return = reader->after_return && bytes.length == 1 && last == '\n';
    reader->line += (last == '\n' || last == '\r') && !closes_return;
    reader->after_return = last == '\r';
    dm_stream_skip(reader->stream, bytes.length);
}

/* Gives the row up: the parser starts anew at the next line. */
static dm_status abandon_row(dm_cell_reader *reader, dm_error *error) {
    csv_free(&reader->parser);
    start_parser(reader);
    dm_text block;
    bool ended = false;
    do {
        dm_status status = dm_stream_look(reader->stream, &block, error);
        if (status != DM_OK) {
            return status;
        }
        if (block.length) {
            dm_text line = first_line(block);
            ended = line.bytes[line.length - 1] == '\n' || line.bytes[line.length - 1] == '\r';
            skip(reader, line);
        }
    } while (block.length && !ended);
    return DM_OK;
}

/* Feeds the parser; returns how many bytes it took: fewer than given for a fault of the row. */
static size_t parse(dm_cell_reader *reader, dm_text bytes) {
    size_t taken = 0;
    while (taken < bytes.length) {
        taken += csv_parse(&reader->parser, bytes.bytes + taken, bytes.length - taken, take_cell, take_row,
                           reader);
        bool literal =
            taken < bytes.length && csv_error(&reader->parser) == CSV_EPARSE && !reader->parser.quoted;
        if (!literal) {
            break;
        }
        /* A quotation mark inside a field that is not quoted stands for itself. */
        (void)csv_set_opts(&reader->parser, 0);
        taken += csv_parse(&reader->parser, bytes.bytes + taken, 1, take_cell, take_row, reader);
        (void)csv_set_opts(&reader->parser, CSV_STRICT | CSV_STRICT_FINI);
    }
    return taken;
}

static dm_status feed(dm_cell_reader *reader, dm_text line, dm_cells *cells, dm_error *error) {
    bool blank = !reader->begun && (line.bytes[0] == '\n' || line.bytes[0] == '\r');
    if (!reader->begun && !blank) {
        reader->begun = true;
        cells->line = reader->line;
    }
    size_t taken = parse(reader, line);
    reader->row_bytes += blank ? 0 : taken;
    bool whole = taken == line.length && reader->row_bytes <= DM_INPUT_LINE_LIMIT;
    if (whole) {
        skip(reader, line);
        return DM_OK;
    }
    if (reader->row_bytes > DM_INPUT_LINE_LIMIT) {
        fail_oversize(cells);
    } else if (csv_error(&reader->parser) == CSV_EPARSE) {
        (void)dm_fail_at(&cells->error, DM_BAD_INPUT, reader->line, 0,
                         "a quotation mark inside a quoted field is not doubled");
    } else {
        (void)dm_out_of_memory(&cells->error);
    }
    return abandon_row(reader, error);
}

static void finish_input(dm_cell_reader *reader, dm_cells *cells) {
    if (csv_fini(&reader->parser, take_cell, take_row, reader) != 0) {
        (void)dm_fail_at(&cells->error, DM_BAD_INPUT, cells->line, 0,
                         "a quotation mark is opened and never closed");
        csv_free(&reader->parser);
        start_parser(reader);
    }
}

static dm_status skip_byte_order_mark(dm_cell_reader *reader, dm_error *error) {
    dm_text head = {"", 0};
    dm_status status = reader->started ? DM_OK : dm_stream_peek(reader->stream, 3, &head, error);
    if (dm_text_starts_with(head, DM_TEXT("\xef\xbb\xbf"))) {
        dm_stream_skip(reader->stream, 3);
    }
    reader->started = true;
    return status;
}

static dm_status next_comma_row(dm_cell_reader *reader, dm_cells *cells, bool *more, dm_error *error) {
    reader->begun = false;
    reader->row_complete = false;
    reader->row_bytes = 0;
    dm_buffer_clear(&reader->characters);
    dm_status status = skip_byte_order_mark(reader, error);
    while (status == DM_OK && !reader->row_complete && cells->error.status == DM_OK) {
        dm_text block;
        status = dm_stream_look(reader->stream, &block, error);
        if (status == DM_OK && block.length) {
            status = feed(reader, first_line(block), cells, error);
        } else if (status == DM_OK) {
            finish_input(reader, cells);
            break;
        }
    }
    *more = reader->begun;
    if (reader->characters.failed) {
        reader->fault = DM_NO_MEMORY;
        return status;
    }
    place_cells(reader, &reader->characters);
    decode(reader, dm_buffer_text(&reader->characters), cells);
    return status;
}

dm_status dm_cells_next(dm_cell_reader *reader, dm_cells *cells, bool *more, dm_error *error) {
    *cells = (dm_cells){0};
    *more = false;
    reader->count = 0;
    reader->fault = DM_OK;
    dm_status status =
        reader->comma ? next_comma_row(reader, cells, more, error) : next_tab_row(reader, cells, more, error);
    if (reader->fault == DM_NO_MEMORY) {
        (void)dm_out_of_memory(&cells->error);
    } else if (reader->fault == DM_OVER_LIMIT) {
        (void)dm_fail_at(&cells->error, DM_OVER_LIMIT, cells->line, 0, "a row of more than %d columns",
                         COLUMNS_MAXIMUM);
    }
    if (cells->error.status == DM_OK) {
        cells->cells = reader->cells;
        cells->count = reader->count;
    }
    return status;
}
