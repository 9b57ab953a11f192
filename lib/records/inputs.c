#include "records/inputs.h"

#include "records/field.h"

/* ---- opening */

static void close_reader(dm_inputs *inputs) {
    if (inputs->reader && !inputs->depth) {
        uint64_t done;
        uint64_t total;
        dm_reader_position(inputs->reader, &done, &total);
        inputs->bytes_before += done;
    }
    dm_reader_close(inputs->reader);
    inputs->reader = NULL;
}

static void close_archive(dm_inputs *inputs) {
    dm_archive *archive = inputs->archives[--inputs->depth];
    if (!inputs->depth) {
        uint64_t done;
        uint64_t total;
        dm_archive_position(archive, &done, &total);
        inputs->bytes_before += done;
    }
    dm_archive_close(archive);
}

/* names[depth] becomes the name, behind that of the archive which it is in. */
static bool set_name(dm_inputs *inputs, dm_text name) {
    dm_buffer *own = &inputs->names[inputs->depth];
    dm_buffer_clear(own);
    if (inputs->depth) {
        dm_buffer_add(own, dm_buffer_text(&inputs->names[inputs->depth - 1]));
        dm_buffer_add_byte(own, '/');
    }
    dm_buffer_add(own, name);
    return !own->failed;
}

/* Whether the stream holds an archive. JSON is told by its first byte, so that a pipe with little in it is
 * not waited for. */
static dm_status looks_packed(const dm_inputs *inputs, dm_stream *stream, bool *archive, dm_error *error) {
    dm_text head = {"", 0};
    *archive = false;
    dm_status status = inputs->options.live ? DM_OK : dm_stream_peek(stream, 4, &head, error);
    if (status == DM_OK && head.length && head.bytes[0] != '{' && head.bytes[0] != '[') {
        status = dm_stream_peek(stream, DM_ARCHIVE_HEAD, &head, error);
        *archive = status == DM_OK && dm_archive_matches(head);
    }
    return status;
}

/* Opens what names[depth] names. */
static dm_status open_stream(dm_inputs *inputs, dm_stream *stream, dm_error *error) {
    bool archive;
    dm_status status = looks_packed(inputs, stream, &archive, error);
    if (status == DM_OK && archive && inputs->depth == DM_ARCHIVE_DEPTH) {
        status =
            dm_fail(error, DM_OVER_LIMIT, "archives nest deeper than %d: unpack it first", DM_ARCHIVE_DEPTH);
    }
    if (status != DM_OK) {
        dm_stream_close(stream);
        return status;
    }
    if (archive) {
        status = dm_archive_open(stream, &inputs->archives[inputs->depth], error);
        inputs->depth += status == DM_OK;
        return status;
    }
    return dm_reader_open_stream(stream, dm_buffer_text(&inputs->names[inputs->depth]),
                                 &inputs->options.reader, &inputs->reader, error);
}

static dm_status open_member(dm_inputs *inputs, dm_error *error) {
    dm_archive *archive = inputs->archives[inputs->depth - 1];
    dm_text name;
    bool more;
    dm_arena_reset(inputs->scratch);
    dm_status status = dm_archive_next(archive, inputs->scratch, &name, &more, error);
    if (status != DM_OK || !more) {
        close_archive(inputs); /* whose name is that of the fault */
        return status;
    }
    if (!dm_path_is_input(name, inputs->options.paths.every)) {
        inputs->skipped++;
        return DM_OK;
    }
    dm_stream *stream = NULL;
    status = set_name(inputs, name) ? dm_archive_member(archive, &stream, error) : dm_out_of_memory(error);
    return status == DM_OK ? open_stream(inputs, stream, error) : status;
}

static dm_status open_file(dm_inputs *inputs, dm_error *error) {
    const char *path;
    dm_status status = dm_paths_next(inputs->paths, &path, error);
    const char *list = inputs->options.paths.list;
    inputs->ended = !path && status == DM_OK;
    dm_text name = path ? dm_text_of(path) : dm_text_of(list ? list : "");
    name = strcmp(path ? path : "", "-") == 0 ? DM_TEXT("stdin") : name;
    if (!set_name(inputs, name)) {
        return dm_out_of_memory(error);
    }
    if (!path || status != DM_OK) {
        return status;
    }
    dm_stream *stream = NULL;
    status = dm_stream_open(path, &stream, error);
    return status == DM_OK ? open_stream(inputs, stream, error) : status;
}

