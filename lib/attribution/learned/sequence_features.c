#include "attribution/learned/sequence.h"

enum { NEAR = 5 }; /* tokens between cue and token that are looked at one by one */

void dm_window_context_of(const dm_view *view, const dm_window *window, dm_window_context *context) {
    uint32_t cue = window->cue;
    dm_range sentence = dm_view_sentence(view, cue)->tokens;
    uint32_t own = dm_view_quotation(view, cue);
    *context = (dm_window_context){.view = view, .window = window, .sentence = sentence};
    context->lemma = view->parse.words[cue].lemma;
    context->tag = view->parse.tag[cue];
    context->relation = view->parse.relation[cue];
    context->next_form = dm_view_form(view, sentence, (int64_t)cue + 1);
    context->previous_tag = dm_view_tag(view, sentence, (int64_t)cue - 1);
    context->first_form = view->parse.words[sentence.first].form;
    context->first_tag = view->parse.tag[sentence.first];
    context->confidence = (uint64_t)(view->cue[cue] * 10.0F);
    for (uint32_t place = 0; place < window->count; place++) {
        uint32_t token = window->tokens[place];
        uint32_t quotation = dm_view_quotation(view, token);
        if (quotation != DM_NONE && quotation != own) {
            uint64_t side = token < cue ? 1 : 2;
            context->quoted_window |= side;
            context->quoted_sentence |= token >= sentence.first && token < sentence.end ? side : 0;
        }
    }
}

/* Where a token stands to the cue, and what lies between them, in small numbers. */
typedef struct place {
    uint32_t token;
    uint32_t cue;
    uint64_t side;     /* 0 before the cue, 1 the cue, 2 behind it */
    uint64_t where;    /* side and sentences apart */
    uint64_t distance; /* in steps */
    uint64_t breaks, verbs, subordinators, rivals, marks;
    uint64_t between; /* breaks and verbs together */
    uint64_t quoted;  /* 0 outside quotations, 1 inside, 2 a mark */
    uint64_t form, tag, branch, relation;
    dm_range sentence;
} place;

static uint64_t capped(uint32_t more, uint32_t less, uint32_t most) {
    return dm_at_most(more - less, most);
}

static place place_of(const dm_window_context *context, uint32_t number) {
    const dm_view *view = context->view;
    const dm_window *window = context->window;
    uint32_t token = window->tokens[number];
    uint32_t cue = window->cue;
    uint32_t low = token < cue ? token + 1 : cue + (token > cue);
    uint32_t high = token < cue ? cue : token;
    const dm_counts *from = &view->counts[low];
    const dm_counts *to = &view->counts[high];
    int64_t apart = (int64_t)view->document->tokens[token].sentence - view->document->tokens[cue].sentence;
    apart = apart < -2 ? -2 : apart > 2 ? 2 : apart;
    place at = {.token = token, .cue = cue, .sentence = dm_view_sentence(view, token)->tokens};
    at.side = token == cue ? 1 : token < cue ? 0 : 2;
    at.where = at.side + 3 * (uint64_t)(apart + 2);
    at.distance =
        dm_step(number > window->cue_place ? number - window->cue_place : window->cue_place - number);
    at.breaks = capped(to->breaks, from->breaks, 3);
    at.verbs = capped(to->verbs, from->verbs, 3);
    at.subordinators = capped(to->subordinators, from->subordinators, 2);
    at.rivals = capped(to->rivals, from->rivals, 2);
    at.marks = capped(to->marks, from->marks, 3);
    at.between = at.breaks * 4 + at.verbs;
    at.quoted = dm_view_quotation(view, token) == DM_NONE ? 0 : dm_view_is(view, token, DM_SEEN_MARK) ? 2 : 1;
    at.form = view->parse.words[token].form;
    at.tag = view->parse.tag[token];
    at.branch = window->branches[number];
    at.relation = view->parse.relation[token];
    return at;
}

/* The token itself and its neighbours, by side. */
static void add_neighbours(const dm_window_context *context, const place *at, dm_features *features) {
    const dm_view *view = context->view;
    int64_t token = at->token;
    uint64_t form1 = dm_view_form(view, at->sentence, token - 1);
    uint64_t form2 = dm_view_form(view, at->sentence, token - 2);
    uint64_t form3 = dm_view_form(view, at->sentence, token + 1);
    uint64_t form4 = dm_view_form(view, at->sentence, token + 2);
    uint64_t tag1 = dm_view_tag(view, at->sentence, token - 1);
    uint64_t tag3 = dm_view_tag(view, at->sentence, token + 1);
    const dm_word *word = dm_view_word(view, at->token);
    dm_feature(features, at->where, at->form, 0);
    dm_feature(features, at->where, at->tag, 0);
    dm_feature(features, at->side, form1, at->form);
    dm_feature(features, at->side, at->form, form3);
    dm_feature(features, at->side, tag1, at->tag);
    dm_feature(features, at->side, at->tag, tag3);
    dm_feature(features, at->side, tag1, at->tag * 256 + tag3);
    dm_feature(features, at->side, form1, 0);
    dm_feature(features, at->side, form2, 0);
    dm_feature(features, at->side, form3, 0);
    dm_feature(features, at->side, form4, 0);
    dm_feature(features, at->where, tag1, 0);
    dm_feature(features, at->where, tag3, 0);
    dm_feature(features, at->side, word->shape, 0);
    dm_feature(features, at->side, word->suffix3, 0);
    dm_feature(features, at->side, at->form, tag3);
    dm_feature(features, at->form, dm_mix(form3, form4), at->side);
}

