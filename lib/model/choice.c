#include "model/choice.h"

#include <math.h>

enum { PARTS_MAXIMUM = 32 };

/* Of some families, the setting of highest macro-F1, the first of equals; DM_NONE: none was tried. */
static uint32_t best_setting(const dm_trials *trials, uint32_t parts, uint32_t run) {
    uint32_t best = DM_NONE;
    double most = 0;
    for (uint32_t setting = 0; setting < trials->setting_count; setting++) {
        double score = dm_trials_score(trials, (dm_pick){parts, setting}, run);
        if (!isnan(score) && (best == DM_NONE || score > most)) {
            best = setting;
            most = score;
        }
    }
    return best;
}

/* All settings of some families; false when none of them could be tried. */
static dm_status choose_setting(dm_trials *trials, uint32_t run, dm_pick *pick, dm_error *error) {
    dm_pick wishes[DM_SETTINGS_MAXIMUM];
    for (uint32_t setting = 0; setting < trials->setting_count; setting++) {
        wishes[setting] = (dm_pick){pick->parts, setting};
    }
    dm_status status = dm_trials_try(trials, wishes, trials->setting_count, error);
    pick->setting = best_setting(trials, pick->parts, run);
    return status;
}

/* The families without one of their parts, for each part, under the setting and (but in brief trials) its
 * neighbours: what is smaller often wants another C. Returns how many. */
static size_t list_smaller(const dm_trials *trials, dm_pick pick, dm_pick *smaller) {
    size_t count = 0;
    uint32_t reach = trials->brief ? 0 : 1;
    uint32_t first = pick.setting > reach ? pick.setting - reach : 0;
    for (uint32_t part = 0; part < PARTS_MAXIMUM; part++) {
        uint32_t left = pick.parts & ~((uint32_t)1 << part);
        for (uint32_t setting = first; left && left != pick.parts && setting <= pick.setting + reach;
             setting++) {
            if (setting < trials->setting_count) {
                smaller[count++] = (dm_pick){left, setting};
            }
        }
    }
    return count;
}

/* Leaves out the part without which it goes best, when that gains; `*smaller` says whether. */
static dm_status leave_out(dm_trials *trials, uint32_t run, dm_pick *pick, bool *smaller, dm_error *error) {
    dm_pick wishes[3 * PARTS_MAXIMUM];
    size_t count = list_smaller(trials, *pick, wishes);
    dm_status status = dm_trials_try(trials, wishes, count, error);
    double most = dm_trials_score(trials, *pick, run) + DM_CHOICE_MARGIN;
    *smaller = false;
    for (size_t i = 0; i < count; i++) {
        double score = dm_trials_score(trials, wishes[i], run);
        if (score > most) {
            most = score;
            *pick = wishes[i];
            *smaller = true;
        }
    }
    return status;
}

dm_status dm_choose(dm_trials *trials, uint32_t run, bool fixed, dm_pick *pick, dm_error *error) {
    *pick = (dm_pick){dm_trials_parts(&trials->options->recipe), DM_NONE};
    dm_status status = choose_setting(trials, run, pick, error);
    bool smaller = !fixed && pick->setting != DM_NONE;
    while (status == DM_OK && smaller) {
        status = leave_out(trials, run, pick, &smaller, error);
        if (status == DM_OK && smaller) {
            status = choose_setting(trials, run, pick, error);
        }
    }
    return status;
}
