#include <stdlib.h>

#include "base/embedded.h"
#include "base/file.h"
#include "model/model.h"

struct dm_trainer {
    dm_arena *arena; /* holds everything, the trainer too */
    const char *name;
    const char *task;
    dm_row *rows; /* [count] */
    size_t count;
    size_t capacity;
};

dm_status dm_trainer_new(const char *name, const char *task, dm_trainer **trainer, dm_error *error) {
    dm_arena *arena = dm_arena_new(0);
    dm_trainer *fresh = arena ? dm_arena_take(arena, 1, sizeof *fresh) : NULL;
    if (fresh) {
        *fresh = (dm_trainer){.arena = arena,
                              .name = dm_arena_copy(arena, dm_text_of(name)).bytes,
                              .task = dm_arena_copy(arena, dm_text_of(task)).bytes};
    }
    if (!fresh || !fresh->name || !fresh->task) {
        dm_arena_free(arena);
        return dm_out_of_memory(error);
    }
    *trainer = fresh;
    return DM_OK;
}

void dm_trainer_free(dm_trainer *trainer) {
    if (trainer) {
        dm_arena_free(trainer->arena);
    }
}

dm_status dm_trainer_add(dm_trainer *trainer, const char *text, size_t length, const char *label,
                         const char *group, dm_error *error) {
    if (length == 0 || !label || !*label) {
        return dm_fail(error, DM_BAD_LABELS, "a row needs a text and a label");
    }
    dm_arena *arena = trainer->arena;
    dm_row *rows =
        dm_arena_grow(arena, trainer->rows, trainer->count, &trainer->capacity, sizeof *trainer->rows);
    if (!rows) {
        return dm_out_of_memory(error);
    }
    trainer->rows = rows;
    dm_row row = {.text = dm_arena_copy(arena, (dm_text){text, length}),
                  .label = dm_arena_copy(arena, dm_text_of(label)),
                  .group = dm_arena_copy(arena, dm_text_of(group ? group : "")),
                  .weight = 1,
                  .line = trainer->count + 1};
    if (!row.text.bytes || !row.label.bytes || !row.group.bytes) {
        return dm_out_of_memory(error);
    }
    rows[trainer->count++] = row;
    return DM_OK;
}

dm_status dm_trainer_train(const dm_trainer *trainer, dm_model **model, double *macro_f1, dm_error *error) {
    dm_train_options options = dm_train_options_default;
    options.name = trainer->name;
    options.task = trainer->task;
    options.lexicon_name = "stance";
    options.lexicon = dm_embedded("stance.tsv");
    dm_validation validation;
    dm_status status =
        dm_model_train(trainer->rows, trainer->count, &options, NULL, model, &validation, error);
    if (status == DM_OK && macro_f1) {
        *macro_f1 = validation.pooled.macro_f1;
    }
    return status;
}

dm_status dm_model_save(const dm_model *model, const char *path, dm_error *error) {
    dm_buffer bundle = {0};
    dm_model_print(model, &bundle);
    dm_output *output;
    dm_status status = bundle.failed ? dm_out_of_memory(error) : dm_output_open(path, &output, error);
    if (status == DM_OK) {
        status = dm_output_write(output, dm_buffer_text(&bundle), error);
        if (status == DM_OK) {
            status = dm_output_commit(output, error);
        } else {
            dm_output_abandon(output);
        }
    }
    dm_buffer_free(&bundle);
    return status;
}
