/* Writing a card; see card.h. */
#ifndef DM_MODEL_CARD_WRITE_H
#define DM_MODEL_CARD_WRITE_H

#include "model/validation.h"

/* All that a card tells. */
typedef struct dm_card_facts {
    const dm_train_options *options;
    const dm_corpus *corpus;
    const dm_verdict *verdict;
    const dm_validation *validation;
    dm_form form;
    size_t feature_count;
    bool has_lexicon;
} dm_card_facts;

/* Appends the card and a line end. DM_BAD_ARGUMENT: options->provenance is not a JSON object; DM_NO_MEMORY.
 */
dm_status dm_card_print(const dm_card_facts *facts, dm_buffer *json, dm_error *error);

#endif
