/* HTML pages: the article in them, what they say of themselves, and pages made to hurt. */
#include "reading.h"

#include "base/buffer.h"
#include "records/page_guard.h"

static const char article[] =
    "<!DOCTYPE html><html lang=\"en-GB\"><head><meta charset=\"utf-8\">"
    "<title>Envoys meet in Valletta | The Harbour Post</title>"
    "<meta property=\"og:title\" content=\"Envoys meet in Valletta\">"
    "<meta property=\"og:site_name\" content=\"The Harbour Post\">"
    "<meta property=\"article:published_time\" content=\"2024-03-05T08:00:00Z\">"
    "<style>p > b { color: red }</style><script>for (i = 0; i<n; i++) write('<div>');</script></head>"
    "<body><nav><ul><li><a href=\"/\">Home</a></li><li><a href=\"/world\">World</a></li></ul></nav>"
    "<main><article><h1>Envoys meet in Valletta</h1>"
    "<figure><img src=\"a.jpg\"><figcaption>The envoys on the quay of the old harbour.</figcaption></figure>"
    "<p>Norland&rsquo;s envoy said on Tuesday that his\n   government was\n"
    "&ldquo;ready to talk <em>without</em> conditions&rdquo; about the fishing grounds.</p>"
    "<p>&ldquo;No,&rdquo; he added.</p>"
    "<div>Sudland warned that any boat which crossed the line would be seized.<br><br>It gave no date.</div>"
    "<aside><p>Sign up for our newsletter and never miss a harbour again, whatever happens.</p></aside>"
    "<p><a href=\"/x\">Read more about fish and the people who catch them</a></p>"
    "</article></main><footer><p>Copyright The Harbour Post, all rights are "
    "reserved.</p></footer></body></html>";

static void the_article_comes_out_as_paragraphs_behind_its_headline(void **state) {
    (void)state;
    item_list reading = read_string("a.html", article);
    assert_int_equal(reading.count, 1);
    assert_int_equal(reading.items[0].error.status, DM_OK);
    assert_true(reading.items[0].extracted);
    assert_text_equal(reading.items[0].text,
                      "Envoys meet in Valletta\n\n"
                      "Norland\xe2\x80\x99s envoy said on Tuesday that his government was \xe2\x80\x9cready "
                      "to talk without "
                      "conditions\xe2\x80\x9d about the fishing grounds.\n\n"
                      "\xe2\x80\x9cNo,\xe2\x80\x9d he added.\n\n"
                      "Sudland warned that any boat which crossed the line would be seized.\n\n"
                      "It gave no date.");
    done(&reading);
}

static void a_page_says_who_wrote_when_and_in_which_language(void **state) {
    (void)state;
    item_list reading = read_string("a.html", article);
    const dm_item *item = &reading.items[0];
    assert_text_equal(item->title, "Envoys meet in Valletta");
    assert_text_equal(item->date, "2024-03-05T08:00:00Z");
    assert_text_equal(item->outlet, "The Harbour Post");
    assert_text_equal(item->language, "en-GB");
    done(&reading);
}

static void linked_data_is_trusted_most(void **state) {
    (void)state;
    item_list reading = read_string(
        "a.html", "<meta property=\"og:title\" content=\"Shared title\"><script type=\"application/ld+json\">"
                  "{\"@graph\": [{\"@type\": \"WebSite\", \"headline\": \"Not this\"}, {\"@type\": "
                  "[\"NewsArticle\"], \"headline\": \"True title\", \"datePublished\": \"2024-03-06\", "
                  "\"publisher\": {\"name\": \"Quay News\"}, \"inLanguage\": \"en\"}]}</script>"
                  "<p>The ferry talks ended on Monday without any result.</p>");
    const dm_item *item = &reading.items[0];
    assert_text_equal(item->title, "True title");
    assert_text_equal(item->date, "2024-03-06");
    assert_text_equal(item->outlet, "Quay News");
    assert_text_equal(item->language, "en");
    done(&reading);
}

static void broken_linked_data_costs_nothing_else(void **state) {
    (void)state;
    item_list reading =
        read_string("a.html", "<title>Ferry talks</title><script type=\"application/ld+json\">"
                              "{\"headline\": </script>"
                              "<p>The ferry talks ended on Monday without any result.</p>");
    assert_int_equal(reading.items[0].error.status, DM_OK);
    assert_text_equal(reading.items[0].title, "Ferry talks");
    done(&reading);
}

