/* Labelled rows: a whole file of items as the rows that train and judge models, with what is wrong with them.
 */
#ifndef DM_RECORDS_ROWS_H
#define DM_RECORDS_ROWS_H

#include "model/model.h"
#include "records/input.h"

/* Faults of rows, in the order in which they are reported. */
typedef enum dm_row_fault {
    DM_ROW_UNREADABLE, /* columns missing, not JSON, cut off */
    DM_ROW_EMPTY_TEXT,
    DM_ROW_NO_LABEL,
    DM_ROW_BAD_SPAN,       /* outside the text, or not the words that source or target say */
    DM_ROW_NOT_UTF8,       /* repaired, kept */
    DM_ROW_DUPLICATE_ID,   /* kept */
    DM_ROW_DUPLICATE_TEXT, /* same text and label, kept */
    DM_ROW_CONTRADICTION,  /* same text, other label, kept */
    DM_ROW_FAULT_COUNT
} dm_row_fault;

typedef struct dm_rows {
    dm_arena *arena; /* holds everything */
    dm_row *rows;    /* [count] rows that can be used */
    size_t count;
    uint64_t read;                           /* rows seen */
    uint64_t faults[DM_ROW_FAULT_COUNT];     /* how many of each */
    uint64_t first_line[DM_ROW_FAULT_COUNT]; /* the first such line, 0: none */
    bool has_roles;                          /* some row has a source */
} dm_rows;

/* Reads a file; rows without text or, where `needs_label`, without a label are counted and left out. Source
 * and target come from their spans, else from finding the string in the text. */
dm_status dm_rows_read(const char *path, dm_input_kind kind, const dm_field_names *names, bool needs_label,
                       dm_rows *rows, dm_error *error);
void dm_rows_free(dm_rows *rows);

/* True when a row is faulty; a row that is there twice with the same label is not. */
bool dm_rows_faulty(const dm_rows *rows);

/* What the fault is, as a clause: "has no label". */
const char *dm_row_fault_text(dm_row_fault fault);

#endif
