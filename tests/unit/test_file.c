/* Whole files in, whole files out: an output is the old file or the complete new one. */
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"

static void assert_text(dm_text text, const char *expected) {
    assert_int_equal(text.length, strlen(expected));
    assert_memory_equal(text.bytes, expected, text.length);
}

static int make_folder(void **state) {
    static char folder[64];
    (void)snprintf(folder, sizeof folder, "/tmp/demarche-file-XXXXXX");
    *state = mkdtemp(folder);
    return *state ? 0 : -1;
}

static int remove_folder(void **state) {
    return rmdir(*state);
}

static const char *path_in(void **state, const char *name) {
    static char path[256];
    (void)snprintf(path, sizeof path, "%s/%s", (const char *)*state, name);
    return path;
}

static dm_status write_file(const char *path, dm_text bytes) {
    dm_output *output;
    dm_error error;
    dm_status status = dm_output_open(path, &output, &error);
    if (status != DM_OK) {
        return status;
    }
    status = dm_output_write(output, bytes, &error);
    assert_int_equal(status, DM_OK);
    return dm_output_commit(output, &error);
}

static void what_is_written_is_read_back(void **state) {
    const char *path = path_in(state, "article.txt");
    dm_arena *arena = dm_arena_new(0);
    dm_error error;
    dm_text bytes;
    size_t sizes[] = {0, 1, 65535, 65536, 65537, 1000000};
    for (size_t i = 0; i < 6; i++) {
        char *letters = dm_arena_take(arena, sizes[i], 1);
        memset(letters, 'a' + (int)i, sizes[i]);
        dm_text sent = {letters, sizes[i]};
        assert_int_equal(write_file(path, sent), DM_OK);
        assert_int_equal(dm_file_read(path, 1000000, arena, &bytes, &error), DM_OK);
        assert_true(dm_text_equal(bytes, sent));
        assert_int_equal(bytes.bytes[bytes.length], 0);
    }
    assert_int_equal(dm_file_read(path, 999999, arena, &bytes, &error), DM_OVER_LIMIT);
    assert_non_null(strstr(error.message, "999999"));
    dm_arena_free(arena);
    assert_int_equal(unlink(path), 0);
}

static void a_file_that_is_not_committed_leaves_the_old_one(void **state) {
    const char *path = path_in(state, "result.json");
    dm_arena *arena = dm_arena_new(0);
    dm_error error;
    dm_text bytes;
    dm_output *output;
    assert_int_equal(write_file(path, DM_TEXT("old")), DM_OK);
    assert_int_equal(chmod(path, 0600), 0);
    assert_int_equal(dm_output_open(path, &output, &error), DM_OK);
    assert_int_equal(dm_output_write(output, DM_TEXT("new"), &error), DM_OK);
    assert_int_equal(dm_output_flush(output, &error), DM_OK);
    assert_int_equal(dm_file_read(path, 100, arena, &bytes, &error), DM_OK);
    assert_text(bytes, "old");
    dm_output_abandon(output);
    assert_int_equal(dm_file_read(path, 100, arena, &bytes, &error), DM_OK);
    assert_text(bytes, "old");

    assert_int_equal(write_file(path, DM_TEXT("new")), DM_OK);
    struct stat about;
    assert_int_equal(stat(path, &about), 0);
    assert_int_equal(about.st_mode & 0777, 0600);
    assert_int_equal(dm_file_read(path, 100, arena, &bytes, &error), DM_OK);
    assert_text(bytes, "new");
    dm_output_abandon(NULL);
    dm_arena_free(arena);
    assert_int_equal(unlink(path), 0); /* and remove_folder finds no temporary file beside it */
}

static void places_that_cannot_be_read_or_written_are_told(void **state) {
    dm_arena *arena = dm_arena_new(0);
    dm_error error;
    dm_text bytes;
    dm_output *output;
    assert_int_equal(dm_file_read(*state, 100, arena, &bytes, &error), DM_BAD_IO);
    assert_non_null(strstr(error.message, "directory"));
    assert_int_equal(dm_file_read(path_in(state, "absent"), 100, arena, &bytes, &error), DM_BAD_IO);
    assert_non_null(strstr(error.message, strerror(ENOENT)));
    assert_int_equal(dm_output_open(*state, &output, &error), DM_BAD_IO);
    assert_int_equal(dm_output_open(path_in(state, "absent/out"), &output, &error), DM_BAD_IO);
    dm_arena_free(arena);
}

