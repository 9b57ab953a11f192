/* What the commands say to people: one line on standard error, and the exit code that goes with it. */
#ifndef DM_COMMAND_MESSAGE_H
#define DM_COMMAND_MESSAGE_H

#include "base/buffer.h"
#include "base/error.h"
#include "base/file.h"

/* How a run ends; an interrupted one with 128 and the signal's number. */
enum {
    DM_EXIT_DONE = 0,
    DM_EXIT_ERROR_RECORDS = 1, /* done, but some documents or rows could not be read */
    DM_EXIT_USAGE = 2,
    DM_EXIT_BAD_FILE = 3, /* model, lexicon or labels */
    DM_EXIT_IO = 4,
    DM_EXIT_LIMIT = 5, /* out of memory, or over a limit */
    DM_EXIT_SIGNAL = 128
};

/* "demarche: FILE:LINE: message"; `file` may be NULL and `line` 0. Controls in it are shown, never sent. */
void dm_message(const char *file, uint64_t line, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* The same for an error; returns its exit code. */
int dm_message_error(const char *file, const dm_error *error);

/* The same when memory ended in the command itself. */
int dm_message_out_of_memory(void);

/* Says that an output failed, `cause` being the errno of that moment; says nothing when it is only that
 * nobody reads it any more (EPIPE). Returns the exit code. */
int dm_message_output(const char *file, const dm_error *error, int cause);

/* Writes a finished text to a file ("-": standard output) in one go; `failed` buffers are out of memory.
 * Says what is wrong and returns the exit code. */
int dm_write_whole(const char *path, const dm_buffer *text);

#endif
