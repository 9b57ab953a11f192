#include "train/engine/diagnosis.h"

#include <stdio.h>

/* The stages, in the order in which a gold attribution can be lost. */
typedef enum stage { STAGE_GOLD, STAGE_CUE, STAGE_CANDIDATE, STAGE_BEST, STAGE_CHOSEN, STAGE_COUNT } stage;

static const char *const stage_names[STAGE_COUNT] = {"gold", "cue is looked at", "a candidate is right",
                                                     "its best candidate is right", "that is chosen"};

static dm_unit_kind kind_of(const article *item, const gold_attribution *gold) {
    uint32_t words = 0;
    uint32_t quoted = 0;
    for (size_t part = 0; part < gold->content_count; part++) {
        for (uint32_t token = gold->contents[part].first; token < gold->contents[part].end; token++) {
            bool word = item->document.tokens[token].kind <= DM_TOKEN_NUMBER;
            words += word;
            quoted += word && item->quotations.around[token] != DM_NONE;
        }
    }
    return quoted == 0 ? DM_UNIT_INDIRECT : quoted * 10 >= words * 9 ? DM_UNIT_DIRECT : DM_UNIT_MIXED;
}

/* The last stage that still has the attribution. */
static stage last_stage(const article *item, const gold_attribution *gold, const dm_candidates *candidates,
                        const bool *chosen) {
    if (gold->head == DM_NONE || item->view.cue[gold->head] <= DM_CUE_FLOOR) {
        return STAGE_GOLD;
    }
    stage reached = STAGE_CUE;
    const dm_candidate *best = NULL;
    for (size_t number = 0; number < candidates->count; number++) {
        const dm_candidate *candidate = &candidates->items[number];
        if (candidate->cue != gold->head) {
            continue;
        }
        bool right = article_is_right(item, candidate, gold);
        reached = right && reached < STAGE_CANDIDATE ? STAGE_CANDIDATE : reached;
        if (best == NULL || candidate->score > best->score) {
            best = candidate;
        }
        if (right && chosen[number]) {
            return STAGE_CHOSEN;
        }
    }
    return best != NULL && article_is_right(item, best, gold) ? STAGE_BEST : reached;
}

/* How many likely cues are cues, at one threshold. */
static void print_cues(const articles *list) {
    for (int tenth = 1; tenth <= 5; tenth++) {
        size_t right = 0;
        size_t found = 0;
        size_t gold = 0;
        for (size_t number = 0; number < list->count; number++) {
            const article *item = &list->items[number];
            for (uint32_t token = 0; token < item->document.token_count; token++) {
                bool likely = item->view.cue[token] > 0.1F * (float)tenth;
                found += likely;
                gold += item->is_cue[token];
                right += likely && item->is_cue[token];
            }
        }
        double precision = found > 0 ? (double)right / (double)found : 0;
        double recall = gold > 0 ? (double)right / (double)gold : 0;
        (void)printf("cues above 0.%d: precision %.3f, recall %.3f, F1 %.3f\n", tenth, precision, recall,
                     2 * precision * recall / (precision + recall + 1e-9));
    }
}

dm_status diagnose(const dm_engine *engine, articles *list, dm_error *error) {
    size_t counts[STAGE_COUNT][DM_UNIT_INDIRECT + 1] = {0};
    size_t candidate_count = 0;
    dm_status status = DM_OK;
    for (size_t number = 0; number < list->count && status == DM_OK; number++) {
        article *item = &list->items[number];
        dm_candidates candidates = {0};
        status = dm_cue_score(&engine->cue, item->arena, &item->view, error);
        if (status == DM_OK) {
            status = dm_candidates_find(&engine->sequence, &item->view, item->arena, &candidates, error);
        }
        if (status != DM_OK) {
            break;
        }
        dm_candidates_score(&engine->choice, &item->view, &candidates);
        bool *chosen = dm_arena_take(item->arena, candidates.count, sizeof *chosen);
        status =
            dm_candidates_choose(&item->view, &candidates, DM_PROPOSAL_FLOOR, item->arena, chosen, error);
        candidate_count += candidates.count;
        for (size_t gold = 0; gold < item->gold_count; gold++) {
            stage last = last_stage(item, &item->gold[gold], &candidates, chosen);
            for (stage reached = STAGE_GOLD; reached <= last; reached++) {
                counts[reached][kind_of(item, &item->gold[gold])]++;
            }
        }
    }
    print_cues(list);
    (void)printf("%zu candidates\n%-28s direct  mixed indirect\n", candidate_count, "");
    for (stage reached = STAGE_GOLD; reached < STAGE_COUNT; reached++) {
        (void)printf("%-28s %6zu %6zu %8zu\n", stage_names[reached], counts[reached][DM_UNIT_DIRECT],
                     counts[reached][DM_UNIT_MIXED], counts[reached][DM_UNIT_INDIRECT]);
    }
    return status;
}
