#include "train/json_text.h"

#include "command/terminal.h"

enum { INDENT = 2, DEEPEST = 20 }; /* levels beyond the deepest are not indented further */

/* Where the printing stands. */
typedef struct json_printer {
    dm_buffer *out;
    const char *margin;
    size_t depth;
    bool flat; /* within an array of plain values, which goes on one line */
} json_printer;

static void break_line(const json_printer *printer) {
    size_t indent = (printer->depth < DEEPEST ? printer->depth : DEEPEST) * INDENT;
    dm_buffer_format(printer->out, "\n%s%*s", printer->margin, (int)indent, "");
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

/* The first mark that opens or closes something, behind the one at the start; NULL: none is left. */
static const char *next_bracket(dm_text json) {
    for (size_t at = 1; at < json.length;) {
        if (strchr("{}[]", json.bytes[at]) && json.bytes[at]) {
            return json.bytes + at;
        }
        at += json.bytes[at] == '"' ? token_length((dm_text){json.bytes + at, json.length - at}) : 1;
    }
    return NULL;
}

static void open_bracket(json_printer *printer, dm_text json) {
    const char *next = next_bracket(json);
    dm_text inside = {json.bytes + 1, next ? (size_t)(next - json.bytes) - 1 : 0};
    bool empty = dm_text_trim(inside).length == 0 && next && (*next == '}' || *next == ']');
    dm_buffer_add_byte(printer->out, json.bytes[0]);
    printer->depth++;
    printer->flat = empty || (json.bytes[0] == '[' && next && *next == ']');
    if (!printer->flat) {
        break_line(printer);
    }
}

static void close_bracket(json_printer *printer, char bracket) {
    printer->depth -= printer->depth > 0;
    if (!printer->flat) {
        break_line(printer);
    }
    printer->flat = false;
    dm_buffer_add_byte(printer->out, bracket);
}

static void add_comma(const json_printer *printer) {
    dm_buffer_add_byte(printer->out, ',');
    if (printer->flat) {
        dm_buffer_add_byte(printer->out, ' ');
    } else {
        break_line(printer);
    }
}

void dm_json_indent(dm_text json, const char *margin, dm_buffer *out) {
    json_printer printer = {.out = out, .margin = margin};
    dm_buffer_add_string(out, margin);
    for (size_t at = 0; at < json.length; at++) {
        dm_text rest = {json.bytes + at, json.length - at};
        char byte = rest.bytes[0];
        if (byte == '{' || byte == '[') {
            open_bracket(&printer, rest);
        } else if (byte == '}' || byte == ']') {
            close_bracket(&printer, byte);
        } else if (byte == ',') {
            add_comma(&printer);
        } else if (byte == ':') {
            dm_buffer_add_string(out, ": ");
        } else if (!dm_ascii_space(byte)) {
            size_t length = token_length(rest);
            dm_terminal_add(out, (dm_text){rest.bytes, length});
            at += length - 1;
        }
    }
    dm_buffer_add_byte(out, '\n');
}
