#include "document/token.h"

dm_token *dm_tokeniser_last(const dm_tokeniser *tokeniser) {
    dm_document *document = tokeniser->document;
    return document->token_count > tokeniser->first ? &document->tokens[document->token_count - 1] : NULL;
}

/* DM_TOKEN_CAPITAL and DM_TOKEN_ALL_CAPITAL. */
static unsigned case_flags(dm_text word) {
    size_t at = 0;
    if (!dm_utf8_is_upper(dm_utf8_next(word, &at))) {
        return 0;
    }
    size_t letters = 1;
    while (at < word.length) {
        uint32_t code = dm_utf8_next(word, &at);
        if (dm_utf8_is_upper(code)) {
            letters++;
        } else if (dm_utf8_class(code) == DM_CHARACTER_LETTER) {
            return DM_TOKEN_CAPITAL;
        }
    }
    return letters > 1 ? DM_TOKEN_CAPITAL | DM_TOKEN_ALL_CAPITAL : DM_TOKEN_CAPITAL;
}

dm_token *dm_tokeniser_add(dm_tokeniser *tokeniser, size_t start, size_t end, dm_token_kind kind) {
    dm_document *document = tokeniser->document;
    dm_token *tokens = dm_arena_grow(document->arena, document->tokens, document->token_count,
                                     tokeniser->capacity, sizeof *tokens);
    if (!tokens) {
        tokeniser->failed = true;
        tokeniser->at = tokeniser->text.length;
        return NULL;
    }
    document->tokens = tokens;
    unsigned flags = tokeniser->space ? DM_TOKEN_SPACE_BEFORE : 0;
    if (kind == DM_TOKEN_WORD) {
        flags |= case_flags((dm_text){tokeniser->text.bytes + start, end - start});
    }
    dm_token *token = &tokens[document->token_count++];
    *token = (dm_token){
        .start = (uint32_t)start, .end = (uint32_t)end, .kind = (uint8_t)kind, .flags = (uint8_t)flags};
    tokeniser->at = end;
    tokeniser->space = false;
    return token;
}

static void skip_space(dm_tokeniser *tokeniser) {
    (void)dm_piece_at(tokeniser->text, tokeniser->at, &tokeniser->at);
    tokeniser->space = true;
}

static void skip_ignored(dm_tokeniser *tokeniser) {
    (void)dm_piece_at(tokeniser->text, tokeniser->at, &tokeniser->at);
}

static void scan_one(dm_tokeniser *tokeniser, dm_token_kind kind) {
    size_t end;
    (void)dm_piece_at(tokeniser->text, tokeniser->at, &end);
    (void)dm_tokeniser_add(tokeniser, tokeniser->at, end, kind);
}

static void scan_punctuation(dm_tokeniser *tokeniser) {
    scan_one(tokeniser, DM_TOKEN_PUNCTUATION);
}

static void scan_symbol(dm_tokeniser *tokeniser) {
    scan_one(tokeniser, DM_TOKEN_SYMBOL);
}

/* An ideograph is a word, with the marks (of Thai and its like) behind it. */
static void scan_ideograph(dm_tokeniser *tokeniser) {
    size_t end;
    (void)dm_piece_at(tokeniser->text, tokeniser->at, &end);
    size_t behind;
    while (end < tokeniser->text.length && (unsigned char)tokeniser->text.bytes[end] >= 0x80 &&
           dm_piece_at(tokeniser->text, end, &behind) == DM_PIECE_LETTER) {
        end = behind;
    }
    (void)dm_tokeniser_add(tokeniser, tokeniser->at, end, DM_TOKEN_WORD);
}

/* The end of the run of the very character that stands at `at`. */
static size_t run_end(const dm_tokeniser *tokeniser, size_t at) {
    size_t end;
    (void)dm_piece_at(tokeniser->text, at, &end);
    size_t length = end - at;
    while (tokeniser->text.length - end >= length &&
           memcmp(tokeniser->text.bytes + at, tokeniser->text.bytes + end, length) == 0) {
        end += length;
    }
    return end;
}

