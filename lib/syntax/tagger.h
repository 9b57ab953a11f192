/* Parts of speech: a greedy averaged perceptron from left to right (Collins, "Discriminative training
 * methods for hidden Markov models", EMNLP 2002), with one tag a word for words that never have another. */
#ifndef DM_SYNTAX_TAGGER_H
#define DM_SYNTAX_TAGGER_H

#include "syntax/feature_list.h"
#include "syntax/spelling.h"
#include "syntax/weights.h"

/* Universal parts of speech; https://universaldependencies.org/u/pos/ */
typedef enum dm_part {
    DM_PART_ADJ,
    DM_PART_ADP,
    DM_PART_ADV,
    DM_PART_AUX,
    DM_PART_CCONJ,
    DM_PART_DET,
    DM_PART_INTJ,
    DM_PART_NOUN,
    DM_PART_NUM,
    DM_PART_PART,
    DM_PART_PRON,
    DM_PART_PROPN,
    DM_PART_PUNCT,
    DM_PART_SCONJ,
    DM_PART_SYM,
    DM_PART_VERB,
    DM_PART_X,
    DM_PART_COUNT
} dm_part;

/* A tag joins both parts of speech of the treebank. */
typedef struct dm_tag {
    dm_text name; /* Penn Treebank: "VBD" */
    dm_part part;
} dm_tag;

enum { DM_TAGS_MOST = 255 }; /* so that a byte holds a tag, and the one beyond the sentence */

typedef struct dm_tagger {
    dm_tag tags[DM_TAGS_MOST];
    uint32_t tag_count;
    dm_narrow_table only; /* form -> the tag of a word that has no other */
    dm_sparse_table weights;
    uint64_t identity; /* of the weights: the start of their digest */
} dm_tagger;

struct dm_memory;

/* Reads the sections tags, tagger.only and tagger.weights. DM_BAD_MODEL. */
dm_status dm_tagger_open(const dm_weights *weights, dm_tagger *tagger, dm_error *error);

const char *dm_part_name(dm_part part);

/* DM_PART_COUNT for a name that is none. */
dm_part dm_part_named(dm_text name);

/* Tags one sentence of `count` words. The memory is of this tagger, or NULL. */
void dm_tag_sentence(const dm_tagger *tagger, struct dm_memory *memory, const dm_word *words, size_t count,
                     uint8_t *tags);

/* Groups of features that look at one word alone: at the word itself and at those beside it. */
typedef enum dm_tag_group {
    DM_TAG_OWN,
    DM_TAG_LEFT,
    DM_TAG_RIGHT,
    DM_TAG_LEFT2,
    DM_TAG_RIGHT2,
    DM_TAG_KEPT
} dm_tag_group;

/* Adds the features of a group. `first`: the word to be tagged is its sentence's first. */
void dm_tag_features_of(const dm_word *word, bool first, dm_tag_group group, dm_features *features);

/* All features of the word at `place`, given the two tags before it; for training. */
void dm_tag_features(const dm_word *words, size_t count, size_t place, uint32_t previous, uint32_t before,
                     dm_features *features);

/* The tag before the first word. */
#define DM_TAG_NONE ((uint32_t)DM_TAGS_MOST)

#endif
