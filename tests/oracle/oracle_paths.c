/* The fast ways of the hot path against slow and obvious twins, on random inputs:
 *
 *   words       tokens that were taken the short way are those of the long way
 *   terms       features found in buckets are those that a sorted list of strings holds
 *   values      normalised values are the decimals of 8 digits that printf and strtod give
 *   meaning     sums of word vectors are those of one number after the other
 *   vectors     features of words that are hashed in place, and of keys without places, are those of kept
 * words decisions   sums of the scorer are those of its plain loop, to the last bit
 *
 *   oracle_paths COUNT BUNDLE
 *
 * Prints how many of COUNT inputs of each kind differ. Exit 0: none; 1: some; 4: the bundle cannot be read.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/embedded.h"
#include "base/random.h"
#include "document/token.h"
#include "features/extractor.h"
#include "features/weighting.h"
#include "model/inside.h"

enum { TEXT_BYTES = 240, MOST_ELEMENTS = 120, PASSAGE_WORDS = 90, LESSONS = 400 };

typedef struct path_oracle {
    dm_random random;
    dm_model *model;
    dm_extractor *words_alone; /* words and pairs of words that texts as they are drawn here hold */
    dm_workspace *workspace;
    dm_vector kept;   /* of the way that keeps words, to find their places */
    dm_vector hashed; /* of the other */
    dm_places places;
    dm_arena *arena;
    const uint8_t *weights; /* of the word vectors, as they lie in their file */
    const int8_t *values;
    size_t word_count;
} path_oracle;

static uint32_t below(path_oracle *oracle, uint32_t bound) {
    return dm_random_below(&oracle->random, bound);
}

/* ---- words */

static const char *const pieces[] = {
    "the",
    "Minister",
    "NATO",
    "cannot",
    "Cannot",
    "gonna",
    "don't",
    "U.S.",
    "Mr.",
    "x",
    "A",
    "co2",
    "e-mail",
    "www.un",
    "US$5",
    "AT&T",
    "a_b",
    "3rd",
    "state",
    "Sanctions",
    "I",
    "No.",
    "\xc3\xa9lan",
    "na\xc3\xafve",
    "\xe2\x80\x99s",
    "warning",
    "straits",
    "internationally",
    "WANNA",
    "lemmeX",
    "great",
    "gotta",
    "etc",
    "Gen",
    "oil",
    "\xef\xac\x81nance",
    "\xce\x95\xce\xbb\xce\xbb\xce\xac\xce\xb4\xce\xb1",
    "\xe4\xb8\xad\xe5\x9b\xbd",
    "\xe2\x80\x9cyes\xe2\x80\x9d",
    "co\xc2\xadop",
    "anti-Verfassungsbeschwerdebegr\xc3\xbcndungsfristverl\xc3\xa4ngerungsantragsformular",
    "Rindfleischetikettierungsueberwachungsaufgabenuebertragungsgesetzesentwurf",
};
static const char *const joints[] = {" ", " ", " ", ", ", ". ", "\n", "; ", "-",
                                     "/", "(", ")", "\"", "'",  ":",  "",   "?"};

static size_t draw_text(path_oracle *oracle, char *text) {
    size_t length = 0;
    while (length < TEXT_BYTES - 90) {
        const char *piece = pieces[below(oracle, sizeof pieces / sizeof *pieces)];
        const char *joint = joints[below(oracle, sizeof joints / sizeof *joints)];
        length += (size_t)snprintf(text + length, TEXT_BYTES - length, "%s%s", piece, joint);
        if (below(oracle, 12) == 0) {
            break;
        }
    }
    return length;
}

/* Whether the token is what the long way makes of its place. */
static bool is_token_of_long_way(path_oracle *oracle, const dm_document *document, const dm_token *token) {
    dm_token room[8];
    size_t capacity = sizeof room / sizeof *room;
    dm_document twin = {.arena = oracle->arena, .text = document->text, .tokens = room};
    dm_tokeniser tokeniser = {.document = &twin,
                              .capacity = &capacity,
                              .text = document->text,
                              .at = token->start,
                              .space = token->flags & DM_TOKEN_SPACE_BEFORE};
    dm_scan_word(&tokeniser);
    unsigned flags = DM_TOKEN_CAPITAL | DM_TOKEN_ALL_CAPITAL | DM_TOKEN_SPACE_BEFORE;
    return twin.token_count && twin.tokens[0].start == token->start && twin.tokens[0].end == token->end &&
           twin.tokens[0].kind == token->kind && (twin.tokens[0].flags & flags) == (token->flags & flags);
}

