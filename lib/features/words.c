#include "features/words.h"

#include <stdlib.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include "base/size.h"
#include "base/utf8.h"

#define EACH_BYTE(byte) (0x0101010101010101u * (uint64_t)(byte))
#define HIGH_BITS       EACH_BYTE(0x80)

enum { SHORT_WORD = 8, LONG_WORD = 64 }; /* bytes */

/* The hash of a word of at most 8 bytes, zeros behind them: one-to-one in words of one length. */
static inline uint64_t hash_short(uint64_t bytes, size_t length) {
    uint64_t hash = (bytes + length) * 0x9e3779b97f4a7c15u;
    hash = (hash ^ hash >> 32) * 0xd6e8feb86659fd93u;
    return hash ^ hash >> 32;
}

uint64_t dm_folded_hash(dm_text word) {
    uint64_t bytes = 0;
    if (word.length > SHORT_WORD) {
        return XXH3_64bits(word.bytes, word.length);
    }
    memcpy(&bytes, word.bytes, word.length);
    return hash_short(bytes, word.length);
}

/* Eight bytes at once: upper-case ASCII letters become lower case, all other bytes stay. */
static uint64_t lower_eight(uint64_t bytes) {
    uint64_t low = bytes & ~HIGH_BITS;
    uint64_t above_z = low + EACH_BYTE(0x7f - 'Z');
    uint64_t from_a = low + EACH_BYTE(0x80 - 'A');
    uint64_t upper = (above_z ^ from_a) & ~bytes & HIGH_BITS;
    return bytes | (upper >> 2);
}

/* Not zero when one of eight bytes is a control or beyond ASCII. */
static uint64_t odd_eight(uint64_t bytes) {
    uint64_t below_space = (bytes - EACH_BYTE(' ')) & ~bytes;
    uint64_t is_delete = (bytes ^ EACH_BYTE(0x7f)) - EACH_BYTE(1);
    return (bytes | below_space | (is_delete & ~(bytes ^ EACH_BYTE(0x7f)))) & HIGH_BITS;
}

/* Lower-cases ASCII in place; true when all of it is printable ASCII, whose folding that is. */
static bool fold_ascii(char *bytes, size_t length) {
    uint64_t odd = 0;
    size_t at = 0;
    while (length >= 8 && at < length) {
        uint64_t eight;
        size_t from = at + 8 <= length ? at : length - 8; /* what is lower case already stays */
        memcpy(&eight, bytes + from, 8);
        odd |= odd_eight(eight);
        eight = lower_eight(eight);
        memcpy(bytes + from, &eight, 8);
        at = from + 8;
    }
    uint64_t rest = EACH_BYTE(' ');
    memcpy(&rest, bytes + at, length - at);
    odd |= odd_eight(rest);
    rest = lower_eight(rest);
    memcpy(bytes + at, &rest, length - at);
    return odd == 0;
}

/* The first bytes of a word of 1 to 8, zeros behind them. What follows `from` can be read: placeholders.
 */
static inline uint64_t load_short(const char *from, size_t length) {
    uint64_t bytes;
    memcpy(&bytes, from, sizeof bytes);
    return bytes & (UINT64_MAX >> (8 * (SHORT_WORD - length)));
}

static bool is_plain(const char *bytes, size_t length) {
    if (length <= SHORT_WORD) {
        uint64_t spaces = length == SHORT_WORD ? 0 : EACH_BYTE(' ') << 8 * length;
        return odd_eight(load_short(bytes, length) | spaces) == 0;
    }
    for (size_t i = 0; i < length; i++) {
        unsigned char byte = (unsigned char)bytes[i];
        if (byte < ' ' || byte >= 0x7f) {
            return false;
        }
    }
    return true;
}

/* A token that is not plain ASCII goes behind the passage's bytes; a space inside would make one word look
 * like two, so it is taken out (compatibility forms of some ligatures hold spaces). */
