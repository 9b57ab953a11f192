/* Files of any kind, tar and zip archives and packed ones among them, as the command line names them: items
 * end, each has an id, and a file that cannot be read is one item with the reason. */
#include "items.h"

#include "records/inputs.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length) {
    int descriptor = memfd_create("fuzzed", 0);
    require(descriptor >= 0 && write(descriptor, bytes, length) == (ssize_t)length);
    require(lseek(descriptor, 0, SEEK_SET) == 0);
    char path[64];
    (void)snprintf(path, sizeof path, "/proc/self/fd/%d", descriptor);
    char *const operands[] = {path};
    const dm_inputs_options options = {.paths = {.operands = operands, .operand_count = 1, .every = true},
                                       .reader = {.names = &dm_field_names_default}};
    dm_inputs inputs;
    dm_error error = {0};
    require(dm_inputs_start(&inputs, &options, &error) == DM_OK);
    dm_arena *arena = dm_arena_new(0);
    dm_item item;
    bool whole_file;
    for (uint64_t count = 0; dm_inputs_next(&inputs, arena, &item, &whole_file); count++) {
        require(item.ordinal == count);
        require(!whole_file || item.error.status != DM_OK);
        require_item(&item, false);
        dm_arena_reset(arena);
    }
    dm_arena_free(arena);
    dm_inputs_close(&inputs);
    (void)close(descriptor);
    return 0;
}
