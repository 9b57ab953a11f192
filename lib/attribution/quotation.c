#include "attribution/quotation.h"

#include "attribution/reading.h"

enum { DEEPEST = 8, NEVER_SCARE = 8, SHORT = 4 };

/* What a mark can do. */
enum { OPENS = 1, CLOSES = 2 };

typedef enum mark_style {
    DOUBLE,
    SINGLE,
    ANGLE,
    SINGLE_ANGLE,
    CORNER,
    WHITE_CORNER,
    DOUBLE_BRACKET
} mark_style;

typedef struct quotation_mark {
    const char *bytes;
    mark_style style;
    unsigned roles; /* in English; a mark that only opens closes as well where its place says so */
} quotation_mark;

static const quotation_mark marks[] = {
    {"\"", DOUBLE, OPENS | CLOSES},
    {"\xe2\x80\x9c", DOUBLE, OPENS},  /* “ */
    {"\xe2\x80\x9d", DOUBLE, CLOSES}, /* ” */
    {"'", SINGLE, OPENS | CLOSES},
    {"\xe2\x80\x98", SINGLE, OPENS},  /* ‘ */
    {"\xe2\x80\x99", SINGLE, CLOSES}, /* ’ */
    {"''", DOUBLE, OPENS | CLOSES},
    {"``", DOUBLE, OPENS},
    {"`", SINGLE, OPENS},
    {"\xe2\x80\x9e", DOUBLE, OPENS},         /* „ */
    {"\xe2\x80\x9f", DOUBLE, OPENS},         /* ‟ */
    {"\xe2\x80\x9a", SINGLE, OPENS},         /* ‚ */
    {"\xe2\x80\x9b", SINGLE, OPENS},         /* ‛ */
    {"\xc2\xab", ANGLE, OPENS},              /* « */
    {"\xc2\xbb", ANGLE, CLOSES},             /* » */
    {"\xe2\x80\xb9", SINGLE_ANGLE, OPENS},   /* ‹ */
    {"\xe2\x80\xba", SINGLE_ANGLE, CLOSES},  /* › */
    {"\xe3\x80\x8a", DOUBLE_BRACKET, OPENS}, /* double angle bracket */
    {"\xe3\x80\x8b", DOUBLE_BRACKET, CLOSES},
    {"\xe3\x80\x8c", CORNER, OPENS}, /* corner bracket */
    {"\xe3\x80\x8d", CORNER, CLOSES},
    {"\xe3\x80\x8e", WHITE_CORNER, OPENS}, /* white corner bracket */
    {"\xe3\x80\x8f", WHITE_CORNER, CLOSES},
    {"\xe3\x80\x9d", DOUBLE, OPENS}, /* double prime marks */
    {"\xe3\x80\x9e", DOUBLE, CLOSES},
    {"\xe3\x80\x9f", DOUBLE, CLOSES},
    {"\xef\xbc\x82", DOUBLE, OPENS | CLOSES}, /* full width */
    {"\xef\xbc\x87", SINGLE, OPENS | CLOSES},
};

/* A quotation that is open while a paragraph is read. */
typedef struct open_quotation {
    uint32_t number; /* index into the quotations */
    const quotation_mark *mark;
} open_quotation;

typedef struct quotation_finder {
    const dm_document *document;
    dm_quotations *found;
    size_t capacity; /* of found->items */
    open_quotation stack[DEEPEST];
    size_t depth;
    uint32_t pending; /* a quotation that an earlier body paragraph left open, or DM_NONE */
    mark_style pending_style;
    uint32_t paragraph;
    bool failed; /* memory ended */
} quotation_finder;

static dm_text text_at(const dm_document *document, uint32_t token) {
    return dm_token_text(document, &document->tokens[token]);
}

static const quotation_mark *mark_at(const dm_document *document, uint32_t token) {
    dm_text text = text_at(document, token);
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        if (dm_text_equal(text, dm_text_of(marks[i].bytes))) {
            return &marks[i];
        }
    }
    return NULL;
}

