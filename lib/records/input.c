#include "records/input.h"

#include <stdlib.h>

#include "base/buffer.h"
#include "base/nearest.h"
#include "records/reader.h"

/* In the order in which contents are tried. */
static const dm_format *const formats[] = {
    &dm_html_format, &dm_jsonl_format, &dm_tsv_format, &dm_csv_format, &dm_text_format,
};

enum { FORMAT_COUNT = sizeof formats / sizeof formats[0] };

static const char *const packed_extensions = ".gz.zst.zstd";
static const char *const archive_extensions = ".tar.zip.tgz";

dm_text dm_reader_extension(dm_text path) {
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
    dm_text extension = dm_reader_extension(path);
    if (lists_extension(packed_extensions, extension)) {
        path.length -= extension.length;
        extension = dm_reader_extension(path);
    }
    for (size_t i = 0; i < FORMAT_COUNT; i++) {
        if (lists_extension(formats[i]->extensions, extension)) {
            return formats[i];
        }
    }
    return NULL;
}

bool dm_reader_knows_extension(dm_text path) {
    dm_text extension = dm_reader_extension(path);
    return lists_extension(packed_extensions, extension) || lists_extension(archive_extensions, extension) ||
           format_of_name(path);
}

static dm_status format_of_content(dm_reader *reader, dm_error *error) {
    dm_text head;
    dm_status status = dm_stream_peek(reader->stream, DM_STREAM_PEEK, &head, error);
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

static dm_status choose_format(dm_reader *reader, dm_input_kind kind, dm_error *error) {
    if (kind == DM_INPUT_AUTO) {
        reader->format = format_of_name(reader->name);
        return reader->format ? DM_OK : format_of_content(reader, error);
    }
    for (size_t i = 0; i < FORMAT_COUNT; i++) {
        if (formats[i]->kind == kind) {
            reader->format = formats[i];
        }
    }
    return reader->format ? DM_OK : dm_fail(error, DM_BAD_ARGUMENT, "there is no such kind of input");
}

/* Whether a record has a place of its own for the field, so that it is no metadata. */
static bool is_placed(size_t field, dm_metadata_choice choice) {
    static const bool of_article[DM_FIELD_COUNT] = {
        [DM_FIELD_ID] = true,   [DM_FIELD_TEXT] = true,   [DM_FIELD_TITLE] = true,
        [DM_FIELD_DATE] = true, [DM_FIELD_OUTLET] = true, [DM_FIELD_LANGUAGE] = true,
    };
    return choice == DM_METADATA_ARTICLE ? of_article[field] : field <= DM_FIELD_TEXT;
}

static bool copy_options(dm_reader *reader, dm_text name, const dm_reader_options *options) {
    size_t repaired;
    name = dm_text_repaired(name, reader->arena, &repaired);
    reader->name = name.bytes ? dm_arena_copy(reader->arena, name) : name;
    reader->metadata = options->metadata;
    reader->kept_count = options->kept_count;
    reader->kept =
        options->kept ? dm_arena_take(reader->arena, options->kept_count, sizeof *reader->kept) : NULL;
    bool complete = reader->name.bytes && (!options->kept || reader->kept);
    for (size_t i = 0; complete && i < reader->kept_count; i++) {
        reader->kept[i] = dm_arena_copy(reader->arena, dm_text_of(options->kept[i]));
        complete = reader->kept[i].bytes;
    }
    complete = complete && dm_field_list(options->names, reader->arena, reader->fields);
    reader->may_lack = options->names && options->names->may_lack;
    for (size_t i = 0; i < DM_FIELD_COUNT && options->metadata == DM_METADATA_ARTICLE; i++) {
        if (!is_placed(i, DM_METADATA_ARTICLE)) { /* roles of labelled rows mean nothing here */
            reader->fields[i] = (dm_text){NULL, 0};
        }
    }
    return complete;
}

/* Has the stream converted as a whole when it is told so or consists of wide characters. */
static dm_status choose_encoding(dm_reader *reader, const char *encoding, dm_error *error) {
    dm_text head;
    bool marked = true;
    dm_status status = encoding ? DM_OK : dm_stream_peek(reader->stream, 4, &head, error);
    if (status == DM_OK && !encoding) {
        encoding = dm_encoding_wide(head, &marked);
    }
    if (status != DM_OK || !encoding) {
        return status;
    }
    reader->encoding = dm_arena_copy(reader->arena, dm_text_of(encoding));
    reader->encoding_guessed = !marked;
    return reader->encoding.bytes ? dm_stream_decode(reader->stream, encoding, error)
                                  : dm_out_of_memory(error);
}

static dm_status open_reader(dm_reader *reader, dm_text name, const dm_reader_options *options,
                             dm_error *error) {
    reader->arena = dm_arena_new(0);
    if (!reader->arena || !copy_options(reader, name, options)) {
        return dm_out_of_memory(error);
    }
    dm_status status = choose_encoding(reader, options->encoding, error);
    if (status == DM_OK) {
        status = choose_format(reader, options->kind, error);
    }
    if (status == DM_OK && reader->format->open) {
        status = reader->format->open(reader, error);
    }
    return status;
}

dm_status dm_reader_open_stream(dm_stream *stream, dm_text name, const dm_reader_options *options,
                                dm_reader **reader, dm_error *error) {
    dm_reader *fresh = calloc(1, sizeof *fresh);
    if (!fresh) {
        dm_stream_close(stream);
        return dm_out_of_memory(error);
    }
    fresh->stream = stream;
    dm_status status = open_reader(fresh, name, options, error);
    if (status != DM_OK) {
        dm_reader_close(fresh);
        return status;
    }
    *reader = fresh;
    return DM_OK;
}

dm_status dm_reader_open(const char *path, dm_input_kind kind, const dm_field_names *names,
                         dm_reader **reader, dm_error *error) {
    const dm_reader_options options = {.kind = kind, .names = names};
    dm_stream *stream;
    dm_status status = dm_stream_open(path, &stream, error);
    dm_text name = strcmp(path, "-") == 0 ? DM_TEXT("stdin") : dm_text_of(path);
    return status == DM_OK ? dm_reader_open_stream(stream, name, &options, reader, error) : status;
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
    if (reader->encoding.length) {
        item->encoding = dm_arena_copy(arena, reader->encoding); /* the item outlives the reader */
        item->encoding_guessed = reader->encoding_guessed;
        return item->encoding.bytes ? DM_OK : dm_out_of_memory(error);
    }
    return DM_OK;
}

void dm_reader_position(const dm_reader *reader, uint64_t *done, uint64_t *total) {
    dm_stream_position(reader->stream, done, total);
}

bool dm_reader_has_line(const dm_reader *reader) {
    return dm_stream_has_line(reader->stream);
}

dm_input_kind dm_reader_kind(const dm_reader *reader) {
    return reader->format->kind;
}

bool dm_reader_has_field(const dm_reader *reader, const char *field) {
    size_t count = 0;
    const dm_text *fields = reader->format->fields ? reader->format->fields(reader, &count) : NULL;
    for (size_t i = 0; i < count; i++) {
        if (dm_text_equal(fields[i], dm_text_of(field))) {
            return true;
        }
    }
    return false;
}

dm_text dm_reader_nearest_field(const dm_reader *reader, const char *field) {
    size_t count = 0;
    const dm_text *fields = reader->format->fields ? reader->format->fields(reader, &count) : NULL;
    size_t nearest = dm_nearest(dm_text_of(field), fields, count);
    return nearest < count ? fields[nearest] : (dm_text){"", 0};
}

bool dm_reader_keeps(const dm_reader *reader, dm_text name) {
    for (size_t i = 0; i < DM_FIELD_COUNT; i++) {
        if (reader->fields[i].bytes && is_placed(i, reader->metadata) &&
            dm_text_equal(name, reader->fields[i])) {
            return false;
        }
    }
    if (!name.length) {
        return false;
    }
    bool kept = !reader->kept;
    for (size_t i = 0; i < reader->kept_count && !kept; i++) {
        kept = dm_text_equal(name, reader->kept[i]);
    }
    return kept && reader->metadata != DM_METADATA_NONE;
}

dm_status dm_reader_metadata(const dm_reader *reader, dm_arena *arena, const dm_text **names, size_t *count,
                             dm_error *error) {
    size_t field_count = 0;
    const dm_text *fields = reader->format->fields ? reader->format->fields(reader, &field_count) : NULL;
    dm_text *list = dm_arena_take(arena, field_count, sizeof *list);
    *count = 0;
    for (size_t i = 0; list && i < field_count; i++) {
        if (dm_reader_keeps(reader, fields[i])) {
            list[*count] = dm_arena_copy(arena, fields[i]);
            list = list[(*count)++].bytes ? list : NULL;
        }
    }
    *names = list;
    return list ? DM_OK : dm_out_of_memory(error);
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

bool dm_item_decoded(dm_item *item, const dm_decoding *decoding, dm_arena *arena) {
    if (decoding->encoding[0]) {
        item->encoding = dm_arena_copy(arena, dm_text_of(decoding->encoding));
        item->encoding_guessed = decoding->guessed;
    }
    return !decoding->encoding[0] || item->encoding.bytes;
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
