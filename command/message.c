#include "command/message.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>

#include "command/terminal.h"

/* Exit codes by status. Input that cannot be read at all is what the labelled files of training are refused
 * for; documents have their own records for it. */
static const int exit_codes[] = {
    [DM_OK] = DM_EXIT_DONE,
    [DM_BAD_ARGUMENT] = DM_EXIT_USAGE,
    [DM_BAD_INPUT] = DM_EXIT_BAD_FILE,
    [DM_BAD_MODEL] = DM_EXIT_BAD_FILE,
    [DM_BAD_LEXICON] = DM_EXIT_BAD_FILE,
    [DM_BAD_LABELS] = DM_EXIT_BAD_FILE,
    [DM_BAD_IO] = DM_EXIT_IO,
    [DM_NO_MEMORY] = DM_EXIT_LIMIT,
    [DM_OVER_LIMIT] = DM_EXIT_LIMIT,
    [DM_INTERRUPTED] = DM_EXIT_SIGNAL,
};

static int exit_code(dm_status status) {
    return exit_codes[status];
}

/* One write for the whole line, so that lines of processes that share the terminal stay whole. */
static void say(const char *file, uint64_t line, const char *message) {
    dm_buffer out = {0};
    dm_buffer_add_string(&out, "demarche: ");
    if (file) {
        dm_terminal_add(&out, dm_text_of(strcmp(file, "-") == 0 ? "standard input" : file));
        if (line) {
            dm_buffer_add_byte(&out, ':');
            dm_buffer_add_unsigned(&out, line);
        }
        dm_buffer_add_string(&out, ": ");
    }
    dm_terminal_add(&out, dm_text_of(message));
    dm_buffer_add_byte(&out, '\n');
    if (out.failed) {
        (void)fputs("demarche: out of memory\n", stderr);
    } else {
        (void)fwrite(out.bytes, 1, out.length, stderr);
    }
    dm_buffer_free(&out);
}

void dm_message(const char *file, uint64_t line, const char *format, ...) {
    char message[512];
    va_list arguments;
    va_start(arguments, format);
    int written = vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    say(file, line, written < 0 ? "" : message);
}

int dm_message_error(const char *file, const dm_error *error) {
    if (error->offset && !error->line) {
        dm_message(file, 0, "%s (byte %llu)", error->message, (unsigned long long)error->offset);
    } else {
        say(file, error->line, error->message);
    }
    return exit_code(error->status);
}

int dm_message_out_of_memory(void) {
    dm_error error = {0};
    (void)dm_out_of_memory(&error);
    return dm_message_error(NULL, &error);
}

int dm_message_output(const char *file, const dm_error *error, int cause) {
    bool nobody_reads = error->status == DM_BAD_IO && cause == EPIPE;
    if (!nobody_reads) {
        say(strcmp(file, "-") == 0 ? "standard output" : file, 0, error->message);
    }
    return exit_code(error->status);
}

int dm_write_whole(const char *path, const dm_buffer *text) {
    dm_error error = {0};
    if (text->failed) {
        return dm_message_out_of_memory();
    }
    dm_output *output;
    if (dm_output_open(path, &output, &error) != DM_OK) {
        return dm_message_output(path, &error, errno);
    }
    if (text->length && dm_output_write(output, dm_buffer_text(text), &error) != DM_OK) {
        int exit_code = dm_message_output(path, &error, errno);
        dm_output_abandon(output);
        return exit_code;
    }
    return dm_output_commit(output, &error) == DM_OK ? DM_EXIT_DONE : dm_message_output(path, &error, errno);
}
