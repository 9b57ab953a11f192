#include "attribution/learned/stretches.h"

#include <math.h>

static const float least_probability = 0.0007F; /* of an stretch that is looked at */
static const float least_fresh = 0.004F;        /* of an stretch that is kept */
static const float worth_of_exact = 0.5F;       /* against nearly the same */
static const float same_enough = 0.8F;          /* Dice */

/* ---- sums around a content */

/* The end of the places that a content which begins at `place` may reach: the cue is no content. */
static uint32_t reach_of(const dm_window *window, uint32_t place) {
    return place < window->cue_place ? window->cue_place : window->count;
}

static void sum_inside(const dm_view *view, const dm_window *window, const dm_sequence *sequence,
                       dm_stretches *stretches) {
    stretches->inside[0] = 0;
    stretches->words[0] = 0;
    for (uint32_t place = 0; place < window->count; place++) {
        bool word = view->document->tokens[window->tokens[place]].kind <= DM_TOKEN_NUMBER;
        stretches->inside[place + 1] = stretches->inside[place] + sequence->weights[place][DM_WEIGHT_CONTENT];
        stretches->words[place + 1] = stretches->words[place] + word;
    }
    float best = DM_IMPOSSIBLE;
    for (uint32_t place = window->count; place-- > 0;) {
        uint32_t end = place + 1;
        best = end == window->cue_place ? DM_IMPOSSIBLE : best;
        best = fmaxf(best, stretches->inside[end] + stretches->leave[end]);
        stretches->best[place] = best;
    }
}

/* ---- the pool */

static bool same_parts(const dm_stretch *left, const dm_stretch *right) {
    return left->part_count == right->part_count &&
           memcmp(left->parts, right->parts, left->part_count * sizeof *left->parts) == 0;
}

/* The least probability that still finds room. */
static float pool_floor(const dm_stretches *stretches) {
    return stretches->pool_count < DM_STRETCHES_MOST ? least_probability
                                                     : stretches->pool[DM_STRETCHES_MOST - 1].probability;
}

static void add_stretch(dm_stretches *stretches, dm_stretch stretch) {
    for (uint32_t part = 0; part < stretch.part_count; part++) {
        stretch.words +=
            stretches->words[stretch.parts[part].end] - stretches->words[stretch.parts[part].first];
    }
    if (stretch.probability <= pool_floor(stretches) || stretch.words == 0) {
        return;
    }
    for (uint32_t other = 0; other < stretches->pool_count && stretch.part_count > 1; other++) {
        if (same_parts(&stretches->pool[other], &stretch)) {
            return;
        }
    }
    uint32_t at = stretches->pool_count < DM_STRETCHES_MOST ? stretches->pool_count++ : DM_STRETCHES_MOST - 1;
    while (at > 0 && stretches->pool[at - 1].probability < stretch.probability) {
        stretches->pool[at] = stretches->pool[at - 1];
        at--;
    }
    stretches->pool[at] = stretch;
}

/* Contents of one part, from every place to every place that may be likely enough. */
static void add_single(const dm_window *window, const dm_sequence *sequence, dm_stretches *stretches) {
    for (uint32_t first = 0; first < window->count; first++) {
        float start = stretches->enter[first] - stretches->inside[first] - sequence->log_total;
        if (first == window->cue_place || start + stretches->best[first] < logf(pool_floor(stretches))) {
            continue;
        }
        float least = logf(pool_floor(stretches)) - start;
        for (uint32_t end = first + 1; end <= reach_of(window, first); end++) {
            float rest = stretches->inside[end] + stretches->leave[end];
            if (rest > least) {
                add_stretch(stretches, (dm_stretch){.parts = {{first, end}},
                                                    .part_count = 1,
                                                    .probability = expf(fminf(0.0F, start + rest))});
                least = logf(pool_floor(stretches)) - start;
            }
        }
    }
}

static bool read_parts(const dm_window *window, const dm_path *path, dm_stretch *stretch) {
    *stretch = (dm_stretch){0};
    for (uint32_t place = 0; place < window->count; place++) {
        if (path->labels[place] != DM_LABEL_CONTENT) {
            continue;
        }
        dm_range *last = stretch->part_count > 0 ? &stretch->parts[stretch->part_count - 1] : NULL;
        if (last != NULL && last->end == place) {
            last->end++;
        } else if (stretch->part_count < DM_STRETCH_PARTS) {
            stretch->parts[stretch->part_count++] = (dm_range){place, place + 1};
        }
    }
    return stretch->part_count > 1;
}

