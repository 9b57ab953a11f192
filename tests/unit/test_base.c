/* The ground everything stands on: texts, arenas, buffers, tables, numbers, random numbers. */
#include <locale.h>
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/buffer.h"
#include "base/hash.h"
#include "base/number.h"
#include "base/random.h"
#include "base/size.h"
#include "base/table.h"

static void assert_text(dm_text text, const char *expected) {
    assert_int_equal(text.length, strlen(expected));
    assert_memory_equal(text.bytes, expected, text.length);
}

/* ---- text */

static void texts_compare_by_bytes_and_a_prefix_comes_first(void **state) {
    (void)state;
    assert_true(dm_text_equal(DM_TEXT("talks"), dm_text_of("talks")));
    assert_false(dm_text_equal(DM_TEXT("talks"), DM_TEXT("talk")));
    assert_true(dm_text_equal((dm_text){NULL, 0}, DM_TEXT("")));
    assert_true(dm_text_compare(DM_TEXT("talk"), DM_TEXT("talks")) < 0);
    assert_true(dm_text_compare(DM_TEXT("treaty"), DM_TEXT("talks")) > 0);
    assert_true(dm_text_compare(DM_TEXT("\xc3\xa9"), DM_TEXT("z")) > 0);
    assert_int_equal(dm_text_compare((dm_text){NULL, 0}, DM_TEXT("")), 0);
}

static void beginnings_and_ends_are_found_also_of_nothing(void **state) {
    (void)state;
    assert_true(dm_text_starts_with(DM_TEXT("ceasefire"), DM_TEXT("cease")));
    assert_true(dm_text_ends_with(DM_TEXT("ceasefire"), DM_TEXT("fire")));
    assert_false(dm_text_starts_with(DM_TEXT("cease"), DM_TEXT("ceasefire")));
    assert_false(dm_text_ends_with(DM_TEXT("fire"), DM_TEXT("ceasefire")));
    assert_true(dm_text_ends_with(DM_TEXT("fire"), DM_TEXT("fire")));
    assert_true(dm_text_starts_with((dm_text){NULL, 0}, DM_TEXT("")));
    assert_true(dm_text_ends_with((dm_text){NULL, 0}, DM_TEXT("")));
}

static void folding_touches_ascii_letters_alone(void **state) {
    (void)state;
    assert_true(dm_text_equal_folded(DM_TEXT("Kyiv-2"), DM_TEXT("kYIV-2")));
    assert_false(dm_text_equal_folded(DM_TEXT("@"), DM_TEXT("`")));
    assert_false(dm_text_equal_folded(DM_TEXT("talk"), DM_TEXT("talks")));
    assert_false(dm_text_equal_folded(DM_TEXT("talks"), DM_TEXT("talk")));
    assert_false(dm_text_equal_folded(DM_TEXT("\xc3\x89"), DM_TEXT("\xc3\xa9")));
    assert_int_equal(dm_ascii_lower('['), '[');
}

static void trimming_takes_white_space_at_both_ends_only(void **state) {
    (void)state;
    assert_text(dm_text_trim(DM_TEXT("\t a b\r\n")), "a b");
    assert_text(dm_text_trim(DM_TEXT(" \f\v ")), "");
    assert_text(dm_text_trim(DM_TEXT("\xc2\xa0")), "\xc2\xa0");
}

static void fields_between_separators_may_be_empty_also_the_last(void **state) {
    (void)state;
    dm_text rest = DM_TEXT("a,,b,");
    dm_text field;
    const char *expected[] = {"a", "", "b", ""};
    for (size_t i = 0; i < 4; i++) {
        assert_true(dm_text_next_field(&rest, ',', &field));
        assert_text(field, expected[i]);
    }
    assert_false(dm_text_next_field(&rest, ',', &field));

    rest = DM_TEXT("");
    assert_true(dm_text_next_field(&rest, ',', &field));
    assert_text(field, "");
    assert_false(dm_text_next_field(&rest, ',', &field));
}

/* ---- size */

