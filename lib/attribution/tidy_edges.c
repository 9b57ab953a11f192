/* Where the contents of a learned engine begin and end, mended by the words around them. */
#include "attribution/attributor.h"
#include "attribution/proposals.h"
#include "attribution/subject.h"
#include "syntax/parser.h"

/* Out of the middle of a name, and over an article before it. */
static uint32_t whole_noun(const dm_reading *reading, const dm_proposal *proposal, uint32_t first) {
    uint32_t number = reading->mentions.at[first];
    if (number != DM_NONE && reading->mentions.items[number].tokens.first >= proposal->cue.end &&
        reading->mentions.items[number].tokens.first < first) {
        return reading->mentions.items[number].tokens.first;
    }
    bool article = first > proposal->cue.end &&
                   dm_token_is(reading, first - 1,
                               DM_WORD_DEFINITE | DM_WORD_INDEFINITE | DM_WORD_POSSESSIVE | DM_WORD_NUMBER);
    return article ? first - 1 : first;
}

/* A content that begins with its verb gets its subject, where nothing else stands behind the cue. */
static uint32_t with_subject(const dm_reading *reading, const dm_proposal *proposal, uint32_t first) {
    enum {
        LONGEST = 5,
        NO_SUBJECT = DM_WORD_AUXILIARY | DM_WORD_PREPOSITION | DM_WORD_COORDINATOR | DM_WORD_TIME
    };
    uint32_t start = proposal->cue.end;
    if (start >= first || first - start > LONGEST || !dm_token_is(reading, first, DM_WORD_AUXILIARY)) {
        return first;
    }
    for (uint32_t token = start; token < first; token++) {
        if (!dm_token_is_word(reading, token) || dm_token_is(reading, token, NO_SUBJECT)) {
            return first;
        }
    }
    return start;
}

/* "urged Cambodia to", "accused Pyongyang of": whom one urges or accuses belongs to the content. */
static uint32_t with_object(const dm_reading *reading, const dm_proposal *proposal, uint32_t first) {
    dm_cue_class class_found;
    uint32_t start = proposal->cue.end;
    dm_range cue = dm_cue_around(reading, proposal->cue, proposal->source);
    bool known = dm_cue_in(reading, cue, &class_found);
    bool urges = known && (class_found == DM_CUE_DEMAND || class_found == DM_CUE_QUESTION) &&
                 dm_token_equals(reading, first, "to");
    bool accuses =
        known && class_found == DM_CUE_ACCUSATION && dm_token_is(reading, first, DM_WORD_PREPOSITION);
    if ((!urges && !accuses) || start >= first) {
        return first;
    }
    if (dm_token_equals(reading, start, "on") || dm_token_equals(reading, start, "upon")) {
        start++; /* called on the ministers to */
    }
    dm_range noun = start < first ? dm_noun_behind(reading, start, first) : (dm_range){0, 0};
    return !dm_range_is_empty(noun) && noun.end == first ? start : first;
}

/* "called | on all sides", "declined | to comment on it": words of the cue are no content. */
static void leave_cue(const dm_reading *reading, dm_proposal *proposal) {
    dm_range cue = dm_cue_around(reading, proposal->cue, proposal->source);
    dm_range *content = &proposal->contents[0];
    bool particle =
        cue.end == content->first + 1 && dm_token_is(reading, content->first, DM_WORD_PREPOSITION);
    bool infinitive = cue.end == content->first + 2 && dm_token_equals(reading, content->first, "to") &&
                      cue.end > proposal->cue.end;
    if ((particle || infinitive) && cue.end < content->end) {
        content->first = cue.end;
        proposal->cue = cue;
    }
}

/* "warned Japan over the ship": whom one warns is no part of what is said, and the preposition behind belongs
 * to the cue. */
void dm_proposal_leave_hearer(const dm_reading *reading, dm_proposal *proposal) {
    static const char *const ties[] = {"over", "about", "of", "against", "on"};
    dm_cue_class class_found;
    dm_range *content = &proposal->contents[0];
    if (!dm_cue_in(reading, proposal->cue, &class_found) || class_found != DM_CUE_WARNING) {
        return;
    }
    dm_range hearer = dm_noun_behind(reading, proposal->cue.end, content->end);
    bool left = hearer.end == content->first || proposal->cue.end == content->first;
    if (left && !dm_range_is_empty(hearer) && hearer.end + 1 < content->end &&
        dm_token_is_one_of(reading, hearer.end, ties, sizeof ties / sizeof *ties)) {
        content->first = hearer.end + 1;
    }
}

/* "said later | that", "said only | that": the adverb is the cue's; "according to X, who wrote it, | ...":
 * the clause is the source's. */
