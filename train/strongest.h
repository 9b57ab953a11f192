/* The features that weigh most. */
#ifndef DM_TRAIN_STRONGEST_H
#define DM_TRAIN_STRONGEST_H

#include "model/model.h"

enum { DM_STRONGEST_MAXIMUM = 100, DM_FAMILIES_MAXIMUM = 16 };

/* The features of one family that speak most for a label. */
typedef struct dm_strongest {
    const char *family;
    size_t count;
    uint32_t features[DM_STRONGEST_MAXIMUM]; /* [count], the heaviest first */
    double weights[DM_STRONGEST_MAXIMUM];    /* above 0 */
} dm_strongest;

/* Fills strongest[DM_FAMILIES_MAXIMUM] with at most `most` features each and returns how many families the
 * model has. */
size_t dm_strongest_find(const dm_model *model, size_t label, size_t most, dm_strongest *strongest);

#endif
