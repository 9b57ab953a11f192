/* Memory, before it is taken. */
#include "model/estimate.h"
#include "train/training.h"

enum { MEGABYTE = 1000000 };

/* What is left out, in this order, until the rest fits. */
typedef struct luxury {
    const char *part;     /* of the recipe */
    const char *elements; /* what it gives */
} luxury;

static const luxury luxuries[] = {{"characters", "n-grams of characters"}, {"vectors", "word vectors"}};

enum { LUXURIES = sizeof luxuries / sizeof luxuries[0] };

static size_t part_of(const char *name) {
    size_t part = 0;
    while (part < dm_recipe_part_count() && strcmp(dm_recipe_part_name(part), name) != 0) {
        part++;
    }
    return part;
}

static bool has_parts(const dm_recipe *recipe) {
    bool any = false;
    for (size_t part = 0; part < dm_recipe_part_count(); part++) {
        any = any || dm_recipe_has_part(recipe, part);
    }
    return any;
}

static uint64_t in_megabytes(size_t bytes) {
    return (bytes + MEGABYTE - 1) / MEGABYTE;
}

static int tell(const dm_training *training, const dm_estimate *estimate) {
    if (!training->report) {
        return DM_EXIT_DONE;
    }
    dm_buffer text = {0};
    dm_buffer_format(&text, "\nmemory: about %llu MB of at most %llu (--memory), for %zu elements a row\n",
                     (unsigned long long)in_megabytes(estimate->bytes),
                     (unsigned long long)training->settings->memory, estimate->row_elements);
    int exit_code = dm_write_whole("-", &text);
    dm_buffer_free(&text);
    return exit_code;
}

static int refuse(const dm_training *training, size_t needed) {
    dm_message(NULL, 0,
               "%zu rows would take about %llu MB, more than --memory %llu allows; --memory %llu, fewer rows "
               "or --families words would make it fit",
               training->row_count, (unsigned long long)in_megabytes(needed),
               (unsigned long long)training->settings->memory, (unsigned long long)in_megabytes(needed));
    return DM_EXIT_LIMIT;
}

int dm_training_fit_memory(dm_training *training) {
    dm_train_options *chosen = &training->options;
    dm_estimate estimate;
    dm_error error = {0};
    for (size_t i = 0;; i++) {
        dm_status status = dm_train_estimate(training->rows, training->row_count, chosen, &estimate, &error);
        if (status != DM_OK) {
            return dm_message_error(NULL, &error);
        }
        if (estimate.bytes <= chosen->memory) {
            return tell(training, &estimate);
        }
        while (i < LUXURIES && !dm_recipe_has_part(&chosen->recipe, part_of(luxuries[i].part))) {
            i++;
        }
        dm_recipe without = chosen->recipe;
        if (i < LUXURIES) {
            dm_recipe_drop_part(&without, part_of(luxuries[i].part));
        }
        if (i == LUXURIES || !has_parts(&without)) {
            return refuse(training, estimate.bytes);
        }
        chosen->recipe = without;
        dm_message(
            NULL, 0, "%s are left out: with them %zu rows would take about %llu MB, and --memory is %llu",
            luxuries[i].elements, training->row_count, (unsigned long long)in_megabytes(estimate.bytes),
            (unsigned long long)training->settings->memory);
    }
}
