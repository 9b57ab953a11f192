#include "attribution/learned/cue_score.h"

enum { REACH = 8, CLAUSE = 12 }; /* tokens that are looked at on each side */

/* Where a token stands: its sentence, its paragraph, and what every family of features needs. */
typedef struct place {
    const dm_view *view;
    const uint8_t *prior;
    dm_range sentence;
    dm_range paragraph;
    uint32_t token;
    uint64_t form, lemma, tag, step, relation;
    uint64_t quoted;
} place;

static place place_of(const dm_view *view, const uint8_t *prior, uint32_t token) {
    const dm_sentence *sentence = dm_view_sentence(view, token);
    return (place){view,
                   prior,
                   sentence->tokens,
                   view->document->paragraphs[sentence->paragraph].tokens,
                   token,
                   view->parse.words[token].form,
                   view->parse.words[token].lemma,
                   view->parse.tag[token],
                   prior[token],
                   view->parse.relation[token],
                   dm_view_quotation(view, token) != DM_NONE};
}

static void add_words(const place *at, dm_features *features) {
    const dm_word *word = dm_view_word(at->view, at->token);
    dm_feature(features, 0, 0, 0);
    dm_feature(features, at->form, 0, 0);
    dm_feature(features, at->lemma, 0, 0);
    dm_feature(features, at->tag, 0, 0);
    dm_feature(features, word->suffix3, 0, 0);
    dm_feature(features, word->shape, 0, 0);
    dm_feature(features, at->quoted, at->tag, 0);
    dm_feature(features, at->quoted, at->lemma, 0);
    dm_feature(features, at->lemma, at->tag, 0);
    dm_feature(features, at->step, 0, 0);
    dm_feature(features, at->step, at->tag, 0);
    dm_feature(features, at->step, at->quoted, 0);
    for (int offset = -3; offset <= 3; offset++) {
        uint64_t form = dm_view_form(at->view, at->paragraph, (int64_t)at->token + offset);
        uint64_t tag = dm_view_tag(at->view, at->paragraph, (int64_t)at->token + offset);
        if (offset == 0) {
            continue;
        }
        dm_feature(features, form, 0, 0);
        dm_feature(features, tag, at->tag, 0);
        if (offset >= -2 && offset <= 2) {
            dm_feature(features, form, at->form, 0);
            dm_feature(features, tag, at->lemma, 0);
            dm_feature(features, form, at->tag, 0);
            dm_feature(features, form, at->step, 0);
        }
    }
    uint64_t tags[5];
    for (int offset = -2; offset <= 2; offset++) {
        tags[offset + 2] = dm_view_tag(at->view, at->paragraph, (int64_t)at->token + offset);
    }
    dm_feature(features, tags[1], tags[2], tags[3]);
    dm_feature(features, tags[2], tags[3], tags[4]);
    dm_feature(features, tags[0], tags[1], tags[2]);
    uint64_t left = dm_view_form(at->view, at->paragraph, (int64_t)at->token - 1);
    uint64_t right = dm_view_form(at->view, at->paragraph, (int64_t)at->token + 1);
    uint64_t right2 = dm_view_form(at->view, at->paragraph, (int64_t)at->token + 2);
    dm_feature(features, left, at->form, right);
    dm_feature(features, at->form, right, right2);
    dm_feature(features, right, right2, at->tag);
}

/* The distance to the nearest quotation mark on one side, 0 for none near. */
static uint64_t mark_distance(const place *at, int step) {
    for (int distance = 1; distance <= REACH; distance++) {
        int64_t token = (int64_t)at->token + (int64_t)step * distance;
        if (token < at->paragraph.first || token >= at->paragraph.end) {
            return 0;
        }
        if (dm_view_is(at->view, (uint32_t)token, DM_SEEN_MARK)) {
            return (uint64_t)distance;
        }
    }
    return 0;
}

static uint64_t quoted_between(const dm_view *view, uint32_t first, uint32_t end) {
    return view->counts[end].quoted > view->counts[first].quoted;
}

static void add_quotations(const place *at, dm_features *features) {
    const dm_view *view = at->view;
    uint64_t right = mark_distance(at, 1);
    uint64_t left = mark_distance(at, -1);
    uint64_t sentence = quoted_between(view, at->sentence.first, at->sentence.end);
    uint64_t around = quoted_between(view, at->paragraph.first, at->token) +
                      2 * quoted_between(view, at->token + 1, at->paragraph.end);
    dm_feature(features, right, at->quoted, 0);
    dm_feature(features, left, at->quoted, 0);
    dm_feature(features, right, at->step, 0);
    dm_feature(features, left, at->step, 0);
    dm_feature(features, right, at->tag, 0);
    dm_feature(features, left, at->tag, 0);
    dm_feature(features, right, at->lemma, 0);
    dm_feature(features, left, at->lemma, 0);
    dm_feature(features, left, right, at->tag);
    dm_feature(features, sentence, at->tag, 0);
    dm_feature(features, sentence, at->step, 0);
    dm_feature(features, around, at->step, 0);
    dm_feature(features, around, at->lemma, 0);
}

