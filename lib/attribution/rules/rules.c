#include "attribution/rules/rules.h"

#include "attribution/attributor.h"
#include "attribution/rules/rules_parts.h"
#include "attribution/subject.h"
#include "syntax/parser.h"

enum {
    LEAST_CONTENT = 2,
    LONGEST_CONTENT = 400,
    NEXT_FRAMES = 8,
    SOME = 35, /* per cent: strength of a cue that is proposed where another engine is silent ... */
    STRONG = 45,
    HIGH = 60
};

/* Confidences: how often what the rules add to the learned engine was right on 84 articles of PolNeAR that no
 * part had been trained on, where there were enough. */
static const float INDIRECT = 0.4F;
static const float OBJECT = 0.3F;
static const float AROUND = 0.35F;

static const float LIKELY = 0.4F; /* that another engine holds a token for a cue */

void dm_rules_note_speaker(dm_rules *rules, const dm_proposal *proposal) {
    const dm_reading *reading = rules->reading;
    dm_range source = proposal->source;
    bool somebody = !dm_range_is_empty(source) &&
                    (dm_mention_from(reading, source.first) ||
                     (dm_token_is(reading, source.first, DM_WORD_SUBJECT) &&
                      !dm_token_is(reading, source.first, DM_WORD_RELATIVE | DM_WORD_FIRST_PERSON)));
    if (somebody) {
        rules->last_source = source;
        rules->last_paragraph = dm_paragraph_of(reading, proposal->contents[0].first);
        rules->last_speaker = (uint32_t)(proposal - rules->proposals->items);
    }
}

dm_proposal *dm_propose(dm_rules *rules, dm_range content, const dm_frame *frame, float confidence) {
    dm_proposal *proposal = dm_proposals_add(rules->reading->document->arena, rules->proposals);
    if (!proposal || !dm_proposal_add_content(rules->reading->document->arena, proposal, content)) {
        return NULL;
    }
    proposal->cue = frame->cue.tokens;
    proposal->source = frame->source;
    proposal->class = frame->cue.class;
    proposal->confidence = confidence;
    dm_rules_note_speaker(rules, proposal);
    return proposal;
}

/* Quotations inside an indirect content are its own. */
static bool propose_indirect(dm_rules *rules, dm_range content, dm_frame *frame, float confidence) {
    const uint32_t *around = rules->reading->quotations.around;
    dm_proposal *proposal = dm_propose(rules, content, frame, confidence);
    if (!proposal) {
        return false;
    }
    frame->used = true;
    dm_proposal_leave_hearer(rules->reading, proposal);
    rules->covered = content.end > rules->covered ? content.end : rules->covered;
    for (uint32_t at = content.first; at < content.end; at++) {
        if (around[at] != DM_NONE) {
            rules->claimed[around[at]] = (uint32_t)(proposal - rules->proposals->items);
            at = rules->reading->quotations.items[around[at]].tokens.end - 1;
        }
    }
    return true;
}

/* A quotation in the range that another proposal holds already. */
static bool holds_claimed(const dm_rules *rules, dm_range content) {
    const uint32_t *around = rules->reading->quotations.around;
    for (uint32_t at = content.first; at < content.end; at++) {
        if (around[at] != DM_NONE) {
            if (rules->claimed[around[at]] != DM_NONE) {
                return true;
            }
            at = rules->reading->quotations.items[around[at]].tokens.end - 1;
        }
    }
    return false;
}

/* The words before the comma that stands before the frame, back to the start of the sentence. */
static dm_range content_before(const dm_rules *rules, const dm_frame *frame) {
    const dm_reading *reading = rules->reading;
    uint32_t end = frame->clause.first;
    dm_range sentence = dm_sentence_of(reading, frame->cue.tokens.first);
    uint32_t first = sentence.first;
    if (end <= first || end - first > LONGEST_CONTENT || !dm_token_is_mark(reading, end - 1, ',')) {
        return (dm_range){end, end};
    }
    while (first < end && (dm_token_is(reading, first, DM_WORD_COORDINATOR) ||
                           dm_token_of(reading, first)->start <
                               reading->document->paragraphs[dm_paragraph_of(reading, first)].dateline.end)) {
        first++;
    }
    return (dm_range){first, end - 1};
}

static bool is_taken(dm_range tokens, const bool *taken) {
    for (uint32_t token = tokens.first; token < tokens.end; token++) {
        if (taken[token]) {
            return true;
        }
    }
    return false;
}

