#include "base/embedded.h"
#include "base/hash.h"
#include "command/policy.h"
#include "records/json.h"
#include "train/suggest.h"

/* ---- the rows as JSON, in which <, > and & are escaped: no text can end the script that holds it */

static void add_span(dm_json *json, const dm_row *row, dm_span span, const char *start, const char *end) {
    if (dm_span_empty(span)) {
        dm_json_null(json, start);
        dm_json_null(json, end);
        return;
    }
    dm_code_points points = dm_row_code_points(row, span);
    dm_json_unsigned(json, start, points.start);
    dm_json_unsigned(json, end, points.end);
}

static void add_judgement(dm_json *json, const dm_suggest_report *report, const dm_suggestion *suggestion) {
    if (!report->model) {
        dm_json_null(json, "suggested");
        return;
    }
    dm_json_text(json, "suggested", dm_text_of(dm_model_label(report->model, suggestion->label)));
    dm_json_open(json, "probability", '[');
    for (size_t label = 0; label < dm_model_label_count(report->model); label++) {
        dm_json_number(json, NULL, suggestion->probability[label]);
    }
    dm_json_close(json, ']');
}

static void add_row(dm_json *json, const dm_suggest_report *report, const dm_suggestion *suggestion,
                    dm_buffer *reason) {
    const dm_row *row = &report->rows[suggestion->row];
    dm_json_open(json, NULL, '{');
    dm_json_text(json, "id", row->id);
    dm_json_text(json, "text", row->text);
    dm_json_text(json, "source", dm_text_slice(row->text, row->source));
    dm_json_text(json, "target", dm_text_slice(row->text, row->target));
    add_span(json, row, row->source, "source_start", "source_end");
    add_span(json, row, row->target, "target_start", "target_end");
    dm_json_text(json, "group", row->group);
    add_judgement(json, report, suggestion);
    dm_buffer_reuse(reason);
    dm_suggestion_add_reason(report, suggestion, reason);
    dm_json_text(json, "reason", dm_buffer_text(reason));
    dm_json_close(json, '}');
}

static void add_labels(dm_json *json, const dm_suggest_report *report) {
    dm_json_open(json, "labels", '[');
    for (size_t label = 0; label < report->label_count; label++) {
        dm_json_text(json, NULL, report->labels[label]);
    }
    dm_json_close(json, ']');
    dm_json_open(json, "model_labels", '[');
    for (size_t label = 0; report->model && label < dm_model_label_count(report->model); label++) {
        dm_json_text(json, NULL, dm_text_of(dm_model_label(report->model, label)));
    }
    dm_json_close(json, ']');
}

static void print_content(const dm_suggest_report *report, dm_buffer *out) {
    dm_json json = {.out = out, .empty = true};
    dm_buffer reason = {0};
    dm_json_open(&json, NULL, '{');
    dm_json_text(&json, "task", dm_text_of(report->task));
    add_labels(&json, report);
    dm_json_text(&json, "codebook", report->codebook);
    dm_json_open(&json, "rows", '[');
    for (size_t i = 0; i < report->suggestion_count; i++) {
        add_row(&json, report, &report->suggestions[i], &reason);
    }
    dm_json_close(&json, ']');
    dm_json_close(&json, '}');
    out->failed = out->failed || reason.failed;
    dm_buffer_free(&reason);
}

/* The content with its own hash as a key, under which the browser keeps what was labelled: another page has
 * another one. */
static void add_data(dm_text content, dm_buffer *out) {
    char digits[DM_SHA256_DIGITS + 1];
    dm_sha256(content, digits);
    dm_buffer_format(out, "{\"key\":\"%s\",", digits);
    dm_buffer_add(out, (dm_text){content.bytes + 1, content.length - 1});
}

/* ---- the page around them */

/* What stands between two marks of the template, which has each of them once. */
static dm_text between(dm_text page, const char *before, const char *after) {
    const char *start = memmem(page.bytes, page.length, before, strlen(before));
    start += strlen(before);
    const char *end = memmem(start, (size_t)(page.bytes + page.length - start), after, strlen(after));
    return (dm_text){start, (size_t)(end - start)};
}

/* A place of the template, with what goes there. */
typedef struct page_place {
    const char *mark;
    dm_text hashed; /* its hash; NULL bytes: the data */
} page_place;

dm_status dm_suggest_print_page(const dm_suggest_report *report, dm_buffer *out, dm_error *error) {
    dm_text page = dm_embedded("labelling-page");
    /* In the order in which they stand; the script mentions none of them. */
    const page_place places[] = {
        {"@SCRIPT@", between(page, "<script>", "</script>")},
        {"@STYLE@", between(page, "<style>", "</style>")},
        {"@DATA@", {NULL, 0}},
    };
    dm_buffer content = {0};
    print_content(report, &content);
    for (size_t i = 0; i < sizeof places / sizeof *places && !content.failed; i++) {
        const char *at = memmem(page.bytes, page.length, places[i].mark, strlen(places[i].mark));
        size_t before = (size_t)(at - page.bytes);
        dm_buffer_add(out, (dm_text){page.bytes, before});
        page.bytes += before + strlen(places[i].mark);
        page.length -= before + strlen(places[i].mark);
        if (places[i].hashed.bytes) {
            dm_policy_add_hash(places[i].hashed, out);
        } else {
            add_data(dm_buffer_text(&content), out);
        }
    }
    dm_buffer_add(out, page);
    out->failed = out->failed || content.failed;
    dm_buffer_free(&content);
    return out->failed ? dm_out_of_memory(error) : DM_OK;
}
