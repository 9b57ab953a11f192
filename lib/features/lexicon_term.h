/* A term of a lexicon, cut into words and folded as documents are. */
#ifndef DM_FEATURES_LEXICON_TERM_H
#define DM_FEATURES_LEXICON_TERM_H

#include "features/words.h"

enum { DM_CATEGORY_BYTES = 64 };

/* Why a text is no term; DM_TERM_GOOD is 0. */
typedef enum dm_term_fault {
    DM_TERM_GOOD,
    DM_TERM_UNCLEAN,        /* empty, too long, or it holds controls or hidden characters */
    DM_TERM_INNER_WILDCARD, /* a wildcard stands elsewhere than at the end */
    DM_TERM_OUTER_SPACE,    /* at its start or end */
    DM_TERM_UNREADABLE,     /* no document can be read from it */
    DM_TERM_WORDLESS        /* nothing is left when it is folded */
} dm_term_fault;

typedef struct dm_term_text {
    dm_text folded; /* words joined by spaces, without the wildcard; valid until the next term is read */
    bool wildcard;
} dm_term_text;

/* Memory is kept from term to term. */
typedef struct dm_term_reader {
    dm_arena *scratch; /* of one term's document */
    dm_words words;
    dm_buffer folded;
} dm_term_reader;

/* DM_NO_MEMORY. */
dm_status dm_term_reader_start(dm_term_reader *reader, dm_error *error);
void dm_term_reader_end(dm_term_reader *reader);

/* Reads a term as a file gives it, with its wildcard; `*fault` says why it is none. DM_NO_MEMORY. */
dm_status dm_term_read(dm_term_reader *reader, dm_text given, dm_term_text *term, dm_term_fault *fault,
                       dm_error *error);

/* The fault as a clause: "the term holds no word". */
const char *dm_term_fault_text(dm_term_fault fault);

/* True for a category's name: 1 to 64 bytes of small letters, digits, '-', '_' and '.', with a letter or
 * digit. */
bool dm_category_is_clean(dm_text name);

/* Makes such a name of what another format calls a category: folded, with a '-' for everything between. It
 * may be empty or too long. */
void dm_category_clean(dm_text given, dm_buffer *name);

#endif