static void sizes_that_overflow_are_refused(void **state) {
    (void)state;
    size_t result = 7;
    assert_false(dm_size_add(SIZE_MAX, 1, &result));
    assert_false(dm_size_multiply(SIZE_MAX / 2, 3, &result));
    assert_true(dm_size_add(SIZE_MAX - 1, 1, &result));
    assert_int_equal(result, SIZE_MAX);
    assert_true(dm_size_multiply(6, 7, &result));
    assert_int_equal(result, 42);
}

/* ---- arena */

static void an_arena_gives_zeroed_aligned_memory(void **state) {
    (void)state;
    dm_arena *arena = dm_arena_new(0);
    for (size_t size = 1; size < 100000; size = size * 3 + 1) {
        unsigned char *taken = dm_arena_take(arena, size, 1);
        assert_non_null(taken);
        assert_int_equal((uintptr_t)taken % _Alignof(max_align_t), 0);
        for (size_t i = 0; i < size; i++) {
            assert_int_equal(taken[i], 0);
        }
        memset(taken, 0xee, size);
    }
    dm_arena_reset(arena);
    const unsigned char *again = dm_arena_take(arena, 1000, 1);
    for (size_t i = 0; i < 1000; i++) {
        assert_int_equal(again[i], 0);
    }
    assert_non_null(dm_arena_take(arena, 0, 8));
    dm_arena_free(arena);
}

static void what_an_arena_keeps_outlives_a_reset_and_belongs_to_one_owner(void **state) {
    (void)state;
    dm_arena *arena = dm_arena_new(100000);
    char *kept = dm_arena_keep(arena, 1, 1000);
    assert_non_null(kept);
    assert_int_equal(kept[999], 0);
    kept[999] = 'k';
    dm_arena_reset(arena);
    assert_ptr_equal(dm_arena_keep(arena, 1, 1000), kept);
    assert_int_equal(kept[999], 'k');
    assert_int_equal(((char *)dm_arena_keep(arena, 2, 1000))[999], 0);
    assert_null(dm_arena_keep(arena, 2, 100001));
    assert_non_null(dm_arena_keep(arena, 2, 1000));
    dm_arena_free(arena);
}

static void an_arena_refuses_what_is_over_its_limit_and_goes_on(void **state) {
    (void)state;
    dm_arena *arena = dm_arena_new(100000);
    assert_null(dm_arena_take(arena, 100001, 1));
    assert_null(dm_arena_take(arena, SIZE_MAX / 2, 3));
    assert_null(dm_arena_take(arena, SIZE_MAX, 1));
    assert_null(dm_arena_take(arena, SIZE_MAX / 4 + 2, 4)); /* 4 bytes, if the product could wrap around */
    assert_non_null(dm_arena_take(arena, 60000, 1));
    assert_null(dm_arena_take(arena, 60000, 1));
    assert_non_null(dm_arena_take(arena, 10000, 1));
    dm_arena_reset(arena);
    assert_non_null(dm_arena_take(arena, 60000, 1));
    dm_arena_free(arena);
    dm_arena_free(NULL);
}

static void growing_keeps_the_items_and_moves_only_when_full(void **state) {
    (void)state;
    dm_arena *arena = dm_arena_new(0);
    uint32_t *items = NULL;
    size_t capacity = 0;
    size_t moves = 0;
    for (size_t count = 0; count < 10000; count++) {
        uint32_t *grown = dm_arena_grow(arena, items, count, &capacity, sizeof *items);
        if (!grown || capacity <= count) {
            fail_msg("no room for item %zu", count);
            return;
        }
        moves += grown != items;
        items = grown;
        items[count] = (uint32_t)count * 3;
    }
    assert_true(moves < 16);
    for (uint32_t i = 0; i < 10000; i++) {
        assert_int_equal(items[i], i * 3);
    }
    dm_arena_free(arena);
}

static void a_copy_ends_with_nul_and_counts_without_it(void **state) {
    (void)state;
    dm_arena *arena = dm_arena_new(1 << 20);
    dm_text copy = dm_arena_copy(arena, DM_TEXT("note verbale"));
    assert_int_equal(copy.length, 12);
    assert_string_equal(copy.bytes, "note verbale");
    assert_string_equal(dm_arena_copy(arena, (dm_text){NULL, 0}).bytes, "");
    assert_null(dm_arena_copy(arena, (dm_text){copy.bytes, SIZE_MAX}).bytes);
    dm_arena_free(arena);
}

