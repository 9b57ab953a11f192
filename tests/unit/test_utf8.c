/* UTF-8: decoding, classes, repair as Python's and the web's decoders do it, and the one folding. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/random.h"
#include "base/utf8.h"

static void assert_text(dm_text text, const char *expected) {
    assert_int_equal(text.length, strlen(expected));
    assert_memory_equal(text.bytes, expected, text.length);
}

static void code_points_are_read_forward_backward_and_written_again(void **state) {
    (void)state;
    const uint32_t codes[] = {0,      'a',    0x7f,   0x80,   0x7ff,   0x800,
                              0xd7ff, 0xe000, 0xfffd, 0xffff, 0x10000, 0x10ffff};
    dm_buffer buffer = {0};
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
        char bytes[4];
        dm_buffer_add(&buffer, (dm_text){bytes, dm_utf8_encode(codes[i], bytes)});
    }
    dm_text text = dm_buffer_text(&buffer);
    assert_int_equal(dm_utf8_count(text), sizeof codes / sizeof *codes);
    assert_int_equal(dm_utf8_first_bad(text), text.length);
    size_t at = 0;
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
        assert_int_equal(dm_utf8_next(text, &at), codes[i]);
    }
    assert_int_equal(at, text.length);
    for (size_t i = sizeof codes / sizeof *codes; i > 0; i--) {
        assert_int_equal(dm_utf8_previous(text, &at), codes[i - 1]);
    }
    assert_int_equal(at, 0);
    dm_buffer_free(&buffer);
}

typedef struct class_row {
    uint32_t code;
    dm_character_class class;
} class_row;

static void every_kind_of_character_has_its_class(void **state) {
    (void)state;
    static const class_row rows[] = {
        {'a', DM_CHARACTER_LETTER},
        {'7', DM_CHARACTER_DIGIT},
        {' ', DM_CHARACTER_SPACE},
        {'\n', DM_CHARACTER_SPACE},
        {0x85, DM_CHARACTER_SPACE},
        {0xa0, DM_CHARACTER_SPACE},
        {0x2029, DM_CHARACTER_SPACE},
        {0x3000, DM_CHARACTER_SPACE},
        {0, DM_CHARACTER_IGNORED},
        {0x7f, DM_CHARACTER_IGNORED},
        {0x200b, DM_CHARACTER_IGNORED},
        {0xfeff, DM_CHARACTER_IGNORED},
        {0x202e, DM_CHARACTER_IGNORED},
        {0xfe0f, DM_CHARACTER_IGNORED},
        {0xad, DM_CHARACTER_IGNORED},
        {0xe0041, DM_CHARACTER_IGNORED},
        {0xe9, DM_CHARACTER_LETTER},
        {0x416, DM_CHARACTER_LETTER},
        {0x301, DM_CHARACTER_LETTER},
        {0x5d0, DM_CHARACTER_LETTER},
        {0xbd, DM_CHARACTER_DIGIT},
        {0x664, DM_CHARACTER_DIGIT},
        {0x4e2d, DM_CHARACTER_IDEOGRAPH},
        {0x3042, DM_CHARACTER_IDEOGRAPH},
        {0xe01, DM_CHARACTER_IDEOGRAPH},
        {0xac00, DM_CHARACTER_LETTER},
        {0x201c, DM_CHARACTER_PUNCTUATION},
        {',', DM_CHARACTER_PUNCTUATION},
        {'%', DM_CHARACTER_PUNCTUATION},
        {'$', DM_CHARACTER_SYMBOL},
        {0x20ac, DM_CHARACTER_SYMBOL},
        {0x1f54a, DM_CHARACTER_SYMBOL},
        {DM_REPLACEMENT, DM_CHARACTER_SYMBOL},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (dm_utf8_class(rows[i].code) != rows[i].class) {
            fail_msg("U+%04X has class %d, not %d", rows[i].code, dm_utf8_class(rows[i].code), rows[i].class);
        }
    }
}

static void case_is_simple_and_hidden_characters_are_those_nobody_sees(void **state) {
    (void)state;
    assert_int_equal(dm_utf8_lower(0x416), 0x436);
    assert_int_equal(dm_utf8_lower('['), '[');
    assert_true(dm_utf8_is_upper(0x416));
    assert_true(dm_utf8_is_upper(0x1c5));
    assert_false(dm_utf8_is_upper(0xdf));
    assert_true(dm_utf8_is_hidden(0x200b));
    assert_true(dm_utf8_is_hidden(0x2066));
    assert_true(dm_utf8_is_hidden(0xe0061));
    assert_false(dm_utf8_is_hidden(0xfe0f));
    assert_false(dm_utf8_is_hidden('a'));
    assert_false(dm_utf8_is_hidden(0));
}

/* ---- repair */

