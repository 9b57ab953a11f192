/* Proposals as a list, and what lexicon and quotation marks know better than the engine that made them. */
#ifndef DM_ATTRIBUTION_PROPOSALS_H
#define DM_ATTRIBUTION_PROPOSALS_H

#include "attribution/reading.h"

/* Room for one more proposal, zeroed and counted; NULL when memory ends. */
dm_proposal *dm_proposals_add(dm_arena *arena, dm_proposals *proposals);

/* One more content in its place in the text, for a proposal of this list. False when memory
 * ends. */
bool dm_proposal_add_content(dm_arena *arena, dm_proposal *proposal, dm_range content);

/* Takes the proposals of a learned engine in hand, all of them adopted:
 *   - drops those of little confidence, and sooner where the lexicon does not know the cue
 *   - a content that is a quotation but for a word or two becomes the quotation
 *   - a quotation that goes on in the next paragraph stays with who began it
 *   - "to" and "that" in front belong to the content, and so does whom one urges or accuses
 * Dropped ones keep their place with no content. DM_NO_MEMORY. */
dm_status dm_proposals_tidy(const dm_reading *reading, dm_proposals *proposals, dm_error *error);

/* The step of tidying that mends where contents begin: names cut in two, subjects and "that" left out. */
void dm_proposals_extend(const dm_reading *reading, dm_proposals *proposals);

/* "warned Japan over the ship": leaves whom one warns out of the content, which begins at or behind the cue.
 */
void dm_proposal_leave_hearer(const dm_reading *reading, dm_proposal *proposal);

/* Cuts from contents the tail that is the source of another proposal whose cue follows. False when memory
 * ends. */
bool dm_proposals_cut_tails(const dm_reading *reading, dm_proposals *proposals);

/* The longest cue of the lexicon around the proposed one, clear of the source: "was quoted as saying" around
 * "quoted". */
dm_range dm_cue_around(const dm_reading *reading, dm_range cue, dm_range source);

/* The lexicon's cue that holds or begins in the range of tokens, the longest one; a colon or dash is one
 * without a class. False: none. */
bool dm_cue_in(const dm_reading *reading, dm_range tokens, dm_cue_class *class_found);

#endif
