/* Lexicons of other formats: each becomes a table of our own, and what cannot be used is told line by line.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "base/file.h"
#include "features/lexicon_import.h"

static dm_lexicon_import *new_import(void) {
    dm_lexicon_import *import = NULL;
    dm_error error = {0};
    assert_int_equal(dm_lexicon_import_new(&import, &error), DM_OK);
    return import;
}

static void add(dm_lexicon_import *import, dm_text bytes, const char *path) {
    dm_error error = {0};
    if (dm_lexicon_import_add(import, bytes, path, &error) != DM_OK) {
        fail_msg("%s:%u: %s", path, (unsigned)error.line, error.message);
    }
}

static dm_text text_of(dm_lexicon_import *import) {
    dm_text text = {NULL, 0};
    dm_error error = {0};
    assert_int_equal(dm_lexicon_import_text(import, &text, &error), DM_OK);
    return text;
}

static void assert_text(dm_text text, const char *expected) {
    if (!dm_text_equal(text, dm_text_of(expected))) {
        fail_msg("%.*s\nis not\n%s", (int)text.length, text.bytes, expected);
    }
}

/* The findings, a line each: FILE:LINE TERM and the fault. */
static void assert_findings(const dm_lexicon_import *import, const char *expected) {
    size_t count;
    const dm_lexicon_finding *findings = dm_lexicon_import_findings(import, &count);
    dm_buffer out = {0};
    for (size_t i = 0; i < count; i++) {
        dm_buffer_format(&out, "%u:%u ", (unsigned)findings[i].file, (unsigned)findings[i].line);
        dm_buffer_add(&out, findings[i].term);
        dm_buffer_format(&out, " %s\n", dm_lexicon_fault_text(findings[i].fault));
    }
    assert_text(dm_buffer_text(&out), expected);
    dm_buffer_free(&out);
}

/* A sample file of tests/lexicons as our table. */
static void assert_sample(const char *path, const char *format, const char *table, const char *findings) {
    dm_arena *arena = dm_arena_new(0);
    dm_lexicon_import *import = new_import();
    dm_text bytes;
    dm_error error = {0};
    if (dm_file_read(path, 4096, arena, &bytes, &error) != DM_OK) {
        fail_msg("%s: %s", path, error.message);
    }
    add(import, bytes, path);
    bool recoded;
    assert_string_equal(dm_lexicon_import_format(import, 0, &recoded), format);
    assert_text(text_of(import), table);
    assert_findings(import, findings);
    dm_lexicon *lexicon = NULL;
    assert_int_equal(dm_lexicon_parse(text_of(import), path, &lexicon, &error), DM_OK);
    assert_int_equal(dm_lexicon_entry_count(lexicon), dm_lexicon_import_taken(import));
    dm_lexicon_free(lexicon);
    dm_lexicon_import_free(import);
    dm_arena_free(arena);
}

static void a_liwc_dictionary_gives_a_term_each_of_its_numbered_categories(void **state) {
    (void)state;
    assert_sample("tests/lexicons/sample.dic", "LIWC dictionary",
                  "# from: LIWC dictionary\n"
                  "shell*\tharm\npeace talks\ttalk\nna\xc3\xafve\ttalk\n"
                  "harbour blockade\tharm\nharbour blockade\ttalk\n",
                  "0:9 kind hangs on the words beside it\n");
}

static void categories_of_yaml_within_others_have_their_names_joined(void **state) {
    (void)state;
    assert_sample("tests/lexicons/sample.yml", "YAML dictionary",
                  "# from: YAML dictionary\n"
                  "shell*\thostile.acts\nharbour blockade\thostile.acts\n"
                  "Menace\thostile.words\nno more ships\thostile.words\n"
                  "peace talks\tfriendly\nthank*\tfriendly\n",
                  "0:9 wom?n has a wildcard elsewhere than behind its last letter\n");
}

static void lexicoder_puts_a_plus_before_its_categories(void **state) {
    (void)state;
    assert_sample("tests/lexicons/sample.lc3", "Lexicoder .lc3",
                  "# from: Lexicoder .lc3\n"
                  "shell*\thostile\nharbour blockade\thostile\npeace talks\tfriendly\nthank*\tfriendly\n",
                  "");
}

