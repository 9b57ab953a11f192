#include "records/json_parse.h"
#include "records/line.h"
#include "records/reader.h"

typedef struct line_state {
    dm_line_reader reader;
    dm_line line;         /* the first one, read when the file was opened */
    bool line_held;       /* it is still to be given */
    dm_buffer work;       /* of the parser */
    dm_buffer decoded;    /* a line that is not UTF-8 */
    dm_decoding decoding; /* of the line at hand */
    dm_text *keys;        /* [key_count] of the first line's object */
    size_t key_count;
} line_state;

static void close_lines(dm_reader *reader) {
    line_state *state = reader->state;
    dm_line_reader_free(&state->reader);
    dm_buffer_free(&state->work);
    dm_buffer_free(&state->decoded);
}

/* Has the line as UTF-8, whatever it is; false when memory ends. */
static bool decode_line(line_state *state) {
    bool odd = dm_encoding_choose(state->line.text, DM_TEXT(""), &state->decoding);
    if (odd && state->decoding.encoding[0]) { /* else damaged UTF-8, whose damage each field counts */
        dm_buffer_clear(&state->decoded);
        (void)dm_encoding_convert(&state->decoding, state->line.text, &state->decoded);
        state->line.text = dm_buffer_text(&state->decoded);
    }
    return !state->decoded.failed;
}

/* The next line that is not blank. */
static dm_status next_line(line_state *state, bool *more, dm_error *error) {
    *more = state->line_held;
    while (!state->line_held) {
        dm_status status = dm_line_next(&state->reader, &state->line, more, error);
        if (status != DM_OK || !*more) {
            return status;
        }
        state->line_held = state->line.oversize || dm_text_trim(state->line.text).length;
        if (state->line_held && !decode_line(state)) {
            return dm_out_of_memory(error);
        }
    }
    return DM_OK;
}

static dm_status copy_keys(dm_reader *reader, line_state *state, const cJSON *object, dm_error *error) {
    size_t capacity = 0;
    const cJSON *field;
    cJSON_ArrayForEach(field, object) {
        state->keys =
            dm_arena_grow(reader->arena, state->keys, state->key_count, &capacity, sizeof *state->keys);
        dm_text key = state->keys && field->string ? dm_arena_copy(reader->arena, dm_text_of(field->string))
                                                   : (dm_text){NULL, 0};
        if (!key.bytes) {
            return dm_out_of_memory(error);
        }
        state->keys[state->key_count++] = key;
    }
    return DM_OK;
}

/* Learns the fields from the first line; what is wrong with that line is told when it is given. */
static dm_status look_at_first(dm_reader *reader, line_state *state, dm_error *error) {
    dm_text line = dm_text_trim(state->line.text);
    if (line.length && (line.bytes[0] == '[' || dm_text_equal(line, DM_TEXT("{")))) {
        return dm_fail_at(error, DM_BAD_INPUT, state->reader.number, 0,
                          "is one JSON value over several records or lines: give one object a line, "
                          "as jq -c '.[]' or jq -c . writes them");
    }
    cJSON *object;
    dm_error ignored;
    if (dm_json_parse(line, &state->work, &object, &ignored) != DM_OK) {
        return DM_OK;
    }
    dm_status status = cJSON_IsObject(object) ? copy_keys(reader, state, object, error) : DM_OK;
    cJSON_Delete(object);
    return status;
}

static dm_status open_lines(dm_reader *reader, dm_error *error) {
    line_state *state = dm_arena_take(reader->arena, 1, sizeof *state);
    if (!state) {
        return dm_out_of_memory(error);
    }
    reader->state = state;
    state->reader = (dm_line_reader){.stream = reader->stream, .limit = DM_INPUT_LINE_LIMIT};
    bool more;
    dm_status status = next_line(state, &more, error);
    return status == DM_OK && more ? look_at_first(reader, state, error) : status;
}

static const dm_text *fields(const dm_reader *reader, size_t *count) {
    const line_state *state = reader->state;
    *count = state->key_count;
    return state->keys;
}

/* A value as text; NULL bytes for null. False for arrays and objects. */
static bool text_of(const cJSON *value, dm_text *text) {
    *text = (dm_text){NULL, 0};
    if (cJSON_IsString(value)) {
        *text = dm_text_of(value->valuestring);
    } else if (cJSON_IsBool(value)) {
        *text = cJSON_IsTrue(value) ? DM_TEXT("true") : DM_TEXT("false");
    }
    return !cJSON_IsArray(value) && !cJSON_IsObject(value);
}

static dm_text copy_repaired(dm_text text, dm_arena *arena) {
    size_t repaired;
    text = dm_text_repaired(text, arena, &repaired);
    return text.bytes ? dm_arena_copy(arena, text) : text;
}

/* Adds a member to the item's metadata; an array or object as its JSON. */
static dm_status add_metadata(const cJSON *member, dm_arena *arena, dm_item *item, dm_metadata *fresh) {
    dm_text value;
    char *printed = NULL;
    bool plain = text_of(member, &value);
    if (!plain) {
        printed = cJSON_PrintUnformatted(member);
        value = dm_text_of(printed ? printed : "");
    }
    fresh->name = copy_repaired(dm_text_of(member->string), arena);
    fresh->value = copy_repaired(value.bytes ? value : DM_TEXT(""), arena);
    bool complete = fresh->name.bytes && fresh->value.bytes && (plain || printed);
    cJSON_free(printed);
    item->metadata_count += complete;
    return complete ? DM_OK : dm_out_of_memory(&item->error);
}

