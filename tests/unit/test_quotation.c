/* Quotation marks to quotations. A list of quotations is written with bars between them; before its words
 * stand the signs of each:
 *   +  it is speech        !  its closing mark is missing
 *   >  it goes on with an earlier one        ^  it stands inside another */
#include "documents.h"

#include "attribution/quotation.h"

static void write_quotation(const dm_document *document, const dm_quotation *quotation, dm_buffer *out) {
    dm_span span = dm_range_span(document, dm_quotation_words(document, quotation));
    dm_buffer_add_string(out, quotation->speech ? "+" : "");
    dm_buffer_add_string(out, quotation->closed ? "" : "!");
    dm_buffer_add_string(out, quotation->continues != DM_NONE ? ">" : "");
    dm_buffer_add_string(out, quotation->inside != DM_NONE ? "^" : "");
    dm_buffer_add_byte(out, ' ');
    dm_buffer_add(out, dm_text_slice(document->text, span));
}

static void find(dm_arena *arena, const char *text, dm_document *document, dm_quotations *quotations) {
    dm_error error;
    *document = read_document(arena, dm_text_of(text));
    assert_int_equal(dm_quotations_find(document, quotations, &error), DM_OK);
}

static void assert_quotations(const char *text, const char *expected, size_t unclosed) {
    dm_arena *arena = dm_arena_new(0);
    dm_document document;
    dm_quotations quotations;
    dm_buffer out = {0};
    find(arena, text, &document, &quotations);
    for (size_t i = 0; i < quotations.count; i++) {
        dm_buffer_add_string(&out, i ? " | " : "");
        write_quotation(&document, &quotations.items[i], &out);
    }
    dm_buffer_add_byte(&out, '\0');
    assert_string_equal(out.bytes, expected);
    assert_int_equal(quotations.unclosed, unclosed);
    dm_buffer_free(&out);
    dm_arena_free(arena);
}

static void what_stands_between_two_marks_is_a_quotation(void **state) {
    (void)state;
    assert_quotations("\"The ferry leaves at noon,\" the captain said.", "+ The ferry leaves at noon,", 0);
}

static void all_common_styles_of_marks_are_read(void **state) {
    static const char *const texts[] = {
        "“The ferry leaves at noon,” the captain said.",   "‘The ferry leaves at noon,’ the captain said.",
        "'The ferry leaves at noon,' the captain said.",   "«The ferry leaves at noon,» the captain said.",
        "„The ferry leaves at noon,“ the captain said.",   "”The ferry leaves at noon,” the captain said.",
        "``The ferry leaves at noon,'' the captain said.", "‹The ferry leaves at noon,› the captain said.",
        "„The ferry leaves at noon,” the captain said.",   "“The ferry leaves at noon,“ the captain said.",
    };
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        assert_quotations(texts[i], "+ The ferry leaves at noon,", 0);
    }
}

static void an_apostrophe_closes_nothing(void **state) {
    (void)state;
    assert_quotations("‘The pilots’ wages aren’t ours to set,’ the owner said.",
                      "+ The pilots’ wages aren’t ours to set,", 0);
}

static void a_quotation_reopened_each_paragraph_is_a_chain(void **state) {
    (void)state;
    assert_quotations("The envoy spoke for an hour.\n\n"
                      "\"We came with a map, and we left with another one in our hands.\n\n"
                      "\"We shall come again when the river is low.\"\n\n"
                      "Nobody answered him.",
                      "+ We came with a map, and we left with another one in our hands. | "
                      "+> We shall come again when the river is low.",
                      0);
}

static void a_caption_between_two_paragraphs_does_not_break_the_chain(void **state) {
    (void)state;
    assert_quotations("The envoy spoke for an hour about the bridge and its tolls.\n\n"
                      "\"We came with a map, and we left with another one in our hands.\n\n"
                      "A boat on the river Oruk, Monday, May 5, 2023. (Photo | Coast Desk)\n\n"
                      "\"We shall come again when the river is low.\"\n\n"
                      "Nobody answered him.",
                      "+ We came with a map, and we left with another one in our hands. | "
                      "+> We shall come again when the river is low.",
                      0);
}

static void a_quotation_closed_in_a_later_paragraph_without_reopening_goes_on_there(void **state) {
    (void)state;
    assert_quotations("The envoy read from a sheet: \"The bridge stays open.\n\n"
                      "The toll stays as it is.\" He folded the sheet.",
                      "+ The bridge stays open. | +> The toll stays as it is.", 0);
}

static void an_unclosed_mark_ends_with_its_paragraph_and_is_counted(void **state) {
    (void)state;
    assert_quotations("The envoy said: \"The bridge stays open, whatever they write.\n\nThe road was empty.",
                      "+! The bridge stays open, whatever they write.", 1);
}

static void a_lost_closing_mark_before_the_next_opening_costs_one_quotation_only(void **state) {
    (void)state;
    assert_quotations("\"The bridge stays open, he said. \"The toll stays as it is,\" he added.",
                      "+ The bridge stays open, he said. | +> The toll stays as it is,", 0);
}

