/* A passage's words as a grammar sees them: forms, lemmas, parts of speech and who hangs on whom. Words are
 * numbered from the passage's first token. */
#ifndef DM_FEATURES_CLAUSE_TREE_H
#define DM_FEATURES_CLAUSE_TREE_H

#include "features/features.h"
#include "syntax/parser.h"

struct dm_vectors;
struct dm_names;

enum {
    DM_CLAUSE_WORDS = 65536, /* of a passage that count */
    DM_CLAUSE_CHILDREN = 64  /* of a word that are looked at: no text makes time quadratic */
};

typedef struct dm_clause_node {
    dm_span form;  /* bytes of dm_clause_tree.strings, folded */
    dm_span lemma; /* the form itself where there is nothing to take off */
    uint32_t head; /* DM_NONE: a root, or hangs on a word outside the passage */
    uint32_t first_child;
    uint32_t next_sibling; /* in text order */
    uint8_t relation;      /* dm_relation */
    uint8_t part;          /* dm_part */
    bool seen;             /* its clause has been told */
    dm_text tag;           /* Penn Treebank */
} dm_clause_node;

/* Memory is kept from passage to passage. A zeroed tree is empty and ready. */
typedef struct dm_clause_tree {
    dm_clause_node *nodes; /* [count] */
    size_t count;
    size_t capacity;
    dm_buffer strings;
    uint32_t source; /* head word of the source, DM_NONE: unknown */
    uint32_t target;
} dm_clause_tree;

/* Linear in the passage's tokens. DM_NO_MEMORY. */
dm_status dm_clause_tree_read(const dm_passage *passage, const struct dm_vectors *vectors,
                              const struct dm_names *names, dm_clause_tree *tree, dm_error *error);
void dm_clause_tree_free(dm_clause_tree *tree);

static inline dm_text dm_clause_form(const dm_clause_tree *tree, uint32_t node) {
    return dm_text_slice(dm_buffer_text(&tree->strings), tree->nodes[node].form);
}

static inline dm_text dm_clause_lemma(const dm_clause_tree *tree, uint32_t node) {
    return dm_text_slice(dm_buffer_text(&tree->strings), tree->nodes[node].lemma);
}

/* True for a verb that heads a clause. */
bool dm_clause_is_verb(const dm_clause_tree *tree, uint32_t node);

/* True for what is said of a subject: such a verb, or a noun or adjective with "be". */
bool dm_clause_is_predicate(const dm_clause_tree *tree, uint32_t node);

/* The first child in a relation, DM_NONE: none. */
uint32_t dm_clause_child(const dm_clause_tree *tree, uint32_t node, dm_relation relation);

#endif
