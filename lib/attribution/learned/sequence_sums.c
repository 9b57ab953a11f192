/* Sums over all labellings of a window, as products of factors (e to the weights): forward and backward
 * (Rabiner, "A tutorial on hidden Markov models", Proceedings of the IEEE 1989), shrunk where they grow out
 * of reach. */
#include <math.h>

#include "attribution/learned/sequence.h"

static const double far = 1e30; /* sums outside of 1/far to far are shrunk to 1 */

/* What a step from one place to the next multiplies with. */
typedef struct step {
    double content, source, content_begins, content_ends, source_begins, source_ends;
    bool bound; /* each label has but itself before it */
    bool cue;   /* which is outside */
} step;

static inline step step_to(const dm_window *window, const dm_sequence *sequence, uint32_t place) {
    const float *factors = sequence->factors[place];
    return (step){factors[DM_WEIGHT_CONTENT],        factors[DM_WEIGHT_SOURCE],
                  factors[DM_WEIGHT_CONTENT_BEGINS], factors[DM_WEIGHT_CONTENT_ENDS],
                  factors[DM_WEIGHT_SOURCE_BEGINS],  factors[DM_WEIGHT_SOURCE_ENDS],
                  place > 0 && window->bound[place], place == window->cue_place};
}

/* Fills factors from the weights. */
static void fill_factors(const dm_window *window, dm_sequence *sequence) {
    static const float most = 60.0F; /* so that a product of three stays a double */
    for (uint32_t place = 0; place < window->count; place++) {
        for (int weight = 0; weight < DM_WIDE; weight++) {
            sequence->factors[place][weight] =
                expf(fmaxf(-most, fminf(most, sequence->weights[place][weight])));
        }
    }
}

/* ---- forward */

/* Sums over the labellings of the places so far, by their last label: over all of them, over those without
 * content, and over those with one run of content. */
typedef struct sums {
    double outside, content, source;
    double quiet_outside, quiet_source;
    double one_content, one_outside, one_source; /* the run is the last place; or it is over */
} sums;

static inline sums step_forward(const step *by, const sums *before) {
    double begins = by->content * by->content_begins;
    double speaks = by->source * by->source_begins;
    sums now = {before->outside,       by->content * before->content,     by->source * before->source,
                before->quiet_outside, by->source * before->quiet_source, by->content * before->one_content,
                before->one_outside,   by->source * before->one_source};
    if (!by->bound) {
        double content_over = by->content_ends * before->content;
        double one_over = by->content_ends * before->one_content;
        double quiet_over = before->quiet_outside + by->source_ends * before->quiet_source;
        now.outside += content_over + by->source_ends * before->source;
        now.content += begins * (before->outside + by->source_ends * before->source);
        now.source += speaks * (before->outside + content_over);
        now.one_content += begins * quiet_over;
        now.one_outside += one_over + by->source_ends * before->one_source;
        now.one_source += speaks * (before->one_outside + one_over);
        now.quiet_source += speaks * before->quiet_outside;
        now.quiet_outside = quiet_over;
    }
    if (by->cue) {
        now.content = now.source = now.quiet_source = now.one_content = now.one_source = 0;
    }
    return now;
}

static void shrink(double by, sums *all) {
    all->outside /= by;
    all->content /= by;
    all->source /= by;
    all->quiet_outside /= by;
    all->quiet_source /= by;
    all->one_content /= by;
    all->one_outside /= by;
    all->one_source /= by;
}

void dm_sequence_sum(const dm_window *window, dm_sequence *sequence) {
    sums now = {.outside = 1, .quiet_outside = 1};
    double scale = 0;
    fill_factors(window, sequence);
    for (uint32_t place = 0; place < window->count; place++) {
        step by = step_to(window, sequence, place);
        sequence->quiet[place][0] = now.quiet_outside;
        sequence->quiet[place][1] = now.quiet_source;
        sequence->scale[place] = (float)scale;
        now = step_forward(&by, &now);
        double whole = now.outside + now.content + now.source;
        sequence->shrunk[place] = 1;
        if (whole > far || whole < 1 / far) {
            shrink(whole, &now);
            scale += log(whole);
            sequence->shrunk[place] = whole;
        }
        sequence->forward[place][DM_LABEL_OUTSIDE] = now.outside;
        sequence->forward[place][DM_LABEL_CONTENT] = now.content;
        sequence->forward[place][DM_LABEL_SOURCE] = now.source;
    }
    double whole = now.outside + now.content + now.source;
    double none = now.quiet_outside + now.quiet_source;
    double one = now.one_content + now.one_outside + now.one_source;
    sequence->total = whole;
    sequence->log_total = (float)(scale + log(whole));
    sequence->content = (float)(1.0 - fmin(1.0, none / whole));
    sequence->several = (float)(1.0 - fmin(1.0, (none + one) / whole));
}

