#include "classify/lexicon_count.h"

#include <stdlib.h>

dm_status dm_lexicon_counter_start(dm_lexicon_counter *counter, const dm_lexicon *lexicon, dm_error *error) {
    *counter = (dm_lexicon_counter){.lexicon = lexicon, .arena = dm_arena_new(0)};
    size_t categories = dm_lexicon_category_count(lexicon);
    if (counter->arena) {
        dm_table_init(&counter->vocabulary, counter->arena);
        counter->unit.categories =
            dm_arena_take(counter->arena, categories, sizeof *counter->unit.categories);
        counter->all.categories = dm_arena_take(counter->arena, categories, sizeof *counter->all.categories);
    }
    return counter->unit.categories && counter->all.categories ? DM_OK : dm_out_of_memory(error);
}

void dm_lexicon_counter_end(dm_lexicon_counter *counter) {
    dm_arena_free(counter->arena);
    dm_words_free(&counter->words);
    dm_lexicon_hits_free(&counter->hits);
}

static bool is_word(const dm_document *document, const dm_word *word) {
    uint8_t kind = document->tokens[word->tokens.first].kind;
    return kind == DM_TOKEN_WORD || kind == DM_TOKEN_NUMBER;
}

/* Words of a hit. */
static uint64_t words_of(const dm_lexicon_counter *counter, const dm_document *document,
                         const dm_lexicon_hit *hit) {
    uint64_t count = 0;
    for (uint32_t i = hit->word; i < hit->word + hit->words; i++) {
        count += is_word(document, &counter->words.words[i]);
    }
    return count;
}

static dm_status take_hits(dm_lexicon_counter *counter, const dm_document *document, dm_error *error) {
    for (size_t i = 0; i < counter->words.count; i++) {
        counter->in_match[i] = false;
    }
    for (size_t i = 0; i < counter->hits.count; i++) {
        const dm_lexicon_hit *hit = &counter->hits.hits[i];
        dm_counted_match *matches = dm_arena_grow(counter->arena, counter->matches, counter->unit.matches,
                                                  &counter->match_capacity, sizeof *matches);
        if (!matches) {
            return dm_out_of_memory(error);
        }
        counter->matches = matches;
        dm_range tokens = {counter->words.words[hit->word].tokens.first,
                           counter->words.words[hit->word + hit->words - 1].tokens.end};
        matches[counter->unit.matches++] =
            (dm_counted_match){dm_range_span(document, tokens), hit->category, hit->weight, hit->negated};
        dm_category_count *category = &counter->unit.categories[hit->category];
        category->count++;
        category->negated += hit->negated;
        category->words += words_of(counter, document, hit);
        category->weight += (double)hit->weight;
        memset(counter->in_match + hit->word, true, hit->words * sizeof *counter->in_match);
    }
    return DM_OK;
}

static dm_status take_words(dm_lexicon_counter *counter, const dm_document *document, dm_error *error) {
    for (size_t i = 0; i < counter->words.count; i++) {
        const dm_word *word = &counter->words.words[i];
        if (!is_word(document, word)) {
            continue;
        }
        size_t known = counter->vocabulary.count;
        uint32_t number = dm_table_add(&counter->vocabulary, dm_word_text(&counter->words, word));
        bool *matched = dm_arena_grow(counter->arena, counter->matched, known, &counter->matched_capacity,
                                      sizeof *matched);
        if (number == DM_NONE || !matched) {
            return dm_out_of_memory(error);
        }
        counter->matched = matched;
        matched[number] = (number < known && matched[number]) || counter->in_match[i];
        counter->unit.words++;
        counter->unit.matched_words += counter->in_match[i];
    }
    return DM_OK;
}

/* Room for a mark at every word of the range at hand. */
static bool make_room(dm_lexicon_counter *counter) {
    if (counter->words.count <= counter->in_match_capacity) {
        return true;
    }
    size_t capacity = 2 * counter->words.count;
    bool *larger = dm_arena_take(counter->arena, capacity, sizeof *larger);
    if (larger) {
        counter->in_match = larger;
        counter->in_match_capacity = capacity;
    }
    return larger != NULL;
}

static dm_status count_span(dm_lexicon_counter *counter, const dm_document *document, dm_span span,
                            dm_error *error) {
    dm_passage passage = {.document = document, .tokens = dm_document_range(document, span)};
    dm_status status = dm_words_fold(&passage, &counter->words, error);
    if (status == DM_OK) {
        status = dm_lexicon_scan(counter->lexicon, document, &counter->words, &counter->hits, error);
    }
    if (status != DM_OK || !counter->words.count) {
        return status;
    }
    if (!make_room(counter)) {
        return dm_out_of_memory(error);
    }
    status = take_hits(counter, document, error);
    return status == DM_OK ? take_words(counter, document, error) : status;
}

static void add_up(dm_lexicon_counter *counter) {
    dm_lexicon_counts *all = &counter->all;
    const dm_lexicon_counts *unit = &counter->unit;
    counter->units++;
    all->words += unit->words;
    all->matched_words += unit->matched_words;
    all->matches += unit->matches;
    for (size_t i = 0; i < dm_lexicon_category_count(counter->lexicon); i++) {
        all->categories[i].count += unit->categories[i].count;
        all->categories[i].negated += unit->categories[i].negated;
        all->categories[i].words += unit->categories[i].words;
        all->categories[i].weight += unit->categories[i].weight;
    }
}

dm_status dm_lexicon_count(dm_lexicon_counter *counter, const dm_document *document, const dm_span *spans,
                           size_t count, dm_error *error) {
    dm_category_count *categories = counter->unit.categories;
    memset(categories, 0, dm_lexicon_category_count(counter->lexicon) * sizeof *categories);
    counter->unit = (dm_lexicon_counts){.categories = categories};
    dm_status status = DM_OK;
    for (size_t i = 0; i < count && status == DM_OK; i++) {
        status = count_span(counter, document, spans[i], error);
    }
    if (status == DM_OK) {
        add_up(counter);
    }
    return status;
}

uint64_t dm_lexicon_matched_vocabulary(const dm_lexicon_counter *counter) {
    uint64_t matched = 0;
    for (size_t i = 0; i < counter->vocabulary.count; i++) {
        matched += counter->matched[i];
    }
    return matched;
}
