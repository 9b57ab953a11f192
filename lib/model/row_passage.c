#include "model/row_passage.h"

dm_status dm_row_passage(const dm_row *row, dm_arena *arena, dm_document *document, dm_passage *passage,
                         dm_error *error) {
    dm_status status = dm_document_read_row(row->text, arena, document, error);
    if (status != DM_OK) {
        error->line = row->line;
        return status;
    }
    *passage = (dm_passage){.document = document, .tokens = {0, (uint32_t)document->token_count}};
    if (!dm_span_empty(row->source)) {
        passage->source = dm_document_range(document, row->source);
    }
    if (!dm_span_empty(row->target)) {
        passage->target = dm_document_range(document, row->target);
    }
    return DM_OK;
}
