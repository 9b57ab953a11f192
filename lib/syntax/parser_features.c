#include "syntax/parser.h"

/* What the features see of a node: its word, tag and relation, or values that stand for none. */
typedef struct seen {
    uint64_t word;
    uint64_t tag;
    uint64_t relation;
} seen;

enum { GROUP_PLACES = 64 /* numbers of a group's features */ };

enum { NO_TAG = 997, ROOT_TAG = 998, NO_RELATION = 99, NO_WORD = 11, ROOT_WORD = 13 };

static seen see(const dm_parser_state *state, int32_t node) {
    if (node < 0) {
        return (seen){NO_WORD, NO_TAG, NO_RELATION};
    }
    if (node >= state->count) {
        return (seen){ROOT_WORD, ROOT_TAG, NO_RELATION};
    }
    return (seen){state->words[node].form, state->tags[node], state->nodes[node].relation};
}

static const dm_node *node_at(const dm_parser_state *state, int32_t node) {
    static const dm_node none = {-1, -1, -1, -1, -1, 0, 0, 0};
    return node < 0 ? &none : &state->nodes[node];
}

static int32_t on_stack(const dm_parser_state *state, int32_t depth) {
    return state->depth > depth ? state->stack[state->depth - 1 - depth] : -1;
}

static int32_t in_buffer(const dm_parser_state *state, int32_t offset) {
    return state->buffer + offset <= state->count ? state->buffer + offset : -1;
}

static uint64_t distance(int32_t left, int32_t right, int32_t most) {
    int32_t between = right - left;
    return left < 0 ? 0 : (uint64_t)(between < most ? between : most);
}

#define PAIR(left, right)           ((left)*1024 + (right))
#define TRIPLE(left, middle, right) (((left)*1024 + (middle)) * 1024 + (right))
#define FOUR(one, two, three, four) ((((one)*1024 + (two)) * 1024 + (three)) * 1024 + (four))
#define ADD1(first)                 dm_feature(features, first, 0, 0)
#define ADD2(first, second)         dm_feature(features, first, second, 0)
#define ADD3(first, second, third)  dm_feature(features, first, second, third)

/* The stack's top, whatever is beside it. */
static void add_top(const dm_parser_state *state, dm_features *features) {
    seen s0 = see(state, on_stack(state, 0));
    ADD1(s0.word);
    ADD2(s0.word, s0.tag);
    ADD1(s0.tag);
}

/* The word below the top. */
static void add_second(const dm_parser_state *state, dm_features *features) {
    seen s1 = see(state, on_stack(state, 1));
    ADD1(s1.word);
    ADD2(s1.word, s1.tag);
    ADD1(s1.tag);
}

/* The buffer's first words. */
static void add_next(const dm_parser_state *state, dm_features *features) {
    seen b0 = see(state, state->buffer);
    seen b1 = see(state, in_buffer(state, 1));
    seen b2 = see(state, in_buffer(state, 2));
    ADD1(0);
    ADD1(b0.word);
    ADD2(b0.word, b0.tag);
    ADD1(b0.tag);
    ADD1(b1.word);
    ADD2(b1.word, b1.tag);
    ADD1(PAIR(b0.tag, b1.tag));
    ADD1(TRIPLE(b0.tag, b1.tag, b2.tag));
}

/* The top and the word below it. */
static void add_below(const dm_parser_state *state, dm_features *features) {
    int32_t top = on_stack(state, 0);
    int32_t second = on_stack(state, 1);
    seen s0 = see(state, top);
    seen s1 = see(state, second);
    ADD1(PAIR(s1.tag, s0.tag));
    ADD2(s1.word, s0.word);
    ADD2(s1.word, s0.tag);
    ADD2(s0.word, s1.tag);
    ADD1(TRIPLE(s1.tag, s0.tag, distance(second, top, 8)));
}

/* Words and tags of the stack and the buffer together. */
static void add_words(const dm_parser_state *state, dm_features *features) {
    seen s0 = see(state, on_stack(state, 0));
    seen s1 = see(state, on_stack(state, 1));
    seen s2 = see(state, on_stack(state, 2));
    seen b0 = see(state, state->buffer);
    seen b1 = see(state, in_buffer(state, 1));
    ADD3(s0.word, PAIR(s0.tag, b0.tag), b0.word);
    ADD2(s0.word, PAIR(s0.tag, b0.tag));
    ADD2(b0.word, PAIR(s0.tag, b0.tag));
    ADD1(PAIR(s0.tag, b0.tag));
    ADD1(TRIPLE(s0.tag, b0.tag, b1.tag));
    ADD2(s0.word, b0.word);
    ADD1(TRIPLE(s1.tag, s0.tag, b0.tag));
    ADD1(FOUR(s2.tag, s1.tag, s0.tag, b0.tag));
    ADD1(FOUR(s1.tag, s0.tag, b0.tag, b1.tag));
    ADD2(s1.word, PAIR(s0.tag, b0.tag));
    ADD2(s0.word, PAIR(s1.tag, b0.tag));
    ADD2(b0.word, PAIR(s1.tag, s0.tag));
    ADD2(s1.word, b0.word);
    ADD2(s1.word, PAIR(s1.tag, b0.tag));
}

