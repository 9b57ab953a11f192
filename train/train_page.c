#include "train/train_page.h"

#include <math.h>

#include "model/measures.h"
#include "train/html_page.h"
#include "train/judged.h"

static void add_training(const dm_train_page *page, dm_buffer *out) {
    const dm_validation *validation = page->validation;
    dm_buffer_add_string(out, "<p>Trained on ");
    dm_html_add_text(out, dm_text_of(page->path));
    dm_buffer_format(out, ": %llu answers of the cross-validation in %u folds",
                     (unsigned long long)validation->pooled.count, validation->folds);
    if (page->options->repeats > 1) {
        dm_buffer_format(out, ", %u times over", page->options->repeats);
    }
    dm_buffer_add_string(out, ", each by a model that did not see the row. C ");
    dm_buffer_add_number(out, validation->cost);
    if (page->options->kernel != DM_KERNEL_LINEAR) {
        dm_buffer_add_string(out, ", gamma ");
        dm_buffer_add_number(out, validation->gamma);
    }
    dm_buffer_format(out, ".</p>\n<p class=\"faint\">SHA-256 of the model: %s.</p>\n",
                     dm_model_sha256(page->model));
}

static void add_figures(const dm_validation *validation, dm_buffer *out) {
    const dm_figures *figures = &validation->pooled;
    const struct {
        const char *name;
        double value;
    } lines[] = {
        {"macro-F1, mean of the folds", validation->macro_f1_mean},
        {"macro-F1, deviation of the folds", validation->macro_f1_deviation},
        {dm_measure_names[DM_ACCURACY].text, figures->accuracy},
        {dm_measure_names[DM_MACRO_F1].text, figures->macro_f1},
        {dm_measure_names[DM_WEIGHTED_F1].text, figures->weighted_f1},
        {dm_measure_names[DM_MATTHEWS].text, dm_matthews(figures)},
        {dm_measure_names[DM_KAPPA].text, dm_cohen_kappa(figures)},
        {dm_measure_names[DM_CALIBRATION_ERROR].text, validation->calibration_error},
    };
    dm_buffer_add_string(out, "<h2>Figures</h2>\n<table>\n<tr><th scope=\"col\">figure</th>"
                              "<th scope=\"col\">value</th></tr>\n");
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        dm_buffer_add_string(out, "<tr>");
        dm_html_add_head(out, dm_text_of(lines[i].name));
        dm_html_add_number(out, lines[i].value);
        dm_buffer_add_string(out, "</tr>\n");
    }
    dm_buffer_add_string(out, "</table>\n");
    if (!validation->calibrated) {
        dm_buffer_add_string(out, "<p>Too few rows to calibrate: probabilities are only an order.</p>\n");
    }
}

double dm_validation_best(const dm_validation *validation, uint32_t parts) {
    double best = NAN;
    for (size_t i = 0; i < validation->try_count; i++) {
        if (validation->tries[i].parts == parts) {
            best = fmax(best, validation->tries[i].macro_f1);
        }
    }
    return best;
}

/* Which families were chosen, and what the choice compared. */
static void add_families(const dm_validation *validation, dm_buffer *out) {
    double whole = dm_validation_best(validation, validation->parts_offered);
    if (isnan(whole) || validation->parts_offered == validation->parts) {
        dm_buffer_add_string(out,
                             "<h2>Families of features</h2>\n<p>All that were offered have stayed.</p>\n");
    } else {
        dm_buffer_format(
            out,
            "<h2>Families of features</h2>\n<p>Macro-F1 %.3f with all that were offered, %.3f with "
            "those that were chosen, on %llu rows.</p>\n",
            whole, dm_validation_best(validation, validation->parts),
            (unsigned long long)validation->choice_rows);
    }
    dm_buffer_add_string(
        out, "<table>\n<tr><th scope=\"col\">family</th><th scope=\"col\">chosen</th>"
             "<th scope=\"col\">macro-F1 without it</th><th scope=\"col\">difference</th></tr>\n");
    for (size_t part = 0; part < dm_recipe_part_count(); part++) {
        uint32_t bit = (uint32_t)1 << part;
        if (validation->parts_offered & bit) {
            double without = dm_validation_best(validation, validation->parts_offered & ~bit);
            dm_buffer_add_string(out, "<tr>");
            dm_html_add_head(out, dm_text_of(dm_recipe_part_name(part)));
            dm_buffer_add_string(out, validation->parts & bit ? "<td>yes</td>" : "<td>no</td>");
            dm_html_add_number(out, without);
            dm_html_add_number(out, without - whole);
            dm_buffer_add_string(out, "</tr>\n");
        }
    }
    dm_buffer_add_string(out, "</table>\n");
}

static void add_labels(const dm_model *model, const dm_figures *figures, dm_buffer *out) {
    dm_buffer_add_string(out, "<h2>Labels</h2>\n<div class=\"wide\"><table>\n<tr><th scope=\"col\">label</th>"
                              "<th scope=\"col\">answers</th><th scope=\"col\">precision</th>"
                              "<th scope=\"col\">recall</th><th scope=\"col\">F1</th></tr>\n");
    for (size_t label = 0; label < figures->label_count; label++) {
        dm_buffer_add_string(out, "<tr>");
        dm_html_add_head(out, dm_text_of(dm_model_label(model, label)));
        dm_html_add_count(out, dm_figures_support(figures, label));
        dm_html_add_number(out, figures->precision[label]);
        dm_html_add_number(out, figures->recall[label]);
        dm_html_add_number(out, figures->f1[label]);
        dm_buffer_add_string(out, "</tr>\n");
    }
    dm_buffer_add_string(out, "</table></div>\n");
}

void dm_train_page_print(const dm_train_page *page, dm_buffer *out) {
    dm_buffer title = {0};
    dm_buffer_format(&title, "Training of %s", dm_model_name(page->model));
    dm_html_begin(dm_buffer_text(&title), out);
    out->failed = out->failed || title.failed;
    dm_buffer_free(&title);
    add_training(page, out);
    add_figures(page->validation, out);
    add_families(page->validation, out);
    add_labels(page->model, &page->validation->pooled, out);
    dm_judged_model model = dm_judged_model_of(page->model);
    dm_html_add_confusion(out, model.labels, &page->validation->pooled);
    dm_html_add_reliability(out, &page->validation->reliability);
    dm_html_add_learning(out, page->learning);
    dm_html_end(out);
}
