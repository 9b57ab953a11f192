/* Learning a dictionary takes two passes over the passages: the first counts keys, the second writes down the
 * strings of the keys that are kept, and counts these once more.
 *
 * The first table is bounded. When it is full, what is rarest so far goes, and from then on every count may
 * be short by as much (Manku and Motwani, "Approximate frequency counts over data streams", VLDB 2002); the
 * second count is not. Two strings that share a key of 64 bits are one feature, named after the first. */
#include <stdlib.h>

#include "features/extractor.h"

/* A key and in how many passages it was seen. */
typedef struct counter {
    uint64_t key;
    uint32_t frequency; /* 0: the place is free; in the second pass: as last in the first */
    uint32_t last; /* in the first pass: 1 + the last passage that held it; then: the entry, or DM_NONE */
} counter;

typedef struct learning {
    dm_reading reading;
    const dm_passage *passages; /* [passage_count] */
    size_t passage_count;
    counter *counters; /* [1 << bits], at most half full */
    unsigned bits;
    size_t counter_count;
    uint32_t forgotten; /* counts may be short by this */
    uint32_t passage;   /* 1 + the number of the one being read */
    uint32_t family;    /* whose terms come */
    dm_entry *entries;  /* [entry_count] */
    size_t entry_count;
    dm_arena *arena; /* of the terms */
    dm_buffer string;
    dm_sink sink;
} learning;

enum { FIRST_BITS = 16, MOST_BITS = 26 };

static size_t find(const counter *counters, unsigned bits, uint64_t key) {
    size_t mask = ((size_t)1 << bits) - 1;
    size_t slot = (size_t)((key * 0x9e3779b97f4a7c15u) >> (64 - bits));
    while (counters[slot].frequency && counters[slot].key != key) {
        slot = (slot + 1) & mask;
    }
    return slot;
}

static bool double_counters(learning *learner) {
    counter *larger = calloc((size_t)2 << learner->bits, sizeof *larger);
    if (!larger) {
        return false;
    }
    for (size_t i = 0; i < (size_t)1 << learner->bits; i++) {
        if (learner->counters[i].frequency) {
            larger[find(larger, learner->bits + 1, learner->counters[i].key)] = learner->counters[i];
        }
    }
    free(learner->counters);
    learner->counters = larger;
    learner->bits++;
    return true;
}

/* Forgets the rarest keys until a quarter of the table is free. */
static bool forget_rare(learning *learner) {
    size_t places = (size_t)1 << learner->bits;
    while (learner->counter_count > places / 4) {
        counter *kept = calloc(places, sizeof *kept);
        if (!kept) {
            return false;
        }
        learner->forgotten++;
        learner->counter_count = 0;
        for (size_t i = 0; i < places; i++) {
            if (learner->counters[i].frequency > learner->forgotten) {
                kept[find(kept, learner->bits, learner->counters[i].key)] = learner->counters[i];
                learner->counter_count++;
            }
        }
        free(learner->counters);
        learner->counters = kept;
    }
    return true;
}

static bool make_room(learning *learner) {
    bool full = learner->counter_count >= (size_t)1 << (learner->bits - 1);
    return !full || (learner->bits < MOST_BITS ? double_counters(learner) : forget_rare(learner));
}

/* First pass: counts each key once a passage. */
static bool count_terms(void *context, const dm_term *terms, size_t count) {
    learning *learner = context;
    for (size_t i = 0; i < count; i++) {
        if (!make_room(learner)) {
            return false;
        }
        counter *place = &learner->counters[find(learner->counters, learner->bits, terms[i].key)];
        if (!place->frequency) {
            place->key = terms[i].key;
            learner->counter_count++;
        }
        if (place->last != learner->passage) {
            place->last = learner->passage;
            place->frequency++;
        }
    }
    return true;
}

/* Writes the string of a term down. */
static bool name_entry(learning *learner, const dm_term *term, dm_entry *entry) {
    dm_buffer_clear(&learner->string);
    dm_families[learner->family].print(&learner->reading, term, &learner->string);
    entry->family = learner->family;
    entry->term = learner->string.failed ? (dm_text){0}
                                         : dm_arena_copy(learner->arena, dm_buffer_text(&learner->string));
    return entry->term.bytes != NULL;
}

/* Second pass: names the entries where they are first seen, and counts them. */
static bool name_terms(void *context, const dm_term *terms, size_t count) {
    learning *learner = context;
    for (size_t i = 0; i < count; i++) {
        counter *place = &learner->counters[find(learner->counters, learner->bits, terms[i].key)];
        if (!place->frequency || place->last == DM_NONE) {
            continue;
        }
        dm_entry *entry = &learner->entries[place->last];
        if (!entry->term.bytes && !name_entry(learner, &terms[i], entry)) {
            return false;
        }
        if (place->frequency != learner->passage) {
            place->frequency = learner->passage;
            entry->frequency++;
        }
    }
    return true;
}

