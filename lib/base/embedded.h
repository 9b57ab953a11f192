/* Files that are part of the executable: lexicons and the default models, as they stood at build. */
#ifndef DM_BASE_EMBEDDED_H
#define DM_BASE_EMBEDDED_H

#include "base/text.h"

/* By the name of the table in embedded.c, such as "cues.tsv" or "stance-en"; NULL bytes when there is none.
 */
dm_text dm_embedded(const char *name);

#endif
