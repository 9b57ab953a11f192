#include "features/families.h"

#include <math.h>

#include "base/number.h"
#include "features/ngram.h"

enum { WINDOW_NGRAM_FROM = 1, WINDOW_NGRAM_TO = 2 };

/* What keeps the keys of families apart. */
static const uint64_t seeds[DM_FAMILY_COUNT] = {
    [DM_FAMILY_WORD] = 0,
    [DM_FAMILY_CHARACTER] = 0xbf58476d1ce4e5b9u,
    [DM_FAMILY_BETWEEN] = 0x94d049bb133111ebu,
    [DM_FAMILY_AFTER] = 0xd6e8feb86659fd93u,
    [DM_FAMILY_LEXICON] = 0xa0761d6478bd642fu,
    [DM_FAMILY_MEANING] = 0xe7037ed1a0b428dbu,
    [DM_FAMILY_MEANING_BETWEEN] = 0x8ebc6af09c88c6e3u,
    [DM_FAMILY_MEANING_AFTER] = 0x589965cc75374cc3u,
};

void dm_sink_flush(dm_sink *sink) {
    if (sink->count && !sink->failed) {
        sink->failed = !sink->take(sink->context, sink->terms, sink->count);
    }
    sink->count = 0;
}

static bool wants_words(const dm_recipe *recipe) {
    return recipe->word_to > 0;
}

static bool wants_characters(const dm_recipe *recipe) {
    return recipe->character_to > 0;
}

static bool wants_windows(const dm_recipe *recipe) {
    return recipe->windows;
}

static bool wants_lexicon(const dm_recipe *recipe) {
    return recipe->lexicon;
}

static bool wants_meaning(const dm_recipe *recipe) {
    return recipe->meaning;
}

static bool wants_meaning_windows(const dm_recipe *recipe) {
    return recipe->meaning && recipe->windows;
}

/* The words between the placeholders, whichever comes first. */
static dm_range between(const dm_words *words) {
    if (words->source == DM_NONE || words->target == DM_NONE) {
        return (dm_range){0, 0};
    }
    return words->source < words->target ? (dm_range){words->source + 1, words->target}
                                         : (dm_range){words->target + 1, words->source};
}

/* The words after the source; without one, the first words. */
static dm_range after(const dm_words *words, uint32_t most) {
    uint32_t first = words->source == DM_NONE ? 0 : words->source + 1;
    uint32_t left = (uint32_t)words->count - first;
    return (dm_range){first, first + (left < most ? left : most)};
}

static void emit_words(const dm_reading *reading, dm_sink *sink) {
    dm_range all = {0, (uint32_t)reading->words.count};
    dm_word_ngrams(&reading->words, all, reading->recipe->word_from, reading->recipe->word_to,
                   seeds[DM_FAMILY_WORD], sink);
}

static void emit_characters(const dm_reading *reading, dm_sink *sink) {
    dm_character_ngrams(&reading->words, reading->recipe->character_from, reading->recipe->character_to,
                        seeds[DM_FAMILY_CHARACTER], sink);
}

static void emit_between(const dm_reading *reading, dm_sink *sink) {
    dm_word_ngrams(&reading->words, between(&reading->words), WINDOW_NGRAM_FROM, WINDOW_NGRAM_TO,
                   seeds[DM_FAMILY_BETWEEN], sink);
}

static void emit_after(const dm_reading *reading, dm_sink *sink) {
    dm_word_ngrams(&reading->words, after(&reading->words, reading->recipe->window_length), WINDOW_NGRAM_FROM,
                   WINDOW_NGRAM_TO, seeds[DM_FAMILY_AFTER], sink);
}

static void emit_lexicon(const dm_reading *reading, dm_sink *sink) {
    for (size_t i = 0; i < reading->hits.count; i++) {
        const dm_lexicon_hit *hit = &reading->hits.hits[i];
        uint64_t key = dm_lexicon_key(reading->lexicon, hit->category, hit->negated);
        dm_sink_add(sink, (dm_term){.key = key ^ seeds[DM_FAMILY_LEXICON],
                                    .word = hit->word,
                                    .words = hit->words,
                                    .from = hit->category,
                                    .to = hit->negated,
                                    .amount = hit->weight});
    }
}

