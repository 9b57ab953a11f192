#include "base/table.h"
#include "document/dateline.h"
#include "document/furniture.h"
#include "document/piece.h"
#include "document/steps.h"

enum {
    LONGEST_HEADLINE = 160,   /* bytes */
    LONGEST_SITE_NAME = 60,   /* bytes */
    LONGEST_LINK = 160,       /* bytes: the headline of another article */
    SHORTEST_REPETITION = 40, /* bytes: less is said twice in any interview */
    SECTION_WORDS = 2,        /* above a headline: World, Middle East */
    LABEL_WORDS = 5,          /* below it: Anna Example in Geneva */
    LONGEST_PREAMBLE = 6      /* paragraphs between headline and body */
};

static dm_text text_of(const dm_document *document, size_t paragraph) {
    return dm_text_slice(document->text, document->paragraphs[paragraph].bytes);
}

static bool is_body(const dm_document *document, size_t paragraph) {
    return document->paragraphs[paragraph].kind == DM_PARAGRAPH_BODY;
}

/* Behind the head of a list of links, everything short that is no sentence is a link. */
static void mark_by_words(dm_document *document) {
    bool links = false;
    for (size_t i = 0; i < document->paragraph_count; i++) {
        dm_text text = text_of(document, i);
        dm_paragraph *paragraph = &document->paragraphs[i];
        paragraph->kind = dm_furniture_kind(text);
        if (dm_furniture_heads_links(text)) {
            links = true;
        } else if (text.length > LONGEST_LINK ||
                   (paragraph->kind == DM_PARAGRAPH_BODY && dm_ends_sentence(text))) {
            links = false;
        } else if (links) {
            paragraph->kind = DM_PARAGRAPH_FURNITURE;
        }
    }
}

/* Prose goes on or ends as sentences do; headlines, labels, names and dates do neither. */
static bool is_prose(dm_text text) {
    return text.length > LONGEST_HEADLINE || dm_ends_sentence(text) ||
           dm_text_has(DM_TEXT(":,;"), text.bytes[text.length - 1]);
}

static bool has_quotation(dm_text text) {
    size_t at = 0;
    while (at < text.length) {
        if (dm_piece_at(text, at, &at) == DM_PIECE_QUOTE) {
            return true;
        }
    }
    return false;
}

/* The words between white space, counted up to `most` + 1. */
static size_t count_words(dm_text text, size_t most) {
    size_t words = 0;
    for (size_t at = 0; at < text.length && words <= most; at++) {
        words += !dm_ascii_space(text.bytes[at]) && (at == 0 || dm_ascii_space(text.bytes[at - 1]));
    }
    return words;
}

/* The name of a quotation's speaker: - Anna Example */
static bool begins_with_dash(dm_text text) {
    size_t behind;
    return dm_piece_at(text, 0, &behind) == DM_PIECE_DASH;
}

/* Site names and the like: short lines behind the last sentence of the text. */
static void mark_tail(dm_document *document) {
    size_t last = document->paragraph_count;
    while (last && !(is_body(document, last - 1) && is_prose(text_of(document, last - 1)))) {
        last--;
    }
    for (size_t i = last; last && i < document->paragraph_count; i++) {
        dm_text text = text_of(document, i);
        if (is_body(document, i) && text.length <= LONGEST_SITE_NAME && !has_quotation(text) &&
            !begins_with_dash(text)) {
            document->paragraphs[i].kind = DM_PARAGRAPH_FURNITURE;
        }
    }
}

/* The first body paragraph at or behind `from`; paragraph_count when there is none. */
static size_t next_body(const dm_document *document, size_t from) {
    while (from < document->paragraph_count && !is_body(document, from)) {
        from++;
    }
    return from;
}

/* The first body paragraph at or behind `from` that is prose; paragraph_count when there is none. */
static size_t next_prose(const dm_document *document, size_t from) {
    while (from < document->paragraph_count &&
           !(is_body(document, from) && is_prose(text_of(document, from)))) {
        from++;
    }
    return from;
}

static bool is_question(dm_text text) {
    return text.length <= LONGEST_HEADLINE && text.bytes[text.length - 1] == '?' &&
           !memchr(text.bytes, '.', text.length);
}

/* A headline is what the text begins with, when it is no prose and prose follows. A word or two above it are
 * the name of a section. */
static size_t mark_headline(dm_document *document) {
    size_t none = document->paragraph_count;
    size_t first = next_body(document, 0);
    size_t second = first < none ? next_body(document, first + 1) : none;
    if (second < none && count_words(text_of(document, first), SECTION_WORDS) <= SECTION_WORDS &&
        !is_prose(text_of(document, first)) && !is_prose(text_of(document, second)) &&
        count_words(text_of(document, second), SECTION_WORDS) > SECTION_WORDS) {
        document->paragraphs[first].kind = DM_PARAGRAPH_FURNITURE;
        first = second;
        second = next_body(document, first + 1);
    }
    if (second >= none || (is_prose(text_of(document, first)) && !is_question(text_of(document, first)))) {
        return none;
    }
    document->paragraphs[first].kind = DM_PARAGRAPH_HEADLINE;
    return first;
}