static void scan_dash(dm_tokeniser *tokeniser) {
    size_t end = run_end(tokeniser, tokeniser->at);
    (void)dm_tokeniser_add(tokeniser, tokeniser->at, end, DM_TOKEN_PUNCTUATION);
}

static void scan_rule(dm_tokeniser *tokeniser) {
    char mark = tokeniser->text.bytes[tokeniser->at];
    size_t end = run_end(tokeniser, tokeniser->at);
    bool symbol = mark != '*' && mark != '_';
    (void)dm_tokeniser_add(tokeniser, tokeniser->at, end, symbol ? DM_TOKEN_SYMBOL : DM_TOKEN_PUNCTUATION);
}

typedef void scanner(dm_tokeniser *tokeniser);

static scanner *const scanners[DM_PIECE_COUNT] = {
    [DM_PIECE_SPACE] = skip_space,
    [DM_PIECE_IGNORED] = skip_ignored,
    [DM_PIECE_LETTER] = dm_scan_word,
    [DM_PIECE_DIGIT] = dm_scan_number,
    [DM_PIECE_IDEOGRAPH] = scan_ideograph,
    [DM_PIECE_QUOTE] = dm_scan_quote,
    [DM_PIECE_APOSTROPHE] = dm_scan_apostrophe,
    [DM_PIECE_POINT] = dm_scan_points,
    [DM_PIECE_DASH] = scan_dash,
    [DM_PIECE_RULE] = scan_rule,
    [DM_PIECE_AT] = dm_scan_at,
    [DM_PIECE_PUNCTUATION] = scan_punctuation,
    [DM_PIECE_SYMBOL] = scan_symbol,
};

/* ---- the short way of the most frequent: words of ASCII letters and digits that nothing behind them touches
 */

enum {
    UPPER = 1,
    LOWER = 2,
    DIGIT = 4,
    STOP = 8,  /* ends a word, whatever follows */
    MARK = 16, /* a token of its own: punctuation, and here no more */
    BLANK = 32
};

/* Bytes by what they are to plain words; 0: the long way. A point may belong to an abbreviation, an
 * apostrophe and & to the word, a colon and a point to an address, $ to a currency, _ to a name. */
static const uint8_t plain_bytes[256] = {
    [' '] = STOP | BLANK, ['\n'] = STOP | BLANK, ['!'] = STOP,        ['"'] = STOP,
    ['#'] = STOP,         ['%'] = STOP,          ['('] = STOP | MARK, [')'] = STOP | MARK,
    ['*'] = STOP,         ['+'] = STOP,          [','] = STOP | MARK, ['-'] = STOP,
    ['/'] = STOP | MARK,  [';'] = STOP | MARK,   ['<'] = STOP,        ['='] = STOP,
    ['>'] = STOP,         ['?'] = STOP,          ['['] = STOP | MARK, [']'] = STOP | MARK,
    ['0'] = DIGIT,        ['1'] = DIGIT,         ['2'] = DIGIT,       ['3'] = DIGIT,
    ['4'] = DIGIT,        ['5'] = DIGIT,         ['6'] = DIGIT,       ['7'] = DIGIT,
    ['8'] = DIGIT,        ['9'] = DIGIT,         ['A'] = UPPER,       ['B'] = UPPER,
    ['C'] = UPPER,        ['D'] = UPPER,         ['E'] = UPPER,       ['F'] = UPPER,
    ['G'] = UPPER,        ['H'] = UPPER,         ['I'] = UPPER,       ['J'] = UPPER,
    ['K'] = UPPER,        ['L'] = UPPER,         ['M'] = UPPER,       ['N'] = UPPER,
    ['O'] = UPPER,        ['P'] = UPPER,         ['Q'] = UPPER,       ['R'] = UPPER,
    ['S'] = UPPER,        ['T'] = UPPER,         ['U'] = UPPER,       ['V'] = UPPER,
    ['W'] = UPPER,        ['X'] = UPPER,         ['Y'] = UPPER,       ['Z'] = UPPER,
    ['a'] = LOWER,        ['b'] = LOWER,         ['c'] = LOWER,       ['d'] = LOWER,
    ['e'] = LOWER,        ['f'] = LOWER,         ['g'] = LOWER,       ['h'] = LOWER,
    ['i'] = LOWER,        ['j'] = LOWER,         ['k'] = LOWER,       ['l'] = LOWER,
    ['m'] = LOWER,        ['n'] = LOWER,         ['o'] = LOWER,       ['p'] = LOWER,
    ['q'] = LOWER,        ['r'] = LOWER,         ['s'] = LOWER,       ['t'] = LOWER,
    ['u'] = LOWER,        ['v'] = LOWER,         ['w'] = LOWER,       ['x'] = LOWER,
    ['y'] = LOWER,        ['z'] = LOWER,
};

