#include "document/steps.h"

/* How files begin that are no text, and what their owner should give instead. */
typedef struct signature {
    dm_text bytes;
    const char *what;
    const char *advice;
} signature;

#define SIGNATURE(bytes, what, advice)                                                                       \
    { {bytes, sizeof(bytes) - 1}, what, advice }

static const signature signatures[] = {
    SIGNATURE("\xff\xfe\0\0", "UTF-32", "convert it to UTF-8"),
    SIGNATURE("\0\0\xfe\xff", "UTF-32", "convert it to UTF-8"),
    SIGNATURE("\xff\xfe", "UTF-16", "convert it to UTF-8"),
    SIGNATURE("\xfe\xff", "UTF-16", "convert it to UTF-8"),
    SIGNATURE("\x1f\x8b", "gzip data", "unpack it first"),
    SIGNATURE("\x28\xb5\x2f\xfd", "Zstandard data", "unpack it first"),
    SIGNATURE("PK\x03\x04", "a ZIP archive or office document", "export plain text"),
    SIGNATURE("%PDF-", "a PDF", "export plain text"),
    SIGNATURE("\x89PNG\r\n", "a picture", "give text"),
    SIGNATURE("\xff\xd8\xff", "a picture", "give text"),
    SIGNATURE("\x7f"
              "ELF",
              "a program", "give text"),
};

/* Fewer NUL bytes than this are damage, not another format. */
enum { NULS_TOLERATED = 8, NUL_SHARE = 10 };

/* NUL bytes at even and at odd offsets: Latin text in UTF-16 has them at every other byte. */
typedef struct nul_count {
    size_t even;
    size_t odd;
    size_t first; /* offset of the first, bytes */
} nul_count;

static nul_count count_nuls(dm_text bytes) {
    nul_count nuls = {0, 0, bytes.length};
    size_t at = 0;
    while (at < bytes.length) {
        const char *found = memchr(bytes.bytes + at, 0, bytes.length - at);
        if (!found) {
            break;
        }
        at = (size_t)(found - bytes.bytes);
        if (nuls.first == bytes.length) {
            nuls.first = at;
        }
        nuls.even += at % 2 == 0;
        nuls.odd += at % 2;
        at++;
    }
    return nuls;
}

static dm_status refuse_binary(dm_text bytes, const nul_count *nuls, dm_error *error) {
    for (size_t i = 0; i < sizeof signatures / sizeof *signatures; i++) {
        dm_text head = signatures[i].bytes;
        if (bytes.length && bytes.bytes[0] == head.bytes[0] && dm_text_starts_with(bytes, head)) {
            return dm_fail_at(error, DM_BAD_INPUT, 0, 0, "this is %s, not UTF-8 text: %s", signatures[i].what,
                              signatures[i].advice);
        }
    }
    size_t all = nuls->even + nuls->odd;
    size_t half = bytes.length / 2;
    size_t most = nuls->even > nuls->odd ? nuls->even : nuls->odd;
    if (bytes.length >= 4 && most > half - half / 4 && all - most <= half / 8) {
        return dm_fail_at(error, DM_BAD_INPUT, 0, nuls->first,
                          "every other byte is NUL, this is UTF-16: convert it to UTF-8");
    }
    if (all > NULS_TOLERATED && all > bytes.length / NUL_SHARE) {
        return dm_fail_at(error, DM_BAD_INPUT, 0, nuls->first,
                          "%zu of %zu bytes are NUL, this is not text: give UTF-8", all, bytes.length);
    }
    return DM_OK;
}

dm_status dm_document_refuse_binary(dm_text bytes, dm_error *error) {
    nul_count nuls = count_nuls(bytes);
    return refuse_binary(bytes, &nuls, error);
}

/* Copies the bytes, repaired where they are malformed; false when memory ends. */
static bool keep_text(dm_text bytes, dm_document *document) {
    if (dm_utf8_first_bad(bytes) == bytes.length) {
        document->text = dm_arena_copy(document->arena, bytes);
        return document->text.bytes != NULL;
    }
    dm_buffer repaired = {0};
    document->repaired = dm_utf8_repair(bytes, &repaired);
    if (!repaired.failed) {
        document->text = dm_arena_copy(document->arena, dm_buffer_text(&repaired));
    }
    dm_buffer_free(&repaired);
    return document->text.bytes != NULL;
}

static size_t count_hidden(dm_text text) {
    size_t hidden = 0;
    size_t at = 0;
    while (at < text.length) {
        uint64_t eight = UINT64_MAX;
        if (text.length - at >= sizeof eight) {
            memcpy(&eight, text.bytes + at, sizeof eight);
        }
        if (!(eight & 0x8080808080808080u)) {
            at += sizeof eight;
        } else if ((unsigned char)text.bytes[at] < 0x80) {
            at++;
        } else {
            hidden += dm_utf8_is_hidden(dm_utf8_next(text, &at));
        }
    }
    return hidden;
}

dm_status dm_document_decode(dm_text bytes, dm_document *document, dm_error *error) {
    if (bytes.length > DM_DOCUMENT_LIMIT) {
        return dm_fail_at(error, DM_OVER_LIMIT, 0, DM_DOCUMENT_LIMIT,
                          "a document of %zu bytes, the limit is %zu: split it", bytes.length,
                          DM_DOCUMENT_LIMIT);
    }
    nul_count nuls = count_nuls(bytes);
    dm_status status = refuse_binary(bytes, &nuls, error);
    if (status != DM_OK) {
        return status;
    }
    document->has_nul = nuls.first < bytes.length;
    if (!keep_text(bytes, document)) {
        return dm_out_of_memory(error);
    }
    document->has_bom = dm_text_starts_with(document->text, DM_TEXT("\xef\xbb\xbf"));
    document->characters = document->text.length;
    if (!dm_utf8_is_ascii(document->text)) {
        document->hidden = count_hidden(document->text) - document->has_bom;
        if (!dm_document_map(document)) {
            return dm_out_of_memory(error);
        }
    }
    return DM_OK;
}
