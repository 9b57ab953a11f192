#include "train/engine/syntax.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/random.h"
#include "train/engine/perceptron.h"
#include "train/engine/sure.h"

enum {
    FOLDS = 4, /* of the tagger, whose mistakes the parser must know */
    FOLD_EPOCHS = 4,
    TAGGER_EPOCHS = 6,
    PARSER_EPOCHS = 8,
    TAGGER_LEAST = 4, /* updates before a feature weighs */
    PARSER_LEAST = 6,
    SURE_COUNT = 25, /* a word seen so often with one tag always has it */
    EXPLORE = 90,    /* percent of the parser's own mistakes that it goes on from */
    SURE_MOVES = 12  /* tags met so often with one move always have it; words with one relation, too */
};
static const double sure_share = 0.998;
static const double sure_move_share = 0.995;
static const float tagger_floor = 0.8F;   /* weights below it cost time and size and decide nothing */
static const float relation_floor = 1.0F; /* the same */

/* ---- the tagger */

typedef struct tagger_training {
    decision_counts forms; /* the tags of each form */
    engine_perceptron perceptron;
} tagger_training;

static void count_forms(tagger_training *training, const treebank *bank, size_t fold) {
    decisions_init(&training->forms, DM_TAGS_MOST);
    for (size_t number = 0; number < bank->count; number++) {
        const gold_sentence *sentence = &bank->sentences[number];
        for (size_t token = 0; token < sentence->count && number / 20 % FOLDS != fold; token++) {
            decisions_add(&training->forms, dm_mix(sentence->words[token].form, 0), sentence->tags[token]);
        }
    }
}

static uint32_t best_score(const float *scores, uint32_t count) {
    uint32_t best = 0;
    for (uint32_t class = 1; class < count; class ++) {
        best = scores[class] > scores[best] ? class : best;
    }
    return best;
}

/* Tags a sentence and, where `learn` is set, learns from each mistake. */
static void tag_once(tagger_training *training, const gold_sentence *sentence, bool learn, uint8_t *tags) {
    dm_features features;
    float scores[DM_TAGS_MOST];
    uint32_t previous = DM_TAG_NONE;
    uint32_t before = DM_TAG_NONE;
    for (size_t token = 0; token < sentence->count; token++) {
        uint32_t form = feature_index_find(&training->forms.keys, dm_mix(sentence->words[token].form, 0));
        int32_t only =
            form != UINT32_MAX ? decisions_sure(&training->forms, form, SURE_COUNT, sure_share) : -1;
        uint32_t tag = (uint32_t)only;
        if (only < 0) {
            dm_tag_features(sentence->words, sentence->count, token, previous, before, &features);
            perceptron_score(&training->perceptron, &features, scores);
            tag = best_score(scores, training->perceptron.classes);
            if (learn) {
                perceptron_step(&training->perceptron);
            }
            if (learn && tag != sentence->tags[token]) {
                perceptron_update(&training->perceptron, &features, sentence->tags[token], tag);
            }
        }
        tags[token] = (uint8_t)tag;
        before = previous;
        previous = tag;
    }
}

static void shuffle(uint32_t *order, size_t count, dm_random *random) {
    for (size_t left = count; left > 1; left--) {
        size_t other = dm_random_below(random, (uint32_t)left);
        uint32_t kept = order[left - 1];
        order[left - 1] = order[other];
        order[other] = kept;
    }
}

/* Trains on all sentences but those of one fold (FOLDS: on all). */
static void train_tagger(tagger_training *training, const treebank *bank, uint32_t tag_count, size_t fold,
                         int epochs) {
    memset(training, 0, sizeof *training);
    count_forms(training, bank, fold);
    perceptron_init(&training->perceptron, tag_count, TAGGER_LEAST);
    uint32_t *order = must_resize(NULL, bank->count, sizeof *order);
    size_t count = 0;
    for (size_t number = 0; number < bank->count; number++) {
        if (number / 20 % FOLDS != fold) {
            order[count++] = (uint32_t)number;
        }
    }
    dm_random random = {7 + fold};
    uint8_t tags[TREEBANK_SENTENCE_MOST];
    for (int epoch = 0; epoch < epochs; epoch++) {
        shuffle(order, count, &random);
        for (size_t index = 0; index < count; index++) {
            tag_once(training, &bank->sentences[order[index]], true, tags);
        }
    }
    perceptron_average(&training->perceptron);
    free(order);
}

static void free_tagger(tagger_training *training) {
    decisions_free(&training->forms);
    perceptron_free(&training->perceptron);
}

