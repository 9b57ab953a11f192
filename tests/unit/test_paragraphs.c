/* Paragraphs: where they are, what kind they have, and where a report was written. */
#include "document/dateline.h"
#include "documents.h"

static const char kind_letters[] = "BHSCFR"; /* body, headline, standfirst, caption, furniture, repeated */

static void assert_kinds(const char *text, const char *expected) {
    dm_arena *arena = dm_arena_new(0);
    dm_document document = read_document(arena, dm_text_of(text));
    char kinds[64] = {0};
    assert_in_range(document.paragraph_count, 0, sizeof kinds - 1);
    for (size_t i = 0; i < document.paragraph_count; i++) {
        kinds[i] = kind_letters[document.paragraphs[i].kind];
    }
    assert_string_equal(kinds, expected);
    dm_arena_free(arena);
}

static void assert_paragraphs(const char *text, size_t count, const char *const *expected) {
    dm_arena *arena = dm_arena_new(0);
    dm_document document = read_document(arena, dm_text_of(text));
    assert_int_equal(document.paragraph_count, count);
    for (size_t i = 0; i < count; i++) {
        dm_text paragraph = dm_text_slice(document.text, document.paragraphs[i].bytes);
        assert_int_equal(paragraph.length, strlen(expected[i]));
        assert_memory_equal(paragraph.bytes, expected[i], paragraph.length);
    }
    dm_arena_free(arena);
}

/* ---- where paragraphs are */

static void every_kind_of_line_break_ends_a_line(void **state) {
    (void)state;
    const char *expected[] = {"One.", "Two.", "Three.", "Four.", "Five.", "Six."};
    assert_paragraphs("One.\nTwo.\r\nThree.\rFour.\xe2\x80\xa8"
                      "Five.\xe2\x80\xa9"
                      "Six.",
                      6, expected);
    assert_paragraphs("\n\r\n One. \xc2\xa0\n\n\r\r\tTwo.\n", 2, expected);
    assert_paragraphs("", 0, NULL);
    assert_paragraphs(" \n \xe2\x80\x8b \n", 0, NULL);
}

static void a_line_is_a_paragraph_where_lines_are_not_wrapped(void **state) {
    (void)state;
    const char *expected[] = {
        "Envoys said on Monday that the talks would go on in the spring, in a smaller circle.",
        "Nobody else spoke.",
        "The host thanked all the delegations for their patience over these seven long days."};
    assert_paragraphs("Envoys said on Monday that the talks would go on in the spring, in a smaller circle.\n"
                      "Nobody else spoke.\n"
                      "The host thanked all the delegations for their patience over these seven long days.",
                      3, expected);
}

static const char wrapped[] = "Envoys of nine states said on Monday that the talks\n"
                              "on the strait would go on in the spring, in a\n"
                              "smaller circle.\n"
                              "\n"
                              "\"We have not come all this way to leave with empty\n"
                              "hands,\" Anna Example, who leads the delegation of\n"
                              "the island, told reporters.\n"
                              "\n"
                              "Nobody else spoke.\n";

static void a_carriage_return_and_its_line_feed_are_one_break(void **state) {
    (void)state;
    char text[2 * sizeof wrapped];
    size_t length = 0;
    for (const char *at = wrapped; *at; at++) {
        if (*at == '\n') {
            text[length++] = '\r';
        }
        text[length++] = *at;
    }
    dm_arena *arena = dm_arena_new(0);
    assert_int_equal(read_document(arena, (dm_text){text, length}).paragraph_count, 3);
    dm_arena_free(arena);
}

static void wrapped_lines_are_joined_to_the_paragraph_they_are_part_of(void **state) {
    (void)state;
    dm_arena *arena = dm_arena_new(0);
    dm_document document = read_document(arena, dm_text_of(wrapped));
    assert_int_equal(document.paragraph_count, 3);
    assert_int_equal(document.sentence_count, 3);
    dm_text second = dm_text_slice(document.text, document.paragraphs[1].bytes);
    assert_true(dm_text_starts_with(second, DM_TEXT("\"We have")));
    assert_true(dm_text_ends_with(second, DM_TEXT("told reporters.")));
    dm_arena_free(arena);
}

