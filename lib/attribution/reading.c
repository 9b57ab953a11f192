#include "attribution/reading.h"

#include "attribution/attributor.h"
#include "attribution/quotation.h"

bool dm_paragraph_speaks(const dm_paragraph *paragraph) {
    return paragraph->kind == DM_PARAGRAPH_BODY || paragraph->kind == DM_PARAGRAPH_HEADLINE ||
           paragraph->kind == DM_PARAGRAPH_STANDFIRST;
}

static bool starts_with_any(dm_text text, const char *const *marks, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (dm_text_starts_with(text, dm_text_of(marks[i]))) {
            return true;
        }
    }
    return false;
}

bool dm_token_is_one_of(const dm_reading *reading, uint32_t token, const char *const *words, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (dm_token_equals(reading, token, words[i])) {
            return true;
        }
    }
    return false;
}

bool dm_token_names_agent(const dm_reading *reading, uint32_t token) {
    static const char *const endings[] = {"er", "or",  "ist", "ant", "ent", "ian",   "man",
                                          "ee", "ate", "ess", "ain", "eur", "guard", "chief"};
    dm_text word = dm_token_text(reading->document, dm_token_of(reading, token));
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        if (dm_text_ends_with(word, dm_text_of(endings[i]))) {
            return true;
        }
    }
    return false;
}

bool dm_token_is_dash(const dm_reading *reading, uint32_t token) {
    static const char *const dashes[] = {"-", "\xe2\x80\x93", "\xe2\x80\x94", "\xe2\x80\x95"};
    const dm_token *found = dm_token_of(reading, token);
    return found->kind == DM_TOKEN_PUNCTUATION &&
           starts_with_any(dm_token_text(reading->document, found), dashes, sizeof dashes / sizeof *dashes);
}

bool dm_token_is_stop(const dm_reading *reading, uint32_t token) {
    static const char *const stops[] = {".", "!", "?", "\xe2\x80\xa6"};
    const dm_token *found = dm_token_of(reading, token);
    return found->kind == DM_TOKEN_PUNCTUATION &&
           starts_with_any(dm_token_text(reading->document, found), stops, sizeof stops / sizeof *stops);
}

/* The lexicons' number of a word, or one above them all that is the document's own. */
static uint32_t number_word(dm_reading *reading, dm_text word, dm_buffer *folded) {
    const dm_table *known = &reading->attributor->vocabulary.words;
    dm_buffer_clear(folded);
    dm_utf8_fold(word, folded);
    uint32_t number = dm_table_find(known, dm_buffer_text(folded));
    if (number != DM_NONE) {
        return number;
    }
    number = dm_table_add(&reading->own, dm_buffer_text(folded));
    return number == DM_NONE ? DM_NONE : number + (uint32_t)known->count;
}

static dm_status number_words(dm_reading *reading, dm_error *error) {
    const dm_document *document = reading->document;
    const dm_vocabulary *vocabulary = &reading->attributor->vocabulary;
    dm_buffer folded = {0};
    dm_table_init(&reading->own, document->arena);
    for (size_t i = 0; i < document->token_count; i++) {
        uint32_t word = number_word(reading, dm_token_text(document, &document->tokens[i]), &folded);
        if (word == DM_NONE || folded.failed) {
            dm_buffer_free(&folded);
            return dm_out_of_memory(error);
        }
        reading->words[i] = word;
        bool known = word < vocabulary->words.count && document->tokens[i].kind != DM_TOKEN_QUOTE;
        reading->classes[i] = known ? vocabulary->classes[word] : 0;
    }
    dm_buffer_free(&folded);
    return DM_OK;
}

static dm_status add_party(dm_reading *reading, size_t *capacity, dm_party_match match, dm_error *error) {
    dm_party_match *parties = dm_arena_grow(reading->document->arena, reading->parties, reading->party_count,
                                            capacity, sizeof *parties);
    if (!parties) {
        return dm_out_of_memory(error);
    }
    reading->parties = parties;
    for (uint32_t token = match.tokens.first; token < match.tokens.end; token++) {
        reading->party_at[token] = (uint32_t)reading->party_count;
    }
    parties[reading->party_count++] = match;
    return DM_OK;
}

static dm_status find_parties(dm_reading *reading, dm_error *error) {
    const dm_document *document = reading->document;
    const dm_phrases *phrases = &reading->attributor->parties.phrases;
    size_t capacity = 0;
    memset(reading->party_at, 0xff, document->token_count * sizeof *reading->party_at);
    for (size_t i = 0; i < document->sentence_count; i++) {
        dm_range tokens = document->sentences[i].tokens;
        for (uint32_t at = tokens.first; at < tokens.end;) {
            uint32_t end = at + 1;
            const dm_phrase *found =
                dm_token_has(reading, at, DM_TOKEN_CAPITAL)
                    ? dm_phrases_match(phrases, document, reading->words, at, tokens.end, &end)
                    : NULL;
            dm_party_match match = {{at, end}, found ? found->value : DM_NONE, found ? found->form : 0};
            dm_status status = found ? add_party(reading, &capacity, match, error) : DM_OK;
            if (status != DM_OK) {
                return status;
            }
            at = end;
        }
    }
    return DM_OK;
}

/* "Brussels" is the seat of the European Union too, which a text means when it names that, and Belgium less.
 */
static void settle_shared_seat(dm_reading *reading) {
    uint32_t state = dm_party_by_code(&reading->attributor->parties, DM_TEXT("BEL"));
    uint32_t bodies[] = {dm_party_by_code(&reading->attributor->parties, DM_TEXT("EU")),
                         dm_party_by_code(&reading->attributor->parties, DM_TEXT("European Commission"))};
    size_t counts[2] = {0, 0}; /* the state, the union */
    for (size_t i = 0; i < reading->party_count; i++) {
        const dm_party_match *match = &reading->parties[i];
        counts[0] += match->party == state && match->form != DM_PARTY_CAPITAL;
        counts[1] += match->party == bodies[0] || match->party == bodies[1];
    }
    for (size_t i = 0; i < reading->party_count && counts[1] > counts[0]; i++) {
        dm_party_match *match = &reading->parties[i];
        if (match->party == state && match->form == DM_PARTY_CAPITAL) {
            match->party = bodies[0];
        }
    }
}

dm_status dm_reading_new(const dm_attributor *attributor, const dm_document *document, dm_reading *reading,
                         dm_error *error) {
    size_t count = document->token_count;
    *reading = (dm_reading){.attributor = attributor,
                            .document = document,
                            .words = dm_arena_take(document->arena, count, sizeof(uint32_t)),
                            .classes = dm_arena_take(document->arena, count, sizeof(uint32_t)),
                            .party_at = dm_arena_take(document->arena, count, sizeof(uint32_t))};
    if (!reading->words || !reading->classes || !reading->party_at) {
        return dm_out_of_memory(error);
    }
    dm_status status = dm_quotations_find(document, &reading->quotations, error);
    if (status == DM_OK) {
        status = number_words(reading, error);
    }
    if (status == DM_OK) {
        status = dm_capitals_find(reading, error);
    }
    if (status == DM_OK) {
        status = find_parties(reading, error);
    }
    if (status == DM_OK) {
        settle_shared_seat(reading);
    }
    return status == DM_OK ? dm_mentions_find(reading, &reading->mentions, error) : status;
}
