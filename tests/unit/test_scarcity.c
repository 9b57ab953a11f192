/* Every golden article with less and less memory, cut short at many places, and without its capitals, commas
 * or marks, by the engine of rules alone and by the learned one: whatever is missing, attribution ends with
 * an answer or says that memory ended, and what it answers is well formed. */
#include "attributed.h"
#include "golden.h"

enum { LIMITS = 256, FEW_LIMITS = 32, CUT = 9, FAR_CUT = 67 };

static golden articles[MOST_GOLDEN];
static size_t article_count;

static bool find_articles(void) {
    article_count = find_golden("tests/golden", articles);
    article_count += find_golden("tests/golden/long", articles + article_count);
    return article_count > 100;
}

static int open_articles(void **state) {
    return find_articles() ? open_attributor(state) : -1;
}

static int open_articles_for_rules(void **state) {
    return find_articles() ? open_rules(state) : -1;
}

/* Units stand in text order, inside the text, with words; whoever has no speaker has a reason. */
static void assert_well_formed(const dm_document *document, const dm_attribution *found) {
    for (size_t i = 0; i < found->unit_count; i++) {
        const dm_unit *unit = &found->units[i];
        assert_true(unit->span_count > 0);
        assert_true(unit->confidence >= 0 && unit->confidence <= 1);
        assert_true((unit->speaker == DM_NONE) == (unit->reason != NULL));
        assert_true(unit->speaker == DM_NONE || unit->speaker < found->speaker_count);
        for (size_t span = 0; span < unit->span_count; span++) {
            assert_true(unit->spans[span].start < unit->spans[span].end);
            assert_true(unit->spans[span].end <= document->text.length);
            assert_true(span == 0 || unit->spans[span - 1].end <= unit->spans[span].start);
        }
        assert_true(i == 0 || found->units[i - 1].spans[0].start <= unit->spans[0].start);
    }
}

static void attribute_within(dm_text text, size_t limit) {
    dm_arena *arena = dm_arena_new(limit);
    dm_document document;
    dm_attribution found;
    dm_error error;
    assert_non_null(arena);
    dm_status status = dm_document_read(text, arena, &document, &error);
    status = status == DM_OK ? dm_attribute(shared_attributor, &document, &found, &error) : status;
    assert_true(status == DM_OK || status == DM_NO_MEMORY);
    if (status == DM_OK) {
        assert_well_formed(&document, &found);
    }
    dm_arena_free(arena);
}

/* With all the memory that it asks for, then with less, down to what reading the document takes. */
static void attribute_with_less(const golden *article, size_t limits) {
    dm_arena *files = dm_arena_new(0);
    dm_arena *arena = dm_arena_new(0);
    dm_text text = read_golden(files, article, ".txt");
    dm_document document = read_document(arena, text);
    size_t least = dm_arena_taken(arena);
    dm_attribution found;
    dm_error error;
    assert_int_equal(dm_attribute(shared_attributor, &document, &found, &error), DM_OK);
    assert_well_formed(&document, &found);
    size_t most = dm_arena_taken(arena);
    for (size_t i = 0; i < limits; i++) {
        attribute_within(text, least + (most - least) * i / limits + i * 7);
    }
    dm_arena_free(arena);
    dm_arena_free(files);
}

static void wherever_memory_ends_the_engine_of_rules_says_so(void **state) {
    (void)state;
    for (size_t i = 0; i < article_count; i++) {
        attribute_with_less(&articles[i], LIMITS);
    }
}

static void wherever_memory_ends_the_learned_engine_says_so(void **state) {
    (void)state;
    for (size_t i = 0; i < article_count; i++) {
        attribute_with_less(&articles[i], FEW_LIMITS);
    }
}

/* The article from its start up to every so many bytes, and from there to its end. */
static void attribute_cut(const golden *article, size_t step) {
    dm_arena *files = dm_arena_new(0);
    dm_text text = read_golden(files, article, ".txt");
    for (size_t at = step; at < text.length; at += step) {
        attribute_within((dm_text){text.bytes, at}, 0);
        attribute_within((dm_text){text.bytes + at, text.length - at}, 0);
    }
    dm_arena_free(files);
}

static void an_article_cut_anywhere_is_read_by_rules(void **state) {
    (void)state;
    for (size_t i = 0; i < article_count; i++) {
        attribute_cut(&articles[i], CUT);
    }
}

static void an_article_cut_anywhere_is_read_by_the_learned_engine(void **state) {
    (void)state;
    for (size_t i = 0; i < article_count; i++) {
        attribute_cut(&articles[i], FAR_CUT);
    }
}

/* One way to damage a byte of ASCII; 0 takes it out. */
typedef char damage(char byte);

static char without_capitals(char byte) {
    return dm_ascii_lower(byte);
}

static char in_capitals(char byte) {
    return byte >= 'a' && byte <= 'z' ? (char)(byte - 'a' + 'A') : byte;
}

static char without_commas(char byte) {
    return byte == ',' ? 0 : byte;
}

static char without_quotation_marks(char byte) {
    return byte == '"' ? 0 : byte;
}

static char without_stops(char byte) {
    return byte == '.' ? 0 : byte;
}

static char without_paragraphs(char byte) {
    return byte == '\n' ? ' ' : byte;
}

static char with_semicolons(char byte) {
    return byte == ',' ? ';' : byte;
}

static void whatever_is_lost_an_article_is_read(void **state) {
    static damage *const damages[] = {without_capitals,        in_capitals,   without_commas,
                                      without_quotation_marks, without_stops, without_paragraphs,
                                      with_semicolons};
    (void)state;
    for (size_t i = 0; i < article_count * (sizeof damages / sizeof *damages); i++) {
        dm_arena *files = dm_arena_new(0);
        dm_text text = read_golden(files, &articles[i % article_count], ".txt");
        char *damaged = dm_arena_take(files, text.length, 1);
        size_t length = 0;
        for (size_t at = 0; at < text.length; at++) {
            char byte = damages[i / article_count](text.bytes[at]);
            damaged[length] = byte;
            length += byte != 0;
        }
        attribute_within((dm_text){damaged, length}, 0);
        dm_arena_free(files);
    }
}

int main(void) {
    const struct CMUnitTest by_rules[] = {
        cmocka_unit_test(wherever_memory_ends_the_engine_of_rules_says_so),
        cmocka_unit_test(an_article_cut_anywhere_is_read_by_rules),
        cmocka_unit_test(whatever_is_lost_an_article_is_read),
    };
    const struct CMUnitTest by_engine[] = {
        cmocka_unit_test(wherever_memory_ends_the_learned_engine_says_so),
        cmocka_unit_test(an_article_cut_anywhere_is_read_by_the_learned_engine),
        cmocka_unit_test(whatever_is_lost_an_article_is_read),
    };
    int failed =
        cmocka_run_group_tests_name("rules alone", by_rules, open_articles_for_rules, close_attributor);
    return failed + cmocka_run_group_tests_name("engine", by_engine, open_articles, close_attributor);
}
