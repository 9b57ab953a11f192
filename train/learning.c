#include "train/learning.h"

#include "base/random.h"
#include "base/table.h"
#include "model/folds.h"
#include "model/row_passage.h"
#include "train/row_groups.h"

enum { HELD_OUT_FOLDS = 5, TRAINING_FOLDS = 2, LEAST_ROWS = 60 };

/* One measurement. Judged rows are those that are not auxiliary. */
typedef struct learner {
    const dm_row *rows;
    size_t count;
    dm_train_options options;
    const dm_progress *progress;
    dm_arena *arena;
    dm_arena *row_arena;   /* of the row at hand */
    const dm_row **judged; /* [judged_count] */
    size_t judged_count;
    uint32_t *groups; /* [judged_count] */
    size_t group_count;
    size_t *group_rows; /* [group_count] that may train; none of groups that are held out */
    uint32_t *order;    /* [group_count] groups at random */
    uint32_t *fold;     /* [judged_count] 0: held out */
    uint32_t *labels;   /* [judged_count] number in `names` */
    dm_table names;
    bool *chosen;     /* [group_count] trains at the point at hand */
    dm_row *training; /* [count] room for the rows of one training */
} learner;

/* ---- the cuts */

static dm_status take_room(learner *work, dm_error *error) {
    work->judged = dm_arena_take(work->arena, work->count, sizeof(dm_row *));
    work->groups = dm_arena_take(work->arena, work->count, sizeof *work->groups);
    work->group_rows = dm_arena_take(work->arena, work->count, sizeof *work->group_rows);
    work->order = dm_arena_take(work->arena, work->count, sizeof *work->order);
    work->fold = dm_arena_take(work->arena, work->count, sizeof *work->fold);
    work->labels = dm_arena_take(work->arena, work->count, sizeof *work->labels);
    work->chosen = dm_arena_take(work->arena, work->count, sizeof *work->chosen);
    work->training = dm_arena_take(work->arena, work->count, sizeof *work->training);
    bool complete = work->judged && work->groups && work->group_rows && work->order && work->fold &&
                    work->labels && work->chosen && work->training;
    return complete ? DM_OK : dm_out_of_memory(error);
}

static dm_status gather(learner *work, dm_error *error) {
    dm_table_init(&work->names, work->arena);
    for (size_t i = 0; i < work->count; i++) {
        if (!work->rows[i].auxiliary) {
            uint32_t label = dm_table_add(&work->names, work->rows[i].label);
            if (label == DM_NONE) {
                return dm_out_of_memory(error);
            }
            work->labels[work->judged_count] = label;
            work->judged[work->judged_count++] = &work->rows[i];
        }
    }
    return dm_row_groups(work->judged, work->judged_count, work->arena, work->groups, &work->group_count,
                         error);
}

/* Fisher and Yates' shuffle. */
static void shuffle(learner *work) {
    dm_random random = {work->options.seed};
    for (uint32_t i = 0; i < work->group_count; i++) {
        uint32_t other = dm_random_below(&random, i + 1);
        work->order[i] = work->order[other];
        work->order[other] = i;
    }
}

/* Returns how many rows may train. */
static size_t count_pool(learner *work) {
    size_t pool = 0;
    for (size_t i = 0; i < work->judged_count; i++) {
        work->group_rows[work->groups[i]] += work->fold[i] != 0;
        pool += work->fold[i] != 0;
    }
    return pool;
}

/* ---- one point */

/* Chooses groups in their order until there are so many rows; returns the rows. */
static size_t choose_groups(learner *work, size_t wanted) {
    size_t rows = 0;
    for (size_t i = 0; i < work->group_count; i++) {
        uint32_t group = work->order[i];
        work->chosen[group] = rows < wanted && work->group_rows[group];
        rows += work->chosen[group] ? work->group_rows[group] : 0;
    }
    return rows;
}

