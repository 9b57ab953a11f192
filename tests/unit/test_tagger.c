/* Words as the learned parts see them, and the tags that the shipped weights give them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/random.h"
#include "syntax/memory.h"

static dm_word word(const char *form) {
    return dm_word_of(dm_text_of(form));
}

static void a_form_is_the_same_in_any_case_and_with_any_digits(void **state) {
    (void)state;
    assert_int_equal(word("Minister").form, word("minister").form);
    assert_int_equal(word("1,250").form, word("7,981").form);
    assert_int_not_equal(word("minister").form, word("ministers").form);
    assert_int_equal(word("said").form, dm_word_hash("said"));
}

static void marks_of_one_kind_are_one_form(void **state) {
    (void)state;
    assert_int_equal(word("\u201c").form, word("\"").form);
    assert_int_equal(word("''").form, word("\"").form);
    assert_int_equal(word("\u2014").form, word("--").form);
    assert_int_equal(word("\u2019s").form, word("'s").form);
}

static void inflected_forms_of_a_verb_share_a_lemma(void **state) {
    (void)state;
    static const char *const verbs[][2] = {
        {"said", "says"},
        {"told", "tell"},
        {"warned", "warns"},
        {"denies", "denied"},
        {"announcing", "announces"},
        {"written", "wrote"},
        {"planned", "plans"},
        {"promised", "promise"},
    };
    for (size_t verb = 0; verb < sizeof verbs / sizeof *verbs; verb++) {
        assert_int_equal(word(verbs[verb][0]).lemma, word(verbs[verb][1]).lemma);
    }
    assert_int_not_equal(word("said").lemma, word("told").lemma);
}

static void words_of_no_or_enormous_length_are_words(void **state) {
    (void)state;
    char endless[5000];
    memset(endless, 'x', sizeof endless);
    assert_int_not_equal(dm_word_of((dm_text){endless, sizeof endless}).form, 0);
    assert_int_not_equal(word("").form, 0);
    assert_int_not_equal(word("\xe2\x80").form, 0); /* a mark cut short */
}

static void parts_of_speech_have_names_both_ways(void **state) {
    (void)state;
    for (int part = 0; part < DM_PART_COUNT; part++) {
        assert_int_equal(dm_part_named(dm_text_of(dm_part_name((dm_part)part))), part);
    }
    assert_int_equal(dm_part_named(DM_TEXT("VERBS")), DM_PART_COUNT);
}

/* The shipped weights, opened once. */
typedef struct shipped {
    dm_arena *arena;
    dm_weights weights;
    dm_tagger tagger;
} shipped;

static int open_shipped(void **state) {
    static shipped opened;
    dm_text bytes;
    dm_error error;
    opened.arena = dm_arena_new(0);
    *state = &opened;
    return opened.arena != NULL &&
                   dm_file_read("models/attribution-en.dm", (size_t)64 << 20, opened.arena, &bytes, &error) ==
                       DM_OK &&
                   dm_weights_open(bytes, false, &opened.weights, &error) == DM_OK &&
                   dm_tagger_open(&opened.weights, &opened.tagger, &error) == DM_OK
               ? 0
               : -1;
}

static int close_shipped(void **state) {
    shipped *opened = *state;
    dm_weights_close(&opened->weights);
    dm_arena_free(opened->arena);
    return 0;
}

static void a_plain_sentence_gets_its_parts_of_speech(void **state) {
    const shipped *opened = *state;
    static const char *const forms[] = {"The", "minister", "said", "that",  "Moscow", "would",
                                        "not", "accept",   "new",  "terms", "."};
    static const dm_part parts[] = {DM_PART_DET,   DM_PART_NOUN, DM_PART_VERB, DM_PART_SCONJ,
                                    DM_PART_PROPN, DM_PART_AUX,  DM_PART_PART, DM_PART_VERB,
                                    DM_PART_ADJ,   DM_PART_NOUN, DM_PART_PUNCT};
    enum { COUNT = sizeof forms / sizeof *forms };
    dm_word words[COUNT];
    uint8_t tags[COUNT];
    for (int place = 0; place < COUNT; place++) {
        words[place] = word(forms[place]);
    }
    dm_tag_sentence(&opened->tagger, NULL, words, COUNT, tags);
    for (int place = 0; place < COUNT; place++) {
        assert_int_equal(opened->tagger.tags[tags[place]].part, parts[place]);
    }
}

static void a_sentence_of_one_word_and_of_none_are_tagged(void **state) {
    const shipped *opened = *state;
    dm_word alone = word("Negotiations");
    uint8_t tag = DM_TAGS_MOST;
    dm_tag_sentence(&opened->tagger, NULL, &alone, 0, &tag);
    assert_int_equal(tag, DM_TAGS_MOST);
    dm_tag_sentence(&opened->tagger, NULL, &alone, 1, &tag);
    assert_true(tag < opened->tagger.tag_count);
}

/* A word of one to three syllables, capital now and then, sometimes with an ending or a digit. */
static dm_word random_word(dm_random *random, char letters[32]) {
    static const char *const pieces[] = {"mi", "nis", "ter", "said", "war", "ns",
                                         "ed", "ing", "Ru",  "7",    "-",   "\u2019s"};
    size_t length = 0;
    for (uint32_t piece = 0; piece <= dm_random_below(random, 3); piece++) {
        const char *letter = pieces[dm_random_below(random, sizeof pieces / sizeof *pieces)];
        memcpy(letters + length, letter, strlen(letter));
        length += strlen(letter);
    }
    letters[length] = '\0';
    return word(letters);
}

static void tags_are_the_same_with_and_without_a_memory(void **state) {
    const shipped *opened = *state;
    enum { LONGEST = 30, ROUNDS = 3000 };
    dm_memory *memory = dm_memory_of(opened->arena, &opened->tagger);
    dm_random random = {11};
    assert_non_null(memory);
    for (int round = 0; round < ROUNDS; round++) {
        char letters[32];
        dm_word words[LONGEST];
        uint8_t tags[LONGEST];
        uint8_t expected[LONGEST];
        uint32_t count = dm_random_below(&random, LONGEST);
        for (uint32_t place = 0; place < count; place++) {
            words[place] = random_word(&random, letters);
            dm_word remembered = dm_memory_word(memory, dm_text_of(letters));
            assert_int_equal(remembered.form, words[place].form);
            assert_int_equal(remembered.shape, words[place].shape);
            assert_int_equal(remembered.lemma, words[place].lemma);
            assert_int_equal(remembered.suffix3, words[place].suffix3);
        }
        dm_tag_sentence(&opened->tagger, memory, words, count, tags);
        dm_tag_sentence(&opened->tagger, NULL, words, count, expected);
        assert_memory_equal(tags, expected, count);
    }
}

int main(void) {
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_form_is_the_same_in_any_case_and_with_any_digits),
        cmocka_unit_test(marks_of_one_kind_are_one_form),
        cmocka_unit_test(inflected_forms_of_a_verb_share_a_lemma),
        cmocka_unit_test(words_of_no_or_enormous_length_are_words),
        cmocka_unit_test(parts_of_speech_have_names_both_ways),
        cmocka_unit_test(a_plain_sentence_gets_its_parts_of_speech),
        cmocka_unit_test(a_sentence_of_one_word_and_of_none_are_tagged),
        cmocka_unit_test(tags_are_the_same_with_and_without_a_memory),
    };
    return cmocka_run_group_tests(tests, open_shipped, close_shipped);
}
