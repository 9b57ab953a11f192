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
                    "villagers | group | villagers | -\n");
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

static void a_title_that_one_state_gives_shows_where_an_official_belongs(void **state) {
    (void)state;
    assert_speakers("Defense Secretary Hugh Carrow said the base would stay.",
                    "Hugh Carrow | person | Defense Secretary | United States\n");
}

static void a_secretary_general_belongs_to_the_organisation_that_the_text_names(void **state) {
    (void)state;
    assert_speakers("The United Nations met on Friday. Secretary-General Ana Reyes said the toll would stay.",
                    "Ana Reyes | person | Secretary-General | United Nations\n");
    assert_speakers("Secretary-General Ana Reyes said the toll would stay.",
                    "Ana Reyes | person | Secretary-General | -\n");
}

static void the_television_that_quotes_him_shows_where_an_official_belongs(void **state) {
    (void)state;
    assert_speakers(
        "Foreign Minister Ana Reyes said the toll would stay, Russian state television reported.",
        "Ana Reyes | person | Foreign Minister | Russia\nstate television | organisation | - | Russia\n");
}

static void the_only_state_of_the_sentence_before_is_where_an_official_belongs(void **state) {
    (void)state;
    assert_speakers(
        "On Friday the road in Peru was shut. \"The toll stays,\" Foreign Minister Ana Reyes said.",
        "Ana Reyes | person | Foreign Minister | Peru\n");
}

static void an_initial_stands_for_a_given_name_that_begins_with_it(void **state) {
    (void)state;
    assert_speakers("J. Reyes said the toll would stay. John Reyes said it would rise.",
                    "J. Reyes | person | - | -\n");
    assert_speakers("P. Reyes said the toll would stay. John Reyes said it would rise.",
                    "P. Reyes | person | - | -\nJohn Reyes | person | - | -\n");
}

static void the_alliance_and_the_bloc_are_the_ones_of_diplomacy(void **state) {
    (void)state;
    assert_speakers("NATO met in Brussels. The alliance said the base would stay.",
                    "NATO | organisation | - | -\n");
    assert_speakers("The European Union met. The bloc said the toll was too high.",
                    "European Union | organisation | - | -\n");
    assert_speakers("The alliance said the base would stay.", "alliance | organisation | - | -\n");
}

static void the_first_diplomat_is_the_one_who_came_first(void **state) {
    (void)state;
    assert_speakers("A European diplomat said the toll would stay. Another diplomat said it would rise. The "
                    "first diplomat agreed that it was high.",
                    "European diplomat | anonymous | diplomat | European Union\nanother diplomat | anonymous "
                    "| diplomat | -\n");
}

static void a_statement_is_its_author_or_a_speaker_of_its_own(void **state) {
    (void)state;
    assert_speakers("A statement by the Peruvian foreign ministry said the toll would stay.",
                    "foreign ministry | organisation | - | Peru\n");
    assert_speakers("The Peruvian statement said the toll would stay.", "Peru | state | - | -\n");
    assert_speakers("A joint statement said the toll would stay. The statement said the bridge was open.",
                    "joint statement | anonymous | - | -\n");
}

static void i_outside_of_quotations_is_the_author(void **state) {
    (void)state;
    assert_speakers("I said the toll was too high.", "the author | anonymous | - | -\n");
}

static void a_plural_at_the_start_of_a_sentence_is_no_name(void **state) {
    (void)state;
    assert_speakers("Polls say the toll is too high.", "Polls | group | - | -\n");
    assert_speakers("Villagers said the road was wet.", "villagers | group | villagers | -\n");
    assert_speakers("Fishermen in Zadar said the line left them half a bay.",
                    "fishermen | group | fishermen | -\n");
}

static void her_advisers_are_people_of_their_own(void **state) {
    (void)state;
    assert_speakers("Ana Reyes left early. The toll would stay, her advisers said.",
                    "her advisers | group | advisers | -\n");
}

