#include "attribution/learned/choice.h"

static const float steps[] = {0.02F, 0.05F, 0.1F, 0.2F, 0.3F, 0.4F, 0.5F, 0.6F, 0.7F, 0.8F, 0.9F, 0.97F};

/* A probability in steps. */
static uint64_t step_of(float probability) {
    uint64_t step = 0;
    while (step < sizeof steps / sizeof *steps && probability >= steps[step]) {
        step++;
    }
    return step;
}

enum {
    EDGE = 16,  /* tokens at a content's edge that are looked at */
    ROOTS = 200 /* tokens of a content whose heads are looked at */
};

/* What a candidate's words hold. */
typedef struct contents {
    uint32_t tokens, quoted, verbs, breaks, rivals;
    float best_rival;
    uint32_t conjunction; /* the first "and" or "but" inside, or DM_NONE */
} contents;

static contents look_inside(const dm_view *view, const dm_candidate *candidate) {
    contents inside = {.conjunction = DM_NONE};
    for (uint32_t part = 0; part < candidate->content_count; part++) {
        dm_range range = candidate->contents[part];
        const dm_counts *from = &view->counts[range.first];
        const dm_counts *to = &view->counts[range.end];
        inside.tokens += range.end - range.first;
        inside.quoted += to->quoted - from->quoted;
        inside.verbs += to->verbs - from->verbs;
        inside.breaks += to->breaks - from->breaks;
        inside.rivals += to->rivals - from->rivals;
        for (uint32_t token = range.first; token < range.end; token++) {
            bool outside = dm_view_quotation(view, token) == DM_NONE;
            if (outside && view->cue[token] > inside.best_rival) {
                inside.best_rival = view->cue[token];
            }
            if (inside.conjunction == DM_NONE && token > range.first &&
                dm_parse_part(&view->parse, token) == DM_PART_CCONJ) {
                inside.conjunction = token;
            }
        }
    }
    return inside;
}

/* All that the families of features share. */
typedef struct subject {
    const dm_view *view;
    const dm_candidate *candidate;
    contents inside;
    uint32_t cue, first, last; /* tokens: the first and the last of the contents */
    uint64_t kind, side, lemma, tag, cue_step, sum_step, content_step, share_step;
    dm_range sentence; /* the cue's */
    dm_range whole;    /* the document's tokens */
} subject;

static subject subject_of(const dm_view *view, const dm_candidate *candidate) {
    subject of = {.view = view, .candidate = candidate, .cue = candidate->cue};
    of.inside = look_inside(view, candidate);
    of.first = candidate->contents[0].first;
    of.last = candidate->contents[candidate->content_count - 1].end - 1;
    of.kind = (uint64_t)candidate->kind;
    of.side = of.first > of.cue ? 2 : of.last < of.cue ? 0 : 1;
    of.lemma = view->parse.words[of.cue].lemma;
    of.tag = view->parse.tag[of.cue];
    of.cue_step = step_of(view->cue[of.cue]);
    of.sum_step = step_of(candidate->probability);
    of.content_step = step_of(candidate->has_content);
    of.share_step = step_of(candidate->share);
    of.sentence = dm_view_sentence(view, of.cue)->tokens;
    of.whole = (dm_range){0, (uint32_t)view->parse.token_count};
    return of;
}

static void add_probabilities(const subject *of, dm_features *features) {
    uint64_t rank = of->candidate->rank;
    dm_feature(features, 0, 0, 0);
    dm_feature(features, of->kind, 0, 0);
    dm_feature(features, of->kind, of->sum_step, 0);
    dm_feature(features, of->kind, of->cue_step, 0);
    dm_feature(features, of->kind, of->content_step, 0);
    dm_feature(features, of->kind, rank, 0);
    dm_feature(features, of->sum_step, of->cue_step, 0);
    dm_feature(features, of->sum_step, rank, 0);
    dm_feature(features, of->share_step, rank, of->kind);
    dm_feature(features, of->kind, of->cue_step, of->content_step);
    dm_feature(features, of->share_step, of->sum_step, of->kind);
    dm_feature(features, of->share_step, of->cue_step, of->kind);
    dm_feature(features, of->lemma, 0, 0);
    dm_feature(features, of->lemma, of->kind, 0);
    dm_feature(features, of->lemma, of->side, 0);
    dm_feature(features, of->tag, of->kind, of->cue_step);
    dm_feature(features, of->kind, dm_view_paragraph(of->view, of->cue) == 0, 0);
}

