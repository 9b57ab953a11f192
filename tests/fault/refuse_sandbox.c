/* Runs a program where neither seccomp filters nor Landlock domains can be had, as in some containers.
 * usage: refuse_sandbox PROGRAM [ARGUMENT]... */
#include <errno.h>
#include <seccomp.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <unistd.h>

int main(int argc, char **argv) {
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
    const struct scmp_arg_cmp sets_filter = SCMP_A0(SCMP_CMP_EQ, PR_SET_SECCOMP, 0);
    if (argc < 2 || !filter || seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), SCMP_SYS(seccomp), 0) != 0 ||
        seccomp_rule_add_array(filter, SCMP_ACT_ERRNO(EPERM), SCMP_SYS(prctl), 1, &sets_filter) != 0 ||
        seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(landlock_create_ruleset), 0) != 0 ||
        seccomp_load(filter) != 0) {
        return 125;
    }
    seccomp_release(filter);
    (void)execvp(argv[1], argv + 1);
    perror(argv[1]);
    return 127;
}
