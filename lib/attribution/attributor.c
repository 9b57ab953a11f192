#include "attribution/attributor.h"

#include "base/embedded.h"

static dm_status read_lexicons(dm_attributor *attributor, dm_error *error) {
    dm_arena *arena = attributor->arena;
    dm_vocabulary *vocabulary = &attributor->vocabulary;
    dm_status status = dm_vocabulary_init(vocabulary, arena, error);
    if (status == DM_OK) {
        status = dm_words_add(vocabulary, error);
    }
    if (status == DM_OK) {
        status = dm_cues_read(arena, vocabulary, &attributor->cues, error);
    }
    if (status == DM_OK) {
        status = dm_parties_read(arena, vocabulary, &attributor->parties, error);
    }
    if (status == DM_OK) {
        status = dm_titles_read(arena, vocabulary, &attributor->titles, error);
    }
    return status;
}

/* The weights are part of the library, if it was built with them. */
static dm_status open_engine(dm_attributor *attributor, dm_error *error) {
    dm_text weights = dm_embedded("attribution-en");
    return weights.length ? dm_engine_open(weights, true, &attributor->engine, error) : DM_OK;
}

dm_status dm_attributor_new(dm_attributor **attributor, dm_error *error) {
    dm_arena *arena = dm_arena_new(0);
    dm_attributor *fresh = arena ? dm_arena_take(arena, 1, sizeof *fresh) : NULL;
    *attributor = NULL;
    if (!fresh) {
        dm_arena_free(arena);
        return dm_out_of_memory(error);
    }
    fresh->arena = arena;
    dm_status status = read_lexicons(fresh, error);
    dm_vocabulary_free(&fresh->vocabulary); /* only needed while words are added */
    if (status == DM_OK) {
        status = open_engine(fresh, error);
    }
    if (status != DM_OK) {
        dm_attributor_free(fresh);
        return status;
    }
    *attributor = fresh;
    return DM_OK;
}

void dm_attributor_free(dm_attributor *attributor) {
    if (attributor) {
        dm_engine_free(attributor->engine);
        dm_arena_free(attributor->arena);
    }
}