/* Length, commas, verbs and rival cues inside. */
static void add_inside(const subject *of, dm_features *features) {
    const contents *inside = &of->inside;
    uint64_t length = dm_step(inside->tokens);
    dm_feature(features, of->kind, length, of->side);
    dm_feature(features, of->kind, dm_at_most(inside->verbs, 4), length);
    dm_feature(features, of->kind, dm_at_most(inside->breaks, 4), of->side);
    dm_feature(features, of->kind, dm_at_most(inside->rivals, 3), 0);
    dm_feature(features, of->kind, step_of(inside->best_rival), of->cue_step);
    dm_feature(features, of->kind, of->candidate->content_count, of->side);
    dm_feature(features, of->kind, inside->tokens ? inside->quoted * 8 / inside->tokens : 0, of->side);
    if (inside->conjunction != DM_NONE) {
        const dm_parse *parse = &of->view->parse;
        uint64_t next = dm_view_tag(of->view, of->whole, (int64_t)inside->conjunction + 1);
        dm_feature_named(features, 950, parse->words[inside->conjunction].form, next, parse->tag[of->first]);
    }
}

/* The words at both edges, and what follows. */
static void add_edges(const subject *of, dm_features *features) {
    const dm_view *view = of->view;
    const dm_parse *parse = &view->parse;
    uint64_t first_form = parse->words[of->first].form;
    uint64_t first_tag = parse->tag[of->first];
    uint64_t last_form = parse->words[of->last].form;
    uint64_t last_tag = parse->tag[of->last];
    uint64_t before = dm_view_form(view, of->whole, (int64_t)of->first - 1);
    uint64_t next = dm_view_form(view, of->whole, (int64_t)of->last + 1);
    uint64_t next_tag = dm_view_tag(view, of->whole, (int64_t)of->last + 1);
    dm_range last_sentence = dm_view_sentence(view, of->last)->tokens;
    uint64_t ends = of->last + 2 >= last_sentence.end;
    uint64_t starts = of->first == of->sentence.first;
    uint64_t verb = 0;
    for (uint32_t token = of->last + 1; token < last_sentence.end && token < of->last + 8 && verb == 0;
         token++) {
        verb = dm_view_is(view, token, DM_SEEN_VERB) ? token - of->last : 0;
    }
    dm_feature(features, first_form, of->side, 0);
    dm_feature(features, first_tag, of->tag, of->side);
    dm_feature(features, first_tag, dm_view_tag(view, of->whole, (int64_t)of->first - 1), of->side);
    dm_feature(features, last_form, 0, 0);
    dm_feature(features, last_tag, of->kind, 0);
    dm_feature(features, next, of->kind, 0);
    dm_feature(features, next_tag, last_tag, of->kind);
    dm_feature(features, next, of->side, of->kind);
    dm_feature(features, of->lemma, next, 0);
    dm_feature(features, of->lemma, first_form, 0);
    dm_feature(features, first_form, before, 0);
    dm_feature(features, ends, starts, of->kind * 3 + of->side);
    dm_feature(features, ends, of->kind, dm_step(of->inside.tokens));
    dm_feature(features, ends, dm_at_most(of->inside.verbs, 3), first_tag);
    dm_feature(features, ends, of->inside.breaks > 0, of->lemma);
    dm_feature(features, verb, next, 0);
    dm_feature(features, verb, next_tag, of->kind);
    uint64_t sentences_first =
        view->document->tokens[of->first].sentence - view->document->tokens[of->cue].sentence;
    uint64_t sentences_last =
        view->document->tokens[of->last].sentence - view->document->tokens[of->cue].sentence;
    dm_feature(features, of->kind, sentences_first, sentences_last);
    uint32_t gap = of->first > of->cue ? of->first - of->cue : of->last < of->cue ? of->cue - of->last : 0;
    dm_feature(features, of->kind, dm_step(gap), of->side);
    dm_feature(features, of->lemma, dm_step(gap), of->side);
    bool first_quoted = dm_view_quotation(view, of->first) != DM_NONE;
    bool last_quoted = dm_view_quotation(view, of->last) != DM_NONE;
    dm_feature(features, of->kind, first_quoted, last_quoted);
}

