/* Tokens: English as Universal Dependencies cuts it, and what is a quotation mark. */
#include "documents.h"

static void words_and_marks_are_tokens(void **state) {
    (void)state;
    assert_tokens("Moscow, she said, was ready.", "Moscow|,|she|said|,|was|ready|.");
    assert_tokens("", "");
    assert_tokens(" \t\n ", "");
}

static void clitics_are_cut_off_with_either_apostrophe(void **state) {
    (void)state;
    assert_tokens("It's Putin's; they're, we've, he'll, I'd, I'm",
                  "It|'s|Putin|'s|;|they|'re|,|we|'ve|,|he|'ll|,|I|'d|,|I|'m");
    assert_tokens("It’s Putin’s", "It|’s|Putin|’s");
    assert_tokens("They don't, can't, won't and shouldn't've.",
                  "They|do|n't|,|ca|n't|,|wo|n't|and|should|n't|'ve|.");
    assert_tokens("We don’t. WE DON'T.", "We|do|n’t|.|WE|DO|N'T|.");
    assert_tokens("cannot gonna", "can|not|gon|na");
    assert_tokens("the U.S.'s plan, 1990's rules, the \"Times\"'s view",
                  "the|U.S.|'s|plan|,|1990|'s|rules|,|the|\"|Times|\"|'s|view");
}

static void other_apostrophes_stay_inside_their_word(void **state) {
    (void)state;
    assert_tokens("O'Brien at ten o'clock after the coup d'état",
                  "O'Brien|at|ten|o'clock|after|the|coup|d'état");
    assert_tokens("Qur’an, Sana'a, ma'am", "Qur’an|,|Sana'a|,|ma'am");
    assert_tokens("'Twas the '90s, get 'em", "'Twas|the|'90s|,|get|'em");
    assert_tokens("rock 'n' roll, talkin' peace", "rock|'n'|roll|,|talkin'|peace");
}

static void a_plural_possessive_is_a_clitic(void **state) {
    (void)state;
    assert_tokens("the ministers' talks and the envoys’ plan", "the|ministers|'|talks|and|the|envoys|’|plan");
    assert_tokens("He called 'the allies' demand' absurd.", "He|called|'|the|allies|'|demand|'|absurd|.");
}

static void hyphens_in_compounds_are_tokens(void **state) {
    (void)state;
    assert_tokens("an article-by-article U.S.-led reply", "an|article|-|by|-|article|U.S.|-|led|reply");
    assert_tokens("ex‑Soviet pro–Western", "ex|‑|Soviet|pro|–|Western");
    assert_tokens("talks -- if any --- and—perhaps", "talks|--|if|any|---|and|—|perhaps");
}

static void abbreviations_keep_their_point(void **state) {
    (void)state;
    assert_tokens("Mr. Smith of the U.S. and J. K. Doe, Ph.D., met Gen. Roe on Jan. 10.",
                  "Mr.|Smith|of|the|U.S.|and|J.|K.|Doe|,|Ph.D.|,|met|Gen.|Roe|on|Jan.|10|.");
    assert_tokens("an M.Sc. degree", "an|M.Sc.|degree");
    assert_tokens("i.e. at 5 a.m. etc.", "i.e.|at|5|a.m.|etc.");
    assert_tokens("No. 5 said no. Five said so.", "No.|5|said|no|.|Five|said|so|.");
    assert_tokens("The general. The gen. The end.", "The|general|.|The|gen|.|The|end|.");
    assert_tokens("Is it plan B? It is plan B.", "Is|it|plan|B|?|It|is|plan|B|.");
    assert_tokens("He waited etc...", "He|waited|etc|...");
    assert_tokens("So did I.", "So|did|I|."); /* a word, where other capitals would be initials */
}

static void numbers_keep_their_inner_marks(void **state) {
    (void)state;
    assert_tokens("1,200.50 at 10:30 on 9/11, 3rd of the 1990s.",
                  "1,200.50|at|10:30|on|9/11|,|3rd|of|the|1990s|.");
    assert_tokens("$5bn, 40% and .5 or US$300", "$|5bn|,|40|%|and|.5|or|US$|300");
    assert_tokens("at 5pm, 20km and 8a.m. today", "at|5|pm|,|20|km|and|8|a.m.|today");
    assert_tokens("10-12 people; 2022-01-10; 212-555-0100", "10|-|12|people|;|2022-01-10|;|212-555-0100");
    assert_tokens("Resolution 2202.", "Resolution|2202|.");
}

