/* Weights of all places of a window, each group of features summed once a key. The features of one place are
 * gathered, and their buckets asked for, while those of the place before are summed. */
#include "attribution/learned/sequence.h"

/* A place whose features are known, and whose sums are not yet. */
typedef struct gathered {
    dm_features features; /* of all groups that must be summed */
    struct {
        dm_group_sums *kept; /* where the sums of the place's key are, or belong */
        uint32_t end;        /* of the group's features */
        bool fresh;          /* they must be summed */
    } groups[DM_WINDOW_GROUPS];
} gathered;

static void gather(const dm_wide_table *table, const dm_window_context *context, uint32_t number,
                   dm_sequence *sequence, gathered *place) {
    dm_window_place at = dm_window_place_of(context, number);
    dm_features_start(&place->features, 0);
    for (uint32_t group = 0; group < DM_WINDOW_GROUPS; group++) {
        dm_group_sums *kept = group == DM_GROUP_TOKEN
                                  ? &sequence->tokens[at.side / 2][at.token % DM_TOKENS_KEPT]
                                  : &sequence->groups[group];
        uint64_t key = dm_window_groups[group].key(context, &at) + 1;
        bool fresh = kept->key != key;
        if (fresh) {
            kept->key = key;
            dm_window_groups[group].add(context, &at, &place->features);
        }
        place->groups[group].kept = kept;
        place->groups[group].end = place->features.count;
        place->groups[group].fresh = fresh;
    }
    dm_buckets_fetch(table->buckets, table->bucket_count, place->features.keys, place->features.count);
}

static void add_sums(const dm_wide_sums *sums, dm_wide_sums *whole) {
    for (int weight = 0; weight < DM_WIDE + 2; weight++) {
        whole->values[weight] = (int16_t)(whole->values[weight] + sums->values[weight]);
    }
}

static void finish(const dm_wide_table *table, const gathered *place, float weights[DM_WIDE]) {
    dm_wide_sums whole = {0};
    uint32_t first = 0;
    for (uint32_t group = 0; group < DM_WINDOW_GROUPS; group++) {
        dm_group_sums *kept = place->groups[group].kept;
        uint32_t end = place->groups[group].end;
        if (place->groups[group].fresh) {
            kept->sums = (dm_wide_sums){0};
            dm_wide_add(table, place->features.keys + first, end - first, &kept->sums);
        }
        add_sums(&kept->sums, &whole);
        first = end;
    }
    for (int weight = 0; weight < DM_WIDE; weight++) {
        weights[weight] = (float)whole.values[weight] * table->scale;
    }
}

void dm_window_weigh(const dm_wide_table *table, const dm_window_context *context, dm_sequence *sequence) {
    gathered places[2];
    memset(sequence->groups, 0, sizeof sequence->groups);
    for (uint32_t place = 0; place <= context->window->count; place++) {
        if (place < context->window->count) {
            gather(table, context, place, sequence, &places[place % 2]);
        }
        if (place > 0) {
            finish(table, &places[(place - 1) % 2], sequence->weights[place - 1]);
        }
    }
}