/* ---- backward, and both together */

void dm_sequence_sum_back(const dm_window *window, dm_sequence *sequence) {
    double outside = 1 / sequence->total;
    double content = outside;
    double source = outside;
    for (uint32_t place = window->count; place-- > 0;) {
        double *backward = sequence->backward[place];
        backward[DM_LABEL_OUTSIDE] = outside;
        backward[DM_LABEL_CONTENT] = content;
        backward[DM_LABEL_SOURCE] = source;
        step by = step_to(window, sequence, place);
        double stays = by.cue ? 0 : by.content * content;
        double speaks = by.cue ? 0 : by.source * source;
        double begins = by.bound ? 0 : by.content_begins * stays;
        double speaks_up = by.bound ? 0 : by.source_begins * speaks;
        double silent = by.bound ? 0 : outside;
        content = (stays + by.content_ends * (silent + speaks_up)) / sequence->shrunk[place];
        source = (speaks + by.source_ends * (silent + begins)) / sequence->shrunk[place];
        outside = (outside + begins + speaks_up) / sequence->shrunk[place];
    }
}

void dm_sequence_shares(const dm_window *window, const dm_sequence *sequence, uint32_t place,
                        float shares[DM_LABEL_COUNT][DM_LABEL_COUNT]) {
    static const double start[DM_LABEL_COUNT] = {1, 0, 0};
    const double *before = place > 0 ? sequence->forward[place - 1] : start;
    const double *behind = sequence->backward[place];
    step by = step_to(window, sequence, place);
    double content = by.cue ? 0 : by.content * behind[DM_LABEL_CONTENT];
    double source = by.cue ? 0 : by.source * behind[DM_LABEL_SOURCE];
    double begins = by.bound ? 0 : by.content_begins * content;
    double speaks = by.bound ? 0 : by.source_begins * source;
    double silent = by.bound ? 0 : behind[DM_LABEL_OUTSIDE];
    const double into[DM_LABEL_COUNT][DM_LABEL_COUNT] = {
        {behind[DM_LABEL_OUTSIDE], begins, speaks},
        {by.content_ends * silent, content, by.content_ends * speaks},
        {by.source_ends * silent, by.source_ends * begins, source},
    };
    for (int from = 0; from < DM_LABEL_COUNT; from++) {
        for (int label = 0; label < DM_LABEL_COUNT; label++) {
            shares[from][label] =
                (float)fmin(1.0, before[from] * into[from][label] / sequence->shrunk[place]);
        }
    }
}

/* ---- one content */

float dm_sequence_sum_of(const dm_window *window, const dm_sequence *sequence, const uint8_t *labels) {
    double before[DM_LABEL_COUNT] = {1, 0, 0};
    double scale = 0;
    for (uint32_t place = 0; place < window->count; place++) {
        step by = step_to(window, sequence, place);
        sums all = {.outside = before[DM_LABEL_OUTSIDE],
                    .content = before[DM_LABEL_CONTENT],
                    .source = before[DM_LABEL_SOURCE]};
        sums now = step_forward(&by, &all);
        bool content = labels[place] == DM_LABEL_CONTENT;
        before[DM_LABEL_OUTSIDE] = content ? 0 : now.outside;
        before[DM_LABEL_CONTENT] = content ? now.content : 0;
        before[DM_LABEL_SOURCE] = content ? 0 : now.source;
        double whole = before[0] + before[1] + before[2];
        if (whole <= 0) {
            return DM_IMPOSSIBLE;
        }
        if (whole > far || whole < 1 / far) {
            scale += log(whole);
            for (int label = 0; label < DM_LABEL_COUNT; label++) {
                before[label] /= whole;
            }
        }
    }
    return (float)(scale + log(before[0] + before[1] + before[2]));
}

void dm_sequence_edges(const dm_window *window, const dm_sequence *sequence, float *enter, float *leave) {
    double outside = 1;
    double source = 1;
    double scale = 0;
    leave[window->count] = 0;
    for (uint32_t place = window->count; place-- > 0;) {
        step by = step_to(window, sequence, place);
        const double *quiet = sequence->quiet[place];
        float begins = (float)(by.content_begins * (quiet[0] + by.source_ends * quiet[1]));
        enter[place] = by.bound || by.cue ? DM_IMPOSSIBLE : logf(begins) + sequence->scale[place];
        double speaks = by.cue ? 0 : by.source * source;
        double speaks_up = by.bound ? 0 : by.source_begins * speaks;
        float ends = (float)(by.content_ends * (outside + speaks_up));
        leave[place] = by.bound ? DM_IMPOSSIBLE : logf(ends) + (float)scale;
        source = speaks + (by.bound ? 0 : by.source_ends * outside);
        outside += speaks_up;
        if (outside > far || outside < 1 / far) {
            scale += log(outside);
            source /= outside;
            outside = 1;
        }
    }
}
