#include "document/token.h"

enum { LONGEST_HOST = 100, MOST_LOCAL_TOKENS = 16 };

/* Last labels of host names. Those that are English words as well count only behind one of the labels of
 * `second_labels`. */
static const dm_text top_labels[] = {
    {"com", 3}, {"org", 3}, {"net", 3}, {"gov", 3},  {"edu", 3}, {"mil", 3}, {"int", 3}, {"info", 4},
    {"uk", 2},  {"eu", 2},  {"ru", 2},  {"ua", 2},   {"de", 2},  {"fr", 2},  {"cn", 2},  {"jp", 2},
    {"ca", 2},  {"au", 2},  {"ch", 2},  {"nl", 2},   {"pl", 2},  {"se", 2},  {"fi", 2},  {"dk", 2},
    {"tv", 2},  {"io", 2},  {"co", 2},  {"news", 4}, {"biz", 3}, {"kr", 2},  {"ir", 2},  {"il", 2},
    {"br", 2},  {"za", 2},  {"nz", 2},  {"ng", 2},   {"ke", 2},  {"pk", 2},  {"gr", 2},  {"cz", 2},
};

static const dm_text second_labels[] = {{"co", 2}, {"com", 3}, {"gov", 3}, {"org", 3}, {"ac", 2}, {"net", 3}};

static bool is_among(dm_text label, const dm_text *labels, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (dm_text_equal_folded(label, labels[i])) {
            return true;
        }
    }
    return false;
}

static bool is_label_byte(char byte) {
    uint8_t piece = dm_piece_of_byte[(unsigned char)byte];
    return piece == DM_PIECE_LETTER || piece == DM_PIECE_DIGIT || byte == '-';
}

static size_t label_end(dm_text text, size_t at) {
    while (at < text.length && is_label_byte(text.bytes[at])) {
        at++;
    }
    return at;
}

/* The end of the host name whose first label ends at `at`, where a point stands; 0 when it is none. */
static size_t host_end(dm_text text, size_t start, size_t at) {
    dm_text before = {text.bytes + start, at - start};
    dm_text label = {NULL, 0};
    size_t labels = 1;
    while (at + 1 < text.length && text.bytes[at] == '.' && is_label_byte(text.bytes[at + 1])) {
        size_t end = label_end(text, at + 1);
        if (end - start > LONGEST_HOST) {
            return 0;
        }
        before = labels++ > 1 ? label : before;
        label = (dm_text){text.bytes + at + 1, end - at - 1};
        at = end;
    }
    if (labels == 1 || (at < text.length && (unsigned char)text.bytes[at] >= 0x80)) {
        return 0;
    }
    bool known = is_among(label, top_labels, sizeof top_labels / sizeof *top_labels);
    bool national = labels > 2 && label.length == 2 &&
                    is_among(before, second_labels, sizeof second_labels / sizeof *second_labels);
    return known || national ? at : 0;
}

/* The end of a path: up to white space or a quotation mark, without the marks of the sentence around it. */
static size_t path_end(dm_text text, size_t at) {
    size_t start = at;
    size_t behind;
    while (at < text.length) {
        dm_piece piece = dm_piece_at(text, at, &behind);
        char byte = text.bytes[at];
        if (piece == DM_PIECE_SPACE || piece == DM_PIECE_QUOTE || piece == DM_PIECE_IDEOGRAPH ||
            byte == '<' || byte == '>') {
            break;
        }
        at = behind;
    }
    while (at > start && dm_text_has(DM_TEXT(".,;:!?')]}*|"), text.bytes[at - 1])) {
        at--;
    }
    return at;
}

size_t dm_address_end(const dm_tokeniser *tokeniser, size_t start, size_t word_end) {
    dm_text text = tokeniser->text;
    if (word_end + 1 >= text.length || (text.bytes[word_end] != ':' && text.bytes[word_end] != '.')) {
        return start;
    }
    dm_text rest = {text.bytes + word_end, text.length - word_end};
    if (rest.bytes[0] == ':') {
        return dm_text_starts_with(rest, DM_TEXT("://")) ? path_end(text, word_end + 3) : start;
    }
    if (!is_label_byte(rest.bytes[1])) {
        return start;
    }
    if (dm_tokeniser_is(tokeniser, start, word_end, DM_TEXT("www"))) {
        return path_end(text, word_end);
    }
    size_t end = host_end(text, start, word_end);
    if (end && end < text.length && text.bytes[end] == '/') {
        return path_end(text, end);
    }
    return end ? end : start;
}

/* Whether the token can stand in the local part of an e-mail address that goes on at `at`. */
static bool is_local_part(const dm_tokeniser *tokeniser, const dm_token *token, size_t at) {
    return token->end == at && (token->kind == DM_TOKEN_WORD || token->kind == DM_TOKEN_NUMBER ||
                                token->kind == DM_TOKEN_ADDRESS ||
                                (token->end - token->start == 1 &&
                                 dm_text_has(DM_TEXT("._-+"), tokeniser->text.bytes[token->start])));
}

/* Takes the tokens of the local part back and adds the whole address up to `end`. */
static void merge_address(dm_tokeniser *tokeniser, size_t end) {
    size_t start = tokeniser->at;
    for (size_t i = 0; i < MOST_LOCAL_TOKENS; i++) {
        const dm_token *last = dm_tokeniser_last(tokeniser);
        if (!last || !is_local_part(tokeniser, last, start) || (tokeniser->space && i)) {
            break;
        }
        start = last->start;
        tokeniser->space = last->flags & DM_TOKEN_SPACE_BEFORE;
        tokeniser->document->token_count--;
    }
    (void)dm_tokeniser_add(tokeniser, start, end, DM_TOKEN_ADDRESS);
}

void dm_scan_at(dm_tokeniser *tokeniser) {
    dm_text text = tokeniser->text;
    size_t behind = tokeniser->at + 1;
    size_t first = label_end(text, behind);
    while (first < text.length && text.bytes[first] == '_') {
        first = label_end(text, first + 1);
    }
    const dm_token *last = tokeniser->space ? NULL : dm_tokeniser_last(tokeniser);
    bool mail = last && is_local_part(tokeniser, last, tokeniser->at) && first > behind &&
                first + 1 < text.length && text.bytes[first] == '.' && is_label_byte(text.bytes[first + 1]);
    if (mail) {
        size_t end = first;
        while (end + 1 < text.length && text.bytes[end] == '.' && is_label_byte(text.bytes[end + 1])) {
            end = label_end(text, end + 1);
        }
        merge_address(tokeniser, end);
    } else if (first > behind && (!last || last->end < tokeniser->at || last->kind != DM_TOKEN_WORD)) {
        (void)dm_tokeniser_add(tokeniser, tokeniser->at, first, DM_TOKEN_ADDRESS);
    } else {
        (void)dm_tokeniser_add(tokeniser, tokeniser->at, behind, DM_TOKEN_PUNCTUATION);
    }
}
