#include "base/utf8.h"

#include <utf8proc.h>

enum { CLUSTER_MARKS = 32, CLUSTER_BASE = 24, CLUSTER_CODES = CLUSTER_BASE + 4 * CLUSTER_MARKS };

uint32_t dm_utf8_next(dm_text text, size_t *at) {
    const unsigned char *bytes = (const unsigned char *)text.bytes + *at;
    uint32_t lead = bytes[0];
    if (lead < 0x80) {
        *at += 1;
        return lead;
    }
    if (lead < 0xe0) {
        *at += 2;
        return (lead & 0x1fu) << 6 | (bytes[1] & 0x3fu);
    }
    if (lead < 0xf0) {
        *at += 3;
        return (lead & 0x0fu) << 12 | (bytes[1] & 0x3fu) << 6 | (bytes[2] & 0x3fu);
    }
    *at += 4;
    return (lead & 0x07u) << 18 | (bytes[1] & 0x3fu) << 12 | (bytes[2] & 0x3fu) << 6 | (bytes[3] & 0x3fu);
}

static bool is_continuation(char byte) {
    return ((unsigned char)byte & 0xc0u) == 0x80u;
}

uint32_t dm_utf8_previous(dm_text text, size_t *at) {
    do {
        (*at)--;
    } while (*at && is_continuation(text.bytes[*at]));
    size_t start = *at;
    return dm_utf8_next(text, &start);
}

size_t dm_utf8_encode(uint32_t code, char out[4]) {
    return (size_t)utf8proc_encode_char((utf8proc_int32_t)code, (utf8proc_uint8_t *)out);
}

typedef struct code_range {
    uint32_t first;
    uint32_t last;
} code_range;

/* Letters (Lo) of scripts that put no space between words, in order. */
static const code_range unspaced_scripts[] = {
    {0x0e00, 0x0eff},   /* Thai, Lao */
    {0x1000, 0x109f},   /* Myanmar */
    {0x1780, 0x17ff},   /* Khmer */
    {0x1950, 0x19df},   /* Tai Le, New Tai Lue */
    {0x1a20, 0x1aaf},   /* Tai Tham */
    {0x2e80, 0x30ff},   /* radicals, Hiragana, Katakana */
    {0x3100, 0x312f},   /* Bopomofo */
    {0x31a0, 0x4dbf},   /* Bopomofo and Katakana extensions, Han extension A */
    {0x4e00, 0xa4cf},   /* Han, Yi */
    {0xa9e0, 0xa9ff},   /* Myanmar extension B */
    {0xaa60, 0xaadf},   /* Myanmar extension A, Tai Viet */
    {0xf900, 0xfaff},   /* Han, compatibility */
    {0xff66, 0xff9f},   /* Katakana, half width */
    {0x16fe0, 0x18cff}, /* Tangut, Khitan */
    {0x1aff0, 0x1b2ff}, /* Kana extensions, Nushu */
    {0x20000, 0x3ffff}, /* Han extensions B and later */
};

static bool is_unspaced(uint32_t code) {
    for (size_t i = 0; i < sizeof unspaced_scripts / sizeof *unspaced_scripts; i++) {
        if (code <= unspaced_scripts[i].last) {
            return code >= unspaced_scripts[i].first;
        }
    }
    return false;
}

