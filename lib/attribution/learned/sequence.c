#include "attribution/learned/sequence.h"

#include <math.h>

static const float impossible = -1e9F;

/* The score of a pair of labels, from the weights at its second place. */
static float pair_score(const float weights[DM_WIDE], dm_label before, dm_label label) {
    float score = 0;
    score += label == DM_LABEL_CONTENT ? weights[DM_WEIGHT_CONTENT] : 0;
    score += label == DM_LABEL_SOURCE ? weights[DM_WEIGHT_SOURCE] : 0;
    if (before != label) {
        score += label == DM_LABEL_CONTENT ? weights[DM_WEIGHT_CONTENT_BEGINS] : 0;
        score += label == DM_LABEL_SOURCE ? weights[DM_WEIGHT_SOURCE_BEGINS] : 0;
        score += before == DM_LABEL_CONTENT ? weights[DM_WEIGHT_CONTENT_ENDS] : 0;
        score += before == DM_LABEL_SOURCE ? weights[DM_WEIGHT_SOURCE_ENDS] : 0;
    }
    return score;
}

/* The scores of all pairs at a place: what may not be is impossible. The cue itself is outside. */
void dm_sequence_pairs(const dm_window *window, const dm_sequence *sequence, uint32_t place,
                       float pairs[DM_LABEL_COUNT][DM_LABEL_COUNT]) {
    for (int before = 0; before < DM_LABEL_COUNT; before++) {
        for (int label = 0; label < DM_LABEL_COUNT; label++) {
            bool cue = place == window->cue_place && label != DM_LABEL_OUTSIDE;
            bool start = place == 0 && before != DM_LABEL_OUTSIDE;
            bool allowed = place == 0 || !window->bound[place] || before == label;
            pairs[before][label] = cue || start || !allowed ? impossible
                                                            : pair_score(sequence->weights[place],
                                                                         (dm_label)before, (dm_label)label);
        }
    }
}

/* e to a number at most 0; far below it the slow path of expf is not worth its nothing. */
static float exp_below(float exponent) {
    return exponent < -40.0F ? 0.0F : expf(exponent);
}

static float log_sum(const float *values) {
    float most = fmaxf(values[0], fmaxf(values[1], values[2]));
    if (most <= impossible / 2) {
        return impossible;
    }
    float sum = 0;
    for (int value = 0; value < DM_LABEL_COUNT; value++) {
        sum += values[value] == most ? 1.0F : exp_below(values[value] - most);
    }
    return sum == 1.0F ? most : most + logf(sum);
}

/* One step forward from `before` to `now`, leaving out the labels of `without`. */
static void step_forward(float pairs[DM_LABEL_COUNT][DM_LABEL_COUNT], const float *before, int without,
                         float *now) {
    for (int label = 0; label < DM_LABEL_COUNT; label++) {
        float values[DM_LABEL_COUNT];
        for (int from = 0; from < DM_LABEL_COUNT; from++) {
            values[from] = before[from] + pairs[from][label];
        }
        now[label] = label == without ? impossible : log_sum(values);
    }
}

void dm_sequence_sum(const dm_window *window, dm_sequence *sequence) {
    static const float start[DM_LABEL_COUNT] = {0, -1e9F, -1e9F};
    float pairs[DM_LABEL_COUNT][DM_LABEL_COUNT];
    float free_of_content[DM_LABEL_COUNT] = {0, -1e9F, -1e9F};
    const float *before = start;
    for (uint32_t place = 0; place < window->count; place++) {
        float now[DM_LABEL_COUNT];
        dm_sequence_pairs(window, sequence, place, pairs);
        step_forward(pairs, before, DM_LABEL_COUNT, sequence->forward[place]);
        step_forward(pairs, free_of_content, DM_LABEL_CONTENT, now);
        memcpy(free_of_content, now, sizeof now);
        before = sequence->forward[place];
    }
    sequence->log_total = log_sum(before);
    sequence->content = 1.0F - expf(fminf(0.0F, log_sum(free_of_content) - sequence->log_total));
}