static void a_valence_is_a_category_by_its_sign_with_a_weight(void **state) {
    (void)state;
    assert_sample("tests/lexicons/sample-afinn.txt", "AFINN",
                  "# from: AFINN\n"
                  "menace\tnegative\t3\npeace talks\tpositive\t2\ncan't agree\tnegative\n",
                  "0:4 harbour has a valence of 0\n");
    assert_sample("tests/lexicons/sample-vader.txt", "VADER",
                  "# from: VADER\n"
                  "menace\tnegative\t2.4\nthankful\tpositive\t1.9\n:-|\tnegative\t0.4\n",
                  "");
}

static void emotions_that_a_term_does_not_show_are_no_entries(void **state) {
    (void)state;
    assert_sample("tests/lexicons/sample-nrc.txt", "NRC EmoLex",
                  "# from: NRC EmoLex\nmenace\tfear\nthankful\ttrust\n", "");
}

static void a_clue_of_several_parts_of_speech_is_one_entry_of_the_largest_weight(void **state) {
    (void)state;
    assert_sample("tests/lexicons/sample-mpqa.tff", "MPQA clues",
                  "# from: MPQA clues\n"
                  "menace\tnegative\nbargain\tpositive\t0.5\nbargain\tnegative\t0.5\n",
                  "");
}

static void a_list_of_words_is_a_category_by_the_name_of_its_file(void **state) {
    (void)state;
    assert_sample("tests/lexicons/positive-words.txt", "list of words",
                  "# from: list of words\nthankful\tpositive\npeaceful\tpositive\nna\xc3\xafve\tpositive\n",
                  "");
    assert_sample("tests/lexicons/negative-words.txt", "list of words",
                  "# from: list of words\nmenace\tnegative\nshelling\tnegative\n", "");
}

static void a_table_of_our_own_stays_as_it_is(void **state) {
    (void)state;
    assert_sample("tests/lexicons/sample.tsv", "TSV",
                  "# A table of our own.\n"
                  "# category hostile: does harm\n"
                  "# category friendly: does good\n"
                  "shell*\thostile\t0.5\nharbour blockade\thostile\npeace talks\tfriendly\n",
                  "");
}

static void line_ends_and_byte_order_marks_of_other_systems_do_not_matter(void **state) {
    (void)state;
    dm_lexicon_import *import = new_import();
    add(import, DM_TEXT("\xef\xbb\xbfwar\tharm\r\npeace\tgood\r\n"), "table.tsv");
    assert_text(text_of(import), "war\tharm\npeace\tgood\n");
    dm_lexicon_import_free(import);
    import = new_import();
    add(import, DM_TEXT("war\tharm\npeace\tgood"), "table.tsv");
    assert_text(text_of(import), "war\tharm\npeace\tgood\n");
    dm_lexicon_import_free(import);
    import = new_import();
    add(import, DM_TEXT("%\r\n1\tharm\r\n%\r\nwar\t1\r\n"), "old.dic");
    assert_text(text_of(import), "# from: LIWC dictionary\nwar\tharm\n");
    dm_lexicon_import_free(import);
}

static void names_of_categories_are_folded_and_joined_in_any_script(void **state) {
    (void)state;
    dm_lexicon_import *import = new_import();
    add(import,
        DM_TEXT("war\tHarm & Loss\nмир\tДобро\n\xd0\xb2\xd0\xbe\xd0\xb9\xd0\xbd\xd0\xb0\tharm (loss)\n"),
        "table.tsv");
    assert_text(text_of(import), "# from: TSV\nwar\tharm-loss\nмир\tдобро\nвойна\tharm-loss\n");
    dm_lexicon_import_free(import);
}

static void several_files_are_one_lexicon(void **state) {
    (void)state;
    dm_lexicon_import *import = new_import();
    add(import, DM_TEXT("; good\npeace\nTrust\n"), "lists/positive-words.txt");
    add(import, DM_TEXT("war\nshelling\n"), "lists/negative_words.txt");
    add(import, DM_TEXT("# category positive: what pleases\ntrust\tpositive\ncalm\tpositive\n"), "more.tsv");
    assert_text(text_of(import), "# from: list of words\n# from: list of words\n# from: TSV\n"
                                 "# category positive: what pleases\n# category negative: not described\n"
                                 "peace\tpositive\nTrust\tpositive\nwar\tnegative\nshelling\tnegative\n"
                                 "calm\tpositive\n");
    assert_findings(import, "2:2 trust stands in its category before\n");
    assert_int_equal(dm_lexicon_import_taken(import), 5);
    assert_int_equal(dm_lexicon_import_given(import), 6);
    dm_lexicon_import_free(import);
}

