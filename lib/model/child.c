#include "model/child.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/number.h"
#include "base/size.h"

enum { WATCH_MILLISECONDS = 100, READ_STEP = 64 * 1024 };

/* The last byte of a whole answer. The way in which the child ends says less: a checker of memory that runs
 * beside it has its own idea of an exit code. */
enum { ANSWER_END = '.' };

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define HAS_SHADOW_MEMORY 1
#endif
#endif
#if defined(__SANITIZE_ADDRESS__)
#define HAS_SHADOW_MEMORY 1
#endif

bool dm_watch_tell(const dm_watch *watch) {
    return !watch || !watch->progress || !watch->progress->step ||
           watch->progress->step(watch->progress->context, watch->stage, watch->done, watch->total);
}

#ifdef HAS_SHADOW_MEMORY
/* The shadow memory of a sanitizer has no bound. */
static void limit_memory(size_t memory) {
    (void)memory;
}
#else
/* Bytes of address space in use, the first number of statm in pages; 0 when it cannot be told. */
static size_t address_space(void) {
    char line[64];
    uint64_t pages = 0;
    int file = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
    ssize_t length = file < 0 ? 0 : read(file, line, sizeof line);
    if (file >= 0) {
        (void)close(file);
    }
    dm_text rest = {line, length > 0 ? (size_t)length : 0};
    dm_text number;
    bool told =
        dm_text_next_field(&rest, ' ', &number) && dm_number_parse_unsigned(number, UINT64_MAX, &pages);
    return told ? (size_t)pages * (size_t)sysconf(_SC_PAGESIZE) : 0;
}

/* No more memory than was granted. */
static void limit_memory(size_t memory) {
    size_t used = address_space();
    size_t whole;
    struct rlimit limit;
    if (used && dm_size_add(used, memory, &whole) && getrlimit(RLIMIT_AS, &limit) == 0 &&
        (limit.rlim_max == RLIM_INFINITY || whole < limit.rlim_max)) {
        limit.rlim_cur = whole;
        limit.rlim_max = whole;
        (void)setrlimit(RLIMIT_AS, &limit);
    }
}
#endif

/* As much as the parent takes. */
static void write_all(int descriptor, const char *bytes, size_t length) {
    while (length) {
        ssize_t written = write(descriptor, bytes, length);
        if (written < 0 && errno != EINTR) {
            return;
        }
        if (written > 0) {
            bytes += written;
            length -= (size_t)written;
        }
    }
}

/* The whole life of the child. It dies with its parent; the keyboard's interrupt is the parent's to answer.
 */
static _Noreturn void live(dm_work work, const void *context, size_t memory, pid_t parent, int descriptor) {
    (void)prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent) {
        _exit(1);
    }
    (void)signal(SIGINT, SIG_IGN);
    (void)signal(SIGTERM, SIG_DFL);
    (void)signal(SIGPIPE, SIG_IGN);
    int nowhere = open("/dev/null", O_RDWR | O_CLOEXEC);
    if (nowhere >= 0) {
        (void)dup2(nowhere, STDOUT_FILENO);
        (void)dup2(nowhere, STDERR_FILENO);
    }
    (void)setrlimit(RLIMIT_CORE, &(struct rlimit){0, 0});
    limit_memory(memory);
    dm_buffer result = {0};
    if (work(context, &result)) {
        dm_buffer_add_byte(&result, ANSWER_END);
        if (!result.failed) {
            write_all(descriptor, result.bytes, result.length);
        }
    }
    _exit(0);
}

static dm_status read_result(int descriptor, const dm_watch *watch, dm_buffer *result, dm_error *error) {
    char bytes[READ_STEP];
    struct pollfd ready = {.fd = descriptor, .events = POLLIN};
    for (;;) {
        int answer = poll(&ready, 1, WATCH_MILLISECONDS);
        if (answer < 0 && errno != EINTR) {
            return dm_fail(error, DM_BAD_IO, "cannot wait for the solver: %s", strerror(errno));
        }
        if (answer <= 0) {
            if (!dm_watch_tell(watch)) {
                return dm_fail(error, DM_INTERRUPTED, "training was stopped");
            }
            continue;
        }
        ssize_t got = read(descriptor, bytes, sizeof bytes);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            return dm_fail(error, DM_BAD_IO, "cannot read from the solver: %s", strerror(errno));
        }
        if (got == 0) {
            return DM_OK;
        }
        dm_buffer_add(result, (dm_text){bytes, (size_t)got});
        if (result->failed) {
            return dm_out_of_memory(error);
        }
    }
}

/* Takes the end off an answer that has one; else says what came instead. `before` bytes are not the answer's.
 */
static dm_status judge_end(int end, size_t memory, size_t before, dm_buffer *result, dm_error *error) {
    if (result->length > before && result->bytes[result->length - 1] == ANSWER_END) {
        result->length--;
        return DM_OK;
    }
    if (WIFSIGNALED(end)) {
        return dm_fail(error, DM_NO_MEMORY, "the solver died of signal %d with %zu MiB to itself",
                       WTERMSIG(end), memory >> 20);
    }
    return dm_fail(error, DM_NO_MEMORY, "the solver needs more than %zu MiB", memory >> 20);
}

dm_status dm_child_run(dm_work work, const void *context, size_t memory, const dm_watch *watch,
                       dm_buffer *result, dm_error *error) {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) {
        return dm_fail(error, DM_BAD_IO, "cannot make a pipe to the solver: %s", strerror(errno));
    }
    pid_t parent = getpid();
    pid_t child = fork();
    if (child == 0) {
        (void)close(ends[0]);
        live(work, context, memory, parent, ends[1]);
    }
    int reason = errno;
    (void)close(ends[1]);
    if (child < 0) {
        (void)close(ends[0]);
        return dm_fail(error, DM_BAD_IO, "cannot start the solver: %s", strerror(reason));
    }
    size_t before = result->length;
    dm_status status = read_result(ends[0], watch, result, error);
    (void)close(ends[0]);
    if (status != DM_OK) {
        (void)kill(child, SIGKILL);
    }
    int end = 0;
    while (waitpid(child, &end, 0) < 0 && errno == EINTR) {
    }
    return status != DM_OK ? status : judge_end(end, memory, before, result, error);
}
