#include "syntax/tagger.h"

#include "syntax/memory.h"

static const char *const part_names[DM_PART_COUNT] = {
    "ADJ",  "ADP",  "ADV",   "AUX",   "CCONJ", "DET", "INTJ", "NOUN", "NUM",
    "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X",
};

const char *dm_part_name(dm_part part) {
    return part < DM_PART_COUNT ? part_names[part] : "X";
}

dm_part dm_part_named(dm_text name) {
    for (int part = 0; part < DM_PART_COUNT; part++) {
        if (dm_text_equal(name, dm_text_of(part_names[part]))) {
            return (dm_part)part;
        }
    }
    return DM_PART_COUNT;
}

/* One tag a line: universal part of speech, a tab, the treebank's own. */
static dm_status read_tags(dm_text lines, dm_tagger *tagger, dm_error *error) {
    dm_text line = {0};
    while (dm_text_next_field(&lines, '\n', &line) && line.length > 0) {
        dm_text part = {0};
        bool split = dm_text_next_field(&line, '\t', &part) && line.bytes != NULL;
        dm_tag tag = {.name = line, .part = dm_part_named(part)};
        if (!split || tag.part == DM_PART_COUNT || tagger->tag_count == DM_TAGS_MOST) {
            return dm_fail(error, DM_BAD_MODEL, "the list of tags is damaged");
        }
        tagger->tags[tagger->tag_count++] = tag;
    }
    return tagger->tag_count > 0 ? DM_OK : dm_fail(error, DM_BAD_MODEL, "the list of tags is empty");
}

/* The first half of the digest of the weights, as far as a number holds it. */
static uint64_t identity_of(const dm_weights *weights) {
    dm_text digest = dm_weights_digest(weights, "tagger.weights");
    uint64_t identity = 0;
    for (size_t digit = 0; digit < digest.length && digit < 2 * sizeof identity; digit++) {
        char letter = digest.bytes[digit];
        identity = identity << 4 | (uint64_t)(letter <= '9' ? letter - '0' : letter - 'a' + 10);
    }
    return identity;
}

dm_status dm_tagger_open(const dm_weights *weights, dm_tagger *tagger, dm_error *error) {
    *tagger = (dm_tagger){0};
    dm_text lines = {0};
    dm_status status = dm_weights_section(weights, "tags", &lines, error);
    if (status == DM_OK) {
        status = read_tags(lines, tagger, error);
    }
    if (status == DM_OK) {
        status = dm_weights_narrow(weights, "tagger.only", &tagger->only, error);
    }
    if (status == DM_OK) {
        status = dm_weights_sparse(weights, "tagger.weights", &tagger->weights, error);
    }
    tagger->identity = identity_of(weights);
    if (status == DM_OK && tagger->weights.class_count != tagger->tag_count) {
        status = dm_fail(error, DM_BAD_MODEL, "the tagger does not know the tags that are listed");
    }
    return status;
}

/* The word `offset` places away; a word of zeros outside the sentence. */
static const dm_word *word_at(const dm_word *words, size_t count, size_t place, int offset) {
    static const dm_word outside = {0};
    size_t at = place + (size_t)(ptrdiff_t)offset; /* wraps below 0, and is then beyond the count */
    return at < count ? &words[at] : &outside;
}

enum { GROUP_PLACES = 32 /* numbers of a group's features */ };

static void add_own(const dm_word *word, bool first, dm_features *features) {
    dm_feature(features, 0, 0, 0);
    dm_feature(features, word->form, 0, 0);
    dm_feature(features, word->form, word->capital, first);
    dm_feature(features, word->suffix4, 0, 0);
    dm_feature(features, word->suffix3, 0, 0);
    dm_feature(features, word->suffix2, 0, 0);
    dm_feature(features, word->suffix1, 0, 0);
    dm_feature(features, word->prefix3, 0, 0);
    dm_feature(features, word->shape, 0, 0);
    dm_feature(features, word->shape, first, 0);
}

