/* What a lexicon finds, as records: a line of JSON or a row of CSV a unit, or a row of CSV a match. */
#ifndef DM_CLASSIFY_LEXICON_RECORD_H
#define DM_CLASSIFY_LEXICON_RECORD_H

#include "attribution/attribution.h"
#include "classify/lexicon_count.h"
#include "records/input.h"
#include "records/writer.h"

typedef enum dm_lexicon_output { DM_LEXICON_JSONL, DM_LEXICON_CSV, DM_LEXICON_MATCHES } dm_lexicon_output;

/* What is counted: a unit of attribution or a stretch of text. */
typedef struct dm_counted_unit {
    dm_text document_id;
    const dm_document *document;
    char letter;          /* of its id */
    uint64_t number;      /* of its id, from 1 */
    const char *kind;     /* direct, mixed, indirect, paragraph, sentence, text */
    uint32_t paragraph;   /* index, or DM_NONE */
    dm_text speaker;      /* empty: nobody */
    const dm_span *spans; /* [span_count] bytes */
    size_t span_count;
} dm_counted_unit;

typedef struct dm_lexicon_record {
    dm_lexicon_output kind;
    dm_offset_unit offsets;
    bool no_text;
    const char *notes[DM_RUN_NOTES]; /* [note_count] codes that hold for every document of the run */
    size_t note_count;
} dm_lexicon_record;

/* The head of CSV; nothing for JSONL. */
void dm_lexicon_record_begin(const dm_lexicon_record *record, const dm_lexicon *lexicon, dm_buffer *out);

/* The unit that was counted last. */
void dm_lexicon_record_write(const dm_lexicon_record *record, const dm_counted_unit *unit,
                             const dm_lexicon_counter *counter, dm_buffer *out);

/* A document that could not be read. */
void dm_lexicon_record_error(const dm_lexicon_record *record, const dm_lexicon *lexicon, dm_text document_id,
                             const dm_error *error, dm_buffer *out);

#endif
