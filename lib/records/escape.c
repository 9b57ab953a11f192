#include "base/utf8.h"
#include "records/writer.h"

/* Bytes at which a run of plain characters may end. */
enum { PLAIN, ESCAPED, LOOK };

static const uint8_t json_bytes[256] = {
    [0] = ESCAPED,   [1] = ESCAPED,    [2] = ESCAPED,   [3] = ESCAPED,    [4] = ESCAPED,   [5] = ESCAPED,
    [6] = ESCAPED,   [7] = ESCAPED,    [8] = ESCAPED,   [9] = ESCAPED,    [10] = ESCAPED,  [11] = ESCAPED,
    [12] = ESCAPED,  [13] = ESCAPED,   [14] = ESCAPED,  [15] = ESCAPED,   [16] = ESCAPED,  [17] = ESCAPED,
    [18] = ESCAPED,  [19] = ESCAPED,   [20] = ESCAPED,  [21] = ESCAPED,   [22] = ESCAPED,  [23] = ESCAPED,
    [24] = ESCAPED,  [25] = ESCAPED,   [26] = ESCAPED,  [27] = ESCAPED,   [28] = ESCAPED,  [29] = ESCAPED,
    [30] = ESCAPED,  [31] = ESCAPED,   ['"'] = ESCAPED, ['\\'] = ESCAPED, ['<'] = ESCAPED, ['>'] = ESCAPED,
    ['&'] = ESCAPED, [0x7f] = ESCAPED, [0xc2] = LOOK,   [0xd8] = LOOK,    [0xe2] = LOOK,
};

/* C1 controls, line and paragraph separators, and the controls that turn the direction of text. */
static bool is_escaped(uint32_t code) {
    return (code >= 0x80 && code < 0xa0) || code == 0x61c || code == 0x200e || code == 0x200f ||
           (code >= 0x2028 && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

static void add_escape(uint32_t code, dm_buffer *out) {
    static const char short_forms[][2] = {{'"', '"'},  {'\\', '\\'}, {'\n', 'n'}, {'\r', 'r'},
                                          {'\t', 't'}, {'\b', 'b'},  {'\f', 'f'}};
    static const char digits[] = "0123456789abcdef";
    for (size_t i = 0; i < sizeof short_forms / sizeof *short_forms; i++) {
        if (code == (unsigned char)short_forms[i][0]) {
            dm_buffer_add_byte(out, '\\');
            dm_buffer_add_byte(out, short_forms[i][1]);
            return;
        }
    }
    dm_buffer_add(out, DM_TEXT("\\u"));
    for (unsigned shift = 16; shift; shift -= 4) {
        dm_buffer_add_byte(out, digits[code >> (shift - 4) & 15]);
    }
}

static void add_valid(dm_text text, dm_buffer *out) {
    size_t start = 0;
    size_t at = 0;
    while (at < text.length) {
        uint8_t kind = json_bytes[(unsigned char)text.bytes[at]];
        if (kind == PLAIN) {
            at++;
            continue;
        }
        size_t place = at;
        uint32_t code = dm_utf8_next(text, &at);
        if (kind == ESCAPED || is_escaped(code)) {
            dm_buffer_add(out, (dm_text){text.bytes + start, place - start});
            add_escape(code, out);
            start = at;
        }
    }
    if (start < text.length) {
        dm_buffer_add(out, (dm_text){text.bytes + start, text.length - start});
    }
}

/* True when every byte stands for itself. */
static bool is_plain(dm_text text) {
    size_t at = 0;
    while (at < text.length && (unsigned char)text.bytes[at] < 0x80 &&
           json_bytes[(unsigned char)text.bytes[at]] == PLAIN) {
        at++;
    }
    return at == text.length;
}

void dm_json_string(dm_text text, dm_buffer *out) {
    if (is_plain(text)) {
        if (dm_buffer_reserve(out, text.length + 2)) {
            dm_buffer_add_byte(out, '"');
            dm_buffer_add(out, text);
            dm_buffer_add_byte(out, '"');
        }
        return;
    }
    dm_buffer_add_byte(out, '"');
    if (dm_utf8_first_bad(text) == text.length) {
        add_valid(text, out);
    } else {
        dm_buffer repaired = {0};
        (void)dm_utf8_repair(text, &repaired);
        add_valid(dm_buffer_text(&repaired), out);
        out->failed = out->failed || repaired.failed;
        dm_buffer_free(&repaired);
    }
    dm_buffer_add_byte(out, '"');
}

static void add_csv(dm_text text, dm_buffer *out) {
    static const char formula[] = {'=', '+', '-', '@', '\t', '\r'};
    bool guarded = text.length && memchr(formula, text.bytes[0], sizeof formula);
    bool quoted = guarded;
    for (size_t i = 0; i < text.length && !quoted; i++) {
        char byte = text.bytes[i];
        quoted = byte == ',' || byte == '"' || byte == '\n' || byte == '\r' || byte == '\0';
    }
    if (!quoted) {
        dm_buffer_add(out, text);
        return;
    }
    dm_buffer_add(out, guarded ? DM_TEXT("\"'") : DM_TEXT("\""));
    size_t start = 0;
    for (size_t i = 0; i < text.length; i++) {
        if (text.bytes[i] == '"' || text.bytes[i] == '\0') {
            dm_buffer_add(out, (dm_text){text.bytes + start, i - start});
            /* Programs that read CSV end a field at NUL. */
            dm_buffer_add(out, text.bytes[i] ? DM_TEXT("\"\"") : DM_TEXT("\xef\xbf\xbd"));
            start = i + 1;
        }
    }
    dm_buffer_add(out, (dm_text){text.bytes + start, text.length - start});
    dm_buffer_add_byte(out, '"');
}

void dm_csv_field(dm_text text, dm_buffer *out) {
    if (dm_utf8_first_bad(text) == text.length) {
        add_csv(text, out);
        return;
    }
    dm_buffer repaired = {0};
    (void)dm_utf8_repair(text, &repaired);
    add_csv(dm_buffer_text(&repaired), out);
    out->failed = out->failed || repaired.failed;
    dm_buffer_free(&repaired);
}
