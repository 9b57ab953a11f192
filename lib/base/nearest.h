/* What somebody may have meant who misspelt a word: an option, a model, a column. */
#ifndef DM_BASE_NEAREST_H
#define DM_BASE_NEAREST_H

#include "base/text.h"

/* The place in `words` [count] of the word that is most like `word`; `count` if none is near enough to have
 * been meant. */
size_t dm_nearest(dm_text word, const dm_text *words, size_t count);

#endif
