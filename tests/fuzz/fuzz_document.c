/* Documents: paragraphs, sentences and tokens tile what they divide, in order, and offsets go to code points
 * and back. */
#include <stdlib.h>

#include "document/document.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

static void require(bool holds) {
    if (!holds) {
        abort();
    }
}

static void require_tokens(const dm_document *document) {
    uint32_t behind = 0;
    for (size_t i = 0; i < document->token_count; i++) {
        const dm_token *token = &document->tokens[i];
        require(token->start >= behind && token->start < token->end && token->end <= document->text.length);
        require(dm_utf8_first_bad(dm_token_text(document, token)) == token->end - token->start);
        require(token->sentence < document->sentence_count);
        uint32_t characters = dm_document_characters(document, token->start);
        require(dm_document_byte(document, characters) == token->start);
        behind = token->end;
    }
}

static void require_ranges(const dm_document *document) {
    uint32_t token = 0;
    for (size_t i = 0; i < document->sentence_count; i++) {
        const dm_sentence *sentence = &document->sentences[i];
        require(sentence->tokens.first == token && sentence->tokens.end > token);
        require(sentence->paragraph < document->paragraph_count);
        token = sentence->tokens.end;
    }
    require(token == document->token_count);
    uint32_t sentence = 0;
    for (size_t i = 0; i < document->paragraph_count; i++) {
        require(document->paragraphs[i].sentences.first == sentence);
        sentence = document->paragraphs[i].sentences.end;
    }
    require(sentence == document->sentence_count);
}

static void read_as(dm_text text, bool row) {
    dm_arena *arena = dm_arena_new(0);
    dm_document document;
    dm_error error = {0};
    require(arena != NULL);
    dm_status status = row ? dm_document_read_row(text, arena, &document, &error)
                           : dm_document_read(text, arena, &document, &error);
    require(status == DM_OK || error.message[0] != '\0');
    if (status == DM_OK) {
        require(dm_utf8_first_bad(document.text) == document.text.length);
        require(dm_document_characters(&document, (uint32_t)document.text.length) == document.characters);
        require_tokens(&document);
        require_ranges(&document);
    }
    dm_arena_free(arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length) {
    read_as((dm_text){(const char *)bytes, length}, false);
    read_as((dm_text){(const char *)bytes, length}, true);
    return 0;
}
