#include "attribution/learned/choice.h"

#include <math.h>
#include <stdlib.h>

enum {
    PATHS = 5, /* labellings of a cue that become candidates */

    PLACES = 16, /* of windows a token, on the whole: ordinary news has 2 */
    PLACES_MORE = 8192,
    OVERLAP_TENTHS = 3 /* of a candidate's words that better ones may already have */
};

dm_status dm_choice_model_open(const dm_weights *weights, dm_choice_model *model, dm_error *error) {
    dm_status status = dm_weights_narrow(weights, "choice.first", &model->first, error);
    return status == DM_OK ? dm_weights_narrow(weights, "choice.second", &model->second, error) : status;
}

/* ---- candidates from labellings */

static bool extends(const dm_range *range, uint32_t token) {
    return range->first < range->end && range->end == token;
}

/* The runs of content and the first run of source. */
static void read_labels(const dm_window *window, const dm_path *path, dm_candidate *candidate) {
    candidate->content_count = 0;
    candidate->source = (dm_range){0, 0};
    for (uint32_t place = 0; place < window->count; place++) {
        uint32_t token = window->tokens[place];
        if (path->labels[place] == DM_LABEL_CONTENT) {
            uint32_t count = candidate->content_count;
            if (count > 0 && extends(&candidate->contents[count - 1], token)) {
                candidate->contents[count - 1].end++;
            } else if (count < DM_CONTENTS_MOST) {
                candidate->contents[candidate->content_count++] = (dm_range){token, token + 1};
            }
        } else if (path->labels[place] == DM_LABEL_SOURCE) {
            if (candidate->source.first == candidate->source.end) {
                candidate->source = (dm_range){token, token + 1};
            } else if (extends(&candidate->source, token)) {
                candidate->source.end++;
            }
        }
    }
}

static bool is_word(const dm_view *view, uint32_t token) {
    return view->document->tokens[token].kind <= DM_TOKEN_NUMBER;
}

static dm_unit_kind kind_of(const dm_view *view, const dm_candidate *candidate) {
    uint32_t words = 0;
    uint32_t quoted = 0;
    for (uint32_t part = 0; part < candidate->content_count; part++) {
        for (uint32_t token = candidate->contents[part].first; token < candidate->contents[part].end;
             token++) {
            words += is_word(view, token);
            quoted += is_word(view, token) && dm_view_quotation(view, token) != DM_NONE;
        }
    }
    return quoted == 0 ? DM_UNIT_INDIRECT : quoted * 10 >= words * 9 ? DM_UNIT_DIRECT : DM_UNIT_MIXED;
}

static bool same_contents(const dm_candidate *left, const dm_candidate *right) {
    return left->content_count == right->content_count &&
           memcmp(left->contents, right->contents, left->content_count * sizeof *left->contents) == 0;
}

static dm_status add_candidate(dm_arena *arena, const dm_candidate *candidate, dm_candidates *candidates,
                               dm_error *error) {
    dm_candidate *items = dm_arena_grow(arena, candidates->items, candidates->count, &candidates->capacity,
                                        sizeof *candidates->items);
    if (items == NULL) {
        return dm_out_of_memory(error);
    }
    candidates->items = items;
    items[candidates->count++] = *candidate;
    return DM_OK;
}

/* The candidates of one cue: labellings that differ in their source alone are one, with the likeliest. */
static dm_status add_cue(const dm_view *view, const dm_window *window, dm_sequence *sequence, dm_arena *arena,
                         dm_candidates *candidates, dm_error *error) {
    size_t first = candidates->count;
    for (uint32_t number = 0; number < sequence->path_count; number++) {
        dm_path *path = &sequence->paths[number];
        dm_candidate candidate = {.cue = window->cue, .has_content = sequence->content};
        read_labels(window, path, &candidate);
        if (candidate.content_count == 0) {
            continue;
        }
        candidate.probability = expf(path->log_probability);
        size_t same = first;
        while (same < candidates->count && !same_contents(&candidates->items[same], &candidate)) {
            same++;
        }
        if (same < candidates->count) {
            candidates->items[same].probability += candidate.probability;
            continue;
        }
        candidate.kind = kind_of(view, &candidate);
        if (candidate.kind != DM_UNIT_INDIRECT && candidate.source.first == candidate.source.end) {
            dm_sequence_force_source(window, sequence, path);
            read_labels(window, path, &candidate);
        }
        candidate.rank = (uint32_t)(candidates->count - first);
        dm_status status = add_candidate(arena, &candidate, candidates, error);
        if (status != DM_OK) {
            return status;
        }
    }
    float most = 1e-9F;
    for (size_t index = first; index < candidates->count; index++) {
        most = fmaxf(most, candidates->items[index].probability);
    }
    for (size_t index = first; index < candidates->count; index++) {
        candidates->items[index].share = candidates->items[index].probability / most;
    }
    return DM_OK;
}

