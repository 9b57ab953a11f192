#include "records/copies.h"

#include <stdlib.h>

#include "base/utf8.h"

enum {
    BINS = 128, /* of a signature: the estimate of 0.8 has a standard error of 0.035 */
    BIN_BITS = 7,
    BANDS = 32, /* two articles with 0.5 in common agree in one of them nine times of ten, with 0.7 always */
    BAND_BINS = BINS / BANDS,
    WORDS = 5,       /* of a sequence */
    CHAIN_MOST = 64, /* originals looked at in one band: what shares boilerplate costs no more */
    NO_DAY = INT32_MIN
};

/* An original. */
typedef struct original {
    uint64_t older[BANDS]; /* number + 1 of the original before it in the band's chain, 0: none */
    uint16_t bins[BINS];
    uint64_t asked; /* number of the last article that it was held against */
    int32_t day;    /* since 1970, or NO_DAY */
    bool copied;    /* it has a copy */
    char *id;
    size_t id_length;
} original;

struct dm_copies {
    dm_copies_options options;
    original *ring; /* [capacity] original n is ring[n % held] */
    size_t capacity;
    uint64_t count;  /* originals so far */
    uint64_t *heads; /* [BANDS * slots] number + 1 of the newest original of a slot, 0: none */
    size_t slots;    /* power of two */
    uint64_t asked;  /* articles so far that were held against originals */
    uint64_t copy_count, copied_count;
};

static uint64_t mix(uint64_t value) {
    value ^= value >> 33;
    value *= 0xff51afd7ed558ccdu;
    value ^= value >> 33;
    value *= 0xc4ceb9fe1a85ec53u;
    return value ^ (value >> 33);
}

/* ---- signatures */

/* The sequences of an article as they come by, and the smallest of each bin. */
typedef struct signature {
    uint64_t minimum[BINS]; /* UINT64_MAX: none */
    uint64_t words[WORDS];  /* hashes of the last words, in a ring */
    size_t word_count;
    uint64_t word; /* hash of the word at hand, 0 before its first letter */
} signature;

static void add_sequence(signature *signing, size_t length) {
    uint64_t hash = length;
    for (size_t i = 0; i < length; i++) {
        hash = (hash ^ signing->words[(signing->word_count + i) % length]) * 0x9e3779b97f4a7c15u;
        hash ^= hash >> 29;
    }
    hash = mix(hash);
    uint64_t *minimum = &signing->minimum[hash >> (64 - BIN_BITS)];
    uint64_t rest = hash & (UINT64_MAX >> BIN_BITS);
    *minimum = rest < *minimum ? rest : *minimum;
}

static void end_word(signature *signing) {
    if (signing->word) {
        signing->words[signing->word_count++ % WORDS] = signing->word;
        signing->word = 0;
        if (signing->word_count >= WORDS) {
            add_sequence(signing, WORDS);
        }
    }
}

static void add_letter(signature *signing, uint32_t code) {
    signing->word = ((signing->word ? signing->word : 0xcbf29ce484222325u) ^ code) * 0x100000001b3u;
}

static void add_character(signature *signing, uint32_t code) {
    switch (dm_utf8_class(code)) {
    case DM_CHARACTER_LETTER:
    case DM_CHARACTER_DIGIT:
        add_letter(signing, dm_utf8_lower(code));
        break;
    case DM_CHARACTER_IDEOGRAPH:
        end_word(signing);
        add_letter(signing, code);
        end_word(signing);
        break;
    case DM_CHARACTER_IGNORED:
        break;
    default: /* quotation marks and dashes differ from paper to paper */
        end_word(signing);
    }
}

/* Fills the empty bins with others' minima, which ones depends on the bin alone; false when all are empty. */
static bool densify(signature *signing, uint16_t bins[BINS]) {
    size_t filled = 0;
    for (size_t i = 0; i < BINS; i++) {
        filled += signing->minimum[i] != UINT64_MAX;
    }
    for (size_t i = 0; i < BINS && filled; i++) {
        size_t from = i;
        for (uint64_t attempt = 1; signing->minimum[from] == UINT64_MAX; attempt++) {
            from = mix(i * 0x10001 + attempt) % BINS;
        }
        bins[i] = (uint16_t)mix(signing->minimum[from] + from);
    }
    return filled;
}

