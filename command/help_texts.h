/* What --help says, made from the manual pages by help_texts.awk when the program is built. */
#ifndef DM_COMMAND_HELP_TEXTS_H
#define DM_COMMAND_HELP_TEXTS_H

#include <stddef.h>

/* A text of a page of docs/man. */
typedef struct dm_help_text {
    const char *page; /* "demarche-classify" */
    const char *term; /* "summary", "synopsis", "purpose", "--option", or an exit status */
    const char *text; /* without markup; lines of a synopsis are divided by '\n' */
} dm_help_text;

extern const dm_help_text dm_help_texts[]; /* [dm_help_text_count] */
extern const size_t dm_help_text_count;

#endif
