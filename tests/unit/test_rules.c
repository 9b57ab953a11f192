/* The engine of rules alone: which words it takes for whose. A unit is a line: speaker, kind, contents. */
#include "attributed.h"

static void a_quotation_belongs_to_the_cue_behind_it(void **state) {
    (void)state;
    assert_units("\"The toll stays as it is,\" Peruvian Transport Minister Ana Reyes said on Friday.",
                 "Ana Reyes | direct | The toll stays as it is,\n");
}

static void a_quotation_belongs_to_the_cue_before_its_colon(void **state) {
    (void)state;
    assert_units("Ana Reyes told reporters in Lima: \"The toll stays as it is.\"",
                 "Ana Reyes | direct | The toll stays as it is.\n");
}

static void the_verb_may_stand_before_its_subject(void **state) {
    (void)state;
    assert_units("\"The toll stays as it is,\" said Ana Reyes, the transport minister.",
                 "Ana Reyes | direct | The toll stays as it is,\n");
}

static void an_interrupted_quotation_is_one_unit(void **state) {
    (void)state;
    assert_units("\"The toll stays,\" said Ana Reyes, \"and the bridge stays open.\" The road was empty.",
                 "Ana Reyes | direct | The toll stays, ... and the bridge stays open.\n");
}

static void what_follows_the_cue_in_a_new_sentence_belongs_to_the_same_unit(void **state) {
    (void)state;
    assert_units("\"The toll stays,\" Ana Reyes said. \"The bridge stays open.\"",
                 "Ana Reyes | direct | The toll stays, ... The bridge stays open.\n");
}

static void a_chain_of_paragraphs_is_one_unit(void **state) {
    (void)state;
    assert_units("Ana Reyes spoke after the vote in the old harbour.\n\n"
                 "\"The toll stays as it is,\" she said. \"We have asked the villages.\n\n"
                 "\"They want the bridge, and they want it open.\"\n\nThe road was empty.",
                 "Ana Reyes | direct | The toll stays as it is, ... We have asked the villages. ... "
                 "They want the bridge, and they want it open.\n");
}

static void a_quotation_without_a_cue_goes_on_with_the_paragraph_before(void **state) {
    (void)state;
    assert_units("\"The toll stays as it is,\" Ana Reyes said after the vote in the harbour.\n\n"
                 "\"We have asked the villages, and they want the bridge.\"",
                 "Ana Reyes | direct | The toll stays as it is,\n"
                 "Ana Reyes | direct | We have asked the villages, and they want the bridge.\n");
}

static void a_quotation_that_the_text_gives_to_nobody_has_no_speaker_and_a_reason(void **state) {
    (void)state;
    attributed article = attribute("\"We will be back before the snow.\" The line stood on the wall.");
    assert_int_equal(article.found.unit_count, 1);
    assert_int_equal(article.found.units[0].speaker, DM_NONE);
    assert_non_null(article.found.units[0].reason);
    assert_int_equal(article.found.speaker_count, 0);
    done(&article);
}

static void contents_follow_what_the_cue_takes(void **state) {
    (void)state;
    assert_units("Peru said that the bridge would stay open.",
                 "Peru | indirect | that the bridge would stay open\n");
    assert_units("Peru said on Friday the bridge would stay open.",
                 "Peru | indirect | the bridge would stay open\n");
    assert_units("Peru threatened to close the bridge.", "Peru | indirect | to close the bridge\n");
    assert_units("Peru demanded an end to the toll.", "Peru | indirect | an end to the toll\n");
    assert_units("Peru asked whether the bridge would stay open.",
                 "Peru | indirect | whether the bridge would stay open\n");
}

static void whom_one_urges_belongs_to_the_content_and_whom_one_tells_does_not(void **state) {
    (void)state;
    assert_units("Peru urged Chile to open the bridge.", "Peru | indirect | Chile to open the bridge\n");
    assert_units("Peru told Chile that the bridge was open.", "Peru | indirect | that the bridge was open\n");
}

