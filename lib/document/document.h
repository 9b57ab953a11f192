/* A document: bytes decoded to text, and its paragraphs, sentences and tokens, each a range over the next.
 *
 *   bytes -> text (repaired, offsets kept) -> paragraphs (headline, body, furniture ...) -> sentences ->
 * tokens
 *
 * All offsets inside the library are bytes into document->text; dm_document_offset turns them into what a
 * record holds. Everything lives in the arena that was given at reading. */
#ifndef DM_DOCUMENT_DOCUMENT_H
#define DM_DOCUMENT_DOCUMENT_H

#include "base/arena.h"
#include "base/error.h"
#include "base/utf8.h"

typedef enum dm_token_kind {
    DM_TOKEN_WORD,   /* letters, with inner apostrophes and points: Putin, U.S., o'clock, n't, 's */
    DM_TOKEN_NUMBER, /* 1,200.50, 3rd, 06.40 */
    DM_TOKEN_QUOTE,  /* a mark that opens or closes a quotation, whatever its style (never an apostrophe) */
    DM_TOKEN_PUNCTUATION, /* every other mark; a run of points or dashes is one token */
    DM_TOKEN_SYMBOL,
    DM_TOKEN_ADDRESS /* URL, e-mail address, @handle */
} dm_token_kind;

enum {
    DM_TOKEN_CAPITAL = 1,      /* begins with an upper-case letter */
    DM_TOKEN_ALL_CAPITAL = 2,  /* at least two letters, all of them upper case */
    DM_TOKEN_SPACE_BEFORE = 4, /* white space, or the start of a paragraph, before it */
    DM_TOKEN_FIRST = 8         /* first of its sentence */
};

/* Tokens follow Universal Dependencies' English: clitics are tokens of their own ("do" "n't", "Putin" "'s"),
 * and so are the hyphens inside a compound ("article" "-" "by" "-" "article"). */
typedef struct dm_token {
    uint32_t start;    /* bytes into the text */
    uint32_t end;      /* bytes, behind the last */
    uint32_t sentence; /* index into sentences */
    uint8_t kind;      /* dm_token_kind */
    uint8_t flags;     /* DM_TOKEN_CAPITAL ... */
} dm_token;

/* A range of tokens, half open; first == end: absent. */
typedef struct dm_range {
    uint32_t first;
    uint32_t end;
} dm_range;

typedef struct dm_sentence {
    dm_range tokens;
    uint32_t paragraph; /* index into paragraphs */
} dm_sentence;

typedef enum dm_paragraph_kind {
    DM_PARAGRAPH_BODY,
    DM_PARAGRAPH_HEADLINE,
    DM_PARAGRAPH_STANDFIRST, /* the summary between headline and body */
    DM_PARAGRAPH_CAPTION,    /* of a picture, or its credit */
    DM_PARAGRAPH_FURNITURE,  /* related links, share bars, site names, bare addresses */
    DM_PARAGRAPH_REPEATED    /* the same words as another paragraph, which is the one that counts: of a
                                standfirst that comes again in the body, the copy in the body */
} dm_paragraph_kind;

typedef struct dm_paragraph {
    dm_span bytes;      /* without the line break */
    dm_span dateline;   /* "MOSCOW, Jan 10 (Agency) -" at its start; empty: none. A sentence of its own */
    dm_range sentences; /* half-open range of sentences */
    dm_range tokens;
    dm_paragraph_kind kind;
} dm_paragraph;

typedef struct dm_document {
    dm_arena *arena;
    dm_text text;      /* valid UTF-8: the input as given, malformed bytes replaced */
    size_t characters; /* code points of the text */
    size_t repaired;   /* malformed sequences that became U+FFFD */
    size_t hidden;     /* zero-width, bidi and tag characters in the text */
    bool has_bom;      /* U+FEFF at the start; it stays in the text and counts as a character */
    bool has_nul;
    dm_token *tokens;
    size_t token_count;
    dm_sentence *sentences;
    size_t sentence_count;
    dm_paragraph *paragraphs;
    size_t paragraph_count;
    uint32_t *checkpoints; /* code points before each 64th byte; NULL when the text is ASCII */
    uint32_t *pairs;       /* of them above U+FFFF, two UTF-16 units each; NULL when the text is ASCII */
} dm_document;

/* Reads a document of at most `DM_DOCUMENT_LIMIT` bytes. DM_OVER_LIMIT, DM_BAD_INPUT (binary: many NUL bytes;
 * UTF-16) or DM_NO_MEMORY with the offset and the reason. Time is linear in the bytes. */
#define DM_DOCUMENT_LIMIT ((size_t)8 * 1024 * 1024)
dm_status dm_document_read(dm_text bytes, dm_arena *arena, dm_document *document, dm_error *error);

/* DM_BAD_INPUT with the reason for bytes that are no text, as dm_document_read refuses them. */
dm_status dm_document_refuse_binary(dm_text bytes, dm_error *error);

/* The same without paragraphs' kinds, for one row of labelled data: the text is one paragraph of kind body,
 * whatever line breaks it holds. */
dm_status dm_document_read_row(dm_text bytes, dm_arena *arena, dm_document *document, dm_error *error);

/* The same without sentences, for whoever looks at words alone. */
dm_status dm_document_read_words(dm_text bytes, dm_arena *arena, dm_document *document, dm_error *error);

/* Byte offset to code points, and back. A code point offset beyond the end gives the end. */
uint32_t dm_document_characters(const dm_document *document, uint32_t byte);
uint32_t dm_document_byte(const dm_document *document, uint32_t character);

/* Byte offset to UTF-16 code units. All three take constant time but for a search in the checkpoints. */
uint32_t dm_document_utf16(const dm_document *document, uint32_t byte);

static inline dm_text dm_token_text(const dm_document *document, const dm_token *token) {
    return (dm_text){document->text.bytes + token->start, token->end - token->start};
}

/* The bytes from the first to the last token of a range. */
static inline dm_span dm_range_span(const dm_document *document, dm_range range) {
    if (range.first >= range.end) {
        return (dm_span){0, 0};
    }
    return (dm_span){document->tokens[range.first].start, document->tokens[range.end - 1].end};
}

/* The tokens that overlap a span of bytes. */
dm_range dm_document_range(const dm_document *document, dm_span span);

#endif