static void bytes_that_are_no_utf8_are_windows_1252_unless_the_page_says_utf8(void **state) {
    (void)state;
    item_list reading =
        read_string("a.html", "<p>\x93We are ready,\x94 the envoy said in the caf\xe9 there.</p>");
    assert_text_equal(reading.items[0].text, "\xe2\x80\x9cWe are ready,\xe2\x80\x9d the envoy said in the "
                                             "caf\xc3\xa9 there.");
    assert_int_equal(reading.items[0].repaired, 0);
    done(&reading);
    reading =
        read_string("b.html", "<meta charset='UTF-8'><p>We are ready, he said in the caf\xe9 there.</p>");
    assert_text_equal(reading.items[0].text, "We are ready, he said in the caf\xef\xbf\xbd there.");
    assert_int_equal(reading.items[0].repaired, 1);
    done(&reading);
    reading = read_bytes("c.html", DM_TEXT("\xff\xfe<\0p\0>\0"));
    assert_int_equal(reading.items[0].error.status, DM_BAD_INPUT);
    done(&reading);
}

static void a_page_without_text_is_an_item_with_its_error(void **state) {
    (void)state;
    static const char *const pages[] = {"", "<html></html>", "<title>Only a title</title>",
                                        "<nav><p>Home and other places to go to.</p></nav>"};
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
        item_list reading = read_string("a.html", pages[i]);
        assert_int_equal(reading.count, 1);
        assert_int_equal(reading.items[0].error.status, DM_BAD_INPUT);
        done(&reading);
    }
}

/* A page of one beginning, one part repeated, and one end. */
static void add_repeated(dm_buffer *page, const char *part, size_t times) {
    for (size_t i = 0; i < times; i++) {
        dm_buffer_add_string(page, part);
    }
}

static void pages_on_which_the_parser_would_work_for_minutes_are_refused(void **state) {
    (void)state;
    static const struct hostile_page {
        const char *first;
        size_t first_times;
        const char *then;
        size_t then_times;
    } pages[] = {
        {"<div>", 1000000, "", 0},
        {"<p ", 1, "a b c d e f g h i j k l ", 300000},
        {"<x>", 20000, "<p></x>", 1000000},
        {"<svg><![CDATA[></svg>]]>", 300000, "", 0},
        {"<svg><title><p></title></svg>", 200000, "", 0},
        {"<div><table><td></div></table>", 200000, "", 0},
        {"<form><div></form>", 300000, "", 0},
        {"<script><!--<script></script></div>", 1, "<div>", 1000000},
        {"<title><!--</title>", 1, "<div>", 1000000},
        {"<b>", 5000, "word ", 1500000},
        {"<table><tr><td>", 400000, "", 0},
        {"<optgroup>", 500000, "", 0},
    };
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
        dm_buffer page = {0};
        add_repeated(&page, pages[i].first, pages[i].first_times);
        add_repeated(&page, pages[i].then, pages[i].then_times);
        item_list reading = read_bytes("a.html", dm_buffer_text(&page));
        dm_buffer_free(&page);
        assert_int_equal(reading.count, 1);
        if (reading.items[0].error.status != DM_OVER_LIMIT) {
            fail_msg("%s: %s", pages[i].first, reading.items[0].error.message);
        }
        done(&reading);
    }
}

static void deep_pages_that_close_what_they_open_are_cheap(void **state) {
    (void)state;
    dm_buffer page = {0};
    add_repeated(&page,
                 "<div><ul><li><a href=\"/a\">a</a></li></ul><p>b<br>c</p><svg><path d=\"M0\"/></svg></div>",
                 20000);
    uint64_t work;
    dm_error error;
    dm_arena *arena = dm_arena_new(0);
    assert_int_equal(dm_page_guard(dm_buffer_text(&page), arena, &work, &error), DM_OK);
    assert_true(work < DM_PAGE_WORK / 50);
    dm_arena_free(arena);
    dm_buffer_free(&page);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_article_comes_out_as_paragraphs_behind_its_headline),
        cmocka_unit_test(a_page_says_who_wrote_when_and_in_which_language),
        cmocka_unit_test(linked_data_is_trusted_most),
        cmocka_unit_test(broken_linked_data_costs_nothing_else),
        cmocka_unit_test(bytes_that_are_no_utf8_are_windows_1252_unless_the_page_says_utf8),
        cmocka_unit_test(a_page_without_text_is_an_item_with_its_error),
        cmocka_unit_test(pages_on_which_the_parser_would_work_for_minutes_are_refused),
        cmocka_unit_test(deep_pages_that_close_what_they_open_are_cheap),
    };
    return cmocka_run_group_tests_name("page", tests, scratch_open, scratch_close);
}
