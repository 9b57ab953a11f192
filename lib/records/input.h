/* Readers: files of any admitted kind to one item after the other, in order, each with its metadata.
 *
 * One item is an article (a whole text or HTML file, a JSONL line, a CSV or TSV row). Every item comes out
 * exactly once: one that cannot be read comes out with its error in place of a text. .gz and .zst are read
 * through (libarchive), with a cap on what comes out; what is not UTF-8 is converted (encoding.h).
 *
 *   stream (unpacked blocks) -> lines or rows -> named fields -> item
 *
 * docs/record.md tells users what is read how. */
#ifndef DM_RECORDS_INPUT_H
#define DM_RECORDS_INPUT_H

#include "base/arena.h"
#include "base/error.h"
#include "document/item.h"
#include "records/stream.h"

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
 * `weight`, `source_start`, `source_end`, `target_start` and `target_end` are read. */
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
    const char *language;
    bool may_lack; /* a table may lack columns that go by other names than the defaults, but for the text */
} dm_field_names;

extern const dm_field_names dm_field_names_default;

/* Which fields of JSONL, CSV and TSV are kept in the items beside those that have a place there. */
typedef enum dm_metadata_choice {
    DM_METADATA_NONE,
    DM_METADATA_ARTICLE, /* all but id, text, title, date, outlet and language, which an article's record has
                          */
    DM_METADATA_ROW      /* all but id and text */
} dm_metadata_choice;

/* Fields that one item carries through at most; more are counted and left out. */
enum { DM_METADATA_MAXIMUM = 256 };

typedef struct dm_reader_options {
    dm_input_kind kind;
    const dm_field_names *names; /* NULL: the defaults */
    const char *encoding;        /* of the input, as iconv knows it; NULL: as declared, else detected */
    dm_metadata_choice metadata;
    const char *const *kept; /* [kept_count] names of the only metadata to keep; NULL: all of the choice */
    size_t kept_count;
} dm_reader_options;

typedef struct dm_reader dm_reader;

/* Opens a file ("-": standard input). `names` may be NULL for the defaults. DM_BAD_IO when it cannot be
 * opened or is a directory; DM_BAD_INPUT when a table's head lacks the text field, or one of
 * another name than the default (the message names the fields there are, and the nearest). */
dm_status dm_reader_open(const char *path, dm_input_kind kind, const dm_field_names *names,
                         dm_reader **reader, dm_error *error);

/* The same over a stream, which now belongs to the reader, also when opening fails; nothing of it was
 * skipped. `name` is what ids show. */
dm_status dm_reader_open_stream(dm_stream *stream, dm_text name, const dm_reader_options *options,
                                dm_reader **reader, dm_error *error);

/* The next item, its bytes in `arena`. `*more` is false, and the item empty, behind the last one. A fault of
 * the input as a whole (read error, archive damaged in the middle) is returned as a status; a fault of one
 * item is in the item. */
dm_status dm_reader_next(dm_reader *reader, dm_arena *arena, dm_item *item, bool *more, dm_error *error);

/* Bytes read so far and in all (0: not known), for progress. */
void dm_reader_position(const dm_reader *reader, uint64_t *done, uint64_t *total);
dm_input_kind dm_reader_kind(const dm_reader *reader);

/* True when another line can be read without a wait for more input. */
bool dm_reader_has_line(const dm_reader *reader);

/* True when the file's head has this field; always false for text. */
bool dm_reader_has_field(const dm_reader *reader, const char *field);

/* The field that somebody may have meant who gave this name; empty when none is near. */
dm_text dm_reader_nearest_field(const dm_reader *reader, const char *field);

/* The fields that the head of a table or the first line of JSONL names and that come out as metadata, copied
 * into `arena`. DM_NO_MEMORY. */
dm_status dm_reader_metadata(const dm_reader *reader, dm_arena *arena, const dm_text **names, size_t *count,
                             dm_error *error);
void dm_reader_close(dm_reader *reader);

/* The last extension of a path with its point; empty when there is none. */
dm_text dm_reader_extension(dm_text path);

/* Whether a path ends as the files do that can be read, packed ones and archives among them. */
bool dm_reader_knows_extension(dm_text path);

#endif