/* Reads all passages and hands every term to `take`. */
static dm_status pass(learning *learner, bool (*take)(void *, const dm_term *, size_t), dm_error *error) {
    learner->sink.take = take;
    learner->sink.context = learner;
    for (size_t i = 0; i < learner->passage_count; i++) {
        learner->passage = (uint32_t)i + 1;
        dm_status status = dm_reading_read(&learner->reading, &learner->passages[i], error);
        if (status != DM_OK) {
            return status;
        }
        for (uint32_t family = 0; family < DM_FAMILY_COUNT; family++) {
            learner->family = family;
            if (dm_family_is_wanted(&dm_families[family], learner->reading.recipe)) {
                dm_family_emit(&dm_families[family], &learner->reading, &learner->sink);
            }
        }
        if (learner->sink.failed) {
            return dm_out_of_memory(error);
        }
    }
    return DM_OK;
}

/* Makes an entry of each key that may be frequent enough. */
static dm_status choose(learning *learner, dm_error *error) {
    uint32_t least = learner->reading.recipe->minimum_frequency;
    size_t count = 0;
    for (size_t i = 0; i < (size_t)1 << learner->bits; i++) {
        counter *place = &learner->counters[i];
        bool frequent = place->frequency && place->frequency + learner->forgotten >= least;
        place->last = frequent ? (uint32_t)count++ : DM_NONE;
    }
    if (count > DM_FEATURES_MOST) {
        return dm_fail(error, DM_OVER_LIMIT, "more than %d features", DM_FEATURES_MOST);
    }
    learner->entries = dm_arena_take(learner->arena, count, sizeof *learner->entries);
    if (!learner->entries) {
        return dm_out_of_memory(error);
    }
    learner->entry_count = count;
    for (size_t i = 0; i < (size_t)1 << learner->bits; i++) {
        counter *place = &learner->counters[i];
        if (place->last != DM_NONE) {
            learner->entries[place->last] = (dm_entry){.key = place->key};
            place->frequency = DM_NONE;
        }
    }
    return DM_OK;
}

static int compare(const void *left, const void *right) {
    return dm_entry_compare(left, right);
}

static dm_status learn(learning *learner, dm_dictionary **dictionary, dm_error *error) {
    dm_status status = pass(learner, count_terms, error);
    if (status == DM_OK) {
        status = choose(learner, error);
    }
    if (status == DM_OK) {
        status = pass(learner, name_terms, error);
    }
    if (status != DM_OK) {
        return status;
    }
    size_t kept = 0;
    for (size_t i = 0; i < learner->entry_count; i++) {
        bool frequent = learner->entries[i].frequency >= learner->reading.recipe->minimum_frequency;
        if (frequent && dm_term_is_clean(learner->entries[i].term)) {
            learner->entries[kept++] = learner->entries[i];
        }
    }
    if (kept) {
        qsort(learner->entries, kept, sizeof *learner->entries, compare);
    }
    return dm_dictionary_new(learner->entries, kept, learner->passage_count,
                             learner->reading.recipe->inverse_frequency, dictionary, error);
}

static void free_learner(learning *learner) {
    if (learner) {
        dm_reading_free(&learner->reading);
        dm_buffer_free(&learner->string);
        dm_arena_free(learner->arena);
        free(learner->counters);
        free(learner);
    }
}

dm_status dm_extractor_learn(const dm_recipe *recipe, const dm_lexicon *lexicon, const dm_passage *passages,
                             size_t count, dm_extractor **extractor, dm_error *error) {
    if (count >= DM_NONE) {
        return dm_fail(error, DM_OVER_LIMIT, "more than %u passages", DM_NONE);
    }
    learning *learner = calloc(1, sizeof *learner);
    if (learner) {
        learner->bits = FIRST_BITS;
        learner->counters = calloc((size_t)1 << FIRST_BITS, sizeof *learner->counters);
        learner->arena = dm_arena_new(0);
    }
    if (!learner || !learner->counters || !learner->arena) {
        free_learner(learner);
        return dm_out_of_memory(error);
    }
    learner->passages = passages;
    learner->passage_count = count;
    learner->reading.recipe = recipe;
    learner->reading.lexicon = lexicon;
    dm_extractor *fresh = NULL;
    dm_status status = dm_extractor_new(recipe, lexicon, &fresh, error);
    if (status == DM_OK) {
        learner->reading.vectors = fresh->vectors;
        learner->reading.names = fresh->names;
        learner->reading.engine = fresh->engine;
        status = learn(learner, &fresh->dictionary, error);
    }
    free_learner(learner);
    if (status != DM_OK) {
        dm_extractor_free(fresh);
        return status;
    }
    *extractor = fresh;
    return DM_OK;
}
