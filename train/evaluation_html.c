#include <math.h>

#include "train/evaluation_report.h"
#include "train/html_page.h"

enum { PARTS = 3 }; /* figures of a label: precision, recall, F1 */

static void add_string(dm_buffer *out, const char *string) {
    dm_html_add_text(out, dm_text_of(string));
}

static void add_rows(const dm_evaluation_report *report, dm_buffer *out) {
    const dm_judged *judged = report->judged;
    dm_buffer_add_string(out, "<p>");
    add_string(out, report->model->name);
    dm_buffer_add_string(out, *report->model->version ? " " : "");
    add_string(out, report->model->version);
    dm_buffer_add_string(out, " on ");
    add_string(out, report->path);
    dm_buffer_format(out, ": %zu rows in %zu groups.</p>\n<p class=\"faint\">SHA-256 of the model: %s.",
                     judged->count, judged->group_count,
                     *report->model->sha256 ? report->model->sha256 : "the records do not say");
    dm_buffer_format(out, " Intervals: 95 %%, from %u samples of groups.", report->options->replicates);
    dm_buffer_format(out, " Tests: %u permutations of groups.", report->options->permutations);
    dm_buffer_format(out, " Seed %llu.</p>\n", (unsigned long long)report->options->seed);
    uint64_t unusable = report->rows->read - report->rows->count;
    if (unusable) {
        dm_buffer_format(out, "<p>Rows without a text or a label, left out: %llu.</p>\n",
                         (unsigned long long)unusable);
    }
}

static void add_unknown(const dm_judged *judged, dm_buffer *out) {
    if (judged->unknown_count == 0) {
        return;
    }
    dm_buffer_add_string(out, "<table><caption>Labels that the model does not know; their rows are left "
                              "out</caption>\n<tr><th scope=\"col\">label</th><th scope=\"col\">rows</th>"
                              "<th scope=\"col\">first line</th></tr>\n");
    for (size_t i = 0; i < judged->unknown_count; i++) {
        dm_buffer_add_string(out, "<tr>");
        dm_html_add_head(out, judged->unknown[i].label);
        dm_html_add_count(out, judged->unknown[i].rows);
        dm_html_add_count(out, judged->unknown[i].first_line);
        dm_buffer_add_string(out, "</tr>\n");
    }
    dm_buffer_add_string(out, "</table>\n");
}

static void add_measures(const dm_evaluation *evaluation, dm_buffer *out) {
    dm_buffer_add_string(out, "<h2>Figures</h2>\n<table>\n<tr><th scope=\"col\">figure</th>"
                              "<th scope=\"col\">value</th><th scope=\"col\">interval</th></tr>\n");
    for (size_t i = 0; i < DM_MEASURE_COUNT; i++) {
        dm_buffer_add_string(out, "<tr>");
        dm_html_add_head(out, dm_text_of(dm_measure_names[i].text));
        dm_html_add_number(out, evaluation->measures[i].value);
        dm_html_add_bounds(out, &evaluation->measures[i]);
        dm_buffer_add_string(out, "</tr>\n");
    }
    dm_buffer_add_string(out, "</table>\n");
}

static void add_labels(const dm_evaluation_report *report, dm_buffer *out) {
    const dm_evaluation *evaluation = &report->evaluations[0];
    dm_buffer_add_string(out, "<h2>Labels</h2>\n<div class=\"wide\"><table>\n<tr><th scope=\"col\">label</th>"
                              "<th scope=\"col\">rows</th>");
    static const char *const heads[PARTS] = {"precision", "recall", "F1"};
    for (size_t i = 0; i < PARTS; i++) {
        dm_buffer_format(out, "<th scope=\"col\">%s</th><th scope=\"col\">interval</th>", heads[i]);
    }
    for (size_t label = 0; label < report->judged->label_count; label++) {
        const dm_interval *const parts[PARTS] = {&evaluation->precision[label], &evaluation->recall[label],
                                                 &evaluation->f1[label]};
        dm_buffer_add_string(out, "</tr>\n<tr>");
        dm_html_add_head(out, dm_text_of(report->model->labels[label]));
        dm_html_add_count(out, dm_figures_support(&evaluation->figures, label));
        for (size_t i = 0; i < PARTS; i++) {
            dm_html_add_number(out, parts[i]->value);
            dm_html_add_bounds(out, parts[i]);
        }
    }
    dm_buffer_add_string(out, "</tr>\n</table></div>\n");
}

static void add_other(const dm_judge *judge, const dm_evaluation *evaluation, dm_buffer *out) {
    dm_buffer_add_string(out, "<h2>Beside ");
    add_string(out, judge->name);
    dm_buffer_add_string(out, "</h2>\n<table>\n<tr><th scope=\"col\">figure</th><th scope=\"col\">value</th>"
                              "<th scope=\"col\">difference</th><th scope=\"col\">interval</th>"
                              "<th scope=\"col\">p</th></tr>\n");
    for (size_t i = 0; i < DM_MEASURE_COUNT; i++) {
        if (isnan(evaluation->difference[i].value)) {
            continue;
        }
        dm_buffer_add_string(out, "<tr>");
        dm_html_add_head(out, dm_text_of(dm_measure_names[i].text));
        dm_html_add_number(out, evaluation->measures[i].value);
        dm_html_add_number(out, evaluation->difference[i].value);
        dm_html_add_bounds(out, &evaluation->difference[i]);
        dm_html_add_number(out, evaluation->probability[i]);
        dm_buffer_add_string(out, "</tr>\n");
    }
    dm_buffer_add_string(out, "</table>\n");
}

void dm_evaluation_print_html(const dm_evaluation_report *report, dm_buffer *out) {
    dm_html_begin(DM_TEXT("Evaluation"), out);
    add_rows(report, out);
    add_unknown(report->judged, out);
    add_measures(&report->evaluations[0], out);
    add_labels(report, out);
    dm_html_add_confusion(out, report->model->labels, &report->evaluations[0].figures);
    dm_html_add_reliability(out, &report->evaluations[0].reliability);
    for (size_t i = 1; i < report->judge_count; i++) {
        add_other(&report->judges[i], &report->evaluations[i], out);
    }
    dm_html_end(out);
}