float dm_sequence_sum_of(const dm_window *window, const dm_sequence *sequence, const uint8_t *labels) {
    float pairs[DM_LABEL_COUNT][DM_LABEL_COUNT];
    float before[DM_LABEL_COUNT] = {0, -1e9F, -1e9F};
    for (uint32_t place = 0; place < window->count; place++) {
        float now[DM_LABEL_COUNT];
        bool content = labels[place] == DM_LABEL_CONTENT;
        dm_sequence_pairs(window, sequence, place, pairs);
        step_forward(pairs, before, content ? DM_LABEL_COUNT : DM_LABEL_CONTENT, now);
        now[DM_LABEL_OUTSIDE] = content ? impossible : now[DM_LABEL_OUTSIDE];
        now[DM_LABEL_SOURCE] = content ? impossible : now[DM_LABEL_SOURCE];
        memcpy(before, now, sizeof now);
    }
    return log_sum(before);
}

void dm_sequence_sum_back(const dm_window *window, dm_sequence *sequence) {
    float pairs[DM_LABEL_COUNT][DM_LABEL_COUNT];
    float *behind = sequence->backward[window->count - 1];
    memset(behind, 0, DM_LABEL_COUNT * sizeof *behind);
    for (uint32_t place = window->count - 1; place > 0; place--) {
        dm_sequence_pairs(window, sequence, place, pairs);
        for (int before = 0; before < DM_LABEL_COUNT; before++) {
            float values[DM_LABEL_COUNT];
            for (int label = 0; label < DM_LABEL_COUNT; label++) {
                values[label] = pairs[before][label] + sequence->backward[place][label];
            }
            sequence->backward[place - 1][before] = log_sum(values);
        }
    }
}

void dm_sequence_shares(const dm_window *window, const dm_sequence *sequence, uint32_t place,
                        float shares[DM_LABEL_COUNT][DM_LABEL_COUNT]) {
    dm_sequence_pairs(window, sequence, place, shares);
    for (int before = 0; before < DM_LABEL_COUNT; before++) {
        float score = (place > 0 ? sequence->forward[place - 1][before] : 0.0F) - sequence->log_total;
        for (int label = 0; label < DM_LABEL_COUNT; label++) {
            float share = score + shares[before][label] + sequence->backward[place][label];
            shares[before][label] = share < -20.0F ? 0.0F : expf(fminf(share, 0.0F));
        }
    }
}

/* A partial labelling: its score, and which one it continues. */
typedef struct hypothesis {
    float score;
    uint8_t label; /* of the place before */
    uint8_t rank;  /* among those of that label */
} hypothesis;

typedef struct beam {
    hypothesis items[DM_LABEL_COUNT][DM_PATHS_MOST];
    uint8_t counts[DM_LABEL_COUNT];
} beam;

/* Keeps the best `wanted`, best first; equal scores keep their order. */
static void keep(hypothesis *items, uint8_t *count, uint32_t wanted, hypothesis item) {
    if (*count == wanted && items[wanted - 1].score >= item.score) {
        return;
    }
    uint32_t at = *count < wanted ? (*count)++ : wanted - 1;
    while (at > 0 && items[at - 1].score < item.score) {
        items[at] = items[at - 1];
        at--;
    }
    items[at] = item;
}

/* The best that go on to a label, best first: those of each label before are in order already, and the three
 * lists are merged. */
static uint8_t merge(const float pairs[DM_LABEL_COUNT], const beam *before, uint32_t wanted,
                     hypothesis *items) {
    uint8_t next[DM_LABEL_COUNT] = {0};
    uint8_t count = 0;
    while (count < wanted) {
        hypothesis best = {impossible, 0, 0};
        for (uint8_t from = 0; from < DM_LABEL_COUNT; from++) {
            if (next[from] < before->counts[from] && pairs[from] > impossible) {
                float score = before->items[from][next[from]].score + pairs[from];
                best = score > best.score ? (hypothesis){score, from, next[from]} : best;
            }
        }
        if (best.score <= impossible) {
            break;
        }
        next[best.label]++;
        items[count++] = best;
    }
    return count;
}

/* Inside a quotation each label has but itself before it. */
static uint8_t go_on(float pair, const beam *before, int label, hypothesis *items) {
    for (uint8_t rank = 0; rank < before->counts[label]; rank++) {
        items[rank] = (hypothesis){before->items[label][rank].score + pair, (uint8_t)label, rank};
    }
    return pair > impossible ? before->counts[label] : 0;
}

static void extend(float pairs[DM_LABEL_COUNT][DM_LABEL_COUNT], bool bound, const beam *before,
                   uint32_t wanted, beam *now) {
    for (int label = 0; label < DM_LABEL_COUNT; label++) {
        const float into[DM_LABEL_COUNT] = {pairs[0][label], pairs[1][label], pairs[2][label]};
        now->counts[label] = bound ? go_on(pairs[label][label], before, label, now->items[label])
                                   : merge(into, before, wanted, now->items[label]);
    }
}

