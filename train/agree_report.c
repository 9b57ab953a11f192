#include <math.h>

#include "command/terminal.h"
#include "records/json.h"
#include "train/agree.h"
#include "train/figures.h"

enum { NAME_COLUMNS = 18, LABEL_COLUMNS = 14, NUMBER_COLUMNS = 11, TEXT_COLUMNS = 90 };

static const struct {
    const char *name;
    const char *key;
} levels[DM_LEVEL_COUNT] = {
    [DM_LEVEL_NOMINAL] = {"alpha, nominal", "nominal"},
    [DM_LEVEL_ORDINAL] = {"alpha, ordinal", "ordinal"},
    [DM_LEVEL_INTERVAL] = {"alpha, interval", "interval"},
};

/* ---- text */

static void add_estimate(const char *name, const dm_estimate *estimate, dm_buffer *out) {
    dm_interval interval = {estimate->value, estimate->low, estimate->high};
    dm_figures_print_interval(name, &interval, out);
}

static void add_number(double value, dm_buffer *out) {
    if (isnan(value)) {
        dm_buffer_format(out, "%*s", NUMBER_COLUMNS, "-");
    } else {
        dm_buffer_format(out, "%*.3f", NUMBER_COLUMNS, value);
    }
}

static void add_figures(const dm_agreement *agreement, const dm_codings *codings, dm_buffer *out) {
    dm_buffer_format(out, "%-*s     value   95 %% interval\n", NAME_COLUMNS, "");
    add_estimate("agreement", &agreement->agreement, out);
    add_estimate("Fleiss' kappa", &agreement->fleiss, out);
    for (size_t level = 0; level < DM_LEVEL_COUNT; level++) {
        add_estimate(levels[level].name, &agreement->alpha[level], out);
    }
    if (!codings->ordered) {
        dm_buffer_add_string(out, "(ordinal and interval need labels that are numbers, or --order)\n");
    }
}

static void add_pairs(const dm_agree_report *report, dm_buffer *out) {
    dm_buffer_format(out, "\n%-*s      rows  agreement     Cohen's kappa and interval\n", 2 * NAME_COLUMNS,
                     "annotators");
    for (size_t i = 0; i < report->agreement->pair_count; i++) {
        const dm_annotator_pair *pair = &report->agreement->pairs[i];
        dm_terminal_add_columns(out, report->rows->annotators.keys[pair->first], NAME_COLUMNS, true);
        dm_terminal_add_columns(out, report->rows->annotators.keys[pair->second], NAME_COLUMNS, true);
        dm_buffer_format(out, "%10llu", (unsigned long long)pair->units);
        add_number(pair->agreement, out);
        add_number(pair->kappa.value, out);
        if (!isnan(pair->kappa.low)) {
            dm_buffer_format(out, "   %.3f - %.3f", pair->kappa.low, pair->kappa.high);
        }
        dm_buffer_add_byte(out, '\n');
    }
}

static void add_categories(const dm_agree_report *report, dm_buffer *out) {
    dm_buffer_format(out, "\n%-*s     given      alpha against the others\n", NAME_COLUMNS, "label");
    for (size_t i = 0; i < report->coded->codings.category_count; i++) {
        dm_terminal_add_columns(out, report->coded->categories[i], NAME_COLUMNS, true);
        dm_buffer_format(out, "%10llu", (unsigned long long)report->agreement->category_codes[i]);
        add_number(report->agreement->category_alpha[i], out);
        dm_buffer_add_byte(out, '\n');
    }
}

static void add_matrix(const dm_agree_report *report, dm_buffer *out) {
    size_t count = report->coded->codings.category_count;
    bool two = report->rows->annotators.count == 2;
    dm_buffer_add_string(out, "\nhow often a label of one annotator (line) met each of another (column)\n");
    if (two) {
        dm_terminal_add(out, report->rows->annotators.keys[0]);
        dm_buffer_add_string(out, " \\ ");
        dm_terminal_add(out, report->rows->annotators.keys[1]);
        dm_buffer_add_byte(out, '\n');
    }
    dm_buffer_format(out, "%-*s", NAME_COLUMNS, "");
    for (size_t column = 0; column < count; column++) {
        dm_buffer_add_string(out, "  ");
        dm_terminal_add_columns(out, report->coded->categories[column], LABEL_COLUMNS, true);
    }
    for (size_t line = 0; line < count; line++) {
        dm_buffer_add_byte(out, '\n');
        dm_terminal_add_columns(out, report->coded->categories[line], NAME_COLUMNS, true);
        for (size_t column = 0; column < count; column++) {
            dm_buffer_format(out, "  %-*llu", LABEL_COLUMNS,
                             (unsigned long long)report->matrix[line * count + column]);
        }
    }
    dm_buffer_add_byte(out, '\n');
}

static const uint32_t *codes_of(const dm_agree_report *report, size_t row) {
    return &report->coded->codings.codes[row * report->coded->codings.annotator_count];
}

static void add_disputed(const dm_agree_report *report, dm_buffer *out) {
    dm_buffer_add_string(out, "\nthe most disputed rows\n");
    for (size_t i = 0; i < report->disputed_count; i++) {
        size_t row = report->disputed[i];
        const uint32_t *codes = codes_of(report, row);
        dm_terminal_add(out, report->rows->ids.keys[row]);
        const char *between = "  ";
        for (size_t annotator = 0; annotator < report->rows->annotators.count; annotator++) {
            if (codes[annotator] != DM_NONE) {
                dm_buffer_add_string(out, between);
                dm_terminal_add(out, report->rows->annotators.keys[annotator]);
                dm_buffer_add_string(out, ": ");
                dm_terminal_add(out, report->coded->categories[codes[annotator]]);
                between = ", ";
            }
        }
        dm_buffer_add_byte(out, '\n');
        if (report->rows->rows[row].text.length) {
            dm_buffer_add_string(out, "    ");
            dm_terminal_add_columns(out, report->rows->rows[row].text, TEXT_COLUMNS, false);
            dm_buffer_add_byte(out, '\n');
        }
    }
    if (report->disputed_count == 0) {
        dm_buffer_add_string(out, "(none)\n");
    }
}

