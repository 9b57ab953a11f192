#include "classify/inputs.h"

#include <sys/stat.h>

/* The bytes of all files together, 0 as soon as one is not a regular file. */
static uint64_t total_bytes(char *const *paths, size_t count) {
    uint64_t total = 0;
    for (size_t i = 0; i < count; i++) {
        struct stat about;
        if (stat(paths[i], &about) != 0 || !S_ISREG(about.st_mode)) {
            return 0;
        }
        total += (uint64_t)about.st_size;
    }
    return total;
}

/* Opens the next file, or keeps what is wrong with it. */
static void open_next(dm_inputs *inputs) {
    const char *path = inputs->paths[inputs->next++];
    if (dm_reader_open(path, inputs->kind, &inputs->names, &inputs->reader, &inputs->error) == DM_OK) {
        inputs->error = (dm_error){0};
    } else {
        inputs->reader = NULL;
    }
}

static void close_reader(dm_inputs *inputs) {
    uint64_t done;
    uint64_t total;
    dm_reader_position(inputs->reader, &done, &total);
    inputs->bytes_before += done;
    dm_reader_close(inputs->reader);
    inputs->reader = NULL;
}

void dm_inputs_start(dm_inputs *inputs, char *const *paths, size_t count, dm_input_kind kind,
                     const dm_field_names *names) {
    *inputs = (dm_inputs){.paths = paths, .count = count, .kind = kind, .names = *names};
    inputs->total = total_bytes(paths, count);
    atomic_init(&inputs->done, 0);
    open_next(inputs);
}

bool dm_inputs_single(const dm_inputs *inputs) {
    if (inputs->count != 1 || !inputs->reader) {
        return inputs->count == 1;
    }
    dm_input_kind kind = dm_reader_kind(inputs->reader);
    return kind == DM_INPUT_TEXT || kind == DM_INPUT_HTML;
}

static void publish_position(dm_inputs *inputs) {
    uint64_t done;
    uint64_t total;
    dm_reader_position(inputs->reader, &done, &total);
    atomic_store(&inputs->done, inputs->bytes_before + done);
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
            *item = (dm_item){.id = dm_text_of(inputs->paths[inputs->next - 1]), .error = inputs->error};
            inputs->error = (dm_error){0};
            *whole_file = true;
        }
        if (inputs->reader && (!more || *whole_file)) {
            close_reader(inputs);
        }
        if (!inputs->reader && !*whole_file) {
            if (inputs->next == inputs->count) {
                return false;
            }
            open_next(inputs);
        }
    }
    item->ordinal = inputs->ordinal++;
    return true;
}

void dm_inputs_close(dm_inputs *inputs) {
    if (inputs->reader) {
        dm_reader_close(inputs->reader);
        inputs->reader = NULL;
    }
}
