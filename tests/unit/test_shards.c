/* Work cut into runs for threads, and counts of keys in tables that do not grow without end. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include <string.h>

#include "base/shards.h"
#include "features/key_counts.h"

enum { ITEMS = 103 };

typedef struct ledger {
    int seen[ITEMS];
    size_t bad; /* item that fails; ITEMS: none */
} ledger;

static dm_status tick(const dm_shard *shard, dm_error *error) {
    ledger *of = shard->context;
    for (size_t i = shard->first; i < shard->end; i++) {
        of->seen[i]++;
        if (i >= of->bad) {
            return dm_fail(error, DM_BAD_INPUT, "item %zu", i);
        }
    }
    return DM_OK;
}

static void every_item_is_worked_on_once_however_many_threads_there_are(void **state) {
    (void)state;
    const size_t threads[] = {0, 1, 2, 5, 64, 1000};
    for (size_t t = 0; t < sizeof threads / sizeof *threads; t++) {
        ledger of = {.bad = ITEMS};
        assert_int_equal(dm_shards_run(tick, &of, ITEMS, threads[t], NULL), DM_OK);
        for (size_t i = 0; i < ITEMS; i++) {
            assert_int_equal(of.seen[i], 1);
        }
    }
}

static void the_first_run_that_fails_says_why(void **state) {
    (void)state;
    ledger of = {.bad = 30};
    dm_error error = {0};
    assert_int_equal(dm_shards_run(tick, &of, ITEMS, 4, &error), DM_BAD_INPUT);
    assert_string_equal(error.message, "item 30");
}

static void a_key_counts_once_a_passage(void **state) {
    (void)state;
    dm_key_counts counts;
    assert_true(dm_key_counts_init(&counts));
    for (uint32_t passage = 1; passage <= 3; passage++) {
        assert_true(dm_key_counts_note(&counts, 99, passage));
        assert_true(dm_key_counts_note(&counts, 99, passage));
    }
    assert_int_equal(dm_key_counts_find(&counts, 99)->frequency, 3);
    assert_null(dm_key_counts_find(&counts, 98));
    dm_key_counts_free(&counts);
}

static void counts_of_different_passages_add_up(void **state) {
    (void)state;
    dm_key_counts one;
    dm_key_counts other;
    assert_true(dm_key_counts_init(&one) && dm_key_counts_init(&other));
    for (uint64_t key = 0; key < 200000; key++) { /* more than the first table holds */
        assert_true(dm_key_counts_note(key % 2 ? &one : &other, key / 3, 1 + (uint32_t)(key % 3)));
    }
    assert_true(dm_key_counts_add(&one, &other));
    assert_int_equal(one.count, 66667);
    assert_int_equal(one.forgotten, 0);
    assert_int_equal(dm_key_counts_find(&one, 5)->frequency, 3);
    assert_int_equal(dm_key_counts_find(&one, 66666)->frequency, 2);
    dm_key_counts_free(&one);
    dm_key_counts_free(&other);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_item_is_worked_on_once_however_many_threads_there_are),
        cmocka_unit_test(the_first_run_that_fails_says_why),
        cmocka_unit_test(a_key_counts_once_a_passage),
        cmocka_unit_test(counts_of_different_passages_add_up),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
