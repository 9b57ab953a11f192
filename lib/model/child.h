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

/* Answers that can also say what is wrong: begins one, with the status and its message; and reads one, whose
 * rest it gives, or fails as the child did. */
void dm_answer_begin(dm_status status, const dm_error *error, dm_buffer *result);
dm_status dm_answer_read(dm_text answer, dm_text *rest, dm_error *error);

/* Children at a time, at most. */
enum { DM_CHILDREN_MAXIMUM = 64 };

/* One thing that a child does. */
typedef struct dm_task {
    dm_work work;
    const void *context;
    size_t memory;    /* bytes that it may take beyond those of the process */
    dm_buffer result; /* the caller frees */
    bool done;        /* the result is whole */
} dm_task;

/* Runs tasks[count] in children, `parallel` of them at a time; one that is done counts as a step. Other
 * threads of the process do not exist in the child. DM_NO_MEMORY: a child's memory ended, or it died;
 * DM_INTERRUPTED: `watch` said stop; DM_BAD_IO: no child could be made. In each case no child is left, and
 * tasks that were done stay so. */
dm_status dm_children_run(dm_task *tasks, size_t count, size_t parallel, dm_watch *watch, dm_error *error);

/* The same for one piece of work, whose result is appended, and which is no step. */
dm_status dm_child_run(dm_work work, const void *context, size_t memory, const dm_watch *watch,
                       dm_buffer *result, dm_error *error);

#endif
