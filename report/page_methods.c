#include <math.h>

#include "command/html_text.h"
#include "demarche.h"
#include "model/model.h"
#include "records/json_parse.h"
#include "records/json_read.h"
#include "report/page.h"

/* ---- the corpus */

static void add_corpus(dm_page *page) {
    const dm_overview *overview = page->overview;
    const uint64_t *figures = overview->figures;
    dm_buffer_format(page->out, "%llu documents", (unsigned long long)figures[DM_OVERVIEW_DOCUMENTS]);
    if (*overview->first_day) {
        dm_buffer_format(page->out, " of %s to %s", overview->first_day, overview->last_day);
    }
    if (figures[DM_OVERVIEW_OUTLETS]) {
        dm_buffer_format(page->out, " from %llu outlets", (unsigned long long)figures[DM_OVERVIEW_OUTLETS]);
    }
    dm_buffer_format(
        page->out,
        ", %llu of which could not be read, gave %llu statements (%llu without near-copies) of %llu "
        "speakers and %llu of nobody known",
        (unsigned long long)figures[DM_OVERVIEW_ERRORS], (unsigned long long)figures[DM_OVERVIEW_UNITS],
        (unsigned long long)figures[DM_OVERVIEW_UNITS_UNIQUE],
        (unsigned long long)figures[DM_OVERVIEW_SPEAKERS],
        (unsigned long long)figures[DM_OVERVIEW_UNATTRIBUTED]);
    if (!isnan(overview->confidence)) {
        dm_buffer_format(page->out, "; the mean confidence that a speaker is the right one is %.2f",
                         overview->confidence);
    }
    dm_buffer_add_string(page->out, ". ");
}

/* ---- models */

/* Figures of a model's card: what cross-validation says of it. */
static void add_card(dm_page *page, const cJSON *card) {
    const cJSON *validation = dm_json_at(card, "cross_validation");
    double folds = dm_json_number_at(validation, "folds");
    double macro_f1 = dm_json_number_at(validation, "macro_f1");
    double deviation = dm_json_number_at(validation, "macro_f1_deviation");
    double rows = dm_json_number_at(card, "training.rows");
    double calibration_error = dm_json_number_at(card, "calibration.expected_calibration_error");
    if (isnan(folds) || isnan(macro_f1) || isnan(rows)) {
        return;
    }
    dm_buffer_format(page->out, "; cross-validated in %.0f folds of %.0f rows: macro-F1 %.3f", folds, rows,
                     macro_f1);
    if (!isnan(deviation)) {
        dm_buffer_format(page->out, " (deviation of folds %.3f)", deviation);
    }
    if (!isnan(calibration_error)) {
        dm_buffer_format(page->out, ", expected calibration error %.3f", calibration_error);
    }
}

/* The figures of a model that is part of the program; nothing of others, of which no more than the hash is
 * known here. */
static dm_status add_figures(dm_page *page, const char *name, dm_text sha256) {
    dm_model *model = NULL;
    dm_error error = {0};
    dm_status status = dm_model_open_embedded(name, &model, &error);
    if (status == DM_OK && dm_text_equal(sha256, dm_text_of(dm_model_sha256(model)))) {
        dm_buffer work = {0};
        cJSON *card = NULL;
        if (dm_json_parse(dm_model_card(model), &work, &card, &error) == DM_OK) {
            add_card(page, card);
        }
        status = error.status;
        cJSON_Delete(card);
        dm_buffer_free(&work);
    }
    dm_model_free(model);
    return status == DM_NO_MEMORY ? dm_out_of_memory(page->error) : DM_OK;
}

static dm_status add_models(dm_page *page) {
    sqlite3_stmt *statement = NULL;
    dm_status status =
        DM_PAGE_QUERY(page, &statement,
                      "SELECT m.name, m.version, m.sha256, m.field, count(*) FROM documents AS d JOIN models "
                      "AS m ON m.models = d.models "
                      "GROUP BY m.field, m.name, m.version, m.sha256 ORDER BY m.field, m.name");
    while (dm_page_row(page, statement, &status)) {
        dm_buffer_add_string(page->out, "<li><strong>");
        dm_html_add_text(page->out, dm_store_text(statement, 0));
        dm_buffer_add_string(page->out, "</strong> ");
        dm_html_add_text(page->out, dm_store_text(statement, 1));
        dm_buffer_add_string(page->out, " (field ");
        dm_html_add_text(page->out, dm_store_text(statement, 3));
        dm_buffer_format(page->out, ", %lld documents), SHA-256 <code>",
                         (long long)sqlite3_column_int64(statement, 4));
        dm_html_add_text(page->out, dm_store_text(statement, 2));
        dm_buffer_add_string(page->out, "</code>");
        status = add_figures(page, dm_store_text(statement, 0).bytes, dm_store_text(statement, 2));
        dm_buffer_add_string(page->out, "</li>\n");
    }
    return status;
}

/* ---- the paragraph */

static void add_means(dm_page *page) {
    dm_buffer_format(
        page->out,
        "A statement is a quotation or a reported statement; its %s score is P(%s) \xe2\x88\x92 P(%s) by the "
        "models below. Speakers are joined across documents by name and party. Means are over statements; "
        "their 95 %% intervals are those of a Dirichlet posterior with two statements like the mean of all "
        "before the group's own (empirical Bayes; Efron and Morris 1975), widened to the variance of a ratio "
        "mean over documents where documents differ more (Cochran 1977). A change of level is sought by "
        "Pettitt's test (1979) over the means of %ss. ",
        page->field, page->first_pole, page->second_pole, page->period->name);
}

dm_status dm_page_add_methods(dm_page *page) {
    dm_buffer_add_string(page->out,
                         "<p>Articles were annotated by démarche and put together by <code>demarche "
                         "report</code> " DM_VERSION ". ");
    add_corpus(page);
    add_means(page);
    if (page->comparison) {
        dm_buffer_add_string(page->out,
                             "Groups are compared by the percentile bootstrap and by permutation, both over "
                             "documents, corrected by Holm (1979) and by Benjamini and Hochberg (1995). ");
    }
    dm_buffer_add_string(
        page->out, "Figures include near-copies unless they say otherwise. The page holds at most the "
                   "200 speakers, 40 outlets and 30 parties that say most, and the statements that are "
                   "most telling; the tables (<code>--csv</code>, <code>--sqlite</code>) hold all.</p>\n"
                   "<ul>\n");
    dm_status status = add_models(page);
    dm_buffer_add_string(page->out,
                         "</ul>\n<p>To be cited as: The démarche authors, <cite>démarche: who said "
                         "what in diplomatic news coverage, and whether it conciliates or threatens"
                         "</cite>, version " DM_VERSION ", with the models by their hashes.</p>\n");
    return status;
}
