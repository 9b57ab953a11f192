#include "report/stored.h"

#include "records/json_parse.h"
#include "report/schema.h"

/* ---- values: numbers are strings, as in records that were parsed */

/* Adds a member or an item (without a name); false when memory ends. */
static bool add(cJSON *parent, const char *name, cJSON *value) {
    bool added =
        value && (name ? cJSON_AddItemToObject(parent, name, value) : cJSON_AddItemToArray(parent, value));
    if (!added) {
        cJSON_Delete(value);
    }
    return added;
}

static cJSON *add_object(cJSON *parent, const char *name) {
    cJSON *object = cJSON_CreateObject();
    return add(parent, name, object) ? object : NULL;
}

static cJSON *add_array(cJSON *parent, const char *name) {
    cJSON *array = cJSON_CreateArray();
    return add(parent, name, array) ? array : NULL;
}

/* A column as it is, but for NULL, which is no member. Its kind is asked for first: where memory ends, the words of
 * a number are NULL, too. */
static bool add_column(cJSON *parent, const char *name, sqlite3_stmt *row, int column) {
    if (sqlite3_column_type(row, column) == SQLITE_NULL) {
        return true;
    }
    const char *text = (const char *)sqlite3_column_text(row, column);
    return text && add(parent, name, cJSON_CreateString(text));
}

/* Columns from `first` on under these names. */
static bool add_columns(cJSON *parent, const char *const *names, size_t count, sqlite3_stmt *row, int first) {
    bool room = true;
    for (size_t i = 0; i < count && room; i++) {
        room = add_column(parent, names[i], row, first + (int)i);
    }
    return room;
}

#define COUNT_OF(array) (sizeof(array) / sizeof(array)[0])

/* A column that holds JSON. */
static dm_status add_json(dm_stored *stored, cJSON *parent, const char *name, sqlite3_stmt *row, int column,
                          dm_error *error) {
    cJSON *value = NULL;
    if (sqlite3_column_type(row, column) == SQLITE_NULL) {
        return DM_OK;
    }
    dm_status status = dm_json_parse(dm_store_text(row, column), &stored->work, &value, error);
    return status == DM_OK && !add(parent, name, value) ? dm_out_of_memory(error) : status;
}

/* ---- opening */

/* Columns of the query of units; then those of the judgements. */
enum { UNIT_TEXT, UNIT_SOURCE, UNIT_CUE, UNIT_CUE_CLASS, UNIT_TARGET, UNIT_TARGET_PARTY, UNIT_SPANS };
enum { UNIT_EVIDENCE = UNIT_SPANS + 1, UNIT_SPEAKER_ID, UNIT_PLAIN };
static const char *const unit_members[] = {"id", "kind", "paragraph", "confidence", "modality", "reason"};
enum { UNIT_JUDGEMENTS = UNIT_PLAIN + (int)COUNT_OF(unit_members) };

static dm_status prepare_units(dm_stored *stored, dm_error *error) {
    dm_buffer columns = {0};
    dm_schema_add_judgements(&stored->store.tasks, false, &columns);
    dm_buffer_add_byte(&columns, '\0');
    dm_status status =
        columns.failed
            ? dm_out_of_memory(error)
            : dm_store_prepare(&stored->store, &stored->units, error,
                               "SELECT text, source, cue, cue_class, target, target_party, spans, evidence, "
                               "speaker_id, id, kind, paragraph, confidence, modality, reason%s FROM units "
                               "WHERE document = ? ORDER BY unit",
                               columns.bytes);
    dm_buffer_free(&columns);
    return status;
}

/* Columns of the query of documents. */
enum { DOCUMENT, FILE_READ, MODELS, NARRATION, ERROR, MESSAGE, IS_ROW, DOCUMENT_PLAIN };
static const char *const document_members[] = {"id",      "title",      "date",       "outlet", "language",
                                               "offsets", "characters", "paragraphs", "sha256", "cluster"};

