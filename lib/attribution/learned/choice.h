/* From labellings to proposals: each cue's best labellings become candidates, a logistic regression says how
 * likely each is right in content and source (a reranker, after Collins and Koo, "Discriminative reranking
 * for natural language parsing", 2005), and candidates are taken in that order as long as they do not share
 * their words with a better one. */
#ifndef DM_ATTRIBUTION_LEARNED_CHOICE_H
#define DM_ATTRIBUTION_LEARNED_CHOICE_H

#include "attribution/learned/forest.h"
#include "attribution/learned/stretches.h"

enum {
    DM_CONTENTS_MOST = 12, /* parts of one content */
    DM_MEASURES = 64       /* of a candidate */
};

typedef struct dm_candidate {
    uint32_t cue; /* token */
    dm_range contents[DM_CONTENTS_MOST];
    uint32_t content_count;
    dm_range source; /* absent: first == end */
    dm_unit_kind kind;
    uint32_t rank;        /* among the cue's candidates, by what they add to the mass */
    float probability;    /* of its content */
    float mass;           /* of it and its like */
    float fresh;          /* of its mass, what candidates of lower rank do not have */
    float share;          /* mass relative to the cue's most */
    bool source_likelier; /* that it has or has not a source is likelier than the opposite */
    float source_odds;    /* how much likelier a labelling with a source is than one without; a logarithm */
    float has_content;    /* probability that the cue has any content */
    float first_score;    /* probability of being right, of its own */
    float score;          /* the same in view of the candidates beside it */
} dm_candidate;

typedef struct dm_candidates {
    dm_candidate *items; /* [count], a cue's together, cues in text order */
    size_t count;
    size_t capacity;
    float mean_score; /* of the best candidate of each cue, of its own */
} dm_candidates;

typedef struct dm_choice_model {
    dm_narrow_table first; /* candidates on their own, by their words */
    dm_forest forest;      /* candidates beside their rivals, by what is measured */
} dm_choice_model;

/* Cues below this probability are not looked at. */
#define DM_CUE_FLOOR 0.15F

/* Candidates whose first score is below this one have no other: their score is 0. */
#define DM_FIRST_FLOOR 0.08F

/* Reads the sections choice.first and choice.forest. DM_BAD_MODEL. */
dm_status dm_choice_model_open(const dm_weights *weights, dm_choice_model *model, dm_error *error);

/* All candidates of a document whose cues are scored, in `arena`. A text that is nothing but cues gets them
 * as far as a budget of work goes, which grows with the tokens. DM_NO_MEMORY. */
dm_status dm_candidates_find(const dm_wide_table *table, const dm_view *view, dm_arena *arena,
                             dm_candidates *candidates, dm_error *error);

/* The features of a candidate on its own; for training too. */
void dm_candidate_features(const dm_view *view, const dm_candidate *candidate, dm_features *features);

/* What is measured of a candidate beside the others, whose first scores are known; for training too. */
void dm_candidate_measures(const dm_view *view, const dm_candidates *candidates, size_t number,
                           float measured[DM_MEASURES]);

/* Fill the first scores; then, from those, the scores. */
void dm_candidates_score_first(const dm_choice_model *model, const dm_view *view, dm_candidates *candidates);
void dm_candidates_score(const dm_choice_model *model, const dm_view *view, dm_candidates *candidates);

/* Marks the candidates to take: chosen[count]. DM_NO_MEMORY. */
dm_status dm_candidates_choose(const dm_view *view, const dm_candidates *candidates, float least,
                               dm_arena *arena, bool *chosen, dm_error *error);

#endif
