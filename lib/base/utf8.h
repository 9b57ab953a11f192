/* UTF-8 over utf8proc, with a branch for ASCII first. */
#ifndef DM_BASE_UTF8_H
#define DM_BASE_UTF8_H

#include "base/buffer.h"

#define DM_REPLACEMENT 0xfffdu

/* What a code point is to the tokeniser, from its Unicode general category. */
typedef enum dm_character_class {
    DM_CHARACTER_SPACE,       /* Z*, and the controls that break lines */
    DM_CHARACTER_LETTER,      /* L*, M* */
    DM_CHARACTER_DIGIT,       /* N* */
    DM_CHARACTER_IDEOGRAPH,   /* Lo of scripts written without spaces: a word of its own */
    DM_CHARACTER_PUNCTUATION, /* P* */
    DM_CHARACTER_SYMBOL,      /* S* */
    DM_CHARACTER_IGNORED      /* zero-width and bidi controls, tags, other Cc, Cf, Cn, Co */
} dm_character_class;

/* The code point at byte `*at` of valid UTF-8, and `*at` moved behind it. */
uint32_t dm_utf8_next(dm_text text, size_t *at);

/* The code point before byte `*at` (at > 0), and `*at` moved to its start. */
uint32_t dm_utf8_previous(dm_text text, size_t *at);

/* Writes 1 to 4 bytes and returns how many. */
size_t dm_utf8_encode(uint32_t code, char out[4]);

dm_character_class dm_utf8_class(uint32_t code);
bool dm_utf8_is_upper(uint32_t code); /* Lu and Lt */
bool dm_utf8_is_lower(uint32_t code); /* Ll: false for scripts without case */

/* Zero-width, bidi and tag characters: what a reader does not see. Not controls, not variation selectors. */
bool dm_utf8_is_hidden(uint32_t code);
uint32_t dm_utf8_lower(uint32_t code);

/* True when all bytes are ASCII. */
bool dm_utf8_is_ascii(dm_text text);

/* Length in code points of valid UTF-8. */
size_t dm_utf8_count(dm_text text);

/* The byte offset of the first malformed sequence; text.length when there is none. Surrogates, overlong forms
 * and everything above U+10FFFF are malformed. */
size_t dm_utf8_first_bad(dm_text text);

/* Appends `bytes` as valid UTF-8: every maximal malformed subpart becomes one U+FFFD, as Python's and the
 * web's decoders do, so that offsets agree with theirs. Returns how many were replaced. */
size_t dm_utf8_repair(dm_text bytes, dm_buffer *out);

/* Appends the text folded for comparison: simple lower case, compatibility forms of letters (full width,
 * ligatures) and curly apostrophes as their plain ones, ignored characters dropped. At most 32 combining
 * marks a base are kept. The one folding of features, lexicons and names. */
void dm_utf8_fold(dm_text text, dm_buffer *out);

#endif
