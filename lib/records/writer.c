#include "records/writer.h"

#include "records/record.h"

static dm_record start(const dm_record_options *options, const dm_annotator_options *annotator,
                       const dm_annotation *annotation) {
    dm_record record; /* not zeroed: its field names are long, and few models take few of them */
    record.options = options;
    record.annotator = annotator;
    record.annotation = annotation;
    dm_record_begin_fields(&record);
    return record;
}

void dm_record_begin(const dm_record_options *options, const dm_annotator_options *annotator,
                     dm_buffer *out) {
    if (options->kind == DM_OUTPUT_CSV) {
        dm_record head = start(options, annotator, NULL);
        dm_record_csv_head(&head, out);
    } else if (options->kind == DM_OUTPUT_JSON && options->array) {
        dm_buffer_add(out, DM_TEXT("[\n"));
    }
}

void dm_record_write(const dm_record_options *options, const dm_annotator_options *annotator,
                     const dm_annotation *annotation, uint64_t written, dm_buffer *out) {
    dm_record record = start(options, annotator, annotation);
    if (options->kind == DM_OUTPUT_CSV) {
        dm_record_csv(&record, out);
        return;
    }
    bool array = options->kind == DM_OUTPUT_JSON && options->array;
    dm_buffer_add(out, array && written ? DM_TEXT(",\n") : DM_TEXT(""));
    dm_record_json(&record, out);
    dm_buffer_add(out, array ? DM_TEXT("") : DM_TEXT("\n"));
}

void dm_record_end(const dm_record_options *options, uint64_t written, dm_buffer *out) {
    if (options->kind == DM_OUTPUT_JSON && options->array) {
        dm_buffer_add(out, written ? DM_TEXT("\n]\n") : DM_TEXT("]\n"));
    }
}
