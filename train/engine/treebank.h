/* Sentences of a treebank: form, lemma, UPOS, XPOS, head, relation, tab separated, one token a line. */
#ifndef DM_ENGINE_TREEBANK_H
#define DM_ENGINE_TREEBANK_H

#include "syntax/parser.h"

enum { TREEBANK_SENTENCE_MOST = 1024 /* tokens; longer sentences are left out */ };

typedef struct gold_sentence {
    size_t count;
    dm_word *words;     /* [count] */
    uint8_t *tags;      /* [count] gold */
    uint8_t *predicted; /* [count] tags as a tagger gave them */
    int32_t *heads;     /* [count] index, `count` for the root */
    uint8_t *relations; /* [count] dm_relation */
    bool projective;
} gold_sentence;

typedef struct treebank {
    gold_sentence *sentences;
    size_t count;
    size_t tokens;
} treebank;

/* The tags met so far, in order of first use: "NOUN\tNN" a line. */
typedef struct tag_list {
    dm_table names;
} tag_list;

/* Reads a file into `arena`. Tags that are new are added to `tags` while `open`, else they become tag 0. */
dm_status treebank_read(const char *path, dm_arena *arena, tag_list *tags, bool open, treebank *bank,
                        dm_error *error);

#endif
