/* Cue heads: for each token the probability that it heads a cue ("said", "according", "a statement", ":"). */
#ifndef DM_ATTRIBUTION_LEARNED_CUE_SCORE_H
#define DM_ATTRIBUTION_LEARNED_CUE_SCORE_H

#include "attribution/learned/view.h"

/* How often a lemma heads a cue in the training articles, in steps; DM_PRIOR_UNSEEN for a new one. */
enum { DM_PRIOR_STEPS = 8, DM_PRIOR_UNSEEN = 8 };

typedef struct dm_cue_model {
    dm_narrow_table priors; /* lemma -> step of its frequency as a cue */
    dm_narrow_table alone;  /* logistic regression on each token */
    dm_narrow_table beside; /* the same for likely ones, which know of each other */
} dm_cue_model;

/* Tokens below this probability of their own are not looked at again. */
#define DM_CUE_UNLIKELY 0.05F

/* Reads the sections cue.priors, cue.alone and cue.beside. DM_BAD_MODEL. */
dm_status dm_cue_model_open(const dm_weights *weights, dm_cue_model *model, dm_error *error);

/* Whether a token can head a cue by its part of speech; and by its lemma too, which has not been met a
 * hundred times for each time that it headed one. */
bool dm_cue_part(const dm_view *view, uint32_t token);
bool dm_cue_possible(const dm_view *view, const uint8_t *prior, uint32_t token);

/* The key of a lemma's prior, and the step of a lemma seen `cues` times as a cue out of `total`. */
uint64_t dm_cue_prior_key(const dm_view *view, uint32_t token);
uint32_t dm_cue_prior_step(double cues, double total);

/* The features of one token, of its own and beside likely cues; for training too. */
void dm_cue_features(const dm_view *view, const uint8_t *prior, uint32_t token, dm_features *features);
void dm_cue_features_beside(const dm_view *view, const uint8_t *prior, uint32_t token, dm_features *features);

/* Fills view->cue_alone; then, from that, view->cue and the counts of rivals. */
void dm_cue_score_alone(const dm_narrow_table *alone, const uint8_t *prior, dm_view *view);
void dm_cue_score_beside(const dm_narrow_table *beside, const uint8_t *prior, dm_view *view);

/* All of it. DM_NO_MEMORY. */
dm_status dm_cue_score(const dm_cue_model *model, dm_arena *arena, dm_view *view, dm_error *error);

#endif
