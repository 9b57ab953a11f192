/* Which words around a cue are its content and which its source: a linear-chain conditional random field
 * (Lafferty, McCallum and Pereira, "Conditional random fields", ICML 2001) over a window around the cue.
 *
 * There are three labels. A feature weighs at a place in six ways: for the two labels that are not "outside",
 * and for the beginning and the end of either. All legal pairs of labels are made of these, so that a feature
 * is one slot of a wide table. */
#ifndef DM_ATTRIBUTION_LEARNED_SEQUENCE_H
#define DM_ATTRIBUTION_LEARNED_SEQUENCE_H

#include "attribution/learned/view.h"

typedef enum dm_label { DM_LABEL_OUTSIDE, DM_LABEL_CONTENT, DM_LABEL_SOURCE, DM_LABEL_COUNT } dm_label;

/* The places of a wide slot. The end of a label weighs at the first token behind it. */
enum {
    DM_WEIGHT_CONTENT,
    DM_WEIGHT_SOURCE,
    DM_WEIGHT_CONTENT_BEGINS,
    DM_WEIGHT_CONTENT_ENDS,
    DM_WEIGHT_SOURCE_BEGINS,
    DM_WEIGHT_SOURCE_ENDS
};

enum {
    DM_WINDOW_MOST = 512, /* tokens */
    DM_PATHS_MOST = 6     /* best labellings that are kept */
};

/* The tokens that may belong to a cue: its sentence, and the sentences with quotations near it. */
typedef struct dm_window {
    uint32_t cue;
    uint32_t cue_place; /* of the cue among the tokens */
    uint32_t count;
    uint32_t tokens[DM_WINDOW_MOST];  /* in text order */
    uint8_t branches[DM_WINDOW_MOST]; /* how the cue's tree reaches each token: see sequence_window.c */
    bool bound[DM_WINDOW_MOST];       /* must have the label of the token before: inside one quotation */
} dm_window;

/* One labelling of a window. */
typedef struct dm_path {
    uint8_t labels[DM_WINDOW_MOST]; /* dm_label */
    float log_probability;
} dm_path;

/* Groups of features of a place: see dm_window_group. */
enum {
    DM_GROUP_TOKEN, /* the key does for all windows of a document */
    DM_GROUP_DISTANCE,
    DM_GROUP_CLAUSES,
    DM_GROUP_RIVALS,
    DM_GROUP_BRANCH,
    DM_GROUP_PATH,
    DM_GROUP_BOTH,
    DM_GROUP_QUOTATION,
    DM_WINDOW_GROUPS
};

/* What the features of a group weigh, and where they do. */
typedef struct dm_group_sums {
    uint64_t key; /* of the group, and 1; 0 for none yet */
    dm_wide_sums sums;
} dm_group_sums;

enum { DM_TOKENS_KEPT = 512, DM_SIDES = 2 };

/* The work space of one thread, zeroed for each document. */
typedef struct dm_sequence {
    dm_group_sums tokens[DM_SIDES][DM_TOKENS_KEPT]; /* of DM_GROUP_TOKEN, by the lowest bits of the token */
    dm_group_sums groups[DM_WINDOW_GROUPS];         /* of the others, at the window's latest place */
    float weights[DM_WINDOW_MOST][DM_WIDE];         /* what the features of each place weigh */
    float factors[DM_WINDOW_MOST][DM_WIDE];         /* e to that */
    double forward[DM_WINDOW_MOST][DM_LABEL_COUNT]; /* shrunk sums over what is before, and the place */
    double backward[DM_WINDOW_MOST]
                   [DM_LABEL_COUNT]; /* over what is behind the place, as shares of the total */
    double quiet[DM_WINDOW_MOST][2]; /* before the place, no content so far: the last label outside, source */
    double shrunk[DM_WINDOW_MOST];   /* what the sums of the place were divided by */
    float scale[DM_WINDOW_MOST];     /* log of all that the sums before the place were divided by */
    double total;                    /* the shrunk sum over all labellings */
    float log_total;                 /* log of the sum over all labellings */
    float content;                   /* probability that there is any content */
    float several;                   /* probability that it is in several pieces */
    dm_path paths[DM_PATHS_MOST];
    uint32_t path_count;
} dm_sequence;

