/* The lexicon files of attribution: rows, phrases, and what is said of files that are not as they should be.
 */
#include "documents.h"

#include "attribution/cue.h"
#include "attribution/lists.h"
#include "attribution/party.h"
#include "attribution/phrases.h"
#include "attribution/titles.h"
#include "attribution/words.h"

static dm_list list_of(const char *text, size_t columns) {
    return (dm_list){.name = "test.tsv", .rest = dm_text_of(text), .columns = columns};
}

static void rows_are_cut_at_tabs_and_trimmed_comments_and_empty_lines_skipped(void **state) {
    dm_text fields[DM_LIST_COLUMNS];
    dm_error error;
    bool more;
    (void)state;
    dm_list list = list_of("# envoys\n\n  \nlegate \t office\nnuncio\toffice\tm\n", 2);
    assert_int_equal(dm_list_next(&list, fields, &more, &error), DM_OK);
    assert_true(more);
    assert_true(dm_text_equal(fields[0], DM_TEXT("legate")));
    assert_true(dm_text_equal(fields[1], DM_TEXT("office")));
    assert_int_equal(fields[2].length, 0);
    assert_int_equal(dm_list_next(&list, fields, &more, &error), DM_OK);
    assert_true(dm_text_equal(fields[2], DM_TEXT("m")));
    assert_int_equal(dm_list_next(&list, fields, &more, &error), DM_OK);
    assert_false(more);
}

static void more_columns_than_there_can_be_are_left_out(void **state) {
    dm_text fields[DM_LIST_COLUMNS];
    dm_error error;
    bool more;
    (void)state;
    dm_list list = list_of("1\t2\t3\t4\t5\t6\t7\t8\t9\n", 8);
    assert_int_equal(dm_list_next(&list, fields, &more, &error), DM_OK);
    assert_true(dm_text_equal(fields[DM_LIST_COLUMNS - 1], DM_TEXT("8")));
}

static void a_row_with_too_few_columns_is_named_by_file_line_and_beginning(void **state) {
    dm_text fields[DM_LIST_COLUMNS];
    dm_error error = {0};
    bool more;
    (void)state;
    dm_list list = list_of("# one\nnuncio\n", 2);
    assert_int_equal(dm_list_next(&list, fields, &more, &error), DM_BAD_LEXICON);
    assert_int_equal(error.line, 2);
    assert_string_equal(error.message, "test.tsv: too few columns: 'nuncio'");
    (void)dm_list_fault(&list, "too long",
                        DM_TEXT("a very long word that nobody would ever write in a row of a "
                                "lexicon of envoys"),
                        &error);
    assert_non_null(strstr(error.message, "in a row of a '"));
    (void)dm_list_fault(&list, "empty", (dm_text){NULL, 0}, &error);
    assert_non_null(strstr(error.message, "empty: ''"));
}

static void a_failure_that_names_no_line_gets_the_row_s(void **state) {
    dm_error error = {0};
    (void)state;
    dm_list list = list_of("", 1);
    list.line = 7;
    assert_int_equal(dm_list_place(&list, DM_OK, &error), DM_OK);
    assert_int_equal(error.line, 0);
    assert_int_equal(dm_list_place(&list, DM_BAD_LEXICON, &error), DM_BAD_LEXICON);
    assert_int_equal(error.line, 7);
    list.line = 8;
    assert_int_equal(dm_list_place(&list, DM_BAD_LEXICON, &error), DM_BAD_LEXICON);
    assert_int_equal(error.line, 7);
    assert_int_equal(dm_list_place(&list, DM_NO_MEMORY, NULL), DM_NO_MEMORY);
}

static void a_lexicon_that_is_not_built_in_is_refused(void **state) {
    dm_list list;
    dm_error error;
    (void)state;
    assert_int_equal(dm_list_open("envoys.tsv", 1, &list, &error), DM_BAD_LEXICON);
}

/* A vocabulary with three phrases, and a row of words to look for them. */
typedef struct phrase_book {
    dm_arena *arena;
    dm_vocabulary vocabulary;
    dm_phrases phrases;
} phrase_book;

static phrase_book open_book(void) {
    phrase_book book = {.arena = dm_arena_new(0)};
    dm_error error;
    assert_int_equal(dm_vocabulary_init(&book.vocabulary, book.arena, &error), DM_OK);
    book.phrases = (dm_phrases){.arena = book.arena};
    return book;
}

static void close_book(phrase_book *book) {
    dm_vocabulary_free(&book->vocabulary);
    dm_arena_free(book->arena);
}

static void add_phrase(phrase_book *book, const char *text, uint32_t value, uint8_t written) {
    dm_error error;
    dm_phrase phrase = {.value = value, .written = written};
    assert_int_equal(dm_phrases_add(&book->phrases, &book->vocabulary, dm_text_of(text), phrase, &error),
                     DM_OK);
}

