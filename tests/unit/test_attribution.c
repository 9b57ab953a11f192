/* Attribution as a whole: an article in, units with target and modality, narration, passages; the same twice;
 * and what happens when memory ends or the text is hostile. */
#include "attributed.h"

#include "attribution/lists.h"

static const char article_text[] =
    "Andora says border talks with Velden are 'last chance'\n"
    "\n"
    "LIMA, May 5 (Coast Desk) - Peru said on Friday that talks with Chile over the old harbour had reached a "
    "\"last "
    "chance\" before the winter.\n"
    "\n"
    "Peruvian Deputy Foreign Minister Ana Reyes spoke after nine hours of talks in Geneva.\n"
    "\n"
    "\"We have asked for three things, and we have been given none,\" she said. \"The fourth will not be "
    "asked.\"\n"
    "\n"
    "A guard stands at the gate of the old harbour, Arica, Chile, Friday, May 5, 2023. (Photo | Coast Desk)\n"
    "\n"
    "Snow fell on the pass all day, and the lorries waited.\n"
    "\n"
    "Chile threatened Peru with an embargo. It denied that its ships had left port.\n"
    "\n"
    "Related Stories\n"
    "\n"
    "Share this article\n";

static const dm_unit *unit_with(const attributed *article, const char *words) {
    for (size_t i = 0; i < article->found.unit_count; i++) {
        const dm_unit *unit = &article->found.units[i];
        dm_text text = dm_text_slice(article->document.text, unit->spans[0]);
        if (text.length >= strlen(words) && memcmp(text.bytes, words, strlen(words)) == 0) {
            return unit;
        }
    }
    fail_msg("no unit begins with '%s'", words);
    return NULL;
}

static const dm_speaker *speaker_of(const attributed *article, const dm_unit *unit) {
    assert_int_not_equal(unit->speaker, DM_NONE);
    return &article->found.speakers[unit->speaker];
}

static void assert_text(dm_text text, const char *expected) {
    dm_text wanted = dm_text_of(expected);
    if (!dm_text_equal(text, wanted)) {
        fail_msg("'%.*s' is not '%s'", (int)text.length, text.bytes, expected);
    }
}

static void an_article_gives_each_unit_its_speaker_source_and_cue(void **state) {
    (void)state;
    attributed article = attribute(article_text);
    const dm_unit *quotation = unit_with(&article, "We have asked");
    assert_text(speaker_of(&article, quotation)->name, "Ana Reyes");
    assert_text(speaker_of(&article, quotation)->affiliation, "Peru");
    assert_text(dm_text_slice(article.document.text, quotation->source), "she");
    assert_text(dm_text_slice(article.document.text, quotation->cue), "said");
    assert_int_equal(quotation->span_count, 2);
    assert_int_equal(quotation->kind, DM_UNIT_DIRECT);
    const dm_unit *statement = unit_with(&article, "that talks with Chile");
    assert_text(speaker_of(&article, statement)->name, "Peru");
    assert_text(speaker_of(&article, statement)->code, "PER");
    assert_int_equal(statement->kind, DM_UNIT_MIXED);
    done(&article);
}

static void body_paragraphs_without_speech_are_narration(void **state) {
    (void)state;
    attributed article = attribute(article_text);
    for (size_t i = 0; i < article.found.narration_count; i++) {
        const dm_paragraph *paragraph = &article.document.paragraphs[article.found.narration[i]];
        dm_text text = dm_text_slice(article.document.text, paragraph->bytes);
        assert_int_equal(paragraph->kind, DM_PARAGRAPH_BODY);
        assert_true(dm_text_starts_with(text, DM_TEXT("Snow")) ||
                    dm_text_starts_with(text, DM_TEXT("Peruvian")));
    }
    assert_int_equal(article.found.narration_count, 2);
    done(&article);
}

static void a_passage_holds_source_cue_and_contents(void **state) {
    (void)state;
    attributed article = attribute(article_text);
    for (size_t i = 0; i < article.found.unit_count; i++) {
        const dm_unit *unit = &article.found.units[i];
        for (size_t span = 0; span < unit->span_count; span++) {
            assert_true(unit->passage.start <= unit->spans[span].start);
            assert_true(unit->passage.end >= unit->spans[span].end);
        }
        assert_true(dm_span_empty(unit->cue) ||
                    (unit->passage.start <= unit->cue.start && unit->passage.end >= unit->cue.end));
    }
    done(&article);
}

