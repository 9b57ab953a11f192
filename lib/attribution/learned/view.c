#include "attribution/learned/view.h"

/* Words that may stand between a subject and its main verb; hashes are compared, so the list is short. */
static const char *const auxiliaries[] = {
    "has",   "have",    "had",   "is",       "was",  "were",   "are",  "be",   "been",  "being",
    "will",  "would",   "also",  "then",     "now",  "to",     "not",  "did",  "does",  "do",
    "n't",   "may",     "might", "could",    "can",  "should", "must", "just", "never", "often",
    "still", "already", "later", "recently", "once", "'s",     "'ve",  "'re",  "'d",    "'ll",
    "am",    "used",    "going", "trying",   "even", "got",    "get",
};

enum { AUXILIARIES = sizeof auxiliaries / sizeof *auxiliaries, AUXILIARY_SLOTS = 128 };

typedef struct known_forms {
    uint32_t auxiliary[AUXILIARY_SLOTS]; /* open addressing, 0 for empty */
    uint32_t that, who, which;
    uint32_t comma, semicolon, dash;
} known_forms;

static void know_forms(known_forms *known) {
    *known = (known_forms){.that = dm_word_hash("that"),
                           .who = dm_word_hash("who"),
                           .which = dm_word_hash("which"),
                           .comma = dm_word_hash(","),
                           .semicolon = dm_word_hash(";"),
                           .dash = dm_word_hash("--")};
    for (size_t index = 0; index < AUXILIARIES; index++) {
        uint32_t form = dm_word_hash(auxiliaries[index]);
        uint32_t slot = form % AUXILIARY_SLOTS;
        while (known->auxiliary[slot] != 0) {
            slot = (slot + 1) % AUXILIARY_SLOTS;
        }
        known->auxiliary[slot] = form;
    }
}

static bool is_auxiliary(const known_forms *known, uint32_t form) {
    uint32_t slot = form % AUXILIARY_SLOTS;
    while (known->auxiliary[slot] != 0 && known->auxiliary[slot] != form) {
        slot = (slot + 1) % AUXILIARY_SLOTS;
    }
    return known->auxiliary[slot] == form;
}

static uint8_t look(const known_forms *known, const dm_view *view, uint32_t token) {
    dm_part part = dm_parse_part(&view->parse, token);
    uint32_t form = dm_view_word(view, token)->form;
    unsigned seen = 0;
    seen |= part == DM_PART_VERB || part == DM_PART_AUX ? DM_SEEN_VERB : 0U;
    seen |= part == DM_PART_NOUN || part == DM_PART_PROPN || part == DM_PART_PRON ? DM_SEEN_NOMINAL : 0U;
    seen |= is_auxiliary(known, form) ? DM_SEEN_AUXILIARY : 0U;
    seen |= view->document->tokens[token].kind == DM_TOKEN_QUOTE ? DM_SEEN_MARK : 0U;
    seen |= form == known->comma || form == known->semicolon || form == known->dash ? DM_SEEN_BREAK : 0U;
    seen |= form == known->that || form == known->who || form == known->which ? DM_SEEN_SUBORDINATOR : 0U;
    return (uint8_t)seen;
}

static void count_all(dm_view *view) {
    known_forms known;
    know_forms(&known);
    dm_counts counts = {0};
    for (uint32_t token = 0; token < view->parse.token_count; token++) {
        uint8_t seen = look(&known, view, token);
        view->seen[token] = seen;
        view->counts[token] = counts;
        counts.breaks += (seen & DM_SEEN_BREAK) != 0;
        counts.verbs += (seen & (DM_SEEN_VERB | DM_SEEN_AUXILIARY)) == DM_SEEN_VERB;
        counts.subordinators += (seen & DM_SEEN_SUBORDINATOR) != 0;
        counts.marks += (seen & DM_SEEN_MARK) != 0;
        counts.quoted += dm_view_quotation(view, token) != DM_NONE && (seen & DM_SEEN_MARK) == 0;
    }
    view->counts[view->parse.token_count] = counts;
}

static void link_children(dm_view *view) {
    for (uint32_t token = 0; token < view->parse.token_count; token++) {
        view->first_child[token] = DM_NONE;
    }
    for (uint32_t token = (uint32_t)view->parse.token_count; token-- > 0;) {
        uint32_t head = view->parse.head[token];
        view->next_sibling[token] = head == DM_NONE ? DM_NONE : view->first_child[head];
        if (head != DM_NONE) {
            view->first_child[head] = token;
        }
    }
}

/* Each token's range, widened by its children's: children before their heads, from the leaves up. */
static dm_status find_subtrees(dm_view *view, dm_arena *arena, dm_error *error) {
    size_t count = view->parse.token_count;
    uint32_t *pending = dm_arena_take(arena, count, sizeof *pending); /* children not yet done */
    uint32_t *ready = dm_arena_take(arena, count, sizeof *ready);
    if (pending == NULL || ready == NULL) {
        return dm_out_of_memory(error);
    }
    for (uint32_t token = 0; token < count; token++) {
        uint32_t head = view->parse.head[token];
        view->subtree_first[token] = token;
        view->subtree_end[token] = token + 1;
        if (head != DM_NONE) {
            pending[head]++;
        }
    }
    size_t ready_count = 0;
    for (uint32_t token = 0; token < count; token++) {
        if (pending[token] == 0) {
            ready[ready_count++] = token;
        }
    }
    for (size_t next = 0; next < ready_count; next++) {
        uint32_t token = ready[next];
        uint32_t head = view->parse.head[token];
        if (head == DM_NONE) {
            continue;
        }
        if (view->subtree_first[token] < view->subtree_first[head]) {
            view->subtree_first[head] = view->subtree_first[token];
        }
        if (view->subtree_end[token] > view->subtree_end[head]) {
            view->subtree_end[head] = view->subtree_end[token];
        }
        if (--pending[head] == 0) {
            ready[ready_count++] = head;
        }
    }
    return DM_OK;
}

dm_status dm_view_new(const dm_tagger *tagger, const dm_parser *parser, const dm_document *document,
                      const dm_quotations *quotations, dm_arena *arena, dm_view *view, dm_error *error) {
    *view = (dm_view){.document = document, .quotations = quotations};
    dm_status status = dm_parse_document(tagger, parser, document, arena, &view->parse, error);
    if (status != DM_OK) {
        return status;
    }
    size_t count = document->token_count;
    view->seen = dm_arena_take(arena, count, sizeof *view->seen);
    view->counts = dm_arena_take(arena, count + 1, sizeof *view->counts);
    view->subtree_first = dm_arena_take(arena, count, sizeof(uint32_t));
    view->subtree_end = dm_arena_take(arena, count, sizeof(uint32_t));
    view->first_child = dm_arena_take(arena, count, sizeof(uint32_t));
    view->next_sibling = dm_arena_take(arena, count, sizeof(uint32_t));
    view->cue_alone = dm_arena_take(arena, count, sizeof *view->cue_alone);
    view->cue = dm_arena_take(arena, count, sizeof *view->cue);
    if (view->seen == NULL || view->counts == NULL || view->subtree_first == NULL ||
        view->subtree_end == NULL || view->first_child == NULL || view->next_sibling == NULL ||
        view->cue_alone == NULL || view->cue == NULL) {
        return dm_out_of_memory(error);
    }
    count_all(view);
    link_children(view);
    return find_subtrees(view, arena, error);
}
