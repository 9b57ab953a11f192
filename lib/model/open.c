/* A bundle becomes a model: every section is read by its own strict reader, and nothing is believed that
 * another section contradicts. */
#include <stdio.h>
#include <stdlib.h>

#include "base/embedded.h"
#include "base/file.h"
#include "model/check.h"
#include "model/inside.h"

/* Tasks whose labels have two poles, and so a score. */
static const struct {
    const char *task;
    const char *first;
    const char *second;
} poles[] = {
    {"stance", "conciliatory", "threatening"},
    {"tone", "positive", "negative"},
};

static const struct {
    dm_form form;
    const char *name;
} forms[] = {
    {DM_FORM_CLASSES, "form classes\n"},
    {DM_FORM_PAIRS, "form pairs\n"},
    {DM_FORM_VECTORS, "form vectors\n"},
};
enum { FORM_COUNT = sizeof forms / sizeof forms[0] };

#define LARGEST_BIAS 1e9

enum { TABLES_NAME_BYTES = 64 }; /* a longer name is none of an embedded file */

/* Memory for weights: this many times the bundle's length, and what a small bundle may have anyway. */
enum { WEIGHT_BYTES_PER_BYTE = 4, WEIGHT_BYTES = 64 * 1024 };

static dm_cursor cursor_of(const dm_model *model, dm_section section, dm_error *error) {
    return (dm_cursor){
        .text = model->bundle.sections[section], .base = model->bundle.starts[section], .error = error};
}

void dm_decision_print(dm_form form, const double *bias, const dm_calibration *calibration, dm_buffer *text) {
    dm_buffer_add_string(text, forms[form].name);
    if (form == DM_FORM_CLASSES) {
        dm_buffer_add_string(text, "bias");
        for (size_t label = 0; label < calibration->class_count; label++) {
            dm_buffer_add_byte(text, ' ');
            dm_buffer_add_number(text, bias[label]);
        }
        dm_buffer_add_byte(text, '\n');
    }
    dm_calibration_print(calibration, text);
}

static dm_status read_decision(dm_model *model, dm_form *form, double *bias, dm_error *error) {
    dm_cursor cursor = cursor_of(model, DM_SECTION_CALIBRATION, error);
    size_t known = 0;
    while (known < FORM_COUNT && !dm_cursor_take(&cursor, dm_text_of(forms[known].name))) {
        known++;
    }
    if (known == FORM_COUNT) {
        return dm_cursor_fail(&cursor, 5, "the form is not classes, pairs or vectors");
    }
    *form = forms[known].form;
    bool good = *form != DM_FORM_CLASSES || dm_cursor_take(&cursor, DM_TEXT("bias"));
    for (size_t label = 0; good && *form == DM_FORM_CLASSES && label < model->card.label_count; label++) {
        good = dm_cursor_take(&cursor, DM_TEXT(" ")) && dm_cursor_number(&cursor, LARGEST_BIAS, bias + label);
    }
    if (!good || (*form == DM_FORM_CLASSES && !dm_cursor_take(&cursor, DM_TEXT("\n")))) {
        return dm_cursor_fail(&cursor, 5, "there is no bias of at most %g for each class", LARGEST_BIAS);
    }
    dm_status status = dm_calibration_parse(&cursor, model->card.label_count, &model->calibration);
    if (status == DM_OK && !dm_cursor_at_end(&cursor)) {
        return dm_cursor_fail(&cursor, 7, "more than a calibration");
    }
    return status;
}

/* What a reader of another folder found wrong with a section, in the words of the rules. */
static dm_status blame(dm_cursor *cursor, dm_status status, const dm_error *reason, const char *what) {
    if (status == DM_NO_MEMORY) {
        return dm_out_of_memory(cursor->error);
    }
    cursor->at = reason->offset < cursor->text.length ? (size_t)reason->offset : 0;
    return reason->line ? dm_cursor_fail(cursor, 8, "%s, line %llu: %s", what,
                                         (unsigned long long)reason->line, reason->message)
                        : dm_cursor_fail(cursor, 8, "%s: %s", what, reason->message);
}

static dm_status read_features(dm_model *model, dm_error *error) {
    dm_error reason = {0};
    dm_cursor cursor = cursor_of(model, DM_SECTION_LEXICON, error);
    if ((cursor.text.length > 0) != (model->card.lexicon != NULL)) {
        return dm_cursor_fail(&cursor, 8, "the card and the section do not agree whether there is a lexicon");
    }
    if (model->card.lexicon) {
        dm_status status = dm_lexicon_parse(cursor.text, model->card.lexicon, &model->lexicon, &reason);
        if (status != DM_OK) {
            return blame(&cursor, status, &reason, "lexicon");
        }
    }
    cursor = cursor_of(model, DM_SECTION_FEATURES, error);
    dm_status status =
        dm_extractor_parse(cursor.text, &model->card.recipe, model->lexicon, &model->extractor, &reason);
    if (status != DM_OK) {
        return blame(&cursor, status, &reason, "features");
    }
    if (dm_extractor_count(model->extractor) != model->card.feature_count) {
        return dm_cursor_fail(&cursor, 8, "%zu features are not the %zu of the card",
                              dm_extractor_count(model->extractor), model->card.feature_count);
    }
    return DM_OK;
}

