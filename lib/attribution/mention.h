/* Mentions: the noun phrases that name somebody who could speak.
 *
 * Found without a parser, by closed classes of words, capitals and the lexicons:
 *
 *   the Russian deputy foreign minister , Alexander Grushko ,
 *       affiliation role                  name                 one mention, whose extent holds both commas */
#ifndef DM_ATTRIBUTION_MENTION_H
#define DM_ATTRIBUTION_MENTION_H

#include "attribution/attribution.h"
#include "attribution/titles.h"

struct dm_reading;

typedef enum dm_mention_kind {
    DM_MENTION_PERSON,       /* by name */
    DM_MENTION_PARTY,        /* a state or organisation of the lexicon */
    DM_MENTION_ORGANISATION, /* another one: Brookings Institution, the ministry */
    DM_MENTION_ROLE,         /* one person by role: the Israeli envoy, a diplomat */
    DM_MENTION_GROUP,        /* two officials, villagers */
    DM_MENTION_DOCUMENT      /* a report, the statement */
} dm_mention_kind;

typedef struct dm_mention {
    dm_range tokens;      /* the noun phrase with its title, without what stands in apposition */
    dm_range extent;      /* with apposition and its commas */
    dm_range name;        /* of person or organisation; empty: none */
    dm_range role;        /* words of the role, party names among them; empty: none */
    dm_range affiliation; /* words that name the party or organisation it belongs to; empty: none */
    uint32_t party;       /* of the affiliation; the party itself for DM_MENTION_PARTY; DM_NONE */
    uint32_t possessor;   /* token of "his" in "his counterpart", or the last of a name before 's; DM_NONE */
    uint32_t office;      /* token: the noun of the role; DM_NONE */
    uint32_t head;        /* token: last of the name, or the noun */
    uint8_t kind;         /* dm_mention_kind */
    uint8_t gender;       /* dm_gender, by title or given name */
    uint8_t title;        /* dm_title_kind of the title nearest to the head; DM_TITLE_NONE */
    bool plural;
    bool definite;   /* the, this, a possessor */
    bool indefinite; /* a, some, a number */
} dm_mention;

enum { DM_TITLE_NONE = 255 };

/* All mentions of a document in text order; a possessor's mention comes before and lies inside the one that
 * it is part of. */
typedef struct dm_mentions {
    dm_mention *items; /* [count] */
    size_t count;
    size_t capacity;
    uint32_t *at; /* [token_count] the innermost mention that holds the token, or DM_NONE */
} dm_mentions;

/* Finds the mentions of the paragraphs that can hold speech. DM_NO_MEMORY. */
dm_status dm_mentions_find(const struct dm_reading *reading, dm_mentions *mentions, dm_error *error);

/* Joins mention `number` with what stands in apposition behind it, and takes over its role, affiliation or
 * name; mentions behind it up to `count` may be used up (they become empty). */
void dm_mention_join(const struct dm_reading *reading, dm_mentions *mentions, uint32_t number);

#endif