static void a_source_of_one_word_behind_according_to_is_an_organisation(void **state) {
    (void)state;
    assert_speakers("The strait is open, according to Tasnim.", "Tasnim | organisation | - | -\n");
}

static void the_officials_are_the_ones_before(void **state) {
    (void)state;
    assert_speakers("The officials said the road was shut. The officials said it was wet.",
                    "officials | anonymous | officials | -\n");
}

static void they_are_both_that_open_the_sentence_before(void **state) {
    (void)state;
    assert_speakers("Chile and Peru signed on Friday. They said the road would be open.",
                    "Chile and Peru | group | - | -\n");
    assert_speakers("Chile, Peru and Bolivia said the road would be open.",
                    "Chile, Peru and Bolivia | group | - | -\n");
}

static void the_role_in_a_headline_is_whom_the_article_names(void **state) {
    (void)state;
    assert_speakers("Minister: toll will stay\n\nPeruvian Transport Minister Ana Reyes said on Friday that "
                    "the toll would stay.",
                    "Ana Reyes | person | Transport Minister | Peru\n");
}

static void the_company_and_the_agency_are_the_body_before(void **state) {
    (void)state;
    assert_speakers("Orlen Shipping Company said the strait was open. The company said its ships would sail.",
                    "Orlen Shipping Company | organisation | - | -\n");
    assert_speakers("The World Health Organization met. The agency said the road was shut.",
                    "World Health Organization | organisation | - | -\n");
}

static void the_president_is_not_the_counterpart_he_met(void **state) {
    (void)state;
    assert_speakers("Kazakh President Idris Abu met his Peruvian counterpart Ana Reyes. The president said "
                    "the toll would stay.",
                    "Idris Abu | person | President | Kazakhstan\n");
}

static void the_minister_is_not_the_former_one(void **state) {
    (void)state;
    assert_speakers(
        "Former minister Ana Reyes said the toll would stay. The minister, Hugh Carrow, said it would rise.",
        "Ana Reyes | person | Former minister | -\nHugh Carrow | person | minister | -\n");
}

static void an_office_is_named_with_its_owner(void **state) {
    (void)state;
    assert_speakers("Ana Reyes's office said the toll would stay.",
                    "Ana Reyes's office | organisation | - | -\n");
    assert_speakers("The prime minister's office said the toll would stay.",
                    "prime minister's office | organisation | - | -\n");
}

static void a_minister_may_learn_his_state_further_down(void **state) {
    (void)state;
    assert_speakers("A minister said the toll would stay. The Peruvian minister said the bridge was open.",
                    "minister | anonymous | minister | Peru\n");
}

static void a_surname_behind_other_words_is_the_person_before(void **state) {
    (void)state;
    assert_speakers("Marina Lomidze spoke. At the press conference Lomidze said the toll would stay.",
                    "Marina Lomidze | person | - | -\n");
}

static void an_honorific_with_the_given_name_is_the_same_person(void **state) {
    (void)state;
    assert_speakers(
        "Sir Hugh Carrow of Chile said the road was open. Carrow said it was wet. Sir Hugh said it was long.",
        "Hugh Carrow | person | - | Chile\n");
}

static void an_institute_before_a_noun_only_describes_it(void **state) {
    (void)state;
    assert_speakers("The Hull Institute study said the toll was too high.",
                    "Hull Institute study | anonymous | - | -\n");
}

static void one_who_speaks_with_somebody_of_his_own_is_a_group(void **state) {
    (void)state;
    assert_speakers("The ministry and its envoy said the road was open.",
                    "ministry and its envoy | group | - | -\n");
}

static void owners_of_owners_of_a_statement_lead_to_its_author(void **state) {
    (void)state;
    assert_speakers(
        "A copy of the text of the statement by the Peruvian foreign ministry said the toll would stay.",
        "foreign ministry | organisation | - | Peru\n");
    assert_speakers("A letter from Ana Reyes said the toll would stay.", "Ana Reyes | person | - | -\n");
}

