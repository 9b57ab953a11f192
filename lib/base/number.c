#include "base/number.h"

#include <locale.h>
#include <math.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

enum { LONGEST_NUMBER = 39 };

/* The "C" locale, made once: a host program may have set another one. */
static locale_t c_locale;
static pthread_once_t c_locale_once = PTHREAD_ONCE_INIT;

static void make_c_locale(void) {
    c_locale = newlocale(LC_ALL_MASK, "C", (locale_t)0);
}

/* value * 1e6 as an integer when that loses nothing. */
static bool as_millionths(double value, int64_t *millionths) {
    if (!(fabs(value) < 1e9)) {
        return false;
    }
    *millionths = (int64_t)(value * 1e6 + copysign(0.5, value));
    return (double)*millionths / 1e6 == value;
}

static size_t print_millionths(int64_t millionths, char *out) {
    size_t length = 0;
    uint64_t magnitude = millionths < 0 ? 0 - (uint64_t)millionths : (uint64_t)millionths;
    if (millionths < 0) {
        out[length++] = '-';
    }
    uint64_t whole = magnitude / 1000000;
    uint64_t part = magnitude % 1000000;
    char digits[20];
    size_t count = 0;
    do {
        digits[count++] = (char)('0' + whole % 10);
        whole /= 10;
    } while (whole);
    while (count) {
        out[length++] = digits[--count];
    }
    if (part) {
        out[length++] = '.';
        size_t last = 0; /* digit that is not 0 */
        for (size_t digit = 6; digit > 0; digit--) {
            out[length + digit - 1] = (char)('0' + part % 10);
            last = !last && part % 10 ? digit : last;
            part /= 10;
        }
        length += last;
    }
    return length;
}

static size_t print_shortest(double value, char *out) {
    locale_t before = uselocale(c_locale);
    int length = 0;
    for (int precision = 1; precision <= 17; precision++) {
        length = snprintf(out, DM_NUMBER_BYTES, "%.*g", precision, value);
        if (strtod(out, NULL) == value) {
            break;
        }
    }
    (void)uselocale(before);
    return length > 0 ? (size_t)length : 0;
}

size_t dm_number_print(double value, char out[DM_NUMBER_BYTES]) {
    if (!isfinite(value)) {
        static const char null[] = {'n', 'u', 'l', 'l'};
        memcpy(out, null, sizeof null);
        return sizeof null;
    }
    int64_t millionths;
    if (as_millionths(value, &millionths)) {
        return print_millionths(millionths, out);
    }
    (void)pthread_once(&c_locale_once, make_c_locale);
    return print_shortest(value, out);
}

double dm_number_round(double value) {
    double rounded = fabs(value) < 1e9 ? nearbyint(value * 1e6) / 1e6 : value;
    return rounded == 0 ? 0 : rounded;
}

static size_t digits_at(dm_text text, size_t at) {
    size_t end = at;
    while (end < text.length && text.bytes[end] >= '0' && text.bytes[end] <= '9') {
        end++;
    }
    return end - at;
}

static bool is_number(dm_text text) {
    size_t at = text.length && text.bytes[0] == '-';
    size_t digits = digits_at(text, at);
    if (!digits) {
        return false;
    }
    at += digits;
    if (at < text.length && text.bytes[at] == '.') {
        digits = digits_at(text, at + 1);
        if (!digits) {
            return false;
        }
        at += digits + 1;
    }
    if (at < text.length && (text.bytes[at] == 'e' || text.bytes[at] == 'E')) {
        at++;
        at += at < text.length && (text.bytes[at] == '+' || text.bytes[at] == '-');
        digits = digits_at(text, at);
        if (!digits) {
            return false;
        }
        at += digits;
    }
    return at == text.length;
}

/* -?digits[.digits] of at most 15 digits: a whole number over a power of ten, both exact, so that their
 * quotient is the nearest double (Clinger, "How to read floating point numbers accurately", PLDI 1990). */
static bool parse_short(dm_text text, double *value) {
    static const double powers[] = {1,   1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                    1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
    enum { MOST_DIGITS = 15 };
    bool negative = text.length && text.bytes[0] == '-';
    size_t whole = digits_at(text, negative);
    size_t point = negative + whole;
    bool has_point = point < text.length && text.bytes[point] == '.';
    size_t fraction = has_point ? digits_at(text, point + 1) : 0;
    if (!whole || has_point != (fraction > 0) || whole + fraction > MOST_DIGITS ||
        point + has_point + fraction != text.length) {
        return false;
    }
    int64_t digits = 0;
    for (size_t at = negative; at < text.length; at++) {
        digits = text.bytes[at] == '.' ? digits : digits * 10 + (text.bytes[at] - '0');
    }
    double magnitude = (double)digits / powers[fraction];
    *value = negative ? -magnitude : magnitude;
    return true;
}

bool dm_number_parse(dm_text text, double *value) {
    if (parse_short(text, value)) {
        return true;
    }
    if (text.length > LONGEST_NUMBER || !is_number(text)) {
        return false;
    }
    char copy[LONGEST_NUMBER + 1];
    memcpy(copy, text.bytes, text.length);
    copy[text.length] = '\0';
    (void)pthread_once(&c_locale_once, make_c_locale);
    double parsed = strtod_l(copy, NULL, c_locale);
    if (!isfinite(parsed)) {
        return false;
    }
    *value = parsed;
    return true;
}

bool dm_number_parse_unsigned(dm_text text, uint64_t maximum, uint64_t *value) {
    if (!text.length || text.length > 10 || digits_at(text, 0) != text.length) {
        return false;
    }
    uint64_t parsed = 0;
    for (size_t i = 0; i < text.length; i++) {
        parsed = parsed * 10 + (uint64_t)(text.bytes[i] - '0');
    }
    if (parsed > maximum) {
        return false;
    }
    *value = parsed;
    return true;
}
