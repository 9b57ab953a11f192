#include "command/options.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/nearest.h"
#include "base/number.h"
#include "command/confine.h"
#include "command/message.h"

/* Where the reading of a command line stands. */
typedef struct command_reading {
    const dm_command *command;
    char **arguments; /* [count] */
    int count;
    int at; /* the argument that is read */
    char *settings;
    bool no_sandbox;
} command_reading;

int dm_usage_error(const char *command, const char *format, ...) {
    char message[400];
    va_list arguments;
    va_start(arguments, format);
    int written = vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    const char *space = command ? " " : "";
    dm_message(NULL, 0, "%s; see 'demarche%s%s --help'", written < 0 ? "" : message, space,
               command ? command : "");
    return DM_EXIT_USAGE;
}

static bool read_choice(const dm_option *option, dm_text value, void *field) {
    dm_text words = dm_text_of(option->argument);
    dm_text word;
    for (uint32_t place = 0; dm_text_next_field(&words, '|', &word); place++) {
        if (dm_text_equal(word, value)) {
            *(uint32_t *)field = place;
            return true;
        }
    }
    return false;
}

static bool read_count(const dm_option *option, dm_text value, uint64_t *count) {
    return dm_number_parse_unsigned(value, (uint64_t)option->most, count) &&
           *count >= (uint64_t)option->least;
}

static bool read_number(const dm_option *option, dm_text value, double *number) {
    return dm_number_parse(value, number) && *number >= option->least && *number <= option->most;
}

static bool read_numbers(const dm_option *option, dm_text value, dm_numbers *numbers) {
    dm_text part;
    numbers->count = 0;
    while (dm_text_next_field(&value, ',', &part)) {
        if (numbers->count == DM_VALUES_MAXIMUM ||
            !read_number(option, part, &numbers->values[numbers->count])) {
            return false;
        }
        numbers->count++;
    }
    return numbers->count > 0;
}

static bool read_range(const dm_option *option, dm_text value, dm_bounds *bounds) {
    if (dm_text_equal(value, DM_TEXT("none"))) {
        *bounds = (dm_bounds){0, 0};
        return true;
    }
    dm_text first;
    uint64_t from;
    if (!dm_text_next_field(&value, '-', &first) || !read_count(option, first, &from)) {
        return false;
    }
    uint64_t to = from;
    if (value.bytes && (!read_count(option, value, &to) || to < from)) {
        return false;
    }
    *bounds = (dm_bounds){(uint32_t)from, (uint32_t)to};
    return true;
}

static bool read_string(dm_text value, const char **string) {
    *string = value.bytes;
    return value.length > 0;
}

static bool read_strings(dm_text value, dm_strings *strings) {
    if (value.length == 0 || strings->count == DM_VALUES_MAXIMUM) {
        return false;
    }
    strings->values[strings->count++] = value.bytes;
    return true;
}

static bool read_value(const dm_option *option, const char *string, void *field) {
    dm_text value = dm_text_of(string);
    switch (option->kind) {
    case DM_OPTION_FLAG:
        *(bool *)field = true;
        return true;
    case DM_OPTION_STRING:
    case DM_OPTION_INPUT:
    case DM_OPTION_LIST:
    case DM_OPTION_OUTPUT:
    case DM_OPTION_FOLDER:
    case DM_OPTION_DATABASE:
        return read_string(value, field);
    case DM_OPTION_STRINGS:
    case DM_OPTION_INPUTS:
        return read_strings(value, field);
    case DM_OPTION_CHOICE:
        return read_choice(option, value, field);
    case DM_OPTION_COUNT:
        return read_count(option, value, field);
    case DM_OPTION_NUMBER:
        return read_number(option, value, field);
    case DM_OPTION_NUMBERS:
        return read_numbers(option, value, field);
    case DM_OPTION_RANGE:
        return read_range(option, value, field);
    }
    return false;
}

/* What would have been right, by kind. */
static int refuse_value(const command_reading *reading, const dm_option *option, const char *value) {
    const char *command = reading->command->name;
    switch (option->kind) {
    case DM_OPTION_STRING:
    case DM_OPTION_INPUT:
    case DM_OPTION_LIST:
    case DM_OPTION_OUTPUT:
    case DM_OPTION_FOLDER:
    case DM_OPTION_DATABASE:
        return dm_usage_error(command, "--%s: '%s' is empty, give %s", option->name, value, option->argument);
    case DM_OPTION_STRINGS:
    case DM_OPTION_INPUTS:
        return dm_usage_error(command, "--%s: '%s' is empty, or one of more than %d", option->name, value,
                              DM_VALUES_MAXIMUM);
    case DM_OPTION_COUNT:
        return dm_usage_error(command, "--%s: '%s' is not a whole number from %.0f to %.0f", option->name,
                              value, option->least, option->most);
    case DM_OPTION_NUMBER:
    case DM_OPTION_NUMBERS:
        return dm_usage_error(command, "--%s: '%s' is not a number from %g to %g%s", option->name, value,
                              option->least, option->most,
                              option->kind == DM_OPTION_NUMBERS ? ", or several with commas between" : "");
    case DM_OPTION_RANGE:
        return dm_usage_error(command, "--%s: '%s' is not 'none' or a range within %.0f-%.0f", option->name,
                              value, option->least, option->most);
    case DM_OPTION_FLAG:
    case DM_OPTION_CHOICE:
        break;
    }
    return dm_usage_error(command, "--%s: '%s' is not one of %s", option->name, value, option->argument);
}