static bool is_quote(const dm_document *document, uint32_t token) {
    return document->tokens[token].kind == DM_TOKEN_QUOTE;
}

static bool is_one_of(dm_text text, const char *const *words, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (dm_text_equal(text, dm_text_of(words[i]))) {
            return true;
        }
    }
    return false;
}

static dm_range paragraph_tokens(const quotation_finder *finder) {
    return finder->document->paragraphs[finder->paragraph].tokens;
}

/* White space, an opening bracket or a dash stands before the mark, and a word is glued to it. */
static bool looks_opening(const quotation_finder *finder, uint32_t token) {
    static const char *const openers[] = {"(", "[", "{", "-", "--", "\xe2\x80\x93", "\xe2\x80\x94"};
    const dm_document *document = finder->document;
    dm_range range = paragraph_tokens(finder);
    bool free_before =
        document->tokens[token].flags & DM_TOKEN_SPACE_BEFORE || token == range.first ||
        is_one_of(text_at(document, token - 1), openers, sizeof openers / sizeof *openers) ||
        (is_quote(document, token - 1) &&
         (token - 1 == range.first || document->tokens[token - 1].flags & DM_TOKEN_SPACE_BEFORE));
    return free_before && token + 1 < range.end &&
           !(document->tokens[token + 1].flags & DM_TOKEN_SPACE_BEFORE);
}

/* Nothing stands between the word before and the mark, and something free behind it. */
static bool looks_closing(const quotation_finder *finder, uint32_t token) {
    dm_range range = paragraph_tokens(finder);
    const dm_token *tokens = finder->document->tokens;
    bool glued_before = token > range.first && !(tokens[token].flags & DM_TOKEN_SPACE_BEFORE);
    bool free_behind = token + 1 >= range.end || tokens[token + 1].flags & DM_TOKEN_SPACE_BEFORE ||
                       tokens[token + 1].kind != DM_TOKEN_WORD;
    return glued_before && free_behind;
}

static dm_quotation *add_quotation(quotation_finder *finder, uint32_t first) {
    dm_quotations *found = finder->found;
    dm_quotation *items =
        dm_arena_grow(finder->document->arena, found->items, found->count, &finder->capacity, sizeof *items);
    if (!items) {
        finder->failed = true;
        return NULL;
    }
    found->items = items;
    dm_quotation *quotation = &items[found->count++];
    *quotation = (dm_quotation){.tokens = {first, paragraph_tokens(finder).end},
                                .paragraph = finder->paragraph,
                                .continues = DM_NONE,
                                .inside = DM_NONE};
    return quotation;
}

static void close_chain(dm_quotations *found, uint32_t number) {
    while (number != DM_NONE && !found->items[number].closed) {
        found->items[number].closed = true;
        number = found->items[number].continues;
    }
}

/* Takes open quotations off the stack down to `depth`; all but the last one taken have lost their mark. */
static void close_down_to(quotation_finder *finder, size_t depth, uint32_t end, bool closed) {
    while (finder->depth > depth) {
        uint32_t number = finder->stack[--finder->depth].number;
        finder->found->items[number].tokens.end = end;
        if (closed && finder->depth == depth) {
            close_chain(finder->found, number);
        } else {
            finder->found->unclosed++;
        }
    }
}

/* The place on the stack of the innermost open quotation of a style; the depth when there is none. */
static size_t open_place(const quotation_finder *finder, mark_style style) {
    for (size_t place = finder->depth; place-- > 0;) {
        if (finder->stack[place].mark->style == style) {
            return place;
        }
    }
    return finder->depth;
}

static void open_at(quotation_finder *finder, uint32_t token, const quotation_mark *mark,
                    uint32_t continues) {
    if (finder->depth == DEEPEST) {
        return;
    }
    dm_quotation *quotation = add_quotation(finder, token);
    if (quotation) {
        quotation->continues = continues;
        quotation->inside = finder->depth ? finder->stack[finder->depth - 1].number : DM_NONE;
        finder->stack[finder->depth++] = (open_quotation){(uint32_t)(quotation - finder->found->items), mark};
    }
}