/* The value of the phrase that the text begins with, or DM_NONE, and the tokens that it covers. */
static uint32_t find_phrase(phrase_book *book, const char *text, uint32_t *end) {
    dm_arena *arena = dm_arena_new(0);
    dm_document document = read_row(arena, dm_text_of(text));
    uint32_t words[16];
    for (uint32_t token = 0; token < document.token_count && token < 16; token++) {
        words[token] =
            dm_vocabulary_add(&book->vocabulary, dm_token_text(&document, &document.tokens[token]));
    }
    *end = 0;
    const dm_phrase *phrase =
        dm_phrases_match(&book->phrases, &document, words, 0, (uint32_t)document.token_count, end);
    uint32_t value = phrase ? phrase->value : DM_NONE;
    dm_arena_free(arena);
    return value;
}

static void the_longest_phrase_wins_and_keeps_its_first_meaning(void **state) {
    phrase_book book = open_book();
    uint32_t end;
    (void)state;
    assert_int_equal(find_phrase(&book, "high representative", &end), DM_NONE);
    add_phrase(&book, "high", 1, DM_CASE_ANY);
    add_phrase(&book, "high representative", 2, DM_CASE_ANY);
    add_phrase(&book, "high representative", 3, DM_CASE_ANY);
    assert_int_equal(find_phrase(&book, "High Representative Ana Reyes", &end), 2);
    assert_int_equal(end, 2);
    assert_int_equal(find_phrase(&book, "high water", &end), 1);
    assert_int_equal(find_phrase(&book, "low water", &end), DM_NONE);
    close_book(&book);
}

static void a_phrase_counts_where_its_first_word_is_written_as_it_must_be(void **state) {
    phrase_book book = open_book();
    uint32_t end;
    (void)state;
    add_phrase(&book, "Turkey", 1, DM_CASE_CAPITAL);
    add_phrase(&book, "WHO", 2, DM_CASE_ALL_CAPITAL);
    assert_int_equal(find_phrase(&book, "Turkey objects", &end), 1);
    assert_int_equal(find_phrase(&book, "turkey for dinner", &end), DM_NONE);
    assert_int_equal(find_phrase(&book, "WHO objects", &end), 2);
    assert_int_equal(find_phrase(&book, "Who objects", &end), DM_NONE);
    close_book(&book);
}

static void a_point_at_the_end_belongs_to_the_word(void **state) {
    phrase_book book = open_book();
    uint32_t end;
    (void)state;
    add_phrase(&book, "amb.", 1, DM_CASE_ANY);
    assert_int_equal(find_phrase(&book, "Amb. Ana Reyes", &end), 1);
    close_book(&book);
}

static void a_phrase_without_words_or_with_too_many_is_refused(void **state) {
    static const char long_one[] =
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen twenty one two three four five";
    phrase_book book = open_book();
    dm_phrase phrase = {.value = 1};
    dm_error error;
    (void)state;
    assert_int_equal(dm_phrases_add(&book.phrases, &book.vocabulary, DM_TEXT(""), phrase, &error),
                     DM_BAD_LEXICON);
    assert_int_equal(dm_phrases_add(&book.phrases, &book.vocabulary, dm_text_of(long_one), phrase, &error),
                     DM_BAD_LEXICON);
    close_book(&book);
}

static dm_status read_lexicons(dm_arena *arena) {
    dm_vocabulary vocabulary;
    dm_cues cues;
    dm_titles titles;
    dm_parties parties;
    dm_error error;
    dm_status status = dm_vocabulary_init(&vocabulary, arena, &error);
    status = status == DM_OK ? dm_words_add(&vocabulary, &error) : status;
    status = status == DM_OK ? dm_cues_read(arena, &vocabulary, &cues, &error) : status;
    status = status == DM_OK ? dm_titles_read(arena, &vocabulary, &titles, &error) : status;
    status = status == DM_OK ? dm_parties_read(arena, &vocabulary, &parties, &error) : status;
    if (status == DM_OK) {
        assert_int_equal(dm_party_by_code(&parties, DM_TEXT("no such party")), DM_NONE);
    }
    dm_vocabulary_free(&vocabulary);
    return status;
}

static void lexicons_that_find_too_little_memory_say_so(void **state) {
    enum { LIMITS = 400 };
    dm_arena *whole = dm_arena_new(0);
    (void)state;
    assert_int_equal(read_lexicons(whole), DM_OK);
    size_t most = dm_arena_taken(whole);
    dm_arena_free(whole);
    for (size_t i = 1; i < LIMITS; i++) {
        dm_arena *arena = dm_arena_new(most * i / LIMITS);
        assert_int_equal(read_lexicons(arena), DM_NO_MEMORY);
        dm_arena_free(arena);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rows_are_cut_at_tabs_and_trimmed_comments_and_empty_lines_skipped),
        cmocka_unit_test(more_columns_than_there_can_be_are_left_out),
        cmocka_unit_test(a_row_with_too_few_columns_is_named_by_file_line_and_beginning),
        cmocka_unit_test(a_failure_that_names_no_line_gets_the_row_s),
        cmocka_unit_test(a_lexicon_that_is_not_built_in_is_refused),
        cmocka_unit_test(the_longest_phrase_wins_and_keeps_its_first_meaning),
        cmocka_unit_test(a_phrase_counts_where_its_first_word_is_written_as_it_must_be),
        cmocka_unit_test(a_point_at_the_end_belongs_to_the_word),
        cmocka_unit_test(a_phrase_without_words_or_with_too_many_is_refused),
        cmocka_unit_test(lexicons_that_find_too_little_memory_say_so),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