/* By utf8proc_category_t. */
static const uint8_t class_of_category[] = {
    [UTF8PROC_CATEGORY_CN] = DM_CHARACTER_IGNORED,     [UTF8PROC_CATEGORY_LU] = DM_CHARACTER_LETTER,
    [UTF8PROC_CATEGORY_LL] = DM_CHARACTER_LETTER,      [UTF8PROC_CATEGORY_LT] = DM_CHARACTER_LETTER,
    [UTF8PROC_CATEGORY_LM] = DM_CHARACTER_LETTER,      [UTF8PROC_CATEGORY_LO] = DM_CHARACTER_LETTER,
    [UTF8PROC_CATEGORY_MN] = DM_CHARACTER_LETTER,      [UTF8PROC_CATEGORY_MC] = DM_CHARACTER_LETTER,
    [UTF8PROC_CATEGORY_ME] = DM_CHARACTER_LETTER,      [UTF8PROC_CATEGORY_ND] = DM_CHARACTER_DIGIT,
    [UTF8PROC_CATEGORY_NL] = DM_CHARACTER_DIGIT,       [UTF8PROC_CATEGORY_NO] = DM_CHARACTER_DIGIT,
    [UTF8PROC_CATEGORY_PC] = DM_CHARACTER_PUNCTUATION, [UTF8PROC_CATEGORY_PD] = DM_CHARACTER_PUNCTUATION,
    [UTF8PROC_CATEGORY_PS] = DM_CHARACTER_PUNCTUATION, [UTF8PROC_CATEGORY_PE] = DM_CHARACTER_PUNCTUATION,
    [UTF8PROC_CATEGORY_PI] = DM_CHARACTER_PUNCTUATION, [UTF8PROC_CATEGORY_PF] = DM_CHARACTER_PUNCTUATION,
    [UTF8PROC_CATEGORY_PO] = DM_CHARACTER_PUNCTUATION, [UTF8PROC_CATEGORY_SM] = DM_CHARACTER_SYMBOL,
    [UTF8PROC_CATEGORY_SC] = DM_CHARACTER_SYMBOL,      [UTF8PROC_CATEGORY_SK] = DM_CHARACTER_SYMBOL,
    [UTF8PROC_CATEGORY_SO] = DM_CHARACTER_SYMBOL,      [UTF8PROC_CATEGORY_ZS] = DM_CHARACTER_SPACE,
    [UTF8PROC_CATEGORY_ZL] = DM_CHARACTER_SPACE,       [UTF8PROC_CATEGORY_ZP] = DM_CHARACTER_SPACE,
    [UTF8PROC_CATEGORY_CC] = DM_CHARACTER_IGNORED,     [UTF8PROC_CATEGORY_CF] = DM_CHARACTER_IGNORED,
    [UTF8PROC_CATEGORY_CS] = DM_CHARACTER_IGNORED,     [UTF8PROC_CATEGORY_CO] = DM_CHARACTER_IGNORED,
};

static dm_character_class ascii_class(uint32_t code) {
    uint32_t lower = code | 0x20u;
    if (lower >= 'a' && lower <= 'z') {
        return DM_CHARACTER_LETTER;
    }
    if (code == ' ' || (code >= '\t' && code <= '\r')) {
        return DM_CHARACTER_SPACE;
    }
    if (code >= '0' && code <= '9') {
        return DM_CHARACTER_DIGIT;
    }
    return (dm_character_class)class_of_category[utf8proc_category((utf8proc_int32_t)code)];
}

dm_character_class dm_utf8_class(uint32_t code) {
    if (code < 0x80) {
        return ascii_class(code);
    }
    if (code == 0x85) { /* next line: a control that breaks lines */
        return DM_CHARACTER_SPACE;
    }
    const utf8proc_property_t *property = utf8proc_get_property((utf8proc_int32_t)code);
    if (property->ignorable) {
        return DM_CHARACTER_IGNORED;
    }
    if (property->category == UTF8PROC_CATEGORY_LO && is_unspaced(code)) {
        return DM_CHARACTER_IDEOGRAPH;
    }
    return (dm_character_class)class_of_category[property->category];
}

bool dm_utf8_is_upper(uint32_t code) {
    if (code < 0x80) {
        return code >= 'A' && code <= 'Z';
    }
    utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)code);
    return category == UTF8PROC_CATEGORY_LU || category == UTF8PROC_CATEGORY_LT;
}

bool dm_utf8_is_lower(uint32_t code) {
    if (code < 0x80) {
        return code >= 'a' && code <= 'z';
    }
    return utf8proc_category((utf8proc_int32_t)code) == UTF8PROC_CATEGORY_LL;
}

bool dm_utf8_is_hidden(uint32_t code) {
    if (code < 0xa0 || (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef)) {
        return false;
    }
    const utf8proc_property_t *property = utf8proc_get_property((utf8proc_int32_t)code);
    return property->ignorable || property->category == UTF8PROC_CATEGORY_CF;
}

uint32_t dm_utf8_lower(uint32_t code) {
    if (code < 0x80) {
        return code >= 'A' && code <= 'Z' ? code + ('a' - 'A') : code;
    }
    return (uint32_t)utf8proc_tolower((utf8proc_int32_t)code);
}

