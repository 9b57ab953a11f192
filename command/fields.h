/* Options that every command which reads records has: the input kind, and the names of the fields. */
#ifndef DM_COMMAND_FIELDS_H
#define DM_COMMAND_FIELDS_H

#include "command/options.h"
#include "records/input.h"

/* Rows of an option table whose settings, of type `settings`, have `uint32_t from` and
 * `dm_field_names names`. */
#define DM_FROM_OPTION(settings)                                                                             \
    {                                                                                                        \
        "from", 0, "auto|text|html|jsonl|csv|tsv", DM_OPTION_CHOICE, offsetof(settings, from), 0, 0,         \
            "kind of the input (default: by its name and first bytes)"                                       \
    }

#define DM_FIELD_OPTION(settings, field, what)                                                               \
    {                                                                                                        \
#field, 0, "FIELD", DM_OPTION_STRING, offsetof(settings, names.field), 0, 0,                         \
            "field of JSONL, CSV and TSV that holds " what " (default: " #field ")"                          \
    }

#endif
