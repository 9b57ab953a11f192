#include "model/cursor.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>

#include "base/number.h"

enum { SHORT_DIGITS = 9, LONGEST_UNSIGNED = 10 };

dm_status dm_cursor_fail(const dm_cursor *cursor, int rule, const char *format, ...) {
    char reason[200];
    va_list arguments;
    va_start(arguments, format);
    int written = vsnprintf(reason, sizeof reason, format, arguments);
    va_end(arguments);
    return dm_fail_at(cursor->error, DM_BAD_MODEL, 0, cursor->base + cursor->at, "V%d: %s", rule,
                      written < 0 ? "" : reason);
}

bool dm_cursor_take(dm_cursor *cursor, dm_text expected) {
    dm_text rest = {cursor->text.bytes + cursor->at, cursor->text.length - cursor->at};
    if (!dm_text_starts_with(rest, expected)) {
        return false;
    }
    cursor->at += expected.length;
    return true;
}

static bool is_digit(char byte) {
    return byte >= '0' && byte <= '9';
}

bool dm_cursor_unsigned(dm_cursor *cursor, uint64_t maximum, uint64_t *value) {
    size_t end = cursor->at;
    uint64_t parsed = 0;
    while (end < cursor->text.length && is_digit(cursor->text.bytes[end])) {
        if (end - cursor->at == LONGEST_UNSIGNED) {
            return false;
        }
        parsed = parsed * 10 + (uint64_t)(cursor->text.bytes[end] - '0');
        end++;
    }
    if (end == cursor->at || parsed > maximum) {
        return false;
    }
    cursor->at = end;
    *value = parsed;
    return true;
}

static bool ends_number(const dm_cursor *cursor, size_t at) {
    return at == cursor->text.length || cursor->text.bytes[at] == ' ' || cursor->text.bytes[at] == '\n' ||
           cursor->text.bytes[at] == ':';
}

/* The weights of a collapsed model are short integers, and there may be millions of them. */
static bool short_integer(const dm_cursor *cursor, size_t *end, double *value) {
    const char *bytes = cursor->text.bytes;
    size_t at = cursor->at;
    bool negative = dm_cursor_sees(cursor, '-');
    at += negative;
    size_t first = at;
    int32_t parsed = 0;
    while (at < cursor->text.length && is_digit(bytes[at]) && at - first < SHORT_DIGITS) {
        parsed = parsed * 10 + (bytes[at] - '0');
        at++;
    }
    if (at == first || !ends_number(cursor, at)) {
        return false;
    }
    *end = at;
    *value = negative ? -parsed : parsed;
    return true;
}

bool dm_cursor_number(dm_cursor *cursor, double limit, double *value) {
    size_t end;
    double parsed;
    if (!short_integer(cursor, &end, &parsed)) {
        end = cursor->at;
        while (!ends_number(cursor, end)) {
            end++;
        }
        dm_text number = {cursor->text.bytes + cursor->at, end - cursor->at};
        if (!dm_number_parse(number, &parsed)) {
            return false;
        }
    }
    if (fabs(parsed) > limit) {
        return false;
    }
    cursor->at = end;
    *value = parsed;
    return true;
}

/* The usual element, " FEATURE:INTEGER" of few digits, in one go; false for all else, which is not moved
 * over. */
static bool short_element(dm_cursor *cursor, size_t features, double limit, uint64_t *last, double *value) {
    const char *bytes = cursor->text.bytes;
    size_t end = cursor->text.length;
    size_t at = cursor->at;
    if (at == end || bytes[at++] != ' ') {
        return false;
    }
    size_t first = at;
    uint64_t feature = 0;
    while (at < end && is_digit(bytes[at]) && at - first < SHORT_DIGITS) {
        feature = feature * 10 + (uint64_t)(bytes[at++] - '0');
    }
    if (at == first || feature > features || feature <= *last || at == end || bytes[at++] != ':') {
        return false;
    }
    bool negative = at < end && bytes[at] == '-';
    at += negative;
    first = at;
    int32_t parsed = 0;
    while (at < end && is_digit(bytes[at]) && at - first < SHORT_DIGITS) {
        parsed = parsed * 10 + (bytes[at++] - '0');
    }
    if (at == first || !ends_number(cursor, at) || parsed > limit) {
        return false;
    }
    cursor->at = at;
    *last = feature;
    *value = negative ? -parsed : parsed;
    return true;
}

bool dm_cursor_element(dm_cursor *cursor, size_t features, double limit, uint64_t *last, double *value) {
    if (short_element(cursor, features, limit, last, value)) {
        return true;
    }
    size_t before = cursor->at;
    uint64_t feature;
    if (dm_cursor_take(cursor, DM_TEXT(" ")) && dm_cursor_unsigned(cursor, features, &feature) &&
        feature > *last && dm_cursor_take(cursor, DM_TEXT(":")) && dm_cursor_number(cursor, limit, value)) {
        *last = feature;
        return true;
    }
    cursor->at = before;
    return false;
}