static void lists_and_short_lines_in_wrapped_text_stay_apart(void **state) {
    (void)state;
    dm_buffer text = {0};
    dm_buffer_add_string(&text, wrapped);
    dm_buffer_add_string(&text,
                         "\nThe paper asks for four things:\n- a ceasefire\n- an exchange of prisoners\n"
                         "\nRelated Stories\nNo stories found.\nExample Gazette\n");
    dm_buffer_add_byte(&text, '\0');
    dm_arena *arena = dm_arena_new(0);
    dm_document document = read_document(arena, dm_text_of(text.bytes));
    assert_int_equal(document.paragraph_count, 9);
    assert_int_equal(document.paragraphs[8].kind, DM_PARAGRAPH_FURNITURE);
    dm_arena_free(arena);
    dm_buffer_free(&text);
}

static void indented_first_lines_separate_wrapped_paragraphs(void **state) {
    (void)state;
    dm_arena *arena = dm_arena_new(0);
    dm_document document =
        read_document(arena, DM_TEXT("    Envoys of nine states said on Monday that the\n"
                                     "talks on the strait would go on in the spring, in a\n"
                                     "smaller circle.\n"
                                     "    Nobody else spoke.\n"
                                     "    The host, whose patience was much praised during\n"
                                     "these seven days, thanked them.\n"));
    assert_int_equal(document.paragraph_count, 3);
    dm_arena_free(arena);
}

static void a_row_is_one_paragraph_of_body_whatever_it_holds(void **state) {
    (void)state;
    dm_arena *arena = dm_arena_new(0);
    dm_document document = read_row(arena, DM_TEXT("Share\n\nMOSCOW: They met.\n"));
    assert_int_equal(document.paragraph_count, 1);
    assert_int_equal(document.paragraphs[0].kind, DM_PARAGRAPH_BODY);
    assert_true(dm_span_empty(document.paragraphs[0].dateline));
    assert_int_equal(document.token_count, 6);
    document = read_row(arena, DM_TEXT(""));
    assert_int_equal(document.paragraph_count, 1);
    assert_int_equal(document.sentence_count, 0);
    dm_arena_free(arena);
}

/* ---- kinds */

#define BODY                                                                                                 \
    "Envoys of nine states met in the old town on Monday.\n\n"                                               \
    "\"We are ready for a long night,\" Anna Example said.\n\n"                                              \
    "The host had asked all of them to come without a press officer.\n\n"

static void prose_alone_is_body(void **state) {
    (void)state;
    assert_kinds(BODY, "BBB");
    assert_kinds("Envoys met on Monday", "B");
    assert_kinds("Envoys met on Monday.", "B");
}

static void what_is_no_prose_before_prose_is_a_headline(void **state) {
    (void)state;
    assert_kinds("Nine states seek a truce\n\n" BODY, "HBBB");
    assert_kinds("Will nine states agree?\n\n" BODY, "HBBB");
    assert_kinds("World\nNine states seek a truce\n\n" BODY, "FHBBB");
    assert_kinds("Share\nNine states seek a truce\n\n" BODY, "FHBBB");
}

static void names_and_dates_below_a_headline_are_furniture(void **state) {
    (void)state;
    assert_kinds(
        "Nine states seek a truce\nBy Anna Example and Ben Sample, Example News\n11 January 2022\n\n" BODY,
        "HFFBBB");
    assert_kinds("Nine states seek a truce\nAnna Example in Geneva\n10:42 GMT\n5 min read\n\n" BODY,
                 "HFFFBBB");
}

static void a_summary_below_a_headline_is_a_standfirst(void **state) {
    (void)state;
    assert_kinds("Nine states seek a truce\nThe old town hosts a week of talks that few expected\n\n" BODY,
                 "HSBBB");
    assert_kinds("Nine states seek a truce\nTalks in the old town enter their day 10\n\n" BODY, "HSBBB");
    assert_kinds("Nine states seek a truce\n\nThe old town hosts a week of talks.\n\n"
                 "GENEVA: " BODY,
                 "HSBBB");
    assert_kinds("Nine states seek a truce\n\nThe old town hosts a week of talks.\n\n"
                 "Delegates on the bridge (Photo | EPN)\n\n" BODY,
                 "HSCBBB");
    assert_kinds(
        "Nine states seek a truce\n\nThe old town hosts a week of talks.\n\nBy Anna Example\n\n" BODY,
        "HSFBBB");
}

static void a_standfirst_that_comes_again_leaves_the_copy_in_the_body(void **state) {
    (void)state;
    assert_kinds("Nine states seek a truce\n\n"
                 "The host had asked all of them to come without a press officer.\n\n" BODY,
                 "HRBBB");
}

