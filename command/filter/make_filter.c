/* Writes the filter of calls that the commands enter (command/sandbox.h) as instructions for the kernel, a
 * line each, which become part of the program: at its start there is nothing left to compute and nothing that
 * can fail. */
#include <errno.h>
#include <linux/filter.h>
#include <sched.h>
#include <seccomp.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <unistd.h>

/* What reading, writing and computing take, in threads and in the children of a training. Names that the
 * machine does not have (each architecture has its own) cost nothing. All others fail with EPERM: the C
 * library then does without, or says so, where a signal would only end the run. */
static const int calls[] = {
    /* files that are open, or that the domain of files lets be opened */
    SCMP_SYS(read),
    SCMP_SYS(write),
    SCMP_SYS(readv),
    SCMP_SYS(writev),
    SCMP_SYS(pread64),
    SCMP_SYS(pwrite64),
    SCMP_SYS(lseek),
    SCMP_SYS(_llseek),
    SCMP_SYS(open),
    SCMP_SYS(openat),
    SCMP_SYS(close),
    SCMP_SYS(dup),
    SCMP_SYS(dup2),
    SCMP_SYS(dup3),
    SCMP_SYS(pipe),
    SCMP_SYS(pipe2),
    SCMP_SYS(poll),
    SCMP_SYS(ppoll),
    SCMP_SYS(ppoll_time64),
    SCMP_SYS(fcntl),
    SCMP_SYS(fcntl64),
    SCMP_SYS(stat),
    SCMP_SYS(stat64),
    SCMP_SYS(lstat),
    SCMP_SYS(lstat64),
    SCMP_SYS(fstat),
    SCMP_SYS(fstat64),
    SCMP_SYS(newfstatat),
    SCMP_SYS(fstatat64),
    SCMP_SYS(statx),
    SCMP_SYS(fstatfs),
    SCMP_SYS(fstatfs64),
    SCMP_SYS(access),
    SCMP_SYS(faccessat),
    SCMP_SYS(faccessat2),
    SCMP_SYS(readlink),
    SCMP_SYS(readlinkat),
    SCMP_SYS(getdents),
    SCMP_SYS(getdents64),
    SCMP_SYS(getcwd),
    SCMP_SYS(fadvise64),
    SCMP_SYS(fsync),
    SCMP_SYS(fdatasync),
    SCMP_SYS(ftruncate),
    SCMP_SYS(ftruncate64),
    SCMP_SYS(fchmod),
    SCMP_SYS(fchown),
    SCMP_SYS(fallocate),
    SCMP_SYS(rename),
    SCMP_SYS(renameat),
    SCMP_SYS(renameat2),
    SCMP_SYS(unlink),
    SCMP_SYS(unlinkat),
    SCMP_SYS(flock),
    SCMP_SYS(mkdir),
    SCMP_SYS(mkdirat),
    SCMP_SYS(umask),
    /* memory */
    SCMP_SYS(brk),
    SCMP_SYS(mmap),
    SCMP_SYS(mmap2),
    SCMP_SYS(munmap),
    SCMP_SYS(mremap),
    SCMP_SYS(mprotect),
    SCMP_SYS(madvise),
    /* threads, children and signals */
    SCMP_SYS(futex),
    SCMP_SYS(futex_time64),
    SCMP_SYS(set_robust_list),
    SCMP_SYS(rseq),
    SCMP_SYS(gettid),
    SCMP_SYS(set_tid_address),
    SCMP_SYS(sched_yield),
    SCMP_SYS(sched_getaffinity),
    SCMP_SYS(fork),
    SCMP_SYS(wait4),
    SCMP_SYS(waitid),
    SCMP_SYS(waitpid),
    SCMP_SYS(kill),
    SCMP_SYS(tkill),
    SCMP_SYS(tgkill),
    SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(sigreturn),
    SCMP_SYS(rt_sigtimedwait),
    SCMP_SYS(rt_sigtimedwait_time64),
    SCMP_SYS(sigaltstack),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
    SCMP_SYS(restart_syscall),
    /* who and when */
    SCMP_SYS(getpid),
    SCMP_SYS(getppid),
    SCMP_SYS(getuid),
    SCMP_SYS(geteuid),
    SCMP_SYS(getgid),
    SCMP_SYS(getegid),
    SCMP_SYS(getuid32),
    SCMP_SYS(geteuid32),
    SCMP_SYS(getgid32),
    SCMP_SYS(getegid32),
    SCMP_SYS(uname),
    SCMP_SYS(sysinfo),
    SCMP_SYS(getrusage),
    SCMP_SYS(getrlimit),
    SCMP_SYS(ugetrlimit),
    SCMP_SYS(setrlimit),
    SCMP_SYS(prlimit64),
    SCMP_SYS(getrandom),
    SCMP_SYS(time),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(clock_gettime64),
    SCMP_SYS(clock_getres),
    SCMP_SYS(nanosleep),
    SCMP_SYS(clock_nanosleep),
    SCMP_SYS(clock_nanosleep_time64),
};