/* Gives each sentence the tags of a tagger that has not seen it. */
static void tag_by_folds(const treebank *bank, uint32_t tag_count) {
    for (size_t fold = 0; fold < FOLDS; fold++) {
        tagger_training training;
        train_tagger(&training, bank, tag_count, fold, FOLD_EPOCHS);
        for (size_t number = 0; number < bank->count; number++) {
            if (number / 20 % FOLDS == fold) {
                tag_once(&training, &bank->sentences[number], false, bank->sentences[number].predicted);
            }
        }
        free_tagger(&training);
    }
}

static void add_tagger(const treebank *bank, const tag_list *tags, engine_bundle *bundle) {
    uint32_t tag_count = (uint32_t)tags->names.count;
    tagger_training training;
    train_tagger(&training, bank, tag_count, FOLDS, TAGGER_EPOCHS);
    decisions_add_table(&training.forms, SURE_COUNT, sure_share, "tagger.only", bundle);
    weight_rows rows = {training.perceptron.index.keys, training.perceptron.weights,
                        training.perceptron.index.count, tag_count};
    bundle_add_sparse(bundle, "tagger.weights", &rows, tagger_floor, 0.0);
    free_tagger(&training);
}

/* ---- the parser */

typedef struct parser_training {
    engine_perceptron moves;
    engine_perceptron relations;
    dm_random random;
} parser_training;

/* How many gold arcs each move makes unreachable: the dynamic oracle of the arc-hybrid system. */
static void move_costs(const dm_parser_state *state, const gold_sentence *sentence, int *costs) {
    const int32_t *heads = sentence->heads;
    costs[DM_MOVE_SHIFT] = costs[DM_MOVE_LEFT] = costs[DM_MOVE_RIGHT] = 0;
    if (state->depth > 0) {
        int32_t top = state->stack[state->depth - 1];
        int32_t second = state->depth > 1 ? state->stack[state->depth - 2] : -1;
        int children = 0;
        for (int32_t ahead = state->buffer; ahead < state->count; ahead++) {
            children += heads[ahead] == top;
        }
        costs[DM_MOVE_LEFT] = children + (heads[top] == second || heads[top] > state->buffer);
        costs[DM_MOVE_RIGHT] = children + (heads[top] >= state->buffer);
    }
    if (state->buffer < state->count) {
        int32_t next = state->buffer;
        for (int32_t place = 0; place < state->depth; place++) {
            int32_t node = state->stack[place];
            costs[DM_MOVE_SHIFT] += (place < state->depth - 1 && heads[next] == node) || heads[node] == next;
        }
    }
}

/* The best-scored move, of all allowed ones or of those that cost `cost`. */
static dm_move choose_move(const dm_parser_state *state, const float *scores, const int *costs, int cost) {
    dm_move best = DM_MOVE_COUNT;
    for (dm_move move = DM_MOVE_SHIFT; move < DM_MOVE_COUNT; move++) {
        bool fits = dm_move_allowed(state, move) && (costs == NULL || costs[move] == cost);
        if (fits && (best == DM_MOVE_COUNT || scores[move] > scores[best])) {
            best = move;
        }
    }
    return best;
}

static int least_cost(const dm_parser_state *state, const int *costs) {
    int least = INT32_MAX;
    for (dm_move move = DM_MOVE_SHIFT; move < DM_MOVE_COUNT; move++) {
        if (dm_move_allowed(state, move) && costs[move] < least) {
            least = costs[move];
        }
    }
    return least;
}

/* The relation of the arc that a move makes; learned from where the arc is a gold one. */
static dm_relation learn_relation(parser_training *training, const dm_parser_state *state, dm_move move,
                                  const gold_sentence *sentence) {
    int32_t head = 0;
    int32_t dependent = 0;
    dm_move_arc(state, move, &head, &dependent);
    if (head == state->count) {
        return DM_RELATION_ROOT;
    }
    dm_features features;
    float scores[DM_RELATION_COUNT];
    dm_relation_features(state, head, dependent, &features);
    perceptron_score(&training->relations, &features, scores);
    scores[DM_RELATION_ROOT] = -INFINITY;
    uint32_t relation = best_score(scores, DM_RELATION_COUNT);
    perceptron_step(&training->relations);
    if (sentence->heads[dependent] == head && sentence->relations[dependent] != relation) {
        perceptron_update(&training->relations, &features, sentence->relations[dependent], relation);
    }
    return (dm_relation)relation;
}

