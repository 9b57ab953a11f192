#include "train/suggestion.h"

#include <math.h>
#include <stdlib.h>

#include "base/number.h"
#include "base/random.h"
#include "model/row_passage.h"

enum { POOL_FACTOR = 10, POOL_MAXIMUM = 20000, ROWS_BETWEEN_STEPS = 256 };

/* A row that may be suggested. */
typedef struct dm_candidate {
    uint32_t row;
    double margin;
    bool chosen;
    dm_element *elements; /* [count] of length 1; only of those in the pool */
    size_t count;
    double likeness; /* with what was chosen so far */
} dm_candidate;

/* A choice in progress. Candidates are in the order of their margins once they are scored; the pool is the
 * first of them, the least sure. */
typedef struct choice {
    const dm_model *model;
    const dm_row *rows;
    const dm_suggestion_options *options;
    const dm_progress *progress;
    dm_arena *arena;
    dm_workspace *workspace;
    dm_arena *document;       /* of the row at hand */
    dm_candidate *candidates; /* [candidate_count] */
    size_t candidate_count;
    size_t pool_count;
    uint32_t *drawing; /* [candidate_count] candidates in random order */
    size_t drawn;
    double *dense; /* [features] the vector chosen last; 0 between */
} choice;

/* ---- rows as the model sees them */

static dm_status read_passage(choice *work, const dm_row *row, dm_document *document, dm_passage *passage,
                              dm_error *error) {
    dm_arena_reset(work->document);
    return dm_row_passage(row, work->document, document, passage, error);
}

static dm_status score_row(choice *work, const dm_row *row, dm_score *score, dm_error *error) {
    dm_document document;
    dm_passage passage;
    dm_status status = read_passage(work, row, &document, &passage, error);
    if (status == DM_OK) {
        status = dm_model_score(work->model, &passage, work->workspace, score, error);
    }
    return status;
}

/* The two most probable labels; the first of equals. */
static void find_best(const dm_score *score, size_t label_count, uint32_t *first, uint32_t *second) {
    *first = 0;
    *second = DM_NONE;
    for (uint32_t label = 1; label < label_count; label++) {
        if (score->probability[label] > score->probability[*first]) {
            *second = *first;
            *first = label;
        } else if (*second == DM_NONE || score->probability[label] > score->probability[*second]) {
            *second = label;
        }
    }
}

static dm_status find_margin(choice *work, dm_candidate *candidate, dm_error *error) {
    dm_score score;
    dm_status status = score_row(work, &work->rows[candidate->row], &score, error);
    if (status == DM_OK) {
        uint32_t first;
        uint32_t second;
        find_best(&score, dm_model_label_count(work->model), &first, &second);
        candidate->margin = score.probability[first] - score.probability[second];
    }
    return status;
}

/* A copy of the row's vector at length 1. */
static dm_status copy_vector(choice *work, dm_candidate *candidate, const dm_vector *vector,
                             dm_error *error) {
    candidate->elements = dm_arena_take(work->arena, vector->count, sizeof *candidate->elements);
    if (!candidate->elements) {
        return dm_out_of_memory(error);
    }
    double squares = 0;
    for (size_t i = 0; i < vector->count; i++) {
        squares += vector->elements[i].value * vector->elements[i].value;
    }
    for (size_t i = 0; i < vector->count; i++) {
        candidate->elements[i] = vector->elements[i];
        candidate->elements[i].value /= sqrt(squares);
    }
    candidate->count = vector->count;
    return DM_OK;
}

static bool is_stopped(const choice *work, const char *stage, size_t done, size_t total) {
    return work->progress && !work->progress->step(work->progress->context, stage, done, total);
}

/* ---- the least sure */

static int by_margin(const void *left, const void *right) {
    const dm_candidate *first = left;
    const dm_candidate *second = right;
    if (first->margin != second->margin) {
        return first->margin < second->margin ? -1 : 1;
    }
    return first->row < second->row ? -1 : 1;
}