static void body_text_counts_the_first_time(void **state) {
    (void)state;
    assert_kinds(BODY "\"We are ready for a long night,\" Anna Example said.\n\nThe end was near.", "BBBRB");
    assert_kinds("\"Yes.\"\n\n\"Yes.\"\n\n" BODY, "BBBBB");
}

static void captions_are_known_by_their_credit(void **state) {
    (void)state;
    assert_kinds("Nine states seek a truce\n\n"
                 "Delegates on the bridge, Monday, Jan. 10, 2022. (Photo | AP)\n"
                 "Delegates on the bridge, Monday, Jan. 10, 2022. (Photo | AP)\n\n" BODY,
                 "HCRBBB");
    assert_kinds("FILE PHOTO: The bridge in the old town\n\n" BODY, "CBBB");
    assert_kinds(BODY "Delegates on the bridge (AFP)\n\nThe old bridge [File: Reuters]\n\n"
                      "The bridge at night (Anna Example/Getty Images)\n\nThe end was near.",
                 "BBBCCCB");
}

static void an_agency_behind_a_sentence_is_no_credit_of_a_picture(void **state) {
    (void)state;
    assert_kinds(BODY "The talks go on tomorrow. (AFP)\n", "BBBB");
    assert_kinds(BODY "The envoy leads the party in parliament (and its youth wing).\n", "BBBB");
}

static void page_furniture_is_known_by_its_words(void **state) {
    (void)state;
    static const char *const lines[] = {
        "Share",
        "Tweet",
        "X",
        "Read more:",
        "READ MORE: Truce holds for a second night",
        "Related Stories",
        "No stories found.",
        "www.example.org",
        "https://example.org/a",
        "Advertisement",
        "Follow us on Twitter and Telegram",
        "Sign up for our newsletter to get the news every morning.",
        "Copyright 2022 Example Media. All rights reserved.",
        "© Example Media",
        "3 min read",
        "Published: Jan 10, 2022",
        "(Reporting by Anna Example; Editing by Ben Sample)",
        "* * *",
        "Subscribe",
        "By Anna Example",
        "Comments",
        "Click here to read the full text",
    };
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        dm_buffer text = {0};
        dm_buffer_format(&text, "%s%s\n\nThe talks go on in spring, the host said.\n", BODY, lines[i]);
        dm_buffer_add_byte(&text, '\0');
        assert_kinds(text.bytes, "BBBFB");
        dm_buffer_free(&text);
    }
}

static void sentences_that_begin_like_furniture_are_body(void **state) {
    (void)state;
    static const char *const lines[] = {
        "Share prices fell in the capital after the talks.",
        "\"Read more history,\" the minister told them.",
        "Also on Monday, the two sides exchanged prisoners.",
        "By Monday the two sides had exchanged prisoners.",
        "Published accounts of the night differ.",
        "Xi and the king spoke for an hour.",
        "Related talks on grain go on elsewhere.",
    };
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        dm_buffer text = {0};
        dm_buffer_format(&text, "%s%s\n\nThe talks go on in spring, the host said.\n", BODY, lines[i]);
        dm_buffer_add_byte(&text, '\0');
        assert_kinds(text.bytes, "BBBBB");
        dm_buffer_free(&text);
    }
}

static void links_behind_their_head_are_furniture_until_prose_comes(void **state) {
    (void)state;
    assert_kinds(BODY "Related Stories\nTruce holds for a second night\nGrain ships leave the port\n\n"
                      "The talks go on in spring, the host said.\n",
                 "BBBFFFB");
}

static void site_names_behind_the_last_sentence_are_furniture(void **state) {
    (void)state;
    assert_kinds(BODY "X\nThe Example Gazette\nwww.example.org", "BBBFFF");
    assert_kinds(BODY "“We will be back”", "BBBB");
    assert_kinds(BODY "“We will be back.”\n- Anna Example", "BBBBB");
}

/* ---- datelines */

static void assert_dateline(const char *text, const char *expected) {
    size_t length = dm_dateline_find(dm_text_of(text)).length;
    assert_int_equal(length, strlen(expected));
    assert_memory_equal(text, expected, length);
}