bool dm_complete_quoted(const dm_rules *rules, const uint32_t *proposal_at, const bool *taken) {
    const dm_reading *reading = rules->reading;
    for (size_t i = 0; i < rules->frame_count; i++) {
        const dm_frame *frame = &rules->frames[i];
        uint32_t number = proposal_at[frame->cue.tokens.end - 1];
        for (uint32_t token = frame->cue.tokens.first; token < frame->cue.tokens.end; token++) {
            number = number == DM_NONE ? proposal_at[token] : number;
        }
        dm_proposal *proposal = number == DM_NONE ? NULL : &rules->proposals->items[number];
        dm_range before = content_before(rules, frame);
        if (!proposal || frame->place != DM_SOURCE_BEHIND || !(frame->cue.complements & DM_TAKES_FROM) ||
            dm_range_is_empty(before) || before.end < before.first + LEAST_CONTENT ||
            proposal->contents[0].first < frame->clause.end || is_taken(before, taken) ||
            !dm_token_is(reading, before.end - 1, DM_WORD_BE)) {
            continue;
        }
        if (!dm_proposal_add_content(reading->document->arena, proposal, before)) {
            return false;
        }
    }
    return true;
}

/* "The talks, he said, had failed." The second half, where a comma follows the frame. */
static dm_range content_rest(const dm_rules *rules, const dm_frame *frame) {
    const dm_reading *reading = rules->reading;
    dm_range sentence = dm_sentence_of(reading, frame->cue.tokens.first);
    uint32_t at = frame->clause.end;
    dm_cue_match cue;
    if (at + LEAST_CONTENT >= sentence.end) {
        return (dm_range){at, at};
    }
    bool comma = dm_token_is_mark(reading, at, ',') || (at && dm_token_is_mark(reading, at - 1, ','));
    at += dm_token_is_mark(reading, at, ',');
    if (!comma || dm_token_is(reading, at, DM_WORD_RELATIVE | DM_WORD_COORDINATOR | DM_WORD_SUBORDINATOR) ||
        dm_cue_at(reading, at, sentence.end, &cue)) {
        return (dm_range){at, at};
    }
    return (dm_range){at, dm_content_end(reading, at, sentence.end, DM_TAKES_THAT)};
}

/* The cue stands behind its content or inside it: "..., he said", "..., according to the ministry, ...". */
static bool propose_around(dm_rules *rules, dm_frame *frame) {
    const dm_reading *reading = rules->reading;
    dm_range sentence = dm_sentence_of(reading, frame->cue.tokens.first);
    dm_range before = content_before(rules, frame);
    dm_range rest = content_rest(rules, frame);
    bool opens = frame->clause.first == sentence.first;
    bool from = frame->cue.complements & DM_TAKES_FROM && frame->place == DM_SOURCE_BEHIND;
    if (from && opens && !dm_range_is_empty(rest)) {
        return propose_indirect(rules, rest, frame, INDIRECT);
    }
    if (from && dm_range_is_empty(before) && !opens &&
        frame->clause.first - sentence.first <= LONGEST_CONTENT) {
        before = (dm_range){sentence.first, frame->clause.first};
    }
    if (from && dm_range_is_empty(rest) && frame->clause.end + LEAST_CONTENT < sentence.end &&
        reading->quotations.around[frame->clause.end] != DM_NONE) {
        rest = (dm_range){frame->clause.end,
                          dm_content_end(reading, frame->clause.end, sentence.end, DM_TAKES_THAT)};
    }
    if (before.end < before.first + LEAST_CONTENT || holds_claimed(rules, before) || frame->participle) {
        return true;
    }
    if (!propose_indirect(rules, before, frame, AROUND)) {
        return false;
    }
    dm_proposal *proposal = &rules->proposals->items[rules->proposals->count - 1];
    return dm_range_is_empty(rest) || holds_claimed(rules, rest) ||
           dm_proposal_add_content(rules->reading->document->arena, proposal, rest);
}

/* Where the next frame of the sentence begins with a clause of its own: ", while Y said". */
static uint32_t next_clause(const dm_rules *rules, const dm_frame *frame, uint32_t limit) {
    const dm_reading *reading = rules->reading;
    const dm_frame *last = rules->frames + rules->frame_count;
    for (const dm_frame *next = frame + 1;
         next < last && next - frame <= NEXT_FRAMES && next->cue.tokens.first < limit; next++) {
        uint32_t at = next->clause.first;
        if (next->place != DM_SOURCE_BEFORE || at <= frame->cue.tokens.end + 1) {
            continue;
        }
        bool joint = dm_token_is(reading, at - 1, DM_WORD_COORDINATOR | DM_WORD_SUBORDINATOR);
        uint32_t comma = joint ? at - 2 : at - 1;
        if (joint && comma > frame->cue.tokens.end && dm_token_is_mark(reading, comma, ',')) {
            return comma;
        }
    }
    return limit;
}

