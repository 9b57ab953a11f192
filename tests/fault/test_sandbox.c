/* The sandbox of the commands (command/sandbox.h): what a process that entered it can do, and what it cannot.
 * Each test enters in a child of its own, since nobody comes out again. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <fcntl.h>
#include <iconv.h>
#include <pthread.h>
#include <sched.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "command/sandbox.h"

static char folder[] = "/tmp/demarche-sandbox-XXXXXX";

static const char *in_folder(const char *name) {
    static char paths[8][200];
    static size_t next;
    char *path = paths[next++ % 8];
    (void)snprintf(path, sizeof paths[0], "%s/%s", folder, name);
    return path;
}

static void make_file(const char *name) {
    FILE *file = fopen(in_folder(name), "w");
    assert_non_null(file);
    assert_true(fputs("words\n", file) >= 0);
    assert_int_equal(fclose(file), 0);
}

static int make_places(void **state) {
    (void)state;
    if (!mkdtemp(folder) || mkdir(in_folder("articles"), 0777) != 0 ||
        mkdir(in_folder("results"), 0777) != 0) {
        return -1;
    }
    make_file("named.txt");
    make_file("other.txt");
    make_file("linked.txt");
    make_file("articles/one.txt");
    return symlink("../linked.txt", in_folder("articles/two.txt"));
}

static int remove_places(void **state) {
    (void)state;
    char command[300];
    (void)snprintf(command, sizeof command, "rm -rf %s", folder);
    return system(command); /* NOLINT(cert-env33-c): a test's own folder */
}

/* ---- trying */

enum { NO_LAYER = 100, NO_ANSWER };

/* What `attempt` gives in a sandbox in which named.txt and articles may be read, and results written to: 0,
 * or the errno of what failed. */
static int in_sandbox(int (*attempt)(void), bool needs_calls, bool needs_files) {
    pid_t child = fork();
    if (child == 0) {
        dm_sandbox sandbox;
        dm_sandbox_begin(&sandbox);
        dm_sandbox_allow(&sandbox, in_folder("named.txt"), DM_SANDBOX_READ);
        dm_sandbox_allow(&sandbox, in_folder("articles"), DM_SANDBOX_READ);
        dm_sandbox_allow(&sandbox, in_folder("results/page.html"), DM_SANDBOX_WRITE);
        unsigned lacks = dm_sandbox_enter(&sandbox);
        if ((needs_calls && lacks & DM_SANDBOX_NO_CALLS) || (needs_files && lacks & DM_SANDBOX_NO_FILES)) {
            _exit(NO_LAYER);
        }
        errno = 0;
        _exit(attempt());
    }
    int how;
    assert_int_equal(waitpid(child, &how, 0), child);
    assert_true(WIFEXITED(how));
    if (WEXITSTATUS(how) == NO_LAYER) {
        print_message("no such layer here\n");
        skip();
    }
    return WEXITSTATUS(how);
}

static int errno_unless(bool good) {
    return good ? 0 : errno;
}

static int open_and_close(const char *path, int flags) {
    int descriptor = open(path, flags | O_CLOEXEC, 0666);
    int fault = errno_unless(descriptor >= 0);
    return descriptor >= 0 && close(descriptor) != 0 ? NO_ANSWER : fault;
}

/* ---- calls */

static int try_socket(void) {
    return errno_unless(socket(AF_INET, SOCK_STREAM, 0) >= 0);
}

static void no_socket_can_be_opened(void **state) {
    (void)state;
    assert_int_equal(in_sandbox(try_socket, true, false), EPERM);
}

static int try_program(void) {
    char *const arguments[] = {"true", NULL};
    return errno_unless(execve("/bin/true", arguments, arguments + 1) == 0);
}

static void no_program_can_be_started(void **state) {
    (void)state;
    assert_int_equal(in_sandbox(try_program, true, false), EPERM);
}

static int try_tracing(void) {
    return errno_unless(ptrace(PTRACE_ATTACH, getppid(), NULL, NULL) == 0);
}

static void no_other_process_can_be_traced(void **state) {
    (void)state;
    assert_int_equal(in_sandbox(try_tracing, true, false), EPERM);
}

static int try_name_space(void) {
    return errno_unless(unshare(CLONE_NEWUSER) == 0);
}

static void no_name_space_can_be_entered(void **state) {
    (void)state;
    assert_int_equal(in_sandbox(try_name_space, true, false), EPERM);
}

static int try_link(void) {
    return errno_unless(symlink("/etc/passwd", in_folder("results/link")) == 0);
}

static void no_link_can_be_made_even_where_files_can(void **state) {
    (void)state;
    assert_int_equal(in_sandbox(try_link, true, false), EPERM);
}

static void *socket_of_thread(void *result) {
    *(int *)result = try_socket();
    return NULL;
}

static int try_thread(void) {
    pthread_t thread;
    int result = 0;
    if (pthread_create(&thread, NULL, socket_of_thread, &result) != 0 || pthread_join(thread, NULL) != 0) {
        return NO_ANSWER;
    }
    return result;
}

