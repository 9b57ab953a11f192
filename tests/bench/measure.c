/* Runs a shell command with its output thrown away and prints what it took: wall seconds, processor seconds,
 * peak of resident memory in KiB of its largest process, separated by tabs. Exits with the command's code.
 *
 *   measure COMMAND */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double now(void) {
    struct timespec time;
    (void)clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

static double seconds(struct timeval time) {
    return (double)time.tv_sec + 1e-6 * (double)time.tv_usec;
}

static void run(const char *command) {
    int nowhere = open("/dev/null", O_WRONLY);
    if (nowhere >= 0 && dup2(nowhere, STDOUT_FILENO) >= 0) {
        (void)execl("/bin/sh", "sh", "-c", command, (char *)NULL);
    }
    perror("measure");
    _exit(127);
}

int main(int argc, char **argv) {
    if (argc != 2) {
        (void)fputs("usage: measure COMMAND\n", stderr);
        return 2;
    }
    double start = now();
    pid_t child = fork();
    if (child == 0) {
        run(argv[1]);
    }
    int status = 0;
    struct rusage usage = {0};
    if (child < 0 || wait4(child, &status, 0, &usage) != child) {
        perror("measure");
        return 127;
    }
    (void)printf("%.6f\t%.6f\t%ld\n", now() - start, seconds(usage.ru_utime) + seconds(usage.ru_stime),
                 usage.ru_maxrss);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 126;
}