/* A mark of a style that is open already, at a place that looks like an opening: the closing mark is missing,
 * or the quotation is reopened where the text has lost a paragraph break. */
static void reopen_at(quotation_finder *finder, uint32_t token, const quotation_mark *mark, size_t place) {
    static const char *const stops[] = {".", "!", "?", "...", "\xe2\x80\xa6"};
    uint32_t before = finder->stack[place].number;
    bool goes_on = is_one_of(text_at(finder->document, token - 1), stops, sizeof stops / sizeof *stops);
    close_down_to(finder, place, token, false);
    if (goes_on) {
        finder->found->unclosed--;
    }
    open_at(finder, token, mark, goes_on ? before : DM_NONE);
}

/* A closing mark where nothing is open: the end of a quotation that an earlier paragraph left open, or
 * nothing at all (inches, a stray mark). */
static void close_stray(quotation_finder *finder, uint32_t token, const quotation_mark *mark) {
    uint32_t number = finder->pending;
    if (number == DM_NONE || finder->pending_style != mark->style) {
        return;
    }
    dm_quotation *quotation = add_quotation(finder, paragraph_tokens(finder).first);
    if (quotation) {
        quotation->tokens.end = token + 1;
        quotation->continues = number;
        finder->pending = DM_NONE;
        close_chain(finder->found, (uint32_t)(quotation - finder->found->items));
    }
}

/* German „...“ closes with the mark that opens in English; so does a mark glued to the word before it. */
static bool closes_here(const quotation_finder *finder, uint32_t token, const quotation_mark *mark,
                        size_t place) {
    const quotation_mark *opener = finder->stack[place].mark;
    if (mark->roles == CLOSES) {
        return opener->roles != CLOSES || !looks_opening(finder, token) || opener == mark;
    }
    if (mark->roles == OPENS) {
        return (opener != mark || looks_closing(finder, token)) && !looks_opening(finder, token);
    }
    return !looks_opening(finder, token) || looks_closing(finder, token);
}

static void read_mark(quotation_finder *finder, uint32_t token) {
    const quotation_mark *mark = mark_at(finder->document, token);
    if (!mark) {
        return;
    }
    size_t place = open_place(finder, mark->style);
    if (place < finder->depth) {
        if (closes_here(finder, token, mark, place)) {
            close_down_to(finder, place, token + 1, true);
        } else {
            reopen_at(finder, token, mark, place);
        }
        return;
    }
    bool first = token == paragraph_tokens(finder).first;
    bool opening = mark->roles == OPENS || looks_opening(finder, token) ||
                   (mark->roles & OPENS && !looks_closing(finder, token));
    if (!opening) {
        close_stray(finder, token, mark);
        return;
    }
    bool goes_on = first && finder->pending != DM_NONE && finder->pending_style == mark->style;
    open_at(finder, token, mark, goes_on ? finder->pending : DM_NONE);
    if (goes_on) {
        finder->pending = DM_NONE;
    }
}

/* What the paragraph leaves open: the outermost one may go on in the next body paragraph. */
static void end_paragraph(quotation_finder *finder, bool body) {
    if (finder->pending != DM_NONE) {
        finder->found->unclosed++;
        finder->pending = DM_NONE;
    }
    if (finder->depth && body) {
        finder->pending = finder->stack[0].number;
        finder->pending_style = finder->stack[0].mark->style;
        close_down_to(finder, 1, paragraph_tokens(finder).end, false);
        finder->depth = 0;
    }
    close_down_to(finder, 0, paragraph_tokens(finder).end, false);
}

dm_range dm_quotation_words(const dm_document *document, const dm_quotation *quotation) {
    dm_range words = quotation->tokens;
    if (words.first < words.end && is_quote(document, words.first)) {
        words.first++;
    }
    if (words.first < words.end && is_quote(document, words.end - 1)) {
        words.end--;
    }
    return words;
}

static bool is_word(const dm_document *document, uint32_t token) {
    return document->tokens[token].kind == DM_TOKEN_WORD || document->tokens[token].kind == DM_TOKEN_NUMBER;
}

