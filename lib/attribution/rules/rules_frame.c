/* Frames: a cue, the words around it that belong to it, and its source. */
#include "attribution/attributor.h"
#include "attribution/rules/rules_parts.h"
#include "attribution/subject.h"

enum {
    LONGEST_VERB = 12,
    LENDERS = 6,
    LONGEST_SOURCE = 20,
    WEAKEST = 12, /* per cent: cues below it are not looked at */
    NOUN_STARTS = DM_WORD_DEFINITE | DM_WORD_INDEFINITE | DM_WORD_POSSESSIVE
};

static bool is_adverb(const dm_reading *reading, uint32_t token) {
    dm_text word = dm_token_text(reading->document, dm_token_of(reading, token));
    return dm_token_is(reading, token, DM_WORD_ADVERB | DM_WORD_NEGATION) ||
           (dm_text_ends_with(word, DM_TEXT("ly")) && word.length > 4 && !reading->capital[token]);
}

/* Back over "has also", "on Tuesday" and their like; says whether a form of "be" is among them. */
static uint32_t verb_start(const dm_reading *reading, uint32_t first, uint32_t cue, bool *passive, bool *to) {
    uint32_t at = cue;
    while (at > first && cue - at < LONGEST_VERB) {
        uint32_t token = at - 1;
        if (dm_token_equals(reading, token, "to") && at == cue) {
            *to = true;
            return at;
        }
        if (dm_token_is(reading, token, DM_WORD_AUXILIARY) || dm_token_is(reading, token, DM_WORD_CLITIC)) {
            if (dm_token_equals(reading, token, "'s") && reading->mentions.at[token] != DM_NONE) {
                break;
            }
            *passive |= dm_token_is(reading, token, DM_WORD_BE);
        } else if (dm_token_is(reading, token, DM_WORD_TIME)) {
            at -= token > first && dm_token_is(reading, token - 1, DM_WORD_PREPOSITION) ? 1 : 0;
        } else if (dm_token_equals(reading, token, "turn") && token > first &&
                   dm_token_equals(reading, token - 1, "in")) {
            at--; /* "which in turn have threatened" */
        } else if (!is_adverb(reading, token)) {
            break;
        }
        at--;
    }
    return at;
}

static bool ends_in(const dm_reading *reading, uint32_t token, const char *ending) {
    return dm_text_ends_with(dm_token_text(reading->document, dm_token_of(reading, token)),
                             dm_text_of(ending));
}

/* The frame that lends its source to one without: the last one of the sentence. */
static const dm_frame *lender(const dm_rules *rules, uint32_t sentence_first) {
    for (size_t back = 1; back <= rules->frame_count && back <= LENDERS; back++) {
        const dm_frame *frame = &rules->frames[rules->frame_count - back];
        if (frame->cue.tokens.first < sentence_first) {
            break;
        }
        if (!dm_range_is_empty(frame->source)) {
            return frame;
        }
    }
    return NULL;
}

static void inherit(const dm_rules *rules, dm_range sentence, dm_frame *frame) {
    const dm_frame *before = lender(rules, sentence.first);
    frame->source =
        before ? before->source : dm_sentence_subject(rules->reading, sentence, frame->verb.first);
    frame->place = dm_range_is_empty(frame->source) ? DM_SOURCE_NOWHERE : DM_SOURCE_INHERITED;
}

/* What stands behind the noun leaves it without a verb of its own. */
static bool ends_clause(const dm_reading *reading, dm_range noun, uint32_t limit) {
    uint32_t number = reading->mentions.at[noun.end - 1];
    uint32_t behind = noun.end;
    if (number != DM_NONE && reading->mentions.items[number].extent.end > behind) {
        behind = reading->mentions.items[number].extent.end;
    }
    return behind >= limit || !dm_token_is_word(reading, behind) ||
           dm_token_is_mark(reading, behind - 1, ',') ||
           dm_token_is(reading, behind,
                       DM_WORD_PREPOSITION | DM_WORD_TIME | DM_WORD_RELATIVE | DM_WORD_SUBORDINATOR |
                           DM_WORD_ADVERB);
}

/* ", said Peter Smith" and "said the minister" behind a quotation or a comma. */
static bool source_behind(const dm_rules *rules, dm_range sentence, dm_frame *frame) {
    const dm_reading *reading = rules->reading;
    uint32_t first = frame->verb.first;
    bool joint = first == sentence.first || dm_token_is_mark(reading, first - 1, ',') ||
                 dm_token_of(reading, first - 1)->kind == DM_TOKEN_QUOTE;
    bool from = frame->cue.complements == DM_TAKES_FROM ||
                (frame->cue.complements & DM_TAKES_FROM &&
                 dm_token_is(reading, frame->cue.tokens.end - 1, DM_WORD_PREPOSITION));
    if (!joint && !from) {
        return false;
    }
    dm_range noun = dm_noun_behind(reading, frame->cue.tokens.end, sentence.end);
    if (!from && !dm_range_is_empty(noun) && !ends_clause(reading, noun, sentence.end)) {
        return false; /* "said the maps were ...": no inversion */
    }
    if (dm_range_is_empty(noun) && from && frame->cue.tokens.end < sentence.end &&
        dm_token_is_word(reading, frame->cue.tokens.end)) {
        uint32_t end = frame->cue.tokens.end;
        while (end < sentence.end && end - frame->cue.tokens.end < LONGEST_SOURCE &&
               (dm_token_is_word(reading, end) || dm_token_is_dash(reading, end))) {
            end++;
        }
        noun = (dm_range){frame->cue.tokens.end, end};
    }
    if (dm_range_is_empty(noun)) {
        return false;
    }
    frame->source = noun;
    frame->place = DM_SOURCE_BEHIND;
    uint32_t number = reading->mentions.at[noun.end - 1];
    uint32_t behind = number == DM_NONE ? noun.end : reading->mentions.items[number].extent.end;
    frame->clause = (dm_range){first, behind > noun.end ? behind : noun.end};
    return true;
}

