#include "train/simulation.h"

#include <math.h>

#include "base/random.h"
#include "model/folds.h"
#include "model/row_passage.h"
#include "train/suggestion.h"

enum { HELD_OUT_FOLDS = 5, TRAINING_FOLDS = 2, FIRST_LABELS = 50, MOST_LABELS = 2000, LEAST_ROWS = 100 };
#define GROWTH    1.5 /* of the labels from point to point */
#define LAST_GAP  1.2 /* the same, at least, before the last point */
#define RANDOM    0.1 /* what suggest does by default */
#define DIVERSITY 0.5

/* One simulation. Rows are numbered as they are given. */
typedef struct simulation {
    const dm_row *rows;
    size_t count;
    dm_train_options options;
    const dm_progress *progress;
    dm_labelling_curve *curve;
    dm_arena *arena;
    dm_arena *work; /* of one step */
    dm_workspace *workspace;
    dm_table labels;  /* of the judged rows */
    bool *held_out;   /* [count] */
    bool *open;       /* [count] in the pool, not labelled yet */
    dm_row *training; /* [count] room for the rows of one training */
    uint32_t *order;  /* [pool_count] the pool in random order */
    size_t pool_count;
    uint64_t steps_done;
    uint64_t steps;
} simulation;

/* ---- which rows are held out */

static dm_status number_rows(simulation *run, uint32_t *labels, uint32_t *groups, uint32_t *judged,
                             size_t *judged_count, size_t *group_count, dm_error *error) {
    dm_table names;
    dm_table_init(&names, run->arena);
    *judged_count = 0;
    *group_count = 0;
    uint32_t *number_of = dm_arena_take(run->arena, run->count, sizeof *number_of); /* of a named group */
    if (!number_of) {
        return dm_out_of_memory(error);
    }
    for (uint32_t row = 0; row < run->count; row++) {
        uint32_t label = dm_table_add(&run->labels, run->rows[row].label);
        if (label == DM_NONE) {
            return dm_out_of_memory(error);
        }
        if (run->rows[row].auxiliary) {
            continue;
        }
        size_t known = names.count;
        dm_text group = run->rows[row].group;
        uint32_t named = group.length ? dm_table_add(&names, group) : DM_NONE;
        if (group.length && named == DM_NONE) {
            return dm_out_of_memory(error);
        }
        bool fresh = named == DM_NONE || names.count > known;
        if (fresh && named != DM_NONE) {
            number_of[named] = (uint32_t)*group_count;
        }
        groups[*judged_count] = fresh ? (uint32_t)(*group_count)++ : number_of[named];
        labels[*judged_count] = label;
        judged[(*judged_count)++] = row;
    }
    return DM_OK;
}

static dm_status hold_out(simulation *run, dm_error *error) {
    uint32_t *labels = dm_arena_take(run->arena, run->count, sizeof *labels);
    uint32_t *groups = dm_arena_take(run->arena, run->count, sizeof *groups);
    uint32_t *judged = dm_arena_take(run->arena, run->count, sizeof *judged);
    uint32_t *fold = dm_arena_take(run->arena, run->count, sizeof *fold);
    if (!labels || !groups || !judged || !fold) {
        return dm_out_of_memory(error);
    }
    size_t judged_count;
    size_t group_count;
    dm_status status = number_rows(run, labels, groups, judged, &judged_count, &group_count, error);
    if (status == DM_OK && (judged_count < LEAST_ROWS || run->labels.count > DM_LABELS_MAXIMUM)) {
        status = dm_fail(error, DM_BAD_LABELS,
                         "a simulation takes at least %d labelled rows and at most %d labels", LEAST_ROWS,
                         DM_LABELS_MAXIMUM);
    }
    if (status == DM_OK) {
        status = dm_folds_assign(groups, group_count, labels, judged_count, run->labels.count, HELD_OUT_FOLDS,
                                 run->options.seed, fold, error);
    }
    for (size_t i = 0; i < judged_count && status == DM_OK; i++) {
        run->held_out[judged[i]] = fold[i] == 0;
        run->curve->held_out += fold[i] == 0;
        if (fold[i] != 0) {
            run->order[run->pool_count++] = judged[i];
        }
    }
    return status;
}

/* ---- one model */

static bool is_stopped(simulation *run) {
    return run->progress &&
           !run->progress->step(run->progress->context, "simulate", run->steps_done, run->steps);
}

