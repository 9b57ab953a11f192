#include "document/token.h"

/* Words that begin with an apostrophe. Two digits and s ('90s) do as well. */
static const dm_text elisions[] = {{"em", 2}, {"n", 1}, {"til", 3}, {"tis", 3}, {"twas", 4}, {"cause", 5}};

void dm_scan_quote(dm_tokeniser *tokeniser) {
    size_t end;
    (void)dm_piece_at(tokeniser->text, tokeniser->at, &end);
    if (tokeniser->text.bytes[tokeniser->at] == '`' && end < tokeniser->text.length &&
        tokeniser->text.bytes[end] == '`') {
        end++;
    }
    (void)dm_tokeniser_add(tokeniser, tokeniser->at, end, DM_TOKEN_QUOTE);
}

void dm_scan_points(dm_tokeniser *tokeniser) {
    size_t end;
    (void)dm_piece_at(tokeniser->text, tokeniser->at, &end);
    size_t behind;
    dm_piece next = dm_tokeniser_piece(tokeniser, end, &behind);
    if (next == DM_PIECE_DIGIT && tokeniser->space && tokeniser->text.bytes[tokeniser->at] == '.') {
        dm_scan_number(tokeniser);
        return;
    }
    while (next == DM_PIECE_POINT) {
        end = behind;
        next = dm_tokeniser_piece(tokeniser, end, &behind);
    }
    (void)dm_tokeniser_add(tokeniser, tokeniser->at, end, DM_TOKEN_PUNCTUATION);
}

static bool is_wordlike(dm_piece piece) {
    return piece == DM_PIECE_LETTER || piece == DM_PIECE_DIGIT || piece == DM_PIECE_IDEOGRAPH;
}

/* Whether an apostrophe that can close a quotation stands at or behind `from`: something before it and no
 * letter behind it. The answer is kept, so that asking at every mark stays linear. */
static bool closer_ahead(dm_tokeniser *tokeniser, size_t from) {
    if (tokeniser->closers_at && from >= tokeniser->closers_at && from <= tokeniser->closer) {
        return tokeniser->closer < tokeniser->text.length;
    }
    tokeniser->closers_at = from;
    dm_piece before = DM_PIECE_SPACE;
    size_t behind;
    for (size_t at = from; at < tokeniser->text.length; at = behind) {
        dm_piece piece = dm_piece_at(tokeniser->text, at, &behind);
        size_t beyond;
        if (piece == DM_PIECE_APOSTROPHE && before != DM_PIECE_SPACE &&
            !is_wordlike(dm_tokeniser_piece(tokeniser, behind, &beyond))) {
            tokeniser->closer = at;
            return true;
        }
        before = piece;
    }
    tokeniser->closer = tokeniser->text.length;
    return false;
}

/* The end of the elided word whose apostrophe ends at `start`, or `start`. */
static size_t elision_end(dm_tokeniser *tokeniser, size_t start) {
    size_t end = start;
    size_t behind;
    while (end - start < 6 && is_wordlike(dm_tokeniser_piece(tokeniser, end, &behind))) {
        end = behind;
    }
    for (size_t i = 0; i < sizeof elisions / sizeof *elisions; i++) {
        if (dm_tokeniser_is(tokeniser, start, end, elisions[i])) {
            return end;
        }
    }
    const char *bytes = tokeniser->text.bytes + start;
    bool digits =
        end - start >= 2 && bytes[0] >= '0' && bytes[0] <= '9' && bytes[1] >= '0' && bytes[1] <= '9';
    if (digits &&
        ((end - start == 3 && bytes[2] == 's') || (end - start == 2 && !closer_ahead(tokeniser, end)))) {
        return end;
    }
    return start;
}

/* An apostrophe with a word behind it and none before it: an elision, or a mark that opens. */
static void scan_opening(dm_tokeniser *tokeniser, size_t behind) {
    size_t end = elision_end(tokeniser, behind);
    if (end > behind) {
        size_t beyond;
        if (tokeniser->text.bytes[behind] == 'n' && end - behind == 1 &&
            dm_tokeniser_piece(tokeniser, end, &beyond) == DM_PIECE_APOSTROPHE) {
            end = beyond; /* 'n' */
        }
        (void)dm_tokeniser_add(tokeniser, tokeniser->at, end, DM_TOKEN_WORD);
        return;
    }
    tokeniser->single_open = true;
    (void)dm_tokeniser_add(tokeniser, tokeniser->at, behind, DM_TOKEN_QUOTE);
}

