/* The cast of a document: everybody who is mentioned, one entity a person, state, organisation or group of
 * the real world, with role and affiliation as the text gives them. */
#ifndef DM_ATTRIBUTION_SPEAKERS_CAST_H
#define DM_ATTRIBUTION_SPEAKERS_CAST_H

#include "attribution/reading.h"

typedef struct dm_entity {
    dm_speaker_kind kind;
    dm_text name;        /* fullest form, or canonical */
    size_t name_words;   /* of the name; for persons only */
    dm_text role;        /* empty: none known */
    dm_text affiliation; /* empty: none known */
    uint32_t party;      /* of the affiliation, or itself; DM_NONE */
    uint32_t given;      /* word number of the first name, or DM_NONE */
    uint32_t surname;    /* word number of the last name, or DM_NONE */
    uint32_t head;       /* word number of the role's or phrase's noun, or DM_NONE */
    uint8_t gender;      /* dm_gender */
    bool plural;
    bool joint;    /* two or more who are named one by one: France and Brazil */
    bool named;    /* a person by name, not by role alone */
    bool credible; /* a title, a role or a known given name says that this is a person */
    bool official; /* an office, a rank or a spokesperson's title */
    bool spokesperson;
    bool thing;            /* named with an article, or as a place */
    bool from_headline;    /* the name, where every word has a capital */
    uint32_t last;         /* token of the last mention so far; DM_NONE: it is still to come */
    uint32_t same_surname; /* the next entity on each chain, or DM_NONE */
    uint32_t same_given;
    uint32_t same_head;
    dm_span *mentions; /* [mention_count] bytes */
    size_t mention_count;
    size_t mention_capacity;
} dm_entity;

typedef struct dm_cast {
    const dm_reading *reading;
    dm_entity *items; /* [count] */
    size_t count;
    size_t capacity;
    uint32_t *of_mention; /* [mentions.count] entity, or DM_NONE */
    uint32_t *of_party;   /* [parties.count] entity of a party, or DM_NONE */
    uint32_t *surnames;   /* [word_count] first entity of a chain: the one that was added last */
    uint32_t *givens;
    uint32_t *heads;
    size_t word_count;
    uint32_t body;          /* the organisation by name that was mentioned last, or DM_NONE */
    dm_table keys;          /* organisations and groups by what they are called */
    uint32_t *key_entities; /* [keys.count] */
    size_t key_capacity;
} dm_cast;

enum { DM_CHAIN_STEPS = 16 }; /* entities of one chain that are looked at */

/* Builds the cast from the mentions: names, parties, organisations, and roles that stand for a person. All in
 * the document's arena; linear in the mentions. DM_NO_MEMORY. */
dm_status dm_cast_new(const dm_reading *reading, dm_cast *cast, dm_error *error);

/* A new entity; DM_NONE when memory ends. */
uint32_t dm_cast_add(dm_cast *cast, const dm_entity *entity);

/* Enters an entity under its surname and given name, or its head. */
void dm_cast_enter_name(dm_cast *cast, uint32_t number, uint32_t given, uint32_t surname);
void dm_cast_enter_head(dm_cast *cast, uint32_t number, uint32_t head);

/* Links mention `number` to an entity and takes over role, affiliation and gender where the entity lacks
 * them. */
bool dm_cast_link(dm_cast *cast, uint32_t number, uint32_t entity_number);

/* Adds a span to the entity's mentions. False when memory ends. */
bool dm_cast_mention(dm_cast *cast, uint32_t entity, dm_range tokens);

/* The person of mention `number`, which is a name, a new one if need be; DM_NONE when memory ends. */
uint32_t dm_cast_person(dm_cast *cast, uint32_t number);

/* The known person that a mention by name means, or DM_NONE. */
uint32_t dm_cast_find_person(const dm_cast *cast, const dm_mention *mention);

/* The entity of a party; DM_NONE when memory ends. */
uint32_t dm_cast_party(dm_cast *cast, uint32_t party);

/* The organisation of mention `number`: the same name, an acronym, "the ministry" for one that came before; a
 * new one if need be. DM_NONE when memory ends. */
uint32_t dm_cast_organisation(dm_cast *cast, uint32_t number);

/* The latest entity before `mention` whose role is that of a definite phrase such as "the Israeli minister",
 * or DM_NONE. */
uint32_t dm_cast_find_role(const dm_cast *cast, const dm_mention *mention);

/* An entity for whatever a phrase calls somebody; the same words give the same entity. DM_NONE when memory
 * ends. */
uint32_t dm_cast_called(dm_cast *cast, dm_range tokens, const dm_entity *as);

/* The text of a range of tokens with single spaces, without the article in front. Bytes are NULL when memory
 * ends. */
dm_text dm_cast_text(const dm_reading *reading, dm_range tokens);

/* The role of a mention, without the names of parties in it. */
dm_text dm_cast_role(const dm_reading *reading, const dm_mention *mention);

#endif
