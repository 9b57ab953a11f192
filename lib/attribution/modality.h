/* Whether something was said, or denied, withheld, made conditional, or only imagined. */
#ifndef DM_ATTRIBUTION_MODALITY_H
#define DM_ATTRIBUTION_MODALITY_H

#include "attribution/unit.h"

/* By the cue, the verb group before it and the clause around it:
 *   requested     words that were asked for and are withheld or awaited: refused to say, was asked whether
 *   denied        the speaker denies the content, or the saying is negated: denied that, never said
 *   conditional   the saying hangs on a condition: if ..., X will declare
 *   hypothetical  the saying is only imagined or expected: might argue, is expected to announce
 *   actual        it was said
 * Conditions inside what is said leave it actual. */
dm_modality dm_modality_of(const dm_reading *reading, const dm_draft *draft);

#endif