static void add_source(const subject *of, dm_features *features) {
    const dm_view *view = of->view;
    dm_range source = of->candidate->source;
    bool named = source.first < source.end;
    dm_feature(features, named, of->kind, 0);
    dm_feature(features, named, of->lemma, 0);
    dm_feature(features, named, of->share_step, of->kind);
    dm_feature(features, named, of->tag, of->side);
    if (!named) {
        return;
    }
    uint32_t last = source.end - 1;
    bool before = last < of->cue;
    uint32_t apart = before ? of->cue - last : source.first - of->cue;
    uint32_t low = before ? last + 1 : of->cue + 1;
    uint32_t high = before ? of->cue : source.first;
    uint64_t verbs = dm_at_most(view->counts[high].verbs - view->counts[low].verbs, 3);
    uint32_t head = source.first;
    while (head < last && view->parse.head[head] != DM_NONE && view->parse.head[head] >= source.first &&
           view->parse.head[head] < source.end) {
        head++;
    }
    uint64_t joined = view->parse.head[head] == of->cue ? view->parse.relation[head] : DM_RELATION_COUNT;
    dm_feature_named(features, 930, view->parse.tag[last], of->kind, 0);
    dm_feature_named(features, 931, dm_step(apart), before, of->kind);
    dm_feature_named(features, 932, source.end - source.first > 6, of->kind, 0);
    dm_feature_named(features, 933, apart == 1, of->kind, of->cue_step);
    dm_feature_named(features, 934, view->parse.tag[source.first], apart == 1, before);
    dm_feature_named(features, 935, verbs, of->kind, before);
    dm_feature_named(features, 936, joined, of->kind, of->tag);
    dm_feature_named(features, 937, joined, of->lemma, 0);
    dm_feature_named(features, 938, view->parse.words[last].form, of->kind, 0);
    dm_feature_named(features, 939, source.first < of->sentence.first || source.end > of->sentence.end,
                     of->kind, before);
}

/* Where quotations lie in the content: a mixed content begins and ends at a clause or at a mark, and it is
 * the words before the first and behind the last quotation that are in doubt. */
static void add_quotations(const subject *of, dm_features *features) {
    const dm_view *view = of->view;
    uint32_t at_first = dm_view_quotation(view, of->first);
    uint32_t at_last = dm_view_quotation(view, of->last);
    uint64_t opens = at_first == DM_NONE                                           ? 0
                     : view->quotations->items[at_first].tokens.first == of->first ? 1
                                                                                   : 2;
    uint64_t closes = at_last == DM_NONE                                            ? 0
                      : view->quotations->items[at_last].tokens.end == of->last + 1 ? 1
                                                                                    : 2;
    uint32_t lead = of->first;
    while (lead < of->last && lead < of->first + EDGE && dm_view_quotation(view, lead) == DM_NONE) {
        lead++;
    }
    uint32_t tail = of->last;
    while (tail > of->first && tail + EDGE > of->last && dm_view_quotation(view, tail) == DM_NONE) {
        tail--;
    }
    uint64_t before = dm_step(lead - of->first);
    uint64_t behind = dm_step(of->last - tail);
    uint64_t next_tag = dm_view_tag(view, of->whole, (int64_t)of->last + 1);
    dm_feature(features, of->kind, opens * 3 + closes, of->side);
    dm_feature(features, opens * 3 + closes, before, behind);
    dm_feature(features, of->kind, before, of->side);
    dm_feature(features, of->kind, behind, of->side);
    dm_feature(features, opens, dm_view_form(view, of->whole, (int64_t)of->first - 1), of->kind);
    dm_feature(features, closes, next_tag, of->kind);
    dm_feature(features, behind, view->parse.tag[tail < of->last ? tail + 1 : tail], of->kind);
    dm_feature(features, before, view->parse.tag[of->first], of->kind);
}

