#include "records/json_parse.h"

#include <stdlib.h>
#include <string.h>

static const char malformed_byte = (char)0xff;

/* The scanner's place in the text. */
typedef struct scanner {
    dm_text text;
    size_t at;
    uint64_t objects; /* bit d: the container at depth d + 1 is an object */
    unsigned depth;
    char before; /* the last byte that is no white space and outside strings; '"' for a string */
    dm_buffer *out;
    const char *fault; /* what is wrong at `at`; NULL: nothing */
} scanner;

static bool fail(scanner *scan, const char *fault) {
    scan->fault = fault;
    return false;
}

/* The byte `ahead` of the current one; NUL behind the end. */
static char look(const scanner *scan, size_t ahead) {
    if (ahead >= scan->text.length - scan->at) {
        return '\0';
    }
    return scan->text.bytes[scan->at + ahead];
}

static void copy(scanner *scan, size_t count) {
    dm_buffer_add(scan->out, (dm_text){scan->text.bytes + scan->at, count});
    scan->at += count;
}

static int hexadecimal(char digit) {
    char lower = dm_ascii_lower(digit);
    return lower >= '0' && lower <= '9' ? lower - '0' : lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/* The code unit of an escape such as \u20ac at `ahead`; -1 when there is none. */
static int unit_at(const scanner *scan, size_t ahead) {
    if (look(scan, ahead) != '\\' || look(scan, ahead + 1) != 'u') {
        return -1;
    }
    int unit = 0;
    for (size_t i = 0; i < 4; i++) {
        int digit = hexadecimal(look(scan, ahead + 2 + i));
        if (digit < 0) {
            return -1;
        }
        unit = unit * 16 + digit;
    }
    return unit;
}

static bool scan_escape(scanner *scan) {
    char kind = look(scan, 1);
    if (kind != 'u') {
        if (kind == '\0' || !strchr("\"\\/bfnrt", kind)) {
            return fail(scan, "an escape that JSON does not have");
        }
        copy(scan, 2);
        return true;
    }
    int unit = unit_at(scan, 0);
    if (unit < 0) {
        return fail(scan, "an escape that JSON does not have");
    }
    bool high = unit >= 0xd800 && unit < 0xdc00;
    int second = high ? unit_at(scan, 6) : -1;
    if (high && second >= 0xdc00 && second < 0xe000) {
        copy(scan, 12);
    } else if (unit == 0 || (unit >= 0xd800 && unit < 0xe000)) {
        dm_buffer_add_byte(scan->out, malformed_byte);
        scan->at += 6;
    } else {
        copy(scan, 6);
    }
    return true;
}

static bool scan_string(scanner *scan) {
    copy(scan, 1);
    while (scan->at < scan->text.length) {
        size_t plain = 0;
        while (plain < scan->text.length - scan->at) {
            unsigned char byte = (unsigned char)scan->text.bytes[scan->at + plain];
            if (byte < 0x20 || byte == '"' || byte == '\\') {
                break;
            }
            plain++;
        }
        copy(scan, plain);
        char stop = look(scan, 0);
        if (scan->at == scan->text.length) {
            break;
        }
        if (stop == '"') {
            copy(scan, 1);
            scan->before = '"';
            return true;
        }
        if (stop != '\\') {
            return fail(scan, "a control character inside a string");
        }
        if (!scan_escape(scan)) {
            return false;
        }
    }
    return fail(scan, "ends inside a string: is the line cut off?");
}

static size_t digits_at(const scanner *scan, size_t ahead) {
    size_t count = 0;
    while (look(scan, ahead + count) >= '0' && look(scan, ahead + count) <= '9') {
        count++;
    }
    return count;
}

/* Length of a number by JSON's grammar; 0 for what is none. */
static size_t number_length(const scanner *scan) {
    size_t length = look(scan, 0) == '-';
    size_t digits = digits_at(scan, length);
    if (!digits || (digits > 1 && look(scan, length) == '0')) {
        return 0;
    }
    length += digits;
    if (look(scan, length) == '.') {
        digits = digits_at(scan, length + 1);
        length += digits + 1;
        if (!digits) {
            return 0;
        }
    }
    if (look(scan, length) == 'e' || look(scan, length) == 'E') {
        length++;
        length += look(scan, length) == '+' || look(scan, length) == '-';
        digits = digits_at(scan, length);
        length += digits;
        if (!digits) {
            return 0;
        }
    }
    return length;
}

static bool in_object(const scanner *scan) {
    return scan->depth && (scan->objects >> (scan->depth - 1) & 1);
}

static bool scan_number(scanner *scan) {
    size_t length = number_length(scan);
    bool is_value = in_object(scan) ? scan->before == ':' : scan->before != '"';
    if (!length || !is_value) {
        return fail(scan, length ? "a number in the wrong place" : "a number that JSON does not have");
    }
    dm_buffer_add_byte(scan->out, '"');
    copy(scan, length);
    dm_buffer_add_byte(scan->out, '"');
    scan->before = '"';
    return true;
}

static bool scan_bracket(scanner *scan, char bracket) {
    if (bracket == '{' || bracket == '[') {
        if (scan->depth == DM_JSON_DEPTH) {
            return fail(scan, "nested too deep");
        }
        uint64_t bit = (uint64_t)1 << scan->depth++;
        scan->objects = bracket == '{' ? scan->objects | bit : scan->objects & ~bit;
    } else if (scan->depth) {
        scan->depth--;
    }
    scan->before = bracket;
    copy(scan, 1);
    return true;
}

/* One step: white space, a string, a number or another byte. False at the end and at a fault. */
static bool step(scanner *scan) {
    if (scan->at == scan->text.length) {
        return false;
    }
    char byte = look(scan, 0);
    switch (byte) {
    case ' ':
    case '\t':
    case '\r':
    case '\n':
        copy(scan, 1);
        return true;
    case '"':
        return scan_string(scan);
    case '{':
    case '[':
    case '}':
    case ']':
        return scan_bracket(scan, byte);
    default:
        break;
    }
    if (byte == '-' || (byte >= '0' && byte <= '9')) {
        return scan_number(scan);
    }
    if ((unsigned char)byte < 0x20) {
        return fail(scan, "a control character");
    }
    scan->before = byte;
    copy(scan, 1);
    return true;
}

/* Where in the text the step began that gave byte `scanned` of the scanner's output. */
static size_t source_of(dm_text text, size_t scanned) {
    dm_buffer again = {0};
    scanner scan = {.text = text, .before = '\0', .out = &again};
    size_t start = 0;
    while (again.length <= scanned && !again.failed) {
        start = scan.at;
        if (!step(&scan)) {
            break;
        }
    }
    dm_buffer_free(&again);
    return start;
}

/* cJSON answers alike when the text is bad and when memory ends. Asked again, bad text is still bad; and
 * where there is no room for the text either, it was memory. */
static dm_status build(const dm_buffer *work, cJSON **value, const char **end, dm_error *error) {
    *value = cJSON_ParseWithLengthOpts(work->bytes, work->length, end, true);
    if (*value) {
        return DM_OK;
    }
    void *room = malloc(work->length);
    *value = room ? cJSON_ParseWithLengthOpts(work->bytes, work->length, end, true) : NULL;
    free(room);
    return room ? DM_OK : dm_out_of_memory(error);
}

dm_status dm_json_parse(dm_text text, dm_buffer *work, cJSON **value, dm_error *error) {
    dm_buffer_clear(work);
    scanner scan = {.text = text, .before = '\0', .out = work};
    while (step(&scan)) {
    }
    if (scan.fault) {
        return dm_fail_at(error, DM_BAD_INPUT, 0, scan.at, "is not JSON: %s", scan.fault);
    }
    dm_buffer_add_byte(work, '\0');
    if (work->failed) {
        return dm_out_of_memory(error);
    }
    const char *end = NULL;
    dm_status status = build(work, value, &end, error);
    if (status != DM_OK || *value) {
        return status;
    }
    size_t stopped = end ? (size_t)(end - work->bytes) : 0;
    return dm_fail_at(error, DM_BAD_INPUT, 0, source_of(text, stopped), "is not JSON: %s",
                      scan.depth ? "ends too early: is the line cut off?" : "something unexpected");
}