void dm_tag_features_of(const dm_word *word, bool first, dm_tag_group group, dm_features *features) {
    features->place = (uint32_t)group * GROUP_PLACES;
    if (group == DM_TAG_OWN) {
        add_own(word, first, features);
        return;
    }
    dm_feature(features, word->form, 0, 0);
    if (group == DM_TAG_LEFT || group == DM_TAG_RIGHT) {
        dm_feature(features, word->suffix3, 0, 0);
    }
}

/* Those that look at several words or tags. */
static void add_rest(const dm_word *words, size_t count, size_t place, uint32_t previous, uint32_t before,
                     dm_features *features) {
    const dm_word *word = &words[place];
    const dm_word *left = word_at(words, count, place, -1);
    const dm_word *right = word_at(words, count, place, 1);
    uint64_t capitals = word->capital + 2u * left->capital + 4u * right->capital;
    features->place = DM_TAG_KEPT * GROUP_PLACES;
    dm_feature(features, previous, 0, 0);
    dm_feature(features, previous, before, 0);
    dm_feature(features, previous, word->form, 0);
    dm_feature(features, left->form, word->form, 0);
    dm_feature(features, word->form, right->form, 0);
    dm_feature(features, capitals, place == 0, 0);
    dm_feature(features, word->suffix3, previous, 0);
    dm_feature(features, word->suffix3, previous, before);
    dm_feature(features, previous, right->form, 0);
    dm_feature(features, word->suffix3, right->form, 0);
    dm_feature(features, word->suffix2, right->suffix3, previous);
}

static const int offsets[DM_TAG_KEPT] = {0, -1, 1, -2, 2}; /* of the words that the groups look at */

void dm_tag_features(const dm_word *words, size_t count, size_t place, uint32_t previous, uint32_t before,
                     dm_features *features) {
    dm_features_start(features, 0);
    for (dm_tag_group group = DM_TAG_OWN; group < DM_TAG_KEPT; group++) {
        dm_tag_features_of(word_at(words, count, place, offsets[group]), place == 0, group, features);
    }
    add_rest(words, count, place, previous, before, features);
}

/* What all features weigh: those of single words from memory, where the word is not its sentence's first. */
static void weigh_tags(const dm_tagger *tagger, dm_memory *memory, const dm_word *words, size_t count,
                       size_t place, uint32_t previous, uint32_t before, int16_t sums[DM_CLASSES_MOST]) {
    dm_features features;
    if (memory == NULL || place == 0) {
        dm_tag_features(words, count, place, previous, before, &features);
        dm_sparse_sum(&tagger->weights, features.keys, features.count, sums);
        return;
    }
    int16_t together[DM_MEMORY_TAGS] = {0};
    dm_features_start(&features, 0);
    for (dm_tag_group group = DM_TAG_OWN; group < DM_TAG_KEPT; group++) {
        const dm_word *word = word_at(words, count, place, offsets[group]);
        const int16_t *kept = dm_memory_weigh(memory, tagger, word, group);
        if (kept == NULL) {
            dm_tag_features_of(word, false, group, &features);
            continue;
        }
        for (int tag = 0; tag < DM_MEMORY_TAGS; tag++) {
            together[tag] = (int16_t)(together[tag] + kept[tag]);
        }
    }
    add_rest(words, count, place, previous, before, &features);
    dm_buckets_fetch(tagger->weights.buckets, tagger->weights.bucket_count, features.keys, features.count);
    memcpy(sums, together, sizeof together);
    dm_sparse_add(&tagger->weights, features.keys, features.count, sums);
    dm_sums_end(sums, tagger->tag_count);
}

void dm_tag_sentence(const dm_tagger *tagger, dm_memory *memory, const dm_word *words, size_t count,
                     uint8_t *tags) {
    int16_t sums[DM_CLASSES_MOST];
    uint32_t previous = DM_TAG_NONE;
    uint32_t before = DM_TAG_NONE;
    for (size_t place = 0; place < count; place++) {
        uint32_t tag = (uint32_t)dm_narrow_find(&tagger->only, dm_mix(words[place].form, 0), DM_TAGS_MOST);
        if (tag >= tagger->tag_count) {
            weigh_tags(tagger, memory, words, count, place, previous, before, sums);
            tag = dm_heaviest(sums, tagger->tag_count);
        }
        tags[place] = (uint8_t)tag;
        before = previous;
        previous = tag;
    }
}