/* Trains on what is labelled. `*model` stays NULL where these rows are not enough for one. */
static dm_status train(simulation *run, dm_model **model, dm_error *error) {
    size_t count = 0;
    for (size_t row = 0; row < run->count; row++) {
        if (run->rows[row].auxiliary || (!run->held_out[row] && !run->open[row])) {
            run->training[count++] = run->rows[row];
        }
    }
    dm_validation validation;
    *model = NULL;
    dm_status status = dm_model_train(run->training, count, &run->options, NULL, model, &validation, error);
    return status == DM_BAD_LABELS ? DM_OK : status;
}

/* Macro-F1 on the rows that are held out; 0 without a model. */
static dm_status judge(simulation *run, const dm_model *model, double *macro_f1, dm_error *error) {
    dm_figures figures = {.label_count = run->labels.count};
    *macro_f1 = 0;
    for (size_t row = 0; row < run->count && model; row++) {
        if (!run->held_out[row]) {
            continue;
        }
        dm_document document;
        dm_passage passage;
        dm_score score;
        dm_arena_reset(run->work);
        dm_status status = dm_row_passage(&run->rows[row], run->work, &document, &passage, error);
        if (status == DM_OK) {
            status = dm_model_score(model, &passage, run->workspace, &score, error);
        }
        if (status != DM_OK) {
            return status;
        }
        uint32_t predicted = dm_table_find(&run->labels, dm_text_of(dm_model_label(model, score.label)));
        figures.confusion[dm_table_find(&run->labels, run->rows[row].label)][predicted]++;
    }
    if (model) {
        dm_figures_compute(&figures);
        *macro_f1 = figures.macro_f1;
    }
    return DM_OK;
}

/* ---- one labelling from beginning to end */

/* Fisher and Yates' shuffle. */
static void shuffle(uint32_t *rows, size_t count, uint64_t seed) {
    dm_random random = {seed};
    for (uint32_t i = (uint32_t)count; i > 1; i--) {
        uint32_t other = dm_random_below(&random, i);
        uint32_t row = rows[i - 1];
        rows[i - 1] = rows[other];
        rows[other] = row;
    }
}

/* Labels the rows of the next batch: those of the random order, or with a model those it suggests. */
static dm_status label_batch(simulation *run, const dm_model *model, size_t batch, uint64_t seed,
                             dm_error *error) {
    if (!model) {
        for (size_t i = 0; i < run->pool_count && batch; i++) {
            batch -= run->open[run->order[i]];
            run->open[run->order[i]] = false;
        }
        return DM_OK;
    }
    dm_suggestion_options wanted = {batch, DIVERSITY, RANDOM, seed};
    dm_suggestion *suggestions;
    size_t found;
    dm_arena_reset(run->work);
    dm_status status = dm_suggest_rows(model, run->rows, run->count, run->open, &wanted, NULL, run->work,
                                       &suggestions, &found, error);
    for (size_t i = 0; i < found && status == DM_OK; i++) {
        run->open[suggestions[i].row] = false;
    }
    return status;
}

static dm_status label_all(simulation *run, bool by_suggestion, uint64_t seed, double *curve,
                           dm_error *error) {
    dm_model *model = NULL;
    dm_status status = DM_OK;
    size_t labelled = 0;
    for (size_t i = 0; i < run->pool_count; i++) {
        run->open[run->order[i]] = true;
    }
    for (size_t point = 0; point < run->curve->count && status == DM_OK; point++) {
        size_t batch = run->curve->labels[point] - labelled;
        status = is_stopped(run) ? dm_fail(error, DM_INTERRUPTED, "interrupted")
                                 : label_batch(run, by_suggestion ? model : NULL, batch, seed, error);
        labelled += batch;
        if (model) {
            dm_model_free(model);
            model = NULL;
        }
        if (status == DM_OK) {
            status = train(run, &model, error);
        }
        double macro_f1 = 0;
        if (status == DM_OK) {
            status = judge(run, model, &macro_f1, error);
        }
        curve[point] += macro_f1 / DM_CURVE_REPEATS;
        run->steps_done++;
    }
    if (model) {
        dm_model_free(model);
    }
    return status;
}

/* ---- the whole */

static void set_points(simulation *run) {
    size_t most = run->pool_count < MOST_LABELS ? run->pool_count : MOST_LABELS;
    double labels = FIRST_LABELS;
    dm_labelling_curve *curve = run->curve;
    while (labels * LAST_GAP < (double)most && curve->count < DM_CURVE_POINTS_MAXIMUM - 1) {
        curve->labels[curve->count++] = (size_t)labels;
        labels *= GROWTH;
    }
    curve->labels[curve->count++] = most;
    run->steps = (uint64_t)curve->count * DM_CURVE_REPEATS * 2;
}

