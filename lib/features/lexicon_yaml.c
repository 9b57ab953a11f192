/* quanteda's YAML dictionaries (libyaml): categories with lists of terms or with categories below them, whose
 * names are joined by points. JSON of that shape is YAML, too. */
#include <yaml.h>

#include "features/lexicon_format.h"

enum { DEPTH_LARGEST = 16 };

/* A mapping or sequence that is open. */
typedef struct level {
    bool mapping;
    bool has_key;       /* mapping: the next node is the key's value */
    size_t path_length; /* bytes of the path without a key of this mapping */
} level;

typedef struct yaml_reading {
    dm_draft *draft;
    level levels[DEPTH_LARGEST]; /* [depth] */
    size_t depth;
    dm_buffer path; /* names of the categories around, joined by points */
} yaml_reading;

bool dm_is_yaml(const dm_lexicon_head *head) {
    dm_text path = dm_text_of(head->file->path);
    dm_text line = head->line;
    return dm_text_ends_with(path, DM_TEXT(".yml")) || dm_text_ends_with(path, DM_TEXT(".yaml")) ||
           dm_text_equal(line, DM_TEXT("---")) ||
           (head->tabs == 0 &&
            (dm_text_ends_with(line, DM_TEXT(":")) || dm_text_ends_with(line, DM_TEXT("{"))));
}

/* A key: the path gets a name, and the category of that path is the one of its value. */
static dm_status read_key(yaml_reading *reading, level *around, dm_text name) {
    reading->path.length = around->path_length;
    dm_category_clean(name, &reading->draft->name);
    if (!reading->draft->name.length && !reading->draft->name.failed) {
        return dm_draft_refuse(reading->draft, "a category has no letter in its name");
    }
    if (around->path_length) {
        dm_buffer_add_byte(&reading->path, '.');
    }
    dm_buffer_add(&reading->path, dm_buffer_text(&reading->draft->name));
    around->has_key = true;
    return reading->path.failed || reading->draft->name.failed ? dm_out_of_memory(reading->draft->error)
                                                               : DM_OK;
}

/* A term: an element of a sequence, or a key's value. */
static dm_status read_value(yaml_reading *reading, level *around, dm_text value) {
    around->has_key = false;
    if (!dm_text_trim(value).length) {
        return DM_OK; /* a key without a value is a category without terms */
    }
    dm_draft_given given = {.term = value, .weight = 1};
    dm_status status = dm_draft_category(reading->draft, dm_buffer_text(&reading->path), &given.category);
    return status == DM_OK ? dm_draft_add(reading->draft, &given) : status;
}

static dm_status read_scalar(yaml_reading *reading, const yaml_event_t *event) {
    dm_text text = {(const char *)event->data.scalar.value, event->data.scalar.length};
    level *around = reading->depth ? &reading->levels[reading->depth - 1] : NULL;
    if (!around) {
        return text.length ? dm_draft_refuse(reading->draft, "a dictionary is categories with their terms")
                           : DM_OK;
    }
    if (around->mapping && !around->has_key) {
        return read_key(reading, around, text);
    }
    return reading->path.length ? read_value(reading, around, text)
                                : dm_draft_refuse(reading->draft, "a term outside all categories");
}

static dm_status open_level(yaml_reading *reading, bool mapping) {
    if (reading->depth == DEPTH_LARGEST) {
        return dm_draft_refuse(reading->draft, "more than 16 levels");
    }
    level *around = reading->depth ? &reading->levels[reading->depth - 1] : NULL;
    if (around && around->mapping && !around->has_key) {
        return dm_draft_refuse(reading->draft, "a category's name is a word, not a list");
    }
    if (around) {
        around->has_key = false;
    }
    reading->levels[reading->depth++] = (level){.mapping = mapping, .path_length = reading->path.length};
    return DM_OK;
}

static dm_status read_event(yaml_reading *reading, const yaml_event_t *event) {
    reading->draft->line = event->start_mark.line + 1;
    switch (event->type) {
    case YAML_SCALAR_EVENT:
        return read_scalar(reading, event);
    case YAML_MAPPING_START_EVENT:
        return open_level(reading, true);
    case YAML_SEQUENCE_START_EVENT:
        return open_level(reading, false);
    case YAML_MAPPING_END_EVENT:
    case YAML_SEQUENCE_END_EVENT:
        reading->depth--;
        reading->path.length = reading->levels[reading->depth].path_length;
        return DM_OK;
    case YAML_ALIAS_EVENT:
        return dm_draft_refuse(reading->draft,
                               "aliases (*name) are not read; put a term that begins with * in quotes");
    default:
        return DM_OK;
    }
}

static dm_status refuse_syntax(dm_draft *draft, const yaml_parser_t *parser) {
    if (parser->error == YAML_MEMORY_ERROR) {
        return dm_out_of_memory(draft->error);
    }
    draft->line = parser->problem_mark.line + 1;
    return dm_fail_at(draft->error, DM_BAD_LEXICON, draft->line, 0, "not YAML: %s",
                      parser->problem ? parser->problem : "cannot be parsed");
}

dm_status dm_read_yaml(dm_draft *draft, const dm_draft_file *file) {
    yaml_parser_t parser;
    if (!yaml_parser_initialize(&parser)) {
        return dm_out_of_memory(draft->error);
    }
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&parser, (const unsigned char *)file->text.bytes, file->text.length);
    yaml_reading reading = {.draft = draft};
    dm_status status = DM_OK;
    bool end = false;
    while (status == DM_OK && !end) {
        yaml_event_t event;
        if (!yaml_parser_parse(&parser, &event)) {
            status = refuse_syntax(draft, &parser);
            break;
        }
        end = event.type == YAML_STREAM_END_EVENT;
        status = read_event(&reading, &event);
        yaml_event_delete(&event);
    }
    yaml_parser_delete(&parser);
    dm_buffer_free(&reading.path);
    return status;
}
