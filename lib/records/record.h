/* One annotation on its way into a record: what the writers of JSON and CSV share. */
#ifndef DM_RECORDS_RECORD_H
#define DM_RECORDS_RECORD_H

#include "annotation/annotate.h"
#include "records/writer.h"

enum { DM_FIELD_NAME_BYTES = 96 };

typedef struct dm_record {
    const dm_record_options *options;
    const dm_annotator_options *annotator;
    const dm_annotation *annotation;                     /* NULL while a head is written */
    char fields[DM_MODELS_MAXIMUM][DM_FIELD_NAME_BYTES]; /* by model: name of its objects */
} dm_record;

/* Chooses the field names: a model's task, or its name where the task is taken by an earlier model or by a
 * field of the record. */
void dm_record_begin_fields(dm_record *record);

/* A byte of the document in a unit of offsets; and in the unit that the options ask for. */
uint64_t dm_offset_in(dm_offset_unit unit, const dm_document *document, uint32_t byte);
uint64_t dm_record_offset(const dm_record *record, uint32_t byte);

/* What was odd about the document and what was left out of it, as codes with counts. */
typedef struct dm_note {
    const char *code;
    uint64_t count; /* > 0 */
} dm_note;

enum { DM_NOTES_MAXIMUM = 16 };
size_t dm_record_notes(const dm_annotation *annotation, dm_note notes[DM_NOTES_MAXIMUM]);

/* The item's title, else the headline of the text; empty without either. */
dm_text dm_record_title(const dm_annotation *annotation);

/* The language as given, else the one that other_language tells; empty without either. */
dm_text dm_record_language(const dm_annotation *annotation);

/* The words that the schema uses for a status: "bad_input". */
const char *dm_record_status_name(dm_status status);

/* The words of a unit; those of several spans are joined by " ... ". */
void dm_record_unit_words(const dm_annotation *annotation, const dm_unit *unit, dm_buffer *words);

/* A feature as records name it, "lexicon:threat"; without `words` a feature made of the text's words is named
 * by its family alone; DM_NONE, a word that was left out, is "left-out". */
void dm_record_feature(const dm_record *record, size_t model, uint32_t feature, dm_buffer *name);

void dm_record_json(const dm_record *record, dm_buffer *out);
void dm_record_csv_head(const dm_record *record, dm_buffer *out);
void dm_record_csv(const dm_record *record, dm_buffer *out);

#endif
