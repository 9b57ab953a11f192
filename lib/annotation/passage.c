#include "annotation/passage.h"

/* The tokens of a role; absent when it is not wholly inside the passage. */
static dm_range role(const dm_document *document, dm_range tokens, dm_span span) {
    static const dm_range absent = {0, 0};
    if (dm_span_empty(span) || span.end > document->text.length) {
        return absent;
    }
    dm_range range = dm_document_range(document, span);
    return range.first >= tokens.first && range.end <= tokens.end ? range : absent;
}

static dm_passage passage_of(const dm_document *document, dm_range tokens, dm_span source, dm_span target) {
    return (dm_passage){.document = document,
                        .tokens = tokens,
                        .source = role(document, tokens, source),
                        .target = role(document, tokens, target)};
}

dm_passage dm_passage_of_unit(const dm_document *document, const dm_unit *unit) {
    return passage_of(document, dm_document_range(document, unit->passage), unit->source, unit->target);
}

dm_passage dm_passage_of_paragraph(const dm_document *document, uint32_t paragraph) {
    static const dm_span nobody = {0, 0};
    return passage_of(document, document->paragraphs[paragraph].tokens, nobody, nobody);
}

dm_passage dm_passage_of_row(const dm_document *document, const dm_item *item) {
    dm_range tokens = {0, (uint32_t)document->token_count};
    return passage_of(document, tokens, item->source_span, item->target_span);
}
