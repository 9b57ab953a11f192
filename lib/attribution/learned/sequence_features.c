#include "attribution/learned/sequence.h"

enum {
    NEAR = 5,       /* tokens between cue and token that are looked at one by one */
    NO_BRANCH = 253 /* beyond the window */
};

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

static uint64_t capped(uint32_t more, uint32_t less, uint32_t most) {
    return dm_at_most(more - less, most);
}

dm_window_place dm_window_place_of(const dm_window_context *context, uint32_t number) {
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
    dm_window_place at = {.token = token, .cue = cue, .sentence = dm_view_sentence(view, token)->tokens};
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
    at.branch_before = number > 0 ? window->branches[number - 1] : NO_BRANCH;
    at.branch_after = number + 1 < window->count ? window->branches[number + 1] : NO_BRANCH;
    at.relation = view->parse.relation[token];
    at.gap = number > 0 && window->tokens[number - 1] + 1 != token;
    at.paragraphs = (int64_t)dm_view_paragraph(view, token) - (int64_t)dm_view_paragraph(view, cue);
    return at;
}

/* The token itself and its neighbours, its place in its sentence and what is ahead of it: all that has
 * nothing to do with the cue but for the side on which the token stands. */
static uint64_t key_of_token(const dm_window_context *context, const dm_window_place *at) {
    (void)context;
    return (uint64_t)at->token << 8 | at->where;
}

/* Distances to the next verb, from the token itself on, and to the next comma behind it; 0 for none near. */
static void look_ahead(const dm_view *view, const dm_window_place *at, uint64_t *verb, uint32_t *comma) {
    *verb = 0;
    *comma = 0;
    for (uint32_t token = at->token; token < at->sentence.end && token < at->token + 6 && *verb == 0;
         token++) {
        *verb = dm_view_is(view, token, DM_SEEN_VERB) ? token - at->token + 1 : 0;
    }
    for (uint32_t token = at->token + 1; token < at->sentence.end && token < at->token + 12 && *comma == 0;
         token++) {
        *comma = dm_view_is(view, token, DM_SEEN_BREAK) ? token - at->token : 0;
    }
}

static void add_token(const dm_window_context *context, const dm_window_place *at, dm_features *features) {
    const dm_view *view = context->view;
    int64_t token = at->token;
    uint64_t form1 = dm_view_form(view, at->sentence, token - 1);
    uint64_t form2 = dm_view_form(view, at->sentence, token - 2);
    uint64_t form3 = dm_view_form(view, at->sentence, token + 1);
    uint64_t form4 = dm_view_form(view, at->sentence, token + 2);
    uint64_t tag1 = dm_view_tag(view, at->sentence, token - 1);
    uint64_t tag3 = dm_view_tag(view, at->sentence, token + 1);
    const dm_word *word = dm_view_word(view, at->token);
    uint32_t head = view->parse.head[at->token];
    uint64_t head_tag = head == DM_NONE ? DM_TAGS_MOST : view->parse.tag[head];
    uint64_t from_start = dm_at_most(at->token - at->sentence.first, 3);
    uint32_t to_end = at->sentence.end - 1 - at->token;
    uint64_t verb = 0;
    uint32_t comma = 0;
    look_ahead(view, at, &verb, &comma);
    dm_feature_named(features, 1, at->where, at->form, 0);
    dm_feature_named(features, 2, at->where, at->tag, 0);
    dm_feature_named(features, 3, at->side, form1, at->form);
    dm_feature_named(features, 4, at->side, at->form, form3);
    dm_feature_named(features, 5, at->side, tag1, at->tag);
    dm_feature_named(features, 6, at->side, at->tag, tag3);
    dm_feature_named(features, 7, at->side, tag1, at->tag * 256 + tag3);
    dm_feature_named(features, 8, at->side, form1, 0);
    dm_feature_named(features, 9, at->side, form2, 0);
    dm_feature_named(features, 10, at->side, form3, 0);
    dm_feature_named(features, 11, at->side, form4, 0);
    dm_feature_named(features, 12, at->where, tag1, 0);
    dm_feature_named(features, 13, at->where, tag3, 0);
    dm_feature_named(features, 14, at->side, word->shape, 0);
    dm_feature_named(features, 15, at->side, word->suffix3, 0);
    dm_feature_named(features, 16, at->side, at->form, tag3);
    dm_feature_named(features, 17, at->form, dm_mix(form3, form4), at->side);
    dm_feature_named(features, 28, at->where, from_start, at->quoted);
    dm_feature_named(features, 29, at->where, dm_at_most(to_end, 3), at->tag);
    dm_feature_named(features, 30, at->side, dm_at_most(to_end, 6), at->form);
    dm_feature_named(features, 33, at->side, at->form, verb);
    dm_feature_named(features, 34, at->side, tag1 * 256 + at->tag, verb);
    dm_feature_named(features, 35, at->side, at->form, dm_step(comma));
    dm_feature_named(features, 68, at->relation, head_tag, at->where);
    dm_feature_named(features, 69, at->relation, at->form, at->side);
}

