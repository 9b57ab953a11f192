/* What a passage's clauses tell: who does what to whom, in which voice, tense and mood, and whether it is
 * denied. From the clause that the source governs (all roots when it is not known) down to its complements,
 * and the way from source to target.
 *
 * Terms are strings such as "main:impose", "main:impose not would", "impose+sanction"; the lists are words
 * whose vectors are added up. */
#ifndef DM_FEATURES_CLAUSES_H
#define DM_FEATURES_CLAUSES_H

#include "base/buffer.h"
#include "base/error.h"

struct dm_passage;
struct dm_vectors;
struct dm_names;
struct dm_clause_tree;

typedef enum dm_clause_kind {
    DM_CLAUSE_PART, /* one fact of one clause */
    DM_CLAUSE_PAIR  /* several facts in one */
} dm_clause_kind;

typedef enum dm_clause_words {
    DM_CLAUSE_VERBS,
    DM_CLAUSE_OBJECTS, /* objects and obliques, with what describes them */
    DM_CLAUSE_PATH,    /* words between source and target in the tree */
    DM_CLAUSE_LISTS
} dm_clause_words;

typedef struct dm_clause_term {
    uint32_t start; /* bytes of dm_clauses.strings */
    uint32_t length;
    uint32_t word; /* where it stands: a token of the document */
    dm_clause_kind kind;
} dm_clause_term;

typedef struct dm_word_list {
    uint32_t *words; /* [count] as dm_clause_term has them */
    size_t count;
    size_t capacity;
} dm_word_list;

/* Memory is kept from passage to passage. A zeroed one is empty and ready. */
typedef struct dm_clauses {
    struct dm_clause_tree *tree; /* NULL before the first passage */
    dm_buffer strings;
    dm_clause_term *terms; /* [count] */
    size_t count;
    size_t capacity;
    dm_word_list lists[DM_CLAUSE_LISTS];
    bool failed;
} dm_clauses;

/* Reads a passage that has a parse. Linear in its tokens. `vectors` as in dm_lemma; `names`: words that are
 * told as NAME, as all proper nouns are; NULL: none. DM_NO_MEMORY. */
dm_status dm_clauses_read(dm_clauses *clauses, const struct dm_passage *passage,
                          const struct dm_vectors *vectors, const struct dm_names *names, dm_error *error);
void dm_clauses_free(dm_clauses *clauses);

static inline dm_text dm_clause_term_text(const dm_clauses *clauses, const dm_clause_term *term) {
    return (dm_text){clauses->strings.bytes + term->start, term->length};
}

#endif
