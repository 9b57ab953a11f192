/* What a character is to the tokeniser: finer than its Unicode class where marks are concerned. */
#ifndef DM_DOCUMENT_PIECE_H
#define DM_DOCUMENT_PIECE_H

#include "base/utf8.h"

typedef enum dm_piece {
    DM_PIECE_SPACE,
    DM_PIECE_IGNORED, /* invisible: part of a word within it, of nothing elsewhere */
    DM_PIECE_LETTER,
    DM_PIECE_DIGIT,
    DM_PIECE_IDEOGRAPH,
    DM_PIECE_QUOTE,      /* a double or angular quotation mark, or one that is never an apostrophe */
    DM_PIECE_APOSTROPHE, /* ' or one of its curly forms: apostrophe or single quotation mark */
    DM_PIECE_POINT,      /* full stops, question and exclamation marks, ellipses, of all scripts */
    DM_PIECE_DASH,       /* hyphens and dashes */
    DM_PIECE_RULE,       /* marks that are drawn in rows: *** === ___ */
    DM_PIECE_AT,
    DM_PIECE_PUNCTUATION,
    DM_PIECE_SYMBOL,
    DM_PIECE_COUNT
} dm_piece;

/* Of the ASCII characters, by byte; of the others DM_PIECE_COUNT. */
extern const uint8_t dm_piece_of_byte[256];

/* Of a character that is not ASCII. */
dm_piece dm_piece_of_code(uint32_t code);

/* The piece at byte `at` of valid UTF-8; `*behind` becomes the byte behind it. */
static inline dm_piece dm_piece_at(dm_text text, size_t at, size_t *behind) {
    uint8_t piece = dm_piece_of_byte[(unsigned char)text.bytes[at]];
    if (piece != DM_PIECE_COUNT) {
        *behind = at + 1;
        return (dm_piece)piece;
    }
    *behind = at;
    return dm_piece_of_code(dm_utf8_next(text, behind));
}

#endif
