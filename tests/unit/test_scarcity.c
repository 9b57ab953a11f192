/* Every golden article with less and less memory, and with the engine of rules alone: whatever is missing,
 * attribution ends with an answer or says that memory ended, and what it answers is well formed. */
#include "attributed.h"
#include "golden.h"

enum { LIMITS = 256, FEW_LIMITS = 32 };

static golden articles[MOST_GOLDEN];
static size_t article_count;

static int open_articles(void **state) {
    article_count = find_golden("tests/golden", articles);
    article_count += find_golden("tests/golden/long", articles + article_count);
    return article_count > 100 ? open_attributor(state) : -1;
}

static int open_articles_for_rules(void **state) {
    int failed = open_articles(state);
    return failed ? failed : open_rules(state);
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

int main(void) {
    const struct CMUnitTest by_rules[] = {
        cmocka_unit_test(wherever_memory_ends_the_engine_of_rules_says_so),
    };
    const struct CMUnitTest by_engine[] = {
        cmocka_unit_test(wherever_memory_ends_the_learned_engine_says_so),
    };
    int failed =
        cmocka_run_group_tests_name("rules alone", by_rules, open_articles_for_rules, close_attributor);
    return failed + cmocka_run_group_tests_name("engine", by_engine, open_articles, close_attributor);
}
