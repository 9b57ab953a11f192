#include "train/judged.h"

#include <math.h>

#include "base/table.h"
#include "model/row_passage.h"
#include "train/row_groups.h"

enum { ROWS_BETWEEN_STEPS = 256 };

dm_judged_model dm_judged_model_of(const dm_model *model) {
    dm_judged_model judged = {.name = dm_model_name(model),
                              .version = dm_model_version(model),
                              .task = dm_model_task(model),
                              .sha256 = dm_model_sha256(model),
                              .label_count = dm_model_label_count(model)};
    for (size_t label = 0; label < judged.label_count; label++) {
        judged.labels[label] = dm_model_label(model, label);
    }
    return judged;
}

/* ---- which rows */

static dm_status name_labels(const dm_judged_model *model, dm_table *labels, dm_error *error) {
    for (size_t label = 0; label < model->label_count; label++) {
        if (dm_table_add(labels, dm_text_of(model->labels[label])) == DM_NONE) {
            return dm_out_of_memory(error);
        }
    }
    return DM_OK;
}

static dm_status count_unknown(const dm_row *row, dm_table *names, size_t *capacity, dm_judged *judged,
                               dm_error *error) {
    uint32_t name = dm_table_add(names, row->label);
    dm_unknown_label *unknown = name == DM_NONE
                                    ? NULL
                                    : dm_arena_grow(names->arena, judged->unknown, judged->unknown_count,
                                                    capacity, sizeof *judged->unknown);
    if (!unknown) {
        return dm_out_of_memory(error);
    }
    judged->unknown = unknown;
    if (name == judged->unknown_count) {
        unknown[judged->unknown_count++] = (dm_unknown_label){names->keys[name], 0, row->line};
    }
    unknown[name].rows++;
    judged->unknown_rows++;
    return DM_OK;
}

/* known[*count] with gold[*count]: the rows in their order whose label is one of the model's. */
static dm_status choose_rows(const dm_rows *rows, const dm_table *labels, const dm_row **known,
                             uint32_t *gold, dm_judged *judged, dm_error *error) {
    dm_table names; /* of labels that are unknown */
    size_t capacity = 0;
    dm_table_init(&names, rows->arena);
    for (size_t i = 0; i < rows->count; i++) {
        const dm_row *row = &rows->rows[i];
        uint32_t label = dm_table_find(labels, row->label);
        if (label != DM_NONE) {
            known[judged->count] = row;
            gold[judged->count++] = label;
            continue;
        }
        dm_status status = count_unknown(row, &names, &capacity, judged, error);
        if (status != DM_OK) {
            return status;
        }
    }
    return DM_OK;
}

/* Puts the rows of each group side by side. */
static dm_status order_rows(const dm_row *const *rows, const uint32_t *gold, dm_arena *arena,
                            dm_judged *judged, dm_error *error) {
    uint32_t *group_of = dm_arena_take(arena, judged->count, sizeof *group_of);
    size_t *starts = dm_arena_take(arena, judged->count + 2, sizeof *starts);
    judged->rows = dm_arena_take(arena, judged->count, sizeof(dm_row *));
    judged->gold = dm_arena_take(arena, judged->count, sizeof *judged->gold);
    if (!group_of || !starts || !judged->rows || !judged->gold) {
        return dm_out_of_memory(error);
    }
    dm_status status = dm_row_groups(rows, judged->count, arena, group_of, &judged->group_count, error);
    if (status != DM_OK) {
        return status;
    }
    for (size_t i = 0; i < judged->count; i++) {
        starts[group_of[i] + 2]++;
    }
    for (size_t group = 2; group < judged->group_count + 2; group++) {
        starts[group] += starts[group - 1];
    }
    for (size_t i = 0; i < judged->count; i++) {
        size_t place = starts[group_of[i] + 1]++;
        judged->rows[place] = rows[i];
        judged->gold[place] = gold[i];
    }
    judged->group_starts = starts;
    return DM_OK;
}

dm_status dm_judged_gather(const dm_judged_model *model, const dm_rows *rows, dm_judged *judged,
                           dm_error *error) {
    *judged = (dm_judged){.label_count = model->label_count};
    const dm_row **known = dm_arena_take(rows->arena, rows->count, sizeof(dm_row *));
    uint32_t *gold = dm_arena_take(rows->arena, rows->count, sizeof *gold);
    if (!known || !gold) {
        return dm_out_of_memory(error);
    }
    dm_table labels;
    dm_table_init(&labels, rows->arena);
    dm_status status = name_labels(model, &labels, error);
    if (status == DM_OK) {
        status = choose_rows(rows, &labels, known, gold, judged, error);
    }
    if (status == DM_OK && rows->count == 0) {
        status = dm_fail(error, DM_BAD_LABELS, "there is no row with text and label");
    }
    if (status == DM_OK && judged->count == 0) {
        status =
            dm_fail(error, DM_BAD_LABELS, "no row has a label that the model knows; see 'demarche inspect'");
    }
    return status == DM_OK ? order_rows(known, gold, rows->arena, judged, error) : status;
}

/* ---- answers */

/* What scoring a row needs, reused from row to row. */
typedef struct row_scorer {
    const dm_model *model;
    dm_workspace *workspace;
    dm_arena *arena; /* of the row at hand */
} row_scorer;

static dm_status score_row(row_scorer *scorer, const dm_row *row, uint32_t gold, dm_prediction *prediction,
                           dm_error *error) {
    dm_document document;
    dm_passage passage;
    dm_score score;
    dm_arena_reset(scorer->arena);
    dm_status status = dm_row_passage(row, scorer->arena, &document, &passage, error);
    if (status == DM_OK) {
        status = dm_model_score(scorer->model, &passage, scorer->workspace, &score, error);
    }
    if (status != DM_OK) {
        error->line = row->line;
        return status;
    }
    double squared_error = dm_squared_error(score.probability, dm_model_label_count(scorer->model), gold);
    *prediction = (dm_prediction){gold, score.label, score.confidence, squared_error};
    return DM_OK;
}

dm_status dm_answer_model(const dm_model *model, const dm_judged *judged, const dm_progress *progress,
                          dm_prediction *predictions, dm_error *error) {
    row_scorer scorer = {model, dm_workspace_new(), dm_arena_new(0)};
    dm_status status = scorer.workspace && scorer.arena ? DM_OK : dm_out_of_memory(error);
    for (size_t i = 0; i < judged->count && status == DM_OK; i++) {
        if (i % ROWS_BETWEEN_STEPS == 0 && !progress->step(progress->context, "score", i, judged->count)) {
            status = dm_fail(error, DM_INTERRUPTED, "interrupted");
        } else {
            status = score_row(&scorer, judged->rows[i], judged->gold[i], &predictions[i], error);
        }
    }
    dm_workspace_free(scorer.workspace);
    dm_arena_free(scorer.arena);
    return status;
}

uint32_t dm_answer_majority(const dm_judged *judged, dm_prediction *predictions) {
    size_t rows[DM_LABELS_MAXIMUM] = {0};
    uint32_t most = 0;
    for (size_t i = 0; i < judged->count; i++) {
        rows[judged->gold[i]]++;
    }
    for (uint32_t label = 1; label < judged->label_count; label++) {
        most = rows[label] > rows[most] ? label : most;
    }
    for (size_t i = 0; i < judged->count; i++) {
        predictions[i] = (dm_prediction){judged->gold[i], most, NAN, NAN};
    }
    return most;
}
