/* Encodings: what is chosen when, and that conversion loses nothing between blocks. */
#include "scratch.h"

#include "base/utf8.h"
#include "records/encoding.h"

static const char *choose(const char *bytes, const char *declared) {
    static dm_decoding decoding;
    return dm_encoding_choose(dm_text_of(bytes), dm_text_of(declared), &decoding) ? decoding.encoding
                                                                                  : "none";
}

static void valid_bytes_stay_whatever_is_declared(void **state) {
    (void)state;
    assert_string_equal(choose("The envoy said no.", ""), "none");
    assert_string_equal(choose("caf\xc3\xa9", "iso-8859-1"), "none");
}

static void a_declaration_comes_before_a_guess(void **state) {
    (void)state;
    assert_string_equal(choose("caf\xe9", "iso-8859-1"), "WINDOWS-1252");
    assert_string_equal(choose("caf\xe9", " Latin1 "), "WINDOWS-1252");
    assert_string_equal(choose("\xc1\xe1", "iso-8859-2"), "ISO-8859-2");
    assert_string_equal(choose("caf\xe9", "no-such-encoding"), "WINDOWS-1252");
    assert_string_equal(choose("caf\xe9", "utf-8"), "");
    assert_string_equal(choose("caf\xe9", "utf-16"), "");
    assert_string_equal(choose("\x1b$B$3\x1b(B", "iso-2022-jp"), "ISO-2022-JP");
    assert_string_equal(choose("caf\xe9", "utf-8//translit"), "");
    assert_string_equal(choose("caf\xe9", "latin1//ignore"), "WINDOWS-1252");
}

static void damaged_utf8_is_repaired_not_converted(void **state) {
    (void)state;
    assert_string_equal(
        choose("\xe2\x80\x9cWe will talk\xe2\x80\x9d, \xe2\x80 he said, caf\xc3\xa9 \xff", ""), "");
    assert_string_equal(choose("cut in the middle of a mark \xe2\x80", ""), "");
    assert_string_equal(choose("\x93We will talk\x94, he said", ""), "WINDOWS-1252");
}

static void wide_characters_show_in_the_first_bytes(void **state) {
    (void)state;
    static const struct head {
        dm_text bytes;
        const char *name; /* NULL: none */
        bool marked;
    } heads[] = {
        {{"\xff\xfe"
          "a\0",
          4},
         "UTF-16LE",
         true},
        {{"\xfe\xff\0a", 4}, "UTF-16BE", true},
        {{"\xff\xfe\0\0", 4}, "UTF-32LE", true},
        {{"\0\0\xfe\xff", 4}, "UTF-32BE", true},
        {{"a\0b\0", 4}, "UTF-16LE", false},
        {{"\0a\0b", 4}, "UTF-16BE", false},
        {{"a\0\0\0", 4}, "UTF-32LE", false},
        {{"\0\0\0a", 4}, "UTF-32BE", false},
        {{"\0\0\0\0", 4}, NULL, false},
        {{"text", 4}, NULL, false},
        {{"a\0", 2}, NULL, false},
        {{"", 0}, NULL, false},
    };
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) {
        bool marked = false;
        const char *name = dm_encoding_wide(heads[i].bytes, &marked);
        assert_string_equal(name ? name : "none", heads[i].name ? heads[i].name : "none");
        assert_int_equal(marked, heads[i].marked);
    }
}

static void conversion_does_not_depend_on_blocks(void **state) {
    (void)state;
    static const dm_text wide = {"\x3d\xd8\x00\xde" /* U+1F600 */
                                 "A\0\xac\x20"      /* U+20AC */
                                 "\x00\xd8"         /* half a pair */
                                 "B\0",
                                 12};
    for (size_t block = 1; block <= wide.length; block++) {
        dm_transcoder *transcoder;
        dm_error error;
        dm_buffer out = {0};
        assert_int_equal(dm_transcoder_new("UTF-16LE", &transcoder, &error), DM_OK);
        for (size_t at = 0; at < wide.length; at += block) {
            size_t length = wide.length - at < block ? wide.length - at : block;
            dm_transcoder_feed(transcoder, (dm_text){wide.bytes + at, length}, at + length == wide.length,
                               &out);
        }
        assert_text_equal(dm_buffer_text(&out), "\xf0\x9f\x98\x80"
                                                "A\xe2\x82\xac\xef\xbf\xbd"
                                                "B");
        assert_int_equal(dm_transcoder_malformed(transcoder), 1);
        dm_transcoder_free(transcoder);
        dm_buffer_free(&out);
    }
}

static void an_end_within_a_character_is_one_replacement(void **state) {
    (void)state;
    dm_decoding decoding = {"UTF-16LE", false};
    dm_buffer out = {0};
    assert_int_equal(dm_encoding_convert(&decoding, (dm_text){"a\0b", 3}, &out), 1);
    assert_text_equal(dm_buffer_text(&out), "a\xef\xbf\xbd");
    dm_buffer_free(&out);
}

static void whatever_the_bytes_the_result_is_utf8(void **state) {
    (void)state;
    static const char *const names[] = {"WINDOWS-1252", "CP932",       "GB18030", "BIG5-HKSCS", "UTF-16LE",
                                        "UTF-32BE",     "ISO-2022-JP", "CP949",   "KOI8-R",     "UTF-7"};
    char bytes[600];
    uint32_t seed = 1;
    for (size_t i = 0; i < sizeof bytes; i++) {
        seed = seed * 1664525u + 1013904223u;
        bytes[i] = (char)(seed >> 24);
    }
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        dm_decoding decoding = {{0}, false};
        (void)snprintf(decoding.encoding, sizeof decoding.encoding, "%s", names[i]);
        dm_buffer out = {0};
        (void)dm_encoding_convert(&decoding, (dm_text){bytes, sizeof bytes}, &out);
        assert_false(out.failed);
        assert_true(out.length > 0);
        assert_int_equal(dm_utf8_first_bad(dm_buffer_text(&out)), out.length);
        dm_buffer_free(&out);
    }
}

static void an_unknown_name_is_refused(void **state) {
    (void)state;
    dm_transcoder *transcoder;
    dm_error error;
    assert_false(dm_encoding_known("utf-nine"));
    assert_int_equal(dm_transcoder_new("utf-nine", &transcoder, &error), DM_BAD_ARGUMENT);
    assert_non_null(strstr(error.message, "utf-nine"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(valid_bytes_stay_whatever_is_declared),
        cmocka_unit_test(a_declaration_comes_before_a_guess),
        cmocka_unit_test(damaged_utf8_is_repaired_not_converted),
        cmocka_unit_test(wide_characters_show_in_the_first_bytes),
        cmocka_unit_test(conversion_does_not_depend_on_blocks),
        cmocka_unit_test(an_end_within_a_character_is_one_replacement),
        cmocka_unit_test(whatever_the_bytes_the_result_is_utf8),
        cmocka_unit_test(an_unknown_name_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
