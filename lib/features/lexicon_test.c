/* Looks for each term of a lexicon in a sentence that holds it: what is not found there will be found
 * nowhere. */
#include "features/lexicon_draft.h"
#include "features/lexicon_scan.h"

/* What is put in place of a wildcard; entries without one are tried with the last, which is none. */
static const char *const endings[] = {"s", "ed", "ing", "er", "a", ""};
enum { ENDINGS = sizeof endings / sizeof *endings };

typedef struct lexicon_test {
    const dm_lexicon *lexicon;
    dm_arena *arena; /* of one sentence */
    dm_words words;
    dm_lexicon_hits hits;
    dm_buffer sentence;
    dm_error *error;
} lexicon_test;

/* True when a hit of the category spans exactly the bytes. */
static bool is_hit(const lexicon_test *test, const dm_document *document, dm_span span, uint32_t category) {
    for (size_t i = 0; i < test->hits.count; i++) {
        const dm_lexicon_hit *hit = &test->hits.hits[i];
        const dm_word *first = &test->words.words[hit->word];
        const dm_word *last = first + hit->words - 1;
        if (hit->category == category && document->tokens[first->tokens.first].start <= span.start &&
            document->tokens[last->tokens.end - 1].end >= span.end) {
            return true;
        }
    }
    return false;
}

static dm_status try_ending(lexicon_test *test, dm_text term, const char *ending, uint32_t category,
                            bool *found) {
    dm_buffer_clear(&test->sentence);
    dm_buffer_add_string(&test->sentence, "Qqz "); /* no word, so that no longer term begins with it */
    dm_span span = {(uint32_t)test->sentence.length, 0};
    dm_buffer_add(&test->sentence, term);
    dm_buffer_add_string(&test->sentence, ending);
    span.end = (uint32_t)test->sentence.length;
    dm_buffer_add_string(&test->sentence, " qqz.");
    if (test->sentence.failed) {
        return dm_out_of_memory(test->error);
    }
    dm_document document = {0};
    dm_arena_reset(test->arena);
    dm_status status =
        dm_document_read_row(dm_buffer_text(&test->sentence), test->arena, &document, test->error);
    if (status == DM_OK) {
        dm_passage passage = {.document = &document, .tokens = {0, (uint32_t)document.token_count}};
        status = dm_words_fold(&passage, &test->words, test->error);
    }
    if (status == DM_OK) {
        status = dm_lexicon_scan(test->lexicon, &document, &test->words, &test->hits, test->error);
    }
    *found = status == DM_OK && is_hit(test, &document, span, category);
    return status;
}

static dm_status test_entry(lexicon_test *test, dm_draft *draft, const dm_draft_entry *entry,
                            const uint32_t *categories) {
    dm_text term = entry->term;
    bool wildcard = dm_text_ends_with(term, DM_TEXT("*"));
    term.length -= wildcard;
    bool found = false;
    dm_status status = DM_OK;
    size_t first = wildcard ? 0 : ENDINGS - 1;
    size_t end = wildcard ? ENDINGS - 1 : ENDINGS;
    for (size_t i = first; i < end && !found && status == DM_OK; i++) {
        status = try_ending(test, term, endings[i], categories[entry->category], &found);
    }
    if (status == DM_OK && !found) {
        dm_lexicon_finding finding = {DM_LEXICON_CUT_OTHERWISE, entry->file, entry->line, entry->term,
                                      draft->categories.keys[entry->category]};
        status = dm_draft_find(draft, &finding);
    }
    return status;
}

/* The lexicon's numbers of the draft's categories; those without an entry have none. NULL when memory ends.
 */
static uint32_t *number_categories(const dm_draft *draft, const dm_lexicon *lexicon) {
    uint32_t *numbers = dm_arena_take(draft->arena, draft->categories.count, sizeof *numbers);
    for (size_t i = 0; numbers && i < draft->categories.count; i++) {
        numbers[i] = DM_NONE;
        for (uint32_t j = 0; j < dm_lexicon_category_count(lexicon); j++) {
            if (dm_text_equal(draft->categories.keys[i], dm_lexicon_category(lexicon, j))) {
                numbers[i] = j;
            }
        }
    }
    return numbers;
}

dm_status dm_lexicon_import_test(dm_lexicon_import *import, const dm_lexicon *lexicon, dm_error *error) {
    lexicon_test test = {.lexicon = lexicon, .arena = dm_arena_new(0), .error = error};
    import->error = error;
    const uint32_t *categories = number_categories(import, lexicon);
    dm_status status = test.arena && categories ? DM_OK : dm_out_of_memory(error);
    for (size_t i = 0; i < import->count && status == DM_OK; i++) {
        status = test_entry(&test, import, &import->entries[i], categories);
    }
    dm_arena_free(test.arena);
    dm_words_free(&test.words);
    dm_lexicon_hits_free(&test.hits);
    dm_buffer_free(&test.sentence);
    return status;
}
