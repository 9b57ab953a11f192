#include "model/bundle.h"

#include "base/utf8.h"
#include "model/cursor.h"

/* Bytes; a longer one is no number of the table. */
#define LONGEST_SECTION UINT32_MAX

static const char *const names[DM_SECTION_COUNT] = {"meta",        "features", "lexicon",
                                                    "calibration", "check",    "svm"};

void dm_bundle_print(const dm_text sections[DM_SECTION_COUNT], dm_buffer *text) {
    size_t start = text->length;
    char digits[DM_SHA256_DIGITS + 1];
    dm_buffer_add_string(text, "demarche-model 1\n");
    for (size_t i = 0; i < DM_SECTION_COUNT; i++) {
        dm_sha256(sections[i], digits);
        dm_buffer_add_string(text, "section ");
        dm_buffer_add_string(text, names[i]);
        dm_buffer_add_byte(text, ' ');
        dm_buffer_add_unsigned(text, sections[i].length);
        dm_buffer_add_byte(text, ' ');
        dm_buffer_add_string(text, digits);
        dm_buffer_add_byte(text, '\n');
    }
    if (text->failed) {
        return;
    }
    dm_sha256((dm_text){text->bytes + start, text->length - start}, digits);
    for (size_t i = 0; i < DM_SECTION_COUNT; i++) {
        dm_buffer_add(text, sections[i]);
    }
    dm_buffer_add_string(text, "end ");
    dm_buffer_add_string(text, digits);
    dm_buffer_add_byte(text, '\n');
}

/* Bytes that no bundle holds. */
static dm_status check_bytes(dm_text text, dm_error *error) {
    const char *bad = memchr(text.bytes, '\0', text.length);
    bad = bad ? bad : memchr(text.bytes, '\r', text.length);
    size_t at = bad ? (size_t)(bad - text.bytes) : dm_utf8_first_bad(text);
    if (at < text.length) {
        return dm_fail_at(error, DM_BAD_MODEL, 0, at, "V1: a byte of value %u is not text",
                          (unsigned char)text.bytes[at]);
    }
    return DM_OK;
}

static bool take_digest(dm_cursor *cursor, dm_text *digest) {
    size_t end = cursor->at + DM_SHA256_DIGITS;
    if (end >= cursor->text.length || cursor->text.bytes[end] != '\n') {
        return false;
    }
    *digest = (dm_text){cursor->text.bytes + cursor->at, DM_SHA256_DIGITS};
    cursor->at = end + 1;
    return true;
}

/* The table at the top: how long the sections are, and their digests. */
static dm_status parse_table(dm_cursor *cursor, dm_bundle *bundle, dm_text digests[DM_SECTION_COUNT]) {
    if (!dm_cursor_take(cursor, DM_TEXT("demarche-model "))) {
        return dm_cursor_fail(cursor, 1, "not a bundle: it does not begin with demarche-model");
    }
    if (!dm_cursor_take(cursor, DM_TEXT("1\n"))) {
        return dm_cursor_fail(cursor, 1, "a bundle of a version that is not known here");
    }
    for (size_t i = 0; i < DM_SECTION_COUNT; i++) {
        uint64_t length;
        if (!dm_cursor_take(cursor, DM_TEXT("section ")) || !dm_cursor_take(cursor, dm_text_of(names[i])) ||
            !dm_cursor_take(cursor, DM_TEXT(" ")) || !dm_cursor_unsigned(cursor, LONGEST_SECTION, &length) ||
            !dm_cursor_take(cursor, DM_TEXT(" ")) || !take_digest(cursor, digests + i)) {
            return dm_cursor_fail(cursor, 1, "the table of sections has no line for %s", names[i]);
        }
        if (length > cursor->text.length) {
            return dm_cursor_fail(cursor, 1, "the file is cut short: %s alone is longer", names[i]);
        }
        bundle->sections[i].length = (size_t)length;
    }
    return DM_OK;
}

static dm_status check_digest(dm_cursor *cursor, dm_text bytes, dm_text digest, const char *what) {
    char digits[DM_SHA256_DIGITS + 1];
    dm_sha256(bytes, digits);
    if (!dm_text_equal(digest, dm_text_of(digits))) {
        return dm_cursor_fail(cursor, 1, "%s is not what its SHA-256 says", what);
    }
    return DM_OK;
}

static dm_status parse_sections(dm_cursor *cursor, bool trusted, const dm_text digests[DM_SECTION_COUNT],
                                dm_bundle *bundle) {
    dm_status status = DM_OK;
    for (size_t i = 0; i < DM_SECTION_COUNT && status == DM_OK; i++) {
        dm_text *section = bundle->sections + i;
        if (section->length > cursor->text.length - cursor->at) {
            return dm_cursor_fail(cursor, 1, "%s is cut short", names[i]);
        }
        section->bytes = cursor->text.bytes + cursor->at;
        bundle->starts[i] = cursor->at;
        if (section->length && section->bytes[section->length - 1] != '\n') {
            return dm_cursor_fail(cursor, 1, "%s has no end of line at its end", names[i]);
        }
        if (!trusted) {
            status = check_digest(cursor, *section, digests[i], names[i]);
        }
        cursor->at += section->length;
    }
    return status;
}

dm_status dm_bundle_parse(dm_text text, bool trusted, dm_bundle *bundle, dm_error *error) {
    if (text.length > DM_BUNDLE_LIMIT) {
        return dm_fail(error, DM_OVER_LIMIT, "V1: a bundle has at most %zu bytes", DM_BUNDLE_LIMIT);
    }
    *bundle = (dm_bundle){0};
    dm_text digests[DM_SECTION_COUNT] = {{NULL, 0}};
    dm_cursor cursor = {.text = text, .error = error};
    dm_status status = parse_table(&cursor, bundle, digests);
    dm_text table = {text.bytes, cursor.at};
    if (status == DM_OK && !trusted) {
        status = check_bytes(text, error);
    }
    if (status == DM_OK) {
        status = parse_sections(&cursor, trusted, digests, bundle);
    }
    if (status != DM_OK) {
        return status;
    }
    dm_text digest;
    if (!dm_cursor_take(&cursor, DM_TEXT("end ")) || !take_digest(&cursor, &digest) ||
        !dm_cursor_at_end(&cursor)) {
        return dm_cursor_fail(&cursor, 1, "the last line is not end and a SHA-256");
    }
    memcpy(bundle->sha256, digest.bytes, digest.length);
    return trusted ? DM_OK : check_digest(&cursor, table, digest, "the table of sections");
}
