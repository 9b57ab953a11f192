/* Lexicons as the command line names them. */
#ifndef DM_COMMAND_LEXICONS_H
#define DM_COMMAND_LEXICONS_H

#include "command/options.h"
#include "features/lexicon_import.h"

#define DM_DEFAULT_LEXICON "stance"

/* Reads lexicons, each an embedded one by its name or a file of any format, as one. `*import` is the caller's
 * to free; `*text`, which dm_lexicon_parse reads, lives as long as it does, and the files' bytes live in
 * `arena`, which must live as long. Says what is wrong and returns the exit code, 0 when all could be read.
 */
int dm_lexicons_named(const char *const *names, size_t count, dm_arena *arena, dm_lexicon_import **import,
                      dm_text *text);

#endif