dm_status dm_stored_open(const char *path, dm_stored *stored, dm_error *error) {
    *stored = (dm_stored){.documents = NULL};
    const struct {
        sqlite3_stmt **statement;
        const char *text;
    } statements[] = {
        {&stored->documents,
         "SELECT document, file, models, narration, error, message, "
         "(SELECT kind = 'row' FROM units AS u WHERE u.document = d.document LIMIT 1), "
         "id, title, date, outlet, language, offsets, characters, paragraphs, sha256, cluster "
         "FROM documents AS d ORDER BY document"},
        {&stored->models,
         "SELECT name, version, sha256, task, field FROM models WHERE models = ? ORDER BY place"},
        {&stored->metadata, "SELECT name, value FROM metadata WHERE document = ? ORDER BY name"},
        {&stored->notes, "SELECT code, count FROM notes WHERE document = ? ORDER BY code"},
        {&stored->appearances, "SELECT id, name, kind, code, role, affiliation FROM appearances "
                               "WHERE document = ? ORDER BY rowid"},
    };
    dm_status status = dm_store_open(path, &stored->store, error);
    for (size_t i = 0; i < COUNT_OF(statements) && status == DM_OK; i++) {
        status = dm_store_prepare(&stored->store, statements[i].statement, error, "%s", statements[i].text);
    }
    return status == DM_OK ? prepare_units(stored, error) : status;
}

void dm_stored_close(dm_stored *stored) {
    sqlite3_stmt *const statements[] = {stored->documents, stored->models,      stored->metadata,
                                        stored->notes,     stored->appearances, stored->units};
    for (size_t i = 0; i < COUNT_OF(statements); i++) {
        (void)sqlite3_finalize(statements[i]);
    }
    dm_buffer_free(&stored->work);
    dm_store_close(&stored->store);
    *stored = (dm_stored){.documents = NULL};
}

/* ---- what hangs on a document */

/* The next row of a statement for `key`, which is bound before the first; it is reset behind the last. */
static bool next_row(dm_stored *stored, sqlite3_stmt *statement, dm_status *status, dm_error *error) {
    bool row = false;
    if (*status == DM_OK) {
        *status = dm_store_step(&stored->store, statement, &row, error);
    }
    if (!row) {
        (void)sqlite3_reset(statement);
    }
    return row;
}

/* Members whose names are data. */
static dm_status add_metadata(dm_stored *stored, sqlite3_int64 document, cJSON *origin, dm_error *error) {
    dm_status status = DM_OK;
    cJSON *metadata = NULL;
    (void)sqlite3_bind_int64(stored->metadata, 1, document);
    while (next_row(stored, stored->metadata, &status, error)) {
        metadata = metadata ? metadata : add_object(origin, "metadata");
        if (!metadata ||
            !add_column(metadata, dm_store_text(stored->metadata, 0).bytes, stored->metadata, 1)) {
            status = dm_out_of_memory(error);
        }
    }
    return status;
}

static dm_status add_notes(dm_stored *stored, sqlite3_int64 document, cJSON *origin, dm_error *error) {
    static const char *const members[] = {"code", "count"};
    cJSON *notes = add_array(origin, "notes");
    dm_status status = notes ? DM_OK : dm_out_of_memory(error);
    (void)sqlite3_bind_int64(stored->notes, 1, document);
    while (next_row(stored, stored->notes, &status, error)) {
        cJSON *note = add_object(notes, NULL);
        if (!note || !add_columns(note, members, COUNT_OF(members), stored->notes, 0)) {
            status = dm_out_of_memory(error);
        }
    }
    return status;
}

static bool add_labels(cJSON *model, const dm_report_tasks *tasks, dm_text field) {
    cJSON *labels = add_array(model, "labels");
    bool room = labels != NULL;
    for (size_t i = 0; i < tasks->count; i++) {
        for (size_t label = 0;
             label < tasks->items[i].label_count && dm_text_equal(field, dm_text_of(tasks->items[i].field));
             label++) {
            room = room && add(labels, NULL, cJSON_CreateString(tasks->items[i].labels[label]));
        }
    }
    return room;
}

