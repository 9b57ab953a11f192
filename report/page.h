/* The report as one HTML page that loads nothing and can be read without its scripts: what is in the page is
 * bounded, however much was read. */
#ifndef DM_REPORT_PAGE_H
#define DM_REPORT_PAGE_H

#include "model/change_point.h"
#include "report/compare.h"
#include "report/group.h"
#include "report/overview.h"

/* Periods of the page's series, by how much time the documents cover. */
typedef struct dm_page_period {
    const char *name;  /* "day" */
    const char *start; /* SQL: its first day, from d.day */
    int32_t days;      /* more than that: the next longer one */
} dm_page_period;

/* One period in which somebody spoke. */
typedef struct dm_page_point {
    char day[DM_DAY_BYTES]; /* its first day */
    dm_group_sums sums;
    dm_group_mean mean;
} dm_page_point;

/* A page in the making. Speakers, outlets and parties that it tells apart are numbered in the temporary
 * tables page_speakers, page_outlets and page_parties; the others are others. */
typedef struct dm_page {
    dm_store *store;
    const dm_report_task *task;
    size_t task_index;
    const char *title;
    const char *field, *first_pole, *second_pole; /* names of the task and its poles, escaped for HTML */
    const dm_overview *overview;
    const dm_comparison *comparison; /* NULL: none was asked for */
    dm_group_prior prior;
    const dm_page_period *period;
    dm_page_point *points; /* [point_count] in the order of time */
    size_t point_count;
    size_t point_capacity;
    dm_change_point change;
    size_t change_place; /* of the first point behind it; 0: there is none */
    dm_buffer cells;     /* JSON, see page_data.c */
    dm_buffer pairs;
    dm_buffer *out;
    dm_error *error;
} dm_page;

/* What the parts of the page share: chooses period, speakers, outlets and parties, and sums units up. */
dm_status dm_page_prepare(dm_page *page);

/* The parts, in the order of the page; each appends to page->out. */
dm_status dm_page_add_overview(dm_page *page);
dm_status dm_page_add_time(dm_page *page);
dm_status dm_page_add_speakers(dm_page *page);
dm_status dm_page_add_dyads(dm_page *page);
dm_status dm_page_add_outlets(dm_page *page);
dm_status dm_page_add_statements(dm_page *page);
dm_status dm_page_add_comparison(dm_page *page);
dm_status dm_page_add_lexicon(dm_page *page);
dm_status dm_page_add_quality(dm_page *page);
dm_status dm_page_add_methods(dm_page *page);
dm_status dm_page_add_data(dm_page *page);

/* The whole page. */
dm_status dm_page_write(dm_page *page, dm_buffer *out, dm_error *error);

/* ---- for the parts */

/* Prepares a query in which %w is a name; the task's columns are page->task->field with "_score" and so on.
 */
#define DM_PAGE_QUERY(page, statement, ...)                                                                  \
    dm_store_prepare((page)->store, (statement), (page)->error, __VA_ARGS__)

/* The next row of a query while all goes well; at the end the statement is finalised. */
bool dm_page_row(dm_page *page, sqlite3_stmt *statement, dm_status *status);

/* Of a score in [-1, 1]: a shade from 0, the second pole, to 10, the first one. */
int dm_page_shade(double score);

/* An interval as a drawing for a cell of a table, with the score as a dot. */
void dm_page_add_range(dm_page *page, double score, double low, double high);

/* A score with its sign, of two decimals. */
void dm_page_add_signed(dm_page *page, double score);

/* A cell with a text; a score, empty for NaN; a count. */
void dm_page_add_cell(dm_page *page, const char *tag, dm_text text);
void dm_page_add_score(dm_page *page, double score);
void dm_page_add_count(dm_page *page, sqlite3_int64 count);

#endif
