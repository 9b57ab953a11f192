#include "document/piece.h"
#include "document/steps.h"

enum {
    LONGEST_STARTER = 9,    /* bytes */
    LONGEST_SPEAKER = 5,    /* words between a quotation and the end of its verb of speech */
    SHORTEST_PLAIN_WORD = 3 /* bytes */
};

/* Words that begin sentences and hardly ever follow an abbreviation within one. In byte order. */
static const char starters[][LONGEST_STARTER + 1] = {
    "A",       "After",     "All",    "Although", "An",    "And",   "Another", "Any",    "As",
    "At",      "Because",   "Before", "Both",     "But",   "By",    "Despite", "During", "Each",
    "Earlier", "Even",      "For",    "From",     "Has",   "He",    "Her",     "His",    "How",
    "However", "I",         "If",     "In",       "Is",    "It",    "Its",     "Last",   "Later",
    "Many",    "Meanwhile", "More",   "Most",     "My",    "No",    "Not",     "Now",    "On",
    "Once",    "One",       "Only",   "Or",       "Other", "Our",   "She",     "Since",  "So",
    "Some",    "Still",     "Such",   "That",     "The",   "Their", "Then",    "There",  "These",
    "They",    "This",      "Those",  "Though",   "To",    "Under", "Until",   "We",     "What",
    "When",    "Where",     "While",  "Who",      "Why",   "With",  "Yet",     "You",    "Your",
};

/* Verbs that may stand behind a quotation and its speaker: "Will they come?" Petrova asked. */
static const dm_text verbs_of_speech[] = {
    {"said", 4},  {"says", 4},  {"asked", 5},   {"asks", 4},    {"added", 5},   {"told", 4},
    {"wrote", 5}, {"cried", 5}, {"shouted", 7}, {"replied", 7}, {"tweeted", 7}, {"wondered", 8},
};

/* A paragraph's tokens while they are cut into sentences. */
typedef struct sentence_splitter {
    const dm_document *document;
    const dm_token *tokens; /* of the document */
    uint32_t end;           /* of the paragraph's tokens */
} sentence_splitter;

static bool is_text(const sentence_splitter *splitter, uint32_t at, dm_text text) {
    return dm_text_equal(dm_token_text(splitter->document, &splitter->tokens[at]), text);
}

static bool is_point(const sentence_splitter *splitter, uint32_t at) {
    const dm_token *token = &splitter->tokens[at];
    size_t behind;
    return token->kind == DM_TOKEN_PUNCTUATION &&
           dm_piece_at(splitter->document->text, token->start, &behind) == DM_PIECE_POINT;
}

static bool has_space(const sentence_splitter *splitter, uint32_t at) {
    return splitter->tokens[at].flags & DM_TOKEN_SPACE_BEFORE;
}

