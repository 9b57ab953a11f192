#include "document/document.h"

#include "document/steps.h"

static dm_status read_tokens(dm_document *document, dm_error *error) {
    size_t token_capacity = 0;
    size_t sentence_capacity = 0;
    for (size_t i = 0; i < document->paragraph_count; i++) {
        dm_paragraph *paragraph = &document->paragraphs[i];
        dm_status status = dm_document_tokenise(document, paragraph, &token_capacity, error);
        if (status == DM_OK) {
            status = dm_document_split_sentences(document, (uint32_t)i, &sentence_capacity, error);
        }
        if (status != DM_OK) {
            return status;
        }
    }
    return DM_OK;
}

static void find_datelines(dm_document *document) {
    for (size_t i = 0; i < document->paragraph_count; i++) {
        dm_paragraph *paragraph = &document->paragraphs[i];
        uint32_t start = paragraph->bytes.start;
        size_t length = paragraph->kind == DM_PARAGRAPH_BODY
                            ? dm_dateline_length(dm_text_slice(document->text, paragraph->bytes))
                            : 0;
        paragraph->dateline = (dm_span){start, start + (uint32_t)length};
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
        status = read_tokens(document, error);
    }
    return status;
}

dm_status dm_document_read_row(dm_text bytes, dm_arena *arena, dm_document *document, dm_error *error) {
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
    return read_tokens(document, error);
}
