/* The cue lexicon: words that introduce what somebody says.
 *
 * lexicons/cues.tsv: FORMS, CLASS, COMPLEMENTS, NOTE. FORMS are all forms that can be cues, separated by
 * commas, each of one or more words; COMPLEMENTS says what the content may look like. "12 of 30" in the NOTE
 * says how often the words were a cue in annotated news: their strength. Where it says nothing, 60 % are
 * assumed, and 10 % of a cue that it calls weak; the counts of a verb that is "also a noun" hold the nouns
 * too, so that it gets 45 % at least. */
#ifndef DM_ATTRIBUTION_CUE_H
#define DM_ATTRIBUTION_CUE_H

#include "attribution/phrases.h"
#include "attribution/reading.h"

enum {
    DM_TAKES_QUOTE = 1,      /* "...", he said */
    DM_TAKES_THAT = 2,       /* said that ... */
    DM_TAKES_CLAUSE = 4,     /* said it would ... */
    DM_TAKES_INFINITIVE = 8, /* threatened to ... */
    DM_TAKES_OBJECT = 16,    /* demanded concessions */
    DM_TAKES_FROM = 32       /* according to X: the source follows, the content stands around */
};

typedef struct dm_cue_match {
    dm_range tokens; /* the cue's own words */
    dm_cue_class class;
    uint8_t complements; /* DM_TAKES_QUOTE ... */
    uint8_t strength;    /* how often, in per cent, the words are a cue where they occur in news */
} dm_cue_match;

/* Value of a phrase: strength << 16 | class << 8 | complements. */
typedef struct dm_cues {
    dm_phrases phrases;
} dm_cues;

/* Reads the embedded lexicon; memory from `arena`. DM_BAD_LEXICON, DM_NO_MEMORY. */
dm_status dm_cues_read(dm_arena *arena, dm_vocabulary *vocabulary, dm_cues *cues, dm_error *error);

/* The longest cue of the lexicon that begins at `token` and ends at or before `limit`; false: none. */
bool dm_cue_at(const dm_reading *reading, uint32_t token, uint32_t limit, dm_cue_match *match);

#endif
