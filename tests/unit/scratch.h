/* Files that a test writes and reads: a folder of their own, removed behind the test. */
#ifndef TESTS_UNIT_SCRATCH_H
#define TESTS_UNIT_SCRATCH_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/text.h"

enum { SCRATCH_PATH = 200 };

static char scratch_folder[64];

static inline int scratch_open(void **state) {
    (void)state;
    (void)snprintf(scratch_folder, sizeof scratch_folder, "/tmp/demarche-test-XXXXXX");
    return mkdtemp(scratch_folder) ? 0 : -1;
}

static inline int scratch_close(void **state) {
    (void)state;
    DIR *folder = opendir(scratch_folder);
    for (struct dirent *entry; folder && (entry = readdir(folder));) {
        if (entry->d_name[0] != '.') {
            (void)unlinkat(dirfd(folder), entry->d_name, 0);
        }
    }
    if (folder) {
        (void)closedir(folder);
    }
    return rmdir(scratch_folder);
}

/* The path of a file in the folder; valid until the next call. */
static inline const char *scratch_path(const char *name) {
    static char path[SCRATCH_PATH];
    (void)snprintf(path, sizeof path, "%s/%s", scratch_folder, name);
    return path;
}

/* Writes a file and returns its path, valid until the next call. */
static inline const char *scratch_write(const char *name, dm_text bytes) {
    const char *path = scratch_path(name);
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes.bytes, 1, bytes.length, file), bytes.length);
    assert_int_equal(fclose(file), 0);
    return path;
}

#define assert_text_equal(text, expected)                                                                    \
    do {                                                                                                     \
        dm_text checked_text = (text);                                                                       \
        const char *checked_expected = (expected);                                                           \
        assert_int_equal(checked_text.length, strlen(checked_expected));                                     \
        assert_memory_equal(checked_text.bytes ? checked_text.bytes : "", checked_expected,                  \
                            checked_text.length);                                                            \
    } while (0)

#endif
