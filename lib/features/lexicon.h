/* A lexicon: terms of one or more words, each in a category with a weight.
 *
 * A file is UTF-8, tab separated: TERM, CATEGORY, WEIGHT (optional, 1). Other formats are turned into that by
 * lexicon_import.h. A term's words are separated by one space; the last may end in '*', which stands for any
 * ending, also none. Terms are folded (dm_utf8_fold) and cut into tokens as documents are. Lines that begin
 * with '#' are the head: what the lexicon is, its source and its licence, and
 *
 *     # category NAME: description
 *
 * A head that describes categories describes all of them: a term in another one is refused. */
#ifndef DM_FEATURES_LEXICON_H
#define DM_FEATURES_LEXICON_H

#include "base/tables.h"
#include "document/document.h"
#include "features/features.h"

typedef struct dm_lexicon_match {
    dm_range tokens; /* of the document */
    uint32_t category;
    float weight;
    bool negated; /* a negator stands before it in its clause, at most a few words away */
} dm_lexicon_match;

typedef struct dm_lexicon_matches {
    dm_lexicon_match *matches; /* [count] in text order; the longest term at a place wins, those within it are
                                  no matches, and within a category none begins inside another */
    size_t count;
    size_t capacity;
} dm_lexicon_matches;

/* DM_BAD_LEXICON with line and reason. `name` is kept for records and bundles. */
dm_status dm_lexicon_parse(dm_text file, const char *name, dm_lexicon **lexicon, dm_error *error);
void dm_lexicon_free(dm_lexicon *lexicon);

/* What is worked out of a file, and a lexicon over it; `file` and `tables` must outlive it. Nothing is
 * checked but lengths. DM_BAD_MODEL, DM_NO_MEMORY. */
void dm_lexicon_store(const dm_lexicon *lexicon, dm_buffer *tables);
dm_status dm_lexicon_map(dm_tables *tables, dm_text file, const char *name, dm_lexicon **lexicon,
                         dm_error *error);

/* The file's bytes as parsed, for the bundle, and the name that was given. */
dm_text dm_lexicon_text(const dm_lexicon *lexicon);
const char *dm_lexicon_name(const dm_lexicon *lexicon);
size_t dm_lexicon_entry_count(const dm_lexicon *lexicon);
size_t dm_lexicon_category_count(const dm_lexicon *lexicon);
dm_text dm_lexicon_category(const dm_lexicon *lexicon, uint32_t category);

/* All matches in a range of tokens. `matches` keeps its memory from call to call. */
dm_status dm_lexicon_find(const dm_lexicon *lexicon, const dm_document *document, dm_range tokens,
                          dm_lexicon_matches *matches, dm_error *error);
void dm_lexicon_matches_free(dm_lexicon_matches *matches);

#endif
