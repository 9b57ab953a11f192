#include "train/engine/attribution_training.h"

#include <stdio.h>
#include <stdlib.h>

#include "train/engine/boosting.h"
#include "train/engine/logistic.h"
#include "train/engine/sequence_training.h"

enum { CUE_FOLDS = 4, CHOICE_FOLDS = 3, WHOLE = 0 };

static const logistic_options cue_options = {
    .epochs = 4, .rate = 0.1F, .decay = 10.0F, .least = 3, .seed = 7};
static const logistic_options beside_options = {
    .epochs = 4, .rate = 0.1F, .decay = 20.0F, .least = 3, .seed = 9};
static const logistic_options choice_options = {
    .epochs = 8, .rate = 0.05F, .decay = 25.0F, .least = 3, .seed = 11};
static const boosting_options forest_options = {.trees = 250,
                                                .depth = 5,
                                                .rate = 0.08F,
                                                .decay = 5.0F,
                                                .least = 20.0F,
                                                .rows = 0.7,
                                                .columns = 0.5,
                                                .seed = 13};
static const sequence_options field_options = {
    .epochs = 4, .rate = 0.1F, .decay = 5.0F, .least = 6, .seed = 5, .runs = 4};

/* Features whose weights stay below these decide too little for the room they take. */
static const float cue_floor = 0.035F;
static const float field_floor = 0.1F;
static const float choice_floor = 0.03F;

/* Opens what a stage of training has just made, to use it as the engine would. */
static dm_status open_bundle(engine_bundle *bundle, dm_weights *weights, dm_error *error) {
    dm_buffer bytes = {0};
    dm_status status = bundle_bytes(bundle, &bytes, error);
    *weights = (dm_weights){0};
    if (status == DM_OK) {
        status = dm_weights_open(dm_buffer_text(&bytes), false, weights, error);
    }
    dm_buffer_free(&bytes);
    return status;
}

/* ---- cues */

/* How often each lemma heads a cue, and how often it is there. */
typedef struct lemma_counts {
    feature_index index;
    float *cues;
    float *total;
    size_t room;
} lemma_counts;

static void count_lemmas(const articles *list, uint32_t folds, uint32_t fold, lemma_counts *counts) {
    *counts = (lemma_counts){0};
    feature_index_init(&counts->index);
    for (size_t number = 0; number < list->count; number++) {
        const article *item = &list->items[number];
        for (uint32_t token = 0; token < item->document.token_count; token++) {
            if (folds != 0 && number % folds == fold) {
                break;
            }
            uint32_t lemma = feature_index_add(&counts->index, dm_cue_prior_key(&item->view, token));
            if (counts->index.count > counts->room) {
                size_t now = counts->room ? counts->room * 2 : 4096;
                counts->cues = must_resize(counts->cues, now, sizeof(float));
                counts->total = must_resize(counts->total, now, sizeof(float));
                memset(counts->cues + counts->room, 0, (now - counts->room) * sizeof(float));
                memset(counts->total + counts->room, 0, (now - counts->room) * sizeof(float));
                counts->room = now;
            }
            counts->cues[lemma] += item->is_cue[token];
            counts->total[lemma] += 1;
        }
    }
}

static void free_lemmas(lemma_counts *counts) {
    feature_index_free(&counts->index);
    free(counts->cues);
    free(counts->total);
}

/* Each token's prior, not counting the token itself where it was counted. */
static void set_priors(const lemma_counts *counts, bool counted, article *item) {
    for (uint32_t token = 0; token < item->document.token_count; token++) {
        uint32_t lemma = feature_index_find(&counts->index, dm_cue_prior_key(&item->view, token));
        double cues = lemma == UINT32_MAX ? 0 : counts->cues[lemma] - (counted ? item->is_cue[token] : 0);
        double total = lemma == UINT32_MAX ? 0 : counts->total[lemma] - (counted ? 1 : 0);
        item->prior[token] = (uint8_t)dm_cue_prior_step(cues, total);
    }
}

