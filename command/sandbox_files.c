#include "command/sandbox_files.h"

#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/* Bits of later kernels, which older headers do not know. */
#define LATER_REFER     (1ULL << 13) /* from version 2 on */
#define LATER_TRUNCATE  (1ULL << 14) /* 3 */
#define LATER_IOCTL_DEV (1ULL << 15) /* 5 */
#define NET_TCP         3ULL         /* 4: to bind, to connect */
#define SCOPE_ALL       3ULL         /* 6: abstract sockets and signals of those outside */

/* All but the rights of later versions. */
#define FIRST_RIGHTS (LATER_REFER - 1)

/* Of a rule that stands for a file and not for a folder. */
#define RIGHTS_OF_FILES                                                                                      \
    (LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_READ_FILE | LATER_TRUNCATE | LATER_IOCTL_DEV)

/* struct landlock_ruleset_attr as later kernels have it; its size tells the kernel how much of it we know. */
typedef struct domain_attributes {
    uint64_t files;
    uint64_t net;
    uint64_t scoped;
} domain_attributes;

static size_t attributes_size(long version) {
    return version >= 6 ? sizeof(domain_attributes) : version >= 4 ? 2 * sizeof(uint64_t) : sizeof(uint64_t);
}

int dm_files_domain_new(uint64_t *handled) {
    long version = syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (version < 1) {
        return -1;
    }
    domain_attributes attributes = {.files = FIRST_RIGHTS, .net = NET_TCP, .scoped = SCOPE_ALL};
    attributes.files |= version >= 2 ? LATER_REFER : 0;
    attributes.files |= version >= 3 ? LATER_TRUNCATE : 0;
    attributes.files |= version >= 5 ? LATER_IOCTL_DEV : 0;
    *handled = attributes.files;
    return (int)syscall(SYS_landlock_create_ruleset, &attributes, attributes_size(version), 0);
}

bool dm_files_domain_allow(int domain, uint64_t handled, const char *path, uint64_t rights) {
    int place = open(path, O_PATH | O_CLOEXEC);
    struct stat about;
    if (place < 0) {
        return false;
    }
    if (fstat(place, &about) == 0) {
        struct landlock_path_beneath_attr rule = {.parent_fd = place, .allowed_access = rights & handled};
        rule.allowed_access &= S_ISDIR(about.st_mode) ? handled : RIGHTS_OF_FILES;
        (void)syscall(SYS_landlock_add_rule, domain, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
    }
    (void)close(place);
    return true;
}

bool dm_files_domain_enter(int domain) {
    return syscall(SYS_landlock_restrict_self, domain, 0) == 0;
}
