/* Sources that another engine missed, or took from an earlier cue of the sentence. */
#include "attribution/attributor.h"
#include "attribution/rules/rules_parts.h"
#include "attribution/subject.h"

uint32_t *dm_cues_of_proposals(const dm_rules *rules) {
    const dm_document *document = rules->reading->document;
    uint32_t *proposal_at = dm_arena_take(document->arena, document->token_count, sizeof *proposal_at);
    if (!proposal_at) {
        return NULL;
    }
    memset(proposal_at, 0xff, document->token_count * sizeof *proposal_at);
    for (size_t i = 0; i < rules->proposals->count; i++) {
        const dm_proposal *proposal = &rules->proposals->items[i];
        if (proposal->content_count && !dm_range_is_empty(proposal->cue)) {
            proposal_at[proposal->cue.first] = (uint32_t)i;
        }
    }
    return proposal_at;
}

static bool overlaps(const dm_proposal *proposal, dm_range tokens) {
    for (size_t i = 0; i < proposal->content_count; i++) {
        if (proposal->contents[i].first < tokens.end && tokens.first < proposal->contents[i].end) {
            return true;
        }
    }
    return false;
}

/* Somebody who can speak stands beside the cue, clear of the content. */
static bool is_somebody(const dm_reading *reading, const dm_frame *frame, const dm_proposal *proposal) {
    bool beside = frame->place == DM_SOURCE_BEFORE || frame->place == DM_SOURCE_BEHIND;
    const dm_mention *mention = beside ? dm_mention_from(reading, frame->source.first) : NULL;
    return mention && mention->kind != DM_MENTION_DOCUMENT && !overlaps(proposal, frame->source);
}

/* For a proposal without a source: a subject before the cue whose content follows, or anybody beside the cue
 * of a quotation. */
static bool fills(const dm_reading *reading, const dm_frame *frame, const dm_proposal *proposal) {
    bool quoted = reading->quotations.around[proposal->contents[0].first] != DM_NONE;
    return quoted || (!frame->participle && frame->source.end <= frame->cue.tokens.first &&
                      frame->cue.tokens.end <= proposal->contents[0].first);
}

/* ", while Y": a clause with a subject of its own begins right before the frame's source. */
static bool opens_clause(const dm_reading *reading, uint32_t first) {
    static const char *const words[] = {"while", "whereas", "but"};
    return first >= 2 && dm_token_is_mark(reading, first - 2, ',') &&
           dm_token_is_one_of(reading, first - 1, words, sizeof words / sizeof *words);
}

/* "X said it was off, while Y said it was late": the proposal for the second cue took X, with the first cue
 * or the beginning of another clause between them. */
static bool is_nearer(const dm_reading *reading, const dm_frame *frame, const dm_proposal *proposal,
                      const uint32_t *proposal_at) {
    enum { FARTHEST = 80 };
    uint32_t from = proposal->source.end;
    uint32_t to = frame->source.first;
    if (frame->place != DM_SOURCE_BEFORE || frame->participle || from > to || to - from > FARTHEST) {
        return false;
    }
    if (opens_clause(reading, to)) {
        return true;
    }
    for (uint32_t token = from; token < to; token++) {
        if (proposal_at[token] != DM_NONE) {
            return true;
        }
    }
    return false;
}

void dm_mend_sources(const dm_rules *rules, const uint32_t *proposal_at) {
    const dm_reading *reading = rules->reading;
    for (size_t i = 0; i < rules->frame_count; i++) {
        const dm_frame *frame = &rules->frames[i];
        for (uint32_t token = frame->cue.tokens.first; token < frame->cue.tokens.end; token++) {
            dm_proposal *proposal =
                proposal_at[token] == DM_NONE ? NULL : &rules->proposals->items[proposal_at[token]];
            if (!proposal || !is_somebody(reading, frame, proposal)) {
                continue;
            }
            if (dm_range_is_empty(proposal->source) ? fills(reading, frame, proposal)
                                                    : is_nearer(reading, frame, proposal, proposal_at)) {
                proposal->source = frame->source;
            }
        }
    }
}
