#include "report/document_row.h"

#include "records/day.h"
#include "records/json_read.h"

/* The columns that a row binds, in the order of the statement that dm_ingest prepares. */
enum {
    ID = 1,
    FILE_READ,
    TITLE,
    DATE,
    OUTLET,
    LANGUAGE,
    CHARACTERS,
    PARAGRAPHS,
    SHA256,
    ERROR,
    MESSAGE,
    CLUSTER,
    COPY,
    DAY,
    SPEAKERS,
    UNITS,
    UNATTRIBUTED,
    NARRATION,
    OFFSETS,
    MODELS
};

const cJSON *dm_record_origin(const cJSON *record) {
    return dm_json_at(record, "row") ? record : dm_json_at(record, "document");
}

dm_offset_unit dm_record_offsets(const cJSON *record) {
    return dm_offset_unit_of(dm_json_text_at(dm_record_origin(record), "offsets"));
}

static dm_text text_or_empty(const cJSON *object, const char *path) {
    dm_text text = dm_json_text_at(object, path);
    return text.bytes ? text : DM_TEXT("");
}

/* ---- the models that judged it */

/* The names of a set of models as one key. */
static void add_models_key(const cJSON *models, dm_buffer *key) {
    static const char *const parts[] = {"field", "sha256", "name", "version", "task"};
    const cJSON *model;
    dm_buffer_reuse(key);
    cJSON_ArrayForEach(model, models) {
        for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
            dm_buffer_add(key, text_or_empty(model, parts[i]));
            dm_buffer_add_byte(key, '\t');
        }
    }
}

static dm_status write_models(dm_ingest *ingest, uint32_t number, const cJSON *models, dm_error *error) {
    const cJSON *model;
    dm_status status = DM_OK;
    int place = 0;
    cJSON_ArrayForEach(model, models) {
        if (status == DM_OK) {
            status = dm_store_run(ingest->store, error,
                                  "INSERT INTO models (models, place, name, version, sha256, task, field) "
                                  "VALUES (%u, %d, %Q, %Q, %Q, %Q, %Q)",
                                  number + 1, place++, text_or_empty(model, "name").bytes,
                                  text_or_empty(model, "version").bytes, text_or_empty(model, "sha256").bytes,
                                  text_or_empty(model, "task").bytes, text_or_empty(model, "field").bytes);
        }
    }
    return status;
}

/* The number of the record's set of models, written when it is a new one; none with rows. */
static dm_status bind_models(dm_ingest *ingest, const cJSON *models, dm_error *error) {
    if (!models) {
        return DM_OK;
    }
    size_t known = ingest->models.count;
    add_models_key(models, &ingest->work);
    uint32_t number =
        ingest->work.failed ? DM_NONE : dm_table_add(&ingest->models, dm_buffer_text(&ingest->work));
    if (number == DM_NONE) {
        return dm_out_of_memory(error);
    }
    dm_store_bind_count(ingest->document, MODELS, (uint64_t)number + 1);
    return number == known ? write_models(ingest, number, models, error) : DM_OK;
}

/* ---- the row itself */

static dm_status find_copy(dm_ingest *ingest, dm_text cluster, bool *copy, dm_error *error) {
    dm_store_bind_text(ingest->store, ingest->find_copy, 1, cluster);
    dm_status status = dm_store_step(ingest->store, ingest->find_copy, copy, error);
    (void)sqlite3_reset(ingest->find_copy);
    return status;
}

/* A row has what an article's document says of itself among its metadata. */
static dm_text origin_text(const cJSON *origin, const char *name) {
    dm_text own = dm_json_text_at(origin, name);
    return own.bytes ? own : dm_json_text_at(dm_json_at(origin, "metadata"), name);
}

/* Title, date, outlet, language. An empty title is one: a record without the words has none. */
static void bind_origin(dm_ingest *ingest, const cJSON *origin) {
    static const struct {
        int place;
        const char *name;
    } texts[] = {{DATE, "date"}, {OUTLET, "outlet"}, {LANGUAGE, "language"}};
    dm_text title = origin_text(origin, "title");
    if (!title.bytes && ingest->texts) {
        title = ingest->texts->title;
    }
    dm_store_bind_text(ingest->store, ingest->document, TITLE, title);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        dm_text value = origin_text(origin, texts[i].name);
        dm_store_bind_text(ingest->store, ingest->document, texts[i].place,
                           value.length ? value : (dm_text){NULL, 0});
    }
    char day[DM_DAY_BYTES];
    dm_text date = origin_text(origin, "date");
    if (date.bytes && dm_day_parse(date, day)) {
        dm_store_bind_text(ingest->store, ingest->document, DAY, dm_text_of(day));
    }
}

static int count_units(const cJSON *speakers) {
    int count = 0;
    const cJSON *speaker;
    cJSON_ArrayForEach(speaker, speakers) {
        count += cJSON_GetArraySize(dm_json_at(speaker, "units"));
    }
    return count;
}

