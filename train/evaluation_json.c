#include "records/json.h"
#include "train/evaluation_report.h"

static void add_interval(dm_json *json, const char *key, const dm_interval *interval) {
    bool pretty = json->pretty;
    dm_json_open_line(json, key, '{');
    dm_json_number(json, "value", interval->value);
    dm_json_number(json, "low", interval->low);
    dm_json_number(json, "high", interval->high);
    dm_json_close(json, '}');
    json->pretty = pretty;
}

static void add_text(dm_json *json, const char *key, const char *value) {
    dm_json_text(json, key, dm_text_of(value));
}

static void add_model(dm_json *json, const dm_judged_model *model) {
    dm_json_open_line(json, "model", '{');
    add_text(json, "name", model->name);
    add_text(json, "version", model->version);
    add_text(json, "task", model->task);
    add_text(json, "sha256", model->sha256);
    dm_json_close_line(json, '}');
}

static void add_rows(dm_json *json, const dm_evaluation_report *report) {
    const dm_judged *judged = report->judged;
    add_text(json, "file", report->path);
    dm_json_unsigned(json, "rows", judged->count);
    dm_json_unsigned(json, "groups", judged->group_count);
    dm_json_unsigned(json, "rows_unusable", report->rows->read - report->rows->count);
    dm_json_unsigned(json, "rows_of_unknown_labels", judged->unknown_rows);
    dm_json_open(json, "unknown_labels", '[');
    for (size_t i = 0; i < judged->unknown_count; i++) {
        dm_json_open_line(json, NULL, '{');
        dm_json_text(json, "label", judged->unknown[i].label);
        dm_json_unsigned(json, "rows", judged->unknown[i].rows);
        dm_json_unsigned(json, "first_line", judged->unknown[i].first_line);
        dm_json_close_line(json, '}');
    }
    dm_json_close(json, ']');
    dm_json_unsigned(json, "bootstrap", report->options->replicates);
    dm_json_unsigned(json, "permutations", report->options->permutations);
    dm_json_unsigned(json, "seed", report->options->seed);
}

static void add_measures(dm_json *json, const dm_evaluation *evaluation) {
    for (size_t i = 0; i < DM_MEASURE_COUNT; i++) {
        add_interval(json, dm_measure_names[i].key, &evaluation->measures[i]);
    }
}

static void add_labels(dm_json *json, const dm_evaluation_report *report) {
    const dm_evaluation *evaluation = &report->evaluations[0];
    dm_json_open(json, "labels", '[');
    for (size_t label = 0; label < report->judged->label_count; label++) {
        dm_json_open_line(json, NULL, '{');
        add_text(json, "label", report->model->labels[label]);
        dm_json_unsigned(json, "rows", dm_figures_support(&evaluation->figures, label));
        add_interval(json, "precision", &evaluation->precision[label]);
        add_interval(json, "recall", &evaluation->recall[label]);
        add_interval(json, "f1", &evaluation->f1[label]);
        dm_json_open(json, "predicted", '[');
        for (size_t predicted = 0; predicted < report->judged->label_count; predicted++) {
            dm_json_unsigned(json, NULL, evaluation->figures.confusion[label][predicted]);
        }
        dm_json_close(json, ']');
        dm_json_close_line(json, '}');
    }
    dm_json_close(json, ']');
}

static void add_reliability(dm_json *json, const dm_reliability *reliability) {
    dm_json_open(json, "reliability", '[');
    for (size_t bin = 0; bin < DM_RELIABILITY_BINS; bin++) {
        double answers = (double)reliability->bins[bin].answers; /* 0: the means are null */
        dm_json_open_line(json, NULL, '{');
        dm_json_number(json, "from", (double)bin / DM_RELIABILITY_BINS);
        dm_json_number(json, "to", (double)(bin + 1) / DM_RELIABILITY_BINS);
        dm_json_unsigned(json, "rows", reliability->bins[bin].answers);
        dm_json_number(json, "confidence", reliability->bins[bin].confidence / answers);
        dm_json_number(json, "right", (double)reliability->bins[bin].right / answers);
        dm_json_close_line(json, '}');
    }
    dm_json_close(json, ']');
}

static void add_other(dm_json *json, const dm_judge *judge, const dm_evaluation *evaluation) {
    dm_json_open(json, NULL, '{');
    add_text(json, "kind", judge->kind);
    add_text(json, "name", judge->name);
    add_measures(json, evaluation);
    dm_json_open(json, "difference", '{');
    for (size_t i = 0; i < DM_MEASURE_COUNT; i++) {
        dm_json_open_line(json, dm_measure_names[i].key, '{');
        dm_json_number(json, "value", evaluation->difference[i].value);
        dm_json_number(json, "low", evaluation->difference[i].low);
        dm_json_number(json, "high", evaluation->difference[i].high);
        dm_json_number(json, "p", evaluation->probability[i]);
        dm_json_close_line(json, '}');
    }
    dm_json_close(json, '}');
    dm_json_close(json, '}');
}

void dm_evaluation_print_json(const dm_evaluation_report *report, dm_buffer *out) {
    dm_json json = {.out = out, .pretty = true, .empty = true};
    dm_json_open(&json, NULL, '{');
    dm_json_unsigned(&json, "demarche", 1);
    add_model(&json, report->model);
    add_rows(&json, report);
    add_measures(&json, &report->evaluations[0]);
    add_labels(&json, report);
    add_reliability(&json, &report->evaluations[0].reliability);
    dm_json_open(&json, "beside", '[');
    for (size_t i = 1; i < report->judge_count; i++) {
        add_other(&json, &report->judges[i], &report->evaluations[i]);
    }
    dm_json_close(&json, ']');
    dm_json_close(&json, '}');
    dm_buffer_add_byte(out, '\n');
}