static dm_status sort_candidates(choice *work, dm_error *error) {
    for (size_t i = 0; i < work->candidate_count; i++) {
        if (i % ROWS_BETWEEN_STEPS == 0 && is_stopped(work, "score", i, work->candidate_count)) {
            return dm_fail(error, DM_INTERRUPTED, "interrupted");
        }
        dm_status status = find_margin(work, &work->candidates[i], error);
        if (status != DM_OK) {
            return status;
        }
    }
    qsort(work->candidates, work->candidate_count, sizeof *work->candidates, by_margin);
    return DM_OK;
}

static dm_status fill_pool(choice *work, dm_error *error) {
    size_t wanted = work->options->count * POOL_FACTOR;
    wanted = wanted < POOL_MAXIMUM ? wanted : POOL_MAXIMUM;
    work->pool_count = wanted < work->candidate_count ? wanted : work->candidate_count;
    const dm_extractor *extractor = dm_model_extractor(work->model);
    dm_vector vector = {0};
    dm_status status = DM_OK;
    for (size_t i = 0; i < work->pool_count && status == DM_OK; i++) {
        dm_document document;
        dm_passage passage;
        status = read_passage(work, &work->rows[work->candidates[i].row], &document, &passage, error);
        if (status == DM_OK) {
            status = dm_extract(extractor, &passage, work->workspace, &vector, NULL, error);
        }
        if (status == DM_OK) {
            status = copy_vector(work, &work->candidates[i], &vector, error);
        }
    }
    dm_vector_free(&vector);
    work->dense = dm_arena_take(work->arena, dm_extractor_count(extractor), sizeof *work->dense);
    return status == DM_OK && !work->dense ? dm_out_of_memory(error) : status;
}

/* ---- one after the other */

/* The candidate of the pool that is least sure and least like the ones before; NULL when none is left. */
static dm_candidate *pick_unlike(choice *work) {
    dm_candidate *best = NULL;
    double least = INFINITY;
    double diversity = work->options->diversity;
    for (size_t i = 0; i < work->pool_count; i++) {
        dm_candidate *other = &work->candidates[i];
        double cost = (1 - diversity) * other->margin + diversity * other->likeness;
        if (!other->chosen && cost < least) {
            best = other;
            least = cost;
        }
    }
    return best;
}

static dm_candidate *pick_random(choice *work) {
    while (work->drawn < work->candidate_count) {
        dm_candidate *next = &work->candidates[work->drawing[work->drawn++]];
        if (!next->chosen) {
            return next;
        }
    }
    return NULL;
}

/* Makes every row of the pool as like as it is to what was just chosen, if that is more than before. */
static void compare(choice *work, const dm_candidate *chosen) {
    for (size_t i = 0; i < chosen->count; i++) {
        work->dense[chosen->elements[i].feature] = chosen->elements[i].value;
    }
    for (size_t i = 0; i < work->pool_count; i++) {
        dm_candidate *other = &work->candidates[i];
        double cosine = 0;
        for (size_t j = 0; j < other->count; j++) {
            cosine += work->dense[other->elements[j].feature] * other->elements[j].value;
        }
        other->likeness = cosine > other->likeness ? cosine : other->likeness;
    }
    for (size_t i = 0; i < chosen->count; i++) {
        work->dense[chosen->elements[i].feature] = 0;
    }
}

/* Whether place number `place` of the suggestions is one of the random ones, which stand evenly among the
 * others: whoever stops early has had a share of them. */
static bool is_random_place(const choice *work, size_t place) {
    double share = work->options->random;
    return !work->model || floor((double)(place + 1) * share + 1e-9) > floor((double)place * share + 1e-9);
}

