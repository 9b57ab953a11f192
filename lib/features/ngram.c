#include "features/ngram.h"

static inline void add_ngram(uint64_t key, uint32_t first, uint32_t length, dm_sink *sink) {
    if (sink->take_keys) {
        dm_sink_add_key(sink, key);
        return;
    }
    dm_term *term = dm_sink_next(sink);
    term->key = key;
    term->word = first;
    term->words = length;
    term->amount = 1;
}

/* Words and pairs of words, which most recipes want. */
static void emit_words_and_pairs(const dm_words *words, dm_range range, uint64_t seed, dm_sink *sink) {
    if (range.first >= range.end) {
        return;
    }
    uint64_t hash = words->words[range.first].hash;
    for (uint32_t first = range.first; first + 1 < range.end; first++) {
        uint64_t next = words->words[first + 1].hash;
        add_ngram(hash ^ seed, first, 1, sink);
        add_ngram(dm_ngram_extend(hash, next) ^ seed, first, 2, sink);
        hash = next;
    }
    add_ngram(hash ^ seed, range.end - 1, 1, sink);
}

void dm_word_ngrams(const dm_words *words, dm_range range, uint32_t from, uint32_t to, uint64_t seed,
                    dm_sink *sink) {
    if (from == 1 && to == 2) {
        emit_words_and_pairs(words, range, seed, sink);
        return;
    }
    for (uint32_t first = range.first; first < range.end; first++) {
        uint64_t hash = words->words[first].hash;
        uint32_t most = range.end - first < to ? range.end - first : to;
        for (uint32_t length = 1;; length++) {
            if (length >= from) {
                add_ngram(hash ^ seed, first, length, sink);
            }
            if (length >= most) {
                break;
            }
            hash = dm_ngram_extend(hash, words->words[first + length].hash);
        }
    }
}

/* A word with a space on both sides, as code points. */
typedef struct padded_word {
    uint32_t codes[DM_WORD_CHARACTERS + 2];   /* [count] */
    uint32_t offsets[DM_WORD_CHARACTERS + 3]; /* [count + 1] bytes before each, the first space counted */
    uint32_t count;
} padded_word;

static void pad(dm_text word, padded_word *padded) {
    padded->codes[0] = ' ';
    padded->offsets[0] = 0;
    uint32_t count = 1;
    size_t at = 0;
    while (at < word.length && count <= DM_WORD_CHARACTERS) {
        padded->offsets[count] = (uint32_t)at + 1;
        unsigned char byte = (unsigned char)word.bytes[at];
        if (byte < 0x80) {
            padded->codes[count++] = byte;
            at++;
        } else {
            padded->codes[count++] = dm_utf8_next(word, &at);
        }
    }
    padded->offsets[count] = (uint32_t)at + 1;
    if (at == word.length) {
        padded->codes[count++] = ' ';
        padded->offsets[count] = (uint32_t)at + 2;
    }
    padded->count = count;
}

static void emit_padded(const padded_word *padded, uint32_t word, uint32_t from, uint32_t to, uint64_t seed,
                        dm_sink *sink) {
    uint32_t least = from < padded->count ? from : padded->count;
    for (uint32_t first = 0; first + least <= padded->count; first++) {
        uint64_t hash = 0;
        for (uint32_t length = 1; length <= to && first + length <= padded->count; length++) {
            hash = dm_ngram_extend(hash, padded->codes[first + length - 1]);
            if (length >= least) {
                dm_term *term = dm_sink_next(sink);
                term->key = hash ^ seed;
                term->word = word;
                term->words = 1;
                term->from = padded->offsets[first];
                term->to = padded->offsets[first + length];
                term->amount = 1;
            }
        }
    }
}

static void emit_padded_keys(const padded_word *padded, uint32_t from, uint32_t to, uint64_t seed,
                             dm_sink *sink) {
    uint32_t least = from < padded->count ? from : padded->count;
    for (uint32_t first = 0; first + least <= padded->count; first++) {
        uint32_t left = padded->count - first;
        uint32_t most = left < to ? left : to;
        uint64_t hash = 0;
        for (uint32_t length = 0; length < most; length++) {
            hash = dm_ngram_extend(hash, padded->codes[first + length]);
            if (length + 1 >= least) {
                dm_sink_add_key(sink, hash ^ seed);
            }
        }
    }
}

void dm_character_ngrams(const dm_words *words, dm_range range, uint32_t from, uint32_t to, uint64_t seed,
                         dm_sink *sink) {
    padded_word padded;
    for (uint32_t word = range.first; word < range.end; word++) {
        if (!dm_word_is_placeholder(words, &words->words[word])) {
            pad(dm_word_text(words, &words->words[word]), &padded);
            if (sink->take_keys) {
                emit_padded_keys(&padded, from, to, seed, sink);
            } else {
                emit_padded(&padded, word, from, to, seed, sink);
            }
        }
    }
}

void dm_word_ngram_print(const dm_words *words, const dm_term *term, dm_buffer *string) {
    for (uint32_t i = 0; i < term->words; i++) {
        if (i) {
            dm_buffer_add_byte(string, ' ');
        }
        dm_buffer_add(string, dm_word_text(words, &words->words[term->word + i]));
    }
}

void dm_character_ngram_print(const dm_words *words, const dm_term *term, dm_buffer *string) {
    dm_text word = dm_word_text(words, &words->words[term->word]);
    for (uint32_t at = term->from; at < term->to; at++) {
        char byte = ' ';
        if (at > 0 && at <= word.length) {
            byte = word.bytes[at - 1];
        }
        dm_buffer_add_byte(string, byte);
    }
}

bool dm_word_ngram_key(dm_text string, uint32_t from, uint32_t to, uint64_t *key) {
    uint64_t hash = 0;
    uint32_t length = 0;
    dm_text word;
    while (dm_text_next_field(&string, ' ', &word)) {
        if (!word.length) {
            return false;
        }
        hash = length ? dm_ngram_extend(hash, dm_folded_hash(word)) : dm_folded_hash(word);
        length++;
    }
    *key = hash;
    return length >= from && length <= to;
}

bool dm_character_ngram_key(dm_text string, uint32_t from, uint32_t to, uint64_t *key) {
    uint64_t hash = 0;
    uint32_t length = 0;
    bool is_word = string.length > 2 && string.bytes[0] == ' ' && string.bytes[string.length - 1] == ' ';
    for (size_t at = 0; at < string.length; length++) {
        bool is_inner = at > 0;
        uint32_t code = dm_utf8_next(string, &at);
        if (code == ' ' && is_inner && at < string.length) {
            return false;
        }
        hash = dm_ngram_extend(hash, code);
    }
    *key = hash;
    return length <= to && (length >= from || is_word);
}
