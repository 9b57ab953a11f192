/* Which language a text is in, so that a model can say when it is asked about one that it has not learned.
 *
 * Most texts are English, and a few of their commonest words show that. What they do not is asked of CLD2, the
 * compact language detector of Chromium (Debian's libcld2). */
#ifndef DM_FEATURES_LANGUAGE_H
#define DM_FEATURES_LANGUAGE_H

#include "base/text.h"

/* The ISO 639 code of the language of nearly all of a text's first kilobytes, such as "en", "ru" or
 * "zh-Hant": a string that lasts. NULL where that is not sure: too few words, several languages, one that is
 * not known, or no memory to look. The text is UTF-8. */
const char *dm_language_of(dm_text text);

/* True for two codes of one language, whatever stands behind their hyphens; also when one of them is NULL,
 * since nothing is known then. */
bool dm_language_fits(const char *one, const char *other);

#endif
