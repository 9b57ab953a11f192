/* A view of bytes that somebody else owns; UTF-8 unless said otherwise, not ended by a NUL.
 * A span is a half-open range of byte offsets into a text that the context names. */
#ifndef DM_BASE_TEXT_H
#define DM_BASE_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define DM_NONE UINT32_MAX /* no such index, number or entry */

typedef struct dm_text {
    const char *bytes;
    size_t length; /* bytes */
} dm_text;

typedef struct dm_span {
    uint32_t start; /* bytes */
    uint32_t end;   /* bytes, behind the last; start == end: absent */
} dm_span;

/* The view of a string literal. */
#define DM_TEXT(literal) ((dm_text){"" literal, sizeof(literal) - 1})

static inline dm_text dm_text_of(const char *string) {
    return (dm_text){string, strlen(string)};
}

static inline bool dm_text_equal(dm_text left, dm_text right) {
    return left.length == right.length &&
           (left.length == 0 || memcmp(left.bytes, right.bytes, left.length) == 0);
}

/* Byte order; a prefix comes before what it begins. */
static inline int dm_text_compare(dm_text left, dm_text right) {
    size_t shared = left.length < right.length ? left.length : right.length;
    int order = shared ? memcmp(left.bytes, right.bytes, shared) : 0;
    return order ? order : (left.length > right.length) - (left.length < right.length);
}

static inline bool dm_text_starts_with(dm_text text, dm_text prefix) {
    return text.length >= prefix.length &&
           (prefix.length == 0 || memcmp(text.bytes, prefix.bytes, prefix.length) == 0);
}

static inline bool dm_text_ends_with(dm_text text, dm_text suffix) {
    return text.length >= suffix.length &&
           (suffix.length == 0 ||
            memcmp(text.bytes + (text.length - suffix.length), suffix.bytes, suffix.length) == 0);
}

static inline bool dm_text_has(dm_text text, char byte) {
    return text.length && memchr(text.bytes, byte, text.length);
}

static inline dm_text dm_text_slice(dm_text text, dm_span span) {
    return (dm_text){text.bytes + span.start, span.end - span.start};
}

static inline bool dm_span_empty(dm_span span) {
    return span.start >= span.end;
}

/* ASCII only, whatever the locale. */
static inline char dm_ascii_lower(char letter) {
    if (letter >= 'A' && letter <= 'Z') {
        return (char)(letter | 0x20);
    }
    return letter;
}

static inline bool dm_ascii_space(char letter) {
    return letter == ' ' || (letter >= '\t' && letter <= '\r');
}

/* Equal, or equal at the end, but for the case of ASCII letters. */
bool dm_text_equal_folded(dm_text left, dm_text right);
bool dm_text_ends_with_folded(dm_text text, dm_text ending);

/* Without ASCII white space at both ends. */
dm_text dm_text_trim(dm_text text);

/* The next field of `*rest` up to `separator`, which is taken off `*rest` with it; false at the end. A text
 * that ends with the separator has an empty last field. Start with rest->bytes non-NULL; at the end it
 * becomes NULL. */
bool dm_text_next_field(dm_text *rest, char separator, dm_text *field);

#endif
