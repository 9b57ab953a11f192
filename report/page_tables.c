#include <math.h>

#include "command/html_text.h"
#include "report/page.h"

enum {
    OUTLET_SPEAKERS = 25,
};

/* Units by label as one bar, the first pole first, what is neither in the middle. */
static void add_bar(dm_page *page, sqlite3_stmt *statement, int first_column) {
    const dm_report_task *task = page->task;
    double all = 0;
    double poles[2] = {sqlite3_column_double(statement, first_column + (int)task->first),
                       sqlite3_column_double(statement, first_column + (int)task->second)};
    for (size_t i = 0; i < task->label_count; i++) {
        all += sqlite3_column_double(statement, first_column + (int)i);
    }
    if (all <= 0) {
        dm_buffer_add_string(page->out, "<td></td>");
        return;
    }
    double second = poles[1] / all * 100;
    double first = poles[0] / all * 100;
    dm_buffer_format(
        page->out,
        "<td><svg class=\"bar\" viewBox=\"0 0 100 12\" preserveAspectRatio=\"none\" role=\"img\" "
        "aria-label=\"%.0f, %.0f, %.0f\"><path class=\"f0\" d=\"M0 0H%.1fV12H0Z\"/><path class=\"f5\" "
        "d=\"M%.1f 0H%.1fV12H%.1fZ\"/><path class=\"f10\" d=\"M%.1f 0H100V12H%.1fZ\"/></svg></td>",
        poles[1], all - poles[0] - poles[1], poles[0], second, second, 100 - first, second, 100 - first,
        100 - first);
}

static void add_labels(const dm_page *page, dm_buffer *columns) {
    for (size_t i = 0; i < page->task->label_count; i++) {
        char *column = sqlite3_mprintf(", t.\"%w_%w\"", page->task->field, page->task->labels[i]);
        dm_buffer_add_string(columns, column ? column : "");
        columns->failed = columns->failed || !column;
        sqlite3_free(column);
    }
    dm_buffer_add_byte(columns, '\0');
}

/* ---- speakers */

static dm_status prepare_speakers(dm_page *page, sqlite3_stmt **statement) {
    const char *field = page->task->field;
    dm_buffer labels = {0};
    add_labels(page, &labels);
    dm_status status = labels.failed
                           ? dm_out_of_memory(page->error)
                           : DM_PAGE_QUERY(page, statement,
                                           "SELECT t.name, coalesce(p.name, ''), coalesce(t.role, ''), "
                                           "t.documents, t.units, t.units_unique, t.\"%w_score\", "
                                           "t.\"%w_low\", t.\"%w_high\"%s FROM temp.page_speakers AS c "
                                           "JOIN speakers AS t ON t.speaker = c.speaker "
                                           "LEFT JOIN parties AS p ON p.party = t.party ORDER BY c.place",
                                           field, field, field, labels.bytes);
    dm_buffer_free(&labels);
    return status;
}

/* A count, and in brackets what of it is no near-copy, where that is less. */
static void add_counts(dm_page *page, sqlite3_int64 count, sqlite3_int64 unique) {
    dm_buffer_format(page->out, "<td>%lld", (long long)count);
    if (unique != count) {
        dm_buffer_format(page->out, " <span class=\"faint\">(%lld)</span>", (long long)unique);
    }
    dm_buffer_add_string(page->out, "</td>");
}

dm_status dm_page_add_speakers(dm_page *page) {
    sqlite3_stmt *statement = NULL;
    dm_status status = prepare_speakers(page, &statement);
    dm_buffer_format(
        page->out,
        "<p class=\"key\"><span class=\"f0\">\xe2\x96\xa0</span> %s <span class=\"f5\">\xe2\x96\xa0</span> "
        "in between <span class=\"f10\">\xe2\x96\xa0</span> %s; intervals reach from \xe2\x88\x92"
        "1, left, "
        "to +1, right. In brackets: statements without near-copies.</p>\n",
        page->second_pole, page->first_pole);
    dm_buffer_format(
        page->out,
        "<div class=\"wide tall\"><table id=\"speaker-table\" class=\"sortable\"><thead><tr>"
        "<th data-key=\"name\">speaker</th><th data-key=\"party\">party</th><th data-key=\"documents\" "
        "class=\"number\">documents</th><th data-key=\"units\" class=\"number\">statements</th>"
        "<th data-key=\"score\" class=\"number\">%s</th><th>95 %% interval</th><th>labels</th>"
        "</tr></thead><tbody>\n",
        page->field);
    for (size_t place = 0; dm_page_row(page, statement, &status); place++) {
        double score = dm_store_number(statement, 6);
        dm_buffer_format(page->out, "<tr data-speaker=\"%zu\">", place);
        dm_buffer_add_string(page->out, "<th>");
        dm_html_add_text(page->out, dm_store_text(statement, 0));
        dm_buffer_add_string(page->out, "<span class=\"role\">");
        dm_html_add_text(page->out, dm_store_text(statement, 2));
        dm_buffer_add_string(page->out, "</span></th>");
        dm_page_add_cell(page, "td", dm_store_text(statement, 1));
        dm_page_add_count(page, sqlite3_column_int64(statement, 3));
        add_counts(page, sqlite3_column_int64(statement, 4), sqlite3_column_int64(statement, 5));
        dm_page_add_score(page, score);
        dm_buffer_add_string(page->out, "<td>");
        dm_page_add_range(page, score, dm_store_number(statement, 7), dm_store_number(statement, 8));
        dm_buffer_add_string(page->out, "</td>");
        add_bar(page, statement, 9);
        dm_buffer_add_string(page->out, "</tr>\n");
    }
    dm_buffer_add_string(page->out, "</tbody></table></div>\n");
    return status;
}

