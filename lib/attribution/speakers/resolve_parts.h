/* The parts of the resolver of sources: phrases, mentions and pronouns to entities. resolve.c tells the
 * story. */
#ifndef DM_ATTRIBUTION_SPEAKERS_RESOLVE_PARTS_H
#define DM_ATTRIBUTION_SPEAKERS_RESOLVE_PARTS_H

#include "attribution/attributor.h"
#include "attribution/speakers/pronoun.h"
#include "attribution/speakers/resolve.h"

/* Why a source has no speaker. */
extern const char dm_reason_no_antecedent[], dm_reason_nobody_certain[];

/* The drafts on their way to speakers. Functions that return an entity give DM_NONE where nobody is found,
 * with `reason` set, and where memory ended, with `failed` set. */
typedef struct dm_source_resolver {
    dm_cast *cast;
    const dm_reading *reading;
    dm_drafts *drafts;
    dm_draft *draft;      /* at hand */
    dm_pronouns pronouns; /* read up to the source of the draft at hand */
    unsigned depth;       /* owners followed for the draft at hand */
    uint32_t speaker;     /* of the last draft that has one, or DM_NONE */
    uint32_t author;      /* entity of the text's author, or DM_NONE while nobody needs it */
    uint32_t *quoted_by;  /* [quotations.count] draft that holds the quotation, or DM_NONE */
    const char *reason;   /* of the draft at hand */
    bool failed;          /* memory ended */
} dm_source_resolver;

/* Notes that memory ended where `entity`, just added, is DM_NONE; returns it. */
static inline uint32_t dm_resolve_checked(dm_source_resolver *resolver, uint32_t entity) {
    resolver->failed |= entity == DM_NONE;
    return entity;
}

/* Number of the mention in the reading. */
static inline uint32_t dm_resolve_number(const dm_source_resolver *resolver, const dm_mention *mention) {
    return (uint32_t)(mention - resolver->reading->mentions.items);
}

/* The entity that is called what the words say, added where nobody is; `mention` is linked with it, or NULL.
 */
uint32_t dm_resolve_called(dm_source_resolver *resolver, dm_range tokens, const dm_mention *mention,
                           dm_speaker_kind kind);

/* The same for those who are named one by one: France and Brazil. */
uint32_t dm_resolve_joint(dm_source_resolver *resolver, dm_range tokens);

/* A phrase that is no mention: many people, or something that is not named. */
uint32_t dm_resolve_phrase(dm_source_resolver *resolver, dm_range phrase);

/* `source`: the whole range that the mention heads; "the statement by ...": the owner may stand in it. */
uint32_t dm_resolve_mention(dm_source_resolver *resolver, const dm_mention *mention, dm_range source);

/* The mention that a pronoun at `token` stands for, near the draft at hand. */
uint32_t dm_resolve_antecedent(const dm_source_resolver *resolver, uint32_t token);

/* Words that stand for somebody who spoke before: "the 51-year-old", "the two countries". */
uint32_t dm_resolve_epithet(dm_source_resolver *resolver, dm_range tokens);

uint32_t dm_resolve_pronoun(dm_source_resolver *resolver, uint32_t token);

/* `antecedent`: the range was found from another word, and a relative pronoun there leads no further. */
uint32_t dm_resolve_range(dm_source_resolver *resolver, dm_range source, bool antecedent);

#endif