static int set_option(command_reading *reading, const dm_option *option, const char *value) {
    if (option->kind == DM_OPTION_FLAG) {
        value = "";
    } else if (!value && reading->at + 1 < reading->count) {
        value = reading->arguments[++reading->at];
    } else if (!value) {
        return dm_usage_error(reading->command->name, "--%s wants a value: %s", option->name,
                              option->argument);
    }
    return read_value(option, value, reading->settings + option->field)
               ? DM_EXIT_DONE
               : refuse_value(reading, option, value);
}

static int refuse_name(const command_reading *reading, const char *name, size_t length) {
    enum { ROWS = 64 };
    dm_text names[ROWS];
    size_t count = 0;
    for (; count < reading->command->option_count && count < ROWS - 2; count++) {
        names[count] = dm_text_of(reading->command->options[count].name);
    }
    names[count++] = DM_TEXT("help");
    names[count++] = DM_TEXT("no-sandbox");
    char word[64];
    (void)snprintf(word, sizeof word, "%.*s", (int)(length < 60 ? length : 60), name);
    size_t nearest = dm_nearest(dm_text_of(word), names, count);
    if (nearest < count) {
        return dm_usage_error(reading->command->name, "unknown option --%s, did you mean --%s?", word,
                              names[nearest].bytes);
    }
    return dm_usage_error(reading->command->name, "unknown option --%s", word);
}

static int read_long(command_reading *reading, const char *argument) {
    const char *equals = strchr(argument, '=');
    size_t length = equals ? (size_t)(equals - argument) : strlen(argument);
    for (size_t i = 0; i < reading->command->option_count; i++) {
        const dm_option *option = &reading->command->options[i];
        if (strlen(option->name) != length || memcmp(option->name, argument, length) != 0) {
            continue;
        }
        if (equals && option->kind == DM_OPTION_FLAG) {
            return dm_usage_error(reading->command->name, "--%s takes no value", option->name);
        }
        return set_option(reading, option, equals ? equals + 1 : NULL);
    }
    return refuse_name(reading, argument, length);
}

/* Letters may be bundled; one that takes a value ends the bundle: -qm FILE, -mFILE. */
static int read_short(command_reading *reading, const char *letters) {
    for (; *letters; letters++) {
        const dm_option *option = NULL;
        for (size_t i = 0; i < reading->command->option_count && !option; i++) {
            option = reading->command->options[i].letter == *letters ? &reading->command->options[i] : NULL;
        }
        if (!option) {
            return dm_usage_error(reading->command->name, "unknown option -%c", *letters);
        }
        bool takes_value = option->kind != DM_OPTION_FLAG;
        int exit_code = set_option(reading, option, takes_value && letters[1] ? letters + 1 : NULL);
        if (exit_code != DM_EXIT_DONE || takes_value) {
            return exit_code;
        }
    }
    return DM_EXIT_DONE;
}

static int check_operands(const dm_command *command, const dm_operands *operands) {
    if (operands->count < command->least_operands) {
        return dm_usage_error(command->name, "no %s given", command->operand);
    }
    if (operands->count > command->most_operands) {
        return dm_usage_error(command->name, "'%s' is more than the one %s it takes",
                              operands->values[command->most_operands], command->operand);
    }
    return DM_EXIT_DONE;
}

static int print_help(const dm_command *command, const void *settings) {
    dm_buffer help = {0};
    dm_command_help(command, settings, &help);
    int exit_code = dm_write_whole("-", &help);
    dm_buffer_free(&help);
    return exit_code;
}

bool dm_command_line_read(const dm_command *command, int argc, char **argv, void *settings,
                          dm_operands *operands, int *exit_code) {
    command_reading reading = {
        .command = command, .arguments = argv, .count = argc, .at = 1, .settings = settings};
    bool only_operands = false;
    *operands = (dm_operands){.values = argv + 1};
    *exit_code = DM_EXIT_DONE;
    for (; reading.at < argc && *exit_code == DM_EXIT_DONE; reading.at++) {
        char *argument = argv[reading.at];
        if (only_operands || argument[0] != '-' || argument[1] == '\0') {
            operands->values[operands->count++] = argument;
        } else if (strcmp(argument, "--") == 0) {
            only_operands = true;
        } else if (strcmp(argument, "--help") == 0 || strcmp(argument, "-h") == 0) {
            *exit_code = print_help(command, settings);
            return false;
        } else if (strcmp(argument, "--no-sandbox") == 0) {
            reading.no_sandbox = true;
        } else if (argument[1] == '-') {
            *exit_code = read_long(&reading, argument + 2);
        } else {
            *exit_code = read_short(&reading, argument + 1);
        }
    }
    if (*exit_code == DM_EXIT_DONE) {
        *exit_code = check_operands(command, operands);
    }
    if (*exit_code == DM_EXIT_DONE) {
        *exit_code = dm_command_confine(command, settings, reading.no_sandbox, operands);
    }
    return *exit_code == DM_EXIT_DONE;
}
