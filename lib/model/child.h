/* Work in a forked child with a memory limit: libsvm and liblinear check no allocation, keep state for the
 * whole process and print. What goes wrong there stays there. */
#ifndef DM_MODEL_CHILD_H
#define DM_MODEL_CHILD_H

#include "base/buffer.h"
#include "model/model.h"

/* How far training is, for whoever watches it. */
typedef struct dm_watch {
    const dm_progress *progress; /* NULL: nobody watches */
    const char *stage;
    uint64_t done; /* steps of `total` */
    uint64_t total;
} dm_watch;

/* False when training has to stop. */
bool dm_watch_tell(const dm_watch *watch);

/* Runs in the child: appends its result; false when memory ends. May leak, print and change the locale. */
typedef bool (*dm_work)(const void *context, dm_buffer *result);

/* Runs `work` in a child that may take `memory` bytes more than the process has, and appends its result.
 * Other threads of the process do not exist in the child. DM_NO_MEMORY: the child's memory ended, or it died;
 * DM_INTERRUPTED: `watch` said stop; DM_BAD_IO: no child could be made. */
dm_status dm_child_run(dm_work work, const void *context, size_t memory, const dm_watch *watch,
                       dm_buffer *result, dm_error *error);

#endif