static void fold_token(dm_text token, dm_buffer *bytes, uint32_t *start, uint32_t *end) {
    size_t first = bytes->length;
    dm_utf8_fold(token, bytes);
    if (bytes->failed) {
        return;
    }
    size_t kept = first;
    for (size_t i = first; i < bytes->length; i++) {
        bytes->bytes[kept] = bytes->bytes[i];
        kept += bytes->bytes[i] != ' ';
    }
    bytes->length = kept;
    *start = (uint32_t)first;
    *end = (uint32_t)kept;
}

static bool holds(dm_range range, uint32_t token) {
    return token >= range.first && token < range.end;
}

static void add_word(dm_words *words, uint32_t start, uint32_t end, dm_range tokens) {
    dm_text text = {words->bytes.bytes + start, end - start};
    words->words[words->count++] =
        (dm_word){.hash = dm_folded_hash(text), .start = start, .end = end, .tokens = tokens};
}

/* The same for a word of the passage's own bytes. */
static inline void add_own_word(dm_words *words, uint32_t start, uint32_t end, uint32_t token) {
    const char *from = words->bytes.bytes + start;
    size_t length = end - start;
    uint64_t hash =
        length <= SHORT_WORD ? hash_short(load_short(from, length), length) : XXH3_64bits(from, length);
    words->words[words->count++] =
        (dm_word){.hash = hash, .start = start, .end = end, .tokens = {token, token + 1}};
}

/* The placeholder for the tokens from `token` on that belong to source or target; returns the token behind
 * them. `placeholders` is where SOURCE and TARGET begin in the bytes. */
static uint32_t add_placeholder(const dm_passage *passage, uint32_t token, uint32_t placeholders,
                                dm_words *words) {
    bool is_source = holds(passage->source, token);
    dm_range role = is_source ? passage->source : passage->target;
    uint32_t end = role.end < passage->tokens.end ? role.end : passage->tokens.end;
    if (!is_source && passage->source.first > token && passage->source.first < end &&
        passage->source.first < passage->source.end) {
        end = passage->source.first;
    }
    uint32_t *index = is_source ? &words->source : &words->target;
    if (*index == DM_NONE) {
        *index = (uint32_t)words->count;
    }
    uint32_t start = is_source ? placeholders : placeholders + (uint32_t)strlen(DM_SOURCE_WORD);
    uint32_t length = (uint32_t)(is_source ? strlen(DM_SOURCE_WORD) : strlen(DM_TARGET_WORD));
    add_word(words, start, start + length, (dm_range){token, end});
    return end;
}

static bool make_room(dm_words *words, size_t count) {
    if (count <= words->capacity) {
        return true;
    }
    size_t bytes;
    if (!dm_size_multiply(count, 2 * sizeof *words->words, &bytes)) {
        return false;
    }
    dm_word *larger = realloc(words->words, bytes);
    if (!larger) {
        return false;
    }
    words->words = larger;
    words->capacity = 2 * count;
    return true;
}

/* Adds one word a token of a passage without roles, all of printable ASCII. */
static void add_plain_words(const dm_passage *passage, uint32_t base, dm_words *words) {
    const dm_token *tokens = passage->document->tokens;
    for (uint32_t token = passage->tokens.first; token < passage->tokens.end; token++) {
        add_own_word(words, tokens[token].start - base, tokens[token].end - base, token);
    }
}

/* Adds one word a token, or one a run of tokens of source or target. `base` is where the passage's bytes
 * begin in the document. */
