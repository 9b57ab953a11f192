#include "base/shards.h"

#include <pthread.h>

/* A thread with what it works on and what came of it. */
typedef struct worker {
    dm_shard shard;
    dm_shard_work work;
    pthread_t thread;
    dm_status status;
    dm_error error;
} worker;

static void *live(void *context) {
    worker *own = context;
    own->status = own->work(&own->shard, &own->error);
    return NULL;
}

dm_status dm_shards_run(dm_shard_work work, void *context, size_t count, size_t shards, dm_error *error) {
    worker workers[DM_SHARDS_MAXIMUM];
    shards = shards < 1 ? 1 : shards > DM_SHARDS_MAXIMUM ? DM_SHARDS_MAXIMUM : shards;
    size_t started = 1;
    for (size_t i = 0; i < shards; i++) {
        size_t first = count / shards * i;
        workers[i] = (worker){.shard = {context, i, first, i + 1 < shards ? first + count / shards : count},
                              .work = work};
    }
    while (started < shards && pthread_create(&workers[started].thread, NULL, live, &workers[started]) == 0) {
        started++;
    }
    (void)live(&workers[0]);
    for (size_t i = 1; i < started; i++) {
        (void)pthread_join(workers[i].thread, NULL);
    }
    for (size_t i = 0; i < started; i++) {
        if (workers[i].status != DM_OK) {
            if (error) {
                *error = workers[i].error;
            }
            return workers[i].status;
        }
    }
    return started == shards ? DM_OK : dm_out_of_memory(error);
}
