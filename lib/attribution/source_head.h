/* What a source is made of, before anybody is looked up. */
#ifndef DM_ATTRIBUTION_SOURCE_HEAD_H
#define DM_ATTRIBUTION_SOURCE_HEAD_H

#include "attribution/reading.h"

typedef enum dm_source_kind {
    DM_SOURCE_IS_RELATIVE,    /* who, which: stands for what is before it */
    DM_SOURCE_IS_PRONOUN,     /* he; his (view) */
    DM_SOURCE_IS_COORDINATED, /* Lavrov and Blinken */
    DM_SOURCE_IS_MENTION,     /* the minister; Clinton('s plan): the owner speaks */
    DM_SOURCE_IS_PHRASE,      /* fishermen in Zadar: no mention */
    DM_SOURCE_IS_NOBODY       /* this, whose */
} dm_source_kind;

typedef struct dm_source_head {
    dm_source_kind kind;
    const dm_mention *mention; /* of DM_SOURCE_IS_MENTION, else NULL */
    dm_range tokens; /* the words that count: the pronoun, the phrase without what follows its head */
} dm_source_head;

/* Analyses a source that is not empty. */
dm_source_head dm_source_head_of(const dm_reading *reading, dm_range source);

/* villagers, negotiators, activists, residents: people, by the ending of the word. */
bool dm_names_people(const dm_reading *reading, uint32_t token);

/* Many people by the ending of the last word of a phrase. */
bool dm_phrase_is_plural(const dm_reading *reading, dm_range phrase);

#endif
