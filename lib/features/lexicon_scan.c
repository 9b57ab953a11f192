#include "features/lexicon_scan.h"

#include <stdlib.h>

#include "base/size.h"

enum { FIRST_HITS = 16 };

static const dm_lexicon_node *child_of(const dm_lexicon *lexicon, const dm_lexicon_node *node,
                                       unsigned char byte) {
    if (node == lexicon->nodes) {
        return lexicon->roots[byte] ? &lexicon->nodes[lexicon->roots[byte]] : NULL;
    }
    const unsigned char *bytes = lexicon->bytes + node->first_child;
    uint32_t child = 0;
    while (child < node->child_count && bytes[child] < byte) {
        child++;
    }
    bool found = child < node->child_count && bytes[child] == byte;
    return found ? &lexicon->nodes[node->first_child + child] : NULL;
}

/* False when no term begins with the word. */
static bool may_begin(const dm_lexicon_sieve *sieve, uint64_t hash, dm_text word) {
    uint32_t bit = dm_sieve_word(hash);
    bool may = sieve->words[bit / 64] >> bit % 64 & 1;
    for (size_t length = 1; !may && length <= DM_SIEVE_STEM && length <= word.length; length++) {
        if (sieve->lengths[length]) {
            bit = dm_sieve_stem(word.bytes, length);
            may = sieve->stems[bit / 64] >> bit % 64 & 1;
        }
    }
    return may;
}

static bool make_room(dm_lexicon_hits *hits) {
    if (hits->count < hits->capacity) {
        return true;
    }
    size_t capacity = hits->capacity ? 2 * hits->capacity : FIRST_HITS;
    size_t bytes;
    dm_lexicon_hit *larger =
        dm_size_multiply(capacity, sizeof *larger, &bytes) ? realloc(hits->hits, bytes) : NULL;
    if (!larger) {
        return false;
    }
    hits->hits = larger;
    hits->capacity = capacity;
    return true;
}

/* Adds a hit that begins at the same word as those from `first` on; a longer one of the category replaces a
 * shorter one. They are offered by growing length. */
static bool offer(dm_lexicon_hits *hits, size_t first, dm_lexicon_hit hit) {
    for (size_t i = first; i < hits->count; i++) {
        if (hits->hits[i].category == hit.category) {
            hits->hits[i] = hit;
            return true;
        }
    }
    if (!make_room(hits)) {
        return false;
    }
    hits->hits[hits->count++] = hit;
    return true;
}

/* The entries of a node that was reached inside or at the end of a word. */
static bool offer_node(const dm_lexicon *lexicon, const dm_lexicon_node *node, bool at_end,
                       dm_lexicon_hit hit, dm_lexicon_hits *hits, size_t first) {
    for (uint32_t i = 0; i < node->entry_count; i++) {
        const dm_lexicon_entry *entry = &lexicon->entries[node->first_entry + i];
        if (at_end || entry->wildcard) {
            hit.category = entry->category;
            hit.weight = entry->weight;
            if (!offer(hits, first, hit)) {
                return false;
            }
        }
    }
    return true;
}

/* A place in the trie. */
typedef struct position {
    const dm_lexicon_node *node;
    uint32_t matched; /* bytes of the node's label */
} position;

/* One byte further; false when no term goes on so. */
static bool step(const dm_lexicon *lexicon, position *at, unsigned char byte) {
    if (at->matched < at->node->label_length) {
        return (unsigned char)lexicon->labels[at->node->label + at->matched++] == byte;
    }
    at->node = child_of(lexicon, at->node, byte);
    at->matched = 0;
    return at->node != NULL;
}

/* Follows a word through the trie and offers what ends in it; false when no term goes on behind it, also when
 * memory ends, which is told by `failed`. */
static bool follow(const dm_lexicon *lexicon, position *at, dm_text word, dm_lexicon_hit hit,
                   dm_lexicon_hits *hits, size_t first, bool *failed) {
    for (size_t i = 0; i < word.length; i++) {
        if (!step(lexicon, at, (unsigned char)word.bytes[i])) {
            return false;
        }
        if (at->matched == at->node->label_length &&
            !offer_node(lexicon, at->node, i + 1 == word.length, hit, hits, first)) {
            *failed = true;
            return false;
        }
    }
    return true;
}

