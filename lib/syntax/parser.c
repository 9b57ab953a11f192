#include "syntax/parser.h"

#include "syntax/memory.h"

#define RELATION_NAME(name, text) text,
static const char *const relation_names[DM_RELATION_COUNT] = {DM_RELATIONS(RELATION_NAME)};

const char *dm_relation_name(dm_relation relation) {
    return relation < DM_RELATION_COUNT ? relation_names[relation] : "dep";
}

dm_relation dm_relation_named(dm_text name) {
    for (int relation = 0; relation < DM_RELATION_COUNT; relation++) {
        if (dm_text_equal(name, dm_text_of(relation_names[relation]))) {
            return (dm_relation)relation;
        }
    }
    return DM_RELATION_COUNT;
}

dm_status dm_parser_open(const dm_weights *weights, dm_parser *parser, dm_error *error) {
    dm_status status = dm_weights_pair(weights, "parser.moves", &parser->moves, error);
    if (status == DM_OK) {
        status = dm_weights_sparse(weights, "parser.relations", &parser->relations, error);
    }
    if (status == DM_OK) {
        status = dm_weights_narrow(weights, "parser.sure.moves", &parser->sure_moves, error);
    }
    if (status == DM_OK) {
        status = dm_weights_narrow(weights, "parser.sure.relations", &parser->sure_relations, error);
    }
    if (status == DM_OK && parser->relations.class_count != DM_RELATION_COUNT) {
        status = dm_fail(error, DM_BAD_MODEL, "the parser does not know the relations");
    }
    return status;
}

void dm_parser_start(dm_parser_state *state, const dm_word *words, const uint8_t *tags, size_t count) {
    state->words = words;
    state->tags = tags;
    state->count = (int32_t)count;
    state->depth = 0;
    state->buffer = 0;
    for (size_t node = 0; node <= count; node++) {
        state->nodes[node] = (dm_node){-1, -1, -1, -1, -1, 0, 0, DM_RELATION_DEP};
    }
    if (state->kept != NULL) {
        memset(state->kept, 0x80, (count + 2) * sizeof *state->kept);
    }
}

bool dm_parser_done(const dm_parser_state *state) {
    return state->buffer == state->count && state->depth == 0;
}

/* The root takes one child only: it waits until the stack holds nothing else. */
bool dm_move_allowed(const dm_parser_state *state, dm_move move) {
    switch (move) {
    case DM_MOVE_SHIFT:
        return state->buffer < state->count;
    case DM_MOVE_LEFT:
        return state->depth > 0 && (state->buffer < state->count || state->depth == 1);
    default:
        return state->depth > 1;
    }
}

void dm_move_arc(const dm_parser_state *state, dm_move move, int32_t *head, int32_t *dependent) {
    *dependent = state->stack[state->depth - 1];
    *head = move == DM_MOVE_LEFT ? state->buffer : state->stack[state->depth - 2];
}

static void join(dm_parser_state *state, int32_t head, int32_t dependent, dm_relation relation) {
    dm_node *parent = &state->nodes[head];
    state->nodes[dependent].head = head;
    state->nodes[dependent].relation = (uint8_t)relation;
    if (dependent < head) {
        parent->left2 = parent->left;
        parent->left = dependent;
        parent->left_count = (uint16_t)(parent->left_count + (parent->left_count < UINT16_MAX));
    } else {
        parent->right2 = parent->right;
        parent->right = dependent;
        parent->right_count = (uint16_t)(parent->right_count + (parent->right_count < UINT16_MAX));
    }
}

void dm_parser_move(dm_parser_state *state, dm_move move, dm_relation relation) {
    if (move == DM_MOVE_SHIFT) {
        state->stack[state->depth++] = state->buffer++;
        return;
    }
    int32_t head = 0;
    int32_t dependent = 0;
    dm_move_arc(state, move, &head, &dependent);
    join(state, head, dependent, relation);
    state->depth--;
}

