#include "document/piece.h"

#define SPACE       DM_PIECE_SPACE
#define IGNORED     DM_PIECE_IGNORED
#define LETTER      DM_PIECE_LETTER
#define DIGIT       DM_PIECE_DIGIT
#define POINT       DM_PIECE_POINT
#define PUNCTUATION DM_PIECE_PUNCTUATION
#define SYMBOL      DM_PIECE_SYMBOL
#define RULE        DM_PIECE_RULE
#define OTHER       DM_PIECE_COUNT

#define TWICE(piece)   piece, piece
#define FOUR(piece)    TWICE(piece), TWICE(piece)
#define EIGHT(piece)   FOUR(piece), FOUR(piece)
#define SIXTEEN(piece) EIGHT(piece), EIGHT(piece)

const uint8_t dm_piece_of_byte[256] = {
    /* NUL to BS; HT, LF, VT, FF, CR; SO to US */
    EIGHT(IGNORED), IGNORED, FOUR(SPACE), SPACE, SIXTEEN(IGNORED), TWICE(IGNORED),
    /* space ! " # $ % & ' */
    SPACE, POINT, DM_PIECE_QUOTE, PUNCTUATION, SYMBOL, PUNCTUATION, PUNCTUATION, DM_PIECE_APOSTROPHE,
    /* ( ) * + , - . / */
    TWICE(PUNCTUATION), RULE, SYMBOL, PUNCTUATION, DM_PIECE_DASH, POINT, PUNCTUATION,
    /* 0 to 9 */
    EIGHT(DIGIT), TWICE(DIGIT),
    /* : ; < = > ? @ */
    TWICE(PUNCTUATION), TWICE(RULE), RULE, POINT, DM_PIECE_AT,
    /* A to Z */
    SIXTEEN(LETTER), EIGHT(LETTER), TWICE(LETTER),
    /* [ \ ] ^ _ ` */
    TWICE(PUNCTUATION), PUNCTUATION, SYMBOL, RULE, DM_PIECE_QUOTE,
    /* a to z */
    SIXTEEN(LETTER), EIGHT(LETTER), TWICE(LETTER),
    /* { | } ~ DEL */
    PUNCTUATION, RULE, PUNCTUATION, RULE, IGNORED,
    /* not ASCII */
    SIXTEEN(OTHER), SIXTEEN(OTHER), SIXTEEN(OTHER), SIXTEEN(OTHER), SIXTEEN(OTHER), SIXTEEN(OTHER),
    SIXTEEN(OTHER), SIXTEEN(OTHER)};

typedef struct special {
    uint32_t code;
    dm_piece piece;
} special;

/* Marks whose piece does not follow from their class, in order. */
static const special specials[] = {
    {0xab, DM_PIECE_QUOTE},        /* « */
    {0xbb, DM_PIECE_QUOTE},        /* » */
    {0x589, DM_PIECE_POINT},       /* Armenian full stop */
    {0x61f, DM_PIECE_POINT},       /* Arabic question mark */
    {0x6d4, DM_PIECE_POINT},       /* Arabic full stop */
    {0x964, DM_PIECE_POINT},       /* danda */
    {0x965, DM_PIECE_POINT},       /* double danda */
    {0x104b, DM_PIECE_POINT},      /* Myanmar section mark */
    {0x1362, DM_PIECE_POINT},      /* Ethiopic full stop */
    {0x2010, DM_PIECE_DASH},       /* hyphen */
    {0x2011, DM_PIECE_DASH},       /* non-breaking hyphen */
    {0x2012, DM_PIECE_DASH},       /* figure dash */
    {0x2013, DM_PIECE_DASH},       /* en dash */
    {0x2014, DM_PIECE_DASH},       /* em dash */
    {0x2015, DM_PIECE_DASH},       /* horizontal bar */
    {0x2018, DM_PIECE_APOSTROPHE}, /* ‘ */
    {0x2019, DM_PIECE_APOSTROPHE}, /* ’ */
    {0x201a, DM_PIECE_QUOTE},      /* ‚ */
    {0x201b, DM_PIECE_APOSTROPHE}, /* ‛ */
    {0x201c, DM_PIECE_QUOTE},      /* “ */
    {0x201d, DM_PIECE_QUOTE},      /* ” */
    {0x201e, DM_PIECE_QUOTE},      /* „ */
    {0x201f, DM_PIECE_QUOTE},      /* ‟ */
    {0x2026, DM_PIECE_POINT},      /* … */
    {0x2039, DM_PIECE_QUOTE},      /* ‹ */
    {0x203a, DM_PIECE_QUOTE},      /* › */
    {0x203c, DM_PIECE_POINT},      /* double exclamation mark */
    {0x2047, DM_PIECE_POINT},      /* double question mark */
    {0x2048, DM_PIECE_POINT},      /* question and exclamation mark */
    {0x2049, DM_PIECE_POINT},      /* exclamation and question mark */
    {0x2212, DM_PIECE_DASH},       /* minus */
    {0x3002, DM_PIECE_POINT},      /* ideographic full stop */
    {0x300a, DM_PIECE_QUOTE},      /* double angle bracket, opening */
    {0x300b, DM_PIECE_QUOTE},      /* double angle bracket, closing */
    {0x300c, DM_PIECE_QUOTE},      /* corner bracket, opening */
    {0x300d, DM_PIECE_QUOTE},      /* corner bracket, closing */
    {0x300e, DM_PIECE_QUOTE},      /* white corner bracket, opening */
    {0x300f, DM_PIECE_QUOTE},      /* white corner bracket, closing */
    {0x301d, DM_PIECE_QUOTE},      /* double prime mark, reversed */
    {0x301e, DM_PIECE_QUOTE},      /* double prime mark */
    {0x301f, DM_PIECE_QUOTE},      /* low double prime mark */
    {0xff01, DM_PIECE_POINT},      /* full width exclamation mark */
    {0xff02, DM_PIECE_QUOTE},      /* full width quotation mark */
    {0xff07, DM_PIECE_APOSTROPHE}, /* full width apostrophe */
    {0xff0d, DM_PIECE_DASH},       /* full width hyphen */
    {0xff0e, DM_PIECE_POINT},      /* full width full stop */
    {0xff1f, DM_PIECE_POINT},      /* full width question mark */
    {0xff61, DM_PIECE_POINT},      /* half width ideographic full stop */
};

static const uint8_t piece_of_class[] = {
    [DM_CHARACTER_SPACE] = DM_PIECE_SPACE,
    [DM_CHARACTER_LETTER] = DM_PIECE_LETTER,
    [DM_CHARACTER_DIGIT] = DM_PIECE_DIGIT,
    [DM_CHARACTER_IDEOGRAPH] = DM_PIECE_IDEOGRAPH,
    [DM_CHARACTER_PUNCTUATION] = DM_PIECE_PUNCTUATION,
    [DM_CHARACTER_SYMBOL] = DM_PIECE_SYMBOL,
    [DM_CHARACTER_IGNORED] = DM_PIECE_IGNORED,
};

dm_piece dm_piece_of_code(uint32_t code) {
    size_t low = 0;
    size_t high = sizeof specials / sizeof *specials;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (specials[middle].code == code) {
            return specials[middle].piece;
        }
        if (specials[middle].code < code) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return (dm_piece)piece_of_class[dm_utf8_class(code)];
}