static dm_status start(simulation *run, dm_error *error) {
    run->arena = dm_arena_new(0);
    run->work = dm_arena_new(0);
    run->workspace = dm_workspace_new();
    if (!run->arena || !run->work || !run->workspace) {
        return dm_out_of_memory(error);
    }
    dm_table_init(&run->labels, run->arena);
    run->held_out = dm_arena_take(run->arena, run->count, sizeof *run->held_out);
    run->open = dm_arena_take(run->arena, run->count, sizeof *run->open);
    run->training = dm_arena_take(run->arena, run->count, sizeof *run->training);
    run->order = dm_arena_take(run->arena, run->count, sizeof *run->order);
    return run->held_out && run->open && run->training && run->order ? hold_out(run, error)
                                                                     : dm_out_of_memory(error);
}

dm_status dm_labelling_simulate(const dm_row *rows, size_t count, const dm_train_options *options,
                                const dm_progress *progress, dm_labelling_curve *curve, dm_error *error) {
    simulation run = {
        .rows = rows, .count = count, .options = *options, .progress = progress, .curve = curve};
    *curve = (dm_labelling_curve){0};
    run.options.costs += options->cost_count / 2;
    run.options.cost_count = 1;
    run.options.folds = TRAINING_FOLDS;
    run.options.choose_families = false;
    run.options.repeats = 1;
    dm_status status = start(&run, error);
    if (status == DM_OK) {
        set_points(&run);
    }
    for (uint64_t repeat = 0; repeat < DM_CURVE_REPEATS && status == DM_OK; repeat++) {
        uint64_t seed = options->seed + repeat;
        shuffle(run.order, run.pool_count, seed);
        status = label_all(&run, false, seed, curve->random, error);
        if (status == DM_OK) {
            status = label_all(&run, true, seed, curve->suggested, error);
        }
    }
    dm_workspace_free(run.workspace);
    dm_arena_free(run.work);
    dm_arena_free(run.arena);
    return status;
}

/* How many labels the suggested order needs for the F1 that random order has at a point, between points by
 * linear interpolation; NaN when it does not come so far. */
static double labelling_curve_needed(const dm_labelling_curve *curve, size_t point) {
    double wanted = curve->random[point];
    if (curve->suggested[0] >= wanted) {
        return (double)curve->labels[0];
    }
    for (size_t i = 1; i < curve->count; i++) {
        double below = curve->suggested[i - 1];
        double above = curve->suggested[i];
        if (above >= wanted && below < wanted) {
            double from = (double)curve->labels[i - 1];
            return from + ((double)curve->labels[i] - from) * (wanted - below) / (above - below);
        }
    }
    return NAN;
}

/* A line of the plot: where the two curves are between `least` and `most`. */
static void add_marks(double random, double suggested, double least, double most, dm_buffer *out) {
    enum { COLUMNS = 40 };
    double scale = most > least ? (COLUMNS - 1) / (most - least) : 0;
    int random_at = (int)((random - least) * scale + 0.5);
    int suggested_at = (int)((suggested - least) * scale + 0.5);
    dm_buffer_add_string(out, "  |");
    for (int column = 0; column < COLUMNS; column++) {
        static const char *const marks[] = {" ", "r", "s", "*"};
        dm_buffer_add_string(out, marks[(column == random_at) + 2 * (column == suggested_at)]);
    }
    dm_buffer_add_string(out, "|\n");
}

void dm_labelling_curve_print(const dm_labelling_curve *curve, dm_buffer *out) {
    double least = 1;
    double most = 0;
    for (size_t i = 0; i < curve->count; i++) {
        least = fmin(least, fmin(curve->random[i], curve->suggested[i]));
        most = fmax(most, fmax(curve->random[i], curve->suggested[i]));
    }
    dm_buffer_format(out, "macro-F1 on %zu rows held out, mean of %d beginnings\n\n", curve->held_out,
                     DM_CURVE_REPEATS);
    dm_buffer_format(out, "  labels    random   suggest   suggest needs   r %.3f to %.3f s\n", least, most);
    for (size_t i = 0; i < curve->count; i++) {
        double needed = labelling_curve_needed(curve, i);
        dm_buffer_format(out, "%8zu%10.3f%10.3f", curve->labels[i], curve->random[i], curve->suggested[i]);
        if (isnan(needed)) {
            dm_buffer_format(out, "%16s", "more");
        } else {
            dm_buffer_format(out, "%16.0f", needed);
        }
        add_marks(curve->random[i], curve->suggested[i], least, most, out);
    }
    dm_buffer_add_string(out,
                         "\n\"suggest needs\": labels for the macro-F1 that random choice has on the line "
                         "(r: random, s: suggest)\n");
}
