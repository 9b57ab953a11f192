/* The steps of reading a document, in their order; document.c tells the story. */
#ifndef DM_DOCUMENT_STEPS_H
#define DM_DOCUMENT_STEPS_H

#include "document/document.h"

/* Fills text, the counts of what was odd in it, and the checkpoints of the offset map. */
dm_status dm_document_decode(dm_text bytes, dm_document *document, dm_error *error);

/* Fills checkpoints and pairs; false when memory ends. */
bool dm_document_map(dm_document *document);

/* Fills paragraphs with their bytes. */
dm_status dm_document_split_paragraphs(dm_document *document, dm_error *error);

/* Sets the kind of every paragraph. */
dm_status dm_document_sort_paragraphs(dm_document *document, dm_error *error);

/* What an abbreviation's point says about the sentence. They stand in the flags of tokens between the
 * tokeniser and the sentence splitter, which takes them away. */
enum {
    DM_TOKEN_MAY_END = 64,    /* ends a sentence when a usual first word follows */
    DM_TOKEN_NEVER_ENDS = 128 /* a title: a name follows */
};

typedef enum dm_abbreviation {
    DM_ABBREVIATION_NONE,
    DM_ABBREVIATION_MAY_END,
    DM_ABBREVIATION_NEVER_ENDS,
} dm_abbreviation;

enum { DM_ABBREVIATION_LONGEST = 7 }; /* bytes of the longest one without points in it, nor behind it */

/* Whether the point behind `word` belongs to it. `digit_follows`: the next word begins with a digit. */
dm_abbreviation dm_abbreviation_find(dm_text word, bool digit_follows);

/* Appends the tokens of a paragraph and sets its range of tokens. */
dm_status dm_document_tokenise(dm_document *document, dm_paragraph *paragraph, size_t *capacity,
                               dm_error *error);

/* Appends the sentences of a paragraph whose tokens are there, and sets their index in the tokens. */
dm_status dm_document_split_sentences(dm_document *document, uint32_t paragraph, size_t *capacity,
                                      dm_error *error);

#endif
