/* Dependency parses in Universal Dependencies: a greedy arc-hybrid transition parser, linear in the words
 * (Kuhlmann, Gómez-Rodríguez and Satta, "Dynamic programming algorithms for transition-based dependency
 * parsers", ACL 2011), whose moves and relations are averaged perceptrons trained with a dynamic oracle
 * (Goldberg and Nivre, "Training deterministic parsers with non-deterministic oracles", TACL 2013). */
#ifndef DM_SYNTAX_PARSER_H
#define DM_SYNTAX_PARSER_H

#include "base/table.h"
#include "document/document.h"
#include "syntax/tagger.h"

/* https://universaldependencies.org/u/dep/ with the subtypes of the English Web Treebank. */
#define DM_RELATIONS(ROW)                                                                                    \
    ROW(ACL, "acl")                                                                                          \
    ROW(ACL_RELCL, "acl:relcl")                                                                              \
    ROW(ADVCL, "advcl")                                                                                      \
    ROW(ADVCL_RELCL, "advcl:relcl")                                                                          \
    ROW(ADVMOD, "advmod")                                                                                    \
    ROW(AMOD, "amod")                                                                                        \
    ROW(APPOS, "appos")                                                                                      \
    ROW(AUX, "aux")                                                                                          \
    ROW(AUX_PASS, "aux:pass")                                                                                \
    ROW(CASE, "case")                                                                                        \
    ROW(CC, "cc")                                                                                            \
    ROW(CC_PRECONJ, "cc:preconj")                                                                            \
    ROW(CCOMP, "ccomp")                                                                                      \
    ROW(COMPOUND, "compound")                                                                                \
    ROW(COMPOUND_PRT, "compound:prt")                                                                        \
    ROW(CONJ, "conj")                                                                                        \
    ROW(COP, "cop")                                                                                          \
    ROW(CSUBJ, "csubj")                                                                                      \
    ROW(CSUBJ_OUTER, "csubj:outer")                                                                          \
    ROW(CSUBJ_PASS, "csubj:pass")                                                                            \
    ROW(DEP, "dep")                                                                                          \
    ROW(DET, "det")                                                                                          \
    ROW(DET_PREDET, "det:predet")                                                                            \
    ROW(DISCOURSE, "discourse")                                                                              \
    ROW(DISLOCATED, "dislocated")                                                                            \
    ROW(EXPL, "expl")                                                                                        \
    ROW(FIXED, "fixed")                                                                                      \
    ROW(FLAT, "flat")                                                                                        \
    ROW(GOESWITH, "goeswith")                                                                                \
    ROW(IOBJ, "iobj")                                                                                        \
    ROW(LIST, "list")                                                                                        \
    ROW(MARK, "mark")                                                                                        \
    ROW(NMOD, "nmod")                                                                                        \
    ROW(NMOD_DESC, "nmod:desc")                                                                              \
    ROW(NMOD_POSS, "nmod:poss")                                                                              \
    ROW(NMOD_UNMARKED, "nmod:unmarked")                                                                      \
    ROW(NSUBJ, "nsubj")                                                                                      \
    ROW(NSUBJ_OUTER, "nsubj:outer")                                                                          \
    ROW(NSUBJ_PASS, "nsubj:pass")                                                                            \
    ROW(NUMMOD, "nummod")                                                                                    \
    ROW(OBJ, "obj")                                                                                          \
    ROW(OBL, "obl")                                                                                          \
    ROW(OBL_AGENT, "obl:agent")                                                                              \
    ROW(OBL_UNMARKED, "obl:unmarked")                                                                        \
    ROW(ORPHAN, "orphan")                                                                                    \
    ROW(PARATAXIS, "parataxis")                                                                              \
    ROW(PUNCT, "punct")                                                                                      \
    ROW(REPARANDUM, "reparandum")                                                                            \
    ROW(ROOT, "root")                                                                                        \
    ROW(VOCATIVE, "vocative")                                                                                \
    ROW(XCOMP, "xcomp")

#define DM_RELATION_ENUMERATOR(name, text) DM_RELATION_##name,
typedef enum dm_relation { DM_RELATIONS(DM_RELATION_ENUMERATOR) DM_RELATION_COUNT } dm_relation;

/* A document's words, tags and trees; everything [token_count], in the arena given at parsing. */
typedef struct dm_parse {
    const dm_tag *tags; /* the tagger's, by number */
    const dm_word *words;
    const uint8_t *tag;      /* number of each token's tag */
    const uint32_t *head;    /* token, or DM_NONE for the root of a sentence */
    const uint8_t *relation; /* dm_relation to the head */
    size_t token_count;
} dm_parse;

