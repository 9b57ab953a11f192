/* From a passage to a sparse vector of named features.
 *
 *   passage -> terms of each family (strings) -> dictionary (document frequency cut) -> weighted, normalised
 * vector
 *
 * A recipe says which families there are and how they are weighted. The bundle carries recipe, dictionary and
 * lexicons, so that training and prediction cannot disagree. */
#ifndef DM_FEATURES_FEATURES_H
#define DM_FEATURES_FEATURES_H

#include "base/buffer.h"
#include "base/error.h"
#include "base/table.h"
#include "document/document.h"

/* Raised whenever the terms that a text gives change: a model of another version is refused with a reason. */
#define DM_FEATURES_VERSION 1

struct dm_parse;

/* What is scored: consecutive tokens of a document, and who acts on whom in them. */
typedef struct dm_passage {
    const dm_document *document;
    dm_range tokens;
    dm_range source; /* inside tokens, absent when unknown */
    dm_range target;
    const struct dm_parse *parse; /* of the whole document; NULL: extractors parse it where they need it */
} dm_passage;

/* One element of a sparse vector. Vectors are sorted by feature, each feature once, values finite and not 0.
 * A value is a decimal of 8 significant digits: what "%.8g" prints of it reads back as the same double, so
 * that vectors that libsvm has stored are those that it was trained with. */
typedef struct dm_element {
    uint32_t feature; /* 0 .. feature count - 1 */
    double value;
} dm_element;

typedef struct dm_vector {
    dm_element *elements; /* [count] */
    size_t count;
    size_t capacity;
} dm_vector;

/* Where a feature was seen, for explanations: bytes of the document. A feature seen more than once gives one
 * place a time. */
typedef struct dm_place {
    uint32_t feature;
    dm_span span;
} dm_place;

typedef struct dm_places {
    dm_place *places; /* [count] in text order within a family */
    size_t count;
    size_t capacity;
} dm_places;

/* Which features, as parsed from the recipe's JSON; see dm_recipe_parse. */
typedef struct dm_recipe {
    uint32_t word_from, word_to;           /* word n-grams; 0, 0: none */
    uint32_t character_from, character_to; /* character n-grams within words; 0, 0: none */
    bool windows;           /* role windows: words between source and target, words after the source */
    uint32_t window_length; /* words after the source; 9 */
    bool lexicon; /* categories of the lexicon, with negation scope, in the text and in the windows */
    bool meaning; /* mean word vectors of the text and, with windows, of the windows */
    bool clauses; /* who does what to whom, by the parse; with meaning also the mean vectors of verbs, objects
                     and the way from source to target */
    bool mask_names; /* of states, their people and persons become one word, so that no name decides */
    uint32_t minimum_frequency; /* documents that must hold a feature */
    bool sublinear;             /* 1 + ln(count) */
    bool inverse_frequency;     /* ln((1 + n) / (1 + df)) + 1 */
} dm_recipe;

/* The initialiser of dm_recipe_default, for structures that hold a recipe. */
#define DM_RECIPE_DEFAULT                                                                                    \
    {                                                                                                        \
        .word_from = 1, .word_to = 2, .character_from = 2, .character_to = 5, .windows = true,               \
        .window_length = 9, .lexicon = true, .meaning = true, .clauses = false, .minimum_frequency = 2,      \
        .sublinear = true, .inverse_frequency = true                                                         \
    }

extern const dm_recipe dm_recipe_default;

/* As JSON, and back with every key checked. */
void dm_recipe_print(const dm_recipe *recipe, dm_buffer *json);
dm_status dm_recipe_parse(dm_text json, dm_recipe *recipe, dm_error *error);

/* Parts of a recipe that stand and fall together, such as the n-grams of words with all their lengths: what
 * cross-validation may leave out. Each has the name by which people know it. */
size_t dm_recipe_part_count(void);
const char *dm_recipe_part_name(size_t part);
bool dm_recipe_has_part(const dm_recipe *recipe, size_t part);
void dm_recipe_drop_part(dm_recipe *recipe, size_t part);

/* A lexicon: terms (words, several words, wildcards) in categories. See lexicon.h. */
typedef struct dm_lexicon dm_lexicon;

/* Recipe, dictionary and lexicon together: all that turns passages into vectors. Read-only once made; shared
 * by threads. */
typedef struct dm_extractor dm_extractor;

/* Memory that one thread reuses from passage to passage. */
typedef struct dm_workspace dm_workspace;
dm_workspace *dm_workspace_new(void); /* NULL when memory ends */
void dm_workspace_free(dm_workspace *workspace);

/* Learns the dictionary and the document frequencies of `count` training passages, in their order, in so many
 * threads, of which the result knows nothing. `lexicon` may be NULL and must outlive the extractor. */
dm_status dm_extractor_learn(const dm_recipe *recipe, const dm_lexicon *lexicon, const dm_passage *passages,
                             size_t count, size_t threads, dm_extractor **extractor, dm_error *error);

/* Keeps only the features with keep[feature] true and numbers them anew, in order. */
dm_status dm_extractor_prune(dm_extractor *extractor, const bool *keep, dm_error *error);

/* The extractor of a recipe that wants fewer families, none of which the dictionary has lost a feature of. */
void dm_extractor_narrow(dm_extractor *extractor, const dm_recipe *recipe);

/* As the text of a bundle's section, and back. The first line is "features" TAB DM_FEATURES_VERSION TAB the
 * number of training passages; then one feature a line: FAMILY TAB TERM TAB FREQUENCY, by family and the byte
 * order of terms. DM_BAD_MODEL with the line. */
void dm_extractor_print(const dm_extractor *extractor, dm_buffer *text);
dm_status dm_extractor_parse(dm_text text, const dm_recipe *recipe, const dm_lexicon *lexicon,
                             dm_extractor **extractor, dm_error *error);
void dm_extractor_free(dm_extractor *extractor);

/* What is worked out of a section, and an extractor over it: `tables` must outlive it. Nothing is checked but
 * lengths. */
struct dm_tables;
void dm_extractor_store(const dm_extractor *extractor, dm_buffer *tables);
dm_status dm_extractor_map(struct dm_tables *tables, const dm_recipe *recipe, const dm_lexicon *lexicon,
                           dm_extractor **extractor, dm_error *error);

size_t dm_extractor_count(const dm_extractor *extractor);

/* Parses the passage's document into its arena when the extractor's recipe needs that and `passage` has no
 * parse yet; for passages that are read more than once. DM_NO_MEMORY. */
dm_status dm_extractor_parse_passage(const dm_extractor *extractor, dm_passage *passage, dm_error *error);

/* Whether the features depend on where sentences end. */
bool dm_extractor_reads_sentences(const dm_extractor *extractor);

/* A feature's family ("word", "character", "between", "after", "lexicon", "lexicon-between",
 * "lexicon-after", "clause", "clause-pair", "meaning", "meaning-between", "meaning-after", "meaning-verb",
 * "meaning-object", "meaning-path") and term, as shown to people. The meanings'
 * terms are numbers of dimensions, which say nothing to people and have no places. */
const char *dm_extractor_family(const dm_extractor *extractor, uint32_t feature);
dm_text dm_extractor_term(const dm_extractor *extractor, uint32_t feature);

/* The vector of a passage. `places` may be NULL. Both keep their memory from call to call and are freed with
 * dm_vector_free and dm_places_free. */
dm_status dm_extract(const dm_extractor *extractor, const dm_passage *passage, dm_workspace *workspace,
                     dm_vector *vector, dm_places *places, dm_error *error);

void dm_vector_free(dm_vector *vector);
void dm_places_free(dm_places *places);

#endif