/* ---- outlets */

static dm_status add_outlet_rows(dm_page *page) {
    sqlite3_stmt *statement = NULL;
    dm_status status =
        DM_PAGE_QUERY(page, &statement,
                      "SELECT o.outlet, count(DISTINCT u.document), count(*), avg(u.\"%w_score\"), "
                      "avg(u.\"%w_label\" = %Q), avg(u.\"%w_label\" = %Q), "
                      "count(DISTINCT CASE WHEN NOT d.copy THEN u.document END), sum(NOT d.copy) FROM "
                      "temp.page_outlets AS o "
                      "JOIN documents AS d ON d.outlet = o.outlet JOIN units AS u ON u.document = d.document "
                      "WHERE u.speaker IS NOT NULL GROUP BY o.place ORDER BY o.place",
                      page->task->field, page->task->field, page->task->labels[page->task->first],
                      page->task->field, page->task->labels[page->task->second]);
    dm_buffer_format(
        page->out,
        "<div class=\"wide\"><table id=\"outlet-table\" class=\"sortable\"><thead><tr><th>outlet</th><th "
        "class=\"number\">documents</th><th class=\"number\">statements</th><th class=\"number\">%s</th><th "
        "class=\"number\">%s %%</th><th class=\"number\">%s %%</th></tr></thead><tbody>\n",
        page->field, page->first_pole, page->second_pole);
    while (dm_page_row(page, statement, &status)) {
        dm_buffer_add_string(page->out, "<tr>");
        dm_page_add_cell(page, "th", dm_store_text(statement, 0));
        add_counts(page, sqlite3_column_int64(statement, 1), sqlite3_column_int64(statement, 6));
        add_counts(page, sqlite3_column_int64(statement, 2), sqlite3_column_int64(statement, 7));
        dm_page_add_score(page, dm_store_number(statement, 3));
        dm_buffer_format(page->out, "<td>%.0f</td><td>%.0f</td></tr>\n",
                         100 * sqlite3_column_double(statement, 4),
                         100 * sqlite3_column_double(statement, 5));
    }
    dm_buffer_add_string(page->out, "</tbody></table></div>\n");
    return status;
}

static void add_speaker_outlet(dm_page *page, sqlite3_stmt *statement) {
    double score = dm_store_number(statement, 4);
    dm_buffer_add_string(page->out, "<tr>");
    dm_page_add_cell(page, "th", dm_store_text(statement, 1));
    dm_page_add_cell(page, "td class=\"text\"", dm_store_text(statement, 2));
    add_counts(page, sqlite3_column_int64(statement, 3), sqlite3_column_int64(statement, 7));
    dm_page_add_score(page, score);
    dm_buffer_add_string(page->out, "<td>");
    dm_page_add_range(page, score, dm_store_number(statement, 5), dm_store_number(statement, 6));
    dm_buffer_add_string(page->out, "</td></tr>\n");
}

/* The same speaker in different outlets, those that are in several. */
static dm_status add_speaker_outlets(dm_page *page) {
    const char *field = page->task->field;
    sqlite3_stmt *statement = NULL;
    dm_status status = DM_PAGE_QUERY(
        page, &statement,
        "SELECT c.place, s.name, t.outlet, t.units, t.\"%w_score\", t.\"%w_low\", t.\"%w_high\", "
        "t.units_unique FROM "
        "(SELECT c.place, c.speaker FROM temp.page_speakers AS c WHERE (SELECT count(*) FROM outlets AS o "
        "WHERE o.speaker = c.speaker) > 1 ORDER BY c.place LIMIT %d) AS c JOIN outlets AS t ON t.speaker = "
        "c.speaker "
        "JOIN speakers AS s ON s.speaker = c.speaker JOIN temp.page_outlets AS o ON o.outlet = t.outlet "
        "ORDER BY c.place, o.place LIMIT %d",
        field, field, field, OUTLET_SPEAKERS, OUTLET_SPEAKERS * 8);
    size_t rows = 0;
    for (; dm_page_row(page, statement, &status); rows++) {
        if (!rows) {
            dm_buffer_format(page->out,
                             "<h3>The same speaker, different outlets</h3><div class=\"wide tall\"><table "
                             "class=\"sortable\"><thead><tr><th>speaker</th><th "
                             "class=\"text\">outlet</th><th class=\"number\">statements"
                             "</th><th class=\"number\">%s</th><th>95 %% interval</th></tr></thead><tbody>\n",
                             page->field);
        }
        add_speaker_outlet(page, statement);
    }
    dm_buffer_add_string(page->out, rows ? "</tbody></table></div>\n"
                                         : "<p class=\"faint\">No speaker is quoted in two outlets.</p>\n");
    return status;
}

dm_status dm_page_add_outlets(dm_page *page) {
    if (!page->overview->figures[DM_OVERVIEW_OUTLETS]) {
        dm_buffer_add_string(page->out, "<p>No document names its outlet.</p>\n");
        return DM_OK;
    }
    dm_status status = add_outlet_rows(page);
    return status == DM_OK ? add_speaker_outlets(page) : status;
}
