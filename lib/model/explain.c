/* Why a label and not the runner-up: a linear machine's decision values differ by a sum over features, so
 * that each feature's share is exact and the shares (with the biases) add up to the difference. Dimensions of
 * word vectors are sums over words, so that their shares are handed on to the words. */
#include "model/explain.h"

#include <math.h>
#include <stdlib.h>

static int by_magnitude(const void *left, const void *right) {
    const dm_evidence *one = left;
    const dm_evidence *other = right;
    double difference = fabs(other->weight) - fabs(one->weight);
    if (difference != 0) {
        return difference > 0 ? 1 : -1;
    }
    return (one->feature > other->feature) - (one->feature < other->feature);
}

static int by_feature(const void *left, const void *right) {
    const dm_place *one = left;
    const dm_place *other = right;
    if (one->feature != other->feature) {
        return one->feature < other->feature ? -1 : 1;
    }
    return (one->span.start > other->span.start) - (one->span.start < other->span.start);
}

static uint32_t runner_up(const double *decision, size_t count, uint32_t label) {
    uint32_t best = label == 0;
    for (uint32_t i = 0; i < count; i++) {
        if (i != label && decision[i] > decision[best]) {
            best = i;
        }
    }
    return best;
}

/* The first place of a feature among places by feature; absent when it has none. */
static dm_span first_place(const dm_places *places, uint32_t feature) {
    size_t first = 0;
    size_t end = places->count;
    while (first < end) {
        size_t middle = first + (end - first) / 2;
        if (places->places[middle].feature < feature) {
            first = middle + 1;
        } else {
            end = middle;
        }
    }
    bool found = first < places->count && places->places[first].feature == feature;
    return found ? places->places[first].span : (dm_span){0, 0};
}

/* Adds the share of every feature that stands somewhere, and where it stands first. */
static void weigh_features(const dm_model *model, const dm_vector *vector, const dm_places *places,
                           dm_reasons *found) {
    for (size_t i = 0; i < vector->count; i++) {
        uint32_t feature = vector->elements[i].feature;
        double difference = dm_scorer_weight(&model->scorer, feature, found->label) -
                            dm_scorer_weight(&model->scorer, feature, found->other);
        double weight = difference * vector->elements[i].value;
        if (weight != 0 && !dm_explain_is_meaning(model, feature)) {
            found->reasons[found->count++] = (dm_evidence){.feature = feature,
                                                           .span = first_place(places, feature),
                                                           .label = weight > 0 ? found->label : found->other,
                                                           .weight = weight};
        }
    }
}

/* All reasons, strongest first, of which `most` are handed out. */
static dm_status explain(const dm_model *model, const dm_document *document, const dm_workspace *workspace,
                         const dm_vector *vector, dm_places *places, size_t most, dm_evidence *evidence,
                         size_t *found, dm_error *error) {
    dm_score score;
    dm_status status = dm_model_judge(model, vector, &score, error);
    if (status != DM_OK) {
        return status;
    }
    size_t room = vector->count + dm_explain_meaning_most(workspace) + 1;
    dm_reasons all = {.reasons = calloc(room, sizeof *all.reasons), .label = score.label};
    if (!all.reasons) {
        return dm_out_of_memory(error);
    }
    all.other = runner_up(score.decision, model->card.label_count, score.label);
    if (places->count) {
        qsort(places->places, places->count, sizeof *places->places, by_feature);
    }
    weigh_features(model, vector, places, &all);
    dm_explain_meaning(model, workspace, document, vector, &all);
    qsort(all.reasons, all.count, sizeof *all.reasons, by_magnitude);
    *found = all.count < most ? all.count : most;
    for (size_t i = 0; i < *found; i++) {
        evidence[i] = all.reasons[i];
    }
    free(all.reasons);
    return DM_OK;
}

dm_status dm_model_explain(const dm_model *model, const dm_passage *passage, dm_workspace *workspace,
                           size_t most, dm_evidence *evidence, size_t *found, dm_error *error) {
    *found = 0;
    if (model->scorer.form == DM_FORM_VECTORS) {
        return DM_OK;
    }
    dm_vector vector = {0};
    dm_places places = {0};
    dm_status status = dm_extract(model->extractor, passage, workspace, &vector, &places, error);
    if (status == DM_OK) {
        status = explain(model, passage->document, workspace, &vector, &places, most, evidence, found, error);
    }
    dm_vector_free(&vector);
    dm_places_free(&places);
    return status;
}
