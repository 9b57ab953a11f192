#include "base/utf8.h"
#include "command/html_text.h"
#include "report/page_statement.h"

/* How many are printed without the scripts' help, and how many the page holds: all of a small report, else
 * the extremes of all, of each period and of each speaker. */
enum { PRINTED = 8, ALL = 1500, EXTREMES = 150, OF_PERIODS = 600, OF_SPEAKER = 2 };

/* ---- choosing */

static dm_status choose_extremes(dm_page *page) {
    const char *field = page->task->field;
    size_t points = page->point_count ? page->point_count : 1;
    int of_period = (int)(OF_PERIODS / points / 2) + 1;
    static const char *const orders[] = {"", " DESC"};
    dm_status status = DM_OK;
    for (size_t i = 0; i < sizeof orders / sizeof *orders && status == DM_OK; i++) {
        status = dm_store_run(
            page->store, page->error,
            "INSERT OR IGNORE INTO temp.page_statements SELECT u.unit FROM units AS u JOIN documents AS d ON "
            "d.document "
            "= u.document WHERE u.speaker IS NOT NULL AND NOT d.copy AND u.\"%w_score\" IS NOT NULL "
            "ORDER BY u.\"%w_score\"%s, u.unit LIMIT %d;"
            "INSERT OR IGNORE INTO temp.page_statements SELECT unit FROM (SELECT u.unit, row_number() OVER "
            "(PARTITION BY "
            "%s ORDER BY u.\"%w_score\"%s, u.unit) AS place FROM units AS u JOIN documents AS d ON "
            "d.document = "
            "u.document WHERE u.speaker IS NOT NULL AND NOT d.copy AND u.\"%w_score\" IS NOT NULL AND d.day "
            "IS NOT NULL) "
            "WHERE place <= %d;"
            "INSERT OR IGNORE INTO temp.page_statements SELECT unit FROM (SELECT u.unit, row_number() OVER "
            "(PARTITION BY "
            "u.speaker ORDER BY u.\"%w_score\"%s, u.unit) AS place FROM units AS u JOIN temp.page_speakers "
            "AS c "
            "ON c.speaker = u.speaker WHERE u.\"%w_score\" IS NOT NULL) WHERE place <= %d;",
            field, field, orders[i], EXTREMES, page->period->start, field, orders[i], field, of_period, field,
            orders[i], field, OF_SPEAKER);
    }
    return status;
}

static dm_status choose(dm_page *page) {
    dm_status status = dm_store_run(page->store, page->error,
                                    "CREATE TEMP TABLE page_statements (unit INTEGER PRIMARY KEY)");
    if (status != DM_OK) {
        return status;
    }
    return page->overview->figures[DM_OVERVIEW_UNITS] > ALL
               ? choose_extremes(page)
               : dm_store_run(
                     page->store, page->error,
                     "INSERT INTO temp.page_statements SELECT unit FROM units WHERE speaker IS NOT NULL");
}

/* ---- printing */

/* The byte behind `count` code points from `at` on. */
static size_t skip(dm_text text, size_t at, uint64_t count) {
    while (count-- && at < text.length) {
        (void)dm_utf8_next(text, &at);
    }
    return at;
}

static void add_words(dm_page *page, const dm_page_statement *statement) {
    static const char *const classes[] = {
        [DM_SIDE_SECOND] = "second", [DM_SIDE_FIRST] = "first", [DM_SIDE_NEITHER] = "neither"};
    uint64_t character = 0;
    size_t at = 0;
    for (size_t i = 0; i < statement->mark_count; i++) {
        const dm_page_mark *mark = &statement->marks[i];
        size_t start = skip(statement->text, at, mark->start - character);
        size_t end = skip(statement->text, start, mark->end - mark->start);
        dm_html_add_text(page->out, (dm_text){statement->text.bytes + at, start - at});
        dm_buffer_format(page->out, "<mark class=\"%s\">", classes[mark->side]);
        dm_html_add_text(page->out, (dm_text){statement->text.bytes + start, end - start});
        dm_buffer_add_string(page->out, "</mark>");
        at = end;
        character = mark->end;
    }
    dm_html_add_text(page->out, (dm_text){statement->text.bytes + at, statement->text.length - at});
    dm_buffer_add_string(page->out, statement->cut ? " \xe2\x80\xa6" : "");
    if (!statement->text.length) {
        dm_buffer_add_string(page->out, "<em>(the record has no words)</em>");
    }
}

static void add_if_any(dm_page *page, const char *before, dm_text text, const char *behind) {
    if (text.length) {
        dm_buffer_add_string(page->out, before);
        dm_html_add_text(page->out, text);
        dm_buffer_add_string(page->out, behind);
    }
}

static void add_statement(dm_page *page, const dm_page_statement *statement) {
    dm_buffer_format(page->out, "<article class=\"statement e%d\"><p class=\"who\"><strong>",
                     dm_page_shade(statement->score));
    dm_html_add_text(page->out, statement->name);
    dm_buffer_add_string(page->out, "</strong>");
    add_if_any(page, ", ", statement->role, "");
    add_if_any(page, " (", statement->party, ")");
    add_if_any(page, " \xe2\x86\x92 ", statement->target, "");
    dm_buffer_add_string(page->out, "<span class=\"score\">");
    dm_page_add_signed(page, statement->score);
    dm_buffer_add_string(page->out, "</span></p><blockquote>");
    add_words(page, statement);
    dm_buffer_add_string(page->out, "</blockquote><p class=\"from\">");
    dm_html_add_text(page->out, statement->label);
    dm_buffer_format(page->out, " %.2f", statement->probability);
    add_if_any(page, " \xc2\xb7 ", statement->day, "");
    add_if_any(page, " \xc2\xb7 ", statement->outlet, "");
    add_if_any(page, " \xc2\xb7 ", statement->document, "");
    dm_buffer_add_string(page->out, "</p></article>\n");
}

static dm_status add_extremes(dm_page *page, const char *label, const char *order, const char *where) {
    sqlite3_stmt *row = NULL;
    dm_page_statement statement;
    dm_status status = dm_page_statements(page, where, order, PRINTED, &row);
    dm_buffer_add_string(page->out, "<div><h3>Most ");
    dm_buffer_add_string(page->out, label);
    dm_buffer_add_string(page->out, "</h3>\n");
    while (dm_page_next_statement(page, row, &statement, &status)) {
        add_statement(page, &statement);
    }
    dm_buffer_add_string(page->out, "</div>\n");
    return status;
}

dm_status dm_page_add_statements(dm_page *page) {
    dm_status status = choose(page);
    dm_buffer_add_string(page->out, "<div id=\"extremes\" class=\"beside\">\n");
    if (status == DM_OK) {
        status = add_extremes(page, page->second_pole, "score, u.unit", "score < 0 AND NOT d.copy");
    }
    if (status == DM_OK) {
        status = add_extremes(page, page->first_pole, "score DESC, u.unit", "score > 0 AND NOT d.copy");
    }
    dm_buffer_add_string(page->out, "</div>\n");
    return status;
}
