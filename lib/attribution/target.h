/* The party that a unit addresses or speaks about. */
#ifndef DM_ATTRIBUTION_TARGET_H
#define DM_ATTRIBUTION_TARGET_H

#include "attribution/speakers/cast.h"
#include "attribution/unit.h"

/* Where to look for a target, and whom to leave out. */
typedef struct dm_target_scope {
    dm_range source; /* its words are no target; empty: none */
    dm_range cue;    /* empty: none */
    dm_range reach;  /* tokens that may name the target: the sentences of cue and contents */
    uint32_t first;  /* where the content begins */
    uint32_t own;    /* party of the speaker, or DM_NONE */
} dm_target_scope;

/* The index of the party match in the reading that is addressed: what stands right behind the cue (told
 * Beijing), else what the content names first. Parties that are only places, agencies' names or the speaker's
 * own are passed over. DM_NONE: none. */
uint32_t dm_target_party(const dm_reading *reading, const dm_target_scope *scope);

/* Fills target, target_name and target_code of every draft; a person who is addressed by name is a target
 * too. */
void dm_targets_find(const dm_cast *cast, dm_drafts *drafts);

#endif
