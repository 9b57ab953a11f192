/* From the source of a unit, a range of words, to the entity of the cast that speaks. */
#ifndef DM_ATTRIBUTION_SPEAKERS_RESOLVE_H
#define DM_ATTRIBUTION_SPEAKERS_RESOLVE_H

#include "attribution/speakers/cast.h"
#include "attribution/unit.h"

/* Sets the speaker of every draft, or its reason. Sources that are no mention yet are added to the cast.
 * DM_NO_MEMORY. */
dm_status dm_resolve_sources(dm_cast *cast, dm_drafts *drafts, dm_error *error);

#endif
