/* The speakers of a document: the entities of its cast that have units, in order of first mention. */
#ifndef DM_ATTRIBUTION_SPEAKERS_SPEAKER_H
#define DM_ATTRIBUTION_SPEAKERS_SPEAKER_H

#include "attribution/speakers/cast.h"
#include "attribution/unit.h"

/* Gives officials without an affiliation the state that the text shows for them: by a title that only one
 * state has, by the agencies that quote them, by the dateline. */
void dm_affiliations_infer(dm_cast *cast, const dm_drafts *drafts);

/* Fills units and speakers of the attribution. DM_NO_MEMORY. */
dm_status dm_speakers_list(dm_cast *cast, const dm_drafts *drafts, dm_attribution *attribution,
                           dm_error *error);

#endif
