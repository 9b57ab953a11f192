/* Text for people's eyes: safe to send to a terminal, measured in columns. */
#ifndef DM_COMMAND_TERMINAL_H
#define DM_COMMAND_TERMINAL_H

#include "base/buffer.h"

/* Appends the text as one line: malformed bytes repaired, white space and line breaks as one space each,
 * controls, bidi controls and what has no shape as \u{...}. */
void dm_terminal_add(dm_buffer *out, dm_text text);

/* The same in exactly `columns` columns: cut with an ellipsis, or filled up with spaces if `fill`. */
void dm_terminal_add_columns(dm_buffer *out, dm_text text, size_t columns, bool fill);

/* A size: "1.4 MB" for people on a terminal behind the descriptor, "1402337 bytes" for programs elsewhere. */
void dm_terminal_add_size(dm_buffer *out, uint64_t bytes, int descriptor);

/* Columns of the terminal behind a descriptor; where there is none, of COLUMNS; else 100. */
size_t dm_terminal_width(int descriptor);

/* The words of --color. */
#define DM_COLOUR_WORDS "auto|always|never"
typedef enum dm_colour { DM_COLOUR_AUTO, DM_COLOUR_ALWAYS, DM_COLOUR_NEVER } dm_colour;

/* What the word says; of DM_COLOUR_AUTO true for a terminal, unless NO_COLOR is set or TERM is dumb. */
bool dm_terminal_has_colour(int descriptor, dm_colour colour);

#endif
