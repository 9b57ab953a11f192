/* Reasons of a machine whose decision is no sum over features: what the decision value loses when a word is
 * left out (Li, Monroe and Jurafsky, "Understanding neural networks through representation erasure", 2016).
 *
 * Each word's share stands for itself; together they add up to nothing in particular. */
#include <math.h>
#include <stdlib.h>

#include "model/explain.h"

/* A passage as a text of its own, from which one word at a time is missing. */
typedef struct erasure {
    const dm_model *model;
    const dm_passage *passage;
    dm_workspace *workspace;
    dm_arena *arena; /* of the text at hand */
    dm_buffer text;
    dm_span whole; /* of the passage, bytes of its document */
    uint32_t label;
    uint32_t other;
} erasure;

/* Where a span of the document lies in the text without the word; empty stays empty. */
static dm_span move_span(const erasure *of, dm_span span, dm_span word) {
    if (dm_span_empty(span)) {
        return (dm_span){0, 0};
    }
    uint32_t moved = of->whole.start + (word.end <= span.start ? word.end - word.start : 0);
    return (dm_span){span.start - moved, span.end - moved};
}

/* How far the label is above the runner-up without a word; an empty word leaves all there. */
static dm_status measure(erasure *of, dm_span word, double *lead, dm_error *error) {
    const dm_document *document = of->passage->document;
    dm_span before = {of->whole.start, word.start};
    dm_span after = {word.end, of->whole.end};
    dm_arena_reset(of->arena);
    dm_buffer_clear(&of->text);
    dm_buffer_add(&of->text, dm_text_slice(document->text, before));
    dm_buffer_add(&of->text, dm_text_slice(document->text, after));
    if (of->text.failed) {
        return dm_out_of_memory(error);
    }
    dm_document rest;
    dm_score score;
    dm_status status = dm_document_read_row(dm_buffer_text(&of->text), of->arena, &rest, error);
    if (status != DM_OK) {
        return status;
    }
    dm_span source = move_span(of, dm_range_span(document, of->passage->source), word);
    dm_span target = move_span(of, dm_range_span(document, of->passage->target), word);
    dm_passage passage = {.document = &rest, .tokens = {0, (uint32_t)rest.token_count}};
    passage.source = dm_span_empty(source) ? passage.source : dm_document_range(&rest, source);
    passage.target = dm_span_empty(target) ? passage.target : dm_document_range(&rest, target);
    status = dm_model_score(of->model, &passage, of->workspace, &score, error);
    *lead = status == DM_OK ? score.decision[of->label] - score.decision[of->other] : 0;
    return status;
}

/* Who acts on whom stays, and marks are no words. */
static bool can_go(const dm_passage *passage, uint32_t token) {
    bool is_source = token >= passage->source.first && token < passage->source.end;
    bool is_target = token >= passage->target.first && token < passage->target.end;
    return !is_source && !is_target && passage->document->tokens[token].kind != DM_TOKEN_PUNCTUATION;
}

static dm_status erase(erasure *of, dm_reasons *found, dm_error *error) {
    const dm_passage *passage = of->passage;
    double all;
    dm_status status = measure(of, (dm_span){of->whole.start, of->whole.start}, &all, error);
    for (uint32_t i = passage->tokens.first; i < passage->tokens.end && status == DM_OK; i++) {
        const dm_token *token = passage->document->tokens + i;
        if (i - passage->tokens.first >= DM_ERASED_MOST || !can_go(passage, i)) {
            continue;
        }
        dm_span word = {token->start, token->end};
        double without;
        status = measure(of, word, &without, error);
        if (status == DM_OK && all != without) {
            found->reasons[found->count++] = (dm_evidence){.feature = DM_NONE,
                                                           .span = word,
                                                           .label = all > without ? of->label : of->other,
                                                           .weight = all - without};
        }
    }
    return status;
}

dm_status dm_explain_words(const dm_model *model, const dm_passage *passage, dm_workspace *workspace,
                           dm_reasons *found, dm_error *error) {
    erasure of = {.model = model,
                  .passage = passage,
                  .workspace = workspace,
                  .arena = dm_arena_new(0),
                  .whole = dm_range_span(passage->document, passage->tokens),
                  .label = found->label,
                  .other = found->other};
    dm_status status = of.arena ? erase(&of, found, error) : dm_out_of_memory(error);
    dm_buffer_free(&of.text);
    dm_arena_free(of.arena);
    return status;
}