static dm_status read_machine(dm_model *model, dm_form form, const double *bias, dm_error *error) {
    dm_svm svm;
    dm_cursor cursor = cursor_of(model, DM_SECTION_SVM, error);
    dm_status status = dm_svm_parse(&cursor, model->card.label_count, model->card.feature_count, &svm, error);
    if (status != DM_OK) {
        return status;
    }
    size_t limit = model->text.length * WEIGHT_BYTES_PER_BYTE + WEIGHT_BYTES;
    return dm_scorer_init(&model->scorer, form, &svm, bias, model->card.feature_count, limit, &cursor);
}

static dm_status check_machine(dm_model *model, dm_error *error) {
    dm_cursor cursor = cursor_of(model, DM_SECTION_CHECK, error);
    return dm_check_verify(&cursor, &model->scorer);
}

static uint32_t find_label(const dm_card *card, const char *name) {
    for (size_t label = 0; label < card->label_count; label++) {
        if (strcmp(card->labels[label], name) == 0) {
            return (uint32_t)label;
        }
    }
    return DM_NONE;
}

static void find_poles(dm_model *model) {
    model->first_pole = model->second_pole = DM_NONE;
    for (size_t i = 0; i < sizeof poles / sizeof poles[0]; i++) {
        if (strcmp(model->card.task, poles[i].task) == 0) {
            model->first_pole = find_label(&model->card, poles[i].first);
            model->second_pole = find_label(&model->card, poles[i].second);
        }
    }
}

/* `tables`: what was worked out of the bundle at build; NULL: nothing. */
static dm_status read_model(dm_model *model, bool trusted, dm_tables *tables, dm_error *error) {
    dm_form form = DM_FORM_VECTORS;
    double bias[DM_LABELS_MAXIMUM] = {0};
    dm_status status = dm_bundle_parse(model->text, trusted, &model->bundle, error);
    if (status == DM_OK) {
        dm_cursor cursor = cursor_of(model, DM_SECTION_META, error);
        status = dm_card_parse(&cursor, model->arena, &model->card);
    }
    if (status == DM_OK) {
        status = read_decision(model, &form, bias, error);
    }
    if (status == DM_OK && tables) {
        return dm_model_map(model, tables, error);
    }
    if (status == DM_OK) {
        status = read_features(model, error);
    }
    if (status == DM_OK) {
        status = read_machine(model, form, bias, error);
    }
    if (status == DM_OK && !trusted) {
        status = check_machine(model, error);
    }
    return status;
}

static dm_status adopt(dm_arena *arena, dm_text text, bool trusted, dm_tables *tables, dm_model **model,
                       dm_error *error) {
    dm_model *fresh = calloc(1, sizeof *fresh);
    if (!fresh) {
        dm_arena_free(arena);
        return dm_out_of_memory(error);
    }
    fresh->arena = arena;
    fresh->text = text;
    dm_status status = read_model(fresh, trusted, tables, error);
    if (status != DM_OK) {
        dm_model_free(fresh);
        return status;
    }
    find_poles(fresh);
    *model = fresh;
    return DM_OK;
}

/* A model over a bundle whose bytes live in `arena` (or for ever). Takes over the arena, also when it fails.
 */
static dm_status model_adopt(dm_arena *arena, dm_text text, bool trusted, dm_model **model, dm_error *error) {
    return adopt(arena, text, trusted, NULL, model, error);
}

dm_status dm_model_parse(dm_text bundle, bool trusted, dm_model **model, dm_error *error) {
    dm_arena *arena = dm_arena_new(0);
    dm_text text = arena && !trusted ? dm_arena_copy(arena, bundle) : bundle;
    if (!arena || !text.bytes) {
        dm_arena_free(arena);
        return dm_out_of_memory(error);
    }
    return model_adopt(arena, text, trusted, model, error);
}

dm_status dm_model_open(const char *path, dm_model **model, dm_error *error) {
    dm_arena *arena = dm_arena_new(0);
    if (!arena) {
        return dm_out_of_memory(error);
    }
    dm_text text;
    dm_status status = dm_file_read(path, DM_BUNDLE_LIMIT, arena, &text, error);
    if (status != DM_OK) {
        dm_arena_free(arena);
        return status;
    }
    return model_adopt(arena, text, false, model, error);
}

dm_status dm_model_open_embedded(const char *name, dm_model **model, dm_error *error) {
    dm_text text = dm_embedded(name);
    if (!text.bytes || !dm_text_starts_with(text, DM_TEXT("demarche-model "))) {
        return dm_fail(error, DM_BAD_ARGUMENT, "there is no model %s in the library", name);
    }
    char path[TABLES_NAME_BYTES];
    (void)snprintf(path, sizeof path, "%s.tables", name);
    dm_tables tables = {.text = dm_embedded(path)};
    dm_arena *arena = dm_arena_new(0);
    return arena ? adopt(arena, text, true, tables.text.length ? &tables : NULL, model, error)
                 : dm_out_of_memory(error);
}

void dm_model_free(dm_model *model) {
    if (model) {
        dm_scorer_free(&model->scorer);
        dm_extractor_free(model->extractor);
        dm_lexicon_free(model->lexicon);
        dm_arena_free(model->arena);
        free(model);
    }
}
