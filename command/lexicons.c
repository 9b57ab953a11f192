#include "command/lexicons.h"

#include <unistd.h>

#include "base/embedded.h"
#include "base/nearest.h"
#include "command/message.h"

#define LEXICON_BYTES ((size_t)64 * 1024 * 1024)

/* The bytes of an embedded lexicon; NULL bytes when there is none of that name. */
static dm_text embedded(const char *name) {
    dm_buffer file_name = {0};
    dm_buffer_format(&file_name, "%s.tsv", name);
    dm_buffer_add_byte(&file_name, '\0');
    dm_text bytes = file_name.failed ? (dm_text){NULL, 0} : dm_embedded(file_name.bytes);
    dm_buffer_free(&file_name);
    return bytes;
}

static dm_status read_lexicon(const char *name, dm_arena *arena, dm_lexicon_import *import, dm_error *error) {
    dm_text bytes = embedded(name);
    dm_status status = DM_OK;
    if (!bytes.bytes) {
        dm_text usual = DM_TEXT(DM_DEFAULT_LEXICON);
        if (access(name, F_OK) != 0 && dm_nearest(dm_text_of(name), &usual, 1) == 0) {
            return dm_fail(error, DM_BAD_IO,
                           "no such file, and no lexicon of that name; did you mean " DM_DEFAULT_LEXICON "?");
        }
        status = dm_file_read(name, LEXICON_BYTES, arena, &bytes, error);
    }
    return status == DM_OK ? dm_lexicon_import_add(import, bytes, name, error) : status;
}

int dm_lexicons_named(const char *const *names, size_t count, dm_arena *arena, dm_lexicon_import **import,
                      dm_text *text) {
    dm_error error = {0};
    const char *at = NULL;
    dm_status status = dm_lexicon_import_new(import, &error);
    if (status != DM_OK) {
        *import = NULL;
        return dm_message_error(NULL, &error);
    }
    for (size_t i = 0; i < count && status == DM_OK; i++) {
        at = names[i];
        status = read_lexicon(at, arena, *import, &error);
    }
    if (status == DM_OK) {
        status = dm_lexicon_import_text(*import, text, &error);
    }
    if (status == DM_OK) {
        return DM_EXIT_DONE;
    }
    dm_lexicon_import_free(*import);
    *import = NULL;
    return dm_message_error(at, &error);
}