/* The only move that is allowed, DM_MOVE_COUNT where there is a choice. */
static dm_move forced_move(const dm_parser_state *state) {
    dm_move forced = DM_MOVE_COUNT;
    int allowed = 0;
    for (dm_move move = DM_MOVE_SHIFT; move < DM_MOVE_COUNT; move++) {
        if (dm_move_allowed(state, move)) {
            forced = move;
            allowed++;
        }
    }
    return allowed == 1 ? forced : DM_MOVE_COUNT;
}

/* Where the sums of a group are kept in this state: with the word that the group is about. */
static dm_move_sums *kept_sums(const dm_parser_state *state, dm_move_group group) {
    int32_t top = state->stack[state->depth - 1];
    int32_t second = state->depth > 1 ? state->stack[state->depth - 2] : state->count + 1;
    int32_t node = group == DM_MOVE_SECOND ? second : group == DM_MOVE_NEXT ? state->buffer : top;
    return &state->kept[node][group];
}

/* What the features of the state weigh; there is a word on the stack. */
static void weigh_moves(const dm_parser *parser, const dm_parser_state *state, dm_features *features,
                        int32_t sums[2]) {
    uint32_t ends[DM_MOVE_GROUPS];
    dm_features_start(features, 0);
    for (dm_move_group group = DM_MOVE_TOP; group < DM_MOVE_GROUPS; group++) {
        if (group == DM_MOVE_REST || kept_sums(state, group)->left == DM_MOVE_UNKNOWN) {
            dm_move_features_of(state, group, features);
        }
        ends[group] = features->count;
    }
    dm_buckets_fetch(parser->moves.buckets, parser->moves.bucket_count, features->keys, features->count);
    uint32_t first = ends[DM_MOVE_KEPT - 1];
    dm_pair_sum(&parser->moves, features->keys + first, features->count - first, sums);
    for (dm_move_group group = DM_MOVE_TOP; group < DM_MOVE_KEPT; group++) {
        dm_move_sums *kept = kept_sums(state, group);
        uint32_t start = group == DM_MOVE_TOP ? 0 : ends[group - 1];
        if (kept->left == DM_MOVE_UNKNOWN) {
            int32_t fresh[2];
            dm_pair_sum(&parser->moves, features->keys + start, ends[group] - start, fresh);
            *kept = (dm_move_sums){(int16_t)fresh[0], (int16_t)fresh[1]};
        }
        sums[0] += kept->left;
        sums[1] += kept->right;
    }
}

/* The allowed move with the highest score, the first of equals. */
static dm_move heaviest_move(const dm_parser_state *state, const int32_t sums[2]) {
    const int32_t score[DM_MOVE_COUNT] = {0, sums[0], sums[1]};
    dm_move best = DM_MOVE_COUNT;
    for (dm_move move = DM_MOVE_SHIFT; move < DM_MOVE_COUNT; move++) {
        if (dm_move_allowed(state, move) && (best == DM_MOVE_COUNT || score[move] > score[best])) {
            best = move;
        }
    }
    return best;
}

static dm_move best_move(const dm_parser *parser, const dm_parser_state *state, dm_features *features) {
    dm_move move = forced_move(state);
    if (move != DM_MOVE_COUNT) {
        return move;
    }
    move = (dm_move)dm_narrow_find(&parser->sure_moves, dm_sure_move_key(state), DM_MOVE_COUNT);
    if (move < DM_MOVE_COUNT && dm_move_allowed(state, move)) {
        return move;
    }
    int32_t sums[2];
    weigh_moves(parser, state, features, sums);
    return heaviest_move(state, sums);
}

static dm_relation best_relation(const dm_parser *parser, const dm_parser_state *state, int32_t head,
                                 int32_t dependent, dm_features *features) {
    if (head == state->count) {
        return DM_RELATION_ROOT;
    }
    uint64_t keys[DM_SURE_RELATION_KEYS];
    dm_sure_relation_keys(state, head, dependent, keys);
    for (int key = 0; key < DM_SURE_RELATION_KEYS; key++) {
        int32_t sure = dm_narrow_find(&parser->sure_relations, keys[key], DM_RELATION_COUNT);
        if (sure >= 0 && sure < DM_RELATION_COUNT) {
            return (dm_relation)sure;
        }
    }
    int16_t sums[DM_CLASSES_MOST];
    dm_relation_features(state, head, dependent, features);
    dm_sparse_sum(&parser->relations, features->keys, features->count, sums);
    sums[DM_RELATION_ROOT] = INT16_MIN;
    return (dm_relation)dm_heaviest(sums, DM_RELATION_COUNT);
}

