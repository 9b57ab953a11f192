/* The slow and obvious twin of the features: terms are strings, counted in lists, weighted as the textbook
 * says. On random passages both must know the same features and give the same vectors. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/random.h"
#include "features/features.h"
#include "features/lexicon.h"

enum { PASSAGES = 24, LONGEST_PASSAGE = 30, LIST_MOST = 20000, FAMILIES = 7, ROUNDS = 40 };

static const char *const family_names[FAMILIES] = {"word",    "character",       "between",      "after",
                                                   "lexicon", "lexicon-between", "lexicon-after"};

static const char *const vocabulary[] = {
    "peace",   "talks",  "Peace",     "TALKS",        "war",         "threatens", "threat",
    "not",     ",",      ".",         "never",        "the",         "a",         "but",
    "refused", "to",     "sanctions", "\xc3\x89lan",  "gro\xc3\x9f", "x",         "on",
    "envoy",   "envoys", "1,200",     "\xe2\x80\x94", "U.S.",        "a-b",       "cease-fire"};

static const char *const lexicon_file = "peace\toffer\n"
                                        "peace talks\toffer\t2\n"
                                        "talks\tspeech\t0.5\n"
                                        "threat*\tthreat\n"
                                        "threatens war\tthreat\t3\n"
                                        "sanctions\tthreat\t1.5\n"
                                        "the envoy*\tspeech\n";

/* What the lexicon's file says, for the twin. */
static const struct {
    const char *term; /* a word ends in '*': any ending */
    const char *category;
    double weight;
} lexicon_entries[] = {{"peace", "offer", 1},          {"peace talks", "offer", 2},
                       {"talks", "speech", 0.5},       {"threat*", "threat", 1},
                       {"threatens war", "threat", 3}, {"sanctions", "threat", 1.5},
                       {"the envoy*", "speech", 1}};

/* A string and what was counted of it. */
typedef struct counted_string {
    char string[160];
    double amount;
} counted_string;

typedef struct string_list {
    counted_string items[LIST_MOST];
    size_t count;
} string_list;

static size_t find_string(const string_list *list, const char *string) {
    size_t i = 0;
    while (i < list->count && strcmp(list->items[i].string, string) != 0) {
        i++;
    }
    return i;
}

static void add_amount(string_list *list, const char *string, double amount) {
    size_t i = find_string(list, string);
    if (i == list->count) {
        assert_true(list->count < LIST_MOST && strlen(string) < sizeof list->items[i].string);
        list->items[i].amount = 0;
        (void)snprintf(list->items[i].string, sizeof list->items[i].string, "%s", string);
        list->count++;
    }
    list->items[i].amount += amount;
}

/* The folded words of a passage. */
typedef struct word_list {
    char words[LONGEST_PASSAGE * 4][64];
    bool is_clause_end[LONGEST_PASSAGE * 4];
    uint32_t sentences[LONGEST_PASSAGE * 4];
    size_t count;
    size_t source; /* count: none */
    size_t target;
} word_list;

static bool inside(uint32_t token, dm_range range) {
    return token >= range.first && token < range.end;
}

static void fold_words(const dm_passage *passage, word_list *list) {
    *list = (word_list){.source = SIZE_MAX, .target = SIZE_MAX};
    for (uint32_t token = passage->tokens.first; token < passage->tokens.end; token++) {
        const dm_token *about = &passage->document->tokens[token];
        bool is_source = inside(token, passage->source);
        bool is_target = !is_source && inside(token, passage->target);
        bool goes_on =
            token > passage->tokens.first && (is_source ? inside(token - 1, passage->source)
                                                        : is_target && inside(token - 1, passage->target) &&
                                                              !inside(token - 1, passage->source));
        if (goes_on) {
            continue;
        }
        size_t *role = is_source ? &list->source : &list->target;
        if ((is_source || is_target) && *role == SIZE_MAX) {
            *role = list->count;
        }
        dm_buffer folded = {0};
        dm_utf8_fold(dm_token_text(passage->document, about), &folded);
        (void)snprintf(list->words[list->count], sizeof list->words[0], "%.*s",
                       is_source || is_target ? 6 : (int)folded.length,
                       is_source   ? "SOURCE"
                       : is_target ? "TARGET"
                                   : folded.bytes);
        list->is_clause_end[list->count] = !is_source && !is_target && about->kind == DM_TOKEN_PUNCTUATION &&
                                           strcmp(list->words[list->count], "-") != 0;
        list->sentences[list->count] = about->sentence;
        list->count++;
        dm_buffer_free(&folded);
    }
}

