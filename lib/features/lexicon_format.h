/* The formats of lexicons: how a file shows its own, and what reads it. A new format is a row of the table.
 */
#ifndef DM_FEATURES_LEXICON_FORMAT_H
#define DM_FEATURES_LEXICON_FORMAT_H

#include "features/lexicon_draft.h"

/* The beginning of a file as the recognisers see it. */
typedef struct dm_lexicon_head {
    const dm_draft_file *file;
    dm_text line; /* the first that is neither empty nor a comment (# or ;), trimmed at its end */
    size_t tabs;  /* in that line */
} dm_lexicon_head;

typedef struct dm_lexicon_format {
    const char *name;
    bool (*is_format)(const dm_lexicon_head *head);
    dm_status (*read)(dm_draft *draft, const dm_draft_file *file);
} dm_lexicon_format;

/* The first row that recognises the file; the last one takes all. */
const dm_lexicon_format *dm_lexicon_format_of(const dm_draft_file *file);

/* Readers; all fail with DM_BAD_LEXICON at the draft's line, or DM_NO_MEMORY. */
bool dm_is_liwc(const dm_lexicon_head *head);
dm_status dm_read_liwc(dm_draft *draft, const dm_draft_file *file);
bool dm_is_yaml(const dm_lexicon_head *head);
dm_status dm_read_yaml(dm_draft *draft, const dm_draft_file *file);
bool dm_is_lc3(const dm_lexicon_head *head);
dm_status dm_read_lc3(dm_draft *draft, const dm_draft_file *file);
bool dm_is_afinn(const dm_lexicon_head *head);
dm_status dm_read_afinn(dm_draft *draft, const dm_draft_file *file);
bool dm_is_vader(const dm_lexicon_head *head);
dm_status dm_read_vader(dm_draft *draft, const dm_draft_file *file);
bool dm_is_nrc(const dm_lexicon_head *head);
dm_status dm_read_nrc(dm_draft *draft, const dm_draft_file *file);
bool dm_is_mpqa(const dm_lexicon_head *head);
dm_status dm_read_mpqa(dm_draft *draft, const dm_draft_file *file);
bool dm_is_table(const dm_lexicon_head *head);
dm_status dm_read_table(dm_draft *draft, const dm_draft_file *file);
bool dm_is_list(const dm_lexicon_head *head);
dm_status dm_read_list(dm_draft *draft, const dm_draft_file *file);

/* The name of our own format in the table. */
extern const char *const dm_lexicon_own_format;

#endif
