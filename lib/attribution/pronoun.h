/* Whom a pronoun means. */
#ifndef DM_ATTRIBUTION_PRONOUN_H
#define DM_ATTRIBUTION_PRONOUN_H

#include "attribution/cast.h"
#include "attribution/unit.h"

/* The mention that a pronoun of the third person at `token` stands for, by gender, number, nearness and who
 * spoke last: `speaker` is the entity of the unit before it, or DM_NONE, and `draft` the unit at hand. The
 * salience of subjects and nearness follows Lappin and Leass, "An algorithm for pronominal anaphora
 * resolution", Computational Linguistics 20(4), 1994. DM_NONE when no mention fits well enough. */
uint32_t dm_pronoun_antecedent(const dm_cast *cast, const dm_draft *draft, uint32_t token, uint32_t speaker);

#endif
