#include "model/material.h"

#include <stdlib.h>

#include "features/extractor.h"

enum { ROWS_PER_TELL = 256 };

static dm_status take_rows(dm_material *material, const dm_corpus *corpus, dm_workspace *workspace,
                           dm_watch *watch, dm_error *error) {
    dm_vector vector = {0};
    dm_status status = DM_OK;
    watch->total = corpus->count;
    for (size_t row = 0; row < corpus->count && status == DM_OK; row++) {
        watch->done = row;
        if (row % ROWS_PER_TELL == 0 && !dm_watch_tell(watch)) {
            status = dm_fail(error, DM_INTERRUPTED, "training was stopped");
            break;
        }
        status = dm_extract(material->extractor, corpus->passages + row, workspace, &vector, NULL, error);
        if (status == DM_OK) {
            status = dm_matrix_add(&material->matrix, &vector, error);
        }
    }
    dm_vector_free(&vector);
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
                           dm_watch *watch, dm_material *material, dm_error *error) {
    *material = (dm_material){0};
    if (!dm_watch_tell(watch)) {
        return dm_fail(error, DM_INTERRUPTED, "training was stopped");
    }
    dm_status status =
        dm_extractor_learn(recipe, lexicon, corpus->passages, corpus->count, &material->extractor, error);
    if (status != DM_OK) {
        return status;
    }
    material->feature_count = dm_extractor_count(material->extractor);
    if (!material->feature_count) {
        return dm_fail(error, DM_BAD_LABELS, "no feature stands in %u rows", recipe->minimum_frequency);
    }
    dm_workspace *workspace = dm_workspace_new();
    material->families = malloc(material->feature_count);
    if (!workspace || !material->families) {
        status = dm_out_of_memory(error);
    } else {
        note_families(material);
        status = take_rows(material, corpus, workspace, watch, error);
    }
    dm_workspace_free(workspace);
    return status;
}

void dm_material_free(dm_material *material) {
    dm_extractor_free(material->extractor);
    free(material->families);
    dm_matrix_free(&material->matrix);
    *material = (dm_material){0};
}