/* A noun, not a verb: "the report", "their demands", "a warning". */
static bool is_noun_use(const dm_reading *reading, dm_range sentence, uint32_t cue) {
    if (cue == sentence.first) {
        return false;
    }
    return dm_token_is(reading, cue - 1, NOUN_STARTS) || dm_token_equals(reading, cue - 1, "'s") ||
           dm_token_equals(reading, cue - 1, "\xe2\x80\x99s") || dm_token_is_dash(reading, cue - 1);
}

/* "was told", "was warned": the subject hears; who speaks would stand behind "by". */
static bool is_told(const dm_reading *reading, const dm_frame *frame) {
    dm_range cue = frame->cue.tokens;
    return cue.end > cue.first + 1 && dm_token_is(reading, cue.first, DM_WORD_BE) &&
           frame->cue.complements & DM_TAKES_FROM && !ends_in(reading, cue.end - 1, "ing");
}

/* "It was said that", "reportedly", "was told": somebody speaks, and nobody is named. */
static bool is_impersonal(const dm_reading *reading, dm_range sentence, dm_frame *frame) {
    uint32_t start = frame->verb.first;
    dm_range cue = frame->cue.tokens;
    bool adverb = cue.end == cue.first + 1 && ends_in(reading, cue.first, "ly");
    bool it = start > sentence.first && dm_token_equals(reading, start - 1, "it") && start < cue.first;
    bool told = is_told(reading, frame);
    if (adverb || it || told) {
        frame->source = (dm_range){cue.first, cue.first};
        frame->place = DM_SOURCE_NOBODY;
        frame->clause = adverb || told ? cue : (dm_range){start - 1, cue.end};
    }
    return adverb || it || told;
}

/* "demanded security guarantees": no subject stands between the last cue and this one, which is a noun. */
static bool is_object_of_last(const dm_rules *rules, const dm_frame *frame) {
    const dm_frame *last = rules->frame_count ? &rules->frames[rules->frame_count - 1] : NULL;
    return last && last->cue.complements & DM_TAKES_OBJECT && frame->source.first >= last->cue.tokens.end &&
           frame->source.first - last->cue.tokens.end <= 2 &&
           !dm_token_is(rules->reading, frame->source.first, DM_WORD_SUBJECT | DM_WORD_RELATIVE) &&
           !dm_mention_from(rules->reading, frame->source.first);
}

static bool find_source(const dm_rules *rules, dm_range sentence, dm_frame *frame) {
    const dm_reading *reading = rules->reading;
    uint32_t cue = frame->cue.tokens.first;
    bool passive = false;
    bool to = false;
    uint32_t start = verb_start(reading, sentence.first, cue, &passive, &to);
    bool several = frame->cue.tokens.end > cue + 1;
    frame->verb = (dm_range){start, frame->cue.tokens.end};
    frame->clause = frame->verb;
    frame->participle = !several && ends_in(reading, cue, "ing");
    if (source_behind(rules, sentence, frame) || is_impersonal(reading, sentence, frame)) {
        return true;
    }
    bool name = dm_token_has(reading, cue, DM_TOKEN_CAPITAL) && reading->capital[cue] &&
                (cue > sentence.first || reading->mentions.at[cue] != DM_NONE);
    if (to || name || is_noun_use(reading, sentence, cue) || (passive && !frame->participle && !several)) {
        return false;
    }
    bool joined = start > sentence.first && dm_token_is(reading, start - 1, DM_WORD_COORDINATOR);
    bool comma = start > sentence.first && dm_token_is_mark(reading, start - 1, ',');
    bool inside =
        start > sentence.first && dm_token_is(reading, start - 1, DM_WORD_SUBORDINATOR | DM_WORD_PREPOSITION);
    if (frame->participle && !passive && (comma || joined || inside)) {
        inherit(rules, sentence, frame);
        return true;
    }
    if (frame->participle && !passive) {
        return false; /* "stopped answering": the verb before it speaks */
    }
    if (joined) {
        inherit(rules, sentence, frame);
        return frame->place == DM_SOURCE_INHERITED;
    }
    frame->source = dm_subject_before(reading, sentence.first, start);
    if (dm_range_is_empty(frame->source)) {
        return false;
    }
    frame->place = DM_SOURCE_BEFORE;
    frame->clause.first = frame->source.first;
    return !is_object_of_last(rules, frame);
}

static bool is_in_speech(const dm_reading *reading, uint32_t token) {
    uint32_t around = reading->quotations.around[token];
    return around != DM_NONE;
}

bool dm_frames_find(dm_rules *rules, uint32_t paragraph) {
    const dm_reading *reading = rules->reading;
    dm_range tokens = reading->document->paragraphs[paragraph].tokens;
    rules->frame_count = 0;
    for (uint32_t at = tokens.first; at < tokens.end;) {
        dm_range sentence = dm_sentence_of(reading, at);
        dm_frame frame = {.place = DM_SOURCE_NOWHERE};
        if (is_in_speech(reading, at) || !dm_cue_at(reading, at, sentence.end, &frame.cue)) {
            at++;
            continue;
        }
        at = frame.cue.tokens.end;
        if (frame.cue.strength < WEAKEST || !find_source(rules, sentence, &frame)) {
            continue;
        }
        dm_frame *frames = dm_arena_grow(reading->document->arena, rules->frames, rules->frame_count,
                                         &rules->frame_capacity, sizeof *frames);
        if (!frames) {
            return false;
        }
        rules->frames = frames;
        frames[rules->frame_count++] = frame;
    }
    return true;
}