static void units_come_in_text_order_and_spans_do_not_overlap(void **state) {
    (void)state;
    attributed article = attribute(article_text);
    for (size_t i = 0; i < article.found.unit_count; i++) {
        const dm_unit *unit = &article.found.units[i];
        assert_true(!i || article.found.units[i - 1].spans[0].start <= unit->spans[0].start);
        for (size_t span = 1; span < unit->span_count; span++) {
            assert_true(unit->spans[span - 1].end <= unit->spans[span].start);
        }
        assert_true(unit->confidence >= 0 && unit->confidence <= 1);
    }
    done(&article);
}

static void assert_target(const char *text, const char *name, const char *code) {
    attributed article = attribute(text);
    assert_int_equal(article.found.unit_count, 1);
    assert_text(article.found.units[0].target_name, name);
    assert_text(article.found.units[0].target_code, code);
    done(&article);
}

static void the_target_is_whom_the_cue_addresses(void **state) {
    (void)state;
    assert_target("Peru warned Chile that the road would be shut.", "Chile", "CHL");
    assert_target("\"Your ships are in our nets,\" Peru told Santiago.", "Chile", "CHL");
    assert_target("Peru called on NATO to guard the road.", "NATO", "NATO");
    assert_target("Peruvian envoy Ana Reyes urged President Danylo Maruk to veto the bill.", "Danylo Maruk",
                  "");
}

static void else_the_target_is_the_party_that_the_words_name_first(void **state) {
    (void)state;
    assert_target("\"Chile will answer for the road,\" Peru said.", "Chile", "CHL");
    assert_target("Peru threatened to expel two Chilean envoys.", "Chile", "CHL");
}

static void the_speakers_own_party_and_mere_places_are_no_targets(void **state) {
    (void)state;
    assert_target("Peru said that Peru would pay.", "", "");
    assert_target("Peru said that the talks in Santiago would go on.", "", "");
}

static void assert_modality(const char *text, dm_modality modality) {
    attributed article = attribute(text);
    assert_true(article.found.unit_count >= 1);
    assert_string_equal(dm_modality_name(article.found.units[0].modality), dm_modality_name(modality));
    done(&article);
}

static void the_modality_is_that_of_the_saying(void **state) {
    (void)state;
    assert_modality("Peru said that the road was open.", DM_MODALITY_ACTUAL);
    assert_modality("Peru said that the road would be shut if it snowed.", DM_MODALITY_ACTUAL);
    assert_modality("Peru denied that the road was open.", DM_MODALITY_DENIED);
    assert_modality("Peru never said that the road was open.", DM_MODALITY_DENIED);
    assert_modality("Peru refused to say whether the road was open.", DM_MODALITY_REQUESTED);
    assert_modality("Peru might argue that the road is open.", DM_MODALITY_HYPOTHETICAL);
    assert_modality("If it snows, Peru will declare that the road is shut.", DM_MODALITY_CONDITIONAL);
}

static void cue_classes_come_from_the_lexicon(void **state) {
    (void)state;
    attributed article = attribute("Peruvian President Ana Reyes vowed to open the old road.\n\n"
                                   "Chile accused Peru of closing the harbour to its ships.");
    assert_int_equal(article.found.unit_count, 2);
    assert_string_equal(dm_cue_class_name(article.found.units[0].cue_class), "promise");
    assert_string_equal(dm_cue_class_name(article.found.units[1].cue_class), "accusation");
    assert_null(dm_cue_class_name(DM_CUE_NONE));
    done(&article);
}

static void captions_and_furniture_give_nothing(void **state) {
    (void)state;
    attributed article = attribute(article_text);
    for (size_t i = 0; i < article.found.unit_count; i++) {
        dm_paragraph_kind kind = article.document.paragraphs[article.found.units[i].paragraph].kind;
        assert_true(kind == DM_PARAGRAPH_BODY || kind == DM_PARAGRAPH_HEADLINE);
    }
    done(&article);
}

static void unclosed_quotations_are_counted(void **state) {
    (void)state;
    attributed article = attribute("Ana Reyes said: \"The road is open.\n\nNobody came by that day.");
    assert_int_equal(article.found.unclosed, 1);
    done(&article);
}

static void empty_and_wordless_texts_give_nothing(void **state) {
    static const char *const texts[] = {"", "\n\n", "\"\"", "...", "\" \" \"", "- : -"};
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        attributed article = attribute(texts[i]);
        assert_int_equal(article.found.unit_count, 0);
        assert_int_equal(article.found.speaker_count, 0);
        done(&article);
    }
}

