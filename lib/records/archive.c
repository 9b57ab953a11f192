#include "records/archive.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "records/field.h"

enum { BLOCK = 64 * 1024, TAR_MAGIC = 257 };

/* libarchive would follow any number of members. */
static const uint64_t members_limit = 100 * 1000 * 1000;

struct dm_archive {
    dm_stream *stream; /* the archive's bytes */
    int descriptor;    /* of a regular file, whose directory zip archives have at their end; else -1 */
    int64_t offset;    /* of the descriptor's next read, bytes */
    char *block;       /* [BLOCK] read from the descriptor */
    dm_text taken;     /* of the stream at the next read */
    dm_error fault;    /* of the stream, which libarchive cannot carry */
    struct archive *archive;
    struct archive_entry *entry; /* of the member at hand */
    uint64_t done;               /* bytes read from the descriptor */
    uint64_t unpacked;           /* bytes that came out */
    uint64_t members;
    locale_t unicode; /* C.UTF-8, or 0 where there is none */
    bool failed;      /* the archive is damaged, and that was told */
};

bool dm_archive_matches(dm_text head) {
    static const dm_text zip = {"PK\x03\x04", 4};
    static const dm_text empty_zip = {"PK\x05\x06", 4};
    enum { NAME = 30 }; /* where a zip archive has the name of its first member */
    if (dm_text_starts_with(head, zip) && head.length > NAME) {
        dm_text name = {head.bytes + NAME, head.length - NAME};
        return !dm_text_starts_with(name, DM_TEXT("[Content_Types].xml")) &&
               !dm_text_starts_with(name, DM_TEXT("mimetype"));
    }
    return dm_text_starts_with(head, empty_zip) ||
           (head.length >= DM_ARCHIVE_HEAD && memcmp(head.bytes + TAR_MAGIC, "ustar", 5) == 0);
}

/* ---- what libarchive reads from */

static la_ssize_t read_descriptor(dm_archive *archive, const void **bytes) {
    ssize_t got;
    do {
        got = pread(archive->descriptor, archive->block, BLOCK, archive->offset);
    } while (got < 0 && errno == EINTR);
    if (got < 0) {
        archive_set_error(archive->archive, errno, "%s", strerror(errno));
        return ARCHIVE_FATAL;
    }
    *bytes = archive->block;
    archive->offset += got;
    archive->done += (uint64_t)got;
    return got;
}

static la_ssize_t read_block(struct archive *reader, void *context, const void **bytes) {
    dm_archive *archive = context;
    if (archive->descriptor >= 0) {
        return read_descriptor(archive, bytes);
    }
    dm_stream_skip(archive->stream, archive->taken.length);
    if (dm_stream_look(archive->stream, &archive->taken, &archive->fault) != DM_OK) {
        archive_set_error(reader, EIO, "%s", archive->fault.message);
        return ARCHIVE_FATAL;
    }
    *bytes = archive->taken.bytes;
    return (la_ssize_t)archive->taken.length;
}

static la_int64_t seek(struct archive *reader, void *context, la_int64_t offset, int whence) {
    dm_archive *archive = context;
    struct stat about;
    if (fstat(archive->descriptor, &about) != 0) {
        archive_set_error(reader, errno, "%s", strerror(errno));
        return ARCHIVE_FATAL;
    }
    int64_t base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? archive->offset : about.st_size;
    if (__builtin_add_overflow(base, offset, &archive->offset) || archive->offset < 0) {
        archive->offset = 0;
    }
    return archive->offset;
}

/* ---- opening */

static dm_status failure(const dm_archive *archive, dm_error *error) {
    if (archive->fault.status != DM_OK) {
        *error = archive->fault;
        return error->status;
    }
    const char *reason = archive_error_string(archive->archive);
    return dm_fail(error, DM_BAD_IO, "cannot read the archive: %s", reason ? reason : "unknown error");
}

static bool prepare(dm_archive *archive) {
    struct archive *reader = archive->archive;
    return archive_read_support_filter_none(reader) == ARCHIVE_OK &&
           archive_read_support_format_tar(reader) == ARCHIVE_OK &&
           archive_read_support_format_zip(reader) == ARCHIVE_OK &&
           archive_read_support_format_empty(reader) == ARCHIVE_OK &&
           archive_read_set_read_callback(reader, read_block) == ARCHIVE_OK &&
           (archive->descriptor < 0 || archive_read_set_seek_callback(reader, seek) == ARCHIVE_OK) &&
           archive_read_set_callback_data(reader, archive) == ARCHIVE_OK;
}

