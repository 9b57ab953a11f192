/* The engine from inside, for training. */
#ifndef DM_ATTRIBUTION_LEARNED_ENGINE_H
#define DM_ATTRIBUTION_LEARNED_ENGINE_H

#include "attribution/engine.h"
#include "attribution/learned/choice.h"
#include "attribution/learned/cue_score.h"

struct dm_engine {
    dm_weights weights;
    dm_tagger tagger;
    dm_parser parser;
    dm_cue_model cue;
    dm_wide_table sequence;
    dm_choice_model choice;
};

/* Candidates below this score are no proposals: the optimum of joint F1 lies near half of what it reaches. */
#define DM_PROPOSAL_FLOOR 0.28F

#endif
