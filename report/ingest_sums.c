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

static dm_status inherit_faults(dm_ingest *ingest, dm_store *earlier, dm_error *error) {
    sqlite3_stmt *row = NULL;
    bool more = true;
    dm_status status =
        dm_store_prepare(earlier, &row, error, "SELECT kind, file, line, id, message FROM faults");
    while (status == DM_OK && (status = dm_store_step(earlier, row, &more, error)) == DM_OK && more) {
        for (int column = 0; column < sqlite3_column_count(row); column++) {
            (void)sqlite3_bind_value(ingest->fault, column + 1, sqlite3_column_value(row, column));
        }
        status = dm_store_write(ingest->store, ingest->fault, error);
    }
    (void)sqlite3_finalize(row);
    return status;
}

dm_status dm_ingest_inherit(dm_ingest *ingest, dm_store *earlier, dm_error *error) {
    const struct {
        const char *query;
        uint64_t *count;
    } counts[] = {
        {"SELECT value FROM report WHERE name = 'faults'", &ingest->old_faults},
        {"SELECT value FROM report WHERE name = 'duplicates'", &ingest->duplicates},
        {"SELECT value FROM report WHERE name = 'duplicates'", &ingest->read},
        {"SELECT value FROM report WHERE name = 'other_texts'", &ingest->other_texts},
    };
    uint64_t known = ingest->old_faults;
    dm_status status = DM_OK;
    for (size_t i = 0; i < sizeof counts / sizeof *counts && status == DM_OK; i++) {
        uint64_t count;
        status = dm_store_count(earlier, counts[i].query, &count, error);
        *counts[i].count += count;
    }
    ingest->faults += ingest->old_faults - known;
    return status == DM_OK && ingest->begun ? inherit_faults(ingest, earlier, error) : status;
}

dm_status dm_ingest_write_sums(dm_ingest *ingest, dm_error *error) {
    dm_status (*const steps[])(dm_ingest *, dm_error *) = {merge_speakers, write_speakers, write_counts};
    dm_status status = DM_OK;
    for (size_t i = 0; i < sizeof steps / sizeof *steps && status == DM_OK; i++) {
        status = steps[i](ingest, error);
    }
    return status;
}
