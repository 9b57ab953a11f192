#include "report/ingest_sums.h"

static dm_status merge_speakers(dm_ingest *ingest, dm_error *error) {
    dm_store *store = ingest->store;
    dm_status status = dm_speakers_merge(&ingest->speakers, error);
    uint64_t merged = 0;
    if (status == DM_OK) {
        status = dm_store_run(store, error,
                              "CREATE TEMP TABLE merged (speaker INTEGER PRIMARY KEY, other INTEGER)");
    }
    for (uint32_t i = 0; i < ingest->speakers.keys.count && status == DM_OK; i++) {
        if (ingest->speakers.items[i].same_as != DM_NONE) {
            merged++;
            status = dm_store_run(store, error, "INSERT INTO temp.merged VALUES (%u, %u)", i + 1,
                                  ingest->speakers.items[i].same_as + 1);
        }
    }
    static const char *const tables[] = {"units", "appearances"};
    for (size_t i = 0; i < sizeof tables / sizeof *tables && status == DM_OK && merged; i++) {
        status = dm_store_run(
            store, error,
            "UPDATE %s SET speaker = (SELECT other FROM temp.merged AS m WHERE m.speaker = %s.speaker) "
            "WHERE speaker IN (SELECT speaker FROM temp.merged)",
            tables[i], tables[i]);
    }
    return status;
}

/* The speakers themselves; what they say is summed up later. */
static dm_status write_speakers(dm_ingest *ingest, dm_error *error) {
    sqlite3_stmt *row = NULL;
    dm_status status =
        dm_store_prepare(ingest->store, &row, error,
                         "INSERT INTO speakers (speaker, name, kind, party, role, documents, "
                         "documents_unique, units, units_unique) VALUES (?, ?, ?, ?, ?, 0, 0, 0, 0)");
    for (uint32_t i = 0; i < ingest->speakers.keys.count && status == DM_OK; i++) {
        const dm_known_speaker *speaker = &ingest->speakers.items[i];
        if (speaker->same_as != DM_NONE) {
            continue;
        }
        dm_store_bind_count(row, 1, (uint64_t)i + 1);
        dm_store_bind_text(ingest->store, row, 2, speaker->name);
        dm_store_bind_text(ingest->store, row, 3, speaker->kind);
        dm_store_bind_text(ingest->store, row, 4,
                           speaker->party.length ? speaker->party : (dm_text){NULL, 0});
        dm_store_bind_text(ingest->store, row, 5, speaker->role.length ? speaker->role : (dm_text){NULL, 0});
        status = dm_store_write(ingest->store, row, error);
    }
    (void)sqlite3_finalize(row);
    return status;
}

static dm_status write_models(dm_ingest *ingest, dm_error *error) {
    dm_status status = DM_OK;
    for (size_t i = 0; i < ingest->models.count && status == DM_OK; i++) {
        dm_text rest = ingest->models.keys[i];
        dm_text parts[5] = {{NULL, 0}};
        sqlite3_stmt *row = NULL;
        status =
            dm_store_prepare(ingest->store, &row, error,
                             "INSERT OR IGNORE INTO models (field, sha256, name, version, task, documents) "
                             "VALUES (?, ?, ?, ?, ?, ?)");
        for (int part = 0; status == DM_OK && part < 5 && dm_text_next_field(&rest, '\t', &parts[part]);
             part++) {
            dm_store_bind_text(ingest->store, row, part + 1, parts[part]);
        }
        if (status == DM_OK) {
            dm_store_bind_count(row, 6, ingest->model_counts[i].documents);
            status = dm_store_write(ingest->store, row, error);
        }
        (void)sqlite3_finalize(row);
    }
    return status;
}

static dm_status write_notes(dm_ingest *ingest, dm_error *error) {
    dm_status status = DM_OK;
    for (size_t i = 0; i < ingest->notes.count && status == DM_OK; i++) {
        status =
            dm_store_run(ingest->store, error, "INSERT INTO notes VALUES (%Q, %llu, %llu)",
                         ingest->notes.keys[i].bytes, (unsigned long long)ingest->note_counts[i].documents,
                         (unsigned long long)ingest->note_counts[i].count);
    }
    return status;
}

static dm_status write_counts(dm_ingest *ingest, dm_error *error) {
    const struct {
        const char *name;
        uint64_t count;
    } counts[] = {
        {"records", ingest->read},          {"faults", ingest->faults},
        {"duplicates", ingest->duplicates}, {"other_texts", ingest->other_texts},
        {"wordless", ingest->wordless},
    };
    dm_status status = DM_OK;
    for (size_t i = 0; i < sizeof counts / sizeof *counts && status == DM_OK; i++) {
        status = dm_store_run(ingest->store, error, "INSERT INTO report VALUES (%Q, %llu)", counts[i].name,
                              (unsigned long long)counts[i].count);
    }
    return status;
}

dm_status dm_ingest_write_sums(dm_ingest *ingest, dm_error *error) {
    dm_status (*const steps[])(dm_ingest *, dm_error *) = {merge_speakers, write_speakers, write_models,
                                                           write_notes, write_counts};
    dm_status status = DM_OK;
    for (size_t i = 0; i < sizeof steps / sizeof *steps && status == DM_OK; i++) {
        status = steps[i](ingest, error);
    }
    return status;
}
