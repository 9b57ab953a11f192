#include "records/encoding.h"

#include <errno.h>
#include <iconv.h>
#include <stdio.h>
#include <stdlib.h>
#include <uchardet/uchardet.h>

#include "base/utf8.h"

enum {
    CARRIED = 16,         /* bytes of a character that lies in two blocks */
    CONVERTED = 8 * 1024, /* bytes at a time */
    SAMPLE = 64 * 1024,   /* bytes that the detector sees, from the first that is not ASCII */
    SAMPLE_LEAST = 24,    /* bytes that are not ASCII before it is believed ... */
    SAMPLE_SHARE = 50     /* ... and one of so many must be none */
};

static const char FALLBACK[] = "WINDOWS-1252";

/* ---- conversion */

struct dm_transcoder {
    iconv_t converter;
    char carried[CARRIED];
    size_t carried_length;
    size_t malformed;
    size_t unit; /* bytes that stand or fall together: 1, of UTF-16 2, of UTF-32 4 */
};

dm_status dm_transcoder_new(const char *encoding, dm_transcoder **transcoder, dm_error *error) {
    dm_transcoder *fresh = calloc(1, sizeof *fresh);
    if (!fresh) {
        return dm_out_of_memory(error);
    }
    fresh->converter = iconv_open("UTF-8", encoding);
    if (fresh->converter == (iconv_t)-1) {
        int cause = errno;
        free(fresh);
        return cause == EINVAL ? dm_fail(error, DM_BAD_ARGUMENT, "no encoding is called %s", encoding)
                               : dm_out_of_memory(error);
    }
    fresh->unit = strncmp(encoding, "UTF-16", 6) == 0 ? 2 : strncmp(encoding, "UTF-32", 6) == 0 ? 4 : 1;
    *transcoder = fresh;
    return DM_OK;
}

void dm_transcoder_free(dm_transcoder *transcoder) {
    if (transcoder) {
        (void)iconv_close(transcoder->converter);
        free(transcoder);
    }
}

size_t dm_transcoder_malformed(const dm_transcoder *transcoder) {
    return transcoder->malformed;
}

static void replace(dm_transcoder *transcoder, dm_text *bytes, size_t count, dm_buffer *out) {
    bytes->bytes += count;
    bytes->length -= count;
    transcoder->malformed++;
    dm_buffer_add(out, DM_TEXT("\xef\xbf\xbd"));
}

/* Converts until the bytes end or the rest is the start of a character, which stays in `*bytes`. */
static void convert(dm_transcoder *transcoder, dm_text *bytes, dm_buffer *out) {
    while (bytes->length && !out->failed) {
        char room[CONVERTED];
        char *in = (char *)bytes->bytes; /* iconv's type, which it does not write to */
        char *to = room;
        size_t left = sizeof room;
        size_t result = iconv(transcoder->converter, &in, &bytes->length, &to, &left);
        int cause = errno;
        bytes->bytes = in;
        dm_buffer_add(out, (dm_text){room, sizeof room - left});
        if (result == (size_t)-1 && cause == EILSEQ && bytes->length) {
            replace(transcoder, bytes, bytes->length < transcoder->unit ? bytes->length : transcoder->unit,
                    out);
        } else if (result == (size_t)-1 && cause == EINVAL) {
            return;
        }
    }
}

/* Completes the character that the block before began, byte by byte. */
static void convert_carried(dm_transcoder *transcoder, dm_text *bytes, dm_buffer *out) {
    while (transcoder->carried_length && bytes->length) {
        transcoder->carried[transcoder->carried_length++] = *bytes->bytes;
        bytes->bytes++;
        bytes->length--;
        dm_text held = {transcoder->carried, transcoder->carried_length};
        convert(transcoder, &held, out);
        if (held.length == CARRIED) {
            replace(transcoder, &held, held.length, out);
        }
        memmove(transcoder->carried, held.bytes, held.length);
        transcoder->carried_length = held.length;
    }
}

