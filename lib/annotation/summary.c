#include "annotation/summary.h"

#include <math.h>

/* Tasks whose labels have two poles, as dm_model_score has them. */
static const struct poles {
    const char *first;
    const char *second;
} poles[] = {
    {"conciliatory", "threatening"},
    {"positive", "negative"},
};

/* Sums over units. */
typedef struct unit_tally {
    double mass[DM_LABELS_MAXIMUM]; /* of probability */
    double score;
    uint32_t counts[DM_LABELS_MAXIMUM];
    uint32_t units;
} unit_tally;

static uint32_t find_label(const dm_model *model, const char *name) {
    for (size_t i = 0; i < dm_model_label_count(model); i++) {
        if (strcmp(dm_model_label(model, i), name) == 0) {
            return (uint32_t)i;
        }
    }
    return DM_NONE;
}

/* False for labels without poles. */
static bool find_poles(const dm_model *model, uint32_t *first, uint32_t *second) {
    for (size_t i = 0; i < sizeof poles / sizeof *poles; i++) {
        *first = find_label(model, poles[i].first);
        *second = find_label(model, poles[i].second);
        if (*first != DM_NONE && *second != DM_NONE) {
            return true;
        }
    }
    return false;
}

static void add(unit_tally *tally, const dm_score *score, size_t label_count) {
    for (size_t i = 0; i < label_count; i++) {
        tally->mass[i] += score->probability[i];
    }
    tally->score += score->score;
    tally->counts[score->label]++;
    tally->units++;
}

static void set_interval(const unit_tally *document, const unit_tally *speaker, uint32_t first,
                         uint32_t second, dm_summary *summary) {
    static const double normal_quantile = 1.959963984540054; /* of 0.975 */
    double total = DM_SUMMARY_PRIOR + speaker->units;
    double share_first =
        (DM_SUMMARY_PRIOR * document->mass[first] / document->units + speaker->mass[first]) / total;
    double share_second =
        (DM_SUMMARY_PRIOR * document->mass[second] / document->units + speaker->mass[second]) / total;
    double mean = share_first - share_second;
    double variance = fmax(0, share_first + share_second - mean * mean) / (total + 1);
    double reach = normal_quantile * sqrt(variance);
    summary->low = fmin(fmax(mean - reach, -1), summary->score);
    summary->high = fmax(fmin(mean + reach, 1), summary->score);
}

static void summarise(const dm_model *model, const unit_tally *document, const unit_tally *speaker,
                      dm_summary *summary) {
    size_t label_count = dm_model_label_count(model);
    for (size_t i = 0; i < label_count; i++) {
        summary->counts[i] = speaker->counts[i];
        if (speaker->mass[i] > speaker->mass[summary->label]) {
            summary->label = (uint32_t)i;
        }
    }
    summary->units = speaker->units;
    summary->score = speaker->score / speaker->units;
    summary->low = NAN;
    summary->high = NAN;
    uint32_t first;
    uint32_t second;
    if (!isnan(summary->score) && find_poles(model, &first, &second)) {
        set_interval(document, speaker, first, second, summary);
    }
}

static void summarise_model(const dm_annotator_options *options, size_t index, dm_annotation *annotation) {
    const dm_model *model = options->models[index];
    size_t label_count = dm_model_label_count(model);
    unit_tally document = {.units = 0};
    for (size_t i = 0; i < annotation->attribution.unit_count; i++) {
        add(&document, &annotation->units[i * options->model_count + index].score, label_count);
    }
    for (size_t i = 0; i < annotation->attribution.speaker_count; i++) {
        unit_tally speaker = {.units = 0};
        for (uint32_t j = annotation->speaker_first[i]; j < annotation->speaker_first[i + 1]; j++) {
            size_t unit = annotation->speaker_units[j];
            add(&speaker, &annotation->units[unit * options->model_count + index].score, label_count);
        }
        if (speaker.units) {
            summarise(model, &document, &speaker, &annotation->speakers[i * options->model_count + index]);
        }
    }
}

void dm_summarise(const dm_annotator_options *options, dm_annotation *annotation) {
    for (size_t i = 0; i < options->model_count; i++) {
        summarise_model(options, i, annotation);
    }
}