typedef struct repair_row {
    const char *given;
    const char *repaired;
    size_t replaced;
} repair_row;

#define R "\xef\xbf\xbd"

/* What bytes.decode("utf-8", "replace") gives. */
static const repair_row repair_rows[] = {
    {"plain", "plain", 0},
    {"caf\xe9", "caf" R, 1},
    {"\x80\xbf", R R, 2},
    {"\xc0\xaf", R R, 2},             /* overlong */
    {"\xe0\x80\xaf", R R R, 3},       /* overlong */
    {"\xed\xa0\x80", R R R, 3},       /* a surrogate */
    {"\xf4\x90\x80\x80", R R R R, 4}, /* above U+10FFFF */
    {"\xf0\x9f\x95", R, 1},           /* cut short: one maximal subpart */
    {"\xf0\x9f\x95z", R "z", 1},
    {"\xe2\x82\xe2\x82\xac", R "\xe2\x82\xac", 1},
    {"\xf1\x80\x80\xe1\x80\xc2z", R R R "z", 3}, /* The Unicode Standard, table 3-8 */
    {"\xc2", R, 1},
    {"\xff\xfe", R R, 2},
    {"\xf8\x88\x80\x80\x80", R R R R R, 5},
};

static void malformed_bytes_are_repaired_by_maximal_subparts(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof repair_rows / sizeof *repair_rows; i++) {
        const repair_row *row = &repair_rows[i];
        dm_buffer out = {0};
        assert_int_equal(dm_utf8_repair(dm_text_of(row->given), &out), row->replaced);
        assert_text(dm_buffer_text(&out), row->repaired);
        dm_buffer_free(&out);
    }
}

/* The code point at `at` by the definition: the bytes of the one code point whose encoding stands there. */
static size_t valid_length(dm_text bytes, size_t at) {
    for (size_t length = 1; length <= 4 && at + length <= bytes.length; length++) {
        const unsigned char *b = (const unsigned char *)bytes.bytes + at;
        uint32_t code = length == 1 ? b[0] : b[0] & (0x7fu >> length);
        bool shape =
            length == 1 ? b[0] < 0x80 : ((unsigned)b[0] >> (7 - length)) == (0xffu >> (7 - length) & ~1u);
        for (size_t i = 1; i < length; i++) {
            shape = shape && (b[i] & 0xc0u) == 0x80;
            code = code << 6 | (b[i] & 0x3fu);
        }
        char again[4];
        bool scalar = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
        if (shape && scalar && dm_utf8_encode(code, again) == length) {
            return length;
        }
    }
    return 0;
}

/* Whether some continuation makes the first `length` bytes at `at` the beginning of a code point. */
static bool can_begin(dm_text bytes, size_t at, size_t length) {
    static const unsigned char tries[] = {0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf};
    char whole[4];
    memcpy(whole, bytes.bytes + at, length);
    for (size_t second = 0; second < sizeof tries; second++) {
        for (size_t total = length + 1; total <= 4; total++) {
            memset(whole + length, (int)tries[second], 1);
            memset(whole + length + 1, 0x80, length + 1 < 4 ? 3 - length : 0);
            if (valid_length((dm_text){whole, total}, 0) == total) {
                return true;
            }
        }
    }
    return false;
}

/* A slow and obvious twin of dm_utf8_repair. */
static size_t repair_slowly(dm_text bytes, dm_buffer *out) {
    size_t replaced = 0;
    size_t at = 0;
    while (at < bytes.length) {
        size_t length = valid_length(bytes, at);
        if (length) {
            dm_buffer_add(out, (dm_text){bytes.bytes + at, length});
        } else {
            length = 1;
            while (length < 3 && at + length < bytes.length && can_begin(bytes, at, length + 1)) {
                length++;
            }
            dm_buffer_add(out, DM_TEXT(R));
            replaced++;
        }
        at += length;
    }
    return replaced;
}

