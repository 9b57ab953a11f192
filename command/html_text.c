#include "command/html_text.h"

#include "command/terminal.h"

void dm_html_add_text(dm_buffer *out, dm_text text) {
    static const struct {
        char byte;
        const char *escaped;
    } escapes[] = {{'&', "&amp;"}, {'<', "&lt;"}, {'>', "&gt;"}, {'"', "&quot;"}, {'\'', "&#39;"}};
    dm_buffer line = {0};
    dm_terminal_add(&line, text);
    for (size_t i = 0; i < line.length; i++) {
        size_t which = 0;
        while (which < sizeof escapes / sizeof *escapes && escapes[which].byte != line.bytes[i]) {
            which++;
        }
        if (which < sizeof escapes / sizeof *escapes) {
            dm_buffer_add_string(out, escapes[which].escaped);
        } else {
            dm_buffer_add_byte(out, line.bytes[i]);
        }
    }
    out->failed = out->failed || line.failed;
    dm_buffer_free(&line);
}
