#include "document/document.h"

#include "document/dateline.h"
#include "document/steps.h"

enum {
    FIRST_PARAGRAPHS = 3, /* of the body, which a bare dateline can begin */
    USUAL_TOKEN = 4       /* bytes of text a token, at least, in most texts: the first room for tokens */
};

static dm_status read_tokens(dm_document *document, bool sentences, dm_error *error) {
    size_t token_capacity = document->text.length / USUAL_TOKEN + 1;
    size_t sentence_capacity = 0;
    document->tokens = dm_arena_take(document->arena, token_capacity, sizeof *document->tokens);
    if (!document->tokens) {
        return dm_out_of_memory(error);
    }
    for (size_t i = 0; i < document->paragraph_count; i++) {
        dm_paragraph *paragraph = &document->paragraphs[i];
        dm_status status = dm_document_tokenise(document, paragraph, &token_capacity, error);
        if (status == DM_OK && sentences) {
            status = dm_document_split_sentences(document, (uint32_t)i, &sentence_capacity, error);
        }
        if (status != DM_OK) {
            return status;
        }
    }
    return DM_OK;
}

/* A bare place stands where the body begins. Words and a colon that come again are the speakers of a
 * transcript. */
static void find_datelines(dm_document *document) {
    size_t body = 0;   /* paragraphs so far */
    size_t colons = 0; /* datelines that end with one so far */
    dm_paragraph *first_colon = NULL;
    for (size_t i = 0; i < document->paragraph_count; i++) {
        dm_paragraph *paragraph = &document->paragraphs[i];
        uint32_t start = paragraph->bytes.start;
        paragraph->dateline = (dm_span){start, start};
        if (paragraph->kind != DM_PARAGRAPH_BODY) {
            continue;
        }
        dm_dateline dateline = dm_dateline_find(dm_text_slice(document->text, paragraph->bytes));
        if (!dateline.bare || body < FIRST_PARAGRAPHS) {
            paragraph->dateline.end = start + (uint32_t)dateline.length;
            first_colon = dateline.colon && !colons ? paragraph : first_colon;
        }
        colons += dateline.colon;
        if (dateline.colon && colons > 1) {
            paragraph->dateline.end = start;
        }
        body++;
    }
    if (colons > 1 && first_colon) {
        first_colon->dateline.end = first_colon->dateline.start;
    }
}

dm_status dm_document_read(dm_text bytes, dm_arena *arena, dm_document *document, dm_error *error) {
    *document = (dm_document){.arena = arena};
    dm_status status = dm_document_decode(bytes, document, error);
    if (status == DM_OK) {
        status = dm_document_split_paragraphs(document, error);
    }
    if (status == DM_OK) {
        status = dm_document_sort_paragraphs(document, error);
    }
    if (status == DM_OK) {
        find_datelines(document);
        status = read_tokens(document, true, error);
    }
    return status;
}

static dm_status read_row(dm_text bytes, dm_arena *arena, bool sentences, dm_document *document,
                          dm_error *error) {
    *document = (dm_document){.arena = arena};
    dm_status status = dm_document_decode(bytes, document, error);
    if (status != DM_OK) {
        return status;
    }
    document->paragraphs = dm_arena_take(arena, 1, sizeof *document->paragraphs);
    if (!document->paragraphs) {
        return dm_out_of_memory(error);
    }
    document->paragraph_count = 1;
    document->paragraphs[0].kind = DM_PARAGRAPH_BODY;
    document->paragraphs[0].bytes.end = (uint32_t)document->text.length;
    return read_tokens(document, sentences, error);
}

dm_status dm_document_read_row(dm_text bytes, dm_arena *arena, dm_document *document, dm_error *error) {
    return read_row(bytes, arena, true, document, error);
}

dm_status dm_document_read_words(dm_text bytes, dm_arena *arena, dm_document *document, dm_error *error) {
    return read_row(bytes, arena, false, document, error);
}
