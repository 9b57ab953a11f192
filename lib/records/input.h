/* Readers: files of any admitted kind to one item after the other, in order, each with its metadata.
 *
 * One item is an article (a whole text or HTML file, a JSONL line, a CSV or TSV row). Every item comes out
 * exactly once: one that cannot be read comes out with its error in place of a text. .gz and .zst are read
 * through (libarchive), with a cap on what comes out.
 *
 *   stream (unpacked blocks) -> lines or rows -> named fields -> item
 *
 * docs/record.md tells users what is read how. */
#ifndef DM_RECORDS_INPUT_H
#define DM_RECORDS_INPUT_H

#include "base/arena.h"
#include "base/error.h"

typedef enum dm_input_kind {
    DM_INPUT_AUTO, /* by extension, then by the first bytes */
    DM_INPUT_TEXT,
    DM_INPUT_HTML,
    DM_INPUT_JSONL,
    DM_INPUT_CSV,
    DM_INPUT_TSV
} dm_input_kind;

/* Bounds: a text, and a line or table row with everything that it holds. What is larger becomes an item with
 * its error, and reading goes on behind it. */
#define DM_INPUT_TEXT_LIMIT ((size_t)8 * 1024 * 1024)
#define DM_INPUT_LINE_LIMIT ((size_t)16 * 1024 * 1024)

/* Names of the fields that carry each part; the defaults are the same words, and so is NULL. Besides these
 * `language`, `weight`, `source_start`, `source_end`, `target_start` and `target_end` are read. */
typedef struct dm_field_names {
    const char *id;
    const char *text;
    const char *label;
    const char *group;
    const char *source;
    const char *target;
    const char *title;
    const char *date;
    const char *outlet;
} dm_field_names;

extern const dm_field_names dm_field_names_default;

typedef struct dm_item {
    dm_text id;   /* of the record, else FILE:LINE or the file's name ("stdin" for "-") */
    dm_text text; /* as given; of a line or row valid UTF-8, of a text file the file's bytes */
    dm_text title, date, outlet, language; /* empty: not given */
    dm_text label, group;
    dm_text source, target; /* surface strings, or found through the spans */
    dm_span source_span,
        target_span;  /* bytes of text: as given, else where the string stands; empty: neither */
    bool bad_span;    /* a given span is outside the text or not the words that source or target say */
    bool extracted;   /* the text was taken out of an HTML page */
    size_t repaired;  /* malformed sequences of a line's or row's text that became U+FFFD */
    double weight;    /* > 0; 0: not given */
    uint64_t line;    /* of its file, from 1 */
    uint64_t ordinal; /* of the whole input, from 0 */
    dm_error error;   /* status DM_OK: none */
} dm_item;

typedef struct dm_reader dm_reader;

/* Opens a file ("-": standard input). `names` may be NULL for the defaults. DM_BAD_IO when it cannot be
 * opened or is a directory; DM_BAD_INPUT when a table's head lacks the text field (the message names the
 * fields there are). */
dm_status dm_reader_open(const char *path, dm_input_kind kind, const dm_field_names *names,
                         dm_reader **reader, dm_error *error);

/* The next item, its bytes in `arena`. `*more` is false, and the item empty, behind the last one. A fault of
 * the input as a whole (read error, archive damaged in the middle) is returned as a status; a fault of one
 * item is in the item. */
dm_status dm_reader_next(dm_reader *reader, dm_arena *arena, dm_item *item, bool *more, dm_error *error);

/* Bytes read so far and in all (0: not known), for progress. */
void dm_reader_position(const dm_reader *reader, uint64_t *done, uint64_t *total);
dm_input_kind dm_reader_kind(const dm_reader *reader);

/* True when the file's head has this field; always false for text. */
bool dm_reader_has_field(const dm_reader *reader, const char *field);
void dm_reader_close(dm_reader *reader);

#endif
