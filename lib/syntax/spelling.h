/* What the learned parts see of a token's spelling: hashes, made once a token. */
#ifndef DM_SYNTAX_SPELLING_H
#define DM_SYNTAX_SPELLING_H

#include "base/text.h"

/* Hashes are never 0, which stands for "no word here". */
typedef struct dm_word {
    uint32_t form;    /* lower case, digits as one digit, all marks of a kind alike */
    uint32_t lemma;   /* form without an English inflection, irregular verbs looked up */
    uint32_t suffix4; /* the last bytes of the form; all of a shorter one */
    uint32_t suffix3;
    uint32_t suffix2;
    uint32_t suffix1;
    uint32_t prefix3;
    uint32_t shape;  /* classes of letters, runs cut to two */
    uint8_t capital; /* begins with an upper-case letter of ASCII */
    uint8_t lower;   /* has a lower-case letter */
} dm_word;

dm_word dm_word_of(dm_text form);

/* The form's hash of a lower-case word, for comparing with a word known at compile time. */
uint32_t dm_word_hash(const char *form);

#endif