/* The number of each paragraph's words among all; false when memory ends. */
static bool number_words(dm_document *document, uint32_t *numbers) {
    dm_table table;
    dm_table_init(&table, document->arena);
    for (size_t i = 0; i < document->paragraph_count; i++) {
        dm_text text = text_of(document, i);
        numbers[i] = DM_NONE;
        if (text.length >= SHORTEST_REPETITION) {
            numbers[i] = dm_table_add(&table, text);
            if (numbers[i] == DM_NONE) {
                return false;
            }
        }
    }
    return true;
}

static bool comes_again(const dm_document *document, const uint32_t *numbers, size_t paragraph) {
    for (size_t i = paragraph + 1; numbers[paragraph] != DM_NONE && i < document->paragraph_count; i++) {
        if (numbers[i] == numbers[paragraph] && is_body(document, i)) {
            return true;
        }
    }
    return false;
}

static bool is_digit(char byte) {
    return byte >= '0' && byte <= '9';
}

/* A year or a time of day. */
static bool has_date(dm_text text) {
    for (size_t at = 0; at + 4 <= text.length; at++) {
        const char *bytes = text.bytes + at;
        bool time = bytes[1] == ':' && is_digit(bytes[2]);
        if (is_digit(bytes[0]) && is_digit(bytes[3]) &&
            (time || (is_digit(bytes[1]) && is_digit(bytes[2])))) {
            return true;
        }
    }
    return false;
}

/* The name of an author or a place, or a date. */
static bool is_label(dm_text text) {
    return text.length <= LONGEST_SITE_NAME && !has_quotation(text) &&
           (has_date(text) || count_words(text, LABEL_WORDS) <= LABEL_WORDS);
}

/* Marks what stands between headline and prose: labels, and summaries without a full stop. Returns the first
 * paragraph of prose; paragraph_count when it does not come soon. */
static size_t mark_preamble(dm_document *document, size_t headline) {
    size_t prose = next_prose(document, headline + 1);
    if (prose > headline + LONGEST_PREAMBLE) {
        return document->paragraph_count;
    }
    for (size_t i = headline + 1; i < prose; i++) {
        if (is_body(document, i)) {
            document->paragraphs[i].kind =
                is_label(text_of(document, i)) ? DM_PARAGRAPH_FURNITURE : DM_PARAGRAPH_STANDFIRST;
        }
    }
    return prose;
}

/* Whether a picture or the author's name stands between the paragraphs: the second one begins the body. */
static bool is_set_apart(const dm_document *document, size_t first, size_t second) {
    for (size_t i = first + 1; i < second; i++) {
        if (document->paragraphs[i].kind == DM_PARAGRAPH_CAPTION ||
            dm_furniture_is_byline(text_of(document, i))) {
            return true;
        }
    }
    return false;
}

/* A summary in whole sentences stands above the body, when a dateline, a caption, a byline or its own words
 * in the body say where that begins. One that comes again in the body is a repetition: the copy there counts.
 */
static void mark_standfirst(dm_document *document, size_t headline, const uint32_t *numbers) {
    size_t first = mark_preamble(document, headline);
    size_t second = first < document->paragraph_count ? next_prose(document, first + 1) : first;
    if (second >= document->paragraph_count) {
        return;
    }
    bool dateline = dm_dateline_find(text_of(document, first)).length > 0;
    if (comes_again(document, numbers, first)) {
        document->paragraphs[first].kind = DM_PARAGRAPH_REPEATED;
    } else if (!dateline && (dm_dateline_find(text_of(document, second)).length ||
                             is_set_apart(document, first, second))) {
        document->paragraphs[first].kind = DM_PARAGRAPH_STANDFIRST;
    }
}

/* Body text counts the first time it stands in the body, and a caption once. */
static bool mark_repeated(dm_document *document, const uint32_t *numbers) {
    bool *seen = dm_arena_take(document->arena, document->paragraph_count, sizeof *seen);
    if (!seen) {
        return false;
    }
    for (size_t i = 0; i < document->paragraph_count; i++) {
        dm_paragraph *paragraph = &document->paragraphs[i];
        bool counts = paragraph->kind == DM_PARAGRAPH_BODY || paragraph->kind == DM_PARAGRAPH_CAPTION;
        if (counts && numbers[i] != DM_NONE) {
            if (seen[numbers[i]]) {
                paragraph->kind = DM_PARAGRAPH_REPEATED;
            }
            seen[numbers[i]] = true;
        }
    }
    return true;
}

dm_status dm_document_sort_paragraphs(dm_document *document, dm_error *error) {
    uint32_t *numbers = dm_arena_take(document->arena, document->paragraph_count, sizeof *numbers);
    if (!numbers || !number_words(document, numbers)) {
        return dm_out_of_memory(error);
    }
    mark_by_words(document);
    mark_tail(document);
    size_t headline = mark_headline(document);
    if (headline < document->paragraph_count) {
        mark_standfirst(document, headline, numbers);
    }
    return mark_repeated(document, numbers) ? DM_OK : dm_out_of_memory(error);
}
