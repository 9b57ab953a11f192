#include "report/overview.h"

#include <math.h>

#include "command/terminal.h"
#include "records/json.h"

enum { SPEAKERS_SHOWN = 15, NAME_COLUMNS = 28 };

static const char *const overview_names[DM_OVERVIEW_COUNT] = {
    "records", "documents",    "errors",       "copies",      "duplicates", "other_texts",
    "faults",  "wordless",     "undated",      "outlets",     "speakers",   "thin_speakers",
    "units",   "units_unique", "unattributed", "unsure_units"};

static const char *const queries[DM_OVERVIEW_COUNT] = {
    [DM_OVERVIEW_RECORDS] = "SELECT value FROM report WHERE name = 'records'",
    [DM_OVERVIEW_DOCUMENTS] = "SELECT count(*) FROM documents",
    [DM_OVERVIEW_ERRORS] = "SELECT count(*) FROM documents WHERE error IS NOT NULL",
    [DM_OVERVIEW_COPIES] = "SELECT count(*) FROM documents WHERE copy",
    [DM_OVERVIEW_DUPLICATES] = "SELECT value FROM report WHERE name = 'duplicates'",
    [DM_OVERVIEW_OTHER_TEXTS] = "SELECT value FROM report WHERE name = 'other_texts'",
    [DM_OVERVIEW_FAULTS] = "SELECT value FROM report WHERE name = 'faults'",
    [DM_OVERVIEW_WORDLESS] = "SELECT value FROM report WHERE name = 'wordless'",
    [DM_OVERVIEW_UNDATED] = "SELECT count(*) FROM documents WHERE day IS NULL AND error IS NULL",
    [DM_OVERVIEW_OUTLETS] = "SELECT count(DISTINCT outlet) FROM documents",
    [DM_OVERVIEW_SPEAKERS] = "SELECT count(*) FROM speakers WHERE units > 0",
    [DM_OVERVIEW_THIN] = "SELECT count(*) FROM speakers WHERE units BETWEEN 1 AND 2",
    [DM_OVERVIEW_UNITS] = "SELECT sum(units) FROM speakers",
    [DM_OVERVIEW_UNITS_UNIQUE] = "SELECT sum(units_unique) FROM speakers",
    [DM_OVERVIEW_UNATTRIBUTED] = "SELECT sum(unattributed) FROM documents",
    [DM_OVERVIEW_UNSURE] = "SELECT count(*) FROM units WHERE confidence < 0.5 AND speaker IS NOT NULL",
};

static void copy_day(char day[11], dm_text text) {
    day[0] = '\0';
    if (text.length == 10) {
        memcpy(day, text.bytes, 10);
        day[10] = '\0';
    }
}

dm_status dm_overview_read(dm_store *store, dm_overview *overview, dm_error *error) {
    sqlite3_stmt *statement = NULL;
    bool row = false;
    dm_status status = DM_OK;
    *overview = (dm_overview){.confidence = NAN};
    for (int i = 0; i < DM_OVERVIEW_COUNT && status == DM_OK; i++) {
        status = dm_store_count(store, queries[i], &overview->figures[i], error);
    }
    if (status == DM_OK) {
        status =
            dm_store_prepare(store, &statement, error,
                             "SELECT min(day), max(day), (SELECT avg(confidence) FROM units WHERE speaker IS "
                             "NOT NULL) FROM documents");
    }
    if (status == DM_OK) {
        status = dm_store_step(store, statement, &row, error);
    }
    if (status == DM_OK && row) {
        copy_day(overview->first_day, dm_store_text(statement, 0));
        copy_day(overview->last_day, dm_store_text(statement, 1));
        overview->confidence = dm_store_number(statement, 2);
    }
    (void)sqlite3_finalize(statement);
    return status;
}

/* The speakers that say most: name, party, documents, units, score, low, high. */
static dm_status prepare_speakers(dm_store *store, size_t task, sqlite3_stmt **statement, dm_error *error) {
    const char *field = store->tasks.items[task].field;
    return dm_store_prepare(
        store, statement, error,
        "SELECT s.name, coalesce(p.name, ''), s.documents, s.units, s.units_unique, \"%w_score\", "
        "\"%w_low\", \"%w_high\" FROM speakers AS s LEFT JOIN parties AS p ON p.party = s.party "
        "WHERE s.units > 0 ORDER BY s.units DESC, s.speaker LIMIT %d",
        field, field, field, SPEAKERS_SHOWN);
}

