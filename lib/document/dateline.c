#include "document/steps.h"

enum { LONGEST_DATELINE = 120 }; /* bytes */

static bool is_upper(char byte) {
    return byte >= 'A' && byte <= 'Z';
}

static bool is_place_byte(char byte) {
    return is_upper(byte) || byte == ' ' || byte == '.' || byte == '-' || byte == '\'' || byte == '/' ||
           (unsigned char)byte >= 0x80;
}

/* The bytes of the place in capitals that the paragraph begins with: MOSCOW, NEW DELHI, ST. JOHN'S. */
static size_t place_length(dm_text text) {
    size_t at = 0;
    size_t end = 0; /* behind the last capital */
    size_t capitals = 0;
    while (at < text.length && is_place_byte(text.bytes[at])) {
        if ((unsigned char)text.bytes[at] < 0x80) {
            capitals += is_upper(text.bytes[at]);
            at++;
            end = is_upper(text.bytes[at - 1]) ? at : end;
        } else {
            uint32_t code = dm_utf8_next(text, &at);
            if (!dm_utf8_is_upper(code)) {
                break;
            }
            capitals++;
            end = at;
        }
    }
    return capitals >= 3 ? end : 0;
}

/* The bytes of the dash, colon or the like that ends a dateline at `at`, with the white space behind it; 0
 * when none stands there. */
static size_t mark_length(dm_text text, size_t at) {
    static const dm_text marks[] = {
        {":", 1}, {"--", 2}, {"-", 1}, {"\xe2\x80\x94", 3}, {"\xe2\x80\x93", 3}, {"\xe2\x80\x95", 3}};
    dm_text rest = {text.bytes + at, text.length - at};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        if (dm_text_starts_with(rest, marks[i])) {
            size_t end = marks[i].length;
            while (end < rest.length && dm_ascii_space(rest.bytes[end])) {
                end++;
            }
            bool apart = end > marks[i].length || marks[i].length == 3;
            return apart && end < rest.length ? end : 0;
        }
    }
    return 0;
}

static bool is_date_byte(char byte) {
    return (unsigned char)byte >= 0x80 || byte == ' ' || byte == ',' || byte == '.' || byte == '/' ||
           (dm_ascii_lower(byte) >= 'a' && dm_ascii_lower(byte) <= 'z') || (byte >= '0' && byte <= '9');
}

size_t dm_dateline_length(dm_text paragraph) {
    size_t place = place_length(paragraph);
    size_t at = place;
    size_t limit = paragraph.length < LONGEST_DATELINE ? paragraph.length : LONGEST_DATELINE;
    if (!place || place >= limit) {
        return 0;
    }
    /* Behind the place: nothing, a comma with region and date, an agency in brackets, in this order. */
    bool comma = paragraph.bytes[at] == ',';
    while (at < limit) {
        size_t mark = mark_length(paragraph, at);
        if (mark) {
            return at + mark;
        }
        if (paragraph.bytes[at] == '(') {
            const char *close = memchr(paragraph.bytes + at, ')', limit - at);
            if (!close) {
                return 0;
            }
            at = (size_t)(close - paragraph.bytes) + 1;
            comma = false;
        } else if (paragraph.bytes[at] == ' ' || (comma && is_date_byte(paragraph.bytes[at]))) {
            at++;
        } else {
            return 0;
        }
    }
    return 0;
}
