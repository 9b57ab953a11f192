#include "report/tasks.h"

/* The poles that scores lie between, as in summaries of records. */
static const struct poles {
    const char *first, *second;
} poles[] = {{"conciliatory", "threatening"}, {"positive", "negative"}};

dm_report_task *dm_report_tasks_add(dm_report_tasks *tasks, dm_text field, dm_arena *arena) {
    const char *copy = dm_arena_copy(arena, field).bytes;
    if (!copy || tasks->count == DM_MODELS_MAXIMUM) {
        return NULL;
    }
    dm_report_task *task = &tasks->items[tasks->count++];
    *task = (dm_report_task){.field = copy, .first = DM_NONE, .second = DM_NONE};
    return task;
}

bool dm_report_task_add_label(dm_report_task *task, dm_text label, dm_arena *arena) {
    const char *copy = dm_arena_copy(arena, label).bytes;
    if (!copy || task->label_count == DM_LABELS_MAXIMUM) {
        return false;
    }
    for (size_t i = 0; i < sizeof poles / sizeof *poles; i++) {
        if (strcmp(copy, poles[i].first) == 0) {
            task->first = (uint32_t)task->label_count;
        } else if (strcmp(copy, poles[i].second) == 0) {
            task->second = (uint32_t)task->label_count;
        }
    }
    task->labels[task->label_count++] = copy;
    return true;
}

static dm_status add_model(const cJSON *model, dm_report_tasks *tasks, dm_arena *arena, dm_error *error) {
    const char *field = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(model, "field"));
    if (!field || tasks->count == DM_MODELS_MAXIMUM) {
        return dm_fail(error, DM_BAD_INPUT, "a model without a field, or more than %d models",
                       DM_MODELS_MAXIMUM);
    }
    dm_report_task *task = dm_report_tasks_add(tasks, dm_text_of(field), arena);
    if (!task) {
        return dm_out_of_memory(error);
    }
    const cJSON *label;
    cJSON_ArrayForEach(label, cJSON_GetObjectItemCaseSensitive(model, "labels")) {
        const char *name = cJSON_GetStringValue(label);
        if (!name || task->label_count == DM_LABELS_MAXIMUM) {
            return dm_fail(error, DM_BAD_INPUT, "a model with more than %d labels, or one without a name",
                           DM_LABELS_MAXIMUM);
        }
        if (!dm_report_task_add_label(task, dm_text_of(name), arena)) {
            return dm_out_of_memory(error);
        }
    }
    return DM_OK;
}

/* A row names no models: what has probabilities is a judgement. */
static dm_status add_judgement(const cJSON *judgement, dm_report_tasks *tasks, dm_arena *arena,
                               dm_error *error) {
    const cJSON *probability = cJSON_GetObjectItemCaseSensitive(judgement, "probability");
    if (!cJSON_IsObject(probability)) {
        return DM_OK;
    }
    if (tasks->count == DM_MODELS_MAXIMUM || cJSON_GetArraySize(probability) > DM_LABELS_MAXIMUM) {
        return dm_fail(error, DM_BAD_INPUT, "more judgements or labels than a record has");
    }
    dm_report_task *task = dm_report_tasks_add(tasks, dm_text_of(judgement->string), arena);
    bool room = task != NULL;
    const cJSON *label;
    cJSON_ArrayForEach(label, probability) {
        room = room && dm_report_task_add_label(task, dm_text_of(label->string), arena);
    }
    return room ? DM_OK : dm_out_of_memory(error);
}

dm_status dm_report_tasks_of(const cJSON *record, dm_report_tasks *tasks, dm_arena *arena, dm_error *error) {
    const cJSON *models = cJSON_GetObjectItemCaseSensitive(record, "models");
    dm_status status = DM_OK;
    const cJSON *item;
    *tasks = (dm_report_tasks){.count = 0};
    const cJSON *members = models ? models : record;
    cJSON_ArrayForEach(item, members) {
        if (status == DM_OK) {
            status = models ? add_model(item, tasks, arena, error) : add_judgement(item, tasks, arena, error);
        }
    }
    if (status == DM_OK && tasks->count == 0) {
        status = dm_fail(error, DM_BAD_INPUT, "names no model and has no judgement");
    }
    return status;
}
