/* What a dm_model is made of. */
#ifndef DM_MODEL_INSIDE_H
#define DM_MODEL_INSIDE_H

#include "model/bundle.h"
#include "model/calibration.h"
#include "model/card.h"
#include "model/scorer.h"

struct dm_model {
    dm_arena *arena; /* strings of the card, and the bundle where it is not embedded */
    dm_text text;    /* the whole bundle */
    dm_bundle bundle;
    dm_card card;
    dm_lexicon *lexicon; /* NULL: none */
    dm_extractor *extractor;
    dm_scorer scorer;
    dm_calibration calibration;
    uint32_t first_pole; /* labels whose probabilities' difference is the score; DM_NONE: no score */
    uint32_t second_pole;
};

/* Appends what is worked out of a bundle, nothing for the form vectors; and reads features and machine of a
 * model whose card is read back from there. DM_BAD_MODEL: tables of another bundle; DM_NO_MEMORY. */
void dm_model_store(const dm_model *model, dm_buffer *tables);
dm_status dm_model_map(dm_model *model, dm_tables *tables, dm_error *error);

/* The score of a vector. */
dm_status dm_model_judge(const dm_model *model, const dm_vector *vector, dm_score *score, dm_error *error);

/* The section of form, biases and calibration. `bias` is [class_count] for the form classes, else not read.
 */
void dm_decision_print(dm_form form, const double *bias, const dm_calibration *calibration, dm_buffer *text);

#endif
