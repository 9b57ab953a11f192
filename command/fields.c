#include "command/fields.h"

#include <string.h>

#include "command/message.h"

/* Fields that can be mapped. */
static const struct {
    const char *field;
    size_t place; /* of its name in dm_field_names */
} mapped[] = {
    {"id", offsetof(dm_field_names, id)},         {"text", offsetof(dm_field_names, text)},
    {"label", offsetof(dm_field_names, label)},   {"group", offsetof(dm_field_names, group)},
    {"source", offsetof(dm_field_names, source)}, {"target", offsetof(dm_field_names, target)},
    {"title", offsetof(dm_field_names, title)},   {"date", offsetof(dm_field_names, date)},
    {"outlet", offsetof(dm_field_names, outlet)}, {"language", offsetof(dm_field_names, language)},
};

/* The field that a piece FIELD=... begins with; its number, or that of all when it is none. */
static size_t field_of(const char *piece) {
    size_t i = 0;
    for (; i < sizeof mapped / sizeof *mapped; i++) {
        size_t length = strlen(mapped[i].field);
        if (strncmp(piece, mapped[i].field, length) == 0 && piece[length] == '=') {
            break;
        }
    }
    return i;
}

/* The comma behind which the next FIELD= stands: other commas are part of a name. */
static char *end_of_name(char *name) {
    char *comma = strchr(name, ',');
    while (comma && field_of(comma + 1) == sizeof mapped / sizeof *mapped) {
        comma = strchr(comma + 1, ',');
    }
    return comma;
}

static int map_one(const char *command, char *map, dm_field_names *names) {
    while (map) {
        size_t field = field_of(map);
        if (field == sizeof mapped / sizeof *mapped) {
            return dm_usage_error(command,
                                  "--map: '%s' does not begin with id=, text=, title=, date=, outlet=, "
                                  "language=, label=, group=, source= or target=",
                                  map);
        }
        char *name = map + strlen(mapped[field].field) + 1;
        char *comma = end_of_name(name);
        if (comma) {
            *comma = '\0';
        }
        if (!*name) {
            return dm_usage_error(command, "--map: %s= lacks a name", mapped[field].field);
        }
        *(const char **)(void *)((char *)names + mapped[field].place) = name;
        map = comma ? comma + 1 : NULL;
    }
    return DM_EXIT_DONE;
}

int dm_fields_map(const char *command, const dm_strings *maps, dm_field_names *names) {
    int exit_code = DM_EXIT_DONE;
    for (size_t i = 0; i < maps->count && exit_code == DM_EXIT_DONE; i++) {
        exit_code = map_one(command, (char *)maps->values[i], names); /* a string of argv, which is ours */
    }
    return exit_code;
}

dm_path_sources dm_fields_sources(const dm_operands *operands, const dm_file_settings *files, uint32_t from) {
    static char standard_input[] = "-";
    static char *const no_operands[] = {standard_input};
    bool none = !operands->count && !files->list;
    return (dm_path_sources){.operands = none ? no_operands : operands->values,
                             .operand_count = none ? 1 : operands->count,
                             .list = files->list,
                             .list_nul = files->list_nul,
                             .every = from != DM_INPUT_AUTO};
}