/* Bytes that are mostly near the edges of what UTF-8 allows. */
static size_t random_bytes(dm_random *random, char *bytes, size_t most) {
    static const unsigned char edges[] = {0x00, 0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf,
                                          0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xec, 0xed, 0xee,
                                          0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff};
    size_t length = dm_random_below(random, (uint32_t)most + 1);
    for (size_t i = 0; i < length; i++) {
        bool edge = dm_random_below(random, 4) > 0;
        bytes[i] = (char)(edge ? edges[dm_random_below(random, sizeof edges)] : dm_random_below(random, 256));
    }
    return length;
}

static void repair_equals_its_slow_twin_and_gives_valid_text(void **state) {
    (void)state;
    dm_random random = {8};
    for (size_t round = 0; round < 60000; round++) {
        char bytes[24];
        dm_text given = {bytes, random_bytes(&random, bytes, sizeof bytes)};
        dm_buffer fast = {0};
        dm_buffer slow = {0};
        size_t replaced = dm_utf8_repair(given, &fast);
        assert_int_equal(replaced, repair_slowly(given, &slow));
        assert_true(dm_text_equal(dm_buffer_text(&fast), dm_buffer_text(&slow)));
        assert_int_equal(dm_utf8_first_bad(dm_buffer_text(&fast)), fast.length);
        assert_true((dm_utf8_first_bad(given) == given.length) == (replaced == 0));
        dm_buffer_free(&fast);
        dm_buffer_free(&slow);
    }
}

/* ---- folding */

typedef struct fold_row {
    const char *given;
    const char *folded;
} fold_row;

static const fold_row fold_rows[] = {
    {"The Kremlin's Draft", "the kremlin's draft"},
    {"Kremlin\xe2\x80\x99s, O\xca\xbc"
     "Brien",
     "kremlin's, o'brien"},
    {"\xd0\x9c\xd0\x9e\xd0\xa1\xd0\x9a\xd0\x92\xd0\x90", "\xd0\xbc\xd0\xbe\xd1\x81\xd0\xba\xd0\xb2\xd0\xb0"},
    {"\xef\xbc\xb4\xef\xbd\x88reat", "threat"},             /* full width */
    {"\xf0\x9d\x90\xad\xf0\x9d\x90\xa1reat", "threat"},     /* mathematical bold */
    {"con\xef\xac\x82ict \xef\xac\x81re", "conflict fire"}, /* ligatures */
    {"th\xe2\x80\x8bre\xc2\xad"
     "at",
     "threat"}, /* zero width space, soft hyphen */
    {"thr\xe2\x80\xaf"
     "eat",
     "thr\xe2\x80\xaf"
     "eat"},                                            /* a space stays a space */
    {"re\xcc\x81sume\xcc\x81", "r\xc3\xa9sum\xc3\xa9"}, /* marks are composed */
    {"R\xc3\x89SUM\xc3\x89", "r\xc3\xa9sum\xc3\xa9"},
    {"e\xe2\x80\x8b\xcc\x81", "\xc3\xa9"}, /* a hidden character between base and mark */
    {"\xe2\x84\xaa"
     "elvin",
     "kelvin"},
    {"\xc4\xb0stanbul", "istanbul"},           /* simple lower case of a dotted capital I */
    {"1\xc2\xbd \xef\xbc\x91", "1\xc2\xbd 1"}, /* a half is not 11/2 */
    {"\xe2\x80\x9cyes\xe2\x80\x9d", "\xe2\x80\x9cyes\xe2\x80\x9d"},
    {"\xef\xb7\xba", "\xef\xb7\xba"},             /* a phrase in one code point stays one */
    {"\xef\xbd\xb6\xef\xbe\x9e", "\xe3\x82\xac"}, /* half width Katakana with its voicing mark */
    {"a\x01"
     "b\x7f\n",
     "ab\n"},
    {"", ""},
};

