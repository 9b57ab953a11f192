#include "syntax/tagger.h"

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

void dm_tag_features(const dm_word *words, size_t count, size_t place, uint32_t previous, uint32_t before,
                     dm_features *features) {
    const dm_word *word = &words[place];
    const dm_word *left = word_at(words, count, place, -1);
    const dm_word *left2 = word_at(words, count, place, -2);
    const dm_word *right = word_at(words, count, place, 1);
    const dm_word *right2 = word_at(words, count, place, 2);
    bool first = place == 0;
    uint64_t capitals = word->capital + 2u * left->capital + 4u * right->capital;
    features->count = 0;
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
    dm_feature(features, previous, 0, 0);
    dm_feature(features, previous, before, 0);
    dm_feature(features, previous, word->form, 0);
    dm_feature(features, left->form, 0, 0);
    dm_feature(features, right->form, 0, 0);
    dm_feature(features, left2->form, 0, 0);
    dm_feature(features, right2->form, 0, 0);
    dm_feature(features, left->form, word->form, 0);
    dm_feature(features, word->form, right->form, 0);
    dm_feature(features, right->suffix3, 0, 0);
    dm_feature(features, left->suffix3, 0, 0);
    dm_feature(features, capitals, first, 0);
    dm_feature(features, word->suffix3, previous, 0);
    dm_feature(features, word->suffix3, previous, before);
    dm_feature(features, previous, right->form, 0);
    dm_feature(features, word->suffix3, right->form, 0);
    dm_feature(features, word->suffix2, right->suffix3, previous);
}

void dm_tag_sentence(const dm_tagger *tagger, const dm_word *words, size_t count, uint8_t *tags) {
    dm_features features;
    int16_t sums[DM_CLASSES_MOST];
    uint32_t previous = DM_TAG_NONE;
    uint32_t before = DM_TAG_NONE;
    for (size_t place = 0; place < count; place++) {
        uint32_t tag = (uint32_t)dm_narrow_find(&tagger->only, dm_mix(words[place].form, 0), DM_TAGS_MOST);
        if (tag >= tagger->tag_count) {
            dm_tag_features(words, count, place, previous, before, &features);
            dm_sparse_sum(&tagger->weights, features.keys, features.count, sums);
            tag = dm_heaviest(sums, tagger->tag_count);
        }
        tags[place] = (uint8_t)tag;
        before = previous;
        previous = tag;
    }
}
