#include "model/material.h"

#include <stdlib.h>

#include "base/shards.h"
#include "features/extractor.h"

enum { ROWS_PER_TELL = 256, ROWS_PER_BLOCK = 1 << 15 };

/* Vectors in the making: block by block of rows, of which each thread takes a part. */
typedef struct block {
    const dm_material *material;
    const dm_passage *passages;                  /* from the block's first on */
    dm_workspace *workspaces[DM_SHARDS_MAXIMUM]; /* [threads] */
    dm_matrix parts[DM_SHARDS_MAXIMUM];          /* [threads] */
    size_t threads;
} block;

static dm_status take_part(const dm_shard *shard, dm_error *error) {
    block *of = shard->context;
    dm_vector vector = {0};
    dm_status status = DM_OK;
    of->parts[shard->number].count = 0;
    for (size_t row = shard->first; row < shard->end && status == DM_OK; row++) {
        status = dm_extract(of->material->extractor, of->passages + row, of->workspaces[shard->number],
                            &vector, NULL, error);
        if (status == DM_OK) {
            status = dm_matrix_add(&of->parts[shard->number], &vector, error);
        }
    }
    dm_vector_free(&vector);
    return status;
}

static dm_status take_block(block *of, size_t rows, dm_material *material, dm_error *error) {
    dm_status status = dm_shards_run(take_part, of, rows, of->threads, error);
    for (size_t i = 0; i < of->threads && status == DM_OK; i++) {
        status = dm_matrix_append(&material->matrix, &of->parts[i], error);
    }
    return status;
}

static dm_status take_rows(dm_material *material, const dm_corpus *corpus, size_t threads, dm_watch *watch,
                           dm_error *error) {
    block of = {.material = material, .threads = threads};
    dm_status status = DM_OK;
    for (size_t i = 0; i < threads && status == DM_OK; i++) {
        of.workspaces[i] = dm_workspace_new();
        status = of.workspaces[i] ? DM_OK : dm_out_of_memory(error);
    }
    watch->total = corpus->count;
    size_t most = threads == 1 ? ROWS_PER_TELL : ROWS_PER_BLOCK;
    for (size_t row = 0; row < corpus->count && status == DM_OK; row += most) {
        size_t left = corpus->count - row;
        watch->done = row;
        of.passages = corpus->passages + row;
        status = dm_watch_tell(watch) ? take_block(&of, left < most ? left : most, material, error)
                                      : dm_fail(error, DM_INTERRUPTED, "training was stopped");
    }
    for (size_t i = 0; i < threads; i++) {
        dm_workspace_free(of.workspaces[i]);
        dm_matrix_free(&of.parts[i]);
    }
    return status;
}

static void note_families(dm_material *material) {
    const dm_dictionary *dictionary = material->extractor->dictionary;
    for (uint8_t family = 0; family < DM_FAMILY_COUNT; family++) {
        for (uint32_t i = dictionary->family_first[family]; i < dictionary->family_first[family + 1]; i++) {
            material->families[i] = family;
        }
    }
}

dm_status dm_material_take(const dm_corpus *corpus, const dm_recipe *recipe, const dm_lexicon *lexicon,
                           size_t threads, dm_watch *watch, dm_material *material, dm_error *error) {
    *material = (dm_material){0};
    threads = threads < 1 ? 1 : threads > DM_SHARDS_MAXIMUM ? DM_SHARDS_MAXIMUM : threads;
    if (!dm_watch_tell(watch)) {
        return dm_fail(error, DM_INTERRUPTED, "training was stopped");
    }
    dm_status status = dm_extractor_learn(recipe, lexicon, corpus->passages, corpus->count, threads,
                                          &material->extractor, error);
    if (status != DM_OK) {
        return status;
    }
    material->feature_count = dm_extractor_count(material->extractor);
    if (!material->feature_count) {
        return dm_fail(error, DM_BAD_LABELS, "no feature stands in %u rows", recipe->minimum_frequency);
    }
    material->families = malloc(material->feature_count);
    if (!material->families) {
        return dm_out_of_memory(error);
    }
    note_families(material);
    return take_rows(material, corpus, threads, watch, error);
}

void dm_material_free(dm_material *material) {
    dm_extractor_free(material->extractor);
    free(material->families);
    dm_matrix_free(&material->matrix);
    *material = (dm_material){0};
}
