/* libdemarche: who said what in diplomatic coverage, and whether it conciliates or threatens.
 *
 * Everything here is thread-safe as long as no two threads use one handle at once; a dm_model is read-only
 * and may be shared. Nothing prints, exits or changes the locale. Texts are UTF-8; offsets say their unit. */
#ifndef DEMARCHE_H
#define DEMARCHE_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define DM_VERSION "0.1.0"

typedef enum dm_status {
    DM_OK = 0,
    DM_BAD_ARGUMENT, /* the caller's options contradict each other or are out of range */
    DM_BAD_INPUT,    /* a document or row that cannot be read */
    DM_BAD_MODEL,    /* a bundle that is damaged, or of a version that is not known */
    DM_BAD_LEXICON,
    DM_BAD_LABELS, /* labelled rows that cannot train or judge a model */
    DM_BAD_IO,     /* open, read, write, rename */
    DM_NO_MEMORY,
    DM_OVER_LIMIT, /* larger than a documented bound */
    DM_INTERRUPTED
} dm_status;

/* What went wrong and where. Lines count from 1 and offsets are bytes; 0 where there is none. */
typedef struct dm_error {
    dm_status status;
    uint64_t line;
    uint64_t offset;
    char message[240]; /* one line, ended by NUL, without the file's name */
} dm_error;

typedef struct dm_model dm_model;

/* Opens a bundle file. The caller frees the model. DM_BAD_IO, DM_BAD_MODEL, DM_NO_MEMORY. */
dm_status dm_model_open(const char *path, dm_model **model, dm_error *error);

/* Opens a model that is part of the library, such as "stance-en". DM_BAD_ARGUMENT for a name that is not
 * known. */
dm_status dm_model_open_embedded(const char *name, dm_model **model, dm_error *error);
void dm_model_free(dm_model *model);

#ifdef __cplusplus
}
#endif

#endif
