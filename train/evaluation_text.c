#include <math.h>

#include "command/terminal.h"
#include "train/evaluation_report.h"

enum { LABEL_COLUMNS = 18, NUMBER_COLUMNS = 9, RANGE_COLUMNS = 16, UNKNOWN_SHOWN = 10 };
enum { PARTS = 3 }; /* figures of a label: precision, recall, F1 */

static void add_number(double value, const char *format, dm_buffer *out) {
    if (isnan(value)) {
        dm_buffer_format(out, "%*s", NUMBER_COLUMNS, "n/a");
    } else {
        dm_buffer_format(out, format, NUMBER_COLUMNS, value);
    }
}

/* The bounds in the same columns whether there are any or not. */
static void add_range(const dm_interval *interval, const char *format, dm_buffer *out) {
    if (isnan(interval->low)) {
        dm_buffer_format(out, "%*s", RANGE_COLUMNS, "");
    } else {
        dm_buffer_format(out, format, interval->low, interval->high);
    }
}

static void add_head(const dm_evaluation_report *report, dm_buffer *out) {
    const dm_judged *judged = report->judged;
    dm_terminal_add(out, dm_text_of(report->model->name));
    dm_buffer_add_string(out, *report->model->version ? " " : "");
    dm_terminal_add(out, dm_text_of(report->model->version));
    dm_buffer_add_string(out, " on ");
    dm_terminal_add(out, dm_text_of(report->path));
    dm_buffer_format(out, ": %zu rows in %zu groups\n", judged->count, judged->group_count);
    if (judged->unknown_rows) {
        dm_buffer_format(out, "left out: %llu rows of labels that the model does not know",
                         (unsigned long long)judged->unknown_rows);
        for (size_t i = 0; i < judged->unknown_count && i < UNKNOWN_SHOWN; i++) {
            dm_buffer_add_string(out, i ? ", " : ": ");
            dm_terminal_add(out, judged->unknown[i].label);
            dm_buffer_format(out, " (%llu)", (unsigned long long)judged->unknown[i].rows);
        }
        dm_buffer_add_string(out, judged->unknown_count > UNKNOWN_SHOWN ? " ...\n" : "\n");
    }
}

static void add_measures(const dm_evaluation *evaluation, dm_buffer *out) {
    dm_buffer_format(out, "\n%-*s     value   95 %% interval\n", LABEL_COLUMNS, "");
    for (size_t i = 0; i < DM_MEASURE_COUNT; i++) {
        dm_figures_print_interval(dm_measure_names[i].text, &evaluation->measures[i], out);
    }
}

static void add_labels(const dm_evaluation_report *report, dm_buffer *out) {
    const dm_evaluation *evaluation = &report->evaluations[0];
    static const char *const heads[PARTS] = {"precision", "recall", "F1"};
    dm_buffer_format(out, "\n%-*s%*s", LABEL_COLUMNS, "label", NUMBER_COLUMNS, "rows");
    for (size_t i = 0; i < PARTS; i++) {
        dm_buffer_format(out, "%*s%*s", NUMBER_COLUMNS + 1, heads[i], RANGE_COLUMNS - 1, "");
    }
    for (size_t label = 0; label < report->judged->label_count; label++) {
        const dm_interval *const parts[PARTS] = {&evaluation->precision[label], &evaluation->recall[label],
                                                 &evaluation->f1[label]};
        dm_buffer_add_byte(out, '\n');
        dm_terminal_add_columns(out, dm_text_of(report->model->labels[label]), LABEL_COLUMNS, true);
        dm_buffer_format(out, "%*llu", NUMBER_COLUMNS,
                         (unsigned long long)dm_figures_support(&evaluation->figures, label));
        for (size_t i = 0; i < PARTS; i++) {
            add_number(parts[i]->value, "%*.3f", out);
            add_range(parts[i], "  %.3f - %.3f ", out);
        }
    }
    dm_buffer_add_string(out, "\n\n");
}

static void add_reliability(const dm_reliability *reliability, dm_buffer *out) {
    dm_buffer_format(out, "\n%-*s%*s%*s%*s\n", LABEL_COLUMNS, "probability", NUMBER_COLUMNS, "rows",
                     NUMBER_COLUMNS, "said", NUMBER_COLUMNS, "right");
    for (size_t bin = 0; bin < DM_RELIABILITY_BINS; bin++) {
        double answers = (double)reliability->bins[bin].answers;
        if (answers > 0) {
            dm_buffer_format(out, "%.3f - %.3f     %*llu", (double)bin / DM_RELIABILITY_BINS,
                             (double)(bin + 1) / DM_RELIABILITY_BINS, NUMBER_COLUMNS,
                             (unsigned long long)reliability->bins[bin].answers);
            add_number(reliability->bins[bin].confidence / answers, "%*.3f", out);
            add_number((double)reliability->bins[bin].right / answers, "%*.3f", out);
            dm_buffer_add_byte(out, '\n');
        }
    }
}

static void add_other(const dm_judge *judge, const dm_evaluation *evaluation, dm_buffer *out) {
    dm_buffer_add_string(out, "\nbeside ");
    dm_terminal_add(out, dm_text_of(judge->name));
    dm_buffer_format(out, "\n%-*s%*s%*s    95 %% interval       p\n", LABEL_COLUMNS, "", NUMBER_COLUMNS,
                     "value", NUMBER_COLUMNS + 2, "difference");
    for (size_t i = 0; i < DM_MEASURE_COUNT; i++) {
        if (isnan(evaluation->difference[i].value)) {
            continue;
        }
        dm_buffer_format(out, "%-*s", LABEL_COLUMNS, dm_measure_names[i].text);
        add_number(evaluation->measures[i].value, "%*.3f", out);
        dm_buffer_add_string(out, "  ");
        add_number(evaluation->difference[i].value, "%+*.3f", out);
        add_range(&evaluation->difference[i], "  %+.3f - %+.3f", out);
        add_number(evaluation->probability[i], "%*.4f", out);
        dm_buffer_add_byte(out, '\n');
    }
}

void dm_evaluation_print_text(const dm_evaluation_report *report, dm_buffer *out) {
    const dm_evaluation *model = &report->evaluations[0];
    add_head(report, out);
    add_measures(model, out);
    add_labels(report, out);
    dm_figures_print_confusion(report->model->labels, &model->figures, out);
    add_reliability(&model->reliability, out);
    for (size_t i = 1; i < report->judge_count; i++) {
        add_other(&report->judges[i], &report->evaluations[i], out);
    }
}
