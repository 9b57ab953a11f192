#include "document/token.h"

/* Units that are words of their own behind a number: 5pm, 20km. */
static const dm_text units[] = {
    {"am", 2}, {"pm", 2}, {"km", 2},  {"kg", 2},  {"cm", 2},  {"mm", 2},
    {"ft", 2}, {"lb", 2}, {"lbs", 3}, {"mph", 3}, {"min", 3}, {"hrs", 3},
};

static bool is_unit(const dm_tokeniser *tokeniser, size_t start, size_t end) {
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        if (dm_tokeniser_is(tokeniser, start, end, units[i])) {
            return true;
        }
    }
    return end - start == 1 && end < tokeniser->text.length && tokeniser->text.bytes[end] == '.' &&
           (tokeniser->text.bytes[start] == 'a' || tokeniser->text.bytes[start] == 'p');
}

static size_t skip(const dm_tokeniser *tokeniser, size_t at, dm_piece piece) {
    size_t behind;
    while (dm_tokeniser_piece(tokeniser, at, &behind) == piece && behind > at) {
        at = behind;
    }
    return at;
}

static bool is_digit_at(const dm_tokeniser *tokeniser, size_t at) {
    size_t behind;
    return dm_tokeniser_piece(tokeniser, at, &behind) == DM_PIECE_DIGIT;
}

/* Groups of digits that hyphens join into one number: telephone numbers and ISO dates. */
static const uint8_t hyphenated[][3] = {{3, 3, 4}, {3, 4, 0}, {4, 2, 2}};

static size_t hyphenated_end(const dm_tokeniser *tokeniser, size_t start) {
    for (size_t i = 0; i < sizeof hyphenated / sizeof *hyphenated; i++) {
        size_t at = start;
        for (size_t group = 0; group < 3 && hyphenated[i][group]; group++) {
            if (group) {
                at += at < tokeniser->text.length && tokeniser->text.bytes[at] == '-';
            }
            size_t end = skip(tokeniser, at, DM_PIECE_DIGIT);
            if (end - at != hyphenated[i][group] || (group && tokeniser->text.bytes[at - 1] != '-')) {
                at = start;
                break;
            }
            at = end;
        }
        if (at > start && !(at < tokeniser->text.length && tokeniser->text.bytes[at] == '-')) {
            return at;
        }
    }
    return start;
}

/* The end of the digits at `start`, with what stands between digits: 1,200.50, 10:30, 9/11. */
static size_t digits_end(const dm_tokeniser *tokeniser, size_t start) {
    size_t at = skip(tokeniser, start, DM_PIECE_DIGIT);
    while (at < tokeniser->text.length && dm_text_has(DM_TEXT(",.:/"), tokeniser->text.bytes[at]) &&
           is_digit_at(tokeniser, at + 1)) {
        at = skip(tokeniser, at + 1, DM_PIECE_DIGIT);
    }
    return at;
}

void dm_scan_number(dm_tokeniser *tokeniser) {
    size_t start = tokeniser->at;
    size_t point = start + (tokeniser->text.bytes[start] == '.');
    size_t end = digits_end(tokeniser, point);
    if (end < tokeniser->text.length && tokeniser->text.bytes[end] == '-') {
        size_t hyphened = hyphenated_end(tokeniser, start);
        end = hyphened > end ? hyphened : end;
    }
    size_t letters = skip(tokeniser, end, DM_PIECE_LETTER);
    if (letters > end && !is_unit(tokeniser, end, letters)) {
        size_t before;
        do { /* 3rd, 1990s, 4x4 */
            before = letters;
            letters = skip(tokeniser, skip(tokeniser, letters, DM_PIECE_DIGIT), DM_PIECE_LETTER);
        } while (letters > before);
        end = letters;
    }
    (void)dm_tokeniser_add(tokeniser, start, end, DM_TOKEN_NUMBER);
}
