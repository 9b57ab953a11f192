/* A noun phrase as the elements that it is made of, before anything is concluded from them. */
#ifndef DM_ATTRIBUTION_NOUN_H
#define DM_ATTRIBUTION_NOUN_H

#include "attribution/attributor.h"
#include "attribution/reading.h"

typedef enum dm_element_kind {
    DM_ELEMENT_DETERMINER,
    DM_ELEMENT_NUMBER,
    DM_ELEMENT_PARTY,      /* value: index of the match in the reading */
    DM_ELEMENT_POSSESSIVE, /* 's */
    DM_ELEMENT_TITLE,      /* value: of the phrase in titles */
    DM_ELEMENT_HEAD,       /* a noun of organisations, bodies, groups or documents */
    DM_ELEMENT_ROLE,       /* a modifier of titles */
    DM_ELEMENT_NAME,       /* a word with a capital, or a particle between two */
    DM_ELEMENT_OF,         /* inside the name of an organisation */
    DM_ELEMENT_AND,        /* between two parties before one noun */
    DM_ELEMENT_HYPHEN,     /* between two words without spaces */
    DM_ELEMENT_OTHER       /* any other word in lower case */
} dm_element_kind;

typedef struct dm_element {
    dm_range tokens;
    uint32_t value;
    uint8_t kind; /* dm_element_kind */
} dm_element;

enum { DM_NOUN_ELEMENTS = 24 };

typedef struct dm_noun {
    dm_element elements[DM_NOUN_ELEMENTS];
    size_t count;
} dm_noun;

/* The elements of the longest noun phrase from `first` on that ends in a party, title, head or name. None:
 * count is 0. */
void dm_noun_read(const dm_reading *reading, uint32_t first, uint32_t limit, dm_noun *noun);

#endif
