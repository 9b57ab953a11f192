#include "base/utf8.h"
#include "train/suggest.h"

dm_code_points dm_row_code_points(const dm_row *row, dm_span span) {
    dm_code_points points = {dm_utf8_count((dm_text){row->text.bytes, span.start}), 0};
    points.end = points.start + dm_utf8_count(dm_text_slice(row->text, span));
    return points;
}

void dm_suggestion_add_reason(const dm_suggest_report *report, const dm_suggestion *suggestion,
                              dm_buffer *out) {
    if (suggestion->random) {
        dm_buffer_add_string(out, "drawn at random");
        return;
    }
    dm_buffer_add_string(out, "between ");
    dm_buffer_add_string(out, dm_model_label(report->model, suggestion->first));
    dm_buffer_add_string(out, " and ");
    dm_buffer_add_string(out, dm_model_label(report->model, suggestion->second));
}

/* A cell, with the tab behind it. */
static void add_cell(dm_text text, dm_buffer *out) {
    for (size_t i = 0; i < text.length; i++) {
        bool control = (unsigned char)text.bytes[i] < 0x20 || text.bytes[i] == 0x7f;
        const char *shown = control ? " " : &text.bytes[i];
        dm_buffer_add_byte(out, *shown);
    }
    dm_buffer_add_byte(out, '\t');
}

static void add_number_cell(double number, dm_buffer *out) {
    if (number == number) {
        dm_buffer_add_number(out, number);
    }
    dm_buffer_add_byte(out, '\t');
}

static void add_span_cells(const dm_row *row, dm_span span, dm_buffer *out) {
    if (dm_span_empty(span)) {
        dm_buffer_add_string(out, "\t\t");
        return;
    }
    dm_code_points points = dm_row_code_points(row, span);
    dm_buffer_format(out, "%zu\t%zu\t", points.start, points.end);
}

static void add_head(const dm_suggest_report *report, dm_buffer *out) {
    dm_buffer_add_string(out, "id\ttext\tsource\ttarget\tsource_start\tsource_end\ttarget_start\ttarget_end\t"
                              "group\tlabel\t");
    if (report->model) {
        dm_buffer_add_string(out, "suggested\t");
        for (size_t label = 0; label < dm_model_label_count(report->model); label++) {
            dm_buffer_add_string(out, "p_");
            add_cell(dm_text_of(dm_model_label(report->model, label)), out);
        }
        dm_buffer_add_string(out, "margin\tlikeness\t");
    }
    dm_buffer_add_string(out, "reason\n");
}

static void add_row(const dm_suggest_report *report, const dm_suggestion *suggestion, dm_buffer *out) {
    const dm_row *row = &report->rows[suggestion->row];
    add_cell(row->id, out);
    add_cell(row->text, out);
    add_cell(dm_text_slice(row->text, row->source), out);
    add_cell(dm_text_slice(row->text, row->target), out);
    add_span_cells(row, row->source, out);
    add_span_cells(row, row->target, out);
    add_cell(row->group, out);
    dm_buffer_add_byte(out, '\t'); /* the label, to be filled in */
    if (report->model) {
        add_cell(dm_text_of(dm_model_label(report->model, suggestion->label)), out);
        for (size_t label = 0; label < dm_model_label_count(report->model); label++) {
            add_number_cell(suggestion->probability[label], out);
        }
        add_number_cell(suggestion->margin, out);
        add_number_cell(suggestion->likeness, out);
    }
    dm_suggestion_add_reason(report, suggestion, out);
    dm_buffer_add_byte(out, '\n');
}

void dm_suggest_print_table(const dm_suggest_report *report, dm_buffer *out) {
    add_head(report, out);
    for (size_t i = 0; i < report->suggestion_count; i++) {
        add_row(report, &report->suggestions[i], out);
    }
}