static void count_word_ngrams(const word_list *words, size_t first, size_t end, uint32_t from, uint32_t to,
                              string_list *terms) {
    for (size_t i = first; i < end; i++) {
        char term[160] = "";
        for (uint32_t length = 1; length <= to && i + length <= end; length++) {
            (void)snprintf(term + strlen(term), sizeof term - strlen(term), "%s%s", length > 1 ? " " : "",
                           words->words[i + length - 1]);
            if (length >= from) {
                add_amount(terms, term, 1);
            }
        }
    }
}

static size_t character_length(const char *at) {
    size_t length = 1;
    while (((unsigned char)at[length] & 0xc0) == 0x80) {
        length++;
    }
    return length;
}

static void count_character_ngrams(const word_list *words, uint32_t from, uint32_t to, string_list *terms) {
    for (size_t i = 0; i < words->count; i++) {
        if (strcmp(words->words[i], "SOURCE") == 0 || strcmp(words->words[i], "TARGET") == 0) {
            continue;
        }
        char padded[80];
        (void)snprintf(padded, sizeof padded, " %s ", words->words[i]);
        size_t whole = dm_utf8_count(dm_text_of(padded));
        for (uint32_t length = from; length <= to; length++) {
            for (const char *first = padded; *first; first += character_length(first)) {
                const char *end = first;
                uint32_t characters = 0;
                for (; characters < length && *end; characters++) {
                    end += character_length(end);
                }
                bool is_short_word = length == from && whole < from && first == padded;
                if (characters == length || is_short_word) {
                    char term[80];
                    (void)snprintf(term, sizeof term, "%.*s", (int)(end - first), first);
                    add_amount(terms, term, 1);
                }
            }
        }
    }
}

/* How many words an entry covers at a word; 0: it does not match. Terms are cut at spaces and hyphens. */
static size_t entry_words(const word_list *words, size_t first, const char *term) {
    char copy[80];
    (void)snprintf(copy, sizeof copy, "%s", term);
    size_t length = strlen(copy);
    bool wildcard = copy[length - 1] == '*';
    copy[length - wildcard] = '\0';
    size_t covered = 0;
    for (char *word = strtok(copy, " "); word; word = strtok(NULL, " "), covered++) {
        if (first + covered >= words->count) {
            return 0;
        }
        const char *found = words->words[first + covered];
        bool is_last = word + strlen(word) == copy + length - wildcard;
        bool matches =
            wildcard && is_last ? strncmp(found, word, strlen(word)) == 0 : strcmp(found, word) == 0;
        if (!matches) {
            return 0;
        }
    }
    return covered;
}

/* Of the negators only "not", "never" and "refused to" are in the vocabulary; "but" ends their scope. */
static bool is_negated(const word_list *words, size_t word) {
    bool negated = false;
    for (size_t back = 1; back <= 5 && back <= word; back++) {
        const char *before = words->words[word - back];
        if (words->is_clause_end[word - back] || words->sentences[word - back] != words->sentences[word] ||
            strcmp(before, "but") == 0) {
            break;
        }
        bool refuses =
            strcmp(before, "refused") == 0 && back > 1 && strcmp(words->words[word - back + 1], "to") == 0;
        negated ^= strcmp(before, "not") == 0 || strcmp(before, "never") == 0 || refuses;
    }
    return negated;
}

enum { CATEGORIES = 3 };
static const char *const categories[CATEGORIES] = {"offer", "speech", "threat"};

/* The longest entry of each category at a word: words that it covers, 0 for none, and its weight. */
static void find_longest(const word_list *words, size_t word, size_t lengths[CATEGORIES],
                         double weights[CATEGORIES]) {
    for (size_t category = 0; category < CATEGORIES; category++) {
        lengths[category] = 0;
        for (size_t i = 0; i < sizeof lexicon_entries / sizeof lexicon_entries[0]; i++) {
            size_t length = entry_words(words, word, lexicon_entries[i].term);
            if (strcmp(lexicon_entries[i].category, categories[category]) == 0 &&
                length > lengths[category]) {
                lengths[category] = length;
                weights[category] = lexicon_entries[i].weight;
            }
        }
    }
}

/* Of the terms at a word those count that reach further than every term before them and, among themselves,
 * the longest, but none that begins inside the last one of its category. */
static void count_categories(const word_list *words, size_t from, size_t to, string_list *terms) {
    size_t reach = 0;
    size_t covered[CATEGORIES] = {0};
    for (size_t word = 0; word < words->count; word++) {
        size_t lengths[CATEGORIES];
        double weights[CATEGORIES];
        find_longest(words, word, lengths, weights);
        size_t furthest = reach;
        for (size_t category = 0; category < CATEGORIES; category++) {
            size_t end = word + lengths[category];
            furthest = lengths[category] && word >= covered[category] && end > furthest ? end : furthest;
        }
        for (size_t category = 0; category < CATEGORIES && furthest > reach; category++) {
            if (lengths[category] && word >= covered[category] && word + lengths[category] == furthest) {
                covered[category] = furthest;
                char term[80];
                (void)snprintf(term, sizeof term, "%s%s", is_negated(words, word) ? "NEG:" : "",
                               categories[category]);
                if (word >= from && word < to) {
                    add_amount(terms, term, weights[category]);
                }
            }
        }
        reach = furthest;
    }
}

