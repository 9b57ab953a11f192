#include "document/token.h"

/* More apostrophes in one word than a word can have clitics: shouldn't've. */
enum { MOST_CLITICS = 4 };

/* What follows the apostrophe of a clitic; n't is cut one letter earlier. */
static const dm_text clitics[] = {{"s", 1}, {"re", 2}, {"ve", 2}, {"ll", 2}, {"d", 1}, {"m", 1}};

static bool is_clitic(const dm_tokeniser *tokeniser, size_t start, size_t end) {
    for (size_t i = 0; i < sizeof clitics / sizeof *clitics; i++) {
        if (dm_tokeniser_is(tokeniser, start, end, clitics[i])) {
            return true;
        }
    }
    return false;
}

size_t dm_clitic_at(const dm_tokeniser *tokeniser, size_t at) {
    size_t start;
    (void)dm_tokeniser_piece(tokeniser, at, &start);
    size_t end = start;
    size_t behind;
    while (end - start < 3 && dm_tokeniser_piece(tokeniser, end, &behind) == DM_PIECE_LETTER) {
        end = behind;
    }
    return is_clitic(tokeniser, start, end) ? end - at : 0;
}

/* Words that are written as one and count as two, and where they are cut. */
typedef struct fused_word {
    dm_text word;
    size_t first; /* bytes of the first part */
} fused_word;

static const fused_word fused_words[] = {
    {{"cannot", 6}, 3}, {{"gonna", 5}, 3}, {{"gotta", 5}, 3},
    {{"wanna", 5}, 3},  {{"gimme", 5}, 3}, {{"lemme", 5}, 3},
};

static size_t fused_cut(const dm_tokeniser *tokeniser, size_t start, size_t end) {
    if (end - start != 5 && end - start != 6) {
        return 0;
    }
    for (size_t i = 0; i < sizeof fused_words / sizeof *fused_words; i++) {
        if (dm_tokeniser_is(tokeniser, start, end, fused_words[i].word)) {
            return fused_words[i].first;
        }
    }
    return 0;
}

/* The apostrophes of a word, as they come. */
typedef struct apostrophes {
    size_t starts[MOST_CLITICS];
    size_t ends[MOST_CLITICS];
    size_t count;
} apostrophes;

static void add_word(dm_tokeniser *tokeniser, size_t start, size_t end, const apostrophes *inner) {
    size_t cuts[MOST_CLITICS + 1];
    size_t count = 0;
    size_t head = end;
    for (size_t i = inner->count; i > 0; i--) {
        size_t at = inner->starts[i - 1];
        size_t suffix = inner->ends[i - 1];
        char before = dm_ascii_lower(tokeniser->text.bytes[at - 1]);
        if (is_clitic(tokeniser, suffix, head)) {
            head = at;
        } else if (before == 'n' && at - 1 > start &&
                   dm_tokeniser_is(tokeniser, suffix, head, DM_TEXT("t"))) {
            head = at - 1;
        } else {
            break;
        }
        cuts[count++] = head;
    }
    size_t cut = count ? 0 : fused_cut(tokeniser, start, end);
    if (cut) {
        cuts[count++] = start + cut;
    }
    while (count) {
        size_t next = cuts[--count];
        (void)dm_tokeniser_add(tokeniser, start, next, DM_TOKEN_WORD);
        start = next;
    }
    (void)dm_tokeniser_add(tokeniser, start, end, DM_TOKEN_WORD);
}

/* Whether exactly one letter, or the Ph of Ph.D, stands from `start` to `point`, and behind the point one
 * letter, or the Sc of M.Sc. */
static bool is_initial_point(const dm_tokeniser *tokeniser, size_t start, size_t point) {
    size_t behind;
    size_t beyond;
    if (dm_tokeniser_piece(tokeniser, point + 1, &behind) != DM_PIECE_LETTER) {
        return false;
    }
    if (dm_tokeniser_piece(tokeniser, behind, &beyond) == DM_PIECE_LETTER) {
        dm_text rest = {tokeniser->text.bytes + point + 1, tokeniser->text.length - point - 1};
        return dm_text_starts_with(rest, DM_TEXT("Sc.")) && point - start == 1;
    }
    (void)dm_tokeniser_piece(tokeniser, start, &behind);
    return behind == point || dm_tokeniser_is(tokeniser, start, point, DM_TEXT("ph"));
}

static bool is_upper_ascii(char byte) {
    return byte >= 'A' && byte <= 'Z';
}

