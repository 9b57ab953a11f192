#include "attribution/learned/choice_look.h"

enum { ROOTS = 200 /* tokens of a content whose heads are looked at */ };

static dm_inside look_inside(const dm_view *view, const dm_candidate *candidate) {
    dm_inside inside = {.conjunction = DM_NONE};
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

static dm_roots look_at_roots(const dm_view *view, uint32_t cue, dm_range range) {
    const dm_parse *parse = &view->parse;
    dm_roots roots = {.first = range.first};
    for (uint32_t token = range.first; token < range.end && token < range.first + ROOTS; token++) {
        uint32_t head = parse->head[token];
        if (parse->relation[token] != DM_RELATION_PUNCT &&
            (head == DM_NONE || head < range.first || head >= range.end)) {
            roots.first = roots.count == 0 ? token : roots.first;
            roots.count++;
        }
    }
    uint32_t head = parse->head[roots.first];
    roots.above = head == DM_NONE ? 0 : head == cue ? 1 : head < range.first ? 2 : 3;
    roots.whole = (uint32_t)(view->subtree_first[roots.first] >= range.first) +
                  2 * (uint32_t)(view->subtree_end[roots.first] <= range.end);
    return roots;
}

static dm_fit look_at_children(const dm_look *look) {
    const dm_view *view = look->view;
    dm_fit fit = {.relation = DM_RELATION_COUNT};
    for (uint32_t child = view->first_child[look->cue]; child != DM_NONE; child = view->next_sibling[child]) {
        uint32_t edges = (uint32_t)(view->subtree_first[child] == look->first) +
                         2 * (uint32_t)(view->subtree_end[child] == look->last + 1);
        if (edges > fit.edges) {
            fit = (dm_fit){edges, view->parse.relation[child]};
        }
    }
    return fit;
}

void dm_look_at(const dm_view *view, const dm_candidate *candidate, dm_look *look) {
    const dm_parse *parse = &view->parse;
    *look = (dm_look){.view = view, .candidate = candidate, .cue = candidate->cue};
    look->inside = look_inside(view, candidate);
    look->first = candidate->contents[0].first;
    look->last = candidate->contents[candidate->content_count - 1].end - 1;
    look->side = look->first > look->cue ? 2 : look->last < look->cue ? 0 : 1;
    look->gap = look->side == 2 ? look->first - look->cue : look->side == 0 ? look->cue - look->last : 0;
    look->sentence = dm_view_sentence(view, look->cue)->tokens;
    look->whole = (dm_range){0, (uint32_t)parse->token_count};
    look->roots = look_at_roots(view, look->cue, candidate->contents[0]);
    look->fit = look_at_children(look);
    look->next_hangs = 3;
    look->next_relation = DM_RELATION_COUNT;
    if (look->last + 1 < look->sentence.end && look->last >= look->sentence.first) {
        uint32_t head = parse->head[look->last + 1];
        look->next_hangs = head == DM_NONE ? 0 : head >= look->first && head <= look->last ? 1 : 2;
        look->next_relation = parse->relation[look->last + 1];
    }
}
