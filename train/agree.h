/* The agreement of annotators as a table for people, and as JSON. */
#ifndef DM_TRAIN_AGREE_H
#define DM_TRAIN_AGREE_H

#include "train/codings.h"

/* What is reported. */
typedef struct dm_agree_report {
    const dm_coded_rows *rows;
    const dm_coded *coded;
    const dm_agreement *agreement;
    const uint64_t *matrix;   /* [category_count][category_count], see dm_agreement_matrix; NULL: too large */
    const uint32_t *disputed; /* [disputed_count] rows, the most disputed first */
    size_t disputed_count;
} dm_agree_report;

void dm_agree_print_text(const dm_agree_report *report, dm_buffer *out);
void dm_agree_print_json(const dm_agree_report *report, dm_buffer *out);

#endif
