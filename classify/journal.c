#include "classify/journal.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "classify/journal_read.h"
#include "records/writer.h"

/* Between two notes, and between two that the disk is made to have. */
#define NOTE_SECONDS 0.2
#define SYNC_SECONDS 5.0

enum { LOCK_ATTEMPTS = 100 };

struct dm_journal {
    char *path;     /* of the journal */
    int descriptor; /* of the journal, locked */
    dm_output *output;
    XXH3_state_t *written; /* hash of the output so far */
    uint64_t bytes;        /* of the output so far */
    dm_reached reached;    /* the last one told */
    uint64_t noted;        /* documents that the journal knows of */
    double last_note;      /* seconds of the monotonic clock */
    double last_sync;
    dm_buffer lines; /* failures since the last note */
};

static double now(void) {
    struct timespec time = {0};
    (void)clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

bool dm_journal_possible(const char *path) {
    struct stat about;
    return strcmp(path, "-") != 0 && (stat(path, &about) != 0 || S_ISREG(about.st_mode));
}

/* ---- writing */

/* Ends the line that began at `start` with its check sum. */
static void end_line(dm_buffer *lines, size_t start) {
    XXH64_hash_t sum = XXH3_64bits(lines->bytes ? lines->bytes + start : "", lines->length - start);
    dm_buffer_format(lines, " %016" PRIx64 "\n", (uint64_t)sum);
}

static void add_failure(dm_buffer *lines, const dm_failure *failure) {
    size_t start = lines->length;
    dm_buffer_format(lines, DM_JOURNAL_FAILURE, (unsigned)failure->error.status,
                     failure->whole_file ? 1u : 0u);
    dm_json_string(failure->id, lines);
    dm_buffer_add_string(lines, ",\"message\":");
    dm_json_string(dm_text_of(failure->error.message), lines);
    dm_buffer_add_byte(lines, '}');
    end_line(lines, start);
}

static void add_reached(dm_journal *journal, const char *word) {
    XXH128_hash_t output = XXH3_128bits_digest(journal->written);
    const XXH128_hash_t *input = &journal->reached.input;
    const dm_foreign *foreign = &journal->reached.foreign;
    size_t start = journal->lines.length;
    dm_buffer_format(&journal->lines, "%s " DM_JOURNAL_REACHED, word, journal->reached.documents,
                     journal->bytes, (uint64_t)output.high64, (uint64_t)output.low64, (uint64_t)input->high64,
                     (uint64_t)input->low64, foreign->documents,
                     foreign->documents ? foreign->first : DM_JOURNAL_NO_LANGUAGE);
    end_line(&journal->lines, start);
}

/* Appends the lines. A line that is cut off by a full disk has no good check sum and does not count. */
static dm_status append(dm_journal *journal, dm_error *error) {
    dm_text rest = dm_buffer_text(&journal->lines);
    if (journal->lines.failed) {
        return dm_out_of_memory(error);
    }
    while (rest.length) {
        ssize_t written = write(journal->descriptor, rest.bytes, rest.length);
        if (written < 0 && errno != EINTR) {
            return dm_fail(error, DM_BAD_IO, "cannot write the journal: %s", strerror(errno));
        }
        rest.bytes += written > 0 ? written : 0;
        rest.length -= written > 0 ? (size_t)written : 0;
    }
    dm_buffer_clear(&journal->lines);
    return DM_OK;
}

static dm_status sync_journal(const dm_journal *journal, dm_error *error) {
    return fdatasync(journal->descriptor) == 0
               ? DM_OK
               : dm_fail(error, DM_BAD_IO, "cannot write the journal: %s", strerror(errno));
}

/* Output first, so that no line says more than there is; the hash is for a disk that reorders the two. */
static dm_status note(dm_journal *journal, const char *word, bool sync, dm_error *error) {
    dm_status status =
        sync ? dm_output_sync(journal->output, error) : dm_output_flush(journal->output, error);
    if (status == DM_OK) {
        add_reached(journal, word);
        status = append(journal, error);
    }
    if (status == DM_OK && sync) {
        status = sync_journal(journal, error);
    }
    journal->noted = status == DM_OK ? journal->reached.documents : journal->noted;
    return status;
}

dm_status dm_journal_write(dm_journal *journal, dm_text bytes, dm_error *error) {
    if (bytes.length) {
        (void)XXH3_128bits_update(journal->written, bytes.bytes, bytes.length);
    }
    journal->bytes += bytes.length;
    return dm_output_write(journal->output, bytes, error);
}

dm_status dm_journal_flush(dm_journal *journal, dm_error *error) {
    return dm_output_flush(journal->output, error);
}

dm_status dm_journal_reach(dm_journal *journal, const dm_reached *reached, const dm_failure *failures,
                           dm_error *error) {
    for (; failures; failures = failures->next) {
        add_failure(&journal->lines, failures);
    }
    journal->reached = *reached;
    double time = now();
    if (time - journal->last_note < NOTE_SECONDS) {
        return DM_OK;
    }
    bool sync = time - journal->last_sync >= SYNC_SECONDS;
    journal->last_note = time;
    journal->last_sync = sync ? time : journal->last_sync;
    return note(journal, "at", sync, error);
}

/* ---- opening */

static void free_journal(dm_journal *journal) {
    if (journal->descriptor >= 0) {
        (void)close(journal->descriptor);
    }
    if (journal->written) {
        (void)XXH3_freeState(journal->written);
    }
    dm_buffer_free(&journal->lines);
    free(journal->path);
    free(journal);
}

/* Whether the file that is locked is still the one of that name: a run that ends between our opening and our
 * locking removes it, and the next run would lock another one. */
static bool is_in_place(const dm_journal *journal) {
    struct stat locked;
    struct stat named;
    return fstat(journal->descriptor, &locked) == 0 && stat(journal->path, &named) == 0 &&
           locked.st_dev == named.st_dev && locked.st_ino == named.st_ino;
}

static dm_status lock_file(dm_journal *journal, dm_error *error) {
    for (unsigned attempt = 0; attempt < LOCK_ATTEMPTS; attempt++) {
        journal->descriptor = open(journal->path, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
        if (journal->descriptor < 0) {
            return dm_fail(error, DM_BAD_IO, "cannot create a journal beside it: %s", strerror(errno));
        }
        if (flock(journal->descriptor, LOCK_EX | LOCK_NB) != 0) {
            return errno == EWOULDBLOCK
                       ? dm_fail(error, DM_BAD_IO, "another run is writing to it")
                       : dm_fail(error, DM_BAD_IO, "cannot lock the journal: %s", strerror(errno));
        }
        if (is_in_place(journal)) {
            return DM_OK;
        }
        (void)close(journal->descriptor);
        journal->descriptor = -1;
    }
    return dm_fail(error, DM_BAD_IO, "other runs begin and end there all the time");
}

static dm_status start_anew(dm_journal *journal, const char *path, dm_text parameters, dm_error *error) {
    if (ftruncate(journal->descriptor, 0) != 0 || lseek(journal->descriptor, 0, SEEK_SET) < 0) {
        return dm_fail(error, DM_BAD_IO, "cannot write the journal: %s", strerror(errno));
    }
    (void)XXH3_128bits_reset(journal->written);
    dm_buffer_add(&journal->lines, DM_TEXT(DM_JOURNAL_HEAD));
    dm_buffer_add(&journal->lines, parameters);
    end_line(&journal->lines, 0);
    dm_status status = append(journal, error);
    return status == DM_OK ? dm_output_resume(path, 0, &journal->output, error) : status;
}

/* Goes on behind the last line that holds. */
static dm_status go_on(dm_journal *journal, const char *path, const dm_journal_state *state,
                       dm_error *error) {
    if (ftruncate(journal->descriptor, (off_t)state->journal_bytes) != 0 ||
        lseek(journal->descriptor, 0, SEEK_END) < 0) {
        return dm_fail(error, DM_BAD_IO, "cannot write the journal: %s", strerror(errno));
    }
    journal->bytes = state->output_bytes;
    journal->reached = state->reached;
    journal->noted = state->reached.documents;
    return dm_output_resume(path, state->output_bytes, &journal->output, error);
}

/* The run before this one had come to its end but for the last steps; or it was never begun. */
static bool is_complete(const dm_journal *journal, const char *path, const dm_journal_state *state,
                        bool part_exists) {
    struct stat about;
    bool exists = stat(path, &about) == 0;
    if (part_exists || !exists ||
        (state->begun && !(state->complete && (uint64_t)about.st_size == state->complete_bytes))) {
        return false;
    }
    (void)unlink(journal->path);
    return true;
}

static dm_status open_journal(dm_journal *journal, const char *path, dm_text parameters, bool resume,
                              dm_journal_start *start, dm_failures *failures, dm_error *error) {
    char *part = malloc(strlen(path) + sizeof ".part");
    if (!part) {
        return dm_out_of_memory(error);
    }
    dm_status status = lock_file(journal, error);
    dm_journal_state state = {0};
    struct stat about;
    bool part_exists = false;
    if (status == DM_OK) {
        (void)sprintf(part, "%s.part", path);
        part_exists = stat(part, &about) == 0;
        status =
            dm_journal_read(journal->descriptor, part, journal->written, parameters, failures, &state, error);
    }
    free(part);
    if (status != DM_OK) {
        return status;
    }
    if (resume && is_complete(journal, path, &state, part_exists)) {
        journal->reached = state.complete_reached;
        *start = DM_JOURNAL_COMPLETE;
        return DM_OK;
    }
    if (!part_exists) { /* nothing is left to go on with */
        state = (dm_journal_state){0};
        *failures = (dm_failures){0};
    }
    if (state.reached.documents && !resume) {
        return dm_fail(error, DM_BAD_ARGUMENT,
                       "%" PRIu64 " documents of an earlier run are in its .part file: --resume goes on with "
                       "them; remove that file and the .journal to begin anew",
                       state.reached.documents);
    }
    if (state.reached.documents && state.other_parameters) {
        return dm_fail(error, DM_BAD_ARGUMENT,
                       "was begun with other options or models: give those, or remove "
                       "its .part and .journal files to begin anew");
    }
    *start = state.reached.documents ? DM_JOURNAL_RESUMED : DM_JOURNAL_NEW;
    return state.reached.documents ? go_on(journal, path, &state, error)
                                   : start_anew(journal, path, parameters, error);
}

dm_status dm_journal_open(const char *path, dm_text parameters, bool resume, dm_journal **journal,
                          dm_journal_start *start, dm_reached *reached, dm_failures *failures,
                          dm_error *error) {
    dm_journal *fresh = calloc(1, sizeof *fresh);
    if (!fresh) {
        return dm_out_of_memory(error);
    }
    fresh->descriptor = -1;
    fresh->written = XXH3_createState();
    fresh->path = malloc(strlen(path) + sizeof ".journal");
    dm_status status = DM_OK;
    if (!fresh->path || !fresh->written) {
        status = dm_out_of_memory(error);
    } else {
        (void)sprintf(fresh->path, "%s.journal", path);
        status = open_journal(fresh, path, parameters, resume, start, failures, error);
    }
    if (status != DM_OK || *start == DM_JOURNAL_COMPLETE) {
        int cause = errno;
        *reached = fresh->reached;
        free_journal(fresh);
        errno = cause;
        *journal = NULL;
        return status;
    }
    *reached = fresh->reached;
    *journal = fresh;
    return DM_OK;
}

/* ---- ending */

dm_status dm_journal_commit(dm_journal *journal, dm_error *error) {
    dm_status status = note(journal, "complete", true, error);
    if (status != DM_OK) {
        dm_output_keep(journal->output);
    } else {
        status = dm_output_commit(journal->output, error);
    }
    int cause = errno;
    if (status == DM_OK) {
        (void)unlink(journal->path);
    }
    free_journal(journal);
    errno = cause;
    return status;
}

uint64_t dm_journal_keep(dm_journal *journal) {
    dm_error ignored;
    if (!journal) {
        return 0;
    }
    if (journal->noted < journal->reached.documents) {
        (void)note(journal, "at", true, &ignored);
    }
    uint64_t documents = journal->noted;
    if (documents) {
        dm_output_keep(journal->output);
    } else {
        dm_output_abandon(journal->output);
        (void)unlink(journal->path);
    }
    free_journal(journal);
    return documents;
}
