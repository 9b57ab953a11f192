#include "report/page.h"

#include <math.h>

#include "base/embedded.h"
#include "command/html_text.h"
#include "command/policy.h"

/* ---- for the parts */

bool dm_page_row(dm_page *page, sqlite3_stmt *statement, dm_status *status) {
    bool row = false;
    if (*status == DM_OK) {
        *status = dm_store_step(page->store, statement, &row, page->error);
    }
    if (*status != DM_OK || !row) {
        (void)sqlite3_finalize(statement);
        return false;
    }
    return true;
}

int dm_page_shade(double score) {
    return (int)lround((fmin(fmax(score, -1), 1) + 1) * 5);
}

void dm_page_add_range(dm_page *page, double score, double low, double high) {
    if (isnan(score)) {
        return;
    }
    dm_buffer_format(
        page->out,
        "<svg class=\"range\" viewBox=\"-100 0 200 16\" aria-hidden=\"true\"><path class=\"zero\" "
        "d=\"M0 0V16\"/><path class=\"reach f%d\" d=\"M%.0f 8H%.0f\"/><circle class=\"f%d\" cx=\"%.0f\" "
        "cy=\"8\" r=\"5\"/></svg>",
        dm_page_shade(score), low * 94, high * 94, dm_page_shade(score), score * 94);
}

void dm_page_add_cell(dm_page *page, const char *tag, dm_text text) {
    dm_buffer_format(page->out, "<%s>", tag);
    dm_html_add_text(page->out, text);
    dm_buffer_format(page->out, "</%.2s>", tag); /* a tag may have attributes */
}

void dm_page_add_signed(dm_page *page, double score) {
    const char *sign = fabs(score) < 0.005 ? "" : score < 0 ? "\xe2\x88\x92" : "+";
    dm_buffer_format(page->out, "%s%.2f", sign, fabs(score));
}

void dm_page_add_score(dm_page *page, double score) {
    dm_buffer_add_string(page->out, "<td>");
    if (!isnan(score)) {
        dm_page_add_signed(page, score);
    }
    dm_buffer_add_string(page->out, "</td>");
}

void dm_page_add_count(dm_page *page, sqlite3_int64 count) {
    dm_buffer_format(page->out, "<td>%lld</td>", (long long)count);
}

/* ---- the template */

static dm_status add_title(dm_page *page) {
    dm_html_add_text(page->out, dm_text_of(page->title));
    return DM_OK;
}

static void add_hash(dm_page *page, const char *name) {
    dm_buffer_add_string(page->out, " 'sha256-");
    dm_policy_add_hash(dm_embedded(name), page->out);
    dm_buffer_add_byte(page->out, '\'');
}

static dm_status add_policy(dm_page *page) {
    dm_buffer_add_string(page->out, "default-src 'none'; script-src");
    add_hash(page, "dygraphs.js");
    add_hash(page, "report.js");
    dm_buffer_add_string(page->out, "; style-src");
    add_hash(page, "dygraphs.css");
    add_hash(page, "report.css");
    dm_buffer_add_string(page->out, "; base-uri 'none'; form-action 'none'");
    return DM_OK;
}

static dm_status add_chart_style(dm_page *page) {
    dm_buffer_add(page->out, dm_embedded("dygraphs.css"));
    return DM_OK;
}

static dm_status add_style(dm_page *page) {
    dm_buffer_add(page->out, dm_embedded("report.css"));
    return DM_OK;
}

static dm_status add_chart_script(dm_page *page) {
    dm_buffer_add(page->out, dm_embedded("dygraphs.js"));
    return DM_OK;
}

static dm_status add_script(dm_page *page) {
    dm_buffer_add(page->out, dm_embedded("report.js"));
    return DM_OK;
}

/* What stands for what in report/page.html. */
static const struct page_part {
    const char *mark;
    dm_status (*add)(dm_page *page);
} parts[] = {
    {"TITLE", add_title},
    {"POLICY", add_policy},
    {"CHART_STYLE", add_chart_style},
    {"STYLE", add_style},
    {"CHART_SCRIPT", add_chart_script},
    {"SCRIPT", add_script},
    {"OVERVIEW", dm_page_add_overview},
    {"TIME", dm_page_add_time},
    {"SPEAKERS", dm_page_add_speakers},
    {"DYADS", dm_page_add_dyads},
    {"OUTLETS", dm_page_add_outlets},
    {"STATEMENTS", dm_page_add_statements},
    {"COMPARISON", dm_page_add_comparison},
    {"LEXICON", dm_page_add_lexicon},
    {"QUALITY", dm_page_add_quality},
    {"METHODS", dm_page_add_methods},
    {"DATA", dm_page_add_data},
};

static dm_status add_part(dm_page *page, dm_text mark) {
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        if (dm_text_equal(mark, dm_text_of(parts[i].mark))) {
            return parts[i].add(page);
        }
    }
    return dm_fail(page->error, DM_BAD_ARGUMENT, "the page has no part named %.*s", (int)mark.length,
                   mark.bytes);
}

/* Names that come from the records, as they may stand in the page. */
static const char *escape(dm_page *page, const char *name) {
    dm_buffer escaped = {0};
    dm_html_add_text(&escaped, dm_text_of(name));
    const char *copy =
        escaped.failed ? NULL : dm_arena_copy(page->store->arena, dm_buffer_text(&escaped)).bytes;
    dm_buffer_free(&escaped);
    return copy;
}

static bool escape_names(dm_page *page) {
    page->field = escape(page, page->task->field);
    page->first_pole = escape(page, page->task->labels[page->task->first]);
    page->second_pole = escape(page, page->task->labels[page->task->second]);
    return page->field && page->first_pole && page->second_pole;
}

dm_status dm_page_write(dm_page *page, dm_buffer *out, dm_error *error) {
    dm_text rest = dm_embedded("report-page");
    dm_text chunk;
    page->out = out;
    page->error = error;
    dm_status status = escape_names(page) ? dm_page_prepare(page) : dm_out_of_memory(error);
    for (bool mark = false; status == DM_OK && dm_text_next_field(&rest, '@', &chunk); mark = !mark) {
        if (mark) {
            status = add_part(page, chunk);
        } else {
            dm_buffer_add(out, chunk);
        }
    }
    dm_buffer_free(&page->cells);
    dm_buffer_free(&page->pairs);
    return status == DM_OK && out->failed ? dm_out_of_memory(error) : status;
}