/* `*model` stays NULL where these rows are not enough for one. */
static dm_status train(learner *work, dm_model **model, dm_error *error) {
    size_t count = 0;
    for (size_t i = 0; i < work->count; i++) {
        if (work->rows[i].auxiliary) {
            work->training[count++] = work->rows[i];
        }
    }
    for (size_t i = 0; i < work->judged_count; i++) {
        if (work->chosen[work->groups[i]]) {
            work->training[count++] = *work->judged[i];
        }
    }
    dm_validation validation;
    *model = NULL;
    dm_status status =
        dm_model_train(work->training, count, &work->options, work->progress, model, &validation, error);
    if (status == DM_OK && validation.interrupted) {
        dm_model_free(*model);
        *model = NULL;
        return dm_fail(error, DM_INTERRUPTED, "training was stopped");
    }
    return status == DM_BAD_LABELS ? DM_OK : status;
}

static dm_status judge(learner *work, const dm_model *model, dm_workspace *workspace, dm_figures *figures,
                       dm_error *error) {
    *figures = (dm_figures){.label_count = work->names.count};
    for (size_t i = 0; i < work->judged_count; i++) {
        if (work->fold[i] != 0) {
            continue;
        }
        dm_document document;
        dm_passage passage;
        dm_score score;
        dm_arena_reset(work->row_arena);
        dm_status status = dm_row_passage(work->judged[i], work->row_arena, &document, &passage, error);
        if (status == DM_OK) {
            status = dm_model_score(model, &passage, workspace, &score, error);
        }
        if (status != DM_OK) {
            return status;
        }
        uint32_t answer = dm_table_find(&work->names, dm_text_of(dm_model_label(model, score.label)));
        figures->confusion[work->labels[i]][answer]++;
    }
    dm_figures_compute(figures);
    return DM_OK;
}

static dm_status measure_point(learner *work, size_t wanted, dm_learning *learning, dm_error *error) {
    size_t rows = choose_groups(work, wanted);
    dm_model *model;
    dm_status status = train(work, &model, error);
    if (status != DM_OK || !model) {
        return status;
    }
    dm_figures figures = {0};
    dm_workspace *workspace = dm_workspace_new();
    status = workspace ? judge(work, model, workspace, &figures, error) : dm_out_of_memory(error);
    if (status == DM_OK) {
        learning->rows[learning->count] = rows;
        learning->macro_f1[learning->count] = figures.macro_f1;
        learning->accuracy[learning->count++] = figures.accuracy;
    }
    dm_workspace_free(workspace);
    dm_model_free(model);
    return status;
}

/* ---- the whole */

static dm_status measure(learner *work, dm_learning *learning, dm_error *error) {
    dm_status status = take_room(work, error);
    if (status == DM_OK) {
        status = gather(work, error);
    }
    if (status != DM_OK || work->judged_count < LEAST_ROWS || work->names.count > DM_LABELS_MAXIMUM ||
        work->group_count < HELD_OUT_FOLDS) {
        return status;
    }
    status = dm_folds_assign(work->groups, work->group_count, work->labels, work->judged_count,
                             work->names.count, HELD_OUT_FOLDS, work->options.seed, work->fold, error);
    if (status != DM_OK) {
        return status;
    }
    shuffle(work);
    size_t pool = count_pool(work);
    learning->held_out = work->judged_count - pool;
    for (size_t point = 0; point < DM_LEARNING_POINTS && status == DM_OK; point++) {
        status = measure_point(work, pool >> (DM_LEARNING_POINTS - 1 - point), learning, error);
    }
    return status;
}

dm_status dm_learning_measure(const dm_row *rows, size_t count, const dm_train_options *options,
                              const dm_progress *progress, dm_learning *learning, dm_error *error) {
    learner work = {.rows = rows,
                    .count = count,
                    .options = *options,
                    .progress = progress,
                    .arena = dm_arena_new(0),
                    .row_arena = dm_arena_new(0)};
    work.options.folds = TRAINING_FOLDS;
    work.options.choose_families = false;
    work.options.repeats = 1;
    *learning = (dm_learning){0};
    dm_status status =
        work.arena && work.row_arena ? measure(&work, learning, error) : dm_out_of_memory(error);
    dm_arena_free(work.arena);
    dm_arena_free(work.row_arena);
    return status;
}