/* ---- buffer */

static void a_buffer_takes_bytes_numbers_and_formats(void **state) {
    (void)state;
    dm_buffer buffer = {0};
    dm_buffer_add_string(&buffer, "x=");
    dm_buffer_add_number(&buffer, -0.25);
    dm_buffer_add_byte(&buffer, ' ');
    dm_buffer_add_unsigned(&buffer, UINT64_MAX);
    dm_buffer_add_byte(&buffer, ' ');
    dm_buffer_add_unsigned(&buffer, 0);
    dm_buffer_format(&buffer, " %s:%d", "line", 12);
    dm_buffer_add(&buffer, (dm_text){NULL, 0});
    assert_text(dm_buffer_text(&buffer), "x=-0.25 18446744073709551615 0 line:12");
    dm_buffer_clear(&buffer);
    assert_int_equal(buffer.length, 0);
    for (size_t i = 0; i < 5000; i++) {
        dm_buffer_add_byte(&buffer, (char)('a' + i % 26));
    }
    assert_int_equal(buffer.length, 5000);
    assert_int_equal(buffer.bytes[4999], 'a' + 4999 % 26);
    assert_false(buffer.failed);
    dm_buffer_free(&buffer);
    assert_null(buffer.bytes);
}

static void a_lost_addition_is_remembered_until_the_buffer_is_cleared(void **state) {
    (void)state;
    dm_buffer buffer = {0};
    dm_buffer_add_byte(&buffer, 'a');
    volatile size_t more_than_there_is = SIZE_MAX; /* which the compiler shall not see through */
    dm_buffer_add(&buffer, (dm_text){"b", more_than_there_is});
    assert_true(buffer.failed);
    dm_buffer_add_byte(&buffer, 'c');
    assert_int_equal(buffer.length, 1);
    dm_buffer_clear(&buffer);
    dm_buffer_add_byte(&buffer, 'd');
    assert_text(dm_buffer_text(&buffer), "d");
    dm_buffer_free(&buffer);
}

/* ---- table */

static void keys_are_numbered_in_the_order_of_first_addition(void **state) {
    (void)state;
    dm_arena *arena = dm_arena_new(0);
    dm_table table;
    dm_table_init(&table, arena);
    assert_int_equal(dm_table_find(&table, DM_TEXT("anything")), DM_NONE);
    for (uint32_t round = 0; round < 2; round++) {
        for (uint32_t i = 0; i < 5000; i++) {
            char key[16];
            int length = snprintf(key, sizeof key, "key %u", i);
            assert_int_equal(dm_table_add(&table, (dm_text){key, (size_t)length}), i);
        }
    }
    assert_int_equal(table.count, 5000);
    assert_string_equal(table.keys[4321].bytes, "key 4321");
    assert_int_equal(dm_table_find(&table, DM_TEXT("key 17")), 17);
    assert_int_equal(dm_table_find(&table, DM_TEXT("key 5000")), DM_NONE);
    assert_int_equal(dm_table_add(&table, (dm_text){NULL, 0}), 5000);
    assert_int_equal(dm_table_find(&table, DM_TEXT("")), 5000);
    assert_int_equal(dm_table_add(&table, ((dm_text){"a\0b", 3})), 5001);
    assert_int_equal(dm_table_find(&table, DM_TEXT("a")), DM_NONE);
    dm_arena_free(arena);
}

static void a_table_without_memory_stays_as_it_was(void **state) {
    (void)state;
    dm_arena *arena = dm_arena_new(20000);
    dm_table table;
    dm_table_init(&table, arena);
    uint32_t added = 0;
    for (;; added++) {
        char key[16];
        int length = snprintf(key, sizeof key, "%u", added);
        if (dm_table_add(&table, (dm_text){key, (size_t)length}) == DM_NONE) {
            break;
        }
        assert_true(added < 10000);
    }
    assert_true(added > 10);
    assert_int_equal(table.count, added);
    assert_int_equal(dm_table_find(&table, DM_TEXT("7")), 7);
    dm_arena_free(arena);
}