static void what_can_never_match_is_found_and_the_rest_is_taken(void **state) {
    (void)state;
    dm_lexicon_import *import = new_import();
    add(import,
        DM_TEXT("hostile:\n"
                "  - threat to*use force\n" /* wildcard in the middle */
                "  - '#metoo'\n"            /* as a line of the table it would be a comment */
                "  - Menace\n"
                "  - menace\n"        /* the same, folded */
                "  - \"\\u200b\"\n"   /* invisible */
                "  - \"a\\u202eb\"\n" /* changes the direction of writing */
                "  - threat*\n"
                "  - \"rock   salt \"\n" /* white space is single */
                "  - ':-('\n"),
        "words.yaml");
    assert_findings(import, "0:2 threat to*use force has a wildcard elsewhere than behind its last letter\n"
                            "0:3 #metoo is no term: too long, hidden characters, or no word\n"
                            "0:5 menace stands in its category before\n"
                            "0:6 \xe2\x80\x8b is no term: too long, hidden characters, or no word\n"
                            "0:7 a\xe2\x80\xae"
                            "b is no term: too long, hidden characters, or no word\n");
    assert_text(text_of(import), "# from: YAML dictionary\nMenace\thostile\nthreat*\thostile\n"
                                 "rock salt\thostile\n:-(\thostile\n");
    dm_lexicon_import_free(import);
}

static void a_term_that_is_cut_otherwise_inside_a_sentence_is_found_by_trying(void **state) {
    (void)state;
    dm_lexicon_import *import = new_import();
    dm_lexicon *lexicon = NULL;
    dm_error error = {0};
    add(import,
        DM_TEXT("can't agree\tharm\ncease-fire\tgood\nU.S.\tparty\nthreat*\tharm\n:-)\tgood\n"
                "war\tharm\ntable. This\tharm\nn't\tharm\n战*\tharm\n"),
        "table.tsv");
    assert_int_equal(dm_lexicon_parse(text_of(import), "table.tsv", &lexicon, &error), DM_OK);
    assert_int_equal(dm_lexicon_import_test(import, lexicon, &error), DM_OK);
    assert_findings(import, "0:9 战* is cut into other words than texts are\n");
    dm_lexicon_free(lexicon);
    dm_lexicon_import_free(import);
}

