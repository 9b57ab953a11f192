/* Labelled rows one by one: what is wrong with each, and what they are together. The faults are those that
 * reading rows for training counts (records/rows.h); here each is found with its line, and rows are not kept.
 */
#ifndef DM_TRAIN_ROW_CHECK_H
#define DM_TRAIN_ROW_CHECK_H

#include "base/table.h"
#include "records/rows.h"

/* What was seen so far. */
typedef struct dm_row_check {
    dm_arena *arena;
    dm_buffer passage; /* text and roles of the row at hand, as one key */
    dm_table ids;      /* of usable rows, as all that follows */
    dm_table passages;
    dm_table labels;
    dm_table groups;
    uint64_t *id_lines;       /* [ids] of the first row with it */
    uint64_t *passage_lines;  /* [passages] likewise */
    uint32_t *passage_labels; /* [passages] label of that row */
    uint64_t *label_rows;     /* [labels] */
    size_t id_capacity, line_capacity, passage_capacity, label_capacity;
    uint64_t groupless;                  /* rows without a group */
    uint64_t with_source;                /* rows that say who acts */
    uint64_t read;                       /* rows */
    uint64_t usable;                     /* rows that training takes */
    uint64_t faults[DM_ROW_FAULT_COUNT]; /* rows with each fault */
} dm_row_check;

/* One fault of one row. */
typedef struct dm_finding {
    dm_row_fault fault;
    uint64_t earlier; /* line of the row that it repeats or contradicts; 0: none */
} dm_finding;

/* DM_NO_MEMORY. */
dm_status dm_row_check_start(dm_row_check *check, dm_error *error);

/* Takes the next row and says what is wrong with it: findings[DM_ROW_FAULT_COUNT], `*count` of them.
 * DM_NO_MEMORY. */
dm_status dm_row_check_take(dm_row_check *check, const dm_item *item, dm_finding *findings, size_t *count,
                            dm_error *error);
void dm_row_check_end(dm_row_check *check);

#endif
