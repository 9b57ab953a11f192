/* Where a report was written, as its first words: "GENEVA, Jan 10 (Reuters) - ". */
#ifndef DM_DOCUMENT_DATELINE_H
#define DM_DOCUMENT_DATELINE_H

#include "base/text.h"

typedef struct dm_dateline {
    size_t length; /* bytes, with the mark and the white space at its end; 0: none */
    bool bare;     /* a place and a mark alone, without date or agency: it can be a label as well */
    bool colon;    /* bare, and the mark is a colon, as behind the speakers of a transcript */
} dm_dateline;

/* The dateline at the start of a paragraph. */
dm_dateline dm_dateline_find(dm_text paragraph);

#endif
