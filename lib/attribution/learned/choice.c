#include "attribution/learned/choice.h"

#include <math.h>
#include <stdlib.h>

static const float source_doubt = 3.0F; /* log odds at which an indirect content may be without a source */

enum {
    PATHS = 5, /* labellings of a cue that are looked at */

    PLACES = 5, /* of windows a token, on the whole: ordinary news has 2, none of 840 articles had 4 */
    PLACES_MORE = 8192,
    OVERLAP_TENTHS = 3 /* of a candidate's words that better ones may already have */
};

dm_status dm_choice_model_open(const dm_weights *weights, dm_choice_model *model, dm_error *error) {
    dm_status status = dm_weights_narrow(weights, "choice.first", &model->first, error);
    return status == DM_OK ? dm_forest_open(weights, "choice.forest", DM_MEASURES, &model->forest, error)
                           : status;
}

/* ---- candidates from labellings */

static bool extends(const dm_range *range, uint32_t token) {
    return range->first < range->end && range->end == token;
}

/* The runs of content and the first run of source. */
static void read_labels(const dm_window *window, const uint8_t *labels, dm_candidate *candidate) {
    candidate->content_count = 0;
    candidate->source = (dm_range){0, 0};
    for (uint32_t place = 0; place < window->count; place++) {
        uint32_t token = window->tokens[place];
        if (labels[place] == DM_LABEL_CONTENT) {
            uint32_t count = candidate->content_count;
            if (count > 0 && extends(&candidate->contents[count - 1], token)) {
                candidate->contents[count - 1].end++;
            } else if (count < DM_CONTENTS_MOST) {
                candidate->contents[candidate->content_count++] = (dm_range){token, token + 1};
            }
        } else if (labels[place] == DM_LABEL_SOURCE) {
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

/* The candidates of one cue: its stretches, each with the likeliest source; with and without one where that
 * is in doubt. */
static dm_status add_cue(const dm_view *view, const dm_window *window, const dm_sequence *sequence,
                         const dm_stretches *stretches, dm_arena *arena, dm_candidates *candidates,
                         dm_error *error) {
    uint8_t labels[DM_WINDOW_MOST];
    for (uint32_t number = 0; number < stretches->kept_count; number++) {
        const dm_stretch *stretch = &stretches->kept[number];
        dm_candidate candidate = {.cue = window->cue,
                                  .has_content = sequence->content,
                                  .rank = number,
                                  .probability = stretch->probability,
                                  .mass = stretch->mass,
                                  .fresh = stretch->fresh,
                                  .share = stretch->mass / stretches->kept[0].mass};
        dm_stretch_labels(window, stretch, labels);
        read_labels(window, labels, &candidate);
        candidate.kind = kind_of(view, &candidate);
        candidate.source_odds = dm_sequence_add_source(window, sequence, true, labels);
        bool indirect = candidate.kind == DM_UNIT_INDIRECT;
        dm_status status = DM_OK;
        if (indirect && candidate.source_odds < source_doubt) {
            candidate.source_likelier = candidate.source_odds < 0;
            status = add_candidate(arena, &candidate, candidates, error);
        }
        if (indirect && candidate.source_odds < -source_doubt) {
            continue;
        }
        candidate.source_likelier = candidate.source_odds >= 0;
        read_labels(window, labels, &candidate);
        status = status == DM_OK ? add_candidate(arena, &candidate, candidates, error) : status;
        if (status != DM_OK) {
            return status;
        }
    }
    return DM_OK;
}

dm_status dm_candidates_find(const dm_wide_table *table, const dm_view *view, dm_arena *arena,
                             dm_candidates *candidates, dm_error *error) {
    dm_window *window = dm_arena_take(arena, 1, sizeof *window);
    dm_sequence *sequence = dm_arena_take(arena, 1, sizeof *sequence);
    dm_stretches *stretches = dm_arena_take(arena, 1, sizeof *stretches);
    if (window == NULL || sequence == NULL || stretches == NULL) {
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
            dm_stretches_find(view, window, sequence, stretches);
            status = add_cue(view, window, sequence, stretches, arena, candidates, error);
        }
    }
    return status;
}

/* ---- scores */

static float logistic(float odds) {
    return 1.0F / (1.0F + expf(-odds));
}

/* The mean of the best scores of all cues. */
static float mean_score(const dm_candidates *candidates) {
    float sum = 0;
    float best = 0;
    size_t cues = 0;
    for (size_t number = 0; number < candidates->count; number++) {
        const dm_candidate *candidate = &candidates->items[number];
        best = fmaxf(best, candidate->first_score);
        if (number + 1 == candidates->count || candidate->cue != candidates->items[number + 1].cue) {
            sum += best;
            best = 0;
            cues++;
        }
    }
    return cues > 0 ? sum / (float)cues : 0;
}

void dm_candidates_score_first(const dm_choice_model *model, const dm_view *view, dm_candidates *candidates) {
    dm_features features;
    for (size_t number = 0; number < candidates->count; number++) {
        dm_candidate_features(view, &candidates->items[number], &features);
        dm_buckets_fetch(model->first.buckets, model->first.bucket_count, features.keys, features.count);
        int32_t sum = dm_narrow_sum(&model->first, features.keys, features.count);
        candidates->items[number].first_score = logistic((float)sum * model->first.scale);
    }
    candidates->mean_score = mean_score(candidates);
}

void dm_candidates_score(const dm_choice_model *model, const dm_view *view, dm_candidates *candidates) {
    float measured[DM_MEASURES];
    dm_candidates_score_first(model, view, candidates);
    for (size_t number = 0; number < candidates->count; number++) {
        dm_candidate *candidate = &candidates->items[number];
        if (candidate->first_score >= DM_FIRST_FLOOR) {
            dm_candidate_measures(view, candidates, number, measured);
            candidate->score = logistic(dm_forest_sum(&model->forest, measured));
        }
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
