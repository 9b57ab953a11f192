/* What is worked out of a bundle at build (embed/make_tables.c), for the models that are part of the library.
 */
#include "model/inside.h"

/* Which bundle the tables are of. */
typedef struct stored_head {
    char sha256[DM_SHA256_DIGITS];
    uint64_t has_lexicon;
} stored_head;

void dm_model_store(const dm_model *model, dm_buffer *tables) {
    if (model->scorer.form == DM_FORM_VECTORS) {
        return;
    }
    stored_head head = {.has_lexicon = model->lexicon != NULL};
    memcpy(head.sha256, model->bundle.sha256, sizeof head.sha256);
    dm_tables_add(tables, &head, 1, sizeof head);
    if (model->lexicon) {
        dm_lexicon_store(model->lexicon, tables);
    }
    dm_extractor_store(model->extractor, tables);
    dm_scorer_store(&model->scorer, tables);
}

dm_status dm_model_map(dm_model *model, dm_tables *tables, dm_error *error) {
    const stored_head *head = dm_tables_take(tables, 1, sizeof *head);
    bool same = head && memcmp(head->sha256, model->bundle.sha256, sizeof head->sha256) == 0 &&
                (head->has_lexicon != 0) == (model->card.lexicon != NULL);
    if (!same) {
        return dm_tables_fail(error);
    }
    dm_status status = DM_OK;
    if (head->has_lexicon) {
        status = dm_lexicon_map(tables, model->bundle.sections[DM_SECTION_LEXICON], model->card.lexicon,
                                &model->lexicon, error);
    }
    if (status == DM_OK) {
        status = dm_extractor_map(tables, &model->card.recipe, model->lexicon, &model->extractor, error);
    }
    return status == DM_OK ? dm_scorer_map(tables, &model->scorer, error) : status;
}
