/* The items of a run out of all that its inputs give: those of its shard, behind those that an interrupted
 * run had written, each with the cluster of its near copies. */
#ifndef DM_CLASSIFY_INTAKE_H
#define DM_CLASSIFY_INTAKE_H

#include <xxhash.h>

#include "records/copies.h"
#include "records/inputs.h"

typedef struct dm_intake {
    dm_inputs *inputs;
    dm_copies *copies; /* NULL: copies are not looked for */
    uint64_t shard;    /* items whose number leaves this rest when divided by `shards` are the run's */
    uint64_t shards;   /* at least 1 */
    bool hashed;       /* what is read is hashed, for a journal */
    uint64_t skipped;  /* items of the shard that are passed over, */
    XXH128_hash_t skipped_hash; /* the hash up to the last of them */
    uint64_t given;             /* items of the shard so far, the skipped ones among them */
    XXH128_hash_t hash;         /* of ids and texts of all items read up to the last one of the shard */
    XXH128_hash_t latest;       /* the same up to the last item of all */
    dm_arena *scratch;          /* of an item that is not the run's; made when it is needed */
} dm_intake;

/* The next item, its ordinal counted within the shard; `*more` is false behind the last one. DM_BAD_ARGUMENT
 * when the items to skip are not those that the interrupted run had; DM_NO_MEMORY. */
dm_status dm_intake_next(dm_intake *intake, dm_arena *arena, dm_item *item, bool *whole_file, bool *more,
                         dm_error *error);
void dm_intake_close(dm_intake *intake);

#endif
