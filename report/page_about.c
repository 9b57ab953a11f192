#include <math.h>

#include "command/html_text.h"
#include "report/page.h"

enum { CATEGORIES = 24, FAULTS_SHOWN = 12 };

/* ---- overview */

static void add_tile(dm_page *page, uint64_t figure, const char *what) {
    dm_buffer_format(page->out, "<div><dd>%llu</dd><dt>%s</dt></div>", (unsigned long long)figure, what);
}

dm_status dm_page_add_overview(dm_page *page) {
    const uint64_t *figures = page->overview->figures;
    if (page->overview->first_day[0]) {
        dm_buffer_format(page->out, "<p class=\"faint\">%s to %s</p>\n", page->overview->first_day,
                         page->overview->last_day);
    }
    dm_buffer_add_string(page->out, "<dl class=\"tiles\">");
    add_tile(page, figures[DM_OVERVIEW_DOCUMENTS], "documents");
    add_tile(page, figures[DM_OVERVIEW_OUTLETS], "outlets");
    add_tile(page, figures[DM_OVERVIEW_SPEAKERS], "speakers");
    add_tile(page, figures[DM_OVERVIEW_UNITS], "statements");
    add_tile(page, figures[DM_OVERVIEW_UNITS_UNIQUE], "without near-copies");
    dm_buffer_add_string(page->out, "<div><dd>");
    dm_page_add_signed(page, page->prior.first - page->prior.second);
    dm_buffer_format(page->out,
                     "</dd><dt>mean %s, from \xe2\x88\x92"
                     "1 (%s) to +1 (%s)</dt></div>",
                     page->field, page->second_pole, page->first_pole);
    dm_buffer_add_string(page->out, "</dl>\n");
    return DM_OK;
}

/* ---- comparison */

static void add_figure(dm_page *page, const dm_group_figure *figure, bool range) {
    dm_page_add_score(page, figure->value);
    if (range) {
        dm_buffer_add_string(page->out, "<td>");
        dm_page_add_range(page, figure->value, isnan(figure->low) ? figure->value : figure->low,
                          isnan(figure->high) ? figure->value : figure->high);
        dm_buffer_add_string(page->out, "</td>");
    }
}

static void add_probability(dm_page *page, double probability) {
    if (isnan(probability)) {
        dm_buffer_add_string(page->out, "<td></td>");
    } else {
        dm_buffer_format(page->out, "<td%s>%.4f</td>", probability < 0.05 ? " class=\"found\"" : "",
                         probability);
    }
}

dm_status dm_page_add_comparison(dm_page *page) {
    const dm_comparison *comparison = page->comparison;
    if (!comparison) {
        return DM_OK;
    }
    dm_buffer_add_string(page->out, "<section id=\"comparison\"><h2>Comparison</h2><p>A: <strong>");
    dm_html_add_text(page->out, dm_text_of(comparison->groups[0].name));
    dm_buffer_format(page->out, "</strong>, %zu documents; B: <strong>", comparison->figures[0].documents[0]);
    dm_html_add_text(page->out, dm_text_of(comparison->groups[1].name));
    dm_buffer_format(
        page->out,
        "</strong>, %zu documents; near-copies left out.</p><div class=\"wide\"><table><thead><tr><th>figure"
        "</th><th>A</th><th>B</th><th>A \xe2\x88\x92 B</th><th>95 %% interval</th><th>p</th><th>Holm</th><th>"
        "Benjamini-Hochberg</th></tr></thead><tbody>\n",
        comparison->figures[0].documents[1]);
    for (size_t i = 0; i < comparison->count; i++) {
        const dm_compared *figure = &comparison->figures[i];
        dm_buffer_add_string(page->out, "<tr>");
        dm_page_add_cell(page, "th", figure->name);
        add_figure(page, &figure->difference.first, false);
        add_figure(page, &figure->difference.second, false);
        add_figure(page, &figure->difference.difference, true);
        add_probability(page, figure->difference.probability);
        add_probability(page, figure->holm);
        add_probability(page, figure->discovery);
        dm_buffer_add_string(page->out, "</tr>\n");
    }
    dm_buffer_format(
        page->out,
        "</tbody></table></div><p class=\"faint\">Intervals by %u bootstrap samples of documents, p by %u "
        "permutations of documents; corrected for %zu tests.</p></section>\n",
        comparison->options.replicates, comparison->options.permutations, comparison->count);
    return DM_OK;
}

