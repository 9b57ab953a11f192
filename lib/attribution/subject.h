/* The noun phrase beside a word, before all who speak beside a cue. */
#ifndef DM_ATTRIBUTION_SUBJECT_H
#define DM_ATTRIBUTION_SUBJECT_H

#include "attribution/reading.h"

/* The noun phrase that ends right before `end`, at or behind `first`: a pronoun, a mention with what is
 * joined to it by "and", else the words back to a determiner or to the start of the clause. Appositions and
 * clauses between commas are passed over. Empty: none. */
dm_range dm_subject_before(const dm_reading *reading, uint32_t first, uint32_t end);

/* The noun phrase that begins at `first` and ends at or before `limit`; empty: none. */
dm_range dm_noun_behind(const dm_reading *reading, uint32_t first, uint32_t limit);

/* Where the list begins that ends with the mention at `start`: "Lavrov and Blinken"; `start` itself when
 * there is none. */
uint32_t dm_coordination_start(const dm_reading *reading, uint32_t first, uint32_t start);

/* The subject of the sentence: its first mention or pronoun outside of a phrase with a preposition and
 * outside of quotations, before the token `before`. Empty: none. */
dm_range dm_sentence_subject(const dm_reading *reading, dm_range sentence, uint32_t before);

/* The largest mention that begins at `token`, or NULL. */
const dm_mention *dm_mention_from(const dm_reading *reading, uint32_t token);

#endif
