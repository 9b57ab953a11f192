#include "records/input.h"

#include <stdlib.h>

#include "base/buffer.h"
#include "records/reader.h"

/* In the order in which contents are tried. */
static const dm_format *const formats[] = {
    &dm_html_format, &dm_jsonl_format, &dm_tsv_format, &dm_csv_format, &dm_text_format,
};

enum { FORMAT_COUNT = sizeof formats / sizeof formats[0] };

static const char *const packed_extensions = ".gz.zst.zstd";

/* The last extension with its point; empty when there is none. */
static dm_text extension_of(dm_text path) {
    for (size_t at = path.length; at > 0 && path.bytes[at - 1] != '/'; at--) {
        if (path.bytes[at - 1] == '.') {
            return (dm_text){path.bytes + at - 1, path.length - (at - 1)};
        }
    }
    return (dm_text){path.bytes, 0};
}

/* Whether a list such as ".html.htm" holds the extension. */
static bool lists_extension(const char *list, dm_text extension) {
    dm_text rest = dm_text_of(list + 1);
    dm_text one;
    while (extension.length && dm_text_next_field(&rest, '.', &one)) {
        if (dm_text_equal_folded(one, (dm_text){extension.bytes + 1, extension.length - 1})) {
            return true;
        }
    }
    return false;
}

static const dm_format *format_of_name(dm_text path) {
    dm_text extension = extension_of(path);
    if (lists_extension(packed_extensions, extension)) {
        path.length -= extension.length;
        extension = extension_of(path);
    }
    for (size_t i = 0; i < FORMAT_COUNT; i++) {
        if (lists_extension(formats[i]->extensions, extension)) {
            return formats[i];
        }
    }
    return NULL;
}

static dm_status format_of_content(dm_reader *reader, dm_error *error) {
    dm_text head;
    dm_status status = dm_stream_peek(reader->stream, &head, error);
    if (status != DM_OK) {
        return status;
    }
    if (dm_text_starts_with(head, DM_TEXT("\xef\xbb\xbf"))) {
        head.bytes += 3;
        head.length -= 3;
    }
    reader->format = &dm_text_format;
    for (size_t i = 0; i < FORMAT_COUNT; i++) {
        if (formats[i]->matches && formats[i]->matches(head, reader->fields)) {
            reader->format = formats[i];
            break;
        }
    }
    return DM_OK;
}

static dm_status choose_format(dm_reader *reader, const char *path, dm_input_kind kind, dm_error *error) {
    if (kind == DM_INPUT_AUTO) {
        reader->format = format_of_name(dm_text_of(path));
        return reader->format ? DM_OK : format_of_content(reader, error);
    }
    for (size_t i = 0; i < FORMAT_COUNT; i++) {
        if (formats[i]->kind == kind) {
            reader->format = formats[i];
        }
    }
    return reader->format ? DM_OK : dm_fail(error, DM_BAD_ARGUMENT, "there is no such kind of input");
}

static dm_status open_reader(dm_reader *reader, const char *path, dm_input_kind kind,
                             const dm_field_names *names, dm_error *error) {
    reader->arena = dm_arena_new(0);
    if (!reader->arena || !dm_field_list(names, reader->arena, reader->fields)) {
        return dm_out_of_memory(error);
    }
    size_t repaired;
    reader->name = dm_text_repaired(strcmp(path, "-") == 0 ? DM_TEXT("stdin") : dm_text_of(path),
                                    reader->arena, &repaired);
    reader->name = reader->name.bytes ? dm_arena_copy(reader->arena, reader->name) : reader->name;
    if (!reader->name.bytes) {
        return dm_out_of_memory(error);
    }
    dm_status status = dm_stream_open(path, &reader->stream, error);
    if (status == DM_OK) {
        status = choose_format(reader, path, kind, error);
    }
    if (status == DM_OK && reader->format->open) {
        status = reader->format->open(reader, error);
    }
    return status;
}

dm_status dm_reader_open(const char *path, dm_input_kind kind, const dm_field_names *names,
                         dm_reader **reader, dm_error *error) {
    dm_reader *fresh = calloc(1, sizeof *fresh);
    if (!fresh) {
        return dm_out_of_memory(error);
    }
    dm_status status = open_reader(fresh, path, kind, names, error);
    if (status != DM_OK) {
        dm_reader_close(fresh);
        return status;
    }
    *reader = fresh;
    return DM_OK;
}

dm_status dm_reader_next(dm_reader *reader, dm_arena *arena, dm_item *item, bool *more, dm_error *error) {
    *item = (dm_item){.ordinal = reader->ordinal};
    *more = false;
    dm_status status = reader->format->next(reader, arena, item, more, error);
    if (status != DM_OK || !*more) {
        *item = (dm_item){.ordinal = reader->ordinal};
        *more = false;
        return status;
    }
    reader->ordinal++;
    return DM_OK;
}

void dm_reader_position(const dm_reader *reader, uint64_t *done, uint64_t *total) {
    dm_stream_position(reader->stream, done, total);
}

dm_input_kind dm_reader_kind(const dm_reader *reader) {
    return reader->format->kind;
}

bool dm_reader_has_field(const dm_reader *reader, const char *field) {
    return reader->format->has_field && reader->format->has_field(reader, dm_text_of(field));
}

void dm_reader_close(dm_reader *reader) {
    if (!reader) {
        return;
    }
    if (reader->format && reader->format->close && reader->state) {
        reader->format->close(reader);
    }
    dm_stream_close(reader->stream);
    dm_arena_free(reader->arena);
    free(reader);
}

void dm_item_begin(const dm_reader *reader, uint64_t line, dm_arena *arena, dm_item *item) {
    dm_buffer id = {0};
    dm_buffer_add(&id, reader->name);
    if (line) {
        dm_buffer_add_byte(&id, ':');
        dm_buffer_add_unsigned(&id, line);
    }
    item->line = line ? line : 1;
    item->id = id.failed ? (dm_text){NULL, 0} : dm_arena_copy(arena, dm_buffer_text(&id));
    if (!item->id.bytes) {
        (void)dm_out_of_memory(&item->error);
    }
    dm_buffer_free(&id);
}

/* Adds blocks up to the end of the stream or the limit. */
static dm_status gather(dm_stream *stream, dm_buffer *whole, dm_error *error) {
    dm_text block;
    do {
        dm_status status = dm_stream_look(stream, &block, error);
        if (status != DM_OK) {
            return status;
        }
        dm_buffer_add(whole, block);
        dm_stream_skip(stream, block.length);
    } while (block.length && whole->length <= DM_INPUT_TEXT_LIMIT);
    return DM_OK;
}

dm_status dm_item_read_whole(dm_reader *reader, dm_arena *arena, dm_item *item, dm_error *error) {
    dm_buffer whole = {0};
    dm_status status = gather(reader->stream, &whole, error);
    if (whole.length > DM_INPUT_TEXT_LIMIT) {
        (void)dm_fail_at(&item->error, DM_OVER_LIMIT, 0, DM_INPUT_TEXT_LIMIT,
                         "a file of more than %zu bytes: split it", DM_INPUT_TEXT_LIMIT);
    } else if (status == DM_OK) {
        item->text = whole.failed ? (dm_text){NULL, 0} : dm_arena_copy(arena, dm_buffer_text(&whole));
        if (!item->text.bytes) {
            (void)dm_out_of_memory(&item->error);
        }
    }
    dm_buffer_free(&whole);
    return status;
}
