#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
    READ_STEP = 64 * 1024,
    WRITE_STEP = 256 * 1024,
    TEMPORARY_ENDING = 40, /* bytes: a point, a process, a hyphen, an attempt, NUL */
    MOST_ATTEMPTS = 1000
};

#define PART_ENDING ".part"

static dm_status io_failure(dm_error *error, const char *what) {
    return dm_fail(error, DM_BAD_IO, "%s: %s", what, strerror(errno));
}

static dm_status read_all(int descriptor, size_t hint, size_t limit, dm_arena *arena, dm_text *bytes,
                          dm_error *error) {
    size_t capacity = hint + 1 > READ_STEP ? hint + 1 : READ_STEP;
    size_t length = 0;
    char *buffer = dm_arena_take(arena, capacity, 1);
    while (buffer) {
        if (length == capacity) {
            buffer = dm_arena_grow(arena, buffer, length, &capacity, 1);
            continue;
        }
        ssize_t got = read(descriptor, buffer + length, capacity - length);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            return io_failure(error, "cannot read");
        }
        if (got == 0) {
            *bytes = (dm_text){buffer, length};
            buffer[length] = '\0';
            return DM_OK;
        }
        length += (size_t)got;
        if (length > limit) {
            return dm_fail(error, DM_OVER_LIMIT, "more than %zu bytes", limit);
        }
    }
    return dm_out_of_memory(error);
}

dm_status dm_file_read(const char *path, size_t limit, dm_arena *arena, dm_text *bytes, dm_error *error) {
    bool standard = strcmp(path, "-") == 0;
    int descriptor = standard ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        return io_failure(error, "cannot open");
    }
    struct stat about;
    dm_status status;
    if (fstat(descriptor, &about) != 0) {
        status = io_failure(error, "cannot read");
    } else if (S_ISDIR(about.st_mode)) {
        status = dm_fail(error, DM_BAD_IO, "is a directory, give a file");
    } else if (S_ISREG(about.st_mode) && (uint64_t)about.st_size > limit) {
        status = dm_fail(error, DM_OVER_LIMIT, "more than %zu bytes", limit);
    } else {
        size_t hint = S_ISREG(about.st_mode) ? (size_t)about.st_size : 0;
        status = read_all(descriptor, hint, limit, arena, bytes, error);
    }
    if (!standard) {
        (void)close(descriptor);
    }
    return status;
}

struct dm_output {
    int descriptor;
    char *path;      /* final name; NULL when written directly */
    char *temporary; /* name while incomplete; NULL when written directly */
    size_t used;
    char bytes[WRITE_STEP];
};

static void free_output(dm_output *output) {
    if (output->descriptor > STDERR_FILENO) {
        (void)close(output->descriptor);
    }
    free(output->path);
    free(output->temporary);
    free(output);
}

/* A new file beside `path` whose name nobody has and is written to `name`, with the permissions that a plain
 * creation gives; -1 with errno. */
static int create_new(const char *path, char *name, size_t room) {
    for (unsigned attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
        (void)snprintf(name, room, "%s.%ld-%u", path, (long)getpid(), attempt);
        int descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (descriptor >= 0 || errno != EEXIST) {
            return descriptor;
        }
    }
    return -1;
}

/* A temporary file beside the final one. `old` is the file that it will replace, NULL when there is none:
 * its permissions are kept. */
static dm_status open_temporary(dm_output *output, const char *path, const struct stat *old,
                                dm_error *error) {
    size_t room = strlen(path) + TEMPORARY_ENDING;
    output->path = strdup(path);
    char *name = malloc(room);
    if (!output->path || !name) {
        free(name);
        return dm_out_of_memory(error);
    }
    output->descriptor = create_new(path, name, room);
    if (output->descriptor < 0) {
        free(name);
        return io_failure(error, "cannot create a file beside it");
    }
    output->temporary = name;
    if (old && fchmod(output->descriptor, old->st_mode & 0777) != 0) {
        return io_failure(error, "cannot set permissions");
    }
    return DM_OK;
}

dm_status dm_output_open(const char *path, dm_output **output, dm_error *error) {
    dm_output *fresh = calloc(1, sizeof *fresh);
    if (!fresh) {
        return dm_out_of_memory(error);
    }
    fresh->descriptor = -1;
    struct stat about;
    bool standard = strcmp(path, "-") == 0;
    bool exists = !standard && stat(path, &about) == 0;
    dm_status status = DM_OK;
    if (standard) {
        fresh->descriptor = STDOUT_FILENO;
    } else if (exists && S_ISDIR(about.st_mode)) {
        status = dm_fail(error, DM_BAD_IO, "is a directory, give a file");
    } else if (exists && !S_ISREG(about.st_mode)) {
        fresh->descriptor = open(path, O_WRONLY | O_CLOEXEC);
        status = fresh->descriptor < 0 ? io_failure(error, "cannot open") : DM_OK;
    } else {
        status = open_temporary(fresh, path, exists ? &about : NULL, error);
    }
    if (status != DM_OK) {
        dm_output_abandon(fresh);
        return status;
    }
    *output = fresh;
    return DM_OK;
}

