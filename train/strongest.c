#include "train/strongest.h"

static dm_strongest *family_of(dm_strongest *strongest, size_t *count, const char *family) {
    for (size_t i = 0; i < *count; i++) {
        if (strcmp(strongest[i].family, family) == 0) {
            return &strongest[i];
        }
    }
    if (*count == DM_FAMILIES_MAXIMUM) {
        return NULL;
    }
    strongest[*count].family = family;
    strongest[*count].count = 0;
    return &strongest[(*count)++];
}

/* Into its place among the heaviest; of two equal ones, the earlier feature stays before. */
static void insert(dm_strongest *strongest, size_t most, uint32_t feature, double weight) {
    size_t place = strongest->count;
    while (place > 0 && strongest->weights[place - 1] < weight) {
        place--;
    }
    if (place == most) {
        return;
    }
    if (strongest->count < most) {
        strongest->count++;
    }
    for (size_t i = strongest->count - 1; i > place; i--) {
        strongest->features[i] = strongest->features[i - 1];
        strongest->weights[i] = strongest->weights[i - 1];
    }
    strongest->features[place] = feature;
    strongest->weights[place] = weight;
}

size_t dm_strongest_find(const dm_model *model, size_t label, size_t most, dm_strongest *strongest) {
    const dm_extractor *extractor = dm_model_extractor(model);
    size_t feature_count = dm_extractor_count(extractor);
    size_t family_count = 0;
    for (uint32_t feature = 0; feature < feature_count; feature++) {
        dm_strongest *family = family_of(strongest, &family_count, dm_extractor_family(extractor, feature));
        double weight = dm_model_weight(model, feature, label);
        if (family && weight > 0) {
            insert(family, most, feature, weight);
        }
    }
    return family_count;
}
