#include "model/card_write.h"

#include <cjson/cJSON.h>
#include <libsvm/svm.h>
#include <linear.h>
#include <math.h>
#include <stdlib.h>
#include <utf8proc.h>

#include "model/card.h"

static const char *const kernel_names[] = {
    [DM_KERNEL_LINEAR] = "linear", [DM_KERNEL_RBF] = "rbf", [DM_KERNEL_POLYNOMIAL] = "polynomial"};
static const char *const form_names[] = {
    [DM_FORM_CLASSES] = "one-vs-rest", [DM_FORM_PAIRS] = "one-vs-one", [DM_FORM_VECTORS] = "one-vs-one"};

/* A card in the making: objects and arrays, one member a line. */
typedef struct writer {
    dm_buffer *out;
    uint32_t depth;
    bool first; /* of its object or array */
} writer;

static void add_quoted(writer *card, dm_text text) {
    dm_buffer_add_byte(card->out, '"');
    for (size_t i = 0; i < text.length; i++) {
        if (text.bytes[i] == '"' || text.bytes[i] == '\\') {
            dm_buffer_add_byte(card->out, '\\');
        }
        dm_buffer_add_byte(card->out, text.bytes[i]);
    }
    dm_buffer_add_byte(card->out, '"');
}

/* The place of the next member; `name` of no bytes in an array. Names have no control characters. */
static void next(writer *card, dm_text name) {
    dm_buffer_add_string(card->out, card->first ? "\n" : ",\n");
    for (uint32_t i = 0; i < card->depth; i++) {
        dm_buffer_add_string(card->out, "  ");
    }
    if (name.length) {
        add_quoted(card, name);
        dm_buffer_add_string(card->out, ": ");
    }
    card->first = false;
}

static void open_member(writer *card, const char *name, char bracket) {
    next(card, dm_text_of(name));
    dm_buffer_add_byte(card->out, bracket);
    card->depth++;
    card->first = true;
}

static void close_member(writer *card, char bracket) {
    bool empty = card->first;
    card->depth--;
    card->first = true;
    if (!empty) {
        next(card, DM_TEXT(""));
    }
    card->first = false;
    dm_buffer_add_byte(card->out, bracket);
}

static void add_number(writer *card, const char *name, double value) {
    next(card, dm_text_of(name));
    dm_buffer_add_number(card->out, value);
}

/* To the digits that mean something. */
static void add_share(writer *card, const char *name, double value) {
    add_number(card, name, isfinite(value) ? nearbyint(value * 1e4) / 1e4 : value);
}

static void add_whole(writer *card, const char *name, uint64_t value) {
    next(card, dm_text_of(name));
    dm_buffer_add_unsigned(card->out, value);
}

static void add_text(writer *card, const char *name, dm_text value) {
    next(card, dm_text_of(name));
    add_quoted(card, value);
}

static void add_string(writer *card, const char *name, const char *value) {
    add_text(card, name, dm_text_of(value));
}

static void add_raw(writer *card, const char *name, const char *json) {
    next(card, dm_text_of(name));
    dm_buffer_add_string(card->out, json);
}

static void write_features(writer *card, const dm_card_facts *facts) {
    open_member(card, "features", '{');
    add_whole(card, "version", DM_FEATURES_VERSION);
    add_whole(card, "count", facts->feature_count);
    if (facts->has_lexicon) {
        add_string(card, "lexicon", facts->options->lexicon_name);
    } else {
        add_raw(card, "lexicon", "null");
    }
    next(card, DM_TEXT("recipe"));
    dm_recipe_print(&facts->options->recipe, card->out);
    close_member(card, '}');
}

static void write_solver(writer *card, const dm_card_facts *facts) {
    const dm_train_options *options = facts->options;
    open_member(card, "machine", '{');
    add_string(card, "solver",
               options->solver == DM_SOLVER_LIBSVM ? "libsvm C-SVC"
               : options->solver == DM_SOLVER_DESCENT
                   ? "dual coordinate descent, L2-regularised squared hinge loss"
                   : "liblinear, L2-regularised squared hinge loss");
    add_string(card, "kernel", kernel_names[options->kernel]);
    add_string(card, "classes", form_names[facts->form]);
    add_number(card, "cost", facts->validation->cost);
    if (options->kernel != DM_KERNEL_LINEAR) {
        add_number(card, "gamma", facts->validation->gamma);
    }
    add_raw(card, "balanced", options->balanced ? "true" : "false");
    close_member(card, '}');
}