static void read_back(const beam *beams, uint32_t count, hypothesis last, dm_path *path) {
    for (uint32_t place = count; place-- > 0;) {
        path->labels[place] = last.label;
        last = beams[place].items[last.label][last.rank];
    }
}

void dm_sequence_best(const dm_window *window, uint32_t wanted, dm_sequence *sequence) {
    beam beams[DM_WINDOW_MOST];
    float pairs[DM_LABEL_COUNT][DM_LABEL_COUNT];
    beam first = {.counts = {1, 0, 0}};
    sequence->path_count = 0;
    if (window->count == 0) {
        return;
    }
    for (uint32_t place = 0; place < window->count; place++) {
        dm_sequence_pairs(window, sequence, place, pairs);
        bool bound = place > 0 && window->bound[place];
        extend(pairs, bound, place == 0 ? &first : &beams[place - 1], wanted, &beams[place]);
    }
    hypothesis ends[DM_PATHS_MOST];
    uint8_t end_count = 0;
    const beam *last = &beams[window->count - 1];
    for (int label = 0; label < DM_LABEL_COUNT; label++) {
        for (uint8_t rank = 0; rank < last->counts[label]; rank++) {
            keep(ends, &end_count, wanted,
                 (hypothesis){last->items[label][rank].score, (uint8_t)label, rank});
        }
    }
    sequence->path_count = end_count;
    for (uint32_t path = 0; path < end_count; path++) {
        sequence->paths[path].log_probability = ends[path].score - sequence->log_total;
        read_back(beams, window->count, ends[path], &sequence->paths[path]);
    }
}

/* In the search for a source, states 0 to 2 are the labels before any source was met, 3 to 5 those after. */
enum { STATES = 2 * DM_LABEL_COUNT };

static bool may_step(int from, int to) {
    bool met_before = from >= DM_LABEL_COUNT;
    bool met = to >= DM_LABEL_COUNT;
    bool source = to % DM_LABEL_COUNT == DM_LABEL_SOURCE;
    return source ? met : met == met_before;
}

/* The best of the three states from `first` on. */
static int best_state(const float *scores, int first) {
    int best = first;
    for (int state = first + 1; state < first + DM_LABEL_COUNT; state++) {
        best = scores[state] > scores[best] ? state : best;
    }
    return best;
}

float dm_sequence_add_source(const dm_window *window, const dm_sequence *sequence, bool must,
                             uint8_t *labels) {
    uint8_t back[DM_WINDOW_MOST][STATES];
    float pairs[DM_LABEL_COUNT][DM_LABEL_COUNT];
    float before[STATES] = {0, -1e9F, -1e9F, -1e9F, -1e9F, -1e9F};
    for (uint32_t place = 0; place < window->count; place++) {
        bool content = labels[place] == DM_LABEL_CONTENT;
        float now[STATES];
        dm_sequence_pairs(window, sequence, place, pairs);
        for (int to = 0; to < STATES; to++) {
            now[to] = impossible;
            back[place][to] = 0;
            bool fits = (to % DM_LABEL_COUNT == DM_LABEL_CONTENT) == content;
            for (int from = 0; from < STATES && fits; from++) {
                float score = before[from] + pairs[from % DM_LABEL_COUNT][to % DM_LABEL_COUNT];
                if (may_step(from, to) && score > now[to]) {
                    now[to] = score;
                    back[place][to] = (uint8_t)from;
                }
            }
        }
        memcpy(before, now, sizeof now);
    }
    int with = best_state(before, DM_LABEL_COUNT);
    int without = best_state(before, 0);
    float odds = before[with] <= impossible / 2 ? impossible : before[with] - before[without];
    if (before[with] <= impossible / 2 || (!must && odds < 0)) {
        return odds;
    }
    int state = with;
    for (uint32_t place = window->count; place-- > 0;) {
        labels[place] = (uint8_t)(state % DM_LABEL_COUNT);
        state = back[place][state];
    }
    return odds;
}

void dm_sequence_run(const dm_wide_table *table, const dm_view *view, const dm_window *window,
                     uint32_t wanted, dm_sequence *sequence) {
    dm_window_context context;
    dm_window_context_of(view, window, &context);
    dm_window_weigh(table, &context, sequence);
    dm_sequence_sum(window, sequence);
    dm_sequence_best(window, wanted, sequence);
}
