/* The tokeniser's state, shared by the files that scan words, numbers, marks and addresses. */
#ifndef DM_DOCUMENT_TOKEN_H
#define DM_DOCUMENT_TOKEN_H

#include "document/piece.h"
#include "document/steps.h"

typedef struct dm_tokeniser {
    dm_document *document;
    size_t *capacity;  /* of document->tokens */
    dm_text text;      /* of the document, up to the end of the paragraph */
    size_t first;      /* index of the paragraph's first token */
    size_t at;         /* byte that comes next */
    bool space;        /* white space, or nothing, stands before `at` */
    bool single_open;  /* a single quotation mark is open */
    size_t closers_at; /* the last apostrophe that can close a quotation was looked for from here ... */
    size_t closer;     /* ... and found here; text.length: none */
    bool failed;       /* memory ended */
} dm_tokeniser;

/* Appends the token from `start` to `end`, moves `at` behind it and reads the flags off the text. */
dm_token *dm_tokeniser_add(dm_tokeniser *tokeniser, size_t start, size_t end, dm_token_kind kind);

/* The last token of the paragraph, NULL when there is none. */
dm_token *dm_tokeniser_last(const dm_tokeniser *tokeniser);

/* Each takes one or more tokens off the text at `at`, where a piece of its kind stands. */
void dm_scan_word(dm_tokeniser *tokeniser);
void dm_scan_number(dm_tokeniser *tokeniser);
void dm_scan_quote(dm_tokeniser *tokeniser);
void dm_scan_apostrophe(dm_tokeniser *tokeniser);
void dm_scan_points(dm_tokeniser *tokeniser);
void dm_scan_at(dm_tokeniser *tokeniser);

/* The end of the address that begins at `start`, when one does: SCHEME://..., www...., name.tld. `word_end`
 * is the end of the word that stands there. Else `start`. */
size_t dm_address_end(const dm_tokeniser *tokeniser, size_t start, size_t word_end);

/* The length of the clitic that stands at an apostrophe ('s, 're ...), apostrophe included; 0: none. */
size_t dm_clitic_at(const dm_tokeniser *tokeniser, size_t at);

/* The piece at `at`, DM_PIECE_SPACE at the end of the text. */
static inline dm_piece dm_tokeniser_piece(const dm_tokeniser *tokeniser, size_t at, size_t *behind) {
    if (at >= tokeniser->text.length) {
        *behind = at;
        return DM_PIECE_SPACE;
    }
    return dm_piece_at(tokeniser->text, at, behind);
}

/* A span of the text, case folded in ASCII, equal to a word in lower case. */
static inline bool dm_tokeniser_is(const dm_tokeniser *tokeniser, size_t start, size_t end, dm_text word) {
    return dm_text_equal_folded((dm_text){tokeniser->text.bytes + start, end - start}, word);
}

#endif
