#include "attribution/learned/engine.h"

#include <stdlib.h>

#include "base/buffer.h"

static dm_status open_parts(dm_engine *engine, dm_error *error) {
    dm_status status = dm_tagger_open(&engine->weights, &engine->tagger, error);
    if (status == DM_OK) {
        status = dm_parser_open(&engine->weights, &engine->parser, error);
    }
    if (status == DM_OK) {
        status = dm_cue_model_open(&engine->weights, &engine->cue, error);
    }
    if (status == DM_OK) {
        status = dm_weights_wide(&engine->weights, "sequence", &engine->sequence, error);
    }
    if (status == DM_OK) {
        status = dm_choice_model_open(&engine->weights, &engine->choice, error);
    }
    if (status == DM_OK) {
        dm_text card; /* nothing is shipped without one */
        status = dm_weights_section(&engine->weights, "card", &card, error);
    }
    return status;
}

dm_status dm_engine_open(dm_text weights, bool trusted, dm_engine **engine, dm_error *error) {
    *engine = calloc(1, sizeof **engine);
    if (*engine == NULL) {
        return dm_out_of_memory(error);
    }
    dm_status status = dm_weights_open(weights, trusted, &(*engine)->weights, error);
    if (status == DM_OK) {
        status = open_parts(*engine, error);
    }
    if (status != DM_OK) {
        dm_engine_free(*engine);
        *engine = NULL;
    }
    return status;
}

void dm_engine_free(dm_engine *engine) {
    if (engine != NULL) {
        dm_weights_close(&engine->weights);
        free(engine);
    }
}

/* A comma, point, colon or semicolon outside quotations, which no content begins or ends with. */
static const char loose_marks[] = {',', '.', ':', ';'};

static bool is_loose(const dm_document *document, const dm_quotations *quotations, uint32_t token) {
    const dm_token *item = &document->tokens[token];
    return quotations->around[token] == DM_NONE && item->end - item->start == 1 &&
           memchr(loose_marks, document->text.bytes[item->start], sizeof loose_marks) != NULL;
}

/* A candidate's contents without loose marks at their edges, and without those that are nothing else. */
static uint32_t trim_contents(const dm_document *document, const dm_quotations *quotations,
                              const dm_candidate *candidate, dm_range *contents) {
    uint32_t count = 0;
    for (uint32_t part = 0; part < candidate->content_count; part++) {
        dm_range range = candidate->contents[part];
        while (range.first < range.end && is_loose(document, quotations, range.first)) {
            range.first++;
        }
        while (range.first < range.end && is_loose(document, quotations, range.end - 1)) {
            range.end--;
        }
        if (range.first < range.end) {
            contents[count++] = range;
        }
    }
    return count;
}

static dm_status add_proposal(const dm_document *document, const dm_quotations *quotations,
                              const dm_candidate *candidate, dm_proposals *proposals, dm_error *error) {
    dm_arena *arena = document->arena;
    dm_range *contents = dm_arena_take(arena, candidate->content_count, sizeof *contents);
    dm_proposal *items =
        dm_arena_grow(arena, proposals->items, proposals->count, &proposals->capacity, sizeof *items);
    if (items == NULL || contents == NULL) {
        return dm_out_of_memory(error);
    }
    proposals->items = items;
    uint32_t count = trim_contents(document, quotations, candidate, contents);
    if (count == 0) {
        return DM_OK;
    }
    items[proposals->count++] = (dm_proposal){.contents = contents,
                                              .content_count = count,
                                              .cue = {candidate->cue, candidate->cue + 1},
                                              .source = candidate->source,
                                              .class = DM_CUE_NONE,
                                              .confidence = candidate->score};
    return DM_OK;
}

dm_status dm_engine_propose(const dm_engine *engine, const dm_document *document,
                            const dm_quotations *quotations, dm_proposals *proposals, dm_error *error) {
    dm_arena *arena = document->arena;
    dm_view view;
    dm_candidates candidates = {0};
    dm_status status =
        dm_view_new(&engine->tagger, &engine->parser, document, quotations, arena, &view, error);
    if (status == DM_OK) {
        status = dm_cue_score(&engine->cue, arena, &view, error);
    }
    if (status == DM_OK) {
        status = dm_candidates_find(&engine->sequence, &view, arena, &candidates, error);
    }
    if (status != DM_OK) {
        return status;
    }
    dm_parse *parse = dm_arena_take(arena, 1, sizeof *parse);
    if (parse == NULL) {
        return dm_out_of_memory(error);
    }
    *parse = view.parse;
    proposals->parse = parse;
    proposals->cues = view.cue;
    dm_candidates_score(&engine->choice, &view, &candidates);
    bool *chosen = dm_arena_take(arena, candidates.count, sizeof *chosen);
    if (chosen == NULL) {
        return dm_out_of_memory(error);
    }
    status = dm_candidates_choose(&view, &candidates, DM_PROPOSAL_FLOOR, arena, chosen, error);
    for (size_t number = 0; number < candidates.count && status == DM_OK; number++) {
        if (chosen[number]) {
            status = add_proposal(document, quotations, &candidates.items[number], proposals, error);
        }
    }
    return status;
}

dm_status dm_engine_parse(const dm_engine *engine, const dm_document *document, dm_parse *parse,
                          dm_error *error) {
    return dm_parse_document(&engine->tagger, &engine->parser, document, document->arena, parse, error);
}

dm_status dm_engine_parser_digest(const dm_engine *engine, char digits[DM_SHA256_DIGITS + 1],
                                  dm_error *error) {
    static const char *const sections[] = {"tags",
                                           "tagger.only",
                                           "tagger.weights",
                                           "parser.moves",
                                           "parser.relations",
                                           "parser.sure.moves",
                                           "parser.sure.relations"};
    dm_buffer all = {0};
    for (size_t index = 0; index < sizeof sections / sizeof *sections; index++) {
        dm_buffer_add(&all, dm_weights_digest(&engine->weights, sections[index]));
    }
    bool failed = all.failed;
    if (!failed) {
        dm_sha256(dm_buffer_text(&all), digits);
    }
    dm_buffer_free(&all);
    return failed ? dm_out_of_memory(error) : DM_OK;
}
