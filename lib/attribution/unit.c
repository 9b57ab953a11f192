#include "attribution/unit.h"

#include <stdlib.h>

#include "attribution/attributor.h"
#include "attribution/proposals.h"
#include "attribution/quotation.h"
#include "attribution/subject.h"

static const char *const kind_names[] = {"direct", "mixed", "indirect"};

const char *dm_unit_kind_name(dm_unit_kind kind) {
    return kind_names[kind];
}

/* Marks that are no part of the words; inside a quotation only the quotation marks themselves. */
static bool is_edge(const dm_reading *reading, uint32_t token) {
    static const char edges[] = ",;:()[]";
    const dm_token *found = dm_token_of(reading, token);
    if (found->kind == DM_TOKEN_QUOTE) {
        return true;
    }
    if (reading->quotations.around[token] != DM_NONE) {
        return false;
    }
    for (const char *edge = edges; *edge; edge++) {
        if (dm_token_is_mark(reading, token, *edge)) {
            return true;
        }
    }
    return dm_token_is_dash(reading, token) || dm_token_is_stop(reading, token);
}

/* A mark whose quotation begins and ends inside the range stays: it belongs to words in the middle. */
static bool is_inner_mark(const dm_reading *reading, dm_range range, uint32_t token) {
    uint32_t around = reading->quotations.around[token];
    if (dm_token_of(reading, token)->kind != DM_TOKEN_QUOTE || around == DM_NONE) {
        return false;
    }
    const dm_quotation *quotation = &reading->quotations.items[around];
    dm_range words = dm_quotation_words(reading->document, quotation);
    bool whole = quotation->tokens.first >= range.first && quotation->tokens.end <= range.end;
    bool outer = words.first <= range.first + 1 && words.end + 1 >= range.end;
    return whole && !outer;
}

/* Without marks at the edges. */
static dm_range trim(const dm_reading *reading, dm_range range) {
    dm_range trimmed = range;
    while (!dm_range_is_empty(trimmed) && is_edge(reading, trimmed.end - 1) &&
           !is_inner_mark(reading, trimmed, trimmed.end - 1)) {
        trimmed.end--;
    }
    while (!dm_range_is_empty(trimmed) && is_edge(reading, trimmed.first) &&
           !is_inner_mark(reading, trimmed, trimmed.first)) {
        trimmed.first++;
    }
    return trimmed;
}

static bool has_word(const dm_reading *reading, dm_range range) {
    for (uint32_t token = range.first; token < range.end; token++) {
        if (dm_token_is_word(reading, token) || dm_token_of(reading, token)->kind == DM_TOKEN_NUMBER) {
            return true;
        }
    }
    return false;
}

/* Direct: at least nine tenths of the letters and digits stand in quotation marks; indirect: none does. */
static dm_unit_kind kind_of(const dm_reading *reading, const dm_range *contents, size_t count) {
    size_t quoted = 0;
    size_t all = 0;
    for (size_t i = 0; i < count; i++) {
        for (uint32_t token = contents[i].first; token < contents[i].end; token++) {
            const dm_token *found = dm_token_of(reading, token);
            if (found->kind == DM_TOKEN_WORD || found->kind == DM_TOKEN_NUMBER) {
                size_t length = dm_utf8_count(dm_token_text(reading->document, found));
                all += length;
                quoted += reading->quotations.around[token] != DM_NONE ? length : 0;
            }
        }
    }
    return quoted * 10 >= all * 9 ? DM_UNIT_DIRECT : quoted ? DM_UNIT_MIXED : DM_UNIT_INDIRECT;
}

static void widen(dm_range *hull, dm_range range) {
    if (dm_range_is_empty(range)) {
        return;
    }
    if (dm_range_is_empty(*hull)) {
        *hull = range;
        return;
    }
    hull->first = range.first < hull->first ? range.first : hull->first;
    hull->end = range.end > hull->end ? range.end : hull->end;
}

/* A source or cue in another paragraph (a quotation that nobody claims beside it) would stretch the passage
 * over words of others: the contents alone are scored then. */