/* Distance, counts between token and cue, place in the sentence. */
static void add_position(const dm_window_context *context, const place *at, uint32_t number,
                         dm_features *features) {
    uint64_t counts = at->between * 4;
    uint64_t from_start = dm_at_most(at->token - at->sentence.first, 3);
    uint32_t to_end = at->sentence.end - 1 - at->token;
    dm_feature(features, 0, 0, 0);
    dm_feature(features, at->where, 0, 0);
    dm_feature(features, at->where, at->distance, 0);
    dm_feature(features, at->where, at->quoted, at->marks);
    dm_feature(features, at->where, at->between, 0);
    dm_feature(features, at->where, at->between, at->subordinators);
    dm_feature(features, at->where, at->rivals, at->quoted);
    dm_feature(features, at->where, at->distance, at->tag);
    dm_feature(features, at->where, at->between, at->tag);
    dm_feature(features, at->where, at->rivals * 4 + at->subordinators, at->tag);
    dm_feature(features, at->where, from_start, at->quoted);
    dm_feature(features, at->where, dm_at_most(to_end, 3), at->tag);
    dm_feature(features, at->side, dm_at_most(to_end, 6), at->form);
    dm_feature(features, at->where, counts + at->subordinators, at->tag);
    bool gap = number > 0 && context->window->tokens[number - 1] + 1 != at->token;
    dm_feature(features, gap, at->where, 0);
}

/* What is found ahead of the token: a verb, a comma. */
static void add_ahead(const dm_window_context *context, const place *at, dm_features *features) {
    const dm_view *view = context->view;
    uint64_t verb = 0;
    for (uint32_t token = at->token; token < at->sentence.end && token < at->token + 6 && verb == 0;
         token++) {
        verb = dm_view_is(view, token, DM_SEEN_VERB) ? token - at->token + 1 : 0;
    }
    uint32_t comma = 0;
    for (uint32_t token = at->token + 1; token < at->sentence.end && token < at->token + 12 && comma == 0;
         token++) {
        comma = dm_view_is(view, token, DM_SEEN_BREAK) ? token - at->token : 0;
    }
    uint64_t before = dm_view_tag(view, at->sentence, (int64_t)at->token - 1);
    dm_feature(features, at->side, at->form, verb);
    dm_feature(features, at->side, before * 256 + at->tag, verb);
    dm_feature(features, at->side, at->form, dm_step(comma));
}

/* What the cue is. */
static void add_cue(const dm_window_context *context, const place *at, dm_features *features) {
    uint64_t counts = at->between * 4;
    dm_feature(features, at->where, at->distance, context->tag);
    dm_feature(features, at->where, at->distance, context->lemma);
    dm_feature(features, at->where, at->tag, context->lemma);
    dm_feature(features, at->where, at->tag, context->tag);
    dm_feature(features, at->side, at->form, context->lemma);
    dm_feature(features, at->where, counts + at->subordinators, context->tag);
    dm_feature(features, at->where, counts + at->rivals, context->lemma);
    dm_feature(features, at->where, counts + at->rivals, context->tag);
    dm_feature(features, at->where, at->quoted * 4 + at->marks, context->lemma);
    dm_feature(features, at->where, context->next_form, at->distance);
    dm_feature(features, at->where, context->next_form, counts + at->subordinators);
    dm_feature(features, at->where, context->next_form, at->tag);
    dm_feature(features, at->where, context->previous_tag, at->distance);
    dm_feature(features, at->where, context->previous_tag, counts + at->subordinators);
    dm_feature(features, at->where, context->confidence, at->quoted);
    dm_feature(features, at->where, context->first_form, at->breaks);
    dm_feature(features, at->where, context->first_tag, at->between);
    uint32_t low = at->token < at->cue ? at->token : at->cue;
    uint32_t high = at->token < at->cue ? at->cue : at->token;
    uint64_t tags = 0;
    uint64_t forms = 0;
    for (uint32_t token = low; token <= high && high - low <= NEAR; token++) {
        tags = dm_mix(tags, context->view->parse.tag[token]);
        forms = dm_mix(forms, context->view->parse.words[token].form);
    }
    dm_feature(features, tags, at->side, 0);
    dm_feature(features, forms, at->side, 0);
    bool rival = at->token != at->cue && context->view->cue[at->token] > 0.3F;
    dm_feature(features, rival, at->where, at->breaks);
}