/* False for an article without words. */
static bool sign(dm_text text, uint16_t bins[BINS]) {
    signature signing = {.word = 0};
    memset(signing.minimum, 0xff, sizeof signing.minimum);
    for (size_t at = 0; at < text.length;) {
        unsigned char byte = (unsigned char)text.bytes[at];
        if (byte >= 0x80) {
            add_character(&signing, dm_utf8_next(text, &at));
            continue;
        }
        char small = dm_ascii_lower((char)byte);
        if ((small >= 'a' && small <= 'z') || (small >= '0' && small <= '9')) {
            add_letter(&signing, (unsigned char)small);
        } else {
            end_word(&signing);
        }
        at++;
    }
    end_word(&signing);
    if (signing.word_count && signing.word_count < WORDS) { /* too short for one: copies only if equal */
        size_t length = signing.word_count;
        signing.word_count = 0;
        add_sequence(&signing, length);
    }
    return densify(&signing, bins);
}

/* ---- days */

static bool digits(const char *at, size_t count, int32_t *number) {
    *number = 0;
    for (size_t i = 0; i < count; i++) {
        if (at[i] < '0' || at[i] > '9') {
            return false;
        }
        *number = *number * 10 + (at[i] - '0');
    }
    return true;
}

/* Days since 1970 of a Gregorian date; years that begin in March make February's end the year's. */
static int32_t day_of(dm_text date) {
    int32_t year;
    int32_t month;
    int32_t day;
    const char *at = date.bytes;
    bool dashes = date.length >= 10 && at[4] == '-' && at[7] == '-';
    if (date.length < 8 || !digits(at, 4, &year) || !digits(at + (dashes ? 5 : 4), 2, &month) ||
        !digits(at + (dashes ? 8 : 6), 2, &day) || month < 1 || month > 12 || day < 1 || day > 31) {
        return NO_DAY;
    }
    year -= month <= 2;
    int32_t in_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return year * 365 + year / 4 - year / 100 + year / 400 + in_year - 719468;
}

/* ---- clusters */

dm_status dm_copies_new(const dm_copies_options *options, dm_copies **copies, dm_error *error) {
    dm_copies *fresh = calloc(1, sizeof *fresh);
    if (fresh) {
        fresh->options = *options;
        fresh->slots = 1024;
        while (fresh->slots < options->held) {
            fresh->slots *= 2;
        }
        fresh->heads = calloc(BANDS * fresh->slots, sizeof *fresh->heads);
    }
    if (!fresh || !fresh->heads) {
        free(fresh);
        return dm_out_of_memory(error);
    }
    *copies = fresh;
    return DM_OK;
}

void dm_copies_free(dm_copies *copies) {
    if (copies) {
        for (size_t i = 0; i < copies->capacity; i++) {
            free(copies->ring[i].id);
        }
        free(copies->ring);
        free(copies->heads);
        free(copies);
    }
}

static uint64_t *head_of(dm_copies *copies, const uint16_t bins[BINS], size_t band) {
    uint64_t key = 0;
    memcpy(&key, &bins[band * BAND_BINS], BAND_BINS * sizeof *bins);
    return &copies->heads[band * copies->slots + (mix(key) & (copies->slots - 1))];
}

static bool is_near(const dm_copies *copies, const original *known, int32_t day) {
    if (known->day == NO_DAY || day == NO_DAY) {
        return true;
    }
    int32_t apart = known->day > day ? known->day - day : day - known->day;
    return (uint32_t)apart <= copies->options.days;
}

static size_t count_equal(const uint16_t left[BINS], const uint16_t right[BINS]) {
    size_t equal = 0;
    for (size_t i = 0; i < BINS; i++) {
        equal += left[i] == right[i];
    }
    return equal;
}