/* ---- lexicon */

/* "NEG:veiled_threat" in words. */
static void add_category(dm_page *page, dm_text category) {
    static const char negated[] = "NEG:";
    bool no = dm_text_starts_with(category, dm_text_of(negated));
    size_t skipped = no ? sizeof negated - 1 : 0;
    dm_buffer words = {0};
    for (size_t i = skipped; i < category.length; i++) {
        dm_buffer_add_byte(&words, category.bytes[i] == '_' ? ' ' : category.bytes[i]);
    }
    dm_buffer_add_string(&words, no ? ", negated" : "");
    dm_page_add_cell(page, "th", dm_buffer_text(&words));
    page->out->failed = page->out->failed || words.failed;
    dm_buffer_free(&words);
}

dm_status dm_page_add_lexicon(dm_page *page) {
    sqlite3_stmt *statement = NULL;
    size_t rows = 0;
    dm_status status = DM_PAGE_QUERY(
        page, &statement,
        "SELECT substr(json_extract(e.value, '$.feature'), 9), count(DISTINCT u.unit), "
        "count(DISTINCT u.document), "
        "avg(u.\"%w_score\"), count(DISTINCT u.speaker) FROM units AS u, json_each(u.evidence) AS e "
        "WHERE u.speaker IS NOT NULL AND u.evidence LIKE '%%lexicon:%%' AND "
        "json_extract(e.value, '$.feature') LIKE 'lexicon:%%' AND json_extract(e.value, '$.field') = %Q "
        "GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT %d",
        page->task->field, page->task->field, CATEGORIES);
    for (; dm_page_row(page, statement, &status); rows++) {
        if (!rows) {
            dm_buffer_format(
                page->out,
                "<div class=\"wide\"><table class=\"sortable\"><thead><tr><th>category</th><th "
                "class=\"number\">weighed in statements</th><th class=\"number\">documents</th><th "
                "class=\"number\">speakers</th><th class=\"number\">their mean %s</th></tr></thead><tbody>\n",
                page->field);
        }
        dm_buffer_add_string(page->out, "<tr>");
        add_category(page, dm_store_text(statement, 0));
        dm_page_add_count(page, sqlite3_column_int64(statement, 1));
        dm_page_add_count(page, sqlite3_column_int64(statement, 2));
        dm_page_add_count(page, sqlite3_column_int64(statement, 4));
        dm_page_add_score(page, dm_store_number(statement, 3));
        dm_buffer_add_string(page->out, "</tr>\n");
    }
    dm_buffer_add_string(page->out,
                         rows ? "</tbody></table></div>\n"
                              : "<p class=\"faint\">The records hold no evidence by lexicon; classify "
                                "--explain 5 writes it.</p>\n");
    return status;
}

/* ---- quality */

static void add_quality_row(dm_page *page, const char *what, uint64_t count, uint64_t of) {
    dm_buffer_format(page->out, "<tr><th>%s</th><td>%llu</td>", what, (unsigned long long)count);
    if (of) {
        dm_buffer_format(page->out, "<td>%.1f %%</td></tr>\n", 100 * (double)count / (double)of);
    } else {
        dm_buffer_add_string(page->out, "<td></td></tr>\n");
    }
}

