/* Whom pronouns of the third person mean.
 *
 * The salience of subjects, of what is near and of who spoke last follows Lappin and Leass, "An algorithm for
 * pronominal anaphora resolution", Computational Linguistics 20(4), 1994. A pronoun that was read is itself
 * near to those that follow, so that a chain of them holds over many sentences. */
#ifndef DM_ATTRIBUTION_SPEAKERS_PRONOUN_H
#define DM_ATTRIBUTION_SPEAKERS_PRONOUN_H

#include "attribution/speakers/cast.h"

/* A "he" or "she" of the text outside of quotations. */
typedef struct dm_pronoun {
    uint32_t token;
    uint32_t mention; /* that it stands for, or DM_NONE */
    bool certain;     /* nothing else comes near */
} dm_pronoun;

typedef struct dm_pronouns {
    const dm_cast *cast;
    dm_pronoun *items; /* [count] in text order */
    size_t count;
    size_t capacity;
    uint32_t read; /* token up to which the text was read */
} dm_pronouns;

/* What is known where a pronoun stands. */
typedef struct dm_pronoun_context {
    uint32_t token;       /* of the pronoun */
    uint32_t speaker;     /* entity that spoke last, or DM_NONE */
    dm_range own_content; /* words that are said by whom the pronoun means, and name others; empty: none */
} dm_pronoun_context;

/* Reads the pronouns before `token` that were not read yet; `speaker` as above. False when memory ends. */
bool dm_pronouns_read(dm_pronouns *pronouns, uint32_t token, uint32_t speaker);

/* The mention that a pronoun stands for, by gender, number and salience; DM_NONE when none fits well enough.
 * `certain` (which may be NULL) becomes true when nobody else comes near. */
uint32_t dm_pronoun_antecedent(const dm_pronouns *pronouns, const dm_pronoun_context *context, bool *certain);

#endif
