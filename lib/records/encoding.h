/* Encodings: what bytes that are not UTF-8 are, and their conversion (iconv).
 *
 * In this order: a byte order mark; valid UTF-8; what the page or document declares; UTF-8 with damage, when
 * most of what is not ASCII is well-formed; what the statistics of the bytes say (uchardet), when there are
 * enough of them; Windows-1252, which browsers assume of Western pages. */
#ifndef DM_RECORDS_ENCODING_H
#define DM_RECORDS_ENCODING_H

#include "base/buffer.h"
#include "base/error.h"

enum { DM_ENCODING_NAME = 40 }; /* bytes of a name with its NUL */

/* How a text came to be UTF-8. */
typedef struct dm_decoding {
    char encoding[DM_ENCODING_NAME]; /* as iconv knows it; "": the bytes are UTF-8, damage repaired */
    bool guessed;                    /* nothing in the input says so */
} dm_decoding;

/* UTF-16 or UTF-32 by the first bytes, four or more of them: a byte order mark, or NULs beside ASCII. NULL
 * for everything else. `*marked` tells which. */
const char *dm_encoding_wide(dm_text head, bool *marked);

/* Chooses the encoding of bytes that hold no wide characters; `declared` is the name that they carry, empty
 * when they carry none. True when dm_encoding_convert has something to do. */
bool dm_encoding_choose(dm_text bytes, dm_text declared, dm_decoding *decoding);

/* Appends the bytes as valid UTF-8 and returns how many malformed sequences became U+FFFD. */
size_t dm_encoding_convert(const dm_decoding *decoding, dm_text bytes, dm_buffer *out);

/* True for a name that iconv knows. */
bool dm_encoding_known(const char *name);

/* The same conversion for text that comes in blocks. */
typedef struct dm_transcoder dm_transcoder;

/* DM_BAD_ARGUMENT for an encoding that iconv does not know. */
dm_status dm_transcoder_new(const char *encoding, dm_transcoder **transcoder, dm_error *error);
void dm_transcoder_feed(dm_transcoder *transcoder, dm_text bytes, bool last, dm_buffer *out);
size_t dm_transcoder_malformed(const dm_transcoder *transcoder); /* sequences that became U+FFFD so far */
void dm_transcoder_free(dm_transcoder *transcoder);

#endif