/* The window around a cue. */
void dm_window_find(const dm_view *view, uint32_t cue, dm_window *window);

/* What the features of a whole window share. */
typedef struct dm_window_context {
    const dm_view *view;
    const dm_window *window;
    dm_range sentence; /* the cue's */
    uint64_t lemma, tag, next_form, previous_tag, relation, first_form, first_tag;
    uint64_t quoted_window; /* quotations before (1) and behind (2) the cue in the window */
    uint64_t quoted_sentence;
    uint64_t confidence; /* step of the cue's probability */
} dm_window_context;

void dm_window_context_of(const dm_view *view, const dm_window *window, dm_window_context *context);

/* Where a token stands to the cue, and what lies between them, in small numbers. */
typedef struct dm_window_place {
    uint32_t token;
    uint32_t cue;
    uint64_t side;     /* 0 before the cue, 1 the cue, 2 behind it */
    uint64_t where;    /* side and sentences apart */
    uint64_t distance; /* in steps */
    uint64_t breaks, verbs, subordinators, rivals, marks;
    uint64_t between; /* breaks and verbs together */
    uint64_t quoted;  /* 0 outside quotations, 1 inside, 2 a mark */
    uint64_t form, tag, relation;
    uint64_t branch, branch_before, branch_after; /* of the token and of those beside it in the window */
    uint64_t gap;                                 /* tokens before it are left out of the window */
    int64_t paragraphs;                           /* from the cue's paragraph on */
    dm_range sentence;
} dm_window_place;

dm_window_place dm_window_place_of(const dm_window_context *context, uint32_t number);

/* Features that are functions of the same few values of a place. Places of one window with the same key have
 * the same features of the group: mostly the place before has it, since counts of what lies between token and
 * cue change but at some tokens, and the sums are taken over. */
typedef struct dm_window_group {
    uint64_t (*key)(const dm_window_context *context, const dm_window_place *at);
    void (*add)(const dm_window_context *context, const dm_window_place *at, dm_features *features);
} dm_window_group;

extern const dm_window_group dm_window_groups[DM_WINDOW_GROUPS];

/* The features of the token at `place` of the window; for training too. */
void dm_window_features(const dm_window_context *context, uint32_t place, dm_features *features);

/* Fills the weights: what dm_window_features and the table give for each place, each group summed once a
 * key. */
void dm_window_weigh(const dm_wide_table *table, const dm_window_context *context, dm_sequence *sequence);

/* What a score is that cannot be. */
#define DM_IMPOSSIBLE (-1e9F)

/* Fills all sums but backward from the weights. */
void dm_sequence_sum(const dm_window *window, dm_sequence *sequence);

/* The log of the sum over all labellings whose content is that of `labels`. */
float dm_sequence_sum_of(const dm_window *window, const dm_sequence *sequence, const uint8_t *labels);

/* The logs of the sums around one run of content, in enter[count] and leave[count + 1]: no content before the
 * place, which begins one; and no content from the place on, before which one ended. After dm_sequence_sum.
 */
void dm_sequence_edges(const dm_window *window, const dm_sequence *sequence, float *enter, float *leave);

/* Fills backward, for dm_sequence_shares; after dm_sequence_sum. */
void dm_sequence_sum_back(const dm_window *window, dm_sequence *sequence);

/* The probabilities of all pairs of labels, before and at a place; after dm_sequence_sum_back. */
void dm_sequence_shares(const dm_window *window, const dm_sequence *sequence, uint32_t place,
                        float shares[DM_LABEL_COUNT][DM_LABEL_COUNT]);

/* Fills the best `wanted` paths; after dm_sequence_sum. */
void dm_sequence_best(const dm_window *window, uint32_t wanted, dm_sequence *sequence);

/* Gives labels that name no source the likeliest one beside their content, which stays as it is; where none
 * is likelier, only if there must be one. Returns by how much the best labelling with a source is likelier
 * than that without, as a logarithm. */
float dm_sequence_add_source(const dm_window *window, const dm_sequence *sequence, bool must,
                             uint8_t *labels);

/* All of it: features, weights, sums; the best paths where there may be several contents. */
void dm_sequence_run(const dm_wide_table *table, const dm_view *view, const dm_window *window,
                     uint32_t wanted, dm_sequence *sequence);

#endif