static dm_range hull_of(const dm_reading *reading, const dm_range *contents, size_t count, dm_range source,
                        dm_range cue) {
    enum { VERB_WORDS = DM_WORD_AUXILIARY | DM_WORD_NEGATION | DM_WORD_ADVERB, MOST_VERB_WORDS = 6 };
    dm_range hull = {0, 0};
    for (size_t i = 0; i < count; i++) {
        widen(&hull, contents[i]);
    }
    uint32_t first = dm_paragraph_of(reading, hull.first);
    uint32_t last = dm_paragraph_of(reading, hull.end - 1);
    if (!dm_range_is_empty(cue) && dm_paragraph_of(reading, cue.first) >= first &&
        dm_paragraph_of(reading, cue.first) <= last) {
        widen(&hull, cue);
    }
    if (!dm_range_is_empty(source) && dm_sentence_of(reading, source.first).end >= hull.first &&
        dm_paragraph_of(reading, source.first) >= first && dm_paragraph_of(reading, source.first) <= last) {
        widen(&hull, source);
    }
    dm_range sentence = dm_sentence_of(reading, hull.first);
    for (unsigned i = 0; i < MOST_VERB_WORDS && hull.first == cue.first && hull.first > sentence.first &&
                         dm_token_is(reading, hull.first - 1, VERB_WORDS);
         i++) {
        hull.first--;
        cue.first--;
    }
    while (hull.end < reading->document->token_count &&
           hull.end < dm_sentence_of(reading, hull.end - 1).end &&
           (dm_token_is_stop(reading, hull.end) || dm_token_of(reading, hull.end)->kind == DM_TOKEN_QUOTE)) {
        hull.end++;
    }
    return hull;
}

/* The lexicon's cue around the proposed one, unless it would take words of the contents. */
static dm_range whole_cue(const dm_reading *reading, const dm_proposal *proposal) {
    dm_range whole = dm_cue_around(reading, proposal->cue, proposal->source);
    for (size_t i = 0; i < proposal->content_count; i++) {
        if (proposal->contents[i].first < whole.end && whole.first < proposal->contents[i].end) {
            return proposal->cue;
        }
    }
    return whole;
}

/* "WALLER: We never agreed." The whole line is the label's own words. */
static bool is_line_of_transcript(const dm_reading *reading, const dm_proposal *proposal, uint32_t content) {
    const dm_paragraph *paragraph = &reading->document->paragraphs[dm_paragraph_of(reading, content)];
    static const char *const letters[] = {"Q.", "A."};
    bool letter = dm_token_is_one_of(reading, proposal->cue.first, letters, 2) &&
                  proposal->cue.first == paragraph->tokens.first;
    bool colon = proposal->cue.end == proposal->cue.first + 1 && content == proposal->cue.end &&
                 (letter || dm_token_is_mark(reading, proposal->cue.first, ':'));
    return colon && paragraph->kind == DM_PARAGRAPH_BODY && reading->quotations.around[content] == DM_NONE &&
           (letter || proposal->source.first == paragraph->tokens.first ||
            proposal->cue.first == paragraph->tokens.first + 1);
}

/* In a headline somebody must stand before or behind the colon: "Beef row: ..." announces nobody. */
static bool is_announced(const dm_reading *reading, const dm_proposal *proposal) {
    bool word = dm_token_is_word(reading, proposal->cue.first);
    return word || (!dm_range_is_empty(proposal->source) && dm_mention_from(reading, proposal->source.first));
}

/* "which": a content that only points to one. */
static bool is_pronoun_only(const dm_reading *reading, const dm_range *contents, size_t count) {
    return count == 1 && contents[0].end == contents[0].first + 1 &&
           dm_token_is(reading, contents[0].first,
                       DM_WORD_PRONOUN | DM_WORD_RELATIVE | DM_WORD_DEFINITE | DM_WORD_INDEFINITE);
}

/* "TEHRAN - IRANIAN FOREIGN MINISTER": a dateline that was not known as one. */
static dm_range behind_place(const dm_reading *reading, dm_range source) {
    enum { LONGEST = 4 };
    bool opens =
        !dm_range_is_empty(source) &&
        source.first == reading->document->paragraphs[dm_paragraph_of(reading, source.first)].tokens.first;
    for (uint32_t token = source.first + 1; opens && token + 1 < source.end && token - source.first < LONGEST;
         token++) {
        if (dm_token_is_dash(reading, token) && dm_token_has(reading, token, DM_TOKEN_SPACE_BEFORE) &&
            dm_token_has(reading, token - 1, DM_TOKEN_ALL_CAPITAL)) {
            return (dm_range){token + 1, source.end};
        }
    }
    return source;
}

/* Without a dateline that ran into it. */
static dm_range source_of(const dm_reading *reading, const dm_proposal *proposal) {
    dm_range source = proposal->source;
    while (!dm_range_is_empty(source) &&
           dm_token_of(reading, source.first)->start <
               reading->document->paragraphs[dm_paragraph_of(reading, source.first)].dateline.end) {
        source.first++;
    }
    return behind_place(reading, source);
}

/* The marks of a quotation that is all of a span stay where the unit has words outside of marks too. */
static void keep_marks(const dm_reading *reading, dm_range *contents, size_t count) {
    for (size_t i = 0; i < count; i++) {
        uint32_t around = reading->quotations.around[contents[i].first];
        if (around == DM_NONE) {
            continue;
        }
        const dm_quotation *quotation = &reading->quotations.items[around];
        dm_range words = dm_quotation_words(reading->document, quotation);
        if (words.first == contents[i].first && words.end == contents[i].end) {
            contents[i] = quotation->tokens;
        }
    }
}