/* Offers all terms that begin at a word. */
static bool scan_at(const dm_lexicon *lexicon, const dm_words *words, uint32_t word, dm_lexicon_hits *hits) {
    size_t first = hits->count;
    bool failed = false;
    bool goes_on = true;
    position at = {.node = &lexicon->nodes[0]};
    for (uint32_t i = word; goes_on && i < words->count; i++) {
        dm_lexicon_hit hit = {.word = word, .words = i - word + 1};
        goes_on = follow(lexicon, &at, dm_word_text(words, &words->words[i]), hit, hits, first, &failed) &&
                  step(lexicon, &at, ' ');
    }
    return !failed;
}

/* Keeps of the hits from `first` on those that reach furthest, and of these the ones that do not begin in an
 * earlier hit of their category, and says whether they are negated. None is kept that lies within a longer
 * hit of whatever category: "escalation" in "de-escalation". `reach` is the word behind all hits that begin
 * earlier; returns the word behind these and the new ones. */
static uint32_t settle(const dm_lexicon *lexicon, const dm_document *document, const dm_words *words,
                       dm_lexicon_hits *hits, size_t first, uint32_t reach) {
    uint32_t word = hits->hits[first].word;
    uint32_t furthest = reach;
    for (size_t i = first; i < hits->count; i++) {
        uint32_t end = word + hits->hits[i].words;
        if (word >= hits->covered[hits->hits[i].category] && end > furthest) {
            furthest = end;
        }
    }
    size_t kept = first;
    bool negated = furthest > reach && dm_is_negated(&lexicon->negation, document, words, word);
    for (size_t i = first; i < hits->count && furthest > reach; i++) {
        dm_lexicon_hit hit = hits->hits[i];
        if (word >= hits->covered[hit.category] && word + hit.words == furthest) {
            hits->covered[hit.category] = furthest;
            hit.negated = negated;
            hits->hits[kept++] = hit;
        }
    }
    hits->count = kept;
    return furthest;
}

static bool clear_covered(dm_lexicon_hits *hits, size_t count) {
    if (count > hits->covered_count) {
        uint32_t *larger = realloc(hits->covered, count * sizeof *larger);
        if (!larger) {
            return false;
        }
        hits->covered = larger;
        hits->covered_count = count;
    }
    if (count) {
        memset(hits->covered, 0, count * sizeof *hits->covered);
    }
    return true;
}

dm_status dm_lexicon_scan(const dm_lexicon *lexicon, const dm_document *document, const dm_words *words,
                          dm_lexicon_hits *hits, dm_error *error) {
    hits->count = 0;
    if (!clear_covered(hits, lexicon->category_count)) {
        return dm_out_of_memory(error);
    }
    uint32_t reach = 0;
    for (uint32_t word = 0; word < words->count; word++) {
        size_t first = hits->count;
        dm_text text = dm_word_text(words, &words->words[word]);
        if (!may_begin(&lexicon->sieve, words->words[word].hash, text)) {
            continue;
        }
        if (!scan_at(lexicon, words, word, hits)) {
            return dm_out_of_memory(error);
        }
        if (hits->count > first) {
            reach = settle(lexicon, document, words, hits, first, reach);
        }
    }
    return DM_OK;
}

void dm_lexicon_hits_free(dm_lexicon_hits *hits) {
    free(hits->hits);
    free(hits->covered);
    *hits = (dm_lexicon_hits){0};
}

dm_status dm_lexicon_find(const dm_lexicon *lexicon, const dm_document *document, dm_range tokens,
                          dm_lexicon_matches *matches, dm_error *error) {
    dm_words words = {0};
    dm_lexicon_hits hits = {0};
    dm_passage passage = {.document = document, .tokens = tokens};
    matches->count = 0;
    dm_status status = dm_words_fold(&passage, &words, error);
    if (status == DM_OK) {
        status = dm_lexicon_scan(lexicon, document, &words, &hits, error);
    }
    if (status == DM_OK && hits.count > matches->capacity) {
        dm_lexicon_match *larger = realloc(matches->matches, hits.count * sizeof *larger);
        if (larger) {
            matches->matches = larger;
            matches->capacity = hits.count;
        } else {
            status = dm_out_of_memory(error);
        }
    }
    for (size_t i = 0; status == DM_OK && i < hits.count; i++) {
        const dm_lexicon_hit *hit = &hits.hits[i];
        dm_range range = {words.words[hit->word].tokens.first,
                          words.words[hit->word + hit->words - 1].tokens.end};
        matches->matches[matches->count++] =
            (dm_lexicon_match){range, hit->category, hit->weight, hit->negated};
    }
    dm_words_free(&words);
    dm_lexicon_hits_free(&hits);
    return status;
}

void dm_lexicon_matches_free(dm_lexicon_matches *matches) {
    free(matches->matches);
    *matches = (dm_lexicon_matches){0};
}