static bool words_agree(path_oracle *oracle) {
    char text[TEXT_BYTES];
    dm_arena_reset(oracle->arena);
    dm_document document;
    dm_text bytes = {text, draw_text(oracle, text)};
    if (dm_document_read_row(bytes, oracle->arena, &document, NULL) != DM_OK) {
        return false;
    }
    size_t behind = 0;
    bool agree = true;
    for (size_t i = 0; i < document.token_count; i++) {
        const dm_token *token = &document.tokens[i];
        /* Parts of a word that was cut are not where a word begins. */
        bool begins = token->start > behind || i == 0 || document.tokens[i - 1].kind != DM_TOKEN_WORD;
        bool letter = dm_piece_of_byte[(unsigned char)document.text.bytes[token->start]] == DM_PIECE_LETTER;
        if (begins && letter && token->kind == DM_TOKEN_WORD) {
            agree = agree && is_token_of_long_way(oracle, &document, token);
        }
        behind = token->end;
    }
    return agree;
}

/* ---- terms */

/* The feature of a string by halving the family's terms, which stand in byte order. */
static uint32_t find_string(const dm_dictionary *dictionary, uint32_t family, dm_text string) {
    uint32_t first = dictionary->family_first[family];
    uint32_t end = dictionary->family_first[family + 1];
    while (first < end) {
        uint32_t middle = first + (end - first) / 2;
        int order = dm_text_compare(dm_dictionary_term(dictionary, middle), string);
        if (order == 0) {
            return middle;
        }
        if (order < 0) {
            first = middle + 1;
        } else {
            end = middle;
        }
    }
    return DM_NONE;
}

/* A term of the dictionary, half of the time with a letter changed, asked for in any family. */
static bool terms_agree(path_oracle *oracle) {
    const dm_extractor *extractor = oracle->model->extractor;
    const dm_dictionary *dictionary = extractor->dictionary;
    uint32_t feature = below(oracle, (uint32_t)dictionary->count);
    uint32_t family = dm_dictionary_family(dictionary, feature);
    dm_text term = dm_dictionary_term(dictionary, feature);
    char changed[DM_TERM_BYTES];
    memcpy(changed, term.bytes, term.length);
    uint32_t place = below(oracle, (uint32_t)term.length);
    if (below(oracle, 2) && changed[place] >= 'a' && changed[place] <= 'z') {
        changed[place] = (char)('a' + (int)below(oracle, 26));
    }
    dm_text asked = {changed, term.length};
    uint64_t key;
    bool is_term = dm_family_key(&dm_families[family], &extractor->recipe, extractor->lexicon, asked, &key);
    uint32_t found = is_term ? dm_dictionary_find(dictionary, key) : DM_NONE;
    return found == find_string(dictionary, family, asked);
}

/* ---- values */

static bool values_agree(path_oracle *oracle) {
    dm_element elements[2] = {{0, dm_random_unit(&oracle->random) + 1e-9}, {1, 0}};
    elements[1].value = ldexp(dm_random_unit(&oracle->random), -(int)below(oracle, 28));
    double squares = elements[0].value * elements[0].value + elements[1].value * elements[1].value;
    dm_element normalised[2] = {elements[0], elements[1]};
    size_t kept = dm_normalise(normalised, 2, squares);
    double scale = 1 / sqrt(squares);
    size_t expected = 0;
    for (size_t i = 0; i < 2; i++) {
        char digits[40];
        double value = (double)(float)(elements[i].value * scale);
        (void)snprintf(digits, sizeof digits, "%.8g", value);
        double decimal = value < 1e-7 ? 0 : strtod(digits, NULL);
        if (decimal == 0) {
            continue;
        }
        /* printf sends a tie of the ninth digit to the even side. */
        bool tie = fabs(fabs(value - decimal) - fabs(value - normalised[expected].value)) < 1e-20;
        if (expected >= kept || (normalised[expected].value != decimal && !tie)) {
            return false;
        }
        expected++;
    }
    return expected == kept;
}