/* Distances between the stack's top and the buffer, and how many children each already has. */
static void add_distances(const dm_parser_state *state, dm_features *features) {
    int32_t top = on_stack(state, 0);
    seen s0 = see(state, top);
    seen s1 = see(state, on_stack(state, 1));
    seen b0 = see(state, state->buffer);
    const dm_node *top_node = node_at(state, top);
    const dm_node *buffer_node = node_at(state, state->buffer);
    uint64_t ahead = distance(top, state->buffer, 8);
    uint64_t lefts = dm_at_most(top_node->left_count, 3);
    uint64_t rights = dm_at_most(top_node->right_count, 4);
    ADD1(TRIPLE(s0.tag, b0.tag, ahead));
    ADD2(s0.word, ahead);
    ADD2(b0.word, ahead);
    ADD3(s0.word, b0.word, ahead);
    ADD1(TRIPLE(s0.tag, lefts, rights));
    ADD2(s0.word, PAIR(lefts, rights));
    ADD1(PAIR(b0.tag, dm_at_most(buffer_node->left_count, 3)));
    ADD2(b0.word, dm_at_most(buffer_node->left_count, 3));
    ADD1(PAIR(s1.tag, dm_at_most(node_at(state, on_stack(state, 1))->right_count, 4)));
}

/* Tags and relations of the children that the trees on stack and buffer already have. */
static void add_children(const dm_parser_state *state, dm_features *features) {
    const dm_node *top = node_at(state, on_stack(state, 0));
    const dm_node *second = node_at(state, on_stack(state, 1));
    const dm_node *next = node_at(state, state->buffer);
    seen s0 = see(state, on_stack(state, 0));
    seen s1 = see(state, on_stack(state, 1));
    seen b0 = see(state, state->buffer);
    seen top_left = see(state, top->left);
    seen top_right = see(state, top->right);
    seen second_right = see(state, second->right);
    seen next_left = see(state, next->left);
    ADD1(TRIPLE(s0.tag, b0.tag, top_left.tag));
    ADD1(TRIPLE(s0.tag, b0.tag, top_right.tag));
    ADD1(TRIPLE(s0.tag, b0.tag, next_left.tag));
    ADD1(TRIPLE(s1.tag, s0.tag, top_left.tag));
    ADD1(TRIPLE(s1.tag, s0.tag, top_right.tag));
    ADD1(TRIPLE(s1.tag, s0.tag, second_right.tag));
    ADD1(TRIPLE(s1.tag, s0.tag, see(state, second->left).tag));
    ADD1(TRIPLE(s0.tag, top_left.relation, top_right.relation));
    ADD1(FOUR(s0.tag, top_right.relation, see(state, top->right2).relation, b0.tag));
    ADD1(TRIPLE(s0.tag, top_left.relation, see(state, top->left2).relation));
    ADD1(FOUR(s1.tag, second_right.relation, s0.tag, b0.tag));
    ADD1(TRIPLE(s1.tag, second_right.relation, see(state, second->right2).relation));
    ADD1(TRIPLE(b0.tag, next_left.relation, see(state, next->left2).relation));
    ADD2(s0.word, PAIR(top_left.relation, top_right.relation));
    ADD2(b0.word, next_left.relation);
    ADD1(TRIPLE(s0.tag, top_left.relation, b0.tag));
    ADD2(top_right.word, PAIR(s0.tag, b0.tag));
    ADD2(top_left.word, PAIR(s0.tag, b0.tag));
    ADD2(next_left.word, PAIR(s0.tag, b0.tag));
}

static void add_rest(const dm_parser_state *state, dm_features *features) {
    add_words(state, features);
    add_distances(state, features);
    add_children(state, features);
}

