#include <math.h>

#include "base/number.h"
#include "features/extractor.h"
#include "model/inside.h"

const char *dm_model_name(const dm_model *model) {
    return model->card.name;
}

const char *dm_model_task(const dm_model *model) {
    return model->card.task;
}

const char *dm_model_version(const dm_model *model) {
    return model->card.version;
}

const char *dm_model_sha256(const dm_model *model) {
    return model->bundle.sha256;
}

dm_text dm_model_card(const dm_model *model) {
    return model->bundle.sections[DM_SECTION_META];
}

dm_text dm_model_svm(const dm_model *model) {
    return model->bundle.sections[DM_SECTION_SVM];
}

size_t dm_model_label_count(const dm_model *model) {
    return model->card.label_count;
}

const char *dm_model_label(const dm_model *model, size_t label) {
    return model->card.labels[label];
}

const char *dm_model_language(const dm_model *model) {
    return model->card.language;
}

const dm_extractor *dm_model_extractor(const dm_model *model) {
    return model->extractor;
}

double dm_model_weight(const dm_model *model, uint32_t feature, size_t label) {
    return dm_scorer_weight(&model->scorer, feature, label);
}

void dm_model_print(const dm_model *model, dm_buffer *bundle) {
    dm_buffer_add(bundle, model->text);
}

dm_status dm_model_judge(const dm_model *model, const dm_vector *vector, dm_score *score, dm_error *error) {
    size_t labels = model->card.label_count;
    dm_scorer_decide(&model->scorer, vector->elements, vector->count, score->decision);
    for (size_t label = 0; label < labels; label++) {
        if (!isfinite(score->decision[label])) {
            return dm_fail(error, DM_BAD_MODEL, "the decision value of %s is not finite",
                           model->card.labels[label]);
        }
    }
    dm_calibration_apply(&model->calibration, score->decision, score->probability);
    score->label = dm_largest(score->decision, labels);
    score->confidence = score->probability[score->label];
    bool has_poles = model->first_pole != DM_NONE && model->second_pole != DM_NONE;
    score->score =
        has_poles
            ? dm_number_round(score->probability[model->first_pole] - score->probability[model->second_pole])
            : NAN;
    return DM_OK;
}

dm_status dm_model_score(const dm_model *model, const dm_passage *passage, dm_workspace *workspace,
                         dm_score *score, dm_error *error) {
    dm_vector *vector = &workspace->vector;
    dm_status status = dm_extract(model->extractor, passage, workspace, vector, NULL, error);
    return status == DM_OK ? dm_model_judge(model, vector, score, error) : status;
}