/* ---- meaning */

/* Where words, weights and values lie behind the line "vectors WORDS DIMENSIONS". */
static void read_vectors(path_oracle *oracle) {
    dm_text rest = dm_embedded("vectors-en");
    dm_text line = {"#", 1};
    while (line.length && line.bytes[0] == '#') {
        (void)dm_text_next_field(&rest, '\n', &line);
    }
    oracle->word_count = strtoul(line.bytes + strlen("vectors "), NULL, 10);
    size_t numbers = oracle->word_count * (1 + DM_DIMENSIONS);
    oracle->weights = (const uint8_t *)rest.bytes + rest.length - numbers;
    oracle->values = (const int8_t *)oracle->weights + oracle->word_count;
}

static bool meanings_agree(path_oracle *oracle) {
    static dm_word room[PASSAGE_WORDS];
    const dm_vectors *vectors = oracle->model->extractor->vectors;
    uint32_t count = below(oracle, PASSAGE_WORDS + 1);
    int32_t expected[DM_DIMENSIONS] = {0};
    int32_t sums[DM_DIMENSIONS] = {0};
    for (uint32_t i = 0; i < count; i++) {
        char word[3] = {(char)('a' + (int)below(oracle, 26)), (char)('a' + (int)below(oracle, 26)), 0};
        room[i] = (dm_word){.hash = dm_folded_hash((dm_text){word, 1 + below(oracle, 2)})};
        uint32_t rank = dm_vectors_rank(vectors, room[i].hash);
        for (int dimension = 0; rank != DM_NONE && dimension < DM_DIMENSIONS; dimension++) {
            expected[dimension] +=
                oracle->weights[rank] * oracle->values[(size_t)rank * DM_DIMENSIONS + (size_t)dimension];
        }
    }
    dm_words words = {.words = room, .count = count};
    dm_vectors_add(vectors, &words, (dm_range){0, count}, sums);
    return memcmp(sums, expected, sizeof sums) == 0;
}

/* ---- vectors */

static dm_passage passage_of(const dm_document *document) {
    return (dm_passage){.document = document, .tokens = {0, (uint32_t)document->token_count}};
}

/* Learns the words of texts as they are drawn here. */
static dm_status learn_words(path_oracle *oracle, dm_error *error) {
    static const dm_recipe recipe = {
        .word_from = 1, .word_to = 2, .minimum_frequency = 2, .sublinear = true, .inverse_frequency = true};
    static dm_document documents[LESSONS];
    static dm_passage passages[LESSONS];
    char text[TEXT_BYTES];
    dm_status status = DM_OK;
    for (size_t i = 0; i < LESSONS && status == DM_OK; i++) {
        dm_text bytes = {text, draw_text(oracle, text)};
        status = dm_document_read_row(bytes, oracle->arena, &documents[i], error);
        passages[i] = passage_of(&documents[i]);
    }
    return status == DM_OK
               ? dm_extractor_learn(&recipe, NULL, passages, LESSONS, 1, &oracle->words_alone, error)
               : status;
}

static bool same_vectors(path_oracle *oracle, const dm_extractor *extractor, const dm_passage *passage) {
    const dm_vector *kept = &oracle->kept;
    const dm_vector *hashed = &oracle->hashed;
    dm_error error;
    if (dm_extract(extractor, passage, oracle->workspace, &oracle->kept, &oracle->places, &error) != DM_OK ||
        dm_extract(extractor, passage, oracle->workspace, &oracle->hashed, NULL, &error) != DM_OK ||
        kept->count != hashed->count) {
        return false;
    }
    for (size_t i = 0; i < kept->count; i++) {
        if (kept->elements[i].feature != hashed->elements[i].feature ||
            kept->elements[i].value != hashed->elements[i].value) {
            return false;
        }
    }
    return true;
}

