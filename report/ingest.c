#include "report/ingest.h"

#include <math.h>

#include "records/json_read.h"
#include "report/document_row.h"
#include "report/ingest_sums.h"
#include "report/schema.h"
#include "report/unit_row.h"

/* ---- beginning */

dm_status dm_ingest_start(dm_ingest *ingest, dm_store *store, dm_texts *texts, dm_error *error) {
    *ingest = (dm_ingest){.store = store, .texts = texts};
    dm_table_init(&ingest->models, store->arena);
    return dm_speakers_start(&ingest->speakers, error);
}

/* The tables, once the first record has said what tasks there are. */
static dm_status begin(dm_ingest *ingest, dm_error *error) {
    const struct {
        sqlite3_stmt **statement;
        const char *text;
    } statements[] = {
        {&ingest->find, "SELECT document, error IS NOT NULL, sha256 FROM documents WHERE id = ?"},
        {&ingest->find_copy, "SELECT 1 FROM documents WHERE cluster = ? AND error IS NULL LIMIT 1"},
        {&ingest->forget, "DELETE FROM documents WHERE document = ?"},
        {&ingest->forget_metadata, "DELETE FROM metadata WHERE document = ?"},
        {&ingest->forget_notes, "DELETE FROM notes WHERE document = ?"},
        {&ingest->note, "INSERT OR IGNORE INTO notes VALUES (?, ?, ?)"},
        {&ingest->metadata, "INSERT OR IGNORE INTO metadata VALUES (?, ?, ?)"},
        {&ingest->fault, "INSERT INTO faults VALUES (?, ?, ?, ?, ?)"},
        {&ingest->party, "INSERT OR IGNORE INTO parties VALUES (?, ?)"},
        {&ingest->appearance, "INSERT INTO appearances VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"},
        {&ingest->document,
         "INSERT INTO documents (id, file, title, date, outlet, language, characters, "
         "paragraphs, sha256, error, "
         "message, cluster, copy, day, speakers, units, unattributed, narration, offsets, models) "
         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"},
    };
    ingest->begun = true;
    dm_status status = dm_schema_make(ingest->store, error);
    for (size_t i = 0; i < sizeof statements / sizeof *statements && status == DM_OK; i++) {
        status = dm_store_prepare(ingest->store, statements[i].statement, error, "%s", statements[i].text);
    }
    if (status == DM_OK) {
        status = dm_schema_prepare_insert(ingest->store, "units", dm_unit_columns, DM_SCHEMA_JUDGEMENTS,
                                          &ingest->unit, error);
    }
    return status == DM_OK ? dm_store_run(ingest->store, error, "BEGIN") : status;
}

void dm_ingest_end(dm_ingest *ingest) {
    sqlite3_stmt **const statements[] = {&ingest->find,
                                         &ingest->find_copy,
                                         &ingest->document,
                                         &ingest->metadata,
                                         &ingest->note,
                                         &ingest->appearance,
                                         &ingest->unit,
                                         &ingest->fault,
                                         &ingest->party,
                                         &ingest->forget,
                                         &ingest->forget_metadata,
                                         &ingest->forget_notes};
    for (size_t i = 0; i < sizeof statements / sizeof statements[0]; i++) {
        (void)sqlite3_finalize(*statements[i]);
    }
    dm_speakers_end(&ingest->speakers);
    dm_buffer_free(&ingest->work);
    cJSON_Delete(ingest->waiting);
    *ingest = (dm_ingest){0};
}

dm_status dm_ingest_party(dm_ingest *ingest, const dm_party_name *party, dm_error *error) {
    if (!party->party.length) {
        return DM_OK;
    }
    dm_store_bind_text(ingest->store, ingest->party, 1, party->party);
    dm_store_bind_text(ingest->store, ingest->party, 2, party->name);
    return dm_store_write(ingest->store, ingest->party, error);
}

/* ---- documents */

static dm_status keep_fault(dm_ingest *ingest, const char *kind, const char *file, uint64_t line, dm_text id,
                            const char *message, dm_error *error) {
    dm_store_bind_text(ingest->store, ingest->fault, 1, dm_text_of(kind));
    dm_store_bind_text(ingest->store, ingest->fault, 2, dm_text_of(file));
    dm_store_bind_count(ingest->fault, 3, line);
    dm_store_bind_text(ingest->store, ingest->fault, 4, id);
    dm_store_bind_text(ingest->store, ingest->fault, 5, dm_text_of(message));
    return dm_store_write(ingest->store, ingest->fault, error);
}

dm_status dm_ingest_fault(dm_ingest *ingest, const char *file, const dm_error *fault, dm_error *error) {
    ingest->faults++;
    /* Before the first record there are no tables; what is wrong is told all the same. */
    return ingest->begun && ingest->faults <= DM_FAULTS_KEPT
               ? keep_fault(ingest, "line", file, fault->line, (dm_text){NULL, 0}, fault->message, error)
               : DM_OK;
}

/* Whether the id is there already; an error record makes room for a document that could be read after all. */
static dm_status find_duplicate(dm_ingest *ingest, const char *file, dm_text id, const cJSON *record,
                                bool *duplicate, dm_error *error) {
    bool row;
    dm_store_bind_text(ingest->store, ingest->find, 1, id);
    dm_status status = dm_store_step(ingest->store, ingest->find, &row, error);
    *duplicate = row;
    if (status != DM_OK || !row) {
        (void)sqlite3_reset(ingest->find);
        return status;
    }
    bool was_error = sqlite3_column_int(ingest->find, 1);
    bool is_error = dm_json_at(record, "error") != NULL;
    dm_text sha256 = dm_json_text_at(dm_record_origin(record), "sha256");
    bool other =
        !was_error && !is_error && sha256.bytes && !dm_text_equal(sha256, dm_store_text(ingest->find, 2));
    if (was_error && !is_error) {
        *duplicate = false;
        ingest->errors--;
        ingest->documents--;
        status = dm_document_forget(ingest, sqlite3_column_int64(ingest->find, 0), error);
    }
    (void)sqlite3_reset(ingest->find);
    ingest->duplicates += *duplicate;
    ingest->other_texts += *duplicate && other;
    if (status == DM_OK && other && ingest->other_texts <= DM_FAULTS_KEPT) {
        status = keep_fault(ingest, "other_text", file, 0, id, "the same id with another text was left out",
                            error);
    }
    return status;
}

/* ---- speakers and units */

static dm_text text_or_empty(const cJSON *object, const char *path) {
    dm_text text = dm_json_text_at(object, path);
    return text.bytes ? text : DM_TEXT("");
}

static dm_status write_units(dm_ingest *ingest, const dm_unit_place *place, const cJSON *units,
                             dm_error *error) {
    dm_status status = DM_OK;
    const cJSON *unit;
    cJSON_ArrayForEach(unit, units) {
        status = status == DM_OK ? dm_unit_write(ingest, place, unit, error) : status;
    }
    return status;
}

static dm_status write_speaker(dm_ingest *ingest, sqlite3_int64 document, const cJSON *speaker,
                               dm_error *error) {
    dm_speaker_form form = {
        .name = text_or_empty(speaker, "name"),
        .kind = text_or_empty(speaker, "kind"),
        .code = text_or_empty(speaker, "code"),
        .role = text_or_empty(speaker, "role"),
        .affiliation = text_or_empty(speaker, "affiliation"),
    };
    dm_party_name party = dm_speakers_party_of(&ingest->speakers, &form);
    dm_unit_place place = {document, dm_speakers_find(&ingest->speakers, &form, party.party),
                           text_or_empty(speaker, "id")};
    if (place.speaker == DM_NONE) {
        return dm_out_of_memory(error);
    }
    sqlite3_stmt *row = ingest->appearance;
    (void)sqlite3_bind_int64(row, 1, document);
    dm_store_bind_text(ingest->store, row, 2, place.speaker_id);
    dm_store_bind_count(row, 3, (uint64_t)place.speaker + 1);
    dm_store_bind_text(ingest->store, row, 4, form.name);
    dm_store_bind_text(ingest->store, row, 5, form.kind);
    dm_store_bind_text(ingest->store, row, 6, form.code);
    dm_store_bind_text(ingest->store, row, 7, form.role);
    dm_store_bind_text(ingest->store, row, 8, form.affiliation);
    dm_store_bind_text(ingest->store, row, 9, party.party.length ? party.party : (dm_text){NULL, 0});
    dm_status status = dm_ingest_party(ingest, &party, error);
    if (status == DM_OK) {
        status = dm_store_write(ingest->store, row, error);
    }
    return status == DM_OK ? write_units(ingest, &place, dm_json_at(speaker, "units"), error) : status;
}

static dm_status write_contents(dm_ingest *ingest, sqlite3_int64 document, const cJSON *record,
                                dm_error *error) {
    dm_unit_place nobody = {document, DM_NONE, {NULL, 0}};
    if (dm_json_at(record, "error")) {
        return DM_OK;
    }
    if (dm_json_at(record, "row")) {
        return dm_unit_write(ingest, &nobody, record, error);
    }
    dm_status status = DM_OK;
    const cJSON *speaker;
    cJSON_ArrayForEach(speaker, dm_json_at(record, "speakers")) {
        status = status == DM_OK ? write_speaker(ingest, document, speaker, error) : status;
    }
    return status == DM_OK ? write_units(ingest, &nobody, dm_json_at(record, "unattributed"), error) : status;
}

/* ---- a record */

/* The id of what is a record of this version; NULL bytes and the fault for anything else. */
static dm_text check(const cJSON *record, dm_error *fault) {
    dm_text version = dm_json_text_at(record, "demarche");
    dm_text id = dm_json_text_at(record, dm_json_at(record, "row") ? "id" : "document.id");
    if (!version.bytes) {
        (void)dm_fail_at(fault, DM_BAD_INPUT, fault->line, 0,
                         "is no annotated record: it has no \"demarche\"");
    } else if (!dm_text_equal(version, DM_TEXT("1"))) {
        (void)dm_fail_at(fault, DM_BAD_INPUT, fault->line, 0, "is a record of version %.20s, not 1",
                         version.bytes);
    } else if (!id.bytes) {
        (void)dm_fail_at(fault, DM_BAD_INPUT, fault->line, 0, "is a record without the document's id");
    }
    return fault->status == DM_OK ? id : (dm_text){NULL, 0};
}

/* The text that has the words which the record lacks. */
static dm_status take_text(dm_ingest *ingest, const cJSON *record, dm_error *error) {
    const cJSON *origin = dm_record_origin(record);
    bool wordless = !dm_json_at(origin, "title");
    dm_text sha256 = dm_json_text_at(origin, "sha256");
    dm_status status = DM_OK;
    if (ingest->texts) {
        status = dm_texts_take(ingest->texts, sha256.bytes ? sha256 : DM_TEXT(""), dm_record_offsets(record),
                               error);
    }
    ingest->wordless += wordless && sha256.bytes && !(ingest->texts && ingest->texts->text.bytes);
    return status;
}

static dm_status write_record(dm_ingest *ingest, const char *file, dm_text id, const cJSON *record,
                              dm_error *error) {
    sqlite3_int64 document = 0;
    dm_status status = take_text(ingest, record, error);
    if (status == DM_OK) {
        status = dm_document_write(ingest, file, id, record, &document, error);
    }
    return status == DM_OK ? write_contents(ingest, document, record, error) : status;
}

static dm_status add_record(dm_ingest *ingest, const char *file, dm_text id, const cJSON *record,
                            dm_error *error) {
    bool duplicate;
    dm_status status = find_duplicate(ingest, file, id, record, &duplicate, error);
    return status == DM_OK && !duplicate ? write_record(ingest, file, id, record, error) : status;
}

/* An error record that comes before the first record with tasks waits for the tables. */
static dm_status put_by(dm_ingest *ingest, const char *file, const cJSON *record, dm_error *error) {
    ingest->waiting = ingest->waiting ? ingest->waiting : cJSON_CreateArray();
    cJSON *copy = cJSON_Duplicate(record, true);
    bool kept =
        copy && cJSON_AddStringToObject(copy, "file", file) && cJSON_AddItemToArray(ingest->waiting, copy);
    if (!kept) {
        cJSON_Delete(copy);
    }
    return kept ? DM_OK : dm_out_of_memory(error);
}

static dm_status begin_with_waiting(dm_ingest *ingest, dm_error *error) {
    dm_status status = begin(ingest, error);
    const cJSON *record;
    cJSON_ArrayForEach(record, ingest->waiting) {
        if (status == DM_OK) {
            status = add_record(ingest, dm_json_text_at(record, "file").bytes,
                                dm_json_text_at(record, "document.id"), record, error);
        }
    }
    return status;
}

dm_status dm_ingest_record(dm_ingest *ingest, const char *file, const cJSON *record, dm_error *fault,
                           dm_error *error) {
    dm_text id = check(record, fault);
    if (!id.bytes) {
        return DM_OK;
    }
    if (!ingest->begun && dm_json_at(record, "error")) {
        ingest->read++;
        return put_by(ingest, file, record, error);
    }
    dm_status status = DM_OK;
    if (!ingest->begun) {
        uint64_t line = fault->line;
        (void)dm_report_tasks_of(record, &ingest->store->tasks, ingest->store->arena, fault);
        fault->line = line;
        status = fault->status == DM_OK ? begin_with_waiting(ingest, error) : DM_OK;
    }
    if (status == DM_OK && fault->status == DM_OK) {
        ingest->read++;
        status = add_record(ingest, file, id, record, error);
    }
    return status;
}

/* ---- the end */

dm_status dm_ingest_finish(dm_ingest *ingest, dm_error *error) {
    dm_status status = ingest->begun ? DM_OK : begin_with_waiting(ingest, error);
    return status == DM_OK ? dm_ingest_write_sums(ingest, error) : status;
}