/* Distance to the next token with the flags, up to `reach` away within the sentence; 0 for none. */
static uint32_t ahead(const place *at, unsigned flags, uint32_t reach) {
    for (uint32_t token = at->token + 1; token < at->sentence.end && token <= at->token + reach; token++) {
        if (dm_view_is(at->view, token, flags)) {
            return token - at->token;
        }
    }
    return 0;
}

/* Subject on the left, complement on the right, auxiliaries before, place in the sentence. */
static void add_clause(const place *at, dm_features *features) {
    const dm_view *view = at->view;
    uint64_t that = ahead(at, DM_SEEN_SUBORDINATOR, REACH);
    uint64_t verb = ahead(at, DM_SEEN_VERB, CLAUSE);
    uint32_t nominal = ahead(at, DM_SEEN_NOMINAL, CLAUSE);
    nominal = verb != 0 && nominal > verb ? 0 : nominal;
    uint32_t subject = at->token;
    while (subject > at->sentence.first && subject + 30 > at->token &&
           !dm_view_is(view, subject - 1, DM_SEEN_NOMINAL)) {
        subject--;
    }
    bool has_subject = subject > at->sentence.first && subject + 30 > at->token;
    uint64_t subject_form = has_subject ? view->parse.words[subject - 1].form : 0;
    uint64_t subject_tag = has_subject ? view->parse.tag[subject - 1] : DM_TAGS_MOST;
    uint64_t helpers = 0;
    for (uint32_t token = at->token; token > at->sentence.first && token + 4 > at->token &&
                                     dm_view_is(view, token - 1, DM_SEEN_AUXILIARY);
         token--) {
        helpers = dm_mix(helpers, view->parse.words[token - 1].form);
    }
    dm_feature(features, that, at->tag, 0);
    dm_feature(features, that > 0, at->lemma, 0);
    dm_feature(features, that, at->step, 0);
    dm_feature(features, subject_form, at->tag, 0);
    dm_feature(features, subject_tag, at->tag, 0);
    dm_feature(features, dm_at_most(at->token - subject, 4), at->tag, has_subject);
    dm_feature(features, subject_tag, at->step, 0);
    dm_feature(features, nominal ? view->parse.words[at->token + nominal].form : 0, at->tag, 0);
    dm_feature(features, nominal ? view->parse.tag[at->token + nominal] : DM_TAGS_MOST, at->step, 0);
    dm_feature(features, verb, at->tag, 0);
    dm_feature(features, verb, at->step, 0);
    dm_feature(features, helpers, at->tag, 0);
    dm_feature(features, helpers, at->step, 0);
    dm_feature(features, helpers, at->lemma, 0);
    uint64_t from_start = dm_at_most(at->token - at->sentence.first, 4);
    uint64_t to_end = dm_at_most(at->sentence.end - 1 - at->token, 3);
    uint64_t headline = at->paragraph.first == 0;
    uint64_t breaks = view->counts[at->token].breaks - view->counts[at->sentence.first].breaks;
    dm_feature(features, from_start, at->tag, 0);
    dm_feature(features, from_start, at->lemma, 0);
    dm_feature(features, to_end, at->tag, 0);
    dm_feature(features, headline, at->tag, 0);
    dm_feature(features, headline, at->form, 0);
    dm_feature(features, dm_at_most((uint32_t)breaks, 4), at->tag, 0);
}

/* The likeliest other cues of the sentence by their lemmas alone. */
static void add_rivals(const place *at, dm_features *features) {
    uint64_t left = 0;
    uint64_t right = 0;
    for (uint32_t token = at->token; token > at->sentence.first && token + 25 > at->token; token--) {
        uint32_t step = at->prior[token - 1];
        left = step < DM_PRIOR_UNSEEN && step > left ? step : left;
    }
    for (uint32_t token = at->token + 1; token < at->sentence.end && token < at->token + 25; token++) {
        uint32_t step = at->prior[token];
        right = step < DM_PRIOR_UNSEEN && step > right ? step : right;
    }
    dm_feature(features, left, at->step, 0);
    dm_feature(features, right, at->step, 0);
    dm_feature(features, left, at->tag, 0);
    dm_feature(features, right, at->tag, 0);
}

enum {
    CHILD = 1000,
    CHILD_WORD,
    CHILD_LEMMA,
    CHILD_TAG,
    SUBJECT,
    SUBJECT_FORM,
    CLAUSE_CHILD,
    CLAUSE_MARK,
    CASE
};