/* "The convoy reportedly turned back": all of the sentence but the adverb. */
static bool propose_hearsay(dm_rules *rules, dm_frame *frame) {
    dm_range sentence = dm_sentence_of(rules->reading, frame->cue.tokens.first);
    dm_range before = {sentence.first, frame->clause.first};
    dm_range rest = {frame->clause.end,
                     dm_content_end(rules->reading, frame->clause.end, sentence.end, DM_TAKES_THAT)};
    if (dm_range_is_empty(rest) || before.end - before.first > LONGEST_CONTENT ||
        holds_claimed(rules, before) || holds_claimed(rules, rest)) {
        return true;
    }
    if (!propose_indirect(rules, rest, frame, AROUND)) {
        return false;
    }
    return dm_range_is_empty(before) ||
           dm_proposal_add_content(rules->reading->document->arena,
                                   &rules->proposals->items[rules->proposals->count - 1], before);
}

/* "The road is shut, the minister confirmed." Any cue of speech can stand there. */
static bool closes_sentence(const dm_rules *rules, const dm_frame *frame) {
    dm_range sentence = dm_sentence_of(rules->reading, frame->cue.tokens.first);
    uint32_t first = frame->clause.first;
    uint32_t end = frame->place == DM_SOURCE_BEHIND ? frame->clause.end : frame->cue.tokens.end;
    return frame->place != DM_SOURCE_INHERITED && frame->place != DM_SOURCE_NOBODY &&
           frame->cue.complements & (DM_TAKES_QUOTE | DM_TAKES_THAT | DM_TAKES_CLAUSE) &&
           first > sentence.first && dm_token_is_mark(rules->reading, first - 1, ',') &&
           dm_time_end(rules->reading, end, sentence.end) + 1 >= sentence.end;
}

static bool propose_statement(dm_rules *rules, dm_frame *frame) {
    const dm_reading *reading = rules->reading;
    dm_range sentence = dm_sentence_of(reading, frame->cue.tokens.first);
    if (frame->place == DM_SOURCE_NOBODY && frame->clause.end == frame->clause.first + 1) {
        return propose_hearsay(rules, frame);
    }
    sentence.end = next_clause(rules, frame, sentence.end);
    bool from = frame->cue.complements & DM_TAKES_FROM && frame->place == DM_SOURCE_BEHIND;
    uint8_t complement = 0;
    uint32_t start = from ? sentence.end : dm_content_start(reading, frame, sentence.end, &complement);
    if (start < sentence.end) {
        dm_range content = {start, dm_content_end(reading, start, sentence.end, complement)};
        bool claimed = holds_claimed(rules, content);
        if (content.end >= content.first + LEAST_CONTENT && !claimed) {
            return propose_indirect(rules, content, frame, complement == DM_TAKES_OBJECT ? OBJECT : INDIRECT);
        }
    }
    bool speech = frame->cue.complements & (DM_TAKES_CLAUSE | DM_TAKES_FROM) || closes_sentence(rules, frame);
    return speech ? propose_around(rules, frame) : true;
}

/* Acts of diplomacy, by verbs that are seldom anything else. */
static bool is_act(const dm_frame *frame) {
    bool act = frame->cue.class >= DM_CUE_PROMISE && frame->cue.class <= DM_CUE_AGREEMENT &&
               frame->cue.class != DM_CUE_QUESTION;
    bool somebody = frame->place == DM_SOURCE_BEFORE || frame->place == DM_SOURCE_INHERITED;
    return act && somebody && !frame->participle && frame->cue.strength >= SOME;
}

/* "... and insists it was promised": a second verb of speech with the subject of the first. */
static bool is_second_verb(const dm_frame *frame) {
    return frame->place == DM_SOURCE_INHERITED && !frame->participle &&
           frame->cue.complements & DM_TAKES_THAT && frame->cue.strength >= HIGH;
}