/* The words of a window: all, between the roles, after the source or, where there is none, the target. */
static void find_window(const word_list *words, int window, uint32_t most, size_t *first, size_t *end) {
    *first = 0;
    *end = words->count;
    bool has_source = words->source != SIZE_MAX;
    bool has_target = words->target != SIZE_MAX;
    size_t before = has_source ? words->source : words->target;
    if ((window == 1 && (!has_source || !has_target)) || (window == 2 && !has_source && !has_target)) {
        *end = 0;
    } else if (window == 1) {
        *first = (words->source < words->target ? words->source : words->target) + 1;
        *end = words->source < words->target ? words->target : words->source;
    } else if (window == 2) {
        *first = before + 1;
        *end = *first + most < words->count ? *first + most : words->count;
    }
}

static void count_terms(const dm_passage *passage, const dm_recipe *recipe, size_t family,
                        string_list *terms) {
    static const int windows[FAMILIES] = {0, 0, 1, 2, 0, 1, 2};
    static word_list words;
    fold_words(passage, &words);
    size_t first;
    size_t end;
    find_window(&words, windows[family], recipe->window_length, &first, &end);
    terms->count = 0;
    if (family == 0) {
        count_word_ngrams(&words, first, end, recipe->word_from, recipe->word_to, terms);
    } else if (family == 1) {
        count_character_ngrams(&words, recipe->character_from, recipe->character_to, terms);
    } else if (family < 4) {
        count_word_ngrams(&words, first, end, 1, 2, terms);
    } else {
        count_categories(&words, first, end, terms);
    }
}

/* In how many passages each term stands; the terms of one family by byte order. */
static void count_documents(const dm_passage *passages, const dm_recipe *recipe, size_t family,
                            string_list *frequencies) {
    static string_list terms;
    frequencies->count = 0;
    for (size_t i = 0; i < PASSAGES; i++) {
        count_terms(&passages[i], recipe, family, &terms);
        for (size_t term = 0; term < terms.count; term++) {
            add_amount(frequencies, terms.items[term].string, 1);
        }
    }
    for (size_t i = 1; i < frequencies->count; i++) {
        for (size_t at = i;
             at > 0 && strcmp(frequencies->items[at - 1].string, frequencies->items[at].string) > 0; at--) {
            counted_string later = frequencies->items[at];
            frequencies->items[at] = frequencies->items[at - 1];
            frequencies->items[at - 1] = later;
        }
    }
}

/* The twin's value of each feature of a family, for one passage. */
static void weigh(const string_list *terms, const string_list *frequencies, const dm_recipe *recipe,
                  double *values) {
    double squares = 0;
    for (size_t i = 0; i < frequencies->count; i++) {
        values[i] = 0;
        size_t term = find_string(terms, frequencies->items[i].string);
        if (term < terms->count && frequencies->items[i].amount >= recipe->minimum_frequency) {
            double amount = terms->items[term].amount;
            values[i] = recipe->sublinear && amount > 1 ? 1 + log(amount) : amount;
            values[i] *= recipe->inverse_frequency
                             ? log((1.0 + PASSAGES) / (1 + frequencies->items[i].amount)) + 1
                             : 1;
            squares += values[i] * values[i];
        }
    }
    for (size_t i = 0; squares > 0 && i < frequencies->count; i++) {
        values[i] /= sqrt(squares);
    }
}

