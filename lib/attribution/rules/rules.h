/* The engine of rules: cue words, quotation marks and clause ends, nothing learned.
 *
 * It stands where any other engine can stand, finds what the layout of news shows, and is right rather than
 * complete: reported statements without a cue of the lexicon are not found. */
#ifndef DM_ATTRIBUTION_RULES_RULES_H
#define DM_ATTRIBUTION_RULES_RULES_H

#include "attribution/proposals.h"

/* Adds what it finds to `proposals`, paragraph by paragraph. DM_NO_MEMORY. */
dm_status dm_rules_propose(const dm_reading *reading, dm_proposals *proposals, dm_error *error);

/* Adds only what the marks and the layout of the text show and another engine's `proposals` lack:
 * transcripts, signed quotations, headlines, and quotations that nothing there holds. DM_NO_MEMORY. */
dm_status dm_rules_complete(const dm_reading *reading, dm_proposals *proposals, dm_error *error);

#endif