static void her_statement_is_hers(void **state) {
    (void)state;
    assert_speakers("Ana Reyes spoke. Her statement said the toll would stay.",
                    "Ana Reyes | person | - | -\n");
}

static void its_ministry_belongs_to_the_state_before(void **state) {
    (void)state;
    assert_speakers("China abstained. Its ministry said the toll would stay.",
                    "ministry | organisation | - | China\n");
}

static void they_are_the_people_that_open_the_sentence_before_or_nobody(void **state) {
    (void)state;
    assert_speakers("Two drivers came home. They said the road was wet.",
                    "two drivers | group | drivers | -\n");
    assert_speakers("The road was long. They said it was wet.", "");
}

static void the_name_behind_the_comma_is_the_one_of_them(void **state) {
    (void)state;
    assert_speakers("One envoy, Marta Seabra, said the road was wet.", "Marta Seabra | person | envoy | -\n");
}

static void two_posts_before_a_name_are_of_one_person(void **state) {
    (void)state;
    assert_speakers("Chief negotiator and envoy Ana Reyes said the road was wet.",
                    "Ana Reyes | person | envoy | -\n");
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
        cmocka_unit_test(a_title_that_one_state_gives_shows_where_an_official_belongs),
        cmocka_unit_test(a_secretary_general_belongs_to_the_organisation_that_the_text_names),
        cmocka_unit_test(the_television_that_quotes_him_shows_where_an_official_belongs),
        cmocka_unit_test(the_only_state_of_the_sentence_before_is_where_an_official_belongs),
        cmocka_unit_test(an_initial_stands_for_a_given_name_that_begins_with_it),
        cmocka_unit_test(the_alliance_and_the_bloc_are_the_ones_of_diplomacy),
        cmocka_unit_test(the_first_diplomat_is_the_one_who_came_first),
        cmocka_unit_test(a_statement_is_its_author_or_a_speaker_of_its_own),
        cmocka_unit_test(i_outside_of_quotations_is_the_author),
        cmocka_unit_test(a_plural_at_the_start_of_a_sentence_is_no_name),
        cmocka_unit_test(her_advisers_are_people_of_their_own),
        cmocka_unit_test(a_source_of_one_word_behind_according_to_is_an_organisation),
        cmocka_unit_test(the_officials_are_the_ones_before),
        cmocka_unit_test(they_are_both_that_open_the_sentence_before),
        cmocka_unit_test(the_role_in_a_headline_is_whom_the_article_names),
        cmocka_unit_test(the_company_and_the_agency_are_the_body_before),
        cmocka_unit_test(the_president_is_not_the_counterpart_he_met),
        cmocka_unit_test(the_minister_is_not_the_former_one),
        cmocka_unit_test(an_office_is_named_with_its_owner),
        cmocka_unit_test(a_minister_may_learn_his_state_further_down),
        cmocka_unit_test(a_surname_behind_other_words_is_the_person_before),
        cmocka_unit_test(an_honorific_with_the_given_name_is_the_same_person),
        cmocka_unit_test(an_institute_before_a_noun_only_describes_it),
        cmocka_unit_test(one_who_speaks_with_somebody_of_his_own_is_a_group),
        cmocka_unit_test(owners_of_owners_of_a_statement_lead_to_its_author),
        cmocka_unit_test(her_statement_is_hers),
        cmocka_unit_test(its_ministry_belongs_to_the_state_before),
        cmocka_unit_test(they_are_the_people_that_open_the_sentence_before_or_nobody),
        cmocka_unit_test(the_name_behind_the_comma_is_the_one_of_them),
        cmocka_unit_test(two_posts_before_a_name_are_of_one_person),
    };
    return cmocka_run_group_tests(tests, open_rules, close_attributor);
}
