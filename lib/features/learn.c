/* Learning a dictionary takes two passes over the passages: the first counts keys, the second writes down the
 * strings of the keys that are kept, and counts these once more, since the first count is bounded in memory
 * and may be short. Two strings that share a key of 64 bits are one feature, named after the first.
 *
 * Threads read the passages, each a run of them. */
#include <stdlib.h>

#include "base/shards.h"
#include "features/extractor.h"
#include "features/key_counts.h"

/* A thread and what it finds. */
typedef struct reader {
    dm_reading reading;
    dm_sink sink;
    uint32_t passage; /* 1 + the number of the one being read */
    uint32_t family;  /* whose terms come */
    dm_key_counts counts;
    const dm_key_counts *chosen; /* whose marks are entries, or DM_NONE */
    dm_entry *entries;           /* [entry_count] seen in its own passages */
    uint32_t *last;              /* [entry_count] 1 + the last passage that held it */
    dm_arena *arena;             /* of the terms */
    dm_buffer string;
} reader;

typedef struct learning {
    const dm_extractor *extractor; /* without a dictionary */
    const dm_passage *passages;    /* [passage_count] */
    size_t passage_count;
    reader *readers; /* [reader_count] */
    size_t reader_count;
    size_t entry_count;
} learning;

/* First pass: counts each key once a passage. */
static bool count_terms(void *context, const dm_term *terms, size_t count) {
    reader *own = context;
    for (size_t i = 0; i < count; i++) {
        if (!dm_key_counts_note(&own->counts, terms[i].key, own->passage)) {
            return false;
        }
    }
    return true;
}

/* Writes the string of a term down. */
static bool name_entry(reader *own, const dm_term *term, dm_entry *entry) {
    dm_buffer_clear(&own->string);
    dm_families[own->family].print(&own->reading, term, &own->string);
    entry->key = term->key;
    entry->family = own->family;
    entry->term = own->string.failed ? (dm_text){0} : dm_arena_copy(own->arena, dm_buffer_text(&own->string));
    return entry->term.bytes != NULL;
}

/* Second pass: names the entries where they are first seen, and counts them. */
static bool name_terms(void *context, const dm_term *terms, size_t count) {
    reader *own = context;
    for (size_t i = 0; i < count; i++) {
        const dm_key_counter *counter = dm_key_counts_find(own->chosen, terms[i].key);
        if (!counter || counter->mark == DM_NONE) {
            continue;
        }
        dm_entry *entry = &own->entries[counter->mark];
        if (!entry->term.bytes && !name_entry(own, &terms[i], entry)) {
            return false;
        }
        entry->frequency += own->last[counter->mark] != own->passage;
        own->last[counter->mark] = own->passage;
    }
    return true;
}

/* Reads a run of passages and hands every term to `take`. */
static dm_status read_passages(const dm_shard *shard, bool (*take)(void *, const dm_term *, size_t),
                               dm_error *error) {
    const learning *learner = shard->context;
    reader *own = &learner->readers[shard->number];
    own->sink.take = take;
    own->sink.context = own;
    for (size_t i = shard->first; i < shard->end; i++) {
        own->passage = (uint32_t)i + 1;
        dm_status status = dm_reading_read(&own->reading, &learner->passages[i], error);
        if (status != DM_OK) {
            return status;
        }
        for (uint32_t family = 0; family < DM_FAMILY_COUNT; family++) {
            own->family = family;
            if (dm_family_is_wanted(&dm_families[family], own->reading.recipe)) {
                dm_family_emit(&dm_families[family], &own->reading, &own->sink);
            }
        }
        if (own->sink.failed) {
            return dm_out_of_memory(error);
        }
    }
    return DM_OK;
}

static dm_status count_passages(const dm_shard *shard, dm_error *error) {
    const learning *learner = shard->context;
    return dm_key_counts_init(&learner->readers[shard->number].counts)
               ? read_passages(shard, count_terms, error)
               : dm_out_of_memory(error);
}

static dm_status name_passages(const dm_shard *shard, dm_error *error) {
    const learning *learner = shard->context;
    reader *own = &learner->readers[shard->number];
    own->chosen = &learner->readers[0].counts;
    own->entries = calloc(learner->entry_count + 1, sizeof *own->entries);
    own->last = calloc(learner->entry_count + 1, sizeof *own->last);
    return own->entries && own->last ? read_passages(shard, name_terms, error) : dm_out_of_memory(error);
}

