/* A document as attribution reads it: its quotations, each token as a word that the lexicons know, the
 * parties that it names, and everybody who is mentioned. */
#ifndef DM_ATTRIBUTION_READING_H
#define DM_ATTRIBUTION_READING_H

#include "attribution/attribution.h"
#include "attribution/mention.h"
#include "attribution/party.h"

typedef struct dm_reading {
    const dm_attributor *attributor;
    const dm_document *document;
    dm_quotations quotations;
    uint32_t *words;   /* [token_count] number of the folded token: one number a word, the lexicons' first */
    uint32_t *classes; /* [token_count] DM_WORD_... of words.h, 0 for a word that the lexicons do not know */
    dm_party_match *parties; /* [party_count] in text order, not overlapping */
    size_t party_count;
    uint32_t *party_at; /* [token_count] the match that holds the token, or DM_NONE */
    dm_mentions mentions;
    bool *capital; /* [token_count] a word written with a capital because it is part of a name or title */
    dm_table own;  /* words of the document that are not the lexicons', from vocabulary.words.count on */
} dm_reading;

/* Fills a reading, which lives in the document's arena. DM_NO_MEMORY. */
dm_status dm_reading_new(const dm_attributor *attributor, const dm_document *document, dm_reading *reading,
                         dm_error *error);

/* Fills reading->capital, once words and classes are there. DM_NO_MEMORY. */
dm_status dm_capitals_find(dm_reading *reading, dm_error *error);

/* Paragraphs that can hold speech: headline, standfirst, body. */
bool dm_paragraph_speaks(const dm_paragraph *paragraph);

/* True when the token's word belongs to one of the classes. */
static inline bool dm_token_is(const dm_reading *reading, uint32_t token, uint32_t classes) {
    return (reading->classes[token] & classes) != 0;
}

static inline const dm_token *dm_token_of(const dm_reading *reading, uint32_t token) {
    return &reading->document->tokens[token];
}

static inline bool dm_token_has(const dm_reading *reading, uint32_t token, uint8_t flags) {
    return (reading->document->tokens[token].flags & flags) != 0;
}

static inline bool dm_token_is_word(const dm_reading *reading, uint32_t token) {
    return reading->document->tokens[token].kind == DM_TOKEN_WORD;
}

/* True for a token that is this one byte: a comma, a colon. */
static inline bool dm_token_is_mark(const dm_reading *reading, uint32_t token, char mark) {
    const dm_token *found = &reading->document->tokens[token];
    return found->end - found->start == 1 && reading->document->text.bytes[found->start] == mark;
}

/* The token's text equals the word, case aside (ASCII). */
static inline bool dm_token_equals(const dm_reading *reading, uint32_t token, const char *word) {
    return dm_text_equal_folded(dm_token_text(reading->document, &reading->document->tokens[token]),
                                dm_text_of(word));
}

/* The token's text equals one of `count` words, case aside (ASCII). */
bool dm_token_is_one_of(const dm_reading *reading, uint32_t token, const char *const *words, size_t count);

/* True for a word that ends as those for people do: delegate, captain, chairman. */
bool dm_token_names_agent(const dm_reading *reading, uint32_t token);

/* True for a hyphen or dash. */
bool dm_token_is_dash(const dm_reading *reading, uint32_t token);

/* True for a mark that ends a sentence: . ! ? and their runs. */
bool dm_token_is_stop(const dm_reading *reading, uint32_t token);

/* The sentence's tokens. */
static inline dm_range dm_sentence_of(const dm_reading *reading, uint32_t token) {
    return reading->document->sentences[reading->document->tokens[token].sentence].tokens;
}

static inline uint32_t dm_paragraph_of(const dm_reading *reading, uint32_t token) {
    return reading->document->sentences[reading->document->tokens[token].sentence].paragraph;
}

#endif