/* How many of the content's words hang outside it, one for a single clause, and what the last one is cut
 * from. */
static void add_roots(const subject *of, dm_features *features) {
    const dm_parse *parse = &of->view->parse;
    dm_range range = of->candidate->contents[0];
    uint32_t roots = 0;
    uint32_t root = range.first;
    for (uint32_t token = range.first; token < range.end && token < range.first + ROOTS; token++) {
        uint32_t head = parse->head[token];
        if (parse->relation[token] != DM_RELATION_PUNCT &&
            (head == DM_NONE || head < range.first || head >= range.end)) {
            root = roots == 0 ? token : root;
            roots++;
        }
    }
    uint32_t head = parse->head[root];
    uint64_t above = head == DM_NONE ? 0 : head == of->cue ? 1 : head < range.first ? 2 : 3;
    uint64_t whole = (uint64_t)(of->view->subtree_first[root] >= range.first) +
                     2 * (uint64_t)(of->view->subtree_end[root] <= range.end);
    uint64_t count = dm_at_most(roots, 4);
    dm_feature(features, count, of->kind, of->side);
    dm_feature(features, count, whole, of->kind);
    dm_feature(features, above, parse->relation[root], of->kind);
    dm_feature(features, above, parse->relation[root], of->lemma);
    dm_feature(features, above, parse->tag[root], of->tag);
    dm_feature(features, whole, above, of->side);
    dm_feature(features, count, above, of->share_step);
}

/* Whether the content is what the parse puts below the cue. */
static void add_syntax(const subject *of, dm_features *features) {
    const dm_view *view = of->view;
    const dm_parse *parse = &view->parse;
    uint64_t fit = 0;
    uint64_t relation = DM_RELATION_COUNT;
    for (uint32_t child = view->first_child[of->cue]; child != DM_NONE; child = view->next_sibling[child]) {
        bool begins = view->subtree_first[child] == of->first;
        bool ends = view->subtree_end[child] == of->last + 1;
        uint64_t now = (uint64_t)begins + 2 * (uint64_t)ends;
        if (now > fit) {
            fit = now;
            relation = parse->relation[child];
        }
    }
    uint64_t next_head = 3;
    if (of->last + 1 < of->sentence.end && of->last >= of->sentence.first) {
        uint32_t head = parse->head[of->last + 1];
        next_head = head == DM_NONE ? 0 : head >= of->first && head <= of->last ? 1 : 2;
    }
    uint64_t next_relation = next_head < 3 ? parse->relation[of->last + 1] : DM_RELATION_COUNT;
    dm_feature(features, fit, relation, of->kind);
    dm_feature(features, fit, relation, of->lemma);
    dm_feature(features, fit, of->side, of->tag);
    dm_feature(features, next_head, next_relation, of->kind);
    dm_feature(features, next_head, parse->tag[of->last], of->side);
    dm_feature(features, next_head, dm_view_form(view, of->whole, (int64_t)of->last + 1), of->kind);
    dm_feature(features, parse->relation[of->cue], of->kind, of->side);
    dm_feature(features, parse->relation[of->cue], fit, of->tag);
}

