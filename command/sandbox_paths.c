#include <glob.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "command/sandbox.h"
#include "command/sandbox_files.h"
#include "records/folder.h"

static bool allow(const dm_sandbox *sandbox, const char *path, uint64_t rights) {
    return dm_files_domain_allow(sandbox->domain, sandbox->handled, path, rights);
}

/* A link in the folder leads to a file that the folder's rule does not reach. */
static void allow_links(const dm_sandbox *sandbox, const char *path) {
    dm_folder *folder;
    dm_error ignored;
    if (dm_folder_open(path, &folder, &ignored) != DM_OK) {
        return;
    }
    const char *file;
    do {
        struct stat about;
        if (dm_folder_next(folder, &file, &ignored) == DM_OK && file && lstat(file, &about) == 0 &&
            S_ISLNK(about.st_mode)) {
            (void)allow(sandbox, file, DM_FILES_READ);
        }
    } while (file);
    dm_folder_close(folder);
}

static void allow_reading(const dm_sandbox *sandbox, const char *path) {
    struct stat about;
    if (allow(sandbox, path, DM_FILES_READ) && stat(path, &about) == 0 && S_ISDIR(about.st_mode)) {
        allow_links(sandbox, path);
    }
}

/* The path up to `length` bytes, or the folder that stands for none. */
static const char *cut_path(const char *path, size_t length, char room[PATH_MAX]) {
    (void)snprintf(room, PATH_MAX, "%.*s", (int)(length < PATH_MAX ? length : 0), path);
    return length ? room : ".";
}

/* The folder that holds what is called `path`. */
static const char *folder_of(const char *path, char room[PATH_MAX]) {
    const char *slash = strrchr(path, '/');
    return cut_path(path, slash ? (size_t)(slash - path) + 1 : 0, room);
}

/* Looking for matches takes the names in all folders below that which stands before the first wild card. */
static void allow_matches(const dm_sandbox *sandbox, const char *pattern) {
    char start[PATH_MAX];
    size_t plain = strcspn(pattern, "*?[");
    while (plain && pattern[plain - 1] != '/') {
        plain--;
    }
    (void)allow(sandbox, cut_path(pattern, plain, start), DM_FILES_LIST);
    glob_t matches = {0};
    if (glob(pattern, 0, NULL, &matches) == 0) {
        for (size_t i = 0; i < matches.gl_pathc; i++) {
            allow_reading(sandbox, matches.gl_pathv[i]);
        }
    }
    globfree(&matches);
}

static void allow_writing(const dm_sandbox *sandbox, const char *path) {
    struct stat about;
    char folder[PATH_MAX];
    if (stat(path, &about) == 0 && !S_ISREG(about.st_mode) && !S_ISDIR(about.st_mode)) {
        (void)allow(sandbox, path, DM_FILES_CHANGE);
    } else {
        (void)allow(sandbox, folder_of(path, folder), DM_FILES_READ | DM_FILES_CHANGE);
    }
}

/* A slash at the end is of no account. */
static void allow_folder(const dm_sandbox *sandbox, const char *path) {
    char plain[PATH_MAX];
    char parent[PATH_MAX];
    size_t length = strlen(path);
    while (length > 1 && path[length - 1] == '/') {
        length--;
    }
    (void)cut_path(path, length, plain);
    if (!allow(sandbox, plain, DM_FILES_READ | DM_FILES_CHANGE)) {
        (void)allow(sandbox, folder_of(plain, parent),
                    DM_FILES_READ | DM_FILES_CHANGE | DM_FILES_MAKE_FOLDER);
    }
}

void dm_sandbox_allow(dm_sandbox *sandbox, const char *path, dm_sandbox_use use) {
    struct stat about;
    if (sandbox->domain < 0 || !path || strcmp(path, "-") == 0) {
        return;
    }
    switch (use) {
    case DM_SANDBOX_READ:
        if (strpbrk(path, "*?[") && lstat(path, &about) != 0) {
            allow_matches(sandbox, path);
        } else {
            allow_reading(sandbox, path);
        }
        break;
    case DM_SANDBOX_WRITE:
        allow_writing(sandbox, path);
        break;
    case DM_SANDBOX_FOLDER:
        allow_folder(sandbox, path);
        break;
    }
}

void dm_sandbox_allow_reading(dm_sandbox *sandbox) {
    if (sandbox->domain >= 0) {
        (void)allow(sandbox, "/", DM_FILES_READ);
    }
}

/* Its documentation calls this order that of SQLITE_TMPDIR and what follows. */
void dm_sandbox_allow_scratch(dm_sandbox *sandbox) {
    const char *const folders[] = {
        getenv("SQLITE_TMPDIR"), getenv("TMPDIR"), "/var/tmp", "/usr/tmp", "/tmp", "."};
    for (size_t i = 0; sandbox->domain >= 0 && i < sizeof folders / sizeof *folders; i++) {
        struct stat about;
        if (folders[i] && stat(folders[i], &about) == 0 && S_ISDIR(about.st_mode) &&
            access(folders[i], W_OK | X_OK) == 0) {
            (void)allow(sandbox, folders[i], DM_FILES_READ | DM_FILES_CHANGE);
            return;
        }
    }
}
