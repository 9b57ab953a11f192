/* The inside of a public article: an annotation with its strings made for C. */
#ifndef DM_API_ARTICLE_H
#define DM_API_ARTICLE_H

#include "annotation/annotate.h"

/* The words of one speaker or unit, each ended by NUL. */
typedef struct dm_speaker_words {
    const char *name;
    const char *role;
    const char *affiliation;
} dm_speaker_words;

typedef struct dm_unit_words {
    const char *text;
    const char *source;
    const char *cue;
    const char *target;
} dm_unit_words;

struct dm_article {
    dm_arena *arena;              /* holds the article itself */
    dm_annotator_options options; /* those of its classifier */
    dm_annotation annotation;
    dm_speaker_words *speakers; /* [annotation.attribution.speaker_count] */
    dm_unit_words *units;       /* [annotation.attribution.unit_count] */
    const char *json;
};

/* An article that holds a copy of `text` and nothing else yet. DM_NO_MEMORY. */
dm_status dm_article_new(dm_text id, dm_text text, dm_article **article, dm_error *error);

/* Makes the strings, once the annotation is there. DM_NO_MEMORY. */
dm_status dm_article_complete(dm_article *article, dm_error *error);

#endif
