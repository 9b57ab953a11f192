/* What the records judge: the tasks of their models, each with its labels. They come from the first record.
 */
#ifndef DM_REPORT_TASKS_H
#define DM_REPORT_TASKS_H

#include <cjson/cJSON.h>

#include "annotation/annotate.h"
#include "base/buffer.h"

/* One task. */
typedef struct dm_report_task {
    const char *field;                     /* of its judgements in the records: "stance" */
    const char *labels[DM_LABELS_MAXIMUM]; /* [label_count] */
    size_t label_count;
    uint32_t first, second; /* labels of the poles, conciliatory and threatening; DM_NONE: it has none */
} dm_report_task;

typedef struct dm_report_tasks {
    dm_report_task items[DM_MODELS_MAXIMUM]; /* [count] */
    size_t count;
} dm_report_tasks;

/* Adds a task whose labels are added next; NULL when memory ends or there are too many. */
dm_report_task *dm_report_tasks_add(dm_report_tasks *tasks, dm_text field, dm_arena *arena);
bool dm_report_task_add_label(dm_report_task *task, dm_text label, dm_arena *arena);

/* The tasks of an article or row; DM_BAD_INPUT when there are none. */
dm_status dm_report_tasks_of(const cJSON *record, dm_report_tasks *tasks, dm_arena *arena, dm_error *error);

static inline bool dm_report_task_has_poles(const dm_report_task *task) {
    return task->first != DM_NONE && task->second != DM_NONE;
}

#endif