static void the_same_text_gives_the_same_units_twice(void **state) {
    (void)state;
    dm_buffer lines[2] = {{0}, {0}};
    for (size_t i = 0; i < 2; i++) {
        attributed article = attribute(article_text);
        write_units(&article, &lines[i]);
        write_speakers(&article, &lines[i]);
        done(&article);
    }
    assert_int_equal(lines[0].length, lines[1].length);
    assert_memory_equal(lines[0].bytes, lines[1].bytes, lines[0].length);
    dm_buffer_free(&lines[0]);
    dm_buffer_free(&lines[1]);
}

/* Repeats a piece of text, and attributes it: no crash, no unit outside the text. */
static void survive(const char *piece, unsigned times) {
    dm_buffer text = {0};
    for (unsigned i = 0; i < times; i++) {
        dm_buffer_add_string(&text, piece);
    }
    dm_buffer_add_byte(&text, '\0');
    attributed article = attribute(text.bytes);
    for (size_t i = 0; i < article.found.unit_count; i++) {
        assert_true(article.found.units[i].passage.end <= article.document.text.length);
    }
    done(&article);
    dm_buffer_free(&text);
}

static void endless_repetitions_are_survived(void **state) {
    static const char *const pieces[] = {
        "said that ", "\"a ", "Smith, ",        "the ", "\"a\n\n", "Smith said, ",
        "who said ",  "X: ",  "of the report ", "his ", "and ",    "not say "};
    (void)state;
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
        survive(pieces[i], 5000);
    }
}

static void memory_that_ends_at_any_point_is_an_error(void **state) {
    (void)state;
    bool succeeded = false;
    for (size_t limit = 32 * 1024; !succeeded; limit += limit / 4) {
        dm_arena *arena = dm_arena_new(limit);
        dm_document document;
        dm_attribution found;
        dm_error error;
        assert_non_null(arena);
        dm_status status = dm_document_read(dm_text_of(article_text), arena, &document, &error);
        if (status == DM_OK) {
            status = dm_attribute(shared_attributor, &document, &found, &error);
        }
        assert_true(status == DM_OK || status == DM_NO_MEMORY);
        succeeded = status == DM_OK;
        dm_arena_free(arena);
    }
}

static void a_lexicon_row_with_too_few_columns_is_refused_with_its_line(void **state) {
    (void)state;
    dm_list list = {
        .name = "cues.tsv", .rest = DM_TEXT("# head\nsay\tstatement\tquote\n\nsing\n"), .columns = 3};
    dm_text fields[DM_LIST_COLUMNS];
    dm_error error;
    bool more = false;
    assert_int_equal(dm_list_next(&list, fields, &more, &error), DM_OK);
    assert_true(more);
    assert_text(fields[1], "statement");
    assert_int_equal(dm_list_next(&list, fields, &more, &error), DM_BAD_LEXICON);
    assert_int_equal(error.line, 4);
}

static void an_unknown_lexicon_is_refused(void **state) {
    (void)state;
    dm_list list;
    dm_error error;
    assert_int_equal(dm_list_open("no-such.tsv", 1, &list, &error), DM_BAD_LEXICON);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_article_gives_each_unit_its_speaker_source_and_cue),
        cmocka_unit_test(body_paragraphs_without_speech_are_narration),
        cmocka_unit_test(a_passage_holds_source_cue_and_contents),
        cmocka_unit_test(units_come_in_text_order_and_spans_do_not_overlap),
        cmocka_unit_test(the_target_is_whom_the_cue_addresses),
        cmocka_unit_test(else_the_target_is_the_party_that_the_words_name_first),
        cmocka_unit_test(the_speakers_own_party_and_mere_places_are_no_targets),
        cmocka_unit_test(the_modality_is_that_of_the_saying),
        cmocka_unit_test(cue_classes_come_from_the_lexicon),
        cmocka_unit_test(captions_and_furniture_give_nothing),
        cmocka_unit_test(unclosed_quotations_are_counted),
        cmocka_unit_test(empty_and_wordless_texts_give_nothing),
        cmocka_unit_test(the_same_text_gives_the_same_units_twice),
        cmocka_unit_test(endless_repetitions_are_survived),
        cmocka_unit_test(memory_that_ends_at_any_point_is_an_error),
        cmocka_unit_test(a_lexicon_row_with_too_few_columns_is_refused_with_its_line),
        cmocka_unit_test(an_unknown_lexicon_is_refused),
    };
    return cmocka_run_group_tests(tests, open_attributor, close_attributor);
}
