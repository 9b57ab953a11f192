#include <math.h>

#include "attribution/learned/choice_look.h"

static const float steps[] = {0.02F, 0.05F, 0.1F, 0.2F, 0.3F, 0.4F, 0.5F, 0.6F, 0.7F, 0.8F, 0.9F, 0.97F};

/* A probability in steps. */
static uint64_t step_of(float probability) {
    uint64_t step = 0;
    while (step < sizeof steps / sizeof *steps && probability >= steps[step]) {
        step++;
    }
    return step;
}

enum { EDGE = 16 }; /* tokens at a content's edge that are looked at */

/* All that the families of features share: the candidate looked at, and its numbers in steps. */
typedef struct subject {
    dm_look look;
    const dm_view *view;
    const dm_candidate *candidate;
    dm_inside inside;
    uint32_t cue, first, last;
    uint64_t kind, side, lemma, tag, cue_step, sum_step, content_step, share_step, mass_step, product_step;
    dm_range sentence, whole;
} subject;

static subject subject_of(const dm_view *view, const dm_candidate *candidate) {
    subject of = {.view = view, .candidate = candidate, .cue = candidate->cue};
    dm_look_at(view, candidate, &of.look);
    of.inside = of.look.inside;
    of.first = of.look.first;
    of.last = of.look.last;
    of.sentence = of.look.sentence;
    of.whole = of.look.whole;
    of.kind = (uint64_t)candidate->kind;
    of.side = of.look.side;
    of.lemma = view->parse.words[of.cue].lemma;
    of.tag = view->parse.tag[of.cue];
    of.cue_step = step_of(view->cue[of.cue]);
    of.sum_step = step_of(candidate->probability);
    of.content_step = step_of(candidate->has_content);
    of.share_step = step_of(candidate->share);
    of.mass_step = step_of(candidate->mass);
    of.product_step = (uint64_t)(20.0F * view->cue[of.cue] * candidate->mass);
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
    uint64_t fresh = step_of(of->candidate->fresh);
    dm_feature(features, of->kind, of->mass_step, 0);
    dm_feature(features, of->mass_step, of->cue_step, of->kind);
    dm_feature(features, of->mass_step, of->content_step, of->kind);
    dm_feature(features, of->mass_step, rank, of->kind);
    dm_feature(features, of->mass_step, of->sum_step, 0);
    dm_feature(features, fresh, rank, of->kind);
    dm_feature(features, of->product_step, of->kind, 0);
    dm_feature(features, of->product_step, rank, 0);
}

/* Length, commas, verbs and rival cues inside. */
static void add_inside(const subject *of, dm_features *features) {
    const dm_inside *inside = &of->inside;
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
    dm_feature(features, of->kind, dm_step(of->look.gap), of->side);
    dm_feature(features, of->lemma, dm_step(of->look.gap), of->side);
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
    uint64_t odds = (uint64_t)fmaxf(0.0F, fminf(20.0F, of->candidate->source_odds * 2.0F + 10.0F));
    dm_feature(features, odds, of->kind, named);
    dm_feature(features, odds, of->share_step, named);
    dm_feature(features, of->candidate->source_likelier, named, of->kind);
    dm_feature(features, odds / 2, of->lemma, named);
    dm_feature(features, odds / 2, of->tag, named);
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

/* How many of the content's words hang outside it, and what the first one is cut from. */
static void add_roots(const subject *of, dm_features *features) {
    const dm_parse *parse = &of->view->parse;
    const dm_roots *roots = &of->look.roots;
    uint64_t count = dm_at_most(roots->count, 4);
    uint64_t relation = parse->relation[roots->first];
    dm_feature(features, count, of->kind, of->side);
    dm_feature(features, count, roots->whole, of->kind);
    dm_feature(features, roots->above, relation, of->kind);
    dm_feature(features, roots->above, relation, of->lemma);
    dm_feature(features, roots->above, parse->tag[roots->first], of->tag);
    dm_feature(features, roots->whole, roots->above, of->side);
    dm_feature(features, count, roots->above, of->share_step);
}

/* Whether the content is what the parse puts below the cue. */
static void add_syntax(const subject *of, dm_features *features) {
    const dm_view *view = of->view;
    const dm_parse *parse = &view->parse;
    const dm_fit *fit = &of->look.fit;
    uint64_t hangs = of->look.next_hangs;
    dm_feature(features, fit->edges, fit->relation, of->kind);
    dm_feature(features, fit->edges, fit->relation, of->lemma);
    dm_feature(features, fit->edges, of->side, of->tag);
    dm_feature(features, hangs, of->look.next_relation, of->kind);
    dm_feature(features, hangs, parse->tag[of->last], of->side);
    dm_feature(features, hangs, dm_view_form(view, of->whole, (int64_t)of->last + 1), of->kind);
    dm_feature(features, parse->relation[of->cue], of->kind, of->side);
    dm_feature(features, parse->relation[of->cue], fit->edges, of->tag);
}

void dm_candidate_features(const dm_view *view, const dm_candidate *candidate, dm_features *features) {
    subject of = subject_of(view, candidate);
    dm_features_start(features, 0);
    add_probabilities(&of, features);
    add_edges(&of, features);
    add_syntax(&of, features);
    add_inside(&of, features);
    add_source(&of, features);
    add_quotations(&of, features);
    add_roots(&of, features);
}
