#include "records/stream.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

enum { BLOCK = 64 * 1024 };

/* Deflate reaches 1030:1 on zeros; text of one article a line stays far below 100:1. The ratio is asked for
 * only behind the first bytes, so that small files of much repetition pass. */
enum { RATIO_LIMIT = 200, RATIO_FROM = 16 * 1024 * 1024 };
static const uint64_t unpacked_limit = (uint64_t)64 * 1024 * 1024 * 1024;

struct dm_stream {
    int descriptor;
    struct archive *archive;
    uint64_t done;     /* bytes read from the descriptor */
    uint64_t total;    /* bytes of the file, 0: not known */
    uint64_t unpacked; /* bytes that came out */
    bool packed;
    bool ended;
    dm_text pending; /* the rest of libarchive's block */
    size_t head_length;
    size_t head_skipped;
    char head[DM_STREAM_PEEK]; /* what was looked at ahead; comes before `pending` */
    char block[BLOCK];         /* what libarchive reads from */
};

static la_ssize_t read_block(struct archive *archive, void *context, const void **bytes) {
    dm_stream *stream = context;
    ssize_t got;
    do {
        got = read(stream->descriptor, stream->block, sizeof stream->block);
    } while (got < 0 && errno == EINTR);
    if (got < 0) {
        archive_set_error(archive, errno, "%s", strerror(errno));
        return ARCHIVE_FATAL;
    }
    *bytes = stream->block;
    stream->done += (uint64_t)got;
    return got;
}

static dm_status archive_failure(const dm_stream *stream, const char *what, dm_error *error) {
    const char *reason = archive_error_string(stream->archive);
    return dm_fail_at(error, DM_BAD_IO, 0, stream->done, "%s: %s", what, reason ? reason : "unknown error");
}

/* libarchive's shorter ways to open and to read a header use memory that they did not get. */
static dm_status open_archive(dm_stream *stream, dm_error *error) {
    struct archive *archive = archive_read_new();
    struct archive_entry *entry = archive_entry_new();
    stream->archive = archive;
    if (!archive || !entry) {
        archive_entry_free(entry);
        return dm_out_of_memory(error);
    }
    /* Asked for by name, since libarchive would offer dozens of formats to bytes that nobody vouches for. */
    int result = ARCHIVE_FATAL;
    if (archive_read_support_filter_gzip(archive) == ARCHIVE_OK &&
        archive_read_support_filter_zstd(archive) == ARCHIVE_OK &&
        archive_read_support_format_raw(archive) == ARCHIVE_OK &&
        archive_read_support_format_empty(archive) == ARCHIVE_OK &&
        archive_read_set_read_callback(archive, read_block) == ARCHIVE_OK &&
        archive_read_set_callback_data(archive, stream) == ARCHIVE_OK &&
        archive_read_open1(archive) == ARCHIVE_OK) {
        result = archive_read_next_header2(archive, entry);
    }
    archive_entry_free(entry);
    stream->ended = result == ARCHIVE_EOF;
    stream->packed = archive_filter_count(archive) > 1;
    return result == ARCHIVE_OK || result == ARCHIVE_EOF ? DM_OK
                                                         : archive_failure(stream, "cannot read", error);
}

static dm_status open_descriptor(dm_stream *stream, const char *path, dm_error *error) {
    stream->descriptor = strcmp(path, "-") == 0 ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
    struct stat about;
    if (stream->descriptor < 0 || fstat(stream->descriptor, &about) != 0) {
        return dm_fail(error, DM_BAD_IO, "cannot open: %s", strerror(errno));
    }
    if (S_ISDIR(about.st_mode)) {
        return dm_fail(error, DM_BAD_IO, "is a directory, give a file");
    }
    stream->total = S_ISREG(about.st_mode) ? (uint64_t)about.st_size : 0;
    return DM_OK;
}