static bool vectors_agree(path_oracle *oracle) {
    char text[TEXT_BYTES];
    dm_arena_reset(oracle->arena);
    dm_document document;
    dm_document words;
    dm_text bytes = {text, draw_text(oracle, text)};
    if (dm_document_read_row(bytes, oracle->arena, &document, NULL) != DM_OK ||
        dm_document_read_words(bytes, oracle->arena, &words, NULL) != DM_OK ||
        document.token_count != words.token_count) {
        return false;
    }
    dm_passage passage = passage_of(&document);
    dm_passage without_sentences = passage_of(&words);
    return same_vectors(oracle, oracle->words_alone, &without_sentences) &&
           same_vectors(oracle, oracle->model->extractor, &passage);
}

/* ---- decisions */

static bool decisions_agree(path_oracle *oracle) {
    const dm_scorer *scorer = &oracle->model->scorer;
    dm_element elements[MOST_ELEMENTS];
    double decision[DM_LABELS_MAXIMUM];
    size_t count = 0;
    uint32_t gap = (uint32_t)(2 * scorer->feature_count / MOST_ELEMENTS + 2);
    for (size_t feature = below(oracle, gap); feature < scorer->feature_count && count < MOST_ELEMENTS;
         feature += 1 + below(oracle, gap)) {
        elements[count++] = (dm_element){(uint32_t)feature, (1 + (double)below(oracle, 99999999)) / 1e8};
    }
    dm_scorer_decide(scorer, elements, count, decision);
    bool agree = true;
    for (size_t class = 0; class < scorer->class_count; class ++) {
        double sum = 0;
        for (size_t i = 0; i < count; i++) {
            sum += elements[i].value * scorer->weights[elements[i].feature * scorer->stride + class];
        }
        agree = agree && decision[class] == scorer->unit * sum + scorer->bias[class];
    }
    return agree;
}

static const struct {
    const char *name;
    bool (*agree)(path_oracle *oracle);
} kinds[] = {
    {"words", words_agree},       {"terms", terms_agree},     {"values", values_agree},
    {"meanings", meanings_agree}, {"vectors", vectors_agree}, {"decisions", decisions_agree},
};

static bool all_agree(path_oracle *oracle, uint64_t count) {
    uint64_t all = 0;
    for (size_t kind = 0; kind < sizeof kinds / sizeof *kinds; kind++) {
        uint64_t different = 0;
        for (uint64_t i = 0; i < count; i++) {
            different += !kinds[kind].agree(oracle);
        }
        (void)printf("%s: %llu of %llu differ\n", kinds[kind].name, (unsigned long long)different,
                     (unsigned long long)count);
        all += different;
    }
    return all == 0;
}

int main(int argc, char **argv) {
    uint64_t count = argc == 3 ? strtoull(argv[1], NULL, 10) : 0;
    if (!count) {
        (void)fputs("usage: oracle_paths COUNT BUNDLE\n", stderr);
        return 2;
    }
    path_oracle oracle = {.random = {7}, .arena = dm_arena_new(0), .workspace = dm_workspace_new()};
    dm_error error = {0};
    if (!oracle.arena || !oracle.workspace || learn_words(&oracle, &error) != DM_OK ||
        dm_model_open(argv[2], &oracle.model, &error) != DM_OK) {
        (void)fprintf(stderr, "%s: %s\n", argv[2], error.message);
        return 4;
    }
    /* The twins are written for these. */
    if (oracle.model->scorer.form != DM_FORM_CLASSES || !oracle.model->extractor->vectors) {
        (void)fprintf(stderr, "%s: not a linear model of one function a class with word vectors\n", argv[2]);
        return 4;
    }
    read_vectors(&oracle);
    bool agree = all_agree(&oracle, count);
    dm_model_free(oracle.model);
    dm_extractor_free(oracle.words_alone);
    dm_workspace_free(oracle.workspace);
    dm_vector_free(&oracle.kept);
    dm_vector_free(&oracle.hashed);
    dm_places_free(&oracle.places);
    dm_arena_free(oracle.arena);
    return agree ? 0 : 1;
}