void dm_agree_print_text(const dm_agree_report *report, dm_buffer *out) {
    dm_buffer_format(out, "%zu annotators, %zu rows, %llu of them with two labels or more: %llu labels\n\n",
                     report->rows->annotators.count, report->rows->ids.count,
                     (unsigned long long)report->agreement->units,
                     (unsigned long long)report->agreement->codes);
    add_figures(report->agreement, &report->coded->codings, out);
    add_pairs(report, out);
    add_categories(report, out);
    if (report->matrix) {
        add_matrix(report, out);
    }
    add_disputed(report, out);
}

/* ---- JSON */

static void json_estimate(dm_json *json, const char *key, const dm_estimate *estimate) {
    bool pretty = json->pretty;
    dm_json_open_line(json, key, '{');
    dm_json_number(json, "value", estimate->value);
    dm_json_number(json, "low", estimate->low);
    dm_json_number(json, "high", estimate->high);
    dm_json_close(json, '}');
    json->pretty = pretty;
}

static void json_pairs(dm_json *json, const dm_agree_report *report) {
    dm_json_open(json, "pairs", '[');
    for (size_t i = 0; i < report->agreement->pair_count; i++) {
        const dm_annotator_pair *pair = &report->agreement->pairs[i];
        dm_json_open_line(json, NULL, '{');
        dm_json_text(json, "first", report->rows->annotators.keys[pair->first]);
        dm_json_text(json, "second", report->rows->annotators.keys[pair->second]);
        dm_json_unsigned(json, "rows", pair->units);
        dm_json_number(json, "agreement", pair->agreement);
        json_estimate(json, "kappa", &pair->kappa);
        dm_json_close_line(json, '}');
    }
    dm_json_close(json, ']');
}

static void json_categories(dm_json *json, const dm_agree_report *report) {
    dm_json_open(json, "labels", '[');
    for (size_t i = 0; i < report->coded->codings.category_count; i++) {
        dm_json_open_line(json, NULL, '{');
        dm_json_text(json, "label", report->coded->categories[i]);
        dm_json_unsigned(json, "given", report->agreement->category_codes[i]);
        dm_json_number(json, "alpha", report->agreement->category_alpha[i]);
        dm_json_close_line(json, '}');
    }
    dm_json_close(json, ']');
}

static void json_matrix(dm_json *json, const dm_agree_report *report) {
    size_t count = report->coded->codings.category_count;
    if (!report->matrix) {
        dm_json_null(json, "matrix");
        return;
    }
    dm_json_open(json, "matrix", '[');
    for (size_t line = 0; line < count; line++) {
        dm_json_open_line(json, NULL, '[');
        for (size_t column = 0; column < count; column++) {
            dm_json_unsigned(json, NULL, report->matrix[line * count + column]);
        }
        dm_json_close_line(json, ']');
    }
    dm_json_close(json, ']');
}

static void json_disputed(dm_json *json, const dm_agree_report *report) {
    dm_json_open(json, "disputed", '[');
    for (size_t i = 0; i < report->disputed_count; i++) {
        size_t row = report->disputed[i];
        const uint32_t *codes = codes_of(report, row);
        dm_json_open_line(json, NULL, '{');
        dm_json_text(json, "id", report->rows->ids.keys[row]);
        dm_json_number(json, "dispute", dm_unit_dispute(&report->coded->codings, row));
        dm_json_open(json, "labels", '[');
        for (size_t annotator = 0; annotator < report->rows->annotators.count; annotator++) {
            if (codes[annotator] == DM_NONE) {
                dm_json_null(json, NULL);
            } else {
                dm_json_text(json, NULL, report->coded->categories[codes[annotator]]);
            }
        }
        dm_json_close(json, ']');
        dm_json_text(json, "text", report->rows->rows[row].text);
        dm_json_close_line(json, '}');
    }
    dm_json_close(json, ']');
}

void dm_agree_print_json(const dm_agree_report *report, dm_buffer *out) {
    dm_json json = {.out = out, .pretty = true, .empty = true};
    dm_json_open(&json, NULL, '{');
    dm_json_unsigned(&json, "demarche", 1);
    dm_json_open_line(&json, "annotators", '[');
    for (size_t i = 0; i < report->rows->annotators.count; i++) {
        dm_json_text(&json, NULL, report->rows->annotators.keys[i]);
    }
    dm_json_close_line(&json, ']');
    dm_json_unsigned(&json, "rows", report->rows->ids.count);
    dm_json_unsigned(&json, "rows_with_two_labels", report->agreement->units);
    dm_json_unsigned(&json, "rows_left_out", report->rows->faults);
    json_estimate(&json, "agreement", &report->agreement->agreement);
    json_estimate(&json, "fleiss_kappa", &report->agreement->fleiss);
    dm_json_open(&json, "krippendorff_alpha", '{');
    for (size_t level = 0; level < DM_LEVEL_COUNT; level++) {
        json_estimate(&json, levels[level].key, &report->agreement->alpha[level]);
    }
    dm_json_close(&json, '}');
    json_pairs(&json, report);
    json_categories(&json, report);
    json_matrix(&json, report);
    json_disputed(&json, report);
    dm_json_close(&json, '}');
    dm_buffer_add_byte(out, '\n');
}
