#include "attribution/proposals.h"

#include "attribution/attributor.h"

dm_proposal *dm_proposals_add(dm_arena *arena, dm_proposals *proposals) {
    dm_proposal *items =
        dm_arena_grow(arena, proposals->items, proposals->count, &proposals->capacity, sizeof *items);
    if (!items) {
        return NULL;
    }
    proposals->items = items;
    items[proposals->count] = (dm_proposal){0};
    return &items[proposals->count++];
}

/* An array of the list's own has room for the next power of two. */
static size_t room_for(size_t count) {
    size_t room = 1;
    while (room < count) {
        room *= 2;
    }
    return room;
}

bool dm_proposal_add_content(dm_arena *arena, dm_proposal *proposal, dm_range content) {
    size_t count = proposal->content_count;
    if (!count || room_for(count) == count) {
        dm_range *contents = dm_arena_take(arena, room_for(count + 1), sizeof *contents);
        if (!contents) {
            return false;
        }
        if (count) {
            memcpy(contents, proposal->contents, count * sizeof *contents);
        }
        proposal->contents = contents;
    }
    size_t place = count;
    while (place && proposal->contents[place - 1].first > content.first) {
        proposal->contents[place] = proposal->contents[place - 1];
        place--;
    }
    proposal->contents[place] = content;
    proposal->content_count++;
    return true;
}

bool dm_cue_in(const dm_reading *reading, dm_range tokens, dm_cue_class *class_found) {
    dm_cue_match match;
    *class_found = DM_CUE_NONE;
    for (uint32_t token = tokens.first; token < tokens.end; token++) {
        if (dm_cue_at(reading, token, tokens.end, &match)) {
            *class_found = match.class;
            return true;
        }
        if (dm_token_is_mark(reading, token, ':') || dm_token_is_dash(reading, token)) {
            return true; /* shown by layout alone: no class */
        }
    }
    return false;
}

dm_range dm_cue_around(const dm_reading *reading, dm_range cue, dm_range source) {
    enum { FARTHEST = 5 };
    dm_range whole = cue;
    if (dm_range_is_empty(cue)) {
        return cue;
    }
    dm_range sentence = dm_sentence_of(reading, cue.first);
    for (uint32_t back = 0; back <= FARTHEST && cue.first >= sentence.first + back; back++) {
        uint32_t first = cue.first - back;
        dm_cue_match match;
        if (first >= source.first && first < source.end) {
            break;
        }
        bool found = dm_cue_at(reading, first, sentence.end, &match) && match.tokens.end >= cue.end;
        bool clear = found && (match.tokens.end <= source.first || source.end <= match.tokens.first);
        if (clear && match.tokens.end - match.tokens.first > whole.end - whole.first) {
            whole = match.tokens;
        }
    }
    return whole;
}