static void a_content_ends_where_another_cue_of_the_sentence_begins(void **state) {
    (void)state;
    assert_units("Peru said the bridge was open, adding that the toll would fall.",
                 "Peru | indirect | the bridge was open\nPeru | indirect | that the toll would fall\n");
    assert_units("Peru said the bridge was open, while Chile said the road was shut.",
                 "Peru | indirect | the bridge was open\nChile | indirect | the road was shut\n");
}

static void a_cue_behind_a_comma_takes_what_stands_before_it(void **state) {
    (void)state;
    assert_units("The bridge would stay open, the transport minister said.",
                 "transport minister | indirect | The bridge would stay open\n");
    assert_units("The bridge, the transport minister said, would stay open.",
                 "transport minister | indirect | The bridge ... would stay open\n");
}

static void according_to_names_its_source_behind_it(void **state) {
    (void)state;
    assert_units("According to Ana Reyes, the bridge will stay open.",
                 "Ana Reyes | indirect | the bridge will stay open\n");
    assert_units("The bridge will stay open, according to Ana Reyes.",
                 "Ana Reyes | indirect | The bridge will stay open\n");
}

static void quotation_marks_inside_a_clause_make_it_mixed(void **state) {
    (void)state;
    assert_units("Peru said the toll was \"a matter for the villages\" and would fall.",
                 "Peru | mixed | the toll was \"a matter for the villages\" and would fall\n");
}

static void lines_of_a_transcript_are_their_labels_own_words(void **state) {
    (void)state;
    assert_units("From the news conference after the vote in the old harbour.\n\n"
                 "REYES: The bridge stays open.\n\nDUARTE: So does the road.",
                 "REYES | direct | The bridge stays open.\nDUARTE | direct | So does the road.\n");
}

static void one_word_in_capitals_before_a_colon_makes_no_transcript(void **state) {
    (void)state;
    assert_units("UPDATE: The bridge is open again and the road is dry.\n\nThe ferry was late.", "");
}

static void a_dash_behind_a_quotation_signs_it(void **state) {
    (void)state;
    assert_units("Letters on the toll that reached us in the last week:\n\n"
                 "\"It should fall at once, or nobody will cross.\" - Senator Ana Reyes",
                 "Ana Reyes | direct | It should fall at once, or nobody will cross.\n");
}

static void headlines_name_their_speaker_at_a_colon_or_dash(void **state) {
    (void)state;
    assert_units("Bridge will stay open: Peru\n\nThe road was empty on Monday and nobody crossed.",
                 "Peru | indirect | Bridge will stay open\n");
    assert_units("Bridge will stay open - Peru\n\nThe road was empty on Monday and nobody crossed.",
                 "Peru | indirect | Bridge will stay open\n");
}

static void the_words_of_captions_are_nobodys(void **state) {
    (void)state;
    assert_units(
        "The bridge opened again on Friday after nine months of work.\n\n"
        "A driver says the toll is too high, Lima, Peru, Friday, May 5, 2023. (Photo | Coast Desk)\n\n"
        "The first lorries crossed at noon.",
        "");
}

static void a_passive_subject_does_not_speak(void **state) {
    (void)state;
    assert_units("The minister was asked on Friday. The road was closed by the police.", "");
}

static void what_is_reported_by_nobody_is_the_sentence_without_the_adverb(void **state) {
    (void)state;
    assert_units("The convoy reportedly turned back at the bridge.",
                 "- | indirect | The convoy ... turned back at the bridge\n");
}

static void according_to_stands_before_its_content_or_behind_it(void **state) {
    (void)state;
    assert_units("The convoy turned back at the bridge, according to the ministry.",
                 "ministry | indirect | The convoy turned back at the bridge\n");
    assert_units("According to the Peruvian foreign ministry, the convoy turned back.",
                 "foreign ministry | indirect | the convoy turned back\n");
}

