/* Direct quotations and the frames beside them. */
#include "attribution/attributor.h"
#include "attribution/quotation.h"
#include "attribution/rules/rules_parts.h"
#include "attribution/subject.h"

enum { BARE_WORDS = 8, FARTHEST_FRAME = 40, NEAREST_COMMA = 3 };

static const float CLAIMED = 0.6F;
static const float BARE = 0.35F;

static dm_quotation *quotation_of(const dm_rules *rules, size_t number) {
    return &rules->reading->quotations.items[number];
}

/* The words between the marks, with the comma or stop that stands inside them. */
static dm_range words_of(const dm_rules *rules, size_t number) {
    return dm_quotation_words(rules->reading->document, quotation_of(rules, number));
}

static bool is_outermost_speech(const dm_rules *rules, size_t number) {
    const dm_quotation *quotation = quotation_of(rules, number);
    return quotation->speech && quotation->inside == DM_NONE && !dm_range_is_empty(words_of(rules, number));
}

/* Only commas, colons, dashes and time words stand between a frame and the quotation. */
static bool is_next_to(const dm_rules *rules, uint32_t first, uint32_t end) {
    const dm_reading *reading = rules->reading;
    for (uint32_t at = first; at < end; at++) {
        bool mark = dm_token_is_mark(reading, at, ',') || dm_token_is_mark(reading, at, ':') ||
                    dm_token_is_dash(reading, at);
        if (!mark && !dm_token_is(reading, at, DM_WORD_TIME | DM_WORD_ADVERB) &&
            !dm_token_equals(reading, at, "as")) {
            return false;
        }
    }
    return true;
}

