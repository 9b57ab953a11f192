/* A short table for people at a terminal: who said what, and the stance. */
#ifndef DM_CLASSIFY_TABLE_H
#define DM_CLASSIFY_TABLE_H

#include "annotation/annotate.h"

typedef struct dm_table_style {
    size_t columns; /* width of a line */
    bool colour;
} dm_table_style;

/* Appends the table of one document; `written` tables came before it. */
void dm_table_write(const dm_table_style *style, const dm_annotator_options *annotator,
                    const dm_annotation *annotation, uint64_t written, dm_buffer *out);

#endif