void dm_parser_run(const dm_parser *parser, dm_parser_state *state) {
    dm_features features;
    while (!dm_parser_done(state)) {
        dm_move move = best_move(parser, state, &features);
        dm_relation relation = DM_RELATION_DEP;
        if (move != DM_MOVE_SHIFT) {
            int32_t head = 0;
            int32_t dependent = 0;
            dm_move_arc(state, move, &head, &dependent);
            relation = best_relation(parser, state, head, dependent, &features);
        }
        dm_parser_move(state, move, relation);
    }
}

/* A sentence is parsed in pieces of so many words at most: longer ones are no sentences, and the room that
 * parsing takes is bounded. */
enum { PIECE = 1024 };

static size_t longest_piece(const dm_document *document) {
    size_t longest = 0;
    for (size_t index = 0; index < document->sentence_count && longest < PIECE; index++) {
        dm_range tokens = document->sentences[index].tokens;
        size_t length = tokens.end - tokens.first;
        longest = length > longest ? length : longest;
    }
    return longest < PIECE ? longest : PIECE;
}

/* The arrays of a parse while they are filled; each [token_count]. */
typedef struct filling {
    dm_word *words;
    uint8_t *tags;
    uint32_t *heads;
    uint8_t *relations;
} filling;

static void parse_piece(const dm_parser *parser, dm_parser_state *state, dm_range range,
                        const filling *into) {
    size_t length = range.end - range.first;
    dm_parser_start(state, into->words + range.first, into->tags + range.first, length);
    dm_parser_run(parser, state);
    for (uint32_t place = 0; place < length; place++) {
        const dm_node *node = &state->nodes[place];
        bool root = node->head == state->count;
        into->heads[range.first + place] = root ? DM_NONE : range.first + (uint32_t)node->head;
        into->relations[range.first + place] = node->relation;
    }
}

dm_status dm_parse_document(const dm_tagger *tagger, const dm_parser *parser, const dm_document *document,
                            dm_arena *arena, dm_parse *parse, dm_error *error) {
    size_t longest = longest_piece(document);
    size_t count = document->token_count;
    filling into = {
        dm_arena_take(arena, count, sizeof(dm_word)), dm_arena_take(arena, count, sizeof(uint8_t)),
        dm_arena_take(arena, count, sizeof(uint32_t)), dm_arena_take(arena, count, sizeof(uint8_t))};
    dm_parser_state state = {.nodes = dm_arena_take(arena, longest + 1, sizeof(dm_node)),
                             .stack = dm_arena_take(arena, longest + 1, sizeof(int32_t)),
                             .kept = dm_arena_take(arena, longest + 2, sizeof *state.kept)};
    if (into.words == NULL || into.tags == NULL || into.heads == NULL || into.relations == NULL ||
        state.nodes == NULL || state.stack == NULL || state.kept == NULL) {
        return dm_out_of_memory(error);
    }
    dm_memory *memory = dm_memory_of(arena, tagger);
    for (size_t token = 0; token < count; token++) {
        into.words[token] = dm_memory_word(memory, dm_token_text(document, &document->tokens[token]));
    }
    for (size_t index = 0; index < document->sentence_count; index++) {
        dm_range range = document->sentences[index].tokens;
        dm_tag_sentence(tagger, memory, into.words + range.first, range.end - range.first,
                        into.tags + range.first);
        for (uint32_t first = range.first; first < range.end; first += PIECE) {
            uint32_t end = range.end - first > PIECE ? first + PIECE : range.end;
            parse_piece(parser, &state, (dm_range){first, end}, &into);
        }
    }
    *parse = (dm_parse){tagger->tags, into.words, into.tags, into.heads, into.relations, count};
    return DM_OK;
}
