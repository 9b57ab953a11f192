/* Why a label and not the runner-up: a linear machine's decision values differ by a sum over features, so
 * that each feature's share is exact and the shares (with the biases) add up to the difference. Dimensions of
 * word vectors are sums over words, so that their shares are handed on to the words. The decision of a kernel
 * machine is no such sum; its reasons are words, each with what is lost without it. */
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
    if (one->feature != other->feature) {
        return one->feature < other->feature ? -1 : 1;
    }
    return (one->span.start > other->span.start) - (one->span.start < other->span.start);
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

/* Hands out the `most` strongest. */
static void hand_out(const dm_reasons *all, size_t most, dm_evidence *evidence, size_t *found) {
    if (all->count) {
        qsort(all->reasons, all->count, sizeof *all->reasons, by_magnitude);
    }
    *found = all->count < most ? all->count : most;
    for (size_t i = 0; i < *found; i++) {
        evidence[i] = all->reasons[i];
    }
}

/* Room for reasons, and what is to be explained. */
static dm_status begin(const dm_model *model, const dm_score *score, size_t room, dm_reasons *all,
                       dm_error *error) {
    *all = (dm_reasons){.reasons = calloc(room + 1, sizeof *all->reasons), .label = score->label};
    all->other = runner_up(score->decision, model->card.label_count, score->label);
    return all->reasons ? DM_OK : dm_out_of_memory(error);
}

static dm_status explain_sum(const dm_model *model, const dm_document *document,
                             const dm_workspace *workspace, const dm_vector *vector, dm_places *places,
                             dm_reasons *all, dm_error *error) {
    dm_score score;
    dm_status status = dm_model_judge(model, vector, &score, error);
    if (status == DM_OK) {
        status = begin(model, &score, vector->count + dm_explain_meaning_most(workspace), all, error);
    }
    if (status != DM_OK) {
        return status;
    }
    if (places->count) {
        qsort(places->places, places->count, sizeof *places->places, by_feature);
    }
    weigh_features(model, vector, places, all);
    dm_explain_meaning(model, workspace, document, vector, all);
    return DM_OK;
}

static dm_status explain_by_features(const dm_model *model, const dm_passage *passage,
                                     dm_workspace *workspace, dm_reasons *all, dm_error *error) {
    dm_vector vector = {0};
    dm_places places = {0};
    dm_status status = dm_extract(model->extractor, passage, workspace, &vector, &places, error);
    if (status == DM_OK) {
        status = explain_sum(model, passage->document, workspace, &vector, &places, all, error);
    }
    dm_vector_free(&vector);
    dm_places_free(&places);
    return status;
}

static dm_status explain_by_words(const dm_model *model, const dm_passage *passage, dm_workspace *workspace,
                                  dm_reasons *all, dm_error *error) {
    dm_score score;
    dm_status status = dm_model_score(model, passage, workspace, &score, error);
    if (status == DM_OK) {
        status = begin(model, &score, DM_ERASED_MOST, all, error);
    }
    return status == DM_OK ? dm_explain_words(model, passage, workspace, all, error) : status;
}

dm_status dm_model_explain(const dm_model *model, const dm_passage *passage, dm_workspace *workspace,
                           size_t most, dm_evidence *evidence, size_t *found, dm_error *error) {
    bool is_sum = model->scorer.form != DM_FORM_VECTORS;
    dm_reasons all = {0};
    *found = 0;
    dm_status status = is_sum ? explain_by_features(model, passage, workspace, &all, error)
                              : explain_by_words(model, passage, workspace, &all, error);
    if (status == DM_OK) {
        hand_out(&all, most, evidence, found);
    }
    free(all.reasons);
    return status;
}