static uint64_t key_of_dimension(uint32_t dimension, uint64_t seed) {
    return ((uint64_t)dimension + 1) * 0x9e3779b97f4a7c15u ^ seed;
}

/* The mean of the words' vectors, divided by its length. */
static void emit_mean(const dm_reading *reading, dm_range range, uint64_t seed, dm_sink *sink) {
    int32_t sums[DM_DIMENSIONS] = {0};
    if (reading->vectors) {
        dm_vectors_add(reading->vectors, &reading->words, range, sums);
    }
    double squares = 0;
    for (int i = 0; i < DM_DIMENSIONS; i++) {
        squares += (double)sums[i] * sums[i];
    }
    double scale = squares > 0 ? 1 / sqrt(squares) : 0;
    for (uint32_t i = 0; scale > 0 && i < DM_DIMENSIONS; i++) {
        dm_sink_add(
            sink, (dm_term){.key = key_of_dimension(i, seed), .from = i, .amount = (float)(sums[i] * scale)});
    }
}

static void emit_meaning(const dm_reading *reading, dm_sink *sink) {
    emit_mean(reading, (dm_range){0, (uint32_t)reading->words.count}, seeds[DM_FAMILY_MEANING], sink);
}

static void emit_meaning_between(const dm_reading *reading, dm_sink *sink) {
    emit_mean(reading, between(&reading->words), seeds[DM_FAMILY_MEANING_BETWEEN], sink);
}

static void emit_meaning_after(const dm_reading *reading, dm_sink *sink) {
    emit_mean(reading, after(&reading->words, reading->recipe->window_length), seeds[DM_FAMILY_MEANING_AFTER],
              sink);
}

static void print_words(const dm_reading *reading, const dm_term *term, dm_buffer *string) {
    dm_word_ngram_print(&reading->words, term, string);
}

static void print_characters(const dm_reading *reading, const dm_term *term, dm_buffer *string) {
    dm_character_ngram_print(&reading->words, term, string);
}

static void print_lexicon(const dm_reading *reading, const dm_term *term, dm_buffer *string) {
    dm_buffer_add_string(string, term->to ? DM_NEGATED_PREFIX : "");
    dm_buffer_add(string, dm_lexicon_category(reading->lexicon, term->from));
}

/* Two digits, so that byte order is the order of dimensions. */
static void print_dimension(const dm_reading *reading, const dm_term *term, dm_buffer *string) {
    (void)reading;
    dm_buffer_add_byte(string, (char)('0' + term->from / 10));
    dm_buffer_add_byte(string, (char)('0' + term->from % 10));
}

static bool key_of_words(const dm_recipe *recipe, const dm_lexicon *lexicon, dm_text string, uint64_t *key) {
    (void)lexicon;
    return dm_word_ngram_key(string, recipe->word_from, recipe->word_to, seeds[DM_FAMILY_WORD], key);
}

static bool key_of_characters(const dm_recipe *recipe, const dm_lexicon *lexicon, dm_text string,
                              uint64_t *key) {
    (void)lexicon;
    return dm_character_ngram_key(string, recipe->character_from, recipe->character_to,
                                  seeds[DM_FAMILY_CHARACTER], key);
}

static bool key_of_between(const dm_recipe *recipe, const dm_lexicon *lexicon, dm_text string,
                           uint64_t *key) {
    (void)recipe;
    (void)lexicon;
    return dm_word_ngram_key(string, WINDOW_NGRAM_FROM, WINDOW_NGRAM_TO, seeds[DM_FAMILY_BETWEEN], key);
}

static bool key_of_after(const dm_recipe *recipe, const dm_lexicon *lexicon, dm_text string, uint64_t *key) {
    (void)recipe;
    (void)lexicon;
    return dm_word_ngram_key(string, WINDOW_NGRAM_FROM, WINDOW_NGRAM_TO, seeds[DM_FAMILY_AFTER], key);
}

