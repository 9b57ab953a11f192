#include "features/extractor.h"

#include <stdlib.h>

#include "base/embedded.h"
#include "features/parsing.h"
#include "features/weighting.h"

dm_status dm_extractor_new(const dm_recipe *recipe, const dm_lexicon *lexicon, dm_extractor **extractor,
                           dm_error *error) {
    dm_extractor *fresh = malloc(sizeof *fresh);
    if (!fresh) {
        return dm_out_of_memory(error);
    }
    *fresh = (dm_extractor){.recipe = *recipe, .lexicon = lexicon};
    for (int amount = 0; amount < DM_SMALL_COUNTS; amount++) {
        fresh->sublinear[amount] = recipe->sublinear ? dm_sublinear(amount) : amount;
    }
    dm_status status = DM_OK;
    if (recipe->meaning || recipe->clauses) {
        status = dm_vectors_parse(dm_embedded("vectors-en"), &fresh->vectors, error);
    }
    if (status == DM_OK && (recipe->mask_names || recipe->clauses)) {
        status = dm_names_parse(dm_embedded("names.tsv"), &fresh->names, error);
    }
    if (status == DM_OK && recipe->clauses) {
        status = dm_parsing_open(&fresh->engine, error);
    }
    if (status == DM_OK && recipe->clauses) {
        status = dm_parsing_digest(fresh->engine, fresh->parser, error);
    }
    if (status != DM_OK) {
        dm_extractor_free(fresh);
        return status;
    }
    *extractor = fresh;
    return DM_OK;
}

void dm_extractor_store(const dm_extractor *extractor, dm_buffer *tables) {
    dm_dictionary_store(extractor->dictionary, tables);
}

dm_status dm_extractor_map(dm_tables *tables, const dm_recipe *recipe, const dm_lexicon *lexicon,
                           dm_extractor **extractor, dm_error *error) {
    dm_extractor *fresh;
    dm_status status = dm_extractor_new(recipe, lexicon, &fresh, error);
    if (status != DM_OK) {
        return status;
    }
    status = dm_dictionary_map(tables, &fresh->dictionary, error);
    if (status != DM_OK) {
        dm_extractor_free(fresh);
        return status;
    }
    *extractor = fresh;
    return DM_OK;
}

void dm_extractor_free(dm_extractor *extractor) {
    if (extractor) {
        dm_dictionary_free(extractor->dictionary);
        dm_vectors_free(extractor->vectors);
        dm_names_free(extractor->names);
        dm_parsing_free(extractor->engine);
        free(extractor);
    }
}

dm_status dm_extractor_prune(dm_extractor *extractor, const bool *keep, dm_error *error) {
    const dm_dictionary *old = extractor->dictionary;
    dm_entry *entries = calloc(old->count ? old->count : 1, sizeof *entries);
    if (!entries) {
        return dm_out_of_memory(error);
    }
    size_t kept = 0;
    for (uint32_t feature = 0; feature < old->count; feature++) {
        if (keep[feature]) {
            entries[kept++] = (dm_entry){.term = dm_dictionary_term(old, feature),
                                         .key = old->features[feature].key,
                                         .family = dm_dictionary_family(old, feature),
                                         .frequency = old->frequencies[feature]};
        }
    }
    dm_dictionary *dictionary;
    dm_status status = dm_dictionary_new(entries, kept, old->documents, extractor->recipe.inverse_frequency,
                                         &dictionary, error);
    free(entries);
    if (status == DM_OK) {
        dm_dictionary_free(extractor->dictionary);
        extractor->dictionary = dictionary;
    }
    return status;
}

dm_status dm_extractor_parse_passage(const dm_extractor *extractor, dm_passage *passage, dm_error *error) {
    return extractor->engine ? dm_parsing_parse(extractor->engine, passage, error) : DM_OK;
}

bool dm_extractor_reads_sentences(const dm_extractor *extractor) {
    return extractor->engine || (extractor->recipe.lexicon && extractor->lexicon);
}

void dm_extractor_narrow(dm_extractor *extractor, const dm_recipe *recipe) {
    extractor->recipe = *recipe;
    if (!recipe->clauses) {
        dm_parsing_free(extractor->engine);
        extractor->engine = NULL;
    }
}

size_t dm_extractor_count(const dm_extractor *extractor) {
    return extractor->dictionary->count;
}

const char *dm_extractor_family(const dm_extractor *extractor, uint32_t feature) {
    return dm_families[dm_dictionary_family(extractor->dictionary, feature)].name;
}

dm_text dm_extractor_term(const dm_extractor *extractor, uint32_t feature) {
    return dm_dictionary_term(extractor->dictionary, feature);
}

void dm_extractor_print(const dm_extractor *extractor, dm_buffer *text) {
    const dm_dictionary *dictionary = extractor->dictionary;
    dm_buffer_add_string(text, "features\t");
    dm_buffer_add_unsigned(text, DM_FEATURES_VERSION);
    dm_buffer_add_byte(text, '\t');
    dm_buffer_add_unsigned(text, dictionary->documents);
    if (extractor->engine) {
        dm_buffer_add_byte(text, '\t');
        dm_buffer_add_string(text, extractor->parser);
    }
    dm_buffer_add_byte(text, '\n');
    for (uint32_t feature = 0; feature < dictionary->count; feature++) {
        dm_buffer_add_string(text, dm_extractor_family(extractor, feature));
        dm_buffer_add_byte(text, '\t');
        dm_buffer_add(text, dm_dictionary_term(dictionary, feature));
        dm_buffer_add_byte(text, '\t');
        dm_buffer_add_unsigned(text, dictionary->frequencies[feature]);
        dm_buffer_add_byte(text, '\n');
    }
}