/* Makes an entry of each key that may be frequent enough, from all that was counted. */
static dm_status choose(learning *learner, dm_error *error) {
    dm_key_counts *all = &learner->readers[0].counts;
    for (size_t i = 1; i < learner->reader_count; i++) {
        if (!dm_key_counts_add(all, &learner->readers[i].counts)) {
            return dm_out_of_memory(error);
        }
        dm_key_counts_free(&learner->readers[i].counts);
    }
    for (size_t i = 0; i < (size_t)1 << all->bits; i++) {
        dm_key_counter *counter = &all->counters[i];
        uint64_t most = (uint64_t)counter->frequency + all->forgotten;
        bool frequent = counter->frequency && most >= learner->extractor->recipe.minimum_frequency;
        counter->mark = frequent ? (uint32_t)learner->entry_count++ : DM_NONE;
    }
    return learner->entry_count <= DM_FEATURES_MOST
               ? DM_OK
               : dm_fail(error, DM_OVER_LIMIT, "more than %d features", DM_FEATURES_MOST);
}

/* Adds up what all readers found, into the entries of the first; returns how many are frequent and clean. */
static size_t gather(learning *learner) {
    dm_entry *entries = learner->readers[0].entries;
    size_t kept = 0;
    for (size_t entry = 0; entry < learner->entry_count; entry++) {
        dm_entry sum = entries[entry];
        for (size_t i = 1; i < learner->reader_count; i++) {
            const dm_entry *other = &learner->readers[i].entries[entry];
            uint32_t frequency = sum.frequency + other->frequency;
            sum = sum.term.bytes ? sum : *other;
            sum.frequency = frequency;
        }
        if (sum.frequency >= learner->extractor->recipe.minimum_frequency && sum.term.bytes &&
            dm_term_is_clean(sum.term)) {
            entries[kept++] = sum;
        }
    }
    return kept;
}

static int compare(const void *left, const void *right) {
    return dm_entry_compare(left, right);
}

static dm_status learn(learning *learner, dm_dictionary **dictionary, dm_error *error) {
    size_t count = learner->passage_count;
    dm_status status = dm_shards_run(count_passages, learner, count, learner->reader_count, error);
    if (status == DM_OK) {
        status = choose(learner, error);
    }
    if (status == DM_OK) {
        status = dm_shards_run(name_passages, learner, count, learner->reader_count, error);
    }
    if (status != DM_OK) {
        return status;
    }
    dm_entry *entries = learner->readers[0].entries;
    size_t kept = gather(learner);
    if (kept) {
        qsort(entries, kept, sizeof *entries, compare);
    }
    return dm_dictionary_new(entries, kept, count, learner->extractor->recipe.inverse_frequency, dictionary,
                             error);
}

/* A reader as the extractor reads; its arena is all that it needs from the beginning. */
static bool open_reader(const dm_extractor *extractor, reader *own) {
    own->arena = dm_arena_new(0);
    own->reading.recipe = &extractor->recipe;
    own->reading.lexicon = extractor->lexicon;
    own->reading.vectors = extractor->vectors;
    own->reading.names = extractor->names;
    own->reading.engine = extractor->engine;
    return own->arena != NULL;
}

static void free_reader(reader *own) {
    dm_reading_free(&own->reading);
    dm_buffer_free(&own->string);
    dm_arena_free(own->arena);
    dm_key_counts_free(&own->counts);
    free(own->entries);
    free(own->last);
}

static dm_status learn_dictionary(dm_extractor *extractor, const dm_passage *passages, size_t count,
                                  size_t threads, dm_error *error) {
    learning learner = {.extractor = extractor,
                        .passages = passages,
                        .passage_count = count,
                        .readers = calloc(threads, sizeof *learner.readers),
                        .reader_count = threads};
    dm_status status = learner.readers ? DM_OK : dm_out_of_memory(error);
    for (size_t i = 0; i < threads && status == DM_OK; i++) {
        status = open_reader(extractor, &learner.readers[i]) ? DM_OK : dm_out_of_memory(error);
    }
    if (status == DM_OK) {
        status = learn(&learner, &extractor->dictionary, error);
    }
    for (size_t i = 0; learner.readers && i < threads; i++) {
        free_reader(&learner.readers[i]);
    }
    free(learner.readers);
    return status;
}

dm_status dm_extractor_learn(const dm_recipe *recipe, const dm_lexicon *lexicon, const dm_passage *passages,
                             size_t count, size_t threads, dm_extractor **extractor, dm_error *error) {
    if (count >= DM_NONE) {
        return dm_fail(error, DM_OVER_LIMIT, "more than %u passages", DM_NONE);
    }
    threads = threads < 1 ? 1 : threads > DM_SHARDS_MAXIMUM ? DM_SHARDS_MAXIMUM : threads;
    dm_extractor *fresh = NULL;
    dm_status status = dm_extractor_new(recipe, lexicon, &fresh, error);
    if (status == DM_OK) {
        status = learn_dictionary(fresh, passages, count, threads, error);
    }
    if (status != DM_OK) {
        dm_extractor_free(fresh);
        return status;
    }
    *extractor = fresh;
    return DM_OK;
}