static dm_status add_models(dm_stored *stored, sqlite3_int64 set, cJSON *record, dm_error *error) {
    static const char *const members[] = {"name", "version", "sha256", "task", "field"};
    cJSON *models = add_array(record, "models");
    dm_status status = models ? DM_OK : dm_out_of_memory(error);
    (void)sqlite3_bind_int64(stored->models, 1, set);
    while (next_row(stored, stored->models, &status, error)) {
        cJSON *model = add_object(models, NULL);
        if (!model || !add_columns(model, members, COUNT_OF(members), stored->models, 0) ||
            !add_labels(model, &stored->store.tasks, dm_store_text(stored->models, 4))) {
            status = dm_out_of_memory(error);
        }
    }
    return status;
}

/* ---- units */

static bool add_judgements(const dm_stored *stored, cJSON *unit) {
    static const char *const members[] = {"label", "score", "confidence"};
    int column = UNIT_JUDGEMENTS;
    bool room = true;
    for (size_t i = 0; i < stored->store.tasks.count && room; i++) {
        const dm_report_task *task = &stored->store.tasks.items[i];
        if (sqlite3_column_type(stored->units, column) != SQLITE_NULL) {
            cJSON *judgement = add_object(unit, task->field);
            cJSON *probability = judgement ? add_object(judgement, "probability") : NULL;
            room = probability && add_columns(judgement, members, COUNT_OF(members), stored->units, column) &&
                   add_columns(probability, task->labels, task->label_count, stored->units,
                               column + (int)COUNT_OF(members));
        }
        column += (int)(COUNT_OF(members) + task->label_count);
    }
    return room;
}

/* Source and cue have their words, the target its name and party. */
static bool add_parties(sqlite3_stmt *row, cJSON *unit) {
    static const struct {
        const char *member, *part;
        int column;
    } parts[] = {{"source", "text", UNIT_SOURCE},
                 {"cue", "text", UNIT_CUE},
                 {"cue", "class", UNIT_CUE_CLASS},
                 {"target", "name", UNIT_TARGET},
                 {"target", "code", UNIT_TARGET_PARTY}};
    bool room = true;
    for (size_t i = 0; i < COUNT_OF(parts) && room; i++) {
        if (sqlite3_column_type(row, parts[i].column) != SQLITE_NULL) {
            cJSON *object = cJSON_GetObjectItemCaseSensitive(unit, parts[i].member);
            object = object ? object : add_object(unit, parts[i].member);
            room = object && add_column(object, parts[i].part, row, parts[i].column);
        }
    }
    return room;
}

/* The unit of the row at hand, into an object of its own or, of rows, into the record. */
static dm_status fill_unit(dm_stored *stored, cJSON *unit, dm_error *error) {
    sqlite3_stmt *row = stored->units;
    if (!unit || !add_columns(unit, unit_members, COUNT_OF(unit_members), row, UNIT_PLAIN) ||
        !add_column(unit, "text", row, UNIT_TEXT) || !add_parties(row, unit) ||
        !add_judgements(stored, unit)) {
        return dm_out_of_memory(error);
    }
    dm_status status = add_json(stored, unit, "spans", row, UNIT_SPANS, error);
    return status == DM_OK ? add_json(stored, unit, "evidence", row, UNIT_EVIDENCE, error) : status;
}

static dm_status add_speakers(dm_stored *stored, sqlite3_int64 document, cJSON *speakers, dm_error *error) {
    static const char *const members[] = {"id", "name", "kind", "code", "role", "affiliation"};
    dm_status status = DM_OK;
    (void)sqlite3_bind_int64(stored->appearances, 1, document);
    while (next_row(stored, stored->appearances, &status, error)) {
        cJSON *speaker = add_object(speakers, NULL);
        if (!speaker || !add_columns(speaker, members, COUNT_OF(members), stored->appearances, 0) ||
            !add_array(speaker, "units")) {
            status = dm_out_of_memory(error);
        }
    }
    return status;
}

/* The speaker with this id from `speaker` on, as units stand in the order of their speakers. */
static cJSON *speaker_from(cJSON *speaker, const char *id) {
    while (speaker) {
        const char *own = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(speaker, "id"));
        if (own && strcmp(own, id) == 0) {
            return speaker;
        }
        speaker = speaker->next;
    }
    return NULL;
}

