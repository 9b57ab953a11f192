#include "classify/intake.h"

/* One hash after the other: of the one before, and of the item. */
static void chain(dm_intake *intake, const dm_item *item) {
    XXH128_hash_t text = XXH3_128bits(item->text.length ? item->text.bytes : "", item->text.length);
    XXH128_hash_t id = XXH3_128bits(item->id.length ? item->id.bytes : "", item->id.length);
    const uint64_t parts[] = {intake->latest.low64, intake->latest.high64, id.low64, id.high64, text.low64,
                              text.high64};
    intake->latest = XXH3_128bits(parts, sizeof parts);
}

static dm_status find_cluster(dm_intake *intake, dm_arena *arena, dm_item *item, dm_error *error) {
    if (!intake->copies || item->error.status != DM_OK) {
        return DM_OK;
    }
    return dm_copies_add(intake->copies, item->id, item->text, item->date, arena, &item->cluster, error);
}

static dm_arena *scratch_of(dm_intake *intake) {
    if (intake->scratch) {
        dm_arena_reset(intake->scratch);
    } else {
        intake->scratch = dm_arena_new(0);
    }
    return intake->scratch;
}

static dm_status refuse_other_input(dm_error *error) {
    return dm_fail(error, DM_BAD_ARGUMENT,
                   "the input is not what the interrupted run had read: give the same files, or remove the "
                   ".part and .journal files to begin anew");
}

dm_status dm_intake_next(dm_intake *intake, dm_arena *arena, dm_item *item, bool *whole_file, bool *more,
                         dm_error *error) {
    for (;;) {
        bool own = intake->inputs->ordinal % intake->shards == intake->shard;
        bool skip = !own || intake->given < intake->skipped;
        dm_arena *place = skip ? scratch_of(intake) : arena;
        if (!place) {
            return dm_out_of_memory(error);
        }
        *more = dm_inputs_next(intake->inputs, place, item, whole_file);
        if (!*more) {
            return intake->given < intake->skipped ? refuse_other_input(error) : DM_OK;
        }
        if (intake->hashed) {
            chain(intake, item);
        }
        dm_status status = find_cluster(intake, place, item, error);
        if (status != DM_OK) {
            return status;
        }
        if (own) {
            item->ordinal = intake->given++;
            intake->hash = intake->latest;
        }
        if (own && intake->given == intake->skipped && !XXH128_isEqual(intake->hash, intake->skipped_hash)) {
            return refuse_other_input(error);
        }
        if (!skip) {
            return DM_OK;
        }
    }
}

void dm_intake_close(dm_intake *intake) {
    dm_arena_free(intake->scratch);
    dm_copies_free(intake->copies);
    intake->scratch = NULL;
    intake->copies = NULL;
}
