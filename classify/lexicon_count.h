/* What a lexicon finds in units of text: matches by category, with their places, and how much of the
 * vocabulary they cover. */
#ifndef DM_CLASSIFY_LEXICON_COUNT_H
#define DM_CLASSIFY_LEXICON_COUNT_H

#include "base/table.h"
#include "features/lexicon_scan.h"

/* The matches of one category. */
typedef struct dm_category_count {
    uint64_t count;
    uint64_t negated; /* of them under a negator */
    uint64_t words;   /* that stand in them */
    double weight;    /* sum over them */
} dm_category_count;

/* One match. */
typedef struct dm_counted_match {
    dm_span span; /* bytes of the document */
    uint32_t category;
    float weight;
    bool negated;
} dm_counted_match;

/* Of one unit, or of all of them. Words are tokens of letters or digits. */
typedef struct dm_lexicon_counts {
    uint64_t words;
    uint64_t matched_words; /* that stand in a match */
    uint64_t matches;
    dm_category_count *categories; /* [category count of the lexicon] */
} dm_lexicon_counts;

/* Zeroed but for the lexicon it is ready for dm_lexicon_counter_start. */
typedef struct dm_lexicon_counter {
    const dm_lexicon *lexicon;
    dm_lexicon_counts unit, all;
    uint64_t units;
    dm_counted_match *matches; /* [unit.matches] of the unit, in text order */
    size_t match_capacity;
    dm_table vocabulary; /* different words, folded */
    bool *matched;       /* [vocabulary.count] stood in a match */
    size_t matched_capacity;
    dm_arena *arena;
    dm_words words;
    dm_lexicon_hits hits;
    bool *in_match; /* [in_match_capacity] by word of the range at hand */
    size_t in_match_capacity;
} dm_lexicon_counter;

dm_status dm_lexicon_counter_start(dm_lexicon_counter *counter, const dm_lexicon *lexicon, dm_error *error);
void dm_lexicon_counter_end(dm_lexicon_counter *counter);

/* Counts a unit, which stands in `count` spans of a document, into counter->unit and counter->all. */
dm_status dm_lexicon_count(dm_lexicon_counter *counter, const dm_document *document, const dm_span *spans,
                           size_t count, dm_error *error);

/* How many of the different words stood in a match at least once. */
uint64_t dm_lexicon_matched_vocabulary(const dm_lexicon_counter *counter);

/* Part of whole, from 0 to 1; 0 of nothing. */
static inline double dm_share(uint64_t part, uint64_t whole) {
    return whole ? (double)part / (double)whole : 0;
}

#endif