static dm_status add_contents(dm_stored *stored, sqlite3_int64 document, cJSON *record, dm_error *error) {
    cJSON *speakers = add_array(record, "speakers");
    cJSON *unattributed = add_array(record, "unattributed");
    if (!speakers || !unattributed) {
        return dm_out_of_memory(error);
    }
    dm_status status = add_speakers(stored, document, speakers, error);
    cJSON *speaker = speakers->child;
    (void)sqlite3_bind_int64(stored->units, 1, document);
    while (next_row(stored, stored->units, &status, error)) {
        cJSON *units = unattributed;
        if (sqlite3_column_type(stored->units, UNIT_SPEAKER_ID) != SQLITE_NULL) {
            speaker = speaker_from(speaker, dm_store_text(stored->units, UNIT_SPEAKER_ID).bytes);
            units = cJSON_GetObjectItemCaseSensitive(speaker, "units");
        }
        status = units ? fill_unit(stored, add_object(units, NULL), error)
                       : dm_fail(error, DM_BAD_INPUT, "a database whose units have lost their speakers");
    }
    return status;
}

static dm_status add_row_contents(dm_stored *stored, sqlite3_int64 document, cJSON *record, dm_error *error) {
    dm_status status = DM_OK;
    (void)sqlite3_bind_int64(stored->units, 1, document);
    if (next_row(stored, stored->units, &status, error)) {
        cJSON_DeleteItemFromObjectCaseSensitive(record, "id"); /* which is that of its unit */
        status = fill_unit(stored, record, error);
    }
    (void)sqlite3_reset(stored->units);
    return status;
}

/* ---- a record */

static dm_status add_error(const dm_stored *stored, cJSON *record, dm_error *error) {
    static const char *const members[] = {"code", "message"};
    cJSON *fault = add_object(record, "error");
    return fault && add_columns(fault, members, COUNT_OF(members), stored->documents, ERROR)
               ? DM_OK
               : dm_out_of_memory(error);
}

/* How many paragraphs of narration there were is all that is known of them. */
static bool add_narration(const dm_stored *stored, cJSON *record) {
    cJSON *narration = add_array(record, "narration");
    bool room = narration != NULL;
    for (int i = sqlite3_column_int(stored->documents, NARRATION); i > 0 && room; i--) {
        room = add(narration, NULL, cJSON_CreateNull());
    }
    return room;
}

static dm_status fill_record(dm_stored *stored, cJSON *record, dm_error *error) {
    sqlite3_stmt *row = stored->documents;
    sqlite3_int64 document = sqlite3_column_int64(row, DOCUMENT);
    bool is_row = sqlite3_column_int(row, IS_ROW);
    bool is_error = sqlite3_column_type(row, ERROR) != SQLITE_NULL;
    bool room = add(record, "demarche", cJSON_CreateString("1")) &&
                (!is_row || add(record, "row", cJSON_CreateString("1")));
    cJSON *origin = is_row ? record : room ? add_object(record, "document") : NULL;
    if (!room || !origin ||
        !add_columns(origin, document_members, COUNT_OF(document_members), row, DOCUMENT_PLAIN) ||
        !(is_row || is_error || add_narration(stored, record))) {
        return dm_out_of_memory(error);
    }
    dm_status status = add_metadata(stored, document, origin, error);
    if (status == DM_OK) {
        status = add_notes(stored, document, origin, error);
    }
    if (status == DM_OK && sqlite3_column_type(row, MODELS) != SQLITE_NULL) {
        status = add_models(stored, sqlite3_column_int64(row, MODELS), record, error);
    }
    if (status == DM_OK) {
        status = is_error ? add_error(stored, record, error)
                 : is_row ? add_row_contents(stored, document, record, error)
                          : add_contents(stored, document, record, error);
    }
    return status;
}

dm_status dm_stored_next(dm_stored *stored, cJSON **record, const char **file, dm_error *error) {
    bool row;
    *record = NULL;
    dm_status status = dm_store_step(&stored->store, stored->documents, &row, error);
    if (status != DM_OK || !row) {
        return status;
    }
    *file = dm_store_text(stored->documents, FILE_READ).bytes;
    *record = cJSON_CreateObject();
    status = *record ? fill_record(stored, *record, error) : dm_out_of_memory(error);
    if (status != DM_OK) {
        cJSON_Delete(*record);
        *record = NULL;
    }
    return status;
}
