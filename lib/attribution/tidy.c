/* Proposals of a learned engine against the lexicon and the quotation marks. */
#include "attribution/attributor.h"
#include "attribution/proposals.h"
#include "attribution/quotation.h"
#include "attribution/subject.h"

/* Least confidence of a proposal, by what stands behind it; chosen on 84 articles of PolNeAR that no part had
 * been trained on. */
static const float LEAST_QUOTED = 0.2F;
static const float LEAST_KNOWN = 0.28F;
static const float LEAST_UNKNOWN = 0.5F;

enum { STRAY_WORDS = 2, LEAST_QUOTED_WORDS = 3 };

typedef struct proposal_tidier {
    const dm_reading *reading;
    dm_proposals *proposals;
    uint32_t *claimed; /* [quotations.count] proposal that holds the quotation, or DM_NONE */
} proposal_tidier;

static dm_arena *arena_of(const proposal_tidier *tidier) {
    return tidier->reading->document->arena;
}

static bool is_plain_word(const dm_reading *reading, uint32_t token) {
    return dm_token_is_word(reading, token) || dm_token_of(reading, token)->kind == DM_TOKEN_NUMBER;
}

/* Words of the range outside of quotations that are speech, and inside. */
static void count_words(const dm_reading *reading, dm_range range, uint32_t *outside, uint32_t *inside) {
    const dm_quotations *quotations = &reading->quotations;
    *outside = 0;
    *inside = 0;
    for (uint32_t token = range.first; token < range.end; token++) {
        uint32_t around = quotations->around[token];
        bool quoted = around != DM_NONE && quotations->items[around].speech;
        *inside += quoted && is_plain_word(reading, token);
        *outside += !quoted && is_plain_word(reading, token);
    }
}

/* A quotation in front that ends with a comma, after which the content ran on into the words about it. */
static bool runs_over(const dm_reading *reading, dm_range content) {
    uint32_t around = reading->quotations.around[content.first];
    if (around == DM_NONE || !reading->quotations.items[around].speech) {
        return false;
    }
    const dm_quotation *quotation = &reading->quotations.items[around];
    dm_range words = dm_quotation_words(reading->document, quotation);
    return quotation->tokens.end < content.end && !dm_range_is_empty(words) &&
           dm_token_is_mark(reading, words.end - 1, ',') &&
           reading->quotations.around[quotation->tokens.end] == DM_NONE;
}

/* A quotation but for a word or two behind it, or for a label and a colon before it. */
static bool is_quotation(const dm_reading *reading, dm_range content) {
    uint32_t outside;
    uint32_t inside;
    uint32_t token = content.first;
    count_words(reading, content, &outside, &inside);
    if (inside < LEAST_QUOTED_WORDS || (outside > STRAY_WORDS && !runs_over(reading, content))) {
        return false;
    }
    while (token < content.end && reading->quotations.around[token] == DM_NONE) {
        token++;
    }
    return token == content.first || dm_token_is_mark(reading, token - 1, ':');
}

static bool is_quoted(const dm_reading *reading, const dm_proposal *proposal) {
    for (size_t i = 0; i < proposal->content_count; i++) {
        if (is_quotation(reading, proposal->contents[i])) {
            return true;
        }
    }
    return false;
}

static bool is_weak(const dm_reading *reading, const dm_proposal *proposal) {
    dm_cue_class class_found;
    if (is_quoted(reading, proposal)) {
        return proposal->confidence < LEAST_QUOTED;
    }
    return proposal->confidence <
           (dm_cue_in(reading, proposal->cue, &class_found) ? LEAST_KNOWN : LEAST_UNKNOWN);
}

/* The words of each quotation that the range holds, as contents of their own. */
static bool add_quotations(const proposal_tidier *tidier, dm_range range, dm_proposal *proposal) {
    const dm_quotations *quotations = &tidier->reading->quotations;
    for (uint32_t token = range.first; token < range.end; token++) {
        uint32_t around = quotations->around[token];
        if (around == DM_NONE) {
            continue;
        }
        const dm_quotation *quotation = &quotations->items[around];
        dm_range words = dm_quotation_words(tidier->reading->document, quotation);
        words.first = words.first > range.first ? words.first : range.first;
        words.end = words.end < range.end ? words.end : range.end;
        if (!dm_range_is_empty(words) && !dm_proposal_add_content(arena_of(tidier), proposal, words)) {
            return false;
        }
        token = quotation->tokens.end - 1;
    }
    return true;
}

static bool snap_contents(const proposal_tidier *tidier, dm_proposal *proposal) {
    dm_proposal snapped = *proposal;
    snapped.contents = NULL;
    snapped.content_count = 0;
    for (size_t i = 0; i < proposal->content_count; i++) {
        dm_range content = proposal->contents[i];
        if (is_quotation(tidier->reading, content)
                ? !add_quotations(tidier, content, &snapped)
                : !dm_proposal_add_content(arena_of(tidier), &snapped, content)) {
            return false;
        }
    }
    *proposal = snapped;
    return true;
}

static void note_claims(const proposal_tidier *tidier, uint32_t number) {
    const dm_proposal *proposal = &tidier->proposals->items[number];
    for (size_t i = 0; i < proposal->content_count; i++) {
        uint32_t around = tidier->reading->quotations.around[proposal->contents[i].first];
        if (around != DM_NONE && tidier->claimed[around] == DM_NONE) {
            tidier->claimed[around] = number;
        }
    }
}

