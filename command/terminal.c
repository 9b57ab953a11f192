#include "command/terminal.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <utf8proc.h>

#include "base/number.h"
#include "base/utf8.h"

enum { USUAL_COLUMNS = 100, LEAST_COLUMNS = 40, MOST_COLUMNS = 1000 };

static const char ELLIPSIS[] = "\xe2\x80\xa6";

/* One code point as it is shown: itself, a space, or its number. Returns the bytes; `*columns` is its width.
 */
static size_t show(uint32_t code, char shown[16], size_t *columns) {
    bool breaks = code == ' ' || (code >= '\t' && code <= '\r') || code == 0xa0;
    int width = breaks ? 1 : utf8proc_charwidth((utf8proc_int32_t)code);
    if (breaks) {
        shown[0] = ' ';
        *columns = 1;
        return 1;
    }
    dm_character_class class = dm_utf8_class(code);
    if (class == DM_CHARACTER_IGNORED || class == DM_CHARACTER_SPACE) {
        size_t length = (size_t)snprintf(shown, 16, "\\u{%x}", (unsigned)code);
        *columns = length;
        return length;
    }
    *columns = width > 0 ? (size_t)width : 0;
    return dm_utf8_encode(code, shown);
}

/* The text without malformed bytes: itself, or its repaired copy in `copy`. */
static dm_text valid(dm_text text, dm_buffer *copy) {
    if (dm_utf8_first_bad(text) == text.length) {
        return text;
    }
    (void)dm_utf8_repair(text, copy);
    return dm_buffer_text(copy);
}

void dm_terminal_add(dm_buffer *out, dm_text text) {
    dm_buffer copy = {0};
    dm_text safe = valid(text, &copy);
    for (size_t at = 0; at < safe.length;) {
        char shown[16];
        size_t columns;
        size_t length = show(dm_utf8_next(safe, &at), shown, &columns);
        dm_buffer_add(out, (dm_text){shown, length});
    }
    out->failed |= copy.failed;
    dm_buffer_free(&copy);
}

void dm_terminal_add_columns(dm_buffer *out, dm_text text, size_t columns, bool fill) {
    dm_buffer copy = {0};
    dm_text safe = valid(text, &copy);
    size_t used = 0;
    size_t room_for_ellipsis = out->length; /* where the text may be cut so that an ellipsis still fits */
    size_t used_there = 0;
    size_t at = 0;
    while (at < safe.length) {
        char shown[16];
        size_t width;
        size_t length = show(dm_utf8_next(safe, &at), shown, &width);
        if (used + width > columns) {
            out->length = room_for_ellipsis;
            used = used_there;
            dm_buffer_add_string(out, columns ? ELLIPSIS : "");
            used += columns ? 1 : 0;
            break;
        }
        dm_buffer_add(out, (dm_text){shown, length});
        used += width;
        if (used + 1 <= columns) {
            room_for_ellipsis = out->length;
            used_there = used;
        }
    }
    for (; fill && used < columns; used++) {
        dm_buffer_add_byte(out, ' ');
    }
    out->failed |= copy.failed;
    dm_buffer_free(&copy);
}

void dm_terminal_add_size(dm_buffer *out, uint64_t bytes, int descriptor) {
    static const char *const units[] = {"kB", "MB", "GB", "TB"};
    enum { UNIT_COUNT = sizeof units / sizeof *units };
    if (bytes < 1000 || !isatty(descriptor)) {
        dm_buffer_format(out, "%llu bytes", (unsigned long long)bytes);
        return;
    }
    double size = (double)bytes / 1000;
    size_t unit = 0;
    for (; size >= 999.5 && unit + 1 < UNIT_COUNT; unit++) {
        size /= 1000;
    }
    dm_buffer_format(out, size < 9.95 ? "%.1f %s" : "%.0f %s", size, units[unit]);
}

size_t dm_terminal_width(int descriptor) {
    struct winsize size = {0};
    const char *columns = getenv("COLUMNS");
    uint64_t width = USUAL_COLUMNS;
    if (isatty(descriptor) && ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col) {
        width = size.ws_col;
    } else if (columns && !dm_number_parse_unsigned(dm_text_of(columns), MOST_COLUMNS, &width)) {
        width = USUAL_COLUMNS;
    }
    return width < LEAST_COLUMNS ? LEAST_COLUMNS : (size_t)width;
}

bool dm_terminal_has_colour(int descriptor, dm_colour colour) {
    if (colour != DM_COLOUR_AUTO) {
        return colour == DM_COLOUR_ALWAYS;
    }
    const char *without = getenv("NO_COLOR"); /* no-color.org: set and not empty */
    const char *kind = getenv("TERM");
    return isatty(descriptor) && !(without && *without) && kind && strcmp(kind, "dumb") != 0;
}
