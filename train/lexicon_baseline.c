#include <math.h>

#include "base/embedded.h"
#include "features/lexicon.h"
#include "model/row_passage.h"
#include "train/judged.h"

enum { ROWS_BETWEEN_STEPS = 256 };

typedef enum pole { CONCILIATORY, NEUTRAL, THREATENING, POLE_COUNT } pole;

static const char *const pole_labels[POLE_COUNT] = {
    [CONCILIATORY] = "conciliatory", [NEUTRAL] = "neutral", [THREATENING] = "threatening"};

/* What a category of the stance lexicon speaks for, by the codebook: blame, demands and dangers that nobody
 * would bring about are neutral, and so are all categories that are not here. */
static const struct {
    const char *category;
    pole label;
} categories[] = {
    {"threat", THREATENING},       {"veiled_threat", THREATENING}, {"ultimatum", THREATENING},
    {"red_line", THREATENING},     {"coercion", THREATENING},      {"force", THREATENING},
    {"sanction", THREATENING},     {"rupture", THREATENING},       {"defiance", THREATENING},
    {"consequence", THREATENING},  {"deterrence", THREATENING},    {"escalation", THREATENING},
    {"offer", CONCILIATORY},       {"dialogue", CONCILIATORY},     {"restraint", CONCILIATORY},
    {"peace", CONCILIATORY},       {"concession", CONCILIATORY},   {"reassurance", CONCILIATORY},
    {"cooperation", CONCILIATORY}, {"aid", CONCILIATORY},          {"release", CONCILIATORY},
    {"praise", CONCILIATORY},      {"hope", CONCILIATORY},         {"regret", CONCILIATORY},
};

/* What an answer by words needs, reused from row to row. */
typedef struct word_judge {
    dm_lexicon *lexicon;
    pole *poles;                /* [categories of the lexicon] */
    uint32_t label[POLE_COUNT]; /* of the model */
    dm_lexicon_matches matches;
    dm_arena *arena; /* of the row at hand */
} word_judge;

static bool find_labels(const dm_model *model, uint32_t label[POLE_COUNT]) {
    size_t found = 0;
    for (uint32_t i = 0; i < dm_model_label_count(model); i++) {
        for (pole side = 0; side < POLE_COUNT; side++) {
            if (strcmp(dm_model_label(model, i), pole_labels[side]) == 0) {
                label[side] = i;
                found++;
            }
        }
    }
    return found == POLE_COUNT;
}

static pole pole_of(dm_text category) {
    for (size_t i = 0; i < sizeof categories / sizeof *categories; i++) {
        if (dm_text_equal(category, dm_text_of(categories[i].category))) {
            return categories[i].label;
        }
    }
    return NEUTRAL;
}

static dm_status judge_open(word_judge *judge, dm_arena *poles, dm_error *error) {
    dm_status status = dm_lexicon_parse(dm_embedded("stance.tsv"), "stance", &judge->lexicon, error);
    if (status != DM_OK) {
        return status;
    }
    judge->arena = dm_arena_new(0);
    judge->poles = dm_arena_take(poles, dm_lexicon_category_count(judge->lexicon), sizeof *judge->poles);
    if (!judge->arena || !judge->poles) {
        return dm_out_of_memory(error);
    }
    for (uint32_t category = 0; category < dm_lexicon_category_count(judge->lexicon); category++) {
        judge->poles[category] = pole_of(dm_lexicon_category(judge->lexicon, category));
    }
    return DM_OK;
}

static dm_status judge_row(word_judge *judge, const dm_row *row, uint32_t *label, dm_error *error) {
    dm_document document;
    dm_passage passage;
    dm_arena_reset(judge->arena);
    dm_status status = dm_row_passage(row, judge->arena, &document, &passage, error);
    if (status == DM_OK) {
        status = dm_lexicon_find(judge->lexicon, &document, passage.tokens, &judge->matches, error);
    }
    if (status != DM_OK) {
        error->line = row->line;
        return status;
    }
    double weight[POLE_COUNT] = {0};
    for (size_t i = 0; i < judge->matches.count; i++) {
        const dm_lexicon_match *match = &judge->matches.matches[i];
        weight[judge->poles[match->category]] += match->negated ? 0 : (double)match->weight;
    }
    pole answer = weight[THREATENING] > weight[CONCILIATORY]   ? THREATENING
                  : weight[CONCILIATORY] > weight[THREATENING] ? CONCILIATORY
                                                               : NEUTRAL;
    *label = judge->label[answer];
    return DM_OK;
}

dm_status dm_answer_lexicon(const dm_model *model, const dm_judged *judged, const dm_progress *progress,
                            dm_prediction *predictions, bool *known, dm_error *error) {
    word_judge judge = {0};
    *known = strcmp(dm_model_task(model), "stance") == 0 && find_labels(model, judge.label);
    dm_arena *poles = *known ? dm_arena_new(0) : NULL;
    if (!poles) {
        return *known ? dm_out_of_memory(error) : DM_OK;
    }
    dm_status status = judge_open(&judge, poles, error);
    for (size_t i = 0; i < judged->count && status == DM_OK; i++) {
        uint32_t label = 0;
        if (i % ROWS_BETWEEN_STEPS == 0 && !progress->step(progress->context, "lexicon", i, judged->count)) {
            status = dm_fail(error, DM_INTERRUPTED, "interrupted");
        } else {
            status = judge_row(&judge, judged->rows[i], &label, error);
        }
        predictions[i] = (dm_prediction){judged->gold[i], label, NAN, NAN};
    }
    dm_lexicon_matches_free(&judge.matches);
    dm_lexicon_free(judge.lexicon);
    dm_arena_free(judge.arena);
    dm_arena_free(poles);
    return status;
}
