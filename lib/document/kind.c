#include "base/table.h"
#include "document/dateline.h"
#include "document/furniture.h"
#include "document/steps.h"

enum {
    LONGEST_HEADLINE = 200,  /* bytes */
    LONGEST_SITE_NAME = 60,  /* bytes */
    LONGEST_LINK = 160,      /* bytes: the headline of another article */
    SHORTEST_REPETITION = 40 /* bytes: less is said twice in any interview */
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

/* Site names and the like: short lines behind the last sentence of the text. */
static void mark_tail(dm_document *document) {
    size_t last = document->paragraph_count;
    while (last && !(is_body(document, last - 1) && dm_ends_sentence(text_of(document, last - 1)))) {
        last--;
    }
    if (!last) {
        return;
    }
    for (size_t i = last; i < document->paragraph_count; i++) {
        dm_text text = text_of(document, i);
        if (is_body(document, i) && text.length <= LONGEST_SITE_NAME &&
            !memchr(text.bytes, '"', text.length)) {
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

static bool is_title(dm_text text) {
    return text.length <= LONGEST_HEADLINE && !dm_ends_sentence(text) && !dm_dateline_find(text).length;
}

/* A headline is what the text begins with, when it is no sentence and sentences follow. */
static size_t mark_headline(dm_document *document) {
    size_t first = next_body(document, 0);
    size_t second = next_body(document, first + 1);
    if (second >= document->paragraph_count) {
        return document->paragraph_count;
    }
    dm_text text = text_of(document, first);
    bool question = text.length <= LONGEST_HEADLINE && text.bytes[text.length - 1] == '?' &&
                    !memchr(text.bytes, '.', text.length);
    if (!is_title(text) && !question) {
        return document->paragraph_count;
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

/* A standfirst stands below the headline, and a dateline, a caption or its own words in the body say where
 * the body begins. One that comes again in the body is a repetition: the copy in the body counts. */
static void mark_standfirst(dm_document *document, size_t headline, const uint32_t *numbers) {
    size_t at = headline + 1;
    size_t second = next_body(document, at + 1);
    if (at >= document->paragraph_count || !is_body(document, at) || second >= document->paragraph_count) {
        return;
    }
    dm_text text = text_of(document, at);
    if (comes_again(document, numbers, at)) {
        document->paragraphs[at].kind = DM_PARAGRAPH_REPEATED;
    } else if (!dm_dateline_find(text).length &&
               (dm_dateline_find(text_of(document, second)).length || second > at + 1 || is_title(text))) {
        document->paragraphs[at].kind = DM_PARAGRAPH_STANDFIRST;
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
