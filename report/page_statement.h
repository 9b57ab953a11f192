/* A statement as the page shows it: its words with the places that weighed most. */
#ifndef DM_REPORT_PAGE_STATEMENT_H
#define DM_REPORT_PAGE_STATEMENT_H

#include "report/page.h"

enum { DM_PAGE_MARKS = 12, DM_PAGE_WORDS = 700 }; /* most marks, and most code points that are shown */

typedef enum dm_page_side { DM_SIDE_SECOND, DM_SIDE_FIRST, DM_SIDE_NEITHER } dm_page_side;

/* Words that weighed, in code points of the statement's text. */
typedef struct dm_page_mark {
    uint64_t start, end;
    dm_page_side side; /* the pole that they speak for */
} dm_page_mark;

typedef struct dm_page_statement {
    sqlite3_int64 unit;
    dm_text document, title, day, outlet, name, role, party, target, label, text;
    sqlite3_int64 outlet_place, speaker_place; /* from 1; 0: not among those that are told apart */
    double score, probability;                 /* of the label */
    bool cut;                                  /* the text goes on */
    size_t mark_count;
    dm_page_mark marks[DM_PAGE_MARKS]; /* in the order of the text, none within another */
} dm_page_statement;

/* A query over the statements of temp.page_statements, in the order of `order`, all that `where` admits; the
 * next one, valid until the one after it. */
dm_status dm_page_statements(dm_page *page, const char *where, const char *order, int limit,
                             sqlite3_stmt **statement);
bool dm_page_next_statement(dm_page *page, sqlite3_stmt *row, dm_page_statement *statement,
                            dm_status *status);

#endif
