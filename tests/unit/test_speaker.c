/* Who the speakers are: one a person, state or organisation, with role, affiliation and every mention. A
 * speaker is a line: name, kind, role, affiliation. */
#include "attributed.h"

static void a_title_before_the_name_gives_role_and_affiliation(void **state) {
    (void)state;
    assert_speakers("\"The toll stays,\" Peruvian Deputy Transport Minister Ana Reyes said.",
                    "Ana Reyes | person | Deputy Transport Minister | Peru\n");
}

static void an_apposition_gives_role_and_affiliation(void **state) {
    (void)state;
    assert_speakers("\"The toll stays,\" said Ana Reyes, Peru's transport minister.",
                    "Ana Reyes | person | transport minister | Peru\n");
    assert_speakers("Peru's transport minister, Ana Reyes, said the toll would stay.",
                    "Ana Reyes | person | transport minister | Peru\n");
    assert_speakers("Hugh Carrow, a doctor at the border clinic, said the wounded had walked for two days.",
                    "Hugh Carrow | person | doctor | border clinic\n");
}

static void surname_honorific_and_full_name_are_one_person(void **state) {
    (void)state;
    assert_speakers("Reyes says toll will stay\n\n"
                    "Peruvian Transport Minister Ana Reyes opened the bridge on Friday at noon.\n\n"
                    "\"The toll stays,\" Ms Reyes said. Reyes said the road was dry.",
                    "Ana Reyes | person | Transport Minister | Peru\n");
}

static void a_longer_form_of_a_name_further_down_is_the_same_person(void **state) {
    (void)state;
    assert_speakers("Abu Salma said the truce would hold.\n\n\"It will hold,\" said Idris Abu Salma.",
                    "Idris Abu Salma | person | - | -\n");
}

static void two_persons_of_one_surname_are_two_speakers(void **state) {
    (void)state;
    assert_speakers("Pavel Novotny said the text was ready. Jana Novotny said it was not.",
                    "Pavel Novotny | person | - | -\nJana Novotny | person | - | -\n");
}

static void pronouns_agree_in_gender(void **state) {
    (void)state;
    assert_units("Peruvian Transport Minister Ana Reyes met Chilean envoy Pedro Duarte on Friday.\n\n"
                 "She said the bridge was open. He said the road was not.",
                 "Ana Reyes | indirect | the bridge was open\nPedro Duarte | indirect | the road was not\n");
}

static void they_are_the_group_before(void **state) {
    (void)state;
    assert_units("The fishermen came home at dawn.\n\nThey said the line left them half a bay.",
                 "fishermen | indirect | the line left them half a bay\n");
}

static void a_relative_pronoun_stands_for_what_is_before_it(void **state) {
    (void)state;
    assert_units("The letter went to Chile, which threatened to close the road.",
                 "Chile | indirect | to close the road\n");
}

static void the_minister_is_the_minister_before(void **state) {
    (void)state;
    assert_units("Peruvian Transport Minister Ana Reyes cut short her trip.\n\n"
                 "The minister said the toll would stay.",
                 "Ana Reyes | indirect | the toll would stay\n");
}

static void his_counterpart_is_the_other_one(void **state) {
    (void)state;
    assert_units("Chilean envoy Pedro Duarte met Ana Reyes, Peru's envoy, at the bridge.\n\n"
                 "His Peruvian counterpart said the toll would stay.",
                 "Ana Reyes | indirect | the toll would stay\n");
}

static void capital_seat_government_and_name_are_one_state(void **state) {
    (void)state;
    assert_speakers("Moscow said the line was shut. The Kremlin said it would stay shut. "
                    "The Russian government said so too. Russia threatened to cut it.",
                    "Russia | state | - | -\n");
}

static void an_organisation_and_its_initials_are_one(void **state) {
    (void)state;
    assert_speakers("The International Atomic Energy Agency said its cameras were running. "
                    "The IAEA said two seals were broken.",
                    "International Atomic Energy Agency | organisation | - | -\n");
}

static void a_ministry_is_an_organisation_of_its_state(void **state) {
    (void)state;
    assert_speakers("Poland's foreign ministry said the consulate would open. The ministry said no more.",
                    "foreign ministry | organisation | - | Poland\n");
}

static void unnamed_officials_are_anonymous_and_other_people_a_group(void **state) {
    (void)state;
    assert_speakers("Two officials said the hotel was searched. A senior Turkish diplomat said it was not. "
                    "Villagers said they saw nothing.",
                    "two officials | anonymous | officials | -\n"
                    "senior Turkish diplomat | anonymous | senior diplomat | Turkey\n"
                    "Villagers | group | Villagers | -\n");
}

static void two_who_speak_as_one_are_a_group(void **state) {
    (void)state;
    assert_speakers("Estonia and Latvia said they would share the cost.",
                    "Estonia and Latvia | group | - | -\n");
}