static void add_priors(const lemma_counts *counts, engine_bundle *bundle) {
    int16_t *steps = must_resize(NULL, counts->index.count, sizeof *steps);
    for (size_t lemma = 0; lemma < counts->index.count; lemma++) {
        steps[lemma] = (int16_t)dm_cue_prior_step(counts->cues[lemma], counts->total[lemma]);
    }
    bundle_add_numbers(bundle, "cue.priors", counts->index.keys, steps, counts->index.count);
    free(steps);
}

static bool held_out(size_t number, uint32_t folds, uint32_t fold) {
    return folds != 0 && number % folds == fold;
}

/* Trains on the articles outside the fold: on all possible cues of their own, or on the likely ones beside
 * each other. Adds the section, and sets the priors of all articles as their use asks. */
static void train_cues(articles *list, bool beside, uint32_t folds, uint32_t fold, engine_bundle *bundle) {
    lemma_counts counts;
    examples rows;
    dm_features features;
    count_lemmas(list, folds, fold, &counts);
    examples_init(&rows);
    for (size_t number = 0; number < list->count; number++) {
        article *item = &list->items[number];
        set_priors(&counts, !held_out(number, folds, fold), item);
        for (uint32_t token = 0; token < item->document.token_count; token++) {
            bool used = beside ? item->view.cue_alone[token] > DM_CUE_UNLIKELY
                               : dm_cue_possible(&item->view, item->prior, token);
            if (used && !held_out(number, folds, fold)) {
                (beside ? dm_cue_features_beside : dm_cue_features)(&item->view, item->prior, token,
                                                                    &features);
                examples_add(&rows, &features, item->is_cue[token], (uint32_t)number);
            }
        }
    }
    float *weights = logistic_train(&rows, beside ? &beside_options : &cue_options);
    if (!beside) {
        add_priors(&counts, bundle);
    }
    weight_rows table = {rows.index.keys, weights, rows.index.count, 1};
    bundle_add_table(bundle, beside ? "cue.beside" : "cue.alone", DM_TABLE_NARROW, &table, cue_floor, 0.0);
    free(weights);
    examples_free(&rows);
    free_lemmas(&counts);
}

/* Scores the cues of each article with weights that have not seen it. */
static dm_status score_cues_by_folds(articles *list, bool beside, dm_error *error) {
    dm_status status = DM_OK;
    for (uint32_t fold = 0; fold < CUE_FOLDS && status == DM_OK; fold++) {
        engine_bundle bundle = {0};
        dm_weights weights = {0};
        dm_narrow_table table = {0};
        train_cues(list, beside, CUE_FOLDS, fold, &bundle);
        status = open_bundle(&bundle, &weights, error);
        if (status == DM_OK) {
            status = dm_weights_narrow(&weights, beside ? "cue.beside" : "cue.alone", &table, error);
        }
        for (size_t number = fold; number < list->count && status == DM_OK; number += CUE_FOLDS) {
            article *item = &list->items[number];
            (beside ? dm_cue_score_beside : dm_cue_score_alone)(&table, item->prior, &item->view);
        }
        dm_weights_close(&weights);
        bundle_free(&bundle);
    }
    return status;
}

/* ---- choices */

static uint8_t is_right(const article *item, const dm_candidate *candidate) {
    for (size_t number = 0; number < item->gold_count; number++) {
        if (article_is_right(item, candidate, &item->gold[number])) {
            return 1;
        }
    }
    return 0;
}

/* Candidates of every article, from fields that have not seen it. */
static dm_status find_candidates(const articles *list, const sequence_rows *rows, dm_candidates *candidates,
                                 dm_error *error) {
    dm_status status = DM_OK;
    for (uint32_t fold = 0; fold < CHOICE_FOLDS && status == DM_OK; fold++) {
        engine_bundle bundle = {0};
        dm_weights weights = {0};
        dm_wide_table table = {0};
        sequence_train(rows, CHOICE_FOLDS, fold, &field_options, field_floor, "sequence", &bundle);
        status = open_bundle(&bundle, &weights, error);
        if (status == DM_OK) {
            status = dm_weights_wide(&weights, "sequence", &table, error);
        }
        for (size_t number = fold; number < list->count && status == DM_OK; number += CHOICE_FOLDS) {
            article *item = &list->items[number];
            status = dm_candidates_find(&table, &item->view, item->arena, &candidates[number], error);
        }
        dm_weights_close(&weights);
        bundle_free(&bundle);
    }
    return status;
}