static void a_stray_closing_mark_is_nothing(void **state) {
    (void)state;
    assert_quotations("The board was 40\" wide and 6\" thick.", "", 0);
}

static void marks_of_another_style_inside_make_an_inner_quotation(void **state) {
    (void)state;
    assert_quotations("\"He told me, 'Sign or go home,' and I went home,\" the clerk said.",
                      "+ He told me, 'Sign or go home,' and I went home, | +^ Sign or go home,", 0);
}

static void the_outermost_quotation_is_known_for_every_token(void **state) {
    (void)state;
    dm_arena *arena = dm_arena_new(0);
    dm_document document;
    dm_quotations quotations;
    find(arena, "The clerk said, \"He told me, 'Sign or go,' at noon.\"", &document, &quotations);
    for (uint32_t token = 0; token < document.token_count; token++) {
        bool inside = token >= quotations.items[0].tokens.first && token < quotations.items[0].tokens.end;
        assert_int_equal(quotations.around[token], inside ? 0 : DM_NONE);
    }
    dm_arena_free(arena);
}

static void single_words_scare_quotes_and_titles_are_no_speech(void **state) {
    (void)state;
    assert_quotations(
        "The \"winner\" of the so-called \"grey list\" affair watched \"The Long Winter\" twice.",
        " winner |  grey list |  The Long Winter", 0);
}

static void a_short_answer_set_apart_by_a_comma_is_speech(void **state) {
    (void)state;
    assert_quotations("\"Never,\" she said. Asked again, she said: \"Not today.\"", "+ Never, | + Not today.",
                      0);
}

static void furniture_and_captions_hold_no_quotations(void **state) {
    (void)state;
    assert_quotations(
        "The talks went on until the evening in the old harbour.\n\n"
        "A sign reads \"We stay here until the boats come back\" in Ceuta, Friday, May 5, 2023. "
        "(Photo | Coast Desk)\n\n"
        "The boats stayed away.\n\nRelated Stories\n\nwww.coastdesk.example",
        "", 0);
}

static void many_marks_that_open_nest_no_deeper_than_eight(void **state) {
    (void)state;
    dm_arena *arena = dm_arena_new(0);
    dm_buffer text = {0};
    dm_document document;
    dm_quotations quotations;
    static const char *const openers[] = {"“", "‘", "«", "‹"};
    for (unsigned i = 0; i < 4000; i++) {
        dm_buffer_add_string(&text, openers[i % 4]);
        dm_buffer_add_string(&text, "word ");
    }
    dm_buffer_add_byte(&text, '\0');
    find(arena, text.bytes, &document, &quotations);
    for (size_t i = 0; i < quotations.count; i++) {
        size_t depth = 0;
        for (uint32_t at = (uint32_t)i; at != DM_NONE; at = quotations.items[at].inside) {
            depth++;
        }
        assert_in_range(depth, 1, 8);
    }
    assert_int_equal(quotations.unclosed, quotations.count);
    dm_buffer_free(&text);
    dm_arena_free(arena);
}

static void memory_that_ends_is_an_error(void **state) {
    (void)state;
    dm_arena *arena = dm_arena_new(1 << 20);
    dm_error error;
    dm_document document = read_document(arena, DM_TEXT("\"Never,\" she said. \"Not today,\" he said."));
    dm_quotations quotations;
    while (dm_arena_take(arena, 8, 1)) {
    }
    assert_int_equal(dm_quotations_find(&document, &quotations, &error), DM_NO_MEMORY);
    dm_arena_free(arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_stands_between_two_marks_is_a_quotation),
        cmocka_unit_test(all_common_styles_of_marks_are_read),
        cmocka_unit_test(an_apostrophe_closes_nothing),
        cmocka_unit_test(a_quotation_reopened_each_paragraph_is_a_chain),
        cmocka_unit_test(a_caption_between_two_paragraphs_does_not_break_the_chain),
        cmocka_unit_test(a_quotation_closed_in_a_later_paragraph_without_reopening_goes_on_there),
        cmocka_unit_test(an_unclosed_mark_ends_with_its_paragraph_and_is_counted),
        cmocka_unit_test(a_lost_closing_mark_before_the_next_opening_costs_one_quotation_only),
        cmocka_unit_test(a_stray_closing_mark_is_nothing),
        cmocka_unit_test(marks_of_another_style_inside_make_an_inner_quotation),
        cmocka_unit_test(the_outermost_quotation_is_known_for_every_token),
        cmocka_unit_test(single_words_scare_quotes_and_titles_are_no_speech),
        cmocka_unit_test(a_short_answer_set_apart_by_a_comma_is_speech),
        cmocka_unit_test(furniture_and_captions_hold_no_quotations),
        cmocka_unit_test(many_marks_that_open_nest_no_deeper_than_eight),
        cmocka_unit_test(memory_that_ends_is_an_error),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
