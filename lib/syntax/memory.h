/* What is remembered of words, since most words of a text are few: their spelling, and what they weigh for
 * the tagger, each at its place in a table where a later word may take it over. Remembering changes no
 * result; it is kept with an arena, so that each thread has its own. */
#ifndef DM_SYNTAX_MEMORY_H
#define DM_SYNTAX_MEMORY_H

#include "base/arena.h"
#include "syntax/tagger.h"

enum {
    DM_MEMORY_WORDS = 4096,
    DM_MEMORY_WEIGHED = 2048,
    DM_MEMORY_LETTERS = 24, /* bytes of a word that is remembered, at most */
    DM_MEMORY_TAGS = 112    /* tags of a tagger whose sums are remembered, at most */
};

/* A word by its bytes; none of length 0. */
typedef struct dm_known_word {
    char bytes[DM_MEMORY_LETTERS];
    uint32_t length;
    dm_word word;
} dm_known_word;

/* What the features of a word alone weigh for each tag, at the word itself and at those beside it; the word
 * is not its sentence's first. */
typedef struct dm_weighed_word {
    dm_word word;
    uint32_t worth; /* how much oftener than others at its place it was asked for of late; 0: none is here */
    bool known[DM_TAG_KEPT];
    int16_t sums[DM_TAG_KEPT][DM_MEMORY_TAGS];
} dm_weighed_word;

typedef struct dm_memory {
    dm_known_word words[DM_MEMORY_WORDS];
    dm_weighed_word weighed[DM_MEMORY_WEIGHED];
} dm_memory;

/* The arena's memory for this tagger; NULL when there is no room for one, or the tagger has too many tags. */
dm_memory *dm_memory_of(dm_arena *arena, const dm_tagger *tagger);

/* dm_word_of; `memory` may be NULL. */
dm_word dm_memory_word(dm_memory *memory, dm_text form);

/* What a group's features of a word weigh, [DM_MEMORY_TAGS]; NULL for a word that is too rare to be
 * remembered in the place of another. */
const int16_t *dm_memory_weigh(dm_memory *memory, const dm_tagger *tagger, const dm_word *word,
                               dm_tag_group group);

#endif