/* Whether the mark at `at`, which ends at `behind`, joins the letters on both its sides to one word. */
static bool joins(const dm_tokeniser *tokeniser, dm_piece piece, size_t run, size_t at, size_t behind) {
    size_t beyond;
    dm_piece next = dm_tokeniser_piece(tokeniser, behind, &beyond);
    switch (piece) {
    case DM_PIECE_APOSTROPHE:
        return next == DM_PIECE_LETTER;
    case DM_PIECE_POINT:
        return tokeniser->text.bytes[at] == '.' && is_initial_point(tokeniser, run, at);
    case DM_PIECE_PUNCTUATION:
        return tokeniser->text.bytes[at] == '&' && behind < tokeniser->text.length &&
               is_upper_ascii(tokeniser->text.bytes[at - 1]) && is_upper_ascii(tokeniser->text.bytes[behind]);
    case DM_PIECE_RULE:
        return tokeniser->text.bytes[at] == '_' && (next == DM_PIECE_LETTER || next == DM_PIECE_DIGIT);
    default:
        return false;
    }
}

/* The end of the word at `start`; its apostrophes are noted. */
static size_t word_end(const dm_tokeniser *tokeniser, size_t start, apostrophes *inner) {
    dm_text text = tokeniser->text;
    size_t at = start;
    size_t run = start; /* first letter behind the last point */
    size_t end = start; /* behind the last visible character */
    while (at < text.length) {
        size_t behind;
        dm_piece piece = dm_piece_at(text, at, &behind);
        if (piece == DM_PIECE_LETTER || piece == DM_PIECE_DIGIT) {
            end = behind;
        } else if (piece != DM_PIECE_IGNORED) {
            if (end != at || !joins(tokeniser, piece, run, at, behind)) {
                break;
            }
            if (piece == DM_PIECE_APOSTROPHE && inner->count < MOST_CLITICS) {
                inner->starts[inner->count] = at;
                inner->ends[inner->count++] = behind;
            }
            run = piece == DM_PIECE_POINT ? behind : run;
        }
        at = behind;
    }
    return end;
}

/* What comes behind a point. */
typedef struct following {
    dm_piece piece; /* after white space; DM_PIECE_SPACE: nothing in this paragraph */
    bool space;
    bool capital;
} following;

static following look_behind_point(const dm_tokeniser *tokeniser, size_t at) {
    size_t behind;
    following next = {dm_tokeniser_piece(tokeniser, at, &behind), false, false};
    while (next.piece == DM_PIECE_SPACE && at < tokeniser->text.length && behind - at) {
        next.space = true;
        at = behind;
        next.piece = dm_tokeniser_piece(tokeniser, at, &behind);
    }
    next.capital = next.piece == DM_PIECE_LETTER && dm_utf8_is_upper(dm_utf8_next(tokeniser->text, &at));
    return next;
}

/* What the point at `point`, behind the word that begins at `start`, is to it. */
static dm_abbreviation abbreviation_at(const dm_tokeniser *tokeniser, size_t start, size_t point) {
    if (point >= tokeniser->text.length || tokeniser->text.bytes[point] != '.') {
        return DM_ABBREVIATION_NONE;
    }
    dm_text word = {tokeniser->text.bytes + start, point - start};
    following next = look_behind_point(tokeniser, point + 1);
    if (!next.space && next.piece == DM_PIECE_POINT) {
        return DM_ABBREVIATION_NONE;
    }
    if (word.length == 1 && !next.capital) {
        return DM_ABBREVIATION_NONE;
    }
    return dm_abbreviation_find(word, next.piece == DM_PIECE_DIGIT);
}

static const uint8_t flag_of_abbreviation[] = {
    [DM_ABBREVIATION_NONE] = 0,
    [DM_ABBREVIATION_MAY_END] = DM_TOKEN_MAY_END,
    [DM_ABBREVIATION_NEVER_ENDS] = DM_TOKEN_NEVER_ENDS,
};

/* US$ and its like are one symbol. */
static bool is_currency(const dm_tokeniser *tokeniser, size_t start, size_t end) {
    return end - start <= 2 && end < tokeniser->text.length && tokeniser->text.bytes[end] == '$' &&
           is_upper_ascii(tokeniser->text.bytes[start]) && is_upper_ascii(tokeniser->text.bytes[end - 1]);
}

void dm_scan_word(dm_tokeniser *tokeniser) {
    size_t start = tokeniser->at;
    apostrophes inner = {.count = 0};
    size_t end = word_end(tokeniser, start, &inner);
    size_t address = dm_address_end(tokeniser, start, end);
    if (address > start) {
        (void)dm_tokeniser_add(tokeniser, start, address, DM_TOKEN_ADDRESS);
        return;
    }
    if (is_currency(tokeniser, start, end)) {
        (void)dm_tokeniser_add(tokeniser, start, end + 1, DM_TOKEN_SYMBOL);
        return;
    }
    dm_abbreviation abbreviation = abbreviation_at(tokeniser, start, end);
    if (abbreviation == DM_ABBREVIATION_NONE) {
        add_word(tokeniser, start, end, &inner);
        return;
    }
    dm_token *token = dm_tokeniser_add(tokeniser, start, end + 1, DM_TOKEN_WORD);
    if (token) {
        token->flags |= flag_of_abbreviation[abbreviation];
    }
}