/* A word that may be two, as "cannot" is. */
static bool may_be_fused(char first, size_t length) {
    return (length == 5 || length == 6) && strchr("cgwlCGWL", first);
}

static unsigned plain_flags(uint8_t first, unsigned seen, size_t upper_count) {
    if (first != UPPER) {
        return 0;
    }
    bool all = !(seen & LOWER) && upper_count > 1;
    return all ? DM_TOKEN_CAPITAL | DM_TOKEN_ALL_CAPITAL : DM_TOKEN_CAPITAL;
}

/* Takes the word at `at` the short way; false: it must be taken the long way. */
static bool take_plain_word(dm_tokeniser *tokeniser) {
    const unsigned char *bytes = (const unsigned char *)tokeniser->text.bytes;
    dm_document *document = tokeniser->document;
    size_t start = tokeniser->at;
    size_t at = start;
    unsigned seen = 0;
    size_t upper_count = 0;
    unsigned kind = 0;
    while (at < tokeniser->text.length && (kind = plain_bytes[bytes[at]]) & (UPPER | LOWER | DIGIT)) {
        seen |= kind;
        upper_count += kind == UPPER;
        at++;
    }
    bool ended = at == tokeniser->text.length || kind & STOP;
    if (!ended || document->token_count == *tokeniser->capacity ||
        may_be_fused(tokeniser->text.bytes[start], at - start)) {
        return false;
    }
    unsigned flags = tokeniser->space ? DM_TOKEN_SPACE_BEFORE : 0;
    flags |= plain_flags(plain_bytes[bytes[start]], seen, upper_count);
    document->tokens[document->token_count++] = (dm_token){
        .start = (uint32_t)start, .end = (uint32_t)at, .kind = DM_TOKEN_WORD, .flags = (uint8_t)flags};
    tokeniser->at = at;
    tokeniser->space = false;
    return true;
}

/* Takes what stands at `at` the short way, when there is one. */
static bool take_plain(dm_tokeniser *tokeniser) {
    uint8_t kind = plain_bytes[(unsigned char)tokeniser->text.bytes[tokeniser->at]];
    if (kind & (UPPER | LOWER)) {
        return take_plain_word(tokeniser);
    }
    if (kind & BLANK) {
        tokeniser->at++;
        tokeniser->space = true;
        return true;
    }
    if (kind & MARK) {
        (void)dm_tokeniser_add(tokeniser, tokeniser->at, tokeniser->at + 1, DM_TOKEN_PUNCTUATION);
        return true;
    }
    return false;
}

dm_status dm_document_tokenise(dm_document *document, dm_paragraph *paragraph, size_t *capacity,
                               dm_error *error) {
    dm_tokeniser tokeniser = {.document = document,
                              .capacity = capacity,
                              .text = {document->text.bytes, paragraph->bytes.end},
                              .first = document->token_count,
                              .at = paragraph->bytes.start,
                              .space = true};
    while (tokeniser.at < tokeniser.text.length) {
        if (take_plain(&tokeniser)) {
            continue;
        }
        size_t behind;
        scanners[dm_piece_at(tokeniser.text, tokeniser.at, &behind)](&tokeniser);
    }
    paragraph->tokens = (dm_range){(uint32_t)tokeniser.first, (uint32_t)document->token_count};
    return tokeniser.failed ? dm_out_of_memory(error) : DM_OK;
}
