#include "command/confine.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>

#include "command/message.h"
#include "command/model_folders.h"
#include "command/sandbox.h"

/* FILE:WEIGHT names FILE, though a file may be called like the whole. */
static void allow_input(dm_sandbox *sandbox, const dm_option *option, const char *value) {
    dm_sandbox_allow(sandbox, value, DM_SANDBOX_READ);
    const char *colon = value && strchr(option->argument, ':') ? strrchr(value, ':') : NULL;
    char path[PATH_MAX];
    if (colon && colon - value < PATH_MAX) {
        (void)snprintf(path, sizeof path, "%.*s", (int)(colon - value), value);
        dm_sandbox_allow(sandbox, path, DM_SANDBOX_READ);
    }
}

static void allow_option(dm_sandbox *sandbox, const dm_option *option, const void *field) {
    const char *const *value = field;
    const dm_strings *values = field;
    switch (option->kind) {
    case DM_OPTION_INPUT:
        allow_input(sandbox, option, *value);
        break;
    case DM_OPTION_INPUTS:
        for (size_t i = 0; i < values->count; i++) {
            allow_input(sandbox, option, values->values[i]);
        }
        break;
    case DM_OPTION_LIST:
        if (*value) {
            dm_sandbox_allow_reading(sandbox);
        }
        break;
    case DM_OPTION_DATABASE:
        dm_sandbox_allow_scratch(sandbox);
        dm_sandbox_allow(sandbox, *value, DM_SANDBOX_WRITE);
        break;
    case DM_OPTION_OUTPUT:
        dm_sandbox_allow(sandbox, *value, DM_SANDBOX_WRITE);
        break;
    case DM_OPTION_FOLDER:
        dm_sandbox_allow(sandbox, *value, DM_SANDBOX_FOLDER);
        break;
    default:
        break;
    }
}

static void allow_models(void *sandbox, const char *folder) {
    dm_sandbox_allow(sandbox, folder, DM_SANDBOX_READ);
}

int dm_command_confine(const dm_command *command, const void *settings, bool off, dm_operands *operands) {
    if (off) {
        operands->lacks = DM_SANDBOX_OFF;
        return DM_EXIT_DONE;
    }
    dm_sandbox sandbox;
    dm_error error = {0};
    dm_sandbox_begin(&sandbox);
    for (size_t i = 0; i < command->option_count; i++) {
        const dm_option *option = &command->options[i];
        allow_option(&sandbox, option, (const char *)settings + option->field);
    }
    for (size_t i = 0; i < operands->count; i++) {
        dm_sandbox_allow(&sandbox, operands->values[i], DM_SANDBOX_READ);
    }
    dm_status status = dm_model_folders_visit(allow_models, &sandbox, &error);
    operands->lacks = dm_sandbox_enter(&sandbox);
    return status == DM_OK ? DM_EXIT_DONE : dm_message_error(NULL, &error);
}
