/* Rows of a table cut into cells: tab separated without any quoting, or comma separated per RFC 4180. */
#ifndef DM_RECORDS_CELLS_H
#define DM_RECORDS_CELLS_H

#include "records/encoding.h"
#include "records/stream.h"

/* One row. */
typedef struct dm_cells {
    const dm_text *cells; /* [count], valid until the next row */
    size_t count;
    uint64_t line;        /* on which the row begins, from 1 */
    dm_decoding decoding; /* what the cells were converted from */
    dm_error error;       /* status DM_OK: the row could be read; else it has no cells */
} dm_cells;

typedef struct dm_cell_reader dm_cell_reader;

/* `comma`: CSV, else TSV. The stream stays the caller's. NULL when memory ends. */
dm_cell_reader *dm_cell_reader_new(dm_stream *stream, bool comma);
void dm_cell_reader_free(dm_cell_reader *reader);

/* The next row that is not blank; `*more` is false behind the last one. A byte order mark at the start is
 * left out. A row of more than DM_INPUT_LINE_LIMIT bytes or with wrong quoting comes with its error, and
 * reading goes on at the next line. */
dm_status dm_cells_next(dm_cell_reader *reader, dm_cells *cells, bool *more, dm_error *error);

#endif