/* The contents with words in them, trimmed. */
static size_t trim_contents(const dm_reading *reading, const dm_proposal *proposal, dm_range *contents) {
    size_t count = 0;
    for (size_t i = 0; i < proposal->content_count; i++) {
        dm_range content = proposal->contents[i];
        content = behind_place(reading, content);
        content = is_line_of_transcript(reading, proposal, content.first) ? content : trim(reading, content);
        if (has_word(reading, content)) {
            contents[count++] = content;
        }
    }
    return count;
}

static bool is_kept(const dm_reading *reading, const dm_proposal *proposal, const dm_range *contents,
                    size_t count) {
    dm_cue_class found;
    const dm_paragraph *paragraph =
        &reading->document->paragraphs[dm_paragraph_of(reading, contents[0].first)];
    bool announced = paragraph->kind != DM_PARAGRAPH_HEADLINE ||
                     (dm_cue_in(reading, proposal->cue, &found) && is_announced(reading, proposal));
    return dm_paragraph_speaks(paragraph) && announced && !is_pronoun_only(reading, contents, count);
}

/* "asked both sides to let them pass" asks nothing: it demands. */
static bool asks_to_act(const dm_reading *reading, dm_range content) {
    dm_range noun = dm_noun_behind(reading, content.first, content.end);
    uint32_t to = dm_range_is_empty(noun) ? content.first : noun.end;
    return to + 1 < content.end && dm_token_equals(reading, to, "to") && dm_token_is_word(reading, to + 1) &&
           !dm_token_has(reading, to + 1, DM_TOKEN_CAPITAL);
}

static bool make_draft(const dm_reading *reading, const dm_proposal *proposal, dm_draft *draft, bool *kept) {
    const dm_document *document = reading->document;
    dm_range *contents = dm_arena_take(document->arena, proposal->content_count, sizeof *contents);
    dm_span *spans = dm_arena_take(document->arena, proposal->content_count, sizeof *spans);
    if (!contents || !spans) {
        return false;
    }
    size_t count = trim_contents(reading, proposal, contents);
    *kept = count && is_kept(reading, proposal, contents, count);
    if (!*kept) {
        return true;
    }
    bool line = is_line_of_transcript(reading, proposal, contents[0].first);
    dm_unit_kind kind = line ? DM_UNIT_DIRECT : kind_of(reading, contents, count);
    if (kind == DM_UNIT_MIXED) {
        keep_marks(reading, contents, count);
    }
    for (size_t i = 0; i < count; i++) {
        spans[i] = dm_range_span(document, contents[i]);
    }
    dm_cue_class found = proposal->class;
    if (found == DM_CUE_NONE) {
        (void)dm_cue_in(reading, proposal->cue, &found);
    }
    found = found == DM_CUE_QUESTION && asks_to_act(reading, contents[0]) ? DM_CUE_DEMAND : found;
    *draft = (dm_draft){.source = proposal->source, .cue = proposal->cue, .speaker = DM_NONE};
    draft->hull = hull_of(reading, contents, count, proposal->source, proposal->cue);
    draft->content = contents[0].first;
    draft->unit = (dm_unit){.kind = kind,
                            .spans = spans,
                            .span_count = count,
                            .passage = dm_range_span(document, draft->hull),
                            .paragraph = dm_paragraph_of(reading, contents[0].first),
                            .speaker = DM_NONE,
                            .source = dm_range_span(document, proposal->source),
                            .cue = dm_range_span(document, proposal->cue),
                            .cue_class = found,
                            .confidence = proposal->confidence};
    return true;
}

/* By first span; equal ones by the place of the cue, so that the order is total. */
static int by_place(const void *left, const void *right) {
    const dm_draft *one = left;
    const dm_draft *other = right;
    if (one->content != other->content) {
        return one->content < other->content ? -1 : 1;
    }
    if (one->cue.first != other->cue.first) {
        return one->cue.first < other->cue.first ? -1 : 1;
    }
    return (one->hull.end > other->hull.end) - (one->hull.end < other->hull.end);
}

dm_status dm_drafts_make(const dm_reading *reading, const dm_proposals *proposals, dm_drafts *drafts,
                         dm_error *error) {
    *drafts = (dm_drafts){
        .items = dm_arena_take(reading->document->arena, proposals->count, sizeof *drafts->items)};
    if (!drafts->items) {
        return dm_out_of_memory(error);
    }
    for (size_t i = 0; i < proposals->count; i++) {
        bool kept;
        dm_proposal proposal = proposals->items[i];
        proposal.source = source_of(reading, &proposal);
        proposal.cue = whole_cue(reading, &proposal);
        if (!make_draft(reading, &proposal, &drafts->items[drafts->count], &kept)) {
            return dm_out_of_memory(error);
        }
        drafts->count += kept;
    }
    qsort(drafts->items, drafts->count, sizeof *drafts->items, by_place);
    return DM_OK;
}