static void threads_can_be_started_and_are_confined_too(void **state) {
    (void)state;
    assert_int_equal(in_sandbox(try_thread, true, false), EPERM);
}

static int try_child(void) {
    pid_t child = fork();
    if (child == 0) {
        _exit(try_socket());
    }
    int how = 0;
    return child > 0 && waitpid(child, &how, 0) == child && WIFEXITED(how) ? WEXITSTATUS(how) : NO_ANSWER;
}

static void children_can_be_started_and_are_confined_too(void **state) {
    (void)state;
    assert_int_equal(in_sandbox(try_child, true, false), EPERM);
}

/* ---- files */

static int try_named(void) {
    return open_and_close(in_folder("named.txt"), O_RDONLY);
}

static void a_file_that_was_named_can_be_read(void **state) {
    (void)state;
    assert_int_equal(in_sandbox(try_named, false, false), 0);
}

static int try_writing_named(void) {
    return open_and_close(in_folder("named.txt"), O_WRONLY);
}

static void but_not_written(void **state) {
    (void)state;
    assert_int_equal(in_sandbox(try_writing_named, false, true), EACCES);
}

static int try_other(void) {
    return open_and_close(in_folder("other.txt"), O_RDONLY);
}

static void a_file_that_was_not_named_cannot_be_read(void **state) {
    (void)state;
    assert_int_equal(in_sandbox(try_other, false, true), EACCES);
}

static int try_linked(void) {
    int fault = open_and_close(in_folder("articles/one.txt"), O_RDONLY);
    return fault ? fault : open_and_close(in_folder("articles/two.txt"), O_RDONLY);
}

static void a_folder_stands_for_what_is_in_it_and_what_its_links_lead_to(void **state) {
    (void)state;
    assert_int_equal(in_sandbox(try_linked, false, false), 0);
}

static int try_writing(void) {
    const char *temporary = in_folder("results/page.html.1-0");
    int fault = open_and_close(temporary, O_WRONLY | O_CREAT | O_EXCL);
    if (fault == 0 && rename(temporary, in_folder("results/page.html")) != 0) {
        fault = errno;
    }
    return fault == 0 ? errno_unless(unlink(in_folder("results/page.html")) == 0) : fault;
}

static void an_output_is_made_renamed_and_removed_in_its_folder(void **state) {
    (void)state;
    assert_int_equal(in_sandbox(try_writing, false, false), 0);
}

static int try_writing_elsewhere(void) {
    return open_and_close(in_folder("new.txt"), O_WRONLY | O_CREAT);
}

static void and_nowhere_else(void **state) {
    (void)state;
    assert_int_equal(in_sandbox(try_writing_elsewhere, false, true), EACCES);
}

static int try_converter(void) {
    iconv_t converter = iconv_open("UTF-8", "SHIFT_JIS");
    return errno_unless(converter != (iconv_t)-1); /* NOLINT(performance-no-int-to-ptr): as iconv says it */
}

static void the_converters_of_the_c_library_still_load(void **state) {
    (void)state;
    assert_int_equal(in_sandbox(try_converter, false, false), 0);
}

/* ---- the record */

static void what_lacks_has_a_note_each(void **state) {
    (void)state;
    const char *codes[DM_SANDBOX_NOTES];
    assert_int_equal(dm_sandbox_notes(0, codes), 0);
    assert_int_equal(dm_sandbox_notes(DM_SANDBOX_OFF, codes), 1);
    assert_string_equal(codes[0], "no_sandbox");
    assert_int_equal(dm_sandbox_notes(DM_SANDBOX_NO_CALLS | DM_SANDBOX_NO_FILES, codes), 2);
    assert_string_equal(codes[0], "no_call_filter");
    assert_string_equal(codes[1], "no_file_filter");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_socket_can_be_opened),
        cmocka_unit_test(no_program_can_be_started),
        cmocka_unit_test(no_other_process_can_be_traced),
        cmocka_unit_test(no_name_space_can_be_entered),
        cmocka_unit_test(no_link_can_be_made_even_where_files_can),
        cmocka_unit_test(threads_can_be_started_and_are_confined_too),
        cmocka_unit_test(children_can_be_started_and_are_confined_too),
        cmocka_unit_test(a_file_that_was_named_can_be_read),
        cmocka_unit_test(but_not_written),
        cmocka_unit_test(a_file_that_was_not_named_cannot_be_read),
        cmocka_unit_test(a_folder_stands_for_what_is_in_it_and_what_its_links_lead_to),
        cmocka_unit_test(an_output_is_made_renamed_and_removed_in_its_folder),
        cmocka_unit_test(and_nowhere_else),
        cmocka_unit_test(the_converters_of_the_c_library_still_load),
        cmocka_unit_test(what_lacks_has_a_note_each),
    };
    return cmocka_run_group_tests(tests, make_places, remove_places);
}