/* A regression on the candidates of the articles that are not in the fold. */
static void train_first(const articles *list, const dm_candidates *candidates, uint32_t folds, uint32_t fold,
                        engine_bundle *bundle) {
    examples rows;
    dm_features features;
    examples_init(&rows);
    for (size_t number = 0; number < list->count; number++) {
        const article *item = &list->items[number];
        for (size_t place = 0; place < candidates[number].count && !held_out(number, folds, fold); place++) {
            const dm_candidate *candidate = &candidates[number].items[place];
            dm_candidate_features(&item->view, candidate, &features);
            examples_add(&rows, &features, is_right(item, candidate), (uint32_t)number);
        }
    }
    float *weights = logistic_train(&rows, &choice_options);
    weight_rows table = {rows.index.keys, weights, rows.index.count, 1};
    bundle_add_table(bundle, "choice.first", DM_TABLE_NARROW, &table, choice_floor, 0.0);
    free(weights);
    examples_free(&rows);
}

/* Trees over the measures of all candidates, whose first scores are of weights that have not seen them. */
static void train_forest(const articles *list, const dm_candidates *candidates, engine_bundle *bundle) {
    measured_rows rows = {.width = DM_MEASURES};
    float measured[DM_MEASURES];
    for (size_t number = 0; number < list->count; number++) {
        const article *item = &list->items[number];
        for (size_t place = 0; place < candidates[number].count; place++) {
            dm_candidate_measures(&item->view, &candidates[number], place, measured);
            measured_rows_add(&rows, measured, is_right(item, &candidates[number].items[place]));
        }
    }
    boosting_train(&rows, &forest_options, "choice.forest", bundle);
    measured_rows_free(&rows);
}

/* Scores of candidates on their own, by weights that have not seen their article. */
static dm_status score_first_by_folds(const articles *list, dm_candidates *candidates, dm_error *error) {
    dm_status status = DM_OK;
    for (uint32_t fold = 0; fold < CUE_FOLDS && status == DM_OK; fold++) {
        engine_bundle bundle = {0};
        dm_weights weights = {0};
        dm_choice_model model = {0};
        train_first(list, candidates, CUE_FOLDS, fold, &bundle);
        status = open_bundle(&bundle, &weights, error);
        if (status == DM_OK) {
            status = dm_weights_narrow(&weights, "choice.first", &model.first, error);
        }
        for (size_t number = fold; number < list->count && status == DM_OK; number += CUE_FOLDS) {
            dm_candidates_score_first(&model, &list->items[number].view, &candidates[number]);
        }
        dm_weights_close(&weights);
        bundle_free(&bundle);
    }
    return status;
}

dm_status attribution_train(articles *list, engine_bundle *bundle, dm_error *error) {
    train_cues(list, false, WHOLE, 0, bundle);
    dm_status status = score_cues_by_folds(list, false, error);
    if (status != DM_OK) {
        return status;
    }
    train_cues(list, true, WHOLE, 0, bundle);
    status = score_cues_by_folds(list, true, error);
    if (status != DM_OK) {
        return status;
    }
    sequence_rows *rows = sequence_rows_new(list, field_options.least);
    dm_candidates *candidates = must_resize(NULL, list->count, sizeof *candidates);
    memset(candidates, 0, list->count * sizeof *candidates);
    status = find_candidates(list, rows, candidates, error);
    sequence_train(rows, WHOLE, 0, &field_options, field_floor, "sequence", bundle);
    sequence_rows_free(rows);
    if (status == DM_OK) {
        train_first(list, candidates, WHOLE, 0, bundle);
        status = score_first_by_folds(list, candidates, error);
    }
    if (status == DM_OK) {
        train_forest(list, candidates, bundle);
    }
    free(candidates);
    return status;
}
