/* Which files a run reads: operands that are files, folders or patterns, and lists of such paths. */
#ifndef DM_RECORDS_PATHS_H
#define DM_RECORDS_PATHS_H

#include <stdatomic.h>

#include "base/error.h"
#include "base/text.h"

/* Where paths come from. A pattern (with *, ? or [) that is no file's name stands for the files that it
 * matches, in byte order; a folder stands for the files below it. Paths of a list are no patterns. */
typedef struct dm_path_sources {
    char *const *operands; /* [operand_count] come first */
    size_t operand_count;
    const char *list; /* a file of paths, a line each ("-": standard input), or NULL */
    bool list_nul;    /* a NUL ends each path of the list, not a line feed */
    bool every;       /* of folders also files whose extensions are not known */
} dm_path_sources;

typedef struct dm_paths dm_paths;

dm_status dm_paths_open(const dm_path_sources *sources, dm_paths **paths, dm_error *error);

/* The next path, valid until the next call; `*path` is NULL behind the last one. A fault is that of `*path`
 * (a folder that cannot be read, a pattern that matches nothing, the list), and paths may come behind it. */
dm_status dm_paths_next(dm_paths *paths, const char **path, dm_error *error);

/* Files in folders that were passed over since their extensions are not known. */
uint64_t dm_paths_skipped(const dm_paths *paths);

/* True when there is just one operand, which is neither a folder nor a pattern, and no list. */
bool dm_paths_single(const dm_path_sources *sources);

/* The bytes of all files together; 0 when that cannot be told beforehand. Walks the folders. */
uint64_t dm_paths_bytes(const dm_path_sources *sources);
void dm_paths_close(dm_paths *paths);

/* Whether a file in a folder or an archive is to be read: one that is not hidden and has a known extension,
 * or, unless `every`, none at all. */
bool dm_path_is_input(dm_text path, bool every);

#endif