void dm_transcoder_feed(dm_transcoder *transcoder, dm_text bytes, bool last, dm_buffer *out) {
    convert_carried(transcoder, &bytes, out);
    convert(transcoder, &bytes, out);
    while (bytes.length > CARRIED) { /* no character is as long: damage */
        replace(transcoder, &bytes, 1, out);
        convert(transcoder, &bytes, out);
    }
    if (bytes.length) {
        memcpy(transcoder->carried, bytes.bytes, bytes.length);
        transcoder->carried_length = bytes.length;
    }
    if (last && transcoder->carried_length) {
        dm_text held = {transcoder->carried, transcoder->carried_length};
        replace(transcoder, &held, held.length, out);
        transcoder->carried_length = 0;
    }
}

bool dm_encoding_known(const char *name) {
    iconv_t converter = iconv_open("UTF-8", name);
    bool known = converter != (iconv_t)-1;
    if (known) {
        (void)iconv_close(converter);
    }
    return known;
}

size_t dm_encoding_convert(const dm_decoding *decoding, dm_text bytes, dm_buffer *out) {
    dm_transcoder *transcoder;
    if (!decoding->encoding[0]) {
        return dm_utf8_repair(bytes, out);
    }
    if (dm_transcoder_new(decoding->encoding, &transcoder, NULL) != DM_OK) {
        out->failed = true;
        return 0;
    }
    dm_transcoder_feed(transcoder, bytes, true, out);
    size_t malformed = dm_transcoder_malformed(transcoder);
    dm_transcoder_free(transcoder);
    return malformed;
}

/* ---- choice */

const char *dm_encoding_wide(dm_text head, bool *marked) {
    static const struct {
        dm_text mark;
        const char *name;
    } marks[] = {
        {{"\xff\xfe\0\0", 4}, "UTF-32LE"},
        {{"\0\0\xfe\xff", 4}, "UTF-32BE"},
        {{"\xff\xfe", 2}, "UTF-16LE"},
        {{"\xfe\xff", 2}, "UTF-16BE"},
    };
    *marked = true;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        if (dm_text_starts_with(head, marks[i].mark)) {
            return marks[i].name;
        }
    }
    *marked = false;
    const char *at = head.bytes;
    if (head.length < 4) {
        return NULL;
    }
    unsigned nuls = (at[0] ? 0 : 8u) | (at[1] ? 0 : 4u) | (at[2] ? 0 : 2u) | (at[3] ? 0 : 1u);
    switch (nuls) {
    case 5:
        return "UTF-16LE";
    case 10:
        return "UTF-16BE";
    case 7:
        return "UTF-32LE";
    case 14:
        return "UTF-32BE";
    default:
        return NULL;
    }
}

/* Names that stand for a larger encoding on the web (WHATWG, Encoding), and names that iconv lacks. */
static const struct {
    const char *name;
    const char *meant;
} aliases[] = {
    {"iso-8859-1", FALLBACK},
    {"iso8859-1", FALLBACK},
    {"latin1", FALLBACK},
    {"latin-1", FALLBACK},
    {"us-ascii", FALLBACK},
    {"ascii", FALLBACK},
    {"x-cp1252", FALLBACK},
    {"cp1252", FALLBACK},
    {"gb2312", "GB18030"},
    {"gbk", "GB18030"},
    {"x-gbk", "GB18030"},
    {"shift_jis", "CP932"},
    {"shift-jis", "CP932"},
    {"x-sjis", "CP932"},
    {"sjis", "CP932"},
    {"euc-kr", "CP949"},
    {"uhc", "CP949"},
    {"ks_c_5601-1987", "CP949"},
    {"big5", "BIG5-HKSCS"},
    {"x-mac-roman", "MACINTOSH"},
    {"iso-8859-9", "WINDOWS-1254"},
};

/* The name that iconv is asked with; false when it knows none such. */
static bool set_encoding(dm_text name, dm_decoding *decoding) {
    name = dm_text_trim(name);
    for (size_t i = 0; i < sizeof aliases / sizeof *aliases; i++) {
        if (dm_text_equal_folded(name, dm_text_of(aliases[i].name))) {
            name = dm_text_of(aliases[i].meant);
        }
    }
    if (!name.length || name.length >= DM_ENCODING_NAME || dm_text_has(name, '/')) {
        return false;
    }
    (void)snprintf(decoding->encoding, DM_ENCODING_NAME, "%.*s", (int)name.length, name.bytes);
    for (char *at = decoding->encoding; *at; at++) {
        *at = *at >= 'a' && *at <= 'z' ? (char)(*at - 'a' + 'A') : *at;
    }
    if (!dm_encoding_known(decoding->encoding)) {
        decoding->encoding[0] = '\0';
    }
    return decoding->encoding[0];
}