dm_status dm_output_resume(const char *path, uint64_t length, dm_output **output, dm_error *error) {
    dm_output *fresh = calloc(1, sizeof *fresh);
    if (!fresh) {
        return dm_out_of_memory(error);
    }
    fresh->descriptor = -1;
    fresh->path = strdup(path);
    fresh->temporary = malloc(strlen(path) + sizeof PART_ENDING);
    if (!fresh->path || !fresh->temporary) {
        free_output(fresh);
        return dm_out_of_memory(error);
    }
    (void)snprintf(fresh->temporary, strlen(path) + sizeof PART_ENDING, "%s" PART_ENDING, path);
    fresh->descriptor = open(fresh->temporary, O_WRONLY | O_CREAT | O_CLOEXEC, 0666);
    struct stat old;
    if (fresh->descriptor < 0) {
        int cause = errno;
        free_output(fresh);
        errno = cause;
        return io_failure(error, "cannot create a file beside it");
    }
    if (ftruncate(fresh->descriptor, (off_t)length) != 0 || lseek(fresh->descriptor, 0, SEEK_END) < 0 ||
        (stat(path, &old) == 0 && fchmod(fresh->descriptor, old.st_mode & 0777) != 0)) {
        dm_status status = io_failure(error, "cannot prepare the file beside it");
        dm_output_keep(fresh);
        return status;
    }
    *output = fresh;
    return DM_OK;
}

static dm_status write_all(int descriptor, dm_text bytes, dm_error *error) {
    while (bytes.length) {
        ssize_t written = write(descriptor, bytes.bytes, bytes.length);
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written < 0) {
            return io_failure(error, "cannot write");
        }
        bytes.bytes += written;
        bytes.length -= (size_t)written;
    }
    return DM_OK;
}

dm_status dm_output_flush(dm_output *output, dm_error *error) {
    dm_text held = {output->bytes, output->used};
    output->used = 0;
    return write_all(output->descriptor, held, error);
}

dm_status dm_output_write(dm_output *output, dm_text bytes, dm_error *error) {
    if (bytes.length > sizeof output->bytes - output->used) {
        dm_status status = dm_output_flush(output, error);
        if (status != DM_OK || bytes.length > sizeof output->bytes) {
            return status != DM_OK ? status : write_all(output->descriptor, bytes, error);
        }
    }
    if (bytes.length) {
        memcpy(output->bytes + output->used, bytes.bytes, bytes.length);
        output->used += bytes.length;
    }
    return DM_OK;
}

dm_status dm_output_sync(dm_output *output, dm_error *error) {
    dm_status status = dm_output_flush(output, error);
    if (status == DM_OK && output->temporary && fdatasync(output->descriptor) != 0) {
        status = io_failure(error, "cannot write");
    }
    return status;
}

void dm_output_keep(dm_output *output) {
    if (output) {
        free(output->temporary);
        output->temporary = NULL;
        dm_output_abandon(output);
    }
}

void dm_output_unlink(const dm_output *output) {
    if (output && output->temporary) {
        (void)unlink(output->temporary);
    }
}

/* The rename is on disk only when the directory is. */
static void sync_directory(const char *path) {
    char *copy = strdup(path);
    if (!copy) {
        return;
    }
    char *slash = strrchr(copy, '/');
    if (slash) {
        slash[slash == copy] = '\0';
    }
    int directory = open(slash ? copy : ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (directory >= 0) {
        (void)fsync(directory);
        (void)close(directory);
    }
    free(copy);
}

dm_status dm_output_commit(dm_output *output, dm_error *error) {
    dm_status status = dm_output_flush(output, error);
    if (status == DM_OK && output->temporary) {
        int descriptor = output->descriptor;
        output->descriptor = -1;
        if (fsync(descriptor) != 0) {
            status = io_failure(error, "cannot write");
        }
        if (close(descriptor) != 0 && status == DM_OK) {
            status = io_failure(error, "cannot write");
        }
        if (status == DM_OK && rename(output->temporary, output->path) != 0) {
            status = io_failure(error, "cannot rename the finished file");
        }
        if (status == DM_OK) {
            sync_directory(output->path);
            free(output->temporary);
            output->temporary = NULL;
        }
    } else if (status == DM_OK && output->descriptor > STDERR_FILENO) {
        int descriptor = output->descriptor;
        output->descriptor = -1;
        status = close(descriptor) == 0 ? DM_OK : io_failure(error, "cannot write");
    }
    dm_output_abandon(output);
    return status;
}

void dm_output_abandon(dm_output *output) {
    if (output) {
        if (output->temporary) {
            (void)unlink(output->temporary);
        }
        free_output(output);
    }
}
