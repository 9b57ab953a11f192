/* Proposals to units: words trimmed, kind, passage. */
#ifndef DM_ATTRIBUTION_UNIT_H
#define DM_ATTRIBUTION_UNIT_H

#include "attribution/reading.h"

/* A unit while its speaker is still sought, with the tokens that it was made of. */
typedef struct dm_draft {
    dm_unit unit;
    dm_range source; /* empty: nobody is named */
    dm_range cue;
    dm_range hull;    /* source, cue and contents */
    uint32_t content; /* first token of the first content */
    uint32_t speaker; /* entity of the cast, or DM_NONE */
} dm_draft;

typedef struct dm_drafts {
    dm_draft *items; /* [count] in text order of the first span */
    size_t count;
} dm_drafts;

/* One draft a proposal, but for those that hold no words, stand in a paragraph that cannot speak, or have no
 * cue of the lexicon in a headline. Everything lives in the document's arena. DM_NO_MEMORY. */
dm_status dm_drafts_make(const dm_reading *reading, const dm_proposals *proposals, dm_drafts *drafts,
                         dm_error *error);

#endif