/* DNS allows names of 253 bytes (RFC 1035). */
static void a_host_that_no_name_server_knows_is_no_address(void **state) {
    (void)state;
    char text[400] = "";
    for (size_t length = 0; length < 300; length = strlen(text)) {
        (void)strcat(text, "delegation.");
    }
    (void)strcat(text, "com");
    dm_arena *arena = dm_arena_new(0);
    assert_true(read_document(arena, dm_text_of(text)).token_count > 1);
    assert_int_equal(read_document(arena, dm_text_of(text + strlen(text) - 36)).token_count, 1);
    dm_arena_free(arena);
}

static void addresses_are_one_token(void **state) {
    (void)state;
    assert_tokens("See https://example.org/a?b=(1), or www.example.org.",
                  "See|https://example.org/a?b=(1|)|,|or|www.example.org|.");
    assert_tokens("example.com and news.example.co.uk/page!", "example.com|and|news.example.co.uk/page|!");
    assert_tokens("Write to anna.example-1@mail.example.org.", "Write|to|anna.example-1@mail.example.org|.");
    assert_tokens("Follow @envoy_un (@mfa) now", "Follow|@envoy_un|(|@mfa|)|now");
    assert_tokens("They met @ noon. The end.It went on.", "They|met|@|noon|.|The|end|.|It|went|on|.");
}

static void runs_of_points_and_rules_are_one_token(void **state) {
    (void)state;
    assert_tokens("Wait... what?! No…", "Wait|...|what|?!|No|…");
    assert_tokens("*** === ___", "***|===|___");
    assert_tokens("((a))", "(|(|a|)|)");
}

static void names_with_ampersands_are_one_token(void **state) {
    (void)state;
    assert_tokens("AT&T, Q&A, bread & butter, this&that", "AT&T|,|Q&A|,|bread|&|butter|,|this|&|that");
}

static void other_scripts_are_cut_as_they_are_written(void **state) {
    (void)state;
    assert_tokens("Москва заявила.", "Москва|заявила|.");
    assert_tokens("会谈失败。", "会|谈|失|败|。");
    assert_tokens("ลังดี", "ลั|ง|ดี");
    assert_tokens("café naïve café", "café|naïve|café");
}

static void hidden_characters_belong_to_the_word_around_them(void **state) {
    (void)state;
    assert_tokens("th\xe2\x80\x8breat \xe2\x80\x8b end\xe2\x80\x8b.", "th\xe2\x80\x8breat|end|.");
    assert_tokens("\xef\xbb\xbfStart", "Start");
}

/* ---- kinds and flags */

static void assert_kinds(const char *text, const char *expected) {
    static const char letters[] = "WNQPSA";
    dm_arena *arena = dm_arena_new(0);
    dm_document document = read_row(arena, dm_text_of(text));
    char kinds[64] = {0};
    assert_in_range(document.token_count, 0, sizeof kinds - 1);
    for (size_t i = 0; i < document.token_count; i++) {
        kinds[i] = letters[document.tokens[i].kind];
    }
    assert_string_equal(kinds, expected);
    dm_arena_free(arena);
}

static void every_token_has_its_kind(void **state) {
    (void)state;
    assert_kinds("Putin's don't U.S. o'clock", "WWWWWW");
    assert_kinds("1,200.50 3rd 06.40", "NNN");
    assert_kinds(". , - ... % #", "PPPPPP");
    assert_kinds("$ + = € US$", "SSSSS");
    assert_kinds("www.example.org a@b.org @me", "AAA");
}

static void quotation_marks_of_every_style_are_quotes(void **state) {
    (void)state;
    assert_kinds("\"a\" “a” „a“ «a» ‹a› ''a'' ``a''", "QWQQWQQWQQWQQWQQWQQWQ");
    assert_kinds("『a』 「a」 ＂a＂", "QWQQWQQWQ");
}

