/* The parser that clauses are read with: that of the learned attribution engine. */
#ifndef DM_FEATURES_PARSING_H
#define DM_FEATURES_PARSING_H

#include "base/error.h"
#include "base/hash.h"

struct dm_engine;
struct dm_passage;

/* The engine of the library; a build without weights has none. DM_BAD_MODEL, DM_NO_MEMORY. The caller frees.
 */
dm_status dm_parsing_open(struct dm_engine **engine, dm_error *error);
void dm_parsing_free(struct dm_engine *engine);

/* Which weights parse: features of clauses mean the same only under the same. DM_NO_MEMORY. */
dm_status dm_parsing_digest(const struct dm_engine *engine, char digits[DM_SHA256_DIGITS + 1],
                            dm_error *error);

/* Parses the passage's document into its arena, unless the passage has a parse. DM_NO_MEMORY. */
dm_status dm_parsing_parse(const struct dm_engine *engine, struct dm_passage *passage, dm_error *error);

#endif