dm_status dm_archive_open(dm_stream *stream, dm_archive **archive, dm_error *error) {
    dm_archive *fresh = calloc(1, sizeof *fresh);
    if (!fresh) {
        dm_stream_close(stream);
        return dm_out_of_memory(error);
    }
    fresh->stream = stream;
    fresh->descriptor = dm_stream_descriptor(stream);
    fresh->block = fresh->descriptor >= 0 ? malloc(BLOCK) : NULL;
    fresh->archive = archive_read_new();
    fresh->entry = archive_entry_new();
    fresh->unicode = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
    dm_status status = DM_OK;
    if (!fresh->archive || !fresh->entry || (fresh->descriptor >= 0 && !fresh->block)) {
        status = dm_out_of_memory(error);
    } else if (!prepare(fresh) || archive_read_open1(fresh->archive) != ARCHIVE_OK) {
        status = failure(fresh, error);
    }
    if (status != DM_OK) {
        dm_archive_close(fresh);
        return status;
    }
    *archive = fresh;
    return DM_OK;
}

void dm_archive_close(dm_archive *archive) {
    if (archive) {
        if (archive->archive) {
            (void)archive_read_free(archive->archive);
        }
        archive_entry_free(archive->entry);
        if (archive->unicode) {
            freelocale(archive->unicode);
        }
        dm_stream_close(archive->stream);
        free(archive->block);
        free(archive);
    }
}

/* ---- members */

/* libarchive brings names into the encoding of the thread's locale, and loses those that do not fit. */
static int read_header(dm_archive *archive) {
    locale_t before = archive->unicode ? uselocale(archive->unicode) : (locale_t)0;
    int result = archive_read_next_header2(archive->archive, archive->entry);
    if (before) {
        (void)uselocale(before);
    }
    return result;
}

/* The member's name; its number where it has none that can be told. */
static dm_text name_of(dm_archive *archive, dm_arena *arena) {
    char number[32];
    (void)snprintf(number, sizeof number, "member-%llu", (unsigned long long)archive->members);
    const char *raw = archive_entry_pathname(archive->entry);
    raw = raw ? raw : archive_entry_pathname_utf8(archive->entry);
    raw = raw && *raw ? raw : number;
    dm_text name = dm_text_of(raw);
    while (dm_text_starts_with(name, DM_TEXT("./"))) {
        name.bytes += 2;
        name.length -= 2;
    }
    size_t repaired;
    name = dm_text_repaired(name, arena, &repaired);
    return name.bytes ? dm_arena_copy(arena, name) : name;
}

dm_status dm_archive_next(dm_archive *archive, dm_arena *arena, dm_text *name, bool *more, dm_error *error) {
    *more = false;
    while (!archive->failed) {
        int result = read_header(archive);
        if (result == ARCHIVE_EOF) {
            return DM_OK;
        }
        if ((result != ARCHIVE_OK && result != ARCHIVE_WARN) || ++archive->members > members_limit) {
            archive->failed = true;
            return archive->members > members_limit
                       ? dm_fail(error, DM_OVER_LIMIT, "an archive of too many members")
                       : failure(archive, error);
        }
        if (archive_entry_filetype(archive->entry) == AE_IFREG && !archive_entry_hardlink(archive->entry)) {
            *name = name_of(archive, arena);
            *more = name->bytes;
            return *more ? DM_OK : dm_out_of_memory(error);
        }
    }
    return DM_OK;
}

static dm_status refuse_bomb(const dm_archive *archive, dm_error *error) {
    uint64_t done;
    uint64_t total;
    dm_archive_position(archive, &done, &total);
    if (archive->unpacked > DM_RATIO_FROM && archive->unpacked / DM_RATIO_LIMIT > done) {
        return dm_fail(error, DM_OVER_LIMIT,
                       "unpacks to more than %d times its size: unpack it yourself if that is right",
                       DM_RATIO_LIMIT);
    }
    return DM_OK;
}

static dm_status read_member(void *context, dm_text *block, dm_error *error) {
    dm_archive *archive = context;
    const void *bytes = NULL;
    size_t length = 0;
    la_int64_t offset;
    int result = ARCHIVE_OK;
    while (result == ARCHIVE_OK && !length) {
        result = archive_read_data_block(archive->archive, &bytes, &length, &offset);
    }
    if (result == ARCHIVE_EOF) {
        *block = (dm_text){NULL, 0};
        return DM_OK;
    }
    if (result != ARCHIVE_OK && result != ARCHIVE_WARN) {
        archive->failed = result == ARCHIVE_FATAL;
        return failure(archive, error);
    }
    archive->unpacked += length;
    *block = (dm_text){bytes, length};
    dm_status status = refuse_bomb(archive, error);
    archive->failed = archive->failed || status != DM_OK;
    return status;
}

dm_status dm_archive_member(dm_archive *archive, dm_stream **stream, dm_error *error) {
    const dm_source source = {read_member, archive};
    return dm_stream_open_source(&source, stream, error);
}

void dm_archive_position(const dm_archive *archive, uint64_t *done, uint64_t *total) {
    dm_stream_position(archive->stream, done, total);
    if (archive->descriptor >= 0) {
        *done = archive->done < *total ? archive->done : *total;
    }
}
