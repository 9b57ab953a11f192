#include <math.h>

#include "model/model.h"

/* What a label's row and column of the confusion say. */
static void compute_label(dm_figures *figures, size_t label) {
    uint64_t gold = 0;
    uint64_t predicted = 0;
    for (size_t other = 0; other < figures->label_count; other++) {
        gold += figures->confusion[label][other];
        predicted += figures->confusion[other][label];
    }
    double right = (double)figures->confusion[label][label];
    figures->precision[label] = predicted ? right / (double)predicted : NAN;
    figures->recall[label] = gold ? right / (double)gold : NAN;
    figures->f1[label] = gold + predicted ? 2 * right / (double)(gold + predicted) : NAN;
    figures->count += gold;
    figures->accuracy += right;
    figures->weighted_f1 += gold ? (double)gold * figures->f1[label] : 0;
}

void dm_figures_compute(dm_figures *figures) {
    figures->count = 0;
    figures->accuracy = 0;
    figures->weighted_f1 = 0;
    double sum = 0;
    size_t seen = 0;
    for (size_t label = 0; label < figures->label_count; label++) {
        compute_label(figures, label);
        if (!isnan(figures->f1[label])) {
            sum += figures->f1[label];
            seen++;
        }
    }
    figures->accuracy = figures->count ? figures->accuracy / (double)figures->count : NAN;
    figures->weighted_f1 = figures->count ? figures->weighted_f1 / (double)figures->count : NAN;
    figures->macro_f1 = seen ? sum / (double)seen : NAN;
}