static void write_training(writer *card, const dm_card_facts *facts) {
    const dm_corpus *corpus = facts->corpus;
    open_member(card, "training", '{');
    add_whole(card, "rows", corpus->judged_count);
    add_whole(card, "auxiliary_rows", corpus->count - corpus->judged_count);
    add_whole(card, "groups", corpus->group_count);
    add_whole(card, "near_duplicates", corpus->near_rows);
    add_raw(card, "interrupted", facts->validation->interrupted ? "true" : "false");
    add_string(card, "rows_sha256", corpus->sha256);
    add_whole(card, "seed", facts->options->seed);
    close_member(card, '}');
}

static void write_labels(writer *card, const dm_card_facts *facts) {
    const dm_figures *figures = &facts->validation->pooled;
    open_member(card, "by_label", '[');
    for (size_t label = 0; label < figures->label_count; label++) {
        open_member(card, "", '{');
        add_text(card, "label", facts->corpus->names[label]);
        add_whole(card, "rows", facts->corpus->label_rows[label]);
        add_share(card, "precision", figures->precision[label]);
        add_share(card, "recall", figures->recall[label]);
        add_share(card, "f1", figures->f1[label]);
        next(card, DM_TEXT("predicted"));
        for (size_t other = 0; other < figures->label_count; other++) {
            dm_buffer_add_string(card->out, other ? ", " : "[");
            dm_buffer_add_unsigned(card->out, figures->confusion[label][other]);
        }
        dm_buffer_add_byte(card->out, ']');
        close_member(card, '}');
    }
    close_member(card, ']');
}

static void write_parts(writer *card, const char *name, uint32_t parts) {
    bool first = true;
    next(card, dm_text_of(name));
    dm_buffer_add_byte(card->out, '[');
    for (size_t part = 0; part < dm_recipe_part_count(); part++) {
        if (parts >> part & 1) {
            dm_buffer_add_string(card->out, first ? "\"" : ", \"");
            dm_buffer_add_string(card->out, dm_recipe_part_name(part));
            dm_buffer_add_byte(card->out, '"');
            first = false;
        }
    }
    dm_buffer_add_byte(card->out, ']');
}

/* What was tried, and what was taken. */
static void write_choice(writer *card, const dm_card_facts *facts) {
    const dm_validation *validation = facts->validation;
    open_member(card, "choice", '{');
    add_string(card, "families", facts->options->choose_families ? "by cross-validation" : "as given");
    write_parts(card, "offered", validation->parts_offered);
    write_parts(card, "chosen", validation->parts);
    add_whole(card, "rows", validation->choice_rows);
    open_member(card, "tried", '[');
    for (size_t i = 0; i < validation->try_count; i++) {
        const dm_try *tried = validation->tries + i;
        open_member(card, "", '{');
        write_parts(card, "families", tried->parts);
        add_number(card, "cost", tried->cost);
        if (facts->options->kernel != DM_KERNEL_LINEAR) {
            add_number(card, tried->gamma > 0 ? "gamma" : "gamma_times_variance",
                       tried->gamma > 0 ? tried->gamma : tried->gamma_share);
        }
        add_share(card, "macro_f1", tried->macro_f1);
        close_member(card, '}');
    }
    close_member(card, ']');
    close_member(card, '}');
}

static void write_validation(writer *card, const dm_card_facts *facts) {
    const dm_validation *validation = facts->validation;
    open_member(card, "cross_validation", '{');
    add_whole(card, "folds", facts->options->folds);
    add_whole(card, "repeats", facts->options->repeats);
    add_share(card, "macro_f1", validation->pooled.macro_f1);
    add_share(card, "macro_f1_mean_of_folds", validation->macro_f1_mean);
    add_share(card, "macro_f1_deviation", validation->macro_f1_deviation);
    add_share(card, "weighted_f1", validation->pooled.weighted_f1);
    add_share(card, "accuracy", validation->pooled.accuracy);
    write_labels(card, facts);
    close_member(card, '}');
}

/* How many of the answers have at least a confidence, and how many of these are right. */
static void write_coverage(writer *card, const dm_reliability *reliability) {
    uint64_t all = 0;
    for (size_t bin = 0; bin < DM_RELIABILITY_BINS; bin++) {
        all += reliability->bins[bin].answers;
    }
    open_member(card, "coverage", '[');
    uint64_t answers = all;
    uint64_t right = 0;
    for (size_t bin = 0; bin < DM_RELIABILITY_BINS; bin++) {
        right += reliability->bins[bin].right;
    }
    for (size_t bin = 0; bin < DM_RELIABILITY_BINS && answers; bin++) {
        if (reliability->bins[bin].answers) {
            open_member(card, "", '{');
            add_share(card, "confidence", (double)bin / DM_RELIABILITY_BINS);
            add_share(card, "coverage", (double)answers / (double)all);
            add_share(card, "accuracy", (double)right / (double)answers);
            close_member(card, '}');
        }
        answers -= reliability->bins[bin].answers;
        right -= reliability->bins[bin].right;
    }
    close_member(card, ']');
}

