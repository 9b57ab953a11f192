#include "train/engine/sequence_training.h"

#include <math.h>
#include <stdlib.h>

#include "base/random.h"
#include "train/engine/feature_index.h"

/* One gold cue's window. */
typedef struct training_window {
    uint32_t article;
    uint32_t count; /* places */
    uint32_t cue_place;
    uint8_t *labels;    /* [count] */
    bool *bound;        /* [count] */
    uint32_t *features; /* numbers of all places, one after the other */
    uint32_t *starts;   /* [count + 1] */
} training_window;

struct sequence_rows {
    training_window *windows;
    size_t count;
    feature_index index; /* of the features kept */
    uint32_t *seen;      /* [index.count], and more room: places that have the feature */
};

/* ---- windows */

static void mark(const dm_window *window, const dm_range *ranges, size_t count, uint8_t label,
                 uint8_t *labels) {
    for (uint32_t place = 0; place < window->count; place++) {
        uint32_t token = window->tokens[place];
        for (size_t range = 0; range < count; range++) {
            if (token >= ranges[range].first && token < ranges[range].end && token != window->cue) {
                labels[place] = label;
            }
        }
    }
}

static void add_window(const article *item, uint32_t number, const gold_attribution *gold,
                       const feature_index *kept, training_window *row) {
    dm_window window;
    dm_window_context context;
    dm_features features;
    dm_window_find(&item->view, gold->head, &window);
    dm_window_context_of(&item->view, &window, &context);
    *row = (training_window){.article = number, .count = window.count, .cue_place = window.cue_place};
    row->labels = must_resize(NULL, window.count, 1);
    row->bound = must_resize(NULL, window.count, sizeof *row->bound);
    row->starts = must_resize(NULL, window.count + 1, sizeof *row->starts);
    memset(row->labels, DM_LABEL_OUTSIDE, window.count);
    mark(&window, gold->sources, gold->source_count, DM_LABEL_SOURCE, row->labels);
    mark(&window, gold->contents, gold->content_count, DM_LABEL_CONTENT, row->labels);
    uint32_t used = 0;
    uint32_t room = 0;
    for (uint32_t place = 0; place < window.count; place++) {
        dm_window_features(&context, place, &features);
        row->starts[place] = used;
        if (used + features.count > room) {
            room = room * 2 + DM_FEATURES_MOST;
            row->features = must_resize(row->features, room, sizeof *row->features);
        }
        for (size_t index = 0; index < features.count; index++) {
            uint32_t feature = feature_index_find(kept, features.keys[index]);
            if (feature != UINT32_MAX) {
                row->features[used++] = feature;
            }
        }
        row->bound[place] = window.bound[place] && row->labels[place] == row->labels[place - 1];
    }
    row->starts[window.count] = used;
    row->features = must_resize(row->features, used, sizeof *row->features);
}

static bool is_first_of_head(const article *item, size_t number) {
    for (size_t earlier = 0; earlier < number; earlier++) {
        if (item->gold[earlier].head == item->gold[number].head) {
            return false;
        }
    }
    return item->gold[number].head != DM_NONE;
}

/* Features at enough places. Returns at how many each is; the caller frees them. */
static uint32_t *find_features(const articles *list, uint32_t least, feature_index *kept) {
    feature_index all;
    feature_index_init(&all);
    size_t room = 65536;
    uint32_t *seen = must_resize(NULL, room, sizeof *seen);
    memset(seen, 0, room * sizeof *seen);
    dm_window window;
    dm_window_context context;
    dm_features features;
    for (size_t number = 0; number < list->count; number++) {
        const article *item = &list->items[number];
        for (size_t gold = 0; gold < item->gold_count; gold++) {
            if (!is_first_of_head(item, gold)) {
                continue;
            }
            dm_window_find(&item->view, item->gold[gold].head, &window);
            dm_window_context_of(&item->view, &window, &context);
            for (uint32_t place = 0; place < window.count; place++) {
                dm_window_features(&context, place, &features);
                for (size_t index = 0; index < features.count; index++) {
                    uint32_t feature = feature_index_add(&all, features.keys[index]);
                    if (all.count > room) {
                        size_t now = room * 2;
                        seen = must_resize(seen, now, sizeof *seen);
                        memset(seen + room, 0, (now - room) * sizeof *seen);
                        room = now;
                    }
                    seen[feature]++;
                }
            }
        }
    }
    for (size_t feature = 0; feature < all.count; feature++) {
        if (seen[feature] >= least) {
            uint32_t places = seen[feature];
            seen[feature_index_add(kept, all.keys[feature])] = places;
        }
    }
    feature_index_free(&all);
    return seen;
}

