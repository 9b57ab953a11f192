/* Refuses pages on which gumbo would work for minutes.
 *
 * gumbo 0.10 walks its stack of open elements at most tags, and inside formatting elements at every
 * character, and compares each attribute of a tag with those before it: 200 kB of <div> cost 2 s, 8 MB would
 * cost an hour. The guard reads the tags once, in linear time, keeps a stack that holds at least what gumbo's
 * would hold, and adds up the steps that gumbo could take. Whatever the guard cannot follow counts as open
 * for the rest of the page, so that nothing a page says can hide work. */
#ifndef DM_RECORDS_PAGE_GUARD_H
#define DM_RECORDS_PAGE_GUARD_H

#include "base/arena.h"
#include "base/error.h"

/* Steps that a page may cost. gumbo needs up to 2 ns a step (measured on 6,000 random patterns of tags, each
 * repeated 4,000 times), so about a second; of 1,500 pages of documentation the dearest cost a tenth of it.
 */
#define DM_PAGE_WORK ((uint64_t)500 * 1000 * 1000)

/* DM_OVER_LIMIT with the offset at which the page became too much; DM_NO_MEMORY. `work` (may be NULL)
 * receives the steps counted. */
dm_status dm_page_guard(dm_text page, dm_arena *arena, uint64_t *work, dm_error *error);

#endif