/* How far the cue is, and which. */
static uint64_t key_of_distance(const dm_window_context *context, const dm_window_place *at) {
    (void)context;
    return at->where << 8 | at->distance;
}

static void add_distance(const dm_window_context *context, const dm_window_place *at, dm_features *features) {
    dm_feature_named(features, 20, at->where, at->distance, 0);
    dm_feature_named(features, 36, at->where, at->distance, context->tag);
    dm_feature_named(features, 37, at->where, at->distance, context->lemma);
    dm_feature_named(features, 45, at->where, context->next_form, at->distance);
    dm_feature_named(features, 48, at->where, context->previous_tag, at->distance);
}

/* Commas, verbs and subordinators between token and cue. */
static uint64_t key_of_clauses(const dm_window_context *context, const dm_window_place *at) {
    (void)context;
    return at->where << 16 | at->between << 8 | at->subordinators;
}

static void add_clauses(const dm_window_context *context, const dm_window_place *at, dm_features *features) {
    uint64_t counts = at->between * 4 + at->subordinators;
    dm_feature_named(features, 18, 0, 0, 0);
    dm_feature_named(features, 19, at->where, 0, 0);
    dm_feature_named(features, 22, at->where, at->between, 0);
    dm_feature_named(features, 23, at->where, at->between, at->subordinators);
    dm_feature_named(features, 41, at->where, counts, context->tag);
    dm_feature_named(features, 46, at->where, context->next_form, counts);
    dm_feature_named(features, 49, at->where, context->previous_tag, counts);
    dm_feature_named(features, 51, at->where, context->first_form, at->breaks);
    dm_feature_named(features, 52, at->where, context->first_tag, at->between);
    dm_feature_named(features, 74, at->where, context->quoted_sentence, at->between);
}

/* Other cues, marks and paragraphs between token and cue. */
static uint64_t key_of_rivals(const dm_window_context *context, const dm_window_place *at) {
    (void)context;
    return (uint64_t)at->paragraphs << 48 | at->where << 40 | at->between << 32 | at->rivals << 24 |
           at->quoted << 16 | at->marks << 8 | at->gap;
}

static void add_rivals(const dm_window_context *context, const dm_window_place *at, dm_features *features) {
    uint64_t counts = at->between * 4 + at->rivals;
    dm_feature_named(features, 32, at->gap, at->where, 0);
    dm_feature_named(features, 42, at->where, counts, context->lemma);
    dm_feature_named(features, 43, at->where, counts, context->tag);
    dm_feature_named(features, 21, at->where, at->quoted, at->marks);
    dm_feature_named(features, 24, at->where, at->rivals, at->quoted);
    dm_feature_named(features, 44, at->where, at->quoted * 4 + at->marks, context->lemma);
    dm_feature_named(features, 50, at->where, context->confidence, at->quoted);
    dm_feature_named(features, 72, at->where, at->quoted, context->quoted_window);
    dm_feature_named(features, 73, at->where, at->quoted * 16 + at->between, context->quoted_sentence);
    dm_feature_named(features, 75, at->where, context->quoted_window,
                     context->quoted_sentence * 4 + at->quoted);
    if (at->paragraphs != 0) {
        uint64_t paragraphs = (uint64_t)(at->paragraphs + 8);
        dm_feature_named(features, 981, paragraphs, context->view->parse.words[at->cue].form, at->quoted);
        dm_feature_named(features, 982, paragraphs, context->quoted_window, context->quoted_sentence);
    }
}

/* How the cue's tree reaches the token. */
static uint64_t key_of_branch(const dm_window_context *context, const dm_window_place *at) {
    (void)context;
    return at->branch << 32 | at->branch_before << 24 | at->between << 16 | at->quoted << 8 | at->side;
}

static void add_branch(const dm_window_context *context, const dm_window_place *at, dm_features *features) {
    uint64_t before = at->branch_before;
    dm_feature_named(features, 56, at->branch, at->side, 0);
    dm_feature_named(features, 57, at->branch, at->side, context->lemma);
    dm_feature_named(features, 58, at->branch, before, at->side);
    dm_feature_named(features, 59, at->branch, before, context->lemma);
    dm_feature_named(features, 65, at->branch, at->between, at->side);
    dm_feature_named(features, 66, at->branch, at->quoted, context->quoted_sentence);
    dm_feature_named(features, 67, at->branch, context->relation, at->side);
    dm_feature_named(features, 70, at->branch, context->next_form, before == at->branch);
}

