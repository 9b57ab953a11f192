/* A candidate looked at once, for all who ask about it. */
#ifndef DM_ATTRIBUTION_LEARNED_CHOICE_LOOK_H
#define DM_ATTRIBUTION_LEARNED_CHOICE_LOOK_H

#include "attribution/learned/choice.h"

/* What a candidate's words hold. */
typedef struct dm_inside {
    uint32_t tokens, quoted, verbs, breaks, rivals;
    float best_rival;     /* probability of the likeliest other cue outside quotations */
    uint32_t conjunction; /* the first "and" or "but" inside, or DM_NONE */
} dm_inside;

/* The words of the first content that hang outside it: one for a single clause. */
typedef struct dm_roots {
    uint32_t count;
    uint32_t first;
    uint32_t above; /* where the first hangs: 0 nowhere, 1 at the cue, 2 before the content, 3 behind */
    uint32_t whole; /* its subtree begins (1) and ends (2) within the content */
} dm_roots;

/* How well a child of the cue fits the content. */
typedef struct dm_fit {
    uint32_t edges;    /* its subtree begins (1) and ends (2) with the content */
    uint32_t relation; /* DM_RELATION_COUNT for none */
} dm_fit;

typedef struct dm_look {
    const dm_view *view;
    const dm_candidate *candidate;
    dm_inside inside;
    dm_roots roots;
    dm_fit fit;
    uint32_t cue, first, last; /* tokens: the first and the last of the contents */
    uint32_t side;             /* 0 before the cue, 1 around it, 2 behind */
    uint32_t gap;              /* tokens between cue and contents */
    uint32_t next_hangs;       /* the word behind hangs nowhere 0, inside 1, elsewhere 2; 3 for none */
    uint32_t next_relation;    /* DM_RELATION_COUNT for none */
    dm_range sentence;         /* the cue's */
    dm_range whole;            /* the document's tokens */
} dm_look;

void dm_look_at(const dm_view *view, const dm_candidate *candidate, dm_look *look);

#endif