static size_t ascii_prefix(dm_text text, size_t from) {
    size_t at = from;
    uint64_t four[4];
    while (text.length - at >= sizeof four) {
        memcpy(four, text.bytes + at, sizeof four);
        if ((four[0] | four[1] | four[2] | four[3]) & 0x8080808080808080u) {
            break;
        }
        at += sizeof four;
    }
    while (text.length - at >= sizeof(uint64_t)) {
        uint64_t word;
        memcpy(&word, text.bytes + at, sizeof word);
        if (word & 0x8080808080808080u) {
            break;
        }
        at += sizeof word;
    }
    while (at < text.length && (unsigned char)text.bytes[at] < 0x80) {
        at++;
    }
    return at;
}

bool dm_utf8_is_ascii(dm_text text) {
    return ascii_prefix(text, 0) == text.length;
}

size_t dm_utf8_count(dm_text text) {
    size_t count = 0;
    for (size_t i = 0; i < text.length; i++) {
        count += !is_continuation(text.bytes[i]);
    }
    return count;
}

/* What a lead byte asks for: the length of its sequence and the range of its second byte, which keeps out
 * overlong forms, surrogates and what is above U+10FFFF (The Unicode Standard, table 3-7). */
typedef struct lead_rule {
    unsigned char first, last; /* lead bytes */
    unsigned char length;      /* bytes of the sequence */
    unsigned char low, high;   /* second byte */
} lead_rule;

static const lead_rule lead_rules[] = {
    {0xc2, 0xdf, 2, 0x80, 0xbf}, {0xe0, 0xe0, 3, 0xa0, 0xbf}, {0xe1, 0xec, 3, 0x80, 0xbf},
    {0xed, 0xed, 3, 0x80, 0x9f}, {0xee, 0xef, 3, 0x80, 0xbf}, {0xf0, 0xf0, 4, 0x90, 0xbf},
    {0xf1, 0xf3, 4, 0x80, 0xbf}, {0xf4, 0xf4, 4, 0x80, 0x8f},
};

/* The length of the sequence at a byte that is not ASCII, or of the maximal malformed subpart there. */
static size_t sequence_at(dm_text text, size_t at, bool *valid) {
    unsigned char lead = (unsigned char)text.bytes[at];
    size_t left = text.length - at;
    *valid = false;
    for (size_t i = 0; i < sizeof lead_rules / sizeof *lead_rules; i++) {
        const lead_rule *rule = &lead_rules[i];
        if (lead < rule->first || lead > rule->last) {
            continue;
        }
        unsigned char second = left > 1 ? (unsigned char)text.bytes[at + 1] : 0;
        if (second < rule->low || second > rule->high) {
            return 1;
        }
        size_t length = 2;
        while (length < rule->length && length < left && is_continuation(text.bytes[at + length])) {
            length++;
        }
        *valid = length == rule->length;
        return length;
    }
    return 1;
}

size_t dm_utf8_first_bad(dm_text text) {
    size_t at = ascii_prefix(text, 0);
    while (at < text.length) {
        bool valid;
        size_t length = sequence_at(text, at, &valid);
        if (!valid) {
            return at;
        }
        at = ascii_prefix(text, at + length);
    }
    return text.length;
}

size_t dm_utf8_repair(dm_text bytes, dm_buffer *out) {
    size_t replaced = 0;
    dm_text rest = bytes;
    for (;;) {
        size_t good = dm_utf8_first_bad(rest);
        dm_buffer_add(out, (dm_text){rest.bytes, good});
        if (good == rest.length) {
            return replaced;
        }
        bool valid;
        size_t bad = sequence_at(rest, good, &valid);
        dm_buffer_add(out, DM_TEXT("\xef\xbf\xbd"));
        replaced++;
        rest.bytes += good + bad;
        rest.length -= good + bad;
    }
}

static bool is_mark(uint32_t code) {
    if (code < 0x300) {
        return false;
    }
    if (code == 0xff9e || code == 0xff9f) { /* the half width voicing marks, letters by category */
        return true;
    }
    utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)code);
    return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_MC ||
           category == UTF8PROC_CATEGORY_ME;
}

static bool is_apostrophe(uint32_t code) {
    return code == 0x2019 || code == 0x2018 || code == 0x02bc || code == 0xff07;
}

/* A base with its combining marks, being folded. */
typedef struct cluster {
    utf8proc_int32_t codes[CLUSTER_CODES];
    size_t count;
} cluster;

static void cluster_add(cluster *folded, uint32_t code) {
    folded->codes[folded->count++] = is_apostrophe(code) ? '\'' : (utf8proc_int32_t)dm_utf8_lower(code);
}

