#include "classify/failures.h"

#include <stdio.h>

#include "command/message.h"

static dm_cause *cause_of(dm_failures *failures, const dm_error *error) {
    for (size_t i = 0; i < failures->cause_count; i++) {
        if (strcmp(failures->causes[i].error.message, error->message) == 0) {
            return &failures->causes[i];
        }
    }
    if (failures->cause_count == DM_CAUSES_MAXIMUM) {
        return NULL;
    }
    return &failures->causes[failures->cause_count++];
}

void dm_failures_add(dm_failures *failures, const dm_failure *failure) {
    dm_failures_count(failures, failure);
    if (failure->whole_file) {
        char path[4096];
        (void)snprintf(path, sizeof path, "%.*s", (int)failure->id.length, failure->id.bytes);
        (void)dm_message_error(path, &failure->error);
    }
}

void dm_failures_count(dm_failures *failures, const dm_failure *failure) {
    if (failure->whole_file) {
        failures->whole_files++;
        failures->input_fault |= failure->error.status == DM_BAD_IO;
        return;
    }
    failures->total++;
    dm_cause *cause = cause_of(failures, &failure->error);
    if (!cause) {
        failures->other++;
    } else if (cause->count++ == 0) {
        cause->error = failure->error;
        (void)snprintf(cause->first, sizeof cause->first, "%.*s",
                       failure->id.length < sizeof cause->first ? (int)failure->id.length
                                                                : (int)sizeof cause->first - 1,
                       failure->id.bytes);
    }
}

void dm_failures_tell(const dm_failures *failures, uint64_t documents) {
    if (!failures->total) {
        return;
    }
    dm_message(NULL, 0, "%llu of %llu documents could not be read; their records say why",
               (unsigned long long)failures->total, (unsigned long long)documents);
    for (size_t i = 0; i < failures->cause_count; i++) {
        const dm_cause *cause = &failures->causes[i];
        dm_message(NULL, 0, "  %llu: %s (first: %s)", (unsigned long long)cause->count, cause->error.message,
                   cause->first);
    }
    if (failures->other) {
        dm_message(NULL, 0, "  %llu: other causes", (unsigned long long)failures->other);
    }
}

void dm_foreign_add(dm_foreign *foreign, uint64_t documents, const char *language) {
    if (documents && !foreign->documents) {
        (void)snprintf(foreign->first, sizeof foreign->first, "%s", language);
    }
    foreign->documents += documents;
}

void dm_foreign_tell(const dm_foreign *foreign, const char *learned, uint64_t documents) {
    if (foreign->documents) {
        dm_message(NULL, 0,
                   "language not %s: %llu of %llu documents (first: %s), whose scores mean little; their "
                   "records say so",
                   strcmp(learned, "en") == 0 ? "English" : learned, (unsigned long long)foreign->documents,
                   (unsigned long long)documents, foreign->first);
    }
}