dm_status dm_stream_open(const char *path, dm_stream **stream, dm_error *error) {
    dm_stream *fresh = calloc(1, sizeof *fresh);
    if (!fresh) {
        return dm_out_of_memory(error);
    }
    dm_status status = open_descriptor(fresh, path, error);
    if (status == DM_OK) {
        status = open_archive(fresh, error);
    }
    if (status != DM_OK) {
        dm_stream_close(fresh);
        return status;
    }
    *stream = fresh;
    return DM_OK;
}

void dm_stream_close(dm_stream *stream) {
    if (!stream) {
        return;
    }
    if (stream->archive) {
        (void)archive_read_free(stream->archive);
    }
    if (stream->descriptor > STDERR_FILENO) {
        (void)close(stream->descriptor);
    }
    free(stream);
}

static dm_status refuse_bomb(dm_stream *stream, dm_error *error) {
    if (!stream->packed) {
        return DM_OK;
    }
    if (stream->unpacked > unpacked_limit) {
        return dm_fail_at(error, DM_OVER_LIMIT, 0, stream->done, "unpacks to more than %llu bytes: split it",
                          (unsigned long long)unpacked_limit);
    }
    if (stream->unpacked > RATIO_FROM && stream->unpacked / RATIO_LIMIT > stream->done) {
        return dm_fail_at(error, DM_OVER_LIMIT, 0, stream->done,
                          "unpacks to more than %d times its size: unpack it yourself if that is right",
                          RATIO_LIMIT);
    }
    return DM_OK;
}

/* The next block from libarchive into `pending`; an empty one at the end. */
static dm_status fetch(dm_stream *stream, dm_error *error) {
    stream->pending = (dm_text){NULL, 0};
    while (!stream->ended && !stream->pending.length) {
        const void *bytes = NULL;
        size_t length = 0;
        la_int64_t offset;
        int result = archive_read_data_block(stream->archive, &bytes, &length, &offset);
        if (result == ARCHIVE_EOF) {
            stream->ended = true;
        } else if (result != ARCHIVE_OK) {
            return archive_failure(stream, stream->packed ? "cannot unpack" : "cannot read", error);
        } else {
            stream->pending = (dm_text){bytes, length};
            stream->unpacked += length;
        }
    }
    return refuse_bomb(stream, error);
}

dm_status dm_stream_peek(dm_stream *stream, dm_text *head, dm_error *error) {
    while (stream->head_length < sizeof stream->head && !stream->ended) {
        if (!stream->pending.length) {
            dm_status status = fetch(stream, error);
            if (status != DM_OK) {
                return status;
            }
        }
        size_t room = sizeof stream->head - stream->head_length;
        size_t taken = stream->pending.length < room ? stream->pending.length : room;
        if (taken) {
            memcpy(stream->head + stream->head_length, stream->pending.bytes, taken);
            stream->head_length += taken;
            stream->pending.bytes += taken;
            stream->pending.length -= taken;
        }
    }
    *head = (dm_text){stream->head, stream->head_length};
    return DM_OK;
}

dm_status dm_stream_look(dm_stream *stream, dm_text *bytes, dm_error *error) {
    if (stream->head_skipped < stream->head_length) {
        *bytes = (dm_text){stream->head + stream->head_skipped, stream->head_length - stream->head_skipped};
        return DM_OK;
    }
    dm_status status = stream->pending.length ? DM_OK : fetch(stream, error);
    *bytes = status == DM_OK ? stream->pending : (dm_text){NULL, 0};
    return status;
}

void dm_stream_skip(dm_stream *stream, size_t count) {
    if (stream->head_skipped < stream->head_length) {
        stream->head_skipped += count;
    } else if (count) {
        stream->pending.bytes += count;
        stream->pending.length -= count;
    }
}

void dm_stream_position(const dm_stream *stream, uint64_t *done, uint64_t *total) {
    *done = stream->done;
    *total = stream->total;
}
