/* Sentences: where they end and where a point does not end one. */
#include "documents.h"

static void a_stop_ends_a_sentence(void **state) {
    (void)state;
    assert_sentences("Talks opened. Nobody smiled! Why? Nobody knows.",
                     "Talks opened.|Nobody smiled!|Why?|Nobody knows.");
    assert_sentences("Talks opened", "Talks opened");
    assert_sentences("They failed... The envoys left.", "They failed...|The envoys left.");
    assert_sentences("They agreed. nobody noticed.", "They agreed.|nobody noticed.");
    assert_sentences("", "");
}

static void titles_and_initials_do_not_end_one(void **state) {
    (void)state;
    assert_sentences("He met Gen. Roe and Mr. Doe. They talked.",
                     "He met Gen. Roe and Mr. Doe.|They talked.");
    assert_sentences("J. K. Doe of St. Peter spoke. Lt. Col. Roe did not.",
                     "J. K. Doe of St. Peter spoke.|Lt. Col. Roe did not.");
    assert_sentences("Russia vs. Ukraine went on.", "Russia vs. Ukraine went on.");
}

static void other_abbreviations_end_one_when_a_usual_first_word_follows(void **state) {
    (void)state;
    assert_sentences("The U.S. Army left the U.S. The army of the U.N. stayed.",
                     "The U.S. Army left the U.S.|The army of the U.N. stayed.");
    assert_sentences("He joined Example Inc. In May he left Example Corp. on Jan. 10.",
                     "He joined Example Inc.|In May he left Example Corp. on Jan. 10.");
    assert_sentences("They met at 5 a.m. They parted at 6 p.m. \"We tried,\" she said.",
                     "They met at 5 a.m.|They parted at 6 p.m.|\"We tried,\" she said.");
    assert_sentences("The plan is X. So we wait.", "The plan is X.|So we wait.");
}

static void decimals_and_numbered_items_do_not_end_one(void **state) {
    (void)state;
    assert_sentences("It fell 3.5 points. Rates rose.", "It fell 3.5 points.|Rates rose.");
    assert_sentences("2. Withdraw the troops. 3. Talk.", "2. Withdraw the troops.|3. Talk.");
    assert_sentences("It happened in 2014. Nobody came.", "It happened in 2014.|Nobody came.");
}

static void closing_marks_belong_to_the_sentence_before_them(void **state) {
    (void)state;
    assert_sentences("\"We are ready.\" He left.", "\"We are ready.\"|He left.");
    assert_sentences("“We are ready.” “They are not.”", "“We are ready.”|“They are not.”");
    assert_sentences("(It failed.) He left.", "(It failed.)|He left.");
    assert_sentences("“He said ‘never.’” She agreed.", "“He said ‘never.’”|She agreed.");
    assert_sentences("'We tried.' \"So did we.\"", "'We tried.'|\"So did we.\"");
    assert_sentences("« Nous sommes prêts. » Il partit.", "« Nous sommes prêts. »|Il partit.");
    assert_sentences("He went. \"We are ready,\" he said.", "He went.|\"We are ready,\" he said.");
}

static void a_quotation_followed_by_its_speaker_is_one_sentence(void **state) {
    (void)state;
    assert_sentences("\"Will they come?\" he asked. Nobody knew.",
                     "\"Will they come?\" he asked.|Nobody knew.");
    assert_sentences("\"Will they come?\" Anna Example asked. Nobody knew.",
                     "\"Will they come?\" Anna Example asked.|Nobody knew.");
    assert_sentences("“Never!” Example said, leaving.", "“Never!” Example said, leaving.");
    assert_sentences("\"Will they come?\" Example said the talks had failed.",
                     "\"Will they come?\"|Example said the talks had failed.");
    assert_sentences("\"It is over.\" Example said the talks had failed.",
                     "\"It is over.\"|Example said the talks had failed.");
}

static void a_quotation_of_several_sentences_is_several(void **state) {
    (void)state;
    assert_sentences("\"We tried. We failed. We will try again,\" she said.",
                     "\"We tried.|We failed.|We will try again,\" she said.");
}

static void a_stop_in_brackets_before_a_small_letter_does_not_end_one(void **state) {
    (void)state;
    assert_sentences("The plan (at last!) was signed.", "The plan (at last!) was signed.");
    assert_sentences("He cried “Shame!” and left.", "He cried “Shame!” and left.");
}

static void a_missing_space_still_ends_one_before_a_capital(void **state) {
    (void)state;
    assert_sentences("The talks failed.Nobody spoke.", "The talks failed.|Nobody spoke.");
    assert_sentences("Version 2.Beta of Node.js", "Version 2.Beta of Node.js");
}

static void stops_of_other_scripts_end_one_without_a_space(void **state) {
    (void)state;
    assert_sentences("会谈失败。他们离开了！为什么？", "会谈失败。|他们离开了！|为什么？");
    assert_sentences("هل انتهت؟ نعم.", "هل انتهت؟|نعم.");
    assert_sentences("वार्ता विफल। वे गए।", "वार्ता विफल।|वे गए।");
}

static void a_sentence_never_crosses_a_paragraph(void **state) {
    (void)state;
    dm_arena *arena = dm_arena_new(0);
    dm_document document = read_document(
        arena, DM_TEXT("Talks open\n\nEnvoys said the plan, which\n\nnobody read, was ready.\n"));
    assert_int_equal(document.paragraph_count, 3);
    assert_int_equal(document.sentence_count, 3);
    for (uint32_t i = 0; i < 3; i++) {
        assert_int_equal(document.sentences[i].paragraph, i);
    }
    dm_arena_free(arena);
}

static void a_dateline_is_a_sentence_of_its_own(void **state) {
    (void)state;
    dm_arena *arena = dm_arena_new(0);
    dm_document document =
        read_document(arena, DM_TEXT("GENEVA, Jan. 10 (Reuters) - Envoys met. They talked."));
    assert_int_equal(document.sentence_count, 3);
    assert_int_equal(document.sentences[0].tokens.end, 8);
    assert_true(dm_text_equal(dm_token_text(&document, &document.tokens[8]), DM_TEXT("Envoys")));
    assert_true(document.tokens[8].flags & DM_TOKEN_FIRST);
    dm_arena_free(arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_stop_ends_a_sentence),
        cmocka_unit_test(titles_and_initials_do_not_end_one),
        cmocka_unit_test(other_abbreviations_end_one_when_a_usual_first_word_follows),
        cmocka_unit_test(decimals_and_numbered_items_do_not_end_one),
        cmocka_unit_test(closing_marks_belong_to_the_sentence_before_them),
        cmocka_unit_test(a_quotation_followed_by_its_speaker_is_one_sentence),
        cmocka_unit_test(a_quotation_of_several_sentences_is_several),
        cmocka_unit_test(a_stop_in_brackets_before_a_small_letter_does_not_end_one),
        cmocka_unit_test(a_missing_space_still_ends_one_before_a_capital),
        cmocka_unit_test(stops_of_other_scripts_end_one_without_a_space),
        cmocka_unit_test(a_sentence_never_crosses_a_paragraph),
        cmocka_unit_test(a_dateline_is_a_sentence_of_its_own),
    };
    return cmocka_run_group_tests_name("sentences", tests, NULL, NULL);
}
