#include "records/annotated.h"

#include "records/input.h"
#include "records/json_parse.h"

/* A file that is one JSON text is read whole; longer ones belong into JSONL. */
enum { WHOLE_LIMIT = 64 * 1024 * 1024 };

dm_status dm_annotated_open(const char *path, dm_annotated *file, dm_error *error) {
    *file = (dm_annotated){0};
    dm_status status = dm_stream_open(path, &file->stream, error);
    file->lines = (dm_line_reader){.stream = file->stream, .limit = DM_INPUT_LINE_LIMIT};
    return status;
}

void dm_annotated_close(dm_annotated *file) {
    dm_line_reader_free(&file->lines);
    dm_stream_close(file->stream);
    dm_buffer_free(&file->work);
    cJSON_Delete(file->whole);
    *file = (dm_annotated){0};
}

/* True for what a pretty object or an array begins with, which no record of a line does. */
static bool begins_whole(dm_text line) {
    dm_text start = dm_text_trim(line);
    return start.length && (start.bytes[0] == '[' || dm_text_equal(start, DM_TEXT("{")));
}

static dm_status read_whole(dm_annotated *file, dm_text first, dm_error *error) {
    dm_buffer text = {0};
    dm_status status = DM_OK;
    bool more = true;
    dm_buffer_add(&text, first);
    while (more && status == DM_OK) {
        dm_line line;
        status = dm_line_next(&file->lines, &line, &more, error);
        if (status == DM_OK && more) {
            dm_buffer_add_byte(&text, '\n');
            dm_buffer_add(&text, line.text);
            if (text.length > WHOLE_LIMIT) {
                status =
                    dm_fail(error, DM_OVER_LIMIT,
                            "one JSON text of more than %d bytes: write JSONL (--to jsonl)", WHOLE_LIMIT);
            }
        }
    }
    if (status == DM_OK && text.failed) {
        status = dm_out_of_memory(error);
    }
    if (status == DM_OK) {
        status = dm_json_parse(dm_buffer_text(&text), &file->work, &file->whole, error);
    }
    dm_buffer_free(&text);
    if (status == DM_OK) {
        file->next = cJSON_IsArray(file->whole) ? file->whole->child : file->whole;
    }
    return status;
}

static const cJSON *take_of_whole(dm_annotated *file) {
    const cJSON *record = file->next;
    file->next = record ? record->next : NULL;
    return record;
}

/* The record of a line, or its fault. */
static dm_status parse_line(dm_annotated *file, const dm_line *line, const cJSON **record, dm_error *fault) {
    cJSON *value = NULL;
    if (line->oversize) {
        (void)dm_fail(fault, DM_OVER_LIMIT, "a line of more than %zu bytes", file->lines.limit);
    } else if (dm_json_parse(line->text, &file->work, &value, fault) == DM_NO_MEMORY) {
        return DM_NO_MEMORY;
    }
    fault->line = file->lines.number;
    *record = value;
    return DM_OK;
}

dm_status dm_annotated_next(dm_annotated *file, const cJSON **record, bool *more, dm_error *fault,
                            dm_error *error) {
    *fault = (dm_error){0};
    *record = NULL;
    while (!file->whole) {
        dm_line line;
        dm_status status = dm_line_next(&file->lines, &line, more, error);
        if (status != DM_OK || !*more) {
            return status;
        }
        if (!line.oversize && dm_text_trim(line.text).length == 0) {
            continue;
        }
        if (file->begun || line.oversize || !begins_whole(line.text)) {
            file->begun = true;
            return parse_line(file, &line, record, fault) == DM_OK ? DM_OK : dm_out_of_memory(error);
        }
        status = read_whole(file, line.text, error);
        if (status != DM_OK) {
            return status;
        }
    }
    *record = take_of_whole(file);
    *more = *record != NULL;
    return DM_OK;
}

void dm_annotated_done(dm_annotated *file, const cJSON *record) {
    if (!file->whole) {
        cJSON_Delete((cJSON *)record);
    }
}