void dm_move_features_of(const dm_parser_state *state, dm_move_group group, dm_features *features) {
    static void (*const add[DM_MOVE_GROUPS])(const dm_parser_state *state, dm_features *features) = {
        add_top, add_second, add_next, add_below, add_rest};
    features->place = (uint32_t)group * GROUP_PLACES;
    add[group](state, features);
}

void dm_move_features(const dm_parser_state *state, dm_features *features) {
    dm_features_start(features, 0);
    for (dm_move_group group = DM_MOVE_TOP; group < DM_MOVE_GROUPS; group++) {
        dm_move_features_of(state, group, features);
    }
}

uint64_t dm_sure_move_key(const dm_parser_state *state) {
    return dm_feature_key(0, see(state, on_stack(state, 1)).tag, see(state, on_stack(state, 0)).tag,
                          PAIR(see(state, state->buffer).tag, see(state, in_buffer(state, 1)).tag));
}

void dm_sure_relation_keys(const dm_parser_state *state, int32_t head, int32_t dependent,
                           uint64_t keys[DM_SURE_RELATION_KEYS]) {
    seen h = see(state, head);
    seen d = see(state, dependent);
    uint64_t side = head < dependent;
    uint64_t apart = distance(side ? head : dependent, side ? dependent : head, 3);
    uint64_t child = see(state, state->nodes[dependent].left).relation;
    keys[0] = dm_feature_key(1, d.word, PAIR(d.tag, h.tag), side);
    keys[1] = dm_feature_key(2, TRIPLE(d.tag, h.tag, child), apart, side);
}

/* Head and dependent by word, tag and neighbours. */
static void add_arc(const dm_parser_state *state, int32_t head, int32_t dependent, dm_features *features) {
    seen h = see(state, head);
    seen d = see(state, dependent);
    uint64_t side = head < dependent;
    uint64_t apart = (uint64_t)(head < dependent ? dependent - head : head - dependent);
    apart = apart < 5 ? apart : 5;
    seen d_left = see(state, dependent - 1);
    seen d_right = see(state, dependent + 1);
    const dm_word *word = &state->words[dependent];
    ADD1(side);
    ADD3(h.word, h.tag, side);
    ADD2(h.tag, side);
    ADD2(d.word, side);
    ADD2(d.tag, side);
    ADD3(h.word, d.word, side);
    ADD2(PAIR(h.tag, d.tag), side);
    ADD3(h.word, d.tag, side);
    ADD3(d.word, h.tag, side);
    ADD2(TRIPLE(h.tag, d.tag, apart), side);
    ADD1(TRIPLE(d.tag, d_left.tag, d_right.tag));
    ADD1(TRIPLE(h.tag, d.tag, d_left.tag));
    ADD1(TRIPLE(h.tag, d.tag, d_right.tag));
    ADD2(TRIPLE(h.tag, d.tag, see(state, head < state->count ? head + 1 : -1).tag), side);
    ADD2(TRIPLE(h.tag, d.tag, see(state, head - 1).tag), side);
    ADD2(d_left.word, d.tag);
    ADD2(d_right.word, d.tag);
    ADD3(d.word, apart, side);
    ADD2(PAIR(d.tag, h.tag), word->capital);
    ADD3(word->suffix3, h.tag, side);
}

void dm_relation_features(const dm_parser_state *state, int32_t head, int32_t dependent,
                          dm_features *features) {
    dm_features_start(features, 0);
    add_arc(state, head, dependent, features);
    const dm_node *head_node = node_at(state, head);
    const dm_node *node = node_at(state, dependent);
    seen h = see(state, head);
    seen d = see(state, dependent);
    seen left = see(state, node->left);
    seen right = see(state, node->right);
    uint64_t head_left = see(state, head_node->left).relation;
    uint64_t head_right = see(state, head_node->right).relation;
    uint64_t side = head < dependent;
    ADD2(TRIPLE(d.tag, left.relation, right.relation), side);
    ADD3(left.word, PAIR(d.tag, h.tag), side);
    ADD2(TRIPLE(d.tag, left.tag, h.tag), side);
    ADD3(see(state, node->left2).word, PAIR(d.tag, h.tag), side);
    ADD2(TRIPLE(h.tag, d.tag, head_left), side);
    ADD2(TRIPLE(h.tag, d.tag, head_right), side);
    ADD3(h.word, PAIR(d.tag, head_right), side);
    ADD3(h.word, left.word, PAIR(d.tag, side));
    ADD3(right.word, d.tag, side);
    ADD3(h.word, left.relation, side);
    ADD2(TRIPLE(h.tag, d.tag, left.relation), side);
    ADD3(h.word, head_left, side);
}
