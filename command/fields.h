/* Options that every command which reads records has: the input kind, and the names of the fields. */
#ifndef DM_COMMAND_FIELDS_H
#define DM_COMMAND_FIELDS_H

#include "command/options.h"
#include "records/input.h"
#include "records/paths.h"

/* Rows of an option table whose settings, of type `settings`, have `uint32_t from` and
 * `dm_field_names names`. */
#define DM_FROM_OPTION(settings)                                                                             \
    { "from", 0, "auto|text|html|jsonl|csv|tsv", DM_OPTION_CHOICE, offsetof(settings, from), 0, 0 }

/* Where input comes from beside the operands, and how it is to be read. */
typedef struct dm_file_settings {
    const char *list; /* a file of paths, or NULL */
    bool list_nul;
    const char *encoding; /* NULL: as declared, else detected */
    dm_strings maps;
} dm_file_settings;

/* The rows of these, for settings that have `dm_file_settings files`. */
#define DM_FILE_OPTIONS(settings)                                                                            \
    {"files-from", 0, "FILE", DM_OPTION_LIST, offsetof(settings, files.list), 0, 0},                         \
        {"null", '0', NULL, DM_OPTION_FLAG, offsetof(settings, files.list_nul), 0, 0},                       \
        {"encoding", 0, "NAME", DM_OPTION_STRING, offsetof(settings, files.encoding), 0, 0}, {               \
        "map", 0, "FIELD=NAME[,FIELD=NAME]...", DM_OPTION_STRINGS, offsetof(settings, files.maps), 0, 0      \
    }

/* The operands and the list as sources of input; standard input where there is neither. `from` is the input
 * kind: any but DM_INPUT_AUTO takes every file of a folder. */
dm_path_sources dm_fields_sources(const dm_operands *operands, const dm_file_settings *files, uint32_t from);

/* Sets the names that maps give; the names live in the command line. Says what is wrong and returns the exit
 * code. The command line's strings are changed. */
int dm_fields_map(const char *command, const dm_strings *maps, dm_field_names *names);

#define DM_FIELD_OPTION(settings, field)                                                                     \
    { #field, 0, "FIELD", DM_OPTION_STRING, offsetof(settings, names.field), 0, 0 }

#endif
