#include "train/figures.h"

#include <math.h>

#include "command/terminal.h"

enum { LABEL_COLUMNS = 18, NUMBER_COLUMNS = 10 };

static void add_number(dm_buffer *out, double value) {
    if (isnan(value)) {
        dm_buffer_format(out, "%*s", NUMBER_COLUMNS, "n/a");
    } else {
        dm_buffer_format(out, "%*.3f", NUMBER_COLUMNS, value);
    }
}

static void add_bounds(dm_buffer *out, const dm_interval *interval) {
    if (!isnan(interval->low)) {
        dm_buffer_format(out, "   %.3f - %.3f", interval->low, interval->high);
    }
}

uint64_t dm_figures_support(const dm_figures *figures, size_t label) {
    uint64_t support = 0;
    for (size_t predicted = 0; predicted < figures->label_count; predicted++) {
        support += figures->confusion[label][predicted];
    }
    return support;
}

void dm_figures_print_labels(const dm_model *model, const dm_figures *figures, dm_buffer *out) {
    dm_buffer_format(out, "%-*s%*s%*s%*s%*s\n", LABEL_COLUMNS, "label", NUMBER_COLUMNS, "rows",
                     NUMBER_COLUMNS, "precision", NUMBER_COLUMNS, "recall", NUMBER_COLUMNS, "F1");
    for (size_t label = 0; label < figures->label_count; label++) {
        dm_terminal_add_columns(out, dm_text_of(dm_model_label(model, label)), LABEL_COLUMNS, true);
        dm_buffer_format(out, "%*llu", NUMBER_COLUMNS,
                         (unsigned long long)dm_figures_support(figures, label));
        add_number(out, figures->precision[label]);
        add_number(out, figures->recall[label]);
        add_number(out, figures->f1[label]);
        dm_buffer_add_byte(out, '\n');
    }
}

void dm_figures_print_confusion(const char *const *labels, const dm_figures *figures, dm_buffer *out) {
    dm_terminal_add_columns(out, DM_TEXT("gold \\ predicted"), LABEL_COLUMNS, true);
    for (size_t label = 0; label < figures->label_count; label++) {
        dm_buffer_add_string(out, "  ");
        dm_terminal_add_columns(out, dm_text_of(labels[label]), NUMBER_COLUMNS + 2, true);
    }
    dm_buffer_add_byte(out, '\n');
    for (size_t gold = 0; gold < figures->label_count; gold++) {
        dm_terminal_add_columns(out, dm_text_of(labels[gold]), LABEL_COLUMNS, true);
        for (size_t predicted = 0; predicted < figures->label_count; predicted++) {
            dm_buffer_format(out, "  %-*llu", NUMBER_COLUMNS + 2,
                             (unsigned long long)figures->confusion[gold][predicted]);
        }
        dm_buffer_add_byte(out, '\n');
    }
}

void dm_figures_print_interval(const char *name, const dm_interval *interval, dm_buffer *out) {
    dm_buffer_format(out, "%-*s", LABEL_COLUMNS, name);
    add_number(out, interval->value);
    add_bounds(out, interval);
    dm_buffer_add_byte(out, '\n');
}