static void leave_asides(const dm_reading *reading, dm_proposal *proposal) {
    dm_range *content = &proposal->contents[0];
    if (content->first + 2 < content->end && dm_token_equals(reading, content->first + 1, "that") &&
        dm_token_is(reading, content->first, DM_WORD_ADVERB)) {
        content->first++;
    }
    bool relative = content->first == proposal->source.end + 1 &&
                    dm_token_is_mark(reading, proposal->source.end, ',') &&
                    dm_token_is_one_of(reading, content->first, (const char *const[]){"who", "which"}, 2);
    for (uint32_t token = content->first; relative && token + 2 < content->end; token++) {
        if (dm_token_is_mark(reading, token, ',')) {
            content->first = token + 1;
            return;
        }
    }
}

static void extend_front(const dm_reading *reading, dm_proposal *proposal) {
    if (!proposal->content_count || proposal->cue.end > proposal->contents[0].first ||
        reading->quotations.around[proposal->contents[0].first] != DM_NONE ||
        dm_sentence_of(reading, proposal->contents[0].first).first > proposal->cue.first) {
        return;
    }
    leave_cue(reading, proposal);
    dm_proposal_leave_hearer(reading, proposal);
    leave_asides(reading, proposal);
    uint32_t first = whole_noun(reading, proposal, proposal->contents[0].first);
    if (first > proposal->cue.end &&
        (dm_token_equals(reading, first - 1, "to") || dm_token_equals(reading, first - 1, "that"))) {
        first--;
    }
    first = with_subject(reading, proposal, first);
    proposal->contents[0].first = with_object(reading, proposal, first);
}

/* ", while Y, the minister," at the end of a content, before the cue of another proposal: the tail is the
 * source of that one. `source_ends` holds for every token the end of a source that begins there whose cue
 * follows. */
static void cut_tail(const dm_reading *reading, dm_proposal *proposal, const uint32_t *cue_of) {
    enum { LONGEST_TAIL = 16 };
    dm_range *content = &proposal->contents[proposal->content_count - 1];
    uint32_t reach =
        content->end - content->first > LONGEST_TAIL ? content->end - LONGEST_TAIL : content->first;
    for (uint32_t token = reach; token < content->end; token++) {
        if (cue_of[token] == DM_NONE || cue_of[token] < content->end ||
            reading->quotations.around[token] != DM_NONE) {
            continue;
        }
        uint32_t end = token;
        while (end > content->first + 1 &&
               (dm_token_is_mark(reading, end - 1, ',') || dm_token_is_mark(reading, end - 1, ';') ||
                dm_token_is(reading, end - 1, DM_WORD_COORDINATOR | DM_WORD_SUBORDINATOR))) {
            end--;
        }
        if (end < token && end > content->first) {
            content->end = end;
        }
        return;
    }
}

static bool is_finite_verb(const dm_parse *parse, uint32_t token) {
    static const char *const tags[] = {"VBD", "VBZ", "VBP", "MD"};
    dm_text tag = parse->tags[parse->tag[token]].name;
    for (size_t i = 0; i < sizeof tags / sizeof *tags; i++) {
        if (dm_text_equal(tag, dm_text_of(tags[i]))) {
            return true;
        }
    }
    return false;
}

/* "The ministry, which said the pier was unsafe, closed the bridge": a verb behind the comma is that of the
 * ministry, and ends what it said. */
static void end_with_relative_clause(const dm_reading *reading, const dm_parse *parse,
                                     dm_proposal *proposal) {
    dm_range source = proposal->source;
    dm_range *content = &proposal->contents[proposal->content_count - 1];
    bool relative = source.end == source.first + 1 && source.first > 0 &&
                    dm_token_is(reading, source.first, DM_WORD_RELATIVE) &&
                    dm_token_is_mark(reading, source.first - 1, ',') && content->first > source.first;
    for (uint32_t token = content->first + 1; relative && token + 1 < content->end; token++) {
        if (dm_token_is_mark(reading, token, ',') && is_finite_verb(parse, token + 1) &&
            reading->quotations.around[token] == DM_NONE) {
            content->end = token;
        }
    }
}

void dm_proposals_extend(const dm_reading *reading, dm_proposals *proposals) {
    for (size_t i = 0; i < proposals->count; i++) {
        if (proposals->items[i].content_count) {
            extend_front(reading, &proposals->items[i]);
            if (proposals->parse) {
                end_with_relative_clause(reading, proposals->parse, &proposals->items[i]);
            }
        }
    }
}

bool dm_proposals_cut_tails(const dm_reading *reading, dm_proposals *proposals) {
    size_t count = reading->document->token_count;
    uint32_t *cue_of = dm_arena_take(reading->document->arena, count, sizeof *cue_of);
    if (!cue_of) {
        return false;
    }
    memset(cue_of, 0xff, count * sizeof *cue_of);
    for (size_t i = 0; i < proposals->count; i++) {
        const dm_proposal *proposal = &proposals->items[i];
        if (proposal->content_count && !dm_range_is_empty(proposal->source)) {
            cue_of[proposal->source.first] = proposal->cue.first;
        }
    }
    for (size_t i = 0; i < proposals->count; i++) {
        if (proposals->items[i].content_count) {
            cut_tail(reading, &proposals->items[i], cue_of);
        }
    }
    return true;
}
