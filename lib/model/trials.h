/* Trials: models of candidate families and settings, each judged on the folds that it did not see. Each fold
 * learns its own dictionary, prunes and rounds as the final model does, so that what is judged is what ships.
 *
 * A trial is made when it is asked for, and kept. */
#ifndef DM_MODEL_TRIALS_H
#define DM_MODEL_TRIALS_H

#include "model/lesson.h"

enum { DM_SETTINGS_MAXIMUM = 64, DM_CANDIDATES_MAXIMUM = 256, DM_RUNS_MAXIMUM = 2000 };

/* Families and setting of a model. */
typedef struct dm_pick {
    uint32_t parts;   /* of the recipe, one bit each */
    uint32_t setting; /* index; DM_NONE: none was tried */
} dm_pick;

/* Some families, with what was tried of them. */
typedef struct dm_candidate {
    uint32_t parts;
    double *decisions[DM_SETTINGS_MAXIMUM]; /* [repeats][judged_count][labels]; NULL: not tried */
} dm_candidate;

typedef struct dm_trials {
    const dm_corpus *corpus;
    const dm_material *material;
    const dm_train_options *options; /* solver decided */
    dm_watch *watch;
    dm_setting settings[DM_SETTINGS_MAXIMUM];
    size_t setting_count;
    uint32_t *rows; /* [row_count] of the corpus that take part, ascending */
    size_t row_count;
    uint32_t *judged; /* [judged_count] of them that are not auxiliary, ascending */
    uint32_t *labels; /* [judged_count] */
    size_t judged_count;
    uint32_t *folds; /* [repeats][judged_count] */
    dm_candidate *candidates;
    size_t candidate_count;
    bool brief;   /* smaller sets of families are compared under one setting, not under its neighbours too */
    bool stopped; /* by who watches: what is there is there, nothing more is tried */
} dm_trials;

/* Assigns folds to the rows of the corpus, or to whole groups with about `most` rows of it. Settings may be
 * given before or after. Free the trials in any case. DM_BAD_LABELS: too few groups for the folds. */
dm_status dm_trials_open(dm_trials *trials, size_t most, dm_error *error);
void dm_trials_free(dm_trials *trials);

/* How many runs there are: folds times repeats. Run r is fold r % folds of repeat r / folds. */
static inline uint32_t dm_trials_runs(const dm_trials *trials) {
    return trials->options->folds * trials->options->repeats;
}

/* Tries what was not tried yet; nothing more once stopped. DM_NO_MEMORY, or what a lesson says. */
dm_status dm_trials_try(dm_trials *trials, const dm_pick *picks, size_t count, dm_error *error);

/* Decision values [judged_count][labels] of one repeat, each by the model that did not see the row; NULL: not
 * tried. */
const double *dm_trials_decisions(const dm_trials *trials, dm_pick pick, uint32_t repeat);

/* Macro-F1 of all rows over all repeats, or (run below DM_NONE) of the rows of a repeat that its other runs
 * judge. NaN: not tried. */
double dm_trials_score(const dm_trials *trials, dm_pick pick, uint32_t run);

/* Adds to the confusion what was decided in a run. */
void dm_trials_count(const dm_trials *trials, dm_pick pick, uint32_t run, dm_figures *figures);

/* The recipe with these parts alone. */
dm_recipe dm_trials_recipe(const dm_train_options *options, uint32_t parts);
uint32_t dm_trials_parts(const dm_recipe *recipe);

#endif