/* The first frame whose cue begins at `token` or behind; frame_count: none. */
static size_t first_frame(const dm_rules *rules, uint32_t token) {
    size_t low = 0;
    size_t high = rules->frame_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (rules->frames[middle].cue.tokens.first < token) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

/* The quotation ends with a full stop and the frame begins another sentence: `"It is done." She replied to
 * him that` is no frame of it. */
static bool is_parted(const dm_rules *rules, const dm_quotation *quotation, const dm_frame *frame) {
    const dm_reading *reading = rules->reading;
    dm_range words = dm_quotation_words(reading->document, quotation);
    return !dm_range_is_empty(words) && dm_token_is_mark(reading, words.end - 1, '.') &&
           dm_sentence_of(reading, frame->clause.first).first >= quotation->tokens.end;
}

/* The frame behind the quotation: "...", he said. */
static dm_frame *frame_behind(const dm_rules *rules, const dm_quotation *quotation) {
    uint32_t end = quotation->tokens.end;
    size_t number = first_frame(rules, end);
    if (number == rules->frame_count) {
        return NULL;
    }
    dm_frame *frame = &rules->frames[number];
    bool takes = frame->cue.complements & (DM_TAKES_QUOTE | DM_TAKES_FROM) &&
                 frame->place != DM_SOURCE_INHERITED && frame->clause.first >= end;
    return takes && is_next_to(rules, end, frame->clause.first) && !is_parted(rules, quotation, frame) ? frame
                                                                                                       : NULL;
}

/* The frame before it: he said: "..." */
static dm_frame *frame_before(const dm_rules *rules, const dm_quotation *quotation) {
    const dm_reading *reading = rules->reading;
    uint32_t first = quotation->tokens.first;
    size_t number = first_frame(rules, first);
    if (!number) {
        return NULL;
    }
    dm_frame *frame = &rules->frames[number - 1];
    uint32_t behind = frame->place == DM_SOURCE_BEHIND ? frame->clause.end : frame->cue.tokens.end;
    bool takes = frame->cue.complements & (DM_TAKES_QUOTE | DM_TAKES_FROM) && behind <= first &&
                 first - behind <= FARTHEST_FRAME;
    if (!takes) {
        return NULL;
    }
    bool colon = first > behind && dm_token_is_mark(reading, first - 1, ':');
    bool comma = first > behind && dm_token_is_mark(reading, first - 1, ',') &&
                 (dm_token_has(reading, first + 1, DM_TOKEN_CAPITAL) || first - behind <= NEAREST_COMMA);
    bool same = dm_sentence_of(reading, first).first <= frame->cue.tokens.first;
    return colon || (same && (comma || is_next_to(rules, behind, first))) ? frame : NULL;
}

static void claim(dm_rules *rules, size_t number, const dm_proposal *proposal) {
    rules->claimed[number] = (uint32_t)(proposal - rules->proposals->items);
}

/* The quotation alone in its paragraphs to come: all that continue it. */
static bool add_continuations(dm_rules *rules, size_t number, dm_proposal *proposal) {
    const dm_quotations *quotations = &rules->reading->quotations;
    size_t last = number;
    for (size_t i = number + 1; i < quotations->count; i++) {
        if (quotations->items[i].inside == DM_NONE) {
            if (quotations->items[i].continues != last) {
                break;
            }
            if (!dm_proposal_add_content(rules->reading->document->arena, proposal, words_of(rules, i))) {
                return false;
            }
            claim(rules, i, proposal);
            last = i;
        }
    }
    return true;
}

static bool propose_quotation(dm_rules *rules, size_t number, dm_frame *frame, float confidence) {
    dm_proposal *proposal = dm_propose(rules, words_of(rules, number), frame, confidence);
    if (!proposal) {
        return false;
    }
    frame->used = true;
    claim(rules, number, proposal);
    return add_continuations(rules, number, proposal);
}

/* A quotation that goes on with the one before it in the paragraph: "...," he said. "..." */
static bool join_interrupted(dm_rules *rules, size_t number, size_t before) {
    uint32_t owner = rules->claimed[before];
    dm_proposal *proposal = &rules->proposals->items[owner];
    if (!dm_proposal_add_content(rules->reading->document->arena, proposal, words_of(rules, number))) {
        return false;
    }
    claim(rules, number, proposal);
    return add_continuations(rules, number, proposal);
}

/* The frame of the proposal stands between both quotations, and no other frame does. */
static bool is_interrupted(const dm_rules *rules, size_t number, size_t before) {
    const dm_quotation *left = quotation_of(rules, before);
    const dm_quotation *right = quotation_of(rules, number);
    if (rules->claimed[before] == DM_NONE || left->paragraph != right->paragraph) {
        return false;
    }
    const dm_proposal *proposal = &rules->proposals->items[rules->claimed[before]];
    if (proposal->cue.first < left->tokens.end || proposal->cue.first > right->tokens.first) {
        return false;
    }
    size_t next = first_frame(rules, proposal->cue.first + 1);
    return next == rules->frame_count || rules->frames[next].cue.tokens.first > right->tokens.first;
}

/* Who spoke last in the paragraph; else the person that the sentence before is about; else who spoke last in
 * the paragraph before. */
static dm_range bare_source(const dm_rules *rules, const dm_quotation *quotation) {
    const dm_reading *reading = rules->reading;
    uint32_t first = quotation->tokens.first;
    bool known = !dm_range_is_empty(rules->last_source);
    if (known && rules->last_paragraph == quotation->paragraph) {
        return rules->last_source;
    }
    if (first > reading->document->paragraphs[quotation->paragraph].tokens.first) {
        dm_range before = dm_sentence_of(reading, first - 1);
        dm_range subject = dm_sentence_subject(reading, before, before.end);
        const dm_mention *mention =
            dm_range_is_empty(subject) ? NULL : dm_mention_from(reading, subject.first);
        if (mention && (mention->kind == DM_MENTION_PERSON || mention->kind == DM_MENTION_ROLE)) {
            return subject;
        }
    }
    bool near = known && quotation->paragraph - rules->last_paragraph <= 1;
    return near ? rules->last_source : (dm_range){first, first};
}

/* Behind a quotation of the same paragraph, it goes on with that. */
static bool goes_on(const dm_rules *rules, const dm_quotation *quotation) {
    if (dm_range_is_empty(rules->last_source) || rules->last_paragraph != quotation->paragraph) {
        return false;
    }
    const dm_proposal *proposal = &rules->proposals->items[rules->last_speaker];
    dm_range content = proposal->contents[proposal->content_count - 1];
    uint32_t around = rules->reading->quotations.around[content.first];
    return around != DM_NONE && content.first < quotation->tokens.first &&
           rules->reading->quotations.items[around].speech;
}

/* A quotation that no cue claims: a longer one that begins a sentence, or one that fills its paragraph. */
static bool claim_bare(dm_rules *rules, size_t number) {
    const dm_reading *reading = rules->reading;
    const dm_quotation *quotation = quotation_of(rules, number);
    const dm_range paragraph = reading->document->paragraphs[quotation->paragraph].tokens;
    dm_range words = words_of(rules, number);
    bool opens = quotation->tokens.first == paragraph.first;
    bool whole = opens && quotation->tokens.end + 1 >= paragraph.end;
    bool alone = opens || dm_token_has(reading, quotation->tokens.first, DM_TOKEN_FIRST);
    if (!whole && (!alone || words.end - words.first < BARE_WORDS)) {
        return true;
    }
    if (goes_on(rules, quotation)) {
        dm_proposal *proposal = &rules->proposals->items[rules->last_speaker];
        rules->claimed[number] = rules->last_speaker;
        return dm_proposal_add_content(reading->document->arena, proposal, words) &&
               add_continuations(rules, number, proposal);
    }
    dm_frame frame = {.cue.tokens = {words.first, words.first}, .source = bare_source(rules, quotation)};
    return propose_quotation(rules, number, &frame, BARE);
}

/* Words stand before the quotation in its sentence and it begins small: part of an indirect statement. */
static bool is_woven_in(const dm_rules *rules, const dm_quotation *quotation) {
    const dm_reading *reading = rules->reading;
    dm_range words = dm_quotation_words(reading->document, quotation);
    uint32_t first = quotation->tokens.first;
    return first > dm_sentence_of(reading, first).first &&
           !dm_token_has(reading, words.first, DM_TOKEN_CAPITAL) && dm_token_is_word(reading, first - 1);
}

/* "The deal is, in the words of X, "a bridge"": the content begins before the cue. */
static bool opens_late(const dm_rules *rules, const dm_frame *frame) {
    return frame->place == DM_SOURCE_BEHIND && frame->cue.complements & DM_TAKES_FROM &&
           frame->clause.first > dm_sentence_of(rules->reading, frame->clause.first).first;
}

bool dm_claim_quotations(dm_rules *rules, uint32_t paragraph) {
    const dm_quotations *quotations = &rules->reading->quotations;
    dm_range tokens = rules->reading->document->paragraphs[paragraph].tokens;
    size_t before = quotations->count;
    for (uint32_t at = tokens.first; at < tokens.end; at++) {
        uint32_t number = quotations->around[at];
        if (number == DM_NONE || number == before) {
            continue;
        }
        dm_quotation *quotation = quotation_of(rules, number);
        at = quotation->tokens.end - 1;
        if (!is_outermost_speech(rules, number) || rules->claimed[number] != DM_NONE) {
            continue;
        }
        dm_frame *left = frame_before(rules, quotation);
        bool woven = is_woven_in(rules, quotation) || (left && opens_late(rules, left));
        dm_frame *right = woven ? NULL : frame_behind(rules, quotation);
        bool done = true;
        if (left && !left->used && !opens_late(rules, left) &&
            (!right || dm_token_is_mark(rules->reading, quotation->tokens.first - 1, ':'))) {
            done = propose_quotation(rules, number, left, CLAIMED);
        } else if (right) {
            done = propose_quotation(rules, number, right, CLAIMED);
        } else if (before < quotations->count && is_interrupted(rules, number, before)) {
            done = join_interrupted(rules, number, before);
        }
        if (!done) {
            return false;
        }
        before = number;
    }
    return true;
}

bool dm_claim_bare_quotations(dm_rules *rules, uint32_t paragraph) {
    const dm_quotations *quotations = &rules->reading->quotations;
    dm_range tokens = rules->reading->document->paragraphs[paragraph].tokens;
    for (uint32_t at = tokens.first; at < tokens.end; at++) {
        uint32_t number = quotations->around[at];
        if (number == DM_NONE) {
            continue;
        }
        at = quotations->items[number].tokens.end - 1;
        if (is_outermost_speech(rules, number) && rules->claimed[number] == DM_NONE &&
            !claim_bare(rules, number)) {
            return false;
        }
    }
    return true;
}
