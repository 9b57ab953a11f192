#include "report/group.h"

#include <math.h>

#include "report/schema.h"

/* Columns of the query, before those of the tasks. */
enum { DOCUMENT = DM_GROUP_KEYS, COPY, DAY, FIRST_TASK };
enum { LABEL, FIRST, SECOND, TASK_COLUMNS };

static void add_task_columns(const dm_report_tasks *tasks, dm_buffer *out) {
    for (size_t i = 0; i < tasks->count; i++) {
        const dm_report_task *task = &tasks->items[i];
        bool poles = dm_report_task_has_poles(task);
        dm_schema_add_column(out, ", u.", task->field, "label");
        if (poles) {
            dm_schema_add_column(out, ", u.", task->field, task->labels[task->first]);
            dm_schema_add_column(out, ", u.", task->field, task->labels[task->second]);
        } else {
            dm_buffer_add_string(out, ", NULL, NULL");
        }
    }
}

static dm_status prepare(dm_store *store, const dm_grouping *grouping, sqlite3_stmt **statement,
                         dm_error *error) {
    dm_buffer columns = {0};
    add_task_columns(&store->tasks, &columns);
    dm_buffer_add_byte(&columns, '\0');
    dm_status status = columns.failed
                           ? dm_out_of_memory(error)
                           : dm_store_prepare(store, statement, error,
                                              "SELECT %s, u.document, d.copy, d.day%s FROM units AS u "
                                              "JOIN documents AS d ON d.document = u.document "
                                              "LEFT JOIN speakers AS s ON s.speaker = u.speaker "
                                              "WHERE %s ORDER BY 1, 2, 3, 4",
                                              grouping->keys, columns.bytes, grouping->where);
    dm_buffer_free(&columns);
    return status;
}

/* ---- adding units up */

/* The group at hand. */
typedef struct grouping_state {
    const dm_report_tasks *tasks;
    sqlite3_stmt *statement;
    dm_unit_group *group;
    dm_buffer keys[DM_GROUP_KEYS]; /* bytes of group->keys */
    sqlite3_int64 document;
    bool copy;
} grouping_state;

static bool same_keys(const grouping_state *state) {
    bool same = true;
    for (int i = 0; i < DM_GROUP_KEYS && same; i++) {
        bool null = sqlite3_column_type(state->statement, i) == SQLITE_NULL;
        same = null ? !state->group->keys[i].bytes
                    : state->group->keys[i].bytes &&
                          dm_text_equal(dm_store_text(state->statement, i), state->group->keys[i]);
    }
    return same;
}

static bool begin_group(grouping_state *state) {
    bool room = true;
    *state->group = (dm_unit_group){.units = 0};
    for (int i = 0; i < DM_GROUP_KEYS; i++) {
        dm_buffer_clear(&state->keys[i]);
        if (sqlite3_column_type(state->statement, i) == SQLITE_NULL) {
            continue;
        }
        dm_buffer_add(&state->keys[i], dm_store_text(state->statement, i));
        dm_buffer_add_byte(&state->keys[i], '\0');
        room = room && !state->keys[i].failed;
        state->group->keys[i] = (dm_text){state->keys[i].bytes, state->keys[i].length - 1};
    }
    return room;
}

static void end_document(grouping_state *state) {
    for (size_t i = 0; i < state->tasks->count; i++) {
        dm_group_task *task = &state->group->tasks[i];
        dm_group_add(&task->all, task->count, task->first, task->second);
        if (!state->copy) {
            dm_group_add(&task->unique, task->count, task->first, task->second);
        }
        task->first = task->second = 0;
        task->count = 0;
    }
}

static void begin_document(grouping_state *state) {
    dm_unit_group *group = state->group;
    dm_text day = dm_store_text(state->statement, DAY);
    state->document = sqlite3_column_int64(state->statement, DOCUMENT);
    state->copy = sqlite3_column_int(state->statement, COPY);
    group->documents++;
    group->documents_unique += !state->copy;
    if (day.length != DM_DAY_BYTES - 1) {
        return;
    }
    if (!group->first_day[0] || dm_text_compare(day, dm_text_of(group->first_day)) < 0) {
        memcpy(group->first_day, day.bytes, day.length);
    }
    if (dm_text_compare(day, dm_text_of(group->last_day)) > 0) {
        memcpy(group->last_day, day.bytes, day.length);
    }
}

