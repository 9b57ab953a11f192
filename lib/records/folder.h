/* The files below a folder, in the byte order of their paths, as `LC_ALL=C sort` has them: memory holds the
 * names of the folders on the way alone. Links to files are followed, links to folders are not, and what
 * begins with a point is hidden. */
#ifndef DM_RECORDS_FOLDER_H
#define DM_RECORDS_FOLDER_H

#include "base/buffer.h"
#include "base/error.h"

typedef struct dm_folder dm_folder;

dm_status dm_folder_open(const char *path, dm_folder **folder, dm_error *error);

/* The path of the next file, valid until the next call; NULL behind the last one. A folder that cannot be
 * read is a fault with its path, and the walk goes on behind it. */
dm_status dm_folder_next(dm_folder *folder, const char **path, dm_error *error);
void dm_folder_close(dm_folder *folder);

#endif