/* ---- number */

static void assert_printed(double value, const char *expected) {
    char out[DM_NUMBER_BYTES];
    assert_text((dm_text){out, dm_number_print(value, out)}, expected);
}

static void numbers_are_printed_as_the_shortest_that_reads_back(void **state) {
    (void)state;
    assert_printed(0, "0");
    assert_printed(-0.0, "0");
    assert_printed(1, "1");
    assert_printed(-0.5, "-0.5");
    assert_printed(0.1, "0.1");
    assert_printed(0.000001, "0.000001");
    assert_printed(999999999.999999, "999999999.999999");
    assert_printed(1e-7, "1e-07");
    assert_printed(1e22, "1e+22");
    assert_printed(1.0 / 3, "0.3333333333333333");
    assert_printed(NAN, "null");
    assert_printed(-INFINITY, "null");
}

static void printed_numbers_read_back_to_the_same_double(void **state) {
    (void)state;
    dm_random random = {2022};
    for (size_t i = 0; i < 200000; i++) {
        uint64_t bits = dm_random_next(&random);
        double value;
        memcpy(&value, &bits, sizeof value);
        if (i % 3 == 1) {
            value = dm_number_round(dm_random_unit(&random) * 2 - 1);
        } else if (i % 3 == 2) {
            value = ((double)dm_random_below(&random, 2000000000u) - 1e9) / 1e6;
        }
        if (!isfinite(value)) {
            continue;
        }
        char out[DM_NUMBER_BYTES];
        size_t length = dm_number_print(value, out);
        assert_in_range(length, 1, DM_NUMBER_BYTES);
        double back;
        assert_true(dm_number_parse((dm_text){out, length}, &back));
        assert_true(back == value);
    }
}

static void rounding_is_to_millionths_and_never_minus_zero(void **state) {
    (void)state;
    assert_true(dm_number_round(0.12345678) == 0.123457);
    assert_true(dm_number_round(-2e-7) == 0 && !signbit(dm_number_round(-2e-7)));
    assert_true(dm_number_round(1e18) == 1e18);
    assert_true(isnan(dm_number_round(NAN)));
}

static void what_is_not_wholly_a_number_is_refused(void **state) {
    (void)state;
    const char *bad[] = {
        "",     "-",    "+1",       ".5",    "5.",       "1e",
        "1e+",  " 1",   "1 ",       "0x10",  "nan",      "inf",
        "1,5",  "1.5.", "--1",      "1e400", "1e999",    "1_0",
        "1.e5", "e5",   "Infinity", "1d",    "\xd9\xa1", "1234567890123456789012345678901234567890"};
    double value = 42;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        assert_false(dm_number_parse(dm_text_of(bad[i]), &value));
    }
    assert_false(dm_number_parse(((dm_text){"1\0", 2}), &value));
    assert_true(value == 42);
    assert_true(dm_number_parse(DM_TEXT("-12.50e+1"), &value));
    assert_true(value == -125);
    assert_true(dm_number_parse(DM_TEXT("25E-1"), &value));
    assert_true(value == 2.5);
}

static void the_locale_does_not_reach_numbers(void **state) {
    (void)state;
    const char *locales[] = {"de_DE.UTF-8", "fr_FR.UTF-8", "C.UTF-8"};
    for (size_t i = 0; i < 3 && !setlocale(LC_NUMERIC, locales[i]); i++) {
    }
    assert_printed(2.5, "2.5");
    assert_printed(1.0 / 3, "0.3333333333333333");
    double value;
    assert_true(dm_number_parse(DM_TEXT("2.5"), &value));
    assert_true(value == 2.5);
    assert_false(dm_number_parse(DM_TEXT("2,5"), &value));
    (void)setlocale(LC_NUMERIC, "C");
}