static void write_calibration(writer *card, const dm_card_facts *facts) {
    open_member(card, "calibration", '{');
    add_string(card, "method", dm_calibration_names[facts->verdict->calibration.method]);
    add_share(card, "expected_calibration_error", facts->validation->calibration_error);
    if (facts->validation->calibrated) {
        write_coverage(card, &facts->validation->reliability);
    }
    close_member(card, '}');
}

static void write_version(writer *card, const char *name, int number) {
    next(card, dm_text_of(name));
    dm_buffer_format(card->out, "\"%d.%02d\"", number / 100, number % 100);
}

static void write_libraries(writer *card) {
    open_member(card, "libraries", '{');
    add_string(card, "demarche", DM_VERSION);
    write_version(card, "libsvm", libsvm_version);
    write_version(card, "liblinear", liblinear_version);
    add_string(card, "utf8proc", utf8proc_version());
    close_member(card, '}');
}

static void write_limits(writer *card, const dm_card_facts *facts) {
    open_member(card, "limits", '[');
    if (facts->validation->interrupted) {
        add_string(card, "",
                   "Training was interrupted: families and cost are the best of what had been tried, and the "
                   "figures are of that, or missing.");
    }
    if (!facts->validation->calibrated) {
        add_string(
            card, "",
            "Uncalibrated: probabilities are a softmax of decision values, an order and no frequencies.");
    }
    if (facts->form == DM_FORM_VECTORS) {
        add_string(
            card, "",
            "The support vectors are training rows: who has the model can tell which features they have.");
    }
    close_member(card, ']');
}

/* The caller's object as one line of JSON, and its member "version" (or "1"). */
static dm_status read_provenance(dm_text json, char **line, char **version, dm_error *error) {
    const char *end = NULL;
    dm_text trimmed = dm_text_trim(json.length ? json : DM_TEXT("{}"));
    cJSON *root = cJSON_ParseWithLengthOpts(trimmed.bytes, trimmed.length, &end, false);
    if (!root && !json.length) {
        return dm_out_of_memory(error);
    }
    if (!cJSON_IsObject(root) || end != trimmed.bytes + trimmed.length) {
        cJSON_Delete(root);
        return dm_fail(error, DM_BAD_ARGUMENT, "the provenance is not a JSON object");
    }
    const char *given = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(root, "version"));
    if (given && !dm_card_is_name(dm_text_of(given))) {
        cJSON_Delete(root);
        return dm_fail(error, DM_BAD_ARGUMENT, "the provenance's version is not a name of at most 200 bytes");
    }
    *version = strdup(given ? given : "1");
    *line = cJSON_PrintUnformatted(root);
    cJSON_Delete(root);
    if (!*version || !*line) {
        return dm_out_of_memory(error);
    }
    return DM_OK;
}

dm_status dm_card_print(const dm_card_facts *facts, dm_buffer *json, dm_error *error) {
    char *provenance = NULL;
    char *version = NULL;
    dm_status status = read_provenance(facts->options->provenance, &provenance, &version, error);
    if (status == DM_OK && version && provenance) {
        writer card = {json, 1, true};
        dm_buffer_add_byte(json, '{');
        add_whole(&card, "demarche_model", 1);
        add_string(&card, "name", facts->options->name);
        add_string(&card, "task", facts->options->task);
        add_string(&card, "version", version);
        if (facts->corpus->language) {
            add_string(&card, "language", facts->corpus->language);
        } else {
            add_raw(&card, "language", "null");
        }
        open_member(&card, "labels", '[');
        for (size_t label = 0; label < facts->corpus->label_count; label++) {
            add_text(&card, "", facts->corpus->names[label]);
        }
        close_member(&card, ']');
        write_features(&card, facts);
        write_solver(&card, facts);
        write_training(&card, facts);
        write_choice(&card, facts);
        write_validation(&card, facts);
        write_calibration(&card, facts);
        write_libraries(&card);
        add_raw(&card, "provenance", provenance);
        write_limits(&card, facts);
        dm_buffer_add_string(json, "\n}\n");
        status = json->failed ? dm_out_of_memory(error) : DM_OK;
    }
    cJSON_free(provenance);
    free(version);
    return status;
}
