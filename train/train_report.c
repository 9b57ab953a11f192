/* The report of a training, as text. */
#include <math.h>
#include <unistd.h>

#include "command/terminal.h"
#include "train/figures.h"
#include "train/train_page.h"
#include "train/training.h"

static void add_parts(uint32_t parts, dm_buffer *out) {
    bool first = true;
    for (size_t part = 0; part < dm_recipe_part_count(); part++) {
        if (parts >> part & 1) {
            dm_buffer_add_string(out, first ? "" : ", ");
            dm_buffer_add_string(out, dm_recipe_part_name(part));
            first = false;
        }
    }
}

/* What each step of the choice compared: macro-F1 without each family, beside that with it. */
static void add_tries(const dm_validation *validation, dm_buffer *out) {
    double whole = dm_validation_best(validation, validation->parts_offered);
    if (isnan(whole)) {
        return;
    }
    dm_buffer_format(out, "  macro-F1 %.3f with all that were offered; left out one at a time:\n", whole);
    for (size_t part = 0; part < dm_recipe_part_count(); part++) {
        double without = dm_validation_best(validation, validation->parts_offered & ~((uint32_t)1 << part));
        if (validation->parts_offered >> part & 1 && !isnan(without)) {
            dm_buffer_format(out, "    %-12s %.3f  %+.3f\n", dm_recipe_part_name(part), without,
                             without - whole);
        }
    }
    if (validation->parts != validation->parts_offered) {
        dm_buffer_format(out, "  macro-F1 %.3f with those that were chosen\n",
                         dm_validation_best(validation, validation->parts));
    }
}

/* Near-duplicates, and what the choice found. */
static void add_choice(const dm_validation *validation, bool chose, dm_buffer *out) {
    if (validation->near_rows) {
        dm_buffer_format(out, "\n%llu rows are near-duplicates of each other: %llu groups, kept together",
                         (unsigned long long)validation->near_rows,
                         (unsigned long long)validation->near_groups);
    }
    dm_buffer_add_string(out, "\nfamilies: ");
    add_parts(validation->parts, out);
    if (chose && validation->parts == validation->parts_offered) {
        dm_buffer_add_string(out, "; none of them is better left out\n");
    } else {
        dm_buffer_add_string(out, "\n");
    }
    if (chose) {
        add_tries(validation, out);
    }
}

static void add_validation(const dm_training *training, const dm_model *model,
                           const dm_validation *validation, dm_buffer *out) {
    const dm_train_options *chosen = &training->options;
    add_choice(validation, chosen->choose_families, out);
    if (!validation->pooled.count) {
        dm_buffer_add_string(out, "\ninterrupted before there were figures\n");
        return;
    }
    dm_buffer_format(out, "\ncross-validation in %u folds", validation->folds);
    if (validation->folds < chosen->folds) {
        dm_buffer_format(out, " (there are no more groups)");
    }
    if (chosen->repeats > 1) {
        dm_buffer_format(out, ", %u times over", chosen->repeats);
    }
    dm_buffer_format(out, ": macro-F1 %.3f (folds %.3f +- %.3f), accuracy %.3f, weighted F1 %.3f\nC ",
                     validation->pooled.macro_f1, validation->macro_f1_mean, validation->macro_f1_deviation,
                     validation->pooled.accuracy, validation->pooled.weighted_f1);
    dm_buffer_add_number(out, validation->cost);
    if (chosen->kernel != DM_KERNEL_LINEAR) {
        dm_buffer_add_string(out, ", gamma ");
        dm_buffer_add_number(out, validation->gamma);
    }
    if (validation->calibrated) {
        dm_buffer_format(out, "; calibrated, expected error of a probability %.3f\n\n",
                         validation->calibration_error);
    } else {
        dm_buffer_add_string(out, "; too few rows to calibrate: probabilities are only an order\n\n");
    }
    dm_figures_print_labels(model, &validation->pooled, out);
}

int dm_training_report(const dm_training *training, const dm_model *model, const dm_validation *validation,
                       size_t bytes) {
    if (!training->report) {
        return DM_EXIT_DONE;
    }
    dm_buffer text = {0};
    add_validation(training, model, validation, &text);
    dm_buffer_add_byte(&text, '\n');
    dm_terminal_add(&text, dm_text_of(training->settings->output));
    dm_buffer_add_string(&text, ": ");
    dm_terminal_add_size(&text, bytes, STDOUT_FILENO);
    dm_buffer_format(&text, ", %zu features, sha256 %s\n", dm_extractor_count(dm_model_extractor(model)),
                     dm_model_sha256(model));
    int exit_code = dm_write_whole("-", &text);
    dm_buffer_free(&text);
    return exit_code;
}