static void single_marks_that_quote_are_quotes(void **state) {
    (void)state;
    assert_kinds("a 'moment of truth' now", "WQWWWQW");
    assert_kinds("a ‘moment of truth’ now", "WQWWWQW");
    assert_kinds("“He said ‘never’,” she said", "QWWQWQPQWW");
    assert_kinds("('never')", "PQWQP");
    assert_kinds("It's the allies' plan", "WWWWWW");
    assert_kinds("'It's ours,' he said", "QWWWPQWW");
    assert_kinds("'22 days is enough,' he said", "QNWWWPQWW");
}

static void an_inner_single_mark_closes_before_the_double_one_of_apostrophes(void **state) {
    (void)state;
    assert_tokens("''They yelled, 'Go home.''' He left.", "''|They|yelled|,|'|Go|home|.|'|''|He|left|.");
    assert_tokens("'''Never,'' he said, 'is a long time.'", "''|'|Never|,|''|he|said|,|'|is|a|long|time|.|'");
}

static unsigned flags_of(const char *text, size_t token) {
    dm_arena *arena = dm_arena_new(0);
    dm_document document = read_row(arena, dm_text_of(text));
    assert_in_range(token, 0, document.token_count - 1);
    unsigned flags = document.tokens[token].flags;
    dm_arena_free(arena);
    return flags;
}

static void flags_tell_capitals_and_spaces(void **state) {
    (void)state;
    assert_int_equal(flags_of("He met NATO", 0), DM_TOKEN_CAPITAL | DM_TOKEN_SPACE_BEFORE | DM_TOKEN_FIRST);
    assert_int_equal(flags_of("He met NATO", 1), DM_TOKEN_SPACE_BEFORE);
    assert_int_equal(flags_of("He met NATO", 2),
                     DM_TOKEN_CAPITAL | DM_TOKEN_ALL_CAPITAL | DM_TOKEN_SPACE_BEFORE);
    assert_int_equal(flags_of("in U.S.", 1), DM_TOKEN_CAPITAL | DM_TOKEN_ALL_CAPITAL | DM_TOKEN_SPACE_BEFORE);
    assert_int_equal(flags_of("(G20)", 1), DM_TOKEN_CAPITAL);
    assert_int_equal(flags_of("ÉTÉ", 0),
                     DM_TOKEN_CAPITAL | DM_TOKEN_ALL_CAPITAL | DM_TOKEN_SPACE_BEFORE | DM_TOKEN_FIRST);
    assert_int_equal(flags_of("a, b", 1), 0);
    assert_int_equal(flags_of("a\xc2\xa0.", 1), DM_TOKEN_SPACE_BEFORE);
}

static void flags_of_abbreviations_hold_nothing_but_what_is_declared(void **state) {
    (void)state;
    assert_int_equal(flags_of("the Gen. said", 1), DM_TOKEN_CAPITAL | DM_TOKEN_SPACE_BEFORE);
    assert_int_equal(flags_of("the corp. said", 1), DM_TOKEN_SPACE_BEFORE);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_and_marks_are_tokens),
        cmocka_unit_test(clitics_are_cut_off_with_either_apostrophe),
        cmocka_unit_test(other_apostrophes_stay_inside_their_word),
        cmocka_unit_test(a_plural_possessive_is_a_clitic),
        cmocka_unit_test(hyphens_in_compounds_are_tokens),
        cmocka_unit_test(abbreviations_keep_their_point),
        cmocka_unit_test(numbers_keep_their_inner_marks),
        cmocka_unit_test(addresses_are_one_token),
        cmocka_unit_test(a_host_that_no_name_server_knows_is_no_address),
        cmocka_unit_test(runs_of_points_and_rules_are_one_token),
        cmocka_unit_test(names_with_ampersands_are_one_token),
        cmocka_unit_test(other_scripts_are_cut_as_they_are_written),
        cmocka_unit_test(hidden_characters_belong_to_the_word_around_them),
        cmocka_unit_test(every_token_has_its_kind),
        cmocka_unit_test(quotation_marks_of_every_style_are_quotes),
        cmocka_unit_test(single_marks_that_quote_are_quotes),
        cmocka_unit_test(an_inner_single_mark_closes_before_the_double_one_of_apostrophes),
        cmocka_unit_test(flags_tell_capitals_and_spaces),
        cmocka_unit_test(flags_of_abbreviations_hold_nothing_but_what_is_declared),
    };
    return cmocka_run_group_tests_name("tokens", tests, NULL, NULL);
}
