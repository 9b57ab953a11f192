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
static size_t address_space(void) {
    return 0;
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
#endif

/* No more memory than was granted above the address space in use before; 0: nobody knows. */
static void limit_memory(size_t used, size_t memory) {
    size_t whole;
    struct rlimit limit;
    if (used && dm_size_add(used, memory, &whole) && getrlimit(RLIMIT_AS, &limit) == 0 &&
        (limit.rlim_max == RLIM_INFINITY || whole < limit.rlim_max)) {
        limit.rlim_cur = whole;
        limit.rlim_max = whole;
        (void)setrlimit(RLIMIT_AS, &limit);
    }
}

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

#ifdef DM_COVERAGE
void __gcov_dump(void); /* NOLINT: of the compiler's own library */
#endif

static _Noreturn void end_child(int exit_code) {
#ifdef DM_COVERAGE
    __gcov_dump(); /* what _exit would lose */
#endif
    _exit(exit_code);
}

/* The whole life of the child. It dies with its parent; the keyboard's interrupt is the parent's to answer.
 */
static _Noreturn void live(const dm_task *task, size_t used, pid_t parent, int descriptor) {
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
    limit_memory(used, task->memory);
    dm_buffer result = {0};
    if (task->work(task->context, &result)) {
        dm_buffer_add_byte(&result, ANSWER_END);
        if (!result.failed) {
            write_all(descriptor, result.bytes, result.length);
        }
    }
    end_child(0);
}

/* A child at work. */
typedef struct child {
    dm_task *task;
    pid_t process;
    int descriptor; /* from which its answer comes */
} child;

static dm_status start(dm_task *task, child *started, dm_error *error) {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) {
        return dm_fail(error, DM_BAD_IO, "cannot make a pipe to the solver: %s", strerror(errno));
    }
    pid_t parent = getpid();
    size_t used = address_space(); /* the child could not open its own statm in a sandbox */
    pid_t process = fork();
    if (process == 0) {
        (void)close(ends[0]);
        live(task, used, parent, ends[1]);
    }
    int reason = errno;
    (void)close(ends[1]);
    if (process < 0) {
        (void)close(ends[0]);
        return dm_fail(error, DM_BAD_IO, "cannot start the solver: %s", strerror(reason));
    }
    *started = (child){task, process, ends[0]};
    return DM_OK;
}

/* Takes the end off an answer that has one; else says what came instead. */
static dm_status judge_end(int end, dm_task *task, dm_error *error) {
    dm_buffer *result = &task->result;
    if (result->length && result->bytes[result->length - 1] == ANSWER_END) {
        result->length--;
        task->done = true;
        return DM_OK;
    }
    if (WIFSIGNALED(end)) {
        return dm_fail(error, DM_NO_MEMORY, "the solver died of signal %d with %zu MiB to itself",
                       WTERMSIG(end), task->memory >> 20);
    }
    return dm_fail(error, DM_NO_MEMORY, "the solver needs more than %zu MiB", task->memory >> 20);
}

static dm_status end(child *ended, bool whole, dm_error *error) {
    (void)close(ended->descriptor);
    if (!whole) {
        (void)kill(ended->process, SIGKILL);
    }
    int how = 0;
    while (waitpid(ended->process, &how, 0) < 0 && errno == EINTR) {
    }
    return whole ? judge_end(how, ended->task, error) : DM_OK;
}

/* What a child has to say now; `*whole` when that was the last of it. */
static dm_status read_some(child *from, bool *whole, dm_error *error) {
    char bytes[READ_STEP];
    ssize_t got = read(from->descriptor, bytes, sizeof bytes);
    *whole = got == 0;
    if (got < 0) {
        return errno == EINTR ? DM_OK
                              : dm_fail(error, DM_BAD_IO, "cannot read from the solver: %s", strerror(errno));
    }
    dm_buffer_add(&from->task->result, (dm_text){bytes, (size_t)got});
    return from->task->result.failed ? dm_out_of_memory(error) : DM_OK;
}

/* Children that work side by side. */
typedef struct crowd {
    child children[DM_CHILDREN_MAXIMUM]; /* [count] */
    size_t count;
} crowd;

static void end_all(crowd *of) {
    while (of->count) {
        (void)end(&of->children[--of->count], false, NULL);
    }
}

/* Waits until some child says something, and listens to all that do. */
static dm_status listen_once(crowd *of, dm_watch *watch, dm_error *error) {
    struct pollfd ready[DM_CHILDREN_MAXIMUM];
    for (size_t i = 0; i < of->count; i++) {
        ready[i] = (struct pollfd){.fd = of->children[i].descriptor, .events = POLLIN};
    }
    int answer = poll(ready, of->count, WATCH_MILLISECONDS);
    if (answer < 0 && errno != EINTR) {
        return dm_fail(error, DM_BAD_IO, "cannot wait for the solver: %s", strerror(errno));
    }
    if (!dm_watch_tell(watch)) {
        return dm_fail(error, DM_INTERRUPTED, "training was stopped");
    }
    dm_status status = DM_OK;
    for (size_t i = of->count; answer > 0 && i-- > 0 && status == DM_OK;) {
        bool whole = false;
        if (ready[i].revents) {
            status = read_some(&of->children[i], &whole, error);
        }
        if (whole) {
            child ended = of->children[i];
            of->children[i] = of->children[--of->count];
            status = end(&ended, true, error);
            watch->done += ended.task->done;
        }
    }
    return status;
}

dm_status dm_children_run(dm_task *tasks, size_t count, size_t parallel, dm_watch *watch, dm_error *error) {
    crowd of = {.count = 0};
    size_t started = 0;
    dm_status status = DM_OK;
    parallel = parallel < 1 ? 1 : parallel > DM_CHILDREN_MAXIMUM ? DM_CHILDREN_MAXIMUM : parallel;
    while (status == DM_OK && (started < count || of.count)) {
        if (started < count && of.count < parallel) {
            status = start(&tasks[started++], &of.children[of.count], error);
            of.count += status == DM_OK;
        } else {
            status = listen_once(&of, watch, error);
        }
    }
    end_all(&of);
    return status;
}

dm_status dm_child_run(dm_work work, const void *context, size_t memory, const dm_watch *watch,
                       dm_buffer *result, dm_error *error) {
    dm_watch own = watch ? *watch : (dm_watch){0};
    dm_task task = {.work = work, .context = context, .memory = memory};
    dm_status status = dm_children_run(&task, 1, 1, &own, error);
    if (status == DM_OK) {
        dm_buffer_add(result, dm_buffer_text(&task.result));
        status = result->failed ? dm_out_of_memory(error) : DM_OK;
    }
    dm_buffer_free(&task.result);
    return status;
}

void dm_answer_begin(dm_status status, const dm_error *error, dm_buffer *result) {
    dm_buffer_add_byte(result, (char)status);
    if (status != DM_OK) {
        dm_buffer_add_string(result, error->message);
    }
}

dm_status dm_answer_read(dm_text answer, dm_text *rest, dm_error *error) {
    if (!answer.length) {
        return dm_fail(error, DM_NO_MEMORY, "the solver's answer is cut short");
    }
    *rest = (dm_text){answer.bytes + 1, answer.length - 1};
    dm_status status = (dm_status)answer.bytes[0];
    return status == DM_OK ? DM_OK : dm_fail(error, status, "%.*s", (int)rest->length, rest->bytes);
}