sequence_rows *sequence_rows_new(const articles *list, uint32_t least) {
    sequence_rows *rows = must_resize(NULL, 1, sizeof *rows);
    *rows = (sequence_rows){0};
    feature_index_init(&rows->index);
    rows->seen = find_features(list, least, &rows->index);
    size_t room = 0;
    for (uint32_t number = 0; number < list->count; number++) {
        const article *item = &list->items[number];
        for (size_t gold = 0; gold < item->gold_count; gold++) {
            if (!is_first_of_head(item, gold)) {
                continue;
            }
            if (rows->count == room) {
                room = room ? room * 2 : 4096;
                rows->windows = must_resize(rows->windows, room, sizeof *rows->windows);
            }
            add_window(item, number, &item->gold[gold], &rows->index, &rows->windows[rows->count++]);
        }
    }
    return rows;
}

void sequence_rows_free(sequence_rows *rows) {
    for (size_t number = 0; number < rows->count; number++) {
        free(rows->windows[number].labels);
        free(rows->windows[number].bound);
        free(rows->windows[number].features);
        free(rows->windows[number].starts);
    }
    free(rows->windows);
    free(rows->seen);
    feature_index_free(&rows->index);
    free(rows);
}

/* ---- learning */

typedef struct sequence_learner {
    float *weights; /* [features * DM_WIDE] */
    float *squares; /* [features * DM_WIDE] sums of squared gradients */
    float *sums;    /* [features * DM_WIDE] for the mean */
    size_t size;
    dm_window window;
    dm_sequence sequence;
} sequence_learner;

static void weigh(sequence_learner *learner, const training_window *row) {
    dm_window *window = &learner->window;
    window->count = row->count;
    window->cue_place = row->cue_place;
    for (uint32_t place = 0; place < row->count; place++) {
        float *sums = learner->sequence.weights[place];
        memset(sums, 0, DM_WIDE * sizeof *sums);
        window->bound[place] = row->bound[place];
        for (uint32_t at = row->starts[place]; at < row->starts[place + 1]; at++) {
            const float *weights = learner->weights + (size_t)row->features[at] * DM_WIDE;
            for (int weight = 0; weight < DM_WIDE; weight++) {
                sums[weight] += weights[weight];
            }
        }
    }
}

/* The expected number of each event at a place, less what the gold labels have: the gradient. */
static void gradient_at(const sequence_learner *learner, const training_window *row, uint32_t place,
                        float gradient[DM_WIDE]) {
    float shares[DM_LABEL_COUNT][DM_LABEL_COUNT];
    memset(gradient, 0, DM_WIDE * sizeof *gradient);
    dm_sequence_shares(&learner->window, &learner->sequence, place, shares);
    shares[place > 0 ? row->labels[place - 1] : DM_LABEL_OUTSIDE][row->labels[place]] -= 1.0F;
    for (int before = 0; before < DM_LABEL_COUNT; before++) {
        for (int label = 0; label < DM_LABEL_COUNT; label++) {
            float share = shares[before][label];
            if (label != DM_LABEL_OUTSIDE) {
                gradient[label == DM_LABEL_CONTENT ? DM_WEIGHT_CONTENT : DM_WEIGHT_SOURCE] += share;
            }
            if (label != before && label != DM_LABEL_OUTSIDE) {
                gradient[label == DM_LABEL_CONTENT ? DM_WEIGHT_CONTENT_BEGINS : DM_WEIGHT_SOURCE_BEGINS] +=
                    share;
            }
            if (label != before && before != DM_LABEL_OUTSIDE) {
                gradient[before == DM_LABEL_CONTENT ? DM_WEIGHT_CONTENT_ENDS : DM_WEIGHT_SOURCE_ENDS] +=
                    share;
            }
        }
    }
}