/* Opens the next member or file, or keeps what is wrong with it. */
static void open_next(dm_inputs *inputs) {
    dm_error error = {0};
    (void)(inputs->depth ? open_member(inputs, &error) : open_file(inputs, &error));
    inputs->error = error;
}

dm_status dm_inputs_start(dm_inputs *inputs, const dm_inputs_options *options, dm_error *error) {
    *inputs = (dm_inputs){.options = *options};
    atomic_init(&inputs->done, 0);
    inputs->scratch = dm_arena_new(0);
    dm_status status =
        inputs->scratch ? dm_paths_open(&options->paths, &inputs->paths, error) : dm_out_of_memory(error);
    while (status == DM_OK && !inputs->reader && !inputs->ended && inputs->error.status == DM_OK) {
        open_next(inputs);
    }
    return status;
}

bool dm_inputs_single(const dm_inputs *inputs) {
    if (inputs->depth || !dm_paths_single(&inputs->options.paths)) {
        return false;
    }
    dm_input_kind kind = inputs->reader ? dm_reader_kind(inputs->reader) : DM_INPUT_TEXT;
    return kind == DM_INPUT_TEXT || kind == DM_INPUT_HTML;
}

/* ---- items */

static void publish_position(dm_inputs *inputs) {
    uint64_t done;
    uint64_t total;
    if (inputs->depth) {
        dm_archive_position(inputs->archives[0], &done, &total);
    } else {
        dm_reader_position(inputs->reader, &done, &total);
    }
    atomic_store(&inputs->done, inputs->bytes_before + done);
}

/* An item that tells why a file or archive cannot be read. */
static void tell_error(dm_inputs *inputs, dm_arena *arena, dm_item *item) {
    size_t repaired;
    dm_text name = dm_text_repaired(dm_buffer_text(&inputs->names[inputs->depth]), arena, &repaired);
    *item = (dm_item){.id = name.bytes ? dm_arena_copy(arena, name) : DM_TEXT(""), .error = inputs->error};
    inputs->error = (dm_error){0};
}

bool dm_inputs_next(dm_inputs *inputs, dm_arena *arena, dm_item *item, bool *whole_file) {
    *whole_file = false;
    bool more = false;
    while (!more && !*whole_file) {
        if (inputs->reader) {
            (void)dm_reader_next(inputs->reader, arena, item, &more, &inputs->error);
            publish_position(inputs);
        }
        if (inputs->error.status != DM_OK) {
            tell_error(inputs, arena, item);
            *whole_file = true;
        }
        if (inputs->reader && (!more || *whole_file)) {
            close_reader(inputs);
        }
        if (!inputs->reader && !*whole_file && !more) {
            if (inputs->ended) {
                return false;
            }
            open_next(inputs);
        }
    }
    item->ordinal = inputs->ordinal++;
    return true;
}

bool dm_inputs_has_line(const dm_inputs *inputs) {
    return inputs->reader && dm_reader_has_line(inputs->reader);
}

uint64_t dm_inputs_skipped(const dm_inputs *inputs) {
    return inputs->skipped + (inputs->paths ? dm_paths_skipped(inputs->paths) : 0);
}

void dm_inputs_close(dm_inputs *inputs) {
    dm_reader_close(inputs->reader);
    inputs->reader = NULL;
    while (inputs->depth) {
        dm_archive_close(inputs->archives[--inputs->depth]);
    }
    for (size_t i = 0; i <= DM_ARCHIVE_DEPTH; i++) {
        dm_buffer_free(&inputs->names[i]);
    }
    dm_paths_close(inputs->paths);
    dm_arena_free(inputs->scratch);
    inputs->paths = NULL;
    inputs->scratch = NULL;
}
