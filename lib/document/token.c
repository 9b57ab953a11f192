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

/* ---- the short way of the most frequent: words of ASCII letters that nothing behind them touches */

enum { EIGHT_BYTES = 8 };
#define EACH_BYTE(byte) (0x0101010101010101u * (uint64_t)(byte))

/* What a byte is to the short way: a letter; one that ends a plain word that stands before it, whatever
 * follows; white space; a token of its own. Behind a plain word all others want the long way: a point may
 * belong to an abbreviation, an apostrophe and & to the word, a colon and a point to an address, $ to a
 * currency, _ to a name, and a digit to the word. */
enum { STOP = 1, BLANK = 2, MARK = 4 };

static const uint8_t plain_bytes[256] = {
    [' '] = STOP | BLANK, ['\n'] = STOP | BLANK, ['!'] = STOP,        ['"'] = STOP,
    ['#'] = STOP,         ['%'] = STOP,          ['('] = STOP | MARK, [')'] = STOP | MARK,
    ['*'] = STOP,         ['+'] = STOP,          [','] = STOP | MARK, ['-'] = STOP,
    ['/'] = STOP | MARK,  [';'] = STOP | MARK,   ['<'] = STOP,        ['='] = STOP,
    ['>'] = STOP,         ['?'] = STOP,          ['['] = STOP | MARK, [']'] = STOP | MARK,
};

/* Of eight bytes: the high bit of each that is an ASCII letter. */
static uint64_t letters_of(uint64_t bytes) {
    uint64_t low = (bytes | EACH_BYTE(0x20)) & EACH_BYTE(0x7f);
    uint64_t from_a = low + EACH_BYTE(0x80 - 'a');
    uint64_t above_z = low + EACH_BYTE(0x7f - 'z');
    return (from_a ^ above_z) & ~bytes & EACH_BYTE(0x80);
}

/* The end of the letters from `start` on; `*small` becomes true when there is a small one. */
static size_t plain_end(dm_text text, size_t start, bool *small) {
    size_t at = start;
    uint64_t lower = 0;
    uint64_t others = 0;
    while (!others && text.length - at >= EIGHT_BYTES) {
        uint64_t bytes;
        memcpy(&bytes, text.bytes + at, sizeof bytes);
        others = letters_of(bytes) ^ EACH_BYTE(0x80);
        uint64_t inside = others ? (others & -others) - 1 : UINT64_MAX;
        lower |= bytes << 2 & EACH_BYTE(0x80) & inside;
        at += others ? (size_t)__builtin_ctzll(others) / 8 : EIGHT_BYTES;
    }
    while (!others && at < text.length &&
           dm_piece_of_byte[(unsigned char)text.bytes[at]] == DM_PIECE_LETTER) {
        lower |= text.bytes[at] & 0x20;
        at++;
    }
    *small = lower != 0;
    return at;
}

/* Whether the byte at `at`, which is a point or not, is one behind which nothing stands that could belong to
 * it or to a word before it. */
static bool is_last_point(dm_text text, size_t at) {
    return text.bytes[at] == '.' &&
           (at + 1 == text.length || plain_bytes[(unsigned char)text.bytes[at + 1]] & BLANK);
}

/* Whether the word ends where its letters do. */
static inline bool ends_plainly(dm_text text, size_t start, size_t end) {
    if (end == text.length || plain_bytes[(unsigned char)text.bytes[end]] & STOP) {
        return true;
    }
    dm_text word = {text.bytes + start, end - start};
    return word.length > 1 && is_last_point(text, end) &&
           dm_abbreviation_find(word, true) == DM_ABBREVIATION_NONE;
}

/* A word that may be two, as "cannot" is: the first and the last letter of those that
 * word.c lists. */
static inline bool may_be_fused(const char *word, size_t length) {
    if (length != 5 && length != 6) {
        return false;
    }
    char first = dm_ascii_lower(word[0]);
    char last = dm_ascii_lower(word[length - 1]);
    return (first == 'c' && last == 't') || (first == 'g' && (last == 'a' || last == 'e')) ||
           (first == 'w' && last == 'a') || (first == 'l' && last == 'e');
}

/* Appends a token for which there is room. */
static inline void put_plain(dm_tokeniser *tokeniser, size_t end, dm_token_kind kind, unsigned flags) {
    dm_document *document = tokeniser->document;
    flags |= tokeniser->space ? DM_TOKEN_SPACE_BEFORE : 0;
    document->tokens[document->token_count++] = (dm_token){.start = (uint32_t)tokeniser->at,
                                                           .end = (uint32_t)end,
                                                           .kind = (uint8_t)kind,
                                                           .flags = (uint8_t)flags};
    tokeniser->at = end;
    tokeniser->space = false;
}

/* Takes the word at `at` the short way; false: it must be taken the long way. */
static inline bool take_plain_word(dm_tokeniser *tokeniser) {
    dm_text text = tokeniser->text;
    size_t start = tokeniser->at;
    bool small;
    size_t end = plain_end(text, start, &small);
    if (!ends_plainly(text, start, end) || may_be_fused(text.bytes + start, end - start)) {
        return false;
    }
    unsigned flags = 0;
    if (!(text.bytes[start] & 0x20)) {
        flags = small || end - start == 1 ? DM_TOKEN_CAPITAL : DM_TOKEN_CAPITAL | DM_TOKEN_ALL_CAPITAL;
    }
    put_plain(tokeniser, end, DM_TOKEN_WORD, flags);
    if (end < text.length && text.bytes[end] == ' ') {
        tokeniser->at = end + 1;
        tokeniser->space = true;
    }
    return true;
}

/* Takes what stands at `at` the short way, when there is one. */
static inline bool take_plain(dm_tokeniser *tokeniser) {
    unsigned char byte = (unsigned char)tokeniser->text.bytes[tokeniser->at];
    if (tokeniser->document->token_count == *tokeniser->capacity) {
        return false;
    }
    if (dm_piece_of_byte[byte] == DM_PIECE_LETTER) {
        return take_plain_word(tokeniser);
    }
    if (plain_bytes[byte] & BLANK) {
        tokeniser->at++;
        tokeniser->space = true;
        return true;
    }
    if (plain_bytes[byte] & MARK || is_last_point(tokeniser->text, tokeniser->at)) {
        put_plain(tokeniser, tokeniser->at + 1, DM_TOKEN_PUNCTUATION, 0);
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
