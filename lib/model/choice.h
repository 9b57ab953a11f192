/* Which families and which setting: chosen by cross-validation.
 *
 * From all families of the recipe one after the other is left out, always the one without which the folds'
 * macro-F1 is best, as long as that gains more than DM_CHOICE_MARGIN: of near equals the larger set stays.
 *
 * Who chooses by the folds and then reports their figures flatters himself. So each fold is judged by the
 * choice that is made anew without it, from what the other folds say (Varma and Simon, "Bias in error
 * estimation when using cross-validation for model selection", BMC Bioinformatics 7, 2006, on why; the models
 * are those of the trials, so that no other fits are needed than those the choices ask for). */
#ifndef DM_MODEL_CHOICE_H
#define DM_MODEL_CHOICE_H

#include "model/trials.h"

#define DM_CHOICE_MARGIN 0.005

/* Chooses from what all runs but one say; run DM_NONE: from all. Tries what it needs. With `fixed` the
 * families stay, and only the setting is chosen. A stopped trial chooses from what is there; a pick without a
 * setting says that nothing is. */
dm_status dm_choose(dm_trials *trials, uint32_t run, bool fixed, dm_pick *pick, dm_error *error);

#endif
