#include "records/paths.h"

#include <errno.h>
#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "records/folder.h"
#include "records/reader.h"

struct dm_paths {
    dm_path_sources sources;
    size_t next_operand;
    glob_t matches; /* of a pattern; gl_pathc 0: none */
    size_t next_match;
    FILE *list;
    bool list_opened;
    char *line; /* getdelim's */
    size_t line_capacity;
    dm_folder *folder; /* that is walked through; NULL: none */
    uint64_t skipped;
};

/* A point, and up to eight letters and digits behind it, a letter among them: "3.1" has no extension. */
static bool looks_like_extension(dm_text extension) {
    bool letter = false;
    for (size_t i = 1; i < extension.length; i++) {
        char small = dm_ascii_lower(extension.bytes[i]);
        bool digit = small >= '0' && small <= '9';
        letter = letter || (small >= 'a' && small <= 'z');
        if (!digit && !(small >= 'a' && small <= 'z')) {
            return false;
        }
    }
    return letter && extension.length <= 9;
}

static dm_text base_name(const char *path) {
    const char *slash = strrchr(path, '/');
    return dm_text_of(slash ? slash + 1 : path);
}

static bool is_hidden(dm_text path) {
    dm_text rest = path;
    dm_text name;
    while (rest.bytes && dm_text_next_field(&rest, '/', &name)) {
        bool way = dm_text_equal(name, DM_TEXT(".")) || dm_text_equal(name, DM_TEXT(".."));
        if ((dm_text_starts_with(name, DM_TEXT(".")) && !way) || dm_text_equal(name, DM_TEXT("__MACOSX"))) {
            return true;
        }
    }
    return false;
}

bool dm_path_is_input(dm_text path, bool every) {
    dm_text extension = dm_reader_extension(path);
    return !is_hidden(path) && (every || !looks_like_extension(extension) || dm_reader_knows_extension(path));
}

static bool is_pattern(const char *path) {
    struct stat about;
    return strpbrk(path, "*?[") && lstat(path, &about) != 0;
}

dm_status dm_paths_open(const dm_path_sources *sources, dm_paths **paths, dm_error *error) {
    dm_paths *fresh = calloc(1, sizeof *fresh);
    if (!fresh) {
        return dm_out_of_memory(error);
    }
    fresh->sources = *sources;
    *paths = fresh;
    return DM_OK;
}

void dm_paths_close(dm_paths *paths) {
    if (paths) {
        globfree(&paths->matches);
        if (paths->list && paths->list != stdin) {
            (void)fclose(paths->list);
        }
        dm_folder_close(paths->folder);
        free(paths->line);
        free(paths);
    }
}

uint64_t dm_paths_skipped(const dm_paths *paths) {
    return paths->skipped;
}

/* The operand, or the first match of the pattern that it is. */
static dm_status next_operand(dm_paths *paths, const char **path, dm_error *error) {
    *path = paths->sources.operands[paths->next_operand++];
    if (!is_pattern(*path)) {
        return DM_OK;
    }
    globfree(&paths->matches);
    paths->matches = (glob_t){0};
    int result = glob(*path, 0, NULL, &paths->matches); /* sorted by bytes: no locale is ever set */
    if (result == GLOB_NOSPACE) {
        return dm_out_of_memory(error);
    }
    if (result != 0) {
        return dm_fail(error, DM_BAD_IO, "no file has such a name");
    }
    *path = paths->matches.gl_pathv[0];
    paths->next_match = 1;
    return DM_OK;
}

static dm_status next_listed(dm_paths *paths, const char **path, dm_error *error) {
    const char *name = paths->sources.list;
    *path = NULL;
    if (!paths->list_opened) {
        paths->list_opened = true;
        paths->list = strcmp(name, "-") == 0 ? stdin : fopen(name, "re");
        if (!paths->list) {
            *path = name;
            return dm_fail(error, DM_BAD_IO, "cannot open: %s", strerror(errno));
        }
    }
    char end = paths->sources.list_nul ? '\0' : '\n';
    ssize_t length = 0;
    while (paths->list && length == 0) {
        length = getdelim(&paths->line, &paths->line_capacity, end, paths->list);
        if (length < 0) {
            bool fault = ferror(paths->list);
            if (paths->list != stdin) {
                (void)fclose(paths->list);
            }
            paths->list = NULL;
            return fault ? dm_fail(error, DM_BAD_IO, "cannot read the list of files") : DM_OK;
        }
        if (length && paths->line[length - 1] == end) {
            paths->line[--length] = '\0';
        }
        if (length && end == '\n' && paths->line[length - 1] == '\r') {
            paths->line[--length] = '\0';
        }
        *path = length ? paths->line : NULL;
    }
    return DM_OK;
}

/* The next path that somebody named; NULL behind the last one. */
static dm_status next_named(dm_paths *paths, const char **path, dm_error *error) {
    if (paths->next_match && paths->next_match < paths->matches.gl_pathc) {
        *path = paths->matches.gl_pathv[paths->next_match++];
        return DM_OK;
    }
    if (paths->next_operand < paths->sources.operand_count) {
        return next_operand(paths, path, error);
    }
    *path = NULL;
    return paths->sources.list ? next_listed(paths, path, error) : DM_OK;
}

dm_status dm_paths_next(dm_paths *paths, const char **path, dm_error *error) {
    for (;;) {
        while (paths->folder) {
            dm_status status = dm_folder_next(paths->folder, path, error);
            if (status != DM_OK) {
                return status;
            }
            if (!*path) {
                dm_folder_close(paths->folder);
                paths->folder = NULL;
            } else if (dm_path_is_input(base_name(*path), paths->sources.every)) {
                return DM_OK;
            } else {
                paths->skipped++;
            }
        }
        dm_status status = next_named(paths, path, error);
        struct stat about;
        if (status != DM_OK || !*path || stat(*path, &about) != 0 || !S_ISDIR(about.st_mode)) {
            return status;
        }
        status = dm_folder_open(*path, &paths->folder, error);
        if (status != DM_OK) {
            return status;
        }
    }
}

bool dm_paths_single(const dm_path_sources *sources) {
    struct stat about;
    return sources->operand_count == 1 && !sources->list && !is_pattern(sources->operands[0]) &&
           !(stat(sources->operands[0], &about) == 0 && S_ISDIR(about.st_mode));
}

uint64_t dm_paths_bytes(const dm_path_sources *sources) {
    dm_paths *paths;
    dm_error ignored;
    if ((sources->list && strcmp(sources->list, "-") == 0) ||
        dm_paths_open(sources, &paths, &ignored) != DM_OK) {
        return 0;
    }
    uint64_t bytes = 0;
    const char *path;
    do {
        struct stat about;
        if (dm_paths_next(paths, &path, &ignored) == DM_OK && path) {
            bool regular = stat(path, &about) == 0 && S_ISREG(about.st_mode);
            if (!regular && (strcmp(path, "-") == 0 || stat(path, &about) == 0)) {
                bytes = 0; /* a pipe: nobody knows */
                break;
            }
            bytes += regular ? (uint64_t)about.st_size : 0;
        }
    } while (path);
    dm_paths_close(paths);
    return bytes;
}
