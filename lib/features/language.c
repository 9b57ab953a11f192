#include "features/language.h"

#include "features/language_cld2.h"

enum {
    SAMPLE_BYTES = 2048,
    PADDING = 16,     /* CLD2 looks a few bytes ahead */
    LEAST_BYTES = 60, /* without spaces at both ends; below it names and quotations mislead */
    LEAST_PERCENT = 80,
    ENOUGH_WORDS = 4 /* common words of English after which there is no doubt */
};

/* Words that hardly any other language has, among the commonest of English. */
static const dm_text common_words[] = {
    {"the", 3},  {"and", 3},  {"that", 4}, {"with", 4},  {"which", 5}, {"from", 4}, {"have", 4},
    {"has", 3},  {"been", 4}, {"were", 4}, {"would", 5}, {"their", 5}, {"they", 4}, {"this", 4},
    {"will", 4}, {"its", 3},  {"our", 3},  {"said", 4},  {"who", 3},   {"are", 3},
};

/* CLD2 keeps codes that ISO 639 has given up. */
static const char *const renamed[][2] = {{"iw", "he"}, {"jw", "jv"}, {"in", "id"}};

static bool is_letter(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

/* True when a word is one of them, but for its first letter's case. */
static bool is_common(dm_text word) {
    char first = (char)(word.bytes[0] | 0x20);
    for (size_t i = 0; i < sizeof common_words / sizeof *common_words; i++) {
        const dm_text *common = &common_words[i];
        if (common->bytes[0] == first && common->length == word.length &&
            memcmp(common->bytes + 1, word.bytes + 1, word.length - 1) == 0) {
            return true;
        }
    }
    return false;
}

static bool is_clearly_english(dm_text text) {
    size_t found = 0;
    size_t start = 0;
    for (size_t at = 0; at <= text.length && found < ENOUGH_WORDS; at++) {
        if (at < text.length && is_letter(text.bytes[at])) {
            continue;
        }
        found += at > start && is_common((dm_text){text.bytes + start, at - start});
        start = at + 1;
    }
    return found == ENOUGH_WORDS;
}

/* At most SAMPLE_BYTES, cut between characters. */
static dm_text sample_of(dm_text text) {
    dm_text trimmed = dm_text_trim(text);
    if (trimmed.length > SAMPLE_BYTES) {
        trimmed.length = SAMPLE_BYTES;
        while (trimmed.length && ((unsigned char)trimmed.bytes[trimmed.length] & 0xc0) == 0x80) {
            trimmed.length--;
        }
    }
    return trimmed;
}

const char *dm_language_of(dm_text text) {
    dm_text sample = sample_of(text);
    if (is_clearly_english(sample)) {
        return "en";
    }
    if (sample.length < LEAST_BYTES) {
        return NULL;
    }
    char padded[SAMPLE_BYTES + PADDING] = {0};
    memcpy(padded, sample.bytes, sample.length);
    int percent = 0;
    const char *code = dm_cld2_detect(padded, (int)sample.length, &percent);
    if (!code || percent < LEAST_PERCENT) {
        return NULL;
    }
    for (size_t i = 0; i < sizeof renamed / sizeof *renamed; i++) {
        code = strcmp(code, renamed[i][0]) == 0 ? renamed[i][1] : code;
    }
    return code;
}

bool dm_language_fits(const char *one, const char *other) {
    if (!one || !other) {
        return true;
    }
    size_t length = strcspn(one, "-");
    return length == strcspn(other, "-") && memcmp(one, other, length) == 0;
}