static void a_faulty_file_is_refused_with_line_and_reason(void **state) {
    (void)state;
    static const struct {
        const char *path;
        const char *text;
        unsigned line;
        const char *reason;
    } cases[] = {
        {"a.dic", "%\n1\tharm\nwar\t1\n", 3, "each a number and a name"},
        {"a.dic", "%\n1\tharm\n", 3, "no second line"},
        {"a.dic", "%\n1\tharm\n1\tloss\n%\nwar\t1\n", 3, "earlier category"},
        {"a.dic", "%\n1\tharm\n%\nwar\t2\n", 4, "stands for no category"},
        {"a.dic", "%\n1\tharm\n%\nwar\n", 4, "without the number"},
        {"a.dic", "%\n1\t!!\n%\nwar\t1\n", 2, "no letter in its name"},
        {"a.dic", "%\n1\tharm\n%\n", 4, "holds no term"},
        {"a.yml", "harm:\n  - war\n - peace\n", 3, "not YAML"},
        {"a.yml", "harm:\n  - *war\n", 2, "aliases"},
        {"a.yml", "- war\n- peace\n", 1, "outside all categories"},
        {"a.yml", "war\n", 1, "categories with their terms"},
        {"a.yml", "[a]: war\n", 1, "is a word, not a list"},
        {"a.yml", "[[[[[[[[[[[[[[[[[[[[a]]]]]]]]]]]]]]]]]]]]\n", 1, "more than 16 levels"},
        {"a.yml", "'?': [war]\n", 1, "no letter"},
        {"a.yml", "harm:\n", 2, "holds no term"},
        {"a.lc3", "+harm\nwar\n+\xe2\x80\xa6\npeace\n", 3, "no letter"},
        {"afinn.txt", "war\t-3\npeace\n", 2, "TERM and VALENCE"},
        {"afinn.txt", "war\t-3\npeace\t2000\n", 2, "from -1000 to 1000"},
        {"vader.txt", "war\t-2.9\t0.5\t[-3]\npeace\t2.5\n", 2, "TERM, MEAN"},
        {"nrc.txt", "war\tfear\t0\npeace\tjoy\t2\n", 2, "0 or 1"},
        {"clues.tff", "type=strongsubj len=1 word1=war pos1=noun priorpolarity=negative\nword1=peace\n", 2,
         "priorpolarity="},
        {"a.tsv", "war\tharm\npeace\n", 2, "separated by tabs"},
        {"a.tsv", "war\npeace\n", 1, "separated by tabs"},
        {"a.tsv", "war\tharm\npeace\tgood\t1\t2\n", 2, "more than three columns"},
        {"a.tsv", "war\tharm\t2\npeace\tgood\theavy\n", 2, "a weight is"},
        {"a.tsv", "# category harm: bad\npeace\tgood\n", 2, "not among those"},
        {"a.tsv", "# category harm\nwar\tharm\n", 1, "begins \"# category NAME:\""},
        {"words.txt", "war\npeace\tgood\n", 2, "a tab in a list"},
        {"...", "war\n", 0, "no letter in its name"},
        {"words.txt", "", 1, "holds no term"},
        {"words.txt", "; nothing\n", 2, "holds no term"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        dm_lexicon_import *import = new_import();
        dm_error error = {0};
        dm_status status = dm_lexicon_import_add(import, dm_text_of(cases[i].text), cases[i].path, &error);
        if (status != DM_BAD_LEXICON || error.line != cases[i].line ||
            !strstr(error.message, cases[i].reason)) {
            fail_msg("case %zu: status %d, line %u: %s", i, (int)status, (unsigned)error.line, error.message);
        }
        dm_lexicon_import_free(import);
    }
}

static void bytes_that_are_no_text_and_files_without_a_use_are_refused(void **state) {
    (void)state;
    dm_lexicon_import *import = new_import();
    dm_error error = {0};
    assert_int_equal(dm_lexicon_import_add(import, DM_TEXT("war\n\xff\xfew\0a\0r\0"), "words.txt", &error),
                     DM_BAD_LEXICON);
    assert_int_equal(error.line, 2);
    dm_lexicon_import_free(import);
    import = new_import();
    add(import, DM_TEXT("a*b\nwar-*\n"), "words.txt");
    dm_text text;
    assert_int_equal(dm_lexicon_import_text(import, &text, &error), DM_BAD_LEXICON);
    assert_non_null(strstr(error.message, "wildcard"));
    dm_lexicon_import_free(import);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_liwc_dictionary_gives_a_term_each_of_its_numbered_categories),
        cmocka_unit_test(categories_of_yaml_within_others_have_their_names_joined),
        cmocka_unit_test(lexicoder_puts_a_plus_before_its_categories),
        cmocka_unit_test(a_valence_is_a_category_by_its_sign_with_a_weight),
        cmocka_unit_test(emotions_that_a_term_does_not_show_are_no_entries),
        cmocka_unit_test(a_clue_of_several_parts_of_speech_is_one_entry_of_the_largest_weight),
        cmocka_unit_test(a_list_of_words_is_a_category_by_the_name_of_its_file),
        cmocka_unit_test(a_table_of_our_own_stays_as_it_is),
        cmocka_unit_test(line_ends_and_byte_order_marks_of_other_systems_do_not_matter),
        cmocka_unit_test(names_of_categories_are_folded_and_joined_in_any_script),
        cmocka_unit_test(several_files_are_one_lexicon),
        cmocka_unit_test(what_can_never_match_is_found_and_the_rest_is_taken),
        cmocka_unit_test(a_term_that_is_cut_otherwise_inside_a_sentence_is_found_by_trying),
        cmocka_unit_test(a_faulty_file_is_refused_with_line_and_reason),
        cmocka_unit_test(bytes_that_are_no_text_and_files_without_a_use_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