static dm_status describe(choice *work, const dm_candidate *chosen, bool random, dm_suggestion *suggestion,
                          dm_error *error) {
    *suggestion = (dm_suggestion){.row = chosen->row,
                                  .random = random,
                                  .margin = NAN,
                                  .likeness = random ? NAN : dm_number_round(chosen->likeness),
                                  .label = DM_NONE,
                                  .first = DM_NONE,
                                  .second = DM_NONE};
    if (!work->model) {
        return DM_OK;
    }
    size_t labels = dm_model_label_count(work->model);
    dm_score score;
    dm_status status = score_row(work, &work->rows[chosen->row], &score, error);
    if (status != DM_OK) {
        return status;
    }
    suggestion->probability = dm_arena_take(work->arena, labels, sizeof *suggestion->probability);
    if (!suggestion->probability) {
        return dm_out_of_memory(error);
    }
    memcpy(suggestion->probability, score.probability, labels * sizeof *suggestion->probability);
    suggestion->margin = dm_number_round(chosen->margin);
    suggestion->label = score.label;
    find_best(&score, labels, &suggestion->first, &suggestion->second);
    return DM_OK;
}

static dm_status choose(choice *work, dm_suggestion *suggestions, size_t *found, dm_error *error) {
    size_t wanted = work->options->count;
    wanted = wanted < work->candidate_count ? wanted : work->candidate_count;
    for (*found = 0; *found < wanted; ++*found) {
        if (is_stopped(work, "choose", *found, wanted)) {
            return dm_fail(error, DM_INTERRUPTED, "interrupted");
        }
        bool random = is_random_place(work, *found);
        dm_candidate *chosen = random ? NULL : pick_unlike(work);
        random = !chosen;
        chosen = chosen ? chosen : pick_random(work);
        chosen->chosen = true;
        dm_status status = describe(work, chosen, random, &suggestions[*found], error);
        if (status != DM_OK) {
            return status;
        }
        if (work->model) {
            compare(work, chosen);
        }
    }
    return DM_OK;
}

/* ---- the whole */

static dm_status gather_candidates(choice *work, size_t row_count, const bool *open, dm_error *error) {
    work->candidates = dm_arena_take(work->arena, row_count, sizeof *work->candidates);
    work->drawing = dm_arena_take(work->arena, row_count, sizeof *work->drawing);
    if (!work->candidates || !work->drawing) {
        return dm_out_of_memory(error);
    }
    for (uint32_t row = 0; row < row_count; row++) {
        if (open[row]) {
            work->candidates[work->candidate_count++] = (dm_candidate){.row = row};
        }
    }
    return DM_OK;
}

/* Fisher and Yates' shuffle. */
static void shuffle(choice *work) {
    dm_random random = {work->options->seed};
    for (uint32_t i = 0; i < work->candidate_count; i++) {
        uint32_t other = dm_random_below(&random, i + 1);
        work->drawing[i] = work->drawing[other];
        work->drawing[other] = i;
    }
}

dm_status dm_suggest_rows(const dm_model *model, const dm_row *rows, size_t row_count, const bool *open,
                          const dm_suggestion_options *options, const dm_progress *progress, dm_arena *arena,
                          dm_suggestion **suggestions, size_t *found, dm_error *error) {
    choice work = {.model = model,
                   .rows = rows,
                   .options = options,
                   .progress = progress,
                   .arena = arena,
                   .workspace = dm_workspace_new(),
                   .document = dm_arena_new(0)};
    *found = 0;
    *suggestions = dm_arena_take(arena, options->count, sizeof **suggestions);
    dm_status status = work.workspace && work.document && *suggestions ? DM_OK : dm_out_of_memory(error);
    if (status == DM_OK) {
        status = gather_candidates(&work, row_count, open, error);
    }
    if (status == DM_OK && model) {
        status = sort_candidates(&work, error);
    }
    if (status == DM_OK && model) {
        status = fill_pool(&work, error);
    }
    if (status == DM_OK) {
        shuffle(&work);
        status = choose(&work, *suggestions, found, error);
    }
    dm_workspace_free(work.workspace);
    dm_arena_free(work.document);
    return status;
}
