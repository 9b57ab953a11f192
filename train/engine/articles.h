/* Annotated articles, read and aligned to tokens. */
#ifndef DM_ENGINE_ARTICLES_H
#define DM_ENGINE_ARTICLES_H

#include "attribution/learned/engine.h"

/* One gold attribution in tokens. */
typedef struct gold_attribution {
    dm_range *contents; /* [content_count] */
    size_t content_count;
    dm_range *sources; /* [source_count] */
    size_t source_count;
    uint32_t head; /* of the cue, or DM_NONE: the annotators marked no cue */
} gold_attribution;

typedef struct article {
    char *id;
    dm_arena *arena;
    dm_document document;
    dm_quotations quotations;
    dm_view view;
    uint8_t *prior; /* [token_count] steps of the lemmas' priors, for the training at hand */
    gold_attribution *gold;
    size_t gold_count;
    bool *is_cue; /* [token_count] */
} article;

/* A share of the articles, by their place in the file. */
typedef enum article_part { ARTICLES_TRAIN, ARTICLES_DEVELOP, ARTICLES_TEST, ARTICLES_ALL } article_part;

typedef struct articles {
    article *items;
    size_t count;
} articles;

/* Reads those of a part (of ten articles, eight train, one develops, one tests), at most `most`, and parses
 * them with the engine's tagger and parser. */
dm_status articles_read(const char *path, article_part part, size_t most, const dm_tagger *tagger,
                        const dm_parser *parser, articles *articles_out, dm_error *error);
void articles_free(articles *list);

/* Whether a candidate is right: the words of the contents overlap by a Dice coefficient of 0.8, and the
 * source is right (scored as the bench does, on tokens). */
bool article_is_right(const article *item, const dm_candidate *candidate, const gold_attribution *gold);

#endif