static void a_pipe_is_read_up_to_the_limit_and_no_byte_more(void **state) {
    (void)state;
    dm_arena *arena = dm_arena_new(0);
    dm_error error;
    dm_text bytes;
    for (size_t limit = 5; limit <= 6; limit++) {
        int ends[2];
        char path[64];
        assert_int_equal(pipe(ends), 0);
        assert_int_equal(write(ends[1], "treaty", 6), 6);
        assert_int_equal(close(ends[1]), 0);
        (void)snprintf(path, sizeof path, "/proc/self/fd/%d", ends[0]);
        assert_int_equal(dm_file_read(path, limit, arena, &bytes, &error), limit < 6 ? DM_OVER_LIMIT : DM_OK);
        assert_int_equal(close(ends[0]), 0);
    }
    assert_text(bytes, "treaty");
    dm_arena_free(arena);
}

static void a_temporary_name_that_somebody_has_is_left_alone(void **state) {
    char taken[300];
    const char *path = path_in(state, "article.txt");
    (void)snprintf(taken, sizeof taken, "%s.%ld-0", path, (long)getpid());
    FILE *file = fopen(taken, "w");
    assert_non_null(file);
    assert_int_equal(fclose(file), 0);
    assert_int_equal(write_file(path, DM_TEXT("words")), DM_OK);
    struct stat about;
    assert_int_equal(stat(taken, &about), 0);
    assert_int_equal(about.st_size, 0);
    assert_int_equal(unlink(taken), 0);
    assert_int_equal(unlink(path), 0);
}

static void a_device_is_written_directly_and_its_failure_is_kept(void **state) {
    (void)state;
    dm_arena *arena = dm_arena_new(0);
    dm_error error;
    dm_output *output;
    /* By the names that they have in this process: beside those nothing can be made, whatever goes wrong. */
    char path[64];
    int device = open("/dev/null", O_WRONLY);
    (void)snprintf(path, sizeof path, "/proc/self/fd/%d", device);
    assert_int_equal(write_file(path, DM_TEXT("gone")), DM_OK);
    assert_int_equal(close(device), 0);
    device = open("/dev/full", O_WRONLY);
    (void)snprintf(path, sizeof path, "/proc/self/fd/%d", device);
    assert_int_equal(dm_output_open(path, &output, &error), DM_OK);
    assert_int_equal(dm_output_write(output, DM_TEXT("no room"), &error), DM_OK);
    assert_int_equal(dm_output_commit(output, &error), DM_BAD_IO);
    assert_non_null(strstr(error.message, strerror(ENOSPC)));
    assert_int_equal(close(device), 0);
    dm_text bytes;
    assert_int_equal(dm_file_read("/dev/zero", 300000, arena, &bytes, &error), DM_OVER_LIMIT);
    dm_arena_free(arena);
    dm_arena *small = dm_arena_new(100000);
    assert_int_equal(dm_file_read("/dev/zero", 300000, small, &bytes, &error), DM_NO_MEMORY);
    dm_arena_free(small);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(what_is_written_is_read_back, make_folder, remove_folder),
        cmocka_unit_test_setup_teardown(a_file_that_is_not_committed_leaves_the_old_one, make_folder,
                                        remove_folder),
        cmocka_unit_test_setup_teardown(places_that_cannot_be_read_or_written_are_told, make_folder,
                                        remove_folder),
        cmocka_unit_test(a_pipe_is_read_up_to_the_limit_and_no_byte_more),
        cmocka_unit_test_setup_teardown(a_temporary_name_that_somebody_has_is_left_alone, make_folder,
                                        remove_folder),
        cmocka_unit_test(a_device_is_written_directly_and_its_failure_is_kept),
    };
    return cmocka_run_group_tests_name("file", tests, NULL, NULL);
}