static void add_child(const place *at, uint32_t child, dm_features *features) {
    const dm_parse *parse = &at->view->parse;
    uint64_t relation = parse->relation[child];
    uint64_t side = child > at->token;
    uint64_t part = dm_parse_part(parse, at->token);
    dm_feature_named(features, CHILD, relation, side, part);
    dm_feature_named(features, CHILD_WORD, relation, parse->words[child].form, 0);
    dm_feature_named(features, CHILD_LEMMA, relation, side, at->lemma);
    dm_feature_named(features, CHILD_TAG, relation * 2 + side, parse->tag[child], 0);
    if (relation == DM_RELATION_NSUBJ || relation == DM_RELATION_NSUBJ_PASS) {
        dm_feature_named(features, SUBJECT, at->lemma, dm_parse_part(parse, child), 0);
        dm_feature_named(features, SUBJECT_FORM, parse->words[child].form, 0, 0);
    }
    if (relation == DM_RELATION_CCOMP || relation == DM_RELATION_XCOMP || relation == DM_RELATION_PARATAXIS) {
        dm_feature_named(features, CLAUSE_CHILD, relation, dm_parse_part(parse, child), side);
    }
    for (uint32_t below = at->view->first_child[child]; below != DM_NONE;
         below = at->view->next_sibling[below]) {
        if (parse->relation[below] == DM_RELATION_MARK || parse->relation[below] == DM_RELATION_CASE) {
            dm_feature_named(features, CASE, relation, at->lemma, parse->words[below].form);
        }
    }
}

static bool is_argument(uint64_t relation) {
    return relation == DM_RELATION_OBJ || relation == DM_RELATION_CCOMP || relation == DM_RELATION_XCOMP ||
           relation == DM_RELATION_NSUBJ || relation == DM_RELATION_NSUBJ_PASS;
}

static void add_syntax(const place *at, dm_features *features) {
    const dm_parse *parse = &at->view->parse;
    uint32_t head = parse->head[at->token];
    bool root = head == DM_NONE;
    uint64_t part = dm_parse_part(parse, at->token);
    dm_feature(features, at->relation, at->tag, 0);
    dm_feature(features, at->relation, at->lemma, 0);
    dm_feature(features, root ? 0 : parse->words[head].form, at->lemma, 0);
    dm_feature(features, root ? DM_TAGS_MOST : parse->tag[head], at->relation, 0);
    dm_feature(features, root ? DM_RELATION_COUNT : parse->relation[head], at->relation, part);
    dm_feature(features, root ? 0 : parse->words[head].lemma, at->relation, 0);
    uint64_t frame = 0;
    int children = 0;
    for (uint32_t child = at->view->first_child[at->token]; child != DM_NONE && children < 10;
         child = at->view->next_sibling[child]) {
        uint64_t relation = parse->relation[child];
        if (relation == DM_RELATION_PUNCT) {
            continue;
        }
        children++;
        add_child(at, child, features);
        frame = is_argument(relation) ? frame * 64 + relation + 1 : frame;
    }
    dm_feature_named(features, CHILD - 1, frame, 0, 0);
    dm_feature_named(features, CHILD - 2, frame, at->lemma, 0);
    dm_feature_named(features, CHILD - 3, frame, part, at->step);
}

/* Colons and dashes that set a speaker off: what stands before them in the paragraph. */
static void add_layout(const place *at, dm_features *features) {
    const dm_view *view = at->view;
    if (view->document->tokens[at->token].kind != DM_TOKEN_PUNCTUATION) {
        return;
    }
    uint32_t before = at->token - at->paragraph.first;
    uint32_t capitals = 0;
    uint32_t upper = 0;
    for (uint32_t token = at->paragraph.first; token < at->token && before <= 6; token++) {
        capitals += view->parse.words[token].capital;
        upper += (view->document->tokens[token].flags & DM_TOKEN_ALL_CAPITAL) != 0;
    }
    uint64_t next = at->token + 1 < at->paragraph.end;
    uint64_t next_capital = next && view->parse.words[at->token + 1].capital;
    uint64_t behind = dm_at_most(at->paragraph.end - at->token, 10);
    dm_feature_named(features, 990, at->form, dm_at_most(before, 7), capitals);
    dm_feature_named(features, 991, at->form, dm_at_most(before, 7), upper);
    dm_feature_named(features, 992, at->form, behind, next_capital);
    dm_feature_named(features, 993, at->form, behind, mark_distance(at, -1));
    dm_feature_named(features, 994, at->form, mark_distance(at, 1), dm_at_most(before, 7));
}

void dm_cue_features(const dm_view *view, const uint8_t *prior, uint32_t token, dm_features *features) {
    place at = place_of(view, prior, token);
    dm_features_start(features, 0);
    add_words(&at, features);
    add_quotations(&at, features);
    add_clause(&at, features);
    add_rivals(&at, features);
    add_syntax(&at, features);
    add_layout(&at, features);
}

