#include "records/folder.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>

enum { DEPTH_LIMIT = 256 };

/* A folder on the way. Names of folders end with a slash, which is what makes the order that of paths. */
typedef struct level {
    size_t path_length; /* bytes of its path in the buffer, with the slash */
    char **names;       /* [count] sorted */
    size_t count;
    size_t next;
} level;

struct dm_folder {
    dm_buffer path; /* of the file at hand, with a NUL */
    level levels[DEPTH_LIMIT];
    size_t depth;
};

static void close_level(dm_folder *folder) {
    level *last = &folder->levels[--folder->depth];
    for (size_t i = 0; i < last->count; i++) {
        free(last->names[i]);
    }
    free(last->names);
}

void dm_folder_close(dm_folder *folder) {
    if (folder) {
        while (folder->depth) {
            close_level(folder);
        }
        dm_buffer_free(&folder->path);
        free(folder);
    }
}

static int compare_names(const void *left, const void *right) {
    return strcmp(*(char *const *)left, *(char *const *)right);
}

/* Keeps a name, with a slash behind a folder's; false when memory ends. */
static bool add_name(level *at, size_t *capacity, const char *name, bool is_folder) {
    if (at->count == *capacity) {
        size_t larger = *capacity ? 2 * *capacity : 64;
        char **names = realloc(at->names, larger * sizeof *names);
        if (!names) {
            return false;
        }
        at->names = names;
        *capacity = larger;
    }
    size_t length = strlen(name);
    char *copy = malloc(length + 2);
    if (copy) {
        memcpy(copy, name, length);
        copy[length] = is_folder ? '/' : '\0';
        copy[length + is_folder] = '\0';
        at->names[at->count++] = copy;
    }
    return copy;
}

/* Whether an entry is a file or a link to one, or else a folder; other things are neither. */
static void look(int folder, const char *name, bool *is_file, bool *is_folder) {
    struct stat about;
    *is_file = false;
    *is_folder = false;
    if (fstatat(folder, name, &about, AT_SYMLINK_NOFOLLOW) == 0) {
        *is_folder = S_ISDIR(about.st_mode);
        *is_file =
            S_ISREG(about.st_mode) ||
            (S_ISLNK(about.st_mode) && fstatat(folder, name, &about, 0) == 0 && S_ISREG(about.st_mode));
    }
}

static dm_status read_names(DIR *entries, level *at, dm_error *error) {
    size_t capacity = 0;
    for (;;) {
        errno = 0;
        const struct dirent *entry = readdir(entries);
        if (!entry) {
            return errno ? dm_fail(error, DM_BAD_IO, "cannot read the folder: %s", strerror(errno)) : DM_OK;
        }
        bool is_file = false;
        bool is_folder = false;
        if (entry->d_name[0] != '.') {
            look(dirfd(entries), entry->d_name, &is_file, &is_folder);
        }
        if ((is_file || is_folder) && !add_name(at, &capacity, entry->d_name, is_folder)) {
            return dm_out_of_memory(error);
        }
    }
}

/* Enters the folder whose path stands in the buffer, with a slash and a NUL. */
static dm_status open_level(dm_folder *folder, dm_error *error) {
    if (folder->path.failed) {
        return dm_out_of_memory(error);
    }
    if (folder->depth == DEPTH_LIMIT) {
        return dm_fail(error, DM_OVER_LIMIT, "folders nest deeper than %d", DEPTH_LIMIT);
    }
    DIR *entries = opendir(folder->path.bytes);
    if (!entries) {
        return dm_fail(error, DM_BAD_IO, "cannot open the folder: %s", strerror(errno));
    }
    level *at = &folder->levels[folder->depth++];
    *at = (level){.path_length = folder->path.length - 1};
    dm_status status = read_names(entries, at, error);
    (void)closedir(entries);
    if (at->count) {
        qsort(at->names, at->count, sizeof *at->names, compare_names);
    }
    if (status != DM_OK) {
        close_level(folder);
    }
    return status;
}

dm_status dm_folder_open(const char *path, dm_folder **folder, dm_error *error) {
    dm_folder *fresh = calloc(1, sizeof *fresh);
    if (!fresh) {
        return dm_out_of_memory(error);
    }
    dm_buffer_add_string(&fresh->path, path);
    dm_buffer_add_string(&fresh->path, dm_text_ends_with(dm_text_of(path), DM_TEXT("/")) ? "" : "/");
    dm_buffer_add_byte(&fresh->path, '\0');
    dm_status status = open_level(fresh, error);
    if (status != DM_OK) {
        dm_folder_close(fresh);
        return status;
    }
    *folder = fresh;
    return DM_OK;
}

dm_status dm_folder_next(dm_folder *folder, const char **path, dm_error *error) {
    *path = NULL;
    while (folder->depth) {
        level *at = &folder->levels[folder->depth - 1];
        if (at->next == at->count) {
            close_level(folder);
            continue;
        }
        const char *name = at->names[at->next++];
        folder->path.length = at->path_length;
        dm_buffer_add_string(&folder->path, name);
        dm_buffer_add_byte(&folder->path, '\0');
        if (folder->path.failed) {
            return dm_out_of_memory(error);
        }
        *path = folder->path.bytes;
        if (!dm_text_ends_with(dm_text_of(name), DM_TEXT("/"))) {
            return DM_OK;
        }
        dm_status status = open_level(folder, error);
        if (status != DM_OK) {
            return status;
        }
        *path = NULL;
    }
    return DM_OK;
}
