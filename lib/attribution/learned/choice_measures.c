#include <math.h>

#include "attribution/learned/choice_look.h"

enum {
    NEIGHBOURS = 32, /* candidates on either side that may be rivals */
    NEAR = 60        /* tokens between cues that are beside each other */
};

/* What stands beside a candidate: the best candidates that want its words or speak beside it. */
typedef struct rivalry {
    float best_sharing; /* of another cue, that shares words */
    float best_own;     /* of the same cue */
    float best_holding; /* of another cue, whose words hold the cue */
    float best_before;  /* of a cue shortly before */
    float best_behind;  /* of a cue shortly behind */
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
    float score = other->first_score;
    if (other->cue == candidate->cue) {
        beside->best_own = fmaxf(beside->best_own, score);
        beside->own_rank += score > candidate->first_score;
        return;
    }
    if (score > beside->best_sharing && shares_words(candidate, other)) {
        beside->best_sharing = score;
        beside->sharing = other;
    }
    if (score > beside->best_holding && holds(other, candidate->cue)) {
        beside->best_holding = score;
    }
    if (other->cue < candidate->cue && candidate->cue - other->cue < NEAR) {
        beside->best_before = fmaxf(beside->best_before, score);
    } else if (other->cue > candidate->cue && other->cue - candidate->cue < NEAR) {
        beside->best_behind = fmaxf(beside->best_behind, score);
    }
}

/* Measures in the order in which they are put. */
typedef struct measures {
    float *values; /* [DM_MEASURES] */
    uint32_t count;
} measures;

static void put(measures *list, float value) {
    list->values[list->count++] = value;
}

static void put_count(measures *list, uint64_t value) {
    put(list, (float)value);
}

static void put_probabilities(const dm_look *look, measures *list) {
    const dm_candidate *candidate = look->candidate;
    put(list, candidate->first_score);
    put(list, look->view->cue[look->cue]);
    put(list, look->view->cue_alone[look->cue]);
    put(list, candidate->mass);
    put(list, candidate->probability);
    put(list, candidate->fresh);
    put(list, candidate->share);
    put_count(list, candidate->rank);
    put(list, candidate->has_content);
    put(list, fmaxf(-20.0F, fminf(20.0F, candidate->source_odds)));
    put_count(list, (uint64_t)candidate->kind);
}

static void put_inside(const dm_look *look, measures *list) {
    const dm_inside *inside = &look->inside;
    put_count(list, inside->tokens);
    put(list, (float)inside->quoted / (float)(inside->tokens + 1));
    put_count(list, inside->verbs);
    put_count(list, inside->breaks);
    put_count(list, inside->rivals);
    put(list, inside->best_rival);
    put_count(list, look->candidate->content_count);
    put_count(list, look->side);
    put_count(list, look->gap);
}

static void put_syntax(const dm_look *look, measures *list) {
    put_count(list, look->roots.count);
    put_count(list, look->roots.whole);
    put_count(list, look->roots.above);
    put_count(list, look->view->parse.relation[look->roots.first]);
    put_count(list, look->fit.edges);
    put_count(list, look->fit.relation);
    put_count(list, look->next_hangs);
    put_count(list, look->next_relation);
}

static void put_place(const dm_look *look, measures *list) {
    const dm_view *view = look->view;
    put_count(list, dm_view_sentence(view, look->last)->tokens.end - look->last);
    put(list, (float)look->first - (float)look->sentence.first);
    put_count(list, look->cue - look->sentence.first);
    put_count(list, look->sentence.end - look->cue);
    put_count(list, look->sentence.end - look->sentence.first);
    put_count(list, dm_view_paragraph(view, look->cue));
    put(list, (float)look->cue / (float)view->parse.token_count);
    put_count(list, dm_view_quotation(view, look->cue) != DM_NONE);
    put_count(list, dm_view_quotation(view, look->first) != DM_NONE);
    put_count(list, dm_view_quotation(view, look->last) != DM_NONE);
    put_count(list, view->counts[look->sentence.end].quoted - view->counts[look->sentence.first].quoted);
}

static void put_words(const dm_look *look, measures *list) {
    const dm_view *view = look->view;
    put_count(list, view->prior[look->cue]);
    put_count(list, view->parse.relation[look->cue]);
    put_count(list, view->parse.tag[look->cue]);
    put_count(list, dm_view_tag(view, look->sentence, (int64_t)look->cue - 1));
    put_count(list, dm_view_tag(view, look->sentence, (int64_t)look->cue + 1));
    put_count(list, view->parse.tag[look->first]);
    put_count(list, view->parse.tag[look->last]);
    put_count(list, dm_view_tag(view, look->whole, (int64_t)look->first - 1));
    put_count(list, dm_view_tag(view, look->whole, (int64_t)look->last + 1));
}

static void put_source(const dm_look *look, measures *list) {
    const dm_view *view = look->view;
    dm_range source = look->candidate->source;
    bool named = source.first < source.end;
    uint32_t first = named ? source.first : look->cue;
    uint32_t last = named ? source.end - 1 : look->cue;
    uint32_t relation = DM_RELATION_COUNT;
    for (uint32_t token = source.first; token < source.end; token++) {
        relation = view->parse.head[token] == look->cue ? view->parse.relation[token] : relation;
    }
    put_count(list, named);
    put_count(list, source.end - source.first);
    put(list, last < look->cue ? (float)last - (float)look->cue : (float)first - (float)look->cue);
    put_count(list, named ? relation : DM_RELATION_COUNT + 1);
    put_count(list, named ? view->parse.tag[last] : DM_TAGS_MOST);
    put_count(list, named ? view->parse.tag[first] : DM_TAGS_MOST);
    put_count(list, named ? view->parse.words[last].capital : 2);
    put_count(list, named ? dm_view_quotation(view, first) != DM_NONE : 2);
}

static void put_rivals(const dm_candidates *candidates, size_t number, measures *list) {
    const dm_candidate *candidate = &candidates->items[number];
    rivalry beside = {0};
    size_t from = number > NEIGHBOURS ? number - NEIGHBOURS : 0;
    size_t to = number + NEIGHBOURS < candidates->count ? number + NEIGHBOURS : candidates->count;
    for (size_t other = from; other < to; other++) {
        if (other != number) {
            meet(candidate, &candidates->items[other], &beside);
        }
    }
    put(list, beside.best_sharing);
    put(list, beside.best_own);
    put(list, beside.best_holding);
    put(list, beside.best_before);
    put(list, beside.best_behind);
    put_count(list, beside.own_rank);
    put_count(list, beside.sharing != NULL ? (uint64_t)beside.sharing->kind : 4);
    put(list, candidates->mean_score);
}

void dm_candidate_measures(const dm_view *view, const dm_candidates *candidates, size_t number,
                           float measured[DM_MEASURES]) {
    dm_look look;
    measures list = {.values = measured};
    dm_look_at(view, &candidates->items[number], &look);
    put_probabilities(&look, &list);
    put_inside(&look, &list);
    put_syntax(&look, &list);
    put_place(&look, &list);
    put_words(&look, &list);
    put_source(&look, &list);
    put_rivals(candidates, number, &list);
}