static void bind_counts(dm_ingest *ingest, const cJSON *record) {
    const cJSON *speakers = dm_json_at(record, "speakers");
    const struct {
        int place, count;
    } counts[] = {
        {SPEAKERS, cJSON_GetArraySize(speakers)},
        {UNITS, dm_json_at(record, "row") ? 1 : count_units(speakers)},
        {UNATTRIBUTED, cJSON_GetArraySize(dm_json_at(record, "unattributed"))},
        {NARRATION, cJSON_GetArraySize(dm_json_at(record, "narration"))},
    };
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
        (void)sqlite3_bind_int(ingest->document, counts[i].place, counts[i].count);
    }
}

static dm_status write_row(dm_ingest *ingest, const char *file, dm_text id, const cJSON *record,
                           dm_error *error) {
    const cJSON *origin = dm_record_origin(record);
    dm_store *store = ingest->store;
    sqlite3_stmt *row = ingest->document;
    bool copy = false;
    bool is_error = dm_json_at(record, "error") != NULL;
    dm_text cluster = dm_json_text_at(origin, "cluster");
    cluster = cluster.length ? cluster : id;
    dm_status status = is_error ? DM_OK : find_copy(ingest, cluster, &copy, error);
    if (status != DM_OK) {
        return status;
    }
    (void)sqlite3_clear_bindings(row);
    dm_store_bind_text(store, row, ID, id);
    dm_store_bind_text(store, row, FILE_READ, dm_text_of(file));
    bind_origin(ingest, origin);
    dm_store_bind_number(row, CHARACTERS, dm_json_number_at(origin, "characters"));
    dm_store_bind_number(row, PARAGRAPHS, dm_json_number_at(origin, "paragraphs"));
    dm_store_bind_text(store, row, SHA256, dm_json_text_at(origin, "sha256"));
    dm_store_bind_text(store, row, ERROR, dm_json_text_at(record, "error.code"));
    dm_store_bind_text(store, row, MESSAGE, dm_json_text_at(record, "error.message"));
    dm_store_bind_text(store, row, CLUSTER, cluster);
    (void)sqlite3_bind_int(row, COPY, copy);
    bind_counts(ingest, record);
    dm_store_bind_text(store, row, OFFSETS, dm_text_of(dm_offset_unit_names[dm_record_offsets(record)]));
    status = bind_models(ingest, dm_json_at(record, "models"), error);
    ingest->documents++;
    ingest->errors += is_error;
    return status == DM_OK ? dm_store_write(store, row, error) : status;
}

/* ---- what hangs on it */

static dm_status write_metadata(dm_ingest *ingest, sqlite3_int64 document, const cJSON *metadata,
                                dm_error *error) {
    const cJSON *field;
    dm_status status = DM_OK;
    cJSON_ArrayForEach(field, metadata) {
        const char *value = cJSON_GetStringValue(field);
        if (status == DM_OK && value && field->string) {
            (void)sqlite3_bind_int64(ingest->metadata, 1, document);
            dm_store_bind_text(ingest->store, ingest->metadata, 2, dm_text_of(field->string));
            dm_store_bind_text(ingest->store, ingest->metadata, 3, dm_text_of(value));
            status = dm_store_write(ingest->store, ingest->metadata, error);
        }
    }
    return status;
}

static dm_status write_notes(dm_ingest *ingest, sqlite3_int64 document, const cJSON *notes, dm_error *error) {
    const cJSON *note;
    dm_status status = DM_OK;
    cJSON_ArrayForEach(note, notes) {
        dm_text code = dm_json_text_at(note, "code");
        double count = dm_json_number_at(note, "count");
        if (status == DM_OK && code.length && count >= 0 && count < 1e15) {
            (void)sqlite3_bind_int64(ingest->note, 1, document);
            dm_store_bind_text(ingest->store, ingest->note, 2, code);
            dm_store_bind_count(ingest->note, 3, (uint64_t)count);
            status = dm_store_write(ingest->store, ingest->note, error);
        }
    }
    return status;
}

dm_status dm_document_write(dm_ingest *ingest, const char *file, dm_text id, const cJSON *record,
                            sqlite3_int64 *document, dm_error *error) {
    const cJSON *origin = dm_record_origin(record);
    dm_status status = write_row(ingest, file, id, record, error);
    *document = sqlite3_last_insert_rowid(ingest->store->database);
    if (status == DM_OK) {
        status = write_metadata(ingest, *document, dm_json_at(origin, "metadata"), error);
    }
    return status == DM_OK ? write_notes(ingest, *document, dm_json_at(origin, "notes"), error) : status;
}

dm_status dm_document_forget(dm_ingest *ingest, sqlite3_int64 document, dm_error *error) {
    sqlite3_stmt *const statements[] = {ingest->forget_metadata, ingest->forget_notes, ingest->forget};
    dm_status status = DM_OK;
    for (size_t i = 0; i < sizeof statements / sizeof statements[0] && status == DM_OK; i++) {
        (void)sqlite3_bind_int64(statements[i], 1, document);
        status = dm_store_write(ingest->store, statements[i], error);
    }
    return status;
}
