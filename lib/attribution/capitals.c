/* Capitals that mean a name, and those that come with the start of a sentence or the style of a headline. */
#include "attribution/attributor.h"
#include "attribution/reading.h"
#include "attribution/source_head.h"

enum {
    SEEN_LOWER = 1, /* the word stands somewhere in lower case */
    SEEN_NAME = 2,  /* the word stands with a capital inside a sentence of ordinary spelling */
    FUNCTION_WORDS = DM_WORD_DEFINITE | DM_WORD_INDEFINITE | DM_WORD_POSSESSIVE | DM_WORD_PRONOUN |
                     DM_WORD_RELATIVE | DM_WORD_PREPOSITION | DM_WORD_COORDINATOR | DM_WORD_SUBORDINATOR |
                     DM_WORD_AUXILIARY | DM_WORD_NEGATION | DM_WORD_ADVERB | DM_WORD_TIME | DM_WORD_NUMBER |
                     DM_WORD_CLITIC
};

/* At least seven of ten longer words of a headline have a capital, or all in a body sentence that has many.
 */
static bool is_title_case(const dm_reading *reading, dm_range tokens, bool headline) {
    enum { LONG_WORD = 4, LEAST_WORDS = 3, LEAST_BODY_WORDS = 7 };
    uint32_t words = 0;
    uint32_t capitals = 0;
    bool small = false; /* a word of meaning in lower case, however short */
    for (uint32_t token = tokens.first; token < tokens.end; token++) {
        const dm_token *found = dm_token_of(reading, token);
        if (found->kind == DM_TOKEN_WORD && found->end - found->start >= LONG_WORD) {
            words++;
            capitals += (found->flags & DM_TOKEN_CAPITAL) != 0;
        }
        small |= found->kind == DM_TOKEN_WORD && !(found->flags & DM_TOKEN_CAPITAL) &&
                 !dm_token_is(reading, token, FUNCTION_WORDS | DM_WORD_PARTICLE);
    }
    return headline ? words >= LEAST_WORDS && capitals * 10 >= words * 7
                    : !small && words >= LEAST_BODY_WORDS && capitals == words;
}

/* A capital that the place of the word explains: the first of a sentence, or of a quotation in it. */
static bool is_at_start(const dm_reading *reading, uint32_t token) {
    return dm_token_has(reading, token, DM_TOKEN_FIRST) ||
           (token && (dm_token_of(reading, token - 1)->kind == DM_TOKEN_QUOTE ||
                      dm_token_is_mark(reading, token - 1, ':')));
}

static void see_words(const dm_reading *reading, dm_range tokens, uint8_t *seen) {
    for (uint32_t token = tokens.first; token < tokens.end; token++) {
        if (!dm_token_is_word(reading, token)) {
            continue;
        }
        if (!dm_token_has(reading, token, DM_TOKEN_CAPITAL)) {
            seen[reading->words[token]] |= SEEN_LOWER;
        } else if (!is_at_start(reading, token)) {
            seen[reading->words[token]] |= SEEN_NAME;
        }
    }
}

/* "May", "Will" and their like are names beside other names only. */
static bool is_name_in_disguise(const dm_reading *reading, dm_range sentence, uint32_t token) {
    if (token > sentence.first && dm_token_is(reading, token - 1, DM_WORD_GIVEN_NAME) &&
        dm_token_has(reading, token - 1, DM_TOKEN_CAPITAL) && dm_token_is(reading, token, DM_WORD_TIME)) {
        return true;
    }
    return dm_token_is(reading, token, DM_WORD_GIVEN_NAME) && token + 1 < sentence.end &&
           dm_token_has(reading, token + 1, DM_TOKEN_CAPITAL) && !reading->classes[token + 1];
}

/* d'Aubigny, l'Herbier: the capital stands behind the apostrophe. */
static bool has_inner_capital(const dm_reading *reading, uint32_t token) {
    dm_text word = dm_token_text(reading->document, dm_token_of(reading, token));
    size_t at = 0;
    bool apostrophe = false;
    while (at < word.length && at < 6) {
        uint32_t code = dm_utf8_next(word, &at);
        if (apostrophe) {
            return dm_utf8_is_upper(code);
        }
        apostrophe = code == '\'' || code == 0x2019;
    }
    return false;
}

static bool is_cue(const dm_reading *reading, uint32_t token, uint32_t limit) {
    dm_cue_match cue;
    return dm_cue_at(reading, token, limit, &cue);
}

static bool means_a_name(const dm_reading *reading, dm_range sentence, uint32_t token, bool title_case,
                         const uint8_t *seen) {
    if (!dm_token_is_word(reading, token)) {
        return false;
    }
    if (!dm_token_has(reading, token, DM_TOKEN_CAPITAL)) {
        return has_inner_capital(reading, token);
    }
    if (dm_token_is(reading, token, FUNCTION_WORDS)) {
        return is_name_in_disguise(reading, sentence, token);
    }
    uint8_t was_seen = seen[reading->words[token]];
    if (title_case) {
        bool surname = token > sentence.first && dm_token_is(reading, token - 1, DM_WORD_GIVEN_NAME) &&
                       reading->capital[token - 1] && !reading->classes[token] && !(was_seen & SEEN_LOWER);
        bool said =
            token > sentence.first && reading->capital[token - 1] && is_cue(reading, token, sentence.end);
        return !said && (was_seen & SEEN_NAME || dm_token_is(reading, token, DM_WORD_GIVEN_NAME) || surname);
    }
    if (!is_at_start(reading, token) || was_seen & SEEN_NAME) {
        return true;
    }
    bool opens_cue = !dm_token_is(reading, token, DM_WORD_GIVEN_NAME) &&
                     is_cue(reading, token, sentence.end); /* According to, Asked */
    bool common = dm_token_is(reading, token, DM_WORD_TITLE | DM_WORD_COLLECTIVE) &&
                  token + 1 < sentence.end && !dm_token_has(reading, token + 1, DM_TOKEN_CAPITAL) &&
                  dm_phrase_is_plural(reading, (dm_range){token, token + 1}); /* Diplomats said */
    return !(was_seen & SEEN_LOWER) && !opens_cue && !common;
}

dm_status dm_capitals_find(dm_reading *reading, dm_error *error) {
    const dm_document *document = reading->document;
    size_t word_count = reading->attributor->vocabulary.words.count + reading->own.count;
    uint8_t *seen = dm_arena_take(document->arena, word_count, sizeof *seen);
    bool *title_case = dm_arena_take(document->arena, document->sentence_count, sizeof *title_case);
    reading->capital = dm_arena_take(document->arena, document->token_count, sizeof *reading->capital);
    if (!seen || !title_case || !reading->capital) {
        return dm_out_of_memory(error);
    }
    for (size_t i = 0; i < document->sentence_count; i++) {
        const dm_sentence *sentence = &document->sentences[i];
        title_case[i] =
            is_title_case(reading, sentence->tokens,
                          document->paragraphs[sentence->paragraph].kind == DM_PARAGRAPH_HEADLINE);
        if (!title_case[i]) {
            see_words(reading, document->sentences[i].tokens, seen);
        }
    }
    for (size_t i = 0; i < document->sentence_count; i++) {
        dm_range tokens = document->sentences[i].tokens;
        for (uint32_t token = tokens.first; token < tokens.end; token++) {
            reading->capital[token] = means_a_name(reading, tokens, token, title_case[i], seen);
        }
    }
    return DM_OK;
}
