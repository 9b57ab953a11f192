#include "train/json_text.h"

#include "command/terminal.h"

enum { INDENT = 2, DEEPEST = 20 }; /* levels beyond the deepest are not indented further */

static void break_line(dm_buffer *out, const char *margin, size_t depth) {
    size_t indent = (depth < DEEPEST ? depth : DEEPEST) * INDENT;
    dm_buffer_format(out, "\n%s%*s", margin, (int)indent, "");
}

/* The bytes of a string from its quote to the closing one; of anything else that is not a mark, to the next
 * mark or space. */
static size_t token_length(dm_text json) {
    static const char ends[] = "{}[],:\" \t\r\n";
    bool string = json.bytes[0] == '"';
    size_t length = 1;
    while (length < json.length) {
        char byte = json.bytes[length];
        if (!string && strchr(ends, byte)) {
            break;
        }
        length++;
        if (string && byte == '"') {
            break;
        }
        if (string && byte == '\\' && length < json.length) {
            length++;
        }
    }
    return length;
}

/* True when the next mark closes an object or array. */
static bool closes(dm_text json) {
    json = dm_text_trim(json);
    return json.length && (json.bytes[0] == '}' || json.bytes[0] == ']');
}

/* True when what was just written opens one. */
static bool opened(const dm_buffer *out) {
    return out->length && (out->bytes[out->length - 1] == '{' || out->bytes[out->length - 1] == '[');
}

void dm_json_indent(dm_text json, const char *margin, dm_buffer *out) {
    size_t depth = 0;
    dm_buffer_add_string(out, margin);
    for (size_t at = 0; at < json.length; at++) {
        dm_text rest = {json.bytes + at, json.length - at};
        char byte = rest.bytes[0];
        if (dm_ascii_space(byte)) {
            continue;
        }
        if (byte == '{' || byte == '[') {
            depth++;
            dm_buffer_add_byte(out, byte);
            if (!closes((dm_text){rest.bytes + 1, rest.length - 1})) {
                break_line(out, margin, depth);
            }
        } else if (byte == '}' || byte == ']') {
            depth -= depth > 0;
            if (!opened(out)) {
                break_line(out, margin, depth);
            }
            dm_buffer_add_byte(out, byte);
        } else if (byte == ',') {
            dm_buffer_add_byte(out, byte);
            break_line(out, margin, depth);
        } else if (byte == ':') {
            dm_buffer_add_string(out, ": ");
        } else {
            size_t length = token_length(rest);
            dm_terminal_add(out, (dm_text){rest.bytes, length});
            at += length - 1;
        }
    }
    dm_buffer_add_byte(out, '\n');
}
