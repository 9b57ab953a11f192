#include "attribution/phrases.h"

enum { FIRST_SLOTS = 1024, PHRASE_TOKENS = 24, SCRATCH_LIMIT = 1 << 20 };

dm_status dm_vocabulary_init(dm_vocabulary *vocabulary, dm_arena *arena, dm_error *error) {
    *vocabulary = (dm_vocabulary){.scratch = dm_arena_new(SCRATCH_LIMIT)};
    dm_table_init(&vocabulary->words, arena);
    return vocabulary->scratch ? DM_OK : dm_out_of_memory(error);
}

void dm_vocabulary_free(dm_vocabulary *vocabulary) {
    dm_arena_free(vocabulary->scratch);
    vocabulary->scratch = NULL;
    dm_buffer_free(&vocabulary->folded);
}

uint32_t dm_vocabulary_add(dm_vocabulary *vocabulary, dm_text word) {
    dm_buffer_clear(&vocabulary->folded);
    dm_utf8_fold(word, &vocabulary->folded);
    if (vocabulary->folded.failed) {
        return DM_NONE;
    }
    uint32_t *classes = dm_arena_grow(vocabulary->words.arena, vocabulary->classes, vocabulary->words.count,
                                      &vocabulary->capacity, sizeof *classes);
    if (!classes) {
        return DM_NONE;
    }
    vocabulary->classes = classes;
    size_t before = vocabulary->words.count;
    uint32_t number = dm_table_add(&vocabulary->words, dm_buffer_text(&vocabulary->folded));
    if (vocabulary->words.count > before) {
        classes[number] = 0;
    }
    return number;
}

static size_t slot_of(const dm_phrases *phrases, uint64_t key) {
    uint64_t mixed = key * 0x9e3779b97f4a7c15u;
    size_t mask = phrases->slot_count - 1;
    size_t slot = (size_t)(mixed >> 32) & mask;
    while (phrases->keys[slot] && phrases->keys[slot] != key) {
        slot = (slot + 1) & mask;
    }
    return slot;
}

/* The edge's key is never 0: words count from 1 in it. */
static uint64_t edge_key(uint32_t node, uint32_t word) {
    return (uint64_t)node << 32 | (uint64_t)(word + 1);
}

static uint32_t follow(const dm_phrases *phrases, uint32_t node, uint32_t word) {
    size_t slot = slot_of(phrases, edge_key(node, word));
    return phrases->keys[slot] ? phrases->targets[slot] : DM_NONE;
}

static bool rehash(dm_phrases *phrases) {
    dm_phrases wider = *phrases;
    wider.slot_count = phrases->slot_count ? phrases->slot_count * 2 : FIRST_SLOTS;
    wider.keys = dm_arena_take(phrases->arena, wider.slot_count, sizeof *wider.keys);
    wider.targets = dm_arena_take(phrases->arena, wider.slot_count, sizeof *wider.targets);
    if (!wider.keys || !wider.targets) {
        return false;
    }
    for (size_t i = 0; i < phrases->slot_count; i++) {
        if (phrases->keys[i]) {
            size_t slot = slot_of(&wider, phrases->keys[i]);
            wider.keys[slot] = phrases->keys[i];
            wider.targets[slot] = phrases->targets[i];
        }
    }
    *phrases = wider;
    return true;
}

static uint32_t add_node(dm_phrases *phrases) {
    dm_phrase *nodes =
        dm_arena_grow(phrases->arena, phrases->nodes, phrases->node_count, &phrases->capacity, sizeof *nodes);
    if (!nodes || (phrases->node_count * 2 >= phrases->slot_count && !rehash(phrases))) {
        return DM_NONE;
    }
    phrases->nodes = nodes;
    nodes[phrases->node_count] = (dm_phrase){.value = DM_NONE};
    return (uint32_t)phrases->node_count++;
}

static uint32_t extend(dm_phrases *phrases, uint32_t node, uint32_t word) {
    uint32_t next = follow(phrases, node, word);
    if (next != DM_NONE) {
        return next;
    }
    next = add_node(phrases);
    if (next != DM_NONE) {
        size_t slot = slot_of(phrases, edge_key(node, word));
        phrases->keys[slot] = edge_key(node, word);
        phrases->targets[slot] = next;
    }
    return next;
}

/* A point glued to the word before it. */
static bool is_point(const dm_document *document, const dm_token *token) {
    return dm_text_equal(dm_token_text(document, token), DM_TEXT(".")) &&
           !(token->flags & DM_TOKEN_SPACE_BEFORE);
}

dm_status dm_phrases_add(dm_phrases *phrases, dm_vocabulary *vocabulary, dm_text text, dm_phrase phrase,
                         dm_error *error) {
    dm_document document;
    dm_arena_reset(vocabulary->scratch);
    dm_status status = dm_document_read_row(text, vocabulary->scratch, &document, error);
    if (status != DM_OK) {
        return status;
    }
    if (!document.token_count || document.token_count > PHRASE_TOKENS) {
        return dm_fail(error, DM_BAD_LEXICON, "a phrase of %zu words", document.token_count);
    }
    uint32_t node = phrases->node_count ? 0 : add_node(phrases);
    size_t count = document.token_count;
    if (count > 1 && is_point(&document, &document.tokens[count - 1])) {
        document.tokens[--count - 1].end++; /* "capt." ends no sentence here */
    }
    for (size_t i = 0; i < count && node != DM_NONE; i++) {
        uint32_t word = dm_vocabulary_add(vocabulary, dm_token_text(&document, &document.tokens[i]));
        node = word == DM_NONE ? DM_NONE : extend(phrases, node, word);
    }
    if (node == DM_NONE) {
        return dm_out_of_memory(error);
    }
    if (phrases->nodes[node].value == DM_NONE) {
        phrases->nodes[node] = phrase;
    }
    return DM_OK;
}

static bool is_written(const dm_token *token, uint8_t written) {
    return written == DM_CASE_ANY || (written == DM_CASE_CAPITAL && token->flags & DM_TOKEN_CAPITAL) ||
           (written == DM_CASE_ALL_CAPITAL && token->flags & DM_TOKEN_ALL_CAPITAL);
}

const dm_phrase *dm_phrases_match(const dm_phrases *phrases, const dm_document *document,
                                  const uint32_t *words, uint32_t first, uint32_t limit, uint32_t *end) {
    const dm_phrase *found = NULL;
    uint32_t node = 0;
    for (uint32_t at = first; at < limit && at - first < PHRASE_TOKENS && phrases->node_count; at++) {
        node = words[at] == DM_NONE ? DM_NONE : follow(phrases, node, words[at]);
        if (node == DM_NONE) {
            break;
        }
        const dm_phrase *here = &phrases->nodes[node];
        if (here->value != DM_NONE && is_written(&document->tokens[first], here->written)) {
            found = here;
            *end = at + 1;
        }
    }
    return found;
}