static void add_counts(const dm_overview *overview, dm_buffer *out) {
    const uint64_t *figures = overview->figures;
    dm_buffer_format(out, "%llu documents", (unsigned long long)figures[DM_OVERVIEW_DOCUMENTS]);
    if (overview->first_day[0]) {
        dm_buffer_format(out, ", %s to %s", overview->first_day, overview->last_day);
    }
    dm_buffer_format(out, ", %llu outlets: %llu speakers, %llu statements (%llu without near-copies)\n",
                     (unsigned long long)figures[DM_OVERVIEW_OUTLETS],
                     (unsigned long long)figures[DM_OVERVIEW_SPEAKERS],
                     (unsigned long long)figures[DM_OVERVIEW_UNITS],
                     (unsigned long long)figures[DM_OVERVIEW_UNITS_UNIQUE]);
    static const struct {
        dm_overview_figure figure;
        const char *what;
    } doubts[] = {
        {DM_OVERVIEW_ERRORS, "documents that could not be read (error records)"},
        {DM_OVERVIEW_COPIES, "near-copies"},
        {DM_OVERVIEW_DUPLICATES, "records left out: their id was there before"},
        {DM_OVERVIEW_OTHER_TEXTS, "of them with another text"},
        {DM_OVERVIEW_FAULTS, "lines that are no record"},
        {DM_OVERVIEW_WORDLESS, "documents without their words"},
        {DM_OVERVIEW_UNDATED, "documents without a date that can be read"},
        {DM_OVERVIEW_UNATTRIBUTED, "statements of nobody known"},
        {DM_OVERVIEW_UNSURE, "statements whose speaker is less sure than 0.5"},
    };
    for (size_t i = 0; i < sizeof doubts / sizeof *doubts; i++) {
        uint64_t count = figures[doubts[i].figure];
        if (count) {
            dm_buffer_format(out, "%9llu %s\n", (unsigned long long)count, doubts[i].what);
        }
    }
}

dm_status dm_overview_print_text(dm_store *store, const dm_overview *overview, size_t task, dm_buffer *out,
                                 dm_error *error) {
    sqlite3_stmt *statement = NULL;
    bool row = true;
    add_counts(overview, out);
    dm_status status = prepare_speakers(store, task, &statement, error);
    dm_buffer_format(out, "\n%-*s  %-18s %6s %6s  %s\n", NAME_COLUMNS, "speaker", "party", "docs", "units",
                     store->tasks.items[task].field);
    while (status == DM_OK && (status = dm_store_step(store, statement, &row, error)) == DM_OK && row) {
        dm_terminal_add_columns(out, dm_store_text(statement, 0), NAME_COLUMNS, true);
        dm_buffer_add_string(out, "  ");
        dm_terminal_add_columns(out, dm_store_text(statement, 1), 18, true);
        dm_buffer_format(out, " %6lld %6lld", (long long)sqlite3_column_int64(statement, 2),
                         (long long)sqlite3_column_int64(statement, 3));
        if (!isnan(dm_store_number(statement, 5))) {
            dm_buffer_format(out, "  %+.2f [%+.2f, %+.2f]", dm_store_number(statement, 5),
                             dm_store_number(statement, 6), dm_store_number(statement, 7));
        }
        dm_buffer_add_byte(out, '\n');
    }
    (void)sqlite3_finalize(statement);
    return status;
}

dm_status dm_overview_print_json(dm_store *store, const dm_overview *overview, size_t task, dm_buffer *out,
                                 dm_error *error) {
    dm_json json = {.out = out, .pretty = true, .empty = true};
    sqlite3_stmt *statement = NULL;
    bool row = true;
    dm_json_open(&json, NULL, '{');
    dm_json_unsigned(&json, "demarche", 1);
    dm_json_text(&json, "task", dm_text_of(store->tasks.items[task].field));
    for (int i = 0; i < DM_OVERVIEW_COUNT; i++) {
        dm_json_unsigned(&json, overview_names[i], overview->figures[i]);
    }
    dm_json_text(&json, "first_day", dm_text_of(overview->first_day));
    dm_json_text(&json, "last_day", dm_text_of(overview->last_day));
    dm_json_number(&json, "mean_confidence", overview->confidence);
    dm_json_open(&json, "most_heard", '[');
    dm_status status = prepare_speakers(store, task, &statement, error);
    while (status == DM_OK && (status = dm_store_step(store, statement, &row, error)) == DM_OK && row) {
        dm_json_open(&json, NULL, '{');
        dm_json_text(&json, "name", dm_store_text(statement, 0));
        dm_json_text(&json, "party", dm_store_text(statement, 1));
        dm_json_unsigned(&json, "documents", (uint64_t)sqlite3_column_int64(statement, 2));
        dm_json_unsigned(&json, "units", (uint64_t)sqlite3_column_int64(statement, 3));
        dm_json_unsigned(&json, "units_unique", (uint64_t)sqlite3_column_int64(statement, 4));
        dm_json_number(&json, "score", dm_store_number(statement, 5));
        dm_json_interval(&json, "interval", dm_store_number(statement, 6), dm_store_number(statement, 7));
        dm_json_close(&json, '}');
    }
    (void)sqlite3_finalize(statement);
    dm_json_close(&json, ']');
    dm_json_close(&json, '}');
    dm_buffer_add_byte(out, '\n');
    return status;
}
