/* Proposals of a learned engine against the lexicon and the quotation marks. */
#include "attribution/attributor.h"
#include "attribution/proposals.h"
#include "attribution/quotation.h"
#include "attribution/subject.h"
#include "syntax/parser.h"

/* Least confidence of a proposal, by what stands behind it; chosen on 84 articles of PolNeAR that no part had
 * been trained on. */
static const float LEAST_QUOTED = 0.2F;
static const float LEAST_KNOWN = 0.28F;
static const float LEAST_UNKNOWN = 0.4F; /* an unknown cue, or nobody named */

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

/* "and then predicted: "...": what stands before the colon announces the quotation, by a cue of its own, or
 * because the cue of the content follows: "He had but one wish: "...," he said." */
static bool is_announced_by(const dm_reading *reading, dm_range content, uint32_t quoted, dm_range cue) {
    dm_cue_match match;
    bool colon = quoted >= content.first + 2 && dm_token_is_mark(reading, quoted - 1, ':');
    bool own = colon && dm_cue_at(reading, quoted - 2, quoted - 1, &match);
    bool last = reading->quotations.around[content.end - 1] == reading->quotations.around[quoted];
    return colon && last && (own || (!dm_range_is_empty(cue) && cue.first >= content.end));
}

/* A quotation but for a word or two behind it, or for a label and a colon before it. */
static bool is_quotation(const dm_reading *reading, dm_range content, dm_range cue) {
    uint32_t outside;
    uint32_t inside;
    uint32_t token = content.first;
    count_words(reading, content, &outside, &inside);
    while (token < content.end && reading->quotations.around[token] == DM_NONE) {
        token++;
    }
    if (inside < LEAST_QUOTED_WORDS) {
        return false;
    }
    if (outside > STRAY_WORDS && !runs_over(reading, content)) {
        return is_announced_by(reading, content, token, cue);
    }
    return token == content.first || dm_token_is_mark(reading, token - 1, ':');
}

static bool is_quoted(const dm_reading *reading, const dm_proposal *proposal) {
    for (size_t i = 0; i < proposal->content_count; i++) {
        if (is_quotation(reading, proposal->contents[i], proposal->cue)) {
            return true;
        }
    }
    return false;
}

/* "Said al-Habsi", "States": the cue is part of a name. */
static bool is_name(const dm_reading *reading, uint32_t token) {
    return reading->capital[token] && reading->mentions.at[token] != DM_NONE &&
           reading->mentions.items[reading->mentions.at[token]].kind == DM_MENTION_PERSON;
}

/* "published its figures", "signed the pact": an act on papers, where no verb says what is in them. */
static bool is_act_on_papers(const dm_reading *reading, const dm_parse *parse, const dm_proposal *proposal) {
    static const char *const words[] = {"published", "publishes", "publish", "released", "releases",
                                        "release",   "signed",    "signs",   "sign",     "signing"};
    bool act = parse && !dm_range_is_empty(proposal->cue) && proposal->content_count == 1 &&
               dm_token_is_one_of(reading, proposal->cue.first, words, sizeof words / sizeof *words);
    dm_range content = act ? proposal->contents[0] : (dm_range){0, 0};
    for (uint32_t token = content.first; act && token < content.end; token++) {
        dm_part part = dm_parse_part(parse, token);
        act = part != DM_PART_VERB && part != DM_PART_AUX && reading->quotations.around[token] == DM_NONE;
    }
    return act;
}

