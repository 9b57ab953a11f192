/* Cross-validation: which setting, how good, and the out-of-fold decision values that calibrate it. Each fold
 * learns its own dictionary, prunes and rounds as the final model does, so that what is judged is what ships.
 */
#ifndef DM_MODEL_VALIDATION_H
#define DM_MODEL_VALIDATION_H

#include "model/calibration.h"
#include "model/lesson.h"

enum { DM_SETTINGS_MAXIMUM = 64 };

typedef struct dm_trials {
    const dm_corpus *corpus;
    const dm_train_options *options; /* solver decided */
    const dm_lexicon *lexicon;
    dm_workspace *workspace;
    dm_setting settings[DM_SETTINGS_MAXIMUM];
    size_t setting_count;
    double macro_f1[DM_SETTINGS_MAXIMUM]; /* pooled over folds and repeats */
    size_t chosen;                        /* index of the best setting; the first of equals */
    uint32_t *judged;                     /* [corpus->judged_count] rows of the corpus, ascending */
    uint32_t *labels;                     /* [judged_count] */
    uint32_t *folds;                      /* [repeats][judged_count] */
    double *decisions; /* [settings][repeats][judged_count][labels] of the model that did not see the row */
    dm_calibration calibration; /* of the chosen setting, on the first repeat */
} dm_trials;

/* Runs all settings over all folds. Fills `validation` and the trials. Free the trials in any case.
 * DM_BAD_LABELS: too few groups for the folds. */
dm_status dm_trials_run(dm_trials *trials, dm_watch *watch, dm_validation *validation, dm_error *error);
void dm_trials_free(dm_trials *trials);

#endif
