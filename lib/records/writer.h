/* Writers: annotations to annotated JSON (one pretty document or an array), JSONL, or CSV with one row a
 * unit. docs/record.schema.json is the contract; every byte that goes out is valid UTF-8. */
#ifndef DM_RECORDS_WRITER_H
#define DM_RECORDS_WRITER_H

#include "base/buffer.h"

struct dm_annotation;
struct dm_annotator_options;

typedef enum dm_output_kind { DM_OUTPUT_JSON, DM_OUTPUT_JSONL, DM_OUTPUT_CSV } dm_output_kind;
typedef enum dm_offset_unit { DM_OFFSET_CODEPOINT, DM_OFFSET_BYTE, DM_OFFSET_UTF16 } dm_offset_unit;

/* The words that --offsets takes and records say, by unit. */
extern const char *const dm_offset_unit_names[];

/* The unit of a name; code points for any other, and for a record that names none. */
dm_offset_unit dm_offset_unit_of(dm_text name);

enum { DM_RUN_NOTES = 4 };

typedef struct dm_record_options {
    dm_output_kind kind;
    dm_offset_unit offsets;
    bool array;              /* JSON: an array of documents; false: a single one */
    bool no_text;            /* ids, hashes, spans and scores without the words */
    bool cluster;            /* CSV: a column for the near copies */
    const dm_text *metadata; /* [metadata_count] CSV: fields of the input that have columns */
    size_t metadata_count;
    const char *notes[DM_RUN_NOTES]; /* [note_count] codes of notes that hold for every document of the run */
    size_t note_count;
} dm_record_options;

/* What stands before the first record (a CSV head, "[" of an array), the record itself (with the comma or
 * line end that its place asks for; `written` records came before it), and what stands behind the last. */
void dm_record_begin(const dm_record_options *options, const struct dm_annotator_options *annotator,
                     dm_buffer *out);
void dm_record_write(const dm_record_options *options, const struct dm_annotator_options *annotator,
                     const struct dm_annotation *annotation, uint64_t written, dm_buffer *out);
void dm_record_end(const dm_record_options *options, uint64_t written, dm_buffer *out);

/* Appends a JSON string with quotes: controls, <, >, &, U+2028/9, and bidi controls escaped; malformed UTF-8
 * repaired. */
void dm_json_string(dm_text text, dm_buffer *out);

/* Appends a CSV field per RFC 4180, with ' before a leading = + - @ TAB CR. */
void dm_csv_field(dm_text text, dm_buffer *out);

#endif
