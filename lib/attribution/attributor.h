/* What an attributor holds: the lexicons over one vocabulary. Read-only once built. */
#ifndef DM_ATTRIBUTION_ATTRIBUTOR_H
#define DM_ATTRIBUTION_ATTRIBUTOR_H

#include "attribution/attribution.h"
#include "attribution/cue.h"
#include "attribution/engine.h"
#include "attribution/party.h"
#include "attribution/titles.h"
#include "attribution/words.h"

struct dm_attributor {
    dm_arena *arena; /* holds everything below */
    dm_vocabulary vocabulary;
    dm_cues cues;
    dm_parties parties;
    dm_titles titles;
    dm_engine *engine; /* learned; NULL when the build has no weights: the rules stand in */
};

#endif
