/* The file of word vectors: what is refused, and that sums are whole numbers of weighted vectors. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include <stdio.h>

#include "base/embedded.h"
#include "features/vectors.h"

/* A file of two words, "war" with weight 2 and 3 everywhere, "peace" with weight 5 and -1 everywhere. */
static dm_text small_file(const char *head, const char *words, size_t numbers) {
    static char file[1024];
    size_t length = (size_t)snprintf(file, sizeof file, "%s%s", head, words);
    assert_true(length + 2 + numbers < sizeof file);
    file[length] = 2;
    file[length + 1] = 5;
    memset(file + length + 2, 3, 100);
    memset(file + length + 102, -1, numbers > 100 ? numbers - 100 : 0);
    return (dm_text){file, length + 2 + numbers};
}

static void sums_are_weighted_and_words_without_a_vector_add_nothing(void **state) {
    (void)state;
    dm_vectors *vectors = NULL;
    dm_error error;
    dm_text file = small_file("# a head\nvectors 2 100\n", "war\npeace\n", 200);
    assert_int_equal(dm_vectors_parse(file, &vectors, &error), DM_OK);
    dm_arena *arena = dm_arena_new(0);
    dm_document document;
    assert_int_equal(dm_document_read_row(DM_TEXT("War, war and peace"), arena, &document, &error), DM_OK);
    dm_passage passage = {.document = &document, .tokens = {0, (uint32_t)document.token_count}};
    dm_words words = {0};
    assert_int_equal(dm_words_fold(&passage, &words, &error), DM_OK);
    int32_t sums[DM_DIMENSIONS] = {0};
    dm_vectors_add(vectors, &words, (dm_range){0, (uint32_t)words.count}, sums);
    assert_int_equal(sums[0], 2 * 2 * 3 - 5);
    assert_int_equal(sums[99], 2 * 2 * 3 - 5);
    dm_vectors_add(vectors, &words, (dm_range){0, 1}, sums);
    assert_int_equal(sums[42], 2 * 2 * 3 - 5 + 2 * 3);
    dm_words_free(&words);
    dm_arena_free(arena);
    dm_vectors_free(vectors);
}

static void a_damaged_file_is_refused(void **state) {
    (void)state;
    static const struct {
        const char *head;
        const char *words;
        size_t numbers;
        const char *reason;
    } cases[] = {
        {"", "", 0, "no line"},
        {"# only a head\n", "", 0, "no line"},
        {"vectors 2 99\n", "war\npeace\n", 200, "no line"},
        {"vectors 2\n", "war\npeace\n", 200, "no line"},
        {"vectors 0 100\n", "", 0, "no line"},
        {"vectors -2 100\n", "war\npeace\n", 200, "no line"},
        {"vectors 9999999 100\n", "war\npeace\n", 200, "no line"},
        {"vectors 2 100\n", "war\nwar\n", 200, "there twice"},
        {"vectors 2 100\n", "war\n\n", 200, "empty"},
        {"vectors 900 100\n", "war\npeace\n", 200, "missing"},
        {"vectors 2 100\n", "war\npeace\n", 199, "bytes of numbers"},
        {"vectors 2 100\n", "war\npeace\n", 201, "bytes of numbers"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        dm_vectors *vectors = NULL;
        dm_error error = {0};
        dm_text file = small_file(cases[i].head, cases[i].words, cases[i].numbers);
        assert_int_equal(dm_vectors_parse(file, &vectors, &error), DM_BAD_MODEL);
        assert_null(vectors);
        if (!strstr(error.message, cases[i].reason)) {
            fail_msg("case %zu: %s", i, error.message);
        }
    }
    dm_vectors *vectors = NULL;
    dm_error error;
    assert_int_equal(dm_vectors_parse((dm_text){NULL, 0}, &vectors, &error), DM_BAD_MODEL);
}

static void the_embedded_vectors_are_sound(void **state) {
    (void)state;
    dm_vectors *vectors = NULL;
    dm_error error;
    assert_int_equal(dm_vectors_parse(dm_embedded("vectors-en"), &vectors, &error), DM_OK);
    dm_vectors_free(vectors);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sums_are_weighted_and_words_without_a_vector_add_nothing),
        cmocka_unit_test(a_damaged_file_is_refused),
        cmocka_unit_test(the_embedded_vectors_are_sound),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