dm_status dm_candidates_find(const dm_wide_table *table, const dm_view *view, dm_arena *arena,
                             dm_candidates *candidates, dm_error *error) {
    dm_window *window = dm_arena_take(arena, 1, sizeof *window);
    dm_sequence *sequence = dm_arena_take(arena, 1, sizeof *sequence);
    if (window == NULL || sequence == NULL) {
        return dm_out_of_memory(error);
    }
    dm_status status = DM_OK;
    size_t places = view->parse.token_count * PLACES + PLACES_MORE; /* that may still be labelled */
    for (uint32_t token = 0; token < view->parse.token_count && status == DM_OK; token++) {
        if (view->cue[token] > DM_CUE_FLOOR) {
            dm_window_find(view, token, window);
            if (window->count > places) {
                break;
            }
            places -= window->count;
            dm_sequence_run(table, view, window, PATHS, sequence);
            status = add_cue(view, window, sequence, arena, candidates, error);
        }
    }
    return status;
}

/* ---- scores */

static float logistic(const dm_narrow_table *table, const dm_features *features) {
    int32_t sum = dm_narrow_sum(table, features->keys, features->count);
    return 1.0F / (1.0F + expf(-(float)sum * table->scale));
}

void dm_candidates_score_first(const dm_choice_model *model, const dm_view *view, dm_candidates *candidates) {
    dm_features features;
    for (size_t number = 0; number < candidates->count; number++) {
        dm_candidate_features(view, &candidates->items[number], &features);
        candidates->items[number].first_score = logistic(&model->first, &features);
    }
}

void dm_candidates_score(const dm_choice_model *model, const dm_view *view, dm_candidates *candidates) {
    dm_candidates_score_first(model, view, candidates);
    dm_features features;
    for (size_t number = 0; number < candidates->count; number++) {
        dm_candidate_rival_features(view, candidates, number, &features);
        candidates->items[number].score = logistic(&model->second, &features);
    }
}

/* ---- choice */

/* A candidate by its score, for sorting. */
typedef struct ranked {
    float score;
    uint32_t number;
} ranked;

static int better_first(const void *left, const void *right) {
    const ranked *one = left;
    const ranked *two = right;
    if (one->score != two->score) {
        return one->score > two->score ? -1 : 1;
    }
    return one->number < two->number ? -1 : 1;
}

/* Whether too many of the candidate's tokens are taken already. */
static bool is_crowded(const dm_candidate *candidate, const bool *taken) {
    uint32_t tokens = 0;
    uint32_t shared = 0;
    for (uint32_t part = 0; part < candidate->content_count; part++) {
        for (uint32_t token = candidate->contents[part].first; token < candidate->contents[part].end;
             token++) {
            tokens++;
            shared += taken[token];
        }
    }
    return shared * 10 > tokens * OVERLAP_TENTHS;
}

dm_status dm_candidates_choose(const dm_view *view, const dm_candidates *candidates, float least,
                               dm_arena *arena, bool *chosen, dm_error *error) {
    ranked *order = dm_arena_take(arena, candidates->count, sizeof *order);
    bool *taken = dm_arena_take(arena, view->parse.token_count, sizeof *taken);
    bool *cue_done = dm_arena_take(arena, view->parse.token_count, sizeof *cue_done);
    if (order == NULL || taken == NULL || cue_done == NULL) {
        return dm_out_of_memory(error);
    }
    for (uint32_t number = 0; number < candidates->count; number++) {
        order[number] = (ranked){candidates->items[number].score, number};
        chosen[number] = false;
    }
    qsort(order, candidates->count, sizeof *order, better_first);
    for (size_t place = 0; place < candidates->count && order[place].score >= least; place++) {
        const dm_candidate *candidate = &candidates->items[order[place].number];
        if (cue_done[candidate->cue] || is_crowded(candidate, taken)) {
            continue;
        }
        chosen[order[place].number] = true;
        cue_done[candidate->cue] = true;
        for (uint32_t part = 0; part < candidate->content_count; part++) {
            for (uint32_t token = candidate->contents[part].first; token < candidate->contents[part].end;
                 token++) {
                taken[token] = true;
            }
        }
    }
    return DM_OK;
}