static bool key_of_lexicon(const dm_recipe *recipe, const dm_lexicon *lexicon, dm_text string,
                           uint64_t *key) {
    (void)recipe;
    for (uint32_t category = 0; lexicon && category < dm_lexicon_category_count(lexicon); category++) {
        dm_text name = string;
        bool negated = dm_text_starts_with(string, DM_TEXT(DM_NEGATED_PREFIX));
        if (negated) {
            name.bytes += strlen(DM_NEGATED_PREFIX);
            name.length -= strlen(DM_NEGATED_PREFIX);
        }
        if (dm_text_equal(name, dm_lexicon_category(lexicon, category))) {
            *key = dm_lexicon_key(lexicon, category, negated) ^ seeds[DM_FAMILY_LEXICON];
            return true;
        }
    }
    return false;
}

static bool key_of_dimensions(dm_text string, uint64_t seed, uint64_t *key) {
    uint64_t dimension;
    if (string.length != 2 || !dm_number_parse_unsigned(string, DM_DIMENSIONS - 1, &dimension)) {
        return false;
    }
    *key = key_of_dimension((uint32_t)dimension, seed);
    return true;
}

static bool key_of_meaning(const dm_recipe *recipe, const dm_lexicon *lexicon, dm_text string,
                           uint64_t *key) {
    (void)recipe;
    (void)lexicon;
    return key_of_dimensions(string, seeds[DM_FAMILY_MEANING], key);
}

static bool key_of_meaning_between(const dm_recipe *recipe, const dm_lexicon *lexicon, dm_text string,
                                   uint64_t *key) {
    (void)recipe;
    (void)lexicon;
    return key_of_dimensions(string, seeds[DM_FAMILY_MEANING_BETWEEN], key);
}

static bool key_of_meaning_after(const dm_recipe *recipe, const dm_lexicon *lexicon, dm_text string,
                                 uint64_t *key) {
    (void)recipe;
    (void)lexicon;
    return key_of_dimensions(string, seeds[DM_FAMILY_MEANING_AFTER], key);
}

const dm_family dm_families[DM_FAMILY_COUNT] = {
    [DM_FAMILY_WORD] = {"word", true, wants_words, emit_words, print_words, key_of_words},
    [DM_FAMILY_CHARACTER] = {"character", true, wants_characters, emit_characters, print_characters,
                             key_of_characters},
    [DM_FAMILY_BETWEEN] = {"between", true, wants_windows, emit_between, print_words, key_of_between},
    [DM_FAMILY_AFTER] = {"after", true, wants_windows, emit_after, print_words, key_of_after},
    [DM_FAMILY_LEXICON] = {"lexicon", true, wants_lexicon, emit_lexicon, print_lexicon, key_of_lexicon},
    [DM_FAMILY_MEANING] = {"meaning", false, wants_meaning, emit_meaning, print_dimension, key_of_meaning},
    [DM_FAMILY_MEANING_BETWEEN] = {"meaning-between", false, wants_meaning_windows, emit_meaning_between,
                                   print_dimension, key_of_meaning_between},
    [DM_FAMILY_MEANING_AFTER] = {"meaning-after", false, wants_meaning_windows, emit_meaning_after,
                                 print_dimension, key_of_meaning_after},
};

dm_status dm_reading_read(dm_reading *reading, const dm_passage *passage, dm_error *error) {
    reading->hits.count = 0;
    dm_status status = dm_words_fold(passage, &reading->words, error);
    if (status == DM_OK && reading->recipe->lexicon && reading->lexicon) {
        status = dm_lexicon_scan(reading->lexicon, passage->document, &reading->words, &reading->hits, error);
    }
    return status;
}

void dm_reading_free(dm_reading *reading) {
    dm_words_free(&reading->words);
    dm_lexicon_hits_free(&reading->hits);
}

bool dm_term_is_clean(dm_text string) {
    if (!string.length || string.length > DM_TERM_BYTES || dm_utf8_first_bad(string) < string.length) {
        return false;
    }
    for (size_t at = 0; at < string.length;) {
        uint32_t code = dm_utf8_next(string, &at);
        dm_character_class class = dm_utf8_class(code);
        if (class == DM_CHARACTER_IGNORED || (class == DM_CHARACTER_SPACE && code != ' ')) {
            return false;
        }
    }
    return true;
}
