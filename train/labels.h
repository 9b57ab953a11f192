/* What a file of labelled rows holds, told to people. */
#ifndef DM_TRAIN_LABELS_H
#define DM_TRAIN_LABELS_H

#include "base/table.h"
#include "records/rows.h"

typedef struct dm_label_count {
    dm_text label;
    uint64_t rows;
} dm_label_count;

/* A line a label, in byte order, into which `counts` [count] are brought; `note` stands behind labels of
 * fewer rows than `few`. */
void dm_labels_print(dm_label_count *counts, size_t count, uint64_t few, const char *note, dm_buffer *out);

/* Rows read and used, faults with their first line, labels with their rows. */
void dm_rows_print(const char *path, const dm_rows *rows, dm_buffer *out);

#endif
