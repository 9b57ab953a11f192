#include "syntax/memory.h"

dm_memory *dm_memory_of(dm_arena *arena, const dm_tagger *tagger) {
    return tagger->tag_count <= DM_MEMORY_TAGS ? dm_arena_keep(arena, tagger->identity, sizeof(dm_memory))
                                               : NULL;
}

/* Mixes up to eight bytes at a time. */
static uint32_t slot_of(dm_text form) {
    uint64_t hash = form.length;
    for (size_t at = 0; at < form.length; at += sizeof hash) {
        uint64_t eight = 0;
        size_t left = form.length - at;
        memcpy(&eight, form.bytes + at, left < sizeof eight ? left : sizeof eight);
        hash = dm_mix(hash, eight);
    }
    return (uint32_t)(hash >> 40) % DM_MEMORY_WORDS;
}

dm_word dm_memory_word(dm_memory *memory, dm_text form) {
    if (memory == NULL || form.length == 0 || form.length > DM_MEMORY_LETTERS) {
        return dm_word_of(form);
    }
    dm_known_word *known = &memory->words[slot_of(form)];
    if (known->length != form.length || memcmp(known->bytes, form.bytes, form.length) != 0) {
        memcpy(known->bytes, form.bytes, form.length);
        known->length = (uint32_t)form.length;
        known->word = dm_word_of(form);
    }
    return known->word;
}

static bool same_word(const dm_word *left, const dm_word *right) {
    return left->form == right->form && left->shape == right->shape && left->capital == right->capital &&
           left->suffix4 == right->suffix4 && left->suffix3 == right->suffix3 &&
           left->suffix2 == right->suffix2 && left->suffix1 == right->suffix1 &&
           left->prefix3 == right->prefix3;
}

static void weigh(const dm_tagger *tagger, dm_weighed_word *weighed, dm_tag_group group) {
    dm_features features;
    dm_features_start(&features, 0);
    dm_tag_features_of(&weighed->word, false, group, &features);
    memset(weighed->sums[group], 0, sizeof weighed->sums[group]);
    dm_sparse_add(&tagger->weights, features.keys, features.count, weighed->sums[group]);
    weighed->known[group] = true;
}

const int16_t *dm_memory_weigh(dm_memory *memory, const dm_tagger *tagger, const dm_word *word,
                               dm_tag_group group) {
    enum { MOST_WORTH = 8 };
    uint64_t hash = dm_mix(word->form, word->shape);
    dm_weighed_word *weighed = &memory->weighed[(hash >> 40) % DM_MEMORY_WEIGHED];
    if (weighed->worth > 0 && !same_word(&weighed->word, word)) {
        weighed->worth--;
        return NULL;
    }
    if (weighed->worth == 0) {
        weighed->word = *word;
        memset(weighed->known, 0, sizeof weighed->known);
    }
    weighed->worth += weighed->worth < MOST_WORTH;
    if (!weighed->known[group]) {
        weigh(tagger, weighed, group);
    }
    return weighed->sums[group];
}
