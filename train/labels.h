/* What a file of labelled rows holds, told to people. */
#ifndef DM_TRAIN_LABELS_H
#define DM_TRAIN_LABELS_H

#include "base/table.h"
#include "records/rows.h"

typedef struct dm_label_count {
    dm_text label;
    uint64_t rows;
} dm_label_count;

/* The labels in byte order. [*count] in the rows' arena; NULL when memory ends. */
dm_label_count *dm_labels_count(const dm_rows *rows, size_t *count);

/* Rows read and used, faults with their first line, labels with their rows. */
void dm_rows_print(const char *path, const dm_rows *rows, dm_buffer *out);

#endif
