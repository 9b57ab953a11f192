/* The parties of diplomacy: states and organisations with everything that stands for them.
 *
 * lexicons/parties.tsv: CODE, KIND (state or organisation), NAME, OFFICIAL, CAPITAL, DEMONYMS, ALIASES. */
#ifndef DM_ATTRIBUTION_PARTY_H
#define DM_ATTRIBUTION_PARTY_H

#include "attribution/phrases.h"

/* By what a party is named. */
typedef enum dm_party_form {
    DM_PARTY_NAME,    /* Russia, Russian Federation */
    DM_PARTY_CAPITAL, /* Moscow: the state, or only a place */
    DM_PARTY_DEMONYM, /* Russian, Russians */
    DM_PARTY_ALIAS    /* the Kremlin, Washington's White House, U.S. */
} dm_party_form;

typedef struct dm_party {
    dm_text code;      /* ISO 3166-1 alpha-3, or the organisation's short name */
    dm_text name;      /* canonical */
    dm_text adjective; /* the first demonym, empty: none */
    bool is_state;
} dm_party;

typedef struct dm_parties {
    dm_party *items; /* [count] */
    size_t count;
    size_t capacity;
    dm_phrases phrases; /* value: index of a party; form: dm_party_form */
} dm_parties;

/* A place in a document that names a party. */
typedef struct dm_party_match {
    dm_range tokens;
    uint32_t party;
    uint8_t form; /* dm_party_form */
} dm_party_match;

/* Reads the embedded lexicon; memory from `arena`. DM_BAD_LEXICON, DM_NO_MEMORY. */
dm_status dm_parties_read(dm_arena *arena, dm_vocabulary *vocabulary, dm_parties *parties, dm_error *error);

/* The party with this code, or DM_NONE. */
uint32_t dm_party_by_code(const dm_parties *parties, dm_text code);

#endif
