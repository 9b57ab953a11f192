#include <string.h>

#include "command/options.h"

enum { NAME_COLUMN = 30, LAST_COLUMN = 80 };

/* Appends words from `column` on, broken before LAST_COLUMN, each further line indented to NAME_COLUMN. */
static void add_wrapped(dm_buffer *out, const char *text, size_t column, size_t indent) {
    dm_text rest = dm_text_of(text);
    dm_text word;
    while (dm_text_next_field(&rest, ' ', &word)) {
        if (column > indent && column + 1 + word.length > LAST_COLUMN) {
            dm_buffer_add_byte(out, '\n');
            for (column = 0; column < indent; column++) {
                dm_buffer_add_byte(out, ' ');
            }
        } else if (column > indent) {
            dm_buffer_add_byte(out, ' ');
            column++;
        }
        dm_buffer_add(out, word);
        column += word.length;
    }
    dm_buffer_add_byte(out, '\n');
}

static void add_option(dm_buffer *out, const dm_option *option) {
    size_t start = out->length;
    if (option->letter) {
        dm_buffer_format(out, "  -%c, --%s", option->letter, option->name);
    } else {
        dm_buffer_format(out, "      --%s", option->name);
    }
    if (option->argument) {
        dm_buffer_format(out, " %s", option->argument);
    }
    size_t column = out->length - start;
    if (column + 2 > NAME_COLUMN) {
        dm_buffer_add_byte(out, '\n');
        column = 0;
    }
    for (; column < NAME_COLUMN; column++) {
        dm_buffer_add_byte(out, ' ');
    }
    add_wrapped(out, option->help, NAME_COLUMN, NAME_COLUMN);
}

void dm_command_help(const dm_command *command, dm_buffer *out) {
    static const dm_option help = {"help", 'h', NULL, DM_OPTION_FLAG, 0, 0, 0, "show this and end"};
    dm_buffer_format(out, "Usage: demarche %s [OPTION]... %s\n\n", command->name, command->operand);
    add_wrapped(out, command->purpose, 0, 0);
    dm_buffer_add_byte(out, '\n');
    for (size_t i = 0; i < command->option_count; i++) {
        add_option(out, &command->options[i]);
    }
    add_option(out, &help);
    dm_buffer_format(out, "\nMore: man demarche-%s\n", command->name);
}
