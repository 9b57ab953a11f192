/* One clause: its verb and what hangs on it. */
#ifndef DM_FEATURES_CLAUSE_H
#define DM_FEATURES_CLAUSE_H

#include "features/clause_tree.h"
#include "features/lemma.h"

enum { DM_CLAUSE_PARTS = 8, DM_CLAUSE_NAME = 2 * DM_LEMMA_BYTES + 1 };

/* Words of the tree, the first of each kind. */
typedef struct dm_clause_list {
    uint32_t items[DM_CLAUSE_PARTS];
    size_t count;
} dm_clause_list;

typedef struct dm_clause {
    uint32_t verb; /* or the noun or adjective that stands with "be" */
    char name[DM_CLAUSE_NAME];
    size_t name_length; /* of the lemma, with its particle */
    dm_text modal;      /* lemma of the auxiliary, "to" of an infinitive, or empty */
    dm_text finite;     /* tag of the finite auxiliary, or empty */
    dm_text mark;       /* "if", "that", "to" ... or empty */
    bool negated;
    bool passive;
    uint32_t subject; /* DM_NONE: none */
    uint32_t object;
    dm_clause_list obliques;
    dm_clause_list complements;
    dm_clause_list coordinates;
} dm_clause;

void dm_clause_read(const dm_clause_tree *tree, uint32_t verb, dm_clause *clause);

static inline dm_text dm_clause_name(const dm_clause *clause) {
    return (dm_text){clause->name, clause->name_length};
}

/* The prepositions of a word, at most two, joined by _; at most DM_CLAUSE_NAME bytes. */
size_t dm_clause_cases(const dm_clause_tree *tree, uint32_t node, char name[DM_CLAUSE_NAME]);

#endif
