#include "train/engine/speed.h"

#include <stdio.h>
#include <time.h>

#include "attribution/quotation.h"

enum { ROUNDS = 5 };

typedef enum speed_stage {
    STAGE_READ,
    STAGE_PARSE,
    STAGE_CUES,
    STAGE_FIELDS,
    STAGE_CHOICE,
    STAGE_COUNT
} speed_stage;

static const char *const stage_names[STAGE_COUNT] = {"read", "tag and parse", "cues", "contents and sources",
                                                     "choice"};

static double now(void) {
    struct timespec time = {0};
    (void)clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

/* Adds what each stage takes on one article. */
static dm_status time_article(const dm_engine *engine, const article *item, dm_arena *arena, double *seconds,
                              dm_error *error) {
    dm_document document;
    dm_quotations quotations;
    dm_view view;
    dm_candidates candidates = {0};
    double times[STAGE_COUNT + 1];
    times[STAGE_READ] = now();
    dm_status status = dm_document_read(item->document.text, arena, &document, error);
    if (status == DM_OK) {
        status = dm_quotations_find(&document, &quotations, error);
    }
    times[STAGE_PARSE] = now();
    if (status == DM_OK) {
        status = dm_view_new(&engine->tagger, &engine->parser, &document, &quotations, arena, &view, error);
    }
    times[STAGE_CUES] = now();
    if (status == DM_OK) {
        status = dm_cue_score(&engine->cue, arena, &view, error);
    }
    times[STAGE_FIELDS] = now();
    if (status == DM_OK) {
        status = dm_candidates_find(&engine->sequence, &view, arena, &candidates, error);
    }
    times[STAGE_CHOICE] = now();
    if (status == DM_OK) {
        bool *chosen = dm_arena_take(arena, candidates.count, sizeof *chosen);
        dm_candidates_score(&engine->choice, &view, &candidates);
        status = dm_candidates_choose(&view, &candidates, DM_PROPOSAL_FLOOR, arena, chosen, error);
    }
    times[STAGE_COUNT] = now();
    for (int stage = 0; stage < STAGE_COUNT; stage++) {
        seconds[stage] += times[stage + 1] - times[stage];
    }
    return status;
}

dm_status measure_speed(const dm_engine *engine, articles *list, dm_error *error) {
    double best[STAGE_COUNT] = {0};
    dm_status status = DM_OK;
    dm_arena *arena = dm_arena_new(0);
    if (arena == NULL) {
        return dm_out_of_memory(error);
    }
    for (int round = 0; round < ROUNDS && status == DM_OK; round++) {
        double seconds[STAGE_COUNT] = {0};
        for (size_t number = 0; number < list->count && status == DM_OK; number++) {
            dm_arena_reset(arena);
            status = time_article(engine, &list->items[number], arena, seconds, error);
        }
        for (int stage = 0; stage < STAGE_COUNT; stage++) {
            best[stage] = round == 0 || seconds[stage] < best[stage] ? seconds[stage] : best[stage];
        }
    }
    double bytes = 0;
    double whole = 0;
    for (size_t number = 0; number < list->count; number++) {
        bytes += (double)list->items[number].document.text.length;
    }
    for (int stage = 0; stage < STAGE_COUNT; stage++) {
        whole += best[stage];
        (void)printf("%-22s %8.2f MB/s\n", stage_names[stage], bytes / 1e6 / best[stage]);
    }
    (void)printf("%-22s %8.2f MB/s of %.2f MB\n", "whole", bytes / 1e6 / whole, bytes / 1e6);
    dm_arena_free(arena);
    return status;
}
