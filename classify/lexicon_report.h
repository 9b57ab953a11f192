/* What there is to say of a lexicon and of how it fits a text, for people. */
#ifndef DM_CLASSIFY_LEXICON_REPORT_H
#define DM_CLASSIFY_LEXICON_REPORT_H

#include "classify/lexicon_count.h"
#include "features/lexicon_import.h"

/* The lexicons of a run. */
typedef struct dm_lexicon_sources {
    const char *const *names; /* [count] as the command line gives them */
    size_t count;
    const dm_lexicon_import *import;
    const dm_lexicon *lexicon;
} dm_lexicon_sources;

/* The report: entries that can never match (`most` of each fault by line, all counted), categories, and,
 * where units were counted, what was found in them and the share of words that it covers. */
void dm_lexicon_report(const dm_lexicon_sources *sources, const dm_lexicon_counter *counter, uint64_t most,
                       dm_buffer *out);

/* The same in a line or two on standard error. */
void dm_lexicon_summary(const dm_lexicon_sources *sources, const dm_lexicon_counter *counter);

#endif
