/* Before a command reads what strangers wrote, it gives up what it does not need, so that a fault in a parser
 * is no way into the machine. Two layers, each where the kernel has it:
 *
 *   calls   a seccomp filter of the calls that reading, writing and computing take: no socket, no program, no
 *           new name space, no tracing of others (libseccomp)
 *   files   a Landlock domain: what the command line names may be read, and files may be made and changed in
 *           the folders of its outputs; nothing else can be opened
 *
 * Both hold for all threads and children that are started afterwards, and cannot be undone. */
#ifndef DM_COMMAND_SANDBOX_H
#define DM_COMMAND_SANDBOX_H

#include <stddef.h>
#include <stdint.h>

/* What a run does without; 0: nothing. */
typedef enum dm_sandbox_lack {
    DM_SANDBOX_OFF = 1,           /* --no-sandbox */
    DM_SANDBOX_NO_CALLS = 1 << 1, /* the kernel, or what the process runs in, refuses such filters */
    DM_SANDBOX_NO_FILES = 1 << 2  /* the same of such domains */
} dm_sandbox_lack;

/* What a path is named for. */
typedef enum dm_sandbox_use {
    DM_SANDBOX_READ,  /* a file; a folder, with all in it and the files that links in it lead to; a pattern */
    DM_SANDBOX_WRITE, /* a file that is made in its folder, beside another of the same name; or a device */
    DM_SANDBOX_FOLDER /* a folder in which files are made, and which may have to be made itself */
} dm_sandbox_use;

/* The domain while it is put together. */
typedef struct dm_sandbox {
    int domain;       /* descriptor; -1: the kernel has none */
    uint64_t handled; /* rights that the domain takes away where no rule gives them, bits of landlock.h */
} dm_sandbox;

void dm_sandbox_begin(dm_sandbox *sandbox);

/* Gives leave for a path; NULL, "-" and what does not exist need none. */
void dm_sandbox_allow(dm_sandbox *sandbox, const char *path, dm_sandbox_use use);

/* Leave to read any file at all, where names come from elsewhere than the command line. */
void dm_sandbox_allow_reading(dm_sandbox *sandbox);

/* Leave to use the folder in which SQLite puts files that have no name. */
void dm_sandbox_allow_scratch(dm_sandbox *sandbox);

/* Enters: from here on nothing else can be done. Returns which layers the kernel does not have, bits of
 * dm_sandbox_lack. Before any thread is started. */
unsigned dm_sandbox_enter(dm_sandbox *sandbox);

/* The notes that a record carries about what was lacking; returns how many. */
enum { DM_SANDBOX_NOTES = 3 };
size_t dm_sandbox_notes(unsigned lacks, const char *codes[DM_SANDBOX_NOTES]);

#endif