/* The words between token and cue one by one, while they are few. */
static uint64_t key_of_path(const dm_window_context *context, const dm_window_place *at) {
    (void)context;
    uint32_t apart = at->token < at->cue ? at->cue - at->token : at->token - at->cue;
    return (apart > NEAR ? 0 : (uint64_t)at->token + 1) << 8 | at->side;
}

static void add_path(const dm_window_context *context, const dm_window_place *at, dm_features *features) {
    uint32_t low = at->token < at->cue ? at->token : at->cue;
    uint32_t high = at->token < at->cue ? at->cue : at->token;
    uint64_t tags = 0;
    uint64_t forms = 0;
    for (uint32_t token = low; token <= high && high - low <= NEAR; token++) {
        tags = dm_mix(tags, context->view->parse.tag[token]);
        forms = dm_mix(forms, context->view->parse.words[token].form);
    }
    dm_feature_named(features, 53, tags, at->side, 0);
    dm_feature_named(features, 54, forms, at->side, 0);
}

/* The quotation around the token: how many cues compete for it, how long and how near it is, how it is set
 * off. */
static uint64_t key_of_quotation(const dm_window_context *context, const dm_window_place *at) {
    uint32_t number = dm_view_quotation(context->view, at->token);
    if (number == DM_NONE || number == dm_view_quotation(context->view, at->cue)) {
        return 0;
    }
    uint64_t opens_sentence = at->sentence.first == context->view->quotations->items[number].tokens.first;
    return ((uint64_t)number + 1) << 16 | at->where << 8 | at->marks << 1 | opens_sentence;
}

static void add_quotation(const dm_window_context *context, const dm_window_place *at,
                          dm_features *features) {
    const dm_view *view = context->view;
    uint32_t number = dm_view_quotation(view, at->token);
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
    uint64_t opens_sentence = at->sentence.first == quotation.first;
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

/* Token and cue together: what no two places share. */
static uint64_t key_of_both(const dm_window_context *context, const dm_window_place *at) {
    (void)context;
    return at->token;
}

static void add_both(const dm_window_context *context, const dm_window_place *at, dm_features *features) {
    const dm_view *view = context->view;
    uint64_t before = at->branch_before;
    uint64_t edges =
        (at->token > at->sentence.first ? view->subtree_end[at->token - 1] - (at->token - 1) : 0) > 1;
    uint64_t rival = at->token != at->cue && view->cue[at->token] > 0.3F;
    dm_feature_named(features, 25, at->where, at->distance, at->tag);
    dm_feature_named(features, 26, at->where, at->between, at->tag);
    dm_feature_named(features, 27, at->where, at->rivals * 4 + at->subordinators, at->tag);
    dm_feature_named(features, 31, at->where, at->between * 4 + at->subordinators, at->tag);
    dm_feature_named(features, 38, at->where, at->tag, context->lemma);
    dm_feature_named(features, 39, at->where, at->tag, context->tag);
    dm_feature_named(features, 40, at->side, at->form, context->lemma);
    dm_feature_named(features, 47, at->where, context->next_form, at->tag);
    dm_feature_named(features, 55, rival, at->where, at->breaks);
    dm_feature_named(features, 60, at->branch, before, at->tag);
    dm_feature_named(features, 61, at->branch, before, at->form);
    dm_feature_named(features, 62, at->branch, at->branch_after, at->tag);
    dm_feature_named(features, 63, at->branch, at->relation, at->side);
    dm_feature_named(features, 64, at->branch, at->relation, context->tag);
    dm_feature_named(features, 71, edges, at->tag, at->branch);
    if (at->paragraphs != 0) {
        dm_feature_named(features, 980, (uint64_t)(at->paragraphs + 8), at->quoted, at->tag);
    }
}

const dm_window_group dm_window_groups[DM_WINDOW_GROUPS] = {
    {key_of_token, add_token},   {key_of_distance, add_distance},   {key_of_clauses, add_clauses},
    {key_of_rivals, add_rivals}, {key_of_branch, add_branch},       {key_of_path, add_path},
    {key_of_both, add_both},     {key_of_quotation, add_quotation},
};

void dm_window_features(const dm_window_context *context, uint32_t number, dm_features *features) {
    dm_window_place at = dm_window_place_of(context, number);
    dm_features_start(features, 0);
    for (uint32_t group = 0; group < DM_WINDOW_GROUPS; group++) {
        dm_window_groups[group].add(context, &at, features);
    }
}