/* Whether the apostrophe directly behind `word` belongs to a plural: the Democrats' plan. Inside a quotation
 * that is so when another mark can close it and a word goes on. */
static bool is_plural_possessive(dm_tokeniser *tokeniser, const dm_token *word, size_t behind) {
    char last = dm_ascii_lower(tokeniser->text.bytes[word->end - 1]);
    if (word->kind != DM_TOKEN_WORD || (last != 's' && last != 'z' && last != 'x')) {
        return false;
    }
    if (!tokeniser->single_open) {
        return true;
    }
    size_t next;
    size_t beyond;
    return dm_tokeniser_piece(tokeniser, behind, &next) == DM_PIECE_SPACE &&
           dm_tokeniser_piece(tokeniser, next, &beyond) == DM_PIECE_LETTER && closer_ahead(tokeniser, next);
}

/* talkin': the apostrophe stands for the g. */
static bool is_dropped_letter(const dm_tokeniser *tokeniser, const dm_token *word) {
    return !tokeniser->single_open && word->kind == DM_TOKEN_WORD && word->end - word->start > 4 &&
           dm_tokeniser_is(tokeniser, word->end - 2, word->end, DM_TEXT("in"));
}

/* An apostrophe directly behind a token and with no word behind it. */
static void scan_closing(dm_tokeniser *tokeniser, dm_token *last, size_t behind) {
    if (is_plural_possessive(tokeniser, last, behind)) {
        (void)dm_tokeniser_add(tokeniser, tokeniser->at, behind, DM_TOKEN_WORD);
        return;
    }
    if (is_dropped_letter(tokeniser, last)) {
        last->end = (uint32_t)behind;
        tokeniser->at = behind;
        return;
    }
    tokeniser->single_open = false;
    (void)dm_tokeniser_add(tokeniser, tokeniser->at, behind, DM_TOKEN_QUOTE);
}

/* Two apostrophes are a double quotation mark. Of three that close, the first closes the inner, single one.
 */
static void scan_apostrophes(dm_tokeniser *tokeniser, bool adjacent, size_t first, size_t second) {
    size_t third;
    if (adjacent && tokeniser->single_open &&
        dm_tokeniser_piece(tokeniser, second, &third) == DM_PIECE_APOSTROPHE) {
        tokeniser->single_open = false;
        second = first;
    }
    (void)dm_tokeniser_add(tokeniser, tokeniser->at, second, DM_TOKEN_QUOTE);
}

void dm_scan_apostrophe(dm_tokeniser *tokeniser) {
    size_t behind;
    size_t beyond;
    (void)dm_piece_at(tokeniser->text, tokeniser->at, &behind);
    dm_piece next = dm_tokeniser_piece(tokeniser, behind, &beyond);
    dm_token *last = tokeniser->space ? NULL : dm_tokeniser_last(tokeniser);
    bool adjacent = last && last->end == tokeniser->at;
    if (next == DM_PIECE_APOSTROPHE) {
        scan_apostrophes(tokeniser, adjacent, behind, beyond);
        return;
    }
    bool opens_before = !adjacent || (last->kind == DM_TOKEN_QUOTE && last->flags & DM_TOKEN_SPACE_BEFORE) ||
                        (last->kind == DM_TOKEN_PUNCTUATION &&
                         dm_text_has(DM_TEXT("([{-/"), tokeniser->text.bytes[last->start]));
    size_t clitic = opens_before ? 0 : dm_clitic_at(tokeniser, tokeniser->at);
    if (clitic) {
        (void)dm_tokeniser_add(tokeniser, tokeniser->at, tokeniser->at + clitic, DM_TOKEN_WORD);
    } else if (is_wordlike(next) || (opens_before && next != DM_PIECE_SPACE)) {
        scan_opening(tokeniser, behind);
    } else if (adjacent) {
        scan_closing(tokeniser, last, behind);
    } else {
        tokeniser->single_open = false;
        (void)dm_tokeniser_add(tokeniser, tokeniser->at, behind, DM_TOKEN_QUOTE);
    }
}