/* Adds a code point decomposed, with compatibility forms where they are letters or digits again: a fraction
 * or an Arabic phrase in one code point stays as it is. */
static void cluster_add_decomposed(cluster *folded, uint32_t code, size_t room) {
    uint32_t lower = dm_utf8_lower(code);
    if (utf8proc_get_property((utf8proc_int32_t)lower)->decomp_seqindex == UINT16_MAX) {
        cluster_add(folded, lower);
        return;
    }
    utf8proc_int32_t parts[CLUSTER_BASE];
    int boundary = 0;
    utf8proc_ssize_t count =
        utf8proc_decompose_char((utf8proc_int32_t)lower, parts, (utf8proc_ssize_t)room,
                                UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT, &boundary);
    bool usable = count > 0 && (size_t)count <= room;
    for (utf8proc_ssize_t i = 0; usable && i < count; i++) {
        dm_character_class class = dm_utf8_class((uint32_t)parts[i]);
        usable =
            class == DM_CHARACTER_LETTER || class == DM_CHARACTER_DIGIT || class == DM_CHARACTER_IDEOGRAPH;
    }
    if (!usable) {
        cluster_add(folded, code);
        return;
    }
    for (utf8proc_ssize_t i = 0; i < count; i++) {
        cluster_add(folded, (uint32_t)parts[i]);
    }
}

/* Canonical order (marks between two starters by their combining class, stable), then composition. */
static void cluster_compose(cluster *folded) {
    for (size_t i = 1; i < folded->count; i++) {
        utf8proc_int32_t code = folded->codes[i];
        utf8proc_propval_t class = utf8proc_get_property(code)->combining_class;
        size_t to = i;
        while (class && to && utf8proc_get_property(folded->codes[to - 1])->combining_class > class) {
            folded->codes[to] = folded->codes[to - 1];
            to--;
        }
        folded->codes[to] = code;
    }
    utf8proc_ssize_t composed = utf8proc_normalize_utf32(folded->codes, (utf8proc_ssize_t)folded->count,
                                                         UTF8PROC_STABLE | UTF8PROC_COMPOSE);
    if (composed > 0) {
        folded->count = (size_t)composed;
    }
}

static bool is_ascii_ignored(unsigned char byte) {
    return byte == 0x7f || (byte < ' ' && !dm_ascii_space((char)byte));
}

/* Whether what begins with `byte` can belong to the base before it. */
static bool joins_before(char byte) {
    return (unsigned char)byte >= 0x80 || is_ascii_ignored((unsigned char)byte);
}

/* Folds the base at `at` and the marks behind it; returns where the next base begins. */
static size_t fold_cluster(dm_text text, size_t at, dm_buffer *out) {
    cluster
        folded; /* its codes are written before they are read, and zeroing them would cost most of the time */
    folded.count = 0;
    uint32_t base = dm_utf8_next(text, &at);
    if (dm_utf8_class(base) != DM_CHARACTER_IGNORED) {
        cluster_add_decomposed(&folded, base, CLUSTER_BASE);
    }
    size_t marks = 0;
    while (folded.count && at < text.length && joins_before(text.bytes[at])) {
        size_t behind = at;
        uint32_t code = dm_utf8_next(text, &behind);
        bool ignored = dm_utf8_class(code) == DM_CHARACTER_IGNORED;
        if (!ignored && !is_mark(code)) {
            break;
        }
        at = behind;
        if (!ignored && marks++ < CLUSTER_MARKS) {
            cluster_add_decomposed(&folded, code, 4);
        }
    }
    if (folded.count > 1) {
        cluster_compose(&folded);
    }
    for (size_t i = 0; i < folded.count; i++) {
        char bytes[4];
        dm_buffer_add(out, (dm_text){bytes, dm_utf8_encode((uint32_t)folded.codes[i], bytes)});
    }
    return at;
}

void dm_utf8_fold(dm_text text, dm_buffer *out) {
    size_t at = 0;
    while (at < text.length) {
        unsigned char byte = (unsigned char)text.bytes[at];
        bool alone = at + 1 == text.length || !joins_before(text.bytes[at + 1]);
        if (byte < 0x80 && alone && !is_ascii_ignored(byte)) {
            dm_buffer_add_byte(out, dm_ascii_lower((char)byte));
            at++;
        } else {
            at = fold_cluster(text, at, out);
        }
    }
}
