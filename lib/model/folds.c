#include "model/folds.h"

#include <stdlib.h>

#include "base/random.h"

enum { MOST_FOLDS = 20 };

typedef struct group {
    uint32_t first; /* where its rows begin in the list of rows by group */
    uint32_t size;  /* rows */
    uint32_t place; /* in the shuffled order, which settles equal sizes */
} group;

typedef struct fold_counts {
    uint32_t labels[DM_LABELS_MAXIMUM]; /* rows of each label */
    uint32_t rows;
} fold_counts;

static int by_size(const void *left, const void *right) {
    const group *one = left;
    const group *other = right;
    if (one->size != other->size) {
        return one->size > other->size ? -1 : 1;
    }
    return (one->place > other->place) - (one->place < other->place);
}

/* Rows listed group by group, and the groups that have any, shuffled. Returns how many have. */
static size_t list_groups(const uint32_t *groups, size_t group_count, size_t count, uint64_t seed,
                          uint32_t *rows, group *list) {
    for (size_t row = 0; row < count; row++) {
        list[groups[row]].size++;
    }
    uint32_t first = 0;
    for (size_t i = 0; i < group_count; i++) {
        list[i].first = first;
        first += list[i].size;
        list[i].size = 0;
    }
    for (size_t row = 0; row < count; row++) {
        group *own = list + groups[row];
        rows[own->first + own->size++] = (uint32_t)row;
    }
    size_t filled = 0;
    for (size_t i = 0; i < group_count; i++) {
        if (list[i].size) {
            list[filled++] = list[i];
        }
    }
    dm_random random = {seed};
    for (size_t i = filled; i > 1; i--) {
        size_t other = dm_random_below(&random, (uint32_t)i);
        group moved = list[i - 1];
        list[i - 1] = list[other];
        list[other] = moved;
    }
    for (size_t i = 0; i < filled; i++) {
        list[i].place = (uint32_t)i;
    }
    return filled;
}

/* How much the sum of squared shares of the labels grows when a fold gets a group: least where the group's
 * labels are still rare. */
static double growth(const fold_counts *fold, const fold_counts *own, const fold_counts *all,
                     const uint32_t *present, size_t present_count) {
    double sum = 0;
    for (size_t i = 0; i < present_count; i++) {
        uint32_t label = present[i];
        double before = (double)fold->labels[label] / all->labels[label];
        double after = (double)(fold->labels[label] + own->labels[label]) / all->labels[label];
        sum += after * after - before * before;
    }
    return sum;
}

/* The best fold for a group; of equals the one with fewer rows, then the first. A fold that is still empty
 * comes first when only as many groups are left as there are empty folds. */
static uint32_t choose_fold(const fold_counts *counts, uint32_t folds, size_t groups_left,
                            const fold_counts *own, const fold_counts *all, const uint32_t *present,
                            size_t present_count) {
    uint32_t empty = 0;
    for (uint32_t i = 0; i < folds; i++) {
        empty += counts[i].rows == 0;
    }
    bool must_fill = groups_left <= empty;
    uint32_t best = folds;
    double least = 0;
    for (uint32_t i = 0; i < folds; i++) {
        if (must_fill && counts[i].rows) {
            continue;
        }
        double grown = growth(counts + i, own, all, present, present_count);
        if (best == folds || grown < least || (grown == least && counts[i].rows < counts[best].rows)) {
            best = i;
            least = grown;
        }
    }
    return best;
}

static void place_group(const group *placed, const uint32_t *rows, const uint32_t *labels, uint32_t folds,
                        size_t groups_left, fold_counts *all, fold_counts *counts, uint32_t *fold) {
    fold_counts own = {0};
    uint32_t present[DM_LABELS_MAXIMUM];
    size_t present_count = 0;
    for (uint32_t i = 0; i < placed->size; i++) {
        uint32_t label = labels[rows[placed->first + i]];
        if (own.labels[label]++ == 0) {
            present[present_count++] = label;
        }
    }
    uint32_t chosen = choose_fold(counts, folds, groups_left, &own, all, present, present_count);
    for (size_t i = 0; i < present_count; i++) {
        counts[chosen].labels[present[i]] += own.labels[present[i]];
    }
    counts[chosen].rows += placed->size;
    for (uint32_t i = 0; i < placed->size; i++) {
        fold[rows[placed->first + i]] = chosen;
    }
}

/* Memory of one assignment. */
typedef struct room {
    uint32_t *rows;      /* [count] listed group by group */
    group *list;         /* [group_count] */
    fold_counts *counts; /* [folds], then all rows */
} room;

static void free_room(room *taken) {
    free(taken->rows);
    free(taken->list);
    free(taken->counts);
}

dm_status dm_folds_assign(const uint32_t *groups, size_t group_count, const uint32_t *labels, size_t count,
                          size_t label_count, uint32_t folds, uint64_t seed, uint32_t *fold,
                          dm_error *error) {
    if (folds < 2 || folds > MOST_FOLDS || label_count > DM_LABELS_MAXIMUM) {
        return dm_fail(error, DM_BAD_ARGUMENT, "folds are 2 to %d", MOST_FOLDS);
    }
    room taken = {calloc(count + 1, sizeof(uint32_t)), calloc(group_count + 1, sizeof(group)),
                  calloc((size_t)folds + 1, sizeof(fold_counts))};
    if (!taken.rows || !taken.list || !taken.counts) {
        free_room(&taken);
        return dm_out_of_memory(error);
    }
    size_t filled = list_groups(groups, group_count, count, seed, taken.rows, taken.list);
    if (filled < folds) {
        free_room(&taken);
        return dm_fail(error, DM_BAD_LABELS, "%zu groups of rows cannot fill %u folds", filled, folds);
    }
    fold_counts *all = taken.counts + folds;
    for (size_t row = 0; row < count; row++) {
        all->labels[labels[row]]++;
    }
    qsort(taken.list, filled, sizeof *taken.list, by_size);
    for (size_t i = 0; i < filled; i++) {
        place_group(taken.list + i, taken.rows, labels, folds, filled - i, all, taken.counts, fold);
    }
    free_room(&taken);
    return DM_OK;
}
