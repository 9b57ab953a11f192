/* The layer of files: Landlock, by the kernel's own calls, since no library of Debian's has them. */
#ifndef DM_COMMAND_SANDBOX_FILES_H
#define DM_COMMAND_SANDBOX_FILES_H

#include <stdbool.h>
#include <stdint.h>

/* Rights to what lies at a path or below it, of those that linux/landlock.h numbers. */
#define DM_FILES_READ ((uint64_t)(1 << 2 | 1 << 3)) /* READ_FILE, READ_DIR */
#define DM_FILES_CHANGE                                                                                      \
    ((uint64_t)(1 << 1 | 1 << 5 | 1 << 8 | 1 << 14)) /* WRITE, REMOVE, MAKE_REG, TRUNCATE */
#define DM_FILES_LIST        ((uint64_t)(1 << 3))    /* READ_DIR */
#define DM_FILES_MAKE_FOLDER ((uint64_t)(1 << 7))    /* MAKE_DIR */

/* A new domain, and the rights that it takes away; -1: the kernel has none. */
int dm_files_domain_new(uint64_t *handled);

/* A rule; false: nothing is there. */
bool dm_files_domain_allow(int domain, uint64_t handled, const char *path, uint64_t rights);

/* Enters the domain for good; false: the kernel refuses. */
bool dm_files_domain_enter(int domain);

#endif