/* What stands behind the cue, up to the end of a content. */
static dm_range words_behind(const dm_rules *rules, const dm_frame *frame) {
    uint8_t complement = 0;
    uint32_t limit = next_clause(rules, frame, dm_sentence_of(rules->reading, frame->cue.tokens.first).end);
    uint32_t start = dm_content_start(rules->reading, frame, limit, &complement);
    return start < limit
               ? (dm_range){frame->cue.tokens.first, dm_content_end(rules->reading, start, limit, complement)}
               : (dm_range){limit, limit};
}

/* The other engine, where it says so, holds the cue for one that is likely enough, and its parse for a verb
 * whose subject is the source: "support" is no cue in "a moral objection and support". */
static bool is_borne_out(const dm_rules *rules, const dm_frame *frame) {
    const dm_parse *parse = rules->proposals->parse;
    const float *cues = rules->proposals->cues;
    dm_range cue = frame->cue.tokens;
    bool likely = cues == NULL;
    bool verb = parse == NULL;
    bool subject = parse == NULL || frame->place != DM_SOURCE_BEFORE;
    for (uint32_t token = cue.first; token < cue.end; token++) {
        likely |= cues != NULL && cues[token] >= LIKELY;
        verb |= parse != NULL && dm_parse_part(parse, token) == DM_PART_VERB;
    }
    for (uint32_t token = frame->source.first; token < frame->source.end && !subject; token++) {
        subject = parse->head[token] >= cue.first && parse->head[token] < cue.end;
    }
    return likely && verb && subject;
}

bool dm_propose_attributed(dm_rules *rules, const bool *taken) {
    for (size_t i = 0; i < rules->frame_count; i++) {
        dm_frame *frame = &rules->frames[i];
        dm_range sentence = dm_sentence_of(rules->reading, frame->cue.tokens.first);
        bool from = frame->place == DM_SOURCE_BEHIND && frame->cue.complements & DM_TAKES_FROM;
        bool hearsay = frame->place == DM_SOURCE_NOBODY && frame->clause.end == frame->clause.first + 1;
        bool around = from || hearsay || closes_sentence(rules, frame);
        bool beside = (is_act(frame) || is_second_verb(frame)) && is_borne_out(rules, frame);
        if (frame->used || (!beside && frame->cue.strength < STRONG) ||
            sentence.end - sentence.first > LONGEST_CONTENT) {
            continue;
        }
        dm_range behind = beside ? words_behind(rules, frame) : (dm_range){0, 0};
        bool open = (around && !is_taken(sentence, taken)) ||
                    (!dm_range_is_empty(behind) && !is_taken(behind, taken));
        if (open && !propose_statement(rules, frame)) {
            return false;
        }
    }
    return true;
}

static bool propose_statements(dm_rules *rules) {
    for (size_t i = 0; i < rules->frame_count; i++) {
        dm_frame *frame = &rules->frames[i];
        bool reported = frame->cue.tokens.first < rules->covered; /* inside what somebody else says */
        if (!frame->used && !reported && frame->place != DM_SOURCE_NOWHERE &&
            !propose_statement(rules, frame)) {
            return false;
        }
    }
    return true;
}

static bool read_paragraph(dm_rules *rules, uint32_t number) {
    size_t before = rules->proposals->count;
    if (!dm_read_layout(rules, number)) {
        return false;
    }
    if (rules->proposals->count > before) {
        return true;
    }
    return dm_frames_find(rules, number) && dm_claim_quotations(rules, number) && propose_statements(rules) &&
           dm_claim_bare_quotations(rules, number);
}

bool dm_rules_start(dm_rules *rules, const dm_reading *reading, dm_proposals *proposals) {
    size_t count = reading->quotations.count;
    *rules = (dm_rules){.reading = reading,
                        .proposals = proposals,
                        .claimed = dm_arena_take(reading->document->arena, count, sizeof(uint32_t))};
    if (rules->claimed) {
        memset(rules->claimed, 0xff, count * sizeof *rules->claimed);
    }
    return rules->claimed != NULL && dm_labels_count(rules);
}

dm_status dm_rules_propose(const dm_reading *reading, dm_proposals *proposals, dm_error *error) {
    const dm_document *document = reading->document;
    dm_rules rules;
    if (!dm_rules_start(&rules, reading, proposals)) {
        return dm_out_of_memory(error);
    }
    for (size_t i = 0; i < document->paragraph_count; i++) {
        if (dm_paragraph_speaks(&document->paragraphs[i]) && !read_paragraph(&rules, (uint32_t)i)) {
            return dm_out_of_memory(error);
        }
    }
    return DM_OK;
}