/* ---- likely cues beside each other */

/* A probability in steps. */
static uint64_t step_of(float probability) {
    static const float bounds[] = {0.02F, 0.1F, 0.3F, 0.5F, 0.7F, 0.9F};
    uint64_t step = 0;
    while (step < sizeof bounds / sizeof *bounds && probability >= bounds[step]) {
        step++;
    }
    return step;
}

/* The likeliest other cue of a range, if any is likely at all. */
typedef struct likely {
    float probability;
    uint32_t token;
} likely;

static likely likeliest(const dm_view *view, dm_range range, uint32_t not_this) {
    likely best = {0, not_this};
    for (uint32_t token = range.first; token < range.end; token++) {
        if (token != not_this && view->cue_alone[token] > best.probability) {
            best = (likely){view->cue_alone[token], token};
        }
    }
    return best;
}

/* The range of tokens around a token that is looked at, at most. */
static dm_range cut(dm_range range, uint32_t token) {
    enum { FAR = 80 };
    range.first = token > FAR && range.first < token - FAR ? token - FAR : range.first;
    range.end = range.end > token + FAR ? token + FAR : range.end;
    return range;
}

static dm_range sentence_beside(const dm_view *view, uint32_t token, int64_t step) {
    int64_t number = (int64_t)view->document->tokens[token].sentence + step;
    if (number < 0 || number >= (int64_t)view->document->sentence_count) {
        return (dm_range){0, 0};
    }
    const dm_sentence *sentence = &view->document->sentences[number];
    return sentence->paragraph == dm_view_paragraph(view, token) ? cut(sentence->tokens, token)
                                                                 : (dm_range){0, 0};
}

/* What lies between the token and the nearest likely cue on one side. */
static void add_nearest(const place *at, int step, uint64_t own, uint64_t family, dm_features *features) {
    const dm_view *view = at->view;
    dm_range range = cut(at->sentence, at->token);
    for (int64_t token = (int64_t)at->token + step; token >= range.first && token < range.end;
         token += step) {
        if (view->cue_alone[token] > 0.3F) {
            uint32_t low = step < 0 ? (uint32_t)token : at->token;
            uint32_t high = step < 0 ? at->token : (uint32_t)token;
            uint64_t that = view->counts[high].subordinators > view->counts[low].subordinators;
            uint64_t breaks = dm_at_most(view->counts[high].breaks - view->counts[low].breaks, 3);
            uint64_t its = step_of(view->cue_alone[token]);
            dm_feature_named(features, family, its, that, breaks);
            dm_feature_named(features, family + 1, its * 64 + that * 8 + breaks, own, at->tag);
            dm_feature_named(features, family + 2, at->lemma, that, breaks > 0);
            dm_feature_named(features, family + 3, at->lemma, view->parse.words[token].lemma, 0);
            dm_feature_named(features, family + 4, view->parse.head[at->token] == (uint32_t)token,
                             view->parse.head[token] == at->token, own);
            return;
        }
    }
}

void dm_cue_features_beside(const dm_view *view, const uint8_t *prior, uint32_t token,
                            dm_features *features) {
    place at = place_of(view, prior, token);
    dm_cue_features(view, prior, token, features);
    dm_range sentence = cut(at.sentence, token);
    likely left = likeliest(view, (dm_range){sentence.first, token}, token);
    likely right = likeliest(view, (dm_range){token + 1, sentence.end}, token);
    uint64_t own = step_of(view->cue_alone[token]);
    uint64_t before = step_of(likeliest(view, sentence_beside(view, token, -1), token).probability);
    uint64_t after = step_of(likeliest(view, sentence_beside(view, token, 1), token).probability);
    uint64_t on_left = step_of(left.probability);
    uint64_t on_right = step_of(right.probability);
    dm_feature_named(features, 800, own, (uint64_t)(view->cue_alone[token] * 20.0F), 0);
    dm_feature_named(features, 801, own, on_left, 0);
    dm_feature_named(features, 802, own, on_right, 0);
    dm_feature_named(features, 803, own, before, at.quoted);
    dm_feature_named(features, 804, own, after, at.quoted);
    dm_feature_named(features, 805, on_left, dm_step(token - left.token), at.tag);
    dm_feature_named(features, 806, on_right, dm_step(right.token - token), at.tag);
    dm_feature_named(features, 807, own, on_left, on_right);
    dm_feature_named(features, 808, own, at.lemma, 0);
    dm_feature_named(features, 809, own, at.step, at.tag);
    add_nearest(&at, -1, own, 810, features);
    add_nearest(&at, 1, own, 820, features);
}
