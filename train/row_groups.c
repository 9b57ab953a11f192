#include "train/row_groups.h"

#include "base/table.h"

dm_status dm_row_groups(const dm_row *const *rows, size_t count, dm_arena *arena, uint32_t *group_of,
                        size_t *group_count, dm_error *error) {
    dm_table names;
    dm_table_init(&names, arena);
    uint32_t *number_of = dm_arena_take(arena, count, sizeof *number_of); /* of a named group */
    if (!number_of) {
        return dm_out_of_memory(error);
    }
    uint32_t groups = 0;
    for (size_t i = 0; i < count; i++) {
        size_t known = names.count;
        bool is_named = rows[i]->group.length > 0;
        uint32_t name = is_named ? dm_table_add(&names, rows[i]->group) : DM_NONE;
        if (is_named && name == DM_NONE) {
            return dm_out_of_memory(error);
        }
        bool fresh = !is_named || names.count > known;
        if (fresh && is_named) {
            number_of[name] = groups;
        }
        group_of[i] = fresh ? groups++ : number_of[name];
    }
    *group_count = groups;
    return DM_OK;
}