static void add_unit(grouping_state *state) {
    state->group->units++;
    state->group->units_unique += !state->copy;
    for (size_t i = 0; i < state->tasks->count; i++) {
        const dm_report_task *task = &state->tasks->items[i];
        dm_group_task *sums = &state->group->tasks[i];
        int column = FIRST_TASK + (int)i * TASK_COLUMNS;
        dm_text label = dm_store_text(state->statement, column + LABEL);
        double first = dm_store_number(state->statement, column + FIRST);
        double second = dm_store_number(state->statement, column + SECOND);
        for (size_t place = 0; place < task->label_count; place++) {
            sums->counts[place] += dm_text_equal(label, dm_text_of(task->labels[place]));
        }
        if (!isnan(first) && !isnan(second)) {
            sums->first += first;
            sums->second += second;
            sums->count++;
        }
    }
}

static dm_status group_rows(dm_store *store, grouping_state *state, dm_group_taker *take, void *context,
                            dm_error *error) {
    bool open = false;
    bool row = false;
    dm_status status = dm_store_step(store, state->statement, &row, error);
    while (status == DM_OK && row) {
        bool other_group = !open || !same_keys(state);
        bool other_document =
            other_group || state->document != sqlite3_column_int64(state->statement, DOCUMENT);
        if (open && other_document) {
            end_document(state);
        }
        if (open && other_group) {
            status = take(context, state->group, error);
        }
        if (status == DM_OK && other_group && !begin_group(state)) {
            status = dm_out_of_memory(error);
        }
        if (status != DM_OK) {
            return status;
        }
        open = true;
        if (other_document) {
            begin_document(state);
        }
        add_unit(state);
        status = dm_store_step(store, state->statement, &row, error);
    }
    if (status == DM_OK && open) {
        end_document(state);
        status = take(context, state->group, error);
    }
    return status;
}

dm_status dm_units_group(dm_store *store, const dm_grouping *grouping, dm_group_taker *take, void *context,
                         dm_error *error) {
    grouping_state state = {.tasks = &store->tasks,
                            .group = dm_arena_take(store->arena, 1, sizeof *state.group)};
    if (!state.group) {
        return dm_out_of_memory(error);
    }
    dm_status status = prepare(store, grouping, &state.statement, error);
    if (status == DM_OK) {
        status = group_rows(store, &state, take, context, error);
    }
    for (int i = 0; i < DM_GROUP_KEYS; i++) {
        dm_buffer_free(&state.keys[i]);
    }
    (void)sqlite3_finalize(state.statement);
    return status;
}

/* ---- priors */

dm_status dm_group_priors(dm_store *store, dm_group_prior priors[DM_MODELS_MAXIMUM], dm_error *error) {
    dm_status status = DM_OK;
    for (size_t i = 0; i < store->tasks.count && status == DM_OK; i++) {
        const dm_report_task *task = &store->tasks.items[i];
        sqlite3_stmt *statement = NULL;
        bool row = false;
        priors[i] = (dm_group_prior){0, 0};
        if (!dm_report_task_has_poles(task)) {
            continue;
        }
        status =
            dm_store_prepare(store, &statement, error,
                             "SELECT avg(\"%w_%w\"), avg(\"%w_%w\") FROM units WHERE speaker IS NOT NULL",
                             task->field, task->labels[task->first], task->field, task->labels[task->second]);
        if (status == DM_OK) {
            status = dm_store_step(store, statement, &row, error);
        }
        if (status == DM_OK && row && sqlite3_column_type(statement, 0) != SQLITE_NULL) {
            priors[i] =
                (dm_group_prior){sqlite3_column_double(statement, 0), sqlite3_column_double(statement, 1)};
        }
        (void)sqlite3_finalize(statement);
    }
    return status;
}
