/* Who is who across documents: one speaker for all the forms that documents give, and the party behind each.
 *
 * States and organisations go by their code, else by their name; persons by a name of two words or more,
 * whatever their role that day; a person of whom a document has one word only is taken for the one person
 * whose name ends in it, when there is just one and no other party contradicts; groups and anonymous sources
 * by name and party, since "officials" of two states are two. Names are compared without case. */
#ifndef DM_REPORT_SPEAKERS_H
#define DM_REPORT_SPEAKERS_H

#include "base/arena.h"
#include "base/buffer.h"
#include "base/error.h"
#include "base/table.h"

/* A speaker as a document has it. */
typedef struct dm_speaker_form {
    dm_text name, kind, code, role, affiliation;
} dm_speaker_form;

typedef struct dm_known_speaker {
    dm_text name, kind, role; /* as first seen; kind of the most telling form */
    dm_text party;            /* code, or the affiliation's words; empty: not known */
    uint32_t same_as;         /* another speaker, once dm_speakers_merge has found it; DM_NONE */
} dm_known_speaker;

typedef struct dm_speakers {
    dm_arena *arena;
    dm_table keys;           /* of speakers, in the order of numbers */
    dm_known_speaker *items; /* [keys.count] */
    size_t capacity;
    dm_table parties;     /* forms of names, folded */
    dm_text *party_codes; /* [parties.count] */
    dm_text *party_names; /* [parties.count] canonical */
    size_t party_capacity;
    dm_buffer work;
} dm_speakers;

/* Reads the lexicon of parties. DM_NO_MEMORY, DM_BAD_LEXICON. */
dm_status dm_speakers_start(dm_speakers *speakers, dm_error *error);
void dm_speakers_end(dm_speakers *speakers);

/* The code of a party by any of its names, and its canonical name; where the lexicon has none, the words
 * themselves as both. Empty for nothing. Valid until the next call unless the lexicon has it. */
typedef struct dm_party_name {
    dm_text party, name;
} dm_party_name;
dm_party_name dm_speakers_party(dm_speakers *speakers, dm_text words);

/* The party for which a form speaks. */
dm_party_name dm_speakers_party_of(dm_speakers *speakers, const dm_speaker_form *form);

/* The number of a form's speaker, DM_NONE when memory ends. */
uint32_t dm_speakers_find(dm_speakers *speakers, const dm_speaker_form *form, dm_text party);

/* Finds, for persons of one word, the person they are. DM_NO_MEMORY. */
dm_status dm_speakers_merge(dm_speakers *speakers, dm_error *error);

#endif
