/* Cross-validation: which families and setting, how good, and the out-of-fold decision values that calibrate
 * it. */
#ifndef DM_MODEL_VALIDATION_H
#define DM_MODEL_VALIDATION_H

#include "model/calibration.h"
#include "model/choice.h"

/* What cross-validation decides. */
typedef struct dm_verdict {
    dm_recipe recipe;
    dm_setting setting;
    dm_calibration calibration;
} dm_verdict;

/* Chooses among the recipe's families (where options->choose_families) and the settings, and judges the
 * choice. With more than DM_CHOICE_MOST rows it is made on DM_CHOICE_ROWS of them in DM_CHOICE_FOLDS folds,
 * and judged on all in the folds that were asked for: time then grows with the rows as that of one training
 * does. Told to stop, it makes the best of what is there and says so in `validation`. DM_BAD_LABELS: too few
 * groups for the folds; or what a lesson says. */
enum { DM_CHOICE_MOST = 4000, DM_CHOICE_ROWS = 3000, DM_CHOICE_FOLDS = 3 };
dm_status dm_validate(const dm_corpus *corpus, const dm_material *material, const dm_train_options *options,
                      const dm_setting *settings, size_t setting_count, dm_watch *watch, dm_verdict *verdict,
                      dm_validation *validation, dm_error *error);

#endif