/* Counts of attribution confidence by tenths, as a drawing. */
static dm_status add_confidence(dm_page *page) {
    sqlite3_stmt *statement = NULL;
    double counts[10] = {0};
    double most = 1;
    dm_status status = DM_PAGE_QUERY(page, &statement,
                                     "SELECT min(9, CAST(confidence * 10 AS INTEGER)), count(*) FROM units "
                                     "WHERE speaker IS NOT NULL AND confidence BETWEEN 0 AND 1 GROUP BY 1");
    while (dm_page_row(page, statement, &status)) {
        int tenth = sqlite3_column_int(statement, 0);
        counts[tenth] = sqlite3_column_double(statement, 1);
        most = fmax(most, counts[tenth]);
    }
    dm_buffer_add_string(page->out, "<figure><svg class=\"small\" viewBox=\"0 0 320 120\" role=\"img\" "
                                    "aria-label=\"Confidence of attribution\">\n");
    for (int tenth = 0; tenth < 10; tenth++) {
        double height = counts[tenth] / most * 84;
        dm_buffer_format(
            page->out,
            "<rect class=\"column\" x=\"%d\" y=\"%.1f\" width=\"26\" height=\"%.1f\"><title>%.1f to %.1f: "
            "%.0f</title></rect><text x=\"%d\" y=\"112\" text-anchor=\"middle\">.%d</text>\n",
            10 + tenth * 30, 96 - height, height, tenth / 10.0, (tenth + 1) / 10.0, counts[tenth],
            10 + tenth * 30, tenth);
    }
    dm_buffer_format(page->out,
                     "</svg><figcaption>Confidence that the speaker is the right one; mean %.2f</figcaption>"
                     "</figure>\n",
                     isnan(page->overview->confidence) ? 0 : page->overview->confidence);
    return status;
}

static dm_status add_list(dm_page *page, const char *heading, const char *query) {
    sqlite3_stmt *statement = NULL;
    size_t rows = 0;
    dm_status status = DM_PAGE_QUERY(page, &statement, "%s LIMIT %d", query, FAULTS_SHOWN);
    for (; dm_page_row(page, statement, &status); rows++) {
        if (!rows) {
            dm_buffer_format(page->out, "<h3>%s</h3><ul>\n", heading);
        }
        dm_buffer_add_string(page->out, "<li>");
        dm_html_add_text(page->out, dm_store_text(statement, 0));
        dm_buffer_add_string(page->out, "</li>\n");
    }
    dm_buffer_add_string(page->out, rows ? "</ul>\n" : "");
    return status;
}

dm_status dm_page_add_quality(dm_page *page) {
    const uint64_t *figures = page->overview->figures;
    uint64_t documents = figures[DM_OVERVIEW_DOCUMENTS];
    uint64_t units = figures[DM_OVERVIEW_UNITS];
    dm_buffer_add_string(page->out, "<div class=\"beside\"><div class=\"wide\"><table><tbody>\n");
    add_quality_row(page, "documents that could not be read", figures[DM_OVERVIEW_ERRORS], documents);
    add_quality_row(page, "near-copies of another document", figures[DM_OVERVIEW_COPIES], documents);
    add_quality_row(page, "records left out, their id was there", figures[DM_OVERVIEW_DUPLICATES],
                    figures[DM_OVERVIEW_RECORDS]);
    add_quality_row(page, "of them with another text", figures[DM_OVERVIEW_OTHER_TEXTS], 0);
    add_quality_row(page, "lines that are no record", figures[DM_OVERVIEW_FAULTS], 0);
    add_quality_row(page, "documents without their words", figures[DM_OVERVIEW_WORDLESS], documents);
    add_quality_row(page, "documents without a readable date", figures[DM_OVERVIEW_UNDATED], documents);
    add_quality_row(page, "statements of nobody known", figures[DM_OVERVIEW_UNATTRIBUTED],
                    units + figures[DM_OVERVIEW_UNATTRIBUTED]);
    add_quality_row(page, "statements whose speaker is less sure than 0.5", figures[DM_OVERVIEW_UNSURE],
                    units);
    add_quality_row(page, "speakers with one or two statements", figures[DM_OVERVIEW_THIN],
                    figures[DM_OVERVIEW_SPEAKERS]);
    dm_buffer_add_string(page->out, "</tbody></table></div>\n");
    dm_status status = add_confidence(page);
    dm_buffer_add_string(page->out, "</div>\n");
    if (status == DM_OK) {
        status =
            add_list(page, "Documents that could not be read",
                     "SELECT id || ': ' || coalesce(message, error) FROM documents WHERE error IS NOT NULL "
                     "ORDER BY document");
    }
    if (status == DM_OK) {
        status = add_list(
            page, "Lines and ids left out",
            "SELECT file || CASE line WHEN 0 THEN '' ELSE ':' || line END || ': ' || coalesce(id || ': ', "
            "'') || message FROM faults");
    }
    return status;
}
