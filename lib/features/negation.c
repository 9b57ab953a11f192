#include "features/negation.h"

enum { WINDOW = 5 }; /* words before the word in question */

typedef enum phrase_effect {
    NEGATES,
    NOTHING,   /* looks like a negator and is none */
    ENDS_SCOPE /* what stands before does not reach further */
} phrase_effect;

typedef struct phrase {
    const char *word;
    const char *next; /* NULL: whatever follows */
    phrase_effect effect;
} phrase;

/* The phrases of one word stand together, the ones with a next word first. */
static const phrase phrases[] = {
    {"not", "only", NOTHING},     {"not", "just", NOTHING},      {"not", "merely", NOTHING},
    {"not", "simply", NOTHING},   {"not", "least", NOTHING},     {"not", NULL, NEGATES},
    {"n't", "only", NOTHING},     {"n't", "just", NOTHING},      {"n't", NULL, NEGATES},
    {"no", "doubt", NOTHING},     {"no", "matter", NOTHING},     {"no", "wonder", NOTHING},
    {"no", NULL, NEGATES},        {"cannot", NULL, NEGATES},     {"never", NULL, NEGATES},
    {"neither", NULL, NEGATES},   {"nor", NULL, NEGATES},        {"none", NULL, NEGATES},
    {"nobody", NULL, NEGATES},    {"nothing", "but", NOTHING},   {"nothing", NULL, NEGATES},
    {"without", NULL, NEGATES},   {"hardly", NULL, NEGATES},     {"scarcely", NULL, NEGATES},
    {"barely", NULL, NEGATES},    {"lack", "of", NEGATES},       {"absence", "of", NEGATES},
    {"instead", "of", NEGATES},   {"rather", "than", NEGATES},   {"far", "from", NEGATES},
    {"refuse", "to", NEGATES},    {"refuses", "to", NEGATES},    {"refused", "to", NEGATES},
    {"refusing", "to", NEGATES},  {"refusal", "to", NEGATES},    {"decline", "to", NEGATES},
    {"declines", "to", NEGATES},  {"declined", "to", NEGATES},   {"declining", "to", NEGATES},
    {"fail", "to", NEGATES},      {"fails", "to", NEGATES},      {"failed", "to", NEGATES},
    {"failing", "to", NEGATES},   {"failure", "to", NEGATES},    {"unable", "to", NEGATES},
    {"unwilling", "to", NEGATES}, {"reluctant", "to", NEGATES},  {"rule", "out", NEGATES},
    {"rules", "out", NEGATES},    {"ruled", "out", NEGATES},     {"ruling", "out", NEGATES},
    {"but", NULL, ENDS_SCOPE},    {"because", NULL, ENDS_SCOPE}, {"although", NULL, ENDS_SCOPE},
    {"though", NULL, ENDS_SCOPE}, {"unless", NULL, ENDS_SCOPE},  {"until", NULL, ENDS_SCOPE},
    {"while", NULL, ENDS_SCOPE},  {"whereas", NULL, ENDS_SCOPE}, {"however", NULL, ENDS_SCOPE},
    {"if", NULL, ENDS_SCOPE},
};

enum { PHRASES = sizeof phrases / sizeof phrases[0] };

_Static_assert(PHRASES * 2 < DM_NEGATION_SLOTS, "the slots must stay half empty");

static size_t slot_of(const dm_negation *negation, uint64_t hash) {
    size_t slot = (size_t)hash % DM_NEGATION_SLOTS;
    while (negation->rows[slot] && negation->hashes[slot] != hash) {
        slot = (slot + 1) % DM_NEGATION_SLOTS;
    }
    return slot;
}

void dm_negation_init(dm_negation *negation) {
    *negation = (dm_negation){0};
    for (size_t row = 0; row < PHRASES; row++) {
        uint64_t hash = dm_folded_hash(dm_text_of(phrases[row].word));
        size_t slot = slot_of(negation, hash);
        if (!negation->rows[slot]) {
            negation->hashes[slot] = hash;
            negation->rows[slot] = (uint16_t)(row + 1);
        }
    }
}

/* The phrase that stands at a word and lies before `end`, NULL: none. */
static const phrase *phrase_at(const dm_negation *negation, const dm_words *words, uint32_t word,
                               uint32_t end) {
    uint32_t row = negation->rows[slot_of(negation, words->words[word].hash)];
    if (!row) {
        return NULL;
    }
    const char *first = phrases[row - 1].word;
    for (row--; row < PHRASES && strcmp(phrases[row].word, first) == 0; row++) {
        const char *next = phrases[row].next;
        if (!next || (word + 1 < end &&
                      dm_text_equal(dm_word_text(words, &words->words[word + 1]), dm_text_of(next)))) {
            return &phrases[row];
        }
    }
    return NULL;
}

/* Marks that part clauses; hyphens, apostrophes and quotation marks do not. */
static bool parts_clauses(const dm_document *document, const dm_words *words, uint32_t word) {
    const dm_token *token = &document->tokens[words->words[word].tokens.first];
    if (token->kind != DM_TOKEN_PUNCTUATION || dm_word_is_placeholder(words, &words->words[word])) {
        return false;
    }
    dm_text text = dm_token_text(document, token);
    return text.bytes[0] != '\'' && !dm_text_equal(text, DM_TEXT("-"));
}

bool dm_is_negated(const dm_negation *negation, const dm_document *document, const dm_words *words,
                   uint32_t word) {
    uint32_t sentence = document->tokens[words->words[word].tokens.first].sentence;
    uint32_t last = word > WINDOW ? word - WINDOW : 0;
    bool negated = false;
    for (uint32_t at = word; at > last; at--) {
        uint32_t before = at - 1;
        if (document->tokens[words->words[before].tokens.first].sentence != sentence ||
            parts_clauses(document, words, before)) {
            break;
        }
        const phrase *found = phrase_at(negation, words, before, word);
        if (found && found->effect == ENDS_SCOPE) {
            break;
        }
        negated ^= found && found->effect == NEGATES;
    }
    return negated;
}
