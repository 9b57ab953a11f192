/* The closed classes of English words, and the few open ones that attribution needs by heart. */
#ifndef DM_ATTRIBUTION_WORDS_H
#define DM_ATTRIBUTION_WORDS_H

#include "attribution/phrases.h"

enum {
    DM_WORD_DEFINITE = 1 << 0,     /* the, this, those */
    DM_WORD_INDEFINITE = 1 << 1,   /* a, some, several */
    DM_WORD_POSSESSIVE = 1 << 2,   /* his, their */
    DM_WORD_PRONOUN = 1 << 3,      /* he, they, us, himself */
    DM_WORD_MALE = 1 << 4,         /* he, him, his */
    DM_WORD_FEMALE = 1 << 5,       /* she, her */
    DM_WORD_NEUTER = 1 << 6,       /* it, its */
    DM_WORD_PLURAL = 1 << 7,       /* they, them, we */
    DM_WORD_FIRST_PERSON = 1 << 8, /* I, we, our */
    DM_WORD_RELATIVE = 1 << 9,     /* who, which, that */
    DM_WORD_PREPOSITION = 1 << 10,
    DM_WORD_COORDINATOR = 1 << 11,  /* and, or, but */
    DM_WORD_SUBORDINATOR = 1 << 12, /* because, while, after */
    DM_WORD_AUXILIARY = 1 << 13,    /* has, was, did, modals too */
    DM_WORD_MODAL = 1 << 14,        /* would, could */
    DM_WORD_BE = 1 << 15,
    DM_WORD_NEGATION = 1 << 16,     /* not, never, no */
    DM_WORD_ADVERB = 1 << 17,       /* also, later; words in -ly besides */
    DM_WORD_TIME = 1 << 18,         /* Monday, yesterday, January, week */
    DM_WORD_NUMBER = 1 << 19,       /* two, dozens */
    DM_WORD_CLITIC = 1 << 20,       /* 's, n't */
    DM_WORD_CONDITION = 1 << 21,    /* if, unless */
    DM_WORD_PARTICLE = 1 << 22,     /* inside names: de, bin, van */
    DM_WORD_BODY = 1 << 23,         /* an organ of a state that speaks as the state: government */
    DM_WORD_ORGANISATION = 1 << 24, /* heads of organisations' names: ministry, council */
    DM_WORD_DOCUMENT = 1 << 25,     /* report, statement, poll: somebody's words, not somebody */
    DM_WORD_COLLECTIVE = 1 << 26,   /* plural or collective nouns of people: families, villagers */
    DM_WORD_ROLE = 1 << 27,         /* modifiers of a title: deputy, former, foreign */
    DM_WORD_SUBJECT = 1 << 28,      /* pronouns that open a clause: he, she, they, it */
    DM_WORD_TITLE = 1 << 29,        /* a word of a title of the lexicon (set by titles.c) */
    DM_WORD_GIVEN_NAME = 1 << 30    /* (set by titles.c) */
};

/* Adds the classes' words to the vocabulary. */
dm_status dm_words_add(dm_vocabulary *vocabulary, dm_error *error);

#endif
