#include "report/schema.h"

#include "base/embedded.h"
#include "demarche.h"

/* Marks the file as ours: "dmch". */
enum { APPLICATION_ID = 0x646d6368, SCHEMA_VERSION = 2 };

/* Of a task's summary, raw and without near-copies; then come counts by label. */
static const char *const summary_parts[] = {"score",        "low",        "high",
                                            "score_unique", "low_unique", "high_unique"};
static const char *const judgement_parts[] = {"label", "score", "confidence"};

enum {
    SUMMARY_PARTS = sizeof summary_parts / sizeof *summary_parts,
    JUDGEMENT_PARTS = sizeof judgement_parts / sizeof *judgement_parts,
    COUNTS = 4 /* documents and units, raw and without near-copies */
};

void dm_schema_add_column(dm_buffer *out, const char *prefix, const char *field, const char *part) {
    char *name = sqlite3_mprintf("%s\"%w_%w\"", prefix, field, part);
    if (name) {
        dm_buffer_add_string(out, name);
    }
    out->failed = out->failed || !name;
    sqlite3_free(name);
}

void dm_schema_add_summaries(const dm_report_tasks *tasks, dm_buffer *out) {
    dm_buffer_add_string(out, ", documents, documents_unique, units, units_unique");
    for (size_t i = 0; i < tasks->count; i++) {
        const dm_report_task *task = &tasks->items[i];
        for (size_t part = 0; part < SUMMARY_PARTS; part++) {
            dm_schema_add_column(out, ", ", task->field, summary_parts[part]);
        }
        for (size_t label = 0; label < task->label_count; label++) {
            dm_schema_add_column(out, ", ", task->field, task->labels[label]);
        }
    }
}

size_t dm_schema_summary_count(const dm_report_tasks *tasks) {
    size_t count = COUNTS;
    for (size_t i = 0; i < tasks->count; i++) {
        count += SUMMARY_PARTS + tasks->items[i].label_count;
    }
    return count;
}

void dm_schema_add_judgements(const dm_report_tasks *tasks, bool types, dm_buffer *out) {
    for (size_t i = 0; i < tasks->count; i++) {
        const dm_report_task *task = &tasks->items[i];
        for (size_t part = 0; part < JUDGEMENT_PARTS; part++) {
            dm_schema_add_column(out, ", ", task->field, judgement_parts[part]);
            dm_buffer_add_string(out, !types ? "" : part ? " REAL" : " TEXT");
        }
        for (size_t label = 0; label < task->label_count; label++) {
            dm_schema_add_column(out, ", ", task->field, task->labels[label]);
            dm_buffer_add_string(out, types ? " REAL" : "");
        }
    }
}

static size_t judgement_count(const dm_report_tasks *tasks) {
    size_t count = 0;
    for (size_t i = 0; i < tasks->count; i++) {
        count += JUDGEMENT_PARTS + tasks->items[i].label_count;
    }
    return count;
}

/* ---- making */

static dm_text cut_at(dm_text *rest, const char *mark) {
    const char *at = memmem(rest->bytes, rest->length, mark, strlen(mark));
    dm_text before = {rest->bytes, at ? (size_t)(at - rest->bytes) : rest->length};
    size_t taken = at ? before.length + strlen(mark) : rest->length;
    *rest = (dm_text){rest->bytes + taken, rest->length - taken};
    return before;
}

static void add_schema(const dm_report_tasks *tasks, dm_buffer *out) {
    dm_text rest = dm_embedded("report-schema");
    (void)cut_at(&rest, "\n\n"); /* the comment speaks of the marks */
    while (rest.length) {
        dm_text chunk = cut_at(&rest, "@");
        dm_buffer_add(out, chunk);
        if (rest.length) {
            dm_text mark = cut_at(&rest, "@");
            if (dm_text_equal(mark, DM_TEXT("JUDGEMENTS"))) {
                dm_schema_add_judgements(tasks, true, out);
            } else {
                dm_schema_add_summaries(tasks, out);
            }
        }
    }
    dm_buffer_add_byte(out, '\0');
}

static dm_status keep_tasks(dm_store *store, dm_error *error) {
    dm_status status = DM_OK;
    for (size_t i = 0; i < store->tasks.count; i++) {
        const dm_report_task *task = &store->tasks.items[i];
        for (size_t label = 0; label < task->label_count && status == DM_OK; label++) {
            status = dm_store_run(store, error, "INSERT INTO tasks VALUES (%d, %Q, %d, %Q)", (int)i,
                                  task->field, (int)label, task->labels[label]);
        }
    }
    return status;
}

