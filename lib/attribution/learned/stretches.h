/* The contents that a field makes likely, whatever their sources: more of them than its best labellings show,
 * which are mostly the same content with another comma. Each knows how likely it or one nearly like it is,
 * so that a choice by expected gain can be made (minimum Bayes risk, after Kumar and Byrne, "Minimum
 * Bayes-risk decoding for statistical machine translation", NAACL 2004). */
#ifndef DM_ATTRIBUTION_LEARNED_STRETCHES_H
#define DM_ATTRIBUTION_LEARNED_STRETCHES_H

#include "attribution/learned/sequence.h"

enum {
    DM_STRETCH_PARTS = 6,   /* of one content */
    DM_STRETCHES_MOST = 48, /* that are compared with each other */
    DM_STRETCHES_KEPT = 6   /* that become candidates */
};

/* One content in places of the window. */
typedef struct dm_stretch {
    dm_range parts[DM_STRETCH_PARTS];
    uint32_t part_count;
    uint32_t words;
    float probability; /* that this is the content */
    float mass;        /* that the content is this or shares most words with it (Dice at least 0.8) */
    float fresh;       /* the share of the mass that no stretch kept before has */
} dm_stretch;

/* The work space of one thread: log sums over all labellings of what is before and behind a content. */
typedef struct dm_stretches {
    float enter[DM_WINDOW_MOST];      /* no content before the place, and content begins there */
    float leave[DM_WINDOW_MOST + 1];  /* content ends before the place, and none follows */
    float inside[DM_WINDOW_MOST + 1]; /* what the places before weigh as content */
    float best[DM_WINDOW_MOST + 1];   /* the most that inside and leave come to at a later end */
    uint32_t words[DM_WINDOW_MOST + 1];
    dm_stretch pool[DM_STRETCHES_MOST]; /* [pool_count], the likeliest first */
    uint32_t pool_count;
    dm_stretch kept[DM_STRETCHES_KEPT]; /* [kept_count], the most valuable first */
    uint32_t kept_count;
} dm_stretches;

/* Fills pool and kept; after dm_sequence_best. Bounded by the square of the window. */
void dm_stretches_find(const dm_view *view, const dm_window *window, const dm_sequence *sequence,
                       dm_stretches *stretches);

/* The stretch as labels of the window, without a source. */
void dm_stretch_labels(const dm_window *window, const dm_stretch *stretch, uint8_t *labels);

#endif