static void add_words(const dm_passage *passage, uint32_t base, bool plain, uint32_t placeholders,
                      dm_words *words) {
    const dm_document *document = passage->document;
    bool has_roles =
        passage->source.first < passage->source.end || passage->target.first < passage->target.end;
    if (plain && !has_roles) {
        add_plain_words(passage, base, words);
        return;
    }
    uint32_t token = passage->tokens.first;
    while (token < passage->tokens.end && !words->bytes.failed) {
        if (has_roles && (holds(passage->source, token) || holds(passage->target, token))) {
            token = add_placeholder(passage, token, placeholders, words);
            continue;
        }
        uint32_t start = document->tokens[token].start - base;
        uint32_t end = document->tokens[token].end - base;
        if (plain || is_plain(words->bytes.bytes + start, end - start)) {
            add_own_word(words, start, end, token);
        } else {
            fold_token(dm_token_text(document, &document->tokens[token]), &words->bytes, &start, &end);
            if (start < end && !words->bytes.failed) {
                add_word(words, start, end, (dm_range){token, token + 1});
            }
        }
        token++;
    }
}

dm_status dm_words_fold(const dm_passage *passage, dm_words *words, dm_error *error) {
    words->count = 0;
    words->source = DM_NONE;
    words->target = DM_NONE;
    dm_buffer_clear(&words->bytes);
    if (passage->tokens.first >= passage->tokens.end) {
        return DM_OK;
    }
    dm_span span = dm_range_span(passage->document, passage->tokens);
    dm_buffer_add(&words->bytes, dm_text_slice(passage->document->text, span));
    if (words->bytes.failed || !make_room(words, passage->tokens.end - passage->tokens.first)) {
        return dm_out_of_memory(error);
    }
    bool plain = fold_ascii(words->bytes.bytes, words->bytes.length);
    uint32_t placeholders = (uint32_t)words->bytes.length;
    dm_buffer_add_string(&words->bytes, DM_SOURCE_WORD DM_TARGET_WORD);
    if (!words->bytes.failed) {
        add_words(passage, span.start, plain, placeholders, words);
    }
    return words->bytes.failed ? dm_out_of_memory(error) : DM_OK;
}

/* The hash of a printable ASCII word of at most 8 bytes. What is behind them belongs to the text. */
static inline uint64_t hash_plain(uint64_t bytes, size_t length) {
    return hash_short(lower_eight(bytes), length);
}

/* The hash of a word that is longer, not plain or the last of its text; false: it folds to nothing. */
static bool hash_odd(dm_text word, dm_buffer *scratch, uint64_t *hash) {
    char lower[LONG_WORD];
    uint32_t start = 0;
    uint32_t end = (uint32_t)word.length;
    if (word.length <= sizeof lower) {
        memcpy(lower, word.bytes, word.length);
        if (fold_ascii(lower, word.length)) {
            *hash = dm_folded_hash((dm_text){lower, word.length});
            return true;
        }
    }
    dm_buffer_reuse(scratch);
    fold_token(word, scratch, &start, &end);
    if (scratch->failed || start == end) {
        return false;
    }
    *hash = dm_folded_hash((dm_text){scratch->bytes + start, end - start});
    return true;
}

size_t dm_words_hash(const dm_document *document, dm_range tokens, dm_buffer *scratch, uint64_t *hashes) {
    size_t count = 0;
    for (uint32_t token = tokens.first; token < tokens.end; token++) {
        dm_text word = dm_token_text(document, &document->tokens[token]);
        if (__builtin_expect(document->tokens[token].start + SHORT_WORD <= document->text.length, true) &&
            word.length <= SHORT_WORD) {
            uint64_t bytes = load_short(word.bytes, word.length);
            uint64_t filled = bytes | (EACH_BYTE(' ') & ~(UINT64_MAX >> (8 * (SHORT_WORD - word.length))));
            if (__builtin_expect(odd_eight(filled) == 0, true)) {
                hashes[count++] = hash_plain(bytes, word.length);
                continue;
            }
        }
        count += hash_odd(word, scratch, &hashes[count]);
    }
    return count;
}

void dm_words_free(dm_words *words) {
    free(words->words);
    dm_buffer_free(&words->bytes);
    *words = (dm_words){0};
}