/* Every longer word has a capital: the name of a work. */
static bool looks_like_a_title(const dm_document *document, dm_range words) {
    enum { SHORT_WORD = 4 };
    uint32_t capitals = 0;
    for (uint32_t token = words.first; token < words.end; token++) {
        const dm_token *word = &document->tokens[token];
        if (word->kind != DM_TOKEN_WORD) {
            continue;
        }
        if (word->flags & DM_TOKEN_CAPITAL) {
            capitals++;
        } else if (word->end - word->start >= SHORT_WORD) {
            return false;
        }
    }
    return capitals >= 2;
}

/* A comma or a colon before the quotation, or nothing: it is not woven into the sentence. */
static bool stands_apart(const dm_document *document, const dm_quotation *quotation) {
    static const char *const apart[] = {",", ":", ".", "!", "?", "-", "--", "\xe2\x80\x93", "\xe2\x80\x94"};
    uint32_t first = quotation->tokens.first;
    return first == document->paragraphs[quotation->paragraph].tokens.first ||
           document->tokens[first].flags & DM_TOKEN_FIRST ||
           document->tokens[first + 1].flags & DM_TOKEN_FIRST ||
           is_one_of(text_at(document, first - 1), apart, sizeof apart / sizeof *apart);
}

/* Scare quotes, titles of works and single words are not speech; what is long, broken into sentences, or set
 * apart by marks is. */
static bool is_speech(const dm_document *document, const dm_quotation *quotation) {
    static const char *const ends[] = {",", ".", "!", "?", "...", "\xe2\x80\xa6", "-", "--", "\xe2\x80\x94"};
    dm_range words = dm_quotation_words(document, quotation);
    uint32_t count = 0;
    for (uint32_t token = words.first; token < words.end; token++) {
        count += is_word(document, token);
    }
    if (!count) {
        return false;
    }
    if (count >= NEVER_SCARE || quotation->continues != DM_NONE) {
        return true;
    }
    bool ended = is_one_of(text_at(document, words.end - 1), ends, sizeof ends / sizeof *ends);
    bool apart = stands_apart(document, quotation);
    if (looks_like_a_title(document, words) && !(ended && apart)) {
        return false;
    }
    bool capital = document->tokens[words.first].flags & DM_TOKEN_CAPITAL;
    return apart && (ended || (capital && count >= SHORT));
}

static bool fill_around(const dm_document *document, dm_quotations *found) {
    found->around = dm_arena_take(document->arena, document->token_count, sizeof *found->around);
    if (!found->around) {
        return false;
    }
    memset(found->around, 0xff, document->token_count * sizeof *found->around);
    for (size_t i = 0; i < found->count; i++) {
        dm_quotation *quotation = &found->items[i];
        quotation->speech = is_speech(document, quotation);
        if (quotation->continues != DM_NONE) {
            found->items[quotation->continues].speech = true;
        }
        for (uint32_t token = quotation->tokens.first;
             quotation->inside == DM_NONE && token < quotation->tokens.end; token++) {
            found->around[token] = (uint32_t)i;
        }
    }
    return true;
}

dm_status dm_quotations_find(const dm_document *document, dm_quotations *quotations, dm_error *error) {
    *quotations = (dm_quotations){0};
    quotation_finder finder = {.document = document, .found = quotations, .pending = DM_NONE};
    for (size_t i = 0; i < document->paragraph_count; i++) {
        const dm_paragraph *paragraph = &document->paragraphs[i];
        if (!dm_paragraph_speaks(paragraph)) {
            continue;
        }
        finder.paragraph = (uint32_t)i;
        for (uint32_t token = paragraph->tokens.first; token < paragraph->tokens.end; token++) {
            if (is_quote(document, token)) {
                read_mark(&finder, token);
            }
        }
        end_paragraph(&finder, paragraph->kind == DM_PARAGRAPH_BODY);
    }
    quotations->unclosed += finder.pending != DM_NONE;
    return finder.failed || !fill_around(document, quotations) ? dm_out_of_memory(error) : DM_OK;
}
