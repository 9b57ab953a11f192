#include "base/number.h"
#include "records/json.h"
#include "report/page_statement.h"

/* What the scripts of the page work on: a JSON object in which <, > and & are escaped, so that no text can
 * end the element that holds it. Places count from 0; -1 stands for none or for others. */

static void add_list(dm_page *page, dm_json *json, const char *key, const char *query, dm_status *status) {
    sqlite3_stmt *statement = NULL;
    dm_json_open(json, key, '[');
    *status = *status == DM_OK ? DM_PAGE_QUERY(page, &statement, "%s", query) : *status;
    while (dm_page_row(page, statement, status)) {
        dm_json_text(json, NULL, dm_store_text(statement, 0));
    }
    dm_json_close(json, ']');
}

static void add_points(const dm_page *page, dm_json *json) {
    dm_json_open(json, "periods", '[');
    for (size_t i = 0; i < page->point_count; i++) {
        dm_json_text(json, NULL, dm_text_of(page->points[i].day));
    }
    dm_json_close(json, ']');
}

/* Rows that are JSON already. */
static void add_rows(dm_json *json, const char *key, const dm_buffer *rows) {
    dm_json_open(json, key, '[');
    dm_buffer_add(json->out, dm_buffer_text(rows));
    dm_json_close(json, ']');
}

static void add_task(const dm_page *page, dm_json *json) {
    dm_json_text(json, "field", dm_text_of(page->task->field));
    dm_json_open(json, "labels", '[');
    for (size_t i = 0; i < page->task->label_count; i++) {
        dm_json_text(json, NULL, dm_text_of(page->task->labels[i]));
    }
    dm_json_close(json, ']');
    dm_json_unsigned(json, "first", page->task->first);
    dm_json_unsigned(json, "second", page->task->second);
    dm_json_open(json, "prior", '[');
    dm_json_number(json, NULL, dm_number_round(page->prior.first));
    dm_json_number(json, NULL, dm_number_round(page->prior.second));
    dm_json_close(json, ']');
    dm_json_text(json, "period", dm_text_of(page->period->name));
}

/* A place from 1, or 0, as one from 0, or -1. */
static void add_place(dm_json *json, sqlite3_int64 place) {
    dm_json_number(json, NULL, (double)(place - 1));
}

static void add_statement(dm_json *json, const dm_page_statement *statement) {
    const dm_text texts[] = {statement->document, statement->title, statement->day,   statement->outlet,
                             statement->name,     statement->role,  statement->party, statement->target,
                             statement->label,    statement->text};
    dm_json_open(json, NULL, '[');
    add_place(json, statement->outlet_place);
    add_place(json, statement->speaker_place);
    dm_json_number(json, NULL, dm_number_round(statement->score));
    dm_json_number(json, NULL, dm_number_round(statement->probability));
    dm_json_unsigned(json, NULL, statement->cut);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        dm_json_text(json, NULL, texts[i]);
    }
    dm_json_open(json, NULL, '[');
    for (size_t i = 0; i < statement->mark_count; i++) {
        dm_json_unsigned(json, NULL, statement->marks[i].start);
        dm_json_unsigned(json, NULL, statement->marks[i].end);
        dm_json_unsigned(json, NULL, statement->marks[i].side);
    }
    dm_json_close(json, ']');
    dm_json_close(json, ']');
}

static void add_statements(dm_page *page, dm_json *json, dm_status *status) {
    sqlite3_stmt *row = NULL;
    dm_page_statement statement;
    dm_json_open(json, "statements", '[');
    *status = *status == DM_OK
                  ? dm_page_statements(page, "score IS NOT NULL", "score, u.unit", INT32_MAX, &row)
                  : *status;
    while (dm_page_next_statement(page, row, &statement, status)) {
        add_statement(json, &statement);
    }
    dm_json_close(json, ']');
}

dm_status dm_page_add_data(dm_page *page) {
    dm_json json = {.out = page->out, .empty = true};
    dm_status status = DM_OK;
    dm_json_open(&json, NULL, '{');
    add_task(page, &json);
    add_points(page, &json);
    add_list(page, &json, "speakers",
             "SELECT s.name FROM temp.page_speakers AS c JOIN speakers AS s ON s.speaker = c.speaker ORDER "
             "BY c.place",
             &status);
    add_list(page, &json, "outlets", "SELECT outlet FROM temp.page_outlets ORDER BY place", &status);
    add_list(page, &json, "parties",
             "SELECT coalesce(p.name, c.party) FROM temp.page_parties AS c LEFT JOIN parties AS p ON p.party "
             "= c.party "
             "ORDER BY c.place",
             &status);
    add_rows(&json, "cells", &page->cells);
    add_rows(&json, "pairs", &page->pairs);
    add_statements(page, &json, &status);
    dm_json_close(&json, '}');
    return status;
}