static void parse_once(parser_training *training, const gold_sentence *sentence, bool explore,
                       dm_parser_state *state) {
    dm_features features;
    float scores[DM_MOVE_COUNT];
    int costs[DM_MOVE_COUNT];
    dm_parser_start(state, sentence->words, sentence->predicted, sentence->count);
    while (!dm_parser_done(state)) {
        dm_move_features(state, &features);
        perceptron_score(&training->moves, &features, scores);
        move_costs(state, sentence, costs);
        int least = least_cost(state, costs);
        dm_move own = choose_move(state, scores, NULL, 0);
        dm_move right = choose_move(state, scores, costs, least);
        perceptron_step(&training->moves);
        if (costs[own] > least) {
            perceptron_update(&training->moves, &features, right, own);
            bool follow = explore && dm_random_below(&training->random, 100) < EXPLORE;
            own = follow ? own : right;
        }
        dm_relation relation =
            own == DM_MOVE_SHIFT ? DM_RELATION_DEP : learn_relation(training, state, own, sentence);
        dm_parser_move(state, own, relation);
    }
}

/* A move of the trained parser, and the relation of its arc; counts both by what is known before them. */
static void count_move(const parser_training *training, dm_parser_state *state, decision_counts *moves,
                       decision_counts *relations) {
    dm_features features;
    float scores[DM_RELATION_COUNT];
    dm_move_features(state, &features);
    perceptron_score(&training->moves, &features, scores);
    dm_move move = choose_move(state, scores, NULL, 0);
    dm_relation relation = DM_RELATION_DEP;
    int32_t head = state->count;
    int32_t dependent = 0;
    decisions_add(moves, dm_sure_move_key(state), move);
    if (move != DM_MOVE_SHIFT) {
        dm_move_arc(state, move, &head, &dependent);
    }
    if (head != state->count) {
        uint64_t keys[DM_SURE_RELATION_KEYS];
        dm_relation_features(state, head, dependent, &features);
        perceptron_score(&training->relations, &features, scores);
        scores[DM_RELATION_ROOT] = -INFINITY;
        relation = (dm_relation)best_score(scores, DM_RELATION_COUNT);
        dm_sure_relation_keys(state, head, dependent, keys);
        for (int key = 0; key < DM_SURE_RELATION_KEYS; key++) {
            decisions_add(relations, keys[key], relation);
        }
    }
    dm_parser_move(state, move, relation);
}

/* What the trained parser always does alike. */
static void add_sure_moves(const parser_training *training, const treebank *bank, dm_parser_state *state,
                           engine_bundle *bundle) {
    decision_counts moves;
    decision_counts relations;
    decisions_init(&moves, DM_MOVE_COUNT);
    decisions_init(&relations, DM_RELATION_COUNT);
    for (size_t number = 0; number < bank->count; number++) {
        const gold_sentence *sentence = &bank->sentences[number];
        dm_parser_start(state, sentence->words, sentence->predicted, sentence->count);
        while (!dm_parser_done(state)) {
            count_move(training, state, &moves, &relations);
        }
    }
    decisions_add_table(&moves, SURE_MOVES, sure_move_share, "parser.sure.moves", bundle);
    decisions_add_table(&relations, SURE_MOVES, sure_move_share, "parser.sure.relations", bundle);
    decisions_free(&moves);
    decisions_free(&relations);
}

static void add_move_weights(const engine_perceptron *moves, engine_bundle *bundle) {
    size_t rows = moves->index.count;
    float *worth = must_resize(NULL, rows * 2, sizeof *worth);
    for (size_t row = 0; row < rows; row++) {
        const float *weights = moves->weights + row * DM_MOVE_COUNT;
        worth[row * 2] = weights[DM_MOVE_LEFT] - weights[DM_MOVE_SHIFT];
        worth[row * 2 + 1] = weights[DM_MOVE_RIGHT] - weights[DM_MOVE_SHIFT];
    }
    bundle_add_table(bundle, "parser.moves", DM_TABLE_PAIR, &(weight_rows){moves->index.keys, worth, rows, 2},
                     0.0F, 0.0);
    free(worth);
}

/* The room that parsing the longest sentence of a treebank needs. */
static dm_parser_state new_state(void) {
    return (dm_parser_state){
        .nodes = must_resize(NULL, TREEBANK_SENTENCE_MOST + 1, sizeof(dm_node)),
        .stack = must_resize(NULL, TREEBANK_SENTENCE_MOST + 1, sizeof(int32_t)),
        .kept = must_resize(NULL, TREEBANK_SENTENCE_MOST + 2, sizeof(dm_move_sums[DM_MOVE_KEPT]))};
}

static void free_state(dm_parser_state *state) {
    free(state->nodes);
    free(state->stack);
    free(state->kept);
}