/* Compares one family; features of families before it end at `*feature`, which is moved on. */
static void compare_family(const dm_passage *passages, const dm_recipe *recipe, size_t family,
                           const dm_extractor *extractor, dm_workspace *workspace, uint32_t *feature) {
    static string_list frequencies;
    static string_list terms;
    static double values[LIST_MOST];
    count_documents(passages, recipe, family, &frequencies);
    uint32_t first = *feature;
    for (size_t i = 0; i < frequencies.count; i++) {
        if (frequencies.items[i].amount >= recipe->minimum_frequency) {
            assert_true(*feature < dm_extractor_count(extractor));
            assert_string_equal(dm_extractor_family(extractor, *feature), family_names[family]);
            assert_true(dm_text_equal(dm_extractor_term(extractor, *feature),
                                      dm_text_of(frequencies.items[i].string)));
            (*feature)++;
        }
    }
    dm_vector vector = {0};
    dm_error error;
    for (size_t i = 0; i < PASSAGES; i++) {
        count_terms(&passages[i], recipe, family, &terms);
        weigh(&terms, &frequencies, recipe, values);
        assert_int_equal(dm_extract(extractor, &passages[i], workspace, &vector, NULL, &error), DM_OK);
        uint32_t number = first;
        size_t element = 0;
        while (element < vector.count && vector.elements[element].feature < first) {
            element++;
        }
        for (size_t term = 0; term < frequencies.count; term++) {
            if (frequencies.items[term].amount < recipe->minimum_frequency) {
                continue;
            }
            bool is_there = element < vector.count && vector.elements[element].feature == number;
            double value = is_there ? vector.elements[element].value : 0;
            if (fabs(value - values[term]) > 1e-7) {
                fail_msg("%s \"%s\": %.9g, the twin has %.9g", family_names[family],
                         frequencies.items[term].string, value, values[term]);
            }
            element += is_there;
            number++;
        }
    }
    dm_vector_free(&vector);
}

static dm_range random_range(dm_random *random, uint32_t tokens) {
    uint32_t first = dm_random_below(random, tokens + 1);
    uint32_t end = first + dm_random_below(random, 4);
    return end > tokens || dm_random_below(random, 4) == 0 ? (dm_range){0, 0} : (dm_range){first, end};
}

static void make_passage(dm_random *random, dm_arena *arena, dm_document *document, dm_passage *passage) {
    dm_buffer text = {0};
    uint32_t words = dm_random_below(random, LONGEST_PASSAGE);
    for (uint32_t i = 0; i < words; i++) {
        uint32_t word = dm_random_below(random, sizeof vocabulary / sizeof vocabulary[0]);
        dm_buffer_add_string(&text, vocabulary[word]);
        dm_buffer_add_string(&text, dm_random_below(random, 9) ? " " : "  ");
    }
    dm_error error;
    dm_text copy = dm_arena_copy(arena, dm_buffer_text(&text));
    assert_int_equal(dm_document_read_row(copy, arena, document, &error), DM_OK);
    *passage = (dm_passage){.document = document,
                            .tokens = {0, (uint32_t)document->token_count},
                            .source = random_range(random, (uint32_t)document->token_count),
                            .target = random_range(random, (uint32_t)document->token_count)};
    dm_buffer_free(&text);
}

static dm_recipe random_recipe(dm_random *random) {
    dm_recipe recipe = {.windows = dm_random_below(random, 4) > 0,
                        .window_length = 1 + dm_random_below(random, 12),
                        .lexicon = dm_random_below(random, 4) > 0,
                        .minimum_frequency = 1 + dm_random_below(random, 3),
                        .sublinear = dm_random_below(random, 2),
                        .inverse_frequency = dm_random_below(random, 2)};
    recipe.word_from = 1 + dm_random_below(random, 3);
    recipe.word_to = recipe.word_from + dm_random_below(random, 3);
    recipe.character_from = 1 + dm_random_below(random, 5);
    recipe.character_to = recipe.character_from + dm_random_below(random, 3);
    return recipe;
}

static bool is_wanted(const dm_recipe *recipe, size_t family) {
    bool is_window = family == 2 || family == 3 || family > 4;
    return (!is_window || recipe->windows) && (family < 4 || recipe->lexicon);
}

static void random_passages_have_the_features_of_the_slow_twin(void **state) {
    (void)state;
    dm_lexicon *lexicon = NULL;
    dm_error error;
    assert_int_equal(dm_lexicon_parse(dm_text_of(lexicon_file), "twin", &lexicon, &error), DM_OK);
    dm_workspace *workspace = dm_workspace_new();
    dm_random random = {20};
    for (int round = 0; round < ROUNDS; round++) {
        dm_arena *arena = dm_arena_new(0);
        static dm_document documents[PASSAGES];
        static dm_passage passages[PASSAGES];
        for (size_t i = 0; i < PASSAGES; i++) {
            make_passage(&random, arena, &documents[i], &passages[i]);
        }
        dm_recipe recipe = random_recipe(&random);
        dm_extractor *extractor = NULL;
        assert_int_equal(dm_extractor_learn(&recipe, lexicon, passages, PASSAGES, 3, &extractor, &error), DM_OK);
        uint32_t feature = 0;
        for (size_t family = 0; family < FAMILIES; family++) {
            if (is_wanted(&recipe, family)) {
                compare_family(passages, &recipe, family, extractor, workspace, &feature);
            }
        }
        assert_int_equal(feature, dm_extractor_count(extractor));
        dm_extractor_free(extractor);
        dm_arena_free(arena);
    }
    dm_workspace_free(workspace);
    dm_lexicon_free(lexicon);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(random_passages_have_the_features_of_the_slow_twin)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
