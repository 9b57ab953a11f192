/* What the rules add to the proposals of another engine. */
#include "attribution/rules_parts.h"

/* Contents in an array whose size is a power of two, as dm_add_content expects it. */
static bool make_room(dm_arena *arena, dm_proposal *proposal) {
    size_t room = 1;
    while (room < proposal->content_count) {
        room *= 2;
    }
    dm_range *contents = dm_arena_take(arena, room, sizeof *contents);
    if (!contents) {
        return false;
    }
    memcpy(contents, proposal->contents, proposal->content_count * sizeof *contents);
    proposal->contents = contents;
    return true;
}

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
        dm_range content = proposal->contents[proposal->content_count - 1];
        uint32_t paragraph = dm_paragraph_of(rules->reading, content.first);
        if (last[paragraph] == DM_NONE ||
            rules->proposals->items[last[paragraph]].contents[0].first < content.first) {
            last[paragraph] = (uint32_t)i;
        }
    }
    return last;
}

static bool complete_paragraph(dm_rules *rules, uint32_t number, const uint32_t *last) {
    size_t before = rules->proposals->count;
    if (last[number] == DM_NONE && !dm_read_layout(rules, number)) {
        return false;
    }
    if (rules->proposals->count > before) {
        return true;
    }
    if (!dm_frames_find(rules, number) || !dm_claim_quotations(rules, number)) {
        return false;
    }
    if (last[number] != DM_NONE && !dm_range_is_empty(rules->proposals->items[last[number]].source)) {
        rules->last_source = rules->proposals->items[last[number]].source;
        rules->last_paragraph = number;
    }
    return dm_claim_bare_quotations(rules, number);
}

dm_status dm_rules_complete(const dm_reading *reading, dm_proposals *proposals, dm_error *error) {
    const dm_document *document = reading->document;
    dm_rules rules;
    if (!dm_rules_start(&rules, reading, proposals)) {
        return dm_out_of_memory(error);
    }
    for (size_t i = 0; i < proposals->count; i++) {
        if (!make_room(document->arena, &proposals->items[i])) {
            return dm_out_of_memory(error);
        }
        note_claims(&rules, (uint32_t)i);
    }
    uint32_t *last = last_proposals(&rules);
    for (size_t i = 0; last && i < document->paragraph_count; i++) {
        if (dm_paragraph_speaks(&document->paragraphs[i]) && !complete_paragraph(&rules, (uint32_t)i, last)) {
            last = NULL;
        }
    }
    return last ? DM_OK : dm_out_of_memory(error);
}
