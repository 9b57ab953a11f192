#include "attribution/learned/sequence.h"

#include <math.h>

/* The best labellings are looked for where the content may well be in several pieces: contents of one piece
 * are found without them. */
static const float least_several = 0.01F;

/* The scores of all pairs at a place, from the weights there: what may not be is impossible. The cue itself
 * is outside. */
static void weigh_pairs(const dm_window *window, const dm_sequence *sequence, uint32_t place,
                        float pairs[DM_LABEL_COUNT][DM_LABEL_COUNT]) {
    const float *weights = sequence->weights[place];
    float content = weights[DM_WEIGHT_CONTENT];
    float source = weights[DM_WEIGHT_SOURCE];
    float content_begins = content + weights[DM_WEIGHT_CONTENT_BEGINS];
    float source_begins = source + weights[DM_WEIGHT_SOURCE_BEGINS];
    bool bound = place > 0 && window->bound[place];
    bool cue = place == window->cue_place;
    const float scores[DM_LABEL_COUNT][DM_LABEL_COUNT] = {
        {0, content_begins, source_begins},
        {weights[DM_WEIGHT_CONTENT_ENDS], content, source_begins + weights[DM_WEIGHT_CONTENT_ENDS]},
        {weights[DM_WEIGHT_SOURCE_ENDS], content_begins + weights[DM_WEIGHT_SOURCE_ENDS], source},
    };
    for (int before = 0; before < DM_LABEL_COUNT; before++) {
        bool start = place == 0 && before != DM_LABEL_OUTSIDE;
        for (int label = 0; label < DM_LABEL_COUNT; label++) {
            bool allowed = !start && !(cue && label != DM_LABEL_OUTSIDE) && !(bound && before != label);
            pairs[before][label] = allowed ? scores[before][label] : DM_IMPOSSIBLE;
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
        hypothesis best = {DM_IMPOSSIBLE, 0, 0};
        for (int from = 0; from < DM_LABEL_COUNT; from++) {
            if (next[from] < before->counts[from] && pairs[from] > DM_IMPOSSIBLE) {
                float score = before->items[from][next[from]].score + pairs[from];
                best = score > best.score ? (hypothesis){score, (uint8_t)from, next[from]} : best;
            }
        }
        if (best.score <= DM_IMPOSSIBLE) {
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
    return pair > DM_IMPOSSIBLE ? before->counts[label] : 0;
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
        weigh_pairs(window, sequence, place, pairs);
        bool bound = place > 0 && window->bound[place];
        extend(pairs, bound, place == 0 ? &first : &beams[place - 1], wanted, &beams[place]);
    }
    hypothesis ends[DM_PATHS_MOST] = {{0}};
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

/* In the search for a source the content is fixed: what is open is where the source stands. */
enum { BEFORE_SOURCE, IN_SOURCE, AFTER_SOURCE, SOURCE_STATES };

/* Where each state of a place came from; the state before any source came from itself. */
typedef struct origins {
    uint8_t in;    /* of IN_SOURCE */
    uint8_t after; /* of AFTER_SOURCE */
} origins;

/* Gives the labels their source, read back from the last place. */
static void read_source(const origins *back, uint32_t count, uint8_t state, uint8_t *labels) {
    for (uint32_t place = count; place-- > 0 && state != BEFORE_SOURCE;) {
        if (state == IN_SOURCE) {
            labels[place] = DM_LABEL_SOURCE;
            state = back[place].in;
        } else {
            state = back[place].after;
        }
    }
}

float dm_sequence_add_source(const dm_window *window, const dm_sequence *sequence, bool must,
                             uint8_t *labels) {
    origins back[DM_WINDOW_MOST];
    float pairs[DM_LABEL_COUNT][DM_LABEL_COUNT];
    float best[SOURCE_STATES] = {0, DM_IMPOSSIBLE, DM_IMPOSSIBLE};
    int last = DM_LABEL_OUTSIDE;
    for (uint32_t place = 0; place < window->count; place++) {
        int label = labels[place] == DM_LABEL_CONTENT ? DM_LABEL_CONTENT : DM_LABEL_OUTSIDE;
        weigh_pairs(window, sequence, place, pairs);
        float before = best[BEFORE_SOURCE] + pairs[last][DM_LABEL_SOURCE];
        float again = best[AFTER_SOURCE] + pairs[last][DM_LABEL_SOURCE];
        float stay = best[IN_SOURCE] + pairs[DM_LABEL_SOURCE][DM_LABEL_SOURCE];
        float after = best[AFTER_SOURCE] + pairs[last][label];
        float end = best[IN_SOURCE] + pairs[DM_LABEL_SOURCE][label];
        back[place].after = end > after ? IN_SOURCE : AFTER_SOURCE;
        back[place].in = stay > fmaxf(before, again) ? IN_SOURCE
                         : again > before            ? AFTER_SOURCE
                                                     : BEFORE_SOURCE;
        best[BEFORE_SOURCE] += pairs[last][label];
        best[AFTER_SOURCE] = fmaxf(after, end);
        best[IN_SOURCE] = label == DM_LABEL_CONTENT ? DM_IMPOSSIBLE : fmaxf(stay, fmaxf(before, again));
        last = label;
    }
    float with = fmaxf(best[IN_SOURCE], best[AFTER_SOURCE]);
    bool found = with > DM_IMPOSSIBLE / 2;
    float odds = found ? with - best[BEFORE_SOURCE] : DM_IMPOSSIBLE;
    if (found && (must || odds >= 0)) {
        read_source(back, window->count, best[AFTER_SOURCE] >= best[IN_SOURCE] ? AFTER_SOURCE : IN_SOURCE,
                    labels);
    }
    return odds;
}

void dm_sequence_run(const dm_wide_table *table, const dm_view *view, const dm_window *window,
                     uint32_t wanted, dm_sequence *sequence) {
    dm_window_context context;
    dm_window_context_of(view, window, &context);
    dm_window_weigh(table, &context, sequence);
    dm_sequence_sum(window, sequence);
    sequence->path_count = 0;
    if (sequence->several > least_several) {
        dm_sequence_best(window, wanted, sequence);
    }
}