static void an_interrupted_indirect_content_is_one_unit(void **state) {
    (void)state;
    assert_units("The talks, Ana Reyes said, had failed on the toll.",
                 "Ana Reyes | indirect | The talks ... had failed on the toll\n");
}

static void the_words_of_somebody_may_end_a_sentence_of_the_reporter(void **state) {
    (void)state;
    assert_units("The deal is, in the words of Ana Reyes, \"a bridge over a dry river\".",
                 "Ana Reyes | mixed | The deal is ... \"a bridge over a dry river\"\n");
}

static void a_quotation_without_a_cue_goes_on_with_the_one_before_it_in_the_paragraph(void **state) {
    (void)state;
    assert_units("\"The toll stays as it is,\" Ana Reyes said. She sat down. \"The bridge stays open for "
                 "everybody who pays on the day.\"",
                 "Ana Reyes | direct | The toll stays as it is, ... The bridge stays open for everybody who "
                 "pays on the day.\n");
}

static void a_quotation_without_a_cue_belongs_to_whom_the_sentence_before_is_about(void **state) {
    (void)state;
    assert_units("Ana Reyes opened the bridge. \"The toll stays as it is and nobody will pay a cent more.\"",
                 "Ana Reyes | direct | The toll stays as it is and nobody will pay a cent more.\n");
}

static void a_quotation_alone_in_its_paragraph_belongs_to_who_spoke_in_the_one_before(void **state) {
    (void)state;
    assert_units(
        "Ana Reyes said the bridge was open.\n\n\"The toll stays as it is and nobody will pay a cent more.\"",
        "Ana Reyes | indirect | the bridge was open\nAna Reyes | direct | The toll stays as it is and nobody "
        "will pay a cent more.\n");
    assert_units("\"The toll stays as it is and nobody will pay a cent more.\"",
                 "- | direct | The toll stays as it is and nobody will pay a cent more.\n");
}

static void a_content_may_weave_a_quotation_in(void **state) {
    (void)state;
    assert_units("Ana Reyes warned that Chile \"would lose the bridge\" and that Peru would not pay.",
                 "Ana Reyes | mixed | that Chile \"would lose the bridge\" and that Peru would not pay\n");
}

static void a_second_verb_begins_a_unit_of_its_own(void **state) {
    (void)state;
    assert_units(
        "Ana Reyes called the toll \"a tax on the poor\" and said it would fall.",
        "Ana Reyes | mixed | the toll \"a tax on the poor\"\nAna Reyes | indirect | it would fall\n");
    assert_units("Ana Reyes told Chile to open the road and urged Peru to lift the toll.",
                 "Ana Reyes | indirect | to open the road\nAna Reyes | indirect | Peru to lift the toll\n");
}

static void a_content_ends_where_somebody_else_begins_to_speak(void **state) {
    (void)state;
    assert_units("Ana Reyes denied that the toll would rise, while Pedro Duarte said it would.",
                 "Ana Reyes | indirect | that the toll would rise\nPedro Duarte | indirect | it would\n");
}

static void a_relative_clause_stands_between_a_source_and_its_cue(void **state) {
    (void)state;
    assert_units("Chile, to which Peru wrote, said the road was open.",
                 "Chile | indirect | the road was open\n");
}

static void a_quotation_without_a_cue_goes_on_with_another_one_without_a_cue(void **state) {
    (void)state;
    assert_units("Ana Reyes spoke on Friday. \"The toll stays as it is and nobody is to pay more than "
                 "today.\" The hall was silent. \"The bridge stays open for everybody who pays on the day.\"",
                 "Ana Reyes | direct | The toll stays as it is and nobody is to pay more than today. ... The "
                 "bridge stays open for everybody who pays on the day.\n");
}