static void datelines_of_agencies_are_found(void **state) {
    (void)state;
    assert_dateline("MOSCOW: Envoys met", "MOSCOW: ");
    assert_dateline("GENEVA, Jan 10 (Reuters) - Envoys met", "GENEVA, Jan 10 (Reuters) - ");
    assert_dateline("BRUSSELS — Envoys met", "BRUSSELS — ");
    assert_dateline("WASHINGTON (AP) -- Envoys met", "WASHINGTON (AP) -- ");
    assert_dateline("KYIV/MOSCOW, Jan 10 (Reuters) – Envoys met", "KYIV/MOSCOW, Jan 10 (Reuters) – ");
    assert_dateline("ST. JOHN'S, Antigua (AP) — Envoys met", "ST. JOHN'S, Antigua (AP) — ");
    assert_dateline("MOSCOW, January 10. /TASS/. Envoys met", "MOSCOW, January 10. /TASS/. ");
    assert_dateline("New Delhi, Jan 10 (PTI): Envoys met", "New Delhi, Jan 10 (PTI): ");
    assert_dateline("MÜNCHEN (dpa) - Envoys met", "MÜNCHEN (dpa) - ");
}

static void other_beginnings_are_no_datelines(void **state) {
    (void)state;
    static const char *const texts[] = {
        "MOSCOW",
        "MOSCOW:",
        "MOSCOW said it was ready",
        "Moscow: a city of parks",
        "EXCLUSIVE: Envoys met",
        "NATO: what comes next",
        "US-led talks began",
        "John Roe (Example Party) - said so",
        "UN — Envoys met",
        "WATCH: Envoys leave",
        "MOSCOW-based analysts said",
        "A: yes",
        "",
        "— said so",
        "GENEVA (Reuters said - so",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        assert_dateline(texts[i], "");
    }
}

static size_t count_datelines(const char *text) {
    dm_arena *arena = dm_arena_new(0);
    dm_document document = read_document(arena, dm_text_of(text));
    size_t count = 0;
    for (size_t i = 0; i < document.paragraph_count; i++) {
        count += !dm_span_empty(document.paragraphs[i].dateline);
    }
    dm_arena_free(arena);
    return count;
}

static void speakers_of_a_transcript_are_no_datelines(void **state) {
    (void)state;
    assert_int_equal(count_datelines("GENEVA: " BODY), 1);
    assert_int_equal(count_datelines("EXAMPLE: Will you come?\n\nSAMPLE: We will.\n\nEXAMPLE: When?\n"), 0);
    assert_int_equal(count_datelines(BODY "The end was near.\n\nBUSTED: Three myths about the talks.\n"), 0);
    assert_int_equal(count_datelines("GENEVA (AP) — " BODY "PARIS (AP) — The host left.\n"), 2);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_kind_of_line_break_ends_a_line),
        cmocka_unit_test(a_line_is_a_paragraph_where_lines_are_not_wrapped),
        cmocka_unit_test(a_carriage_return_and_its_line_feed_are_one_break),
        cmocka_unit_test(wrapped_lines_are_joined_to_the_paragraph_they_are_part_of),
        cmocka_unit_test(lists_and_short_lines_in_wrapped_text_stay_apart),
        cmocka_unit_test(indented_first_lines_separate_wrapped_paragraphs),
        cmocka_unit_test(a_row_is_one_paragraph_of_body_whatever_it_holds),
        cmocka_unit_test(prose_alone_is_body),
        cmocka_unit_test(what_is_no_prose_before_prose_is_a_headline),
        cmocka_unit_test(names_and_dates_below_a_headline_are_furniture),
        cmocka_unit_test(a_summary_below_a_headline_is_a_standfirst),
        cmocka_unit_test(a_standfirst_that_comes_again_leaves_the_copy_in_the_body),
        cmocka_unit_test(body_text_counts_the_first_time),
        cmocka_unit_test(captions_are_known_by_their_credit),
        cmocka_unit_test(an_agency_behind_a_sentence_is_no_credit_of_a_picture),
        cmocka_unit_test(page_furniture_is_known_by_its_words),
        cmocka_unit_test(sentences_that_begin_like_furniture_are_body),
        cmocka_unit_test(links_behind_their_head_are_furniture_until_prose_comes),
        cmocka_unit_test(site_names_behind_the_last_sentence_are_furniture),
        cmocka_unit_test(datelines_of_agencies_are_found),
        cmocka_unit_test(other_beginnings_are_no_datelines),
        cmocka_unit_test(speakers_of_a_transcript_are_no_datelines),
    };
    return cmocka_run_group_tests_name("paragraphs", tests, NULL, NULL);
}