static dm_status keep(const cJSON *member, dm_arena *arena, dm_item *item, size_t *capacity) {
    dm_text key = dm_text_of(member->string);
    for (size_t i = 0; i < item->metadata_count; i++) {
        if (dm_text_equal(item->metadata[i].name, key)) {
            return dm_fail_at(&item->error, DM_BAD_INPUT, item->line, 0, "has two fields \"%s\"", key.bytes);
        }
    }
    if (item->metadata_count == DM_METADATA_MAXIMUM) {
        item->metadata_left_out++;
        return DM_OK;
    }
    dm_metadata *all =
        dm_arena_grow(arena, (void *)item->metadata, item->metadata_count, capacity, sizeof *all);
    item->metadata = all ? all : item->metadata;
    return all ? add_metadata(member, arena, item, &all[item->metadata_count])
               : dm_out_of_memory(&item->error);
}

/* Takes one member of the object for every field that bears its name. */
static dm_status take(const dm_reader *reader, const cJSON *member, dm_arena *arena,
                      dm_text values[DM_FIELD_COUNT], bool seen[DM_FIELD_COUNT], dm_item *item) {
    dm_text key = dm_text_of(member->string);
    for (size_t field = 0; field < DM_FIELD_COUNT; field++) {
        if (!reader->fields[field].bytes || !dm_text_equal(key, reader->fields[field])) {
            continue;
        }
        if (seen[field]) {
            return dm_fail_at(&item->error, DM_BAD_INPUT, item->line, 0, "has two fields \"%s\"", key.bytes);
        }
        seen[field] = true;
        if (!text_of(member, &values[field])) {
            return dm_fail_at(&item->error, DM_BAD_INPUT, item->line, 0,
                              "the field \"%s\" is an array or an object", key.bytes);
        }
        if (values[field].bytes) {
            values[field] = dm_arena_copy(arena, values[field]);
            if (!values[field].bytes) {
                return dm_out_of_memory(&item->error);
            }
        }
    }
    return DM_OK;
}

static void fill(const dm_reader *reader, const cJSON *object, dm_arena *arena, dm_item *item) {
    dm_text values[DM_FIELD_COUNT] = {{NULL, 0}};
    bool seen[DM_FIELD_COUNT] = {false};
    dm_status status = DM_OK;
    size_t capacity = 0;
    const cJSON *member;
    cJSON_ArrayForEach(member, object) {
        if (status == DM_OK) {
            status = take(reader, member, arena, values, seen, item);
        }
        if (status == DM_OK && reader->metadata && dm_reader_keeps(reader, dm_text_of(member->string))) {
            status = keep(member, arena, item, &capacity);
        }
    }
    if (status == DM_OK) {
        dm_item_fill(item, values, reader->fields[DM_FIELD_TEXT], arena);
    } else if (values[DM_FIELD_ID].length) {
        item->id = values[DM_FIELD_ID];
    }
}

static void read_object(const dm_reader *reader, line_state *state, dm_arena *arena, dm_item *item) {
    cJSON *object;
    if (dm_json_parse(state->line.text, &state->work, &object, &item->error) != DM_OK) {
        item->error.line = item->line;
        return;
    }
    if (cJSON_IsObject(object)) {
        fill(reader, object, arena, item);
    } else {
        (void)dm_fail_at(&item->error, DM_BAD_INPUT, item->line, 0, "is JSON, but no object");
    }
    cJSON_Delete(object);
}

static dm_status next(dm_reader *reader, dm_arena *arena, dm_item *item, bool *more, dm_error *error) {
    line_state *state = reader->state;
    dm_status status = next_line(state, more, error);
    if (status != DM_OK || !*more) {
        return status;
    }
    state->line_held = false;
    dm_item_begin(reader, state->reader.number, arena, item);
    if (!dm_item_decoded(item, &state->decoding, arena)) {
        return dm_out_of_memory(error);
    }
    if (state->line.oversize) {
        (void)dm_fail_at(&item->error, DM_OVER_LIMIT, item->line, DM_INPUT_LINE_LIMIT,
                         "a line of more than %zu bytes", DM_INPUT_LINE_LIMIT);
    } else if (item->error.status == DM_OK) {
        read_object(reader, state, arena, item);
    }
    return DM_OK;
}

/* An object, or an array of objects, which opening then refuses with its reason. */
static bool matches(dm_text head, const dm_text fields[DM_FIELD_COUNT]) {
    (void)fields;
    dm_text rest = dm_text_trim(head);
    if (!rest.length || (rest.bytes[0] != '{' && rest.bytes[0] != '[')) {
        return false;
    }
    bool array = rest.bytes[0] == '[';
    rest = dm_text_trim((dm_text){rest.bytes + 1, rest.length - 1});
    return rest.length ? (array ? rest.bytes[0] == '{' : rest.bytes[0] == '"' || rest.bytes[0] == '}')
                       : !array;
}

const dm_format dm_jsonl_format = {DM_INPUT_JSONL, ".jsonl.ndjson.json", matches, open_lines, next,
                                   fields,         close_lines};