static void a_spokesman_belongs_to_whom_he_speaks_for(void **state) {
    (void)state;
    assert_speakers("\"We do not comment,\" Kremlin spokesman Pavel Orlov said.",
                    "Pavel Orlov | person | spokesman | Russia\n");
    assert_speakers("\"They are safe,\" said Tereza Hart, a spokeswoman for the OSCE.",
                    "Tereza Hart | person | spokeswoman | OSCE\n");
}

static void the_sentence_before_shows_where_an_official_belongs(void **state) {
    (void)state;
    assert_speakers(
        "The United States accused Russia of delay. \"It is late,\" Deputy Ambassador Warren "
        "Tillery said.",
        "United States | state | - | -\nWarren Tillery | person | Deputy Ambassador | United States\n");
}

static void the_agencies_that_quote_him_show_where_an_official_belongs(void **state) {
    (void)state;
    assert_speakers(
        "The talks went on in Geneva until the evening.\n\n\"It is late,\" Deputy Defence Minister "
        "Oleg Sobolev was quoted as saying by Russian news agencies.",
        "Oleg Sobolev | person | Deputy Defence Minister | Russia\n");
}

static void a_dateline_alone_shows_nothing(void **state) {
    (void)state;
    assert_speakers(
        "NAIROBI, May 5 (Coast Desk) - The talks on the truce in the east went on until the evening.\n\n"
        "\"It will hold,\" General Osman Tayeb said.",
        "Osman Tayeb | person | General | -\n");
}

static void what_belongs_to_a_speaker_by_a_pronoun_has_his_affiliation(void **state) {
    (void)state;
    assert_speakers("China abstained. Its delegate, Mei Guozhen, said Beijing was willing to talk.",
                    "Mei Guozhen | person | delegate | China\n");
}

static void every_mention_is_listed_in_text_order(void **state) {
    (void)state;
    attributed article =
        attribute("Peruvian envoy Ana Reyes came late. Reyes said the road was wet. She said so twice.");
    static const char *const mentions[] = {"Peruvian envoy Ana Reyes", "Reyes", "She"};
    assert_int_equal(article.found.speaker_count, 1);
    const dm_speaker *speaker = &article.found.speakers[0];
    assert_int_equal(speaker->mention_count, 3);
    for (size_t i = 0; i < 3; i++) {
        assert_true(dm_text_equal(dm_text_slice(article.document.text, speaker->mentions[i]),
                                  dm_text_of(mentions[i])));
    }
    done(&article);
}

static void a_pronoun_without_anybody_before_it_finds_nobody(void **state) {
    (void)state;
    attributed article = attribute("He said the road was wet.");
    assert_int_equal(article.found.unit_count, 1);
    assert_int_equal(article.found.units[0].speaker, DM_NONE);
    assert_non_null(strstr(article.found.units[0].reason, "antecedent"));
    done(&article);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_title_before_the_name_gives_role_and_affiliation),
        cmocka_unit_test(an_apposition_gives_role_and_affiliation),
        cmocka_unit_test(surname_honorific_and_full_name_are_one_person),
        cmocka_unit_test(a_longer_form_of_a_name_further_down_is_the_same_person),
        cmocka_unit_test(two_persons_of_one_surname_are_two_speakers),
        cmocka_unit_test(pronouns_agree_in_gender),
        cmocka_unit_test(they_are_the_group_before),
        cmocka_unit_test(a_relative_pronoun_stands_for_what_is_before_it),
        cmocka_unit_test(the_minister_is_the_minister_before),
        cmocka_unit_test(his_counterpart_is_the_other_one),
        cmocka_unit_test(capital_seat_government_and_name_are_one_state),
        cmocka_unit_test(an_organisation_and_its_initials_are_one),
        cmocka_unit_test(a_ministry_is_an_organisation_of_its_state),
        cmocka_unit_test(unnamed_officials_are_anonymous_and_other_people_a_group),
        cmocka_unit_test(two_who_speak_as_one_are_a_group),
        cmocka_unit_test(a_spokesman_belongs_to_whom_he_speaks_for),
        cmocka_unit_test(the_sentence_before_shows_where_an_official_belongs),
        cmocka_unit_test(the_agencies_that_quote_him_show_where_an_official_belongs),
        cmocka_unit_test(a_dateline_alone_shows_nothing),
        cmocka_unit_test(what_belongs_to_a_speaker_by_a_pronoun_has_his_affiliation),
        cmocka_unit_test(every_mention_is_listed_in_text_order),
        cmocka_unit_test(a_pronoun_without_anybody_before_it_finds_nobody),
    };
    return cmocka_run_group_tests(tests, open_rules, close_attributor);
}
