/* The command line of a subcommand, driven by one table: a new option is a row, which parsing, --help and the
 * suggestion for a misspelt name all read, and a paragraph of the manual page, which --help shows. Values go
 * to fields of the command's settings. */
#ifndef DM_COMMAND_OPTIONS_H
#define DM_COMMAND_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"

/* What an option takes, and the type of the field that it fills. */
typedef enum dm_option_kind {
    DM_OPTION_FLAG,    /* bool: nothing */
    DM_OPTION_STRING,  /* const char *: any text that is not empty */
    DM_OPTION_STRINGS, /* dm_strings: the same, and the option may be given again */
    DM_OPTION_CHOICE,  /* uint32_t: the place of the word in `argument`, whose words '|' divides */
    DM_OPTION_COUNT,   /* uint64_t: a whole number from least to most */
    DM_OPTION_NUMBER,  /* double: a number from least to most */
    DM_OPTION_NUMBERS, /* dm_numbers: the same, several, divided by commas */
    DM_OPTION_RANGE,   /* dm_bounds: A-B or A, both from least to most; "none" gives 0, 0 */

    /* Strings that are paths, for which the run is given leave (sandbox.h): */
    DM_OPTION_INPUT,    /* const char *: what is read */
    DM_OPTION_INPUTS,   /* dm_strings: the same, several */
    DM_OPTION_LIST,     /* const char *: a file that names others, which are read */
    DM_OPTION_OUTPUT,   /* const char *: a file that is written */
    DM_OPTION_FOLDER,   /* const char *: a folder that is written to */
    DM_OPTION_DATABASE, /* const char *: a database that is written, by a command that works with one */
} dm_option_kind;

enum { DM_VALUES_MAXIMUM = 32 };

typedef struct dm_strings {
    const char *values[DM_VALUES_MAXIMUM]; /* [count] */
    size_t count;
} dm_strings;

typedef struct dm_numbers {
    double values[DM_VALUES_MAXIMUM]; /* [count] */
    size_t count;
} dm_numbers;

typedef struct dm_bounds {
    uint32_t from, to;
} dm_bounds;

typedef struct dm_option {
    const char *name;     /* without the dashes */
    char letter;          /* the short form; NUL: none */
    const char *argument; /* what --help calls it, or the words of a choice; NULL for a flag */
    dm_option_kind kind;
    size_t field; /* offset of the field in the settings */
    double least, most;
} dm_option;

typedef struct dm_command {
    const char *name;
    const char *operand; /* what it works on, as messages say: "FILE" */
    size_t least_operands, most_operands;
    const dm_option *options; /* [option_count], without --help and --no-sandbox, which every command has */
    size_t option_count;
} dm_command;

/* What stands on the command line beside the options, in order. */
typedef struct dm_operands {
    char **values; /* [count], in the caller's argv */
    size_t count;
    unsigned lacks; /* bits of dm_sandbox_lack: what the run does without */
} dm_operands;

/* Reads the command line, and enters the sandbox in which there are the paths that it names and no others;
 * argv[0] is the subcommand's name and argv is reordered. True: settings and operands are filled. False: the
 * run ends with `*exit_code`, and what there is to say has been said: the help that was asked for, or what is
 * wrong with the command line. */
bool dm_command_line_read(const dm_command *command, int argc, char **argv, void *settings,
                          dm_operands *operands, int *exit_code);

/* One line for somebody who used the command wrongly, with the way to its help; returns the exit code. */
int dm_usage_error(const char *command, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* The text of --help, from the command's manual page; `settings` hold the defaults. */
void dm_command_help(const dm_command *command, const void *settings, dm_buffer *out);

/* What the page of a command has under a term (command/help_texts.h), "" if nothing; NULL: that of
 * demarche(1). */
const char *dm_help_of(const char *command, const char *term);

/* Appends words from `column` on, broken at the 80th column, each further line indented. */
void dm_help_add_wrapped(dm_buffer *out, const char *text, size_t column, size_t indent);

#endif
