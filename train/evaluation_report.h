/* An evaluation for people and programs. */
#ifndef DM_TRAIN_EVALUATION_REPORT_H
#define DM_TRAIN_EVALUATION_REPORT_H

#include "train/evaluation.h"

typedef struct dm_evaluation_report {
    const char *path; /* of the rows */
    const dm_judged_model *model;
    const dm_rows *rows;
    const dm_judged *judged;
    const dm_judge *judges; /* [judge_count], the model first */
    const dm_evaluation *evaluations;
    size_t judge_count;
    const dm_evaluation_options *options;
} dm_evaluation_report;

void dm_evaluation_print_text(const dm_evaluation_report *report, dm_buffer *out);
void dm_evaluation_print_json(const dm_evaluation_report *report, dm_buffer *out);

/* One page that loads nothing and runs nothing. */
void dm_evaluation_print_html(const dm_evaluation_report *report, dm_buffer *out);

#endif