static void unsigned_numbers_have_a_maximum(void **state) {
    (void)state;
    uint64_t value = 9;
    assert_true(dm_number_parse_unsigned(DM_TEXT("0"), 0, &value));
    assert_int_equal(value, 0);
    assert_true(dm_number_parse_unsigned(DM_TEXT("4294967295"), UINT32_MAX, &value));
    assert_int_equal(value, UINT32_MAX);
    assert_false(dm_number_parse_unsigned(DM_TEXT("4294967296"), UINT32_MAX, &value));
    assert_false(dm_number_parse_unsigned(DM_TEXT("00000000001"), UINT32_MAX, &value));
    assert_false(dm_number_parse_unsigned(DM_TEXT(""), UINT32_MAX, &value));
    assert_false(dm_number_parse_unsigned(DM_TEXT("-1"), UINT32_MAX, &value));
    assert_false(dm_number_parse_unsigned(DM_TEXT("1e3"), UINT32_MAX, &value));
}

/* ---- hash */

static void sha256_is_that_of_the_standard(void **state) {
    (void)state;
    char digits[DM_SHA256_DIGITS + 1];
    dm_sha256(DM_TEXT("abc"), digits);
    assert_string_equal(digits, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    dm_sha256(DM_TEXT(""), digits);
    assert_string_equal(digits, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

/* ---- random */

static void the_same_seed_gives_the_published_sequence(void **state) {
    (void)state;
    dm_random random = {1234567};
    assert_true(dm_random_next(&random) == 6457827717110365317u);
    assert_true(dm_random_next(&random) == 3203168211198807973u);
    assert_true(dm_random_next(&random) == 9817491932198370423u);
}

static void bounded_numbers_are_even_and_below_the_bound(void **state) {
    (void)state;
    dm_random random = {1};
    size_t counts[7] = {0};
    for (size_t i = 0; i < 70000; i++) {
        counts[dm_random_below(&random, 7)]++;
        double unit = dm_random_unit(&random);
        assert_true(unit >= 0 && unit < 1);
    }
    for (size_t i = 0; i < 7; i++) {
        assert_in_range(counts[i], 9600, 10400);
    }
    assert_int_equal(dm_random_below(&random, 1), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(texts_compare_by_bytes_and_a_prefix_comes_first),
        cmocka_unit_test(beginnings_and_ends_are_found_also_of_nothing),
        cmocka_unit_test(folding_touches_ascii_letters_alone),
        cmocka_unit_test(trimming_takes_white_space_at_both_ends_only),
        cmocka_unit_test(fields_between_separators_may_be_empty_also_the_last),
        cmocka_unit_test(sizes_that_overflow_are_refused),
        cmocka_unit_test(an_arena_gives_zeroed_aligned_memory),
        cmocka_unit_test(what_an_arena_keeps_outlives_a_reset_and_belongs_to_one_owner),
        cmocka_unit_test(an_arena_refuses_what_is_over_its_limit_and_goes_on),
        cmocka_unit_test(growing_keeps_the_items_and_moves_only_when_full),
        cmocka_unit_test(a_copy_ends_with_nul_and_counts_without_it),
        cmocka_unit_test(a_buffer_takes_bytes_numbers_and_formats),
        cmocka_unit_test(a_lost_addition_is_remembered_until_the_buffer_is_cleared),
        cmocka_unit_test(keys_are_numbered_in_the_order_of_first_addition),
        cmocka_unit_test(a_table_without_memory_stays_as_it_was),
        cmocka_unit_test(numbers_are_printed_as_the_shortest_that_reads_back),
        cmocka_unit_test(printed_numbers_read_back_to_the_same_double),
        cmocka_unit_test(rounding_is_to_millionths_and_never_minus_zero),
        cmocka_unit_test(what_is_not_wholly_a_number_is_refused),
        cmocka_unit_test(the_locale_does_not_reach_numbers),
        cmocka_unit_test(unsigned_numbers_have_a_maximum),
        cmocka_unit_test(sha256_is_that_of_the_standard),
        cmocka_unit_test(the_same_seed_gives_the_published_sequence),
        cmocka_unit_test(bounded_numbers_are_even_and_below_the_bound),
    };
    return cmocka_run_group_tests_name("base", tests, NULL, NULL);
}