static bool is_wide_or_utf8(dm_text name) {
    static const dm_text beginnings[] = {{"utf", 3}, {"ucs", 3}, {"unicode", 7}};
    for (size_t i = 0; i < sizeof beginnings / sizeof *beginnings; i++) {
        if (name.length >= beginnings[i].length &&
            dm_text_equal_folded((dm_text){name.bytes, beginnings[i].length}, beginnings[i])) {
            return true;
        }
    }
    return false;
}

static size_t sequence_length(unsigned char lead) {
    return lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 ? (lead < 0xf0 ? 3 : 0) : lead >= 0xc2 ? 2 : 0;
}

/* Whether the bytes are UTF-8 that was damaged: most of what is not ASCII begins as its sequences do, with a
 * lead and a continuation, which other encodings hardly ever have. */
static bool is_damaged_utf8(dm_text bytes) {
    size_t formed = 0;
    size_t malformed = 0;
    for (size_t at = 0; at < bytes.length;) {
        unsigned char lead = (unsigned char)bytes.bytes[at];
        size_t length = lead < 0x80 ? 1 : sequence_length(lead);
        size_t taken = 1;
        while (taken < length && at + taken < bytes.length &&
               ((unsigned char)bytes.bytes[at + taken] & 0xc0u) == 0x80u) {
            taken++;
        }
        formed += lead >= 0x80 && taken > 1;
        malformed += lead >= 0x80 && taken == 1;
        at += taken;
    }
    return formed > malformed;
}

/* The bytes from the first that is not ASCII, and how many are none. */
static dm_text sample_of(dm_text bytes, size_t *high) {
    size_t start = dm_utf8_first_bad(bytes);
    dm_text sample = {bytes.bytes + start, bytes.length - start};
    sample.length = sample.length < SAMPLE ? sample.length : SAMPLE;
    *high = 0;
    for (size_t i = 0; i < sample.length; i++) {
        *high += (unsigned char)sample.bytes[i] >= 0x80;
    }
    return sample;
}

/* Few odd bytes in an English text are quotation marks and accents of Windows-1252; the detector needs many.
 */
static void guess(dm_text bytes, dm_decoding *decoding) {
    decoding->guessed = true;
    size_t high;
    dm_text sample = sample_of(bytes, &high);
    if (high >= SAMPLE_LEAST && high * SAMPLE_SHARE >= sample.length) {
        uchardet_t detector = uchardet_new();
        if (detector && uchardet_handle_data(detector, sample.bytes, sample.length) == 0) {
            uchardet_data_end(detector);
            dm_text name = dm_text_of(uchardet_get_charset(detector));
            if (!is_wide_or_utf8(name)) {
                (void)set_encoding(name, decoding);
            }
        }
        if (detector) {
            uchardet_delete(detector);
        }
    }
    if (!decoding->encoding[0]) {
        (void)snprintf(decoding->encoding, DM_ENCODING_NAME, "%s", FALLBACK);
    }
}

bool dm_encoding_choose(dm_text bytes, dm_text declared, dm_decoding *decoding) {
    *decoding = (dm_decoding){{0}, false};
    bool valid = dm_utf8_first_bad(bytes) == bytes.length;
    bool seven_bits =
        declared.length >= 8 && dm_text_equal_folded((dm_text){declared.bytes, 8}, DM_TEXT("iso-2022"));
    if (valid && !(seven_bits && dm_text_has(bytes, '\x1b'))) {
        return false;
    }
    if (is_wide_or_utf8(declared) || dm_text_starts_with(bytes, DM_TEXT("\xef\xbb\xbf"))) {
        return true; /* said to be UTF-8, or not what it says */
    }
    if (declared.length && set_encoding(declared, decoding)) {
        return true;
    }
    if (!is_damaged_utf8(bytes)) {
        guess(bytes, decoding);
    }
    return true;
}
