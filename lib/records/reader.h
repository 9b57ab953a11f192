/* What the readers of the single formats share: a format is a row in the table of input.c. */
#ifndef DM_RECORDS_READER_H
#define DM_RECORDS_READER_H

#include "records/encoding.h"
#include "records/field.h"
#include "records/stream.h"

typedef struct dm_format {
    dm_input_kind kind;
    const char *extensions; /* with their points, one after the other: ".html.htm" */

    /* Whether the first bytes (no byte order mark) look like this format; NULL: never by content. */
    bool (*matches)(dm_text head, const dm_text fields[DM_FIELD_COUNT]);

    /* Reads what comes before the first item; NULL: nothing. */
    dm_status (*open)(dm_reader *reader, dm_error *error);
    dm_status (*next)(dm_reader *reader, dm_arena *arena, dm_item *item, bool *more, dm_error *error);
    /* The fields that the head or the first line names; NULL: there are none. */
    const dm_text *(*fields)(const dm_reader *reader, size_t *count);
    void (*close)(dm_reader *reader); /* frees the state; NULL: none */
} dm_format;

extern const dm_format dm_text_format;
extern const dm_format dm_html_format;
extern const dm_format dm_jsonl_format;
extern const dm_format dm_csv_format;
extern const dm_format dm_tsv_format;

struct dm_reader {
    const dm_format *format;
    dm_stream *stream;
    dm_arena *arena; /* lives as long as the reader */
    dm_text name;    /* of the file, as ids show it */
    dm_text fields[DM_FIELD_COUNT];
    bool may_lack;         /* columns of a table, see dm_field_names */
    dm_text encoding;      /* that the stream as a whole is converted from; empty: each item has its own */
    bool encoding_guessed; /* of the stream */
    dm_metadata_choice metadata;
    dm_text *kept; /* [kept_count] the only metadata to keep; NULL: all of the choice */
    size_t kept_count;
    uint64_t ordinal; /* of the next item */
    void *state;      /* the format's own; NULL before open */
};

/* Sets the item's line, and its id to FILE:LINE until the record says otherwise; line 0: FILE alone, for a
 * file that is one item. */
void dm_item_begin(const dm_reader *reader, uint64_t line, dm_arena *arena, dm_item *item);

/* Says in the item what its text was converted from; false when memory ends. */
bool dm_item_decoded(dm_item *item, const dm_decoding *decoding, dm_arena *arena);

/* Whether a field of this name goes into the items' metadata. */
bool dm_reader_keeps(const dm_reader *reader, dm_text name);

/* The whole stream as the item's text. A larger one than a text may be is an error of the item; a fault of
 * the stream is returned. */
dm_status dm_item_read_whole(dm_reader *reader, dm_arena *arena, dm_item *item, dm_error *error);

#endif