typedef struct dm_parser {
    dm_pair_table moves;            /* what a left arc and a right arc are worth more than a shift */
    dm_sparse_table relations;      /* classes are dm_relation */
    dm_narrow_table sure_moves;     /* dm_sure_move_key -> the move that is always made there */
    dm_narrow_table sure_relations; /* dm_sure_relation_keys -> the relation that is always given */
} dm_parser;

typedef enum dm_move { DM_MOVE_SHIFT, DM_MOVE_LEFT, DM_MOVE_RIGHT, DM_MOVE_COUNT } dm_move;

/* Groups of a move's features by what they look at. What a word weighs as the stack's top, as the word below
 * it, as the buffer's next, and as top together with the word below, never changes while it is there: those
 * sums are kept, and only the rest is summed at every move. */
typedef enum dm_move_group {
    DM_MOVE_TOP,
    DM_MOVE_SECOND,
    DM_MOVE_NEXT,
    DM_MOVE_BELOW,
    DM_MOVE_REST,
    DM_MOVE_GROUPS,
    DM_MOVE_KEPT = DM_MOVE_REST
} dm_move_group;

/* What a group weighs for a left arc and a right arc; DM_MOVE_UNKNOWN before it was summed. */
#define DM_MOVE_UNKNOWN ((int16_t)0x8080)
typedef struct dm_move_sums {
    int16_t left;
    int16_t right;
} dm_move_sums;

/* What a half-built tree knows of one of its nodes; node `count` is the root. Nodes are -1 for none. */
typedef struct dm_node {
    int32_t head;
    int32_t left; /* outermost child on the left, and the one before it */
    int32_t left2;
    int32_t right;
    int32_t right2;
    uint16_t left_count;
    uint16_t right_count;
    uint8_t relation;
} dm_node;

/* A parse in progress: a stack of nodes, and the words from `buffer` on. */
typedef struct dm_parser_state {
    const dm_word *words;
    const uint8_t *tags;
    dm_node *nodes;                     /* [count + 1] */
    int32_t *stack;                     /* [count + 1] */
    dm_move_sums (*kept)[DM_MOVE_KEPT]; /* [count + 2] of each node, and of none; NULL where none are kept */
    int32_t depth;                      /* of the stack */
    int32_t buffer;                     /* the next word; `count` when there is only the root */
    int32_t count;                      /* words */
} dm_parser_state;

/* Reads the sections parser.moves, parser.relations, parser.sure.moves and parser.sure.relations.
 * DM_BAD_MODEL. */
dm_status dm_parser_open(const dm_weights *weights, dm_parser *parser, dm_error *error);

/* "nsubj:pass" for DM_RELATION_NSUBJ_PASS; DM_RELATION_COUNT for a name that is none. */
const char *dm_relation_name(dm_relation relation);
dm_relation dm_relation_named(dm_text name);

/* Tags and parses a document, sentence by sentence. DM_NO_MEMORY. */
dm_status dm_parse_document(const dm_tagger *tagger, const dm_parser *parser, const dm_document *document,
                            dm_arena *arena, dm_parse *parse, dm_error *error);

/* The steps of parsing, for training. Room for `count` words in `nodes`, `stack` and, if any, `kept` is the
 * caller's. */
void dm_parser_start(dm_parser_state *state, const dm_word *words, const uint8_t *tags, size_t count);
bool dm_parser_done(const dm_parser_state *state);
bool dm_move_allowed(const dm_parser_state *state, dm_move move);
void dm_move_features(const dm_parser_state *state, dm_features *features);

/* Adds the features of a group. */
void dm_move_features_of(const dm_parser_state *state, dm_move_group group, dm_features *features);

/* Many moves and relations need no sum: where the tags beside stack and buffer are these, one move has always
 * been made; where head and dependent are such, they have always been joined by one relation. */
enum { DM_SURE_RELATION_KEYS = 2 };
uint64_t dm_sure_move_key(const dm_parser_state *state);
void dm_sure_relation_keys(const dm_parser_state *state, int32_t head, int32_t dependent,
                           uint64_t keys[DM_SURE_RELATION_KEYS]);

/* Head and dependent that an arc move would join. */
void dm_move_arc(const dm_parser_state *state, dm_move move, int32_t *head, int32_t *dependent);
void dm_relation_features(const dm_parser_state *state, int32_t head, int32_t dependent,
                          dm_features *features);

/* Makes the move; an arc gets `relation`. */
void dm_parser_move(dm_parser_state *state, dm_move move, dm_relation relation);

/* Parses to the end; `kept` must be there. */
void dm_parser_run(const dm_parser *parser, dm_parser_state *state);

static inline dm_part dm_parse_part(const dm_parse *parse, size_t token) {
    return parse->tags[parse->tag[token]].part;
}

#endif