static bool is_starter(const sentence_splitter *splitter, uint32_t at) {
    dm_text word = dm_token_text(splitter->document, &splitter->tokens[at]);
    if (word.length > LONGEST_STARTER) {
        return false;
    }
    size_t low = 0;
    size_t high = sizeof starters / sizeof *starters;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = dm_text_compare(dm_text_of(starters[middle]), word);
        if (order == 0) {
            return true;
        }
        if (order < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return false;
}

/* Whether the quotation mark at `at` behind a stop closes: nothing but white space tells for straight marks.
 */
static bool closes(const sentence_splitter *splitter, uint32_t at) {
    bool more = at + 1 < splitter->end;
    bool apart_behind =
        !more || has_space(splitter, at + 1) || splitter->tokens[at + 1].kind > DM_TOKEN_NUMBER;
    if (!has_space(splitter, at)) {
        return apart_behind;
    }
    static const dm_text closing[] = {{"\xe2\x80\x9d", 3}, {"\xe2\x80\x99", 3}, {"\xc2\xbb", 2}, {"''", 2}};
    for (size_t i = 0; i < sizeof closing / sizeof *closing; i++) {
        if (is_text(splitter, at, closing[i])) {
            return apart_behind;
        }
    }
    return !more;
}

static bool is_bracket(const sentence_splitter *splitter, uint32_t at) {
    return is_text(splitter, at, DM_TEXT(")")) || is_text(splitter, at, DM_TEXT("]"));
}

/* The index behind the closing marks and further points that follow a stop. */
static uint32_t behind_closers(const sentence_splitter *splitter, uint32_t at, bool *closed) {
    while (at < splitter->end) {
        bool closer =
            is_bracket(splitter, at) || (splitter->tokens[at].kind == DM_TOKEN_QUOTE && closes(splitter, at));
        if (!closer && !is_point(splitter, at)) {
            break;
        }
        *closed = *closed || closer;
        at++;
    }
    return at;
}

/* Petrova asked. / the minister said, ... : up to a few words, a verb of speech, and then a mark or the end.
 */
static bool is_attribution(const sentence_splitter *splitter, uint32_t at) {
    for (uint32_t i = at; i < splitter->end && i < at + LONGEST_SPEAKER; i++) {
        if (splitter->tokens[i].kind != DM_TOKEN_WORD) {
            return false;
        }
        dm_text word = dm_token_text(splitter->document, &splitter->tokens[i]);
        for (size_t verb = 0; verb < sizeof verbs_of_speech / sizeof *verbs_of_speech; verb++) {
            if (i > at && dm_text_equal(word, verbs_of_speech[verb])) {
                return i + 1 == splitter->end || splitter->tokens[i + 1].kind != DM_TOKEN_WORD;
            }
        }
    }
    return false;
}

static bool begins_small(const sentence_splitter *splitter, uint32_t at) {
    size_t start = splitter->tokens[at].start;
    return splitter->tokens[at].kind == DM_TOKEN_WORD &&
           dm_utf8_is_lower(dm_utf8_next(splitter->document->text, &start));
}

/* Whether a stop at `stop` and a next token `at` that is not set apart by white space end a sentence:
 * end.Next, and the scripts that write no spaces. */
static bool ends_without_space(const sentence_splitter *splitter, uint32_t stop, uint32_t at) {
    const dm_token *point = &splitter->tokens[stop];
    if ((unsigned char)splitter->document->text.bytes[point->start] >= 0xe3) {
        return true;
    }
    return at == stop + 1 && stop && splitter->tokens[stop - 1].kind == DM_TOKEN_WORD &&
           begins_small(splitter, stop - 1) && splitter->tokens[at].flags & DM_TOKEN_CAPITAL;
}

/* Whether the stop stands behind a word that is hardly an abbreviation: then a sentence ends there even when
 * the next one begins with a small letter. */
static bool ends_with_plain_word(const sentence_splitter *splitter, uint32_t stop) {
    if (!stop) {
        return false;
    }
    const dm_token *word = &splitter->tokens[stop - 1];
    return begins_small(splitter, stop - 1) && word->end - word->start >= SHORTEST_PLAIN_WORD &&
           splitter->tokens[stop].end - splitter->tokens[stop].start == 1;
}

/* Whether a sentence ends with the stop at `stop` when `at` is the first token behind its closing marks. */
static bool ends_sentence(const sentence_splitter *splitter, uint32_t stop, uint32_t at, bool closed) {
    if (!has_space(splitter, at)) {
        return ends_without_space(splitter, stop, at);
    }
    if (splitter->tokens[stop].flags & DM_TOKEN_MAY_END) {
        uint32_t first = at + (splitter->tokens[at].kind == DM_TOKEN_QUOTE);
        return first < splitter->end && is_starter(splitter, first);
    }
    if (begins_small(splitter, at)) {
        return !closed && ends_with_plain_word(splitter, stop);
    }
    if (is_text(splitter, at, DM_TEXT(",")) || is_text(splitter, at, DM_TEXT(";")) ||
        is_text(splitter, at, DM_TEXT(":"))) {
        return false;
    }
    return !closed || is_text(splitter, stop, DM_TEXT(".")) || !is_attribution(splitter, at);
}

/* The end of the sentence that begins at `first`. The number of a list's item is none of its own. */
static uint32_t sentence_end(const sentence_splitter *splitter, uint32_t first) {
    for (uint32_t at = first; at < splitter->end; at++) {
        const dm_token *token = &splitter->tokens[at];
        bool may_end = token->flags & DM_TOKEN_MAY_END;
        if (!may_end && (token->kind != DM_TOKEN_PUNCTUATION || !is_point(splitter, at))) {
            continue;
        }
        bool closed = false;
        uint32_t next = behind_closers(splitter, at + 1, &closed);
        bool item = at == first + 1 && splitter->tokens[first].kind == DM_TOKEN_NUMBER;
        if (next == splitter->end || (!item && ends_sentence(splitter, at, next, closed))) {
            return next;
        }
        at = next - 1;
    }
    return splitter->end;
}

static bool add_sentence(dm_document *document, dm_range tokens, uint32_t paragraph, size_t *capacity) {
    dm_sentence *sentences = dm_arena_grow(document->arena, document->sentences, document->sentence_count,
                                           capacity, sizeof *sentences);
    if (!sentences) {
        return false;
    }
    document->sentences = sentences;
    for (uint32_t i = tokens.first; i < tokens.end; i++) {
        document->tokens[i].sentence = (uint32_t)document->sentence_count;
        document->tokens[i].flags &= (uint8_t) ~(DM_TOKEN_MAY_END | DM_TOKEN_NEVER_ENDS);
    }
    document->tokens[tokens.first].flags |= DM_TOKEN_FIRST;
    sentences[document->sentence_count++] = (dm_sentence){tokens, paragraph};
    return true;
}

/* The first token behind the paragraph's dateline, which is a sentence of its own. */
static uint32_t behind_dateline(const dm_document *document, const dm_paragraph *paragraph) {
    uint32_t at = paragraph->tokens.first;
    while (at < paragraph->tokens.end && document->tokens[at].start < paragraph->dateline.end) {
        at++;
    }
    return at;
}

dm_status dm_document_split_sentences(dm_document *document, uint32_t paragraph, size_t *capacity,
                                      dm_error *error) {
    dm_paragraph *whole = &document->paragraphs[paragraph];
    sentence_splitter splitter = {document, document->tokens, whole->tokens.end};
    whole->sentences.first = (uint32_t)document->sentence_count;
    uint32_t at = whole->tokens.first;
    while (at < whole->tokens.end) {
        uint32_t end = at == whole->tokens.first ? behind_dateline(document, whole) : at;
        if (end == at) {
            end = sentence_end(&splitter, at);
        }
        if (!add_sentence(document, (dm_range){at, end}, paragraph, capacity)) {
            return dm_out_of_memory(error);
        }
        at = end;
    }
    whole->sentences.end = (uint32_t)document->sentence_count;
    return DM_OK;
}