void dm_candidate_features(const dm_view *view, const dm_candidate *candidate, dm_features *features) {
    subject of = subject_of(view, candidate);
    features->count = 0;
    add_probabilities(&of, features);
    add_edges(&of, features);
    add_syntax(&of, features);
    add_inside(&of, features);
    add_source(&of, features);
    add_quotations(&of, features);
    add_roots(&of, features);
}

/* What stands beside a candidate: the best candidate of other cues that wants its words, by their scores. */
typedef struct rivalry {
    float best_sharing; /* of another cue, that shares words */
    float best_own;     /* of the same cue */
    float best_holding; /* of another cue, whose words hold the cue */
    const dm_candidate *sharing;
    uint32_t own_rank; /* better candidates of the same cue */
} rivalry;

static bool shares_words(const dm_candidate *left, const dm_candidate *right) {
    for (uint32_t one = 0; one < left->content_count; one++) {
        for (uint32_t two = 0; two < right->content_count; two++) {
            if (left->contents[one].first < right->contents[two].end &&
                right->contents[two].first < left->contents[one].end) {
                return true;
            }
        }
    }
    return false;
}

static bool holds(const dm_candidate *candidate, uint32_t token) {
    for (uint32_t part = 0; part < candidate->content_count; part++) {
        if (token >= candidate->contents[part].first && token < candidate->contents[part].end) {
            return true;
        }
    }
    return false;
}

static void meet(const dm_candidate *candidate, const dm_candidate *other, rivalry *beside) {
    if (other->cue == candidate->cue) {
        beside->best_own = other->first_score > beside->best_own ? other->first_score : beside->best_own;
        beside->own_rank += other->first_score > candidate->first_score;
        return;
    }
    if (other->first_score > beside->best_sharing && shares_words(candidate, other)) {
        beside->best_sharing = other->first_score;
        beside->sharing = other;
    }
    if (other->first_score > beside->best_holding && holds(other, candidate->cue)) {
        beside->best_holding = other->first_score;
    }
}

enum { NEIGHBOURS = 24 }; /* candidates on either side that may be rivals */

void dm_candidate_rival_features(const dm_view *view, const dm_candidates *candidates, size_t number,
                                 dm_features *features) {
    const dm_candidate *candidate = &candidates->items[number];
    rivalry beside = {0};
    size_t from = number > NEIGHBOURS ? number - NEIGHBOURS : 0;
    size_t to = number + NEIGHBOURS < candidates->count ? number + NEIGHBOURS : candidates->count;
    for (size_t other = from; other < to; other++) {
        if (other != number) {
            meet(candidate, &candidates->items[other], &beside);
        }
    }
    dm_candidate_features(view, candidate, features);
    uint64_t kind = (uint64_t)candidate->kind;
    uint64_t own = step_of(candidate->first_score);
    uint64_t sharing = step_of(beside.best_sharing);
    uint64_t holding = step_of(beside.best_holding);
    uint64_t rank = dm_at_most(beside.own_rank, 4);
    uint64_t other_own = step_of(beside.best_own);
    uint64_t nearer = 2;
    if (beside.sharing != NULL) {
        uint32_t first = candidate->contents[0].first;
        uint32_t mine = candidate->cue > first ? candidate->cue - first : first - candidate->cue;
        uint32_t its =
            beside.sharing->cue > first ? beside.sharing->cue - first : first - beside.sharing->cue;
        nearer = mine < its;
    }
    dm_feature_named(features, 901, own, 0, 0);
    dm_feature_named(features, 902, own, kind, 0);
    dm_feature_named(features, 903, own, sharing, kind);
    dm_feature_named(features, 904, own, holding, kind);
    dm_feature_named(features, 905, own, other_own, rank);
    dm_feature_named(features, 906, rank, kind, own);
    dm_feature_named(features, 907, sharing, holding, kind);
    dm_feature_named(features, 908, nearer, sharing, own);
    dm_feature_named(features, 909, nearer, kind,
                     beside.sharing != NULL ? (uint64_t)beside.sharing->kind : 3);
    dm_feature_named(features, 910, sharing > own, holding > own, kind);
}