/* Calls that may be made with one value of an argument. */
static const struct {
    int call;
    unsigned argument;
    uint64_t mask; /* of the argument */
    uint64_t value;
} narrow_calls[] = {
    {SCMP_SYS(ioctl), 1, UINT32_MAX, TCGETS}, /* is it a terminal, and how wide */
    {SCMP_SYS(ioctl), 1, UINT32_MAX, TIOCGWINSZ},
    {SCMP_SYS(prctl), 0, UINT32_MAX, PR_SET_PDEATHSIG},
    /* threads and children, in the name spaces there are */
    {SCMP_SYS(clone), 0,
     CLONE_NEWNS | CLONE_NEWCGROUP | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWUSER | CLONE_NEWPID |
         CLONE_NEWNET,
     0},
};

static int add_rules(scmp_filter_ctx filter) {
    int fault = 0;
    for (size_t i = 0; i < sizeof calls / sizeof *calls && fault == 0; i++) {
        fault = seccomp_rule_add(filter, SCMP_ACT_ALLOW, calls[i], 0);
    }
    for (size_t i = 0; i < sizeof narrow_calls / sizeof *narrow_calls && fault == 0; i++) {
        const struct scmp_arg_cmp condition = {.arg = narrow_calls[i].argument,
                                               .op = SCMP_CMP_MASKED_EQ,
                                               .datum_a = narrow_calls[i].mask,
                                               .datum_b = narrow_calls[i].value};
        fault = seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, narrow_calls[i].call, 1, &condition);
    }
    /* Its flags lie in memory, where no filter sees them; the C library then takes clone. */
    return fault ? fault : seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0);
}

/* The instructions go by a file, since libseccomp writes them to a descriptor. */
static int write_filter(scmp_filter_ctx filter) {
    FILE *program = tmpfile();
    if (!program || seccomp_export_bpf(filter, fileno(program)) != 0 || fseek(program, 0, SEEK_SET) != 0) {
        return 1;
    }
    struct sock_filter step;
    while (fread(&step, sizeof step, 1, program) == 1) {
        (void)printf("{0x%04x, %u, %u, 0x%08x},\n", step.code, step.jt, step.jf, step.k);
    }
    int fault = ferror(program);
    (void)fclose(program);
    return fflush(stdout) != 0 || fault != 0;
}

int main(void) {
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
    if (!filter || seccomp_attr_set(filter, SCMP_FLTATR_CTL_OPTIMIZE, 2) != 0 || add_rules(filter) != 0 ||
        write_filter(filter) != 0) { /* 2: a tree */
        (void)fputs("make_filter: libseccomp gives no filter\n", stderr);
        return 1;
    }
    seccomp_release(filter);
    return 0;
}
