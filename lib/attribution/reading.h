/* A document as attribution reads it: its quotations, and each token as a word that the lexicons know. */
#ifndef DM_ATTRIBUTION_READING_H
#define DM_ATTRIBUTION_READING_H

#include "attribution/attribution.h"

typedef struct dm_reading {
    const dm_attributor *attributor;
    const dm_document *document;
    dm_quotations quotations;
    uint32_t *words; /* [token_count] number of the folded token in the lexicons' vocabulary, or DM_NONE */
} dm_reading;

/* Fills a reading, which lives in the document's arena. DM_NO_MEMORY. */
dm_status dm_reading_new(const dm_attributor *attributor, const dm_document *document, dm_reading *reading,
                         dm_error *error);

#endif
