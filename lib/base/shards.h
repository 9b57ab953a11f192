/* Work on many items in threads: each takes a run of them, one behind the other. What is found must not
 * depend on where the runs are cut. */
#ifndef DM_BASE_SHARDS_H
#define DM_BASE_SHARDS_H

#include "base/error.h"

enum { DM_SHARDS_MAXIMUM = 64 };

/* A thread's run of items. */
typedef struct dm_shard {
    void *context;
    size_t number; /* from 0 */
    size_t first;  /* item */
    size_t end;    /* behind the last item */
} dm_shard;

typedef dm_status (*dm_shard_work)(const dm_shard *shard, dm_error *error);

/* Cuts `count` items into `shards` runs (at least 1, at most DM_SHARDS_MAXIMUM) and works on all at once; the
 * first run is this thread's. Returns the failure of the first run that failed. DM_NO_MEMORY where no thread
 * can be made. All threads have ended when it returns. */
dm_status dm_shards_run(dm_shard_work work, void *context, size_t count, size_t shards, dm_error *error);

#endif
