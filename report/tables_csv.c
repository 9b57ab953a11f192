#include "report/tables_csv.h"

#include <errno.h>
#include <stdio.h>
#include <sys/stat.h>

#include "base/file.h"
#include "base/number.h"
#include "records/input.h"
#include "records/writer.h"

static const struct csv_table {
    const char *name;
    const char *query; /* NULL: prepare_documents makes it */
} tables[] = {
    {"documents", NULL},
    {"speakers", "SELECT * FROM speakers ORDER BY units DESC, speaker"},
    {"units", "SELECT d.id AS document_id, d.day, d.outlet, d.copy, s.name AS speaker_name, s.party, u.* "
              "FROM units AS u JOIN documents AS d ON d.document = u.document "
              "LEFT JOIN speakers AS s ON s.speaker = u.speaker ORDER BY u.unit"},
    {"daily", "SELECT p.name AS party_name, t.* FROM daily AS t LEFT JOIN parties AS p ON p.party = t.party "
              "ORDER BY t.day, t.party"},
    {"dyads", "SELECT p.name AS source_name, q.name AS target_name, t.* FROM dyads AS t "
              "LEFT JOIN parties AS p ON p.party = t.source LEFT JOIN parties AS q ON q.party = t.target "
              "ORDER BY t.units DESC, t.source, t.target"},
    {"outlets", "SELECT s.name AS speaker_name, s.party, t.* FROM outlets AS t "
                "JOIN speakers AS s ON s.speaker = t.speaker ORDER BY t.speaker, t.units DESC, t.outlet"},
};

static void add_value(sqlite3_stmt *statement, int column, dm_buffer *out) {
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_NULL:
        break;
    case SQLITE_INTEGER:
        dm_buffer_format(out, "%lld", (long long)sqlite3_column_int64(statement, column));
        break;
    case SQLITE_FLOAT:
        dm_buffer_add_number(out, sqlite3_column_double(statement, column));
        break;
    default:
        dm_csv_field(dm_store_text(statement, column), out);
        break;
    }
}

static dm_status write_rows(dm_store *store, sqlite3_stmt *statement, const char *line_end, dm_output *output,
                            dm_error *error) {
    dm_buffer line = {0};
    int columns = sqlite3_column_count(statement);
    for (int i = 0; i < columns; i++) {
        dm_buffer_add_string(&line, i ? "," : "");
        dm_csv_field(dm_text_of(sqlite3_column_name(statement, i)), &line);
    }
    bool row = true;
    dm_status status = DM_OK;
    while (status == DM_OK && row) {
        dm_buffer_add_string(&line, line_end);
        status =
            line.failed ? dm_out_of_memory(error) : dm_output_write(output, dm_buffer_text(&line), error);
        dm_buffer_reuse(&line);
        if (status == DM_OK) {
            status = dm_store_step(store, statement, &row, error);
        }
        for (int i = 0; status == DM_OK && row && i < columns; i++) {
            dm_buffer_add_string(&line, i ? "," : "");
            add_value(statement, i, &line);
        }
    }
    dm_buffer_free(&line);
    return status;
}

/* A column for each further field of the input, in the order in which documents first have them. */
static dm_status prepare_documents(dm_store *store, sqlite3_stmt **statement, dm_error *error) {
    sqlite3_stmt *names = NULL;
    dm_buffer query = {0};
    bool row = true;
    dm_status status = dm_store_prepare(store, &names, error,
                                        "SELECT name FROM metadata GROUP BY name "
                                        "ORDER BY min(document), name LIMIT %d",
                                        DM_METADATA_MAXIMUM);
    dm_buffer_add_string(&query, "SELECT d.*");
    while (status == DM_OK && (status = dm_store_step(store, names, &row, error)) == DM_OK && row) {
        const char *name = dm_store_text(names, 0).bytes;
        char *column = sqlite3_mprintf(", (SELECT value FROM metadata AS m WHERE m.document = d.document "
                                       "AND m.name = %Q) AS \"metadata_%w\"",
                                       name, name);
        dm_buffer_add_string(&query, column ? column : "");
        query.failed = query.failed || !column;
        sqlite3_free(column);
    }
    dm_buffer_add_string(&query, " FROM documents AS d ORDER BY d.document");
    dm_buffer_add_byte(&query, '\0');
    if (status == DM_OK) {
        status = query.failed ? dm_out_of_memory(error)
                              : dm_store_prepare(store, statement, error, "%s", query.bytes);
    }
    (void)sqlite3_finalize(names);
    dm_buffer_free(&query);
    return status;
}

static dm_status write_table(dm_store *store, const struct csv_table *table, bool excel, const char *path,
                             dm_error *error) {
    sqlite3_stmt *statement = NULL;
    dm_output *output = NULL;
    dm_status status = table->query ? dm_store_prepare(store, &statement, error, "%s", table->query)
                                    : prepare_documents(store, &statement, error);
    if (status == DM_OK) {
        status = dm_output_open(path, &output, error);
    }
    if (status == DM_OK && excel) {
        status = dm_output_write(output, DM_TEXT("\xef\xbb\xbf"), error);
    }
    if (status == DM_OK) {
        status = write_rows(store, statement, excel ? "\r\n" : "\n", output, error);
    }
    (void)sqlite3_finalize(statement);
    if (status != DM_OK) {
        dm_output_abandon(output);
        return status;
    }
    return dm_output_commit(output, error);
}

dm_status dm_tables_csv(dm_store *store, const char *folder, bool excel, char *path, size_t room,
                        dm_error *error) {
    (void)snprintf(path, room, "%s", folder);
    if (mkdir(folder, 0777) != 0 && errno != EEXIST) {
        return dm_fail(error, DM_BAD_IO, "cannot create the folder: %s", strerror(errno));
    }
    dm_status status = DM_OK;
    for (size_t i = 0; i < sizeof tables / sizeof *tables && status == DM_OK; i++) {
        int length = snprintf(path, room, "%s/%s.csv", folder, tables[i].name);
        status = length < 0 || (size_t)length >= room
                     ? dm_fail(error, DM_BAD_ARGUMENT, "a path that is too long")
                     : write_table(store, &tables[i], excel, path, error);
    }
    return status;
}