static void add_parser(const treebank *bank, engine_bundle *bundle) {
    parser_training training = {.random = {3}};
    perceptron_init(&training.moves, DM_MOVE_COUNT, PARSER_LEAST);
    perceptron_init(&training.relations, DM_RELATION_COUNT, PARSER_LEAST);
    uint32_t *order = must_resize(NULL, bank->count, sizeof *order);
    size_t count = 0;
    for (size_t number = 0; number < bank->count; number++) {
        if (bank->sentences[number].projective) {
            order[count++] = (uint32_t)number;
        }
    }
    dm_parser_state state = new_state();
    for (int epoch = 0; epoch < PARSER_EPOCHS; epoch++) {
        shuffle(order, count, &training.random);
        for (size_t index = 0; index < count; index++) {
            parse_once(&training, &bank->sentences[order[index]], epoch > 0, &state);
        }
    }
    perceptron_average(&training.moves);
    perceptron_average(&training.relations);
    add_move_weights(&training.moves, bundle);
    bundle_add_sparse(bundle, "parser.relations",
                      &(weight_rows){training.relations.index.keys, training.relations.weights,
                                     training.relations.index.count, DM_RELATION_COUNT},
                      relation_floor, 0.0);
    add_sure_moves(&training, bank, &state, bundle);
    perceptron_free(&training.moves);
    perceptron_free(&training.relations);
    free(order);
    free_state(&state);
}

static void add_tag_names(const tag_list *tags, engine_bundle *bundle) {
    dm_buffer names = {0};
    for (size_t tag = 0; tag < tags->names.count; tag++) {
        dm_buffer_add(&names, tags->names.keys[tag]);
        dm_buffer_add_byte(&names, '\n');
    }
    bundle_add_text(bundle, "tags", dm_buffer_text(&names));
    dm_buffer_free(&names);
}

dm_status syntax_train(const char *path, engine_bundle *bundle, dm_error *error) {
    dm_arena *arena = dm_arena_new(0);
    if (arena == NULL) {
        return dm_out_of_memory(error);
    }
    tag_list tags;
    treebank bank = {0};
    dm_table_init(&tags.names, arena);
    dm_status status = treebank_read(path, arena, &tags, true, &bank, error);
    if (status == DM_OK) {
        add_tag_names(&tags, bundle);
        tag_by_folds(&bank, (uint32_t)tags.names.count);
        add_tagger(&bank, &tags, bundle);
        add_parser(&bank, bundle);
    }
    dm_arena_free(arena);
    return status;
}

/* ---- measuring */

typedef struct syntax_tally {
    size_t tokens, tags, parts, heads, relations;
} syntax_tally;

static void measure_sentence(const dm_tagger *tagger, const dm_parser *parser, dm_parser_state *state,
                             const gold_sentence *sentence, syntax_tally *tally) {
    dm_tag_sentence(tagger, NULL, sentence->words, sentence->count, sentence->predicted);
    dm_parser_start(state, sentence->words, sentence->predicted, sentence->count);
    dm_parser_run(parser, state);
    for (size_t token = 0; token < sentence->count; token++) {
        uint8_t tag = sentence->predicted[token];
        uint8_t gold = sentence->tags[token];
        bool head = state->nodes[token].head == sentence->heads[token];
        tally->tokens++;
        tally->tags += dm_text_equal(tagger->tags[tag].name, tagger->tags[gold].name);
        tally->parts += tagger->tags[tag].part == tagger->tags[gold].part;
        tally->heads += head;
        tally->relations += head && state->nodes[token].relation == sentence->relations[token];
    }
}

dm_status syntax_measure(const dm_weights *weights, const char *path, dm_error *error) {
    dm_arena *arena = dm_arena_new(0);
    dm_tagger tagger;
    dm_parser parser;
    dm_status status = arena == NULL ? dm_out_of_memory(error) : dm_tagger_open(weights, &tagger, error);
    if (status == DM_OK) {
        status = dm_parser_open(weights, &parser, error);
    }
    dm_text names = {0};
    if (status == DM_OK) {
        status = dm_weights_section(weights, "tags", &names, error);
    }
    tag_list tags;
    treebank bank = {0};
    dm_table_init(&tags.names, arena);
    dm_text line = {0};
    while (status == DM_OK && dm_text_next_field(&names, '\n', &line)) {
        (void)dm_table_add(&tags.names, line);
    }
    if (status == DM_OK) {
        status = treebank_read(path, arena, &tags, false, &bank, error);
    }
    dm_parser_state state = new_state();
    syntax_tally tally = {0};
    for (size_t number = 0; status == DM_OK && number < bank.count; number++) {
        measure_sentence(&tagger, &parser, &state, &bank.sentences[number], &tally);
    }
    double tokens = tally.tokens > 0 ? (double)tally.tokens : 1;
    (void)printf("%s: %zu tokens, XPOS %.2f, UPOS %.2f, UAS %.2f, LAS %.2f\n", path, tally.tokens,
                 100 * (double)tally.tags / tokens, 100 * (double)tally.parts / tokens,
                 100 * (double)tally.heads / tokens, 100 * (double)tally.relations / tokens);
    free_state(&state);
    dm_arena_free(arena);
    return status;
}