static void learn_window(sequence_learner *learner, const training_window *row, const uint32_t *seen,
                         float rate, float decay) {
    float gradient[DM_WIDE];
    weigh(learner, row);
    dm_sequence_sum(&learner->window, &learner->sequence);
    dm_sequence_sum_back(&learner->window, &learner->sequence);
    for (uint32_t place = 0; place < row->count; place++) {
        gradient_at(learner, row, place, gradient);
        bool flat = true;
        for (int weight = 0; weight < DM_WIDE; weight++) {
            flat = flat && fabsf(gradient[weight]) < 1e-4F;
        }
        for (uint32_t at = row->starts[place]; at < row->starts[place + 1] && !flat; at++) {
            size_t row_at = (size_t)row->features[at] * DM_WIDE;
            float shrink = decay / (float)seen[row->features[at]];
            for (int weight = 0; weight < DM_WIDE; weight++) {
                float *value = &learner->weights[row_at + (size_t)weight];
                float *squares = &learner->squares[row_at + (size_t)weight];
                float step = gradient[weight] + shrink * *value;
                *squares += step * step;
                *value -= rate * step / sqrtf(*squares + 1e-3F);
            }
        }
    }
}

/* The windows outside the fold. Returns how many. */
static size_t order_of(const sequence_rows *rows, uint32_t folds, uint32_t fold, uint32_t *order) {
    size_t count = 0;
    for (uint32_t number = 0; number < rows->count; number++) {
        if (folds == 0 || rows->windows[number].article % folds != fold) {
            order[count++] = number;
        }
    }
    return count;
}

/* One run from nothing over the windows; its weights at the end of each quarter of the later epochs go into
 * the sums. Returns how many times they did. */
static uint32_t run_epochs(const sequence_rows *rows, const sequence_options *options, uint64_t seed,
                           uint32_t *order, size_t count, sequence_learner *learner) {
    static const float slower[] = {1.0F, 0.7F, 0.4F};
    size_t quarter = count / 4 + 1;
    uint32_t added = 0;
    dm_random random = {seed};
    memset(learner->weights, 0, learner->size * sizeof(float));
    memset(learner->squares, 0, learner->size * sizeof(float));
    for (int epoch = 0; epoch < options->epochs; epoch++) {
        float rate = options->rate * slower[epoch < 2 ? epoch : 2];
        for (size_t left = count; left > 1; left--) {
            size_t other = dm_random_below(&random, (uint32_t)left);
            uint32_t kept = order[left - 1];
            order[left - 1] = order[other];
            order[other] = kept;
        }
        for (size_t place = 0; place < count; place++) {
            learn_window(learner, &rows->windows[order[place]], rows->seen, rate, options->decay);
            bool rest = epoch > 0 && (place % quarter == quarter - 1 || place + 1 == count);
            for (size_t weight = 0; rest && weight < learner->size; weight++) {
                learner->sums[weight] += learner->weights[weight];
            }
            added += rest;
        }
    }
    return added;
}

/* What a run ends on hangs on the order in which it saw the windows; the mean over several orders does less,
 * and is one table all the same. */
static void run_all(const sequence_rows *rows, uint32_t folds, uint32_t fold, const sequence_options *options,
                    sequence_learner *learner) {
    uint32_t *order = must_resize(NULL, rows->count, sizeof *order);
    uint32_t added = 0;
    memset(learner->sums, 0, learner->size * sizeof(float));
    for (uint32_t run = 0; run < options->runs; run++) {
        size_t count = order_of(rows, folds, fold, order);
        added += run_epochs(rows, options, options->seed + 100 * run, order, count, learner);
    }
    for (size_t weight = 0; weight < learner->size && added > 0; weight++) {
        learner->weights[weight] = learner->sums[weight] / (float)added;
    }
    free(order);
}

void sequence_train(const sequence_rows *rows, uint32_t folds, uint32_t fold, const sequence_options *options,
                    float floor, const char *name, engine_bundle *bundle) {
    sequence_learner *learner = must_resize(NULL, 1, sizeof *learner);
    learner->size = rows->index.count * DM_WIDE;
    learner->weights = must_resize(NULL, learner->size, sizeof(float));
    learner->squares = must_resize(NULL, learner->size, sizeof(float));
    learner->sums = must_resize(NULL, learner->size, sizeof(float));
    run_all(rows, folds, fold, options, learner);
    weight_rows table = {rows->index.keys, learner->weights, rows->index.count, DM_WIDE};
    bundle_add_table(bundle, name, DM_TABLE_WIDE, &table, floor, 0.0);
    free(learner->weights);
    free(learner->squares);
    free(learner->sums);
    free(learner);
}