static void a_quotation_without_a_cue_belongs_to_who_spoke_last_in_the_paragraph(void **state) {
    (void)state;
    assert_units("The convoy turned back, said the envoy of the ministry. \"It will not come again before "
                 "the end of the week.\"",
                 "envoy | indirect | The convoy turned back\nenvoy | direct | It will not come again before "
                 "the end of the week.\n");
}

static void what_according_to_ends_may_hold_what_another_one_says(void **state) {
    (void)state;
    assert_units(
        "Ana Reyes said the toll would stay, and that the bridge would be open, according to the ministry.",
        "ministry | indirect | Ana Reyes said the toll would stay, and that the bridge would be open\nAna "
        "Reyes | indirect | the toll would stay, and that the bridge would be open\n");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_quotation_belongs_to_the_cue_behind_it),
        cmocka_unit_test(a_quotation_belongs_to_the_cue_before_its_colon),
        cmocka_unit_test(the_verb_may_stand_before_its_subject),
        cmocka_unit_test(an_interrupted_quotation_is_one_unit),
        cmocka_unit_test(what_follows_the_cue_in_a_new_sentence_belongs_to_the_same_unit),
        cmocka_unit_test(a_chain_of_paragraphs_is_one_unit),
        cmocka_unit_test(a_quotation_without_a_cue_goes_on_with_the_paragraph_before),
        cmocka_unit_test(a_quotation_that_the_text_gives_to_nobody_has_no_speaker_and_a_reason),
        cmocka_unit_test(contents_follow_what_the_cue_takes),
        cmocka_unit_test(whom_one_urges_belongs_to_the_content_and_whom_one_tells_does_not),
        cmocka_unit_test(a_content_ends_where_another_cue_of_the_sentence_begins),
        cmocka_unit_test(a_cue_behind_a_comma_takes_what_stands_before_it),
        cmocka_unit_test(according_to_names_its_source_behind_it),
        cmocka_unit_test(quotation_marks_inside_a_clause_make_it_mixed),
        cmocka_unit_test(lines_of_a_transcript_are_their_labels_own_words),
        cmocka_unit_test(one_word_in_capitals_before_a_colon_makes_no_transcript),
        cmocka_unit_test(a_dash_behind_a_quotation_signs_it),
        cmocka_unit_test(headlines_name_their_speaker_at_a_colon_or_dash),
        cmocka_unit_test(the_words_of_captions_are_nobodys),
        cmocka_unit_test(a_passive_subject_does_not_speak),
        cmocka_unit_test(what_is_reported_by_nobody_is_the_sentence_without_the_adverb),
        cmocka_unit_test(according_to_stands_before_its_content_or_behind_it),
        cmocka_unit_test(an_interrupted_indirect_content_is_one_unit),
        cmocka_unit_test(the_words_of_somebody_may_end_a_sentence_of_the_reporter),
        cmocka_unit_test(a_quotation_without_a_cue_goes_on_with_the_one_before_it_in_the_paragraph),
        cmocka_unit_test(a_quotation_without_a_cue_belongs_to_whom_the_sentence_before_is_about),
        cmocka_unit_test(a_quotation_alone_in_its_paragraph_belongs_to_who_spoke_in_the_one_before),
        cmocka_unit_test(a_content_may_weave_a_quotation_in),
        cmocka_unit_test(a_second_verb_begins_a_unit_of_its_own),
        cmocka_unit_test(a_content_ends_where_somebody_else_begins_to_speak),
        cmocka_unit_test(a_relative_clause_stands_between_a_source_and_its_cue),
        cmocka_unit_test(a_quotation_without_a_cue_goes_on_with_another_one_without_a_cue),
        cmocka_unit_test(a_quotation_without_a_cue_belongs_to_who_spoke_last_in_the_paragraph),
        cmocka_unit_test(what_according_to_ends_may_hold_what_another_one_says),
    };
    return cmocka_run_group_tests(tests, open_rules, close_attributor);
}
