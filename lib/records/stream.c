#include "records/stream.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "records/encoding.h"

enum { BLOCK = 64 * 1024 };

static const uint64_t unpacked_limit = (uint64_t)64 * 1024 * 1024 * 1024;

struct dm_stream {
    dm_source source;
    int descriptor; /* -1: the bytes come from somebody else's source */
    char *block;    /* [BLOCK] what was read from the descriptor; NULL without one */
    dm_error fault; /* of the source, which libarchive cannot carry */
    struct archive *archive;
    uint64_t done;     /* bytes read from the source */
    uint64_t total;    /* bytes of the file, 0: not known */
    uint64_t unpacked; /* bytes that came out */
    bool packed;
    bool ended;
    dm_transcoder *transcoder; /* NULL: bytes go out as they are */
    dm_buffer decoded;         /* by the transcoder */
    dm_text pending;           /* the rest of libarchive's block, or of `decoded` */
    size_t head_length;
    size_t head_skipped;
    char head[DM_STREAM_PEEK]; /* what was looked at ahead; comes before `pending` */
};

static dm_status read_descriptor(void *context, dm_text *block, dm_error *error) {
    dm_stream *stream = context;
    ssize_t got;
    do {
        got = read(stream->descriptor, stream->block, BLOCK);
    } while (got < 0 && errno == EINTR);
    if (got < 0) {
        return dm_fail_at(error, DM_BAD_IO, 0, stream->done, "cannot read: %s", strerror(errno));
    }
    *block = (dm_text){stream->block, (size_t)got};
    return DM_OK;
}

static la_ssize_t read_block(struct archive *archive, void *context, const void **bytes) {
    dm_stream *stream = context;
    dm_text block = {NULL, 0};
    if (stream->source.read(stream->source.context, &block, &stream->fault) != DM_OK) {
        archive_set_error(archive, EIO, "%s", stream->fault.message);
        return ARCHIVE_FATAL;
    }
    *bytes = block.bytes;
    stream->done += block.length;
    return (la_ssize_t)block.length;
}

static dm_status archive_failure(const dm_stream *stream, const char *what, dm_error *error) {
    if (stream->fault.status != DM_OK) {
        *error = stream->fault;
        return error->status;
    }
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
    stream->block = malloc(BLOCK);
    if (!stream->block) {
        return dm_out_of_memory(error);
    }
    stream->source = (dm_source){read_descriptor, stream};
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

static dm_status open_stream(const char *path, const dm_source *source, dm_stream **stream, dm_error *error) {
    dm_stream *fresh = calloc(1, sizeof *fresh);
    if (!fresh) {
        return dm_out_of_memory(error);
    }
    fresh->descriptor = -1;
    dm_status status = DM_OK;
    if (source) {
        fresh->source = *source;
    } else {
        status = open_descriptor(fresh, path, error);
    }
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

dm_status dm_stream_open(const char *path, dm_stream **stream, dm_error *error) {
    return open_stream(path, NULL, stream, error);
}

dm_status dm_stream_open_source(const dm_source *source, dm_stream **stream, dm_error *error) {
    return open_stream(NULL, source, stream, error);
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
    dm_transcoder_free(stream->transcoder);
    dm_buffer_free(&stream->decoded);
    free(stream->block);
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
    if (stream->unpacked > DM_RATIO_FROM && stream->unpacked / DM_RATIO_LIMIT > stream->done) {
        return dm_fail_at(error, DM_OVER_LIMIT, 0, stream->done,
                          "unpacks to more than %d times its size: unpack it yourself if that is right",
                          DM_RATIO_LIMIT);
    }
    return DM_OK;
}

/* The next block from libarchive into `pending`; an empty one at the end. */
static dm_status fetch_block(dm_stream *stream, dm_error *error) {
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

/* The same, decoded where that was asked for. */
static dm_status fetch(dm_stream *stream, dm_error *error) {
    dm_status status = fetch_block(stream, error);
    while (status == DM_OK && stream->transcoder) {
        dm_buffer_clear(&stream->decoded);
        dm_transcoder_feed(stream->transcoder, stream->pending, stream->ended, &stream->decoded);
        stream->pending = dm_buffer_text(&stream->decoded);
        if (stream->decoded.failed) {
            return dm_out_of_memory(error);
        }
        if (stream->pending.length || stream->ended) {
            break;
        }
        status = fetch_block(stream, error);
    }
    return status;
}

dm_status dm_stream_peek(dm_stream *stream, size_t least, dm_text *head, dm_error *error) {
    while (stream->head_length < least && (stream->pending.length || !stream->ended)) {
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

dm_status dm_stream_decode(dm_stream *stream, const char *encoding, dm_error *error) {
    dm_status status = dm_transcoder_new(encoding, &stream->transcoder, error);
    if (status != DM_OK) {
        return status;
    }
    dm_text head = {stream->head, stream->head_length};
    dm_transcoder_feed(stream->transcoder, head, stream->ended && !stream->pending.length, &stream->decoded);
    if (stream->pending.length) {
        dm_transcoder_feed(stream->transcoder, stream->pending, stream->ended, &stream->decoded);
    }
    stream->head_length = 0;
    stream->pending = dm_buffer_text(&stream->decoded);
    return stream->decoded.failed ? dm_out_of_memory(error) : DM_OK;
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

bool dm_stream_has_line(const dm_stream *stream) {
    if (stream->head_skipped < stream->head_length) {
        return memchr(stream->head + stream->head_skipped, '\n', stream->head_length - stream->head_skipped);
    }
    return dm_text_has(stream->pending, '\n');
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

int dm_stream_descriptor(const dm_stream *stream) {
    return stream->total && !stream->packed ? stream->descriptor : -1;
}