/* Contents of several parts: those of the labellings, with other ends of their last part. */
static void add_several(const dm_window *window, const dm_sequence *sequence, dm_stretches *stretches) {
    for (uint32_t number = 0; number < sequence->path_count; number++) {
        dm_stretch stretch;
        if (!read_parts(window, &sequence->paths[number], &stretch)) {
            continue;
        }
        float whole =
            dm_sequence_sum_of(window, sequence, sequence->paths[number].labels) - sequence->log_total;
        dm_range *last = &stretch.parts[stretch.part_count - 1];
        float base = whole - stretches->inside[last->end] - stretches->leave[last->end];
        for (uint32_t end = last->first + 1; end <= reach_of(window, last->first); end++) {
            last->end = end;
            stretch.probability = expf(fminf(0.0F, base + stretches->inside[end] + stretches->leave[end]));
            add_stretch(stretches, stretch);
        }
    }
}

/* ---- what is kept */

static bool much_alike(const dm_stretches *stretches, const dm_stretch *left, const dm_stretch *right) {
    uint32_t shared = 0;
    for (uint32_t one = 0; one < left->part_count; one++) {
        for (uint32_t two = 0; two < right->part_count; two++) {
            uint32_t first = left->parts[one].first > right->parts[two].first ? left->parts[one].first
                                                                              : right->parts[two].first;
            uint32_t end =
                left->parts[one].end < right->parts[two].end ? left->parts[one].end : right->parts[two].end;
            shared += first < end ? stretches->words[end] - stretches->words[first] : 0;
        }
    }
    return 2.0F * (float)shared >= same_enough * (float)(left->words + right->words);
}

/* What keeping a stretch is worth: the mass that it brings, and being exact. */
static float value_of(const dm_stretch *stretch) {
    return stretch->fresh + worth_of_exact * stretch->probability;
}

/* Keeps the stretch with the most mass that is not yet kept with others, again and again. */
static void keep_best(dm_stretches *stretches) {
    bool alike[DM_STRETCHES_MOST][DM_STRETCHES_MOST];
    bool covered[DM_STRETCHES_MOST] = {false};
    for (uint32_t one = 0; one < stretches->pool_count; one++) {
        for (uint32_t two = 0; two <= one; two++) {
            alike[one][two] = alike[two][one] =
                much_alike(stretches, &stretches->pool[one], &stretches->pool[two]);
        }
    }
    stretches->kept_count = 0;
    while (stretches->kept_count < DM_STRETCHES_KEPT) {
        dm_stretch *best = NULL;
        uint32_t best_number = 0;
        for (uint32_t one = 0; one < stretches->pool_count; one++) {
            dm_stretch *stretch = &stretches->pool[one];
            stretch->mass = 0;
            stretch->fresh = 0;
            for (uint32_t two = 0; two < stretches->pool_count; two++) {
                float other = alike[one][two] ? stretches->pool[two].probability : 0;
                stretch->mass += other;
                stretch->fresh += covered[two] ? 0 : other;
            }
            if (stretch->fresh >= least_fresh && (best == NULL || value_of(stretch) > value_of(best))) {
                best = stretch;
                best_number = one;
            }
        }
        if (best == NULL) {
            return;
        }
        for (uint32_t two = 0; two < stretches->pool_count; two++) {
            covered[two] |= alike[best_number][two];
        }
        stretches->kept[stretches->kept_count++] = *best;
    }
}

void dm_stretches_find(const dm_view *view, const dm_window *window, const dm_sequence *sequence,
                       dm_stretches *stretches) {
    stretches->pool_count = 0;
    dm_sequence_edges(window, sequence, stretches->enter, stretches->leave);
    sum_inside(view, window, sequence, stretches);
    add_single(window, sequence, stretches);
    add_several(window, sequence, stretches);
    keep_best(stretches);
}

void dm_stretch_labels(const dm_window *window, const dm_stretch *stretch, uint8_t *labels) {
    memset(labels, DM_LABEL_OUTSIDE, window->count);
    for (uint32_t part = 0; part < stretch->part_count; part++) {
        for (uint32_t place = stretch->parts[part].first; place < stretch->parts[part].end; place++) {
            labels[place] = DM_LABEL_CONTENT;
        }
    }
}
