/* Lexicons of other people, in the formats that they come in, as one lexicon of ours.
 *
 *   files -> the format's reader -> terms in categories -> the text that dm_lexicon_parse reads
 *
 * Formats: LIWC dictionaries, quanteda's YAML, Lexicoder .lc3, AFINN, VADER, NRC EmoLex, the MPQA
 * subjectivity clues, lists of words such as Bing Liu's, and our own TSV. Valences become the categories
 * `positive` and `negative` with what remains as weight. A file that is no UTF-8 is read as Windows-1252. */
#ifndef DM_FEATURES_LEXICON_IMPORT_H
#define DM_FEATURES_LEXICON_IMPORT_H

#include "features/lexicon.h"

/* Why an entry is left out or can never match. */
typedef enum dm_lexicon_fault {
    DM_LEXICON_NO_TERM,        /* hidden characters, too long, nothing but what is ignored */
    DM_LEXICON_INNER_WILDCARD, /* a wildcard elsewhere than behind the term's last letter, or of another kind
                                */
    DM_LEXICON_CONDITIONAL,    /* LIWC's entries that hang on the words beside them */
    DM_LEXICON_NO_VALENCE,     /* a valence of 0 */
    DM_LEXICON_REPEATED,       /* folded, the term stands in the category before */
    DM_LEXICON_CUT_OTHERWISE,  /* the words of a text are cut where the term's are not */
    DM_LEXICON_FAULT_COUNT
} dm_lexicon_fault;

typedef struct dm_lexicon_finding {
    dm_lexicon_fault fault;
    uint32_t file;    /* number of the file, from 0 */
    uint64_t line;    /* of the file, from 1 */
    dm_text term;     /* as the file gives it */
    dm_text category; /* empty: the fault does not hang on one */
} dm_lexicon_finding;

typedef struct dm_lexicon_import dm_lexicon_import;

dm_status dm_lexicon_import_new(dm_lexicon_import **import, dm_error *error);
void dm_lexicon_import_free(dm_lexicon_import *import);

/* Adds a file; its path tells a format by the ending and, for lists of words, the category. `bytes` must live
 * as long as the import. DM_BAD_LEXICON with line and reason. */
dm_status dm_lexicon_import_add(dm_lexicon_import *import, dm_text bytes, const char *path, dm_error *error);

/* The lexicon of all files, as text for dm_lexicon_parse: a single file of our own format is as it was given,
 * with line feeds for line ends, unless something had to be left out. The text lives as long as the import.
 * DM_BAD_LEXICON when there is no term. */
dm_status dm_lexicon_import_text(dm_lexicon_import *import, dm_text *text, dm_error *error);

/* Looks for each term in a sentence that holds it, and notes those that are not found there. */
dm_status dm_lexicon_import_test(dm_lexicon_import *import, const dm_lexicon *lexicon, dm_error *error);

/* Findings, [count] file by file and line by line. */
const dm_lexicon_finding *dm_lexicon_import_findings(const dm_lexicon_import *import, size_t *count);

/* What the fault is, as a clause: "holds a wildcard elsewhere than at its end". */
const char *dm_lexicon_fault_text(dm_lexicon_fault fault);

/* Entries taken, and those given: with the ones that were left out. */
size_t dm_lexicon_import_taken(const dm_lexicon_import *import);
size_t dm_lexicon_import_given(const dm_lexicon_import *import);

/* The format of a file, and whether it was read as Windows-1252. */
const char *dm_lexicon_import_format(const dm_lexicon_import *import, uint32_t file, bool *recoded);

#endif
