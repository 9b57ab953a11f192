/* Lets one call of the C library fail, by its number. Put before a program with LD_PRELOAD:
 *
 *   FAIL_COUNT=FILE     write how many calls of each kind there were, "memory 120\nio 31\n", and let none
 * fail FAIL_MEMORY=N       the N-th allocation fails, from 1 FAIL_IO=N           the N-th open, read, write,
 * sync, rename or close fails, from 1 FAIL_HOW=eio|enospc|eintr|short   in which way (short: half of the
 * bytes are read or written) FAIL_FOREVER=1      and so do all after it
 *
 * Calls of child processes count on from those of their parent. */
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* glibc's own names behind malloc and its like. */
extern void *__libc_malloc(size_t size);                     /* NOLINT */
extern void *__libc_calloc(size_t count, size_t size);       /* NOLINT */
extern void *__libc_realloc(void *old, size_t size);         /* NOLINT */
extern void *__libc_memalign(size_t alignment, size_t size); /* NOLINT */

enum how { HOW_EIO, HOW_ENOSPC, HOW_EINTR, HOW_SHORT };

static atomic_ulong memory_calls;
static atomic_ulong io_calls;
static unsigned long memory_fault; /* 0: none */
static unsigned long io_fault;
static bool forever;
static enum how way;
static FILE *count_file;

static unsigned long number_of(const char *name) {
    const char *value = getenv(name);
    return value ? strtoul(value, NULL, 10) : 0;
}

__attribute__((constructor)) static void read_plan(void) {
    memory_fault = number_of("FAIL_MEMORY");
    io_fault = number_of("FAIL_IO");
    forever = getenv("FAIL_FOREVER") != NULL;
    const char *how = getenv("FAIL_HOW");
    way = !how || strcmp(how, "eio") == 0 ? HOW_EIO
          : strcmp(how, "enospc") == 0    ? HOW_ENOSPC
          : strcmp(how, "eintr") == 0     ? HOW_EINTR
                                          : HOW_SHORT;
    const char *name = getenv("FAIL_COUNT");
    count_file = name ? fopen(name, "w") : NULL; /* now: a sandbox would not let it be opened later */
}

__attribute__((destructor)) static void write_counts(void) {
    if (count_file) {
        (void)fprintf(count_file, "memory %lu\nio %lu\n", atomic_load(&memory_calls),
                      atomic_load(&io_calls));
        (void)fclose(count_file);
    }
}

static bool is_due(atomic_ulong *calls, unsigned long fault) {
    unsigned long number = atomic_fetch_add(calls, 1) + 1;
    return fault && (number == fault || (forever && number > fault));
}

/* ---- memory */

static bool memory_ends(void) {
    if (is_due(&memory_calls, memory_fault)) {
        errno = ENOMEM;
        return true;
    }
    return false;
}

void *malloc(size_t size) {
    return memory_ends() ? NULL : __libc_malloc(size);
}

void *calloc(size_t count, size_t size) {
    return memory_ends() ? NULL : __libc_calloc(count, size);
}

void *realloc(void *old, size_t size) {
    return size && memory_ends() ? NULL : __libc_realloc(old, size);
}

void *aligned_alloc(size_t alignment, size_t size) {
    return memory_ends() ? NULL : __libc_memalign(alignment, size);
}

int posix_memalign(void **memory, size_t alignment, size_t size) {
    void *taken = memory_ends() ? NULL : __libc_memalign(alignment, size);
    if (!taken) {
        return ENOMEM;
    }
    *memory = taken;
    return 0;
}

/* ---- input and output */

/* The function of this name that stands behind ours. A function pointer has no cast from void * in C. */
#define NEXT(name)                                                                                           \
    static __typeof__(&name) next;                                                                           \
    if (!next) {                                                                                             \
        void *found = dlsym(RTLD_NEXT, #name);                                                               \
        memcpy(&next, &found, sizeof next);                                                                  \
    }

/* 0: goes on; 1: fails with errno; 2: a short count. */
static int io_fails(bool counts_bytes) {
    if (!is_due(&io_calls, io_fault)) {
        return 0;
    }
    if (way == HOW_SHORT && counts_bytes) {
        return 2;
    }
    errno = way == HOW_ENOSPC ? ENOSPC : way == HOW_EINTR && counts_bytes ? EINTR : EIO;
    return 1;
}

static size_t halved(size_t count) {
    return count > 1 ? count / 2 : count;
}

ssize_t read(int file, void *bytes, size_t count) {
    NEXT(read)
    int fault = io_fails(true);
    return fault == 1 ? -1 : next(file, bytes, fault == 2 ? halved(count) : count);
}

ssize_t write(int file, const void *bytes, size_t count) {
    NEXT(write)
    int fault = io_fails(true);
    return fault == 1 ? -1 : next(file, bytes, fault == 2 ? halved(count) : count);
}

ssize_t pread64(int file, void *bytes, size_t count, off64_t from) {
    NEXT(pread64)
    int fault = io_fails(true);
    return fault == 1 ? -1 : next(file, bytes, fault == 2 ? halved(count) : count, from);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t from) {
    NEXT(pwrite64)
    int fault = io_fails(true);
    return fault == 1 ? -1 : next(file, bytes, fault == 2 ? halved(count) : count, from);
}

#define OPEN(name)                                                                                           \
    int name(const char *path, int flags, ...) {                                                             \
        NEXT(name)                                                                                           \
        va_list rest;                                                                                        \
        va_start(rest, flags);                                                                               \
        mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;                                            \
        va_end(rest);                                                                                        \
        return io_fails(false) ? -1 : next(path, flags, mode);                                               \
    }
OPEN(open)
OPEN(open64)

#define ON_FILE(name)                                                                                        \
    int name(int file) {                                                                                     \
        NEXT(name)                                                                                           \
        return io_fails(false) ? -1 : next(file);                                                            \
    }
ON_FILE(fsync)
ON_FILE(fdatasync)

/* A close that fails has closed all the same, as on Linux. */
int close(int file) {
    NEXT(close)
    int closed = next(file);
    return io_fails(false) ? -1 : closed;
}

int rename(const char *from, const char *to) {
    NEXT(rename)
    return io_fails(false) ? -1 : next(from, to);
}
