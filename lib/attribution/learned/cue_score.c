#include "attribution/learned/cue_score.h"

#include <math.h>

static const float rival_probability = 0.4F;

dm_status dm_cue_model_open(const dm_weights *weights, dm_cue_model *model, dm_error *error) {
    dm_status status = dm_weights_narrow(weights, "cue.priors", &model->priors, error);
    if (status == DM_OK) {
        status = dm_weights_narrow(weights, "cue.alone", &model->alone, error);
    }
    return status == DM_OK ? dm_weights_narrow(weights, "cue.beside", &model->beside, error) : status;
}

bool dm_cue_part(const dm_view *view, uint32_t token) {
    const dm_token *item = &view->document->tokens[token];
    switch (dm_parse_part(&view->parse, token)) {
    case DM_PART_VERB:
    case DM_PART_NOUN:
    case DM_PART_ADJ:
    case DM_PART_AUX:
    case DM_PART_ADV:
    case DM_PART_ADP:
    case DM_PART_SCONJ:
        return true;
    case DM_PART_PROPN:
        return item->end - item->start > 3;
    default:
        return item->kind == DM_TOKEN_PUNCTUATION && view->document->text.bytes[item->start] != ',' &&
               view->document->text.bytes[item->start] != '.';
    }
}

bool dm_cue_possible(const dm_view *view, const uint8_t *prior, uint32_t token) {
    return prior[token] != 0 && dm_cue_part(view, token);
}

uint64_t dm_cue_prior_key(const dm_view *view, uint32_t token) {
    return dm_mix(view->parse.words[token].lemma, 0);
}

uint32_t dm_cue_prior_step(double cues, double total) {
    static const double bounds[DM_PRIOR_STEPS - 1] = {0.01, 0.03, 0.08, 0.15, 0.3, 0.5, 0.75};
    if (total <= 0) {
        return DM_PRIOR_UNSEEN;
    }
    double share = (cues + 0.2) / (total + 1);
    uint32_t step = 0;
    while (step < DM_PRIOR_STEPS - 1 && share >= bounds[step]) {
        step++;
    }
    return step;
}

/* Fills prior[token_count] with each token's step. */
static void cue_priors(const dm_view *view, const dm_narrow_table *priors, uint8_t *prior) {
    for (uint32_t token = 0; token < view->parse.token_count; token++) {
        uint32_t step = (uint32_t)dm_narrow_find(priors, dm_cue_prior_key(view, token), DM_PRIOR_UNSEEN);
        prior[token] = (uint8_t)dm_at_most(step, DM_PRIOR_UNSEEN);
    }
}

/* ---- scores */

static float logistic(const dm_narrow_table *table, const dm_features *features) {
    int32_t sum = dm_narrow_sum(table, features->keys, features->count);
    return 1.0F / (1.0F + expf(-(float)sum * table->scale));
}

/* Features of a token, of either kind. */
typedef void (*feature_adder)(const dm_view *view, const uint8_t *prior, uint32_t token,
                              dm_features *features);

/* Scores tokens one behind the other: the features of a token are gathered, and their buckets asked for,
 * while those of the one before are summed. */
typedef struct scoring {
    const dm_narrow_table *table;
    feature_adder add;
    float *scores;           /* [token_count] */
    dm_features features[2]; /* of the token at hand and of the one before */
    uint32_t waiting;        /* the token whose features are gathered and not yet summed, or DM_NONE */
    uint32_t number;         /* of tokens so far */
} scoring;

static void finish(scoring *run) {
    if (run->waiting != DM_NONE) {
        run->scores[run->waiting] = logistic(run->table, &run->features[(run->number - 1) % 2]);
    }
    run->waiting = DM_NONE;
}

static void score(scoring *run, const dm_view *view, const uint8_t *prior, uint32_t token) {
    dm_features *features = &run->features[run->number % 2];
    run->add(view, prior, token, features);
    dm_buckets_fetch(run->table->buckets, run->table->bucket_count, features->keys, features->count);
    finish(run);
    run->waiting = token;
    run->number++;
}

void dm_cue_score_alone(const dm_narrow_table *alone, const uint8_t *prior, dm_view *view) {
    scoring run = {.table = alone, .add = dm_cue_features, .scores = view->cue_alone, .waiting = DM_NONE};
    for (uint32_t token = 0; token < view->parse.token_count; token++) {
        view->cue_alone[token] = 0;
        if (dm_cue_possible(view, prior, token)) {
            score(&run, view, prior, token);
        }
    }
    finish(&run);
}

/* Counts likely cues into view->counts. */
static void count_rivals(dm_view *view) {
    uint32_t rivals = 0;
    for (uint32_t token = 0; token < view->parse.token_count; token++) {
        view->counts[token].rivals = rivals;
        rivals += view->cue[token] > rival_probability && dm_view_quotation(view, token) == DM_NONE;
    }
    view->counts[view->parse.token_count].rivals = rivals;
}

void dm_cue_score_beside(const dm_narrow_table *beside, const uint8_t *prior, dm_view *view) {
    scoring run = {.table = beside, .add = dm_cue_features_beside, .scores = view->cue, .waiting = DM_NONE};
    for (uint32_t token = 0; token < view->parse.token_count; token++) {
        view->cue[token] = view->cue_alone[token];
        if (view->cue_alone[token] > DM_CUE_UNLIKELY) {
            score(&run, view, prior, token);
        }
    }
    finish(&run);
    count_rivals(view);
}

dm_status dm_cue_score(const dm_cue_model *model, dm_arena *arena, dm_view *view, dm_error *error) {
    uint8_t *prior = dm_arena_take(arena, view->parse.token_count, sizeof *prior);
    if (prior == NULL) {
        return dm_out_of_memory(error);
    }
    cue_priors(view, &model->priors, prior);
    view->prior = prior;
    dm_cue_score_alone(&model->alone, prior, view);
    dm_cue_score_beside(&model->beside, prior, view);
    return DM_OK;
}