dm_status dm_schema_make(dm_store *store, dm_error *error) {
    dm_buffer schema = {0};
    add_schema(&store->tasks, &schema);
    dm_status status = schema.failed ? dm_out_of_memory(error) : DM_OK;
    if (status == DM_OK && sqlite3_exec(store->database, schema.bytes, NULL, NULL, NULL) != SQLITE_OK) {
        status = sqlite3_errcode(store->database) == SQLITE_ERROR
                     ? dm_fail(error, DM_BAD_INPUT, "tasks and labels make no columns: %s",
                               sqlite3_errmsg(store->database))
                     : dm_store_fault(store, error);
    }
    dm_buffer_free(&schema);
    if (status == DM_OK) {
        status = dm_store_run(store, error,
                              "PRAGMA application_id = %d; PRAGMA user_version = %d;"
                              "INSERT INTO report VALUES ('program', 'demarche ' || %Q)",
                              APPLICATION_ID, SCHEMA_VERSION, DM_VERSION);
    }
    return status == DM_OK ? keep_tasks(store, error) : status;
}

dm_status dm_schema_finish(dm_store *store, bool searchable, dm_error *error) {
    dm_status status = dm_store_run(
        store, error,
        "CREATE INDEX units_by_document ON units (document);"
        "CREATE INDEX units_by_speaker ON units (speaker);"
        "CREATE INDEX units_by_target ON units (target_party) WHERE target_party IS NOT NULL;"
        "CREATE INDEX appearances_by_speaker ON appearances (speaker);"
        "CREATE INDEX appearances_by_document ON appearances (document);"
        "CREATE INDEX documents_by_day ON documents (day);"
        "CREATE INDEX daily_by_day ON daily (day); CREATE INDEX dyads_by_source ON dyads (source);");
    if (status == DM_OK && searchable) {
        status = dm_store_run(store, error,
                              "CREATE VIRTUAL TABLE units_text USING fts5(text, content='units', "
                              "content_rowid='unit', tokenize='unicode61 remove_diacritics 2');"
                              "INSERT INTO units_text(units_text) VALUES ('rebuild');"
                              "ANALYZE;");
    }
    return status;
}

dm_status dm_schema_prepare_insert(dm_store *store, const char *table, const char *columns,
                                   dm_schema_part part, sqlite3_stmt **statement, dm_error *error) {
    dm_buffer names = {0};
    dm_buffer places = {0};
    dm_buffer_add_string(&names, columns);
    if (part == DM_SCHEMA_JUDGEMENTS) {
        dm_schema_add_judgements(&store->tasks, false, &names);
    } else if (part == DM_SCHEMA_SUMMARIES) {
        dm_schema_add_summaries(&store->tasks, &names);
    }
    dm_buffer_add_byte(&names, '\0');
    size_t count = 1;
    for (const char *at = columns; *at; at++) {
        count += *at == ',';
    }
    count += part == DM_SCHEMA_JUDGEMENTS  ? judgement_count(&store->tasks)
             : part == DM_SCHEMA_SUMMARIES ? dm_schema_summary_count(&store->tasks)
                                           : 0;
    for (size_t i = 0; i < count; i++) {
        dm_buffer_add_string(&places, i ? ", ?" : "?");
    }
    dm_buffer_add_byte(&places, '\0');
    dm_status status = names.failed || places.failed
                           ? dm_out_of_memory(error)
                           : dm_store_prepare(store, statement, error, "INSERT INTO %s (%s) VALUES (%s)",
                                              table, names.bytes, places.bytes);
    dm_buffer_free(&names);
    dm_buffer_free(&places);
    return status;
}

/* ---- reading */

static dm_status read_tasks(dm_store *store, dm_error *error) {
    sqlite3_stmt *statement = NULL;
    dm_report_task *task = NULL;
    bool row = false;
    dm_status status = dm_store_prepare(store, &statement, error,
                                        "SELECT field, place, label FROM tasks ORDER BY task, place");
    while (status == DM_OK && (status = dm_store_step(store, statement, &row, error)) == DM_OK && row) {
        if (sqlite3_column_int(statement, 1) == 0) {
            task = dm_report_tasks_add(&store->tasks, dm_store_text(statement, 0), store->arena);
        }
        if (!task || !dm_report_task_add_label(task, dm_store_text(statement, 2), store->arena)) {
            status = dm_fail(error, DM_BAD_INPUT, "a database whose tasks are damaged");
        }
    }
    (void)sqlite3_finalize(statement);
    return status;
}

dm_status dm_schema_read(dm_store *store, dm_error *error) {
    uint64_t application;
    uint64_t version;
    dm_status status = dm_store_count(store, "PRAGMA application_id", &application, error);
    if (status == DM_OK) {
        status = dm_store_count(store, "PRAGMA user_version", &version, error);
    }
    if (status == DM_OK && application != APPLICATION_ID) {
        return dm_fail(error, DM_BAD_INPUT, "a database, but not of demarche report");
    }
    if (status == DM_OK && version != SCHEMA_VERSION) {
        return dm_fail(error, DM_BAD_INPUT, "a database of version %llu, not %d", (unsigned long long)version,
                       SCHEMA_VERSION);
    }
    return status == DM_OK ? read_tasks(store, error) : status;
}