/* The most similar original that is near enough, the oldest of equals; NULL when there is none. */
static original *find(dm_copies *copies, const uint16_t bins[BINS], int32_t day) {
    uint64_t oldest = copies->count > copies->options.held ? copies->count - copies->options.held : 0;
    size_t best = 0;
    uint64_t best_number = 0;
    copies->asked++;
    for (size_t band = 0; band < BANDS; band++) {
        uint64_t number = *head_of(copies, bins, band);
        for (size_t i = 0; number > oldest && i < CHAIN_MOST; i++) {
            original *known = &copies->ring[(number - 1) % copies->options.held];
            bool again = known->asked == copies->asked;
            size_t equal = again ? 0 : count_equal(known->bins, bins);
            known->asked = copies->asked;
            if ((equal > best || (equal && equal == best && number < best_number)) &&
                is_near(copies, known, day)) {
                best = equal;
                best_number = number;
            }
            number = known->older[band];
        }
    }
    bool enough = best && (double)best >= copies->options.threshold * BINS;
    return enough ? &copies->ring[(best_number - 1) % copies->options.held] : NULL;
}

/* Room for one more original: the ring grows until it holds as many as it may. */
static original *take_place(dm_copies *copies) {
    size_t place = (size_t)(copies->count % copies->options.held);
    if (place >= copies->capacity) {
        size_t capacity = copies->capacity ? 2 * copies->capacity : 256;
        capacity = capacity < copies->options.held ? capacity : copies->options.held;
        original *ring = realloc(copies->ring, capacity * sizeof *ring);
        if (!ring) {
            return NULL;
        }
        memset(ring + copies->capacity, 0, (capacity - copies->capacity) * sizeof *ring);
        copies->ring = ring;
        copies->capacity = capacity;
    }
    return &copies->ring[place];
}

static dm_status remember(dm_copies *copies, dm_text id, const uint16_t bins[BINS], int32_t day,
                          dm_error *error) {
    original *fresh = take_place(copies);
    char *copy = fresh ? malloc(id.length + 1) : NULL;
    if (!copy) {
        return dm_out_of_memory(error);
    }
    memcpy(copy, id.length ? id.bytes : "", id.length);
    free(fresh->id);
    *fresh = (original){.day = day, .id = copy, .id_length = id.length};
    memcpy(fresh->bins, bins, sizeof fresh->bins);
    copies->count++;
    for (size_t band = 0; band < BANDS; band++) {
        uint64_t *head = head_of(copies, bins, band);
        fresh->older[band] = *head;
        *head = copies->count;
    }
    return DM_OK;
}

dm_status dm_copies_add(dm_copies *copies, dm_text id, dm_text text, dm_text date, dm_arena *arena,
                        dm_text *cluster, dm_error *error) {
    uint16_t bins[BINS] = {0};
    size_t repaired = 0;
    *cluster = id;
    dm_buffer whole = {0};
    if (dm_utf8_first_bad(text) != text.length) {
        repaired = dm_utf8_repair(text, &whole);
    }
    bool signed_now = !whole.failed && sign(repaired ? dm_buffer_text(&whole) : text, bins);
    bool failed = whole.failed;
    dm_buffer_free(&whole);
    if (failed || !signed_now) {
        return failed ? dm_out_of_memory(error) : DM_OK;
    }
    int32_t day = day_of(date);
    original *known = find(copies, bins, day);
    if (!known) {
        return remember(copies, id, bins, day, error);
    }
    copies->copy_count++;
    copies->copied_count += !known->copied;
    known->copied = true;
    *cluster = dm_arena_copy(arena, (dm_text){known->id, known->id_length});
    return cluster->bytes ? DM_OK : dm_out_of_memory(error);
}

uint64_t dm_copies_count(const dm_copies *copies) {
    return copies->copy_count;
}

uint64_t dm_copies_originals(const dm_copies *copies) {
    return copies->copied_count;
}
