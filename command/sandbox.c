#include "command/sandbox.h"

#include <dlfcn.h>
#include <gnu/libc-version.h>
#include <limits.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <unistd.h>

#include "command/sandbox_files.h"

#ifndef DM_INSTRUMENTED
/* False where the kernel does not take filters. */
static bool enter_filter(void) {
    static struct sock_filter steps[] = {
#include "command/call_filter.h"
    };
    struct sock_fprog filter = {.len = sizeof steps / sizeof *steps, .filter = steps};
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter, 0, 0) == 0;
}

#endif

/* The C library's converters of encodings, in a folder beside it. */
static void allow_converters(const dm_sandbox *sandbox) {
    Dl_info about;
    char path[PATH_MAX];
    const char *slash = NULL;
    if (dladdr(gnu_get_libc_version(), &about) && about.dli_fname) {
        slash = strrchr(about.dli_fname, '/');
    }
    if (slash && slash - about.dli_fname < PATH_MAX / 2) {
        (void)snprintf(path, sizeof path, "%.*s/gconv", (int)(slash - about.dli_fname), about.dli_fname);
        (void)dm_files_domain_allow(sandbox->domain, sandbox->handled, path, DM_FILES_READ);
    }
}

/* What libraries and the children of a training open on their own: letters of UTF-8, chance, nothing, the
 * size of a process. */
static void allow_own_files(const dm_sandbox *sandbox) {
    allow_converters(sandbox);
    (void)dm_files_domain_allow(sandbox->domain, sandbox->handled, "/usr/lib/locale", DM_FILES_READ);
    (void)dm_files_domain_allow(sandbox->domain, sandbox->handled, "/dev/urandom", DM_FILES_READ);
    (void)dm_files_domain_allow(sandbox->domain, sandbox->handled, "/proc/self/statm", DM_FILES_READ);
    (void)dm_files_domain_allow(sandbox->domain, sandbox->handled, "/dev/null",
                                DM_FILES_READ | DM_FILES_CHANGE);
}

void dm_sandbox_begin(dm_sandbox *sandbox) {
    *sandbox = (dm_sandbox){.domain = -1};
#ifndef DM_INSTRUMENTED
    sandbox->domain = dm_files_domain_new(&sandbox->handled);
#endif
    if (sandbox->domain >= 0) {
        allow_own_files(sandbox);
    }
}

unsigned dm_sandbox_enter(dm_sandbox *sandbox) {
#ifdef DM_INSTRUMENTED
    /* Sanitizers, fuzzers and coverage trace the process and write files of their own. */
    (void)sandbox;
    return DM_SANDBOX_NO_CALLS | DM_SANDBOX_NO_FILES;
#else
    unsigned lacks = 0;
    (void)prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    if (sandbox->domain < 0 || !dm_files_domain_enter(sandbox->domain)) {
        lacks |= DM_SANDBOX_NO_FILES;
    }
    if (sandbox->domain >= 0) {
        (void)close(sandbox->domain);
        sandbox->domain = -1;
    }
    return lacks | (enter_filter() ? 0 : DM_SANDBOX_NO_CALLS);
#endif
}

size_t dm_sandbox_notes(unsigned lacks, const char *codes[DM_SANDBOX_NOTES]) {
    static const struct {
        dm_sandbox_lack lack;
        const char *code;
    } notes[DM_SANDBOX_NOTES] = {{DM_SANDBOX_OFF, "no_sandbox"},
                                 {DM_SANDBOX_NO_CALLS, "no_call_filter"},
                                 {DM_SANDBOX_NO_FILES, "no_file_filter"}};
    size_t count = 0;
    for (size_t i = 0; i < DM_SANDBOX_NOTES; i++) {
        if (lacks & notes[i].lack) {
            codes[count++] = notes[i].code;
        }
    }
    return count;
}
