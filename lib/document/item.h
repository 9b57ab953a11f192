/* One article or labelled row as a reader gives it: its text, and what its source tells about it. */
#ifndef DM_DOCUMENT_ITEM_H
#define DM_DOCUMENT_ITEM_H

#include "base/error.h"
#include "base/text.h"

/* A field that is carried through as it is. */
typedef struct dm_metadata {
    dm_text name;
    dm_text value; /* valid UTF-8; of an array or object its JSON */
} dm_metadata;

typedef struct dm_item {
    dm_text id;   /* of the record, else FILE:LINE or the file's name ("stdin" for "-") */
    dm_text text; /* as given, as UTF-8; of a line or row valid, of a text file with its damage */
    dm_text title, date, outlet, language; /* empty: not given */
    dm_text label, group;
    dm_text source, target; /* surface strings, or found through the spans */
    dm_span source_span,
        target_span;       /* bytes of text: as given, else where the string stands; empty: neither */
    bool bad_span;         /* a given span is outside the text or not the words that source or target say */
    bool extracted;        /* the text was taken out of an HTML page */
    size_t repaired;       /* malformed sequences of a line's or row's text that became U+FFFD */
    dm_text encoding;      /* that the text was converted from; empty: it is UTF-8 */
    bool encoding_guessed; /* nothing in the input names it */
    const dm_metadata *metadata; /* [metadata_count] in the order of the input */
    size_t metadata_count;
    size_t metadata_left_out;
    dm_text cluster;  /* id of the first near copy, for whoever looks for them; empty: not looked for */
    double weight;    /* > 0; 0: not given */
    uint64_t line;    /* of its file, from 1 */
    uint64_t ordinal; /* of the whole input, from 0 */
    dm_error error;   /* status DM_OK: none */
} dm_item;

#endif
