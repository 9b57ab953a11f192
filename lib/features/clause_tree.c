#include "features/clause_tree.h"

#include <stdlib.h>

#include "base/size.h"
#include "features/lemma.h"
#include "features/names.h"

static bool make_room(dm_clause_tree *tree, size_t count) {
    size_t bytes;
    if (count <= tree->capacity) {
        return true;
    }
    if (!dm_size_multiply(count, 2 * sizeof *tree->nodes, &bytes)) {
        return false;
    }
    dm_clause_node *larger = realloc(tree->nodes, bytes);
    if (!larger) {
        return false;
    }
    tree->nodes = larger;
    tree->capacity = 2 * count;
    return true;
}

static bool is_inflected(uint8_t part) {
    return part == DM_PART_VERB || part == DM_PART_AUX || part == DM_PART_NOUN;
}

/* Form and lemma; of a word without an ending to take off both are the same bytes. */
static void spell(const dm_passage *passage, const struct dm_vectors *vectors, const struct dm_names *names,
                  uint32_t node, dm_clause_tree *tree) {
    const dm_document *document = passage->document;
    const dm_token *token = &document->tokens[passage->tokens.first + node];
    dm_clause_node *own = &tree->nodes[node];
    uint32_t start = (uint32_t)tree->strings.length;
    dm_utf8_fold(dm_token_text(document, token), &tree->strings);
    if (tree->strings.failed || tree->strings.length - start >= DM_LEMMA_BYTES) {
        tree->strings.length = start;
    }
    dm_text form =
        dm_text_slice(dm_buffer_text(&tree->strings), (dm_span){start, (uint32_t)tree->strings.length});
    if (own->part == DM_PART_PROPN || (names && dm_names_hold(names, token, form))) {
        tree->strings.length = start;
        dm_buffer_add_string(&tree->strings, DM_NAME_WORD);
    }
    own->form = own->lemma = (dm_span){start, (uint32_t)tree->strings.length};
    if (is_inflected(own->part)) {
        char lemma[DM_LEMMA_BYTES];
        bool verb = own->part != DM_PART_NOUN;
        size_t length = dm_lemma(vectors, dm_clause_form(tree, node), verb, lemma);
        own->lemma.start = (uint32_t)tree->strings.length;
        dm_buffer_add(&tree->strings, (dm_text){lemma, length});
        own->lemma.end = (uint32_t)tree->strings.length;
    }
}

/* From the last word to the first, so that children come in text order. */
static void hang(dm_clause_tree *tree) {
    for (uint32_t node = (uint32_t)tree->count; node-- > 0;) {
        uint32_t head = tree->nodes[node].head;
        if (head != DM_NONE) {
            tree->nodes[node].next_sibling = tree->nodes[head].first_child;
            tree->nodes[head].first_child = node;
        }
    }
}

static bool can_head(uint8_t part) {
    return part == DM_PART_NOUN || part == DM_PART_PROPN || part == DM_PART_PRON || part == DM_PART_ADJ ||
           part == DM_PART_NUM || part == DM_PART_VERB || part == DM_PART_X;
}

/* The word of a role that hangs on a word outside of it. */
static uint32_t head_of(const dm_clause_tree *tree, const dm_passage *passage, dm_range role) {
    uint32_t first_outward = DM_NONE;
    for (uint32_t token = role.first; token < role.end; token++) {
        uint32_t node = token - passage->tokens.first;
        if (token < passage->tokens.first || node >= tree->count) {
            continue;
        }
        uint32_t head = tree->nodes[node].head;
        bool outward = head == DM_NONE || head + passage->tokens.first < role.first ||
                       head + passage->tokens.first >= role.end;
        if (outward && can_head(tree->nodes[node].part)) {
            return node;
        }
        first_outward = outward && first_outward == DM_NONE ? node : first_outward;
    }
    return first_outward;
}

dm_status dm_clause_tree_read(const dm_passage *passage, const struct dm_vectors *vectors,
                              const struct dm_names *names, dm_clause_tree *tree, dm_error *error) {
    const dm_parse *parse = passage->parse;
    dm_range tokens = passage->tokens;
    if (tokens.end - tokens.first > DM_CLAUSE_WORDS) {
        tokens.end = tokens.first + DM_CLAUSE_WORDS;
    }
    dm_buffer_clear(&tree->strings);
    tree->count = 0;
    tree->source = tree->target = DM_NONE;
    if (tokens.first >= tokens.end) {
        return DM_OK;
    }
    if (!make_room(tree, tokens.end - tokens.first)) {
        return dm_out_of_memory(error);
    }
    tree->count = tokens.end - tokens.first;
    for (uint32_t node = 0; node < tree->count; node++) {
        uint32_t token = tokens.first + node;
        uint32_t head = parse->head[token];
        bool inside = head != DM_NONE && head >= tokens.first && head < tokens.end;
        const dm_tag *tag = &parse->tags[parse->tag[token]];
        tree->nodes[node] = (dm_clause_node){.head = inside ? head - tokens.first : DM_NONE,
                                             .first_child = DM_NONE,
                                             .next_sibling = DM_NONE,
                                             .relation = parse->relation[token],
                                             .part = (uint8_t)tag->part,
                                             .tag = tag->name};
        spell(passage, vectors, names, node, tree);
    }
    if (tree->strings.failed) {
        return dm_out_of_memory(error);
    }
    hang(tree);
    tree->source = head_of(tree, passage, passage->source);
    tree->target = head_of(tree, passage, passage->target);
    return DM_OK;
}

void dm_clause_tree_free(dm_clause_tree *tree) {
    free(tree->nodes);
    dm_buffer_free(&tree->strings);
    *tree = (dm_clause_tree){0};
}

bool dm_clause_is_verb(const dm_clause_tree *tree, uint32_t node) {
    const dm_clause_node *own = &tree->nodes[node];
    if (own->part == DM_PART_VERB) {
        return true;
    }
    switch (own->relation) {
    case DM_RELATION_ROOT:
    case DM_RELATION_CCOMP:
    case DM_RELATION_XCOMP:
    case DM_RELATION_ADVCL:
    case DM_RELATION_CONJ:
    case DM_RELATION_PARATAXIS:
    case DM_RELATION_ACL_RELCL:
        return own->part == DM_PART_AUX;
    default:
        return false;
    }
}

bool dm_clause_is_predicate(const dm_clause_tree *tree, uint32_t node) {
    uint8_t part = tree->nodes[node].part;
    return dm_clause_is_verb(tree, node) || ((part == DM_PART_ADJ || part == DM_PART_NOUN) &&
                                             dm_clause_child(tree, node, DM_RELATION_COP) != DM_NONE);
}

uint32_t dm_clause_child(const dm_clause_tree *tree, uint32_t node, dm_relation relation) {
    uint32_t child = tree->nodes[node].first_child;
    for (unsigned looked = 0; child != DM_NONE && tree->nodes[child].relation != relation; looked++) {
        child = looked < DM_CLAUSE_CHILDREN ? tree->nodes[child].next_sibling : DM_NONE;
    }
    return child;
}
