#include "train/predictions.h"

#include "base/table.h"

enum { ROWS_BETWEEN_STEPS = 256 };

/* What scoring a row needs, reused from row to row. */
typedef struct dm_row_scorer {
    const dm_model *model;
    dm_workspace *workspace;
    dm_arena *arena; /* of the row at hand */
    dm_table labels; /* of the model, in its order */
} dm_row_scorer;

static dm_status score_row(dm_row_scorer *scorer, const dm_row *row, dm_prediction *prediction,
                           dm_error *error) {
    uint32_t gold = dm_table_find(&scorer->labels, row->label);
    if (gold == DM_NONE) {
        return dm_fail_at(error, DM_BAD_LABELS, row->line, 0,
                          "the label '%.*s' is none of the model's; see 'demarche inspect'",
                          row->label.length < 80 ? (int)row->label.length : 80, row->label.bytes);
    }
    dm_document document;
    dm_arena_reset(scorer->arena);
    dm_status status = dm_document_read_row(row->text, scorer->arena, &document, error);
    dm_score score;
    if (status == DM_OK) {
        dm_passage passage = {.document = &document, .tokens = {0, (uint32_t)document.token_count}};
        if (!dm_span_empty(row->source)) {
            passage.source = dm_document_range(&document, row->source);
        }
        if (!dm_span_empty(row->target)) {
            passage.target = dm_document_range(&document, row->target);
        }
        status = dm_model_score(scorer->model, &passage, scorer->workspace, &score, error);
    }
    if (status == DM_OK) {
        *prediction = (dm_prediction){gold, score.label, score.confidence};
    } else if (error->line == 0) {
        error->line = row->line;
    }
    return status;
}

/* Where each row goes so that groups stand together, in the order of their first row: [count] places, and
 * predictions->group_starts. A row without a group is its own. */
static dm_status order_groups(const dm_rows *rows, dm_predictions *predictions, size_t *places,
                              dm_error *error) {
    dm_table groups;
    dm_table_init(&groups, rows->arena);
    uint32_t *group_of = dm_arena_take(rows->arena, rows->count, sizeof *group_of);
    size_t *starts = dm_arena_take(rows->arena, rows->count + 2, sizeof *starts);
    uint32_t *number_of = dm_arena_take(rows->arena, rows->count, sizeof *number_of); /* of a named group */
    if (!group_of || !starts || !number_of) {
        return dm_out_of_memory(error);
    }
    uint32_t count = 0;
    for (size_t i = 0; i < rows->count; i++) {
        size_t known = groups.count;
        uint32_t named = rows->rows[i].group.length ? dm_table_add(&groups, rows->rows[i].group) : DM_NONE;
        if (rows->rows[i].group.length && named == DM_NONE) {
            return dm_out_of_memory(error);
        }
        bool fresh = named == DM_NONE || groups.count > known;
        if (fresh && named != DM_NONE) {
            number_of[named] = count;
        }
        group_of[i] = fresh ? count++ : number_of[named];
        starts[group_of[i] + 2]++;
    }
    for (size_t group = 2; group < count + 2u; group++) {
        starts[group] += starts[group - 1];
    }
    for (size_t i = 0; i < rows->count; i++) {
        places[i] = starts[group_of[i] + 1]++;
    }
    predictions->group_starts = starts;
    predictions->group_count = count;
    return DM_OK;
}

static dm_status score_rows(dm_row_scorer *scorer, const dm_rows *rows, const size_t *places,
                            const dm_progress *progress, dm_prediction *predictions, dm_error *error) {
    for (size_t i = 0; i < rows->count; i++) {
        if (i % ROWS_BETWEEN_STEPS == 0 && !progress->step(progress->context, "score", i, rows->count)) {
            return dm_fail(error, DM_INTERRUPTED, "interrupted");
        }
        dm_status status = score_row(scorer, &rows->rows[i], &predictions[places[i]], error);
        if (status != DM_OK) {
            return status;
        }
    }
    return DM_OK;
}

static dm_status scorer_open(dm_row_scorer *scorer, const dm_model *model, dm_error *error) {
    *scorer = (dm_row_scorer){model, dm_workspace_new(), dm_arena_new(0), {0}};
    if (!scorer->workspace || !scorer->arena) {
        return dm_out_of_memory(error);
    }
    return DM_OK;
}

static void scorer_close(dm_row_scorer *scorer) {
    if (scorer->workspace) {
        dm_workspace_free(scorer->workspace);
    }
    if (scorer->arena) {
        dm_arena_free(scorer->arena);
    }
}

static dm_status name_labels(dm_row_scorer *scorer, dm_arena *arena, dm_error *error) {
    dm_table_init(&scorer->labels, arena);
    for (size_t label = 0; label < dm_model_label_count(scorer->model); label++) {
        if (dm_table_add(&scorer->labels, dm_text_of(dm_model_label(scorer->model, label))) == DM_NONE) {
            return dm_out_of_memory(error);
        }
    }
    return DM_OK;
}

dm_status dm_predict_rows(const dm_model *model, const dm_rows *rows, const dm_progress *progress,
                          dm_predictions *predictions, dm_error *error) {
    if (rows->count == 0) {
        return dm_fail(error, DM_BAD_LABELS, "there is no row with text and label");
    }
    size_t *places = dm_arena_take(rows->arena, rows->count, sizeof *places);
    *predictions = (dm_predictions){.rows = dm_arena_take(rows->arena, rows->count, sizeof(dm_prediction)),
                                    .count = rows->count,
                                    .label_count = dm_model_label_count(model)};
    if (!places || !predictions->rows) {
        return dm_out_of_memory(error);
    }
    dm_row_scorer scorer;
    dm_status status = scorer_open(&scorer, model, error);
    if (status == DM_OK) {
        status = name_labels(&scorer, rows->arena, error);
    }
    if (status == DM_OK) {
        status = order_groups(rows, predictions, places, error);
    }
    if (status == DM_OK) {
        status = score_rows(&scorer, rows, places, progress, predictions->rows, error);
    }
    scorer_close(&scorer);
    return status;
}
