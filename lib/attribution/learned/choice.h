/* From labellings to proposals: each cue's best labellings become candidates, a logistic regression says how
 * likely each is right in content and source (a reranker, after Collins and Koo, "Discriminative reranking
 * for natural language parsing", 2005), and candidates are taken in that order as long as they do not share
 * their words with a better one. */
#ifndef DM_ATTRIBUTION_LEARNED_CHOICE_H
#define DM_ATTRIBUTION_LEARNED_CHOICE_H

#include "attribution/learned/sequence.h"

enum { DM_CONTENTS_MOST = 12 }; /* parts of one content */

typedef struct dm_candidate {
    uint32_t cue; /* token */
    dm_range contents[DM_CONTENTS_MOST];
    uint32_t content_count;
    dm_range source; /* absent: first == end */
    dm_unit_kind kind;
    uint32_t rank;     /* among the cue's candidates, by probability */
    float probability; /* of its labellings */
    float share;       /* probability relative to the cue's best */
    float has_content; /* probability that the cue has any content */
    float first_score; /* probability of being right, of its own */
    float score;       /* the same in view of the candidates beside it */
} dm_candidate;

typedef struct dm_candidates {
    dm_candidate *items; /* [count], a cue's together, cues in text order */
    size_t count;
    size_t capacity;
} dm_candidates;

typedef struct dm_choice_model {
    dm_narrow_table first;  /* candidates on their own */
    dm_narrow_table second; /* candidates beside their rivals */
} dm_choice_model;

/* Cues below this probability are not looked at. */
#define DM_CUE_FLOOR 0.06F

/* Reads the sections choice.first and choice.second. DM_BAD_MODEL. */
dm_status dm_choice_model_open(const dm_weights *weights, dm_choice_model *model, dm_error *error);

/* All candidates of a document whose cues are scored, in `arena`. A text that is nothing but cues gets them
 * as far as a budget of work goes, which grows with the tokens. DM_NO_MEMORY. */
dm_status dm_candidates_find(const dm_wide_table *table, const dm_view *view, dm_arena *arena,
                             dm_candidates *candidates, dm_error *error);

/* The features of a candidate on its own, and beside the others; for training too. */
void dm_candidate_features(const dm_view *view, const dm_candidate *candidate, dm_features *features);
void dm_candidate_rival_features(const dm_view *view, const dm_candidates *candidates, size_t number,
                                 dm_features *features);

void dm_candidates_score_first(const dm_choice_model *model, const dm_view *view, dm_candidates *candidates);
void dm_candidates_score(const dm_choice_model *model, const dm_view *view, dm_candidates *candidates);

/* Marks the candidates to take: chosen[count]. DM_NO_MEMORY. */
dm_status dm_candidates_choose(const dm_view *view, const dm_candidates *candidates, float least,
                               dm_arena *arena, bool *chosen, dm_error *error);

#endif
