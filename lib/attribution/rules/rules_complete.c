/* What the rules add to the proposals of another engine. */
#include "attribution/rules/rules_parts.h"

/* Quotations of the contents; the outermost ones. */
static void note_claims(const dm_rules *rules, uint32_t number) {
    const dm_proposal *proposal = &rules->proposals->items[number];
    const dm_quotations *quotations = &rules->reading->quotations;
    for (size_t i = 0; i < proposal->content_count; i++) {
        for (uint32_t token = proposal->contents[i].first; token < proposal->contents[i].end; token++) {
            uint32_t around = quotations->around[token];
            if (around != DM_NONE) {
                if (rules->claimed[around] == DM_NONE) {
                    rules->claimed[around] = number;
                }
                token = quotations->items[around].tokens.end - 1;
            }
        }
    }
}

/* For every paragraph the proposal whose content comes last in it, or DM_NONE. */
static uint32_t *last_proposals(const dm_rules *rules) {
    const dm_document *document = rules->reading->document;
    uint32_t *last = dm_arena_take(document->arena, document->paragraph_count, sizeof *last);
    if (!last) {
        return NULL;
    }
    memset(last, 0xff, document->paragraph_count * sizeof *last);
    for (size_t i = 0; i < rules->proposals->count; i++) {
        const dm_proposal *proposal = &rules->proposals->items[i];
        if (!proposal->content_count) {
            continue;
        }
        dm_range content = proposal->contents[proposal->content_count - 1];
        uint32_t paragraph = dm_paragraph_of(rules->reading, content.first);
        if (last[paragraph] == DM_NONE ||
            rules->proposals->items[last[paragraph]].contents[0].first < content.first) {
            last[paragraph] = (uint32_t)i;
        }
    }
    return last;
}

/* Where the layout says who speaks, the engine's proposals for the paragraph give way. */
static bool read_layouts(dm_rules *rules, bool *laid_out) {
    const dm_document *document = rules->reading->document;
    size_t engines = rules->proposals->count;
    for (size_t i = 0; i < document->paragraph_count; i++) {
        size_t before = rules->proposals->count;
        if (dm_paragraph_speaks(&document->paragraphs[i]) && !dm_read_layout(rules, (uint32_t)i)) {
            return false;
        }
        laid_out[i] = rules->proposals->count > before;
    }
    for (size_t i = 0; i < engines; i++) {
        dm_proposal *proposal = &rules->proposals->items[i];
        if (proposal->content_count &&
            laid_out[dm_paragraph_of(rules->reading, proposal->contents[0].first)]) {
            proposal->content_count = 0;
        }
    }
    return true;
}

/* Tokens that a content, source or cue of the engine holds. */
static bool *taken_tokens(const dm_rules *rules) {
    const dm_document *document = rules->reading->document;
    bool *taken = dm_arena_take(document->arena, document->token_count, sizeof *taken);
    for (size_t i = 0; taken && i < rules->proposals->count; i++) {
        const dm_proposal *proposal = &rules->proposals->items[i];
        for (size_t part = 0; part < proposal->content_count; part++) {
            for (uint32_t token = proposal->contents[part].first; token < proposal->contents[part].end;
                 token++) {
                taken[token] = true;
            }
        }
        for (uint32_t token = proposal->cue.first; proposal->content_count && token < proposal->cue.end;
             token++) {
            taken[token] = true;
        }
    }
    return taken;
}

static bool complete_paragraph(dm_rules *rules, uint32_t number, const uint32_t *last,
                               const uint32_t *proposal_at, const bool *taken) {
    if (!dm_frames_find(rules, number)) {
        return false;
    }
    dm_mend_sources(rules, proposal_at);
    if (!dm_complete_quoted(rules, proposal_at, taken) || !dm_claim_quotations(rules, number)) {
        return false;
    }
    if (!dm_propose_attributed(rules, taken)) {
        return false;
    }
    if (last[number] != DM_NONE) {
        dm_rules_note_speaker(rules, &rules->proposals->items[last[number]]);
    }
    return dm_claim_bare_quotations(rules, number);
}

dm_status dm_rules_complete(const dm_reading *reading, dm_proposals *proposals, dm_error *error) {
    const dm_document *document = reading->document;
    dm_rules rules;
    bool *laid_out = dm_arena_take(document->arena, document->paragraph_count, sizeof *laid_out);
    if (!laid_out || !dm_rules_start(&rules, reading, proposals) || !read_layouts(&rules, laid_out)) {
        return dm_out_of_memory(error);
    }
    for (size_t i = 0; i < proposals->count; i++) {
        note_claims(&rules, (uint32_t)i);
    }
    uint32_t *last = last_proposals(&rules);
    uint32_t *proposal_at = dm_cues_of_proposals(&rules);
    bool *taken = taken_tokens(&rules);
    if (!proposal_at || !taken) {
        return dm_out_of_memory(error);
    }
    for (size_t i = 0; last && i < document->paragraph_count; i++) {
        bool open = dm_paragraph_speaks(&document->paragraphs[i]) && !laid_out[i];
        if (open && !complete_paragraph(&rules, (uint32_t)i, last, proposal_at, taken)) {
            last = NULL;
        }
    }
    return last && dm_proposals_cut_tails(reading, proposals) ? DM_OK : dm_out_of_memory(error);
}