static void folding_makes_the_same_word_the_same_bytes(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof fold_rows / sizeof *fold_rows; i++) {
        dm_buffer out = {0};
        dm_utf8_fold(dm_text_of(fold_rows[i].given), &out);
        assert_text(dm_buffer_text(&out), fold_rows[i].folded);
        dm_buffer_free(&out);
    }
}

static void marks_are_ordered_before_they_are_composed(void **state) {
    (void)state;
    dm_buffer one = {0};
    dm_buffer other = {0};
    dm_utf8_fold(DM_TEXT("q\xcc\xa3\xcc\x87"), &one);
    dm_utf8_fold(DM_TEXT("q\xcc\x87\xcc\xa3"), &other);
    assert_true(dm_text_equal(dm_buffer_text(&one), dm_buffer_text(&other)));
    dm_buffer_free(&one);
    dm_buffer_free(&other);
}

static void at_most_32_marks_a_base_are_kept(void **state) {
    (void)state;
    dm_buffer given = {0};
    dm_buffer_add_string(&given, "x");
    for (size_t i = 0; i < 100000; i++) {
        dm_buffer_add_string(&given, "\xcc\x81");
    }
    dm_buffer_add_string(&given, "y");
    dm_buffer out = {0};
    dm_utf8_fold(dm_buffer_text(&given), &out);
    assert_int_equal(out.length, 1 + 32 * 2 + 1);
    assert_int_equal(out.bytes[out.length - 1], 'y');
    dm_buffer_free(&given);
    dm_buffer_free(&out);
}

static void folding_twice_is_folding_once_and_stays_valid(void **state) {
    (void)state;
    dm_random random = {20};
    for (size_t round = 0; round < 30000; round++) {
        dm_buffer given = {0};
        for (size_t i = dm_random_below(&random, 12); i > 0; i--) {
            static const uint32_t tops[] = {0x80, 0x370, 0x1100, 0x3100, 0x10000, 0x20000, 0xe1000};
            uint32_t code = dm_random_below(&random, tops[dm_random_below(&random, 7)]);
            code = dm_random_below(&random, 3) == 0 ? 0x300 + dm_random_below(&random, 0x70) : code;
            char bytes[4];
            if (code < 0xd800 || code > 0xdfff) {
                dm_buffer_add(&given, (dm_text){bytes, dm_utf8_encode(code, bytes)});
            }
        }
        dm_buffer once = {0};
        dm_buffer twice = {0};
        dm_utf8_fold(dm_buffer_text(&given), &once);
        dm_utf8_fold(dm_buffer_text(&once), &twice);
        assert_int_equal(dm_utf8_first_bad(dm_buffer_text(&once)), once.length);
        assert_true(dm_text_equal(dm_buffer_text(&once), dm_buffer_text(&twice)));
        dm_buffer_free(&given);
        dm_buffer_free(&once);
        dm_buffer_free(&twice);
    }
}

static void ascii_is_told_apart_at_every_length(void **state) {
    (void)state;
    char bytes[40];
    memset(bytes, 'a', sizeof bytes);
    for (size_t length = 0; length < sizeof bytes; length++) {
        assert_true(dm_utf8_is_ascii((dm_text){bytes, length}));
        for (size_t at = 0; at < length; at++) {
            bytes[at] = '\x80';
            assert_false(dm_utf8_is_ascii((dm_text){bytes, length}));
            assert_int_equal(dm_utf8_first_bad((dm_text){bytes, length}), at);
            bytes[at] = 'a';
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(code_points_are_read_forward_backward_and_written_again),
        cmocka_unit_test(every_kind_of_character_has_its_class),
        cmocka_unit_test(case_is_simple_and_hidden_characters_are_those_nobody_sees),
        cmocka_unit_test(malformed_bytes_are_repaired_by_maximal_subparts),
        cmocka_unit_test(repair_equals_its_slow_twin_and_gives_valid_text),
        cmocka_unit_test(folding_makes_the_same_word_the_same_bytes),
        cmocka_unit_test(marks_are_ordered_before_they_are_composed),
        cmocka_unit_test(at_most_32_marks_a_base_are_kept),
        cmocka_unit_test(folding_twice_is_folding_once_and_stays_valid),
        cmocka_unit_test(ascii_is_told_apart_at_every_length),
    };
    return cmocka_run_group_tests_name("utf8", tests, NULL, NULL);
}