/* Moves the contents that lie in a quotation from one proposal to another; absent: DM_NONE. */
static bool move_quotation(const proposal_tidier *tidier, uint32_t quotation, uint32_t from, uint32_t to) {
    const dm_reading *reading = tidier->reading;
    dm_proposal *target = &tidier->proposals->items[to];
    if (from != DM_NONE) {
        dm_proposal *loser = &tidier->proposals->items[from];
        size_t kept = 0;
        for (size_t i = 0; i < loser->content_count; i++) {
            if (reading->quotations.around[loser->contents[i].first] != quotation) {
                loser->contents[kept++] = loser->contents[i];
            }
        }
        loser->content_count = kept;
    }
    dm_range words = dm_quotation_words(reading->document, &reading->quotations.items[quotation]);
    return dm_range_is_empty(words) || dm_proposal_add_content(arena_of(tidier), target, words);
}

static bool keep_chains_together(const proposal_tidier *tidier) {
    const dm_quotations *quotations = &tidier->reading->quotations;
    for (uint32_t i = 0; i < quotations->count; i++) {
        uint32_t before = quotations->items[i].continues;
        uint32_t owner = before == DM_NONE ? DM_NONE : tidier->claimed[before];
        if (owner != DM_NONE && tidier->claimed[i] != owner) {
            if (!move_quotation(tidier, i, tidier->claimed[i], owner)) {
                return false;
            }
            tidier->claimed[i] = owner;
        }
    }
    return true;
}

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
    uint32_t start = proposal->cue.end;
    uint32_t noun = start;
    if (start >= first || !dm_token_is(reading, first, DM_WORD_AUXILIARY)) {
        return first;
    }
    noun += dm_token_equals(reading, start, "that");
    dm_range subject = noun < first ? dm_noun_behind(reading, noun, first) : (dm_range){0, 0};
    return !dm_range_is_empty(subject) && subject.end == first ? start : first;
}

/* "urged Cambodia to", "accused Pyongyang of": whom one urges or accuses belongs to the content. */
static uint32_t with_object(const dm_reading *reading, const dm_proposal *proposal, uint32_t first) {
    dm_cue_class class_found;
    uint32_t start = proposal->cue.end;
    bool known = dm_cue_in(reading, proposal->cue, &class_found);
    bool urges = known && class_found == DM_CUE_DEMAND && dm_token_equals(reading, first, "to");
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

static void extend_front(const dm_reading *reading, dm_proposal *proposal) {
    if (!proposal->content_count || proposal->cue.end > proposal->contents[0].first ||
        reading->quotations.around[proposal->contents[0].first] != DM_NONE ||
        dm_sentence_of(reading, proposal->contents[0].first).first > proposal->cue.first) {
        return;
    }
    uint32_t first = whole_noun(reading, proposal, proposal->contents[0].first);
    if (first > proposal->cue.end &&
        (dm_token_equals(reading, first - 1, "to") || dm_token_equals(reading, first - 1, "that"))) {
        first--;
    }
    first = with_subject(reading, proposal, first);
    proposal->contents[0].first = with_object(reading, proposal, first);
}

/* Between quotations, a few unquoted words ("to loud applause") are the reporter's. */
static void drop_strays(const dm_reading *reading, dm_proposal *proposal) {
    size_t kept = 0;
    bool quoted = is_quoted(reading, proposal);
    for (size_t i = 0; i < proposal->content_count; i++) {
        dm_range content = proposal->contents[i];
        uint32_t outside;
        uint32_t inside;
        count_words(reading, content, &outside, &inside);
        bool between = kept > 0 && i + 1 < proposal->content_count;
        if (!(quoted && between && !inside && outside <= STRAY_WORDS)) {
            proposal->contents[kept++] = content;
        }
    }
    proposal->content_count = kept;
}

/* A phrase with a preposition in front ("by telephone") says nothing of who speaks. */
static void check_source(const dm_reading *reading, dm_proposal *proposal) {
    dm_range source = proposal->source;
    if (!dm_range_is_empty(source) && dm_token_is(reading, source.first, DM_WORD_PREPOSITION) &&
        !dm_mention_from(reading, source.first)) {
        proposal->source.end = source.first;
    }
}

dm_status dm_proposals_tidy(const dm_reading *reading, dm_proposals *proposals, dm_error *error) {
    proposal_tidier tidier = {
        .reading = reading,
        .proposals = proposals,
        .claimed = dm_arena_take(reading->document->arena, reading->quotations.count, sizeof(uint32_t))};
    if (!tidier.claimed) {
        return dm_out_of_memory(error);
    }
    memset(tidier.claimed, 0xff, reading->quotations.count * sizeof *tidier.claimed);
    for (size_t i = 0; i < proposals->count; i++) {
        dm_proposal *proposal = &proposals->items[i];
        if (is_weak(reading, proposal)) {
            proposal->content_count = 0;
            continue;
        }
        if (!snap_contents(&tidier, proposal)) {
            return dm_out_of_memory(error);
        }
        drop_strays(reading, proposal);
        extend_front(reading, proposal);
        check_source(reading, proposal);
        note_claims(&tidier, (uint32_t)i);
    }
    return keep_chains_together(&tidier) ? DM_OK : dm_out_of_memory(error);
}