static bool is_weak(const dm_reading *reading, const dm_parse *parse, const dm_proposal *proposal) {
    dm_cue_class class_found;
    if (is_act_on_papers(reading, parse, proposal)) {
        return true;
    }
    if (!dm_range_is_empty(proposal->cue) && is_name(reading, proposal->cue.first)) {
        return true;
    }
    if (is_quoted(reading, proposal)) {
        return proposal->confidence < LEAST_QUOTED;
    }
    bool sure = dm_cue_in(reading, proposal->cue, &class_found) && !dm_range_is_empty(proposal->source);
    return proposal->confidence < (sure ? LEAST_KNOWN : LEAST_UNKNOWN);
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
        if (is_quotation(tidier->reading, content, proposal->cue)
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

/* The proposal that holds a quotation has its cue in the paragraph of it: the quotation has a frame of its
 * own there, and is no mere continuation. */
static bool has_own_cue(const proposal_tidier *tidier, uint32_t quotation) {
    uint32_t owner = tidier->claimed[quotation];
    const dm_proposal *proposal = owner == DM_NONE ? NULL : &tidier->proposals->items[owner];
    return proposal && !dm_range_is_empty(proposal->cue) && !dm_range_is_empty(proposal->source) &&
           dm_paragraph_of(tidier->reading, proposal->cue.first) ==
               tidier->reading->quotations.items[quotation].paragraph;
}

static bool keep_chains_together(const proposal_tidier *tidier) {
    const dm_quotations *quotations = &tidier->reading->quotations;
    for (uint32_t i = (uint32_t)quotations->count; i-- > 0;) { /* the speaker is named at the end */
        uint32_t before = quotations->items[i].continues;
        if (before != DM_NONE && tidier->claimed[i] != DM_NONE && tidier->claimed[before] == DM_NONE) {
            if (!move_quotation(tidier, before, DM_NONE, tidier->claimed[i])) {
                return false;
            }
            tidier->claimed[before] = tidier->claimed[i];
        }
    }
    for (uint32_t i = 0; i < quotations->count; i++) {
        uint32_t before = quotations->items[i].continues;
        uint32_t owner = before == DM_NONE ? DM_NONE : tidier->claimed[before];
        if (owner != DM_NONE && tidier->claimed[i] != owner && !has_own_cue(tidier, i)) {
            if (!move_quotation(tidier, i, tidier->claimed[i], owner)) {
                return false;
            }
            tidier->claimed[i] = owner;
        }
    }
    return true;
}

static bool is_within(dm_range inner, dm_range outer) {
    return inner.first >= outer.first && inner.end <= outer.end;
}

/* The noun phrase of the source, with the title that a mention adds to it. */
static dm_range source_phrase(const dm_reading *reading, dm_range source) {
    uint32_t number = dm_range_is_empty(source) ? DM_NONE : reading->mentions.at[source.end - 1];
    if (number == DM_NONE) {
        return source;
    }
    dm_range mention = reading->mentions.items[number].tokens;
    return (dm_range){mention.first < source.first ? mention.first : source.first, source.end};
}

/* "It was", "said", "Chilean Foreign": no words of anybody, where the proposal has better ones. */
static bool is_stray(const dm_reading *reading, const dm_proposal *proposal, dm_range content) {
    enum {
        EMPTY =
            DM_WORD_PRONOUN | DM_WORD_AUXILIARY | DM_WORD_RELATIVE | DM_WORD_DEFINITE | DM_WORD_PREPOSITION
    };
    dm_cue_match cue;
    bool empty = true;
    for (uint32_t token = content.first; token < content.end; token++) {
        empty &= dm_token_is(reading, token, EMPTY) || !is_plain_word(reading, token);
    }
    bool cue_word = dm_cue_at(reading, content.first, content.end, &cue) && cue.tokens.end == content.end;
    return empty || cue_word || is_within(content, source_phrase(reading, proposal->source)) ||
           is_within(content, dm_cue_around(reading, proposal->cue, proposal->source));
}

/* Between quotations, a few unquoted words ("to loud applause") are the reporter's; elsewhere they are strays
 * when they belong to source or cue, or say nothing. */
static void drop_strays(const dm_reading *reading, dm_proposal *proposal) {
    size_t kept = 0;
    size_t count = proposal->content_count;
    bool quoted = is_quoted(reading, proposal);
    for (size_t i = 0; i < count; i++) {
        dm_range content = proposal->contents[i];
        uint32_t outside;
        uint32_t inside;
        count_words(reading, content, &outside, &inside);
        bool short_one = !inside && outside <= STRAY_WORDS;
        bool between = quoted && kept > 0 && i + 1 < count;
        if (!(short_one && count > 1 && (between || is_stray(reading, proposal, content)))) {
            proposal->contents[kept++] = content;
        }
    }
    proposal->content_count = kept;
}

/* "Asked whether it would close, the minister said no": the one named behind was asked, and did not ask. */
static bool is_asked(const dm_reading *reading, const dm_proposal *proposal) {
    static const char *const words[] = {"asked", "pressed", "questioned"};
    return !dm_range_is_empty(proposal->cue) && proposal->source.first > proposal->contents[0].first &&
           dm_token_has(reading, proposal->cue.first, DM_TOKEN_FIRST) &&
           dm_token_is_one_of(reading, proposal->cue.first, words, sizeof words / sizeof *words);
}

/* A phrase with a preposition in front ("by telephone") says nothing of who speaks, nor does one behind
 * "Asked"; and who speaks is named before ", while". */
static void check_source(const dm_reading *reading, dm_proposal *proposal) {
    dm_range *source = &proposal->source;
    if (dm_range_is_empty(*source) || !proposal->content_count) {
        return;
    }
    bool prepositional =
        dm_token_is(reading, source->first, DM_WORD_PREPOSITION) && !dm_mention_from(reading, source->first);
    if (prepositional || is_asked(reading, proposal)) {
        source->end = source->first;
    }
    for (uint32_t token = source->first + 1; token + 1 < source->end; token++) {
        if (dm_token_is_mark(reading, token, ',') && dm_token_equals(reading, token + 1, "while")) {
            source->end = token;
        }
    }
}

/* A content that ran into the noun phrase of its source ("..., Spanish | Minister Ordóñez") ends before it.
 */
static void part_from_source(const dm_reading *reading, dm_proposal *proposal) {
    dm_range phrase = source_phrase(reading, proposal->source);
    for (size_t i = 0; i < proposal->content_count && phrase.first < proposal->source.first; i++) {
        dm_range *content = &proposal->contents[i];
        if (content->first < phrase.first && content->end > phrase.first && content->end <= phrase.end &&
            reading->quotations.around[phrase.first] == DM_NONE) {
            content->end = phrase.first;
            proposal->source.first = phrase.first;
        }
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
        if (is_weak(reading, proposals->parse, proposal)) {
            proposal->content_count = 0;
            continue;
        }
        if (!snap_contents(&tidier, proposal)) {
            return dm_out_of_memory(error);
        }
        drop_strays(reading, proposal);
        check_source(reading, proposal);
        part_from_source(reading, proposal);
        note_claims(&tidier, (uint32_t)i);
    }
    dm_proposals_extend(reading, proposals);
    return keep_chains_together(&tidier) ? DM_OK : dm_out_of_memory(error);
}
