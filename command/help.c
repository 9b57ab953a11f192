#include <stdio.h>
#include <string.h>

#include "command/help_texts.h"
#include "command/options.h"

enum { NAME_COLUMN = 30, LAST_COLUMN = 80 };

const char *dm_help_of(const char *command, const char *term) {
    static const char program[] = "demarche";
    for (size_t i = 0; i < dm_help_text_count; i++) {
        const dm_help_text *text = &dm_help_texts[i];
        const char *name = text->page + strlen(program); /* "-classify", or "" */
        bool own = command ? *name && strcmp(name + 1, command) == 0 : !*name;
        if (own && strcmp(text->term, term) == 0) {
            return text->text;
        }
    }
    return "";
}

void dm_help_add_wrapped(dm_buffer *out, const char *text, size_t column, size_t indent) {
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

static void add_numbers(dm_buffer *out, const dm_numbers *numbers) {
    for (size_t i = 0; i < numbers->count; i++) {
        dm_buffer_add_string(out, i ? "," : "");
        dm_buffer_add_number(out, numbers->values[i]);
    }
}

static void add_choice(dm_buffer *out, const char *words, uint32_t place) {
    dm_text rest = dm_text_of(words);
    dm_text word = {"", 0};
    for (uint32_t i = 0; i <= place && dm_text_next_field(&rest, '|', &word); i++) {
    }
    dm_buffer_add(out, word);
}

static void add_range(dm_buffer *out, const dm_bounds *bounds) {
    if (bounds->to) {
        dm_buffer_format(out, bounds->to > bounds->from ? "%u-%u" : "%u", bounds->from, bounds->to);
    } else {
        dm_buffer_add_string(out, "none");
    }
}

/* The value that the field has before the command line is read; nothing where there is none to show. */
static void add_value(dm_buffer *out, const dm_option *option, const void *field) {
    switch (option->kind) {
    case DM_OPTION_FLAG:
        break;
    case DM_OPTION_STRING:
    case DM_OPTION_INPUT:
    case DM_OPTION_LIST:
    case DM_OPTION_OUTPUT:
    case DM_OPTION_FOLDER:
    case DM_OPTION_DATABASE:
        dm_buffer_add_string(out, *(const char *const *)field ? *(const char *const *)field : "");
        break;
    case DM_OPTION_STRINGS:
    case DM_OPTION_INPUTS:
        dm_buffer_add_string(out, ((const dm_strings *)field)->count ? ((const dm_strings *)field)->values[0]
                                                                     : "");
        break;
    case DM_OPTION_CHOICE:
        add_choice(out, option->argument ? option->argument : "", *(const uint32_t *)field);
        break;
    case DM_OPTION_COUNT:
        dm_buffer_add_unsigned(out, *(const uint64_t *)field);
        break;
    case DM_OPTION_NUMBER:
        dm_buffer_add_number(out, *(const double *)field);
        break;
    case DM_OPTION_NUMBERS:
        add_numbers(out, field);
        break;
    case DM_OPTION_RANGE:
        add_range(out, field);
        break;
    }
}

/* What the manual page says, and the default unless the page gave it in words. */
static void add_help(dm_buffer *out, const char *help, const dm_option *option, const char *settings,
                     size_t column) {
    dm_buffer text = {0};
    dm_buffer value = {0};
    add_value(&value, option, settings + option->field);
    dm_buffer_add_string(&text, help);
    if (value.length && !strstr(help, "(default")) {
        dm_buffer_add_string(&text, " (default: ");
        dm_buffer_add(&text, dm_buffer_text(&value));
        dm_buffer_add_byte(&text, ')');
    }
    dm_buffer_add_byte(&text, '\0');
    if (text.failed || value.failed) {
        out->failed = true;
    } else {
        dm_help_add_wrapped(out, text.bytes, column, NAME_COLUMN);
    }
    dm_buffer_free(&text);
    dm_buffer_free(&value);
}

static void add_option(dm_buffer *out, const dm_command *command, const dm_option *option,
                       const char *settings) {
    char term[64];
    (void)snprintf(term, sizeof term, "--%s", option->name);
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
    add_help(out, dm_help_of(command->name, term), option, settings, column);
}

void dm_command_help(const dm_command *command, const void *settings, dm_buffer *out) {
    static const dm_option help = {"help", 'h', NULL, DM_OPTION_FLAG, 0, 0, 0};
    static const dm_option no_sandbox = {"no-sandbox", 0, NULL, DM_OPTION_FLAG, 0, 0, 0};
    dm_text synopsis = dm_text_of(dm_help_of(command->name, "synopsis"));
    dm_text line;
    for (bool first = true; dm_text_next_field(&synopsis, '\n', &line); first = false) {
        dm_buffer_add_string(out, first ? "Usage: " : "       ");
        dm_buffer_add(out, line);
        dm_buffer_add_byte(out, '\n');
    }
    dm_buffer_add_byte(out, '\n');
    dm_help_add_wrapped(out, dm_help_of(command->name, "purpose"), 0, 0);
    dm_buffer_add_byte(out, '\n');
    for (size_t i = 0; i < command->option_count; i++) {
        add_option(out, command, &command->options[i], settings);
    }
    add_option(out, command, &no_sandbox, settings);
    add_option(out, command, &help, settings);
    dm_buffer_format(out, "\nMore: man demarche-%s\n", command->name);
}
