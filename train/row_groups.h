/* Which rows belong together. */
#ifndef DM_TRAIN_ROW_GROUPS_H
#define DM_TRAIN_ROW_GROUPS_H

#include "model/model.h"

/* group_of[count]: the group of each row, below *group_count, numbered in the order of first rows. A row
 * without a group is its own. DM_NO_MEMORY. */
dm_status dm_row_groups(const dm_row *const *rows, size_t count, dm_arena *arena, uint32_t *group_of,
                        size_t *group_count, dm_error *error);

#endif