/* How the parse joins token and cue. */
static void add_syntax(const dm_window_context *context, const place *at, uint32_t number,
                       dm_features *features) {
    const dm_view *view = context->view;
    uint64_t before = number > 0 ? context->window->branches[number - 1] : 253;
    uint64_t after = number + 1 < context->window->count ? context->window->branches[number + 1] : 253;
    uint32_t head = view->parse.head[at->token];
    uint64_t head_tag = head == DM_NONE ? DM_TAGS_MOST : view->parse.tag[head];
    uint64_t edges =
        (at->token > at->sentence.first ? view->subtree_end[at->token - 1] - (at->token - 1) : 0) > 1;
    dm_feature(features, at->branch, at->side, 0);
    dm_feature(features, at->branch, at->side, context->lemma);
    dm_feature(features, at->branch, before, at->side);
    dm_feature(features, at->branch, before, context->lemma);
    dm_feature(features, at->branch, before, at->tag);
    dm_feature(features, at->branch, before, at->form);
    dm_feature(features, at->branch, after, at->tag);
    dm_feature(features, at->branch, at->relation, at->side);
    dm_feature(features, at->branch, at->relation, context->tag);
    dm_feature(features, at->branch, at->between, at->side);
    dm_feature(features, at->branch, at->quoted, context->quoted_sentence);
    dm_feature(features, at->branch, context->relation, at->side);
    dm_feature(features, at->relation, head_tag, at->where);
    dm_feature(features, at->relation, at->form, at->side);
    dm_feature(features, at->branch, context->next_form, before == at->branch);
    dm_feature(features, edges, at->tag, at->branch);
}

/* Quotations: how many cues compete for this one, how long and how near it is, how it is set off. */
static void add_quotation(const dm_window_context *context, const place *at, dm_features *features) {
    const dm_view *view = context->view;
    dm_feature(features, at->where, at->quoted, context->quoted_window);
    dm_feature(features, at->where, at->quoted * 16 + at->between, context->quoted_sentence);
    dm_feature(features, at->where, context->quoted_sentence, at->between);
    dm_feature(features, at->where, context->quoted_window, context->quoted_sentence * 4 + at->quoted);
    uint32_t number = dm_view_quotation(view, at->token);
    int64_t paragraphs =
        (int64_t)dm_view_paragraph(view, at->token) - (int64_t)dm_view_paragraph(view, at->cue);
    if (paragraphs != 0) {
        dm_feature_named(features, 980, (uint64_t)(paragraphs + 8), at->quoted, at->tag);
        dm_feature_named(features, 981, (uint64_t)(paragraphs + 8), view->parse.words[at->cue].form,
                         at->quoted);
        dm_feature_named(features, 982, (uint64_t)(paragraphs + 8), context->quoted_window,
                         context->quoted_sentence);
    }
    if (number == DM_NONE || number == dm_view_quotation(view, at->cue)) {
        return;
    }
    dm_range quotation = view->quotations->items[number].tokens;
    dm_range home = view->document->paragraphs[dm_view_paragraph(view, at->token)].tokens;
    const dm_counts *counts = view->counts;
    uint64_t left = dm_at_most(counts[quotation.first].rivals - counts[home.first].rivals, 2);
    uint64_t right = dm_at_most(counts[home.end].rivals - counts[quotation.end].rivals, 2);
    uint32_t gap = at->side == 0 ? at->cue - quotation.end : quotation.first - at->cue;
    uint32_t low = at->side == 0 ? quotation.end : at->cue + 1;
    uint32_t high = at->side == 0 ? at->cue : quotation.first;
    uint64_t nearer = dm_at_most(counts[high].rivals - counts[low].rivals, 2);
    uint64_t rivals = left * 9 + right * 3 + nearer;
    uint64_t length = dm_step(quotation.end - quotation.first);
    uint64_t opens_sentence =
        view->document->sentences[view->document->tokens[at->token].sentence].tokens.first == quotation.first;
    uint64_t before = dm_view_form(view, home, (int64_t)quotation.first - 1);
    uint64_t last = dm_view_form(view, home, (int64_t)quotation.end - 2);
    uint64_t behind = dm_view_form(view, home, (int64_t)quotation.end);
    dm_feature_named(features, 960, at->where, length, 0);
    dm_feature_named(features, 961, at->where, rivals, 0);
    dm_feature_named(features, 962, at->where, rivals, context->quoted_sentence);
    dm_feature_named(features, 963, at->where, dm_step(gap), rivals);
    dm_feature_named(features, 964, at->where, length, context->lemma);
    dm_feature_named(features, 965, at->where, before, last);
    dm_feature_named(features, 966, at->where, behind, last);
    dm_feature_named(features, 967, at->where, before, rivals);
    dm_feature_named(features, 968, at->where, behind, rivals);
    dm_feature_named(features, 969, at->where, opens_sentence, rivals);
    dm_feature_named(features, 970, at->where * 2 + opens_sentence, rivals,
                     context->quoted_window * 4 + context->quoted_sentence);
    dm_feature_named(features, 971, at->where, nearer, at->marks);
}

void dm_window_features(const dm_window_context *context, uint32_t number, dm_features *features) {
    place at = place_of(context, number);
    features->count = 0;
    add_neighbours(context, &at, features);
    add_position(context, &at, number, features);
    add_ahead(context, &at, features);
    add_cue(context, &at, features);
    add_syntax(context, &at, number, features);
    add_quotation(context, &at, features);
}
